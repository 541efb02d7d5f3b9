import ConformanceSuite
import Foundation
import HostFiles

/// `conformance [FILES or FOLDER] [--json] [--verbose] [--shrink] [--fetch]`: runs the specification's test scripts.
@main
struct Conformance {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == IsolatedRun.argument, arguments.count == 3 {
            runIsolated(file: arguments[1], path: arguments[2])
            return
        }
        exit(await run(arguments))
    }

    private static let usage = """
        usage: conformance [FILES or FOLDER] [--json] [--verbose] [--shrink] [--fetch]

        Runs WebAssembly test scripts (.wast): those given, or else the official suite and Conformance/cases.
        The suite is looked for in $WASM_TESTSUITE, Conformance/testsuite and ../shared/testsuite.

          --json      print one JSON object
          --verbose   print the failures that are expected, too
          --shrink    take what passes out of Conformance/expectations.json
          --fetch     clone the suite into Conformance/testsuite first
        """

    /// Runs one script in this process and prints its report.
    private static func runIsolated(file: String, path: String) {
        guard let data = FileManager.default.contents(atPath: path) else {
            FileHandle.standardError.write(Data("cannot read \(path)\n".utf8))
            exit(2)
        }
        let report = ScriptRunner.run([UInt8](data), file: file, features: SuiteFolder.features(of: file))
        guard let json = try? JSONEncoder().encode(report) else { exit(2) }
        FileHandle.standardOutput.write(json)
    }

    private static func run(_ arguments: [String]) async -> Int32 {
        var paths: [String] = []
        var options: Set<String> = []
        for argument in arguments {
            switch argument {
            case "--json", "--verbose", "--shrink", "--fetch": options.insert(argument)
            case "--help", "-h":
                print(usage)
                return 0
            case _ where argument.hasPrefix("-"):
                complain("unknown option \(argument)\n\n\(usage)")
                return 2
            default: paths.append(argument)
            }
        }
        if options.contains("--fetch"), !fetch() { return 2 }
        var jobs: [IsolatedRun.Job] = []
        if paths.isEmpty {
            jobs = defaultJobs()
        } else {
            for path in paths {
                guard let found = Self.jobs(at: path) else {
                    complain("there is no script or folder \(path)")
                    return 2
                }
                jobs += found
            }
        }
        if jobs.isEmpty {
            complain("there are no scripts to run")
            return 2
        }
        var expectations: Expectations
        do {
            expectations = try loadExpectations()
        } catch {
            complain("cannot read \(Expectations.path): \(error)")
            return 2
        }
        guard let executable = Bundle.main.executableURL else {
            complain("cannot find this program's own file")
            return 2
        }
        let bar = ProgressBar("conformance", total: jobs.count, unit: .things("scripts"))
        let reports = await IsolatedRun(executable: executable).reports(of: jobs) { bar.advance(by: 1) }
        bar.end()
        if options.contains("--shrink") {
            expectations = expectations.shrunk(to: reports)
            do {
                try Data(expectations.json.utf8).write(to: URL(fileURLWithPath: Expectations.path))
            } catch {
                complain("cannot write \(Expectations.path): \(error)")
                return 2
            }
        }
        let isComplete = paths.isEmpty && SuiteFolder.located() != nil
        let summary = RunSummary(reports, expectations, isComplete: isComplete)
        if options.contains("--json") {
            guard let json = try? summary.json() else { return 2 }
            print(json)
        } else {
            print(summary.text(showsExpected: options.contains("--verbose")))
        }
        return summary.isAcceptable ? 0 : 1
    }

    // MARK: What to run

    private static func defaultJobs() -> [IsolatedRun.Job] {
        var jobs: [IsolatedRun.Job] = []
        if let suite = SuiteFolder.located() {
            jobs += Self.jobs(in: suite, prefix: "")
        } else {
            complain(
                "the official suite was not found; `conformance --fetch` clones it into "
                    + "\(SuiteFolder.fetchDestination). Running the project's own cases alone.")
        }
        let cases = URL(fileURLWithPath: "Conformance/cases", isDirectory: true)
        return jobs + Self.jobs(in: SuiteFolder(root: cases), prefix: "cases/")
    }

    private static func jobs(in folder: SuiteFolder, prefix: String) -> [IsolatedRun.Job] {
        folder.scripts.map { IsolatedRun.Job(file: prefix + $0, url: folder.root.appendingPathComponent($0)) }
    }

    private static func jobs(at path: String) -> [IsolatedRun.Job]? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let url = URL(fileURLWithPath: path).standardizedFileURL
        guard (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true else {
            return [IsolatedRun.Job(file: name(of: url), url: url)]
        }
        return SuiteFolder(root: url).scripts.map {
            let script = url.appendingPathComponent($0)
            return IsolatedRun.Job(file: name(of: script, below: $0), url: script)
        }
    }

    /// A script's name as the expectations have it: relative to the suite's root, if it is in one of its folders.
    private static func name(of script: URL, below folder: String? = nil) -> String {
        let components = script.pathComponents.suffix(3)
        guard let root = components.lastIndex(where: { ["proposals", "custom", "legacy", "cases"].contains($0) }) else {
            return folder ?? script.lastPathComponent
        }
        return components[root...].joined(separator: "/")
    }

    private static func loadExpectations() throws -> Expectations {
        guard FileManager.default.fileExists(atPath: Expectations.path) else { return try Expectations() }
        return try Expectations.load(from: URL(fileURLWithPath: Expectations.path))
    }

    // MARK: Fetching the suite

    private static func fetch() -> Bool {
        let destination = SuiteFolder.fetchDestination
        if !FileManager.default.fileExists(atPath: destination) {
            guard git(["clone", "--quiet", SuiteFolder.repository, destination]) else { return false }
        }
        return git(["-C", destination, "checkout", "--quiet", SuiteFolder.pinnedCommit])
    }

    private static func git(_ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        do {
            try process.run()
        } catch {
            complain("cannot run git: \(error)")
            return false
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            complain("git \(arguments.joined(separator: " ")) failed with status \(process.terminationStatus)")
            return false
        }
        return true
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data("conformance: \(text)\n".utf8))
    }
}
