package import Foundation
package import Wasm

/// Where scripts come from: the official suite's folder, or any other folder or file.
package struct SuiteFolder: Sendable {
    package let root: URL

    package init(root: URL) { self.root = root }

    /// The commit of github.com/WebAssembly/testsuite that the expectations are written for.
    package static let pinnedCommit = "193e551"
    package static let repository = "https://github.com/WebAssembly/testsuite"
    package static let fetchDestination = "Conformance/testsuite"

    /// The first place that holds the suite: `$WASM_TESTSUITE`, `Conformance/testsuite`, `../shared/testsuite`.
    package static func located() -> SuiteFolder? {
        let candidates = [
            ProcessInfo.processInfo.environment["WASM_TESTSUITE"], fetchDestination, "../shared/testsuite",
        ]
        for case let path? in candidates where FileManager.default.fileExists(atPath: path + "/i32.wast") {
            return SuiteFolder(root: URL(fileURLWithPath: path, isDirectory: true))
        }
        return nil
    }

    /// The folders of the suite that are run besides its top level.
    ///
    /// Other proposals are not part of the project.
    private static let folders = [
        "custom", "legacy", "proposals/custom-page-sizes", "proposals/wide-arithmetic", "proposals/threads",
    ]

    /// The scripts by their names relative to the folder, sorted.
    ///
    /// A folder that is no suite gives all scripts in it.
    package var scripts: [String] {
        let isSuite = FileManager.default.fileExists(atPath: root.appendingPathComponent("proposals").path)
        guard isSuite else { return Self.scripts(in: root, prefix: "", isRecursive: true) }
        var scripts = Self.scripts(in: root, prefix: "", isRecursive: false)
        for folder in Self.folders {
            scripts += Self.scripts(in: root.appendingPathComponent(folder), prefix: folder + "/", isRecursive: false)
        }
        return scripts
    }

    private static func scripts(in folder: URL, prefix: String, isRecursive: Bool) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        var scripts: [String] = []
        for name in names.sorted() {
            if name.hasSuffix(".wast") {
                scripts.append(prefix + name)
            } else if isRecursive, !name.hasPrefix(".") {
                scripts += Self.scripts(
                    in: folder.appendingPathComponent(name), prefix: prefix + name + "/", isRecursive: true)
            }
        }
        return scripts
    }

    /// What the modules of a script may use.
    ///
    /// The threads proposal's tests stand on the WebAssembly of their time, and assert that modules with several memories or
    /// several tables are rejected.
    package static func features(of script: String) -> Features {
        if script.contains("proposals/threads/") {
            return [.signExtension, .saturatingConversion, .multiValue, .mutableGlobals, .bulkMemory, .threads]
        }
        if script.contains("proposals/custom-page-sizes/") { return Features.all.union(.customPageSizes) }
        if script.contains("proposals/wide-arithmetic/") { return Features.all.union(.wideArithmetic) }
        return .all
    }
}
