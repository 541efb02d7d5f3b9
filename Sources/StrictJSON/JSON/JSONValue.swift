/// A JSON value.
///
/// RFC 8259.
///
/// Numbers keep the text they were written with, so that none loses digits on its way through the host. Members of an
/// object keep their order. Strings compare byte by byte, unlike `String`, for which "é" and "e\u{301}" are equal.
public enum JSONValue: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number.
    case number(JSONNumber)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)
}

/// A JSON number, kept as it was written.
///
/// RFC 8259, section 6.
public struct JSONNumber: Sendable {
    /// The number's text, which follows the grammar of the RFC.
    public let text: String

    /// The number of an integer.
    public init(_ integer: some BinaryInteger) { text = String(integer) }

    /// The number of a floating-point value; infinities and NaN, which JSON does not have, become 0.
    public init(_ value: Double) { text = value.isFinite ? "\(value)" : "0" }

    /// A number from text that the parser has checked.
    package init(checked text: String) { self.text = text }

    /// The value, if the number is written as an integer and fits; `1e2` and `1.0` are not integers.
    public var integer: Int64? { Int64(text) }

    /// The nearest floating-point value; infinite if the number is too large for one.
    public var double: Double { Double(text) ?? (text.utf8.first == UInt8(ascii: "-") ? -.infinity : .infinity) }

    /// Whether the number has neither fraction nor exponent.
    public var isInteger: Bool { !text.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") } }
}

/// The members of a JSON object, in the order in which they were written, each key once.
public struct JSONObject: Sendable {
    /// A key and its value.
    public struct Member: Sendable {
        /// The member's name.
        public var key: String
        /// The member's value.
        public var value: JSONValue

        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The members in order.
    public private(set) var members: [Member]
    /// Where each key is; empty for small objects, which are searched.
    private var positions: [ByteString: Int] = [:]

    private static let smallCount = 16

    /// Makes an object without members.
    public init() { members = [] }

    /// An object of members whose keys are known to differ.
    package init(distinct members: [Member]) {
        self.members = members
        if members.count > Self.smallCount { indexMembers() }
    }

    /// The value of a key, or `nil`; keys compare byte by byte.
    ///
    /// Setting appends a new key, replaces the value of a known one in its place, or, with `nil`, removes it at a cost
    /// linear in the number of members.
    public subscript(key: String) -> JSONValue? {
        get { position(of: key).map { members[$0].value } }
        set {
            switch (position(of: key), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil):
                members.remove(at: index)
                indexMembers()
            case (nil, let value?):
                members.append(Member(key: key, value: value))
                if !positions.isEmpty {
                    positions[ByteString(key)] = members.count - 1
                } else if members.count > Self.smallCount {
                    indexMembers()
                }
            case (nil, nil): break
            }
        }
    }

    private func position(of key: String) -> Int? {
        if positions.isEmpty { return members.firstIndex { sameBytes($0.key, key) } }
        return positions[ByteString(key)]
    }

    private mutating func indexMembers() {
        positions = [:]
        guard members.count > Self.smallCount else { return }
        positions.reserveCapacity(members.count)
        for (index, member) in members.enumerated() { positions[ByteString(member.key)] = index }
    }

    /// The keys in order.
    public var keys: [String] { members.map(\.key) }
}

extension JSONValue {
    /// The members, if the value is an object.
    public var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
    /// The elements, if the value is an array.
    public var array: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
    /// The text, if the value is a string.
    public var string: String? { if case .string(let string) = self { string } else { nil } }
    /// The truth value, if the value is `true` or `false`.
    public var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    /// The number, if the value is one.
    public var number: JSONNumber? { if case .number(let number) = self { number } else { nil } }
    /// The integer, if the value is a number written as one that fits.
    public var integer: Int64? { number?.integer }
    /// The value of an object's member, or `nil`.
    public subscript(key: String) -> JSONValue? { object?[key] }

    /// What kind of value this is, in the words of JSON: `an object`, `a string` and so on.
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number(let number): number.isInteger ? "an integer" : "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// Makes a string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Makes a boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Makes a number.
    public init(integerLiteral value: Int64) { self = .number(JSONNumber(value)) }
    /// Makes an array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Makes an object; of equal keys the last one wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        var object = JSONObject()
        for (key, value) in elements { object[key] = value }
        self = .object(object)
    }
    /// Makes `null`.
    public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: Equatable {
    /// Whether two values are equal: numbers by value, strings byte by byte, objects without regard to order.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): sameBytes(left, right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}

extension JSONNumber: Equatable {
    /// Whether two numbers have the same value; integers compare exactly.
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        if left.isInteger, right.isInteger {
            if let left = left.integer, let right = right.integer { return left == right }
            return left.text == right.text
        }
        return left.double == right.double
    }
}

extension JSONObject: Equatable {
    /// Whether two objects have the same members, in any order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.members.count == right.members.count else { return false }
        // Sorting both keeps the comparison from being quadratic in what a guest sends.
        let byKey = { (left: Member, right: Member) in left.key.utf8.lexicographicallyPrecedes(right.key.utf8) }
        return zip(left.members.sorted(by: byKey), right.members.sorted(by: byKey)).allSatisfy { left, right in
            sameBytes(left.key, right.key) && left.value == right.value
        }
    }
}

/// Whether two strings have the same UTF-8 bytes.
package func sameBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
}
