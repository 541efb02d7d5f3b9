import PluginHost
import StrictJSON

extension DashboardState {
    /// The figures of a time, of all plugins or of one.
    func overview(_ range: TimeRange, plugin: String? = nil) -> JSONValue {
        let (contents, progress) = index.snapshot()
        let overview = Overview(contents, range, now: now, plugin: plugin)
        var (installed, damaged): ([InstalledPlugin], [Installations.Damaged]) = ([], [])
        var problems: [String] = []
        do throws(Installations.Failure) {
            (installed, damaged) = try installations()
        } catch {
            problems.append("\(error)")
        }
        var object = JSONObject()
        writeCommon(to: &object, contents, progress)
        object["range"] = .string(range.name)
        object["entries"] = .number(JSONNumber(contents.count))
        var totals = JSONObject()
        overview.total.write(to: &totals)
        object["totals"] = .object(totals)
        object["buckets"] = .array(
            overview.buckets.enumerated().map { index, count in
                var bucket = JSONObject()
                bucket["time"] = .number(JSONNumber(overview.start + Int64(index) * range.bucketMilliseconds))
                count.write(to: &bucket)
                return .object(bucket)
            })
        object["types"] = .array(types(overview, contents.names))
        object["plugins"] = .array(plugins(overview, contents.names, installed, damaged))
        let shown = installed.filter { plugin == nil || sameIdentifier($0.manifest.id, plugin ?? "") }
        object["quotas"] = .array(shown.compactMap { quota($0, &problems) })
        object["problems"] = .array(problems.map(JSONValue.string))
        return .object(object)
    }

    private func types(_ overview: Overview, _ names: IndexNames) -> [JSONValue] {
        let sorted = overview.types.filter { names.types.indices.contains(Int($0.key)) }
            .sorted { ($1.value.requests, names.types[Int($0.key)]) < ($0.value.requests, names.types[Int($1.key)]) }
        return sorted.prefix(100).map { number, count in
            var object = JSONObject()
            object["type"] = .string(names.types[Int(number)])
            count.write(to: &object)
            count.writeUsage(to: &object)
            return .object(object)
        }
    }

    // MARK: Plugins

    private func plugins(
        _ overview: Overview, _ names: IndexNames, _ installed: [InstalledPlugin], _ damaged: [Installations.Damaged]
    ) -> [JSONValue] {
        func count(_ id: String) -> Overview.Count {
            names.knownNumber(ofPlugin: id).flatMap { overview.plugins[$0] } ?? Overview.Count()
        }
        var values = installed.map { plugin -> JSONValue in
            var object = Self.about(plugin)
            Self.write(count(plugin.manifest.id), to: &object)
            return .object(object)
        }
        values += damaged.map { item in
            var object = Self.nameOnly(item.id)
            object["installed"] = true
            object["problem"] = .string("\(item.failure)")
            Self.write(count(item.id), to: &object)
            return .object(object)
        }
        // Those that were run by their path, or removed since.
        let known = Set(installed.map(\.manifest.id) + damaged.map(\.id))
        let others = overview.plugins.filter { !known.contains(names.plugin($0.key)) && !names.plugin($0.key).isEmpty }
        values += others.sorted { names.plugin($0.key) < names.plugin($1.key) }.prefix(500).map { number, count in
            var object = Self.nameOnly(names.plugin(number))
            Self.write(count, to: &object)
            return .object(object)
        }
        return values
    }

    private static func write(_ count: Overview.Count, to object: inout JSONObject) {
        count.write(to: &object)
        object["last_request"] = count.lastRequest == 0 ? .null : .number(JSONNumber(count.lastRequest))
    }

    private static func nameOnly(_ id: String) -> JSONObject {
        var object = JSONObject()
        object["id"] = .string(id)
        object["installed"] = false
        object["enabled"] = true
        object["granted"] = []
        object["denied"] = []
        return object
    }

    private static func about(_ plugin: InstalledPlugin) -> JSONObject {
        var object = JSONObject()
        object["id"] = .string(plugin.manifest.id)
        object["installed"] = true
        object["name"] = .string(plugin.manifest.name)
        object["version"] = .string(plugin.manifest.version.description)
        object["description"] = plugin.manifest.description.map(JSONValue.string)
        object["author"] = plugin.manifest.author.map(JSONValue.string)
        object["enabled"] = .bool(plugin.isEnabled)
        object["kinds"] = .array(plugin.manifest.kinds.map { .string($0.name) })
        object["granted"] = .array(plugin.approved.sorted().map { .string($0.description) })
        object["denied"] = .array(plugin.denied.sorted().map { .string($0.description) })
        // The values may be secrets.
        object["configured"] = .array((plugin.configuration?.object?.keys ?? []).map(JSONValue.string))
        object["sha256"] = .string(plugin.digest.hexadecimal)
        object["time"] = .string(plugin.time)
        object["source"] = .string(plugin.source)
        return object
    }

