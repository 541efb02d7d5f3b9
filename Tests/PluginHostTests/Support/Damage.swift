import Foundation
import Testing

/// Harm to the files of a state, as disks and hands do it.
enum Damage {
    /// The files below a folder with a name.
    static func files(named name: String, below folder: String) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(name) }
            .map { URL(fileURLWithPath: "\(folder)/\($0)") }
    }

    /// Alters the first place in a file that has some text.
    static func alter(_ file: URL, at text: String) throws {
        var data = try Data(contentsOf: file)
        let range = try #require(data.range(of: Data(text.utf8)), "\(file.path) has no \(text)")
        data[range.lowerBound] ^= 0x04
        try data.write(to: file)
    }

    /// Changes who may reach a file.
    static func chmod(_ permissions: Int, _ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    }
}
