import PluginHost

/// One thing that `ssplug doctor` has looked at.
struct Finding {
    enum Status: String {
        /// As it should be.
        case fine = "ok"
        /// Works, but will surprise somebody.
        case warning
        /// Does not work.
        case broken
    }

    /// What helps.
    enum Remedy {
        /// A command that a shell runs as it stands.
        case command(String)
        /// What only a person can do.
        case advice(String)
    }

    /// What was looked at, in a word.
    var check: String
    var status: Status
    /// What was found, and where.
    var message: String
    var remedy: Remedy?

    static func fine(_ check: String, _ message: String) -> Finding {
        Finding(check: check, status: .fine, message: message)
    }

    static func warning(_ check: String, _ message: String, _ remedy: Remedy? = nil) -> Finding {
        Finding(check: check, status: .warning, message: message, remedy: remedy)
    }

    static func broken(_ check: String, _ message: String, _ remedy: Remedy? = nil) -> Finding {
        Finding(check: check, status: .broken, message: message, remedy: remedy)
    }

    /// The finding for programs.
    var json: JSONValue {
        var object = JSONObject()
        object["check"] = .string(check)
        object["status"] = .string(status.rawValue)
        object["message"] = .string(message)
        switch remedy {
        case .command(let command)?: object["command"] = .string(command)
        case .advice(let advice)?: object["advice"] = .string(advice)
        case nil: break
        }
        return .object(object)
    }

    /// The finding for people: a line, and one with the remedy.
    var lines: String {
        let first = Self.padded(status.rawValue, 8) + Self.padded(check, 14) + displayed(message, limit: 700)
        let indent = String(repeating: " ", count: 22)
        switch remedy {
        case .command(let command)?: return "\(first)\n\(indent)run: \(displayed(command, limit: 2_000))"
        case .advice(let advice)?: return "\(first)\n\(indent)\(displayed(advice, limit: 700))"
        case nil: return first
        }
    }

    private static func padded(_ word: String, _ width: Int) -> String {
        word + String(repeating: " ", count: max(1, width - word.utf8.count))
    }
}
