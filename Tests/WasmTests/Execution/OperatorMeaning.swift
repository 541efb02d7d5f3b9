import Wasm

/// A binary operator, and what it means by Swift's own arithmetic.
struct BinaryOperator: Sendable, CustomStringConvertible {
    var name: String
    /// Whether the result is an `i32` that says yes or no.
    var isComparison: Bool
    /// The operands that are worth a test.
    var edges: [Value]
    var meaning: @Sendable (Value, Value) -> Outcome.End
    var description: String { name }

    /// The type of the operands, as the text format calls it.
    var type: String { String(name.prefix(3)) }

    static let all =
        integers(UInt32.self, Int32.self, "i32") { .i32($0) } + integers(UInt64.self, Int64.self, "i64") { .i64($0) }
        + floats(Float.self, "f32") { .f32($0) } + floats(Double.self, "f64") { .f64($0) }
}

extension Value {
    /// The bits of a number.
    var bits: UInt64 {
        switch self {
        case .i32(let number): number.slot
        case .i64(let number): number.slot
        case .f32(let number): number.slot
        case .f64(let number): number.slot
        default: 0
        }
    }

    /// The instruction that pushes the number.
    var instruction: String {
        func float(_ description: String, isNaN: Bool, sign: Bool, payload: UInt64) -> String {
            isNaN ? "\(sign ? "-" : "")nan:0x\(String(payload, radix: 16))" : description
        }
        switch self {
        case .i32(let bits): return "i32.const \(Int32(bitPattern: bits))"
        case .i64(let bits): return "i64.const \(Int64(bitPattern: bits))"
        case .f32(let value):
            return "f32.const "
                + float(
                    "\(value)", isNaN: value.isNaN, sign: value.sign == .minus, payload: value.slot & 0x7f_ffff)
        case .f64(let value):
            return "f64.const "
                + float(
                    "\(value)", isNaN: value.isNaN, sign: value.sign == .minus, payload: value.slot & 0xf_ffff_ffff_ffff
                )
        default: return ""
        }
    }
}

private func integers<
    U: FixedWidthInteger & UnsignedInteger & Sendable, S: FixedWidthInteger & SignedInteger & Sendable
>(
    _: U.Type, _: S.Type, _ type: String, _ value: @escaping @Sendable (U) -> Value
) -> [BinaryOperator] {
    let edges = [U(truncatingIfNeeded: S.min), U(truncatingIfNeeded: S.max), .max, 0, 1, 2, 0x8000, U(U.bitWidth - 1)]
        .map(value)
    func binary(_ name: String, _ compute: @escaping @Sendable (U, U) -> U) -> BinaryOperator {
        BinaryOperator(name: "\(type).\(name)", isComparison: false, edges: edges) {
            .values([value(compute(U(truncatingIfNeeded: $0.bits), U(truncatingIfNeeded: $1.bits)))])
        }
    }
    /// `compute` gives `nil` where the quotient is out of range.
    func division(_ name: String, _ compute: @escaping @Sendable (U, U) -> U?) -> BinaryOperator {
        BinaryOperator(name: "\(type).\(name)", isComparison: false, edges: edges) {
            let left = U(truncatingIfNeeded: $0.bits)
            let right = U(truncatingIfNeeded: $1.bits)
            guard right != 0 else { return .trap(.integerDivideByZero) }
            return compute(left, right).map { .values([value($0)]) } ?? .trap(.integerOverflow)
        }
    }
    func comparison(_ name: String, _ compute: @escaping @Sendable (U, U) -> Bool) -> BinaryOperator {
        BinaryOperator(name: "\(type).\(name)", isComparison: true, edges: edges) {
            .values([.i32(compute(U(truncatingIfNeeded: $0.bits), U(truncatingIfNeeded: $1.bits)) ? 1 : 0)])
        }
    }
    @Sendable func signed(_ value: U) -> S { S(truncatingIfNeeded: value) }
    let mask = U(U.bitWidth - 1)
    @Sendable func rotated(_ value: U, _ count: U) -> U {
        count & mask == 0 ? value : value << (count & mask) | value >> (U(U.bitWidth) - count & mask)
    }
    return [
        binary("add") { $0 &+ $1 }, binary("sub") { $0 &- $1 }, binary("mul") { $0 &* $1 },
        binary("and") { $0 & $1 }, binary("or") { $0 | $1 }, binary("xor") { $0 ^ $1 },
        binary("shl") { $0 << ($1 & mask) }, binary("shr_u") { $0 >> ($1 & mask) },
        binary("shr_s") { U(truncatingIfNeeded: signed($0) >> S(truncatingIfNeeded: $1 & mask)) },
        binary("rotl") { rotated($0, $1) }, binary("rotr") { rotated($0, 0 &- $1) },
        division("div_u") { $0 / $1 }, division("rem_u") { $0 % $1 },
        division("div_s") {
            let (quotient, overflow) = signed($0).dividedReportingOverflow(by: signed($1))
            return overflow ? nil : U(truncatingIfNeeded: quotient)
        },
        // The one division that overflows has a remainder all the same.
        division("rem_s") { $1 == .max ? 0 : U(truncatingIfNeeded: signed($0) % signed($1)) },
        comparison("eq") { $0 == $1 }, comparison("ne") { $0 != $1 },
        comparison("lt_u") { $0 < $1 }, comparison("gt_u") { $0 > $1 },
        comparison("le_u") { $0 <= $1 }, comparison("ge_u") { $0 >= $1 },
        comparison("lt_s") { signed($0) < signed($1) }, comparison("gt_s") { signed($0) > signed($1) },
        comparison("le_s") { signed($0) <= signed($1) }, comparison("ge_s") { signed($0) >= signed($1) },
    ]
}

