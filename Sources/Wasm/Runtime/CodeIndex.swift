import Platform

/// Finds the function that an address of code belongs to, among all functions that the interpreter's instances have
/// called.
///
/// Backtraces, the unwinding of exceptions, and everything else that walks over frames ask it: one list in the order of
/// the addresses, whatever modules the code is of.
///
///     functions  │ address ascending …                    │ ◄── found by binary search
///     added      │ as they were called for the first time │ ◄── sorted in before the next search
///
/// Each function is there once, whatever number of instances have called it.
///
/// Instances of one module share its code, so that a function says its module, but not the instance that runs it; the
/// linkage of the frame above says that.
@safe
struct CodeIndex {
    /// A function as far as each frame needs it: plain memory, without reference counting.
    @unsafe
    struct Entry {
        let start: UInt
        let end: UInt
        let linkageOffset: Int
        /// Whether some of the function's code catches exceptions.
        let catches: Bool
        /// The rest; the function's code owns it, which lives as long as the interpreter's instances.
        let function: Unmanaged<FunctionMap>

        fileprivate init(_ function: FunctionMap) {
            unsafe start = function.code.lowerBound
            unsafe end = function.code.upperBound
            unsafe linkageOffset = function.linkageOffset
            unsafe catches = !function.exceptions.isEmpty
            unsafe self.function = .passUnretained(function)
        }
    }

    /// The address at which each function starts; apart from the rest, so that a search touches few cache lines.
    private var starts: [UInt] = []
    private var entries: [Entry] = unsafe []
    private var added: [FunctionMap] = []
    /// The addresses at which those start that were added.
    private var addedStarts: Set<UInt> = []

    init() {}

    var isEmpty: Bool { starts.isEmpty && added.isEmpty }

    /// Whether an instance has called a function before.
    func contains(_ function: FunctionMap) -> Bool { contains(start: function.code.lowerBound) }

    private func contains(start: UInt) -> Bool {
        let found = position(of: start)
        return found < starts.count && starts[found] == start || addedStarts.contains(start)
    }

    /// Adds a function that an instance has called for the first time, unless another instance has done so before.
    ///
    /// ## Safety
    /// - Must hold: the function's module lives as long as the index.
    /// - Guaranteed by: the instance that called it, which keeps the module and is freed with the interpreter.
    ///
    /// - Returns: Whether it was not there.
    mutating func add(_ function: FunctionMap) -> Bool {
        guard !contains(function) else { return false }
        added.append(function)
        addedStarts.insert(function.code.lowerBound)
        // As often as doubles their number, so that sorting stays a small part.
        if added.count >= mostAdded { order() }
        return true
    }

    private var mostAdded: Int { max(256, starts.count) }

    /// Whether the system has memory for another function.
    var hasRoomForMore: Bool {
        added.count + 1 < mostAdded || SystemMemory.hasRoom(for: starts.count + added.count, of: Self.bytesPerFunction)
    }

    /// What sorting takes for each function.
    private static let bytesPerFunction = 256

    /// Adds functions that an instance begins with as if it had called them.
    ///
    /// ## Safety
    /// - Must hold: the functions' module lives as long as the index.
    /// - Guaranteed by: the instance, as for ``add(_:)``.
    mutating func add(_ functions: CodeIndex) {
        if isEmpty {
            self = functions
        } else {
            for function in functions.functions(missingIn: self) {
                added.append(function)
                addedStarts.insert(function.code.lowerBound)
            }
            order()
        }
    }

    /// The functions of an index in order that another one has not.
    func functions(missingIn other: CodeIndex) -> [FunctionMap] {
        let missing = unsafe entries.filter { unsafe !other.contains(start: $0.start) }
        return unsafe missing.map { unsafe $0.function.takeUnretainedValue() }
    }

    /// Sorts in what was added; must have been called since the last ``add(_:)`` before ``entry(at:)``.
    mutating func order() {
        guard !added.isEmpty else { return }
        var all = unsafe entries + added.map { unsafe Entry($0) }
        unsafe all.sort { unsafe $0.start < $1.start }
        unsafe entries.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        for position in unsafe all.indices where unsafe all[position].start != starts.last {
            unsafe entries.append(all[position])
            unsafe starts.append(all[position].start)
        }
        added.removeAll(keepingCapacity: true)
        addedStarts.removeAll(keepingCapacity: true)
    }

    /// The function that an address belongs to; `nil` for the code at which a run ends, and every other address.
    func entry(at address: UInt) -> Entry? {
        let found = position(of: address)
        guard found < starts.count else { return nil }
        let entry = unsafe entries[found]
        return unsafe entry.start <= address && address < entry.end ? entry : nil
    }

    /// Where the last function stands among those in order that starts at an address or below; 0 if there is none.
    private func position(of address: UInt) -> Int {
        // The branch-free form of the search: its steps cannot be predicted.
        unsafe starts.withUnsafeBufferPointer { starts in
            var low = 0
            var count = starts.count
            while count > 1 {
                let half = count / 2
                low = unsafe starts[low + half] <= address ? low + half : low
                count -= half
            }
            return low
        }
    }

    /// The function that an address belongs to, as ``entry(at:)`` finds it, whatever was added before.
    mutating func function(at address: UInt) -> FunctionMap? {
        order()
        return unsafe entry(at: address)?.function.takeUnretainedValue()
    }
}
