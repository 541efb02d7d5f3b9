import Foundation
import Fuzzing
import WasmText

/// A module in which a difference was found.
struct Finding {
    var name: String
    var module: ModuleParts
    /// What differs.
    var text: String

    /// Makes the module smaller, and writes it.
    func report(_ options: Options) throws {
        Fuzz.complain("\(name): \(text)")
        var smallest = self
        if options.isShrinking {
            let comparison = Comparison()
            var shrinker = Shrinker(module) { candidate in
                if case .different = comparison.run(candidate.bytes) { true } else { false }
            }
            shrinker.run()
            smallest.module = shrinker.module
            if case .different(let difference) = comparison.run(shrinker.module.bytes) {
                smallest.text = "\(difference)"
            }
            Fuzz.complain(
                "\(name): from \(module.instructionCount) instructions to \(shrinker.module.instructionCount), "
                    + "in \(shrinker.attempts) attempts")
        }
        try smallest.write(options)
    }

    /// Writes the module in both formats, and prints how to repeat what it shows.
    func write(_ options: Options) throws {
        try FileManager.default.createDirectory(atPath: options.findings, withIntermediateDirectories: true)
        let base = "\(options.findings)/\(name)"
        try Data(module.bytes).write(to: URL(fileURLWithPath: base + ".wasm"))
        let source = (try? TextFormat.text(of: module.bytes)) ?? ";; cannot be printed\n"
        try Data(source.utf8).write(to: URL(fileURLWithPath: base + ".wat"))
        print("\(text)\nwritten to \(base).wat; repeat with\n    swift run -c release fuzz \(base).wasm")
    }
}
