import Testing
import Wasm

/// The bytes of a recursion group.
private func group(_ types: [UInt8]...) -> [UInt8] { [0x4e] + vector(types) }

/// The bytes of a structure type with one immutable field.
private func structure(_ field: [UInt8]) -> [UInt8] { [0x5f, 1] + field + [0] }

/// The bytes of a nullable reference to a type.
private func reference(_ index: UInt8) -> [UInt8] { [0x63, index] }

/// A type index as heap types hold it: with room for a sign.
private func positive(_ index: Int) -> [UInt8] {
    index < 64 ? [UInt8(index)] : [UInt8(index & 0x7f) | 0x80] + positive(index >> 7)
}

@Suite struct `Recursion groups` {
    private func contents(_ groups: [[UInt8]]) throws(ModuleError) -> ModuleContents {
        var module = BinaryModule()
        module.section(1, items: groups)
        return try validated(module.bytes)
    }

    @Test func `that are equal share the indices of the first`() throws {
        let contents = try contents([
            functionType([i32], []), functionType([i64], []), functionType([i32], []), functionType([i32], [i32]),
        ])
        #expect(contents.canonicalTypeIndices == [0, 1, 0, 3])
        #expect(contents.types[2] == contents.types[0])
    }

    @Test func `are equal if they refer to themselves in the same way`() throws {
        let contents = try contents([
            group(structure(reference(1)), structure(reference(0))),
            group(structure(reference(3)), structure(reference(2))),
            group(structure(reference(5)), structure(reference(5))),
        ])
        #expect(contents.canonicalTypeIndices == [0, 1, 0, 1, 4, 5])
        #expect(contents.recursionGroups == [0..<2, 0..<2, 2..<4, 2..<4, 4..<6, 4..<6])
        let field = CompositeType.structure([
            FieldType(
                storage: .value(.reference(.init(isNullable: true, heapType: .concrete(1)))), isMutable: false)
        ])
        #expect(contents.types[2].composite == field)
    }

    @Test func `differ from single types with the same structure`() throws {
        let contents = try contents([
            functionType([], []), group(functionType([], []), functionType([], [])), group(functionType([], [])),
        ])
        #expect(contents.canonicalTypeIndices == [0, 1, 2, 0])
    }

    @Test func `see earlier groups through their canonical indices`() throws {
        let contents = try contents([
            structure([i32]), structure([i32]), structure(reference(0)), structure(reference(1)),
        ])
        #expect(contents.canonicalTypeIndices == [0, 0, 2, 2])
    }

    @Test func `do not see later types`() throws {
        #expect(throws: ModuleError(.validation, offset: 14, "unknown type 1")) {
            try contents([structure(reference(1)), structure([i32])])
        }
    }

    @Test func `declare supertypes only before their subtypes`() throws {
        let selfReference: [UInt8] = [0x50, 1, 0] + structure([i32])
        #expect(
            throws: ModuleError(.validation, offset: 13, "unknown type 0: a supertype must be defined before type 0")
        ) {
            try contents([selfReference])
        }
    }

    @Test func `reject a subtype that does not match`() throws {
        let open: [UInt8] = [0x50, 0] + structure([i32])
        let wrong: [UInt8] = [0x50, 1, 0] + structure([i64])
        #expect(throws: ModuleError(.validation, offset: 17, "sub type 1 does not match super type 0")) {
            try contents([open, wrong])
        }
        #expect(throws: ModuleError(.validation, offset: 15, "sub type 1 has final super type 0")) {
            try contents([structure([i32]), wrong])
        }
    }

    @Test func `limit the length of chains of supertypes`() throws {
        var types: [[UInt8]] = [[0x50, 0, 0x5f, 0]]
        for index in 0..<63 { types.append([0x50, 1, UInt8(index), 0x5f, 0]) }
        #expect(try contents(types).types.count == 64)
        types.append([0x50, 1, 63, 0x5f, 0])
        do throws(ModuleError) {
            _ = try contents(types)
            Issue.record("a chain of 64 supertypes was accepted")
        } catch {
            #expect(error.phase == .limit)
            #expect(error.message == "too many supertypes of a type: 64, the limit is 63")
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `by the hundred thousand take linear time`() throws {
        // Each one refers to itself, so all are equal: the worst case for comparing instead of hashing.
        var types: [[UInt8]] = []
        for index in 0..<100_000 { types.append(group(structure([0x63] + positive(index)))) }
        let contents = try contents(types)
        #expect(contents.canonicalTypeIndices.count == 100_000)
        #expect(Set(contents.canonicalTypeIndices) == [0])
    }
}
