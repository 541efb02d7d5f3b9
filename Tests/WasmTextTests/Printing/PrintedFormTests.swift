import Foundation
import Testing
import Wasm
import WasmText

/// The printer and the form of modules: what is malformed was printed as if it were not, and what did not fit was left out.
@Suite struct `Printed form` {
    private static let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    private static let type: [UInt8] = [1, 4, 1, 0x60, 0, 0]
    private static let function: [UInt8] = [3, 2, 1, 0]
    private static let code: [UInt8] = [10, 4, 1, 2, 0, 0x0B]

    /// What is wrong with each module, the module, and what the error begins with.
    private static let malformed: [(name: String, bytes: [UInt8], message: String)] = [
        ("functions without bodies", type + function, "function and code section have inconsistent lengths: 1 and 0"),
        ("bodies without functions", type + code, "function and code section have inconsistent lengths: 0 and 1"),
        (
            "fewer bodies than functions", type + [3, 3, 2, 0, 0] + code,
            "function and code section have inconsistent lengths: 2 and 1"
        ),
        ("a section out of order", function + type + code, "unexpected content after last section"),
        ("a section twice", type + type + function + code, "unexpected content after last section"),
        (
            "a start function twice", type + function + [8, 1, 0, 8, 1, 0] + code,
            "unexpected content after last section"
        ),
        (
            "a tag behind a global", type + [6, 6, 1, 0x7F, 0, 0x41, 0, 0x0B, 13, 3, 1, 0, 0],
            "unexpected content after last section"
        ),
        ("a data count without data", [12, 1, 1], "data count and data section have inconsistent lengths: 1 and 0"),
        (
            "a data count of others", [12, 1, 2, 11, 4, 1, 1, 1, 0x78],
            "data count and data section have inconsistent lengths: 2 and 1"
        ),
        (
            "data dropped without a count",
            type + function + [10, 7, 1, 5, 0, 0xFC, 9, 0, 0x0B, 11, 4, 1, 1, 1, 0x78],
            "data count section required by data.drop"
        ),
        ("bytes behind the contents of a section", [1, 5, 1, 0x60, 0, 0, 0], "section size mismatch"),
        ("bytes behind the start function", type + function + [8, 2, 0, 0] + code, "section size mismatch"),
        ("bytes behind a body", type + function + [10, 5, 1, 3, 0, 0x0B, 0x0B], "section size mismatch"),
        ("a section that ends too soon", [1, 2, 1, 0x60], "unexpected end of section or function"),
        ("a section longer than the module", [1, 100, 1, 0x60, 0, 0], "length out of bounds"),
        ("a section without a size", [1], "unexpected end of section or function"),
        ("an unknown section", [14, 0], "malformed section id 14"),
        ("a custom section without a name", [0, 0], "unexpected end of section or function"),
        ("a custom section whose name is not UTF-8", [0, 2, 1, 0xFF], "malformed UTF-8 encoding of a name"),
        ("an export whose name is not UTF-8", [7, 5, 1, 1, 0xFF, 0, 0], "malformed UTF-8 encoding of a name"),
        ("an integer that is too long", [1, 6, 0x81, 0x80, 0x80, 0x80, 0x80, 0x00], "integer representation too long"),
        ("an else outside of an if", type + function + [10, 5, 1, 3, 0, 0x05, 0x0B], "misplaced ELSE opcode"),
        (
            "two branches of an if that are else",
            type + function + [10, 11, 1, 9, 0, 0x41, 0, 0x04, 0x40, 0x05, 0x05, 0x0B, 0x0B], "misplaced ELSE opcode"
        ),
        ("a body without an end", type + function + [10, 4, 1, 2, 0, 0x01], "unexpected end of section or function"),
        ("a tag with an attribute", type + [13, 3, 1, 1, 0], "zero byte expected"),
        ("a zero byte that is none", type + function + [10, 9, 1, 7, 0, 0xFE, 0x03, 1, 0x0B, 0x0B, 0x0B], "zero byte"),
        (
            "cast flags that do not exist",
            type + function + [10, 11, 1, 9, 0, 0xD0, 0x6E, 0xFB, 0x18, 4, 0, 0x6E, 0x6E], ""
        ),
        ("malformed behind invalid", type + [3, 2, 1, 9, 10, 5, 1, 3, 0, 0x05, 0x0B], "misplaced ELSE opcode"),
    ]

    @Test(arguments: malformed.indices) func `that is malformed is refused as the engine refuses it`(_ index: Int)
        throws
    {
        let (name, contents, message) = Self.malformed[index]
        let bytes = Self.header + contents
        let found = try #require(throws: ModuleError.self, "\(name)") { try TextFormat.text(of: bytes) }
        #expect(found.phase == .decoding, "\(name): \(found)")
        #expect(found.message.hasPrefix(message), "\(name): \(found)")
        #expect(throws: found, "\(name)") { try Module(bytes: bytes, features: ModuleMeaning.features) }
    }

