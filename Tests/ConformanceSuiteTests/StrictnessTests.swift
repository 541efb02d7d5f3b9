import ConformanceSuite
import Foundation
import Testing
import Wasm

@Suite struct `Conformance runner` {
    private func report(_ source: String) -> ScriptReport {
        ScriptRunner.run(Array(source.utf8), file: "test.wast", features: .all)
    }

    private static let module = #"""
        (module
          (func (export "one") (result i32) i32.const 1)
          (func (export "negative zero") (result f32) f32.const -0)
          (func (export "signalling") (result f64) f64.const nan:0x4000000000000)
          (func (export "payload") (result f32) f32.const nan:0x600000)
          (func (export "trap") unreachable)
          (func $deep (export "deep") call $deep)
          (func (export "endless") (loop (br 0)))
          (func (export "divide") (result i32) (i32.div_u (i32.const 1) (i32.const 0)))
          (global (export "seven") i32 (i32.const 7)))
        """#

    @Test(arguments: [
        #"(assert_return (invoke "one") (i32.const 1))"#, #"(assert_return (get "seven") (i32.const 7))"#,
        #"(assert_return (invoke "negative zero") (f32.const -0))"#,
        #"(assert_return (invoke "payload") (f32.const nan:arithmetic))"#,
        #"(assert_return (invoke "one") (either (i32.const 0) (i32.const 1)))"#,
        #"(assert_trap (invoke "trap") "unreachable")"#, #"(assert_trap (invoke "divide") "integer divide by zero")"#,
        #"(assert_exhaustion (invoke "deep") "call stack exhausted")"#,
        #"(assert_malformed (module quote "(func") "unexpected end")"#,
        #"(assert_malformed (module binary "") "unexpected end")"#,
        #"(assert_invalid (module (func (result i32))) "type mismatch")"#,
        #"(assert_unlinkable (module (import "a" "b" (func))) "unknown import")"#,
        #"(assert_trap (module (func $f unreachable) (start $f)) "unreachable")"#,
    ])
    func `the right outcome passes`(assertion: String) {
        let report = report(Self.module + assertion)
        #expect(report.failed == 0, "\(report.outcomes)")
        #expect(report.passed == 1)
    }

    @Test(arguments: [
        // Wrong values, compared by bits.
        #"(assert_return (invoke "one") (i32.const 2))"#, #"(assert_return (invoke "one") (i64.const 1))"#,
        #"(assert_return (invoke "one"))"#, #"(assert_return (invoke "one") (i32.const 1) (i32.const 1))"#,
        #"(assert_return (invoke "negative zero") (f32.const 0))"#,
        #"(assert_return (invoke "signalling") (f64.const nan:arithmetic))"#,
        #"(assert_return (invoke "payload") (f32.const nan:canonical))"#,
        #"(assert_return (invoke "payload") (f32.const nan))"#, #"(assert_return (get "seven") (i32.const 8))"#,
        // Nothing was thrown, or the wrong thing.
        #"(assert_trap (invoke "one") "unreachable")"#, #"(assert_trap (invoke "trap") "integer divide by zero")"#,
        #"(assert_trap (invoke "deep") "call stack exhausted")"#, #"(assert_exhaustion (invoke "trap") "unreachable")"#,
        #"(assert_exhaustion (invoke "one") "call stack exhausted")"#, #"(assert_exception (invoke "trap"))"#,
        #"(assert_exception (invoke "one"))"#, #"(assert_return (invoke "trap"))"#, #"(invoke "trap")"#,
        #"(assert_trap (invoke "endless") "unreachable")"#,
        // Names that do not exist.
        #"(assert_return (invoke "none"))"#, #"(assert_trap (invoke "none") "unreachable")"#,
        #"(assert_return (invoke $none "one") (i32.const 1))"#, #"(register "m" $none)"#,
        #"(module instance $i $none)"#,
        // The wrong kind of rejection, or none.
        #"(assert_malformed (module (func (result i32))) "type mismatch")"#,
        #"(assert_malformed (module quote "(func)") "unexpected end")"#,
        #"(assert_malformed (module (import "a" "b" (func))) "unknown import")"#,
        #"(assert_invalid (module quote "(func") "unexpected end")"#,
        #"(assert_invalid (module binary "") "unexpected end")"#,
        #"(assert_invalid (module (func)) "type mismatch")"#,
        #"(assert_invalid (module (import "a" "b" (func))) "unknown import")"#,
        #"(assert_unlinkable (module) "unknown import")"#,
        #"(assert_unlinkable (module (func (result i32))) "type mismatch")"#,
        #"(assert_unlinkable (module (func $f unreachable) (start $f)) "unreachable")"#,
        #"(assert_trap (module (import "a" "b" (func))) "unknown import")"#,
        #"(assert_trap (module (func $f) (start $f)) "unreachable")"#, #"(module (func (result i32)))"#,
        #"(module (import "a" "b" (func)))"#, #"(assert_invalid_custom (module (func (result i32))) "x")"#,
    ])
    func `a wrong outcome fails`(assertion: String) {
        let report = report(Self.module + assertion)
        #expect(report.passed == 0)
        #expect(report.failed == 1, "\(report)")
        #expect(report.outcomes.last?.line == 10)
    }

    @Test func `nothing runs in an older instance after a module failed`() {
        let report = report(
            Self.module + #"(module (func (result i32))) (assert_return (invoke "one") (i32.const 1))"#)
        #expect(report.passed == 0 && report.failed == 2)
    }

    @Test func `a malformed script counts all its assertions as failed`() {
        let report = report(
            "(module) (assert_return (invoke \"f\")) (assert_trap (invoke \"f\") \"x\") (assert_return (invoke")
        #expect(report.passed == 0 && report.failed == 3)
    }

    @Test func `a script in a process that fails counts all its assertions as failed`() async throws {
        let script = try TemporaryFolder.file("a.wast")
        try Data("(module) (assert_return (invoke \"f\")) (assert_return (invoke \"g\"))".utf8).write(to: script)
        let job = IsolatedRun.Job(file: "a.wast", url: script)
        let reports = await IsolatedRun(executable: URL(fileURLWithPath: "/bin/false")).reports(of: [job, job])
        #expect(reports.map(\.failed) == [2, 2])
        #expect(reports.first?.interruption?.reason == "the script's process exited with 1")
    }

    @Test func `a script in a process that never ends fails after a while`() async throws {
        let program = try TemporaryFolder.file("a.sh")
        try Data("#!/bin/sh\nexec sleep 60\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
        let job = IsolatedRun.Job(file: "a.wast", url: program)
        let reports = await IsolatedRun(executable: program, timeout: 0.2).reports(of: [job])
        #expect(reports.first?.failed == 1)
        #expect(reports.first?.interruption?.reason.contains("took more than") == true)
    }
}
