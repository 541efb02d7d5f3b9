import Platform
import Synchronization

// The code of a module's functions for one translation stage, shared by all instances on all threads.
//
//     entry cells   │ function 0 │ function 1 │ …          of each instance, one word each
//     of instance         │            └──► stub: at the first call, take the code from here, or translate
//                         └──► header │ instruction │ instruction │ …
//
// Addresses of handlers are known to `HandlerTable` alone, and `CodeEmitter` alone writes them into code; this type
// owns the code and says where each function's begins.

/// Pieces of code that belong to no function.
@safe
struct FixedCode: Sendable {
    // Written once, below, and only read after that.
    nonisolated(unsafe) let stub: InstructionPointer
    nonisolated(unsafe) let exit: InstructionPointer

    static let shared = FixedCode()

    private init() {
        var emitter = CodeEmitter()
        emitter.begin()
        // A header that asks for no frame, so that entering the stub never fails.
        emitter.setHeader(CodeHeader(frameSlots: 0, linkageOffset: 0))
        emitter.translate()
        let exitOffset = emitter.offset
        emitter.exit()
        let words = unsafe emitter.takeWords(keepsMemory: false)
        unsafe stub = InstructionPointer(words)
        unsafe exit = InstructionPointer(words) + exitOffset
    }
}

/// What is known of a translated function beside its code.
final class FunctionMap: Sendable {
    /// The module, which owns the code.
    unowned let module: Module
    /// The addresses of the header and of what follows the last instruction.
    let code: Range<UInt>
    let functionIndex: UInt32
    let linkageOffset: Int
    /// Pairs of a code offset and the module offset of the operator that the instruction there came from, ascending.
    let offsets: [CodeOrigin]
    /// Where the function catches exceptions.
    let exceptions: ExceptionTable
    /// Where frames hold references.
    let roots: RootMap
    /// What it counts for the limit.
    let size: TranslationSize

    init(
        _ function: TranslatedFunction, of module: Module, functionIndex: Int, code: Range<UInt>,
        size: TranslationSize
    ) {
        self.module = module
        self.code = code
        self.functionIndex = UInt32(truncatingIfNeeded: functionIndex)
        linkageOffset = function.linkageOffset
        offsets = function.offsets
        exceptions = function.exceptions
        roots = function.roots
        self.size = size
    }

    /// The bytes of the code and of the offsets, with the room that arrays keep for more.
    var byteCount: Int { code.count + offsets.capacity * MemoryLayout<CodeOrigin>.stride }

    /// The function's header, behind which its instructions begin.
    var entry: InstructionPointer? { unsafe InstructionPointer(bitPattern: code.lowerBound) }

    /// The module offset of the operator that the instruction at or before `address` came from.
    func moduleOffset(of address: UInt) -> Int {
        let target = UInt32(truncatingIfNeeded: address &- code.lowerBound)
        var low = 0
        var high = offsets.count
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle].code <= target { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 0 : Int(offsets[low - 1].module)
    }
}

/// The code of one module in one stage, shared between threads.
final class ExecutableCode: Sendable {
    let stage: TranslationStage

    private struct Contents {
        /// Each function that the module defines; `nil` before it was first called.
        var functions: [FunctionMap?]
        var translatedCount = 0
        /// Those that nobody uses at the moment.
        var translators: [IdleTranslator] = []
    }
    private let contents: Mutex<Contents>

    /// What is kept for each byte of a body, at most about, if the body is short.
    private static let bytesPerByte = 24

    /// A translator in a place of its own: it is a large value, which is not moved for every function.
    ///
    /// `@unchecked Sendable`: the thread that took it out of the list has it for itself until it puts it back.
    private final class IdleTranslator: @unchecked Sendable {
        var translator: FunctionTranslator

        init(_ translator: consuming FunctionTranslator) { self.translator = translator }
    }

    init(functionCount: Int, stage: TranslationStage) {
        self.stage = stage
        contents = Mutex(Contents(functions: [FunctionMap?](repeating: nil, count: functionCount)))
    }

