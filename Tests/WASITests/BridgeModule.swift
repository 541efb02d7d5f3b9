import WASI

/// The module of ``Guest``, in the binary format.
enum BridgeModule {
    /// The 46 functions with their parameters and results: `i` for `i32`, `I` for `i64`.
    static let signatures: [(name: String, parameters: String, results: String)] = [
        ("args_get", "ii", "i"), ("args_sizes_get", "ii", "i"), ("environ_get", "ii", "i"),
        ("environ_sizes_get", "ii", "i"), ("clock_res_get", "ii", "i"), ("clock_time_get", "iIi", "i"),
        ("fd_advise", "iIIi", "i"), ("fd_allocate", "iII", "i"), ("fd_close", "i", "i"), ("fd_datasync", "i", "i"),
        ("fd_fdstat_get", "ii", "i"), ("fd_fdstat_set_flags", "ii", "i"), ("fd_fdstat_set_rights", "iII", "i"),
        ("fd_filestat_get", "ii", "i"), ("fd_filestat_set_size", "iI", "i"), ("fd_filestat_set_times", "iIIi", "i"),
        ("fd_pread", "iiiIi", "i"), ("fd_prestat_get", "ii", "i"), ("fd_prestat_dir_name", "iii", "i"),
        ("fd_pwrite", "iiiIi", "i"), ("fd_read", "iiii", "i"), ("fd_readdir", "iiiIi", "i"),
        ("fd_renumber", "ii", "i"), ("fd_seek", "iIii", "i"), ("fd_sync", "i", "i"), ("fd_tell", "ii", "i"),
        ("fd_write", "iiii", "i"), ("path_create_directory", "iii", "i"), ("path_filestat_get", "iiiii", "i"),
        ("path_filestat_set_times", "iiiiIIi", "i"), ("path_link", "iiiiiii", "i"),
        ("path_open", "iiiiiIIii", "i"), ("path_readlink", "iiiiii", "i"), ("path_remove_directory", "iii", "i"),
        ("path_rename", "iiiiii", "i"), ("path_symlink", "iiiii", "i"), ("path_unlink_file", "iii", "i"),
        ("poll_oneoff", "iiii", "i"), ("proc_exit", "i", ""), ("proc_raise", "i", "i"), ("sched_yield", "", "i"),
        ("random_get", "ii", "i"), ("sock_accept", "iii", "i"), ("sock_recv", "iiiiii", "i"),
        ("sock_send", "iiiii", "i"), ("sock_shutdown", "ii", "i"),
    ]

    /// The module: imports 0 to 45 and the functions that call them, 46 to 91; type and body i belong to import i.
    ///
    /// Without `sock_accept`, which the version before preview 1 has not, there is one fewer.
    static func bytes(of module: String) -> [UInt8] {
        let signatures = signatures.filter { module == WASI.moduleName || $0.name != "sock_accept" }
        let count = signatures.count
        let types: [[UInt8]] = signatures.map { [0x60] + valueTypes($0.parameters) + valueTypes($0.results) }
        let imports: [[UInt8]] = signatures.indices.map { index in
            name(module) + name(signatures[index].name) + [0x00] + unsigned(index)
        }
        let exports: [[UInt8]] = signatures.indices.map { name(signatures[$0].name) + [0x00] + unsigned(count + $0) }
        let bodies: [[UInt8]] = signatures.indices.map { index in
            // No locals; local.get of each parameter, call, end.
            let arguments: [UInt8] = signatures[index].parameters.indices.enumerated().flatMap {
                [0x20] + unsigned($0.offset)
            }
            let body: [UInt8] = [0x00] + arguments + [0x10] + unsigned(index) + [0x0b]
            return unsigned(body.count) + body
        }
        let magic: [UInt8] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
        let memory: [UInt8] = name("memory") + [0x02, 0x00]
        return [
            magic, section(1, types), section(2, imports), section(3, signatures.indices.map { unsigned($0) }),
            section(5, [[0x00, 0x01]]), section(7, exports + [memory]), section(10, bodies),
        ].flatMap { $0 }
    }

    private static func section(_ identifier: UInt8, _ items: [[UInt8]]) -> [UInt8] {
        let contents = unsigned(items.count) + items.joined()
        return [identifier] + unsigned(contents.count) + contents
    }

    private static func valueTypes(_ letters: String) -> [UInt8] {
        unsigned(letters.count) + letters.map { $0 == "I" ? 0x7e : 0x7f }
    }

    private static func name(_ text: String) -> [UInt8] { unsigned(text.utf8.count) + text.utf8 }

    private static func unsigned(_ number: Int) -> [UInt8] {
        number < 128 ? [UInt8(number)] : [UInt8(number & 127 | 128)] + unsigned(number >> 7)
    }
}
