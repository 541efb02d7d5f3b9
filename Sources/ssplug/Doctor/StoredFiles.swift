import PluginHost

/// What `ssplug doctor` finds in the files that plugins cause: stores, counts, approvals, events and lines of log.
///
/// Files at whose paths something else stands have been named already.
struct StoredFiles {
    let state: StateDirectory
    let files: StateFiles

    private static let patience = Duration.seconds(2)

    func findings() -> [Finding] {
        var findings = numberedLog(.events, in: state.eventFolder, "events")
        let installations = Installations(state: state, audit: NoAudit())
        for name in Path.entries(of: Path.join(state.path, "plugins")).sorted() {
            guard PluginIdentifier.isValid(name) else { continue }
            let id = (try? installations.plugin(name))?.manifest.id
            findings += self.findings(in: installations.storeFolder(of: name), name: id ?? name, isInstalled: id != nil)
        }
        for name in Path.entries(of: Path.join(state.path, "exec")).sorted() {
            let folder = Path.join(Path.join(state.path, "exec"), name)
            findings += self.findings(in: folder, name: "PLUGIN.JSON", isInstalled: false)
        }
        // A folder that cannot be looked through has been named.
        for path in (try? AuditCounts.damaged(in: state.auditFolder)) ?? [] {
            let (what, advice) =
                path.hasSuffix(".list")
                ? (
                    "the list of counts is missing, damaged or an earlier one",
                    "the next entry of a plugin, from a program that starts after now, names that in the log, and writes the "
                        + "list anew"
                )
                : (
                    "the count of a plugin's audit log is missing or damaged",
                    "the next entry of the plugin names that in the log, and counts on"
                )
            findings.append(.warning("counts", "\(place(path)): \(what)", .advice(advice)))
        }
        return findings
    }

    /// - Parameter name: What commands call the plugin.
    private func findings(in folder: String, name: String, isInstalled: Bool) -> [Finding] {
        store(in: folder, name, isInstalled) + requests(in: folder, name, isInstalled)
            + approval(in: folder)
            + numberedLog(.lines, in: PluginLineLog.folder(ofPluginIn: folder), "logs")
    }

    private func store(in folder: String, _ name: String, _ isInstalled: Bool) -> [Finding] {
        do throws(StorageError) {
            _ = try FileStore(folder: folder).entries(deadline: .now.advanced(by: Self.patience))
            return []
        } catch {
            switch error {
            case .damaged: return [.broken("stores", "\(error)", remedy("kv repair", name, isInstalled))]
            case .file(let error) where files.explains(error): return []
            case .file:
                return [.broken("stores", "\(error)", .advice("let this user read and write the folder and its files"))]
            case .busy, .cancelled, .quota: return [.warning("stores", "\(place(folder)): \(error)")]
            }
        }
    }

    private func requests(in folder: String, _ name: String, _ isInstalled: Bool) -> [Finding] {
        let limiter = RateLimiter(folder: folder, limit: 0, isReadOnly: true)
        do throws(StorageError) {
            _ = try limiter.count()
        } catch {
            if case .file(let error) = error, files.explains(error) { return [] }
            return [
                .broken("counts", "\(error)", remedy("limits reset", name, isInstalled))
            ]
        }
        guard let damage = limiter.takeDamage() else { return [] }
        let file = place(Path.join(folder, damage.isHeadLost ? "rate.head" : "rate.log"))
        // It begins with the head's name where that is lost.
        let what = damage.isHeadLost ? file + damage.text.dropFirst("rate.head".count) : "\(file): \(damage.text)"
        return [.warning("counts", what, remedy("limits reset", name, isInstalled))]
    }

    private func approval(in folder: String) -> [Finding] {
        guard !files.isWrong(Path.join(folder, "approval.json")),
            case .damaged(let problem) = ApprovalFile(folder: folder).read()
        else { return [] }
        return [.warning("approvals", problem, .advice("exec asks for the approval again"))]
    }

    private func numberedLog(_ kind: NumberedLog.Kind, in folder: String, _ check: String) -> [Finding] {
        var damaged: [String: Int] = [:]
        var missing: UInt64 = 0
        var doubts: [String] = []
        do throws(PluginFileError) {
            let history = try NumberedLogHistory(kind, folder: folder)
            try history.last(
                0, of: nil, damage: { file, _ in damaged[file, default: 0] += 1 }, loss: { missing = $0 },
                doubt: { doubts.append($0) }, { _ in true })
        } catch {
            if files.explains(error) { return [] }
            return [.broken(check, "\(error)", .advice("let this user read and write the folder and its files"))]
        }
        var findings = damaged.sorted { $0.key < $1.key }.map { file, count in
            Finding.warning(
                check, "\(place(Path.join(folder, file))): \(count) lines were changed, cut or put elsewhere",
                .advice("they are left out where the log is shown, and go when it has reached its size"))
        }
        for doubt in doubts {
            // It begins with the file's name.
            let name = String(doubt.prefix { $0 != " " })
            let path = Path.join(folder, name)
            if files.isWrong(path) { continue }
            findings.append(
                .warning(
                    check,
                    "\(place(path))\(doubt.dropFirst(name.count)): nobody knows whether lines were cut off at the end of "
                        + "the log",
                    .advice("the next line begins it anew, and leaves one number out, so that this stays to be seen")))
        }
        if missing > 0 {
            findings.append(
                .warning(
                    check,
                    "\(place(kind.path(folder))): \(missing) lines are missing: it was cut, or they were taken out",
                    .advice("the numbers of later lines keep their place, until the log has reached its size")))
        }
        return findings
    }

    /// The command that helps, or for a plugin that is known by its file alone how to write it.
    private func remedy(_ verb: String, _ name: String, _ isInstalled: Bool) -> Finding.Remedy {
        if isInstalled { return .command("ssplug \(verb) \(name)") }
        return .advice(
            name == "PLUGIN.JSON"
                ? "run, with the path of the plugin's plugin.json: ssplug \(verb) PLUGIN.JSON"
                : "install the plugin again, then run: ssplug \(verb) \(name)")
    }

    private func place(_ path: String) -> String { "\"\(displayed(path, limit: 500))\"" }
}
