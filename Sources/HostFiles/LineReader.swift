import Platform

/// Reads a file line by line, in memory that depends neither on the file's size nor on the length of its lines.
///
/// The file is handed to each call, so that whoever follows it may keep it open for as long as they like.
package struct LineReader {
    /// A line of a file.
    package struct Line {
        /// The line without its newline; empty if it is too long.
        package var bytes: [UInt8]
        /// The line's number in the part that is read, from 1.
        package var number: Int
        /// The bytes that it takes in the file, with its newline.
        package var byteCount: Int
        /// Whether the line is longer than the reader takes, so that its bytes were passed over.
        package var isTooLong = false
        /// Whether a newline ends the line; the last line of a file may have none.
        package var isTerminated = true
    }

    /// The offset of the first byte that was not returned as part of a line.
    package private(set) var position: Int
    /// Where reading ends.
    private let end: Int
    private let maximumLineBytes: Int
    private var number = 0
    /// What was read ahead; the line begins at `start`, and has no newline before `scanned`.
    private var buffer: [UInt8] = []
    private var start = 0
    private var scanned = 0
    /// The offset of the first byte that is not in the buffer.
    private var offset: Int
    private var isPassingOver = false

    private static let chunkBytes = 64 << 10

    /// Reads from `position` up to `end`, or to where the file ends if that is before.
    package init(from position: Int = 0, to end: Int = .max, maximumLineBytes: Int) {
        self.position = position
        self.end = end
        self.maximumLineBytes = maximumLineBytes
        offset = position
    }

    /// The next line, or `nil` at the end.
    package mutating func next(in file: borrowing SystemFile) throws(PluginFileError) -> Line? {
        while true {
            if let newline = newline() {
                let line = isPassingOver ? [] : Array(buffer[start..<newline])
                start = newline + 1
                scanned = start
                return finish(line, isTerminated: true)
            }
            if buffer.count - start > maximumLineBytes { isPassingOver = true }
            if isPassingOver { start = buffer.count }
            if start > 0 {
                buffer.removeFirst(start)
                start = 0
            }
            scanned = buffer.count
            let chunk = try file.read(count: min(Self.chunkBytes, max(0, end - offset)), at: offset)
            if chunk.isEmpty {
                guard offset > position else { return nil }
                let line = isPassingOver ? [] : buffer
                buffer = []
                scanned = 0
                return finish(line, isTerminated: false)
            }
            buffer += chunk
            offset += chunk.count
        }
    }

    private mutating func finish(_ bytes: [UInt8], isTerminated: Bool) -> Line {
        number += 1
        let end = offset - (buffer.count - start)
        let line = Line(
            bytes: bytes, number: number, byteCount: end - position, isTooLong: isPassingOver,
            isTerminated: isTerminated)
        isPassingOver = false
        position = end
        return line
    }

    private func newline() -> Int? {
        let from = scanned
        guard from < buffer.count else { return nil }
        return unsafe buffer.withUnsafeBytes { bytes -> Int? in
            // SAFETY: `from` is below the buffer's count, and the search ends with the buffer.
            guard let base = bytes.baseAddress,
                let found = unsafe memchr(base + from, 0x0A, bytes.count - from)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }
}

extension SystemFile {
    /// Hands over each line between two offsets.
    ///
    /// - Parameter body: Receives the lines; what it returns says whether to go on.
    /// - Returns: Whether all lines were handed over.
    @discardableResult
    package func forEachLine(
        from start: Int = 0, to end: Int = .max, maximumLineBytes: Int, _ body: (LineReader.Line) -> Bool
    ) throws(PluginFileError) -> Bool {
        var reader = LineReader(from: start, to: end, maximumLineBytes: maximumLineBytes)
        while let line = try reader.next(in: self) {
            guard body(line) else { return false }
        }
        return true
    }
}

/// What the last line is that can be read as what is wanted, and where it ends, without its newline.
///
/// - Parameter read: Reads a line without its newline; `nil` for one that is cut or something else.
package func lastReadableLine<Value>(of bytes: [UInt8], _ read: ([UInt8]) -> Value?) -> (value: Value, end: Int)? {
    var end = bytes.count
    while end > 0 {
        let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        if let value = read(Array(bytes[start..<end])) { return (value, end) }
        end = start - 1
    }
    return nil
}

extension SystemFile {
    /// What the last line of the file is that can be read as what is wanted, and where it ends; see
    /// ``lastReadableLine(of:_:)``.
    package func lastLine<Value>(
        size: Int, maximumLineBytes: Int, _ read: ([UInt8]) -> Value?
    ) throws(PluginFileError) -> (value: Value, end: Int)? {
        // Two of the longest lines have one whole line among them, unless somebody has damaged the file.
        for count in [64 << 10, 2 * maximumLineBytes] {
            let start = max(0, size - count)
            let bytes = try self.read(count: min(count, size), at: start)
            if let last = lastReadableLine(of: bytes, read) { return (last.value, start + last.end) }
            if count >= size { return nil }
        }
        var last: (value: Value, end: Int)?
        var end = 0
        try forEachLine(to: size, maximumLineBytes: maximumLineBytes) { line in
            end += line.byteCount
            if let value = read(line.bytes) { last = (value, end) }
            return true
        }
        return last
    }
}

/// The decimal number that follows `prefix` at the beginning of a line and is followed by a comma; `nil` without one,
/// or for more than 19 digits.
package func leadingNumber(of line: [UInt8], after prefix: [UInt8]) -> UInt64? {
    guard line.starts(with: prefix) else { return nil }
    let digits = line.dropFirst(prefix.count).prefix(20).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...19).contains(digits.count), digits.endIndex < line.endIndex, line[digits.endIndex] == UInt8(ascii: ",")
    else { return nil }
    return digits.reduce(0) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) }
}
