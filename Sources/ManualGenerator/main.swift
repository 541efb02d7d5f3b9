/// Writes what the manual says of the host's functions, from their descriptions.
///
///     ManualGenerator [--check] [FILE]
///
/// FILE defaults to `Sources/PluginHost/PluginHost.docc/ABI.md`; the rows of its table of functions are replaced. With
/// `--check` nothing is written; the exit code is 1 if the rows differ from what would be written.
import Foundation
import PluginHost

var isCheck = false
var path = "Sources/PluginHost/PluginHost.docc/ABI.md"
for argument in CommandLine.arguments.dropFirst() {
    if argument == "--check" { isCheck = true } else { path = argument }
}

let head = ["| function | what it does | without the permission |", "| --- | --- | --- |"]
let text = try String(contentsOfFile: path, encoding: .utf8)
let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
guard let first = lines.indices.first(where: { lines[$0...].starts(with: head) }) else {
    print("\(path) has no table that begins with \"\(head[0])\"")
    exit(1)
}
let end = lines[first...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
let written = lines[..<first] + head + HostFunctions.all.compactMap(\.manualRow) + lines[end...]
if Array(written) != lines {
    if isCheck {
        print("\(path) differs from the functions' descriptions: run `swift run ManualGenerator`")
        exit(1)
    }
    try written.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
}
