import Wasm

/// The host module `spectest` that the suite's scripts import.
///
/// Spec repository, interpreter/README.md, section "Spectest host module".
enum SpectestModule {
    /// The module's items, all belonging to one interpreter.
    ///
    /// The functions print nothing.
    static func imports(in interpreter: Interpreter) throws -> Imports {
        var imports = Imports()
        func define(_ name: String, _ parameters: [ValueType]) {
            imports.define("spectest", name, HostFunction(type: FunctionType(parameters)) { _, _ in })
        }
        define("print", [])
        define("print_i32", [.i32])
        define("print_i64", [.i64])
        define("print_f32", [.f32])
        define("print_f64", [.f64])
        define("print_i32_f32", [.i32, .f32])
        define("print_f64_f64", [.f64, .f64])

        imports.define("spectest", "global_i32", try Global(.i32(666), in: interpreter))
        imports.define("spectest", "global_i64", try Global(.i64(666), in: interpreter))
        imports.define("spectest", "global_f32", try Global(.f32(666.6), in: interpreter))
        imports.define("spectest", "global_f64", try Global(.f64(666.6), in: interpreter))

        let element = ReferenceType(isNullable: true, heapType: .function)
        let tableBounds = SizeBounds(minimum: 10, maximum: 20)
        imports.define(
            "spectest", "table", try Table(TableType(element: element, bounds: tableBounds), in: interpreter))
        imports.define(
            "spectest", "table64",
            try Table(TableType(element: element, bounds: tableBounds, is64Bit: true), in: interpreter))

        let memoryBounds = SizeBounds(minimum: 1, maximum: 2)
        imports.define("spectest", "memory", try Memory(MemoryType(bounds: memoryBounds), in: interpreter))
        imports.define(
            "spectest", "shared_memory",
            try Memory(MemoryType(bounds: memoryBounds, isShared: true), in: interpreter))
        return imports
    }
}
