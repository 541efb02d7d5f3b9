// The operators that code consists of for the most part.

extension FunctionValidator {
    private static let listedLocalCount = 128

    /// Lists the types of the first locals of a body.
    mutating func listLocals(_ parameters: TypeList) {
        listedLocals.removeAll()
        for position in parameters.range.prefix(Self.listedLocalCount) {
            listedLocals.append(Self.listed(pool[position]))
        }
        for run in locals.runs where run.start < Self.listedLocalCount {
            listedLocals.fill(to: min(Self.listedLocalCount, Int(run.end)), with: Self.listed(run.type))
        }
    }

    /// The type of a local in the list: vectors take two slots, and what has no default must have been set before.
    private static func listed(_ type: ValueType) -> ValueType {
        type == .v128 || !type.isDefaultable ? .bottom : type
    }

    /// The type of a local as the list has it, `bottom` if the list does not go as far.
    @inline(__always)
    private mutating func listedLocal(_ index: UInt8) -> ValueType {
        Int(index) < listedLocals.count ? listedLocals[Int(index)] : .bottom
    }

    /// Whether a branch to a label carries nothing.
    @inline(__always)
    private mutating func isEmpty(label: UInt8) -> Bool {
        Int(label) < min(control.count, 0x80) && control[control.count &- 1 &- Int(label)].labelTypes.count == 0
    }

    /// Validates operators of frequent kinds, as long as one comes after another and is valid.
    ///
    /// The place in the code and the height of the operand stack are in registers here, where the general way has them in
    /// memory, and what is done branches by the opcode alone. An operator of another kind, or one that is not valid, is
    /// left as it stands: the general way alone knows the other kinds, and says what is wrong.
    ///
    /// All of these operators are of WebAssembly 1.0, so that no features are noted.
    mutating func validateFrequent() {
        // SAFETY: both are used in this function alone, where nobody appends to the stack, and while the reader is.
        var code = unsafe FrequentCode(reader.window)
        var types = unsafe FrequentOperands(operands.memory, count: operands.count, base: frameHeight)
        let hasMemory32 = context.hasMemory32
        loop: while let opcode = code.opcode {
            switch opcode {
            case 0x20:  // local.get
                guard code.take(2), types.push(listedLocal(code[1])) else { break loop }
            case 0x21:  // local.set
                guard code.take(2), types.pop(listedLocal(code[1])) else { break loop }
            case 0x22:  // local.tee
                guard code.take(2), types.hasLast(listedLocal(code[1])) else { break loop }
            case 0x41:  // i32.const
                guard code.takeNumber(behind: 1), types.push(.i32) else { break loop }
            case 0x42:  // i64.const
                guard code.takeNumber(behind: 1), types.push(.i64) else { break loop }
            case 0x28...0x3E:  // loads and stores
                guard hasMemory32, code[1] <= FrequentOperands.naturalAlignment(of: opcode), code.takeNumber(behind: 2),
                    types.exchange(for: opcode)
                else { break loop }
            case 0x45...0xBF:  // numeric operators
                guard code.take(1), types.exchange(for: opcode) else { break loop }
            case 0x0D:  // br_if
                guard code.take(2), isEmpty(label: code[1]), types.pop(.i32) else { break loop }
            default: break loop
            }
            code.advance()
        }
        reader.move(toOffset: code.place)
        // SAFETY: `types` has written all elements below its count.
        unsafe operands.setCount(unchecked: types.count)
        maximumOperandSlots = max(maximumOperandSlots, types.highest &+ vectorCount)
    }
}

/// The types of operands, with their number in a register.
///
/// ## Safety
/// - Must hold: there are `count` elements, at least `base`, and room for all of the memory.
/// - Guaranteed by: the validator, whose operand stack it is.
@safe
private struct FrequentOperands {
    private let types: UnsafeMutablePointer<ValueType>
    private(set) var count: Int
    /// The most that `count` has been.
    private(set) var highest: Int
    private let base: Int
    private let limit: Int

    /// Where there are more, the general way looks at their limit.
    private static let limit = 1_024

    @unsafe
    @inline(__always)
    init(_ memory: UnsafeMutableBufferPointer<ValueType>, count: Int, base: Int) {
        // SAFETY: a buffer has memory.
        unsafe types = memory.baseAddress.unsafelyUnwrapped
        self.count = count
        self.base = base
        highest = count
        limit = min(memory.count, Self.limit)
    }

    /// Pushes an operand, if it has a type and there is room.
    @inline(__always)
    mutating func push(_ type: ValueType) -> Bool {
        guard count < limit, type != .bottom else { return false }
        // SAFETY: there is room for `limit` elements.
        unsafe types[count] = type
        count &+= 1
        highest = max(highest, count)
        return true
    }

    /// Whether the last operand of the block has a type, which is not `bottom`.
    @inline(__always)
    func hasLast(_ type: ValueType) -> Bool {
        // SAFETY: there are `count` elements.
        unsafe count > base && type != .bottom && types[count &- 1] == type
    }

    @inline(__always)
    mutating func pop(_ type: ValueType) -> Bool {
        guard hasLast(type) else { return false }
        count &-= 1
        return true
    }

    /// Replaces one or two operands by a result, if the operator is one that has such operands and finds them.
    ///
    /// Whether there are two, and whether there is a result, is computed, since no processor foresees it.
    @inline(__always)
    mutating func exchange(for opcode: UInt8) -> Bool {
        let signature = Self.signature(of: opcode)
        let second = signature >> 4 & 0xf
        let hasTwo = second != 0
        let first = count &- 1 &- (hasTwo ? 1 : 0)
        guard signature & Self.simple != 0, first >= base else { return false }
        let firstType = Self.type(signature)
        // SAFETY: both are below `count`, and `base` is not below 0.
        guard unsafe types[first] == firstType, unsafe types[count &- 1] == (hasTwo ? Self.type(second) : firstType)
        else {
            return false
        }
        let result = signature >> 16 & 0xf
        unsafe types[first] = ValueType(bits: result)
        count = first &+ (result != 0 ? 1 : 0)
        return true
    }

    /// Marks signatures with one or two operands and at most one result that are no vectors, see
    /// ``Operator/signatures``.
    private static let simple: UInt32 = 1 << 24

    /// The type with the code in the low four bits of a signature, where addresses have 32 bits.
    @inline(__always)
    private static func type(_ code: UInt32) -> ValueType { ValueType(bits: code & 0xf == 7 ? 1 : code & 0xf) }

    /// The operator with an opcode of one byte.
    @inline(__always)
    private static func number(of opcode: UInt8) -> Int {
        Int(Operator.singleByteOperators[Int(opcode)].found?.rawValue ?? 0)
    }

    @inline(__always)
    private static func signature(of opcode: UInt8) -> UInt32 { Operator.signatures[number(of: opcode)] }

    /// The alignment that no memory access of an operator may exceed, as its binary logarithm.
    @inline(__always)
    static func naturalAlignment(of opcode: UInt8) -> UInt8 {
        UInt8(truncatingIfNeeded: Operator.descriptors[number(of: opcode)] >> 8 & 15)
    }
}
