import Foundation
import Fuzzing
import WasmText

/// Runs modules from files.
struct FileRun {
    let options: Options

    func run() throws -> Int32 {
        var counts = (same: 0, unusable: 0, different: 0)
        for path in try Self.modules(options.files) {
            let bytes = try Self.bytes(of: path)
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            if let record = options.record {
                try Recorder(folder: record).write(bytes, name: name)
                continue
            }
            switch Comparison().run(bytes) {
            case .same: counts.same += 1
            case .unusable(let reason):
                counts.unusable += 1
                Fuzz.complain("\(path): \(reason)")
            case .different(let difference):
                counts.different += 1
                guard let module = ModuleParts(bytes: bytes) else { continue }
                try Finding(name: name, module: module, text: "\(difference)").report(options)
            }
        }
        print("fuzz: \(counts.same) modules the same, \(counts.different) differ, \(counts.unusable) cannot be run")
        return counts.different == 0 ? 0 : 1
    }

    /// The files given, and the modules in the folders given.
    private static func modules(_ paths: [String]) throws -> [String] {
        try paths.flatMap { path in
            let isFolder = try URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory
            guard isFolder == true else { return [path] }
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
                .filter { $0.hasSuffix(".wasm") || $0.hasSuffix(".wat") }.map { "\(path)/\($0)" }
        }
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        return bytes.starts(with: [0, 0x61, 0x73, 0x6d]) ? bytes : try TextFormat.encode(bytes)
    }
}

/// Writes modules and what their calls give.
struct Recorder {
    let folder: String

    func write(_ bytes: [UInt8], name: String) throws {
        guard let recording = Recording(bytes, rows: 2, fuel: 1_000_000) else { return }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let base = URL(fileURLWithPath: folder).appendingPathComponent(name)
        try Data(bytes).write(to: base.appendingPathExtension("wasm"))
        try JSONEncoder().encode(recording).write(to: base.appendingPathExtension("json"))
    }
}
