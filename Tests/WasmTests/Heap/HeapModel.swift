@testable import Wasm

/// A heap without a guest: makes objects of three types and keeps those whose references it is told to.
///
///     type 0   (struct (field (mut (ref null 0))) (field (mut (ref null any))) (field i64))
///     type 1   (array (mut (ref null any)))
///     type 2   (array (mut i8))
final class HeapModel {
    let heap: Heap
    var roots: [UInt64] = []
    /// At which question after how many the next collections are interrupted.
    var questionsUntilInterruption = Int.max

    static let node: UInt32 = 0
    static let references: UInt32 = 1
    static let bytes: UInt32 = 2
    static let nodeByteCount = 32

    init(limit: Int) throws {
        heap = Heap(limit: limit)
        let any = FieldType(
            storage: .value(.reference(ReferenceType(isNullable: true, heapType: .any))), isMutable: true)
        let own = FieldType(
            storage: .value(.reference(ReferenceType(isNullable: true, heapType: .concrete(0)))), isMutable: true)
        let number = FieldType(storage: .value(.i64), isMutable: true)
        let types: [CompositeType] = [
            .structure([own, any, number]), .array(any), .array(FieldType(storage: .i8, isMutable: true)),
        ]
        let definitions = types.map { SubType(isFinal: true, supertype: nil, composite: $0) }
        for (index, type) in types.enumerated() { heap.register(UInt32(index), type, in: definitions) }
        try heap.prepare()
    }

    func collect() -> Trap.Code? {
        heap.collect(
            visitRoots: { marker in
                for root in roots { marker.mark(root) }
                return nil
            },
            interruption: {
                questionsUntilInterruption -= 1
                return questionsUntilInterruption < 0 ? .cancelled : nil
            })
    }

    /// Allocates as the engine does.
    func allocate(_ type: UInt32, byteCount: Int, length: Int = 0) -> Result<UInt64, HeapFailure> {
        var reference: UInt64?
        if !heap.isStressed { reference = heap.allocate(byteCount: byteCount) }
        if reference == nil {
            let (made, failure) = heap.makeRoom(forByteCount: byteCount, collect: collect)
            if let failure { return .failure(HeapFailure(code: failure)) }
            reference = made
        }
        guard let reference else { return .failure(HeapFailure(code: .heapExhausted)) }
        unsafe heap.address(reference).initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        unsafe heap.address(reference).storeBytes(
            of: ObjectHeader(typeIdentifier: type, length: UInt32(length)), as: ObjectHeader.self)
        return .success(reference)
    }

    func makeNode(_ next: UInt64 = 0, _ other: UInt64 = 0, _ number: UInt64 = 0) throws -> UInt64 {
        let node = try allocate(Self.node, byteCount: Self.nodeByteCount).get()
        set(node, 0, next)
        set(node, 1, other)
        set(node, 2, number)
        return node
    }

    func makeArray(_ count: Int) throws -> UInt64 {
        try allocate(Self.references, byteCount: 8 + 8 * count, length: count).get()
    }

    func makeBytes(_ count: Int) throws -> UInt64 {
        try allocate(Self.bytes, byteCount: 8 + count, length: count).get()
    }

    /// A field or element of 8 bytes.
    func get(_ object: UInt64, _ index: Int) -> UInt64 {
        unsafe heap.address(object).load(fromByteOffset: 8 + 8 * index, as: UInt64.self)
    }

    func set(_ object: UInt64, _ index: Int, _ value: UInt64) {
        unsafe heap.address(object).storeBytes(of: value, toByteOffset: 8 + 8 * index, as: UInt64.self)
    }
}

struct HeapFailure: Error, Equatable {
    var code: Trap.Code
}
