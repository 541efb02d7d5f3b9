import OperatorTable
import Wasm

/// Makes the body of one function.
///
/// It keeps the types on the operand stack. Each operator takes its operands from there where they have its types, or has them
/// made; what it gives stays there for a later one, so that values wait on the stack while others are computed.
struct FunctionGenerator {
    /// A place that branches lead to.
    struct Label {
        /// What a branch must have on the stack.
        var types: [ValueType]
        /// The local that counts the turns of a loop; branches to it count.
        var counter: UInt32?
    }

    let module: ModuleParts
    let types: TypePlan
    let extras: ModuleGenerator.Extras
    let number: Int
    var random: RandomNumbers

    var code: [Instruction] = []
    var locals: [ValueType]
    /// Locals that count the turns of loops, which nothing else assigns.
    var counters: Set<UInt32> = []
    var stack: [ValueType] = []
    /// What lies below belongs to blocks outside.
    var base = 0
    var labels: [Label]
    /// Whether nothing reaches the instruction that comes next.
    var isDead = false
    /// How many instructions may still be made; what has been begun is ended beyond it.
    var budget: Int
    /// How deep the making of values is nested.
    var depth = 0

    private let type: FunctionType

    init(
        module: ModuleParts, types: TypePlan, extras: ModuleGenerator.Extras, number: Int, random: RandomNumbers
    ) {
        self.module = module
        self.types = types
        self.extras = extras
        self.number = number
        self.random = random
        type = types.function(Int(module.functions[number].type))
        locals = type.parameters
        labels = [Label(types: type.results)]
        budget = self.random.pick([15, 40, 90, 180])
    }

    var results: [ValueType] { type.results }

    mutating func makeFunction() -> ModuleParts.Function {
        let numbers: [ValueType] = [.i32, .i32, .i32, .i64, .i64, .f32, .f64, .v128]
        let references = types.references.filter(\.isNullable)
        for _ in 0..<random.within(2...8) {
            locals.append(random.chance(25) ? random.pick(references) : random.pick(numbers))
        }
        while budget > 0, !isDead { step() }
        finish(type.results)
        return .init(
            type: module.functions[number].type, locals: Array(locals.dropFirst(type.parameters.count)), code: code)
    }

    // MARK: The stack

    mutating func emit(_ instruction: Instruction) {
        code.append(instruction)
        budget -= 1
    }

    mutating func emit(_ name: String, _ immediates: Immediate...) {
        emit(Instruction(code: Instruction.code(of: name), immediates: immediates))
    }

    mutating func pop(_ count: Int) { stack.removeLast(min(count, stack.count - base)) }

    /// Makes the uppermost values of the stack those of some types, and takes them from it: the next instruction does.
    mutating func need(_ types: [ValueType]) {
        let count = stack.count - base
        var taken = 0
        if random.chance(65) {
            for length in stride(from: min(types.count, count), to: 0, by: -1)
            where zip(stack.suffix(length), types).allSatisfy({ self.types.matches($0, $1) }) {
                taken = length
                break
            }
        }
        for type in types[taken...] { make(type) }
        pop(types.count)
    }

    mutating func push(_ types: [ValueType]) { stack += types }

    /// Leaves exactly the values of some types above the base, which ends a block.
    mutating func finish(_ types: [ValueType]) {
        // Where nothing arrives, the stack has whatever is wanted.
        if isDead, stack.count == base, random.chance(50) { return }
        depth = 10
        defer { depth = 0 }
        while true {
            let above = stack[base...]
            if above.count <= types.count, zip(above, types).allSatisfy({ self.types.matches($0, $1) }) { break }
            discard()
        }
        for type in types[(stack.count - base)...] { make(type) }
    }

    /// Takes the uppermost value away, into a local if there is one.
    mutating func discard() {
        guard let top = stack.last else { return }
        let assignable = locals(of: top)
        if !assignable.isEmpty, random.chance(60) {
            emit("localSet", .index(random.pick(assignable)))
        } else {
            emit("drop")
        }
        pop(1)
    }

    /// The locals that a value of a type can be assigned to.
    func locals(of type: ValueType) -> [UInt32] {
        locals.indices.map(UInt32.init).filter { !counters.contains($0) && types.matches(type, locals[Int($0)]) }
    }

    /// The locals that hold a value of a type.
    func locals(giving type: ValueType) -> [UInt32] {
        locals.indices.map(UInt32.init).filter { types.matches(locals[Int($0)], type) }
    }

    /// The globals that hold a value of a type.
    func globals(giving type: ValueType) -> [Int] {
        module.globals.indices.filter { types.matches(module.globals[$0].type.value, type) }
    }
}
