/// Why a run of guest code ended early, and where.
///
/// Spec 3.0, exec-trap.
///
/// A trap cannot be caught by the guest, and neither can a host function keep it from ending the run; only an exception,
/// which comes to the host in a trap too, can be caught by either. Where a host function threw an error of its own, the code is
/// ``Code/hostError`` and ``hostError`` holds it.
public struct Trap: Error, Sendable {
    /// What went wrong.
    ///
    /// The raw value is stable; ``description`` has the specification tests' wording.
    public enum Code: UInt8, Hashable, Sendable, CaseIterable {
        /// The guest executed `unreachable`.
        case unreachable = 1
        /// An integer was divided by zero.
        case integerDivideByZero
        /// A signed division, or a conversion from a floating-point number, left the result's range.
        case integerOverflow
        /// A NaN was converted to an integer.
        case invalidConversionToInteger
        /// A load, store or bulk operation left its memory or data segment.
        case outOfBoundsMemoryAccess
        /// A table operation left its table or element segment.
        case outOfBoundsTableAccess
        /// An indirect call's index is past the end of the table.
        case undefinedElement
        /// An indirect call found null.
        case uninitializedElement
        /// An indirect call found a function of another type.
        case indirectCallTypeMismatch
        /// A null reference was used where an object or function is needed.
        case nullReference
        /// A null function reference was called.
        case nullFunctionReference
        /// A cast to a type that the object does not have.
        case castFailure
        /// An array operation left its array.
        case outOfBoundsArrayAccess
        /// An exception that nothing caught; see ``Trap/exception``.
        case uncaughtException
        /// The value stack, or the native stack of calls between host and guest, is used up.
        case callStackExhausted
        /// The fuel is used up.
        case outOfFuel
        /// The deadline has passed.
        case deadlineExceeded
        /// Another thread cancelled the run.
        case cancelled
        /// A host function threw; see ``Trap/hostError``.
        case hostError
        /// The host called a function with values that do not fit its type, or with another interpreter's references.
        case invalidCall
        /// A limit of the interpreter's ``Limits`` was reached; see ``Trap/detail``.
        case limitExceeded
        /// This build of the engine cannot run anything: its handlers call each other instead of jumping, so that a
        /// loop would use up the native stack.
        ///
        /// Compile the engine with optimisation, or with `-DDRIVER_LOOP` where the optimiser cannot make the jumps.
        case unoptimizedBuild
        /// There is no room for another object, even after a collection; see ``Limits/heap``.
        case heapExhausted
        /// A field of null was read or written.
        case nullStructureReference
        /// An element or the length of null was read, or an element of it written.
        case nullArrayReference
        /// The integer of a null `i31` was read.
        case nullI31Reference
        /// An atomic access at an address that is no multiple of its size.
        case unalignedAtomic
        /// A wait on a memory that is not shared, where nobody could wake it up.
        case expectedSharedMemory
    }

    /// A function that was running, innermost first.
    public struct Frame: Hashable, Sendable {
        /// The function's index in its module.
        public var functionIndex: UInt32
        /// The name from the module's name section, or else the first name that the function is exported by, if it has
        /// one.
        public var functionName: String?
        /// The byte offset in the module of the operator that was executing.
        public var offset: Int

        /// Makes a frame.
        public init(functionIndex: UInt32, functionName: String?, offset: Int) {
            self.functionIndex = functionIndex
            self.functionName = functionName
            self.offset = offset
        }
    }

    /// How many functions a backtrace has at most, the innermost ones.
    package static let maximumFrameCount = 64

    /// What went wrong.
    public var code: Code
    /// More about it, such as the limit's name.
    public var detail: String?
    /// The functions that were running, innermost first, at most 64.
    ///
    /// Functions left by a tail call are absent.
    public var backtrace: [Frame]
    /// The error that a host function threw.
    public var hostError: (any Error)?
    /// The exception that nothing caught.
    public internal(set) var exception: GuestException?

    /// Makes a trap; host functions throw one to trap with a code of their choice.
    public init(_ code: Code, detail: String? = nil, backtrace: [Frame] = [], hostError: (any Error)? = nil) {
        self.code = code
        self.detail = detail
        self.backtrace = backtrace
        self.hostError = hostError
    }
}

extension Trap.Code: CustomStringConvertible {
    /// The wording of the specification's tests.
    public var description: String {
        switch self {
        case .unreachable: "unreachable"
        case .integerDivideByZero: "integer divide by zero"
        case .integerOverflow: "integer overflow"
        case .invalidConversionToInteger: "invalid conversion to integer"
        case .outOfBoundsMemoryAccess: "out of bounds memory access"
        case .outOfBoundsTableAccess: "out of bounds table access"
        case .undefinedElement: "undefined element"
        case .uninitializedElement: "uninitialized element"
        case .indirectCallTypeMismatch: "indirect call type mismatch"
        case .nullReference: "null reference"
        case .nullFunctionReference: "null function reference"
        case .castFailure: "cast failure"
        case .outOfBoundsArrayAccess: "out of bounds array access"
        case .uncaughtException: "uncaught exception"
        case .callStackExhausted: "call stack exhausted"
        case .outOfFuel: "all fuel consumed"
        case .deadlineExceeded: "deadline exceeded"
        case .cancelled: "cancelled"
        case .hostError: "host function failed"
        case .invalidCall: "invalid call"
        case .limitExceeded: "limit exceeded"
        case .unoptimizedBuild: "the engine was built without optimisation, or without DRIVER_LOOP where that is needed"
        case .heapExhausted: "heap exhausted"
        case .nullStructureReference: "null structure reference"
        case .nullArrayReference: "null array reference"
        case .nullI31Reference: "null i31 reference"
        case .unalignedAtomic: "unaligned atomic"
        case .expectedSharedMemory: "expected shared memory"
        }
    }
}

extension Trap.Frame {
    /// Takes equal frames that follow each other together: deep recursion shows the same one again and again.
    ///
    /// - Returns: The frames in order, and how often each is there.
    package static func folded(_ frames: [Trap.Frame]) -> [(frame: Trap.Frame, count: Int)] {
        var result: [(frame: Trap.Frame, count: Int)] = []
        for frame in frames {
            if result.last?.frame == frame {
                result[result.count - 1].count += 1
            } else {
                result.append((frame, 1))
            }
        }
        return result
    }
}

extension Trap: CustomStringConvertible {
    /// The line behind a backtrace that may have been cut.
    package static let noteOfMoreFrames = "  … only the innermost \(maximumFrameCount) calls are kept"

    /// The code, its detail and the backtrace, a frame to a line; a frame that is repeated is shown once, with how often.
    public var description: String {
        var text = code.description
        if let detail { text += ": \(detail)" }
        if let hostError { text += ": \(hostError)" }
        for (frame, count) in Frame.folded(backtrace) {
            let name = frame.functionName ?? "function \(frame.functionIndex)"
            text += "\n  at \(name) (offset 0x\(String(frame.offset, radix: 16)))"
            if count > 1 { text += ", \(count) times" }
        }
        if backtrace.count == Self.maximumFrameCount { text += "\n\(Self.noteOfMoreFrames)" }
        return text
    }
}
