// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: Swift 6 with the upcoming features that make imports and existentials explicit, and
/// every use of unsafe code marked.
let common: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

/// The floor on x86-64: the vector instructions up to SSE4.2, which `Processor` looks for before anything runs.
///
/// Conditions of settings know no architecture, so the machine that builds decides.
#if arch(x86_64)
    let processor: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-march=x86-64-v2"])]
#else
    let processor: [SwiftSetting] = []
#endif

/// The engine is optimised in debug builds too: its handlers call each other in tail position, which only the optimiser
/// turns into jumps.
///
/// Leaf functions without a frame pointer save two instructions in each handler.
let engine: [SwiftSetting] =
    common + [
        // Without the second flag, a square root is a call of the C library, for the sake of `errno`.
        .unsafeFlags(["-Xcc", "-momit-leaf-frame-pointer", "-Xcc", "-fno-math-errno"]),
        // Handlers merged into one function would call it instead of jumping to the next handler.
        .unsafeFlags(["-Xllvm", "-swiftmergefunc-threshold=0"]),
        .unsafeFlags(["-O", "-wmo", "-num-threads", "2"], .when(configuration: .debug)),
    ] + processor

/// Modules whose loops over bytes would take twenty times as long in debug builds, which the tests would spend.
let optimized: [SwiftSetting] =
    common + [.unsafeFlags(["-O", "-wmo", "-num-threads", "2"], .when(configuration: .debug))]

/// How the program is linked on Linux, where most of what a short run costs is its start.
///
/// With Swift's libraries and the C++ library that they use inside the program, with relocations in few bytes and without
/// a table of symbols for others, the start takes half of the processor time. The C library stays outside, since it looks
/// up names of hosts by modules of the system, and the program can be loaded at any address.
let shortStart = LinkerSetting.unsafeFlags(
    [
        "-static-stdlib", "-use-ld=lld",
        // The script there stands for the C++ library, and names its archive.
        "-L", "\(Context.packageDirectory)/Sources/ssplug/Executable/Linking", "-Xclang-linker", "-static-libgcc",
        "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "-z", "-Xlinker", "now",
        "-Xlinker", "--no-export-dynamic",
        // Functions of a start lie together, so that it holds fewer pages; `.ci/function-order` writes the list.
        "-Xlinker",
        "--symbol-ordering-file=\(Context.packageDirectory)/Sources/ssplug/Executable/Linking/Generated/function-order",
        "-Xlinker", "--no-warn-symbol-ordering",
    ], .when(platforms: [.linux]))

