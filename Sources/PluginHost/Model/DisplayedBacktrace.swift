package import Wasm

/// The lines of a backtrace for people; the names in it are the module's and may hold anything.
///
/// - Parameters:
///   - frames: The functions that were running, innermost first.
///   - limit: The most lines; what is left out shows as an ellipsis.
package func displayedBacktrace(_ frames: [Trap.Frame], limit: Int = 64) -> [String] {
    var lines: [String] = []
    var index = 0
    while index < frames.count {
        let (length, count) = repetition(in: frames, at: index)
        guard lines.count + length <= limit else {
            return lines + ["  …"]
        }
        for frame in frames[index..<(index + length)] {
            let name = frame.functionName.map { displayed($0, limit: 200) } ?? "function \(frame.functionIndex)"
            lines.append("  at \(name) (offset 0x\(String(frame.offset, radix: 16)))")
        }
        if count > 1 {
            if length == 1 {
                lines[lines.count - 1] += ", \(count) times"
            } else {
                lines.append("  … the last \(length) lines \(count) times")
            }
        }
        index += length * count
    }
    if frames.count == Trap.maximumFrameCount { lines.append(Trap.noteOfMoreFrames) }
    return lines
}

/// The frames at a place that follow each other again and again, as functions do that call each other: how many they
/// are, and how many times they are there.
private func repetition(in frames: [Trap.Frame], at start: Int) -> (length: Int, count: Int) {
    for length in 1...8 where start + 2 * length <= frames.count {
        var end = start + length
        while end < frames.count, frames[end] == frames[end - length] { end += 1 }
        let count = (end - start) / length
        // A pair that is there twice takes as many lines as it would folded, nearly.
        if count > (length == 1 ? 1 : 2) { return (length, count) }
    }
    return (1, 1)
}

/// A backtrace for programs: an object for each frame, with how many times it follows itself if that is more than one.
///
/// Functions that call each other are not folded as they are for people: each element is a frame, so that programs need not
/// tell frames from groups of them, and a trap has so few frames that the list stays short.
package func backtraceDocument(_ frames: [Trap.Frame]) -> JSONValue {
    .array(
        Trap.Frame.folded(frames).map { frame, count in
            var object = JSONObject()
            object["function"] = .number(JSONNumber(frame.functionIndex))
            object["name"] = frame.functionName.map(JSONValue.string)
            object["offset"] = .number(JSONNumber(frame.offset))
            if count > 1 { object["times"] = .number(JSONNumber(count)) }
            return .object(object)
        })
}
