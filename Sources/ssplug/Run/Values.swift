import PluginHost
import Wasm

// Values of WebAssembly on the command line.

/// Reads the arguments of a function.
///
/// - Parameter name: The function's name, for messages.
/// - Throws: ``RunFailure/usage(_:)`` for a wrong number of arguments, or one that its parameter cannot hold.
func parseArguments(_ texts: [String], for name: String, _ type: FunctionType) throws(RunFailure) -> [Value] {
    guard texts.count == type.parameters.count else {
        throw .usage(
            "\(displayed(name)) takes \(type), called with \(texts.count) argument\(texts.count == 1 ? "" : "s")")
    }
    var values: [Value] = []
    for (text, parameter) in zip(texts, type.parameters) {
        guard let value = parseValue(text, as: parameter) else {
            throw .usage(
                "\(displayed(name)) takes \(type), and argument \(values.count + 1), \"\(displayed(text))\", is no \(parameter)"
                    + (parameter == .v128 ? ": write its bits as 0x and up to 32 hexadecimal digits" : "")
            )
        }
        values.append(value)
    }
    return values
}

/// Reads a number: an integer in decimal or, with `0x`, in hexadecimal digits, signed or unsigned; a floating-point
/// number also as `inf`, `nan` or in hexadecimal; a vector as its bits in hexadecimal.
///
/// - Returns: The value; nil if `text` is no value of that type, or for references.
func parseValue(_ text: String, as type: ValueType) -> Value? {
    switch type {
    case .i32:
        guard let bits = parseInteger(text) else { return nil }
        return Int32(exactly: bits).map { .i32(UInt32(bitPattern: $0)) } ?? UInt32(exactly: bits).map { .i32($0) }
    case .i64:
        guard let bits = parseInteger(text) else { return nil }
        return Int64(exactly: bits).map { .i64(UInt64(bitPattern: $0)) } ?? UInt64(exactly: bits).map { .i64($0) }
    case .f32: return Float(text).map { .f32($0) }
    case .f64: return Double(text).map { .f64($0) }
    case .v128: return parseVector(text).map { .v128($0) }
    default: return nil
    }
}

/// Reads the bits of a vector as ``describe(_:)`` prints them: `0x` and up to 32 hexadecimal digits.
private func parseVector(_ text: String) -> V128? {
    let digits = text.dropFirst(2)
    guard text.hasPrefix("0x"), !digits.hasPrefix("+"), let bits = UInt128(digits, radix: 16) else { return nil }
    return V128(low: UInt64(truncatingIfNeeded: bits), high: UInt64(bits >> 64))
}

private func parseInteger(_ text: String) -> Int128? {
    var digits = text[...]
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.hasPrefix("-"), !digits.hasPrefix("+") else { return nil }
    let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    let magnitude = isHexadecimal ? Int128(digits.dropFirst(2), radix: 16) : Int128(digits)
    // Twenty digits of a 64-bit number are far from the ends of this type.
    guard let magnitude, magnitude >= 0 else { return nil }
    return isNegative ? -magnitude : magnitude
}

/// A value as a result line: integers signed, floating-point numbers in the shortest form that reads back the same.
func describe(_ value: Value) -> String {
    switch value {
    case .i32(let bits): String(Int32(bitPattern: bits))
    case .i64(let bits): String(Int64(bitPattern: bits))
    case .f32(let number): String(describing: number)
    case .f64(let number): String(describing: number)
    case .v128(let vector): "0x\(hexadecimal(vector.high))\(hexadecimal(vector.low))"
    case .reference(let reference): reference.isNull ? "null" : "reference"
    }
}

private func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
