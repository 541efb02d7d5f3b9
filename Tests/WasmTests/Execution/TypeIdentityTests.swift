// A type index means something in its module only. Tables, globals, functions and references pass from module to
// module, and a guest uses what it is given without a check: two types must be taken for one exactly where their
// recursion groups are equal.

import Testing
import Wasm
import WasmText

@Suite struct `Type identity` {
    private func link(
        _ exporter: String, _ importer: String, _ stage: TranslationStage = .optimized
    ) throws -> (Interpreter, Instance, Instance) {
        let interpreter = Interpreter(translation: stage)
        let first = try interpreter.instantiate(Module(wat: exporter))
        var imports = Imports()
        imports.define("a", first)
        return (interpreter, first, try interpreter.instantiate(Module(wat: importer), imports: imports))
    }

    private func expectIncompatible(
        _ exporter: String, _ importer: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let error = #expect(throws: InstantiationError.self, sourceLocation: sourceLocation) {
            try link(exporter, importer)
        }
        guard case .link(let link) = error else {
            Issue.record("\(String(describing: error)) is no link error", sourceLocation: sourceLocation)
            return
        }
        #expect(link.problems.map(\.kind) == [.incompatible], sourceLocation: sourceLocation)
    }

    /// What is exported and imported, with types in front whose indices are the only thing that two modules share.
    private struct Item: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var exported: String
        var imported: String
    }

    private static let items = [
        Item(
            testDescription: "a mutable global",
            exported: #"(global (export "x") (mut (ref null $t)) (ref.null $t))"#,
            imported: #"(import "a" "x" (global (mut (ref null $t))))"#),
        Item(
            testDescription: "a constant global",
            exported: #"(global (export "x") (ref null $t) (ref.null $t))"#,
            imported: #"(import "a" "x" (global (ref null $t)))"#),
        Item(
            testDescription: "a table", exported: #"(table (export "x") 1 (ref null $t))"#,
            imported: #"(import "a" "x" (table 1 (ref null $t)))"#),
        Item(
            testDescription: "a function",
            exported: #"(func (export "x") (param (ref null $t)))"#,
            imported: #"(import "a" "x" (func (param (ref null $t))))"#),
    ]

    @Test(arguments: items)
    private func `is not the index`(_ item: Item) throws {
        expectIncompatible(
            "(module (type $t (func (param i64))) \(item.exported))",
            "(module (type $t (func (param i32))) \(item.imported))")
        // The same type with another index is the same.
        _ = try link(
            "(module (type $t (func (param i64))) \(item.exported))",
            "(module (type (func)) (type (func (param f32))) (type $t (func (param i64))) \(item.imported))")
        // Through a reference to a type that differs, and one that does not.
        expectIncompatible(
            "(module (type $u (func (result i64))) (type $t (func (param (ref $u)))) \(item.exported))",
            "(module (type $u (func (result i32))) (type $t (func (param (ref $u)))) \(item.imported))")
        _ = try link(
            "(module (type $u (func (result i64))) (type $t (func (param (ref $u)))) \(item.exported))",
            """
            (module (type (func)) (type $u (func (result i64))) (type $t (func (param (ref $u)))) \(item.imported))
            """)
    }

    @Test(arguments: items)
    private func `is the whole recursion group, its order included`(_ item: Item) throws {
        let group = "(rec (type $t (func (result (ref null $u)))) (type $u (func (param (ref null $t)))))"
        _ = try link("(module \(group) \(item.exported))", "(module (type (func)) \(group) \(item.imported))")
        let copy = "(rec (type (func (result (ref null 1)))) (type (func (param (ref null 0)))))"
        _ = try link("(module \(group) \(item.exported))", "(module \(copy) \(group) \(item.imported))")
        expectIncompatible(
            "(module \(group) \(item.exported))",
            """
            (module (rec (type $u (func (param (ref null $t)))) (type $t (func (result (ref null $u)))))
                \(item.imported))
            """)
        expectIncompatible(
            "(module (rec (type $t (func)) (type (struct))) \(item.exported))",
            "(module (type $t (func)) \(item.imported))")
        expectIncompatible(
            "(module (rec (type $t (func)) (type (struct))) \(item.exported))",
            "(module (rec (type (struct)) (type $t (func))) \(item.imported))")
        expectIncompatible(
            "(module (type $t (sub (func))) \(item.exported))", "(module (type $t (func)) \(item.imported))")
    }

    private static let family = """
        (type $root (sub (func))) (type $parent (sub $root (func))) (type $child (sub final $parent (func)))
        (type $cousin (sub final $root (func)))
        """

    @Test func `lets an import be given a subtype, and never a supertype`() throws {
        let names = ["root", "parent", "child", "cousin"]
        let subtypes = [
            "root": ["root", "parent", "child", "cousin"], "parent": ["parent", "child"], "child": ["child"],
            "cousin": ["cousin"],
        ]
        for needed in names {
            for given in names {
                let isSubtype = subtypes[needed]?.contains(given) ?? false
                let function = (
                    #"(module \#(Self.family) (func (export "x") (type $\#(given))))"#,
                    #"(module (type (func)) \#(Self.family) (import "a" "x" (func (type $\#(needed)))))"#
                )
                let constant = (
                    #"(module \#(Self.family) (global (export "x") (ref null $\#(given)) (ref.null $\#(given))))"#,
                    #"(module (type (func)) \#(Self.family) (import "a" "x" (global (ref null $\#(needed)))))"#
                )
                for (exporter, importer) in [function, constant] {
                    if isSubtype { _ = try link(exporter, importer) } else { expectIncompatible(exporter, importer) }
                }
                // Who can write must mean the very type.
                let written = [
                    (
                        #"(global (export "x") (mut (ref null $\#(given))) (ref.null $\#(given)))"#,
                        #"(import "a" "x" (global (mut (ref null $\#(needed)))))"#
                    ),
                    (
                        #"(table (export "x") 1 (ref null $\#(given)))"#,
                        #"(import "a" "x" (table 1 (ref null $\#(needed))))"#
                    ),
                ]
                for (exported, imported) in written {
                    let exporter = "(module \(Self.family) \(exported))"
                    let importer = "(module (type (func)) \(Self.family) \(imported))"
                    if needed == given {
                        _ = try link(exporter, importer)
                    } else {
                        expectIncompatible(exporter, importer)
                    }
                }
            }
        }
    }

    @Test func `lets a constant be given without null, and for an abstract type`() throws {
        let exporter = """
            (module (type $t (func)) (func $f) (elem declare func $f) (global (export "x") (ref $t) (ref.func $f)))
            """
        for type in ["(ref $t)", "(ref null $t)", "(ref func)", "funcref"] {
            _ = try link(exporter, #"(module (type $t (func)) (import "a" "x" (global \#(type))))"#)
        }
        for type in ["(ref null $u)", "externref", "(ref null nofunc)", "(mut (ref $t))", "i64"] {
            expectIncompatible(
                exporter,
                #"(module (type $t (func)) (type $u (func (param i32))) (import "a" "x" (global \#(type))))"#)
        }
        expectIncompatible(
            #"(module (type $t (func)) (global (export "x") (ref null $t) (ref.null $t)))"#,
            #"(module (type $t (func)) (import "a" "x" (global (ref $t))))"#)
    }

    @Test(arguments: TranslationStage.allCases)
    func `lets call_indirect find a subtype, in whatever module it was declared`(_ stage: TranslationStage) throws {
        let (_, _, importer) = try link(
            """
            (module \(Self.family)
                (func $root (type $root)) (func $parent (type $parent)) (func $child (type $child))
                (func $cousin (type $cousin)) (type $other (func (param i32))) (func $other (type $other))
                (table (export "t") funcref (elem $root $parent $child $cousin $other)))
            """,
            """
            (module (type (func (param i64))) \(Self.family) (import "a" "t" (table 5 funcref))
                (func (export "root") (param i32) local.get 0 call_indirect (type $root))
                (func (export "parent") (param i32) local.get 0 call_indirect (type $parent))
                (func (export "child") (param i32) local.get 0 call_indirect (type $child))
                (func (export "tail") (param i32) local.get 0 return_call_indirect (type $parent)))
            """, stage)
        let callable = [
            "root": [true, true, true, true, false], "parent": [false, true, true, false, false],
            "child": [false, false, true, false, false], "tail": [false, true, true, false, false],
        ]
        for (name, expected) in callable {
            for (index, isCallable) in expected.enumerated() {
                let call = { try importer.function(name).invoke([.i32(UInt32(index))]) }
                if isCallable {
                    #expect(try call() == [])
                } else {
                    #expect(throws: Trap.self) { try call() }
                }
            }
        }
    }

    @Test func `holds along the longest chain of supertypes`() throws {
        let chain = (0...63).map { "(type $t\($0) (sub \($0 == 0 ? "" : "$t\($0 - 1)") (func)))" }.joined()
        let functions = (0...63).map { "(func $f\($0) (type $t\($0)))" }.joined()
        let callers = (0...63).map {
            "(func (export \"\($0)\") (param i32) local.get 0 call_indirect (type $t\($0)))"
        }.joined()
        let interpreter = Interpreter()
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module \(chain) \(functions) \(callers)
                        (table funcref (elem \((0...63).map { "$f\($0)" }.joined(separator: " ")))))
                    """))
        for needed in 0...63 {
            for given in [0, max(0, needed - 1), needed, min(63, needed + 1), 63] {
                let outcome = measure(
                    try instance.function("\(needed)"), [.i32(UInt32(given))], in: interpreter)
                #expect(outcome.trap == (given < needed ? .indirectCallTypeMismatch : nil))
            }
        }
    }

    // MARK: What the API says

    @Test func `of exports is the interpreter's, and of modules nobody else's`() throws {
        let wat = #"(module (type $t (func (param i32))) (func (export "f") (param (ref null $t))))"#
        let other = #"(module (type $t (func (param i64))) (func (export "f") (param (ref null $t))))"#
        let shifted = #"(module (type (func)) (type $t (func (param i32))) (func (export "f") (param (ref null $t))))"#
        let interpreter = Interpreter()
        func type(_ wat: String, in interpreter: Interpreter) throws -> FunctionType {
            try interpreter.instantiate(Module(wat: wat)).function("f").type
        }
        let found = try type(wat, in: interpreter)
        #expect(try found == type(shifted, in: interpreter))
        #expect(try found != type(other, in: interpreter))
        #expect(try found != type(wat, in: Interpreter()))
        let described = try [wat, other].map { try Module(wat: $0).exports[0].type }
        #expect(described[0] != described[1])
        #expect(described[0] != .function(found))

        let heapType = try #require(found.parameters[0].referenceType).heapType
        #expect(heapType.isConcrete)
        #expect(interpreter.compositeType(of: heapType) == .function(FunctionType([.i32])))
        #expect(Interpreter().compositeType(of: heapType) == nil)
        #expect(try interpreter.heapType(of: FunctionType([.i32])) == heapType)
        #expect(interpreter.isSubtype(heapType, of: .function))
        #expect(!interpreter.isSubtype(.function, of: heapType))
        #expect(interpreter.isSubtype(.noFunction, of: heapType))
    }

    @Test func `of a module is known once the interpreter has learnt it`() throws {
        let module = try Module(
            wat: """
                (module (type $t (func (param i32))) (import "a" "t" (table 1 (ref null $t)))
                    (import "a" "f" (func (param (ref null $t)))))
                """)
        let interpreter = Interpreter()
        guard case .table(let table) = module.imports[0].type, case .function(let function) = module.imports[1].type
        else {
            Issue.record("the imports have other kinds")
            return
        }
        #expect(throws: Trap.self) { try Table(table, in: interpreter) }
        try interpreter.learnTypes(of: module)
        var imports = Imports()
        imports.define("a", "t", try Table(table, in: interpreter))
        imports.define("a", "f", HostFunction(type: function, values: { _, _ in [] }))
        _ = try interpreter.instantiate(module, imports: imports)
        // Another interpreter knows neither the table nor, before it has the module, the function's type.
        let other = Module.self
        let error = #expect(throws: InstantiationError.self) {
            try Interpreter().instantiate(
                try other.init(
                    wat: """
                        (module (type $t (func (param i64))) (import "a" "f" (func (param (ref null $t)))))
                        """), imports: imports)
        }
        guard case .link = error else {
            Issue.record("\(String(describing: error)) is no link error")
            return
        }
    }

    @Test func `is counted by the interpreter once for equal types`() throws {
        let interpreter = Interpreter(limits: Limits(types: 3))
        let two = try Module(wat: "(module (type (func)) (type (func (param i32))))")
        _ = try interpreter.instantiate(two)
        _ = try interpreter.instantiate(
            Module(wat: "(module (type (func (param i32))) (type (func)) (type (func)))"))
        let error = #expect(throws: InstantiationError.self) {
            try interpreter.instantiate(
                Module(wat: "(module (rec (type (func)) (type (func (param i64)))))"))
        }
        guard case .limit(let limit) = error else {
            Issue.record("\(String(describing: error)) is no limit error")
            return
        }
        #expect(limit == LimitError("types", requested: 4, allowed: 3))
        // What fits still does.
        _ = try interpreter.instantiate(Module(wat: "(module (type (func (result i32))))"))
        _ = try interpreter.instantiate(two)
    }
}
