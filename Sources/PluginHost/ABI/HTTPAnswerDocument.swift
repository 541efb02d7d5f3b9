extension PluginHTTPResponse {
    /// The answer as plugins get it: field names in lower case, each with a list of values in order, and the body as text
    /// if it is valid UTF-8, else in base64.
    ///
    /// The body, which may be large, is written piece by piece, so that there is one copy of it beside the original.
    func document() -> [UInt8] {
        var object = JSONObject()
        object["status"] = "ok"
        object["http_status"] = .number(JSONNumber(status))
        object["headers"] = Self.fields(headers)
        if !trailers.isEmpty { object["trailers"] = Self.fields(trailers) }
        var document = JSONValue.object(object).utf8()
        document.removeLast()
        document.reserveCapacity(document.count + body.count + body.count / 2 + 64)
        if firstInvalidUTF8(in: body) == nil {
            document += ",\"body\":\"".utf8
            appendText(to: &document)
        } else {
            document += ",\"body_base64\":\"".utf8
            for start in stride(from: 0, to: body.count, by: Self.pieceByteCount) {
                let piece = body[start..<min(body.count, start + Self.pieceByteCount)]
                document += Base64.encode(Array(piece)).utf8
            }
        }
        document += "\"}".utf8
        return document
    }

    /// A multiple of three, so that pieces in base64 can be joined.
    private static let pieceByteCount = 12_288

    private func appendText(to document: inout [UInt8]) {
        var start = 0
        while start < body.count {
            var end = min(body.count, start + Self.pieceByteCount)
            // Characters stay whole: bytes that continue one are 0b10xxxxxx.
            while end < body.count, body[end] & 0xC0 == 0x80 { end -= 1 }
            JSONValue.appendEscaped(String(decoding: body[start..<end], as: UTF8.self), to: &document)
            start = end
        }
    }

    private static func fields(_ fields: [(name: String, value: String)]) -> JSONValue {
        var object = JSONObject()
        // Values are collected aside: a field that comes a thousand times must not be copied as often.
        var positions: [ByteString: Int] = [:]
        var collected: [(name: String, values: [JSONValue])] = []
        for (name, value) in fields {
            let name = name.lowercased()
            if let position = positions[ByteString(name)] {
                collected[position].values.append(.string(value))
            } else {
                positions[ByteString(name)] = collected.count
                collected.append((name, [.string(value)]))
            }
        }
        for (name, values) in collected { object[name] = .array(values) }
        return .object(object)
    }
}
