import Testing
import Wasm

@testable import WasmText

/// Sources in which a single token, or what lies between two, has most of the bytes.
@Suite struct `Long tokens` {
    private static let byteCount = 2 << 20

    private static func repeated(_ text: String) -> String {
        String(repeating: text, count: byteCount / text.utf8.count)
    }

    private static let sources: [(name: String, source: String)] = [
        ("blanks", "(module\(repeated(" ")))"),
        ("line comments", "(module\(repeated(";;\n")))"),
        ("a line comment", "(module ;;\(repeated("a"))\n)"),
        ("a block comment", "(module (;\(repeated("a"));))"),
        ("many comments", "(module \(repeated("(;;)")))"),
        ("an annotation", "(module (@a \(repeated("a "))))"),
        ("annotations", "(module \(repeated("(@a)")))"),
        ("a string", "(module (memory 1) (data \"\(repeated("a"))\"))"),
        ("escapes", "(module (memory 1) (data \"\(repeated("\\00"))\"))"),
        ("strings", "(module (memory 1) (data \(repeated("\"a\" "))))"),
        ("a name with escapes", "(module (import \"\(repeated("\\u{61}"))\" \"\" (func)))"),
        ("a custom section", "(module (@custom \"a\" \"\(repeated("\\00"))\"))"),
        ("an identifier", "(module (func $\(String(repeating: "a", count: 1 << 20 - 1))))"),
        ("digits", "(module (func (drop (i32.const \(String(repeating: "0", count: 1 << 20))))))"),
    ]

    @Test(arguments: sources.indices) func `are read with a look every few kilobytes`(_ index: Int) throws {
        let (name, source) = Self.sources[index]
        let bytes = Array(source.utf8)
        var looks = 0
        _ = try TextFormat.encode(bytes) {
            looks += 1
            return false
        }
        // 64 KiB are a look at most, and whatever the token is, at least two passes are made over it.
        #expect(looks >= 2 * bytes.count / (128 << 10), "\(name): \(looks) looks at \(bytes.count) bytes")
        // Whichever look says so ends the work.
        for last in [0, looks / 2, looks - 1] {
            var count = 0
            #expect(throws: TextError.self, "\(name), look \(last)") {
                try TextFormat.encode(bytes) {
                    count += 1
                    return count > last
                }
            }
            #expect(count == last + 1, "\(name)")
        }
    }

    @Test func `that are open are looked for with looks`() throws {
        let source = Array(("(module" + Self.repeated("(")).utf8)
        var looks = 0
        do {
            _ = try TextFormat.encode(source) {
                looks += 1
                return false
            }
            Issue.record("the source has an end")
        } catch {
            #expect(error.message.hasPrefix("unexpected end of the source"))
        }
        // UTF-8, tokens, and the parenthesis that stays open.
        #expect(looks >= 3 * source.count / (128 << 10))
    }

    @Test(arguments: ["$", "1", "a", "\"\"a", "(@"]) func `that are no strings have a limit`(_ start: String) {
        let source = "(module \(start)\(String(repeating: "a", count: 1 << 20 + 1)) )"
        do {
            _ = try TextFormat.encode(Array(source.utf8))
            Issue.record("\(start) is accepted")
        } catch {
            #expect(error.kind == .limit && error.message.contains("the limit is 1048576"), "\(error.message)")
        }
    }

    @Test func `of escapes have a limit`() throws {
        func source(_ zeros: Int) -> [UInt8] {
            Array("(module (memory 1) (data \"\\u{\(String(repeating: "0", count: zeros))61}\"))".utf8)
        }
        #expect(throws: Never.self) { try TextFormat.encode(source(1_000)) }
        do {
            _ = try TextFormat.encode(source(1_024))
            Issue.record("the escape is accepted")
        } catch {
            #expect(error.kind == .limit, "\(error.message)")
        }
    }

    @Test func `are stepped over as a whole where they end`() throws {
        let space = String(repeating: " ", count: 5_000)
        let source = """
            (module\(space)(@a\(space)"\(space)")\(space)(func\(space)$f\(space)(;\(space););;\(space)
            (result i32)\(space)(@b "x")(i32.const\(space)7)\(space))\(space)(memory 1)
            (data\(space)"\(space)"\(space)"b")\(space)(@custom\(space)"n"\(space)"\(space)")\(space))\(space)
            """
        let bytes = try TextFormat.encode(Array(source.utf8))
        let plain = """
            (module (func $f (result i32) (i32.const 7)) (memory 1) (data "\(space)" "b") (@custom "n" "\(space)"))
            """
        #expect(try TextFormat.encode(Array(plain.utf8)) == bytes)
    }

    @Test func `do not keep the place of an error from being given up`() throws {
        let source = Array("(module (func i32.add drop) (memory 1) (data \"\(Self.repeated("a"))\"))".utf8)
        let error = try #require(throws: ModuleError.self) { try Module(bytes: try TextFormat.encode(source)) }
        var looks = 0
        let found = TextFormat.located(error, in: source) {
            looks += 1
            return false
        }
        #expect(found?.message.contains("type mismatch") == true)
        #expect(looks >= 4 * source.count / (128 << 10))
        for last in [0, looks / 2] {
            var count = 0
            let found = TextFormat.located(error, in: source) {
                count += 1
                return count > last
            }
            #expect(count <= last + 3)
            if last == 0 { #expect(found == nil) }
        }
    }
}
