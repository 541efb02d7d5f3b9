import PluginHost

/// The files of a state's folder that nobody can use, because something else stands at their paths.
///
/// Nothing is opened: a pipe would be waited for.
struct StateFiles {
    /// Where something stands that is not what the program would have made, in the order of the paths.
    private(set) var wrong: [(path: String, finding: Finding)] = []
    private let state: StateDirectory

    /// The names that files have wherever they lie; what people write is looked at as settings.
    private static let names: Set = [
        "approval.json", "audit.head", "audit.lock", "audit.log", "dashboard.index", "events.1.log", "events.head",
        "events.lock",
        "events.log", "installation.json", "installations.lock", "kept", "lines.1.log", "lines.head", "lines.lock",
        "lines.log",
        "plugins.lock", "quota.list", "rate.head", "rate.lock", "rate.log", "requests.lock", "store.lock", "store.log",
    ]
    /// What replaces a file has its name with this added until it is whole.
    private static let newSuffix = ".new"

    init(_ state: StateDirectory) {
        self.state = state
        for name in Path.entries(of: state.path).sorted() {
            let path = Path.join(state.path, name)
            switch name {
            case "audit":
                lookAtFolder(path) { Self.isFile($0) || Self.isOlderAuditLog($0) }
                lookAtFolder(Path.join(path, "quota")) { _ in true }
            case "events": lookAtFolder(path, where: Self.isFile)
            case "modules": lookAtFolder(path) { $0.hasSuffix(".wasm") || $0.hasSuffix(".wasm" + Self.newSuffix) }
            case "plugins", "exec":
                guard isFolder(path) else { continue }
                for plugin in Path.entries(of: path).sorted() {
                    let folder = Path.join(path, plugin)
                    lookAtFolder(folder, where: Self.isFile)
                    lookAtFolder(Path.join(folder, "logs"), where: Self.isFile)
                }
            case "removed": _ = isFolder(path)
            default: if Self.isFile(name) { lookAtFile(path) }
            }
        }
    }

    /// Whether something else stands at a path.
    func isWrong(_ path: String) -> Bool { wrong.contains { $0.path == path } }

    /// Whether an error is about one of these.
    func explains(_ error: PluginFileError) -> Bool { isWrong(error.path) }

    private static func isFile(_ name: String) -> Bool {
        names.contains(name) || name.hasSuffix(newSuffix) && names.contains(String(name.dropLast(newSuffix.count)))
    }

    private static func isOlderAuditLog(_ name: String) -> Bool {
        name.hasPrefix("audit.") && name.hasSuffix(".log") && name.utf8.count == 30
    }

    /// Looks at the files of a folder, if there is one.
    private mutating func lookAtFolder(_ path: String, where isFile: (String) -> Bool) {
        guard Path.isThere(path), isFolder(path) else { return }
        for name in Path.entries(of: path).sorted() where isFile(name) { lookAtFile(Path.join(path, name)) }
    }

    /// Whether a folder stands where one belongs; a link that leads to one does as well.
    private mutating func isFolder(_ path: String) -> Bool {
        guard Path.isFolder(path) else {
            report(path, Path.kind(of: path), "a folder")
            return false
        }
        if Path.isWritable(path) { return true }
        let place = "\"\(displayed(path, limit: 500))\""
        let advice = Finding.Remedy.advice("make it yours with chown and chmod u+rwx")
        wrong.append((path, .broken("files", "\(place) cannot be read and written by this user", advice)))
        return false
    }

    private mutating func lookAtFile(_ path: String) {
        let kind = Path.kind(of: path)
        guard kind == .regular else { return report(path, kind, "a file") }
        if Path.isReadableAndWritable(path) { return }
        let place = "\"\(displayed(path, limit: 500))\""
        let advice = Finding.Remedy.advice("make it yours with chown and chmod u+rw")
        wrong.append((path, .broken("files", "\(place) cannot be read and written by this user", advice)))
    }

    private mutating func report(_ path: String, _ kind: FileKind?, _ expected: String) {
        guard let kind else { return }
        let (place, quoted) = ("\"\(displayed(path, limit: 500))\"", shellQuotedPath(path))
        let message: String
        let command: String
        switch kind {
        case .regular, .folder:
            message = kind == .regular ? "a file" : "a folder"
            // To where no file of the state is looked for.
            command = "mv \(quoted) \(shellQuotedPath(unusedPath(for: path)))"
        case .link:
            message = "a symbolic link, which is not followed"
            let leadsToFile = Path.resolved(path).flatMap(Path.kind) == .regular && expected == "a file"
            command =
                leadsToFile
                ? "cp -p \(quoted) \(shellQuotedPath(path + ".copy")) && mv -f \(shellQuotedPath(path + ".copy")) \(quoted)"
                : "rm \(quoted)"
        // These hold nothing.
        case .pipe: (message, command) = ("a named pipe", "rm \(quoted)")
        case .socket: (message, command) = ("a socket", "rm \(quoted)")
        case .device: (message, command) = ("a device", "rm \(quoted)")
        }
        wrong.append((path, .broken("files", "\(place) is \(message), where \(expected) belongs", .command(command))))
    }

    /// A path in the state's folder for something that is in the way.
    private func unusedPath(for path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? "file"
        var number = 1
        while Path.isThere(Path.join(state.path, "\(name).aside.\(number)")) { number += 1 }
        return Path.join(state.path, "\(name).aside.\(number)")
    }
}