private func floats<T: BinaryFloatingPoint & Sendable>(
    _: T.Type, _ type: String, _ value: @escaping @Sendable (T) -> Value
) -> [BinaryOperator] {
    let edges =
        [
            0, -0.0, 1, -1, 1.5, -2.5, .greatestFiniteMagnitude, -.leastNonzeroMagnitude, .infinity, -.infinity, .nan,
            -T.signalingNaN,
        ]
        .map(value)
    @Sendable func float(_ value: Value) -> T {
        switch value {
        case .f32(let number): T(number)
        case .f64(let number): T(number)
        default: 0
        }
    }
    func binary(_ name: String, _ compute: @escaping @Sendable (T, T) -> T) -> BinaryOperator {
        BinaryOperator(name: "\(type).\(name)", isComparison: false, edges: edges) {
            let result = compute(float($0), float($1))
            // The deterministic profile: the positive canonical NaN.
            return .values([value(result.isNaN ? T.nan.magnitude : result)])
        }
    }
    func comparison(_ name: String, _ compute: @escaping @Sendable (T, T) -> Bool) -> BinaryOperator {
        BinaryOperator(name: "\(type).\(name)", isComparison: true, edges: edges) {
            .values([.i32(compute(float($0), float($1)) ? 1 : 0)])
        }
    }
    /// `min` and `max`: NaN wins, and zeros are told apart by their signs.
    func extremum(_ name: String, _ precedes: @escaping @Sendable (T, T) -> Bool) -> BinaryOperator {
        binary(name) { left, right in
            if left.isNaN || right.isNaN { return .nan }
            if left == 0, right == 0 {
                return (left.sign == .minus) == (name == "min") ? left : right
            }
            return precedes(left, right) ? left : right
        }
    }
    return [
        binary("add") { $0 + $1 }, binary("sub") { $0 - $1 }, binary("mul") { $0 * $1 }, binary("div") { $0 / $1 },
        extremum("min") { $0 < $1 }, extremum("max") { $0 > $1 },
        BinaryOperator(name: "\(type).copysign", isComparison: false, edges: edges) { left, right in
            // By bits, since the payload of a NaN is kept.
            let sign: UInt64 = type == "f32" ? 1 << 31 : 1 << 63
            let bits = left.bits & ~sign | right.bits & sign
            return .values([type == "f32" ? .f32(Float(slot: bits)) : .f64(Double(slot: bits))])
        },
        comparison("eq") { $0 == $1 }, comparison("ne") { $0 != $1 }, comparison("lt") { $0 < $1 },
        comparison("gt") { $0 > $1 }, comparison("le") { $0 <= $1 }, comparison("ge") { $0 >= $1 },
    ]
}
