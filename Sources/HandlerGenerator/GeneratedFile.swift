/// A source file that the generator writes.
struct GeneratedFile {
    /// The folder of the module whose generated sources it is among.
    enum Folder: String, CaseIterable {
        case api = "API"
        case execution = "Execution"
        case instructions = "Instructions"
        case translation = "Translation"
    }
    var folder: Folder
    /// The file's name.
    var name: String
    /// The whole file.
    var contents: String

    /// Makes a file with the lines that every generated file starts with.
    init(_ folder: Folder, name: String, body: String) {
        self.folder = folder
        self.name = name
        contents = """
            // Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
            // swift-format-ignore-file

            \(body)

            """
    }

    /// Where it stands below the folder of the module.
    var path: String { "\(folder.rawValue)/Generated/\(name)" }
}