    /// How many requests a plugin has sent, of those that it may; what cannot be read is added to the problems.
    private func quota(_ plugin: InstalledPlugin, _ problems: inout [String]) -> JSONValue? {
        let id = plugin.manifest.id
        do {
            let (used, allowed) = try requests(of: id)
            return ["id": .string(id), "used": .number(JSONNumber(used)), "allowed": .number(JSONNumber(allowed))]
        } catch {
            problems.append("\(error)")
            return nil
        }
    }

    private func requests(of id: String) throws -> (used: Int, allowed: Int) {
        let policy = try NetworkPolicy(state: directory, plugin: id)
        let folder = Installations(state: directory, audit: NoAudit()).storeFolder(of: id)
        let limiter = RateLimiter(folder: folder, limit: policy.requestsPerHour, isReadOnly: true)
        return (try limiter.count(), policy.requestsPerHour)
    }

    private func sameIdentifier(_ left: String, _ right: String) -> Bool {
        PluginIdentifier.folded(left).utf8.elementsEqual(PluginIdentifier.folded(right).utf8)
    }

    /// A plugin's own page.
    func plugin(_ id: String, _ range: TimeRange) -> JSONValue {
        let overview = overview(range, plugin: id)
        let about = overview["plugins"]?.array?.first { sameIdentifier($0["id"]?.string ?? "", id) }
        var query = EntryQuery()
        query.plugin = id
        let entries = query.run(index.snapshot().contents, folder: index.folder).entries.prefix(20)
        var object = JSONObject()
        object["schema"] = 1
        object["id"] = .string(id)
        object["plugin"] = about?["installed"]?.bool == true ? about : .null
        object["overview"] = overview
        object["entries"] = .array(Array(entries))
        return .object(object)
    }

    // MARK: Lists

    /// A page of the audit log.
    func entries(_ query: EntryQuery) -> JSONValue {
        let (contents, progress) = index.snapshot()
        let page = query.run(contents, folder: index.folder)
        var object = JSONObject()
        writeCommon(to: &object, contents, progress)
        writeNames(to: &object, contents)
        object["entries"] = .array(page.entries)
        object["total"] = .number(JSONNumber(page.total))
        object["is_partial"] = .bool(page.isPartial)
        object["all"] = .number(JSONNumber(contents.count))
        object["page"] = .number(JSONNumber(query.page))
        object["size"] = .number(JSONNumber(EntryQuery.pageSize))
        return .object(object)
    }

    /// What filters offer.
    func writeNames(to object: inout JSONObject, _ contents: IndexContents) {
        object["plugins"] = .array(contents.names.plugins.sorted().prefix(1_000).map(JSONValue.string))
        object["kinds"] = .array(AuditEntry.Kind.allCases.map { .string($0.rawValue) })
        object["actions"] = .array(AuditEntry.Action.allCases.map { .string($0.rawValue) })
    }

    /// The last events, newest first.
    func events(of plugin: String?) -> JSONValue {
        let (contents, progress) = index.snapshot()
        var events: [JSONValue] = []
        var damaged = 0
        var problems: [String] = []
        func add(_ event: JSONValue) -> Bool {
            events.append(event)
            return true
        }
        do throws(PluginFileError) {
            try NumberedLogHistory(.events, folder: directory.eventFolder).last(
                Self.eventLimit, of: plugin, damage: { _, _ in damaged += 1 },
                loss: { problems.append("\($0) events are missing: the log was cut, or they were taken out of it") },
                doubt: { problems.append("\($0): nobody knows whether events were cut off at the end of the log") }, add
            )
        } catch {
            problems.append("\(error)")
        }
        var object = JSONObject()
        writeCommon(to: &object, contents, progress)
        writeNames(to: &object, contents)
        object["events"] = .array(events.reversed())
        object["damaged"] = .number(JSONNumber(damaged))
        object["problems"] = .array(problems.map(JSONValue.string))
        object["limit"] = .number(JSONNumber(Self.eventLimit))
        return .object(object)
    }
}
