import Wasm

// A plugin that was built again has its data and its heap at other addresses, so that nearly every pointer differs from
// the recorded one. That is no difference worth telling: what is told is a call with other contents. So while another
// module than the recorded one runs, each recorded address is known with the one that stands for it now.

/// Where the places of a recording are in a module that was built again.
struct Relocations {
    private struct Place {
        var recorded: UInt64
        var count: UInt64
        var present: UInt64
    }
    /// The newest last; older ones may have been freed since.
    private var places: [Place] = []
    private static let maximumCount = 256

    /// Notes that what was at one address is now at another.
    mutating func add(_ recorded: UInt64, _ count: UInt64, at present: UInt64) {
        if places.count == Self.maximumCount { places.removeFirst(Self.maximumCount / 2) }
        places.append(Place(recorded: recorded, count: max(1, count), present: present))
    }

    /// The address that stands for a recorded one; itself where nothing else is known.
    func present(_ recorded: UInt64) -> UInt64 {
        guard let place = places.last(where: { recorded >= $0.recorded && recorded - $0.recorded < $0.count }) else {
            return recorded
        }
        return place.present &+ (recorded - place.recorded)
    }

    /// The packed pointer that stands for a recorded one.
    func presentPacked(_ bits: UInt64) -> UInt64 {
        bits == 0 ? 0 : present(bits >> 32) << 32 | bits & 0xFFFF_FFFF
    }

    /// Compares the results of an entry, and notes where the two differ in a pointer alone.
    ///
    /// - Parameters:
    ///   - entry: The recorded entry, which has returned `recorded`.
    ///   - recorded: The recorded results.
    ///   - found: What the entry has returned now.
    mutating func accept(resultsOf entry: RecordedEntry, _ recorded: [UInt64], _ found: [UInt64]) -> Bool {
        guard recorded != found else { return true }
        guard recorded.count == 1, found.count == 1, recorded[0] != 0, found[0] != 0 else { return false }
        switch entry.export {
        case "alloc":
            add(recorded[0], entry.arguments.first ?? 1, at: found[0])
            return true
        case "plugin_init", "plugin_capabilities", "plugin_handle_request":
            guard recorded[0] & 0xFFFF_FFFF == found[0] & 0xFFFF_FFFF else { return false }
            add(recorded[0] >> 32, recorded[0] & 0xFFFF_FFFF, at: found[0] >> 32)
            return true
        default: return false
        }
    }

    /// The arguments that stand for those of a recorded entry.
    func arguments(of entry: RecordedEntry) -> [UInt64] {
        guard entry.export == "plugin_handle_request" || entry.export == "dealloc", let first = entry.arguments.first
        else { return entry.arguments }
        return [present(first)] + entry.arguments.dropFirst()
    }

    /// The results that stand for those of a recorded call.
    func results(of call: RecordedCall, _ recorded: [UInt64]) -> [UInt64] {
        let givesPointer = ["host_store_get", "host_store_list", "host_http_request"]
        guard call.module == "env", givesPointer.contains(call.name) else { return recorded }
        return recorded.map(presentPacked)
    }

    /// Compares the arguments of a call, and notes where the two differ in pointers alone.
    mutating func accept(argumentsOf call: RecordedCall, _ found: [UInt64]) -> Bool {
        guard call.arguments != found else { return true }
        guard call.arguments.count == found.count else { return false }
        let pointers = GuestPointer.arguments(of: call.name)
        for index in found.indices where call.arguments[index] != found[index] {
            guard pointers.contains(where: { $0.index == index }) else { return false }
        }
        for pointer in pointers where pointer.index < found.count {
            add(call.arguments[pointer.index], pointer.byteCount(found), at: found[pointer.index])
        }
        return true
    }
}

/// A parameter of a host function that is a pointer.
struct GuestPointer {
    /// The parameter's index.
    var index: Int
    /// The bytes that it points to: this many times the parameter `countIndex`, or once without one.
    var size: UInt64 = 1
    var countIndex: Int?

    func byteCount(_ arguments: [UInt64]) -> UInt64 {
        guard let countIndex, countIndex < arguments.count else { return size }
        return size.multipliedReportingOverflow(by: arguments[countIndex]).partialValue
    }

    /// The pointers among a function's parameters; of WASI those of the functions that plugins commonly call.
    static func arguments(of function: String) -> [GuestPointer] {
        switch function {
        case "host_log": [GuestPointer(index: 1, countIndex: 2)]
        case "host_http_request", "host_store_get", "host_store_delete", "host_emit_event":
            [GuestPointer(index: 0, countIndex: 1)]
        case "host_store_compare_and_set":
            [0, 2, 4].map { GuestPointer(index: $0, countIndex: $0 + 1) }
        case "host_store_set", "host_store_list":
            [GuestPointer(index: 0, countIndex: 1), GuestPointer(index: 2, countIndex: 3)]
        case "abort": [GuestPointer(index: 0), GuestPointer(index: 1)]
        case "trace": [GuestPointer(index: 0)]
        case "random_get": [GuestPointer(index: 0, countIndex: 1)]
        case "clock_time_get": [GuestPointer(index: 2, size: 8)]
        case "clock_res_get": [GuestPointer(index: 1, size: 8)]
        case "args_sizes_get", "environ_sizes_get":
            [GuestPointer(index: 0, size: 4), GuestPointer(index: 1, size: 4)]
        case "args_get", "environ_get": [GuestPointer(index: 0), GuestPointer(index: 1)]
        case "fd_prestat_get": [GuestPointer(index: 1, size: 8)]
        case "fd_fdstat_get": [GuestPointer(index: 1, size: 24)]
        case "fd_write", "fd_read":
            [GuestPointer(index: 1, size: 8, countIndex: 2), GuestPointer(index: 3, size: 4)]
        default: []
        }
    }
}
