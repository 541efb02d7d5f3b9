import PluginHost

/// `ssplug audit`: shows and checks the audit log.
enum AuditCommand: Command {
    static let name = "audit"
    static let summary = "Show or verify the log of what plugins did"
    static let usage = """
        Usage: ssplug audit show [--last N] [--plugin ID] [--kind KIND] [--denied] [--since TIME]
                                 [--follow] [--json]
               ssplug audit verify [--head "NUMBER HASH"] [--json]
               ssplug audit head [--json]

        show    prints the last entries, oldest first
          --last N       how many (100)
          --plugin ID    only entries about a plugin
          --kind KIND    only request, decision, completion, approval or failure
          --denied       only what was denied
          --since TIME   only entries since a time such as 2026-08-01T12:00:00Z or 2026-08-01
                         (UTC), or of the last 30m, 12h and so on
          --follow       goes on printing new entries until interrupted
        verify  checks the chain of hashes from the first entry to the last, and names entries
                (audit_head) that say that the head did not fit the log at some time: entries
                before them may have been cut off, and the chain goes on as if there were none
          --head "…"     and that the log has the entry whose head was kept elsewhere
        head    prints number and hash of the last entry, to be kept elsewhere

          --json   print one JSON object; show --follow prints an object in each line

        The chain shows accidents and partial edits. Against one who may write the log's
        files it helps only together with a head that was kept elsewhere.

        The administrator may set in audit.json in the state's folder how much log a plugin
        may cause in a day (UTC), and the size at which a new file is begun:
          {"bytes_per_plugin_and_day": 1073741824, "rotation_bytes": 16777216}

        Exit codes: 0 ok, 2 usage, 3 the log cannot be read, 8 the chain is broken, or entries may
        be missing.
        """

    static let options: [OptionSpecification] = [
        .value("--plugin", .installed), .value("--last"), .value("--kind", .words(AuditListing.kinds)),
        .value("--since"), .value("--head"), .flag("--denied"),
        .flag("--follow"), .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.words(verbs)]]
    private static let verbs = ["show", "verify", "head"]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            let verb = try parsed.verb(among: verbs, of: name)
            guard parsed.operands.count == 1 else {
                throw UsageError.message("audit \(verb) takes options only")
            }
            let folder = StateDirectory.ofUser().auditFolder
            let isObject = parsed.has("--json")
            switch verb {
            case "show":
                try reject(["--head"], in: parsed, for: verb)
                return try await AuditListing(parsed).run(folder)
            case "verify":
                try reject(showOptions, in: parsed, for: verb)
                let kept = try parsed.value("--head", expected: "what ssplug audit head has printed", AuditHead.init)
                return try verify(folder, kept, isObject)
            default:
                try reject(showOptions + ["--head"], in: parsed, for: verb)
                return try head(folder, isObject)
            }
        }
    }

    private static let showOptions = ["--plugin", "--last", "--kind", "--since", "--denied", "--follow"]

    private static func reject(_ options: [String], in parsed: Arguments, for verb: String) throws(UsageError) {
        for option in options where parsed.has(option) {
            throw UsageError.message("audit \(verb) has no option \(option)")
        }
    }

    private static func verify(
        _ folder: String, _ kept: AuditHead?, _ isObject: Bool
    ) throws(PluginFileError) -> ExitCode {
        let report = try AuditReport(showingProgressIn: folder, kept: kept)
        for note in report.notes { printError("ssplug: warning: \(note)") }
        if isObject {
            printResult(object(report).text())
        } else if let problem = report.problem {
            let place = report.place.map { " (\($0.file), line \($0.line))" } ?? ""
            printResult("broken: \(problem)\(place)")
            for line in doubts(report) { printResult(line) }
        } else if report.isIntact {
            printResult("intact: \(report.head?.sequence ?? 0) entries")
        } else {
            printResult("doubtful: \(report.head?.sequence ?? 0) entries whose chain is whole, but some may be missing")
            for line in doubts(report) { printResult(line) }
        }
        return report.isIntact ? .success : .auditBroken
    }

    /// A line for each doubt, and one that counts those that are not listed.
    private static func doubts(_ report: AuditReport) -> [String] {
        let rest = report.doubtCount - report.doubts.count
        return report.doubts.map { "  \($0)" } + (rest > 0 ? ["  \(rest) more of this kind"] : [])
    }

    private static func object(_ report: AuditReport) -> JSONValue {
        var object = JSONObject()
        object["schema"] = 1
        object["intact"] = .bool(report.isIntact)
        object["entries"] = .number(JSONNumber(report.entryCount))
        object["head"] = report.head.map { .string("\($0.sequence) \($0.hash)") }
        object["problem"] = report.problem.map { .string("\($0)") }
        object["entry"] = report.problem.map { .number(JSONNumber($0.entry)) }
        object["file"] = report.place.map { .string($0.file) }
        object["line"] = report.place.map { .number(JSONNumber($0.line)) }
        let doubts = report.doubts.map { doubt -> JSONValue in
            [
                "entry": .number(JSONNumber(doubt.entry)), "time": .string(doubt.time),
                "reason": .string(doubt.reason), "file": .string(doubt.place.file),
                "line": .number(JSONNumber(doubt.place.line)),
            ]
        }
        object["doubts"] = .array(doubts)
        object["doubt_count"] = .number(JSONNumber(report.doubtCount))
        object["notes"] = .array(report.notes.map(JSONValue.string))
        return .object(object)
    }

    private static func head(_ folder: String, _ isObject: Bool) throws(PluginFileError) -> ExitCode {
        let report = try AuditReport(showingProgressIn: folder)
        if let problem = report.problem { printError("ssplug: warning: the log is broken: \(problem)") }
        for line in doubts(report) { printError("ssplug: warning:\(line.dropFirst())") }
        if isObject {
            var object = JSONObject()
            object["schema"] = 1
            object["head"] = report.head.map { .string("\($0.sequence) \($0.hash)") } ?? .null
            printResult(JSONValue.object(object).text())
        } else if let head = report.head {
            printResult("\(head.sequence) \(head.hash)")
        } else {
            printError("ssplug: the audit log is empty")
        }
        return .success
    }
}

extension AuditReport {
    /// Reads a log, with a bar on the terminal if that takes long.
    init(showingProgressIn folder: String, kept: AuditHead? = nil) throws(PluginFileError) {
        let total = try AuditLogFile.all(in: folder).reduce(0) { $0 + $1.byteCount }
        let bar = ProgressBar("audit", total: total)
        defer { bar.end() }
        try self.init(folder: folder, kept: kept) { bar.advance(by: $0) }
    }
}
