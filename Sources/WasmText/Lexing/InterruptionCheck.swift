/// Asks now and then whether to give up reading a source.
struct InterruptionCheck {
    private let isInterrupted: (() -> Bool)?
    private var steps = 0

    /// The steps between two questions, well below a millisecond.
    private static let interval = 1 << 12

    /// - Parameter isInterrupted: What is asked; `nil` never gives up.
    init(_ isInterrupted: (() -> Bool)?) { self.isInterrupted = isInterrupted }

    /// Counts a token, an instruction or an entry of a list.
    ///
    /// - Throws: An error of the kind ``TextError/Kind/interrupted``.
    @inline(__always)
    mutating func step() throws(TextError) {
        steps &+= 1
        if steps % Self.interval == 0 { try ask() }
    }

    @inline(never)
    private func ask() throws(TextError) {
        guard let isInterrupted, isInterrupted() else { return }
        throw TextError(.interrupted, "the reading was given up", at: 0, in: [])
    }
}
