/// The tags of the exceptions in the heap, by the numbers that stand in the exceptions' headers.
///
/// A tag has its number, and is kept, as long as an exception with it can be reached: a tag of the host's may have no
/// other owner.
struct ExceptionTags {
    private var tags: [Tag?] = []
    private var numbers: [Tag: UInt32] = [:]
    private var free: [UInt32] = []
    /// The number that was asked for last: exceptions of one tag come one after another.
    private var recent: UInt32 = 0

    /// The numbers that have been used.
    var numberCount: Int { tags.count }

    /// The number of a tag, which is kept from now on.
    mutating func number(of tag: Tag) -> UInt32 {
        if recent < tags.count, tags[Int(recent)] === tag { return recent }
        recent = numbers[tag] ?? newNumber(for: tag)
        return recent
    }

    private mutating func newNumber(for tag: Tag) -> UInt32 {
        if let number = free.popLast() {
            tags[Int(number)] = tag
            numbers[tag] = number
            return number
        }
        // An exception has its number, and of those there are less than 2^30.
        let number = UInt32(truncatingIfNeeded: tags.count)
        tags.append(tag)
        numbers[tag] = number
        return number
    }

    /// The tag with a number.
    subscript(number: UInt32) -> Tag? { number < tags.count ? tags[Int(number)] : nil }

    /// Lets go of the tags that no exception has which a collection has reached.
    mutating func sweep(_ marker: HeapMarker) {
        for index in tags.indices {
            guard let tag = tags[index], !marker.isMarked(tag: index) else { continue }
            numbers[tag] = nil
            tags[index] = nil
            free.append(UInt32(truncatingIfNeeded: index))
        }
    }
}
