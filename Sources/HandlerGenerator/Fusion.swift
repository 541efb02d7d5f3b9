import OperatorTable

/// Several instructions that one handler does one after another.
struct Fusion {
    /// One of them, and what must hold of its operands.
    struct Link {
        /// An operand that is the result of a link before.
        struct Source {
            /// Where the operand stands in the instruction.
            var place: Int
            /// How many links before.
            var distance: Int
            /// Whether that result is not written, so that this operand must be the last to need it.
            var isHeld: Bool
        }

        var instruction: String
        /// How many links before the result stands that comes from an accumulator and is not written; 0 for none.
        var heldDistance = 0
        var sources: [Source] = []
        /// Whether it is a branch that leads back to the first one.
        var repeats = false
        /// What links need of the turn before, if it is such a branch.
        var carried: [Carried] = []
    }

    /// An operand of a link that is the result of one in the turn before.
    struct Carried {
        /// The link that has the operand, counted from the first one.
        var link: Int
        /// Where the operand stands in it.
        var place: Int
        /// The link that has the result: the same one, or one behind it.
        var producer: Int
    }

    var links: [Link]
    var name: String
}

/// A part of a fused instruction.
struct FusedPart {
    var instruction: GeneratedInstruction
    /// Whether a later part alone needs the result.
    var isHeld: Bool
    var sources: [FusionPartDescription.Source]
    /// Whether it is a branch that leads back to the first part.
    var repeats = false
    /// Whether a later part takes the result, and not from an accumulator.
    var isSource = false
    /// Whether a part takes the result in the next turn.
    var isCarried = false
}

extension InstructionSet {
    /// The fused instructions, as the rows of the table name them.
    mutating func addFusions() {
        var known: [String: GeneratedInstruction] = [:]
        for instruction in instructions { known[instruction.description.name] = instruction }
        var taken: [String: AccumulatorKind] = [:]
        for form in accumulatorForms { taken[form.name] = form.kind }
        for row in InstructionTable.fusions {
            var parts = row.map { part in
                guard let instruction = known[part.name] else {
                    preconditionFailure("BUG: a row fuses \(part.name), which does not exist")
                }
                return FusedPart(
                    instruction: instruction, isHeld: part.isHeld, sources: part.sources, repeats: part.repeats)
            }
            let links = Self.links(&parts, taken)
            let fused = GeneratedInstruction(fusing: parts)
            append(fused, Fusion(links: links, name: fused.description.name))
        }
    }

    /// What must hold of the operands of parts, of which each that holds its result must have one that needs it.
    private static func links(_ parts: inout [FusedPart], _ taken: [String: AccumulatorKind]) -> [Fusion.Link] {
        // The part whose result each accumulator has, and the parts whose results are not written yet needed.
        var latest: [AccumulatorKind: Int] = [:]
        var held: Set<Int> = []
        var links: [Fusion.Link] = []
        var carried: [Fusion.Carried] = []
        for (index, part) in parts.enumerated() {
            let name = part.instruction.description.name
            var link = Fusion.Link(instruction: name, repeats: part.repeats)
            precondition(
                !part.repeats || index == parts.count - 1 && part.instruction.condition != nil,
                "BUG: \(name) in a row of fusions cannot lead back")
            if let kind = taken[name], let producer = latest[kind], held.remove(producer) != nil {
                link.heldDistance = index - producer
            }
            for source in part.sources {
                let place = part.instruction.layout.place(of: source.operand)
                let isOfTurnBefore = source.distance > index && parts[parts.count - 1].repeats
                let producer = index - source.distance + (isOfTurnBefore ? parts.count : 0)
                precondition(
                    parts.indices.contains(producer) && parts[producer].instruction.accumulates != nil,
                    "BUG: \(name) in a row of fusions has no source of \(source.operand)")
                guard !isOfTurnBefore else {
                    precondition(
                        !parts[producer].isHeld, "BUG: \(name) in a row of fusions needs a result that is not written")
                    parts[producer].isCarried = true
                    carried.append(.init(link: index, place: place, producer: producer))
                    continue
                }
                parts[producer].isSource = true
                let isHeld = held.remove(producer) != nil
                precondition(!isHeld || !part.instruction.charges, "BUG: \(name) reads again after it has fuel")
                link.sources.append(
                    .init(place: place, distance: source.distance, isHeld: isHeld))
            }
            let needs = link.heldDistance > 0 || link.sources.contains(where: \.isHeld)
            precondition(!needs || part.instruction.takesFinally, "BUG: \(name) is not the last to need what it takes")
            // Where a block ends, others may need what is on the stack; a copy reads what stays there.
            precondition(
                held.isEmpty || (!part.instruction.charges && part.instruction.takesFinally),
                "BUG: a result in a row of fusions is not written when \(name) is reached")
            switch part.instruction.effect {
            case .forgets: latest = [:]
            case .keeps, .moves: break
            case .accumulates(let kind):
                latest[kind] = index
                if part.isHeld { held.insert(index) }
            }
            precondition(part.isHeld == held.contains(index), "BUG: \(name) in a row of fusions has no result")
            links.append(link)
        }
        precondition(held.isEmpty, "BUG: nobody needs a result in the row of fusions that ends with \(links)")
        links[links.count - 1].carried = carried
        return links
    }
}

