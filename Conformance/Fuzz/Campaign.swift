import Foundation
import Fuzzing

/// Runs the modules of a seed one after another.
struct Campaign {
    let options: Options

    func run() throws -> Int32 {
        var (first, last) = (options.first, options.first + options.count)
        if let state = options.state, let next = try Self.next(in: state, seed: options.seed) {
            first = next
            last = max(last, first)
        }
        var total = Comparison.Summary()
        var findings = 0
        for number in first..<last {
            // Written before the run: should the engine end this process, the file names the module.
            if let state = options.state { try Self.write("seed \(options.seed) next \(number)\n", to: state) }
            let name = "\(options.seed)-\(number)"
            let module = ModuleGenerator.module(seed: Self.seed(options.seed, number))
            if let record = options.record {
                try Recorder(folder: record).write(module.bytes, name: name)
                continue
            }
            switch Comparison().run(module.bytes) {
            case .same(let summary): total += summary
            case .different(let difference):
                findings += 1
                try Finding(name: name, module: module, text: "\(difference)").report(options)
            case .unusable(let reason):
                // The generator makes valid modules only.
                findings += 1
                try Finding(name: name, module: module, text: reason).write(options)
            }
            if isatty(2) == 1, number % 100 == 99 { Fuzz.complain("\(number + 1) of \(last)") }
        }
        if let state = options.state { try Self.write("seed \(options.seed) next \(last)\n", to: state) }
        print(
            "fuzz: \(last - first) modules, \(total.calls) calls, \(total.completed) without a trap, "
                + "\(total.fuel) instructions, \(findings) differences")
        return findings == 0 ? 0 : 1
    }

    /// The seed of one module.
    private static func seed(_ seed: UInt64, _ number: Int) -> UInt64 {
        seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(number)
    }

    /// The number that a state file says to go on with; `nil` if there is none, or it is another seed's.
    private static func next(in path: String, seed: UInt64) throws -> Int? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let words = String(decoding: data, as: UTF8.self).split { $0.isWhitespace }
        guard words.count == 4, words[1] == "\(seed)" else { return nil }
        return Int(words[3])
    }

    private static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}
