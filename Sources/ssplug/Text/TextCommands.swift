import PluginHost
import Wasm
import WasmText

/// `ssplug wat2wasm`: from the text format to the binary format.
enum TextToBinaryCommand: Command {
    static let name = "wat2wasm"
    static let summary = "Translate a module from the text format to the binary format"
    static let usage = """
        Translates a module from the text format to the binary format.

        Usage: ssplug wat2wasm [options] FILE

        FILE is a module in the text format, of at most 16 MiB; - reads it from standard input. White space alone is a
        module without anything in it. The module is validated before it is written; it may use every proposal that the
        engine knows.

        Options:
          -o FILE        write to FILE; - or nothing writes to standard output, unless that is a terminal
          --names        keep the identifiers in a name section, which wasm2wat prints again
          --no-check     write the module although it is invalid
          --json         print one JSON object, with the module in base64 if -o names no file

        FILE is replaced as a whole, or else as it was; what is no regular file, such as a FIFO, is written through.

        The exit code is 0, 2 for a wrong command line, 3 for a module that cannot be read or is wrong, 5 for one that is
        too large, or 74 for a result that cannot be written.
        """

    static let options: [OptionSpecification] = [
        .value("-o", .file), .flag("--names"), .flag("--no-check"), .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let arguments = try Arguments(arguments, options: options)
            let path = try arguments.onlyFile(of: name)
            return try reportingFailures(name) { () throws(RunFailure) in
                let result = try ResultFile(
                    arguments.value("-o"), from: path, isText: false, printsObject: arguments.has("--json"))
                let source = try readFile(path)
                try requireText(source, path)
                let bytes = try encodedText(source, path, options: arguments.has("--names") ? .names : [])
                if !arguments.has("--no-check") { try check(bytes, of: source, path) }
                try result.write(bytes)
            }
        }
    }

    /// Refuses what is no text in UTF-8, and says what it is instead.
    private static func requireText(_ source: [UInt8], _ path: String) throws(RunFailure) {
        if let encoding = ModuleFormat.foreignEncoding(of: source) {
            throw .badInput("\(displayed(path)) is \(encoding)")
        }
        guard source.starts(with: [0, 0x61, 0x73, 0x6D]) else { return }
        do throws(ModuleError) {
            // The head alone, which tells modules and components apart.
            _ = try ModuleDecoder.decode(Array(source.prefix(ModuleDecoder.headerByteCount)), features: .all)
        } catch {
            throw .badInput("\(displayed(path)): \(displayed(error.description, limit: 1000))")
        }
        throw .badInput("\(displayed(path)) is in the binary format already")
    }

    /// Validates a module with all features; what the engine cannot run is no fault of it.
    private static func check(_ bytes: [UInt8], of source: [UInt8], _ path: String) throws(RunFailure) {
        let features = Features.onRequest.reduce(into: Features.all) { $0.formUnion($1.feature) }
        do throws(ModuleError) {
            var contents = try ModuleDecoder.decode(bytes, features: features)
            try Validator.validate(&contents, bytes: bytes, features: features, executable: features)
        } catch {
            throw .badInput(described(error, of: source, path))
        }
    }
}

/// `ssplug wasm2wat`: from the binary format to the text format.
enum BinaryToTextCommand: Command {
    static let name = "wasm2wat"
    static let summary = "Print a module in the text format"
    static let usage = """
        Prints a module of the binary format in the text format; wat2wasm gives the same module back, and with --names the
        names as well, which stand where things are defined.

        Usage: ssplug wasm2wat [options] FILE

        FILE is a module in the binary format; - reads it from standard input. The module may use every proposal that the
        engine knows. It may be invalid, so that you can see why, but not malformed.

        Options:
          -o FILE        write to FILE; - or nothing writes to standard output
          --json         print one JSON object, with the text if -o names no file

        The exit code is 0, 2 for a wrong command line, 3 for a module that cannot be read or is malformed, 5 for one that
        is too large, or 74 for a result that cannot be written.
        """

    static let options: [OptionSpecification] = [.value("-o", .file), .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let arguments = try Arguments(arguments, options: options)
            let path = try arguments.onlyFile(of: name)
            return try reportingFailures(name) { () throws(RunFailure) in
                let result = try ResultFile(
                    arguments.value("-o"), from: path, isText: true, printsObject: arguments.has("--json"))
                let bytes = try readFile(path)
                guard ModuleFormat(of: bytes) == .binary else {
                    throw .badInput("\(displayed(path)) is in the text format already")
                }
                let text: String
                do throws(ModuleError) {
                    text = try TextFormat.text(of: bytes)
                } catch {
                    throw .ended(
                        error.phase == .limit ? .limit : .badInput,
                        "\(displayed(path)): \(displayed(error.description, limit: 1000))"
                            + hint(onNoModule: bytes, path))
                }
                try result.write(Array(text.utf8))
            }
        }
    }
}

extension Arguments {
    /// The one operand of a command that translates a file.
    fileprivate func onlyFile(of command: String) throws(UsageError) -> String {
        guard operands.count == 1 else {
            throw .message(
                operands.isEmpty
                    ? "a file is needed: ssplug \(command) FILE" : "one file is needed, found \(operands.count)")
        }
        return operands[0]
    }
}

/// Runs `body`; why it failed is told, and thrown on.
private func reportingFailures(_ command: String, _ body: () throws(RunFailure) -> Void) throws -> ExitCode {
    do throws(RunFailure) {
        try body()
        return .success
    } catch {
        throw error.told(by: command)
    }
}
