import Testing

@testable import Wasm

@Suite struct `The heap of objects` {
    @Test func `keeps what a root leads to, and frees the rest`() throws {
        let model = try HeapModel(limit: 1 << 20)
        let kept = try model.makeNode(0, 0, 7)
        model.roots = [try model.makeNode(kept)]
        let garbage = try model.makeNode()
        #expect(model.heap.contains(kept) && model.heap.contains(garbage))
        #expect(model.collect() == nil)
        #expect(model.heap.contains(kept) && !model.heap.contains(garbage))
        #expect(model.heap.liveByteCount == 64)
        #expect(model.get(kept, 2) == 7)
        #expect(try model.makeNode() == garbage, "the lowest free cell comes first")
    }

    @Test func `frees cycles, and follows them once`() throws {
        let model = try HeapModel(limit: 1 << 20)
        let first = try model.makeNode()
        let second = try model.makeNode(first, first)
        model.set(first, 0, second)
        model.set(first, 1, first)
        model.roots = [second]
        #expect(model.collect() == nil)
        #expect(model.heap.liveByteCount == 64)
        model.roots = []
        #expect(model.collect() == nil)
        #expect(model.heap.liveByteCount == 0 && model.heap.usedBlockCount == 0)
    }

    @Test func `takes numbers that are no references to objects for what they are`() throws {
        let model = try HeapModel(limit: 1 << 20)
        let node = try model.makeNode()
        // Null, a function, an i31 and a value of the host.
        model.roots = [0, 64, 5 << 3 | 1, HeapReference.external(3), node]
        model.set(node, 1, 8 << 3 | 1)
        #expect(model.collect() == nil)
        #expect(model.heap.liveByteCount == 32)
        let numbers: [UInt64] = [
            0, 64, node + 8, node + 16, node + 32, node + 1 << 30, HeapReference.origin - 16, .max - 7,
        ]
        for number in numbers {
            #expect(!model.heap.contains(number), "\(number)")
        }
    }

