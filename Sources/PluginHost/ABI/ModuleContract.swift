import Wasm

/// What ABI version 1 asks of a module: its exports, and the imports that the host has.
enum ModuleContract {
    /// The functions that every plugin exports.
    static let exports: [(name: String, type: FunctionType)] = [
        ("alloc", FunctionType([.i32], [.i32])),
        ("dealloc", FunctionType([.i32, .i32])),
        ("plugin_init", FunctionType([], [.i64])),
        ("plugin_capabilities", FunctionType([], [.i64])),
        ("plugin_handle_request", FunctionType([.i32, .i32], [.i64])),
    ]

    /// A module can have more wrong imports than anyone reads.
    private static let maximumProblems = 50

    /// Checks a module's imports and exports.
    ///
    /// - Throws: One ``PluginError`` that lists everything that does not fit, with the types found and wanted.
    static func check(_ module: Module) throws(PluginError) {
        var problems = exportProblems(module)
        let more = addImportProblems(module, to: &problems)
        guard !problems.isEmpty else { return }
        let count = problems.count + more
        if more > 0 { problems.append("and \(more) more") }
        let lines = problems.map { "  \($0)" }.joined(separator: "\n")
        throw PluginError(
            .link, "the module does not fit ABI version 1 (\(count) problem\(count == 1 ? "" : "s")):\n\(lines)",
            hint: hint(module))
    }

    private static func exportProblems(_ module: Module) -> [String] {
        var found: [String: ExternalType] = [:]
        for export in module.exports { found[export.name] = export.type }
        var problems: [String] = []
        switch found["memory"] {
        case .memory(let type) where !type.is64Bit && !type.isShared: break
        case nil: problems.append("export \"memory\" is missing: the plugin must export its memory")
        case .memory(let type):
            problems.append(
                "export \"memory\": found a \(type.is64Bit ? "64-bit" : "shared") memory, wanted a plain 32-bit one")
        case let type?: problems.append("export \"memory\": found \(describe(type)), wanted a memory")
        }
        for (name, type) in exports {
            switch found[name] {
            case .function(type): break
            case nil:
                let near = closestMatch(
                    to: name, among: Array(found.keys.filter { $0.utf8.count <= 64 }.sorted().prefix(200)))
                let hint = near.map { "; found \"\(displayed($0))\"" } ?? ""
                problems.append("export \"\(name)\" is missing: wanted a function \(type)\(hint)")
            case let other?: problems.append("export \"\(name)\": found \(describe(other)), wanted a function \(type)")
            }
        }
        return problems
    }

    /// Adds what is wrong with the imports, as far as anyone would read it.
    ///
    /// - Returns: How many problems were left out.
    private static func addImportProblems(_ module: Module, to problems: inout [String]) -> Int {
        var left = 0
        for item in module.imports {
            if problems.count >= maximumProblems {
                if type(item.module, item.name).map(ExternalType.function) != item.type { left += 1 }
                continue
            }
            let name = "import \"\(displayed(item.module))\" \"\(displayed(item.name))\""
            guard let wanted = type(item.module, item.name) else {
                problems.append("\(name): found \(describe(item.type)), \(unknown(item))")
                continue
            }
            if item.type != .function(wanted) {
                problems.append("\(name): found \(describe(item.type)), wanted a function \(wanted)")
            }
        }
        return left
    }

    /// The type of a function of the host.
    private static func type(_ module: String, _ name: String) -> FunctionType? {
        HostFunctions.signature(module, name)?.type
    }

    private static func unknown(_ item: ImportDescription) -> String {
        guard case .function = item.type else {
            return "and the host has only functions: the plugin must define its own"
        }
        let names = HostFunctions.names(ofModule: item.module)
        guard !names.isEmpty else {
            if type(HostFunctions.moduleName, item.name) != nil {
                return "the host has it in \"env\": import it from there"
            }
            return "the host has only the modules \"env\", \"wasi_snapshot_preview1\" and \"wasi_unstable\""
        }
        if let near = closestMatch(to: item.name, among: names) { return "unknown" + didYouMean(near) }
        return "which the host does not have; is it a function that was never linked in?"
    }

    private static func hint(_ module: Module) -> String? {
        let names = module.exports.map(\.name)
        if names.contains("_start"), !names.contains("plugin_init") {
            return
                "this looks like a command: build a library (Rust: crate-type = [\"cdylib\"]; Go: -buildmode=c-shared; "
                + "C: -mexec-model=reactor) that exports the five functions"
        }
        if names.allSatisfy({ $0 == "memory" || $0 == "_initialize" }) {
            return "the module exports no functions: mark them as exported (Rust: #[no_mangle] pub extern \"C\"; Go: "
                + "//go:wasmexport; C: __attribute__((export_name(\"alloc\"))); zig: export fn)"
        }
        return nil
    }

    private static func describe(_ type: ExternalType) -> String {
        switch type {
        case .function(let type): "a function \(type)"
        case .table: "a table"
        case .memory: "a memory"
        case .global: "a global"
        case .tag: "an exception tag"
        }
    }
}
