import StrictJSON
import Testing

/// Documents that stay text: they must be what a tree of them would be.
@Suite struct `JSON documents as text` {
    private struct Generator {
        var state: UInt64
        mutating func below(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }

        mutating func space() -> String { [" ", "\n\t", "", "", "\r"][below(5)] }

        mutating func string() -> String {
            let parts = [
                "a", "key", "\\n", "\\u00e9", "é", "\\ud83d\\ude00", "😀", "\\u202e", "\u{202E}", "\\/", "\\\"",
                "\u{7F}",
            ]
            return "\"" + (0..<below(4)).map { _ in parts[below(parts.count)] }.joined() + "\""
        }

        mutating func value(_ depth: Int) -> String {
            switch below(depth > 4 ? 6 : 10) {
            case 0: return ["null", "true", "false"][below(3)]
            case 1, 2: return ["0", "-1.50", "1e400", "18446744073709551616", "7E-2"][below(5)]
            case 3...5: return string()
            case 6, 7:
                let elements = (0..<below(4)).map { _ in space() + value(depth + 1) + space() }
                return "[\(elements.isEmpty ? space() : elements.joined(separator: ","))]"
            default:
                // Different keys, whatever they begin with.
                let members = (0..<below(22)).map {
                    "\(space())\"\($0)\(string().dropFirst())\(space()):\(value(depth + 1))"
                }
                return "{\(members.isEmpty ? space() : members.joined(separator: ","))}"
            }
        }
    }

    @Test func `are written as their values are, and have the same members`() throws {
        var generator = Generator(state: 0x1234_5678_9ABC_DEF1)
        for _ in 0..<2_000 {
            let source = generator.space() + generator.value(0) + generator.space()
            let value = try JSONValue(parsing: source)
            let text = try JSONText(parsing: Array(source.utf8), maximumElements: 100)
            #expect(text.utf8() == value.utf8(), "\(source)")
            #expect(text.utf8(isIndented: true) == value.utf8(.indented), "\(source)")
            #expect(text.value == value && text.kind == value.kind && text.excerpt == value.excerpt, "\(source)")
            #expect(text.keys == value.object?.keys ?? [], "\(source)")
            for (index, member) in (value.object?.members ?? []).enumerated() {
                #expect(text[index].utf8() == member.value.utf8() && text.key(index) == member.key)
                #expect(text[member.key]?.value == member.value && text.value(of: member.key) == member.value)
            }
            for (index, element) in (value.array ?? []).enumerated() { #expect(text[index].value == element) }
            #expect(text.string == value.string && text.bool == value.bool && text.wholeNumber == value.wholeNumber)
        }
    }

    /// The two ways to read must find the same mistakes.
    @Test func `are refused as values are`() throws {
        var generator = Generator(state: 0xFEDC_BA98_7654_3211)
        let marks = Array("{}[],:\"\\u0x1e+-. \n\u{7F}".utf8)
        var refused = 0
        for _ in 0..<4_000 {
            var bytes = Array(generator.value(0).utf8)
            for _ in 0...generator.below(2) where !bytes.isEmpty {
                bytes[generator.below(bytes.count)] = marks[generator.below(marks.count)]
            }
            var (fromText, fromValue): (JSONError?, JSONError?)
            do throws(JSONError) { _ = try JSONText(parsing: bytes) } catch { fromText = error }
            do throws(JSONError) { _ = try JSONValue(parsing: bytes) } catch { fromValue = error }
            #expect(fromText == fromValue)
            if fromText != nil { refused += 1 }
        }
        #expect(refused > 1_000)
    }

    /// Keys are compared by what they stand for, by whatever means they are found.
    @Test(arguments: [1, 15, 16, 17, 40, 1_000]) func `have each key once, however many there are`(count: Int) throws {
        let keys = (0..<count).map { "\"k\($0)\":0" }
        for last in ["\"k0\":1", "\"\\u006b0\":1"] {
            let source = "{\((keys + [last]).joined(separator: ","))}"
            let error = try #require(throws: JSONError.self) { try JSONText(parsing: Array(source.utf8)) }
            #expect(error.code == .duplicateKey && error.message == "the key \"k0\" is there twice")
        }
        let source = "{\((keys + ["\"k\":{\(keys.joined(separator: ","))}"]).joined(separator: ","))}"
        let text = try JSONText(parsing: Array(source.utf8))
        #expect(text.count == count + 1 && text["k"]?.count == count && text["k\(count - 1)"]?.wholeNumber == 0)
    }

    @Test func `have as many elements as allowed`() throws {
        #expect(try JSONText(parsing: Array("[1,2,3]".utf8), maximumElements: 3).count == 3)
        let error = try #require(throws: JSONError.self) {
            try JSONText(parsing: Array("[1,2,3]".utf8), maximumElements: 2)
        }
        #expect(error.code == .tooLarge && error.offset == 5)
        // Without a number, elements are not kept.
        #expect(try JSONText(parsing: Array("[1,2,3]".utf8)).count == 0)
    }

    /// What a tree would take is known before it is made.
    @Test func `tell what their tree takes`() throws {
        func bytes(_ source: String) throws -> Int { try JSONText(parsing: Array(source.utf8)).treeByteCount }
        let nested = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(try bytes(nested) >= 100 * (MemoryLayout<JSONValue>.stride + 32))
        #expect(try bytes("[" + [String](repeating: "0", count: 1_000).joined(separator: ",") + "]") >= 16_000)
        #expect(try bytes("\"\(String(repeating: "a", count: 1_000))\"") >= 1_000)
        #expect(try bytes("0") < 100)
    }

    @Test func `are written with other texts`() throws {
        let text = try JSONText(parsing: Array(#"{"a":["b",1],"c":"d"}"#.utf8))
        let changed = text.utf8 { text in
            switch text {
            case .string(let string): .string(string + "\"")
            case .number: nil
            }
        }
        #expect(String(decoding: changed, as: UTF8.self) == #"{"a\"":["b\"",1],"c\"":"d\""}"#)
    }
}
