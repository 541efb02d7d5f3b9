/// The values of the host that guests know as references, by their numbers.
struct ExternalValues {
    /// Number n is at n − 1.
    private var values: [Any?] = []
    private var free: [Int] = []
    /// What a collection has freed; it ends later, because that may run code of the host's.
    private var dropped: [Any] = []
    /// How many there may be before it is worth to look which are still needed.
    private var countBeforeCollection = 1_024

    /// The numbers that have been used.
    var numberCount: Int { values.count + 1 }
    /// How many values there are.
    var count: Int { values.count - free.count }
    /// Whether a collection is due before another one is added.
    var isCollectionDue: Bool { count >= countBeforeCollection }

    /// Adds a value and gives its number.
    mutating func add(_ value: Any) -> UInt64 {
        if let index = free.popLast() {
            values[index] = value
            return UInt64(index) + 1
        }
        values.append(value)
        return UInt64(values.count)
    }

    /// The value with a number.
    subscript(number: UInt64) -> Any? {
        number > 0 && number <= UInt64(values.count) ? values[Int(number) - 1] : nil
    }

    /// Takes out the values that a collection has not reached.
    mutating func sweep(_ marker: HeapMarker) {
        for index in values.indices {
            guard let value = values[index], !marker.isMarked(external: index + 1) else { continue }
            dropped.append(value)
            values[index] = nil
            free.append(index)
        }
        // The lowest numbers first, so that they are the same in every run.
        free.sort(by: >)
        countBeforeCollection = max(1_024, 2 * count)
    }

    /// Gives what was taken out to the caller, for whom it ends.
    mutating func takeDropped() -> [Any] {
        guard !dropped.isEmpty else { return [] }
        defer { dropped = [] }
        return dropped
    }
}
