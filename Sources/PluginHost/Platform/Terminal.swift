#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The terminal of the one who started the process, for questions; standard input and output stay free for data.
package struct Terminal: ~Copyable {
    private let file: SystemFile

    /// Opens the terminal; `nil` if there is none, or if standard error does not go to one, so that nobody would see
    /// what the question is about.
    package init?() {
        guard isatty(2) == 1, let file = try? SystemFile("/dev/tty", flags: O_RDWR | O_NOCTTY) else { return nil }
        self.file = file
    }

    /// Shows a question and reads a line.
    ///
    /// - Returns: The answer without white space around it; `nil` at the end of the input.
    package func ask(_ question: String) -> String? {
        do { try show(question) } catch { return nil }
        var line: [UInt8] = []
        while line.count < 1_024 {
            guard let byte = try? file.readByte() else { return nil }
            if byte == UInt8(ascii: "\n") { break }
            line.append(byte)
        }
        let text = String(decoding: line, as: UTF8.self)
        let words = text.split { $0.isWhitespace }
        return words.joined(separator: " ")
    }

    private func show(_ text: String) throws(FileError) { try file.writeAll(Array(text.utf8)) }
}