let package = Package(
    name: "ssplug",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Wasm", targets: ["Wasm"]),
        .library(name: "WasmText", targets: ["WasmText"]),
        .library(name: "WASI", targets: ["WASI"]),
        .library(name: "PluginHost", targets: ["PluginHost"]),
        .executable(name: "ssplug", targets: ["ssplug"]),
    ],
    targets: [
        .target(name: "OperatorTable", swiftSettings: common),
        .executableTarget(name: "HandlerGenerator", dependencies: ["OperatorTable"], swiftSettings: common),
        // Compiled for every processor, unlike the engine.
        .target(name: "ProcessorFeatures", swiftSettings: common),
        .target(name: "Platform", swiftSettings: common),
        .target(name: "Wasm", dependencies: ["Platform", "ProcessorFeatures"], swiftSettings: engine),
        .target(name: "WasmText", dependencies: ["Wasm"], swiftSettings: optimized),
        .target(name: "WASI", dependencies: ["Platform", "Wasm"], swiftSettings: optimized),
        .target(name: "StrictJSON", swiftSettings: optimized),
        .target(name: "HostFiles", dependencies: ["Platform", "StrictJSON"], swiftSettings: optimized),
        .target(
            name: "PluginHost", dependencies: ["HostFiles", "Platform", "StrictJSON", "WASI", "Wasm"],
            swiftSettings: common),
        .target(
            name: "Registry", dependencies: ["HostFiles", "Platform", "PluginHost", "StrictJSON", "Wasm"],
            swiftSettings: common),
        // Its page is put into the program, so that the program stays one file.
        .target(
            name: "Dashboard", dependencies: ["HostFiles", "Platform", "PluginHost", "StrictJSON"],
            resources: [
                "app.js", "charts.js", "elements.js", "index.html", "style.css", "views.js",
            ].map { .embedInCode("Page/\($0)") },
            swiftSettings: optimized),
        // Writes the manual's table of functions.
        .executableTarget(name: "ManualGenerator", dependencies: ["PluginHost"], swiftSettings: common),
        .target(
            name: "CommandLineInterface",
            dependencies: [
                "Dashboard", "Platform", "PluginHost", "ProcessorFeatures", "Registry", "WASI", "Wasm", "WasmText",
            ],
            path: "Sources/ssplug", exclude: ["Executable", "New/Templates"], swiftSettings: common),
        .executableTarget(
            name: "ssplug", dependencies: ["CommandLineInterface"], path: "Sources/ssplug/Executable",
            exclude: ["Linking"], swiftSettings: common, linkerSettings: [shortStart]),
        .target(
            name: "ConformanceSuite", dependencies: ["Platform", "Wasm", "WasmText"], path: "Conformance/Suite",
            swiftSettings: common),
        .executableTarget(
            name: "conformance", dependencies: ["ConformanceSuite", "HostFiles"], path: "Conformance/Runner",
            swiftSettings: common),
        .target(
            name: "Fuzzing", dependencies: ["OperatorTable", "Wasm"], path: "Conformance/Fuzzing",
            swiftSettings: optimized),
        .executableTarget(
            name: "fuzz", dependencies: ["Fuzzing", "Wasm", "WasmText"], path: "Conformance/Fuzz",
            exclude: ["compare-with-wasmtime"], swiftSettings: common),
        .executableTarget(
            name: "benchmarks", dependencies: ["HostFiles", "Platform", "PluginHost", "WASI", "Wasm", "WasmText"],
            path: "Benchmarks", exclude: ["Corpus", "Guests", "README.md"], sources: ["Runner"],
            swiftSettings: common),
        .testTarget(
            name: "WasmTests", dependencies: ["OperatorTable", "Platform", "ProcessorFeatures", "Wasm", "WasmText"],
            exclude: ["Binary/Fixtures"], swiftSettings: common),
        .testTarget(name: "WasmTextTests", dependencies: ["Wasm", "WasmText"], swiftSettings: common),
        .testTarget(
            name: "ConformanceSuiteTests", dependencies: ["ConformanceSuite", "Wasm", "WasmText"],
            swiftSettings: common),
        .testTarget(
            name: "FuzzingTests", dependencies: ["Fuzzing", "OperatorTable", "Wasm", "WasmText"], swiftSettings: common),
        .testTarget(
            name: "DashboardTests", dependencies: ["Dashboard", "HostFiles", "Platform", "PluginHost", "StrictJSON"],
            swiftSettings: common),
        .testTarget(name: "HostFilesTests", dependencies: ["HostFiles", "Platform"], swiftSettings: common),
        .testTarget(
            name: "RegistryTests", dependencies: ["HostFiles", "PluginHost", "Registry", "StrictJSON"],
            swiftSettings: common),
        .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: common),
        .testTarget(name: "WASITests", dependencies: ["WASI", "Wasm"], swiftSettings: common),
        .testTarget(
            name: "PluginHostTests", dependencies: ["Platform", "PluginHost", "WASI", "Wasm", "WasmText"],
            exclude: ["Adversarial/README.md"], swiftSettings: common),
        .testTarget(
            name: "ssplugTests",
            dependencies: ["CommandLineInterface", "Platform", "PluginHost", "WASI", "Wasm", "WasmText"],
            swiftSettings: common),
    ]
)

// Under a sanitizer everything takes three times as long to compile, and what is looked for is in the engine.
if Context.environment["SSPLUG_ENGINE_ALONE"] != nil {
    let engine: Set = ["OperatorTable", "Platform", "ProcessorFeatures", "Wasm", "WasmText", "WasmTests"]
    package.targets.removeAll { !engine.contains($0.name) }
    package.products.removeAll { !engine.contains($0.name) }
}
