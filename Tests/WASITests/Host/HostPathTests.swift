#if os(Linux)
    import Foundation
    import Testing
    import WASI
    import Wasm

    /// Every function that takes a path, on every kind of name and ending, against the system's own call.
    ///
    /// There are two equal folders: the guest works in one, the test itself in the other. Both calls must end with the
    /// same error, and leave equal folders behind. Only what leads outside is different: a guest gets `perm`.
    @Suite struct `Paths and the host's own calls` {
        private let guestFolder: TemporaryDirectory
        private let hostFolder: TemporaryDirectory
        private let guest: Guest
        private let host: HostFolder

        init() throws {
            guestFolder = try TemporaryDirectory()
            hostFolder = try TemporaryDirectory()
            guest = try Guest(in: guestFolder)
            host = try HostFolder(hostFolder.root)
            try fill()
        }

        // MARK: What there is

        /// Links with their targets.
        private static let links = [
            ("link", "file"), ("chain", "link"), ("folderlink", "folder"), ("folderchain", "folderlink"),
            ("dangling", "victim"), ("danglingchain", "dangling"), ("loop", "loop"), ("slashlink", "folder/"),
            ("slashchain", "folderlink/"), ("fileslash", "file/"), ("danglingslash", "victim/"), ("dotlink", "."),
            ("dotdotlink", "folder/.."),
        ]

        private static let paths: [String] = {
            let names = ["file", "folder", "empty", "missing"] + links.map(\.0)
            let others = [
                ".", "./", "./.", "..", "../", "folder/inner", "folderlink/inner", "folder/innerlink",
                "folder/innerlink/", "folder/missing", "folder/missing/", "folder/../file", "folder/../link/",
                "missing/x", "file/x", "loop/x", "dangling/x", "link/x",
            ]
            return names.flatMap { name in ["", "/", "//", "/.", "/..", "/./"].map { name + $0 } } + others
        }()

        /// Paths that would leave the folder.
        private static let leaving: Set = ["..", "../", "dotlink/..", "dotdotlink/.."]

        private func fill() throws {
            for folder in [guestFolder, hostFolder] {
                let manager = FileManager.default
                for name in try manager.contentsOfDirectory(atPath: folder.root) {
                    try manager.removeItem(atPath: "\(folder.root)/\(name)")
                }
                try folder.write("text", to: "file")
                try folder.makeDirectory("folder")
                try folder.makeDirectory("empty")
                try folder.write("inner text", to: "folder/inner")
                try folder.link("folder/innerlink", to: "../folder")
                for (name, target) in Self.links { try folder.link(name, to: target) }
            }
        }

        /// What a folder holds: for each path its type, with a file's text or a link's target.
        private func tree(of folder: TemporaryDirectory) throws -> [String: String] {
            let manager = FileManager.default
            var tree: [String: String] = [:]
            for path in try manager.subpathsOfDirectory(atPath: folder.root) {
                let full = "\(folder.root)/\(path)"
                let type = try manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType
                switch type {
                case .typeDirectory?: tree[path] = "folder"
                case .typeSymbolicLink?: tree[path] = "link to \(try manager.destinationOfSymbolicLink(atPath: full))"
                default: tree[path] = "file \(folder.contents(path) ?? "?")"
                }
            }
            return tree
        }

        /// Makes both calls for each path, and compares errors and folders; `outside` is what leads outside.
        private func compare(
            _ what: String, outside: WASIErrno = .perm, guest guestCall: (String) throws -> WASIErrno,
            host hostCall: (String) -> WASIErrno
        ) throws {
            for path in Self.paths {
                let found = try guestCall(path)
                if Self.leaving.contains(path) {
                    #expect(found == outside, "\(what) \(path)")
                    continue
                }
                let expected = hostCall(path)
                #expect(found == expected, "\(what) \(path)")
                if found != .success, expected != .success { continue }
                let (guestTree, hostTree) = (try tree(of: guestFolder), try tree(of: hostFolder))
                #expect(guestTree == hostTree, "\(what) \(path)")
                try fill()
            }
        }

        /// Calls a function that takes two paths.
        private func two(_ name: String, _ old: String, _ new: String, lookupFlags: UInt64? = nil) throws -> WASIErrno {
            let (from, fromCount) = try guest.put(old, at: 300)
            let (to, toCount) = try guest.put(new, at: 5000)
            if let lookupFlags { return try guest.call(name, 3, lookupFlags, from, fromCount, 3, to, toCount) }
            return try guest.call(name, 3, from, fromCount, 3, to, toCount)
        }

        // MARK: The functions

        /// The ways to open, but for create with directory, which older systems understand otherwise.
        private static let openings: [(name: String, flags: UInt64, host: Int32)] = [
            ("", 0, 0), ("create", 1, O_CREAT), ("exclusive", 4, O_EXCL),
            ("create exclusive", 5, O_CREAT | O_EXCL), ("truncate", 8, O_TRUNC),
            ("create truncate", 9, O_CREAT | O_TRUNC), ("create exclusive truncate", 13, O_CREAT | O_EXCL | O_TRUNC),
            ("directory", 2, O_DIRECTORY), ("directory truncate", 10, O_DIRECTORY | O_TRUNC),
        ]

        @Test(arguments: [false, true], openings.indices)
        func `open alike`(_ follow: Bool, _ index: Int) throws {
            let opening = Self.openings[index]
            let accesses: [(name: String, rights: UInt64, host: Int32)] = [
                ("read", TestRights.read, O_RDONLY), ("write", TestRights.write, O_WRONLY),
                ("read and write", TestRights.read | TestRights.write, O_RDWR),
            ]
            for access in accesses {
                try compare("open \(opening.name) to \(access.name), \(follow ? "" : "not ")following") { path in
                    let (errno, number) = try guest.open(
                        path, flags: opening.flags, rights: access.rights, follow: follow)
                    if errno == .success { #expect(try guest.call("fd_close", number) == .success) }
                    return errno
                } host: { path in
                    host.open(path, opening.host | access.host | (follow ? 0 : O_NOFOLLOW))
                }
            }
        }

        @Test func `do not create what would be a directory`() throws {
            for path in ["new", "file", "folder", "link", "folderlink", "dangling"] {
                #expect(try guest.open(path, flags: 3).errno == .inval)
            }
            #expect(try tree(of: guestFolder) == tree(of: hostFolder))
        }

        @Test(arguments: [false, true]) func `tell attributes alike`(_ follow: Bool) throws {
            for path in Self.paths {
                let (address, count) = try guest.put(path, at: 300)
                let found = try guest.call("path_filestat_get", 3, follow ? 1 : 0, address, count, 64)
                if Self.leaving.contains(path) {
                    #expect(found == .perm)
                    continue
                }
                let (expected, type, size) = host.status(path, follow: follow)
                #expect(found == expected, "\(path)")
                if found != .success || expected != .success { continue }
                #expect(try guest.number(UInt8.self, 80) == type, "\(path)")
                if type != 3 { #expect(try guest.number(UInt64.self, 96) == size, "\(path)") }
            }
        }

        @Test(arguments: [false, true]) func `set times alike`(_ follow: Bool) throws {
            try compare("set times") { path in
                let (address, count) = try guest.put(path, at: 300)
                return try guest.call("path_filestat_set_times", 3, follow ? 1 : 0, address, count, 0, 7, 4)
            } host: { path in
                host.setTimes(path, follow: follow)
            }
        }

        @Test func `read links alike`() throws {
            try compare("read link") { path in
                let (address, count) = try guest.put(path, at: 300)
                return try guest.call("path_readlink", 3, address, count, 1000, 100, 64)
            } host: { path in
                host.readLink(path)
            }
        }

        @Test func `make and remove alike`() throws {
            try compare("make directory") {
                try guest.callPath("path_create_directory", $0)
            } host: {
                host.makeDirectory($0)
            }
            try compare("remove directory") {
                try guest.callPath("path_remove_directory", $0)
            } host: {
                host.remove($0, AT_REMOVEDIR)
            }
            try compare("unlink") {
                try guest.callPath("path_unlink_file", $0)
            } host: {
                host.remove($0, 0)
            }
            try compare("make link") { path in
                let (from, fromCount) = try guest.put("file", at: 300)
                let (to, toCount) = try guest.put(path, at: 5000)
                return try guest.call("path_symlink", from, fromCount, 3, to, toCount)
            } host: { path in
                host.makeLink("file", path)
            }
        }

        @Test(arguments: [false, true]) func `link alike`(_ follow: Bool) throws {
            for new in ["new", "file", "new/", "file/", "folder/new", ".", "missing/new"] {
                try compare("link to \(new) from") { path in
                    try two("path_link", path, new, lookupFlags: follow ? 1 : 0)
                } host: { path in
                    host.link(path, new, follow: follow)
                }
            }
            for old in ["file", "link", "folder", "missing", "dangling", "folder/", "file/", "."] {
                // Of two wrong paths the first is reported.
                let first = host.status(old, follow: follow).errno
                try compare("link from \(old) to", outside: first == .success ? .perm : first) { path in
                    try two("path_link", old, path, lookupFlags: follow ? 1 : 0)
                } host: { path in
                    host.link(old, path, follow: follow)
                }
            }
        }

        @Test func `rename alike`() throws {
            for new in ["new", "new/", "file", "empty", "empty/", "folder", "link", "folderlink/", ".", "folder/.."] {
                try compare("rename to \(new) from") { path in
                    try two("path_rename", path, new)
                } host: { path in
                    host.rename(path, new)
                }
            }
            let oldNames = [
                "file", "file/", "folder", "empty/", "link", "dangling", "folderlink/", "missing", ".", "missing/",
            ]
            for old in oldNames {
                try compare("rename from \(old) to") { path in
                    try two("path_rename", old, path)
                } host: { path in
                    host.rename(old, path)
                }
            }
        }
    }

    /// The system's calls below a folder, with the errors in WASI's numbers.
    private final class HostFolder {
        private let descriptor: Int32

        // SAFETY, of all calls: strings and arrays are lent for the call, which writes at most the sizes given.

        init(_ path: String) throws {
            descriptor = unsafe openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            try #require(descriptor >= 0)
        }

        deinit { close(descriptor) }

        private func report(_ result: Int32) -> WASIErrno { result < 0 ? WASIErrno(systemCode: errno) : .success }

        func open(_ path: String, _ flags: Int32) -> WASIErrno {
            let opened = unsafe openat(descriptor, path, flags | O_CLOEXEC, 0o666)
            let outcome = report(opened)
            if opened >= 0 { close(opened) }
            return outcome
        }

        /// The error, the type in WASI's numbers, and the size.
        func status(_ path: String, follow: Bool) -> (errno: WASIErrno, type: UInt8, size: UInt64) {
            var status = stat()
            let outcome = report(unsafe fstatat(descriptor, path, &status, follow ? 0 : AT_SYMLINK_NOFOLLOW))
            let type: UInt8 =
                switch status.st_mode & S_IFMT {
                case S_IFDIR: 3
                case S_IFREG: 4
                case S_IFLNK: 7
                default: 0
                }
            return (outcome, type, UInt64(clamping: status.st_size))
        }

        func setTimes(_ path: String, follow: Bool) -> WASIErrno {
            // The access time stays (`UTIME_OMIT`), the other is set.
            let times = [timespec(tv_sec: 0, tv_nsec: 0x3fff_fffe), timespec(tv_sec: 0, tv_nsec: 7)]
            return report(unsafe utimensat(descriptor, path, times, follow ? 0 : AT_SYMLINK_NOFOLLOW))
        }

        func readLink(_ path: String) -> WASIErrno {
            var buffer = [CChar](repeating: 0, count: 100)
            return report(Int32(clamping: unsafe readlinkat(descriptor, path, &buffer, 100)))
        }

        func makeDirectory(_ path: String) -> WASIErrno { report(unsafe mkdirat(descriptor, path, 0o777)) }

        func remove(_ path: String, _ flags: Int32) -> WASIErrno { report(unsafe unlinkat(descriptor, path, flags)) }

        func makeLink(_ target: String, _ path: String) -> WASIErrno {
            report(unsafe symlinkat(target, descriptor, path))
        }

        func link(_ old: String, _ new: String, follow: Bool) -> WASIErrno {
            report(unsafe linkat(descriptor, old, descriptor, new, follow ? AT_SYMLINK_FOLLOW : 0))
        }

        func rename(_ old: String, _ new: String) -> WASIErrno {
            report(unsafe renameat(descriptor, old, descriptor, new))
        }
    }
#endif
