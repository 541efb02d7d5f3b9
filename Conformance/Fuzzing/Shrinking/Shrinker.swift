import OperatorTable
import Wasm

/// Makes a module smaller as long as it keeps what somebody is interested in.
///
/// What is tried need not be valid: whoever is asked says no to a module that is not. So nothing here knows the types of
/// WebAssembly.
package struct Shrinker {
    /// The smallest module yet.
    package private(set) var module: ModuleParts
    /// How many modules were tried.
    package private(set) var attempts = 0

    private let limit: Int
    private let isInteresting: (ModuleParts) -> Bool

    /// - Parameters:
    ///   - module: A module that is interesting.
    ///   - limit: How many modules are tried at most.
    ///   - isInteresting: Whether a module that may be invalid still shows what is looked for.
    package init(_ module: ModuleParts, limit: Int = 1_000_000, isInteresting: @escaping (ModuleParts) -> Bool) {
        self.module = module
        self.limit = limit
        self.isInteresting = isInteresting
    }

    /// Tries everything until nothing helps any more.
    package mutating func run() {
        var last: ModuleParts?
        while last != module, attempts < limit {
            last = module
            takeExports()
            takeFunctions()
            takeDefinitions()
            for index in module.functions.indices.reversed() where index < module.functions.count {
                takeInstructions(of: index)
                unwrapBlocks(of: index)
                simplifyImmediates(of: index)
                takeLocals(of: index)
            }
        }
    }

    /// Keeps a change if the module stays interesting.
    ///
    /// - Parameter change: Makes the change; `false` if there is nothing to change.
    @discardableResult
    private mutating func attempt(_ change: (inout ModuleParts) -> Bool) -> Bool {
        guard attempts < limit else { return false }
        var changed = module
        guard change(&changed), changed != module else { return false }
        attempts += 1
        guard isInteresting(changed) else { return false }
        module = changed
        return true
    }

    // MARK: Whole parts

    private mutating func takeExports() {
        var size = module.exports.count
        while size > 0 {
            var start = 0
            while start < module.exports.count {
                let range = start..<min(start + size, module.exports.count)
                if !attempt({
                    $0.exports.removeSubrange(range)
                    return true
                }) {
                    start += size
                }
            }
            size /= 2
        }
    }

    private mutating func takeFunctions() {
        attempt {
            $0.start = nil
            return true
        }
        for index in module.functions.indices.reversed() {
            if attempt({ $0.remove(.function, index + $0.importCount(.function)) }) { continue }
            // A body that does nothing, where that fits the type or something calls the function.
            attempt {
                $0.functions[index].code = []
                return true
            }
            attempt {
                $0.functions[index].code = [Instruction("unreachable")]
                return true
            }
        }
    }

    private mutating func takeDefinitions() {
        for index in module.elements.indices.reversed() { attempt { $0.remove(.element, index) } }
        for index in module.data.indices.reversed() { attempt { $0.remove(.data, index) } }
        for index in module.globals.indices.reversed() {
            attempt { $0.remove(.global, index + $0.importCount(.global)) }
        }
        for index in module.tables.indices.reversed() { attempt { $0.remove(.table, index + $0.importCount(.table)) } }
        for index in module.memories.indices.reversed() {
            attempt { $0.remove(.memory, index + $0.importCount(.memory)) }
        }
        for index in module.tags.indices.reversed() { attempt { $0.remove(.tag, index + $0.importCount(.tag)) } }
        for index in module.types.indices.reversed() { attempt { $0.removeGroup(index) } }
        for index in module.elements.indices {
            while attempt({ $0.elements[index].items.popLast() != nil }) {}
        }
        for index in module.data.indices {
            attempt {
                $0.data[index].bytes = []
                return true
            }
        }
    }

    // MARK: Instructions

    /// What may stand for a range of instructions that leaves one value: a zero, or null of some type.
    private var values: [[Instruction]] {
        let abstract: [HeapType] = [.function, .extern, .any, .eq, .i31, .structure, .array, .exception]
        let concrete = module.allTypes.indices.map { HeapType.concrete(UInt32($0)) }
        let nulls = (abstract + concrete).map { Instruction("refNull", .heapType($0)) }
        return Self.zeros + nulls.map { [$0] } + nulls.map { [$0, Instruction("refAsNonNull")] }
    }

    private static let zeros: [[Instruction]] = [
        [Instruction("i32Const", .i32(0))], [Instruction("i64Const", .i64(0))], [Instruction("f32Const", .f32(0))],
        [Instruction("f64Const", .f64(0))], [Instruction("v128Const", .bytes(Array(repeating: 0, count: 16)))],
    ]

    /// Takes ranges of instructions away, long ones first; those that leave a value are replaced by a constant.
    private mutating func takeInstructions(of index: Int) {
        var size = module.functions[index].code.count
        while size > 0 {
            var start = 0
            while start + size <= module.functions[index].code.count {
                if !take(start..<start + size, of: index) { start += size > 16 ? size / 2 : 1 }
            }
            size = size > 16 ? size / 2 : size - 1
        }
        var place = 0
        while place < module.functions[index].code.count {
            replaceByDrops(place, of: index)
            takePair(behind: place, of: index)
            place += 1
        }
    }

    private mutating func replace(_ range: Range<Int>, of index: Int, by code: [Instruction]) -> Bool {
        attempt {
            $0.functions[index].code.replaceSubrange(range, with: code)
            return true
        }
    }

    private mutating func take(_ range: Range<Int>, of index: Int) -> Bool {
        // What opens and closes no block together cannot go alone.
        var depth = 0
        for instruction in module.functions[index].code[range] {
            if instruction.opensBlock { depth += 1 }
            if instruction.isNamed("end") || instruction.isNamed("delegate") { depth -= 1 }
            if depth < 0 { return false }
        }
        guard depth == 0 else { return false }
        if replace(range, of: index, by: []) { return true }
        let values = range.count == 1 && Self.isValue(module.functions[index].code[range.lowerBound]) ? [] : values
        return values.contains { $0.count < max(2, range.count) && replace(range, of: index, by: $0) }
    }

    /// Whether an instruction is as simple as one that makes a value can be.
    private static func isValue(_ instruction: Instruction) -> Bool {
        instruction.description.mnemonic.hasSuffix(".const") || instruction.isNamed("refNull")
    }

    /// Lets operands go where an instruction took them, so that what makes them may go, too.
    private mutating func replaceByDrops(_ place: Int, of index: Int) {
        let instruction = module.functions[index].code[place]
        guard !instruction.opensBlock, !Self.isValue(instruction),
            !["drop", "end", "else", "delegate", "catch", "catchAll", "refAsNonNull"].contains(
                where: instruction.isNamed)
        else { return }
        for count in 1...8 {
            let drops = Array(repeating: Instruction("drop"), count: count)
            if replace(place..<place + 1, of: index, by: drops) { return }
            for value in values where replace(place..<place + 1, of: index, by: drops + value) { return }
        }
    }

    /// Takes a value away together with the instruction that drops it.
    private mutating func takePair(behind place: Int, of index: Int) {
        let code = module.functions[index].code
        guard place < code.count, Self.isValue(code[place]) else { return }
        for drop in place + 1..<max(place + 1, min(code.count, place + 40)) where code[drop].isNamed("drop") {
            let isTaken = attempt {
                $0.functions[index].code.remove(at: drop)
                $0.functions[index].code.remove(at: place)
                return true
            }
            if isTaken { return }
        }
    }

    /// Takes blocks away and leaves what is inside.
    private mutating func unwrapBlocks(of index: Int) {
        var start = 0
        while start < module.functions[index].code.count {
            if module.functions[index].code[start].opensBlock {
                // An `if` leaves one side, and its condition is dropped.
                for side in 0...1 where attempt({ $0.functions[index].unwrapBlock(at: start, side: side) }) { break }
            }
            start += 1
        }
    }

    private mutating func simplifyImmediates(of index: Int) {
        for place in module.functions[index].code.indices {
            for number in module.functions[index].code[place].immediates.indices {
                for simpler in module.functions[index].code[place].immediates[number].simpler {
                    if attempt({
                        $0.functions[index].code[place].immediates[number] = simpler
                        return true
                    }) {
                        break
                    }
                }
            }
        }
    }

    private mutating func takeLocals(of index: Int) {
        for local in module.functions[index].locals.indices.reversed() {
            attempt { module in
                let types = module.allTypes
                guard case .function(let type) = types[Int(module.functions[index].type)].composite else {
                    return false
                }
                return module.functions[index].removeLocal(local, parameterCount: type.parameters.count)
            }
        }
    }
}

extension Immediate {
    /// What may stand there instead and is simpler.
    fileprivate var simpler: [Immediate] {
        switch self {
        case .i32(let bits) where bits > 1: [.i32(0), .i32(1)]
        case .i64(let bits) where bits > 1: [.i64(0), .i64(1)]
        case .f32(let bits) where bits != 0: [.f32(0)]
        case .f64(let bits) where bits != 0: [.f64(0)]
        case .bytes(let bytes) where bytes.contains { $0 != 0 }: [.bytes(Array(repeating: 0, count: bytes.count))]
        case .labels(let labels) where labels.count > 1:
            [.labels([labels[labels.count - 1]]), .labels(Array(labels.dropFirst()))]
        case .access(let alignment, let memory, let offset) where offset != 0:
            [.access(alignment: alignment, memory: memory, offset: 0)]
        case .catches(let catches) where !catches.isEmpty:
            catches.indices.map { index in
                var fewer = catches
                fewer.remove(at: index)
                return .catches(fewer)
            }
        default: []
        }
    }
}
