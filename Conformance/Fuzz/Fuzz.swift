import Foundation

/// `fuzz [--seed N] [--from N] [--count N] …` and `fuzz FILE…`: compares translations on random modules, or on given ones.
@main
struct Fuzz {
    private static let usage = """
        usage: fuzz [--seed N] [--from N] [--count N] [--state FILE] [--findings FOLDER]
               fuzz [--findings FOLDER] [--no-shrink] FILE or FOLDER…
               fuzz --record FOLDER [--seed N] [--from N] [--count N] [FILE or FOLDER…]

        Makes random valid modules, and runs each in the reference translation and in others: optimised, with a collection at
        every allocation, with fuel in portions, and with smaller budgets. Results, traps, memories, tables, globals and fuel
        must be the same. A module that shows a difference is made smaller and written as .wasm and .wat.

          --seed N           which modules (default: 1)
          --from N           the number of the first one (default: 0)
          --count N          how many (default: 300)
          --state FILE       go on behind the last module that the file names, and keep it up to date
          --findings FOLDER  where to write what differs (default: fuzz-findings)
          --no-shrink        write it as it is
          --record FOLDER    write modules, and what their calls give, for Conformance/Fuzz/compare-with-wasmtime

        Given files are .wasm or .wat, such as what `wasm-opt -ttf` makes; folders are searched for them.

        Exit codes: 0 all the same, 1 something differs, 2 usage.
        """

    static func main() { exit(run(Array(CommandLine.arguments.dropFirst()))) }

    private static func run(_ arguments: [String]) -> Int32 {
        if arguments.contains("--help") || arguments.contains("-h") {
            print(usage)
            return 0
        }
        guard let options = Options(arguments) else {
            complain(usage)
            return 2
        }
        do {
            return try options.files.isEmpty ? Campaign(options: options).run() : FileRun(options: options).run()
        } catch {
            complain("fuzz: \(error)")
            return 2
        }
    }

    static func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}

/// What the command line says.
struct Options {
    var seed: UInt64 = 1
    var first = 0
    var count = 300
    var state: String?
    var findings = "fuzz-findings"
    var isShrinking = true
    var record: String?
    var files: [String] = []

    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--no-shrink": isShrinking = false
            case "--seed":
                guard let value = rest.popFirst().flatMap(UInt64.init) else { return nil }
                seed = value
            case "--from", "--count":
                guard let value = rest.popFirst().flatMap(Int.init), value >= 0, value <= 1 << 40 else { return nil }
                if argument == "--from" { first = value } else { count = value }
            case "--state", "--findings", "--record":
                guard let value = rest.popFirst() else { return nil }
                switch argument {
                case "--state": state = value
                case "--findings": findings = value
                default: record = value
                }
            case _ where argument.hasPrefix("-"): return nil
            default: files.append(argument)
            }
        }
    }
}
