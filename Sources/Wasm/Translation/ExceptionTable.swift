/// Which parts of a function's code catch which exceptions, and where the function goes on then.
///
/// The table is consulted when an exception is thrown, so that entering a `try_table` costs nothing.
///
///     region 0  ├──────────────────────────────┤     clauses: catch tag 2 → 0x90, catch_all → 0xa8
///     region 1       ├──────┤    │                   enclosing: 0
///     region 2                   ├──┤                enclosing: 0
///
/// What is below a label's operands is in its place whenever an exception may come: locals are always in their slots,
/// and operands that stood for locals were copied to their temporaries where the label's block began. So a clause is no
/// code: whoever unwinds writes the values to the slots where the label expects them, and goes on there.
struct ExceptionTable: Sendable {
    /// What a region catches, and where.
    struct Clause: Sendable {
        /// The index of the tag; `nil` for a clause that catches all.
        var tag: UInt32?
        /// Whether a reference to the exception follows its values.
        var takesReference: Bool
        /// Where the code goes on, as an offset from the function's header.
        var target: UInt32
        /// The slot of the first value.
        var destination: Int
        /// For a clause of a legacy `try` whose block rethrows: the slot in which the exception's reference is kept.
        var kept: Int?
        /// The clause that is asked after this one, or −1.
        fileprivate(set) var next = -1
        /// The next older clause that waits for the end of the same block, or −1.
        fileprivate var waiting = -1

        init(tag: UInt32?, takesReference: Bool = false, target: UInt32 = 0, destination: Int) {
            self.tag = tag
            self.takesReference = takesReference
            self.target = target
            self.destination = destination
        }
    }

    /// A part of the code.
    struct Region: Sendable {
        /// The offset of its first instruction, and the one behind its last, which is there once the region is closed.
        var start: UInt32
        fileprivate(set) var end: UInt32
        /// The smallest region around it, or −1.
        var enclosing: Int
        /// The region that is asked if no clause catches the exception, or −1: the one around it, except after `delegate`.
        fileprivate(set) var outer: Int
        fileprivate(set) var firstClause = -1
        fileprivate var lastClause = -1
    }

    /// In the order of their starts, those around others first.
    private(set) var regions: [Region] = []
    private(set) var clauses: [Clause] = []

    var isEmpty: Bool { regions.isEmpty }

    /// The bytes of the table.
    var byteCount: Int {
        regions.count * MemoryLayout<Region>.stride + clauses.count * Self.bytesPerClause
    }

    /// The bytes of a clause.
    static let bytesPerClause = MemoryLayout<Clause>.stride

    /// The clauses of a region in the order in which they are asked.
    func clauses(of region: Region) -> [Clause] {
        var result: [Clause] = []
        var next = region.firstClause
        while next >= 0 {
            result.append(clauses[next])
            next = clauses[next].next
        }
        return result
    }

    /// All offsets of code that the table names.
    var offsets: [Int] {
        regions.flatMap { [Int($0.start), Int($0.end)] } + clauses.map { Int($0.target) }
    }

    // MARK: Translation

    mutating func begin() {
        regions.removeAll(keepingCapacity: true)
        clauses.removeAll(keepingCapacity: true)
    }

    /// Opens a region.
    ///
    /// - Returns: Its number.
    mutating func open(at offset: Int, enclosing: Int) -> Int {
        let start = UInt32(truncatingIfNeeded: offset)
        regions.append(Region(start: start, end: .max, enclosing: enclosing, outer: enclosing))
        return regions.count - 1
    }

    /// Closes a region.
    ///
    /// - Parameter delegate: The region to ask next, if it is not the one around this.
    mutating func close(_ region: Int, at offset: Int, delegate: Int? = nil) {
        regions[region].end = UInt32(truncatingIfNeeded: offset)
        if let delegate { regions[region].outer = delegate }
    }

    /// Adds a clause behind those that a region has.
    ///
    /// - Returns: Its number.
    @discardableResult
    mutating func add(_ clause: Clause, to region: Int) -> Int {
        let number = clauses.count
        clauses.append(clause)
        if regions[region].lastClause < 0 {
            regions[region].firstClause = number
        } else {
            clauses[regions[region].lastClause].next = number
        }
        regions[region].lastClause = number
        return number
    }

    /// Lets a clause wait for the end of a block.
    ///
    /// - Parameter waiting: The youngest clause that waits for it already, or −1.
    mutating func wait(_ clause: Int, behind waiting: Int) { clauses[clause].waiting = waiting }

    /// Lets the clauses that wait for a block's end, from the youngest on, lead to an offset.
    mutating func bind(_ youngest: Int, to offset: Int) {
        var clause = youngest
        while clause >= 0 {
            clauses[clause].target = UInt32(truncatingIfNeeded: offset)
            clause = clauses[clause].waiting
        }
    }

    /// Says that the block of a legacy clause rethrows its exception.
    mutating func keep(_ clause: Int, in slot: Int) { clauses[clause].kept = slot }

    // MARK: Unwinding

    /// The smallest region around an offset, or −1.
    func region(at offset: UInt32, _ steps: inout Int) -> Int {
        var low = 0
        var high = regions.count
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        // Regions are nested, so that one around the offset is the last that starts before it, or around that.
        var region = low - 1
        while region >= 0, regions[region].end <= offset {
            steps &+= 1
            region = regions[region].enclosing
        }
        return region
    }
}
