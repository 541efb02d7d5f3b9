/// Asks now and then whether to give up reading a source.
struct InterruptionCheck {
    private let isInterrupted: (() -> Bool)?
    private var steps = 0
    /// Where in the source it was asked last.
    private var lastPosition = 0

    /// The steps between two questions, well below a millisecond.
    private static let interval = 1 << 12
    /// The bytes of the source between two questions, as few, since a single token may have many.
    static let byteInterval = 1 << 16

    /// - Parameter isInterrupted: What is asked; `nil` never gives up.
    init(_ isInterrupted: (() -> Bool)?) { self.isInterrupted = isInterrupted }

    /// Counts a token, an instruction or an entry of a list.
    ///
    /// - Parameter position: Where in the source it stands.
    /// - Throws: An error of the kind ``TextError/Kind/interrupted``.
    @inline(__always)
    mutating func step(at position: Int) throws(TextError) {
        steps &+= 1
        // A position before the last one counts as far behind it.
        let distance = UInt(bitPattern: position &- lastPosition)
        if steps % Self.interval == 0 || distance >= UInt(Self.byteInterval) {
            lastPosition = position
            try ask()
        }
    }

    /// Counts a part of a token, such as an escape.
    ///
    /// - Throws: An error of the kind ``TextError/Kind/interrupted``.
    @inline(__always)
    mutating func step() throws(TextError) { try step(at: lastPosition) }

    /// Asks at once, behind a part of the source that was read in one go.
    @inline(never)
    func ask() throws(TextError) {
        guard let isInterrupted, isInterrupted() else { return }
        throw TextError(.interrupted, "the reading was given up", at: 0, in: [])
    }
}
