import Foundation
import HostFiles

/// `benchmarks [--quick] [--filter TEXT] [--json] [--check] [--list]`: measures engine and plugin host in this process.
@main
struct Benchmarks {
    private static let usage = """
        usage: benchmarks [--quick] [--filter TEXT]… [--rounds N] [--json] [--check] [--list] [--guests FOLDER]
               benchmarks --memory-growth PLUGIN.JSON [--requests N]
               benchmarks --count|--blocks PROGRAM.WASM [ARGUMENT…]

        Measures engine and plugin host: processor time, the median of several rounds in which the benchmarks take turns.

          --quick          fewer and shorter samples
          --filter TEXT    only benchmarks whose name contains the text; may be given several times
          --rounds N       how many samples of each benchmark
          --json           print one JSON object
          --check          exit with 1 if a result misses its target
          --list           print the benchmarks' names
          --guests FOLDER  where the modules are (default: Benchmarks/Guests)

          --memory-growth PLUGIN.JSON  send requests to one instance of a plugin, and print what memory was used
          --requests N                 how many (default: 10000)
          --count PROGRAM.WASM         run a program of WASI, and print which instructions it executed, which followed one
                                       another, and how many operators a handler did
          --blocks PROGRAM.WASM        run a program of WASI, and print the code of the functions that it executed, with how
                                       often each block was entered
        """

    private struct Options {
        var filters: [String] = []
        var rounds: Int?
        var folder = "Benchmarks/Guests"
        var grown: String?
        var requests = 10_000
        var flags: Set<String> = []
    }

    static func main() {
        do {
            exit(try run(Array(CommandLine.arguments.dropFirst())))
        } catch {
            complain("benchmarks: \(error)")
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws -> Int32 {
        if arguments.contains("--help") || arguments.contains("-h") {
            print(usage)
            return 0
        }
        if let command = arguments.first, ["--count", "--blocks"].contains(command), arguments.count > 1 {
            var counts = InstructionCounts()
            try counts.run(arguments[1], arguments: Array(arguments.dropFirst(2)))
            complain(command == "--blocks" ? counts.listing() : counts.report(limit: 400))
            return 0
        }
        guard let options = parse(arguments) else {
            complain(usage)
            return 2
        }
        if let manifest = options.grown {
            print(try MemoryGrowth(manifest: manifest, requests: options.requests).json())
            return 0
        }
        let guests = Guests(folder: options.folder)
        let all =
            try moduleBenchmarks(guests) + instanceBenchmarks(guests) + callBenchmarks(guests)
            + pluginBenchmarks(guests)
            + kernelBenchmarks(guests) + vectorBenchmarks(guests)
        let chosen = all.filter { benchmark in
            options.filters.isEmpty || options.filters.contains { benchmark.name.contains($0) }
        }
        guard !chosen.isEmpty else {
            complain("benchmarks: no name contains \(options.filters.joined(separator: " or ")); see --list")
            return 2
        }
        if options.flags.contains("--list") {
            for benchmark in chosen { print(benchmark.name) }
            return 0
        }
        let isQuick = options.flags.contains("--quick")
        let rounds = options.rounds ?? (isQuick ? 3 : 11)
        // A benchmark is calibrated once and sampled in each round.
        let bar = ProgressBar("benchmarks", total: chosen.count * (rounds + 1), unit: .things("samples"))
        defer { bar.end() }
        let measurements = try measure(chosen, rounds: rounds, secondsPerSample: isQuick ? 0.01 : 0.05) {
            bar.advance(by: 1)
        }
        bar.end()
        let report = Report(rounds: rounds, isOptimized: !isDebugBuild, benchmarks: measurements)
        print(options.flags.contains("--json") ? try report.json() : report.table)
        let isMissed = measurements.contains { $0.isTargetMet == false }
        return options.flags.contains("--check") && isMissed ? 1 : 0
    }

    private static func parse(_ arguments: [String]) -> Options? {
        var options = Options()
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--quick", "--json", "--check", "--list": options.flags.insert(argument)
            case "--filter":
                guard let text = rest.popFirst() else { return nil }
                options.filters.append(text)
            case "--rounds":
                guard let text = rest.popFirst(), let rounds = Int(text), rounds > 0, rounds <= 1000 else { return nil }
                options.rounds = rounds
            case "--memory-growth":
                guard let path = rest.popFirst() else { return nil }
                options.grown = path
            case "--requests":
                guard let text = rest.popFirst(), let count = Int(text), count > 0, count <= 10_000_000 else {
                    return nil
                }
                options.requests = count
            case "--guests":
                guard let folder = rest.popFirst() else { return nil }
                options.folder = folder
            default: return nil
            }
        }
        return options
    }

    private static var isDebugBuild: Bool {
        #if DEBUG
            true
        #else
            false
        #endif
    }

    private static func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
