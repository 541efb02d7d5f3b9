import Foundation
import Wasm
import WasmText

/// The modules that the benchmarks run, from `Benchmarks/Guests`.
struct Guests {
    /// A file that is missing.
    struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String { "cannot read \(path): run this from the repository's root, or pass --guests FOLDER" }
    }

    let folder: String
    /// Where the plugins are that the tests have, as compilers made them.
    static let plugins = "Tests/Plugins"

    /// A module in the binary format.
    func bytes(_ path: String) throws -> [UInt8] { try Self.contents("\(folder)/\(path)") }

    /// A file of a plugin of the tests.
    func plugin(_ path: String) throws -> [UInt8] { try Self.contents("\(Self.plugins)/\(path)") }

    private static func contents(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else { throw Missing(path: path) }
        return [UInt8](data)
    }

    /// A module in the text format, in binary form.
    func assembled(_ path: String) throws -> [UInt8] { try TextFormat.encode(bytes(path)) }
}

/// A C program that computes a checksum, which it prints as `name argument checksum`.
struct Kernel {
    let name: String
    /// How much work, chosen so that a run takes about 100 ms.
    let argument: String
    /// What it must print, as other engines do.
    let checksum: String

    static let all = [
        Kernel(name: "fib", argument: "34", checksum: "00000000005704e7"),
        Kernel(name: "sha256", argument: "3", checksum: "d9864cfcd1c5dbd3"),
        Kernel(name: "matmul", argument: "250", checksum: "accb6949287887ad"),
        Kernel(name: "sieve", argument: "2500", checksum: "71c6f5a2abf2ced6"),
        Kernel(name: "qsort", argument: "150", checksum: "b9664b602618b0ff"),
        Kernel(name: "json", argument: "80", checksum: "89dd8db522b654d8"),
        Kernel(name: "crc32", argument: "20", checksum: "00000000bb447a6c"),
    ]

    /// Those that are there twice, built without and with vectors.
    static let vectorised = [
        Kernel(name: "chacha20", argument: "4", checksum: "0e47673fbdabfe4a"),
        Kernel(name: "convolution", argument: "16", checksum: "edf9aa41bb634675"),
        Kernel(name: "search", argument: "96", checksum: "6e6eaa6f6b587fd0"),
        Kernel(name: "matrix", argument: "240", checksum: "4b3427086fe471d5"),
        Kernel(name: "base64", argument: "160", checksum: "84f3aa5f22252a7f"),
    ]
}
