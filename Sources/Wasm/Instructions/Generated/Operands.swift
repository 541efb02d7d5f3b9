// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

/// The operands of the instruction at `ip`, for each layout a type that reads them.
///
/// ## Safety
/// - Must hold: an instruction of the layout starts at `ip`.
/// - Guaranteed by: the emitter of the same row, which alone writes the instruction's handler; a handler is called
///   with the place where it was found.
enum Operands {
    /// cost:cost
    @unsafe struct ChargeFuel: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
    }

    /// entries:u64
    @unsafe struct CountEntry: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var entries: UInt64 { unsafe ip.load(fromByteOffset: 8, as: UInt64.self) }
    }

    /// distance:distance cost:cost
    @unsafe struct Jump: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var distance: InstructionPointer { unsafe ip + Int(unsafe ip.load(fromByteOffset: 8, as: Int32.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// condition:slot distance:distance cost:cost
    @unsafe struct BranchIfNonZero: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var condition: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var distance: InstructionPointer { unsafe ip + Int(unsafe ip.load(fromByteOffset: 12, as: Int32.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// condition:slot distance:distance cost:cost
    @unsafe struct BranchIfZero: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var condition: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var distance: InstructionPointer { unsafe ip + Int(unsafe ip.load(fromByteOffset: 12, as: Int32.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// index:slot last:last cost:cost targets:distances
    @unsafe struct BranchTable {
        let ip: InstructionPointer
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var last: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) func targets(_ index: Int) -> InstructionPointer { unsafe ip + Int(ip.load(fromByteOffset: 20 &+ 4 &* index, as: Int32.self)) }
    }

    /// function:defined frame:frame linkage:u16 cost:cost
    @unsafe struct Call: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var function: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
        @inline(__always) var frame: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var linkage: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// function:u32 frame:frame cost:cost
    @unsafe struct CallImport: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var function: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
        @inline(__always) var frame: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// index:slot frame:frame linkage:u16 target:u16 tag:u64 table:u32 cost:cost
    @unsafe struct CallIndirect: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var frame: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var linkage: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var target: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var tag: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 24, as: UInt32.self) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 28, as: UInt32.self) }
    }

    /// function:slot frame:frame cost:cost
    @unsafe struct CallRef: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var function: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var frame: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// function:defined arguments:frame count:u16 calleeLinkage:u16 linkage:frame cost:cost
    @unsafe struct ReturnCall: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var function: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
        @inline(__always) var arguments: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var count: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var calleeLinkage: Int { Int(unsafe ip.load(fromByteOffset: 16, as: UInt16.self)) }
        @inline(__always) var linkage: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 18, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// function:u32 arguments:frame count:u16 linkage:frame cost:cost
    @unsafe struct ReturnCallImport: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var function: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
        @inline(__always) var arguments: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var count: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var linkage: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 16, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// type:u32 table:u32 index:slot arguments:frame count:u16 linkage:frame cost:cost
    @unsafe struct ReturnCallIndirect: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 16, as: UInt16.self)) }
        @inline(__always) var arguments: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 18, as: UInt16.self)) }
        @inline(__always) var count: Int { Int(unsafe ip.load(fromByteOffset: 20, as: UInt16.self)) }
        @inline(__always) var linkage: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 22, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 24, as: UInt32.self) }
    }

    /// function:slot arguments:frame count:u16 linkage:frame cost:cost
    @unsafe struct ReturnCallRef: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var function: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var arguments: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var linkage: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// linkage:frame cost:cost
    @unsafe struct ReturnPlaced: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var linkage: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// linkage:frame value:slot cost:cost
    @unsafe struct ReturnSlot: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var linkage: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// linkage:frame cost:cost value:u64
    @unsafe struct ReturnImmediate: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var linkage: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var value: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// tag:u32 arguments:frame cost:cost
    @unsafe struct ThrowException: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var tag: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
        @inline(__always) var arguments: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// reference:slot cost:cost
    @unsafe struct ThrowReference: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var reference: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot source:slot
    @unsafe struct Copy: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var source: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:slot source:slot result2:slot source2:slot
    @unsafe struct CopyPair: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var source: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var result2: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var source2: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
    }

    /// destination:frame source:frame count:u32
    @unsafe struct CopySpan: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var destination: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var source: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot value:u32
    @unsafe struct CopyImmediate: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot value:u64
    @unsafe struct CopyLongImmediate: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// result:wide source:wide
    @unsafe struct CopyWide: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var source: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:wide low:u64 high:u64
    @unsafe struct CopyWideImmediate: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var low: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
        @inline(__always) var high: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// first:frame
    @unsafe struct ZeroFour: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var first: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
    }

    /// first:frame count:u32
    @unsafe struct ZeroMany: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var first: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var count: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot first:slot second:slot condition:slot
    @unsafe struct Select: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var first: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var second: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var condition: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
    }

    /// result:wide first:wide second:wide condition:slot
    @unsafe struct SelectWide: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var first: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var second: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var condition: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
    }

    /// result:slot global:u32
    @unsafe struct GlobalGet: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var global: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:wide global:u32
    @unsafe struct GlobalGetWide: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var global: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:slot global:u32
    @unsafe struct GlobalSet: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var global: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:wide global:u32
    @unsafe struct GlobalSetWide: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var global: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot function:u32
    @unsafe struct RefFunc: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var function: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:slot
    @unsafe struct RefAsNonNull: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
    }

    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot
    @unsafe struct I64Add128: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var resultHigh: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var leftHigh: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 16, as: UInt16.self)) }
        @inline(__always) var rightHigh: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 18, as: UInt16.self)) }
    }

    /// result:slot resultHigh:slot left:slot leftHigh:slot right:slot rightHigh:slot
    @unsafe struct I64Sub128: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var resultHigh: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var leftHigh: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 16, as: UInt16.self)) }
        @inline(__always) var rightHigh: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 18, as: UInt16.self)) }
    }

    /// result:slot resultHigh:slot left:slot right:slot
    @unsafe struct I64MulWideS: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var resultHigh: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
    }

    /// result:slot resultHigh:slot left:slot right:slot
    @unsafe struct I64MulWideU: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var resultHigh: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
    }

    /// result:slot value:slot nullable:u16 type:u32
    @unsafe struct RefTestFunction: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var nullable: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// result:slot value:slot nullable:u16 type:u32
    @unsafe struct RefTestObject: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var nullable: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// result:slot value:slot nullable:u16 test:u16
    @unsafe struct RefTestAbstract: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var nullable: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var test: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
    }

    /// value:slot nullable:u16 type:u32
    @unsafe struct RefCastFunction: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var nullable: Int { Int(unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:slot nullable:u16 type:u32
    @unsafe struct RefCastObject: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var nullable: Int { Int(unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:slot nullable:u16 test:u16
    @unsafe struct RefCastAbstract: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var nullable: Int { Int(unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var test: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:slot operand:slot
    @unsafe struct RefI31: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var operand: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:slot operand:slot
    @unsafe struct I31GetS: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var operand: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:slot operand:slot
    @unsafe struct I31GetU: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var operand: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:slot memory:u32
    @unsafe struct MemorySize: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot pages:slot memory:u32 failureCost:u32
    @unsafe struct MemoryGrow: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var pages: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var failureCost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// start:slot value:slot count:slot memory:u32
    @unsafe struct MemoryFill: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// start:slot source:slot count:slot memory:u32 sourceMemory:u32
    @unsafe struct MemoryCopy: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var source: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var sourceMemory: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// start:slot source:slot count:slot segment:u32 memory:u32
    @unsafe struct MemoryInit: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var source: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var segment: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// segment:u32
    @unsafe struct DataDrop: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var segment: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
    }

    /// result:slot index:slot table:u32
    @unsafe struct TableGet: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// index:slot value:slot table:u32
    @unsafe struct TableSet: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot table:u32
    @unsafe struct TableSize: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot value:slot count:slot table:u32 failureCost:u32
    @unsafe struct TableGrow: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var failureCost: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// start:slot value:slot count:slot table:u32
    @unsafe struct TableFill: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// start:slot source:slot count:slot table:u32 sourceTable:u32
    @unsafe struct TableCopy: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var source: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var sourceTable: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// start:slot source:slot count:slot segment:u32 table:u32
    @unsafe struct TableInit: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var source: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var segment: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var table: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// segment:u32
    @unsafe struct ElemDrop: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var segment: UInt32 { unsafe ip.load(fromByteOffset: 8, as: UInt32.self) }
    }

    /// result:slot address:slot count:slot memory:u32 offset:u64
    @unsafe struct MemoryAtomicNotify: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64
    @unsafe struct MemoryAtomicWait32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var expected: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var timeout: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// result:slot address:slot expected:slot timeout:slot memory:u32 offset:u64
    @unsafe struct MemoryAtomicWait64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var expected: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var timeout: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// result:slot cell:u16 type:u32
    @unsafe struct StructNew: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var cell: Int { Int(unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot cell:u16 type:u32
    @unsafe struct StructNewDefault: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var cell: Int { Int(unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot type:u32 size:u32
    @unsafe struct StructNewLarge: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var size: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// result:slot object:slot offset:u32
    @unsafe struct StructGet8S: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot object:slot offset:u32
    @unsafe struct StructGet8U: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot object:slot offset:u32
    @unsafe struct StructGet16S: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot object:slot offset:u32
    @unsafe struct StructGet16U: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot object:slot offset:u32
    @unsafe struct StructGet32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot object:slot offset:u32
    @unsafe struct StructGet64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:wide object:slot offset:u32
    @unsafe struct StructGet128: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// object:slot value:slot offset:u32
    @unsafe struct StructSet8: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// object:slot value:slot offset:u32
    @unsafe struct StructSet16: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// object:slot value:slot offset:u32
    @unsafe struct StructSet32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// object:slot value:slot offset:u32
    @unsafe struct StructSet64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// object:slot value:wide offset:u32
    @unsafe struct StructSet128: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot object:slot index:slot
    @unsafe struct ArrayGet8S: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:slot object:slot index:slot
    @unsafe struct ArrayGet8U: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:slot object:slot index:slot
    @unsafe struct ArrayGet16S: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:slot object:slot index:slot
    @unsafe struct ArrayGet16U: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:slot object:slot index:slot
    @unsafe struct ArrayGet32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:slot object:slot index:slot
    @unsafe struct ArrayGet64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:wide object:slot index:slot
    @unsafe struct ArrayGet128: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// object:slot index:slot value:slot
    @unsafe struct ArraySet8: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// object:slot index:slot value:slot
    @unsafe struct ArraySet16: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// object:slot index:slot value:slot
    @unsafe struct ArraySet32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// object:slot index:slot value:slot
    @unsafe struct ArraySet64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// object:slot index:slot value:wide
    @unsafe struct ArraySet128: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:slot object:slot
    @unsafe struct ArrayLen: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:slot value:frame count:slot width:u16 type:u32
    @unsafe struct ArrayNew: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var value: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var width: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// result:slot count:slot width:u16 type:u32
    @unsafe struct ArrayNewDefault: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var width: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// result:slot values:frame width:u16 type:u32 count:u32
    @unsafe struct ArrayNewFixed: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var values: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var width: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var count: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// result:slot start:slot count:slot width:u16 type:u32 segment:u32
    @unsafe struct ArrayNewData: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var width: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var segment: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// result:slot start:slot count:slot type:u32 segment:u32
    @unsafe struct ArrayNewElement: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var type: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var segment: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// object:slot index:slot value:frame count:slot width:u16
    @unsafe struct ArrayFill: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var value: FrameOperand { FrameOperand(slots: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var width: Int { Int(unsafe ip.load(fromByteOffset: 16, as: UInt16.self)) }
    }

    /// object:slot index:slot source:slot start:slot count:slot width:u16
    @unsafe struct ArrayCopy: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var source: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 16, as: UInt16.self)) }
        @inline(__always) var width: Int { Int(unsafe ip.load(fromByteOffset: 18, as: UInt16.self)) }
    }

    /// object:slot index:slot start:slot count:slot width:u16 segment:u32
    @unsafe struct ArrayInitData: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var width: Int { Int(unsafe ip.load(fromByteOffset: 16, as: UInt16.self)) }
        @inline(__always) var segment: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// object:slot index:slot start:slot count:slot segment:u32
    @unsafe struct ArrayInitElement: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var object: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var index: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var start: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var segment: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// result:slot
    @unsafe struct MeasureStack: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
    }

    /// result:slot left:slot right:slot
    @unsafe struct SlotSlot: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:slot left:slot right:i32
    @unsafe struct SlotImmediateI32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var right: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot right:slot left:i32
    @unsafe struct ImmediateSlotI32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var left: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot left:slot right:i64
    @unsafe struct SlotImmediateI64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var right: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// result:slot right:slot left:i64
    @unsafe struct ImmediateSlotI64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var left: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// result:slot left:slot right:f32
    @unsafe struct SlotImmediateF32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var right: Float { Float(bitPattern: unsafe ip.load(fromByteOffset: 12, as: UInt32.self)) }
    }

    /// result:slot right:slot left:f32
    @unsafe struct ImmediateSlotF32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var left: Float { Float(bitPattern: unsafe ip.load(fromByteOffset: 12, as: UInt32.self)) }
    }

    /// result:slot left:slot right:f64
    @unsafe struct SlotImmediateF64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var right: Double { Double(bitPattern: unsafe ip.load(fromByteOffset: 16, as: UInt64.self)) }
    }

    /// result:slot right:slot left:f64
    @unsafe struct ImmediateSlotF64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var left: Double { Double(bitPattern: unsafe ip.load(fromByteOffset: 16, as: UInt64.self)) }
    }

    /// left:slot right:slot distance:distance cost:cost
    @unsafe struct BranchSlotSlot: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var right: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var distance: InstructionPointer { unsafe ip + Int(unsafe ip.load(fromByteOffset: 12, as: Int32.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// left:slot distance:distance cost:cost right:i32
    @unsafe struct BranchSlotImmediateI32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var distance: InstructionPointer { unsafe ip + Int(unsafe ip.load(fromByteOffset: 12, as: Int32.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var right: UInt32 { unsafe ip.load(fromByteOffset: 20, as: UInt32.self) }
    }

    /// left:slot distance:distance cost:cost right:i64
    @unsafe struct BranchSlotImmediateI64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var distance: InstructionPointer { unsafe ip + Int(unsafe ip.load(fromByteOffset: 12, as: Int32.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var right: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// left:slot distance:distance cost:cost right:f32
    @unsafe struct BranchSlotImmediateF32: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var distance: InstructionPointer { unsafe ip + Int(unsafe ip.load(fromByteOffset: 12, as: Int32.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var right: Float { Float(bitPattern: unsafe ip.load(fromByteOffset: 20, as: UInt32.self)) }
    }

    /// left:slot distance:distance cost:cost right:f64
    @unsafe struct BranchSlotImmediateF64: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var left: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var distance: InstructionPointer { unsafe ip + Int(unsafe ip.load(fromByteOffset: 12, as: Int32.self)) }
        @inline(__always) var cost: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var right: Double { Double(bitPattern: unsafe ip.load(fromByteOffset: 24, as: UInt64.self)) }
    }

    /// result:slot operand:slot
    @unsafe struct Unary: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var operand: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:slot address:slot offset:u32
    @unsafe struct Load: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot address:u32
    @unsafe struct LoadAbsolute: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot address:slot offset:u32
    @unsafe struct LoadLong: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot address:slot memory:u32 offset:u64
    @unsafe struct LoadMemory: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// value:slot address:slot offset:u32
    @unsafe struct Store: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// address:slot offset:u32 value:u64
    @unsafe struct StoreImmediate: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var value: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// value:slot address:u32
    @unsafe struct StoreAbsolute: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:slot address:slot offset:u32
    @unsafe struct StoreLong: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// address:slot offset:u32 value:u64
    @unsafe struct StoreLongImmediate: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var value: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// value:slot address:slot memory:u32 offset:u64
    @unsafe struct StoreMemory: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// result:wide address:slot offset:u32
    @unsafe struct VectorLoad: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:wide address:u32
    @unsafe struct VectorLoadAbsolute: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:wide address:slot offset:u32
    @unsafe struct VectorLoadLong: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:wide address:slot memory:u32 offset:u64
    @unsafe struct VectorLoadMemory: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// value:wide address:slot offset:u32
    @unsafe struct VectorStore: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:wide address:u32
    @unsafe struct VectorStoreAbsolute: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:wide address:slot offset:u32
    @unsafe struct VectorStoreLong: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// value:wide address:slot memory:u32 offset:u64
    @unsafe struct VectorStoreMemory: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// result:wide left:wide right:wide low:u64 high:u64
    @unsafe struct VectorShuffle: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var left: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var right: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var low: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
        @inline(__always) var high: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// result:wide left:wide right:wide
    @unsafe struct VectorBinary: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var left: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var right: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:wide operand:slot
    @unsafe struct VectorSplat: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var operand: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:slot vector:wide lane:u16
    @unsafe struct VectorExtract: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var vector: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var lane: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:wide vector:wide value:slot lane:u16
    @unsafe struct VectorReplace: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var vector: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var lane: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
    }

    /// result:wide operand:wide
    @unsafe struct VectorUnary: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var operand: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:wide first:wide second:wide third:wide
    @unsafe struct VectorTernary: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var first: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var second: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var third: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
    }

    /// result:slot operand:wide
    @unsafe struct VectorTest: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var operand: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
    }

    /// result:wide vector:wide address:slot lane:u16 offset:u32
    @unsafe struct VectorLoadLane: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var vector: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var lane: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// result:wide vector:wide address:slot lane:u16 memory:u32 offset:u64
    @unsafe struct VectorLoadLaneMemory: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var vector: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var lane: Int { Int(unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// value:wide address:slot lane:u16 offset:u32
    @unsafe struct VectorStoreLane: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var lane: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var offset: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
    }

    /// value:wide address:slot lane:u16 memory:u32 offset:u64
    @unsafe struct VectorStoreLaneMemory: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var value: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var lane: Int { Int(unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// result:wide vector:wide count:slot
    @unsafe struct VectorShift: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var vector: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
    }

    /// result:wide vector:wide count:u32
    @unsafe struct VectorShiftImmediate: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 16 }
        @inline(__always) var result: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var vector: WideOperand { WideOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var count: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
    }

    /// result:slot address:slot memory:u32 offset:u64
    @unsafe struct AtomicLoad: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// value:slot address:slot memory:u32 offset:u64
    @unsafe struct AtomicStore: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 24 }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 12, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 16, as: UInt64.self) }
    }

    /// result:slot address:slot value:slot memory:u32 offset:u64
    @unsafe struct AtomicUpdate: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }

    /// result:slot address:slot expected:slot value:slot memory:u32 offset:u64
    @unsafe struct AtomicCompareExchange: InstructionOperands {
        let ip: InstructionPointer
        @inline(__always) static var byteCount: Int { 32 }
        @inline(__always) var result: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 8, as: UInt16.self)) }
        @inline(__always) var address: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 10, as: UInt16.self)) }
        @inline(__always) var expected: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 12, as: UInt16.self)) }
        @inline(__always) var value: SlotOperand { SlotOperand(index: unsafe ip.load(fromByteOffset: 14, as: UInt16.self)) }
        @inline(__always) var memory: UInt32 { unsafe ip.load(fromByteOffset: 16, as: UInt32.self) }
        @inline(__always) var offset: UInt64 { unsafe ip.load(fromByteOffset: 24, as: UInt64.self) }
    }
}
