package import Wasm

/// A call of an exported function.
package struct Call: Hashable, Sendable {
    package var function: String
    package var arguments: [Value]
}

extension Module {
    /// The calls by which a module is compared: each exported function with several rows of arguments.
    ///
    /// They follow from the names and types of the exports alone, so that a module file says all that is needed to repeat a
    /// comparison.
    ///
    /// - Parameters:
    ///   - rows: How often each function is called.
    ///   - isNumeric: Whether functions with vectors and references are left out.
    package func calls(rows: Int, isNumeric: Bool = false) -> [Call] {
        var calls: [Call] = []
        for row in 0..<rows {
            for export in exports {
                guard case .function(let type) = export.type else { continue }
                let numbers: Set<ValueType> = [.i32, .i64, .f32, .f64]
                if isNumeric, !numbers.isSuperset(of: type.parameters + type.results) { continue }
                var random = RandomNumbers(seed: UInt64(row) &* 0x1_0001 &+ UInt64(type.parameters.count))
                let arguments = type.parameters.map { Value.argument($0, &random) }
                // Nobody outside has a reference that is not null.
                if arguments.contains(where: { $0 == nil }) { continue }
                calls.append(Call(function: export.name, arguments: arguments.compactMap(\.self)))
            }
        }
        return calls
    }
}

extension Value {
    /// An argument of a type; `nil` if the host has none.
    fileprivate static func argument(_ type: ValueType, _ random: inout RandomNumbers) -> Value? {
        switch type {
        case .i32: return .i32(UInt32(random.integer(bits: 32)))
        case .i64: return .i64(random.integer(bits: 64))
        case .f32: return .f32(Float(bitPattern: random.float()))
        case .f64: return .f64(Double(bitPattern: random.double()))
        case .v128:
            let bytes = random.vector()
            let halves = [bytes[..<8], bytes[8...]].map { $0.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) } }
            return .v128(V128(low: halves[0], high: halves[1]))
        default:
            guard let reference = type.referenceType, reference.isNullable else { return nil }
            return .reference(.null(reference.heapType.kind))
        }
    }
}

extension HeapType {
    /// The hierarchy of an abstract type; a concrete one is taken for an object.
    ///
    /// Who wants a function gets no null then: that call is refused, in each run alike.
    var kind: Reference.Kind {
        switch self {
        case .extern, .noExtern: .external
        case .function, .noFunction: .function
        case .exception, .noException: .exception
        default: .aggregate
        }
    }
}
