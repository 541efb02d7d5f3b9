/// Says when work has gone on for so long that somebody must be asked whether to give up.
struct Looks {
    /// The units of work between two looks, each a type, a field or another small item: a millisecond at most.
    static let interval = 1 << 12
    private var work = 0

    /// Whether so much has been done since the last look that the next one is due.
    mutating func areDue(after added: Int) -> Bool {
        work += added
        guard work >= Self.interval else { return false }
        work = 0
        return true
    }
}
