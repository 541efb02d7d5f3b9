/// A source file that the generator writes.
struct GeneratedFile {
    /// The file's name in the folder of generated sources.
    var name: String
    /// The whole file.
    var contents: String

    /// Makes a file with the lines that every generated file starts with.
    init(name: String, body: String) {
        self.name = name
        contents = """
            // Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
            // swift-format-ignore-file

            \(body)

            """
    }
}
