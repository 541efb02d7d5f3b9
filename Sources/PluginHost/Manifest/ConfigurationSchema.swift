/// The subset of JSON Schema that describes a plugin's configuration.
///
/// `type`, `properties`, `required`, `additionalProperties`, `items`, `enum`, `const`, `default`, the bounds of numbers
/// and the lengths of strings and arrays are checked; annotations are accepted; `pattern`, `$ref`, combinators and
/// whatever else would restrict a value are reported as unsupported when the schema is read.
public struct ConfigurationSchema: Sendable {
    enum ValueType: String, CaseIterable {
        case object, array, string, integer, number, boolean, null
    }

    indirect enum Additional {
        case allowed
        case forbidden
        case schema(ConfigurationSchema)
    }

    var types: [ValueType]?
    var properties: [(key: String, schema: ConfigurationSchema)] = []
    var required: [String] = []
    var additional = Additional.allowed
    /// The schema of the elements, at most one.
    var items: [ConfigurationSchema] = []
    var enumeration: [JSON]?
    var constant: JSON?
    var defaultValue: JSON?
    var minimum: JSONNumber?
    var maximum: JSONNumber?
    var exclusiveMinimum: JSONNumber?
    var exclusiveMaximum: JSONNumber?
    /// Bounds of `minLength`, `maxLength`, `minItems` and `maxItems`, by keyword.
    var lengths: [String: Int64] = [:]
    /// Whether the value is a secret, which the host keeps out of all that it writes.
    var isSecret = false

    /// The most properties or alternatives; both are searched for each value.
    private static let maximumCount = 1_000
    private static let annotations = [
        "title", "description", "examples", "format", "$schema", "$id", "$comment", "readOnly", "writeOnly",
        "deprecated",
        "secret",
    ]
    private static let unsupported = [
        "pattern", "$ref", "$dynamicRef", "$defs", "definitions", "allOf", "anyOf", "oneOf", "not", "if", "then",
        "else",
        "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "dependencies", "prefixItems",
        "contains", "minContains", "maxContains", "uniqueItems", "multipleOf", "minProperties", "maxProperties",
        "unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentEncoding", "contentMediaType",
        "contentSchema",
    ]
    private static let supported = [
        "type", "properties", "required", "additionalProperties", "items", "enum", "const", "default", "minimum",
        "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems",
    ]

    /// Reads a schema and reports what is wrong with it.
    init?(_ value: JSON, _ path: JSONPath, _ list: inout ProblemList) {
        if case .bool(true) = value { return }
        guard let object = value.object else {
            list.error(path, "expected a schema such as {\"type\": \"object\"}, found \(value.kind)")
            return nil
        }
        for member in object.members where !list.isFull { read(member.key, member.value, path[member.key], &list) }
    }

    private mutating func read(_ key: String, _ value: JSON, _ path: JSONPath, _ list: inout ProblemList) {
        switch key {
        case "type": readType(value, path, &list)
        case "properties":
            guard let members = value.object?.members else {
                list.error(path, "expected an object of schemas, found \(value.kind)")
                return
            }
            guard members.count <= Self.maximumCount else {
                list.error(path, "more than \(Self.maximumCount) properties")
                return
            }
            for member in members {
                if let schema = ConfigurationSchema(member.value, path[member.key], &list) {
                    properties.append((member.key, schema))
                }
            }
        case "required":
            guard let names = value.array, names.allSatisfy({ $0.string != nil }) else {
                list.error(path, "expected an array of names such as [\"api_key\"], found \(value.excerpt)")
                return
            }
            required = names.compactMap(\.string)
        case "additionalProperties":
            switch value {
            case .bool(true): additional = .allowed
            case .bool(false): additional = .forbidden
            default: if let schema = ConfigurationSchema(value, path, &list) { additional = .schema(schema) }
            }
        case "items":
            if let schema = ConfigurationSchema(value, path, &list) { items = [schema] }
        case "enum":
            enumeration = value.array
            if !(1...Self.maximumCount).contains(value.array?.count ?? 0) {
                list.error(path, "expected an array of 1 to \(Self.maximumCount) values, found \(value.excerpt)")
            }
        case "const": constant = value
        case "default": defaultValue = value
        case "minimum": minimum = number(value, path, &list)
        case "maximum": maximum = number(value, path, &list)
        case "exclusiveMinimum": exclusiveMinimum = number(value, path, &list)
        case "exclusiveMaximum": exclusiveMaximum = number(value, path, &list)
        case "minLength", "maxLength", "minItems", "maxItems":
            if let bound = value.integer, bound >= 0 {
                lengths[key] = bound
            } else {
                list.error(path, "expected a count, found \(value.excerpt)")
            }
        default: readOther(key, value, path, &list)
        }
    }

    private mutating func readOther(_ key: String, _ value: JSON, _ path: JSONPath, _ list: inout ProblemList) {
        if key == "secret" || key == "writeOnly" { isSecret = value.bool ?? false }
        if key == "format", value.string == "password" { isSecret = true }
        if Self.annotations.contains(key) { return }
        if Self.unsupported.contains(key) {
            list.warning(path, "\"\(key)\" is not supported, so values are not checked against it; remove it")
            return
        }
        let suggestion = closestMatch(to: key, among: Self.supported).map { "; did you mean \"\($0)\"?" } ?? ""
        list.warning(path, "unknown keyword\(suggestion)")
    }

    private mutating func readType(_ value: JSON, _ path: JSONPath, _ list: inout ProblemList) {
        let names = value.array ?? [value]
        var types: [ValueType] = []
        for name in names {
            if let type = name.string.flatMap(ValueType.init) {
                types.append(type)
                continue
            }
            let known = ValueType.allCases.map(\.rawValue)
            let near = name.string.flatMap { closestMatch(to: $0, among: known) }
            let hint = near.map { "; did you mean \"\($0)\"?" } ?? "; types are \(known.joined(separator: ", "))"
            list.error(path, "\(name.excerpt) is not a type\(hint)")
        }
        if !types.isEmpty { self.types = types }
    }

    private func number(_ value: JSON, _ path: JSONPath, _ list: inout ProblemList) -> JSONNumber? {
        if value.number == nil { list.error(path, "expected a number, found \(value.excerpt)") }
        return value.number
    }
}