    /// Authors look at such modules to find out what is wrong with them.
    @Test(arguments: [
        "(func (result i32) i64.const 1)", "(func call 9 local.get 8 br 7)",
        "(export \"a\" (func 3)) (export \"a\" (func 4))",
        "(start 5)", "(memory 2 1)", "(global i32 (i64.const 1))", "(elem (table 3) (offset (i32.const 0)) func 9)",
    ])
    func `that is invalid is printed`(source: String) throws {
        let bytes = try TextFormat.encode(Array(source.utf8))
        #expect(throws: ModuleError.self) { try Module(bytes: bytes) }
        #expect(try TextFormat.encode(Array(TextFormat.text(of: bytes).utf8)) == bytes)
    }

    // MARK: Mutations

    /// Modules that are mutated: one with something of everything, those that compilers made, and small ones.
    private static let seeds: [[UInt8]] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let files = ["WasmTests/Binary/Fixtures/exceptions.wasm", "WasmTests/Binary/Fixtures/memories.wasm"]
        let texts =
            [Fixture.module] + [
                "(module (func (param i32) (result i32) local.get 0))",
                "(module (table 1 externref) (elem (table 0) (offset (i32.const 0)) externref (ref.null extern)) (elem func))",
                "(module (memory 1) (data (i32.const 0) \"a\") (data \"b\") (func (data.drop 1)))",
                "(module (type $e (func (param i32))) (tag (type $e)) (func try nop catch 0 drop catch_all end))",
                "(module (memory 1 2 shared) (func (drop (i32.atomic.load (i32.const 0))) atomic.fence))",
                "(module (memory 1 (pagesize 1)) (table i64 1 funcref) (memory i64 1))",
                "(@custom \"a\" (before first) \"b\") (func) (@custom \"c\" (after code) \"d\") (start 0)",
            ]
        return texts.compactMap { try? TextFormat.encode(Array($0.utf8), options: .names) }
            + files.compactMap { try? [UInt8](Data(contentsOf: folder.appendingPathComponent($0))) }
    }()

    /// Changes bytes, takes some away, puts some in between, or moves a part, three times at most.
    private static func mutated(_ module: [UInt8], _ generator: inout Generator) -> [UInt8] {
        var bytes = module
        for _ in 0...generator.below(3) where bytes.count > 9 {
            let place = 8 + generator.below(bytes.count - 8)
            switch generator.below(8) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(UInt8(generator.below(256)), at: place)
            case 2:
                let part = bytes[place..<min(bytes.count, place + 1 + generator.below(16))]
                bytes.insert(contentsOf: Array(part), at: 8 + generator.below(bytes.count - 8))
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.below(8)))
            case 4: bytes[place] = UInt8(generator.below(16))
            case 5: bytes[place] &+= 1
            default: bytes[place] = UInt8(generator.below(256))
            }
        }
        return bytes
    }

    /// What is wrong with how a module is printed; `nil` if nothing is.
    ///
    /// - Parameter counts: How many were refused as malformed, printed although invalid, and printed valid.
    static func problem(_ bytes: [UInt8], _ counts: inout (malformed: Int, invalid: Int, valid: Int)) -> String? {
        var verdict: ModuleError?
        do throws(ModuleError) {
            var contents = try ModuleDecoder.decode(bytes, features: ModuleMeaning.features)
            try Validator.validate(
                &contents, bytes: bytes, features: ModuleMeaning.features, executable: ModuleMeaning.features)
        } catch { verdict = error }
        let text: String
        do throws(ModuleError) {
            text = try TextFormat.text(of: bytes)
        } catch {
            if verdict?.phase == .decoding { counts.malformed += 1 }
            if error.phase == .limit { return nil }
            // The engine does not read on in a constant expression that has what no constant expression may have.
            if verdict?.message.hasPrefix("constant expression required") ?? false { return nil }
            return error == verdict
                ? nil : "the engine says \(verdict.map { "\($0)" } ?? "nothing"), the printer \(error)"
        }
        if let verdict, verdict.phase == .decoding { return "\(verdict), but it was printed" }
        if verdict == nil { counts.valid += 1 } else { counts.invalid += 1 }
        do {
            let encoded = try TextFormat.encode(Array(text.utf8))
            // Without a meaning that can be read, the bytes of the text say whether anything is lost on the way back.
            guard let meaning = try? ModuleMeaning(bytes) else {
                let again = try TextFormat.encode(Array(TextFormat.text(of: encoded).utf8))
                return again == encoded ? nil : "the text of the text is another module"
            }
            let lines = zip(meaning.lines, try ModuleMeaning(encoded).lines)
            return lines.first { $0 != $1 }.map { "\($0), and from the text \($1)" }
        } catch {
            return "the text does not encode: \(error)"
        }
    }

    @Test func `of mutated modules is refused where it is malformed, and else gives the same module`() {
        var generator = Generator(state: 0x5EED_0F0F)
        var counts = (malformed: 0, invalid: 0, valid: 0)
        var problems: [String] = []
        for index in 0..<6_000 {
            let bytes = Self.mutated(Self.seeds[index % Self.seeds.count], &generator)
            if let problem = Self.problem(bytes, &counts) { problems.append("\(index): \(problem)\n\(bytes)") }
        }
        #expect(problems.isEmpty, "\(problems.count): \(problems.prefix(5).joined(separator: "\n"))")
        // Each of the three must have been tried.
        #expect(counts.malformed > 1_000 && counts.invalid > 100 && counts.valid > 100, "\(counts)")
    }
}
