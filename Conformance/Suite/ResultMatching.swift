package import Wasm
package import WasmText

/// Whether values are what a script expects, floats bit by bit.
package struct ResultMatching {
    /// The number of a host value, for `ref.extern n`.
    package var hostNumber: (Reference) -> UInt32?

    package init(hostNumber: @escaping (Reference) -> UInt32?) { self.hostNumber = hostNumber }

    /// Says what is wrong with the results of an action, or `nil`.
    package func mismatch(_ values: [Value], _ expected: [WastResult]) -> String? {
        guard values.count == expected.count else {
            return "expected \(expected.count) results, found \(values.count)"
        }
        for (index, (value, pattern)) in zip(values, expected).enumerated() where !matches(value, pattern) {
            let place = values.count == 1 ? "" : "result \(index): "
            return "\(place)expected \(Self.text(pattern)), found \(Self.text(value))"
        }
        return nil
    }

    private func matches(_ value: Value, _ expected: WastResult) -> Bool {
        switch (expected, value) {
        case (.either(let alternatives), _): alternatives.contains { matches(value, $0) }
        case (.value(let constant), _): equals(value, constant)
        case (.canonicalNaN(.binary32), .f32(let found)): Self.isCanonicalNaN(found.slot, .binary32)
        case (.canonicalNaN(.binary64), .f64(let found)): Self.isCanonicalNaN(found.slot, .binary64)
        case (.arithmeticNaN(.binary32), .f32(let found)): Self.isArithmeticNaN(found.slot, .binary32)
        case (.arithmeticNaN(.binary64), .f64(let found)): Self.isArithmeticNaN(found.slot, .binary64)
        case (.vector(let shape, let lanes), .v128(let vector)): matches((vector.low, vector.high), shape, lanes)
        case (.null, .reference(let reference)): reference.isNull
        case (.reference(let kind), .reference(let reference)): !reference.isNull && Self.matches(reference, kind)
        default: false
        }
    }

    private func equals(_ value: Value, _ expected: WastValue) -> Bool {
        switch (expected, value) {
        case (.i32(let expected), .i32(let found)): expected == found
        case (.i64(let expected), .i64(let found)): expected == found
        case (.f32(let expected), .f32(let found)): expected == found.bitPattern
        case (.f64(let expected), .f64(let found)): expected == found.bitPattern
        case (.v128(let bytes), .v128(let vector)): Self.halves(bytes) == (vector.low, vector.high)
        case (.nullReference(let type), .reference(let reference)):
            reference.isNull && (Self.kind(type).map { $0 == reference.kind } ?? true)
        case (.hostReference(let number), .reference(let reference)):
            reference.kind == .external && hostNumber(reference) == number
        case (.internalHostReference(let number), .reference(let reference)):
            reference.kind == .aggregate && hostNumber(reference) == number
        default: false
        }
    }

    private func matches(_ bits: (UInt64, UInt64), _ shape: VectorShape, _ lanes: [WastLane]) -> Bool {
        let width = 8 * shape.laneByteCount
        for (index, lane) in lanes.enumerated() {
            let position = index * width
            let half = position < 64 ? bits.0 : bits.1
            let found = half >> UInt64(position % 64) & (UInt64.max >> UInt64(64 - width))
            let format = shape.floatFormat ?? .binary32
            let isMatch =
                switch lane {
                case .bits(let expected): found == expected
                case .canonicalNaN: Self.isCanonicalNaN(found, format)
                case .arithmeticNaN: Self.isArithmeticNaN(found, format)
                }
            if !isMatch { return false }
        }
        return true
    }

    // MARK: Kinds of values

    private static func isCanonicalNaN(_ bits: UInt64, _ format: FloatFormat) -> Bool {
        format == .binary32 ? bits & 0x7FFF_FFFF == 0x7FC0_0000 : bits & ~(1 << 63) == 0x7FF8_0000_0000_0000
    }

    private static func isArithmeticNaN(_ bits: UInt64, _ format: FloatFormat) -> Bool {
        let quiet: UInt64 = format == .binary32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000
        return bits & quiet == quiet
    }

    private static func matches(_ reference: Reference, _ kind: WastReferenceKind) -> Bool {
        switch kind {
        case .function: reference.kind == .function
        case .extern: reference.kind == .external
        case .exception: reference.kind == .exception
        case .any, .eq, .i31, .structure, .array: reference.kind == .aggregate
        }
    }

    /// The hierarchy of a null, or `nil` where a module's type decides.
    private static func kind(_ type: WastHeapType) -> Reference.Kind? {
        switch type {
        case .any: .aggregate
        case .function: .function
        case .extern: .external
        case .exception: .exception
        case .concrete: nil
        }
    }

    /// The halves of a vector's 16 bytes.
    static func halves(_ bytes: [UInt8]) -> (UInt64, UInt64) {
        var halves: (UInt64, UInt64) = (0, 0)
        for index in 0..<8 {
            halves.0 |= UInt64(bytes[index]) << UInt64(8 * index)
            halves.1 |= UInt64(bytes[index + 8]) << UInt64(8 * index)
        }
        return halves
    }

    // MARK: Text

    static func text(_ value: Value) -> String {
        switch value {
        case .i32(let bits): "i32 \(Int32(bitPattern: bits))"
        case .i64(let bits): "i64 \(Int64(bitPattern: bits))"
        case .f32(let number): "f32 \(number) (0x\(String(number.bitPattern, radix: 16)))"
        case .f64(let number): "f64 \(number) (0x\(String(number.bitPattern, radix: 16)))"
        case .v128(let vector): "v128 \(vector)"
        case .reference(let reference):
            reference.isNull ? "null (\(reference.kind))" : "a reference (\(reference.kind))"
        }
    }

    private static func text(_ expected: WastResult) -> String {
        switch expected {
        case .value(let value): text(value)
        case .canonicalNaN: "nan:canonical"
        case .arithmeticNaN: "nan:arithmetic"
        case .vector(let shape, let lanes): "\(shape) \(lanes)"
        case .null: "null"
        case .reference(let kind): "a reference to \(kind)"
        case .either(let alternatives): alternatives.map(text).joined(separator: " or ")
        }
    }

    private static func text(_ value: WastValue) -> String {
        switch value {
        case .i32(let bits): text(Value.i32(bits))
        case .i64(let bits): text(Value.i64(bits))
        case .f32(let bits): text(Value.f32(Float(bitPattern: bits)))
        case .f64(let bits): text(Value.f64(Double(bitPattern: bits)))
        case .v128(let bytes): text(Value.v128(V128(low: halves(bytes).0, high: halves(bytes).1)))
        case .nullReference(let type): "null of \(type)"
        case .hostReference(let number): "ref.extern \(number)"
        case .internalHostReference(let number): "ref.host \(number)"
        }
    }
}
