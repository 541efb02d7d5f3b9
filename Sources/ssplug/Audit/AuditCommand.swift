import PluginHost

/// `ssplug audit`: shows and checks the audit log.
enum AuditCommand: Command {
    static let name = "audit"
    static let summary = "Show or verify the log of what plugins did"
    static let usage = """
        Usage: ssplug audit show [--plugin ID] [--last N] [--json]
               ssplug audit verify [--json]
               ssplug audit head

        show    prints the last entries, oldest first (100)
        verify  checks the chain of hashes from the first entry to the last
        head    prints number and hash of the last entry, to be kept elsewhere

        The chain shows accidents and partial edits. Against one who may write the log's
        files it helps only together with a head that was kept elsewhere.

        Exit codes: 0 ok, 2 usage, 8 the chain is broken.
        """

    static func run(_ arguments: [String]) -> ExitCode {
        reportingUsageErrors { () throws(UsageError) in
            let parsed = try Arguments(
                arguments, options: [.value("--plugin"), .value("--last"), .flag("--json")])
            guard let verb = parsed.operands.first, parsed.operands.count == 1 else {
                throw .message("expected one of show, verify, head")
            }
            let folder = StateDirectory.ofUser().auditFolder
            switch verb {
            case "show": return try show(folder, parsed)
            case "verify": return try verify(folder, parsed)
            case "head": return try head(folder)
            default: throw .message("unknown \"audit \(printable(verb))\", expected one of show, verify, head")
            }
        }
    }

    private static func report(_ folder: String, keeping: Int) throws(UsageError) -> AuditReport {
        do { return try AuditReport(folder: folder, keeping: keeping) } catch { throw .message("\(error)") }
    }

    private static func show(_ folder: String, _ parsed: Arguments) throws(UsageError) -> ExitCode {
        let count = try parsed.value("--last", expected: "a number of entries", parseCount) ?? 100
        let plugin = parsed.value("--plugin")
        // Entries of other plugins stand between; how many is not known beforehand.
        let kept = plugin == nil ? Int(clamping: min(count, 10_000_000)) : 10_000_000
        let report = try report(folder, keeping: max(1, kept))
        var entries = report.entries
        if let plugin { entries = entries.filter { $0["plugin"]?.string == plugin } }
        entries = entries.suffix(Int(clamping: count))
        if parsed.has("--json") {
            printResult((["schema": 1, "entries": .array(entries)] as JSON).text())
            return .success
        }
        for entry in entries { printResult(line(entry)) }
        return .success
    }

    /// An entry in one line for people.
    private static func line(_ entry: JSON) -> String {
        let text = { (key: String) in entry[key]?.string ?? "" }
        let decision = entry["allowed"]?.bool.map { $0 ? "allowed" : "denied" } ?? entry["kind"]?.string ?? ""
        var words = ["\(entry["seq"]?.integer ?? 0)", text("time"), text("plugin"), text("action"), decision]
        if !text("subject").isEmpty { words.append("\"\(printable(text("subject")))\"") }
        for key in ["decision", "status", "bytes", "code", "limit", "permissions", "reason"] {
            if let value = entry[key] { words.append("\(key)=\(value.text())") }
        }
        return words.joined(separator: " ")
    }

    private static func verify(_ folder: String, _ parsed: Arguments) throws(UsageError) -> ExitCode {
        let report = try report(folder, keeping: 0)
        for note in report.notes { printError("ssplug: warning: \(note)") }
        if parsed.has("--json") {
            var object: JSONObject = JSONObject()
            object["schema"] = 1
            object["intact"] = .bool(report.problem == nil)
            object["entries"] = .number(JSONNumber(report.head?.sequence ?? 0))
            object["problem"] = report.problem.map { .string("\($0)") }
            printResult(JSON.object(object).text())
        } else if let problem = report.problem {
            printResult("broken: \(problem)")
        } else {
            printResult("intact: \(report.head?.sequence ?? 0) entries")
        }
        return report.problem == nil ? .success : .auditBroken
    }

    private static func head(_ folder: String) throws(UsageError) -> ExitCode {
        guard let head = try report(folder, keeping: 0).head else {
            printError("ssplug: the audit log is empty")
            return .success
        }
        printResult("\(head.sequence) \(head.hash)")
        return .success
    }
}
