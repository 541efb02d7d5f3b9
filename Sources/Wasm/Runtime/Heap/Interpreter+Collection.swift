// The roots of an interpreter, and when it collects.
//
//     frames of guests      where RootMap says, from the innermost on, across the host functions between them
//     scopedRoots           arguments of host functions under way, constants of instances being made
//     HostRoots             the references that the host holds
//     globals, tables       those of the host too; element segments of instances
//
// Function references are no roots: functions live as long as the interpreter.

extension ReferenceType {
    /// Whether references of this type may lead to something that is freed.
    var mayLeadToObject: Bool { heapType != .function && heapType != .noFunction }
}

extension Interpreter {
    /// Collects before every allocation, to test that all roots are known.
    package var collectsAtEveryAllocation: Bool {
        get { heap.isStressed }
        set { heap.isStressed = newValue }
    }

    /// Whether there is a heap: before a guest needs one, no address space is reserved for it.
    package var hasHeap: Bool { heap.isPrepared }

    /// How many collections there have been.
    package var collectionCount: Int { heap.collectionCount }

    /// The bytes of the objects that the last collection found.
    package var liveHeapByteCount: Int { heap.liveByteCount }

    /// Frees the objects and the values of the host that neither guests nor the host can reach.
    ///
    /// Guests cause collections themselves as they need them; this one is for a host that wants its values back at a
    /// certain time. It may be called between runs and in host functions.
    ///
    /// - Throws: ``Trap/Code/cancelled`` or ``Trap/Code/deadlineExceeded``, and then not everything has been freed.
    public func collectGarbage() throws(Trap) {
        if !isCollectionForbidden, let code = collect({ unsafe presentInterruption(state) }) { throw Trap(code) }
        releaseExternalValues()
    }

    /// Collects, unless the run is to end.
    func collectIfPossible() {
        if !isCollectionForbidden { _ = collect { unsafe presentInterruption(state) } }
    }

    /// Lets values of the host end that a collection has freed.
    func releaseExternalValues() {
        // They end here, when the list is whole: their ends may run code that makes references.
        _ = externalValues.takeDropped()
    }

    /// Collects.
    ///
    /// - Parameter interruption: Asked every tenth of a millisecond whether to give up.
    /// - Returns: Why it was given up.
    func collect(_ interruption: () -> Trap.Code?) -> Trap.Code? {
        heap.collect(
            externalCount: externalValues.numberCount, tagCount: exceptionTags.numberCount,
            visitRoots: { visitRoots(&$0, interruption) },
            visitHostRoots: { marker in
                for reference in hostRoots.references { marker.mark(reference) }
            },
            interruption: interruption,
            reached: { marker in
                externalValues.sweep(marker)
                exceptionTags.sweep(marker)
            })
    }

    /// Makes room for the objects of a module's types, and learns how they look.
    ///
    /// - Parameter identifiers: The interpreter's number of each type.
    /// - Returns: Why to give up, asked after each few thousand types and fields.
    /// - Throws: ``LimitError`` if the system has no address space.
    func prepareHeap(for module: Module, _ identifiers: [UInt32]) throws(LimitError) -> Trap.Code? {
        let types = module.contents.types
        let isNeeded = types.contains { if case .function = $0.composite { false } else { true } }
        guard isNeeded else { return nil }
        try heap.prepare()
        unsafe state.pointee.heapBase = heap.base
        heap.makeRoom(forTypes: Int(identifiers.max() ?? 0) + 1)
        var looks = Looks()
        for (identifier, type) in zip(identifiers, types) {
            heap.register(identifier, type.composite, in: types)
            if looks.areDue(after: type.size), let code = unsafe presentInterruption(state) { return code }
        }
        return nil
    }

    /// Takes memory for an object, whose header and fields the caller writes before anything else is allocated.
    ///
    /// A collection has one numbered look at cancellation and deadline, in front of it; those inside of it have no
    /// number, and end the run at the same place.
    ///
    /// - Returns: The reference, or the raw value of a trap's code, which is less than every reference.
    func allocateObject(byteCount: Int) -> UInt64 {
        if !heap.isStressed, let reference = heap.allocate(byteCount: byteCount) { return reference }
        let (reference, failure) = heap.makeRoom(forByteCount: byteCount) {
            if isCollectionForbidden { return nil }
            if let code = unsafe interruption(state) { return code }
            return collect { unsafe presentInterruption(state) }
        }
        return failure.map { UInt64($0.rawValue) } ?? reference
    }

    /// Marks all roots but those that the host holds.
    ///
    /// - Returns: Why to give up, asked after each few tenths of a millisecond.
    private func visitRoots(_ marker: inout HeapMarker, _ interruption: () -> Trap.Code?) -> Trap.Code? {
        for reference in scopedRoots { marker.mark(reference) }
        // SAFETY: globals and tables take themselves out when they end.
        let globals = unsafe Array(memoryAccount.rootGlobals)
        for index in unsafe globals.indices { unsafe marker.mark(globals[index].pointee) }
        let tables = unsafe Array(memoryAccount.rootTables)
        for table in unsafe tables.indices {
            let elements = unsafe UnsafeBufferPointer(
                start: tables[table].pointee.elements, count: tables[table].pointee.count)
            if let code = unsafe visit(elements, &marker, interruption) { return code }
        }
        for instance in instances {
            for segment in instance.elementSegments {
                let code = unsafe segment.withUnsafeBufferPointer { unsafe visit($0, &marker, interruption) }
                if let code { return code }
            }
        }
        visitFrames(&marker)
        return nil
    }

    /// The references of a table or segment that are marked between two looks.
    private static let referencesBetweenLooks = 1 << 16

    private func visit(
        _ references: UnsafeBufferPointer<UInt64>, _ marker: inout HeapMarker, _ interruption: () -> Trap.Code?
    ) -> Trap.Code? {
        var start = 0
        while start < references.count {
            let end = min(start + Self.referencesBetweenLooks, references.count)
            for index in start..<end { unsafe marker.mark(references[index]) }
            start = end
            if start < references.count, let code = interruption() { return code }
        }
        return nil
    }

    /// Marks what the frames of all runs under way hold, from the call or allocation in the state on.
    private func visitFrames(_ marker: inout HeapMarker) {
        guard var entry = unsafe state.pointee.entry else { return }
        var address = unsafe UInt(bitPattern: state.pointee.tripIP)
        var frame = unsafe state.pointee.tripFP
        code.order()
        while true {
            guard let found = unsafe code.entry(at: address) else {
                // The exit code of a run that a host function made, or the outermost one's.
                guard let outer = unsafe entry.pointee.outer else { return }
                unsafe address = UInt(bitPattern: entry.pointee.ip)
                unsafe frame = entry.pointee.fp
                unsafe entry = outer
                continue
            }
            unsafe found.function._withUnsafeGuaranteedRef { function in
                unsafe function.roots.forEachSlot(at: address - found.start) { slot in
                    // SAFETY: the translator noted the slot for this place, and the frame is the function's.
                    unsafe marker.mark(frame[slot])
                }
            }
            let linkage = unsafe Linkage.read(from: frame + found.linkageOffset)
            // One byte before the return address lies within the call.
            let returnAddress = unsafe UInt(bitPattern: linkage.returnIP)
            address =
                unsafe returnAddress == UInt(bitPattern: FixedCode.shared.exit) ? returnAddress : returnAddress - 1
            unsafe frame = linkage.callerFP
        }
    }
}
