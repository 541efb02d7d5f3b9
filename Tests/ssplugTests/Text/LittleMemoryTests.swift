import Foundation
import Testing

/// Hostile modules in a process that has only a little more memory than the program needs for its start.
///
/// Wherever the memory ends, the run ends with a message: much of what a module makes the engine keep is small, and there is
/// very much of it.
@Suite struct `Hostile modules where memory ends` {
    private typealias Bytes = `Hostile modules in little memory`

    private static let functionCount = 20_000
    private static let options = ["run", "--max-memory", "64KiB", "--max-stack", "64KiB", "--invoke", "f"]

    /// A module whose functions have no parameters and results; the last one is exported as `f`.
    private static func module(_ bodies: [[UInt8]], before: [UInt8] = [], behind: [UInt8] = []) -> [UInt8] {
        var module = Bytes.header + Bytes.section(1, [1, 0x60, 0, 0])
        module += Bytes.section(3, Bytes.leb(bodies.count) + [UInt8](repeating: 0, count: bodies.count))
        module += before + Bytes.section(7, [1, 1, 0x66, 0] + Bytes.leb(bodies.count - 1)) + behind
        var entries: [UInt8] = []
        for body in bodies {
            entries += Bytes.leb(body.count + 2)
            entries.append(0)
            entries += body
            entries.append(0x0b)
        }
        return module + Bytes.section(10, Bytes.leb(bodies.count) + entries)
    }

    /// Bytes for each function but the last one, with its index between them.
    private static func eachFunction(_ before: [UInt8], _ behind: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in 0..<functionCount { bytes += before + Bytes.leb(index) + behind }
        return bytes
    }

    /// A segment of references to functions that are declared, and a table.
    private static let declaration = Bytes.section(
        9, [1, 3, 0] + Bytes.leb(functionCount) + eachFunction([], []))
    private static let table = Bytes.section(4, [1, 0x70, 0, 1])

    private static let cases: [(name: String, bytes: [UInt8])] = {
        // i32.const 0, if, nop, end
        let small = Bytes.repeated([0x41, 0, 0x04, 0x40, 0x01, 0x0b], 4)
        let functions = [[UInt8]](repeating: small, count: functionCount)
        let nested = Bytes.repeated([0x02, 0x40], 20_000) + [UInt8](repeating: 0x0b, count: 20_000)
        return [
            // call; ref.func, drop
            ("many functions", module(functions + [eachFunction([0x10], [])])),
            (
                "many references",
                module(functions + [eachFunction([0xd2], [0x1a])], before: table, behind: declaration)
            ),
            ("nested blocks", module([nested])),
        ]
    }()

    /// The least address space, in KiB, in which a module runs that does nothing.
    private static func least(in folder: URL) throws -> Int {
        let file = folder.appendingPathComponent("nothing.wasm")
        try Data(module([[]])).write(to: file)
        var (low, high) = (1_000, 1_048_576)
        while high - low > 256 {
            let middle = (low + high) / 2
            let outcome = try Executable.run(options + [file.path], in: folder, kibibytes: middle)
            if outcome.exitCode == 0 { high = middle } else { low = middle }
        }
        return high
    }

    @Test func `end with a message`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("little-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let least = try Self.least(in: folder)
        for (name, bytes) in Self.cases {
            let file = folder.appendingPathComponent("guest.wasm")
            try Data(bytes).write(to: file)
            var codes: Set<Int32> = []
            for more in stride(from: 0, through: 32_768, by: 1_024) {
                let outcome = try Executable.run(Self.options + [file.path], in: folder, kibibytes: least + more)
                codes.insert(outcome.exitCode)
                // What a signal ends has another message, or none.
                #expect(
                    outcome.exitCode == 0 && outcome.error.isEmpty
                        || [3, 5].contains(outcome.exitCode) && outcome.error.hasPrefix("ssplug run: "),
                    "\(name), \(more) KiB more: \(outcome)")
            }
            #expect(codes.contains(0) && codes.count > 1, "\(name): \(codes)")
        }
    }

    /// A growth that the system refuses takes much longer than what it is charged, and is tried again and again here.
    @Test(.timeLimit(.minutes(2)))
    func `end at their deadline where nothing can grow`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("little-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, growth) in [
            ("table", "table.grow 0 (ref.null extern) (i32.const 1)"), ("memory", "memory.grow (i32.const 1)"),
        ] {
            let source = """
                (module (table 1 externref) (memory 1) (func (export "f") (loop (drop (\(growth))) (br 0))))
                """
            try Data(source.utf8).write(to: folder.appendingPathComponent("\(name).wat"))
        }
        let options = ["run", "--timeout", "300ms", "--max-stack", "64KiB", "--invoke", "f"]
        let least = try Self.least(in: folder)
        for more in stride(from: 2_048, through: 8_192, by: 512) {
            let outcome = try Executable.run(
                options + ["--max-memory", "64KiB", "table.wat"], in: folder, kibibytes: least + more)
            #expect(outcome.exitCode == 5 && outcome.error.contains("deadline"), "\(more) KiB more: \(outcome)")
        }
        let outcome = try Executable.run(options + ["memory.wat"], in: folder, dataKibibytes: 60_000)
        #expect(outcome.exitCode == 5 && outcome.error.contains("deadline"), "\(outcome)")
    }
}
