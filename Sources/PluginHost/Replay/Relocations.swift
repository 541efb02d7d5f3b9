import WASI
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
        HostFunctions.signature(call.module, call.name)?.givesBytes ?? false ? recorded.map(presentPacked) : recorded
    }

    /// Compares the arguments of a call, and notes where the two differ in pointers alone.
    mutating func accept(argumentsOf call: RecordedCall, _ found: [UInt64]) -> Bool {
        guard call.arguments != found else { return true }
        guard call.arguments.count == found.count else { return false }
        let pointers = HostFunctions.signature(call.module, call.name)?.pointers ?? []
        for index in found.indices where call.arguments[index] != found[index] {
            guard pointers.contains(where: { $0.index == index }) else { return false }
        }
        for pointer in pointers where pointer.index < found.count {
            add(call.arguments[pointer.index], pointer.byteCount(found), at: found[pointer.index])
        }
        return true
    }
}
