import Platform
import PluginHost
import Registry

/// What `ssplug doctor` finds in the state's folder.
struct StateCheckup {
    let state: StateDirectory

    private var installations: Installations { Installations(state: state, audit: NoAudit()) }

    func findings() -> [Finding] {
        guard Path.exists(state.path) else {
            return [
                .fine("state", "\"\(displayed(state.path, limit: 500))\" is made at the first use"),
                Self.disk(DiskSpace(of: Path.nearestFolder(to: state.path)), state.path),
                Self.clock(now: systemTime(), lastEntry: nil),
            ]
        }
        let folder = self.folder()
        // Where nothing can be read, nothing else is worth saying.
        guard folder.status != .broken else { return [folder] }
        return [
            folder, Self.disk(DiskSpace(of: state.path), state.path),
            Self.clock(now: systemTime(), lastEntry: timeOfLastEntry()),
        ] + permissions() + settings() + plugins() + [registries(), audit()]
    }

    private func folder() -> Finding {
        let place = "\"\(displayed(state.path, limit: 500))\""
        guard Path.isFolder(state.path) else {
            return .broken(
                "state", "\(place) is not a folder",
                .command("mv \(shellQuoted(state.path)) \(shellQuoted(state.path + ".before"))"))
        }
        guard Path.isWritable(state.path) else {
            return .broken(
                "state", "\(place) cannot be read and written by this user",
                .advice("make it yours with chown and chmod u+rwx, or name another folder in SSPLUG_HOME"))
        }
        return .fine("state", place)
    }

    // MARK: The machine

    private static let littleSpace: UInt64 = 64 << 20
    private static let noSpace: UInt64 = 1 << 20
    private static let fewFiles: UInt64 = 100

    /// What is left of the disk that the state lies on.
    static func disk(_ space: DiskSpace?, _ path: String) -> Finding {
        let place = "the disk of \"\(displayed(path, limit: 500))\""
        guard let space else { return .warning("disk", "nobody knows how much room \(place) has") }
        if space.isReadOnly {
            return .broken(
                "disk", "\(place) may only be read", .advice("name a folder on another one in SSPLUG_HOME"))
        }
        let remedy = Finding.Remedy.advice("delete what is not needed there, or name a folder elsewhere in SSPLUG_HOME")
        let left = "\(place) has \(space.freeByteCount >> 20) MiB left"
        if space.freeByteCount < noSpace { return .broken("disk", left, remedy) }
        // File systems without a table of files say that there are none.
        if space.fileCount > 0, space.freeFileCount < fewFiles {
            return .broken("disk", "\(place) has room for \(space.freeFileCount) more files only", remedy)
        }
        return space.freeByteCount < littleSpace ? .warning("disk", left, remedy) : .fine("disk", left)
    }

    /// 2026-01-01: there was no such program before.
    private static let beginning = 1_767_225_600.0

    /// Whether the clock can be right.
    static func clock(now: Double, lastEntry: Double?) -> Finding {
        let remedy = Finding.Remedy.advice("set the machine's clock, or let it follow the network's time")
        if now < beginning {
            return .broken(
                "clock", "it says \(timestamp(now)), which is past: servers' certificates seem not to be valid yet",
                remedy)
        }
        if let lastEntry, now < lastEntry - 60 {
            return .warning(
                "clock", "it says \(timestamp(now)), but the audit log's last entry is of \(timestamp(lastEntry))",
                remedy)
        }
        return .fine("clock", timestamp(now))
    }

    private func timeOfLastEntry() -> Double? {
        var time: Double?
        if let history = try? AuditHistory(folder: state.auditFolder) {
            try? history.last(1, AuditFilter()) { entry in
                time = entry["time"]?.string.flatMap(parseTimestamp)
                return true
            }
        }
        return time
    }

    // MARK: Files

    /// What people write, and others may read.
    private static let settingsFiles = ["audit.json", "network.json"]

