public import Wasm

extension WASI {
    /// The module name that guests import the functions from.
    public static let moduleName = "wasi_snapshot_preview1"

    /// Adds the 46 functions of `wasi_snapshot_preview1` to `imports`, and the 45 of its forerunner `wasi_unstable`.
    public func define(in imports: inout Imports) {
        for module in [Self.moduleName, Self.unstableModuleName] {
            defineProcessFunctions(of: module, in: &imports)
            defineDescriptorFunctions(of: module, in: &imports)
            defineFileFunctions(of: module, in: &imports)
            definePathFunctions(of: module, in: &imports)
            defineSocketFunctions(of: module, in: &imports)
        }
        definePreview1(in: &imports)
        defineUnstable(in: &imports)
    }

    private func defineProcessFunctions(of module: String, in imports: inout Imports) {
        imports.define(module, "args_get", HostFunction(call(WASI.argsGet, on: self)))
        imports.define(module, "args_sizes_get", HostFunction(call(WASI.argsSizesGet, on: self)))
        imports.define(module, "environ_get", HostFunction(call(WASI.environGet, on: self)))
        imports.define(module, "environ_sizes_get", HostFunction(call(WASI.environSizesGet, on: self)))
        imports.define(module, "clock_res_get", HostFunction(call(WASI.clockResGet, on: self)))
        imports.define(module, "clock_time_get", HostFunction(call(WASI.clockTimeGet, on: self)))
        imports.define(
            module, "proc_exit", HostFunction { (_: borrowing Caller, code: UInt32) in try self.procExit(code) })
        imports.define(module, "proc_raise", HostFunction(call(WASI.procRaise, on: self)))
        imports.define(module, "sched_yield", HostFunction(call(WASI.schedYield, on: self)))
        imports.define(module, "random_get", HostFunction(call(WASI.randomGet, on: self)))
    }

    private func defineDescriptorFunctions(of module: String, in imports: inout Imports) {
        imports.define(module, "fd_close", HostFunction(call(WASI.fdClose, on: self)))
        imports.define(module, "fd_fdstat_get", HostFunction(call(WASI.fdFdstatGet, on: self)))
        imports.define(module, "fd_fdstat_set_flags", HostFunction(call(WASI.fdFdstatSetFlags, on: self)))
        imports.define(module, "fd_fdstat_set_rights", HostFunction(call(WASI.fdFdstatSetRights, on: self)))
        imports.define(module, "fd_pread", HostFunction(call(WASI.fdPread, on: self)))
        imports.define(module, "fd_prestat_get", HostFunction(call(WASI.fdPrestatGet, on: self)))
        imports.define(module, "fd_prestat_dir_name", HostFunction(call(WASI.fdPrestatDirName, on: self)))
        imports.define(module, "fd_pwrite", HostFunction(call(WASI.fdPwrite, on: self)))
        imports.define(module, "fd_read", HostFunction(call(WASI.fdRead, on: self)))
        imports.define(module, "fd_readdir", HostFunction(call(WASI.fdReaddir, on: self)))
        imports.define(module, "fd_renumber", HostFunction(call(WASI.fdRenumber, on: self)))
        imports.define(module, "fd_tell", HostFunction(call(WASI.fdTell, on: self)))
        imports.define(module, "fd_write", HostFunction(call(WASI.fdWrite, on: self)))
    }

    private func defineFileFunctions(of module: String, in imports: inout Imports) {
        imports.define(module, "fd_advise", HostFunction(call(WASI.fdAdvise, on: self)))
        imports.define(module, "fd_allocate", HostFunction(call(WASI.fdAllocate, on: self)))
        imports.define(module, "fd_datasync", HostFunction(call(WASI.fdDatasync, on: self)))
        imports.define(module, "fd_filestat_set_size", HostFunction(call(WASI.fdFilestatSetSize, on: self)))
        imports.define(module, "fd_filestat_set_times", HostFunction(call(WASI.fdFilestatSetTimes, on: self)))
        imports.define(module, "fd_sync", HostFunction(call(WASI.fdSync, on: self)))
    }

    private func definePathFunctions(of module: String, in imports: inout Imports) {
        imports.define(module, "path_create_directory", HostFunction(call(WASI.pathCreateDirectory, on: self)))
        imports.define(module, "path_filestat_set_times", HostFunction(call(WASI.pathFilestatSetTimes, on: self)))
        imports.define(module, "path_link", HostFunction(call(WASI.pathLink, on: self)))
        imports.define(module, "path_open", pathOpenFunction)
        imports.define(module, "path_readlink", HostFunction(call(WASI.pathReadlink, on: self)))
        imports.define(module, "path_remove_directory", HostFunction(call(WASI.pathRemoveDirectory, on: self)))
        imports.define(module, "path_rename", HostFunction(call(WASI.pathRename, on: self)))
        imports.define(module, "path_symlink", HostFunction(call(WASI.pathSymlink, on: self)))
        imports.define(module, "path_unlink_file", HostFunction(call(WASI.pathUnlinkFile, on: self)))
    }

    private func defineSocketFunctions(of module: String, in imports: inout Imports) {
        imports.define(module, "sock_recv", HostFunction(call(WASI.sockRecv, on: self)))
        imports.define(module, "sock_send", HostFunction(call(WASI.sockSend, on: self)))
        imports.define(module, "sock_shutdown", HostFunction(call(WASI.sockShutdown, on: self)))
    }

    /// `path_open` has nine parameters, more than typed closures take.
    private var pathOpenFunction: HostFunction {
        let type = FunctionType([.i32, .i32, .i32, .i32, .i32, .i64, .i64, .i32, .i32], [.i32])
        return HostFunction(type: type) { [self] caller, arguments in
            let result: UInt32
            do throws(CallFailure) {
                try pathOpen(
                    caller, fd: arguments[0], lookupFlags: arguments[1], path: arguments[2], pathLength: arguments[3],
                    openFlags: arguments[4], rights: arguments[5], inheritingRights: arguments[6],
                    descriptorFlags: arguments[7], result: arguments[8])
                result = 0
            } catch {
                result = try WASI.answer(error)
            }
            arguments.set(0, result)
        }
    }
}