extension GeneratedInstruction {
    /// One instruction after another, in one handler.
    ///
    /// Each keeps its place behind the one before: its operands are read from there, and where it traps, or asks for
    /// fuel, it does so as the instruction that it is.
    init(fusing parts: [FusedPart]) {
        self = parts[0].instruction
        family = .fused
        self.parts = parts
        var name = description.name
        for source in parts[0].sources { name += "\(capitalized(source.operand))\(source.distance)" }
        for (part, next) in zip(parts, parts.dropFirst()) {
            let instruction = part.instruction
            precondition(
                (instruction.condition != nil || instruction.statements.last == HandlerComposition.continuation)
                    && !instruction.isOutlined && !next.instruction.isOutlined,
                "BUG: \(instruction.description.name) cannot be followed by another in one handler")
            name += (part.isHeld ? "Into" : "Then") + capitalized(next.instruction.description.name)
            for source in next.sources { name += "\(capitalized(source.operand))\(source.distance)" }
        }
        if repeats { name += "Repeated" }
        let descriptions = parts.map(\.instruction.description)
        description.name = name
        description.traps = descriptions.contains { $0.traps }
        description.calls = descriptions.flatMap(\.calls)
        description.hasImpossibleTrap = descriptions.contains { $0.hasImpossibleTrap }
        description.charges = parts.contains { $0.instruction.charges }
    }

    /// Whether the last part leads back to the first one.
    var repeats: Bool { parts.last?.repeats ?? false }

    /// Whether a block ends here.
    var charges: Bool { description.operands.contains { $0.kind == .cost } }

    /// The accumulator that the result is handed on in.
    var accumulates: AccumulatorKind? {
        if case .accumulates(let kind) = effect { kind } else { nil }
    }
}

extension GeneratedInstruction {
    /// Whether an operand is needed by nobody else, if it is a temporary.
    ///
    /// It was popped, then. Copies are made of operands that stay, and so are comparisons with null.
    fileprivate var takesFinally: Bool {
        let name = description.name
        return !name.hasPrefix("copy") && !name.hasPrefix("branchIfI64Eq") && !name.hasPrefix("branchIfI64Ne")
    }
}

/// Which instructions one handler can do together: the rows as a tree, in which those that begin alike share their
/// beginning.
func fusionTable(_ set: InstructionSet) -> GeneratedFile {
    let tree = FusionTree(set.fusions)
    return GeneratedFile(
        .instructions, name: "Fusions.swift",
        body: """
            extension FusionTree {
                /// The nodes; the first one has the beginnings of all rows below it.
                static let nodes: [Node] = [
            \(tree.lines.nodes.map { "        " + $0 }.joined(separator: "\n"))
                ]

                /// What rows that lead back need of the turn before.
                static let carried: [Carried] = [
            \(tree.lines.carried.map { "        " + $0 }.joined(separator: "\n"))
                ]
            }
            """)
}