    private func permissions() -> [Finding] {
        let open = Path.openToOthers(under: state.path)
        let settings = Self.settingsFiles.map { Path.join(state.path, $0) }
        let findings = open.filter { $0.isWritable || !settings.contains($0.path) }
        guard let worst = findings.first(where: \.isWritable) ?? findings.first else {
            return [.fine("permissions", "only this user may reach the state")]
        }
        let what =
            "\"\(displayed(worst.path, limit: 500))\" may be \(worst.isWritable ? "written" : "read") by others"
            + (findings.count > 1 ? ", and \(findings.count - 1) more" : "")
        let remedy = Finding.Remedy.command("chmod -R go-rwx \(shellQuoted(state.path))")
        return [worst.isWritable ? .broken("permissions", what, remedy) : .warning("permissions", what, remedy)]
    }

    private func settings() -> [Finding] {
        var findings: [Finding] = []
        let remedy = Finding.Remedy.advice("correct the file, or delete it for the defaults")
        func check(_ name: String, _ body: () throws -> Void) {
            do { try body() } catch { findings.append(.broken("settings", "\(error)", remedy)) }
        }
        check("network.json") { _ = try NetworkPolicy(state: state, plugin: "") }
        check("audit.json") { _ = try AuditSettings(state: state) }
        check("credentials.json") { try CredentialFile.ofState(state).check() }
        return findings.isEmpty ? [.fine("settings", "network.json, audit.json, credentials.json")] : findings
    }

    // MARK: Plugins

    private func plugins() -> [Finding] {
        let (plugins, damaged) = installations.list()
        var findings = damaged.map { Self.finding(of: $0.failure) }
        for plugin in plugins { findings += self.findings(of: plugin) }
        if findings.isEmpty { findings.append(.fine("plugins", "\(plugins.count) installed, all as they were")) }
        return findings
    }

    private func findings(of plugin: InstalledPlugin) -> [Finding] {
        let id = plugin.manifest.id
        var findings: [Finding] = []
        do {
            _ = try installations.open(plugin)
        } catch let failure as Installations.Failure {
            findings.append(Self.finding(of: failure))
        } catch {
            findings.append(.broken("plugins", "\(id): \(error)"))
        }
        if plugin.isEnabled, let problem = plugin.configurationProblems.first {
            findings.append(
                .broken(
                    "plugins", "\(id): config \(problem.path): \(problem.message)",
                    .advice("set it with: ssplug config set \(id) KEY VALUE")))
        }
        do throws(StorageError) {
            _ = try FileStore(folder: installations.storeFolder(of: id)).entries(
                deadline: .now.advanced(by: .seconds(2)))
        } catch {
            guard case .damaged = error else {
                return findings + [.warning("stores", "\(id): \(error)")]
            }
            findings.append(.broken("stores", "\(id): \(error)", .command("ssplug kv repair \(id)")))
        }
        return findings
    }

    private static func finding(of failure: Installations.Failure) -> Finding {
        guard case .damaged(let path, let problem, let remedy) = failure else {
            return .broken("plugins", "\(failure)")
        }
        return .broken(
            "plugins", "\"\(displayed(path, limit: 500))\" is not what was installed: \(problem)", .advice(remedy))
    }

    // MARK: Registries

    /// What is known of the publishers of plugins.
    private func registries() -> Finding {
        do throws(RegistryError) {
            let count = try PluginPins(state).plugins.count
            return .fine("registries", "publishers and versions of \(count) plugins in plugins.lock")
        } catch {
            return .broken("registries", error.message, error.hint.map { .advice($0) })
        }
    }

    // MARK: Audit log

    private func audit() -> Finding {
        do throws(PluginFileError) {
            let report = try AuditReport(showingProgressIn: state.auditFolder)
            if let problem = report.problem {
                let place = report.place.map { " (\($0.file), line \($0.line))" } ?? ""
                let folder = state.auditFolder
                return .broken(
                    "audit", "the chain is broken: \(problem)\(place); keep the log and begin a new one",
                    .command("mv \(shellQuoted(folder)) \(shellQuoted(unusedName(folder)))"))
            }
            return .fine("audit", "the chain of \(report.head?.sequence ?? 0) entries is whole")
        } catch {
            return .broken("audit", "\(error)", .advice("let this user read and write the folder and its files"))
        }
    }

    /// The name of a folder that is not there yet.
    private func unusedName(_ folder: String) -> String {
        var number = 1
        while Path.exists("\(folder).broken.\(number)") { number += 1 }
        return "\(folder).broken.\(number)"
    }
}
