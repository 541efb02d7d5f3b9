import Testing
import Wasm

/// The operators that the translator takes in a loop of their own, and the same with numbers that are left to the general way.
@Suite struct `Translated frequent operators` {
    /// A module of one function of `(i32) -> i32` with a memory; behind its code stand bytes of another section, without which
    /// the loop would end before the code does.
    private static func module(_ code: [UInt8]) throws -> Module {
        var bytes = BinaryModule.function(
            parameters: [i32], results: [i32], locals: [[1, i32]], code,
            sections: [(5, [1, 0, 1]), (7, vector([[1, 0x66, 0, 0]]))])
        bytes += [0, 32, 1, 0x78] + [UInt8](repeating: 0, count: 30)
        return try Module(bytes: bytes)
    }

    /// A number in the shortest encoding or, as one that is left to the general way, in five bytes.
    private static func number(_ value: Int, isSigned: Bool, inFiveBytes: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = value
        while true {
            let byte = UInt8(truncatingIfNeeded: rest) & 0x7f
            rest >>= 7
            let ends = isSigned ? rest == (byte & 0x40 == 0 ? 0 : -1) : rest == 0
            if inFiveBytes ? bytes.count == 4 : ends { return bytes + [byte] }
            bytes.append(byte | 0x80)
        }
    }

    private static func listing(_ module: Module, _ stage: TranslationStage) throws -> String {
        try #require(module.listing(of: 0, stage: stage)).instructions.joined(separator: "\n")
    }

    @Test(
        arguments: TranslationStage.allCases,
        [
            0, -1, 63, 64, -64, -65, 8_191, 8_192, -8_192, -8_193, 1_048_575, 1_048_576, -1_048_576, -1_048_577,
            134_217_727, 134_217_728, -134_217_728, -134_217_729, 2_147_483_647, -2_147_483_648,
        ] as [Int32])
    func `have the constant that is written there`(_ stage: TranslationStage, _ value: Int32) throws {
        let modules = try [false, true].map { inFiveBytes in
            try Self.module(
                [0x20, 0, 0x41] + Self.number(Int(value), isSigned: true, inFiveBytes: inFiveBytes) + [0x6a])
        }
        for module in modules {
            let instance = try Interpreter(translation: stage).instantiate(module)
            let function = try instance.function("f")
            #expect(try function.invoke([.i32(5)]) == [.i32(UInt32(bitPattern: value &+ 5))])
        }
        #expect(try Self.listing(modules[0], stage) == Self.listing(modules[1], stage))
    }

    @Test(
        arguments: TranslationStage.allCases,
        [0, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, 4_294_967_295])
    func `have the offset that is written there`(_ stage: TranslationStage, _ offset: Int) throws {
        let listings = try [false, true].map { inFiveBytes in
            let number = Self.number(offset, isSigned: false, inFiveBytes: inFiveBytes)
            return try Self.listing(
                Self.module(
                    [0x20, 0, 0x20, 0, 0x36, 2] + number + [0x20, 0, 0x28, 2] + number), stage)
        }
        #expect(listings[0] == listings[1])
        #expect(listings[0].lineCount(withOffset: offset) == 2, "\(listings[0])")
    }

    @Test(arguments: TranslationStage.allCases)
    func `have the local that is written there`(_ stage: TranslationStage) throws {
        let listings = try [[UInt8]([1]), [0x81, 0], [0x81, 0x80, 0]].map { local in
            try Self.listing(
                Self.module([0x20, 0, 0x22] + local + [0x45, 0x21] + local + [0x20] + local), stage)
        }
        #expect(Set(listings).count == 1, "\(listings)")
    }
}

extension String {
    /// How many of the lines of a listing have an offset.
    fileprivate func lineCount(withOffset offset: Int) -> Int {
        split(separator: "\n").count { $0.split(separator: " ").contains("offset=\(offset)") }
    }
}