    @Test func `uses cells of every size again, from the lowest on`() throws {
        let model = try HeapModel(limit: 64 << 20)
        for byteCount in [1, 8, 9, 120, 121, 2_000, 5_000, 10_000, 16_000, 16_377, 40_000, 200_000] {
            let objects = try (0..<40).map { _ in
                let object = try model.makeBytes(byteCount)
                model.roots.append(object)
                return object
            }
            #expect(Set(objects).count == 40)
            for (index, object) in objects.enumerated() {
                unsafe model.heap.address(object).advanced(by: 8).initializeMemory(
                    as: UInt8.self, repeating: UInt8(index), count: byteCount)
            }
            // Every other object goes, and new ones take the places.
            let kept = objects.enumerated().filter { $0.offset % 2 == 0 }
            model.roots = kept.map(\.element)
            #expect(model.collect() == nil)
            let holes = Set(objects.enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
            let reused = try (0..<20).map { _ in try model.makeBytes(byteCount) }
            #expect(Set(reused) == holes, "\(byteCount)")
            for (index, object) in kept {
                let bytes = unsafe Array(
                    UnsafeRawBufferPointer(start: model.heap.address(object) + 8, count: byteCount))
                #expect(bytes.allSatisfy { $0 == UInt8(index) }, "\(byteCount)")
            }
            model.roots = []
            #expect(model.collect() == nil)
        }
    }

    @Test func `marks a list of a million objects, and a tree as deep, without the native stack`() throws {
        let count = 1_000_000
        for isTree in [false, true] {
            let (live, length, left) = try onSmallStack {
                let model = try HeapModel(limit: 64 << 20)
                var node: UInt64 = 0
                for number in 0..<count {
                    model.roots = [node]
                    node = try model.makeNode(node, isTree && number % 8 == 0 ? try model.makeNode(0, node) : 0)
                }
                model.roots = [node]
                try #require(model.collect() == nil)
                let live = model.heap.liveByteCount
                var length = 0
                while node != 0 {
                    length += 1
                    node = model.get(node, 0)
                }
                model.roots = []
                try #require(model.collect() == nil)
                return (live, length, model.heap.liveByteCount)
            }
            #expect(live >= 32 * count && length == count && left == 0)
        }
    }

    @Test func `marks an array of a million objects`() throws {
        let model = try HeapModel(limit: 64 << 20)
        let array = try model.makeArray(1_000_000)
        model.roots = [array]
        for index in 0..<1_000_000 { model.set(array, index, try model.makeNode(0, array)) }
        #expect(model.collect() == nil)
        let blocks = (8 + 8_000_000 + 32_767) / 32_768 * 32_768
        #expect(model.heap.liveByteCount == blocks + 32_000_000)
    }

    @Test func `is exhausted at its limit, and has room again when something is free`() throws {
        let model = try HeapModel(limit: 1 << 20)
        #expect(throws: HeapFailure(code: .heapExhausted)) { try model.makeBytes(1 << 20) }
        let array = try model.makeBytes((1 << 20) - 8)
        model.roots = [array]
        #expect(throws: HeapFailure(code: .heapExhausted)) { try model.makeNode() }
        model.roots = []
        #expect(try model.makeNode() == array)
        // A list that is kept grows until nothing is left; every object stays intact.
        var list: UInt64 = 0
        var count: UInt64 = 0
        while let node = try? model.makeNode(list, 0, count) {
            list = node
            model.roots = [node]
            count += 1
        }
        #expect(count == (1 << 20) / 32)
        while list != 0 {
            count -= 1
            #expect(model.get(list, 2) == count)
            list = model.get(list, 0)
        }
        for limit in [-1, 0, 1, 32_767] {
            let none = try HeapModel(limit: limit)
            #expect(throws: HeapFailure(code: .heapExhausted)) { try none.makeNode() }
            #expect(none.collect() == nil)
        }
    }

    /// Otherwise a guest with a full heap has everything marked for every few objects.
    @Test func `counts as exhausted when collections hardly make room`() throws {
        let model = try HeapModel(limit: 4 << 20)
        let filler = try model.makeBytes((4 << 20) - 32_768 - 8)
        model.roots = [filler]
        var count = 0
        while (try? model.makeNode()) != nil { count += 1 }
        #expect(count >= 8 * 1_024 && count < 20 * 1_024)
        for _ in 0..<20 {
            #expect(throws: HeapFailure(code: .heapExhausted)) { while true { _ = try model.makeNode() } }
        }
        model.roots = []
        for _ in 0..<1_000_000 { _ = try model.makeNode() }
    }

    @Test func `allocates far more than its limit, with the same collections every time`() throws {
        var counts: [Int] = []
        var references: [UInt64] = []
        for _ in 0..<2 {
            let model = try HeapModel(limit: 8 << 20)
            var list: UInt64 = 0
            for index in 0..<2_000_000 {
                list = try model.makeNode(index % 1_000 == 0 ? 0 : list)
                model.roots = [list]
                if index % 500 == 0 { _ = try model.makeBytes(index % 60_000) }
            }
            counts.append(model.heap.collectionCount)
            references.append(list)
        }
        #expect(counts[0] > 10 && counts[0] == counts[1])
        #expect(references[0] == references[1])
    }

    @Test func `is as before when a collection is interrupted`() throws {
        let model = try HeapModel(limit: 16 << 20)
        var list: UInt64 = 0
        for number in 0..<100_000 {
            list = try model.makeNode(list, 0, UInt64(number))
            model.roots = [list]
        }
        let collections = model.heap.collectionCount
        for questions in [0, 1, 5] {
            model.questionsUntilInterruption = questions
            #expect(model.collect() == .cancelled)
            #expect(model.heap.collectionCount == collections)
            // Allocation goes on where it was, until it needs a collection itself.
            model.questionsUntilInterruption = .max
            _ = try model.makeNode(0, 0, 1)
            var node = list
            var count = 0
            while node != 0 {
                #expect(model.heap.contains(node))
                count += 1
                node = model.get(node, 0)
            }
            #expect(count == 100_000)
        }
        model.questionsUntilInterruption = 0
        var failure: (any Error)?
        while failure == nil {
            do { _ = try model.makeNode() } catch { failure = error }
        }
        #expect(failure as? HeapFailure == HeapFailure(code: .cancelled))
        model.questionsUntilInterruption = .max
        for _ in 0..<1_000_000 { _ = try model.makeNode() }
        #expect(model.heap.contains(list))
    }

    @Test func `goes on with a sweep that was interrupted`() throws {
        let model = try HeapModel(limit: 1 << 30)
        // Nothing is written but three headers.
        var kept: [UInt64] = []
        model.heap.blockBudget = model.heap.blockLimit
        for index in 0..<30_000 {
            let object = try #require(model.heap.allocate(byteCount: 20_000))
            guard index % 10_000 == 0 else { continue }
            unsafe model.heap.address(object).storeBytes(
                of: ObjectHeader(typeIdentifier: HeapModel.bytes, length: 1), as: ObjectHeader.self)
            kept.append(object)
        }
        model.roots = kept
        let collections = model.heap.collectionCount
        for questions in [1, 2] {
            model.questionsUntilInterruption = questions
            #expect(model.collect() == .cancelled)
        }
        #expect(model.heap.collectionCount == collections + 1 && model.heap.unsweptBlockCount > 0)
        #expect(kept.allSatisfy { model.heap.contains($0) })
        model.questionsUntilInterruption = .max
        _ = try model.makeNode()
        #expect(model.heap.unsweptBlockCount == 0)
        #expect(kept.allSatisfy { model.heap.contains($0) })
        #expect(model.collect() == nil)
        #expect(model.heap.liveByteCount == 3 * SizeClass.blockByteCount)
    }

    @Test func `gives pages back that it does not need before the next collection`() throws {
        let model = try HeapModel(limit: 256 << 20)
        for _ in 0..<2 {
            var list: UInt64 = 0
            for number in 0..<1_000_000 {
                list = try model.makeNode(list, 0, UInt64(number))
                model.roots = [list]
            }
            #expect(model.collect() == nil)
            #expect(model.heap.committedBlockCount >= 976)
            var count = 0
            while list != 0 {
                #expect(model.get(list, 2) == UInt64(999_999 - count))
                count += 1
                list = model.get(list, 0)
            }
            model.roots = []
            #expect(model.collect() == nil)
            #expect(model.heap.committedBlockCount == Heap.initialBudget)
        }
    }

    @Test func `collects before every object under stress`() throws {
        let model = try HeapModel(limit: 1 << 20)
        model.heap.isStressed = true
        var list: UInt64 = 0
        for number in 0..<2_000 {
            list = try model.makeNode(list, 0, UInt64(number))
            model.roots = [list]
            _ = try model.makeNode()
            _ = try model.makeBytes(20_000)
        }
        #expect(model.heap.collectionCount == 6_000)
        #expect(model.collect() == nil)
        #expect(model.heap.liveByteCount == 64_000)
        model.heap.isStressed = false
        for _ in 0..<100_000 { _ = try model.makeNode() }
        #expect(model.heap.contains(list))
    }
}
