/// What bytes begin with, for people.
func recordedExcerpt(_ bytes: [UInt8]) -> String {
    let text = displayed(String(decoding: bytes.prefix(240), as: UTF8.self), limit: 60)
    return "\"\(text)\"" + (bytes.count > 240 ? " (\(bytes.count) bytes)" : "")
}
