import Platform

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
    /// What was typed or pasted before the question was shown does not answer it.
    ///
    /// - Returns: The answer without white space around it; `nil` at the end of the input, or if the terminal is gone.
    package func ask(_ question: String) -> String? {
        _ = tcflush(file.descriptor, TCIFLUSH)
        do { try show(question) } catch { return nil }
        var line: [UInt8] = []
        // A terminal hands out lines of at most 4,096 bytes; the end of a longer one must not pass for an answer.
        while line.count <= 4_096 {
            guard let byte = try? file.readByte() else { return nil }
            if byte == UInt8(ascii: "\n") { return Self.trimmed(line) }
            line.append(byte)
        }
        return nil
    }

    /// Shows a question and reads a line that is not shown.
    ///
    /// Characters arrive one by one, those that would end the process included, so that nothing ends it while the
    /// terminal shows nothing.
    ///
    /// - Returns: The answer; `nil` if it was given up with Control-C, at the end of the input, or if the terminal is gone.
    package func askForSecret(_ question: String) -> String? {
        var settings = termios()
        // SAFETY: the structure outlives the calls.
        guard unsafe tcgetattr(file.descriptor, &settings) == 0 else { return nil }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        guard unsafe tcsetattr(file.descriptor, TCSAFLUSH, &silent) == 0 else { return nil }
        defer {
            _ = unsafe tcsetattr(file.descriptor, TCSAFLUSH, &settings)
            try? show("\n")
        }
        do { try show(question) } catch { return nil }
        var line: [UInt8] = []
        while line.count <= 1 << 20 {
            guard let byte = try? file.readByte() else { return nil }
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return String(decoding: line, as: UTF8.self)
            // Control-C, Control-D, Control-\.
            case 0x03, 0x04, 0x1C: return nil
            // Backspace and delete take a character away, Control-U the line.
            case 0x08, 0x7F:
                while let last = line.popLast(), last & 0xC0 == 0x80 {}
            case 0x15: line = []
            default: line.append(byte)
            }
        }
        return nil
    }

    private static func trimmed(_ line: [UInt8]) -> String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        let start = line.firstIndex { !isBlank($0) } ?? line.endIndex
        let end = (line.lastIndex { !isBlank($0) } ?? start - 1) + 1
        return String(decoding: line[start..<max(start, end)], as: UTF8.self)
    }

    private func show(_ text: String) throws(PluginFileError) { try file.writeAll(Array(text.utf8)) }
}
