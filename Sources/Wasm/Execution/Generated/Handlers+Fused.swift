// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
func copyThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func copyThenBranchIfI32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func copyThenBranchIfI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func copyThenCallHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Call(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.call(operands)
    }
}

@inline(__always)
func copyThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func copyThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyThenI32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyThenI32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyThenI32RotlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func copyThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyAccumulatorThenBranchIfI32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func copyAccumulatorThenBranchIfI64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI64(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt64 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func copyAccumulatorThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyImmediateThenBranchIfI32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func copyImmediateThenBranchIfI32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func copyImmediateThenBranchIfNonZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.read(operands.condition))
    }
}

@inline(__always)
func copyImmediateThenCallHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Call(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.call(operands)
    }
}

@inline(__always)
func copyImmediateThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func copyImmediateThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyImmediateThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyImmediateThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func copyImmediateThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyImmediateThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyImmediateThenSelectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Select(ip: registers.ip)
        let result: UInt64 = unsafe registers.select(operands, registers.read(operands.condition))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyLongImmediateThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyLongImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyLongImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyPairThenCallHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Call(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.call(operands)
    }
}

@inline(__always)
func copyPairThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func copyPairThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyPairThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyPairThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyPairThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyPairThenI32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyPairThenI32XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyPairThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func copyPairThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func f64AddAccumulatorSlotThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func f64AddAccumulatorSlotIntoF64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: Double = unsafe registers.accumulated()
        let right: Double = unsafe registers.read(operands.right)
        let result: Double = FloatingPoint.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func f64LoadThenF64LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func f64LoadIntoF64MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: Double = unsafe registers.accumulated()
        let right: Double = unsafe registers.read(operands.right)
        let result: Double = FloatingPoint.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func f64LoadAccumulatorThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func f64LoadAccumulatorIntoF64MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: Double = unsafe registers.accumulated()
        let right: Double = unsafe registers.read(operands.right)
        let result: Double = FloatingPoint.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func f64MulAccumulatorSlotThenF64LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func f64MulAccumulatorSlotIntoF64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: Double = unsafe registers.accumulated()
        let right: Double = unsafe registers.read(operands.right)
        let result: Double = FloatingPoint.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func globalGetIntoI32SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalGet(ip: ip)
    let result: UInt64 = unsafe registers.globalGet(operands)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func globalSetAccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalSet(ip: ip)
    unsafe registers.globalSet(operands, registers.accumulated())
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func globalSetAccumulatorThenReturnPlacedHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalSet(ip: ip)
    unsafe registers.globalSet(operands, registers.accumulated())
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ReturnPlaced(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.returnPlaced(operands)
    }
}

