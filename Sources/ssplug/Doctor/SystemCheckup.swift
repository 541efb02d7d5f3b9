import Platform
import PluginHost

/// What `ssplug doctor` finds outside the state's folder: the program, its helper, and the tools of plugin authors.
struct SystemCheckup {
    private let folders = environmentVariable("PATH")

    func findings() -> [Finding] { [program(), helper(), signer()] + languages() }

    private func program() -> Finding {
        .fine("program", "ssplug \(ProgramVersion.number)")
    }

    /// The first version of curl that the host's options suit.
    private static let leastCurl = [7, 68]

    private func helper() -> Finding {
        let remedy = Finding.Remedy.advice("install curl with the system's package manager, and have it on the PATH")
        guard let path = CurlTransport.program(in: folders) else {
            return .warning("helper", "there is no curl on the PATH, so plugins send no HTTP requests", remedy)
        }
        let place = "\"\(displayed(path, limit: 300))\""
        guard let line = Self.firstLine(of: "\(shellQuoted(path)) -q --version"), line.hasPrefix("curl ") else {
            return .broken("helper", "\(place) does not run as curl does", remedy)
        }
        let version = String(line.dropFirst(5).prefix { $0 != " " })
        let numbers = version.split(separator: ".").map { Int($0.prefix { $0.isASCII && $0.isNumber }) ?? 0 }
        guard !numbers.lexicographicallyPrecedes(Self.leastCurl) else {
            return .broken("helper", "\(place) is curl \(displayed(version)); plugins need 7.68 or later", remedy)
        }
        return .fine("helper", "curl \(displayed(version)), \(place)")
    }

    /// The program that signs and checks what registries have.
    private func signer() -> Finding {
        guard let path = SystemProcess.program("ssh-keygen", in: folders) else {
            return .warning(
                "helper", "there is no ssh-keygen on the PATH, so nothing is installed from a registry that is signed",
                .advice("install openssh-client with the system's package manager, and have it on the PATH"))
        }
        return .fine("helper", "ssh-keygen, \"\(displayed(path, limit: 300))\"")
    }

    /// The first line that a shell's command prints; `nil` if there is none.
    private static func firstLine(of command: String) -> String? {
        // SAFETY: the command is lent as a C string; the stream is closed once and not used after.
        guard let stream = unsafe popen("\(command) 2>/dev/null </dev/null", "r") else { return nil }
        defer { _ = unsafe pclose(stream) }
        var buffer = [CChar](repeating: 0, count: 512)
        // SAFETY: the buffer has so many bytes.
        guard unsafe fgets(&buffer, Int32(buffer.count), stream) != nil else { return nil }
        let bytes = buffer.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func has(_ program: String) -> Bool { SystemProcess.program(program, in: folders) != nil }

    /// Which languages' plugins can be built here.
    private func languages() -> [Finding] {
        var (there, findings): ([String], [Finding]) = ([], [])
        for language in PluginLanguage.allCases {
            let missing = missingTools(of: language)
            guard let first = missing.first else {
                there.append(language.title)
                continue
            }
            // A language of which nothing is there is none that somebody wants to use.
            guard missing.count < tools(of: language).count else { continue }
            findings.append(
                .warning("languages", "\(language.title): there is no \(first.name)", first.remedy))
        }
        let list = there.joined(separator: ", ")
        return [.fine("languages", "plugins can be built in \(list); ssplug new writes one")] + findings
    }

    /// Something that a language's plugins are built with.
    private struct Tool {
        var name: String
        var isThere: Bool
        var remedy: Finding.Remedy
    }

    private func missingTools(of language: PluginLanguage) -> [Tool] { tools(of: language).filter { !$0.isThere } }

    private func tools(of language: PluginLanguage) -> [Tool] {
        switch language {
        case .rust: return [program("cargo"), rustTarget()]
        case .c, .cpp: return [program("clang", or: "the WASI SDK"), program("wasm-ld", in: "lld"), program("make")]
        case .go: return [program("go")]
        case .zig: return [program("zig")]
        case .assemblyscript: return [program("node"), program("npm")]
        case .wat: return []
        }
    }

    private func program(_ name: String, in package: String? = nil, or other: String? = nil) -> Tool {
        let source = (package ?? name) + (other.map { " or \($0)" } ?? "")
        return Tool(
            name: name, isThere: has(name), remedy: .advice("install \(source) with the system's package manager"))
    }

    /// Rust's library for WebAssembly, where rustup and the distributions put it.
    private func rustTarget() -> Tool {
        let targets = ["wasm32-wasip1", "wasm32-wasi"]
        let home = environmentVariable("RUSTUP_HOME") ?? Path.join(environmentVariable("HOME") ?? "/", ".rustup")
        let toolchains = Path.join(home, "toolchains")
        let roots = Path.entries(of: toolchains).map { Path.join(toolchains, $0) } + ["/usr", "/usr/local"]
        let isThere = roots.contains { root in
            targets.contains { Path.exists(Path.join(root, "lib/rustlib/\($0)")) }
        }
        let remedy: Finding.Remedy =
            has("rustup")
            ? .command("rustup target add wasm32-wasip1")
            : .advice("install Rust's library for wasm32-wasip1, such as with rustup target add wasm32-wasip1")
        return Tool(name: "target wasm32-wasip1", isThere: isThere, remedy: remedy)
    }
}
