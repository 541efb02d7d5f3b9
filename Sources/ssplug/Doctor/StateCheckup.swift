import Platform
import PluginHost
import Registry

/// What `ssplug doctor` finds in the state's folder.
struct StateCheckup {
    let state: StateDirectory

    private var installations: Installations { Installations(state: state, audit: NoAudit()) }

    func findings() -> [Finding] {
        guard Path.isThere(state.path) else {
            return [
                .fine("state", "\"\(displayed(state.path, limit: 500))\" is made at the first use"),
                Self.disk(DiskSpace(of: Path.nearestFolder(to: state.path)), state.path),
                Self.clock(now: systemTime(), lastEntry: nil),
            ]
        }
        let folder = self.folder()
        // Where nothing can be read, nothing else is worth saying.
        guard folder.status != .broken else { return [folder] }
        let files = StateFiles(state)
        return [
            folder, Self.disk(DiskSpace(of: state.path), state.path),
            Self.clock(now: systemTime(), lastEntry: timeOfLastEntry()),
        ] + permissions() + settings() + whole(files.wrong.map(\.finding), "files", "what stands where belongs there")
            + plugins(files)
            + whole(StoredFiles(state: state, files: files).findings(), "stores", "stores, counts and logs are whole")
            + registries(files) + audit(files)
    }

    /// What was found, or that nothing was.
    private func whole(_ findings: [Finding], _ check: String, _ message: String) -> [Finding] {
        findings.isEmpty ? [.fine(check, message)] : findings
    }