@inline(__always)
func globalSetAccumulatorThenReturnSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalSet(ip: ip)
    unsafe registers.globalSet(operands, registers.accumulated())
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ReturnSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.returnSlot(operands, registers.read(operands.value))
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenBranchIfI32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenI32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoBranchTableAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchTable(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchTable(operands, registers.accumulated())
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoLoad64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.or(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoBranchIfI32GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoLoad16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoLoad16SignedTo32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoLoad64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoStore32AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoStore8AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenBranchIfI32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenBranchIfI32GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenBranchIfI32LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenBranchIfI32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenBranchIfI32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func i32AddSlotImmediateThenCallHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Call(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.call(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenCopyAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoBranchIfI32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoBranchTableAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchTable(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchTable(operands, registers.accumulated())
    }
}

@inline(__always)
func i32AddSlotImmediateIntoF64LoadAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoGlobalSetAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.GlobalSet(ip: registers.ip)
        unsafe registers.globalSet(operands, registers.accumulated())
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoI32ShlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad16SignedTo32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoStore32AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotImmediateIntoStore8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenBranchIfI32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenBranchIfI32LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenI32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotIntoF64LoadAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotIntoLoad16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotIntoLoad16SignedTo32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotIntoLoad64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotIntoReturnSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ReturnSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.returnSlot(operands, registers.accumulated())
    }
}

@inline(__always)
func i32AddSlotSlotIntoStore32ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.StoreImmediate(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(operands.value, as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AddSlotSlotIntoStore8ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.StoreImmediate(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(operands.value, as: UInt8.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateThenI32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoBranchIfI32LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoI32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoI32OrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.or(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoI32RotrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotr(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorSlotThenI32AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorSlotThenI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorSlotThenI32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndAccumulatorSlotIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateThenBranchIfI32LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateThenBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func i32AndSlotImmediateThenI32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateIntoBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateIntoBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateIntoBranchIfI32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateIntoI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotSlotIntoI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32AndSlotSlotIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32EqAccumulatorImmediateIntoI32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32GtSAccumulatorSlotThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32GtSSlotAccumulatorThenI32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32GtSSlotSlotThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32GtUAccumulatorSlotThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32LtSSlotSlotIntoI32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32LtUSlotAccumulatorIntoSelectAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Select(ip: registers.ip)
        let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulAccumulatorImmediateThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulAccumulatorSlotThenLoad16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulAccumulatorSlotThenLoad16SignedTo32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulAccumulatorSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulSlotImmediateIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulSlotSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32MulSlotSlotIntoI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32NeSlotImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32OrAccumulatorSlotIntoBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func i32OrAccumulatorSlotIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32OrSlotImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32RotlAccumulatorImmediateThenI32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32RotlSlotImmediateThenI32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32RotlSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32RotrAccumulatorImmediateThenI32RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotr(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32RotrSlotImmediateIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoLoad16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlAccumulatorSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlImmediateSlotIntoI32XorAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlSlotAccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlSlotAccumulatorIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlSlotImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShlSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUSlotSlotThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func i32ShrUSlotSlotThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32ShrUSlotSlotThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32SubAccumulatorImmediateThenGlobalSetAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.GlobalSet(ip: registers.ip)
        unsafe registers.globalSet(operands, registers.accumulated())
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32SubImmediateSlotIntoI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32SubSlotAccumulatorThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func i32SubSlotAccumulatorThenI32ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32SubSlotAccumulatorIntoReturnSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ReturnSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.returnSlot(operands, registers.accumulated())
    }
}

@inline(__always)
func i32SubSlotSlotThenBranchIfI32LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32SubSlotSlotThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32SubSlotSlotThenI32GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32SubSlotSlotThenI32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32SubSlotSlotThenI32ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32SubSlotSlotThenI32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32WrapI64ThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func i32WrapI64IntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32WrapI64AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32WrapI64AccumulatorThenI32OrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.or(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32WrapI64AccumulatorIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorImmediateIntoI32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenStore8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorAccumulatorSlotIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorSlotImmediateIntoI32ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorSlotSlotThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorSlotSlotIntoI32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i32XorSlotSlotIntoI32MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i64AddAccumulatorImmediateIntoBranchIfI64LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI64(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i64AddAccumulatorSlotThenI64AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt64 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i64AddSlotSlotIntoI64XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right: UInt64 = unsafe registers.read(operands.right)
        let result: UInt64 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI64(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func i64AndSlotImmediateThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func i64Extend32SThenI64Extend32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt64 = Arithmetic.extend32S(operand)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Unary(ip: registers.ip)
        let operand: UInt64 = unsafe registers.read(operands.operand)
        let result: UInt64 = Arithmetic.extend32S(operand)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i64Extend32SIntoI64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt64 = Arithmetic.extend32S(operand)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right: UInt64 = unsafe registers.read(operands.right)
        let result: UInt64 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt64 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i64ShrUAccumulatorImmediateThenI32WrapI64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Unary(ip: registers.ip)
        let operand: UInt64 = unsafe registers.accumulated()
        let result: UInt32 = Conversion.wrap(operand)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right: UInt64 = unsafe registers.read(operands.right)
        let result: UInt64 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func i64XorAccumulatorSlotThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func i64XorAccumulatorSlotIntoI64MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt64 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16ThenI32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16ThenI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16ThenLoad16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16IntoI32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16AccumulatorThenBranchIfI32GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load16AccumulatorThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16AccumulatorThenLoad16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16AccumulatorIntoBranchIfI32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load16AccumulatorIntoI32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16AccumulatorIntoStore16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16SignedTo32ThenLoad16SignedTo32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16SignedTo32IntoI32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16SignedTo32AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load16SignedTo32AccumulatorIntoI32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32ThenBranchIfI32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32ThenBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func load32ThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func load32ThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenI32GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenI32ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenI32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ImmediateSlotI32(ip: registers.ip)
        let left = unsafe operands.left
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenI32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32ThenStore32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32IntoBranchIfI32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32IntoBranchIfI32GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32IntoBranchIfI32LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32IntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoI32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoI32ShlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoLoad16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32IntoStore8AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenBranchIfI32LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenI32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenI32RotlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenI32ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenI32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorIntoBranchIfI32GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load32AccumulatorIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load64ThenBranchIfI64LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI64(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load64AccumulatorThenBranchIfI64LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI64(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load64AccumulatorThenCopyAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load64AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load64AccumulatorThenI64AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt64 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load64AccumulatorThenI64ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt64 = Arithmetic.shrU(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load64AccumulatorIntoStore64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8ThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load8ThenBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load8ThenBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func load8ThenI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8ThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8ThenI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8ThenI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8ThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8IntoBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load8IntoBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func load8IntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8IntoI32ShlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8IntoStore8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorThenBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func load8AccumulatorThenBranchTableAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchTable(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchTable(operands, registers.accumulated())
    }
}

@inline(__always)
func load8AccumulatorThenI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorThenI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorThenI32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorThenI32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func load8AccumulatorThenSelectAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Select(ip: registers.ip)
        let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorIntoBranchIfI32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorIntoBranchIfI32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorIntoBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func load8AccumulatorIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8AccumulatorIntoStore8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func load8SignedTo32ThenI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func selectThenI32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.read(operands.condition))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func selectIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.read(operands.condition))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func selectIntoStore16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.read(operands.condition))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func selectAccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func selectAccumulatorThenI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func selectAccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store16AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store16AccumulatorThenStore32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32ThenBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.branchIfNonZero(operands, registers.accumulated())
    }
}

@inline(__always)
func store32ThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func store32ThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32ThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32ThenReturnSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ReturnSlot(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.returnSlot(operands, registers.read(operands.value))
    }
}

@inline(__always)
func store32ThenStore16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32ThenStore32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32AccumulatorThenBranchIfI32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func store32AccumulatorThenBranchIfI32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func store32AccumulatorThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func store32AccumulatorThenCopyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32AccumulatorThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32AccumulatorThenI32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32AccumulatorThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func store32AccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32AccumulatorThenStore32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32AtAccumulatorThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32AtAccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store32ImmediateAtAccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store64ThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.chargeFuel(operands)
    }
}

@inline(__always)
func store64ThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store64AccumulatorThenBranchIfI64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.BranchSlotImmediateI64(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        let left: UInt64 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
    }
}

@inline(__always)
func store64AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store64AccumulatorThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Jump(ip: registers.ip)
        guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
        return unsafe registers.jump(operands)
    }
}

