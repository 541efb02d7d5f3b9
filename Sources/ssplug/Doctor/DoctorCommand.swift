import PluginHost

/// `ssplug doctor`: looks at everything that the program depends on.
enum DoctorCommand: Command {
    static let name = "doctor"
    static let summary = "Look for what is broken, and say what helps"
    static let usage = """
        Usage: ssplug doctor [--json]

        Looks at the program and its helper curl, the tools that ssplug new's languages are built
        with, the clock, the disk, and in the state's folder at permissions of files, settings,
        links, pipes and other things in the place of files, installed plugins, stores, counts,
        approvals, events, lines of log and the audit log, and what is missing of them. Each finding
        says what is wrong, where, and what helps. Nothing is changed.

          --json   print one JSON object

        Exit codes: 0 nothing is broken, 1 something is, 2 usage.
        """

    static let options: [OptionSpecification] = [.flag("--json")]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.isEmpty else { throw UsageError.message("doctor takes no arguments") }
            let findings = SystemCheckup().findings() + StateCheckup(state: .ofUser()).findings()
            let isBroken = findings.contains { $0.status == .broken }
            if parsed.has("--json") {
                let document: JSONValue = [
                    "schema": 1, "broken": .bool(isBroken), "findings": .array(findings.map(\.json)),
                ]
                printResult(document.text())
            } else {
                for finding in findings { printResult(finding.lines) }
            }
            return isBroken ? .pluginError : .success
        }
    }
}
