import Wasm

extension WASI {
    /// A version of WASI that modules import by its name; the functions are the same but for what this type says.
    enum Version {
        /// `wasi_unstable` of 2019, also called preview 0 or snapshot 0.
        ///
        /// https://github.com/WebAssembly/WASI/tree/main/legacy/preview0/witx
        case unstable
        /// `wasi_snapshot_preview1`.
        case preview1

        /// The size of a `filestat`: a count of links had half its width, and took the place of padding.
        var fileStatusByteCount: UInt64 { self == .preview1 ? 64 : 56 }

        /// The size of a subscription of `poll_oneoff`, and where the clock stands in it: behind a number that identified
        /// it once.
        var subscriptionByteCount: UInt64 { self == .preview1 ? 48 : 56 }
        var subscriptionClock: UInt64 { self == .preview1 ? 16 : 24 }

        /// Where `fd_seek` counts from.
        func whence(_ number: UInt32) -> Whence? {
            if self == .preview1 { return Whence(rawValue: number) }
            let order: [Whence] = [.current, .end, .set]
            return number < order.count ? order[Int(number)] : nil
        }
    }

    /// The module name of the version before preview 1, which toolchains wrote until 2019.
    public static let unstableModuleName = "wasi_unstable"
}

// The functions of the two versions that differ.
extension WASI {
    static var preview1Functions: [Function] {
        [
            Function("fd_filestat_get", WASI.fdFilestatGet, pointers: [.at(1, Version.preview1.fileStatusByteCount)]),
            Function("fd_seek", WASI.fdSeek, pointers: [.at(3, 8)]),
            Function(
                "path_filestat_get", WASI.pathFilestatGet,
                pointers: [.bytes(2, 3), .at(4, Version.preview1.fileStatusByteCount)]),
            Function("poll_oneoff", WASI.pollOneoff, pointers: pollPointers(.preview1)),
            Function("sock_accept", WASI.sockAccept, pointers: [.at(2, 4)]),
        ]
    }

    static var unstableFunctions: [Function] {
        [
            Function(
                "fd_filestat_get", WASI.unstableFdFilestatGet, pointers: [.at(1, Version.unstable.fileStatusByteCount)]),
            Function("fd_seek", WASI.unstableFdSeek, pointers: [.at(3, 8)]),
            Function(
                "path_filestat_get", WASI.unstablePathFilestatGet,
                pointers: [.bytes(2, 3), .at(4, Version.unstable.fileStatusByteCount)]),
            Function("poll_oneoff", WASI.unstablePollOneoff, pointers: pollPointers(.unstable)),
        ]
    }

    /// `poll_oneoff` gets subscriptions and gives events, of 32 bytes each, and how many there are.
    private static func pollPointers(_ version: Version) -> [GuestPointer] {
        [
            GuestPointer(0, size: version.subscriptionByteCount, countIndex: 2),
            GuestPointer(1, size: 32, countIndex: 2),
            .at(3, 4),
        ]
    }

    /// `fd_filestat_get` of ``Version/preview1``, see ``fileStatus(_:_:_:version:)``.
    private func fdFilestatGet(_ caller: borrowing Caller, _ number: UInt32, _ result: UInt32) throws(CallFailure) {
        try fileStatus(caller, number, result, version: .preview1)
    }

    private func unstableFdFilestatGet(
        _ caller: borrowing Caller, _ number: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        try fileStatus(caller, number, result, version: .unstable)
    }

    /// `fd_seek` of ``Version/preview1``, see ``seek(_:_:_:_:_:version:)``.
    private func fdSeek(
        _ caller: borrowing Caller, _ number: UInt32, _ offset: Int64, _ whence: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        try seek(caller, number, offset, whence, result, version: .preview1)
    }

    private func unstableFdSeek(
        _ caller: borrowing Caller, _ number: UInt32, _ offset: Int64, _ whence: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        try seek(caller, number, offset, whence, result, version: .unstable)
    }

    /// `path_filestat_get` of ``Version/preview1``, see ``pathStatus(_:_:_:_:_:_:version:)``.
    private func pathFilestatGet(
        _ caller: borrowing Caller, _ number: UInt32, _ lookupFlags: UInt32, _ path: UInt32, _ pathLength: UInt32,
        _ result: UInt32
    ) throws(CallFailure) {
        try pathStatus(caller, number, lookupFlags, path, pathLength, result, version: .preview1)
    }

    private func unstablePathFilestatGet(
        _ caller: borrowing Caller, _ number: UInt32, _ lookupFlags: UInt32, _ path: UInt32, _ pathLength: UInt32,
        _ result: UInt32
    ) throws(CallFailure) {
        try pathStatus(caller, number, lookupFlags, path, pathLength, result, version: .unstable)
    }

    /// `poll_oneoff` of ``Version/preview1``, see ``poll(_:_:_:_:_:version:)``.
    private func pollOneoff(
        _ caller: borrowing Caller, _ subscriptions: UInt32, _ events: UInt32, _ count: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        try poll(caller, subscriptions, events, count, result, version: .preview1)
    }

    private func unstablePollOneoff(
        _ caller: borrowing Caller, _ subscriptions: UInt32, _ events: UInt32, _ count: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        try poll(caller, subscriptions, events, count, result, version: .unstable)
    }
}
