import Testing

@testable import Dashboard

/// Percentiles, which are found without sorting.
@Suite struct Percentiles {
    /// What a sorted list has at the place.
    private static func expected(_ values: [Int], _ share: Int) -> Int? {
        let sorted = values.sorted()
        return sorted.indices.first { ($0 + 1) * 100 >= share * sorted.count }.map { sorted[$0] }
    }

    @Test func `are those of the sorted values`() {
        var generator = SystemRandomNumberGenerator()
        var lists: [[Int]] = [
            [], [5], [2, 1], Array(0..<1_000), Array((0..<1_000).reversed()), Array(repeating: 7, count: 500),
        ]
        lists.append((0..<1_000).map { $0 % 2 })
        lists.append(Array(0..<500) + Array((0..<500).reversed()))
        for count in [3, 32, 33, 34, 100, 999] {
            for spread in [2, 10, 1_000_000] {
                lists.append((0..<count).map { _ in Int.random(in: 0..<spread, using: &generator) })
            }
        }
        for list in lists {
            var values = list
            for share in [50, 95, 99, 1, 100] {
                #expect(percentile(&values, share) == Self.expected(list, share), "\(share) of \(list)")
            }
            #expect(values.sorted() == list.sorted())
        }
    }

    /// A value whose place among the others is decided as late as possible, so that each pivot is among the least of them.
    ///
    /// McIlroy, A Killer Adversary for Quicksort.
    private struct Adversary: Comparable {
        /// The values that were decided; the others are greater than all of them.
        nonisolated(unsafe) static var decided: [Int: Int] = [:]
        nonisolated(unsafe) static var candidate = 0
        nonisolated(unsafe) static var comparisons = 0
        let number: Int

        var value: Int { unsafe Self.decided[number] ?? .max }

        static func < (left: Adversary, right: Adversary) -> Bool {
            unsafe comparisons += 1
            if left.value == .max, right.value == .max {
                let number = unsafe left.number == candidate ? left.number : right.number
                unsafe decided[number] = unsafe decided.count
            }
            if left.value == .max {
                unsafe candidate = left.number
            } else if right.value == .max {
                unsafe candidate = right.number
            }
            return left.value < right.value
        }
    }

    @Test func `take no quadratic time`() throws {
        let count = 4_000
        var values = (0..<count).map(Adversary.init)
        let found = try #require(percentile(&values, 99))
        // Without an end of the rounds there would be millions.
        #expect(unsafe Adversary.comparisons < 100 * count)
        #expect(found.value == Self.expected(values.map(\.value), 99))
    }
}
