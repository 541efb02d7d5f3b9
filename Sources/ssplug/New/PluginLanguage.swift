import PluginHost

/// A language that `ssplug new` has a template for.
enum PluginLanguage: String, CaseIterable {
    case rust
    case c
    case cpp
    case go
    case zig
    case assemblyscript
    case wat

    /// The language as people write it.
    var title: String {
        switch self {
        case .rust: "Rust"
        case .c: "C"
        case .cpp: "C++"
        case .go: "Go"
        case .zig: "Zig"
        case .assemblyscript: "AssemblyScript"
        case .wat: "WebAssembly's text format"
        }
    }

    /// The command that builds the plugin, as the language's own tools have it; `nil` where nothing is built.
    var buildCommand: String? {
        switch self {
        case .rust: "cargo build --target wasm32-wasip1 --release"
        case .c, .cpp: "make"
        case .go: "GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -o plugin.wasm ."
        case .zig:
            "zig build-exe src/plugin.zig -target wasm32-freestanding -fno-entry -rdynamic -O ReleaseSmall "
                + "-femit-bin=plugin.wasm"
        case .assemblyscript: "npm install && npm run build"
        case .wat: nil
        }
    }

    /// Where the built module lies, as `wasm_path` has it.
    var modulePath: String {
        switch self {
        case .rust: "./target/wasm32-wasip1/release/plugin.wasm"
        case .wat: "./plugin.wat"
        case .c, .cpp, .go, .zig, .assemblyscript: "./plugin.wasm"
        }
    }

    /// The names of all languages, as `--lang` takes them.
    static let names = allCases.map(\.rawValue)

    /// What others call the languages.
    private static let otherNames: [String: PluginLanguage] = [
        "rs": .rust, "c++": .cpp, "cxx": .cpp, "cc": .cpp, "golang": .go, "tinygo": .go, "as": .assemblyscript,
        "ts": .assemblyscript, "typescript": .assemblyscript, "javascript": .assemblyscript, "wast": .wat,
        "text": .wat, "wasm": .wat,
    ]

    /// Reads the value of `--lang`.
    ///
    /// - Throws: ``UsageError`` that names the language that was meant, or all.
    static func parse(_ text: String) throws(UsageError) -> PluginLanguage {
        if let language = PluginLanguage(rawValue: text) { return language }
        let near = otherNames[text.lowercased()]?.rawValue ?? closestMatch(to: text, among: names)
        throw .message(
            "there is no template for the language \"\(displayed(text))\""
                + didYouMean(near, else: "; there are \(names.joined(separator: ", "))"))
    }
}
