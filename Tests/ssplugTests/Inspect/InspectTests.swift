import Foundation
import Testing

@Suite struct `The code that inspect shows` {
    private func run(_ arguments: [String], _ source: String = Self.source) throws -> Executable.Outcome {
        let directory = try TemporaryFolder.make()
        defer { try? FileManager.default.removeItem(at: directory) }
        try source.write(to: directory.appendingPathComponent("a.wat"), atomically: true, encoding: .utf8)
        return try Executable.run(["inspect"] + arguments, in: directory)
    }

    private static let source = """
        (module
            (import "m" "f" (func $f))
            (func (export "double") (param i32) (result i32) local.get 0 local.get 0 i32.add)
            (func (export "loop\\n") (param i32)
                loop local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end))
        """

    private static let double = """
        # exported as "double"
        function 1, type (i32) -> i32, 14 slots
          0x0042  i32AddSlotSlot result=temp0 left=local0 right=local0
          0x0043  + returnSlotAccumulator linkage=linkage value=temp0 cost=4

        """

    @Test(arguments: ["double", "1"])
    func `is that of a function by name and by index`(_ name: String) throws {
        let outcome = try run(["--code", name, "a.wat"])
        #expect(outcome.output == Self.double)
        #expect(outcome.exitCode == 0 && outcome.error.isEmpty)
    }

    @Test(arguments: [["--code", "all", "a.wat"], ["--code", "a.wat"]])
    func `is that of all functions, with labels and what names hold in one line`(_ arguments: [String]) throws {
        #expect(
            try run(arguments).output == Self.double + """

                # exported as "loop\\n"
                function 2, type (i32) -> (), 14 slots
                  0x0046  chargeFuel cost=1
                L0:
                  0x004c  i32SubSlotImmediate result=local0 left=local0 right=1
                  0x004f  branchIfNonZeroAccumulator condition=local0 distance=L0 cost=5
                  0x0052  returnPlaced linkage=linkage cost=0

                """)
    }

    @Test func `is that of proposals, too, if they are named`() throws {
        let source = """
            (module (memory 1 1 (pagesize 1))
                (func (export "f") (result i64 i64) i64.const 1 i64.const 2 i64.mul_wide_s))
            """
        let outcome = try run(["--code", "--features", "custom-page-sizes,wide-arithmetic", "f", "a.wat"], source)
        #expect(outcome.exitCode == 0 && outcome.output.contains("i64MulWideS"))
        let refused = try run(["--code", "--features", "custom-page-sizes", "f", "a.wat"], source)
        #expect(refused.exitCode == 3 && refused.error.contains("wide arithmetic"))
        let unknown = try run(["--code", "--features", "page-sizes", "f", "a.wat"], source)
        #expect(unknown.exitCode == 2 && unknown.error.contains("knows no \"page-sizes\""))
    }

    @Test func `is the reference translation if asked for`() throws {
        #expect(
            try run(["--code", "--reference", "double", "a.wat"]).output == """
                # exported as "double"
                function 1, type (i32) -> i32, 14 slots
                  0x003e  copy result=temp0 source=local0
                  0x0040  copy result=temp1 source=local0
                  0x0042  i32AddSlotSlot result=temp0 left=temp0 right=temp1
                  0x0043  returnSlot linkage=linkage value=temp0 cost=4

                """)
    }

    @Test(arguments: [
        (["a.wat"], 2, "say what to show: --code"),
        (["--code"], 2, "a file is needed"),
        (["--code", "1", "2", "a.wat"], 2, "at most one function"),
        (["--code", "0", "a.wat"], 2, "function 0 is not among those that the module defines, 1 to 2"),
        (["--code", "9223372036854775807", "a.wat"], 2, "is not among those"),
        (["--code", "triple", "a.wat"], 2, "the module has no function \"triple\""),
        (["--code", "none.wat"], 3, "No such file"),
    ])
    func `needs a module and a function that exist`(_ arguments: [String], _ code: Int32, _ message: String) throws {
        let outcome = try run(arguments)
        #expect(outcome.exitCode == code && outcome.output.isEmpty)
        #expect(outcome.error.contains(message), "\(outcome.error)")
    }
}
