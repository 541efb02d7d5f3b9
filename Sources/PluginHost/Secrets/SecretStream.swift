/// Where the secrets of a redactor stand in a text, in every spelling of JSON, and what a text leaves for the next one
/// that continues it.
///
/// Each level is the text with so many levels of escapes resolved; secrets are looked for in all of them.
struct SecretStream {
    /// What a level has left of the text before.
    private struct Carry {
        /// The beginning of an escape, for the level after this one.
        var escape: [UInt8] = []
        /// The last bytes, fewer than tell whether a secret has begun.
        var recent: [UInt8] = []
        /// The beginning of a secret, if that is longer.
        var beginning: Int32 = 0
    }
    private var carries = [Carry()]
    /// The automaton that the carried states belong to.
    private var search: SecretSearch?
    private var generation = 0

    /// Forgets the text before.
    mutating func reset() { self = SecretStream() }

    /// Where secrets are in the text, in order and without overlaps.
    ///
    /// - Parameters:
    ///   - text: The text; the rest of a secret at its beginning, and half of one at its end, count as one.
    ///   - redactor: Knows the secrets.
    mutating func ranges(in text: [UInt8], _ redactor: Redactor) -> [Range<Int>] {
        scan(text, redactor, isWhole: false) { _ in true } ?? []
    }

    /// How many bytes of a level are looked at between two questions whether to go on.
    private static let lookInterval = 4_096

    /// Where secrets are in a text that nothing comes before or after.
    static func ranges(inWhole text: [UInt8], _ redactor: Redactor) -> [Range<Int>] {
        ranges(inWhole: text, redactor) { _ in true } ?? []
    }

    /// Where secrets are in a text that nothing comes before or after, as long as that may be looked for.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - redactor: Knows the secrets.
    ///   - mayGoOn: Gets the bytes that were looked at since it was asked last; `false` ends the work.
    /// - Returns: `nil` if the work was ended.
    static func ranges(inWhole text: [UInt8], _ redactor: Redactor, mayGoOn: (Int) -> Bool) -> [Range<Int>]? {
        var stream = SecretStream()
        return stream.scan(text, redactor, isWhole: true, mayGoOn)
    }

    private mutating func scan(
        _ text: [UInt8], _ redactor: Redactor, isWhole: Bool, _ mayGoOn: (Int) -> Bool
    ) -> [Range<Int>]? {
        if generation != redactor.generation { move(to: redactor) }
        var found: [Range<Int>] = []
        var level = UnescapedText(text)
        var index = 0
        while true {
            let mayEscape = index < UnescapedText.maximumLevels
            if mayEscape, carries.count == index + 1, level.hasEscapes {
                // Up to here nothing was escaped, so that both levels have seen the same.
                var carry = carries[index]
                carry.escape = []
                carries.append(carry)
            }
            var next: UnescapedText?
            if carries.count > index + 1 {
                next = level.unescaped(after: carries[index].escape, isWhole: isWhole, mayGoOn: mayGoOn)
                if next == nil { return nil }
            }
            guard match(level, index, redactor, textCount: text.count, isWhole: isWhole, &found, mayGoOn) else {
                return nil
            }
            guard let next, mayEscape else { break }
            carries[index].escape = next.rest
            level = next
            index += 1
        }
        return Self.merged(found)
    }

    /// Takes the states of an older automaton over to that of secrets that were added since.
    private mutating func move(to redactor: Redactor) {
        if let old = search {
            let new = redactor.search
            for index in carries.indices where carries[index].beginning != 0 {
                carries[index].beginning = old.beginning(carries[index].beginning).reduce(0) { new.step($0, $1) }
            }
            search = new
        }
        generation = redactor.generation
    }

    /// Looks for secrets in one level.
    ///
    /// - Returns: Whether the work was not ended.
    private mutating func match(
        _ level: UnescapedText, _ index: Int, _ redactor: Redactor, textCount: Int, isWhole: Bool,
        _ found: inout [Range<Int>], _ mayGoOn: (Int) -> Bool
    ) -> Bool {
        var carry = carries[index]
        let before = carry.beginning == 0 ? carry.recent : []
        let bytes = before.isEmpty ? level.bytes : before + level.bytes
        if carry.beginning == 0, !redactor.mayHaveSecret(bytes) {
            carry.recent = isWhole ? [] : bytes.suffix(Redactor.prefixBytes - 1)
            carries[index] = carry
            return true
        }
        let search = redactor.search
        if !isWhole { self.search = search }
        func add(_ length: Int, endingAt end: Int) {
            let (start, end) = (end - length - before.count, end - before.count)
            guard end > 0 else { return }
            let place = level.place(of: max(0, start)..<end)
            found.append((start < 0 ? 0 : place.lowerBound)..<place.upperBound)
        }
        var state = carry.beginning
        for (position, byte) in bytes.enumerated() {
            if position % Self.lookInterval == Self.lookInterval - 1, !mayGoOn(Self.lookInterval) { return false }
            if byte == UnescapedText.cutMark[0], search.depth(state) >= Redactor.minimumBytes,
                bytes[position...].starts(with: UnescapedText.cutMark)
            {
                add(search.depth(state), endingAt: position)
            }
            state = search.step(state, byte)
            let length = search.wordLength(state)
            if length > 0 { add(length, endingAt: position + 1) }
        }
        if !isWhole {
            if search.isTelling(state), textCount > 0 {
                let start = bytes.count - search.depth(state) - before.count
                let first = start < 0 || level.bytes.isEmpty ? 0 : level.place(of: start..<(start + 1)).lowerBound
                found.append(first..<textCount)
            }
            let isLong = search.depth(state) >= Redactor.prefixBytes
            carry.beginning = isLong ? state : 0
            carry.recent = isLong ? [] : search.beginning(state)
        }
        carries[index] = carry
        return true
    }

    /// The ranges in order, those that overlap as one.
    static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
        where !range.isEmpty {
            if let last = result.last, last.upperBound > range.lowerBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
