// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

import Synchronization

extension Instruction {
    /// The handlers in the order of their cases.
    static func atomicHandlers() -> [Handler] {
        unsafe [
            atomicLoad32Handler,
            atomicLoad64Handler,
            atomicLoad8Handler,
            atomicLoad16Handler,
            atomicStore32Handler,
            atomicStore64Handler,
            atomicStore8Handler,
            atomicStore16Handler,
            atomicWrappingAdd32Handler,
            atomicWrappingAdd64Handler,
            atomicWrappingAdd8Handler,
            atomicWrappingAdd16Handler,
            atomicWrappingSubtract32Handler,
            atomicWrappingSubtract64Handler,
            atomicWrappingSubtract8Handler,
            atomicWrappingSubtract16Handler,
            atomicBitwiseAnd32Handler,
            atomicBitwiseAnd64Handler,
            atomicBitwiseAnd8Handler,
            atomicBitwiseAnd16Handler,
            atomicBitwiseOr32Handler,
            atomicBitwiseOr64Handler,
            atomicBitwiseOr8Handler,
            atomicBitwiseOr16Handler,
            atomicBitwiseXor32Handler,
            atomicBitwiseXor64Handler,
            atomicBitwiseXor8Handler,
            atomicBitwiseXor16Handler,
            atomicExchange32Handler,
            atomicExchange64Handler,
            atomicExchange8Handler,
            atomicExchange16Handler,
            atomicCompareExchange32Handler,
            atomicCompareExchange64Handler,
            atomicCompareExchange8Handler,
            atomicCompareExchange16Handler,
        ]
    }
}

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
private func atomicLoad32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicLoad(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(ordering: .sequentiallyConsistent)
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicLoad64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicLoad(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .sequentiallyConsistent)
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicLoad8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicLoad(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.load(ordering: .sequentiallyConsistent)
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicLoad16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicLoad(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.load(ordering: .sequentiallyConsistent)
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicStore32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicStore(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.store(UInt32(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicStore64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicStore(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.store(UInt64(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicStore8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicStore(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.store(UInt8(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicStore16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicStore(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.store(UInt16(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicWrappingAdd32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.wrappingAdd(UInt32(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicWrappingAdd64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.wrappingAdd(UInt64(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicWrappingAdd8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.wrappingAdd(UInt8(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicWrappingAdd16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.wrappingAdd(UInt16(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicWrappingSubtract32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.wrappingSubtract(UInt32(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicWrappingSubtract64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.wrappingSubtract(UInt64(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicWrappingSubtract8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.wrappingSubtract(UInt8(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicWrappingSubtract16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.wrappingSubtract(UInt16(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseAnd32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.bitwiseAnd(UInt32(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseAnd64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.bitwiseAnd(UInt64(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseAnd8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.bitwiseAnd(UInt8(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseAnd16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.bitwiseAnd(UInt16(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseOr32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.bitwiseOr(UInt32(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseOr64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.bitwiseOr(UInt64(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseOr8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.bitwiseOr(UInt8(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseOr16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.bitwiseOr(UInt16(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseXor32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.bitwiseXor(UInt32(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseXor64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.bitwiseXor(UInt64(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseXor8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.bitwiseXor(UInt8(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicBitwiseXor16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.bitwiseXor(UInt16(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).oldValue
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicExchange32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.exchange(UInt32(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent)
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicExchange64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.exchange(UInt64(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent)
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicExchange8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.exchange(UInt8(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent)
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicExchange16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicUpdate(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.exchange(UInt16(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent)
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicCompareExchange32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicCompareExchange(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.compareExchange(expected: UInt32(truncatingIfNeeded: registers.read(operands.expected) as UInt64), desired: UInt32(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).original
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicCompareExchange64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicCompareExchange(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.compareExchange(expected: UInt64(truncatingIfNeeded: registers.read(operands.expected) as UInt64), desired: UInt64(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).original
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicCompareExchange8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicCompareExchange(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.compareExchange(expected: UInt8(truncatingIfNeeded: registers.read(operands.expected) as UInt64), desired: UInt8(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).original
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func atomicCompareExchange16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.AtomicCompareExchange(ip: ip)
    guard unsafe registers.isAligned(registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.unalignedAtomic) }
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let old = unsafe place.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.compareExchange(expected: UInt16(truncatingIfNeeded: registers.read(operands.expected) as UInt64), desired: UInt16(truncatingIfNeeded: registers.read(operands.value) as UInt64), ordering: .sequentiallyConsistent).original
    unsafe registers.write(Widening.zero64(old), to: operands.result)
    return unsafe registers.next(operands)
}
