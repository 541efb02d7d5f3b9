import Foundation
import PluginHost
import Testing
import WASI
import Wasm

/// What holds for every function of the host, since all who know them read one list.
@Suite struct `Functions of the host` {
    /// The rows of the documentation's table, each as its cells.
    private static func documentedRows() throws -> [[String]] {
        var root = URL(fileURLWithPath: #filePath)
        while root.path != "/",
            !FileManager.default.fileExists(atPath: root.appendingPathComponent("Package.swift").path)
        {
            root.deleteLastPathComponent()
        }
        var files = [root.appendingPathComponent("README.md")]
        let sources = root.appendingPathComponent("Sources/PluginHost")
        if let found = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil) {
            for case let url as URL in found where url.pathExtension == "md" { files.append(url) }
        }
        return try files.flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
            // A limit has no parentheses.
            .filter { $0.hasPrefix("| `host_") && $0.split(separator: "|").first?.contains("(") == true }
            .map { row in row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    }

    @Test func `stand in the documentation with their parameters, their result and what a denial gives`() throws {
        let expected = HostFunctions.all.filter { $0.origin != .assemblyScript }
        let rows = try Self.documentedRows()
        #expect(rows.map { $0.first ?? "" } == expected.map(Self.signature))
        for (row, function) in zip(rows, expected) {
            let denial =
                function.access == nil ? "always allowed" : function.givesBytes ? "error envelope" : "ends the request"
            #expect(row.last?.hasPrefix(denial) == true, "\(function.name)")
        }
    }

    private static func signature(_ function: HostFunctionDescription) -> String {
        let parameters = function.parameters.flatMap(\.names).joined(separator: ", ")
        let results = function.type.results.map { " -> \($0)" }.joined()
        return "`\(function.name)(\(parameters))\(results)`"
    }

    @Test(arguments: HostFunctions.all.filter { $0.access != nil }.map(\.name))
    func `are decided under the action that they name, and give for a denial what they say`(name: String) async throws {
        let function = try #require(HostFunctions.all.first { $0.name == name })
        let access = try #require(function.access)
        #expect(PluginPermission.names.contains(access.permission))
        var guest = Guest(imports: function.imported(as: "f"))
        // A key, a value and an event.
        let input = guest.data("1")
        let call = function.call("f") { _ in input }
        switch function.type.results {
        // The envelope is handed on as the answer.
        case [.i64]: guest.handleBody = call
        case []: guest.handleBody = "\(call) (i64.const 0)"
        default: guest.handleBody = "(drop \(call)) (i64.const 0)"
        }
        let manifest = try TestHost.manifest(capabilities: #"["platform_connector"]"#)
        let outcome = try await TestHost.run(guest, manifest: manifest)
        #expect(outcome.decisions.map(\.action) == [access.action])
        #expect(outcome.decisions.first?.isAllowed == false)
        if function.givesBytes {
            #expect(outcome.response?.code == "permission_denied")
        } else {
            #expect(outcome.error?.code == .permissionDenied)
            #expect(outcome.error?.message.hasPrefix(name) == true)
        }
    }

    @Test func `take 32-bit numbers for the addresses of a recording that move with a module`() {
        let wasi = [WASI.moduleName, WASI.unstableModuleName].flatMap { WASI.functions(ofModule: $0) }
        #expect(wasi.count == 91)
        let functions =
            HostFunctions.all.map { ($0.name, $0.type, $0.pointers) } + wasi.map { ($0.name, $0.type, $0.pointers) }
        for (name, type, pointers) in functions {
            for pointer in pointers {
                let indices = [pointer.index] + [pointer.countIndex].compactMap { $0 }
                let types = indices.map { type.parameters.indices.contains($0) ? type.parameters[$0] : .v128 }
                #expect(types.allSatisfy { $0 == .i32 }, "\(name)")
            }
        }
    }
}
