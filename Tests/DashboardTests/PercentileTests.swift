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

    @Test func `take no quadratic time`() {
        // Each comparison counts: an order made for the middle of three as the pivot is no worse than sorting.
        struct Counted: Comparable {
            nonisolated(unsafe) static var comparisons = 0
            var value: Int

            static func < (left: Counted, right: Counted) -> Bool {
                unsafe comparisons += 1
                return left.value < right.value
            }
        }
        let count = 20_000
        // Musser's sequence, with which the median of three leaves two values fewer in each round.
        var values = Array(repeating: Counted(value: 0), count: count)
        let half = count / 2
        for index in 1...half {
            values[index - 1].value = index % 2 == 1 ? index : half + index - 1
            values[half + index - 1].value = 2 * index
        }
        #expect(percentile(&values, 99)?.value == Self.expected(values.map(\.value), 99))
        #expect(unsafe Counted.comparisons < 100 * count)
    }
}
