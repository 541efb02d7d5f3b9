import Foundation
import Testing

/// Hostile modules in a process that may have 512 MiB of address space: what a module declares never takes more memory
/// than its bytes could justify.
@Suite struct `Hostile modules in little memory` {
    static func leb(_ value: Int) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        repeat {
            let low = UInt8(rest & 0x7f)
            rest >>= 7
            bytes.append(rest == 0 ? low : low | 0x80)
        } while rest != 0
        return bytes
    }

    static func section(_ identifier: UInt8, _ contents: [UInt8]) -> [UInt8] {
        [identifier] + leb(contents.count) + contents
    }

    static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * count)
        for _ in 0..<count { result += bytes }
        return result
    }

    /// A module with one exported function `f` of type () -> ().
    private static func module(body: [UInt8]) -> [UInt8] {
        header + section(1, [1, 0x60, 0, 0]) + section(3, [1, 0]) + section(7, [1, 1, 0x66, 0, 0])
            + section(10, [1] + leb(body.count) + body)
    }

    static let header: [UInt8] = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

    /// What each module is, its bytes, the exit code, and a part of the message.
    private static let cases: [(name: String, bytes: [UInt8], code: Int32, message: String)] = {
        var cases: [(name: String, bytes: [UInt8], code: Int32, message: String)] = [
            (
                "4,294,967,295 locals", module(body: [1] + leb(4_294_967_295) + [0x7f, 0x0b]), 3,
                "too many locals"
            ),
            (
                "100,000 nested blocks",
                module(
                    body: [0] + repeated([0x02, 0x40], 100_000)
                        + [UInt8](repeating: 0x0b, count: 100_001)), 0, ""
            ),
            (
                "1,000,000 labels",
                module(
                    body: [0, 0x41, 0, 0x0e] + leb(1_000_000) + [UInt8](repeating: 0, count: 1_000_001) + [0x0b]), 0,
                ""
            ),
        ]
        let body: [UInt8] = [1] + leb(50_000) + [0x7f, 0x0b]
        let entry = leb(body.count) + body
        cases.append(
            (
                "1,000,000 functions of 50,000 locals",
                header + section(1, [1, 0x60, 0, 0])
                    + section(3, leb(1_000_000) + [UInt8](repeating: 0, count: 1_000_000))
                    + section(10, leb(1_000_000) + repeated(entry, 1_000_000)), 3, "frame"
            ))
        for identifier: UInt8 in [1, 2, 3, 4, 5, 6, 7, 9, 11] {
            cases.append(
                (
                    "section \(identifier) that declares 4,294,967,295 entries",
                    header + section(identifier, leb(4_294_967_295)), 3, "malformed module"
                ))
        }
        return cases
    }()

    @Test(arguments: cases.indices)
    func `are run or refused`(_ index: Int) throws {
        let (name, bytes, code, message) = Self.cases[index]
        let file = try TemporaryFolder.file("bound.wasm")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let outcome = try Executable.run(
            ["run", "--invoke", "f", file.path], in: FileManager.default.temporaryDirectory, kibibytes: 524_288)
        #expect(outcome.exitCode == code, "\(name): \(outcome.error)")
        #expect(message.isEmpty || outcome.error.contains(message), "\(name): \(outcome.error)")
    }

    /// The lists of open directories were kept once, so that 1,000 of 5,000 files took 1.5 GB.
    @Test func `reads 1,000 open directories without keeping their entries`() throws {
        let folder = try TemporaryFolder.make()
        defer { try? FileManager.default.removeItem(at: folder) }
        for index in 0..<5000 {
            let name = "\(index)-\(String(repeating: "x", count: 200))"
            _ = FileManager.default.createFile(atPath: folder.appendingPathComponent(name).path, contents: nil)
        }
        let guest = """
            (module
              (import "wasi_snapshot_preview1" "path_open"
                (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
              (import "wasi_snapshot_preview1" "fd_readdir" (func $fd_readdir (param i32 i32 i32 i64 i32) (result i32)))
              (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
              (memory (export "memory") 1)
              (data (i32.const 0) ".")
              (func (export "_start") (local $count i32)
                (loop $next
                  (if (call $path_open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 2)
                        (i64.const 0x4000) (i64.const 0) (i32.const 0) (i32.const 8))
                    (then (call $proc_exit (i32.const 1))))
                  (if (call $fd_readdir (i32.load (i32.const 8)) (i32.const 1024) (i32.const 64) (i64.const 0)
                        (i32.const 16))
                    (then (call $proc_exit (i32.const 2))))
                  (local.set $count (i32.add (local.get $count) (i32.const 1)))
                  (br_if $next (i32.lt_u (local.get $count) (i32.const 1000))))))
            """
        let file = folder.appendingPathComponent("guest.wat")
        try Data(guest.utf8).write(to: file)
        let outcome = try Executable.run(
            ["run", "--max-memory", "1MiB", "--dir", "\(folder.path)::/", file.path], in: folder, kibibytes: 524_288)
        #expect(outcome == .init(exitCode: 0, output: "", error: ""))
    }

    /// Texts of 2 MiB whose tokens, names, open instructions or elements are as many as they can be.
    ///
    /// Each has a head, a part with a place for a name that is another each time, as many closing parts, and a tail.
    private static let texts: [(name: String, head: String, part: String, close: String, tail: String, code: Int32)] = [
        ("open parentheses", "", "(", "", "", 3),
        ("empty groups", "", "()", "", "", 3),
        ("identifiers", "", "% ", "", "", 3),
        ("operators", "(func ", "nop ", "", ")", 0),
        ("open conditions", "(func ", "if ", "", ")", 3),
        ("operands in operands", "(func ", "(nop", ")", ")", 0),
        ("blocks in blocks", "(func ", "(block % ", ")", ")", 0),
        ("named labels", "(func ", "block % ", "", ")", 3),
        ("functions", "", "(func)", "", "", 0),
        ("named functions", "", "(func %)", "", "", 0),
        ("named locals", "(func ", "(local % i32)", "", ")", 0),
        ("types", "", "(type(func))", "", "", 0),
        ("named fields", "", "(type(struct(field % i32)))", "", "", 0),
        ("elements", "(table 0 (ref func) ref.func 0)(func)(table funcref (elem ", "0 ", "", "))", 0),
        ("labels of a branch", "(func br_table ", "0 ", "", ")", 0),
        ("annotations", "", "(@name)", "", "", 3),
        ("custom sections", "", #"(@custom "")"#, "", "", 0),
        ("one string", "(data \"", "aaaaaaaaaaaaaaaa", "", "\")", 0),
    ]

    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)

    /// A name that no other number has, as short as they can be.
    private static func name(_ number: Int) -> [UInt8] {
        var (rest, name) = (number, [UInt8(ascii: "$")])
        repeat {
            name.append(letters[rest % letters.count])
            rest /= letters.count
        } while rest > 0
        return name
    }

    /// Tokens were kept once, so that a text of parentheses took 22 bytes for each.
    @Test(arguments: texts.indices)
    func `translates a text with six bytes for each of its own`(_ index: Int) throws {
        let (name, head, part, close, tail, code) = Self.texts[index]
        let size = 2 << 20
        var text = Array(head.utf8)
        // Bytes, since a million strings take longer than what is tested.
        let around = part.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false).map { Array($0) }
        let closeCount = close.utf8.count
        var count = 0
        while text.count + count * closeCount < size - 64 {
            text += around[0]
            if around.count > 1 { text += Self.name(count) + around[1] }
            count += 1
        }
        text += (String(repeating: close, count: count) + tail).utf8
        let folder = try TemporaryFolder.make()
        defer { try? FileManager.default.removeItem(at: folder) }
        let (file, result) = (
            folder.appendingPathComponent("bound.wat"), folder.appendingPathComponent("bound.wasm")
        )
        try Data(text).write(to: file)
        // The program by itself has to do with less than 36 MiB of address space.
        let outcome = try Executable.run(
            ["wat2wasm", "--no-check", "--names", "-o", result.path, file.path], in: folder,
            kibibytes: (36 << 10) + 6 * size >> 10)
        #expect(outcome.exitCode == code, "\(name): \(outcome.error.prefix(500))")
    }

    /// Functions and sections of some megabytes, in which there is much of one thing.
    private static let large: [(name: String, bytes: [UInt8])] = {
        func items(_ identifier: UInt8, _ count: Int, _ item: [UInt8]) -> [UInt8] {
            section(identifier, leb(count) + repeated(item, count))
        }
        let start = header + section(1, [1, 0x60, 0, 0])
        let function = section(3, [1, 0])
        let export = section(7, [1, 1, 0x66, 0, 0])
        let code = section(10, [1, 2, 0, 0x0b])
        let labels = 2_000_000
        return [
            ("conditions", module(body: [0] + repeated([0x41, 0, 4, 0x40, 1, 5, 1, 0x0b], 300_000) + [0x0b])),
            (
                "nested conditions",
                module(
                    body: [0] + repeated([0x41, 1, 4, 0x40], 400_000) + [UInt8](repeating: 0x0b, count: 400_001))
            ),
            (
                "labels",
                module(
                    body: [0, 0x41, 0, 0x0e] + leb(labels) + [UInt8](repeating: 0, count: labels + 1) + [0x0b])
            ),
            (
                "catch clauses",
                module(body: [0, 0x1f, 0x40] + leb(900_000) + repeated([2, 0], 900_000) + [0x0b, 0x0b])
            ),
            ("copies", module(body: [1, 2, 0x7f] + repeated([0x20, 0, 0x21, 1], 500_000) + [0x0b])),
            ("types", header + items(1, 500_000, [0x60, 0, 0]) + function + export + code),
            ("imports", start + items(2, 300_000, [1, 0x61, 1, 0x62, 0, 0]) + function + export + code),
            (
                "functions",
                start + items(3, 700_000, [0]) + export + items(10, 700_000, [2, 0, 0x0b])
            ),
            ("globals", start + function + items(6, 700_000, [0x7f, 1, 0x41, 0, 0x0b]) + export + code),
            (
                "elements",
                start + function + section(4, [1, 0x70, 0] + leb(4_000_000)) + export
                    + section(
                        9, [1, 0, 0x41, 0, 0x0b] + leb(3_000_000) + [UInt8](repeating: 0, count: 3_000_000)) + code
            ),
            ("custom sections", header + repeated([0, 2, 1, 0x61], 100_000) + module(body: [0, 0x0b]).dropFirst(8)),
        ]
    }()

    /// What the system refuses ended the process with a signal.
    @Test(arguments: large.indices)
    func `are refused where the system has no memory for them`(_ index: Int) throws {
        let (name, bytes) = Self.large[index]
        let folder = try TemporaryFolder.make()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("bound.wasm")
        try Data(bytes).write(to: file)
        var codes: Set<Int32> = []
        for mebibytes in [6, 9, 14, 20, 30, 45, 65, 100, 150, 1000] {
            let outcome = try Executable.run(
                ["run", "--invoke", "f", file.path], in: folder, dataKibibytes: mebibytes << 10)
            codes.insert(outcome.exitCode)
            #expect(
                [0, 3, 5].contains(outcome.exitCode),
                "\(name) in \(mebibytes) MiB: \(outcome.exitCode), \(outcome.error.prefix(500))")
            guard outcome.exitCode != 0 else { continue }
            let messages = ["the system has no memory", "system_memory", "limit valueStack exceeded", "unknown import"]
            #expect(
                messages.contains { outcome.error.contains($0) },
                "\(name) in \(mebibytes) MiB: \(outcome.error.prefix(500))")
        }
        // With much of it, and with little, or nothing was said.
        #expect(codes.contains(name == "imports" ? 3 : 0) && codes.count + (name == "imports" ? 1 : 0) > 1)
    }

    /// The limit itself: without it, the tests above would say nothing.
    @Test func `would fail with less than they need`() throws {
        let outcome = try Executable.run(["--version"], in: FileManager.default.temporaryDirectory, kibibytes: 1024)
        #expect(outcome.exitCode != 0)
    }
}
