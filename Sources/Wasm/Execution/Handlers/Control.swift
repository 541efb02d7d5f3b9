// Branches, and the instructions that only move values. Layouts are given in 16-bit units after the handler's address.

extension Registers {
    // MARK: Branches

    @inline(__always)
    func unreachable() -> Int { unsafe trap(.unreachable) }

    /// Charges a block that falls into a label: cost (0).
    @inline(__always)
    func chargeFuel() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(0) else { return unsafe registers.refuel(0) }
        return unsafe registers.next(16)
    }

    /// `br`: distance (0), cost (2).
    @inline(__always)
    func jump() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(2) else { return unsafe registers.refuel(2) }
        return unsafe registers.branch(0)
    }

    /// `br_if`: condition (0), distance (2), cost (4).
    @inline(__always)
    func branchIfNonZero() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(4) else { return unsafe registers.refuel(4) }
        return unsafe slot(0, UInt32.self) != 0 ? registers.branch(2) : registers.next(24)
    }

    /// The way past a `then`: condition (0), distance (2), cost (4).
    @inline(__always)
    func branchIfZero() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(4) else { return unsafe registers.refuel(4) }
        return unsafe slot(0, UInt32.self) == 0 ? registers.branch(2) : registers.next(24)
    }

    /// `br_table`: index (0), number of distances without the default's (2), cost (4), the distances (6 …), the
    /// default's last.
    @inline(__always)
    func branchTable() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(4) else { return unsafe registers.refuel(4) }
        let index = unsafe min(slot(0, UInt32.self), operand32(2))
        unsafe registers.ip += Int(ip.load(fromByteOffset: 20 &+ 4 &* Int(index), as: Int32.self))
        return unsafe registers.dispatch()
    }

    // MARK: Moves

    /// Destination (0), source (1).
    @inline(__always)
    func copy() -> Int {
        unsafe set(0, slot(1, UInt64.self))
        return unsafe next(16)
    }

    /// Destination (0), source (1), destination (2), source (3); the second source is read before the first write.
    @inline(__always)
    func copyPair() -> Int {
        let first: UInt64 = unsafe slot(1)
        let second: UInt64 = unsafe slot(3)
        unsafe set(0, first)
        unsafe set(2, second)
        return unsafe next(16)
    }

    /// Destination (0), source (1), which is not below it, how many slots (2).
    @inline(__always)
    func copySpan() -> Int {
        unsafe moveSlots(fp + operand(0), fp + operand(1), Int(operand32(2)))
        return unsafe next(16)
    }

    /// Destination (0), value (2), zero-extended.
    @inline(__always)
    func copyImmediate() -> Int {
        unsafe set(0, operand32(2))
        return unsafe next(16)
    }

    /// Destination (0), value (4).
    @inline(__always)
    func copyWideImmediate() -> Int {
        unsafe set(0, operand64(4))
        return unsafe next(24)
    }

    /// First slot (0): zeroes four slots from there.
    @inline(__always)
    func zeroFour() -> Int {
        let first = unsafe fp + operand(0)
        for index in 0..<4 { unsafe first[index] = 0 }
        return unsafe next(16)
    }

    /// First slot (0), how many (2).
    @inline(__always)
    func zeroMany() -> Int {
        unsafe (fp + operand(0)).update(repeating: 0, count: Int(operand32(2)))
        return unsafe next(16)
    }

    /// Destination (0), value if non-zero (1), value if zero (2), condition (3).
    @inline(__always)
    func select() -> Int {
        let first: UInt64 = unsafe slot(1)
        let second: UInt64 = unsafe slot(2)
        unsafe set(0, slot(3, UInt32.self) != 0 ? first : second)
        return unsafe next(16)
    }

    /// Destination (0), global index (2).
    @inline(__always)
    func globalGet() -> Int {
        unsafe set(0, state.pointee.instance.pointee.globals[Int(operand32(2))].pointee)
        return unsafe next(16)
    }

    /// Source (0), global index (2).
    @inline(__always)
    func globalSet() -> Int {
        unsafe state.pointee.instance.pointee.globals[Int(operand32(2))].pointee = slot(0)
        return unsafe next(16)
    }
}
