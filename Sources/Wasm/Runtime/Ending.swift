/// How a run ends before its function returns.
enum Ending {
    /// A trap passes through the host functions on its way: whatever they do with it, the run is over.
    case trap(Trap)
    /// An exception may be caught by the host function that made the call, or by the guest below that; with the functions
    /// that were running when it was thrown.
    case exception(GuestException, [Trap.Frame])
}

extension Interpreter {
    /// Ends the run with an error, if it has not ended before: the first trap stays, with a backtrace.
    ///
    /// What a host function throws is an exception if it is one, or a trap that holds one.
    func fail(_ error: any Error) {
        guard ending == nil else { return }
        if let exception = error as? GuestException {
            end(exception, [])
            return
        }
        var trap = error as? Trap ?? Trap(.hostError, hostError: error)
        if let exception = trap.exception {
            end(exception, trap.backtrace)
            return
        }
        if trap.backtrace.isEmpty { trap.backtrace = unsafe backtrace(state.pointee.tripIP, state.pointee.tripFP) }
        ending = .trap(trap)
    }

    private func end(_ exception: GuestException, _ backtrace: [Trap.Frame]) {
        guard exception.tag.interpreterIdentifier == identifier else {
            fail(Trap(.invalidCall, detail: "a host function threw an exception with a tag of another interpreter"))
            return
        }
        do throws(Trap) {
            for (index, value) in exception.values.enumerated() {
                try value.check(
                    fits: exception.tag.parameters[index], of: "value \(index + 1) of the exception", in: self)
            }
        } catch {
            fail(error)
            return
        }
        ending = .exception(exception, backtrace)
    }

    /// What the host that made a call gets of an exception.
    func trap(_ exception: GuestException, _ backtrace: [Trap.Frame]) -> Trap {
        var trap = Trap(.uncaughtException, detail: name(of: exception.tag).map { "\($0) \(exception)" })
        if trap.detail == nil { trap.detail = "tag \(exception)" }
        trap.backtrace = backtrace
        trap.exception = exception
        return trap
    }

    /// The name by which an instance exports a tag, or imports it, or what its name section calls it.
    private func name(of tag: Tag) -> String? {
        for instance in instances {
            guard let index = instance.tags.firstIndex(of: tag) else { continue }
            let contents = instance.module.contents
            if let export = contents.exports.first(where: { $0.kind == .tag && $0.index == index }) {
                return export.name.description
            }
            if let name = instance.module.names.tags[UInt32(index)] { return name }
        }
        return nil
    }
}
