import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// `ssplug test`: cases that pass, and what is said of those that do not.
@Suite struct `ssplug test` {
    private let folder: String
    private let home: String

    init() throws {
        folder = try Fixtures.temporaryFolder()
        home = try Fixtures.temporaryFolder()
        _ = try ProgramRun(["new", "p", "--lang", "wat"], home: home, folder: folder)
        for name in try FileManager.default.contentsOfDirectory(atPath: tests) {
            try FileManager.default.removeItem(atPath: "\(tests)/\(name)")
        }
    }

    private var tests: String { "\(folder)/p/tests" }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(["test"] + arguments, home: home, folder: "\(folder)/p")
    }

    private func write(_ text: String, _ name: String = "case.json") throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(tests)/\(name)"))
    }

    private static let publish = #""request":{"type":"publish","text":"hi"}"#
    private static let answer = #"{"text":"hi","post_id":"post-1","status":"ok"}"#

    /// Runs a case, and gives the lines that say what is wrong with it.
    private func problems(_ rest: String) throws -> [String] {
        try write("{\(Self.publish),\(rest)}")
        let run = try run("--case", "tests/case.json")
        #expect(run.code == (run.output.contains("FAILED") ? 1 : 0), "\(run.errors)")
        return run.output.split(separator: "\n").dropFirst().dropLast().map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }

    @Test func `passes what is expected, in the order of the files' names`() throws {
        try write(#"{"request":{"type":"delete_post","post_id":"1"},"expect":{"error":{"code":"trap"}}}"#, "b.json")
        try write("{\(Self.publish),\"expect\":{\"response\":\(Self.answer)}}", "a.json")
        try write("no case", "notes.txt")
        let run = try run()
        #expect(run.code == 1)
        let lines = run.output.split(separator: "\n")
        try #require(lines.count == 4, "\(run.output)")
        #expect(lines[0] == "ok      tests/a.json" && lines[1] == "FAILED  tests/b.json")
        #expect(lines[2].hasPrefix("        expected an error that ends the request, found the response {"))
        #expect(lines[3] == "1 passed, 1 failed")
        let one = try self.run("--case", "tests/a.json")
        #expect(one.code == 0 && one.output == "ok      tests/a.json\n1 passed, 0 failed\n")
        let object = try JSONValue(parsing: try self.run("--json").output.trimmingCharacters(in: .newlines))
        #expect(object["schema"] == 1 && object["ok"] == false)
        #expect(object["cases"]?.array?.map { $0["ok"] } == [true, false])
    }

    @Test func `says where an answer differs`() throws {
        for (response, difference) in [
            (#"{"status":"ok","post_id":"post-2","text":"hi"}"#, #"$.post_id: expected "post-2", found "post-1""#),
            (#"{"status":"ok","text":"hi"}"#, "$.post_id: not expected"),
            (#"{"status":"ok","post_id":"post-1","text":"hi","url":1}"#, "$.url: missing"),
            (#"{"status":"ok","post_id":["post-1"],"text":"hi"}"#, #"$.post_id: expected ["post-1"], found "post-1""#),
        ] {
            #expect(try problems(#""expect":{"response":\#(response)}"#) == ["response: \(difference)"])
        }
    }

    @Test func `compares log, events and store`() throws {
        let expectation = { (rest: String) in #""expect":{"response":\#(Self.answer),\#(rest)}"# }
        #expect(try problems(expectation(#""log":["request 1"],"events":[{"count":1,"event":"handled"}]"#)) == [])
        #expect(try problems(expectation(#""store":{"count":"1","other":null}"#)) == [])
        #expect(try problems(expectation(#""log":["request 2"]"#)) == [#"log: expected the line "request 2""#])
        #expect(
            try problems(expectation(#""log":["request 1","request 1"]"#)) == [#"log: expected the line "request 1""#])
        #expect(try problems(expectation(#""events":[]"#)) == ["events: $: expected 0 elements, found 1"])
        #expect(
            try problems(expectation(#""events":[{"event":"handled","count":2}]"#))
                == ["events: $[0].count: expected 2, found 1"])
        #expect(
            try problems(expectation(#""store":{"count":"2","other":"x"}"#))
                == [#"store: "count": expected "2", found "1""#, #"store: "other": expected "x", found no value"#])
    }

    @Test func `gives each case a store, grants and answers of its own, and keeps nothing`() throws {
        let first = "{\(Self.publish),\"expect\":{\"response\":\(Self.answer)}}"
        try write(first, "a.json")
        try write(first, "b.json")
        try write(
            #"{"request":{"type":"fetch_post_metrics","post_id":"7"},"grant":["storage_access"],"expect":{"error":{}}}"#,
            "c.json")
        let run = try run()
        #expect(run.output.contains("ok      tests/a.json\nok      tests/b.json\nFAILED  tests/c.json\n"))
        #expect(run.output.contains(#""code":"permission_denied""#))
        #expect(
            try problems(#""grant":[],"expect":{"error":{"code":"permission_denied","message":"host_store"}}"#) == [])
        #expect(
            try problems(#""grant":["credential_access:x"],"expect":{"error":{"code":"permission_denied"}}"#)
                == ["grant: the plugin does not ask for credential_access:x"])
        #expect(try FileManager.default.subpathsOfDirectory(atPath: home) == [])
    }

    @Test func `says when a request has no answer in the case`() throws {
        try write(#"{"request":{"type":"fetch_post_metrics","post_id":"7"},"expect":{"response":{"status":"ok"}}}"#)
        let run = try run()
        #expect(run.code == 1)
        #expect(run.output.contains("has no answer for GET https://api.example.com/posts/7"))
    }

    @Test func `refuses a case that is wrong, with its place`() throws {
        for (text, complaint) in [
            ("{", "$: "), ("[]", "$: expected an object, found an array"),
            (#"{"request":{},"expect":{}}"#, "$.request: expected an object with a \"type\""),
            ("{\(Self.publish)}", "$.expect: missing"),
            ("{\(Self.publish),\"expect\":{}}", "exactly one of \"response\" and \"error\""),
            ("{\(Self.publish),\"expects\":{}}", "$.expects: unknown key; did you mean \"expect\"?"),
            (
                "{\(Self.publish),\"expect\":{\"respons\":1}}",
                "$.expect.respons: unknown key; did you mean \"response\"?"
            ),
            ("{\(Self.publish),\"grant\":[\"strage_access\"],\"expect\":{\"response\":{}}}", "$.grant[0]: "),
            ("{\(Self.publish),\"store\":{\"a\":1},\"expect\":{\"response\":{}}}", "$.store.a: expected a string"),
            ("{\(Self.publish),\"expect\":{\"response\":{},\"log\":[1]}}", "$.expect.log: "),
            ("{\(Self.publish),\"expect\":{\"error\":{\"code\":5}}}", "$.expect.error.code: expected a string"),
        ] {
            try write(text)
            let run = try run()
            #expect(run.code == 3, "\(text)")
            #expect(run.errors.contains("tests/case.json: ") && run.errors.contains(complaint), "\(run.errors)")
            #expect(run.output == "")
        }
        try FileManager.default.removeItem(atPath: "\(tests)/case.json")
        #expect(try run().errors.contains("there is no test case"))
        #expect(try run().code == 3)
    }
}
