// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

extension Instruction {
    /// The handlers in the order of their cases.
    static func binaryHandlers() -> [Handler] {
        unsafe [
            i32AddSlotSlotHandler,
            i32AddAccumulatorSlotHandler,
            i32AddSlotImmediateHandler,
            i32AddAccumulatorImmediateHandler,
            i32SubSlotSlotHandler,
            i32SubAccumulatorSlotHandler,
            i32SubSlotAccumulatorHandler,
            i32SubSlotImmediateHandler,
            i32SubAccumulatorImmediateHandler,
            i32SubImmediateSlotHandler,
            i32SubImmediateAccumulatorHandler,
            i32MulSlotSlotHandler,
            i32MulAccumulatorSlotHandler,
            i32MulSlotImmediateHandler,
            i32MulAccumulatorImmediateHandler,
            i32DivSSlotSlotHandler,
            i32DivSAccumulatorSlotHandler,
            i32DivSSlotAccumulatorHandler,
            i32DivSSlotImmediateHandler,
            i32DivSAccumulatorImmediateHandler,
            i32DivSImmediateSlotHandler,
            i32DivSImmediateAccumulatorHandler,
            i32DivUSlotSlotHandler,
            i32DivUAccumulatorSlotHandler,
            i32DivUSlotAccumulatorHandler,
            i32DivUSlotImmediateHandler,
            i32DivUAccumulatorImmediateHandler,
            i32DivUImmediateSlotHandler,
            i32DivUImmediateAccumulatorHandler,
            i32RemSSlotSlotHandler,
            i32RemSAccumulatorSlotHandler,
            i32RemSSlotAccumulatorHandler,
            i32RemSSlotImmediateHandler,
            i32RemSAccumulatorImmediateHandler,
            i32RemSImmediateSlotHandler,
            i32RemSImmediateAccumulatorHandler,
            i32RemUSlotSlotHandler,
            i32RemUAccumulatorSlotHandler,
            i32RemUSlotAccumulatorHandler,
            i32RemUSlotImmediateHandler,
            i32RemUAccumulatorImmediateHandler,
            i32RemUImmediateSlotHandler,
            i32RemUImmediateAccumulatorHandler,
            i32AndSlotSlotHandler,
            i32AndAccumulatorSlotHandler,
            i32AndSlotImmediateHandler,
            i32AndAccumulatorImmediateHandler,
            i32OrSlotSlotHandler,
            i32OrAccumulatorSlotHandler,
            i32OrSlotImmediateHandler,
            i32OrAccumulatorImmediateHandler,
            i32XorSlotSlotHandler,
            i32XorAccumulatorSlotHandler,
            i32XorSlotImmediateHandler,
            i32XorAccumulatorImmediateHandler,
            i32ShlSlotSlotHandler,
            i32ShlAccumulatorSlotHandler,
            i32ShlSlotAccumulatorHandler,
            i32ShlSlotImmediateHandler,
            i32ShlAccumulatorImmediateHandler,
            i32ShlImmediateSlotHandler,
            i32ShlImmediateAccumulatorHandler,
            i32ShrSSlotSlotHandler,
            i32ShrSAccumulatorSlotHandler,
            i32ShrSSlotAccumulatorHandler,
            i32ShrSSlotImmediateHandler,
            i32ShrSAccumulatorImmediateHandler,
            i32ShrSImmediateSlotHandler,
            i32ShrSImmediateAccumulatorHandler,
            i32ShrUSlotSlotHandler,
            i32ShrUAccumulatorSlotHandler,
            i32ShrUSlotAccumulatorHandler,
            i32ShrUSlotImmediateHandler,
            i32ShrUAccumulatorImmediateHandler,
            i32ShrUImmediateSlotHandler,
            i32ShrUImmediateAccumulatorHandler,
            i32RotlSlotSlotHandler,
            i32RotlAccumulatorSlotHandler,
            i32RotlSlotAccumulatorHandler,
            i32RotlSlotImmediateHandler,
            i32RotlAccumulatorImmediateHandler,
            i32RotlImmediateSlotHandler,
            i32RotlImmediateAccumulatorHandler,
            i32RotrSlotSlotHandler,
            i32RotrAccumulatorSlotHandler,
            i32RotrSlotAccumulatorHandler,
            i32RotrSlotImmediateHandler,
            i32RotrAccumulatorImmediateHandler,
            i32RotrImmediateSlotHandler,
            i32RotrImmediateAccumulatorHandler,
            i64AddSlotSlotHandler,
            i64AddAccumulatorSlotHandler,
            i64AddSlotImmediateHandler,
            i64AddAccumulatorImmediateHandler,
            i64SubSlotSlotHandler,
            i64SubAccumulatorSlotHandler,
            i64SubSlotAccumulatorHandler,
            i64SubSlotImmediateHandler,
            i64SubAccumulatorImmediateHandler,
            i64SubImmediateSlotHandler,
            i64SubImmediateAccumulatorHandler,
            i64MulSlotSlotHandler,
            i64MulAccumulatorSlotHandler,
            i64MulSlotImmediateHandler,
            i64MulAccumulatorImmediateHandler,
            i64DivSSlotSlotHandler,
            i64DivSAccumulatorSlotHandler,
            i64DivSSlotAccumulatorHandler,
            i64DivSSlotImmediateHandler,
            i64DivSAccumulatorImmediateHandler,
            i64DivSImmediateSlotHandler,
            i64DivSImmediateAccumulatorHandler,
            i64DivUSlotSlotHandler,
            i64DivUAccumulatorSlotHandler,
            i64DivUSlotAccumulatorHandler,
            i64DivUSlotImmediateHandler,
            i64DivUAccumulatorImmediateHandler,
            i64DivUImmediateSlotHandler,
            i64DivUImmediateAccumulatorHandler,
            i64RemSSlotSlotHandler,
            i64RemSAccumulatorSlotHandler,
            i64RemSSlotAccumulatorHandler,
            i64RemSSlotImmediateHandler,
            i64RemSAccumulatorImmediateHandler,
            i64RemSImmediateSlotHandler,
            i64RemSImmediateAccumulatorHandler,
            i64RemUSlotSlotHandler,
            i64RemUAccumulatorSlotHandler,
            i64RemUSlotAccumulatorHandler,
            i64RemUSlotImmediateHandler,
            i64RemUAccumulatorImmediateHandler,
            i64RemUImmediateSlotHandler,
            i64RemUImmediateAccumulatorHandler,
            i64AndSlotSlotHandler,
            i64AndAccumulatorSlotHandler,
            i64AndSlotImmediateHandler,
            i64AndAccumulatorImmediateHandler,
            i64OrSlotSlotHandler,
            i64OrAccumulatorSlotHandler,
            i64OrSlotImmediateHandler,
            i64OrAccumulatorImmediateHandler,
            i64XorSlotSlotHandler,
            i64XorAccumulatorSlotHandler,
            i64XorSlotImmediateHandler,
            i64XorAccumulatorImmediateHandler,
            i64ShlSlotSlotHandler,
            i64ShlAccumulatorSlotHandler,
            i64ShlSlotAccumulatorHandler,
            i64ShlSlotImmediateHandler,
            i64ShlAccumulatorImmediateHandler,
            i64ShlImmediateSlotHandler,
            i64ShlImmediateAccumulatorHandler,
            i64ShrSSlotSlotHandler,
            i64ShrSAccumulatorSlotHandler,
            i64ShrSSlotAccumulatorHandler,
            i64ShrSSlotImmediateHandler,
            i64ShrSAccumulatorImmediateHandler,
            i64ShrSImmediateSlotHandler,
            i64ShrSImmediateAccumulatorHandler,
            i64ShrUSlotSlotHandler,
            i64ShrUAccumulatorSlotHandler,
            i64ShrUSlotAccumulatorHandler,
            i64ShrUSlotImmediateHandler,
            i64ShrUAccumulatorImmediateHandler,
            i64ShrUImmediateSlotHandler,
            i64ShrUImmediateAccumulatorHandler,
            i64RotlSlotSlotHandler,
            i64RotlAccumulatorSlotHandler,
            i64RotlSlotAccumulatorHandler,
            i64RotlSlotImmediateHandler,
            i64RotlAccumulatorImmediateHandler,
            i64RotlImmediateSlotHandler,
            i64RotlImmediateAccumulatorHandler,
            i64RotrSlotSlotHandler,
            i64RotrAccumulatorSlotHandler,
            i64RotrSlotAccumulatorHandler,
            i64RotrSlotImmediateHandler,
            i64RotrAccumulatorImmediateHandler,
            i64RotrImmediateSlotHandler,
            i64RotrImmediateAccumulatorHandler,
            f32AddSlotSlotHandler,
            f32AddAccumulatorSlotHandler,
            f32AddSlotImmediateHandler,
            f32AddAccumulatorImmediateHandler,
            f32SubSlotSlotHandler,
            f32SubAccumulatorSlotHandler,
            f32SubSlotAccumulatorHandler,
            f32SubSlotImmediateHandler,
            f32SubAccumulatorImmediateHandler,
            f32SubImmediateSlotHandler,
            f32SubImmediateAccumulatorHandler,
            f32MulSlotSlotHandler,
            f32MulAccumulatorSlotHandler,
            f32MulSlotImmediateHandler,
            f32MulAccumulatorImmediateHandler,
            f32DivSlotSlotHandler,
            f32DivAccumulatorSlotHandler,
            f32DivSlotAccumulatorHandler,
            f32DivSlotImmediateHandler,
            f32DivAccumulatorImmediateHandler,
            f32DivImmediateSlotHandler,
            f32DivImmediateAccumulatorHandler,
            f32MinSlotSlotHandler,
            f32MinAccumulatorSlotHandler,
            f32MinSlotImmediateHandler,
            f32MinAccumulatorImmediateHandler,
            f32MaxSlotSlotHandler,
            f32MaxAccumulatorSlotHandler,
            f32MaxSlotImmediateHandler,
            f32MaxAccumulatorImmediateHandler,
            f32CopysignSlotSlotHandler,
            f32CopysignAccumulatorSlotHandler,
            f32CopysignSlotAccumulatorHandler,
            f32CopysignSlotImmediateHandler,
            f32CopysignAccumulatorImmediateHandler,
            f32CopysignImmediateSlotHandler,
            f32CopysignImmediateAccumulatorHandler,
            f64AddSlotSlotHandler,
            f64AddAccumulatorSlotHandler,
            f64AddSlotImmediateHandler,
            f64AddAccumulatorImmediateHandler,
            f64SubSlotSlotHandler,
            f64SubAccumulatorSlotHandler,
            f64SubSlotAccumulatorHandler,
            f64SubSlotImmediateHandler,
            f64SubAccumulatorImmediateHandler,
            f64SubImmediateSlotHandler,
            f64SubImmediateAccumulatorHandler,
            f64MulSlotSlotHandler,
            f64MulAccumulatorSlotHandler,
            f64MulSlotImmediateHandler,
            f64MulAccumulatorImmediateHandler,
            f64DivSlotSlotHandler,
            f64DivAccumulatorSlotHandler,
            f64DivSlotAccumulatorHandler,
            f64DivSlotImmediateHandler,
            f64DivAccumulatorImmediateHandler,
            f64DivImmediateSlotHandler,
            f64DivImmediateAccumulatorHandler,
            f64MinSlotSlotHandler,
            f64MinAccumulatorSlotHandler,
            f64MinSlotImmediateHandler,
            f64MinAccumulatorImmediateHandler,
            f64MaxSlotSlotHandler,
            f64MaxAccumulatorSlotHandler,
            f64MaxSlotImmediateHandler,
            f64MaxAccumulatorImmediateHandler,
            f64CopysignSlotSlotHandler,
            f64CopysignAccumulatorSlotHandler,
            f64CopysignSlotAccumulatorHandler,
            f64CopysignSlotImmediateHandler,
            f64CopysignAccumulatorImmediateHandler,
            f64CopysignImmediateSlotHandler,
            f64CopysignImmediateAccumulatorHandler,
        ]
    }
}

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
private func i32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32SubAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32SubImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32DivUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RemUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32OrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32OrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32OrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32XorSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32XorAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShlImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ShrUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotlImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotrSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotrImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32RotrImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64SubAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64SubImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64DivUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RemUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64OrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64OrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64OrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64XorSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64XorAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShlImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ShrUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotlImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotrSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotrImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64RotrImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32SubAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32SubImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DivSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DivAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DivSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DivSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DivAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DivImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DivImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MinSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MinAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MinSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MinAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MaxSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MaxAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MaxSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32MaxAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CopysignSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CopysignAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CopysignSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CopysignSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CopysignAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CopysignImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CopysignImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64SubAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64SubImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64DivSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64DivAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64DivSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64DivSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64DivAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64DivImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64DivImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MinSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MinAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MinSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MinAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MaxSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MaxAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MaxSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64MaxAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CopysignSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CopysignAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CopysignSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CopysignSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CopysignAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CopysignImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CopysignImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}
