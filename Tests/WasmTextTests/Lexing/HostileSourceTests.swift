import Foundation
import Synchronization
import Testing
import WasmText

@Suite struct `Hostile sources` {
    private static let fragments = [
        "(", ")", "\"", "$", "(;", ";)", ";;", "(@", "block ", "end ", "else ", "(then ", "(else ", "0x", "nan:0x", "_",
        "e",
        "(result ", "(param ", "(type ", "\\", "\u{e9}", "(try (do) (catch 0) ", "delegate 0", "(catch ", "(elem ",
        "18446744073709551616", "(offset ", "(item ", "offset=", "align=", "(ref null ", "(rec ", "(sub ",
        "(@custom \"x\" ",
        "(@metadata.code.branch_hint \"\\00\")",
    ].map { Array($0.utf8) }

    /// Cuts, repeats, overwrites or inserts somewhere.
    private func mutate(_ source: inout [UInt8], _ generator: inout Generator) {
        guard !source.isEmpty else { return }
        let position = generator.below(source.count)
        let length = min(generator.below(40), source.count - position)
        switch generator.below(6) {
        case 0: source.removeSubrange(position..<position + length)
        case 1:
            source.insert(contentsOf: Array(source[position..<position + length]), at: generator.below(source.count))
        case 2: source[position] = UInt8(generator.below(256))
        case 3: source.insert(contentsOf: Self.fragments[generator.below(Self.fragments.count)], at: position)
        case 4: source.removeSubrange(position...)
        default: source[position] = UInt8(32 + generator.below(95))
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `100,000 mutations of a module give a module or an error with a place`() {
        let parts = [Array(Fixture.module.utf8)] + Self.smallModules
        var generator = Generator(state: 0x2545_F491_4F6C_DD1D)
        var rejected = 0
        for round in 0..<100_000 {
            // Mostly the small ones, for they are as rich in places and much faster in debug builds.
            var source = parts[round % 20 == 0 ? 0 : 1 + generator.below(parts.count - 1)]
            for _ in 0...generator.below(3) { mutate(&source, &generator) }
            do {
                _ = try TextFormat.encode(source, options: round & 1 == 0 ? [] : .names)
            } catch {
                rejected += 1
                #expect(error.line >= 1 && error.column >= 1 && error.offset <= source.count && !error.message.isEmpty)
            }
        }
        #expect(rejected > 50_000)
    }

    private static let smallModules = [
        "(module (func (param $x i32) (result i32) (i32.add (local.get $x) (i32.const -0x1_0))))",
        "(module (func block $l (result f64) (f64.const 0x1.8p-3) (br_if $l (i32.const 1)) end $l drop))",
        "(module (table $t 1 2 funcref) (elem (table $t) (i32.const 0) func 0) (func (call_indirect (param) (i32.const 0))))",
        "(module (memory i64 1 2) (data (i64.const 1) \"a\\00\\u{e9}\") (func (v128.store offset=1 align=2 (i64.const 0) "
            + "(v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15))))",
        "(module (type $s (sub (struct (field $a (mut i8))))) (func (param (ref null $s)) "
            + "(drop (struct.get_u $s $a (local.get 0)))))",
        "(module (tag $e (param i32)) (func (try_table (catch $e 0) (throw $e (i32.const 1))) (unreachable)))",
        "(module (func (try (do nop) (catch_all (rethrow 0)))) (func try nop delegate 0))",
        "(module (func (if (i32.const 1) (then nop) (else (block (br_table 0 1 0 (i32.const 0)))))))",
        "(module (import \"a\" \"b\" (global $g (mut f32))) (export \"c\" (global $g)) (@custom \"d\" \"e\") (start 0))",
    ].map { Array($0.utf8) }

    @Test func `10,000 mutations of a binary module print or give an error`() throws {
        let module = try TextFormat.encode(Array(Fixture.module.utf8))
        var generator = Generator(state: 0x9E37_79B9_7F4A_7C15)
        var printed = 0
        for _ in 0..<10_000 {
            var bytes = module
            for _ in 0...generator.below(3) {
                bytes[8 + generator.below(bytes.count - 8)] = UInt8(generator.below(256))
            }
            if (try? TextFormat.text(of: bytes)) != nil { printed += 1 }
        }
        #expect(printed > 100)
    }

    /// Sources of a size that quadratic work would take minutes for, and that would overflow the stack of a parser that
    /// recurses.
    private static func deep(_ count: Int) -> [(name: String, source: String)] {
        func times(_ text: String) -> String { String(repeating: text, count: count) }
        return [
            ("open parentheses", times("(")),
            ("nested blocks", "(func \(times("(block "))\(times(")")))"),
            ("nested operands", "(func \(times("(i32.eqz "))(i32.const 0)\(times(")")) drop)"),
            ("nested conditions", "(func \(times("(if (i32.const 1) (then "))\(times("))")))"),
            ("flat blocks", "(func \(times("block $l "))\(times("br $l "))\(times("end ")))"),
            ("nested try", "(func \(times("(try (do "))\(times("))")))"),
            ("comments", "\(times("(;"))\(times(";)"))"),
            ("annotations", "\(times("(@a "))\(times(")"))"),
            ("sections", "(module \(times("(@custom \"a\")")))"),
            ("digits", "(func f64.const \(times("12345")).\(times("67890"))e-\(times("9")) drop)"),
            ("segments and types", "\(times("(type (func (param i32)))"))\(times("(elem func)"))"),
            ("parameters", "(type (func (param \(times("i32 "))))) \(times("(func (type 0))"))"),
        ]
    }

    /// Four times the source costs four times the work if that is linear, and sixteen times if it is quadratic.
    ///
    /// The work is what the thread itself computes, which other threads and programs do not lengthen.
    @Test func `depth and length cost no native stack and linear time`() throws {
        let failures = Mutex<[String]>([])
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            for (small, large) in zip(Self.deep(12_500), Self.deep(50_000)) {
                if let failure = Self.failureOfRoundTrip(large.source) {
                    failures.withLock { $0.append("\(large.name): \(failure)") }
                }
                let (quarter, whole) = (Self.work(small.source), Self.work(large.source))
                // Quadratic work on these sources is far above: 50,000 squared are 2.5 thousand million steps.
                if whole > .milliseconds(50), whole > quarter * 8 {
                    failures.withLock { $0.append("\(large.name): \(whole) for the whole, \(quarter) for a quarter") }
                }
            }
            done.signal()
        }
        // The smallest stack that the engine promises to run on.
        thread.stackSize = 512 << 10
        thread.start()
        done.wait()
        let found = failures.withLock { $0 }
        #expect(found.count == 1 && found.first?.hasPrefix("open parentheses: unexpected end") == true, "\(found)")
    }

    /// The processor time that the calling thread needs for a round trip: the least of two, since caches are shared.
    private static func work(_ source: String) -> Duration {
        func now() -> Duration {
            var time = timespec()
            guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return .zero }
            return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
        }
        return (0..<2).map { _ in
            let start = now()
            _ = failureOfRoundTrip(source)
            return now() - start
        }.reduce(.seconds(86_400), min)
    }

    /// Encodes, prints and encodes again.
    private static func failureOfRoundTrip(_ source: String) -> String? {
        do {
            let bytes = try TextFormat.encode(Array(source.utf8))
            let text = try TextFormat.text(of: bytes)
            return try TextFormat.encode(Array(text.utf8)) == bytes ? nil : "the text encodes to other bytes"
        } catch let error as TextError {
            return error.message
        } catch {
            return "\(error)"
        }
    }
}
