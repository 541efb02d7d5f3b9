import OperatorTable

/// The statements of vector operators that move lanes or reach a memory.
extension HandlerComposition {
    /// The lane that the instruction names, which the validator has compared with their number.
    var lane: String { "let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)" }

    /// The immediate of a shuffle.
    var chosenLanes: String {
        "let lanes = unsafe unsafeBitCast(SIMD2(operands.low, operands.high), to: \(operandLanes(0)).self)"
    }

    /// The lane itself, loaded from the slot.
    private func lane(of operand: String) -> String {
        "registers.lane(of: operands.\(operand), at: operands.lane) as \(operandLanes(0)).Scalar"
    }

    var vectorExtract: [String] {
        // Floating-point lanes are moved as their bits.
        let is64 = [.i64, .f64].contains(signature.results[0])
        let widening = "Widening.\(operandLanes(0).hasPrefix("I") ? "sign" : "zero")\(is64 ? 64 : 32)"
        return [
            "unsafe registers.write(\(widening)(\(lane(of: "vector"))), to: operands.result)"
        ] + next
    }

    var vectorLoad: [String] {
        let loaded =
            execution.meaning.map { "\($0)(registers.load(UInt\(accessBits).self, at: place))" }
            ?? "registers.loadVector(at: place)"
        return [
            place, "let result: \(resultName) = unsafe \(loaded)",
            "unsafe registers.write(result, to: operands.result)",
        ] + next
    }

    var vectorStore: [String] {
        [place, "unsafe registers.storeVector(registers.read(operands.value) as \(operandLanes(0)), at: place)"] + next
    }

    var vectorLoadLane: [String] {
        let bits = accessBits == 64 ? "UInt64" : "UInt32"
        return [
            place, "let vector: \(operandLanes(0)) = unsafe registers.read(operands.vector)",
            "let value = unsafe \(bits)(registers.load(UInt\(accessBits).self, at: place))", lane,
            "let result: \(resultName) = \(meaning)(vector, value, lane: lane)",
            "unsafe registers.write(result, to: operands.result)",
        ] + next
    }

    var vectorStoreLane: [String] {
        [place, "unsafe registers.storeLane(\(lane(of: "value")), at: place)"] + next
    }
}
