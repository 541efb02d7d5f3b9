import WASI

/// The rights that tests open files with.
enum TestRights {
    static let read: UInt64 = 1 << 1 | 1 << 2 | 1 << 5 | 1 << 21
    static let write: UInt64 = 1 << 6 | 1 << 2 | 1 << 5 | 1 << 8 | 1 << 22
    static let all: UInt64 = (1 << 29) - 1
    /// `fd_write` alone, which no directory is opened with.
    static let writeBit: UInt64 = 1 << 6
}

/// The bits of `oflags`.
enum TestOpenFlags {
    static let create: UInt64 = 1
    static let directory: UInt64 = 2
    static let exclusive: UInt64 = 4
    static let truncate: UInt64 = 8
}

extension Guest {
    /// Makes a guest whose descriptor 3 is the root of a temporary directory, named `/data`.
    init(
        in directory: TemporaryDirectory, isReadOnly: Bool = false, system: any SystemCalls = OperatingSystem(),
        importing module: String = WASI.moduleName
    ) throws {
        try self.init(system: system, importing: module) {
            $0.directories = [.init(hostPath: directory.root, guestPath: "/data", isReadOnly: isReadOnly)]
        }
    }

    /// Calls `path_open` below descriptor 3.
    ///
    /// The path goes to address 40,000, the number comes at 39,000.
    ///
    /// - Returns: The error number, and the new descriptor if it is `success`.
    func open(
        _ path: String, flags: UInt64 = 0, rights: UInt64 = TestRights.all, descriptorFlags: UInt64 = 0,
        follow: Bool = true, in directory: UInt64 = 3
    ) throws -> (errno: WASIErrno, number: UInt64) {
        let (address, count) = try put(path, at: 40_000)
        let errno = try call(
            "path_open", directory, follow ? 1 : 0, address, count, flags, rights, TestRights.all, descriptorFlags,
            39_000)
        return (errno, UInt64(try number(UInt32.self, 39_000)))
    }

    /// Calls a function that takes a descriptor and a path.
    func callPath(_ name: String, _ path: String) throws -> WASIErrno {
        let (address, count) = try put(path, at: 40_000)
        return try call(name, 3, address, count)
    }

    /// Reads at most `count` bytes from a descriptor, into address 20,000.
    func read(_ descriptor: UInt64, _ count: UInt32 = 1000) throws -> (errno: WASIErrno, text: String) {
        try putBuffers([(20_000, count)], at: 19_000)
        let errno = try call("fd_read", descriptor, 19_000, 1, 19_100)
        guard errno == .success else { return (errno, "") }
        let bytes = try bytes(20_000, Int(number(UInt32.self, 19_100)))
        return (errno, String(decoding: bytes, as: UTF8.self))
    }

    /// Writes text to a descriptor, from address 20,000.
    func write(_ text: String, to descriptor: UInt64) throws -> WASIErrno {
        let (address, count) = try put(text, at: 20_000)
        try putBuffers([(UInt32(address), UInt32(count))], at: 19_000)
        return try call("fd_write", descriptor, 19_000, 1, 19_100)
    }
}
