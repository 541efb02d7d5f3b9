import Platform
import Testing
import WasmText

@testable import Wasm

/// Address space that passes from one owner to the next.
@Suite struct `Reservations that are used again` {
    private static let page = AddressSpace.pageByteCount

    /// Writes to each of so many pages of a reservation from the pool.
    private func takeAndFill(_ pool: ReservationPool, _ byteCount: Int, accessible: Int) throws -> Reservation {
        guard var reservation = pool.takeReservation(byteCount) else { throw NoMemory() }
        guard reservation.makeAccessible(accessible) else { throw NoMemory() }
        let bytes = unsafe UnsafeMutableRawBufferPointer(
            start: reservation.start, count: reservation.accessibleByteCount)
        let isZero = unsafe bytes.allSatisfy { $0 == 0 }
        #expect(isZero)
        for offset in stride(from: 0, to: bytes.count, by: Self.page) { unsafe bytes[offset + 5] = 0xAA }
        return reservation
    }

    @Test(arguments: [65_536, 1 << 20, 4 << 20]) func `hold zeros, whatever was written there`(_ accessible: Int) throws
    {
        let pool = ReservationPool()
        defer { pool.releaseAll() }
        for _ in 0..<4 {
            let first = try takeAndFill(pool, 64 << 20, accessible: accessible)
            // The next owner may ask for more, and gets what the last one had, at least.
            let second = try takeAndFill(pool, 64 << 20, accessible: accessible / 2 / 65_536 * 65_536 + 65_536)
            pool.returnReservation(first)
            pool.returnReservation(second)
        }
        #expect(pool.idleCount == 2)
    }

    @Test func `hold zeros where the owner said how much it used`() throws {
        let pool = ReservationPool()
        defer { pool.releaseAll() }
        let reservation = try takeAndFill(pool, 1 << 20, accessible: 65_536)
        unsafe (reservation.start + Self.page).initializeMemory(as: UInt8.self, repeating: 0, count: 65_536 - Self.page)
        pool.returnReservation(reservation, usedByteCount: 6)
        #expect(pool.idleCount == 1)
        _ = try takeAndFill(pool, 1 << 20, accessible: 65_536)
    }

    @Test func `are kept up to a bound`() throws {
        let pool = ReservationPool()
        defer { pool.releaseAll() }
        let many = (0..<ReservationPool.maximumCount + 3).compactMap { _ in pool.takeReservation(1 << 20) }
        for reservation in many { pool.returnReservation(reservation) }
        #expect(pool.idleCount == ReservationPool.maximumCount)
        pool.releaseAll()
        #expect(pool.idleCount == 0)
        // One with much that is accessible is not kept.
        let large = try takeAndFill(pool, 64 << 20, accessible: ReservationPool.maximumAccessibleByteCount + 65_536)
        pool.returnReservation(large)
        #expect(pool.idleCount == 0)
        // Nor more address space than is said.
        let wide = (0..<3).compactMap { _ in pool.takeReservation(ReservationPool.maximumReservedByteCount / 2) }
        #expect(wide.count == 3)
        for reservation in wide { pool.returnReservation(reservation) }
        #expect(pool.idleCount == 2)
        pool.releaseAll()
        // Nor more pages in memory.
        let full = try (0..<20).map { _ in try takeAndFill(pool, 2 << 20, accessible: 1 << 20) }
        for reservation in full { pool.returnReservation(reservation) }
        #expect(pool.idleCount * (1 << 20) <= ReservationPool.maximumResidentByteCount)
    }

