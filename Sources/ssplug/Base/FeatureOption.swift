import PluginHost
import Wasm

/// The option `--features`: proposals that a module may use beyond WebAssembly 3.0, which is what modules may use without it.
enum FeatureOption {
    static let specification = OptionSpecification.values("--features", .words(words))

    /// The words that the option takes.
    static let words = Features.onRequest.map(\.word)

    /// What a usage says of the option.
    static let explanation = "let the module use proposals beyond WebAssembly 3.0: \(words.joined(separator: ", "))"
}

extension Arguments {
    /// WebAssembly 3.0 and the proposals that `--features` names, separated by commas or one after another.
    ///
    /// - Throws: ``UsageError`` for a word that names none.
    func features() throws(UsageError) -> Features {
        var features = Features.all
        for word in values("--features").flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
            guard let found = Features.onRequest.first(where: { $0.word == word }) else {
                let list = "; it knows \(FeatureOption.words.joined(separator: ", "))"
                throw .message(
                    "option --features knows no \"\(displayed(String(word)))\""
                        + didYouMean(String(word), among: FeatureOption.words, else: list))
            }
            features.formUnion(found.feature)
        }
        return features
    }
}