    private func folder() -> Finding {
        let place = "\"\(displayed(state.path, limit: 500))\""
        guard Path.isFolder(state.path) else {
            return .broken(
                "state", "\(place) is not a folder",
                .command("mv \(shellQuotedPath(state.path)) \(shellQuotedPath(state.path + ".before"))"))
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
        let remedy = Finding.Remedy.command("chmod -R go-rwx \(shellQuotedPath(state.path))")
        return [worst.isWritable ? .broken("permissions", what, remedy) : .warning("permissions", what, remedy)]
    }

    private func settings() -> [Finding] {
        var findings: [Finding] = []
        for settings in Settings.allCases {
            do {
                try settings.check(in: state)
            } catch {
                findings.append(.broken("settings", "\(error)", .advice(Settings.advice)))
            }
        }
        return findings.isEmpty ? [.fine("settings", "network.json, audit.json, credentials.json")] : findings
    }

    // MARK: Plugins

    private func plugins(_ files: StateFiles) -> [Finding] {
        var findings: [Finding] = []
        let (plugins, damaged): ([InstalledPlugin], [Installations.Damaged])
        do throws(Installations.Failure) {
            (plugins, damaged) = try installations.list()
            findings += try leftovers(files)
        } catch {
            return Self.isExplained(error, files) ? [] : [Self.finding(of: error)]
        }
        for item in damaged where !Self.isExplained(item.failure, files) {
            findings.append(Self.finding(of: item.failure))
        }
        for plugin in plugins { findings += self.findings(of: plugin) }
        if findings.isEmpty { findings.append(.fine("plugins", "\(plugins.count) installed, all as they were")) }
        return findings
    }

    /// Whether what is wrong with an installation has been named among the files.
    private static func isExplained(_ failure: Installations.Failure, _ files: StateFiles) -> Bool {
        switch failure {
        case .damaged(let path, _, _): files.isWrong(path)
        case .unreadable(let error): files.explains(error)
        default: false
        }
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
        return findings + predecessor(of: plugin)
    }

    /// What would keep `rollback` from its work.
    private func predecessor(of plugin: InstalledPlugin) -> [Finding] {
        guard let predecessor = plugin.predecessor else { return [] }
        let id = plugin.manifest.id
        do {
            _ = try installations.package(predecessor)
            return []
        } catch {
            let problem =
                if case Installations.Failure.damaged(let path, let problem, _) = error {
                    "\"\(displayed(path, limit: 500))\": \(problem)"
                } else { "\(error)" }
            return [
                .warning(
                    "plugins", "ssplug rollback \(id) has nothing to go back to: \(problem)",
                    .advice("install the version that you want, when you want it"))
            ]
        }
    }

    /// What belongs to an installation that is not there.
    private func leftovers(_ files: StateFiles) throws(Installations.Failure) -> [Finding] {
        let leftovers = try installations.leftovers()
        let folders = leftovers.folders.filter { folder in !files.wrong.contains { $0.path.hasPrefix(folder) } }
        let findings =
            folders.map { folder in
                Finding.broken(
                    "plugins",
                    "\"\(displayed(folder, limit: 500))\" has no installation.json: the plugin is not installed any more",
                    .advice(
                        "install the plugin again, which finds its store and counts there; or, if you do not want them: "
                            + "rm -r \(shellQuotedPath(folder))"))
            }
            + leftovers.unfinished.filter { !files.isWrong($0) }.map { path in
                Finding.warning(
                    "plugins", "\"\(displayed(path, limit: 500))\" was left by an installation that was cut short",
                    .advice("install the plugin again, if you want it; the next installation of any plugin deletes it"))
            }
        guard let module = leftovers.modules.first else { return findings }
        let more = leftovers.modules.count > 1 ? ", and \(leftovers.modules.count - 1) more" : ""
        return findings + [
            .warning(
                "plugins",
                "\"\(displayed(module, limit: 500))\" is of no installed plugin\(more): an installation was lost or cut "
                    + "short",
                .advice("install the plugin again; the next installation deletes those that are not needed"))
        ]
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
    private func registries(_ files: StateFiles) -> [Finding] {
        do throws(RegistryError) {
            let pins = try PluginPins(state)
            let unknown = ((try? installations.all()) ?? []).filter {
                $0.origin != nil && pins.plugin($0.manifest.id) == nil
            }
            guard unknown.isEmpty else { return unknown.map(Self.unknownPublisher) }
            return [.fine("registries", "publishers and versions of \(pins.plugins.count) plugins in plugins.lock")]
        } catch {
            if files.isWrong(Path.join(state.path, "plugins.lock")) { return [] }
            return [.broken("registries", error.message, error.hint.map { .advice($0) })]
        }
    }

    /// A plugin from a registry whose publisher was forgotten.
    private static func unknownPublisher(of plugin: InstalledPlugin) -> Finding {
        .broken(
            "registries",
            "plugins.lock lacks \(plugin.manifest.id), which came from a registry: "
                + (plugin.origin?.publisher == nil
                    ? "nobody knows whose signature counts"
                    : "what was seen of it there is forgotten, and only its publisher known from the installation"),
            .advice(
                "restore plugins.lock from a copy, or let the next upgrade begin it anew: ssplug upgrade "
                    + "\(plugin.manifest.id)\(plugin.origin?.publisher == nil ? " --publisher FINGERPRINT" : "")"))
    }

    // MARK: Audit log

    private func audit(_ files: StateFiles) -> [Finding] {
        let folder = state.auditFolder
        let anew = Finding.Remedy.command("mv \(shellQuotedPath(folder)) \(shellQuotedPath(unusedName(folder)))")
        do throws(PluginFileError) {
            let report = try AuditReport(showingProgressIn: folder)
            if let problem = report.problem {
                let place = report.place.map { " (\($0.file), line \($0.line))" } ?? ""
                return [
                    .broken("audit", "the chain is broken: \(problem)\(place); keep the log and begin a new one", anew)
                ]
            }
            if let doubt = report.doubts.first {
                let more = report.doubtCount > 1 ? ", and \(report.doubtCount - 1) more" : ""
                return [.warning("audit", "\(doubt)\(more); keep the log and begin a new one", anew)]
            }
            return [.fine("audit", "the chain of \(report.head?.sequence ?? 0) entries is whole")]
        } catch {
            if files.explains(error) { return [] }
            return [.broken("audit", "\(error)", .advice("let this user read and write the folder and its files"))]
        }
    }

    /// The name of a folder that is not there yet.
    private func unusedName(_ folder: String) -> String {
        var number = 1
        while Path.exists("\(folder).broken.\(number)") { number += 1 }
        return "\(folder).broken.\(number)"
    }
}
