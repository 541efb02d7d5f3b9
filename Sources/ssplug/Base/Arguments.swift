import PluginHost

/// An option that a command accepts.
struct OptionSpecification {
    /// The option as written, such as `--fuel`.
    var name: String
    /// Whether a value follows, as `--fuel N` or `--fuel=N`.
    var takesValue: Bool
    /// Whether the option may be given several times.
    var isRepeatable: Bool
    /// What its value is.
    var valueKind = ArgumentKind.text

    /// An option that is either there or not.
    static func flag(_ name: String) -> OptionSpecification {
        OptionSpecification(name: name, takesValue: false, isRepeatable: true)
    }

    /// An option with a value, given at most once.
    static func value(_ name: String, _ kind: ArgumentKind = .text) -> OptionSpecification {
        OptionSpecification(name: name, takesValue: true, isRepeatable: false, valueKind: kind)
    }

    /// An option with a value, given any number of times.
    static func values(_ name: String, _ kind: ArgumentKind = .text) -> OptionSpecification {
        OptionSpecification(name: name, takesValue: true, isRepeatable: true, valueKind: kind)
    }
}

/// Where options may stand.
enum OptionPlacement {
    /// Before or after operands.
    case anywhere
    /// Before the first operand only; what follows it belongs to someone else, such as the guest.
    case beforeOperands
}

/// A command line taken apart into options and operands.
///
/// Options are `--name`, `--name value` or `--name=value`; `--` ends them, and `-` is an operand. `-h` and `--help`
/// are always understood.
struct Arguments {
    /// What is not an option, in order.
    private(set) var operands: [String] = []
    /// The values of each option that was given, in order; a flag has empty values.
    private var options: [String: [String]] = [:]

    /// Takes `arguments` apart.
    ///
    /// - Throws: ``UsageError`` for `--help`, an unknown option, a missing or unexpected value, or an option given
    ///   more often than allowed.
    init(
        _ arguments: [String], options specifications: [OptionSpecification], placement: OptionPlacement = .anywhere
    ) throws(UsageError) {
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            index += 1
            guard argument.hasPrefix("-"), argument != "-" else {
                operands.append(argument)
                if placement == .beforeOperands { break }
                continue
            }
            if argument == "--" { break }
            if argument == "--help" || argument == "-h" { throw .help }

            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard let specification = specifications.first(where: { $0.name == name }) else {
                throw .message(Self.unknownOption(name, among: specifications))
            }
            var value = parts.count == 2 ? String(parts[1]) : nil
            if !specification.takesValue {
                guard value == nil else { throw .message("option \(name) takes no value") }
            } else if value == nil {
                guard index < arguments.count else { throw .message("option \(name) needs a value") }
                value = arguments[index]
                index += 1
            }
            guard specification.isRepeatable || options[name] == nil else {
                throw .message("option \(name) is given twice")
            }
            options[name, default: []].append(value ?? "")
        }
        operands += arguments[index...]
    }

    /// Whether a command line that may make no sense otherwise asks for a JSON object.
    static func asksForObject(
        _ arguments: [String], options: [OptionSpecification], placement: OptionPlacement
    ) -> Bool {
        var isValue = false
        for argument in arguments {
            if isValue {
                isValue = false
            } else if argument.hasPrefix("-"), argument != "-" {
                if argument == "--" { return false }
                if argument == "--json" { return options.contains { $0.name == argument } }
                isValue = options.contains { $0.name == argument && $0.takesValue }
            } else if placement == .beforeOperands {
                return false
            }
        }
        return false
    }

    private static func unknownOption(_ name: String, among specifications: [OptionSpecification]) -> String {
        "unknown option \(displayed(name))" + didYouMean(name, among: specifications.map(\.name) + ["--help"])
    }

    /// Whether the flag was given.
    func has(_ name: String) -> Bool { options[name] != nil }

    /// The value of an option that is given at most once.
    func value(_ name: String) -> String? { options[name]?.last }

    /// The values of an option that may be given several times.
    func values(_ name: String) -> [String] { options[name] ?? [] }

    /// The value of an option, read by `parse`.
    ///
    /// - Throws: ``UsageError`` that says what was `expected` if `parse` returns nil.
    func value<Value>(
        _ name: String, expected: String, _ parse: (String) -> Value?
    ) throws(UsageError) -> Value? {
        guard let text = value(name) else { return nil }
        guard let value = parse(text) else {
            throw .message("option \(name) needs \(expected), found \"\(displayed(text))\"")
        }
        return value
    }
}
