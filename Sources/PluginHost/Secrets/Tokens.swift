/// Tokens and other secrets in bytes, found by the names of the members that hold them.
enum Tokens {
    /// Longer forms are not searched: an answer with tokens is short.
    private static let maximumFormBytes = 65_536

    /// Hands over the values of tokens in bytes that are a JSON document or a form.
    static func forEach(in bytes: [UInt8], _ body: (JSONValue) -> Void) {
        guard let first = bytes.first(where: { !" \t\r\n".utf8.contains($0) }) else { return }
        if "{[".utf8.contains(first) {
            var scanner = TokenScanner(bytes) { SecretName.isOne($0) }
            return scanner.forEach(body)
        }
        guard bytes.count <= maximumFormBytes, bytes.contains(UInt8(ascii: "=")) else { return }
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            // Shorter values are found in ordinary text as well.
            guard parts.count == 2, parts[1].count >= Redactor.minimumBytes,
                SecretName.isOne(percentDecoded(parts[0], plusIsBlank: true)),
                let value = String(validating: parts[1], as: UTF8.self)
            else { continue }
            // A token is passed on as it stands, or as what it stands for.
            body(.string(value))
            let plain = percentDecoded(parts[1], plusIsBlank: true)
            if !plain.elementsEqual(parts[1]), let value = String(validating: plain, as: UTF8.self) {
                body(.string(value))
            }
        }
    }

    /// The bytes that a part of a URL stands for, or the value of a form, where `+` is a blank.
    static func percentDecoded(_ value: ArraySlice<UInt8>, plusIsBlank: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var rest = value
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexadecimalDigitValue),
                let low = rest.dropFirst().first.flatMap(hexadecimalDigitValue)
            {
                result.append(high << 4 | low)
                rest.removeFirst(2)
            } else {
                result.append(plusIsBlank && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return result
    }
}