    deinit {
        contents.withLock { contents in
            for case let function? in contents.functions {
                // SAFETY: `translate` took it; no instance is left, since each holds its module.
                unsafe free(UnsafeMutableRawPointer(bitPattern: function.code.lowerBound))
            }
        }
    }

    /// The functions that have been translated.
    var translatedFunctions: [FunctionMap] { contents.withLock { $0.functions.compactMap(\.self) } }

    /// Those of the functions with these indices among the module's bodies that have been translated.
    func functions(_ indices: [Int]) -> [FunctionMap] {
        contents.withLock { contents in indices.compactMap { contents.functions[$0] } }
    }

    /// The number of functions that have been translated.
    var translatedFunctionCount: Int { contents.withLock { $0.translatedCount } }

    /// The code of a function, which is translated if this is its first call on any thread.
    ///
    /// The lock is free meanwhile, so that another thread which calls the same function looks at its own deadline; the
    /// translation that is finished first stays.
    ///
    /// - Parameters:
    ///   - index: The function's index among those that the module defines.
    ///   - module: The module.
    ///   - memoryLimit: The most bytes that its translation may take, whether it is translated now or was before.
    ///   - counted: The functions that have been counted for that limit, which need no more.
    ///   - isInterrupted: Asked after each few kilobytes whether to give up.
    func translate(
        _ index: Int, of module: Module, memoryLimit: Int, counted: CodeIndex, isInterrupted: (() -> Bool)?
    ) throws(TranslationFailure) -> FunctionMap {
        let function = try translated(index, of: module, memoryLimit: memoryLimit, isInterrupted: isInterrupted)
        guard function.size.peak <= memoryLimit || counted.contains(function) else { throw .limitExceeded }
        return function
    }

    private func translated(
        _ index: Int, of module: Module, memoryLimit: Int, isInterrupted: (() -> Bool)?
    ) throws(TranslationFailure) -> FunctionMap {
        let (present, idle) = contents.withLock { contents -> (FunctionMap?, IdleTranslator?) in
            if let present = contents.functions[index] { return (present, nil) }
            return (nil, contents.translators.popLast())
        }
        if let present { return present }
        // However small functions are, there may be very many.
        guard SystemMemory.hasRoom(for: module.contents.bodies[index].range.count, of: Self.bytesPerByte) else {
            throw .noMemory
        }
        let translator =
            idle ?? IdleTranslator(FunctionTranslator(stage: stage, countsEntries: module.countsEntries))
        // The buffers of a large body are not kept, and neither are those of one that was not finished.
        let isReusable = module.contents.bodies[index].range.count <= 1 << 16
        let counted = try countedSize(index, of: module, memoryLimit: memoryLimit, isInterrupted: isInterrupted)
        let result = try translator.translator.translate(
            index, of: module, memoryLimit: counted == nil ? memoryLimit : .max, isInterrupted: isInterrupted)
        let size = counted ?? translator.translator.size(of: result)
        return contents.withLock { contents in
            // Its code is taken below.
            defer { if isReusable { contents.translators.append(translator) } }
            if let present = contents.functions[index] { return present }
            let byteCount = translator.translator.emitter.offset
            let address = unsafe UInt(
                bitPattern: translator.translator.emitter.takeWords(keepsMemory: isReusable))
            let function = FunctionMap(
                result, of: module, functionIndex: module.contents.importedFunctionCount + index,
                code: address..<address + UInt(byteCount), size: size)
            contents.functions[index] = function
            contents.translatedCount += 1
            return function
        }
    }

    /// What a function counts for the limit, where that is not what it takes.
    ///
    /// Runs end at the same place in all translations. So the reference counts as much as what it is compared with, which it
    /// makes for that, all but the choice of handlers, and gives up.
    private func countedSize(
        _ index: Int, of module: Module, memoryLimit: Int, isInterrupted: (() -> Bool)?
    ) throws(TranslationFailure) -> TranslationSize? {
        guard stage != .optimized else { return nil }
        var translator = FunctionTranslator(stage: .optimized, countsEntries: module.countsEntries)
        translator.selectsHandlers = false
        let result = try translator.translate(
            index, of: module, memoryLimit: memoryLimit, isInterrupted: isInterrupted)
        return translator.size(of: result)
    }
}
