/// What stands in front of a function's first instruction.
struct CodeHeader {
    /// The slots of the whole frame.
    var frameSlots: UInt32
    /// Where the linkage begins, in slots from the start of the frame.
    var linkageOffset: UInt32
    static var byteCount: Int { MemoryLayout<CodeHeader>.stride }

    /// The header as the word of code that it is.
    var word: UInt64 {
        // SAFETY: two numbers of 32 bits without padding.
        unsafe unsafeBitCast(self, to: UInt64.self)
    }
}
