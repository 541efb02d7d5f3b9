import Foundation
import PluginHost
import Testing

@Suite struct `The manual` {
    private static func page(_ name: String) throws -> String {
        try file("Sources/PluginHost/PluginHost.docc/\(name).md")
    }

    /// A file of the package, with a space for each line break, since text is wrapped anywhere.
    private static func file(_ path: String) throws -> String {
        try String(contentsOfFile: "\(Fixtures.package)/\(path)", encoding: .utf8).replacing("\n", with: " ")
    }

    @Test func `lists every limit that a manifest may lower`() throws {
        let text = try Self.page("Limits")
        for name in PluginLimits.names { #expect(text.contains("`\(name)`"), "\(name)") }
    }

    @Test func `lists every keyword of a schema that is supported`() throws {
        let text = try Self.page("Configuration")
        for keyword in ConfigurationSchema.supported { #expect(text.contains("`\(keyword)`"), "\(keyword)") }
    }

    @Test func `says how the program gets on the PATH`() throws {
        let text = try Self.file("README.md")
        #expect(text.contains("To have `ssplug` on the PATH"))
        #expect(text.contains("--show-bin-path)/ssplug\" /usr/local/bin/ssplug"))
    }

    @Test func `says how many files a program of WASI may open, and in which order it finds them`() throws {
        let text = try Self.file("Sources/WASI/WASI.docc/WASI.md")
        #expect(text.contains("at most 1,024 files and directories open, standard streams included"))
        #expect(text.contains("in the order of the host's file system"))
    }

    @Test func `says how large a function's frame may be`() throws {
        #expect(try Self.file("README.md").contains("may declare 50,000 locals, but its frame has 32,768 slots"))
    }

    /// Whoever depends on the package compiles it with a compiler that may warn of other things.
    @Test func `leaves warnings errors to those who change the package`() throws {
        let flags = ["-warnings-as-errors", "treatAllWarnings", "treatWarning("]
        let manifest = try Self.file("Package.swift")
        for flag in flags { #expect(!manifest.contains(flag), "\(flag)") }
        #expect(try Self.file(".ci/run").contains("-Xswiftc -warnings-as-errors"))
    }
}
