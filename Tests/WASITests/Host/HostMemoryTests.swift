import Testing
import WASI
import Wasm

/// What the host keeps for a guest, and where the limit `host_memory` ends it.
@Suite struct `Host memory` {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        try directory.write("text", to: "f")
        try directory.makeDirectory("d")
    }

    private func guest(_ limit: Int, output: WASIConfiguration.Output = .discarded) throws -> (Guest, HostMemory) {
        let memory = HostMemory(limit: .bytes(limit))
        let guest = try Guest {
            $0.hostMemory = memory
            $0.standardOutput = output
            $0.directories = [.init(hostPath: directory.root, guestPath: "/data")]
        }
        return (guest, memory)
    }

    private func isHostMemory(_ error: any Error) -> Bool {
        guard let trap = error as? Trap else { return false }
        return trap.code == .limitExceeded && trap.detail == "host_memory"
    }

    @Test(arguments: ["f", "d"]) func `is taken by open files and given back when they are closed`(
        _ name: String
    ) throws {
        let (guest, memory) = try guest(1024)
        #expect(memory.byteCount == 0)
        let numbers = try (0..<4).map { _ in try guest.open(name, rights: TestRights.read).number }
        #expect(memory.byteCount == 1024)
        for number in numbers.dropFirst() { #expect(try guest.call("fd_close", number) == .success) }
        #expect(memory.byteCount == 256)
        // A descriptor that is closed by another's taking its place is given back as well.
        let other = try guest.open(name, rights: TestRights.read).number
        #expect(try guest.call("fd_renumber", other, numbers[0]) == .success)
        #expect(memory.byteCount == 256)
        #expect(try guest.open("missing").errno == .noent)
        #expect(memory.byteCount == 256)
    }

    @Test func `ends the guest with the limit's name`() throws {
        let (guest, _) = try guest(1023)
        for _ in 0..<3 { #expect(try guest.open("f").errno == .success) }
        #expect { _ = try guest.open("f") } throws: { isHostMemory($0) }
    }

    @Test func `is taken by a line that has no end yet`() throws {
        let output = Recorder()
        let (guest, memory) = try guest(4096, output: .lines(limit: 1 << 20) { output.lines.append($0) })
        func write(_ text: String) throws -> WASIErrno { try guest.write(text, to: 1) }
        #expect(try write(String(repeating: "a", count: 1000)) == .success)
        #expect((1000...2000).contains(memory.byteCount))
        #expect(try write("\n") == .success)
        // Whole lines are not kept, however many there are.
        for _ in 0..<20 { #expect(try write(String(repeating: "b", count: 900) + "\n") == .success) }
        #expect(memory.byteCount <= 4096)
        #expect(output.lines.count == 21)
        #expect { _ = try write(String(repeating: "c", count: 5000)) } throws: { isHostMemory($0) }
    }

    @Test func `is not taken by lists of directories`() throws {
        for index in 0..<200 { try directory.write("", to: "d/\(index)") }
        let (guest, memory) = try guest(1024)
        let number = try guest.open("d", flags: TestOpenFlags.directory, rights: 1 << 14).number
        for _ in 0..<3 {
            #expect(try guest.call("fd_readdir", number, 1000, 100, 0, 64) == .success)
            #expect(memory.byteCount == 256)
        }
    }

    @Test func `never counts more than its limit`() {
        for limit in [0, 1, 256, Int.max] {
            let memory = HostMemory(limit: .bytes(limit))
            #expect(memory.take(limit))
            #expect(!memory.take(1))
            #expect(!memory.take(.max))
            #expect(!memory.take(-1))
            memory.giveBack(limit)
            #expect(memory.byteCount == 0)
        }
        #expect(HostMemory().limit == .mebibytes(16))
    }
}
