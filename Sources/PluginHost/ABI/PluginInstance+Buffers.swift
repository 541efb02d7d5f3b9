import Wasm

extension PluginInstance {
    /// Who has asked `alloc` for a buffer.
    enum BufferOwner {
        /// The host, for a request or a probe: `dealloc` must take it back.
        case host
        /// Perhaps the plugin, for an answer, which may lie anywhere.
        case plugin
    }

    /// Gives the answer's and the request's buffer back.
    func giveBack(_ answer: PackedPointer, request: PackedPointer) {
        var places: [(place: PackedPointer, owner: BufferOwner)] = []
        if hostFreesResults != false, !module.keepsResults, answer.length > 0, !answer.overlaps(request),
            !module.isData(answer), answer.pointer >= guest.heapBase ?? 0
        {
            switch results.receive(answer) {
            case .free(let found): places = found.map { ($0, .plugin) }
            case .keep: break
            case .areStatic:
                module.keepsResults = true
                note("plugin_handle_request returns the same buffer each time; the host does not give it back")
            }
        }
        giveBack(places + [(request, .host)])
    }

    /// Gives buffers back, one after the other, as long as the plugin takes them.
    ///
    /// An answer that was read stands whatever happens here. So a deadline that passes in these moments must not change
    /// what the guest does, and a guest that does not come to an end must not use up the time that was given for the answer.
    func giveBack(_ places: [(place: PackedPointer, owner: BufferOwner)]) {
        let left = ContinuousClock.now.duration(to: session.deadline)
        interpreter.deadline = .now.advanced(by: max(Self.leastTime, min(Self.mostTime, left / 2)))
        defer { interpreter.deadline = session.deadline }
        for (place, owner) in places where isUsable && !module.keepsAll && !(owner == .plugin && module.keepsResults) {
            release(place, owner)
        }
    }

    /// How long the guest may take to free the buffers of a request, at least and at most.
    private static let leastTime = Duration.milliseconds(50)
    private static let mostTime = Duration.seconds(1)

    /// The fuel from which on a `dealloc` that has not ended is the plugin's fault: with less its request has left it too
    /// little, or the thread was waiting for others.
    private static let blamableFuel: UInt64 = 100_000

    /// Calls `dealloc`.
    ///
    /// If it fails, the instance is not entered again, and the host remembers what this module is not given any more.
    private func release(_ place: PackedPointer, _ owner: BufferOwner) {
        session.isAllocating = true
        defer { session.isAllocating = false }
        let fuel = interpreter.fuel
        do throws(Trap) {
            try guest.dealloc.call(Int32(bitPattern: place.pointer), Int32(bitPattern: place.length))
        } catch {
            isUsable = false
            let used = fuel - min(fuel, interpreter.fuel)
            switch error.code {
            case .cancelled: return
            case .outOfFuel, .deadlineExceeded:
                guard used >= Self.blamableFuel else { return }
                keep(place, owner, "did not come to an end")
            default: keep(place, owner, "trapped (\(error.code))")
            }
        }
    }

    /// Remembers that buffers are not given back any more, and tells the author.
    private func keep(_ place: PackedPointer, _ owner: BufferOwner, _ failure: String) {
        let call = "dealloc(0x\(String(place.pointer, radix: 16)), \(place.length)) \(failure)"
        switch owner {
        case .plugin:
            module.keepsResults = true
            note(
                "\(call); the host no longer gives results back; add \"host_frees_results\": false to plugin.json if "
                    + "results are not allocated")
        case .host:
            module.keepsAll = true
            note(
                "\(call) for a buffer that alloc gave; the host no longer gives anything back; correct dealloc, or let it "
                    + "do nothing")
        }
    }

    private func note(_ warning: String) {
        warnings.append(warning)
        session.logHost(.warn, warning)
    }
}
