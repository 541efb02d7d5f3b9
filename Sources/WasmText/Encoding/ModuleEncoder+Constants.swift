/// The immediates of constants and lanes. Spec 3.0, text-instr-vec.
extension ModuleEncoder {
    mutating func integerConstant(bitWidth: Int) throws(TextError) {
        let bits = try cursor.expectInteger(bitWidth: bitWidth)
        let value =
            bitWidth == 32 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
        body.pending.appendSigned(value)
    }

    mutating func floatConstant(_ format: FloatFormat) throws(TextError) {
        let bits = try cursor.expectFloat(format)
        body.pending.appendLittleEndian(bits, byteCount: format == .binary32 ? 4 : 8)
    }

    mutating func vectorConstant() throws(TextError) {
        guard let shape = cursor.takeVectorShape() else {
            throw cursor.unexpected("i8x16, i16x8, i32x4, i64x2, f32x4 or f64x2")
        }
        for _ in 0..<16 / shape.laneByteCount {
            let bits = try cursor.expectLane(shape)
            body.pending.appendLittleEndian(bits, byteCount: shape.laneByteCount)
        }
    }

    mutating func laneIndex() throws(TextError) -> UInt8 {
        let token = cursor.current
        guard let literal = cursor.integer(), literal.sign == .none else {
            throw cursor.unexpected("a lane index")
        }
        guard let lane = literal.unsigned(maximum: 255) else {
            throw cursor.error("malformed lane index, expected at most 255", at: token)
        }
        cursor.advance()
        return UInt8(truncatingIfNeeded: lane)
    }
}

/// How a vector is divided into lanes.
///
/// Spec 3.0, text-vec-shape.
package enum VectorShape: Sendable {
    case i8x16
    case i16x8
    case i32x4
    case i64x2
    case f32x4
    case f64x2

    package var laneByteCount: Int {
        switch self {
        case .i8x16: 1
        case .i16x8: 2
        case .i32x4, .f32x4: 4
        case .i64x2, .f64x2: 8
        }
    }

    package var floatFormat: FloatFormat? {
        switch self {
        case .f32x4: .binary32
        case .f64x2: .binary64
        default: nil
        }
    }
}

extension TokenCursor {
    /// Reads an integer, signed or unsigned, as its low bits.
    mutating func expectInteger(bitWidth: Int) throws(TextError) -> UInt64 {
        guard let literal = integer() else { throw unexpected("an integer of \(bitWidth) bits") }
        guard let bits = literal.bits(bitWidth: bitWidth) else {
            throw error("i\(bitWidth) constant out of range, expected an integer of \(bitWidth) bits")
        }
        advance()
        return bits
    }

    /// Reads a floating-point number as its bits.
    mutating func expectFloat(_ format: FloatFormat) throws(TextError) -> UInt64 {
        let name = format == .binary32 ? "f32" : "f64"
        guard current.kind == .number || current.kind == .keyword else {
            throw unexpected("a number for \(name)")
        }
        do {
            let bits = try FloatLiteral.bits(of: stream.source, current.range, format: format)
            advance()
            return bits
        } catch {
            switch error {
            case .malformed: throw unexpected("a number for \(name)")
            case .outOfRange: throw self.error("\(name) constant out of range, expected a number that \(name) can hold")
            }
        }
    }

    /// Reads the name of a vector's shape, if it follows.
    mutating func takeVectorShape() -> VectorShape? {
        let shapes: [(Keyword, VectorShape)] = [
            (.i8x16, .i8x16), (.i16x8, .i16x8), (.i32x4, .i32x4), (.i64x2, .i64x2), (.f32x4, .f32x4), (.f64x2, .f64x2),
        ]
        for (keyword, shape) in shapes where take(keyword) { return shape }
        return nil
    }

    /// Reads one lane of a vector constant.
    mutating func expectLane(_ shape: VectorShape) throws(TextError) -> UInt64 {
        if let format = shape.floatFormat { return try expectFloat(format) }
        return try expectInteger(bitWidth: 8 * shape.laneByteCount)
    }
}
