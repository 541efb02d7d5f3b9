import WASI
import Wasm

/// The functions of the host.
package enum HostFunctions {
    /// The functions in `env`, in the order of the documentation: those of the SDK's page, those of AssemblyScript's runtime,
    /// and those of this host beside the page's.
    package static let all: [HostFunctionDescription] = [
        .log,
        .httpRequest,
        .storeGet,
        .storeSet,
        .emitEvent,
        .abort,
        .trace,
        .seed,
        .storeCompareAndSet,
        .storeDelete,
        .storeList,
    ]

    /// The module that plugins import them from.
    package static let moduleName = "env"

    /// Adds the functions that a module imports to the imports of an instance, whose session they use.
    static func define(in imports: inout Imports, for module: Module, of session: HostSession) {
        for item in module.contents.imports where item.module.utf8 == moduleBytes {
            guard let function = functions[item.name] else { continue }
            imports.define(item.module, item.name, function.function(of: session))
        }
    }

    private static let moduleBytes = Array(moduleName.utf8)
    private static let functions = Dictionary(uniqueKeysWithValues: all.map { (Name($0.name), $0) })

    /// What is known about a function without calling it.
    struct Signature {
        let type: FunctionType
        /// The parameters that are addresses.
        let pointers: [GuestPointer]
        /// Whether the result is a packed pointer to what the function gives.
        let givesBytes: Bool
    }

    /// The function that a module imports by this name, from ``moduleName`` or from a module of WASI; `nil` if the host has
    /// none.
    static func signature(_ module: String, _ name: String) -> Signature? { signatures[ImportName(module, name)] }

    /// The names of the functions that plugins may import from a module, in order.
    static func names(ofModule module: String) -> [String] {
        module == moduleName ? all.map(\.name) : WASI.functions(ofModule: module).map(\.name)
    }

    private static let signatures: [ImportName: Signature] = {
        var signatures: [ImportName: Signature] = [:]
        for function in all {
            signatures[ImportName(moduleName, function.name)] = Signature(
                type: function.type, pointers: function.pointers, givesBytes: function.givesBytes)
        }
        for module in [WASI.moduleName, WASI.unstableModuleName] {
            for function in WASI.functions(ofModule: module) {
                signatures[ImportName(module, function.name)] = Signature(
                    type: function.type, pointers: function.pointers, givesBytes: false)
            }
        }
        return signatures
    }()

    /// A name that compares as bytes: a module's may be anything.
    private struct ImportName: Hashable {
        let module: [UInt8]
        let name: [UInt8]

        init(_ module: String, _ name: String) {
            self.module = Array(module.utf8)
            self.name = Array(name.utf8)
        }
    }
}
