import PluginHost
import Registry

/// An error of a command's own; its members are those of ``Contents``.
@dynamicMemberLookup
struct CommandError: Error {
    /// What is known of it.
    struct Contents: Sendable {
        /// How the process ends.
        let exitCode: ExitCode
        /// A word for programs.
        let code: String
        /// What happened and what to do.
        var message: String
        /// Whether standard error has got the message already, with whatever belongs to it.
        var isTold: Bool
        /// What else is known, as members of the object that `--json` prints.
        var details: JSONObject
    }

    @Boxed private var contents: Contents

    subscript<Value>(dynamicMember member: KeyPath<Contents, Value>) -> Value { contents[keyPath: member] }

    subscript<Value>(dynamicMember member: WritableKeyPath<Contents, Value>) -> Value {
        get { contents[keyPath: member] }
        set { contents[keyPath: member] = newValue }
    }

    init(
        exitCode: ExitCode, code: String, message: String, isTold: Bool = false, details: JSONObject = JSONObject()
    ) {
        contents = Contents(exitCode: exitCode, code: code, message: message, isTold: isTold, details: details)
    }

    /// The user's refusal, or that of a program that nobody can be asked for; standard error has got the question, and
    /// how to answer it.
    static func refusal(of permissions: Set<PluginPermission>) -> CommandError {
        CommandError(
            exitCode: .denied, code: "not_approved", message: "not approved: \(permissions.flags)", isTold: true)
    }

    /// A file that the command line names, and that is wrong or cannot be read.
    static func badInput(_ code: String, _ message: String) -> CommandError {
        CommandError(exitCode: .badInput, code: code, message: message)
    }

    /// A place that the command line names, and where nothing can be written.
    static func cannotWrite(_ error: PluginFileError) -> CommandError {
        CommandError(exitCode: .cannotWrite, code: "cannot_write", message: error.description)
    }
}

/// What is told about an error: the same exit code and the same words, whichever command it ends.
struct Failure {
    /// How the process ends.
    var exitCode: ExitCode
    /// A word for programs.
    var code: String
    /// What happened and what to do, for programs, which get hints and backtraces apart.
    var message: String
    /// The same for people; `nil` if they have been told.
    private(set) var text: String?
    /// What else is known, as members of the object that `--json` prints.
    private var details = JSONObject()

    /// The failure for an error of any kind; what it says has no password of a URL, whoever wrote that.
    init(_ error: any Error) {
        self.init(describing: error)
        message = withoutUserInfo(message)
        text = text.map(withoutUserInfo)
    }

    private init(describing error: any Error) {
        self.init(.badInput, "unreadable", "\(error)")
        switch error {
        case let error as CommandError:
            self.init(error.exitCode, error.code, error.message)
            details = error.details
            if error.isTold { text = nil }
        case UsageError.message(let message): self.init(.usage, "usage", message)
        case let error as PluginError: self.init(error)
        case let error as StorageError: self.init(error)
        case let error as AuditError: self.init(error)
        case let error as Installations.Failure: self.init(error)
        case let error as RegistryError: self.init(error)
        case let error as PluginRecordingError:
            code = error.code.rawValue
            details["line"] = error.line.map { .number(JSONNumber($0)) }
        case let error as PluginFileError where error.isTooLarge: (exitCode, code) = (.limit, "limit_exceeded")
        case is ManifestError: code = "invalid_manifest"
        case is NetworkSettingsError, is AuditSettingsError, is CredentialError: self.init(settings: "\(error)")
        default: break
        }
    }

    private init(_ exitCode: ExitCode, _ code: String, _ message: String) {
        self.exitCode = exitCode
        self.code = code
        self.message = message
        text = message
    }

    private init(settings problem: String) {
        self.init(.badInput, "invalid_settings", problem)
        text = "\(problem)\n  hint: \(Settings.advice)"
        details["hint"] = .string(Settings.advice)
    }

