import Wasm

// Waiting.
//
//     subscription (48 bytes): userdata 0 │ tag 8 │ clock: id 16, timeout 24, precision 32, flags 40
//       unstable (56 bytes):                        │ clock: identifier 16, id 24, timeout 32, precision 40, flags 48
//                                                 │ descriptor: number 16
//     event (32 bytes):        userdata 0 │ errno 8 │ type 10 │ available bytes 16 │ flags 24
//
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md#poll_oneoff

/// What the guest waits for.
private struct Subscription {
    enum Kind {
        /// Until the clock shows `time` nanoseconds.
        case clock(ClockID, time: UInt64)
        case descriptor(UInt32, Readiness)
        /// The subscription is wrong, and its event comes at once.
        case failed(WASIErrno)
    }
    var userdata: UInt64
    /// 0 for a clock, 1 for reading, 2 for writing.
    var tag: UInt8
    var kind: Kind
}

/// What the guest learns.
private struct Event {
    var userdata: UInt64
    var errno: WASIErrno
    var tag: UInt8
    var availableCount: UInt64 = 0
}

extension WASI {
    /// The most subscriptions of one call.
    private static let maximumSubscriptions: UInt32 = 4096
    /// How long a wait lasts before it looks at cancellation, deadline and clocks: 10 ms.
    private static let slice: UInt64 = 10_000_000

    /// `poll_oneoff`: waits until something of a list happens.
    ///
    /// With virtual clocks no time passes on the host.
    ///
    /// - Parameters:
    ///   - subscriptions: The list's address, 48 bytes each, or 56 in the unstable version.
    ///   - events: Where the events go, 32 bytes each, room for as many as there are subscriptions.
    ///   - count: How many subscriptions there are.
    ///   - result: Where the number of events goes, 4 bytes.
    ///   - version: The version of WASI.
    /// - Throws: ``WASIErrno/inval`` for no or more than 4,096 subscriptions, or one of an unknown kind; ``WASIErrno/fault``;
    ///   the guest's end if it is interrupted. A wrong clock or descriptor is the error of its event.
    func poll(
        _ caller: borrowing Caller, _ subscriptions: UInt32, _ events: UInt32, _ count: UInt32, _ result: UInt32,
        version: Version
    ) throws(CallFailure) {
        guard count > 0, count <= Self.maximumSubscriptions else { throw .errno(.inval) }
        let size = version.subscriptionByteCount
        try caller.check(subscriptions, count: UInt64(count) * size)
        try caller.check(events, count: UInt64(count) * 32)
        try caller.check(result, count: 4)
        var list: [Subscription] = []
        try caller.charge(UInt64(count))
        for index in 0..<UInt64(count) {
            list.append(try subscription(caller, at: UInt64(subscriptions) + index * size, version))
        }

        var happened = try poll(list)
        while happened.isEmpty {
            try caller.endIfInterrupted()
            try caller.charge(UInt64(count))
            try wait(for: list)
            happened = try poll(list)
        }
        for (index, event) in happened.enumerated() {
            try put(event, caller, at: UInt64(events) + UInt64(index) * 32)
        }
        try caller.put(UInt32(clamping: happened.count), at: UInt64(result))
    }

    private func subscription(
        _ caller: borrowing Caller, at address: UInt64, _ version: Version
    ) throws(CallFailure) -> Subscription {
        let userdata = try caller.read(UInt64.self, at: address)
        let tag = try caller.read(UInt8.self, at: address + 8)
        let kind: Subscription.Kind
        switch tag {
        case 0:
            let place = address + version.subscriptionClock
            let identifier = try caller.read(UInt32.self, at: place)
            let timeout = try caller.read(UInt64.self, at: place + 8)
            let flags = try caller.read(UInt16.self, at: place + 24)
            if let clock = ClockID(rawValue: identifier), flags <= 1 {
                kind = .clock(clock, time: flags == 1 ? timeout : clocks.now(clock).addingSaturating(timeout))
            } else {
                kind = .failed(.inval)
            }
        case 1, 2:
            let identifier = try caller.read(UInt32.self, at: address + 16)
            let readiness = tag == 1 ? Readiness.reading : .writing
            if let errno = refusal(of: identifier, readiness) {
                kind = .failed(errno)
            } else {
                kind = .descriptor(identifier, readiness)
            }
        default:
            throw .errno(.inval)
        }
        return Subscription(userdata: userdata, tag: tag, kind: kind)
    }

