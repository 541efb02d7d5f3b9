import Foundation
import PluginHost
import StrictJSON
import Testing

@testable import Registry

/// Numbers in a registry's documents, which whoever runs the registry writes: none may end a program that counts on.
@Suite struct `Numbers of a registry` {
    private static let largest = "9007199254740992"
    /// Above the largest, or no whole number that is not negative.
    private static let refused = [
        "9007199254740993", "9223372036854775807", "9223372036854775808", "1e30", "-1", "1.5", "\"1\"", "null",
    ]

    private static let digest = String(repeating: "0", count: 64)

    private func catalog(generation: String = "1", size: String = "1") throws(DocumentProblem) -> RegistryCatalog {
        let blob = #"{"sha256":"\#(Self.digest)","size":\#(size)}"#
        let entry = #"{"id":"a.b","name":"A","version":"1.0.0","kinds":[],"index":\#(blob)}"#
        return try RegistryCatalog(parsing: Self.catalogBytes(generation, entry))
    }

    private static func catalogBytes(_ generation: String, _ entries: String) -> [UInt8] {
        let text = "{\"schema\":1,\"generation\":\(generation),\"plugins\":[\(entries)]}"
        return SealedDocument.sealed(Array(text.utf8))
    }

    private static func indexBytes(counter: String, size: String = "1") -> [UInt8] {
        let blob = #"{"sha256":"\#(digest)","size":\#(size)}"#
        let version = #"{"version":"1.0.0","time":"","manifest":\#(blob),"module":\#(blob)}"#
        return Array(#"{"schema":1,"id":"a.b","counter":\#(counter),"versions":[\#(version)]}"#.utf8)
    }

    @Test(arguments: ["0", "1", largest])
    func `may be as large as every reader of JSON takes exactly`(number: String) throws {
        #expect(try catalog(generation: number).generation.description == number)
        #expect(try PluginIndex(parsing: Self.indexBytes(counter: number)).counter.description == number)
    }

    @Test(arguments: refused)
    func `are refused where they are anything else`(number: String) {
        #expect(throws: DocumentProblem.self) { try catalog(generation: number) }
        #expect(throws: DocumentProblem.self) { try catalog(size: number) }
        #expect(throws: DocumentProblem.self) { try PluginIndex(parsing: Self.indexBytes(counter: number)) }
        #expect(throws: DocumentProblem.self) { try PluginIndex(parsing: Self.indexBytes(counter: "1", size: number)) }
    }

    @Test func `are named where they are wrong`() {
        let problem = #expect(throws: DocumentProblem.self) { try catalog(generation: "9007199254740993") }
        #expect(problem?.message == "$.generation: expected an integer from 0 to \(Self.largest)")
        let other = #expect(throws: DocumentProblem.self) {
            try PluginIndex(parsing: Self.indexBytes(counter: "-1"))
        }
        #expect(other?.message == "$.counter: expected an integer from 0 to \(Self.largest)")
    }

    /// A registry in a folder that has a plugin with these numbers.
    private func registry(generation: String, counter: String) throws -> String {
        let folder = try TemporaryFolder.make().path
        try FileManager.default.createDirectory(atPath: "\(folder)/blobs", withIntermediateDirectories: true)
        let index = Self.indexBytes(counter: counter)
        let blob = BlobReference(to: index)
        let reference = #"{"sha256":"\#(blob.digest.hexadecimal)","size":\#(blob.size)}"#
        let entry = #"{"id":"a.b","name":"A","version":"1.0.0","kinds":[],"index":\#(reference)}"#
        try Data(index).write(to: URL(fileURLWithPath: "\(folder)/\(blob.path)"))
        try Data(Self.catalogBytes(generation, entry)).write(to: URL(fileURLWithPath: "\(folder)/index.json"))
        return folder
    }

    @Test(arguments: [
        (largest, "1"), ("1", largest), (largest, largest), ("9223372036854775807", "1"), ("1", "9223372036854775807"),
    ])
    func `that cannot grow leave a registry as it was`(generation: String, counter: String) throws {
        let folder = try registry(generation: generation, counter: counter)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/index.json"))
        let manifest = Array(
            #"{"id":"a.b","name":"A","version":"2.0.0","wasm_path":"p.wasm","capabilities":["webhook_handler"]}"#.utf8)
        let publisher = RegistryPublisher(FolderRegistry(path: folder), signer: .nobody)
        let error = #expect(throws: RegistryError.self) {
            try publisher.publish(
                PluginManifest(parsing: manifest), manifest, module: [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
        }
        #expect(error?.code == .damaged)
        #expect(throws: RegistryError.self) {
            try publisher.yank(#require(PluginVersion("1.0.0")), of: "a.b", reason: "broken")
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/index.json")) == before)
    }
}
