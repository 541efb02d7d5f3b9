import Foundation
import Testing

@Suite struct `The adversarial list` {
    @Test func `names exactly the tests of this folder`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let list = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
        var rows: [String: String] = [:]
        for line in list.split(separator: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            if cells.count == 3, Int(cells[0]) != nil { rows[cells[0]] = "\(cells[1]) \(cells[2])" }
        }
        var tests: [String: String] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file.hasSuffix("Tests.swift")
        {
            let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            for match in source.matches(of: /func `(\d\d+) ([^`]*)`/) {
                #expect(
                    tests.updateValue("\(match.2) \(file)", forKey: String(match.1)) == nil, "\(match.1) is there twice"
                )
            }
        }
        #expect(rows == tests)
        #expect(tests.count >= 60)
    }
}
