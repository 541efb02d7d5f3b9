import PluginHost
import Wasm

/// `ssplug replay`: runs a recorded request again and compares.
enum ReplayCommand: Command {
    static let name = "replay"
    static let summary = "Run a recorded request again and report the first difference"
    static let usage = """
        Usage: ssplug replay [options] FILE

        Runs the request of a recording, made with ssplug exec --record, on the recorded
        module. Nothing outside of the plugin is read or changed: what the plugin asks for
        is answered from the recording. Prints one line if every call, bit and unit of fuel
        is as recorded, and else the first difference.

        The module is found by its digest: among the installed plugins, or where the
        recorded manifest names it.

        Options:
          --module PATH      the module, .wasm or .wat, or its plugin.json; one that differs
                             from the recorded module is run to find the first difference
          --reference        run without optimisation; the result must be the same
          --json             print one JSON object

        Exit codes: 0 the same, 2 usage, 3 the recording or module cannot be used,
        7 a difference.

        Example:
          ssplug replay publish.jsonl --module target/wasm32-wasip1/release/my_plugin.wasm
        """

    static let options: [OptionSpecification] = [.value("--module", .file), .flag("--reference"), .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard let path = parsed.operands.first, parsed.operands.count == 1 else {
                throw UsageError.message("replay takes one recording, found \(parsed.operands.count)")
            }
            let stage = parsed.has("--reference") ? TranslationStage.reference : .optimized
            let recording = try read(path)
            let module = try RecordedModule(recording.header, path: parsed.value("--module")).find()
            return report(recording.replay(module: module, stage: stage), recording, asObject: parsed.has("--json"))
        }
    }

    private static func read(_ path: String) throws(PluginRecordingError) -> PluginRecording {
        do throws(PluginRecordingError) {
            return try PluginRecording(contentsOf: path)
        } catch {
            var error = error
            if error.code == .syntax, error.line == 1 {
                error.message += "; a recording is what exec --record has written"
            }
            throw error
        }
    }

    private static func report(_ report: ReplayReport, _ recording: PluginRecording, asObject: Bool) -> ExitCode {
        for note in report.notes { printError("ssplug: note: \(note)") }
        if asObject {
            var object = JSONObject()
            object["schema"] = 1
            object["same"] = .bool(report.difference == nil)
            object["plugin"] = .string(recording.header.plugin)
            object["outcome"] = .string(recording.outcome.code)
            object["calls"] = .number(JSONNumber(report.calls))
            object["fuel"] = .number(JSONNumber(report.fuel))
            object["difference"] = report.difference?.json ?? .null
            object["notes"] = .array(report.notes.map(JSONValue.string))
            printResult(JSONValue.object(object).text())
        } else if let difference = report.difference {
            printResult("\(difference)")
        } else {
            printResult(
                "the same: outcome \(displayed(recording.outcome.code)), \(report.calls) calls, \(report.fuel) units of "
                    + "fuel, memory and globals")
        }
        return report.difference == nil ? .success : .replayDiffers
    }
}
