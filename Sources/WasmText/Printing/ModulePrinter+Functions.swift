import Wasm

/// Function bodies and instructions. Spec 3.0, binary-code and binary-instr.
extension ModulePrinter {
    mutating func printFunctions() throws(ModuleError) {
        for index in 0..<(try cursor.count("functions")) {
            let size = try cursor.count("bytes of a function")
            var body = cursor.part(size)
            swap(&cursor, &body)
            try printFunction(importedFunctionCount + index)
            guard cursor.isAtEnd else { throw cursor.error("section size mismatch, expected the end of the function") }
            swap(&cursor, &body)
        }
    }

    private mutating func printFunction(_ position: Int) throws(ModuleError) {
        guard position < functionTypeIndices.count else {
            throw cursor.error("function and code section have inconsistent lengths, expected no more bodies")
        }
        let index = UInt32(truncatingIfNeeded: position)
        let type = functionTypeIndices[position]
        output.newLine(1)
        output.append("(func \(definition(.functions, index))")
        let locals = names.locals[index] ?? [:]
        let parameterCount = appendTypeUse(type, naming: locals)
        try printLocals(locals, after: parameterCount)
        output.newLine(2)
        (labels, labelCount) = (names.labels[index] ?? [:], 0)
        try printInstructions(depth: 2)
        output.append(")")
    }

    mutating func appendLocal(_ keyword: String, _ type: String, _ name: String?) {
        output.appendSeparator()
        output.append("(\(keyword) \(name.map { $0 + " " } ?? "")\(type))")
    }

    private mutating func printLocals(_ names: [UInt32: String], after parameterCount: UInt32) throws(ModuleError) {
        var index = parameterCount
        var hasLine = false
        for _ in 0..<(try cursor.count("runs of locals")) {
            let length = Int(try cursor.unsigned())
            guard length <= localBudget else {
                throw ModuleError(.limit, offset: cursor.position, "too many locals to print")
            }
            localBudget -= length
            let type = try valueType()
            guard length > 0 else { continue }
            if !hasLine { output.newLine(2) }
            hasLine = true
            var pending = 0
            func flush(_ printer: inout ModulePrinter) {
                if pending > 0 { printer.append("local", Array(repeating: type, count: pending)) }
                pending = 0
            }
            for _ in 0..<length {
                if let name = names[index] {
                    flush(&self)
                    appendLocal("local", type, name)
                } else {
                    pending += 1
                }
                index &+= 1
            }
            flush(&self)
        }
    }

    // MARK: Instructions

    /// Prints the instructions of a constant expression on one line, without the `end`.
    mutating func printExpression() throws(ModuleError) {
        labels = [:]
        try printInstructions(depth: nil)
    }

    /// Prints instructions up to the `end` of the body.
    ///
    /// - Parameter depth: The indentation of lines, or `nil` for a single line.
    private mutating func printInstructions(depth: Int?) throws(ModuleError) {
        /// Whether each open block is a legacy `try`, which `delegate` may end.
        var blocks: [Bool] = []
        var isFirst = true
        while true {
            let operation = try nextOperator()
            if operation == .end, blocks.isEmpty { return }
            if operation == .end { blocks.removeLast() }
            if operation == .delegate {
                guard blocks.popLast() == true else {
                    throw cursor.error("unexpected delegate, expected a try around it")
                }
            }
            let isClause = operation == .else || operation == .catch || operation == .catchAll
            if isClause, blocks.isEmpty {
                throw cursor.error("unexpected \(operation.mnemonic), expected a block around it")
            }
            if !isFirst {
                if let depth {
                    output.newLine(depth + blocks.count - (isClause ? 1 : 0))
                } else {
                    output.append(" ")
                }
            }
            isFirst = false
            output.append(operation.mnemonic)
            switch operation {
            case .block, .loop, .if, .tryTable: beginBlock(isTry: false, &blocks)
            case .try: beginBlock(isTry: true, &blocks)
            default: break
            }
            try printImmediates(of: operation)
        }
    }

    /// Prints the name of a block's label, if it has one.
    private mutating func beginBlock(isTry: Bool, _ blocks: inout [Bool]) {
        blocks.append(isTry)
        if let name = labels[labelCount] { output.append(" \(name)") }
        labelCount &+= 1
    }

    private mutating func nextOperator() throws(ModuleError) -> Operator {
        let start = cursor.position
        let byte = try cursor.byte()
        let found =
            0xFB...0xFE ~= byte
            ? Operator(prefix: byte, number: try cursor.index()) : Operator(prefix: nil, number: UInt32(byte))
        guard let found else {
            throw ModuleError(
                .decoding, offset: start, "illegal opcode 0x\(String(byte, radix: 16)), expected an operator")
        }
        return found
    }
}
