import Testing
import WASI
import Wasm

/// Calls every function with arguments that no sensible program passes.
///
/// A crash of the process fails the test.
@Suite struct `Hostile arguments` {
    /// The real system, but for calls that could fill the disk.
    private struct Bounded: SystemCalls {
        func write(_ descriptor: Int32, _ bytes: RawSpan) throws(SystemError) -> Int { bytes.byteCount }
        func write(_ descriptor: Int32, _ bytes: RawSpan, at offset: Int64) throws(SystemError) -> Int {
            bytes.byteCount
        }
        func allocate(_ descriptor: Int32, from offset: Int64, count: Int64) throws(SystemError) {}
        func setSize(of descriptor: Int32, to size: Int64) throws(SystemError) {}
        func synchronize(_ descriptor: Int32, dataOnly: Bool) throws(SystemError) {}
    }

    /// Numbers that are near a bound, mixed with small and arbitrary ones.
    private struct Numbers {
        var generator: SeededGenerator

        mutating func next(wide: Bool) -> UInt64 {
            let near: [UInt64] = [
                0, 1, 2, 3, 4, 5, 7, 8, 16, 48, 100, 4095, 4096, 4097, 65_535, 65_536, 0x7fff_ffff, 0x8000_0000,
                0xffff_fff8, 0xffff_ffff, 1 << 32, 1 << 63, .max,
            ]
            switch generator.next() % 4 {
            case 0: return near[Int(generator.next() % UInt64(near.count))]
            case 1: return generator.next() % 8
            case 2: return UInt64(Guest.end) - generator.next() % 64
            default: return wide ? generator.next() : generator.next() % UInt64(Guest.end)
            }
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>) func `get an answer`(_ seed: UInt64) throws {
        let directory = try TemporaryDirectory()
        try directory.makeDirectory("d")
        try directory.write("text", to: "d/f")
        try directory.link("l", to: "../secret")
        var numbers = Numbers(generator: SeededGenerator(state: seed))
        let guest = try Guest(system: Bounded()) {
            $0.arguments = ["a", "b"]
            $0.environment = [("A", "b")]
            $0.standardInput = .bytes([1, 2, 3])
            $0.standardOutput = .lines(limit: 100) { _ in }
            $0.directories = [.init(hostPath: directory.root, guestPath: "/")]
        }
        for path in ["f", "d", "d/f", "l", "..", "d/../x"].enumerated() {
            _ = try guest.put(path.element, at: UInt32(path.offset))
        }
        let names = BridgeModule.signatures.filter { $0.name != "proc_exit" }
        var answers: Set<WASIErrno> = []
        for _ in 0..<3000 {
            let signature = names[Int(numbers.generator.next() % UInt64(names.count))]
            let values = signature.parameters.map { letter -> Value in
                let bits = numbers.next(wide: letter == "I")
                return letter == "I" ? .i64(bits) : .i32(UInt32(truncatingIfNeeded: bits))
            }
            let results = try guest.instance.function(signature.name).invoke(values)
            guard case .i32(let code)? = results.first,
                let errno = WASIErrno(rawValue: UInt16(truncatingIfNeeded: code))
            else {
                throw Unexpected("\(signature.name)\(values) answered \(results)")
            }
            answers.insert(errno)
            // Descriptors that the guest has closed would leave nothing to call.
            if numbers.generator.next() % 16 == 0 { _ = try guest.open("d/f") }
        }
        #expect(answers.isSuperset(of: [.success, .badf, .fault, .inval]))
        #expect(directory.contents("../secret") == "secret")
    }
}

/// A generator that gives each test the same numbers every time: Knuth's MMIX constants, mixed by a shift.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
