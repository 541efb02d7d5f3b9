import Foundation
import PluginHost
import Testing

/// Pipes that never have an end, in the places where a file may stand.
@Suite struct `Inputs of ssplug exec without an end` {
    @Test(
        .timeLimit(.minutes(2)), arguments: ["--http-mock", "--request", "--config", "--config=value"], [false, true])
    func `end with the time that the command has`(option: String, hasWriter: Bool) throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try AuthoredPlugin()
        try plugin.write()
        let pipe = "\(plugin.folder)/pipe"
        #expect(unsafe mkfifo(pipe, 0o600) == 0)
        // Both ends, so that the pipe can be opened at once; nothing is ever written.
        let writer = hasWriter ? unsafe open(pipe, O_RDWR) : -1
        defer { if writer >= 0 { close(writer) } }
        var arguments = ["exec", plugin.manifestPath, "--timeout", "300ms", "--json"]
        switch option {
        case "--http-mock": arguments += Advice.request + [option, pipe]
        case "--config=value": arguments += Advice.request + ["--config", "key=@\(pipe)"]
        case "--config": arguments += Advice.request + [option, "@\(pipe)"]
        default: arguments += [option, "@\(pipe)"]
        }
        let run = try ProgramRun(arguments, home: home)
        #expect(run.code == 5, "\(run.errors)")
        let error = try JSONValue(parsing: run.output)["error"]
        #expect(error?["code"] == "limit_exceeded" && error?["limit"] == "timeout")
        #expect(
            error?["message"]?.string?.contains("pipe\": it had no end in the time that there was") == true,
            "\(run.output)")
    }

    /// Somebody who writes slowly, or comes late.
    @Test func `are read where they come in time`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try AuthoredPlugin()
        try plugin.write()
        let pipe = "\(plugin.folder)/pipe"
        #expect(unsafe mkfifo(pipe, 0o600) == 0)
        let command = """
            (sleep 0.2; printf '['; sleep 0.2; printf ']') > \(pipe) & \
            ssplug exec \(plugin.manifestPath) --http-mock \(pipe) --request '{"type":"custom","action":"x"}'
            """
        let run = try Advice.shell(command, home: home)
        #expect(run.code == 0 && run.output == "{\"status\":\"ok\"}\n", "\(run.errors)")
    }
}