    /// Why a descriptor cannot be waited for.
    private func refusal(of number: UInt32, _ readiness: Readiness) -> WASIErrno? {
        guard let descriptor = try? descriptors[number] else { return .badf }
        if case .directory = descriptor { return .badf }
        let needed: Rights = readiness == .reading ? .fdRead : .fdWrite
        guard descriptor.rights.contains(needed) else { return .badf }
        return descriptor.rights.contains(.pollFdReadwrite) ? nil : .notcapable
    }

    /// The events that have happened by now.
    private func poll(_ list: [Subscription]) throws(CallFailure) -> [Event] {
        var events: [Event] = []
        for item in list {
            var event = Event(userdata: item.userdata, errno: .success, tag: item.tag)
            switch item.kind {
            case .failed(let errno):
                event.errno = errno
            case .clock(let clock, let time):
                guard clocks.now(clock) >= time else { continue }
            case .descriptor(let number, let readiness):
                guard let count = try availableCount(number, readiness) else { continue }
                event.availableCount = count
            }
            events.append(event)
        }
        return events
    }

    /// How many bytes a descriptor is ready for, at least; nil if it is not ready.
    private func availableCount(_ number: UInt32, _ readiness: Readiness) throws(CallFailure) -> UInt64? {
        switch try descriptors[number] {
        case .input(let input):
            if let count = input.availableCount { return count }
        case .file(let file) where file.type == .regularFile:
            return 1
        case .output(let output) where !output.mayWait:
            return 1
        case .output, .file, .directory:
            break
        }
        guard let host = hostNumber(number) else { return 1 }
        let system = system
        let isReady = try reporting { () throws(SystemError) in
            try system.isReady(host, for: readiness, milliseconds: 0)
        }
        return isReady ? 1 : nil
    }

    /// The host's descriptor behind one of the guest's, if there is one that can be waited for.
    private func hostNumber(_ number: UInt32) -> Int32? {
        switch try? descriptors[number] {
        case .input: 0
        case .output(let output): output.number
        case .file(let file): file.host.number
        case .directory, nil: nil
        }
    }

    /// Waits a while: a slice of real time, or until the first virtual clock is due.
    private func wait(for list: [Subscription]) throws(CallFailure) {
        var least = UInt64.max
        var hasClock = false
        var descriptors: [(number: Int32, readiness: Readiness)] = []
        for item in list {
            switch item.kind {
            case .clock(let clock, let time):
                hasClock = true
                if clocks.isReal {
                    let now = clocks.now(clock)
                    least = min(least, time > now ? time - now : 0)
                } else {
                    least = min(least, time)
                }
            case .descriptor(let number, let readiness):
                if let host = hostNumber(number) { descriptors.append((host, readiness)) }
            case .failed:
                return
            }
        }
        if hasClock, !clocks.isReal { return clocks.jump(to: least) }
        least = min(least, Self.slice)
        if descriptors.count == 1, least >= 1_000_000 {
            // The common case, a timeout on one stream, wakes up as soon as the stream is ready.
            let (system, descriptor) = (system, descriptors[0])
            _ = try reporting { () throws(SystemError) in
                try system.isReady(
                    descriptor.number, for: descriptor.readiness, milliseconds: Int32(clamping: least / 1_000_000))
            }
        } else {
            system.sleep(nanoseconds: descriptors.isEmpty ? least : min(least, 1_000_000))
        }
    }

    private func put(_ event: Event, _ caller: borrowing Caller, at address: UInt64) throws(CallFailure) {
        try caller.put(event.userdata, at: address)
        try caller.put(UInt64(event.errno.rawValue) | UInt64(event.tag) << 16, at: address + 8)
        try caller.put(event.availableCount, at: address + 16)
        // No hang-up flag; the padding is cleared.
        try caller.put(UInt64(0), at: address + 24)
    }
}