@inline(__always)
func store64AccumulatorThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store64ImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt64.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store8ThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store8AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store8AccumulatorThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store8AccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store8AccumulatorThenStore8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store8AtAccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store8AtAccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func store8ImmediateAtAccumulatorThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        return unsafe registers.next(operands)
    }
}

@inline(__always)
func copyThenI32AddSlotImmediateThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Jump(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.jump(operands)
        }
    }
}

@inline(__always)
func copyThenI32AndAccumulatorSlotThenI32AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func copyThenI32AndSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func copyThenI32RotlAccumulatorImmediateThenI32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.rotl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func copyAccumulatorThenLoad8IntoBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.branchIfNonZero(operands, registers.accumulated())
        }
    }
}

@inline(__always)
func copyLongImmediateThenLoad8ThenI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyLongImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyLongImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func copyPairThenCopyPairThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.CopyPair(ip: registers.ip)
            unsafe registers.copyPair(operands)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func copyPairThenCopyPairThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func copyPairThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func copyPairThenI32AddSlotImmediateThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Jump(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.jump(operands)
        }
    }
}

@inline(__always)
func copyPairThenI32AddSlotImmediateIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func copyPairThenI32XorSlotSlotThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Copy(ip: registers.ip)
            let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func copyPairThenI32XorSlotSlotIntoI32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func copyPairThenLoad32ThenStore32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func f64AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func f64AddAccumulatorSlotIntoF64AddAccumulatorSlotThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: Double = unsafe registers.accumulated()
        let right: Double = unsafe registers.read(operands.right)
        let result: Double = FloatingPoint.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func f64LoadThenF64LoadIntoF64MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: Double = unsafe registers.accumulated()
            let right: Double = unsafe registers.read(operands.right)
            let result: Double = FloatingPoint.mul(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func f64LoadIntoF64MulAccumulatorSlotIntoF64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: Double = unsafe registers.accumulated()
        let right: Double = unsafe registers.read(operands.right)
        let result: Double = FloatingPoint.mul(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: Double = unsafe registers.accumulated()
            let right: Double = unsafe registers.read(operands.right)
            let result: Double = FloatingPoint.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func f64LoadAccumulatorThenI32AddSlotSlotIntoF64LoadAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func f64LoadAccumulatorIntoF64MulAccumulatorSlotThenF64LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: Double = unsafe registers.accumulated()
        let right: Double = unsafe registers.read(operands.right)
        let result: Double = FloatingPoint.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func f64MulAccumulatorSlotThenF64LoadThenF64LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func f64MulAccumulatorSlotIntoF64AddAccumulatorSlotIntoF64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: Double = unsafe registers.accumulated()
        let right: Double = unsafe registers.read(operands.right)
        let result: Double = FloatingPoint.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: Double = unsafe registers.accumulated()
            let right: Double = unsafe registers.read(operands.right)
            let result: Double = FloatingPoint.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func globalGetIntoI32SubAccumulatorImmediateThenGlobalSetAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalGet(ip: ip)
    let result: UInt64 = unsafe registers.globalGet(operands)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.GlobalSet(ip: registers.ip)
            unsafe registers.globalSet(operands, registers.accumulated())
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenI32AddSlotImmediateIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenLoad32AccumulatorThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.CopyPair(ip: registers.ip)
            unsafe registers.copyPair(operands)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorImmediateThenLoad32AccumulatorIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoLoad32AccumulatorThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoStore32AccumulatorThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.chargeFuel(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoStore32AccumulatorThenI32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorImmediateIntoStore32AccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenCopyThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.chargeFuel(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenCopyThenI32RotlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.rotl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenCopyPairThenI32XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddAccumulatorSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddAccumulatorSlotThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddSlotImmediateIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddSlotImmediateIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddSlotSlotThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.CopyPair(ip: registers.ip)
            unsafe registers.copyPair(operands)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddSlotSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32AddSlotSlotIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenI32NeSlotImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad32AccumulatorThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad8AccumulatorThenI32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotThenLoad8AccumulatorThenI32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.accumulated()
            let result: UInt32 = Arithmetic.sub(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoI32AddAccumulatorImmediateIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoLoad16AccumulatorThenBranchIfI32GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.accumulated()
            return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddAccumulatorSlotIntoStore32AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenCopyThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenCopyAccumulatorThenBranchIfI32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenCopyAccumulatorThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.accumulated()
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotImmediateThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotImmediateThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Jump(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.jump(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotImmediateThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotImmediateIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32AddSlotSlotThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad16ThenI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad32ThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad32AccumulatorThenBranchIfI32LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad64AccumulatorThenI64ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
            let left: UInt64 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt64 = Arithmetic.shrU(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad8ThenBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad8AccumulatorThenBranchTableAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchTable(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.branchTable(operands, registers.accumulated())
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad8AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateThenLoad8AccumulatorIntoStore8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoF64LoadAccumulatorThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoGlobalSetAccumulatorThenReturnSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.GlobalSet(ip: registers.ip)
        unsafe registers.globalSet(operands, registers.accumulated())
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.ReturnSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.returnSlot(operands, registers.read(operands.value))
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoI32AndAccumulatorImmediateIntoBranchIfI32LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad16SignedTo32AccumulatorIntoI32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.mul(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad32AccumulatorThenI32RotlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.rotl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad8AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad8AccumulatorThenSelectAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Select(ip: registers.ip)
            let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad8AccumulatorIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad8AccumulatorIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoLoad8AccumulatorIntoStore8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotImmediateIntoStore32AccumulatorThenBranchIfI32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenCopyPairThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.CopyPair(ip: registers.ip)
            unsafe registers.copyPair(operands)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddAccumulatorImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddAccumulatorSlotThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddSlotImmediateThenBranchIfI32GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddSlotImmediateThenCopyAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Copy(ip: registers.ip)
            let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddSlotImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenI32AddSlotSlotIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenLoad8AccumulatorThenSelectAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Select(ip: registers.ip)
            let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotThenLoad8AccumulatorIntoStore8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotIntoF64LoadAccumulatorIntoF64MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: Double = unsafe registers.accumulated()
            let right: Double = unsafe registers.read(operands.right)
            let result: Double = FloatingPoint.mul(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotIntoLoad32AccumulatorIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotIntoLoad8AccumulatorIntoStore8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotIntoStore32ImmediateAtAccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.StoreImmediate(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(operands.value, as: UInt32.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AddSlotSlotIntoStore8ImmediateAtAccumulatorThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.StoreImmediate(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(operands.value, as: UInt8.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndAccumulatorImmediateThenI32ShrUSlotImmediateIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndAccumulatorSlotThenI32AndSlotSlotIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndAccumulatorSlotIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndSlotImmediateIntoI32EqAccumulatorImmediateIntoI32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.accumulated()
            let result: UInt32 = Arithmetic.sub(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndSlotImmediateIntoI32XorAccumulatorSlotIntoBranchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndSlotSlotIntoI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32AndSlotSlotIntoI32XorAccumulatorSlotThenI32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.rotl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32EqAccumulatorImmediateIntoI32SubSlotAccumulatorThenChargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.ChargeFuel(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.chargeFuel(operands)
        }
    }
}

@inline(__always)
func i32GtSSlotAccumulatorThenI32LtSSlotSlotIntoI32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.accumulated()
            let result: UInt32 = Arithmetic.sub(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32GtUAccumulatorSlotThenCopyImmediateThenSelectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyImmediate(ip: registers.ip)
        let result: UInt64 = unsafe registers.copyImmediate(operands)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Select(ip: registers.ip)
            let result: UInt64 = unsafe registers.select(operands, registers.read(operands.condition))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32LtSSlotSlotIntoI32SubSlotAccumulatorIntoReturnSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.ReturnSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.returnSlot(operands, registers.accumulated())
        }
    }
}

@inline(__always)
func i32MulAccumulatorImmediateThenLoad8ThenBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func i32MulAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32MulAccumulatorSlotIntoI32AddAccumulatorSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32NeSlotImmediateIntoI32AddAccumulatorSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32NeSlotImmediateIntoI32AddAccumulatorSlotThenI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32RotlAccumulatorImmediateThenI32RotlSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32RotlSlotImmediateThenI32RotlSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32RotlSlotImmediateIntoI32XorAccumulatorSlotThenI32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.rotl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32RotlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shrU(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32RotlSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotIntoLoad16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoLoad32AccumulatorThenI32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shrU(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShlAccumulatorImmediateIntoLoad32AccumulatorIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShlSlotImmediateIntoI32AddAccumulatorSlotIntoI32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShlSlotImmediateIntoI32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shrU(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShrUAccumulatorImmediateIntoI32AndAccumulatorImmediateThenI32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shrU(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotThenI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32AndAccumulatorImmediateIntoI32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.mul(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32XorAccumulatorSlotThenLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32ShrUSlotImmediateIntoI32XorAccumulatorSlotIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32WrapI64IntoI32AddAccumulatorImmediateThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32WrapI64AccumulatorIntoI32AddAccumulatorImmediateThenLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32AddSlotImmediateThenBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.branchIfNonZero(operands, registers.accumulated())
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32RotlSlotImmediateThenI32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.rotl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32RotlSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32ShlAccumulatorImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32ShrUAccumulatorImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32ShrUSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenI32XorAccumulatorSlotIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotThenLoad32IntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Copy(ip: registers.ip)
            let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenCopyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.CopyPair(ip: registers.ip)
            unsafe registers.copyPair(operands)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotIntoI32AddAccumulatorSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotIntoI32AddAccumulatorSlotIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorAccumulatorSlotIntoI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorSlotSlotThenCopyThenI32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Copy(ip: registers.ip)
        let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorSlotSlotIntoI32AndAccumulatorSlotIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i32XorSlotSlotIntoI32MulAccumulatorImmediateThenLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i64AddSlotSlotIntoI64XorAccumulatorSlotIntoI64MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right: UInt64 = unsafe registers.read(operands.right)
        let result: UInt64 = Arithmetic.xor(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
            let left: UInt64 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt64 = Arithmetic.mul(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt64 = Arithmetic.shrU(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt64 = unsafe registers.accumulated()
            let right: UInt64 = unsafe registers.read(operands.right)
            let result: UInt64 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func i64ShrUAccumulatorImmediateIntoI64XorAccumulatorSlotThenJumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right: UInt64 = unsafe registers.read(operands.right)
        let result: UInt64 = Arithmetic.xor(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Jump(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.jump(operands)
        }
    }
}

@inline(__always)
func i64XorAccumulatorSlotIntoI64MulAccumulatorImmediateThenI64ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt64 = Arithmetic.mul(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
            let left: UInt64 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt64 = Arithmetic.shrU(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load16ThenI32ShlAccumulatorImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32ThenI32AddAccumulatorImmediateIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32ThenI32AddSlotImmediateThenCopyAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Copy(ip: registers.ip)
            let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32ThenI32AndAccumulatorImmediateIntoI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32ThenI32GtSSlotAccumulatorThenI32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32ThenI32ShlSlotImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32ThenLoad32ThenI32GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.accumulated()
            let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32ThenStore32ThenBranchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchIfNonZero(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.branchIfNonZero(operands, registers.accumulated())
        }
    }
}

@inline(__always)
func load32IntoI32AddAccumulatorImmediateIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32IntoI32AddAccumulatorSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32IntoLoad16AccumulatorIntoBranchIfI32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func load32IntoLoad8AccumulatorThenI32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorThenCopyPairThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.CopyPair(ip: registers.ip)
        unsafe registers.copyPair(operands)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorThenI32AndAccumulatorSlotIntoI32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.shl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorThenI32RotlAccumulatorImmediateThenI32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.rotl(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.rotl(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorThenI32ShrUSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shrU(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorThenLoad32IntoBranchIfI32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Load(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorIntoI32AddAccumulatorImmediateIntoBranchTableAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchTable(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            return unsafe registers.branchTable(operands, registers.accumulated())
        }
    }
}

@inline(__always)
func load32AccumulatorIntoI32AddAccumulatorImmediateIntoStore32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load32AccumulatorIntoI32AddAccumulatorSlotThenI32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load64AccumulatorThenI64AndAccumulatorImmediateThenBranchIfI64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI64(ip: registers.ip)
        let left: UInt64 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt64 = Arithmetic.and(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI64(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt64 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func load8ThenI32ShlAccumulatorImmediateIntoLoad32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.shl(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorThenI32AddSlotImmediateThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorThenI32AddSlotImmediateIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorThenI32AndSlotImmediateIntoBranchIfI32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.accumulated()
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorThenI32AndSlotImmediateIntoI32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.xor(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorThenI32SubSlotAccumulatorThenI32ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.accumulated()
        let result: UInt32 = Arithmetic.sub(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.shrU(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorThenSelectAccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Select(ip: registers.ip)
        let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorThenSelectAccumulatorThenI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Select(ip: registers.ip)
        let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorIntoI32AddAccumulatorSlotThenI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorIntoI32XorAccumulatorSlotIntoI32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.accumulated()
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.xor(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.and(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorIntoStore8AccumulatorThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func load8AccumulatorIntoStore8AccumulatorThenStore8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.hold(result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Store(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func selectAccumulatorThenI32AddSlotImmediateIntoLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func selectAccumulatorThenI32NeSlotImmediateIntoI32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotSlot(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func store32AccumulatorThenI32AddSlotImmediateThenBranchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotImmediateI32(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func store32AccumulatorThenI32AndSlotImmediateIntoI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.and(left, right)
        unsafe registers.hold(result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.accumulated()
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func store32ImmediateAtAccumulatorThenI32AddSlotImmediateThenBranchIfI32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt32.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.read(operands.left)
            let right: UInt32 = unsafe registers.accumulated()
            return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func store8ThenI32AddSlotImmediateThenLoad8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.Load(ip: registers.ip)
            guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
            let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func store8AccumulatorThenI32AddSlotImmediateThenBranchIfI32LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}

@inline(__always)
func store8AccumulatorThenI32AddSlotImmediateThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right = unsafe operands.right
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func store8AccumulatorThenStore8ThenI32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.Store(ip: registers.ip)
        guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
        unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.SlotImmediateI32(ip: registers.ip)
            let left: UInt32 = unsafe registers.read(operands.left)
            let right = unsafe operands.right
            let result: UInt32 = Arithmetic.add(left, right)
            unsafe registers.deliver(result, to: operands.result)
            return unsafe registers.next(operands)
        }
    }
}

@inline(__always)
func store8ImmediateAtAccumulatorThenI32AddSlotSlotThenBranchIfI32LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt8.self, at: place)
    unsafe registers.ip = operands.end
    do {
        let operands = unsafe Operands.SlotSlot(ip: registers.ip)
        let left: UInt32 = unsafe registers.read(operands.left)
        let right: UInt32 = unsafe registers.read(operands.right)
        let result: UInt32 = Arithmetic.add(left, right)
        unsafe registers.deliver(result, to: operands.result)
        unsafe registers.ip = operands.end
        do {
            let operands = unsafe Operands.BranchSlotSlot(ip: registers.ip)
            guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
            let left: UInt32 = unsafe registers.accumulated()
            let right: UInt32 = unsafe registers.read(operands.right)
            return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
        }
    }
}
