import Foundation
import Testing

@Suite struct `ssplug dashboard` {
    @Test func `writes a page of what there is`() throws {
        let home = try Fixtures.temporaryFolder()
        let manifest = Fixtures.plugins + "/hello/plugin.json"
        let run = try ProgramRun(["exec", manifest, "--request", #"{"type":"publish","text":"hi"}"#], home: home)
        #expect(run.code == 0)
        let page = home + "/page.html"
        let exported = try ProgramRun(["dashboard", "--export", page, "--json"], home: home)
        #expect(exported.code == 0)
        #expect(exported.output == #"{"schema":1,"file":"\#(page)","entries":2,"included":2}"# + "\n")
        let text = try String(contentsOfFile: page, encoding: .utf8)
        #expect(text.hasPrefix("<!doctype html>") && text.contains("com.example.hello"))
        let said = try ProgramRun(["dashboard", "--export", page], home: home)
        #expect(said.output == "wrote \(page) with 2 of 2 entries\n")
    }

    @Test func `says before any work what cannot be written`() throws {
        let home = try Fixtures.temporaryFolder()
        let run = try ProgramRun(["dashboard", "--export", home + "/missing/page.html", "--json"], home: home)
        #expect(run.code == 74)
        #expect(run.output.hasPrefix("{"))
        #expect(!FileManager.default.fileExists(atPath: home + "/audit"))
    }

    @Test(arguments: [
        ["x"], ["--port", "65536"], ["--port", "-1"], ["--export", "x", "--open"], ["--export", "x", "--port", "1"],
    ])
    func `refuses what means nothing`(arguments: [String]) throws {
        let run = try ProgramRun(["dashboard"] + arguments, home: try Fixtures.temporaryFolder())
        #expect(run.code == 2)
    }

    @Test func `serves a page until it is ended`() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Fixtures.program)
        process.arguments = ["dashboard", "--json"]
        process.environment = ["SSPLUG_HOME": try Fixtures.temporaryFolder()]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer { process.terminate() }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let url = try #require(line.split(separator: "\"").first { $0.hasPrefix("http://127.0.0.1:") })
        #expect(url.split(separator: "/").last?.count == 64)
        let port = url.split(separator: ":")[2].prefix { $0 != "/" }
        let taken = try ProgramRun(["dashboard", "--port", String(port)], home: try Fixtures.temporaryFolder())
        #expect(taken.code != 0)
        #expect(taken.errors.contains("127.0.0.1:\(port)"))
        #expect(process.isRunning)
        // Whoever started the tests may have had other signals blocked or ignored, which programs inherit.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
    }
}
