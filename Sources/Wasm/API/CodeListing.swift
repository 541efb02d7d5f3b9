// Translated code in words, for people and for the tests of the translator.

/// The code of one function, instruction by instruction.
///
///     function 0, type (i32 i32) -> (i32), 8 slots
///       0x002c  copy result=temp0 source=local0
///     L0:
///       0x0031  branchIfI32LtSSlotImmediate left=local1 distance=L0 cost=5 right=10
///
/// An instruction behind `+` is done by the handler of the one before it. A handler that goes on behind a label is not shown:
/// what stands there is as a branch to the label finds it.
///
/// Slots are called by what they hold: `local3`, `temp0` for the operand at height 0, `linkage` for what a return needs,
/// and `slot1` where a result beyond the parameters will stand.
///
/// Behind the code stand the regions that catch exceptions: from the first label up to the second, which is outside; each
/// clause with its tag, the slot of the first value, and where the code goes on, as in
/// `try L0..<L1: catch 0 temp0 -> L2, catch_all_ref temp0 -> L3`.
package struct CodeListing: Sendable {
    package struct Line: Sendable {
        /// The name of the place, if a branch leads there.
        package var label: String?
        /// The mnemonic, and each operand as `name=value`.
        package var text: String
        /// Where the operator that the instruction came from stands in the module.
        package var moduleOffset: Int
    }

    /// The function's index in the module, imports counted first.
    package let functionIndex: Int
    private let importedFunctionCount: Int
    package let type: FunctionType
    /// The slots of the whole frame.
    package let frameSlots: Int
    package private(set) var lines: [Line] = []
    /// The parts of the code that catch exceptions, each with its clauses in the order in which they are asked.
    package private(set) var regions: [String] = []

    /// The instructions alone, those with a label behind it: what a test of the translator compares.
    package var instructions: [String] { lines.map { ($0.label.map { $0 + ": " } ?? "") + $0.text } }
}

extension CodeListing: CustomStringConvertible {
    package var description: String {
        var text = "function \(functionIndex), type \(type), \(frameSlots) slots"
        for line in lines {
            if let label = line.label { text += "\n\(label):" }
            let offset = String(line.moduleOffset, radix: 16)
            text += "\n  0x\(String(repeating: "0", count: max(0, 4 - offset.count)))\(offset)  \(line.text)"
        }
        for region in regions { text += "\n\(region)" }
        return text
    }
}

extension Module {
    /// The code that a function is translated to.
    ///
    /// - Parameters:
    ///   - function: The function's index in the module, imports counted first.
    ///   - stage: The translation.
    /// - Returns: The listing; `nil` if the module does not define the function.
    package func listing(of function: Int, stage: TranslationStage = .optimized) -> CodeListing? {
        let index = function - contents.importedFunctionCount
        var translator = FunctionTranslator(stage: stage, marksAll: true)
        // Nobody interrupts it.
        guard contents.bodies.indices.contains(index), let translated = try? translator.translate(index, of: self)
        else {
            return nil
        }
        return CodeListing(
            functionIndex: function, importedFunctionCount: contents.importedFunctionCount,
            type: contents.functionType(contents.functionTypeIndices[function]), translated,
            words: translator.emitter.words.array, layout: translator.layout)
    }
}

extension CodeListing {
    /// An instruction found in code.
    fileprivate struct Found {
        var start: Int
        var instruction: Instruction
        /// The elements of the list that ends it.
        var listCount = 0
        /// What its handler does, if that is more than this instruction.
        var parts: FusionTree.Parts?
        /// How many of the instructions behind it its handler does, too.
        var fusedCount: Int { parts.map { $0.instructions.count - 1 } ?? 0 }
    }

    fileprivate init(
        functionIndex: Int, importedFunctionCount: Int, type: FunctionType, _ translated: TranslatedFunction,
        words: [UInt64], layout: FrameLayout
    ) {
        let table = translated.exceptions
        self.functionIndex = functionIndex
        self.importedFunctionCount = importedFunctionCount
        self.type = type
        frameSlots = Int(words.bits(at: 0, count: 32))
        let found = Self.instructions(in: words)
        var labels: [Int: String] = [:]
        let targets = found.flatMap { Self.targets(of: $0, in: words) } + table.offsets
        let end = words.count * MemoryLayout<UInt64>.stride
        for target in Set(targets).sorted() { labels[target] = target == end ? "end" : "L\(labels.count)" }
        regions = table.regions.map { Self.text(of: $0, in: table, layout, labels) }
        // What the handler does that the code from the last label on reaches, and which of that comes next.
        var parts: FusionTree.Parts?
        var link = 0
        lines = zip(found, translated.offsets).map { found, origin in
            let rest = parts.map { $0.instructions.count - link } ?? 0
            let isFused = rest > 0 && labels[found.start] == nil && found.fusedCount == 0
            if !isFused { (parts, link) = (found.parts, 0) }
            defer { link += 1 }
            let operands = found.instruction.layout.operands.compactMap { operand -> String? in
                let value = text(of: operand, found, words, layout, labels)
                let distance = parts?.distance(toProducerFor: operand, of: link)
                return value.map { "\(operand.name)=\($0)\(distance.map { "@\($0)" } ?? "")" }
            }
            return Line(
                label: labels[found.start],
                text: ((isFused ? ["+"] : []) + ["\(found.instruction)"] + operands).joined(separator: " "),
                moduleOffset: Int(origin.module))
        }
    }

