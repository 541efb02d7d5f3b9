import Testing
import Wasm

@Suite struct `Module definitions` {
    private func rejectionOf(_ sections: [(UInt8, [UInt8])], features: Features = .all) -> ModuleError? {
        var module = BinaryModule()
        for (identifier, contents) in sections { module.section(identifier, contents) }
        return rejection(module.bytes, features: features)
    }

    @Test(
        arguments: [
            ([0, 0x81, 0x80, 0x04], "memory size must be at most 65536 pages (4GiB)"),
            ([1, 2, 1], "size minimum must not be greater than maximum: 2 and 1"),
            ([4, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01], "memory size must be at most 2^48 pages"),
        ] as [([UInt8], String)])
    func `of memories have sensible bounds`(_ memory: [UInt8], _ message: String) throws {
        let error = try #require(rejectionOf([(5, [1] + memory)]))
        #expect(error.phase == .validation)
        #expect(error.message.hasPrefix(message))
        #expect(error.offset == 11)
    }

    @Test func `of tables without null have an initial value`() throws {
        let error = try #require(rejectionOf([(4, [1, 0x64, 0x70, 0, 0])]))
        #expect(error.phase == .validation)
        #expect(error.message.hasPrefix("type mismatch: table 0 of (ref func) needs an initial value"))
    }

    @Test(
        arguments: [
            ([0x41, 0, 0x45, 0x0b], "constant expression required: i32.eqz is not constant"),
            ([0x42, 0, 0x0b], "type mismatch: end expects i32, found i64"),
            ([0x0b], "type mismatch: end expects i32, found nothing"),
            ([0x23, 0, 0x0b], "unknown global 0"), ([0x41, 0, 0x41, 0, 0x0b], "type mismatch: 1 operands are left"),
        ] as [([UInt8], String)])
    func `of globals have constant initialisers`(_ expression: [UInt8], _ message: String) throws {
        let error = try #require(rejectionOf([(6, [1, i32, 0] + expression)]))
        #expect(error.phase == .validation)
        #expect(error.message.hasPrefix(message), "\(error)")
        #expect((13..<13 + expression.count) ~= error.offset)
    }

    @Test func `of globals read earlier immutable globals`() throws {
        let constant: [UInt8] = [i32, 0, 0x41, 1, 0x0b]
        let reading: [UInt8] = [i32, 0, 0x23, 0, 0x41, 2, 0x6a, 0x0b]
        #expect(rejectionOf([(6, [2] + constant + reading)]) == nil)
        let mutable: [UInt8] = [i32, 1, 0x41, 1, 0x0b]
        let error = try #require(rejectionOf([(6, [2] + mutable + reading)]))
        #expect(error.message == "constant expression required: global 0 is mutable")
        let before = try #require(
            rejectionOf([(6, [2] + constant + reading)], features: .all.subtracting(.garbageCollection)))
        #expect(before.message == "unknown global 0")
    }

    @Test func `of exports have different names and known indices`() throws {
        let memory: (UInt8, [UInt8]) = (5, [1, 0, 0])
        #expect(rejectionOf([memory, (7, [2, 1, 0x61, 2, 0, 1, 0x62, 2, 0])]) == nil)
        let twice = try #require(rejectionOf([memory, (7, [2, 1, 0x61, 2, 0, 1, 0x61, 2, 0])]))
        #expect(twice == ModuleError(.validation, offset: 20, "duplicate export name \"a\""))
        let unknown = try #require(rejectionOf([memory, (7, [1, 1, 0x61, 2, 1])]))
        #expect(unknown == ModuleError(.validation, offset: 16, "unknown memory 1"))
    }

    @Test func `of exports compare names by their bytes`() {
        // One letter with an accent, composed and decomposed: equal as strings, different as names.
        let names: [[UInt8]] = [[2, 0xc3, 0xa9], [3, 0x65, 0xcc, 0x81]]
        #expect(rejectionOf([(5, [1, 0, 0]), (7, vector(names.map { $0 + [2, 0] }))]) == nil)
    }

    @Test func `of a start function have neither parameters nor results`() throws {
        let import0: (UInt8, [UInt8]) = (2, [1, 0, 0, 0, 0])
        #expect(rejectionOf([(1, [1] + functionType([], [])), import0, (8, [0])]) == nil)
        let error = try #require(rejectionOf([(1, [1] + functionType([i32], [])), import0, (8, [0])]))
        #expect(error == ModuleError(.validation, offset: 24, "start function must not have parameters or results"))
    }

    @Test func `of element segments fit their table`() throws {
        let table: (UInt8, [UInt8]) = (4, [1, externref, 0, 1])
        let segment: (UInt8, [UInt8]) = (9, [1, 0, 0x41, 0, 0x0b, 0])
        let error = try #require(rejectionOf([table, segment]))
        #expect(error.message.hasPrefix("type mismatch: elements of type (ref func) in a table of externref"))
        let missing = try #require(rejectionOf([segment]))
        #expect(missing == ModuleError(.validation, offset: 11, "unknown table 0"))
    }

    @Test(arguments: 0..<8 as Range<UInt8>)
    func `of element segments have eight forms`(_ flags: UInt8) throws {
        var segment: [UInt8] = [flags]
        if flags & 3 == 2 { segment.append(0) }
        if flags & 1 == 0 { segment += [0x41, 0, 0x0b] }
        if flags & 3 != 0 { segment.append(flags & 4 == 0 ? 0 : funcref) }
        segment += flags & 4 == 0 ? [1, 0] : [1, 0xd2, 0, 0x0b]
        let contents = try validated(
            BinaryModule.function([], sections: [(4, [1, funcref, 0, 1]), (9, [1] + segment)]))
        #expect(contents.elements.count == 1)
        #expect(contents.elements[0].count == 1)
        #expect(contents.elements[0].type.isNullable == (flags & 4 != 0))
        #expect(contents.declaredFunctionReferences == [true])
        switch contents.elements[0].mode {
        case .active(let table, _): #expect(flags & 1 == 0 && table == 0)
        case .passive: #expect(flags & 3 == 1)
        case .declarative: #expect(flags & 3 == 3)
        }
    }
}
