import Testing
import Wasm

/// What is wrong with an integer's encoding, as the start of the error's message.
private let tooLong = "integer representation too long"
private let tooLarge = "integer too large"
private let cut = "unexpected end"

@Suite struct `Integer encodings` {
    /// The rejection of `i32.const` with the given bytes as its immediate, in a body that ends after them.
    private func rejectionOfConstant(_ opcode: UInt8, _ bytes: [UInt8], isCut: Bool = false) -> ModuleError? {
        var module = BinaryModule()
        module.section(1, items: [functionType([], [])])
        module.section(3, items: [[0]])
        let body = [0, opcode] + bytes + (isCut ? [] : [0x1a, 0x0b])
        module.section(10, items: [leb(body.count) + body])
        return rejection(module.bytes)
    }

    @Test(
        arguments: [
            [0x00], [0x7f], [0x80, 0x00], [0xff, 0x7f], [0x80, 0x80, 0x80, 0x80, 0x00], [0xff, 0xff, 0xff, 0xff, 0x7f],
            [0x80, 0x80, 0x80, 0x80, 0x78], [0xff, 0xff, 0xff, 0xff, 0x07],
        ] as [[UInt8]])
    func `of 32 signed bits may have up to five bytes`(_ bytes: [UInt8]) {
        #expect(rejectionOfConstant(0x41, bytes) == nil)
    }

    @Test(
        arguments: [
            ([0x80, 0x80, 0x80, 0x80, 0x80, 0x00], tooLong), ([0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], tooLong),
            ([0x80, 0x80, 0x80, 0x80, 0x08], tooLarge), ([0x80, 0x80, 0x80, 0x80, 0x70], tooLarge),
            ([0xff, 0xff, 0xff, 0xff, 0x0f], tooLarge), ([0xff, 0xff, 0xff, 0xff, 0x4f], tooLarge),
        ] as [([UInt8], String)])
    func `of 32 signed bits with too much are malformed`(_ bytes: [UInt8], _ message: String) throws {
        let error = try #require(rejectionOfConstant(0x41, bytes))
        #expect(error.phase == .decoding)
        #expect(error.message.hasPrefix(message))
    }

    @Test(
        arguments: [
            [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
            [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f],
            [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
        ] as [[UInt8]])
    func `of 64 signed bits may have ten bytes`(_ bytes: [UInt8]) {
        #expect(rejectionOfConstant(0x42, bytes) == nil)
    }

    @Test(
        arguments: [
            ([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], tooLong),
            ([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01], tooLarge),
            ([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e], tooLarge),
        ] as [([UInt8], String)])
    func `of 64 signed bits with too much are malformed`(_ bytes: [UInt8], _ message: String) throws {
        let error = try #require(rejectionOfConstant(0x42, bytes))
        #expect(error.phase == .decoding)
        #expect(error.message.hasPrefix(message))
    }

    @Test(
        arguments: [
            ([0x80, 0x80, 0x80, 0x80, 0x80, 0x00], tooLong), ([0x80, 0x80, 0x80, 0x80, 0x10], tooLarge),
            ([0xff, 0xff, 0xff, 0xff, 0x1f], tooLarge), ([0x80], cut), ([0x80, 0x80, 0x80, 0x80], cut),
        ] as [([UInt8], String)])
    func `of 32 unsigned bits with too much or too little are malformed`(_ bytes: [UInt8], _ message: String) throws {
        var module = BinaryModule()
        module.section(1, items: [functionType([], [])])
        module.section(3, [1] + bytes)
        let error = try #require(rejection(module.bytes))
        #expect(error.phase == .decoding)
        #expect(error.message.hasPrefix(message))
    }

    @Test(arguments: 0..<9)
    func `that are cut anywhere are malformed at the end of the body`(_ count: Int) throws {
        let bytes = [UInt8](repeating: 0x80, count: count)
        for opcode: UInt8 in [0x41, 0x42] where count < (opcode == 0x41 ? 5 : 9) {
            let error = try #require(rejectionOfConstant(opcode, bytes, isCut: true))
            #expect(error.phase == .decoding)
            #expect(error.message.hasPrefix(cut))
            // Header, type section of 6 bytes, function section of 4, code section of 4 before the body.
            #expect(error.offset == 8 + 6 + 4 + 4 + 2 + count)
        }
    }

    @Test func `of type indices in block types have 33 signed bits`() throws {
        let valid = BinaryModule.function([0x02, 0x80, 0x80, 0x80, 0x80, 0x00, 0x0b])
        #expect(rejection(valid) == nil)
        let unknown = BinaryModule.function([0x02, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x0b])
        #expect(try #require(rejection(unknown)).message == "unknown type 4294967295")
        let tooLargeIndex = BinaryModule.function([0x02, 0x80, 0x80, 0x80, 0x80, 0x10, 0x0b])
        #expect(try #require(rejection(tooLargeIndex)).message.hasPrefix(tooLarge))
        let negative = BinaryModule.function([0x02, 0x80, 0x7f, 0x0b])
        #expect(try #require(rejection(negative)).message.hasPrefix("malformed block type"))
    }
}
