/// Finds where things end in a source whose tokens were checked, without looking at what they are.
///
/// Spec 3.0, text-lexical.
enum SourceScan {
    /// Whether a byte may stand in keywords, numbers and identifiers.
    ///
    /// Spec 3.0, text-idchar.
    @inline(__always)
    static func isIdentifierCharacter(_ byte: UInt8) -> Bool {
        // A bit for each byte below 64: the digits and !#$%&'*+-./:<=>?, and from 64 on: the letters and @\^_`|~.
        let set: UInt64 = byte < 64 ? 0xF7FF_ECFA_0000_0000 : 0x57FF_FFFF_D7FF_FFFF
        return byte < 0x80 && set >> UInt64(byte & 63) & 1 != 0
    }

    /// Whether a byte that is no identifier character still belongs to the token before it.
    @inline(__always)
    static func continuesWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            true
        default: false
        }
    }

    /// The offset of the first byte from an offset on that is neither white space nor part of a comment or annotation.
    ///
    /// - Parameter runs: What is stepped over as a whole.
    static func spaceEnd(in source: [UInt8], from start: Int, _ runs: LongRuns = LongRuns()) -> Int {
        var position = runs.end(ofRunAt: start) ?? start
        while position < source.count {
            switch source[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case UInt8(ascii: ";"):
                guard follows(UInt8(ascii: ";"), position, source) else { return position }
                position = lineEnd(in: source, from: position)
            case UInt8(ascii: "("):
                if follows(UInt8(ascii: ";"), position, source) {
                    position = commentEnd(in: source, from: position) ?? source.count
                } else if follows(UInt8(ascii: "@"), position, source) {
                    position = runs.end(ofRunAt: position) ?? groupEnd(in: source, from: position) + 1
                    position = runs.end(ofRunAt: position) ?? position
                } else {
                    return position
                }
            default: return position
            }
        }
        return position
    }

    /// The offset of the `)` that closes the `(` at an offset, or the end of the source.
    static func groupEnd(in source: [UInt8], from start: Int) -> Int {
        var position = start
        var depth = 0
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: "("):
                if follows(UInt8(ascii: ";"), position, source) {
                    position = commentEnd(in: source, from: position) ?? source.count
                } else {
                    depth += 1
                    position += 1
                }
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return position }
                position += 1
            case UInt8(ascii: "\""): position = stringEnd(in: source, from: position)
            case UInt8(ascii: ";") where follows(UInt8(ascii: ";"), position, source):
                position = lineEnd(in: source, from: position)
            default: position += 1
            }
        }
        return source.count
    }

    /// The offset behind the string whose opening quote stands at an offset.
    static func stringEnd(in source: [UInt8], from start: Int) -> Int {
        var position = start + 1
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: "\""): return position + 1
            // No escape has a quote or a backslash behind its second character.
            case UInt8(ascii: "\\"): position += 2
            default: position += 1
            }
        }
        return source.count
    }

    /// The offset behind the comment `(; … ;)` at an offset, or `nil` when it is not closed; such comments nest.
    ///
    /// - Parameter look: Called every few kilobytes, with the offset.
    static func commentEnd<Failure: Error>(
        in source: [UInt8], from start: Int, look: (Int) throws(Failure) -> Void
    ) throws(Failure) -> Int? {
        var position = start
        var depth = 0
        var nextLook = start + InterruptionCheck.byteInterval
        while position < source.count {
            if position >= nextLook {
                nextLook = position + InterruptionCheck.byteInterval
                try look(position)
            }
            switch source[position] {
            case UInt8(ascii: "(") where follows(UInt8(ascii: ";"), position, source):
                depth += 1
                position += 2
            case UInt8(ascii: ";") where follows(UInt8(ascii: ")"), position, source):
                depth -= 1
                position += 2
                if depth == 0 { return position }
            default: position += 1
            }
        }
        return nil
    }

    /// The offset behind the comment at an offset, without looks.
    static func commentEnd(in source: [UInt8], from start: Int) -> Int? {
        commentEnd(in: source, from: start) { (_: Int) throws(Never) in }
    }

    /// The offset of the line break behind an offset, or the end of the source.
    ///
    /// - Parameter look: Called every few kilobytes, with the offset.
    static func lineEnd<Failure: Error>(
        in source: [UInt8], from start: Int, look: (Int) throws(Failure) -> Void
    ) throws(Failure) -> Int {
        var position = start
        while position < source.count, source[position] != 0x0A, source[position] != 0x0D {
            position += 1
            if position % InterruptionCheck.byteInterval == 0 { try look(position) }
        }
        return position
    }

    /// The offset of the line break behind an offset, without looks.
    static func lineEnd(in source: [UInt8], from start: Int) -> Int {
        lineEnd(in: source, from: start) { (_: Int) throws(Never) in }
    }

    /// The innermost `(` of a source that stays open, where a number of them do.
    ///
    /// - Parameter look: Called every few kilobytes, with the offset.
    static func innermostOpen<Failure: Error>(
        in source: [UInt8], count: Int, _ runs: LongRuns, look: (Int) throws(Failure) -> Void
    ) throws(Failure) -> Int {
        var position = 0
        var depth = 0
        var innermost = 0
        var nextLook = InterruptionCheck.byteInterval
        while true {
            if position >= nextLook {
                nextLook = position + InterruptionCheck.byteInterval
                try look(position)
            }
            position = spaceEnd(in: source, from: position, runs)
            guard position < source.count else { return innermost }
            switch source[position] {
            case UInt8(ascii: "("):
                depth += 1
                // The last one that reaches the final depth: from there on no `)` went below it.
                if depth == count { innermost = position }
                position += 1
            case UInt8(ascii: ")"):
                depth -= 1
                position += 1
            case UInt8(ascii: "\""):
                position = runs.end(ofRunAt: position) ?? stringEnd(in: source, from: position)
            default: position += 1
            }
        }
    }

    @inline(__always)
    static func follows(_ byte: UInt8, _ position: Int, _ source: [UInt8]) -> Bool {
        position + 1 < source.count && source[position + 1] == byte
    }
}
