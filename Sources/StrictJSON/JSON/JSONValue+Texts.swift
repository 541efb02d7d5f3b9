// The one way through the texts of a document: whoever looks for something in it, or puts something in its place, says
// what it is about a text and leaves the way to these.

extension JSONValue {
    /// A text in a document: a string, or a number as it is written.
    package enum Text {
        case string(String)
        case number(JSONNumber)

        /// The characters.
        package var characters: String {
            switch self {
            case .string(let characters): characters
            case .number(let number): number.text
            }
        }
    }

    /// Hands over each string and number, those in arrays and objects included; names of members are none.
    package func forEachText(_ body: (Text) -> Void) {
        switch self {
        case .string(let string): body(.string(string))
        case .number(let number): body(.number(number))
        case .array(let elements): for element in elements { element.forEachText(body) }
        case .object(let object): for member in object.members { member.value.forEachText(body) }
        case .null, .bool: break
        }
    }

    /// The document with another value for each string and number.
    ///
    /// - Parameters:
    ///   - rename: What becomes of the members' names; `nil` leaves them.
    ///   - change: What becomes of a text; `nil` leaves it.
    package func mappingTexts(
        rename: ((String) -> String)? = nil, _ change: (Text) -> JSONValue?
    ) -> JSONValue {
        switch self {
        case .string(let string): return change(.string(string)) ?? self
        case .number(let number): return change(.number(number)) ?? self
        case .array(let elements): return .array(elements.map { $0.mappingTexts(rename: rename, change) })
        case .object(let object):
            guard let rename else {
                return .object(
                    JSONObject(
                        distinct: object.members.map {
                            JSONObject.Member(key: $0.key, value: $0.value.mappingTexts(change))
                        }))
            }
            // Two names may become one.
            var result = JSONObject()
            for member in object.members {
                result[rename(member.key)] = member.value.mappingTexts(rename: rename, change)
            }
            return .object(result)
        case .null, .bool: return self
        }
    }

    /// Hands over the values of members whose names are wanted, at any depth but not within such a value.
    ///
    /// - Parameters:
    ///   - key: The name of the member that this document is the value of.
    ///   - isWanted: Whether a member is wanted, by its name and value.
    ///   - body: Gets each value.
    package func forEachMember(
        key: String = "", where isWanted: (String, JSONValue) -> Bool, _ body: (JSONValue) -> Void
    ) {
        if isWanted(key, self) { return body(self) }
        switch self {
        case .array(let elements): for element in elements { element.forEachMember(where: isWanted, body) }
        case .object(let object):
            for member in object.members { member.value.forEachMember(key: member.key, where: isWanted, body) }
        case .null, .bool, .number, .string: break
        }
    }

    /// The document with other values for the members whose names are wanted, at any depth but not within such a value.
    ///
    /// - Parameters:
    ///   - key: The name of the member that this document is the value of.
    ///   - isWanted: Whether a member is wanted, by its name and value.
    ///   - change: What becomes of it.
    package func mappingMembers(
        key: String = "", where isWanted: (String, JSONValue) -> Bool, _ change: (JSONValue) -> JSONValue
    ) -> JSONValue {
        if isWanted(key, self) { return change(self) }
        switch self {
        case .array(let elements): return .array(elements.map { $0.mappingMembers(where: isWanted, change) })
        case .object(let object):
            return .object(
                JSONObject(
                    distinct: object.members.map {
                        JSONObject.Member(
                            key: $0.key, value: $0.value.mappingMembers(key: $0.key, where: isWanted, change))
                    }))
        case .null, .bool, .number, .string: return self
        }
    }
}
