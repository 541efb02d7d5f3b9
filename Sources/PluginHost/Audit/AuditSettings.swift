/// What the administrator decides about the audit log.
package struct AuditSettings: Hashable, Sendable {
    /// How many bytes of lines a plugin may cause in a day (UTC); at least 0.
    package var bytesPerPlugin = 1 << 30
    /// The size at which a new file is begun, in bytes.
    package var rotationBytes = 16 << 20

    /// 1 GiB a day for each plugin, files of 16 MiB.
    package init() {}
}

/// Why the administrator's settings of the audit log cannot be used.
package struct AuditSettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, with the file's path.
    package var description: String
}

extension AuditSettings {
    static let quotaRange: ClosedRange<Int64> = 0...(1 << 40)
    private static let rotationRange: ClosedRange<Int64> = 4_096...(1 << 30)

    /// Reads the settings of a state directory.
    ///
    /// They are in `audit.json` in the state's folder; what is left out has its default:
    ///
    ///     {"bytes_per_plugin_and_day": 1073741824, "rotation_bytes": 16777216}
    ///
    /// - Parameter state: Where the settings are; without a file they are the default.
    /// - Throws: ``AuditSettingsError`` if the file cannot be read or has anything unknown in it.
    package init(state: StateDirectory) throws(AuditSettingsError) {
        self.init()
        let path = Path.join(state.path, "audit.json")
        let bytes: [UInt8]
        do throws(PluginFileError) {
            guard let found = try StateFile(path, madeBy: .person).read(limit: 1 << 20) else { return }
            bytes = found
        } catch {
            throw AuditSettingsError(description: "\(error)")
        }
        let document: JSONValue
        do throws(JSONError) {
            document = try JSONValue(parsing: bytes)
        } catch {
            throw AuditSettingsError(description: "\(displayed(path, limit: 500)): \(error)")
        }
        do throws(AuditSettingsError) {
            try read(document)
        } catch {
            throw AuditSettingsError(description: "\(displayed(path, limit: 500)): \(error)")
        }
    }

    private mutating func read(_ document: JSONValue) throws(AuditSettingsError) {
        guard let object = document.object else {
            throw AuditSettingsError(description: "expected an object, found \(document.kind)")
        }
        for member in object.members {
            switch member.key {
            case "bytes_per_plugin_and_day": bytesPerPlugin = try Self.count(member, Self.quotaRange)
            case "rotation_bytes": rotationBytes = try Self.count(member, Self.rotationRange)
            default:
                let known = ["bytes_per_plugin_and_day", "rotation_bytes"]
                throw AuditSettingsError(
                    description: "unknown key \"\(displayed(member.key))\""
                        + didYouMean(member.key, among: known, else: ", expected \(known.joined(separator: " or "))"))
            }
        }
    }

    private static func count(
        _ member: JSONObject.Member, _ range: ClosedRange<Int64>
    ) throws(AuditSettingsError) -> Int {
        guard let count = member.value.wholeNumber, range.contains(count) else {
            throw AuditSettingsError(
                description: "\(member.key): expected \(range.lowerBound) to \(range.upperBound), "
                    + "found \(member.value.excerpt)")
        }
        return Int(clamping: count)
    }
}
