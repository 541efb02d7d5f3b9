import PluginHost

/// The files of a plugin to start from: those of its language, and those that all languages share.
///
/// A template is the file that an author gets, but for two things: `{{id}}` and its like stand for what ``values(of:)``
/// has, and lines between `%if WORD…` and `%end` are left out unless one of the words is the plugin's language or kind.
/// Of which nothing is left is not written.
enum Template {
    /// A file of the plugin.
    struct File: Equatable {
        /// Where it lies in the plugin's folder.
        var path: String
        var text: String
    }

    /// The folder of what all languages share.
    static let sharedFolder = "common"

    /// The files of a plugin, in the order of their paths.
    static func files(of plugin: NewPlugin) -> [File] {
        let folders = [plugin.language.rawValue, sharedFolder]
        return TemplateFiles.all.compactMap { file -> File? in
            guard let slash = file.path.firstIndex(of: "/"), folders.contains(String(file.path[..<slash])) else {
                return nil
            }
            let text = rendered(file.text, of: plugin)
            guard !text.isEmpty else { return nil }
            return File(path: String(file.path[file.path.index(after: slash)...]), text: text)
        }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// What stands for what in a template.
    private static func values(of plugin: NewPlugin) -> [(name: String, value: String)] {
        [
            ("{{id}}", plugin.id), ("{{name}}", plugin.name), ("{{word}}", plugin.word),
            // The only one that may have quotes; it stands in JSON alone.
            ("{{kind}}", JSONValue.string(plugin.kind).text()),
            ("{{module}}", plugin.language.modulePath), ("{{language}}", plugin.language.title),
            ("{{build}}", plugin.language.buildCommand ?? ""),
        ]
    }

    private static func rendered(_ text: String, of plugin: NewPlugin) -> String {
        let words = [plugin.language.rawValue, plugin.kindOfTemplate]
        var lines: [Substring] = []
        var isTaken = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("%if ") {
                isTaken = line.split(separator: " ").dropFirst().contains { words.contains(String($0)) }
            } else if line == "%end" {
                isTaken = true
            } else if isTaken {
                lines.append(line)
            }
        }
        // What is left of a file without a line is its last line break.
        if lines.allSatisfy(\.isEmpty) { return "" }
        return values(of: plugin).reduce(lines.joined(separator: "\n")) { text, value in
            text.split(separator: value.name, omittingEmptySubsequences: false).joined(separator: value.value)
        }
    }
}
