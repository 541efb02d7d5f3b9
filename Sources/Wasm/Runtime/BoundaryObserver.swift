// What passes between the host and its guests, for those who record it.
//
//     host ──ExportedFunction.call──► guest          willEnter, didLeave
//     host ──GuestMemory accessors──► guest memory   didRead, didWrite
//     host ──instantiate──► guest                    willInstantiate, didInstantiate
//
// Calls of the guest to the host need no hook: whoever links the guest can wrap the imports, see
// ``Imports/replaceHostFunctions(_:)``. Without an observer, an access to memory costs one more comparison with null.

/// Is told of everything that passes between the host and the guests of one interpreter, in order.
///
/// It is called on the interpreter's thread and must not call the guest.
package protocol BoundaryObserver: AnyObject {
    /// An instance has been linked; its segments are about to be copied and its start function to run.
    func willInstantiate(_ interpreter: Interpreter)
    /// The instance is there, or what stopped it.
    func didInstantiate(_ interpreter: Interpreter, _ trap: Trap?)
    /// The host calls a function that it has looked up by the name `export`.
    ///
    /// The arguments are slots: vectors take two, and the upper half of a 32-bit value is of no meaning.
    func willEnter(_ interpreter: Interpreter, _ export: String, arguments: [UInt64])
    /// The function has returned the slots of its results, or a trap has ended it.
    func didLeave(_ interpreter: Interpreter, results: [UInt64], _ trap: Trap?)
    /// The host has copied or looked at bytes of a memory of the first instance.
    func didRead(_ bytes: [UInt8], at address: UInt64, memory: Int)
    /// The host has changed bytes of a memory of the first instance.
    func didWrite(_ bytes: [UInt8], at address: UInt64, memory: Int)
}

/// An observer with the interpreter that it watches.
final class Observation {
    let observer: any BoundaryObserver
    private unowned let interpreter: Interpreter

    init(_ observer: any BoundaryObserver, _ interpreter: Interpreter) {
        self.observer = observer
        self.interpreter = interpreter
    }

    /// Reports an access to `place`, which lies in a memory that starts at `start` and holds `bytes`.
    @inline(never)
    func report(
        _ bytes: [UInt8], at place: UnsafeMutableRawBufferPointer, start: UnsafeMutableRawPointer?, isWrite: Bool
    ) {
        guard let start = unsafe start, let first = place.baseAddress else { return }
        let memory = interpreter.instances.first?.memories.firstIndex { unsafe $0.base == start } ?? 0
        let address = UInt64(unsafe first - start)
        if isWrite {
            observer.didWrite(bytes, at: address, memory: memory)
        } else {
            observer.didRead(bytes, at: address, memory: memory)
        }
    }
}

extension Interpreter {
    /// Is told what passes between the host and the guests.
    package var observer: (any BoundaryObserver)? {
        get { memoryAccount.observation?.observer }
        set {
            let observation = newValue.map { Observation($0, self) }
            // SAFETY: the account, which the interpreter keeps, owns the observation as long as the state points to it.
            unsafe state.pointee.observation = unsafe observation.map { unsafe Unmanaged.passUnretained($0) }
            memoryAccount.observation = observation
        }
    }

    /// The memories of all instances, in the order of their modules.
    package var memories: [Memory] { instances.flatMap(\.memories) }

    /// The globals of all instances, in the order of their modules.
    package var globals: [Global] { instances.flatMap(\.globals) }

    /// How often the engine itself has looked at cancellation and deadline: at each entry into a guest, after each
    /// slice of fuel, between the chunks of a bulk operation, and after each slice of host work of its own:
    /// instantiation and translation.
    ///
    /// A run of the same module with the same calls and fuel has the same looks at the same places.
    package var interruptionChecks: UInt64 { unsafe state.pointee.interruptionChecks }

    /// Ends the run at the given look at cancellation and deadline, whatever the clock says.
    ///
    /// - Parameters:
    ///   - check: The value of ``interruptionChecks`` at which the run ends.
    ///   - code: The trap that ends it.
    package func interrupt(atCheck check: UInt64, with code: Trap.Code) {
        unsafe state.pointee.plannedCheck = check
        unsafe state.pointee.plannedCode = code
    }

    /// Calls a function for the host, as ``run(_:at:)`` does, and tells the observer, if there is one.
    @inline(__always)
    func runObserved(_ function: ExportedFunction, at frame: FramePointer) -> Trap? {
        guard unsafe state.pointee.observation == nil else { return unsafe report(function, at: frame) }
        return unsafe run(function.reference, at: frame)
    }

    @inline(never)
    private func report(_ function: ExportedFunction, at frame: FramePointer) -> Trap? {
        guard let observation = memoryAccount.observation else {
            return unsafe run(function.reference, at: frame)
        }
        let observer = observation.observer
        // SAFETY: there is room for the slots of all parameters and results.
        let arguments = (0..<function.type.parameters.slotCount).map { unsafe frame[$0] }
        observer.willEnter(self, function.name, arguments: arguments)
        let trap = unsafe run(function.reference, at: frame)
        let results = trap == nil ? (0..<function.type.results.slotCount).map { unsafe frame[$0] } : []
        observer.didLeave(self, results: results, trap)
        return trap
    }
}

extension Imports {
    /// Replaces each function of the host by what `replacement` makes of it, which must have the same type.
    package mutating func replaceHostFunctions(
        _ replacement: (_ module: String, _ name: String, _ function: HostFunction) -> HostFunction
    ) {
        replaceItems { module, name, item in
            guard case .host(let function) = item else { return item }
            return .host(replacement(module.description, name.description, function))
        }
    }
}

extension HostFunction {
    /// Does what the guest's call would do, for a function that wraps this one.
    package func run(_ caller: borrowing Caller, _ arguments: borrowing HostArguments) throws {
        try body.call(caller, arguments)
    }
}
