/// The candidate that differs from `word` by the fewest typing mistakes, if it is near enough to be meant.
func closestMatch(to word: String, among candidates: [String]) -> String? {
    // The comparison's cost is the product of the lengths, and no candidate is anywhere near this long.
    guard word.utf8.count <= 64 else { return nil }
    let ranked = candidates.map { (candidate: $0, mistakes: typingMistakes(from: word, to: $0)) }
    guard let best = ranked.min(by: { $0.mistakes < $1.mistakes }) else { return nil }
    return best.mistakes <= max(1, best.candidate.utf8.count / 3) ? best.candidate : nil
}

/// How many insertions, deletions, replacements and swaps of neighbours turn one word into the other.
private func typingMistakes(from first: String, to second: String) -> Int {
    let first = Array(first.utf8)
    let second = Array(second.utf8)
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