    /// A region with its clauses.
    private static func text(
        of region: ExceptionTable.Region, in table: ExceptionTable, _ layout: FrameLayout, _ labels: [Int: String]
    ) -> String {
        func label(_ offset: UInt32) -> String { labels[Int(offset)] ?? "?" }
        let clauses = table.clauses(of: region).map { clause in
            let kind = (clause.tag == nil ? "catch_all" : "catch") + (clause.takesReference ? "_ref" : "")
            let slot = layout.name(ofSlot: clause.destination)
            return "\(kind)\(clause.tag.map { " \($0)" } ?? "") \(slot) -> \(label(clause.target))"
        }
        return "try \(label(region.start))..<\(label(region.end))"
            + (clauses.isEmpty ? "" : ": " + clauses.joined(separator: ", "))
    }

    fileprivate static func instructions(in words: [UInt64]) -> [Found] {
        var byAddress: [UInt64: Instruction] = [:]
        for instruction in Instruction.allCases {
            byAddress[UInt64(HandlerTable.shared[instruction].address)] = instruction
        }
        let parts = FusionTree.shared.parts
        var found: [Found] = []
        var offset = CodeHeader.byteCount
        while offset < words.count * MemoryLayout<UInt64>.stride {
            guard let instruction = byAddress[words.bits(at: offset, count: 64)] else {
                preconditionFailure("BUG: there is no instruction at \(offset)")
            }
            var next = Found(start: offset, instruction: instruction)
            if let parts = parts[instruction] {
                next.instruction = parts.instructions[0]
                next.parts = parts
            }
            offset += instruction.layout.byteCount
            if let list = instruction.layout.operands.last, list.kind == .distances,
                let last = instruction.layout.operands.first(where: { $0.kind == .last })
            {
                next.listCount = Int(words.bits(at: next.start + last.place, count: last.kind.bitCount)) + 1
                offset += next.listCount * Int(list.kind.bitCount / 8)
            }
            // Instructions fill whole words.
            offset += -offset & (MemoryLayout<UInt64>.stride - 1)
            found.append(next)
        }
        return found
    }

    /// Where the branches of an instruction lead.
    private static func targets(of found: Found, in words: [UInt64]) -> [Int] {
        guard
            let operand = found.instruction.layout.operands.first(where: { [.distance, .distances].contains($0.kind) })
        else { return [] }
        return (0..<(operand.kind == .distance ? 1 : found.listCount)).map { index in
            let place = found.start + operand.place + index * Int(operand.kind.bitCount / 8)
            let bits = UInt32(truncatingIfNeeded: words.bits(at: place, count: operand.kind.bitCount))
            return found.start + Int(Int32(bitPattern: bits))
        }
    }

    /// The value of an operand; `nil` for one that only says how long a list is.
    private func text(
        of operand: InstructionLayout.Operand, _ found: Found, _ words: [UInt64], _ layout: FrameLayout,
        _ labels: [Int: String]
    ) -> String? {
        func value() -> UInt64 { words.bits(at: found.start + operand.place, count: operand.kind.bitCount) }
        switch operand.kind {
        case .slot, .wide, .frame: return layout.name(ofSlot: Int(value()))
        case .u16, .u32, .u64, .cost: return "\(value())"
        case .defined: return "\(importedFunctionCount + Int(value()))"
        case .i32: return "\(Int32(truncatingIfNeeded: value()))"
        case .i64: return "\(Int64(bitPattern: value()))"
        case .f32: return "\(Float(bitPattern: UInt32(truncatingIfNeeded: value())))"
        case .f64: return "\(Double(bitPattern: value()))"
        case .distance: return Self.targets(of: found, in: words).first.flatMap { labels[$0] }
        case .distances:
            return Self.targets(of: found, in: words).map { labels[$0] ?? "?" }.joined(separator: ",")
        case .last: return nil
        }
    }
}

// MARK: Counts

/// Instructions that run one after another without a label between them, and how often they did.
package struct ExecutedBlock: Sendable {
    /// The lines of the listing, the first one with the label that is there.
    package var lines: [String]
    /// Whether the block follows the one before without a label between them.
    package var continues: Bool
    /// How often the block was entered.
    ///
    /// Where threads run the same code, some entries may be missing.
    package var entries: UInt64
}

extension Module {
    /// What was executed of a module that counts, by blocks.
    package func executedBlocks() -> [ExecutedBlock] {
        var blocks: [ExecutedBlock] = []
        for function in code(for: .optimized).translatedFunctions {
            guard let entry = unsafe function.entry, let listing = listing(of: Int(function.functionIndex)) else {
                continue
            }
            let instructions = listing.instructions
            let count = function.code.count / MemoryLayout<UInt64>.stride
            // SAFETY: the function's code, which lives as long as the module.
            let words = unsafe [UInt64](
                UnsafeBufferPointer(start: entry.assumingMemoryBound(to: UInt64.self), count: count))
            var line = 0
            for found in CodeListing.instructions(in: words) {
                if found.instruction == .countEntry {
                    let entries = words.bits(at: found.start + InstructionLayout.resultPlace, count: 64)
                    let continues = line > 0 && line < listing.lines.count && listing.lines[line].label == nil
                    blocks.append(ExecutedBlock(lines: [], continues: continues, entries: entries))
                } else {
                    if !blocks.isEmpty { blocks[blocks.count - 1].lines.append(instructions[line]) }
                    line += 1
                }
            }
        }
        return blocks
    }
}
