import OperatorTable
import Wasm

/// The operators whose operands and results the table states, by what they are good for.
struct OperatorPools: Sendable {
    typealias OperandType = OperatorDescription.OperandType

    /// By the type of their one result; constants are not among them.
    private(set) var producers: [OperandType: [Int]] = [:]
    /// Those without result, which are stores and the like.
    private(set) var effects: [Int] = []
    /// Those with two results.
    private(set) var pairs: [Int] = []

    static let plain = OperatorPools(features: ["threads", "wideArithmetic"], isWithout: true)
    static let atomic = OperatorPools(features: ["threads"], isWithout: false)
    static let wide = OperatorPools(features: ["wideArithmetic"], isWithout: false)

    private init(features: Set<String>, isWithout: Bool) {
        for (code, description) in OperatorTable.operators.enumerated() {
            guard let signature = description.signature, description.execution != nil,
                features.contains(description.feature) != isWithout, !Self.isLeftOut(description)
            else { continue }
            switch signature.results.count {
            case 0: effects.append(code)
            case 1: producers[signature.results[0], default: []].append(code)
            default: pairs.append(code)
            }
        }
    }

    /// Constants, what the generator makes in ways of its own, and waiting, which would need another thread.
    private static func isLeftOut(_ description: OperatorDescription) -> Bool {
        description.mnemonic.hasSuffix(".const") || description.mnemonic.contains("atomic.wait")
            || ["nop", "data.drop", "elem.drop", "memory.grow", "memory.size"].contains(description.mnemonic)
    }

    /// How many lanes an operator's immediate can name.
    static func laneCount(_ description: OperatorDescription) -> Int {
        if description.accessWidth > 0 { return 16 / description.accessWidth }
        let shape = description.mnemonic.prefix { $0 != "." }
        return Int(shape.drop { $0 != "x" }.dropFirst()) ?? 1
    }
}

extension OperatorDescription.OperandType {
    /// The type of values; that of an address depends on the memory.
    func valueType(address: ValueType) -> ValueType {
        switch self {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        case .address: address
        }
    }
}
