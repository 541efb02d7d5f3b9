/// Finds out whether a plugin returns one static buffer again and again, which must never be given to `dealloc`.
///
/// The first result is kept until the second is there. A proper allocator never gives out a place that is in use, so
/// two results at one place prove a static buffer; two places prove nothing wrong, and from then on each result is
/// given back at once.
struct ResultBuffers {
    enum Verdict: Equatable {
        /// Give these back.
        case free([PackedPointer])
        /// Not yet.
        case keep
        /// Never give results back.
        case areStatic
    }

    private var first: PackedPointer?
    private var isProper = false

    mutating func receive(_ place: PackedPointer) -> Verdict {
        if isProper { return .free([place]) }
        guard let first else {
            first = place
            return .keep
        }
        if first.pointer == place.pointer { return .areStatic }
        isProper = true
        return .free([place, first])
    }
}
