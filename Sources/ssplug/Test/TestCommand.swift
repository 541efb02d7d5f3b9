import PluginHost

/// `ssplug test`: sends a plugin the requests of its test cases, and compares what comes back.
enum TestCommand: Command {
    static let name = "test"
    static let summary = "Send a plugin its test cases"
    static let usage = """
        Usage: ssplug test [options] [plugin.json]

        Sends a plugin the requests of its test cases, the files tests/*.json beside its manifest,
        and compares what comes back. Each case has a fresh plugin with a store of its own and
        answers of HTTP from the case; nothing leaves the machine, and nothing is kept. The plugin
        gets what it asks for, except credentials. The manifest is ./plugin.json unless another is
        named.

        A case is an object; all but "request" and "expect" may be left out:
          {"request": {"type": "publish", "text": "hi"}, "config": {}, "grant": ["storage_access"],
           "store": {"posts": "41"}, "http": [{"url": "https://…", "status": 503}],
           "expect": {"response": {…}, "log": ["…"], "events": [{…}], "store": {"posts": "42"}}}
        "response" is the whole answer, "events" are all of them, lines of the log may have others
        between them, and a value null in the store is none. Where the request is to end without an
        answer, "error": {"code": "trap", "message": "a part of it"} stands for "response". The
        answers of "http" are those of exec --http-mock.

        Options:
          --case FILE   send this case; may be repeated
          --json        print one JSON object

        Exit codes: 0 all pass, 1 one fails, 2 usage, 3 bad manifest, module or case, no case,
        5 the module is too large.
        """

    static let options: [OptionSpecification] = [.values("--case", .file), .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.file]]

    /// The most bytes that the file of a case may have.
    private static let maximumBytes = 16 << 20

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count <= 1 else {
                throw UsageError.message("one plugin.json is tested, found also \"\(displayed(parsed.operands[1]))\"")
            }
            let manifest = parsed.operands.first ?? "./plugin.json"
            let limits = PluginLimits()
            let package = try PluginPackage(path: manifest, limits: limits, textAssembler: ExecCommand.textAssembler)
            let given = parsed.values("--case")
            let paths = given.isEmpty ? try found(beside: manifest) : given
            var cases: [(path: String, testCase: TestCase)] = []
            for path in paths { cases.append((path, try read(path))) }
            var report = TestReport()
            let bar = ProgressBar("test", total: cases.count, unit: .things("cases"))
            defer { bar.end() }
            for (path, testCase) in cases {
                bar.tick()
                do {
                    let run = TestRun(package: package, testCase: testCase, limits: limits)
                    report.add(path, try await run.outcome())
                    bar.advance(by: 1)
                } catch let problem as TestCase.Problem {
                    throw invalid(path, problem)
                }
            }
            bar.end()
            return report.print(asObject: parsed.has("--json"))
        }
    }

    /// The cases beside a manifest, in the order of their names.
    private static func found(beside manifest: String) throws -> [String] {
        let folder = Path.join(Path.folder(of: manifest), "tests")
        let names = try StateFolder(folder).names().filter { $0.hasSuffix(".json") }
        guard !names.isEmpty else {
            throw CommandError.badInput(
                "no_cases",
                "there is no test case: \"\(displayed(folder, limit: 500))\" has no file that ends in .json; "
                    + "see 'ssplug help test'")
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { Path.join(folder, $0) }
    }

    private static func read(_ path: String) throws -> TestCase {
        let bytes = try FileContents(reading: path, limit: maximumBytes).bytes
        do { return try TestCase(parsing: bytes) } catch { throw invalid(path, error) }
    }

    private static func invalid(_ path: String, _ problem: TestCase.Problem) -> CommandError {
        .badInput("invalid_case", "\(displayed(path, limit: 500)): \(problem.message)")
    }
}

/// What became of all cases.
private struct TestReport {
    private var cases: [(path: String, problems: [String])] = []

    private var failures: Int { cases.filter { !$0.problems.isEmpty }.count }

    /// Keeps the outcome of a case, and shows the log of one that failed.
    mutating func add(_ path: String, _ outcome: TestRun.Outcome) {
        cases.append((path, outcome.problems))
        guard !outcome.problems.isEmpty else { return }
        for record in outcome.log {
            printError("[\(record.plugin)] \(record.level.name): \(displayed(record.message, limit: 1_000))")
        }
    }

    func print(asObject: Bool) -> ExitCode {
        if asObject {
            printResult(object.text())
        } else {
            for (path, problems) in cases {
                printResult("\(problems.isEmpty ? "ok    " : "FAILED")  \(displayed(path, limit: 500))")
                for problem in problems { printResult("        \(displayedLines(problem, limit: 2_000))") }
            }
            printResult("\(cases.count - failures) passed, \(failures) failed")
        }
        return failures == 0 ? .success : .pluginError
    }

    private var object: JSONValue {
        [
            "schema": 1, "ok": .bool(failures == 0),
            "cases": .array(
                cases.map { path, problems in
                    [
                        "case": .string(path), "ok": .bool(problems.isEmpty),
                        "problems": .array(problems.map(JSONValue.string)),
                    ]
                }),
        ]
    }
}