    private init(_ error: PluginError) {
        self.init(ExitCode(error.code), error.code.rawValue, error.message)
        text = "\(error)"
        details["retryable"] = .bool(error.isRetryable)
        details["limit"] = error.limit.map(JSONValue.string)
        details["hint"] = error.hint.map(JSONValue.string)
        if !error.backtrace.isEmpty { details["backtrace"] = backtraceDocument(error.backtrace) }
    }

    private init(_ error: StorageError) {
        self.init(.cannotWrite, "storage_unavailable", "\(error)")
        guard case .quota(let limit, _, _) = error else { return }
        (exitCode, code) = (.limit, "limit_exceeded")
        details["limit"] = .string(limit)
    }

    private init(_ error: AuditError) {
        if case .settings(let problem) = error {
            self.init(settings: problem)
            return
        }
        self.init(
            .cannotWrite, "audit_unavailable", "the change cannot be recorded, so it is not made: \(error)")
        guard case .quota = error else { return }
        (exitCode, code) = (.limit, "limit_exceeded")
        details["limit"] = "audit_bytes"
    }

    private init(_ error: Installations.Failure) {
        let message = "\(error)"
        switch error {
        case .notInstalled: self.init(.badInput, "not_installed", message)
        case .taken: self.init(.badInput, "identifier_taken", message)
        case .damaged: self.init(.badInput, "damaged", message)
        case .unreadable: self.init(.badInput, "unreadable", message)
        case .misconfigured, .unfit, .unknownMember: self.init(.badInput, "invalid_configuration", message)
        case .notConfigured: self.init(.pluginError, "not_configured", message)
        case .partial: self.init(.denied, "not_approved", message)
        case .replaced: self.init(.denied, "replaced", message)
        case .noPredecessor: self.init(.badInput, "no_version", message)
        case .busy: self.init(.cannotWrite, "busy", message)
        case .file: self.init(.cannotWrite, "cannot_write", message)
        case .audit(let error): self.init(error)
        }
    }

    private init(_ error: RegistryError) {
        self.init(ExitCode(error.code), error.code.rawValue, error.message)
        text = "\(error)"
        details["hint"] = error.hint.map(JSONValue.string)
    }

    /// Tells people what happened.
    func tell() {
        if let text { printError("ssplug: \(displayedLines(text, limit: 2_000))") }
    }

    /// The object that `--json` prints instead of a result.
    var object: JSONValue { ["schema": 1, "error": json] }

    /// The failure as the member `error` of an object.
    var json: JSONValue {
        var object = JSONObject()
        object["code"] = .string(code)
        object["message"] = .string(message)
        for member in details.members { object[member.key] = member.value }
        return .object(object)
    }
}

extension ExitCode {
    /// How the process ends for an error of a plugin.
    init(_ code: PluginError.Code) {
        self =
            switch code {
            case .invalidManifest, .moduleUnreadable, .invalidModule, .link, .invalidDescription, .invalidResponse,
                .invalidConfiguration:
                .badInput
            case .invalidRequest: .usage
            case .actionFailed: .pluginError
            case .permissionDenied, .reapprovalRequired, .credentialsUnavailable: .denied
            case .limitExceeded, .cancelled, .overloaded, .unloaded, .quarantined: .limit
            case .trap, .exited, .contractViolation: .trap
            case .storageUnavailable, .auditUnavailable: .cannotWrite
            }
    }
}

extension ExitCode {
    /// How the process ends for an error of a registry.
    init(_ code: RegistryError.Code) {
        self =
            switch code {
            case .badLocation, .noRegistry, .unreachable, .damaged, .badSignature, .notFound, .noVersion, .notGreater,
                .cannotSign, .pinsDamaged:
                .badInput
            case .publisherChanged, .publisherForgotten, .wentBack, .versionReplaced, .taken, .refused: .denied
            case .cannotWrite, .busy: .cannotWrite
            }
    }
}
