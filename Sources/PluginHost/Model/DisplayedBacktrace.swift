package import Wasm

/// The lines of a backtrace for people; the names in it are the module's and may hold anything.
///
/// - Parameters:
///   - frames: The functions that were running, innermost first.
///   - limit: The most lines; what is left out shows as an ellipsis.
package func displayedBacktrace(_ frames: [Trap.Frame], limit: Int = 64) -> [String] {
    let folded = Trap.Frame.folded(frames)
    var lines = folded.prefix(limit).map { frame, count in
        let name = frame.functionName.map { displayed($0, limit: 200) } ?? "function \(frame.functionIndex)"
        let place = "  at \(name) (offset 0x\(String(frame.offset, radix: 16)))"
        return count == 1 ? place : "\(place), \(count) times"
    }
    if folded.count > limit { lines.append("  …") }
    return lines
}

/// A backtrace for programs: an object for each frame, with how many times it follows itself if that is more than one.
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
