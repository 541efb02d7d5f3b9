import Foundation
import PluginHost
import Testing
import WasmText

/// Numbers 60–69 of the list: modules that do not fit, and files that are no modules.
@Suite struct Linking {
    private static func error(_ text: String) throws -> PluginError {
        try #require(throws: PluginError.self) { try PluginModule(bytes: try TextFormat.encode(Array(text.utf8))) }
    }

    @Test func `60 everything that is missing or of another type is listed at once`() throws {
        let error = try Self.error(
            """
            (module
              (import "env" "host_store_put" (func (param i32)))
              (import "env" "host_log" (func (param i32 i32)))
              (import "env" "strlen" (func (param i32) (result i32)))
              (import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32) (result i32)))
              (import "wasi_unstable" "fd_writ" (func (param i32 i32 i32 i32) (result i32)))
              (import "host" "host_log" (func (param i32 i32 i32)))
              (import "env" "memory" (memory 1))
              (func (export "alloc") (param i64) (result i32) (i32.const 0))
              (func (export "plugin_int") (result i64) (i64.const 0))
              (global (export "plugin_capabilities") i32 (i32.const 0)))
            """)
        #expect(error.code == .link)
        #expect(
            error.message == """
                the module does not fit ABI version 1 (13 problems):
                  export "memory" is missing: the plugin must export its memory
                  export "alloc": found a function (i64) -> i32, wanted a function (i32) -> i32
                  export "dealloc" is missing: wanted a function (i32, i32) -> ()
                  export "plugin_init" is missing: wanted a function () -> i64; found "plugin_int"
                  export "plugin_capabilities": found a global, wanted a function () -> i64
                  export "plugin_handle_request" is missing: wanted a function (i32, i32) -> i64
                  import "env" "host_store_put": found a function (i32) -> (), unknown; did you mean "host_store_get"?
                  import "env" "host_log": found a function (i32, i32) -> (), wanted a function (i32, i32, i32) -> ()
                  import "env" "strlen": found a function (i32) -> i32, which the host does not have; is it a function that was never linked in?
                  import "wasi_snapshot_preview1" "fd_write": found a function (i32, i32, i32) -> i32, wanted a function (i32, i32, i32, i32) -> i32
                  import "wasi_unstable" "fd_writ": found a function (i32, i32, i32, i32) -> i32, unknown; did you mean "fd_write"?
                  import "host" "host_log": found a function (i32, i32, i32) -> (), the host has it in "env": import it from there
                  import "env" "memory": found a memory, and the host has only functions: the plugin must define its own
                """)
    }

    @Test(arguments: [
        ("(memory (export \"memory\") i64 1)", "a 64-bit memory"),
        ("(memory (export \"memory\") 1 1 shared)", "a shared memory"),
    ])
    func `61 a 64-bit or shared memory is a link error`(memory: String, found: String) throws {
        var guest = Guest()
        guest.memory = memory
        do {
            _ = try guest.module()
            Issue.record("the module was accepted")
        } catch let error as PluginError {
            // A shared memory may be refused as such before it comes to linking.
            #expect(
                error.code == .link
                    ? error.message.contains("found \(found), wanted a plain 32-bit one") : error.code == .invalidModule
            )
        }
    }

    @Test func `62 a command is told to be a library`() throws {
        let error = try Self.error("(module (memory (export \"memory\") 1) (func (export \"_start\")))")
        #expect(error.hint?.contains("-buildmode=c-shared") == true)
    }

    @Test func `63 a module without exports is told how to export`() throws {
        let error = try Self.error("(module (memory (export \"memory\") 1))")
        #expect(error.hint?.contains("#[no_mangle]") == true)
    }

    @Test(
        arguments: [
            ([], "the file is empty"), ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "this is a native program"),
            (Array("!<arch>\n".utf8), "this is a static library"),
            ([0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], "this is a component"),
        ] as [([UInt8], String)])
    func `64 files of other kinds are recognised`(bytes: [UInt8], hint: String) throws {
        let error = try #require(throws: PluginError.self) { try PluginModule(bytes: bytes) }
        #expect(error.code == .invalidModule)
        #expect(error.hint?.hasPrefix(hint) == true)
    }

    @Test func `65 all functions of the SDK and of WASI link`() async throws {
        var imports = HostFunctions.all.map { $0.imported(as: $0.name) }.joined()
        for (name, type) in ModuleContractNames.wasi {
            let parts = type.split(separator: ">", omittingEmptySubsequences: false).map { part in
                part.map { $0 == "l" ? "i64" : "i32" }.joined(separator: " ")
            }
            imports += "(import \"wasi_snapshot_preview1\" \"\(name)\" (func (param \(parts[0])) (result \(parts[1]))))"
        }
        #expect(try await TestHost.run(Guest(imports: imports)).response?.isSuccess == true)
    }

    /// A folder with a manifest and a module at a path relative to it.
    private static func package(wasmPath: String, at path: String?, _ bytes: [UInt8]? = nil) throws -> String {
        let folder = try Fixtures.temporaryFolder() + "/plugin"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let manifest = """
            {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"\(wasmPath)","capabilities":["platform_connector"]}
            """
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        if let path {
            let file = URL(fileURLWithPath: folder + "/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let module = try bytes ?? TextFormat.encode(Array(Guest().text.utf8))
            try Data(module).write(to: file)
        }
        return folder
    }

    private static func load(_ folder: String) throws -> PluginPackage {
        try PluginPackage(path: folder + "/plugin.json") { text, _, _ in AssembledText(try TextFormat.encode(text)) }
    }

    @Test func `66 a module that lies in the sibling target's folder is pointed to`() throws {
        let folder = try Self.package(
            wasmPath: "./target/wasm32-wasi/release/p.wasm", at: "target/wasm32-wasip1/release/p.wasm")
        let error = try #require(throws: PluginError.self) { try Self.load(folder) }
        #expect(error.code == .moduleUnreadable)
        #expect(
            error.hint
                == "the module was built for the target's other name: write \"wasm_path\": \"./target/wasm32-wasip1/release/p.wasm\""
        )
    }

    @Test func `67 a module outside the manifest's folder is a warning, also through a link`() throws {
        let outside = try Self.package(wasmPath: "../p.wasm", at: "../p.wasm")
        #expect(try Self.load(outside).warnings.contains { $0.hasPrefix("$.wasm_path: the module lies outside") })
        let linked = try Self.package(wasmPath: "link/p.wasm", at: nil)
        try FileManager.default.createSymbolicLink(atPath: linked + "/link", withDestinationPath: outside + "/..")
        #expect(try Self.load(linked).warnings.contains { $0.hasPrefix("$.wasm_path: the module lies outside") })
        let inside = try Self.package(wasmPath: "a/../p.wasm", at: "p.wasm")
        try FileManager.default.createDirectory(atPath: inside + "/a", withIntermediateDirectories: false)
        #expect(try Self.load(inside).warnings == [])
    }

    @Test func `68 folders, pipes, devices and large files are refused`() throws {
        let folder = try Self.package(wasmPath: "target", at: "target/x")
        #expect(throws: PluginError.self) { try Self.load(folder) }
        let pipe = try Self.package(wasmPath: "pipe", at: nil)
        #expect(unsafe mkfifo(pipe + "/pipe", 0o600) == 0)
        let error = try #require(throws: PluginError.self) { try Self.load(pipe) }
        #expect(error.message.contains("it is not a regular file"))
        let device = try Self.package(wasmPath: "/dev/zero", at: nil)
        #expect(throws: PluginError.self) { try Self.load(device) }
        let large = try Self.package(wasmPath: "large", at: "large", [])
        #expect(unsafe truncate(large + "/large", off_t(65 << 20)) == 0)
        let tooLarge = try #require(throws: PluginError.self) { try Self.load(large) }
        #expect(tooLarge.limit == "wasm" && tooLarge.message.contains("allowed are 67108864"))
    }

    @Test func `69 a module in the text format is read`() throws {
        let folder = try Self.package(wasmPath: "p.wat", at: "p.wat", Array(Guest().text.utf8))
        #expect(try Self.load(folder).warnings == [])
    }
}

