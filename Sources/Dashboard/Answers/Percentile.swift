/// The smallest value that at least `share` hundredths of the values do not exceed; `nil` of none.
///
/// The values are put into another order. A million of them are not sorted for the sake of three: that took most of the time
/// of an answer.
func percentile<Value: Comparable>(_ values: inout [Value], _ share: Int) -> Value? {
    guard !values.isEmpty else { return nil }
    let rank = max(0, (values.count * share + 99) / 100 - 1)
    settle(rank, in: &values)
    return values[rank]
}

/// Exchanges values until none before a place is greater than the one there, and none behind it is less.
///
/// Hoare's selection. What plugins do decides about the values, so that after many rounds the rest is sorted: no order of
/// them takes a time that is quadratic.
private func settle<Value: Comparable>(_ rank: Int, in values: inout [Value]) {
    var (low, high) = (0, values.count - 1)
    var rounds = 0
    while high - low > 32, rounds < 64 {
        rounds += 1
        let (first, middle, last) = (values[low], values[low + (high - low) / 2], values[high])
        let pivot = max(min(first, middle), min(max(first, middle), last))
        var (left, right) = (low, high)
        while left <= right {
            while values[left] < pivot { left += 1 }
            while values[right] > pivot { right -= 1 }
            guard left <= right else { break }
            values.swapAt(left, right)
            left += 1
            right -= 1
        }
        // What lies between the two is the pivot itself.
        if rank <= right {
            high = right
        } else if rank >= left {
            low = left
        } else {
            return
        }
    }
    values[low...high].sort()
}
