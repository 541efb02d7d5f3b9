public import Wasm

extension WASI {
    /// The module name that guests import the functions from.
    public static let moduleName = "wasi_snapshot_preview1"

    /// The functions of a module that guests import WASI from: 46 of `wasi_snapshot_preview1`, and the 45 of its forerunner
    /// `wasi_unstable`; of another one there are none.
    package static func functions(ofModule module: String) -> [Function] {
        switch module {
        case moduleName: preview1
        case unstableModuleName: unstable
        default: []
        }
    }

    // Made once, since each instance of a plugin is linked with them.
    private static let preview1 = sharedFunctions + preview1Functions
    private static let unstable = sharedFunctions + unstableFunctions

    /// Adds the 46 functions of `wasi_snapshot_preview1` to `imports`, and the 45 of its forerunner `wasi_unstable`.
    public func define(in imports: inout Imports) {
        for module in [Self.moduleName, Self.unstableModuleName] {
            for function in Self.functions(ofModule: module) {
                imports.define(module, function.name, function.make(self))
            }
        }
    }

    /// Adds those of the functions that a module imports, which takes a tenth of the time of all of them.
    ///
    /// - Parameter wrap: Gives what is added in the place of each.
    package func define(
        in imports: inout Imports, for module: Module, wrappedBy wrap: (HostFunction) -> HostFunction = { $0 }
    ) {
        for item in module.contents.imports {
            guard let make = Self.maker(of: item.module, item.name) else { continue }
            imports.define(item.module, item.name, wrap(make(self)))
        }
    }

    private typealias Maker = @Sendable (WASI) -> HostFunction

    private static func maker(of module: Name, _ name: Name) -> Maker? {
        switch module {
        case preview1Name: preview1Makers[name]
        case unstableName: unstableMakers[name]
        default: nil
        }
    }

    private static let preview1Name = Name(moduleName)
    private static let unstableName = Name(unstableModuleName)

    // Two tables, since a program that imports one version would wait for the other.
    private static let preview1Makers = makers(of: preview1)
    private static let unstableMakers = makers(of: unstable)

    private static func makers(of functions: [Function]) -> [Name: Maker] {
        Dictionary(uniqueKeysWithValues: functions.map { (Name($0.name), $0.make) })
    }

    /// The functions that are the same in both versions.
    private static var sharedFunctions: [Function] {
        processFunctions + descriptorFunctions + fileFunctions + pathFunctions + socketFunctions
    }

    private static var processFunctions: [Function] {
        [
            Function("args_get", WASI.argsGet, pointers: [.at(0), .at(1)]),
            Function("args_sizes_get", WASI.argsSizesGet, pointers: [.at(0, 4), .at(1, 4)]),
            Function("environ_get", WASI.environGet, pointers: [.at(0), .at(1)]),
            Function("environ_sizes_get", WASI.environSizesGet, pointers: [.at(0, 4), .at(1, 4)]),
            Function("clock_res_get", WASI.clockResGet, pointers: [.at(1, 8)]),
            Function("clock_time_get", WASI.clockTimeGet, pointers: [.at(2, 8)]),
            procExitFunction,
            Function("proc_raise", WASI.procRaise),
            Function("sched_yield", WASI.schedYield),
            Function("random_get", WASI.randomGet, pointers: [.bytes(0, 1)]),
        ]
    }

    private static var descriptorFunctions: [Function] {
        [
            Function("fd_close", WASI.fdClose),
            Function("fd_fdstat_get", WASI.fdFdstatGet, pointers: [.at(1, 24)]),
            Function("fd_fdstat_set_flags", WASI.fdFdstatSetFlags),
            Function("fd_fdstat_set_rights", WASI.fdFdstatSetRights),
            Function("fd_pread", WASI.fdPread, pointers: [.list(1, 2), .at(4, 4)]),
            Function("fd_prestat_get", WASI.fdPrestatGet, pointers: [.at(1, 8)]),
            Function("fd_prestat_dir_name", WASI.fdPrestatDirName, pointers: [.bytes(1, 2)]),
            Function("fd_pwrite", WASI.fdPwrite, pointers: [.list(1, 2), .at(4, 4)]),
            Function("fd_read", WASI.fdRead, pointers: [.list(1, 2), .at(3, 4)]),
            Function("fd_readdir", WASI.fdReaddir, pointers: [.bytes(1, 2), .at(4, 4)]),
            Function("fd_renumber", WASI.fdRenumber),
            Function("fd_tell", WASI.fdTell, pointers: [.at(1, 8)]),
            Function("fd_write", WASI.fdWrite, pointers: [.list(1, 2), .at(3, 4)]),
        ]
    }

    private static var fileFunctions: [Function] {
        [
            Function("fd_advise", WASI.fdAdvise),
            Function("fd_allocate", WASI.fdAllocate),
            Function("fd_datasync", WASI.fdDatasync),
            Function("fd_filestat_set_size", WASI.fdFilestatSetSize),
            Function("fd_filestat_set_times", WASI.fdFilestatSetTimes),
            Function("fd_sync", WASI.fdSync),
        ]
    }

    private static var pathFunctions: [Function] {
        [
            Function("path_create_directory", WASI.pathCreateDirectory, pointers: [.bytes(1, 2)]),
            Function("path_filestat_set_times", WASI.pathFilestatSetTimes, pointers: [.bytes(2, 3)]),
            Function("path_link", WASI.pathLink, pointers: [.bytes(2, 3), .bytes(5, 6)]),
            pathOpenFunction,
            Function("path_readlink", WASI.pathReadlink, pointers: [.bytes(1, 2), .bytes(3, 4), .at(5, 4)]),
            Function("path_remove_directory", WASI.pathRemoveDirectory, pointers: [.bytes(1, 2)]),
            Function("path_rename", WASI.pathRename, pointers: [.bytes(1, 2), .bytes(4, 5)]),
            Function("path_symlink", WASI.pathSymlink, pointers: [.bytes(0, 1), .bytes(3, 4)]),
            Function("path_unlink_file", WASI.pathUnlinkFile, pointers: [.bytes(1, 2)]),
        ]
    }

    private static var socketFunctions: [Function] {
        [
            Function("sock_recv", WASI.sockRecv, pointers: [.list(1, 2), .at(4, 4), .at(5, 2)]),
            Function("sock_send", WASI.sockSend, pointers: [.list(1, 2), .at(4, 4)]),
            Function("sock_shutdown", WASI.sockShutdown),
        ]
    }

    /// `proc_exit` gives nothing, since it never returns.
    private static var procExitFunction: Function {
        Function("proc_exit", FunctionType([.i32]), []) { wasi in
            HostFunction { (_: borrowing Caller, code: UInt32) in try wasi.procExit(code) }
        }
    }

    /// `path_open` has nine parameters, more than typed closures take.
    private static var pathOpenFunction: Function {
        let type = FunctionType([.i32, .i32, .i32, .i32, .i32, .i64, .i64, .i32, .i32], [.i32])
        return Function("path_open", type, [.bytes(2, 3), .at(8, 4)]) { wasi in
            HostFunction(type: type) { caller, arguments in
                let result: UInt32
                do throws(CallFailure) {
                    try wasi.pathOpen(
                        caller, fd: arguments[0], lookupFlags: arguments[1], path: arguments[2],
                        pathLength: arguments[3], openFlags: arguments[4], rights: arguments[5],
                        inheritingRights: arguments[6], descriptorFlags: arguments[7], result: arguments[8])
                    result = 0
                } catch {
                    result = try WASI.answer(error)
                }
                arguments.set(0, result)
            }
        }
    }
}
