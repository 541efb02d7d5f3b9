import Foundation
import WASI
import Wasm

/// Counts which instructions a program executes, and which follow one another: what rows of the instruction table are chosen
/// by.
///
/// The code counts how often each block is entered; everything else follows from what stands in the blocks.
struct InstructionCounts {
    private var single: [String: UInt64] = [:]
    private var pairs: [String: UInt64] = [:]
    private var triples: [String: UInt64] = [:]
    /// The handlers that ran.
    private var dispatches: UInt64 = 0
    private var instructions: UInt64 = 0
    private var blocks: [ExecutedBlock] = []
    /// The operators that ran, as far as they consume fuel.
    private var operators: UInt64 = 0

    /// Runs a program of WASI, which gets the directory where it lies as its only one.
    mutating func run(_ path: String, arguments: [String]) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw Guests.Missing(path: path) }
        let module = try Module(bytes: [UInt8](data), countsEntries: true)
        var configuration = WASIConfiguration()
        configuration.arguments = [path] + arguments
        let wasi = try WASI(configuration)
        let interpreter = Interpreter()
        interpreter.fuel = .max
        try withExtendedLifetime(interpreter) {
            let start = try interpreter.instantiate(module, imports: wasi.imports).function("_start")
            do throws(Trap) {
                try start.call()
            } catch {
                guard error.hostError is ProcessExit else { throw error }
            }
        }
        operators += .max - interpreter.fuel
        blocks = module.executedBlocks()
        for block in blocks where block.entries > 0 { count(block) }
    }

    /// All blocks: for each a line that says how often it was entered, behind `~` if the code in front of it may lead into
    /// it, and its instructions.
    func listing() -> String {
        blocks.filter { $0.entries > 0 || $0.continues }.map { block in
            ([(block.continues ? "~" : "") + "\(block.entries)"] + block.lines.map { "  \($0)" })
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private mutating func count(_ block: ExecutedBlock) {
        let instructions = block.lines.map(Executed.init)
        /// The instruction with what the rows of fusions write between it and the next one.
        func linked(_ index: Int) -> String {
            let isHeld = instructions[index].isLastNeeded(by: instructions[index + 1])
            return instructions[index].name + (isHeld ? " ~ " : " > ")
        }
        for (index, instruction) in instructions.enumerated() {
            self.instructions += block.entries
            if !instruction.isFused { dispatches += block.entries }
            single[instruction.name, default: 0] += block.entries
            if index > 0 { pairs[linked(index - 1) + instruction.name, default: 0] += block.entries }
            if index > 1 {
                triples[linked(index - 2) + linked(index - 1) + instruction.name, default: 0] += block.entries
            }
        }
    }

    /// A line of a listing, taken apart.
    private struct Executed {
        var isFused: Bool
        var name: String
        private var result: Substring?
        private var operands: [Substring] = []

        init(_ line: String) {
            var words = line.split(separator: " ")[...]
            if words.first?.hasSuffix(":") ?? false { words.removeFirst() }
            isFused = words.first == "+"
            if isFused { words.removeFirst() }
            name = words.popFirst().map(String.init) ?? ""
            for word in words {
                let value = word.drop { $0 != "=" }.dropFirst()
                if word.hasPrefix("result=") { result = value } else { operands.append(value) }
            }
        }

        /// Whether the next instruction takes the result from the accumulator, and nobody else needs it.
        func isLastNeeded(by next: Executed) -> Bool {
            guard let result, result.hasPrefix("temp"), next.operands.contains(result) else { return false }
            return next.name.contains("Accumulator") && !next.name.hasPrefix("copy")
        }
    }

    /// The counts as lines of shares in per mille of all instructions, the largest first.
    func report(limit: Int) -> String {
        func lines(_ title: String, _ counts: [String: UInt64]) -> String {
            let sorted = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit)
            return title + "\n"
                + sorted.map { name, count in
                    String(format: "%8.2f", Double(count) * 1000 / Double(max(1, instructions))) + "  " + name
                }.joined(separator: "\n")
        }
        func share(_ count: UInt64) -> String { String(format: "%.2f", Double(operators) / Double(max(1, count))) }
        return """
            operators: \(operators), instructions: \(instructions), handlers: \(dispatches)
            operators for an instruction: \(share(instructions)), for a handler: \(share(dispatches))
            \(lines("instructions", single))
            \(lines("pairs", pairs))
            \(lines("triples", triples))
            """
    }
}
