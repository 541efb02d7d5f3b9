/// The subset of JSON Schema that describes a plugin's configuration.
///
/// `type`, `properties`, `required`, `additionalProperties`, `items`, `enum`, `const`, `default`, the bounds of numbers
/// and the lengths of strings and arrays are checked; annotations are accepted; `pattern`, `$ref`, combinators and
/// whatever else would restrict a value are reported as unsupported when the schema is read.
package struct ConfigurationSchema: Sendable {
    enum ValueType: String, CaseIterable {
        case object, array, string, integer, number, boolean, null
    }

    indirect enum Additional {
        /// The schema does not say: such a member is kept, and may be a mistake.
        case unmentioned
        case allowed
        case forbidden
        case schema(ConfigurationSchema)
    }

    /// Values that are allowed, found by their canonical text.
    struct Alternatives {
        let texts: Set<ByteString>
        /// The first few, for messages.
        let excerpt: String

        init(_ values: [JSONValue]) {
            texts = Set(values.map { ByteString($0.canonicalText) })
            excerpt = values.prefix(10).map(\.excerpt).joined(separator: ", ")
        }

        func contains(_ value: JSONValue) -> Bool { texts.contains(ByteString(value.canonicalText)) }
    }

    var types: [ValueType]?
    var properties: [(key: String, schema: ConfigurationSchema)] = []
    private var positions: [ByteString: Int] = [:]
    /// The properties that have a default: with each object of a configuration only these are gone through.
    private(set) var propertiesWithDefault: [(key: String, schema: ConfigurationSchema)] = []
    var required: [String] = []
    var additional = Additional.unmentioned
    /// The schema of the elements, at most one.
    var items: [ConfigurationSchema] = []
    var enumeration: Alternatives?
    var constant: Alternatives?
    private(set) var defaultValue: JSONValue?
    /// The bytes of the default and of its name, about.
    private(set) var defaultByteCount = 0
    var minimum: JSONNumber?
    var maximum: JSONNumber?
    var exclusiveMinimum: JSONNumber?
    var exclusiveMaximum: JSONNumber?
    /// Bounds of `minLength`, `maxLength`, `minItems` and `maxItems`, by keyword.
    var lengths: [String: Int64] = [:]
    /// Whether the value is a secret, which the host keeps out of all that it writes.
    private(set) var isSecret = false
    /// Whether the schema says of the value that it is a secret or none.
    private var saysWhetherSecret = false
    /// Where the schema has values that are taken for secrets because of their names, such as
    /// `$.config_schema.properties.api_key`.
    package private(set) var assumedSecrets: [String] = []
    /// Whether messages must not quote the value, because it or a part of it is a secret.
    package private(set) var isHidden = false

    /// The most properties, required names or alternatives.
    private static let maximumCount = 1_000

    /// Reads a schema and reports what is wrong with it.
    init?(_ value: JSONValue, _ path: JSONPath, _ list: inout ProblemList) {
        if case .bool(true) = value { return }
        guard let object = value.object else {
            list.error(path, "expected a schema such as {\"type\": \"object\"}, found \(value.kind)")
            return nil
        }
        for member in object.members where !list.isFull { read(member.key, member.value, path[member.key], &list) }
        isHidden = isSecret || properties.contains { $0.schema.isHidden } || items.contains { $0.isHidden }
        if case .schema(let schema) = additional, schema.isHidden { isHidden = true }
        checkBounds(path, &list)
        checkRequired(path["required"], &list)
        checkDefault(path["default"], &list)
    }

    /// The schema of a member of the configuration, if the schema describes it.
    package func property(_ key: String) -> ConfigurationSchema? {
        positions[ByteString(key)].map { properties[$0].schema }
    }

    /// The schema that the value of a member must satisfy, if there is one.
    package func schema(ofMember key: String) -> ConfigurationSchema? {
        if let schema = property(key) { return schema }
        return if case .schema(let schema) = additional { schema } else { nil }
    }

    private mutating func read(_ key: String, _ value: JSONValue, _ path: JSONPath, _ list: inout ProblemList) {
        switch key {
        case "type": readType(value, path, &list)
        case "properties": readProperties(value, path, &list)
        case "required":
            guard let names = value.array, names.allSatisfy({ $0.string != nil }) else {
                list.error(path, "expected an array of names such as [\"api_key\"], found \(value.excerpt)")
                return
            }
            guard names.count <= Self.maximumCount else {
                list.error(path, "more than \(Self.maximumCount) names")
                return
            }
            var seen: Set<ByteString> = []
            required = names.compactMap(\.string).filter { seen.insert(ByteString($0)).inserted }
        case "additionalProperties":
            switch value {
            case .bool(true): additional = .allowed
            case .bool(false): additional = .forbidden
            default:
                if let schema = ConfigurationSchema(value, path, &list) {
                    additional = .schema(schema)
                    assumedSecrets += schema.assumedSecrets
                }
            }
        case "items":
            if let schema = ConfigurationSchema(value, path, &list) {
                items = [schema]
                assumedSecrets += schema.assumedSecrets
            }
        case "enum":
            guard let values = value.array, (1...Self.maximumCount).contains(values.count) else {
                list.error(path, "expected an array of 1 to \(Self.maximumCount) values, found \(value.excerpt)")
                return
            }
            enumeration = Alternatives(values)
        case "const": constant = Alternatives([value])
        case "default":
            defaultValue = value
            defaultByteCount = value.utf8().count + 64
        case "minimum": minimum = number(value, path, &list)
        case "maximum": maximum = number(value, path, &list)
        case "exclusiveMinimum": exclusiveMinimum = number(value, path, &list)
        case "exclusiveMaximum": exclusiveMaximum = number(value, path, &list)
        case "minLength", "maxLength", "minItems", "maxItems":
            if let bound = value.wholeNumber, bound >= 0 {
                lengths[key] = bound
            } else {
                list.error(path, "expected a count, found \(value.excerpt)")
            }
        default: readOther(key, value, path, &list)
        }
    }

    /// Whether a value with a name is a secret, by all appearance; a flag is a setting, however it is called.
    private func seemsSecret(_ name: String) -> Bool {
        let kind = SecretName.kind(of: name)
        let holders: Set<ValueType> = kind == .whole ? [.string, .array, .object] : [.string]
        guard let types, holders.isDisjoint(with: types) else { return kind != .none }
        return !Set(types).isDisjoint(with: [.integer, .number]) && SecretName.isOfNumber(name.utf8)
    }

    private mutating func readProperties(_ value: JSONValue, _ path: JSONPath, _ list: inout ProblemList) {
        guard let members = value.object?.members else {
            list.error(path, "expected an object of schemas, found \(value.kind)")
            return
        }
        guard members.count <= Self.maximumCount else {
            list.error(path, "more than \(Self.maximumCount) properties")
            return
        }
        for member in members {
            guard var schema = ConfigurationSchema(member.value, path[member.key], &list) else { continue }
            if !schema.saysWhetherSecret, schema.seemsSecret(member.key) {
                schema.isSecret = true
                schema.isHidden = true
                schema.assumedSecrets = [path[member.key].text]
            }
            assumedSecrets += schema.assumedSecrets
            positions[ByteString(member.key)] = properties.count
            properties.append((member.key, schema))
            if schema.defaultValue != nil { propertiesWithDefault.append((member.key, schema)) }
        }
    }

    private mutating func readOther(_ key: String, _ value: JSONValue, _ path: JSONPath, _ list: inout ProblemList) {
        if key == "secret" || key == "writeOnly" {
            if value.bool == nil { list.error(path, "expected true or false, found \(value.excerpt)") }
            // Either of them makes a secret, whatever the other says.
            if value.bool ?? true { isSecret = true }
            if value.bool ?? true || key == "secret" { saysWhetherSecret = true }
        }
        if key == "format", value.string == "password" { (isSecret, saysWhetherSecret) = (true, true) }
        if Self.annotations.contains(key) { return }
        if Self.unsupported.contains(key) {
            // It may describe further members.
            if case .unmentioned = additional { additional = .allowed }
            list.warning(path, "\"\(key)\" is not supported, so values are not checked against it; remove it")
            return
        }
        let suggestion = didYouMean(key, among: Self.supported)
        list.warning(path, "unknown keyword\(suggestion)")
    }

    private mutating func readType(_ value: JSONValue, _ path: JSONPath, _ list: inout ProblemList) {
        let names = value.array ?? [value]
        let known = ValueType.allCases.map(\.rawValue)
        guard (1...100).contains(names.count) else {
            list.error(path, "expected a type; types are \(known.joined(separator: ", "))")
            return
        }
        var types: [ValueType] = []
        for name in names {
            if let type = name.string.flatMap(ValueType.init) {
                types.append(type)
                continue
            }
            let hint = didYouMean(
                name.string ?? "", among: known, else: "; types are \(known.joined(separator: ", "))")
            list.error(path, "\(name.excerpt) is not a type\(hint)")
        }
        if !types.isEmpty { self.types = types }
    }

    private func number(_ value: JSONValue, _ path: JSONPath, _ list: inout ProblemList) -> JSONNumber? {
        if value.number == nil { list.error(path, "expected a number, found \(value.excerpt)") }
        return value.number
    }

    /// Reports required names that `properties` does not have, which are usually misspelt.
    private func checkRequired(_ path: JSONPath, _ list: inout ProblemList) {
        guard !properties.isEmpty else { return }
        for (index, name) in required.enumerated() where !list.isFull && positions[ByteString(name)] == nil {
            let hint = didYouMean(name, among: properties.map { $0.key })
            list.warning(path[index], "\"properties\" has no \"\(displayed(name))\"\(hint)")
        }
    }

    /// Reports a default that does not fit.
    private func checkDefault(_ path: JSONPath, _ list: inout ProblemList) {
        guard var value = defaultValue else { return }
        // What all defaults of a schema fill in is bounded together.
        var found = ProblemList(filledByteCount: list.filledByteCount)
        check(&value, path, false, &found)
        list.filledByteCount = found.filledByteCount
        for problem in found.problems where problem.severity == .error && !list.isFull {
            list.warning(JSONPath(text: problem.path), problem.message)
        }
    }
}

extension ConfigurationSchema {
    private static let annotations: Set<String> = [
        "title", "description", "examples", "format", "$schema", "$id", "$comment", "readOnly", "writeOnly",
        "deprecated", "secret",
    ]
    private static let unsupported: Set<String> = [
        "pattern", "$ref", "$dynamicRef", "$defs", "definitions", "allOf", "anyOf", "oneOf", "not", "if", "then",
        "else", "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "dependencies",
        "prefixItems", "contains", "minContains", "maxContains", "uniqueItems", "multipleOf", "minProperties",
        "maxProperties", "unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentEncoding",
        "contentMediaType", "contentSchema",
    ]
    /// The keywords that values are checked against.
    package static let supported = [
        "type", "properties", "required", "additionalProperties", "items", "enum", "const", "default", "minimum",
        "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems",
    ]
}
