import PluginHost
import Wasm

/// `ssplug inspect`: what the engine makes of a module.
enum InspectCommand: Command {
    static let name = "inspect"
    static let summary = "Show what the engine makes of a module"
    static let usage = """
        Shows what the engine makes of a module: the code that its functions are translated to.

        Usage: ssplug inspect --code [options] [FUNCTION|all] FILE

        FUNCTION is an index, the name of an export, or a name of the name section; all, or nothing, shows every function
        that the module defines. FILE is a module in the binary or the text format; - reads it from standard input.

        Each line has the offset in the module of the operator that the instruction came from, the instruction, and its
        operands by name. An operand cost is what the block that ends there consumes of the fuel. A line behind + is done by
        the same machine code as the one above it; an operand with @N is what the Nth line before, counted round the loop,
        left in a register, and is read from its place in the first turn alone.

        Options:
          --code            show the translated code
          --reference       show the plain translation that the optimised one is tested against
          --features NAMES  \(FeatureOption.explanation)
          --json            print one JSON object with the lines of each function

        The exit code is 0, 2 for a wrong command line or a function that does not exist, or 3 for a module that cannot be
        read or is wrong.
        """

    static let options: [OptionSpecification] = [
        .flag("--code"), .flag("--reference"), FeatureOption.specification, .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.words(["all"]), .file], [.file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let arguments = try Arguments(arguments, options: options)
            guard arguments.has("--code") else {
                throw UsageError.message("say what to show: --code, as in ssplug inspect --code all FILE")
            }
            guard 1...2 ~= arguments.operands.count else {
                throw UsageError.message(
                    "a file is needed, and at most one function before it: ssplug inspect --code all FILE")
            }
            let features = try arguments.features()
            let module: Module
            do throws(RunFailure) {
                module = try loadModule(arguments.operands[arguments.operands.count - 1], features)
            } catch {
                throw error.told(by: name)
            }
            let word = arguments.operands.count == 2 ? arguments.operands[0] : "all"
            let functions = try self.functions(word, in: module)
            let stage: TranslationStage = arguments.has("--reference") ? .reference : .optimized
            guard !arguments.has("--json") else {
                printObject(functions, of: module, stage)
                return .success
            }
            for (position, function) in functions.enumerated() {
                guard let listing = module.listing(of: function, stage: stage) else { continue }
                if position > 0 { printResult("") }
                for title in titles(of: function, in: module) { printResult("# \(displayed(title, limit: 200))") }
                printResult(listing.description)
            }
            return .success
        }
    }

    private static func printObject(_ functions: [Int], of module: Module, _ stage: TranslationStage) {
        var list: [JSONValue] = []
        for function in functions {
            guard let listing = module.listing(of: function, stage: stage) else { continue }
            let lines = listing.description.split(separator: "\n").map { JSONValue.string(String($0)) }
            list.append([
                "function": .number(JSONNumber(function)),
                "titles": .array(titles(of: function, in: module).map(JSONValue.string)), "lines": .array(lines),
            ])
        }
        printResult((["schema": 1, "functions": .array(list)] as JSONValue).text())
    }

    /// The functions that a word names, of those that the module defines.
    private static func functions(_ word: String, in module: Module) throws(UsageError) -> [Int] {
        let contents = module.contents
        let defined = contents.importedFunctionCount..<contents.functionTypeIndices.count
        if word == "all" { return Array(defined) }
        let exported = contents.exports.first { $0.kind == .function && $0.name == Name(word) }
        let named = module.names.functions.firstIndex(named: word)
        guard let function = Int(word) ?? exported.map({ Int($0.index) }) ?? named.map(Int.init) else {
            let names = contents.exports.filter { $0.kind == .function }.map { "\($0.name)" }
            throw .message(
                "the module has no function \"\(displayed(word))\""
                    + didYouMean(word, among: names + module.names.functions.values))
        }
        guard defined.contains(function) else {
            throw .message(
                defined.isEmpty
                    ? "the module defines no function"
                    : "function \(function) is not among those that the module defines, "
                        + "\(defined.lowerBound) to \(defined.upperBound - 1)")
        }
        return [function]
    }

    /// What the module calls a function: its name, and the names that it is exported under.
    private static func titles(of function: Int, in module: Module) -> [String] {
        let exports = module.contents.exports.filter { $0.kind == .function && $0.index == function }
        return (module.names.functions[UInt32(function)].map { ["\"\($0)\""] } ?? [])
            + exports.map { "exported as \"\($0.name)\"" }
    }
}