    @Test func `leave no bytes of one guest to the next`() throws {
        let module = try Module(
            wat: """
                (module (memory (export "m") 2 8) (func (export "grow") (result i32) (memory.grow (i32.const 6)))
                    (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0))))
                """)
        for round in 0..<12 {
            let instance = try Interpreter().instantiate(module)
            let memory = try instance.memory("m")
            #expect(try memory.bytes(at: 0, count: 0x20000).allSatisfy { $0 == 0 })
            // As far as an earlier memory has grown, bytes may be accessible to the process, but not to the guest.
            #expect(trapCode { _ = try instance.call("load", 0x20000 as Int32) as Int32 } == .outOfBoundsMemoryAccess)
            if round % 2 == 0 { #expect(try instance.call("grow") as Int32 == 2) }
            #expect(try memory.bytes(at: 0, count: UInt64(memory.byteCount)).allSatisfy { $0 == 0 })
            try memory.write([UInt8](repeating: 0xFF, count: memory.byteCount), at: 0)
        }
    }

    // MARK: Images

    /// Makes a memory with bytes here and there.
    private func memory(_ image: MemoryImage? = nil) throws -> LinearMemory {
        guard let memory = LinearMemory(byteCount: 0x50000, maximum: 1 << 20, pageSize: .standard, image: image) else {
            throw NoMemory()
        }
        return memory
    }

    private struct NoMemory: Error {}

    private func bytes(_ memory: borrowing LinearMemory) -> [UInt8] {
        unsafe [UInt8](UnsafeRawBufferPointer(start: memory.base, count: memory.byteCount))
    }

    @Test(arguments: [false, true]) func `hold the bytes of an image, whatever was written there`(_ isCopied: Bool)
        throws
    {
        let first = try memory()
        for (index, offset) in [0, 1, 4_095, 0x8000, 0x8001, 0x2_0000].enumerated() {
            unsafe first.base.storeBytes(of: UInt8(index + 1), toByteOffset: offset, as: UInt8.self)
        }
        let expected = bytes(first)
        let made = unsafe MemoryImage(of: first.base, byteCount: first.byteCount, basedOn: nil, isCopied: isCopied)
        let image = try #require(made)
        #expect(image.contentByteCount == 0x2_0000 + Self.page)
        #if os(Linux)
            #expect(image.isMapped == !isCopied)
        #endif
        for round in 1...6 {
            let next = try memory(image)
            #expect(bytes(next) == expected)
            let hasGrown = next.grow(to: 0x90000)
            #expect(hasGrown)
            #expect(bytes(next).suffix(0x40000).allSatisfy { $0 == 0 })
            for offset in stride(from: 0, to: 0x90000, by: 0x1000 * round) {
                unsafe next.base.storeBytes(of: 0xEE, toByteOffset: offset, as: UInt8.self)
            }
        }
        #expect(image.idleCount == (image.isMapped ? 1 : 0))
        #expect(bytes(first) == expected)
        image.releaseIdle()
        #expect(image.idleCount == 0)
    }

    @Test func `of an image are kept up to a bound`() throws {
        let first = try memory()
        unsafe first.base.storeBytes(of: 1, toByteOffset: 0, as: UInt8.self)
        let made = first.makeImage()
        let image = try #require(made)
        func nest(_ depth: Int) throws {
            if depth == 0 { return }
            let memory = try memory(image)
            try nest(depth - 1)
            let byteCount = memory.byteCount
            #expect(byteCount == 0x50000)
        }
        try nest(20)
        #expect(image.idleCount <= 16)
        #expect(image.idleCount == 16 || !image.isMapped)
    }

    @Test func `of zeros alone take no bytes`() throws {
        let zeros = try memory()
        let made = zeros.makeImage()
        let image = try #require(made)
        #expect(image.contentByteCount == 0)
        let next = try memory(image)
        #expect(bytes(next).allSatisfy { $0 == 0 })
    }

    #if os(Linux)
        /// As many images as there are plugins would leave a process no descriptor for its own files.
        @Test func `of an image are copied where the process has few descriptors left`() async {
            await #expect(processExitsWith: .success) {
                typealias Tests = `Reservations that are used again`
                let first = try Tests().memory()
                unsafe first.base.storeBytes(of: 7, toByteOffset: 0x8000, as: UInt8.self)
                let expected = Tests().bytes(first)
                var limit = rlimit()
                limit.rlim_cur = 200
                limit.rlim_max = 200
                try #require(unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
                var images: [MemoryImage] = []
                for _ in 0..<300 {
                    let made = first.makeImage()
                    images.append(try #require(made))
                }
                let mappedCount = images.count { $0.isMapped }
                #expect((20...100).contains(mappedCount))
                for image in images {
                    let memory = try Tests().memory(image)
                    #expect(Tests().bytes(memory) == expected)
                }
                let next = dup(0)
                #expect((50...150).contains(next))
            }
        }

        /// Where the system does not say which pages were written to, it gets all of them.
        @Test(arguments: [true, false]) func `are as at first with and without the list of pages`(_ isListed: Bool)
            throws
        {
            let map = isListed ? PageMap.shared : nil
            #expect(!isListed || map != nil)
            let contents = [UInt8](repeating: 3, count: 2 * Self.page)
            let byteCount = 8 * Self.page
            guard let start = unsafe AddressSpace.reserve(byteCount),
                unsafe AddressSpace.makeAccessible(start, byteCount), let file = MemoryFile(byteCount: contents.count)
            else { throw NoMemory() }
            defer { unsafe AddressSpace.release(start, byteCount) }
            let isWritten = unsafe contents.withUnsafeBytes { unsafe file.write($0, at: 0) }
            let isSealed = file.seal()
            let isWrittenAgain = unsafe contents.withUnsafeBytes { unsafe file.write($0, at: 0) }
            #expect(isWritten && isSealed && !isWrittenAgain)
            guard unsafe file.map(at: start) else { throw NoMemory() }
            for page in [1, 2, 7] { unsafe start.storeBytes(of: 9, toByteOffset: page * Self.page + 1, as: UInt8.self) }
            let resident = unsafe contents.withUnsafeBytes {
                unsafe PageReset.restore(start, byteCount, to: $0, with: map)
            }
            #expect(resident == (isListed ? 3 * Self.page : 0))
            let found = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: byteCount))
            #expect(found == contents + [UInt8](repeating: 0, count: byteCount - contents.count))
        }
    #endif
}
