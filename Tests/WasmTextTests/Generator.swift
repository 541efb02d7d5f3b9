/// A generator that gives the same numbers in every run.
struct Generator {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, bound)))
    }
}
