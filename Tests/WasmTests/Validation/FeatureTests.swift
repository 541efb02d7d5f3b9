import Testing
import Wasm

@Suite struct `Optional features` {
    /// A module that needs one feature beyond WebAssembly 1.0.
    fileprivate struct Example: CustomTestStringConvertible, Sendable {
        var feature: Features
        var testDescription: String
        var bytes: [UInt8]

        init(_ feature: Features, _ description: String, _ bytes: [UInt8]) {
            self.feature = feature
            testDescription = description
            self.bytes = bytes
        }
    }

    private static func types(_ types: [UInt8]...) -> [UInt8] {
        var module = BinaryModule()
        module.section(1, items: types)
        return module.bytes
    }

    private static func section(_ identifier: UInt8, _ contents: [UInt8]) -> [UInt8] {
        var module = BinaryModule()
        module.section(identifier, contents)
        return module.bytes
    }

    private static let memory: (UInt8, [UInt8]) = (5, [1, 0, 1])

    fileprivate static let executable: [Example] = [
        Example(.signExtension, "sign extension", BinaryModule.function([0x41, 0, 0xc0, 0x1a])),
        Example(
            .saturatingConversion, "saturating conversion", BinaryModule.function([0x43, 0, 0, 0, 0, 0xfc, 0, 0x1a])),
        Example(.multiValue, "several results", types(functionType([], [i32, i32]))),
        Example(.mutableGlobals, "a mutable global that is imported", section(2, [1, 0, 0, 3, i32, 1])),
        Example(
            .bulkMemory, "filling memory",
            BinaryModule.function([0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 0x0b, 0], sections: [memory])),
        Example(.referenceTypes, "a reference of the host", types(functionType([externref], []))),
        Example(.referenceTypes, "two tables", section(4, [2, funcref, 0, 0, funcref, 0, 0])),
        Example(.extendedConstants, "addition in a constant", section(6, [1, i32, 0, 0x41, 1, 0x41, 2, 0x6a, 0x0b])),
        Example(.tailCalls, "a tail call", BinaryModule.function([0x12, 0])),
        Example(.functionReferences, "a typed reference", types(functionType([], []), [0x60, 1, 0x63, 0, 0])),
        Example(.functionReferences, "a branch on null", BinaryModule.function([0x00, 0xd5, 0, 0x1a])),
        Example(.garbageCollection, "a structure", types([0x5f, 0])),
        Example(
            .garbageCollection, "a recursion group", types([0x4e, 2] + functionType([], []) + functionType([], []))),
        Example(.garbageCollection, "an i31", BinaryModule.function([0x41, 0, 0xfb, 0x1c, 0x1a])),
        Example(.garbageCollection, "a null of any", BinaryModule.function([0xd0, 0x6e, 0x1a])),
    ]

    fileprivate static let others: [Example] = [
        Example(.simd, "a vector parameter", types(functionType([v128], []))),
        Example(.simd, "a vector operator", BinaryModule.function([0x00, 0xfd, 0x4d, 0x1a])),
        Example(.simd, "a vector local", BinaryModule.function(locals: [[1, v128]], [])),
        Example(.simd, "a block with a vector result", BinaryModule.function([0x02, v128, 0x00, 0x0b, 0x1a])),
        Example(.relaxedSIMD, "a relaxed operator", BinaryModule.function([0x00, 0xfd, 0x80, 0x02, 0x1a])),
        Example(.multiMemory, "two memories", section(5, [2, 0, 0, 0, 0])),
        Example(.memory64, "a 64-bit memory", section(5, [1, 4, 0])),
        Example(.memory64, "a 64-bit table", section(4, [1, funcref, 4, 0])),
        Example(.exceptions, "a throw of a reference", BinaryModule.function([0x00, 0x0a])),
        Example(.exceptions, "an exception parameter", types(functionType([0x69], []))),
        Example(.legacyExceptions, "a try", BinaryModule.function([0x06, 0x40, 0x19, 0x0b])),
        Example(.threads, "a shared memory", section(5, [1, 3, 0, 1])),
        Example(.threads, "a fence", BinaryModule.function([0xfe, 3, 0])),
        Example(.customPageSizes, "pages of one byte", section(5, [1, 8, 1, 0])),
        Example(.wideArithmetic, "a wide product", BinaryModule.function([0x00, 0xfc, 0x16, 0x1a, 0x1a])),
    ]

    @Test(arguments: executable + others)
    fileprivate func `are all needed by their example`(_ example: Example) throws {
        let all: Features = .all.union([.threads, .customPageSizes, .wideArithmetic])
        #expect(rejection(example.bytes, features: all) == nil)
        let error = try #require(rejection(example.bytes, features: all.subtracting(example.feature)))
        #expect(0...example.bytes.count ~= error.offset)
    }

    @Test(arguments: executable)
    fileprivate func `that are executed make a module`(_ example: Example) {
        #expect(throws: Never.self) { try Module(bytes: example.bytes) }
    }

    @Test func `that are not executed are named with the place of their first use`() throws {
        let bytes = BinaryModule.function([0x41, 0, 0x1a, 0x41, 0, 0x1a, 0xfe, 3, 0])
        let features: Features = .all.union(.threads)
        do throws(ModuleError) {
            var contents = try ModuleDecoder.decode(bytes, features: features)
            try Validator.validate(&contents, bytes: bytes, features: features, executable: .all)
            Issue.record("a module was made")
        } catch {
            #expect(error == ModuleError(.unsupported, offset: 29, "threads are not supported yet"))
        }
    }

    @Test func `that are switched off are named`() throws {
        let module = BinaryModule.function([0x41, 0, 0xc0, 0x1a])
        let error = try #require(rejection(module, features: []))
        #expect(
            error
                == ModuleError(
                    .unsupported, offset: 25, "illegal opcode i32.extend8_s: sign extension is switched off"))
    }
}

@Suite struct `Executed features` {
    @Test func `are those whose operators all have an execution in the table, and those without operators`() {
        #expect(
            Features.executable == [
                .signExtension, .saturatingConversion, .multiValue, .mutableGlobals, .bulkMemory, .referenceTypes,
                .extendedConstants, .tailCalls, .simd, .relaxedSIMD, .exceptions, .legacyExceptions, .multiMemory,
                .memory64, .functionReferences, .garbageCollection, .customPageSizes, .wideArithmetic,
                .threads,
            ])
    }
}
