extension ConfigurationSchema {
    /// Checks a configuration and fills in defaults.
    ///
    /// - Parameters:
    ///   - configuration: The values; members that are missing and have a default get it.
    ///   - requiringAll: Whether a missing required value is an error rather than a warning.
    /// - Returns: Every problem, by the path in the configuration.
    package func validate(_ configuration: inout JSONValue, requiringAll: Bool) -> [ManifestProblem] {
        var list = ProblemList()
        check(&configuration, .root, requiringAll, &list)
        return list.problems
    }

    /// The configuration that a plugin gets for what was given, with the schema's defaults, and what is wrong with it.
    ///
    /// - Parameter given: The values; `nil` or null if nothing was given, and then the defaults alone are the
    ///   configuration, if there are any.
    func withDefaults(_ given: JSONValue?) -> (configuration: JSONValue?, problems: [ManifestProblem]) {
        var configuration = given ?? .null
        let isGiven = configuration != .null
        if !isGiven { configuration = .object(JSONObject()) }
        let problems = validate(&configuration, requiringAll: false)
        if !isGiven, configuration.object?.members.isEmpty ?? true { return (Optional.none, problems) }
        return (configuration, problems)
    }

    /// The configuration that a plugin gets for what was given, as ``withDefaults(_:)`` says, and what is missing in
    /// it or unknown.
    ///
    /// - Parameter hint: How whoever gave it gives another.
    /// - Throws: ``PluginError`` with the code `invalidConfiguration` if a value does not fit.
    package func completed(
        _ given: JSONValue?, hint: String
    ) throws(PluginError) -> (configuration: JSONValue?, warnings: [ManifestProblem]) {
        let (configuration, problems) = withDefaults(given)
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw PluginError(
                .invalidConfiguration,
                "the configuration does not fit config_schema:\n"
                    + errors.map { "  config \($0.path): \($0.message)" }.joined(separator: "\n"),
                hint: hint)
        }
        return (configuration, problems)
    }

    /// The members of a configuration that fit, each by itself; for one that was made for another version of the schema.
    package func fitting(_ configuration: JSONValue) -> JSONValue {
        var kept = JSONObject()
        for member in configuration.object?.members ?? [] {
            var value: JSONValue = [member.key: member.value]
            let problems = validate(&value, requiringAll: false)
            if !problems.contains(where: { $0.severity == .error }) { kept[member.key] = member.value }
        }
        return .object(kept)
    }

    /// Whether a member may be set by name: one that the schema describes, or one of a schema that welcomes others.
    func accepts(_ key: String) -> Bool {
        if schema(ofMember: key) != nil || required.contains(where: { sameBytes($0, key) }) { return true }
        return switch additional {
        case .forbidden: false
        case .unmentioned: properties.isEmpty
        case .allowed, .schema: true
        }
    }

    /// The value that text from a command line stands for: the text itself where the schema allows a string or says
    /// nothing, otherwise the JSON value it spells.
    package func value(fromText text: String) -> JSONValue {
        guard let types, !types.contains(.string) else { return .string(text) }
        return (try? JSONValue(parsing: text)) ?? .string(text)
    }

    func check(_ value: inout JSONValue, _ path: JSONPath, _ requiringAll: Bool, _ list: inout ProblemList) {
        guard !list.isFull else { return }
        if let types, !types.contains(where: { Self.matches(value, $0) }) {
            let wanted = types.map(\.rawValue).joined(separator: " or ")
            list.error(path, "expected \(wanted), found \(isHidden ? value.kind : value.excerpt)")
            return
        }
        if let constant, !constant.contains(value) { list.error(path, "expected \(constant.excerpt)") }
        if let enumeration, !enumeration.contains(value) {
            list.error(path, "expected one of \(enumeration.excerpt)")
        }
        switch value {
        case .object(var object):
            check(&object, path, requiringAll, &list)
            value = .object(object)
        case .array(var elements):
            checkLength(elements.count, "minItems", "maxItems", "elements", path, &list)
            if let schema = items.first {
                for index in elements.indices where !list.isFull {
                    schema.check(&elements[index], path[index], requiringAll, &list)
                }
            }
            value = .array(elements)
        case .string(let string):
            checkLength(string.unicodeScalars.count, "minLength", "maxLength", "characters", path, &list)
        case .number(let number): check(number, path, &list)
        case .bool, .null: break
        }
    }

    private func check(
        _ object: inout JSONObject, _ path: JSONPath, _ requiringAll: Bool, _ list: inout ProblemList
    ) {
        for property in propertiesWithDefault where object[property.key] == nil {
            guard let value = property.schema.defaultValue else { continue }
            guard list.fill(property.schema.defaultByteCount, path[property.key]) else { return }
            object[property.key] = value
        }
        for key in required where !list.isFull && object[key] == nil {
            let what = property(key)?.types?.first.map { "a value of type \($0.rawValue)" } ?? "a value"
            let message = "missing; the plugin requires \(what)"
            if requiringAll { list.error(path[key], message) } else { list.warning(path[key], message) }
        }
        for member in object.members where !list.isFull {
            var value = member.value
            if let schema = schema(ofMember: member.key) {
                schema.check(&value, path[member.key], requiringAll, &list)
                object[member.key] = value
            } else {
                checkUnknown(member.key, path[member.key], &list)
            }
        }
    }

    /// Judges a member that the schema does not describe: an error where it forbids such, a warning where it does not
    /// mention them and names others.
    private func checkUnknown(_ key: String, _ path: JSONPath, _ list: inout ProblemList) {
        let suggestion = { () -> String in didYouMean(key, among: properties.map { $0.key }) }
        switch additional {
        case .forbidden: list.error(path, "unknown key" + suggestion())
        case .unmentioned where !properties.isEmpty && !required.contains(where: { sameBytes($0, key) }):
            list.warning(path, "config_schema has no such property, and the value is sent as it is" + suggestion())
        case .unmentioned, .allowed, .schema: break
        }
    }

    private func check(_ number: JSONNumber, _ path: JSONPath, _ list: inout ProblemList) {
        if let minimum, Self.isLess(number, minimum) { list.error(path, "expected at least \(minimum.text)") }
        if let maximum, Self.isLess(maximum, number) { list.error(path, "expected at most \(maximum.text)") }
        if let bound = exclusiveMinimum, !Self.isLess(bound, number) {
            list.error(path, "expected more than \(bound.text)")
        }
        if let bound = exclusiveMaximum, !Self.isLess(number, bound) {
            list.error(path, "expected less than \(bound.text)")
        }
    }

    private func checkLength(
        _ count: Int, _ least: String, _ most: String, _ unit: String, _ path: JSONPath, _ list: inout ProblemList
    ) {
        if let bound = lengths[least], count < bound {
            list.error(path, "expected at least \(bound) \(unit), found \(count)")
        }
        if let bound = lengths[most], count > bound {
            list.error(path, "expected at most \(bound) \(unit), found \(count)")
        }
    }

    /// Warns of bounds that no value keeps.
    func checkBounds(_ path: JSONPath, _ list: inout ProblemList) {
        let lower = [("minimum", minimum, false), ("exclusiveMinimum", exclusiveMinimum, true)]
        let upper = [("maximum", maximum, false), ("exclusiveMaximum", exclusiveMaximum, true)]
        for (low, least, isOpen) in lower {
            for (high, most, isAlsoOpen) in upper {
                guard let least, let most else { continue }
                let isEmpty = Self.isLess(most, least) || (isOpen || isAlsoOpen) && !Self.isLess(least, most)
                if isEmpty { list.warning(path[low], "no number fits: \"\(high)\" is \(most.text)") }
            }
        }
        for (low, high) in [("minLength", "maxLength"), ("minItems", "maxItems")] {
            if let least = lengths[low], let most = lengths[high], most < least {
                list.warning(path[low], "no length fits: \"\(high)\" is \(most)")
            }
        }
    }

    private static func isLess(_ left: JSONNumber, _ right: JSONNumber) -> Bool {
        if let left = left.integer, let right = right.integer { return left < right }
        return ExactNumber(left) < ExactNumber(right)
    }

    private static func matches(_ value: JSONValue, _ type: ValueType) -> Bool {
        switch (type, value) {
        case (.object, .object), (.array, .array), (.string, .string), (.number, .number), (.boolean, .bool),
            (.null, .null):
            true
        case (.integer, .number(let number)):
            number.isInteger || ExactNumber(number).isInteger
        default: false
        }
    }
}
