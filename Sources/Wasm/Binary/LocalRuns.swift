/// The locals that a body declares, as runs of equal type, never one by one: a few bytes can declare millions.
///
/// Indices count the parameters first, as the specification does; the parameters themselves are not part of the runs.
package struct LocalRuns: Sendable {
    package struct Run: Hashable, Sendable {
        /// The index of the first local of the run.
        package var start: UInt32
        /// The index after the last local of the run.
        package var end: UInt32
        package var type: ValueType
    }

    /// The runs in the order of their indices; none is empty.
    package fileprivate(set) var runs: [Run] = []
    /// The number of declared locals.
    package fileprivate(set) var count: UInt32 = 0
    /// The slots that the declared locals take.
    package fileprivate(set) var slotCount = 0

    package init() {}

    /// The run that a local belongs to, or `nil` if the index is that of a parameter or too large.
    package func run(containing index: UInt32) -> Run? {
        guard let first = runs.first, index >= first.start else { return nil }
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low &+ high) / 2
            if runs[middle].end <= index { low = middle &+ 1 } else { high = middle }
        }
        return low < runs.count ? runs[low] : nil
    }
}

extension InstructionReader {
    /// Reads the local declarations that a function body starts with.
    ///
    /// Spec 3.0, binary-local.
    ///
    /// - Parameters:
    ///   - locals: Receives the declarations; what it held before is gone, its memory is used again.
    ///   - parameterCount: The number of the function's parameters, which is the index of the first declared local.
    /// - Throws: ``ModuleError`` if the declarations are malformed or exceed ``ModuleLimits/locals``.
    package mutating func readLocals(into locals: inout LocalRuns, parameterCount: Int) throws(ModuleError) {
        locals.runs.removeAll(keepingCapacity: true)
        locals.slotCount = 0
        let start = offset
        var end = UInt64(parameterCount)
        for _ in 0..<(try readCount()) {
            let count = try readUnsigned()
            let type = try readValueType()
            end += UInt64(count)
            guard end - UInt64(parameterCount) <= UInt32.max else {
                throw ModuleError(.decoding, offset: start, "too many locals: more than 4294967295")
            }
            // Beyond the limit nothing is kept: only the sum decides which error it is.
            if count == 0 || end > ModuleLimits.locals { continue }
            locals.slotCount += Int(count) * type.slotCount
            locals.runs.append(LocalRuns.Run(start: UInt32(end) - count, end: UInt32(end), type: type))
        }
        try ModuleLimits.check(Int(end), ModuleLimits.locals, "locals", offset: start)
        locals.count = UInt32(end) - UInt32(parameterCount)
    }
}
