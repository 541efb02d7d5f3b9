import Testing
import Wasm

@Suite struct `Module sections` {
    private func rejectionOf(_ sections: [(UInt8, [UInt8])]) -> ModuleError? {
        var module = BinaryModule()
        for (identifier, contents) in sections { module.section(identifier, contents) }
        return rejection(module.bytes)
    }

    @Test(
        arguments: [
            ([], 0, "unexpected end"), ([0x00, 0x61, 0x73], 3, "unexpected end"),
            ([0x01, 0x61, 0x73, 0x6d, 1, 0, 0, 0], 0, "magic header not detected"),
            ([0x00, 0x61, 0x73, 0x6d, 1, 0, 0], 7, "unexpected end"),
            ([0x00, 0x61, 0x73, 0x6d, 0x0d, 0, 2, 0], 4, "unknown binary version 131085"),
        ] as [([UInt8], Int, String)])
    func `need the header before them`(_ bytes: [UInt8], _ offset: Int, _ message: String) throws {
        let error = try #require(rejection(bytes))
        #expect(error.phase == .decoding)
        #expect(error.offset == offset)
        #expect(error.message.hasPrefix(message))
    }

    @Test func `may all be absent`() { #expect(rejectionOf([]) == nil) }

    @Test func `may all be there in the order of the specification`() {
        let order: [(UInt8, [UInt8])] = [
            (0, [1, 0x61]), (1, [0]), (2, [0]), (3, [0]), (4, [0]), (5, [0]), (13, [0]), (6, [0]), (7, [0]), (9, [0]),
            (12, [0]), (10, [0]), (11, [0]), (0, [1, 0x62, 0xff]),
        ]
        #expect(rejectionOf(order) == nil)
    }

    @Test(
        arguments: [
            ([1, 1], 11), ([3, 1], 11), ([6, 13], 11), ([13, 5], 11), ([10, 12], 11), ([11, 10], 11), ([7, 6], 11),
        ] as [([UInt8], Int)])
    func `out of order or repeated are malformed`(_ identifiers: [UInt8], _ offset: Int) throws {
        let error = try #require(rejectionOf(identifiers.map { ($0, [0]) }))
        #expect(error.phase == .decoding)
        #expect(error.message.hasPrefix("unexpected content after last section"))
        #expect(error.offset == offset)
    }

    @Test func `of an unknown kind are malformed`() throws {
        let error = try #require(rejectionOf([(14, [])]))
        #expect(error == ModuleError(.decoding, offset: 8, "malformed section id 14, expected 0 to 13"))
    }

    @Test func `longer than the module are malformed`() throws {
        var module = BinaryModule()
        module.append([1, 5, 1, 0x60, 0])
        let error = try #require(rejection(module.bytes))
        #expect(error.phase == .decoding)
        #expect(error.message.hasPrefix("length out of bounds"))
        #expect(error.offset == 9)
    }

    @Test func `longer than their contents are malformed`() throws {
        let error = try #require(rejectionOf([(1, [1, 0x60, 0, 0, 0])]))
        #expect(error.phase == .decoding)
        #expect(error.message.hasPrefix("section size mismatch"))
        #expect(error.offset == 14)
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] as [UInt8])
    func `that declare more items than they have bytes are malformed`(_ identifier: UInt8) throws {
        let error = try #require(rejectionOf([(identifier, [0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0])]))
        #expect(error.phase == .decoding)
        #expect(error.message == "length out of bounds: a length of 4294967295 is declared, but only 2 bytes are left")
        #expect(error.offset == 10)
    }

    @Test func `of functions and code have the same length`() throws {
        let type: [UInt8] = [1] + functionType([], [])
        let lists: [[(UInt8, [UInt8])]] = [
            [(1, type), (3, [1, 0])], [(1, type), (3, [1, 0]), (10, [0])], [(10, [1, 2, 0, 0x0b])],
        ]
        for sections in lists {
            let error = try #require(rejectionOf(sections))
            #expect(error.phase == .decoding)
            #expect(error.message.hasPrefix("function and code section have inconsistent lengths"))
        }
    }

    @Test func `of data have the length that the data count section says`() throws {
        let error = try #require(rejectionOf([(12, [1])]))
        #expect(error.phase == .decoding)
        #expect(error.message == "data count and data section have inconsistent lengths: 1 and 0")
        #expect(rejectionOf([(12, [1]), (11, [1, 1, 0])]) == nil)
    }

    @Test func `that are custom are kept with their place`() throws {
        var module = BinaryModule()
        module.section(0, [1, 0x61, 7, 8, 9])
        module.section(0, [0])
        let contents = try validated(module.bytes)
        #expect(contents.customSections.map(\.name) == [Name("a"), Name("")])
        #expect(contents.customSections.map { module.bytes[$0.range] } == [[7, 8, 9], []])
    }

    @Test func `that are custom have a name of UTF-8`() throws {
        let error = try #require(rejectionOf([(0, [2, 0xc3, 0x28])]))
        #expect(error.message.hasPrefix("malformed UTF-8 encoding"))
        #expect(error.offset == 10)
    }

    @Test func `of names are read as far as they are well formed`() throws {
        let functions: [UInt8] = vector([
            [0] + [1, 0x66], [3] + [2, 0xc3, 0xa9], [3] + [1, 0x67], [2] + [1, 0x68], [4] + [1, 0xff], [5, 9, 0x78],
        ])
        var module = BinaryModule()
        module.section(0, [4] + Array("name".utf8) + [0, 2, 1, 0x6d] + [1] + leb(functions.count) + functions)
        let names = NameSection(try validated(module.bytes), of: module.bytes)
        #expect(names.module == "m")
        // Indices increase, and what is not UTF-8 is no name.
        #expect((0..<7).map { names.functions[$0] } == ["f", nil, nil, "é", nil, nil, nil])
        #expect(names.functions.firstIndex(named: "é") == 3)
        #expect(names.functions.firstIndex(named: "g") == nil)
    }

    /// Four times the names and sections cost four times the work if that is linear, and sixteen times if each section
    /// copies the names before it.
    @Test func `names of many sections take linear time`() throws {
        func work(_ count: Int) throws -> Duration {
            var module = BinaryModule()
            func names(_ names: [[UInt8]]) {
                let map = vector(names)
                module.section(0, [4] + Array("name".utf8) + [1] + leb(map.count) + map)
            }
            names((0..<count).map { leb($0) + [1, 0x66] })
            for index in count..<2 * count { names([leb(index) + [1, 0x67]]) }
            let contents = try validated(module.bytes)
            let time = try ThreadTime()
            let read = NameSection(contents, of: module.bytes)
            #expect(read.functions[UInt32(count - 1)] == "f" && read.functions[UInt32(2 * count - 1)] == "g")
            return try time.elapsed()
        }
        let (quarter, whole) = (try work(10_000), try work(40_000))
        #expect(whole < .milliseconds(50) || whole < quarter * 8, "\(quarter) for a quarter, \(whole) for the whole")
    }
}