/// The functions of WASI preview 1, written down a second time so that a slip in one list shows.
enum ModuleContractNames {
    static let wasi = [
        ("args_get", "ii>i"), ("args_sizes_get", "ii>i"), ("environ_get", "ii>i"), ("environ_sizes_get", "ii>i"),
        ("clock_res_get", "ii>i"), ("clock_time_get", "ili>i"), ("fd_advise", "illi>i"), ("fd_allocate", "ill>i"),
        ("fd_close", "i>i"), ("fd_datasync", "i>i"), ("fd_fdstat_get", "ii>i"), ("fd_fdstat_set_flags", "ii>i"),
        ("fd_fdstat_set_rights", "ill>i"), ("fd_filestat_get", "ii>i"), ("fd_filestat_set_size", "il>i"),
        ("fd_filestat_set_times", "illi>i"), ("fd_pread", "iiili>i"), ("fd_prestat_get", "ii>i"),
        ("fd_prestat_dir_name", "iii>i"), ("fd_pwrite", "iiili>i"), ("fd_read", "iiii>i"), ("fd_readdir", "iiili>i"),
        ("fd_renumber", "ii>i"), ("fd_seek", "ilii>i"), ("fd_sync", "i>i"), ("fd_tell", "ii>i"), ("fd_write", "iiii>i"),
        ("path_create_directory", "iii>i"), ("path_filestat_get", "iiiii>i"), ("path_filestat_set_times", "iiiilli>i"),
        ("path_link", "iiiiiii>i"), ("path_open", "iiiiillii>i"), ("path_readlink", "iiiiii>i"),
        ("path_remove_directory", "iii>i"), ("path_rename", "iiiiii>i"), ("path_symlink", "iiiii>i"),
        ("path_unlink_file", "iii>i"), ("poll_oneoff", "iiii>i"), ("proc_exit", "i>"), ("proc_raise", "i>i"),
        ("sched_yield", ">i"), ("random_get", "ii>i"), ("sock_accept", "iii>i"), ("sock_recv", "iiiiii>i"),
        ("sock_send", "iiiii>i"), ("sock_shutdown", "ii>i"),
    ]
}
