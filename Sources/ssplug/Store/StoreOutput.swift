import PluginHost

/// How `kv` prints what is in a store, and what became of it.
struct StoreOutput {
    let printsObject: Bool

    /// Shows all that is there, without what is a secret by its name: who wants the value of one key asks for it.
    func show(_ entries: [(key: [UInt8], value: [UInt8])]) {
        let entries = entries.map { (key: $0.key, value: StoredSecrets.redacted($0.value, of: $0.key)) }
        guard printsObject else {
            for entry in entries { printResult("\(Self.text(entry.key)) \(Self.text(entry.value))") }
            return
        }
        var object = JSONObject()
        object["entries"] = .array(entries.map { .object(Self.members(["key": $0.key, "value": $0.value])) })
        printObject(object)
    }

    func show(_ value: [UInt8], of key: [UInt8]) {
        if printsObject { printObject(Self.members(["key": key, "value": value])) } else { printStored(value) }
    }

    /// Says what became of a key, which people see by silence.
    func say(_ verb: String, _ key: [UInt8]) {
        guard printsObject else { return }
        var object = Self.members(["key": key])
        object["done"] = .string(verb)
        printObject(object)
    }

    func say(_ repair: FileStore.Repair?) {
        guard printsObject else {
            guard let repair else { return printResult("not damaged: nothing to repair") }
            return printResult(
                "repaired: \(repair.keyCount) keys; \(repair.lostByteCount) bytes were no whole record, so that a key may "
                    + "have its former value or be gone; "
                    + "the file as it was is \"\(displayed(repair.setAside, limit: 500))\"")
        }
        var object = JSONObject()
        object["damaged"] = .bool(repair != nil)
        if let repair {
            object["keys"] = .number(JSONNumber(repair.keyCount))
            object["lost_bytes"] = .number(JSONNumber(repair.lostByteCount))
            object["set_aside"] = .string(repair.setAside)
        }
        printObject(object)
    }

    private func printObject(_ object: JSONObject) {
        var whole = JSONObject()
        whole["schema"] = 1
        for member in object.members { whole[member.key] = member.value }
        printResult(JSONValue.object(whole).text())
    }

    /// Bytes as members: as text, or under another name in base64.
    private static func members(_ bytes: KeyValuePairs<String, [UInt8]>) -> JSONObject {
        var object = JSONObject()
        for (name, value) in bytes {
            if let text = String(validating: value, as: UTF8.self) {
                object[name] = .string(text)
            } else {
                object["\(name)_base64"] = .string(Base64.encode(value))
            }
        }
        return object
    }

    /// Bytes for people: one line, cut.
    private static func text(_ bytes: [UInt8]) -> String {
        "\"\(displayed(String(decoding: bytes.prefix(400), as: UTF8.self)))\""
    }
}
