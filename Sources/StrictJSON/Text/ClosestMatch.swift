/// What is said after a word that nobody knows: the word that is meant.
///
/// - Parameters:
///   - word: The word.
///   - candidates: The words that are known.
///   - alternative: What is said where none of them is near.
package func didYouMean(_ word: String, among candidates: [String], else alternative: String = "") -> String {
    didYouMean(closestMatch(to: word, among: candidates), else: alternative)
}

/// What is said after a word that nobody knows, where the one that is meant was found.
package func didYouMean(_ meant: String?, else alternative: String = "") -> String {
    meant.map { "; did you mean \"\(displayed($0, limit: 128))\"?" } ?? alternative
}

/// The candidate that differs from `word` by the fewest typing mistakes, if it is near enough to be meant.
///
/// Letter case and the difference between `_`, `-` and nothing do not count, so that `PlatformConnector` finds
/// `platform_connector`.
package func closestMatch(to word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let wanted = folded(word)
    var best: (candidate: String, count: Int)?
    for candidate in candidates where candidate.utf8.count <= 128 {
        let letters = folded(candidate)
        let most = max(1, candidate.utf8.count / 4)
        // Each letter that one has more is a mistake: names of a plugin's author, a thousand of them, must not cost more
        // than they could give.
        guard abs(letters.count - wanted.count) <= most else { continue }
        let count = mistakes(wanted, letters)
        if count <= most, count < best?.count ?? .max { best = (candidate, count) }
    }
    return best?.candidate
}

private func folded(_ word: String) -> [UInt8] {
    word.utf8.compactMap { byte in
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): nil
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: byte
        }
    }
}

/// How many insertions, deletions, replacements and swaps of neighbours turn one word into the other.
private func mistakes(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for row in first.indices {
        var current = [row + 1]
        for column in second.indices {
            let replacement = previous[column] + (first[row] == second[column] ? 0 : 1)
            var least = min(replacement, previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                least = min(least, beforePrevious[column - 1] + 1)
            }
            current.append(least)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[second.count]
}
