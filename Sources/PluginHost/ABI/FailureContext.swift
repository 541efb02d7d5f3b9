import WASI
import Wasm

/// Turns what ended a run into an error that the plugin's author understands.
struct FailureContext {
    let module: PluginModule
    let interpreter: Interpreter
    let limits: PluginLimits
    /// Whether a request was running, rather than the start of an instance, which has limits of its own.
    let isRequest: Bool
    /// The time that the caller gives, where it is less than the limits'.
    var allowedTime: Duration?

    func error(_ error: InstantiationError, in place: String) -> PluginError {
        switch error {
        case .link(let error): PluginError(.link, "\(error)")
        case .trap(let trap): self.error(trap, in: place)
        case .limit(let error):
            PluginError(.limitExceeded, "the module needs more than it may use: \(error)", limit: error.limit)
        }
    }

    func error(_ trap: Trap, in function: String) -> PluginError {
        if let error = trap.hostError as? PluginError {
            var error = error
            error.trap = trap
            return error
        }
        if let exit = trap.hostError as? ProcessExit {
            return PluginError(
                .exited, "\(function): the plugin ended itself with proc_exit(\(exit.code))",
                hint:
                    "a plugin answers with {\"status\": \"error\", …} instead of exiting; Go and Rust exit after a panic",
                trap: trap)
        }
        switch trap.code {
        case .outOfFuel:
            return isRequest
                ? limit("fuel", "\(limits.fuel) units", trap, function)
                : limit("start_fuel", "\(limits.startFuel) units", trap, function)
        case .deadlineExceeded:
            if let allowedTime { return limit("timeout", displayed(allowedTime), trap, function) }
            return isRequest
                ? limit("timeout", displayed(limits.timeout), trap, function)
                : limit("start_timeout", displayed(limits.startTimeout), trap, function)
        case .callStackExhausted:
            return PluginError(
                .limitExceeded, "limit stack exceeded in \(function): calls are nested too deeply",
                hint: "is a recursion without end? Otherwise give it more than \(limits.stack.bytes) bytes, in exec by "
                    + "--max-stack",
                limit: "stack", trap: trap
            ).showingBacktrace()
        case .limitExceeded where trap.detail == "host_work":
            return limit("host_work", "\(limits.hostWork) units", trap, function)
        case .limitExceeded where trap.detail == "code_memory":
            return limit("code_memory", "\(limits.codeMemory.bytes) bytes", trap, function)
        case .limitExceeded where trap.detail == "system_memory":
            return PluginError(
                .limitExceeded, "\(function): the system has no memory for the code of a function",
                hint: "give the process more memory, or build the plugin with smaller functions", limit: trap.detail,
                trap: trap)
        case .limitExceeded:
            return PluginError(
                .limitExceeded, "limit \(trap.detail ?? "") exceeded in \(function)", limit: trap.detail, trap: trap)
        case .heapExhausted: return limit("heap", "\(interpreter.limits.heap.bytes) bytes", trap, function)
        case .cancelled:
            return PluginError(.cancelled, "\(function) was cancelled", trap: trap)
        case .uncaughtException:
            return PluginError(
                .trap, "\(function) ended with an uncaught exception: \(trap.detail ?? "")", trap: trap
            ).showingBacktrace()
        default:
            let detail = trap.detail.map { ": \($0)" } ?? trap.hostError.map { ": \($0)" } ?? ""
            return PluginError(
                .trap, "\(function) trapped: \(trap.code)\(detail)", hint: hint(trap), trap: trap
            ).showingBacktrace()
        }
    }

    private func limit(_ name: String, _ allowed: String, _ trap: Trap, _ function: String) -> PluginError {
        PluginError(
            .limitExceeded, "limit \(name) exceeded in \(function): more than \(allowed)",
            limit: name, trap: trap
        ).showingBacktrace()
    }

    private func hint(_ trap: Trap) -> String? {
        if module.isCommand {
            return "the module has _start but no _initialize, so its runtime never started; build a reactor "
                + "(Go: -buildmode=c-shared; C: -mexec-model=reactor)"
        }
        if interpreter.peakMemoryByteCount + (1 << 20) >= limits.memory.bytes {
            return "the plugin's memory is at its limit of \(limits.memory.bytes >> 20) MiB (limit memory)"
        }
        if trap.code == .unreachable {
            return
                "\"unreachable\" is how a panic or failed assertion ends; its message is in the log above, if there is one"
        }
        return nil
    }
}
