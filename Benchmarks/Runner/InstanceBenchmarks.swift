import PluginHost
import WASI
import Wasm

/// Instances from images: what it takes to make one, and what a request costs that gets one of its own.
///
/// The plugins of Rust and Go are those of the tests, as their compilers made them.
func instanceBenchmarks(_ guests: Guests) throws -> [Benchmark] {
    let small = try Module(bytes: guests.assembled("calls/small.wat"))
    let plugins = [
        (name: "rust", manifest: "rust-connector", module: "rust-connector/rust_connector", target: 30.0),
        (name: "go", manifest: "go-connector", module: "go-connector/go-connector", target: 100.0),
    ]
    var benchmarks = [imageInstantiation("instantiate/image-small", small, target: 10)]
    for plugin in plugins {
        let module = try Module(bytes: guests.plugin("\(plugin.module).wasm"))
        benchmarks.append(imageInstantiation("instantiate/image-\(plugin.name)", module, target: plugin.target))
        benchmarks.append(start("instantiate/start-\(plugin.name)", module))
    }
    for plugin in plugins {
        let manifest = "\(Guests.plugins)/\(plugin.manifest)/plugin.json"
        let request = PluginRequest.custom(action: "echo", payload: ["n": 1])
        benchmarks.append(requests("plugin/request-\(plugin.name)", manifest, isAudited: false, request: request))
        benchmarks.append(
            requests(
                "plugin/request-fresh-\(plugin.name)", manifest, isAudited: false, request: request,
                isolation: .freshInstancePerRequest))
    }
    return benchmarks
}

/// What an instance of a plugin imports, without a plugin host: WASI, and functions that do nothing.
private func imports(_ module: Module, _ wasi: WASI) -> Imports {
    var imports = wasi.imports
    for item in module.imports where item.module != WASI.moduleName {
        guard case .function(let type) = item.type else { continue }
        imports.define(item.module, item.name, HostFunction(type: type, raw: { _, _ in }))
    }
    return imports
}

/// An instance whose start is over.
private func started(_ module: Module, _ interpreter: Interpreter, _ imports: Imports) throws -> Instance {
    let instance = try interpreter.instantiate(module, imports: imports)
    for name in ["_initialize", "plugin_init"] where module.exports.contains(where: { $0.name == name }) {
        _ = try instance.function(name).invoke([])
    }
    return instance
}

/// An instance in an interpreter of its own, which is given up again.
private func imageInstantiation(_ name: String, _ module: Module, target: Double) -> Benchmark {
    Benchmark(name, .microseconds, target: target) { operations, timer in
        let imports = imports(module, try WASI())
        let image = try started(module, Interpreter(), imports).makeImage()
        try timer.time {
            for _ in 0..<operations { _ = try Interpreter().instantiate(image, imports: imports) }
        }
    }
}

private func start(_ name: String, _ module: Module) -> Benchmark {
    Benchmark(name, .microseconds) { operations, timer in
        let imports = imports(module, try WASI())
        _ = try started(module, Interpreter(), imports)
        try timer.time {
            for _ in 0..<operations { _ = try started(module, Interpreter(), imports) }
        }
    }
}
