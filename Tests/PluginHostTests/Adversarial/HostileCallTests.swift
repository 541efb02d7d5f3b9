import Foundation
import PluginHost
import Testing
import Wasm

/// Numbers 165–169 of the list: every function that the host has, called with arguments that no sensible plugin passes,
/// from a request, from the start function and from `alloc`.
@Suite struct `Hostile calls` {
    /// A function of the host: module, name, and its type with `i` for i32, `l` for i64 and `d` for f64.
    struct HostCall {
        var module: String
        var name: String
        var type: String

        var parameters: String { String(type.prefix { $0 != ">" }) }
        var result: String { String(type.drop { $0 != ">" }.dropFirst()) }

        private static func word(_ letter: Character) -> String {
            switch letter {
            case "l": "i64"
            case "d": "f64"
            default: "i32"
            }
        }

        var imported: String {
            let parameters = parameters.map { Self.word($0) }.joined(separator: " ")
            let result = result.map { Self.word($0) }.joined()
            return "(import \"\(module)\" \"\(name)\" (func $f (param \(parameters)) (result \(result))))"
        }

        /// A call whose result is dropped.
        func text(_ arguments: [UInt64]) -> String {
            let values = zip(parameters, arguments).map { letter, value in
                switch letter {
                case "l": "(i64.const \(Int64(bitPattern: value)))"
                case "d": "(f64.const \(Int64(bitPattern: value)))"
                default: "(i32.const \(Int32(truncatingIfNeeded: value)))"
                }
            }
            let call = "(call $f \(values.joined(separator: " ")))"
            return result.isEmpty ? call : "(drop \(call))"
        }
    }

    static let wasi = ModuleContractNames.wasi.map {
        HostCall(module: "wasi_snapshot_preview1", name: $0.0, type: $0.1)
    }
    static let host = HostFunctions.all.map { function in
        HostCall(
            module: HostFunctions.moduleName, name: function.name,
            type: letters(function.type.parameters) + ">" + letters(function.type.results))
    }

    private static func letters(_ types: [ValueType]) -> String {
        String(types.map { $0 == .i64 ? "l" : $0 == .f64 ? "d" : "i" })
    }

    /// Near bounds of 32 and 64 bits, of the memory of 4 pages, and of the limits.
    private static let extremes: [UInt64] = [
        0, 1, 2, 3, 8, 0x3FFF8, 0x3FFFF, 0x40000, 0x40001, 1 << 30, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFF8, 0xFFFF_FFFF,
        1 << 32, 1 << 63, .max,
    ]

    /// Lists of arguments: each extreme everywhere, each extreme in each place beside sensible ones, and some by lot.
    private static func arguments(of call: HostCall, byLot: Int) -> [[UInt64]] {
        let count = call.parameters.count
        guard count > 0 else { return [[]] }
        var lists = extremes.map { [UInt64](repeating: $0, count: count) }
        // A sensible list: a descriptor or pointer, a pointer, a small count, a pointer.
        let sensible: [UInt64] = [1, 0x8000, 1, 0x8100, 4, 0x8200, 8, 0x8300, 0x8400]
        for place in 0..<count {
            for value in extremes {
                var list = Array(sensible.prefix(count))
                list[place] = value
                lists.append(list)
            }
        }
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<byLot {
            lists.append(
                (0..<count).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return extremes[Int(truncatingIfNeeded: state >> 33) % extremes.count]
                })
        }
        return lists
    }

    /// Where a guest makes its calls.
    enum Place: String, CaseIterable {
        case request, start, initialize, alloc
    }

    private static func guest(_ call: HostCall, _ body: String, in place: Place = .request) -> Guest {
        var guest = Guest(imports: call.imported)
        // What the calls write over the plugin's documents is written anew.
        func document(_ name: String, _ address: Int, _ text: String) -> String {
            let count = text.utf8.count
            guest.extra += "(data $\(name) \(Guest.literal(text)))\n"
            return """
                (memory.init $\(name) (i32.const \(address)) (i32.const 0) (i32.const \(count)))
                \(Guest.packed(address, count))
                """
        }
        guest.initBody = document("metadata", Guest.metadataAddress, guest.metadata ?? "")
        guest.capabilitiesBody = document("capabilities", Guest.capabilitiesAddress, guest.capabilities ?? "")
        guest.handleBody = document("response", Guest.responseAddress, guest.response)
        switch place {
        case .request: guest.handleBody = body + (guest.handleBody ?? "")
        case .start: guest.extra += "(func $s \(body)) (start $s)"
        case .initialize: guest.extra += "(func (export \"_initialize\") \(body))"
        case .alloc:
            guest.alloc = Guest.allocating(
                """
                (local $start i32) \(body)
                (local.set $start (global.get $top))
                (global.set $top (i32.add (global.get $top) (local.get $size))) (local.get $start)
                """)
        }
        return guest
    }

    private static let harmless = Guest()

    @Test(arguments: wasi.map(\.name).filter { $0 != "proc_exit" })
    func `165 every function of WASI answers any arguments with an error number`(name: String) async throws {
        let call = try #require(Self.wasi.first { $0.name == name })
        let stage = try Stage { $0.failuresBeforeQuarantine = 1_000 }
        let calls = Self.arguments(of: call, byLot: 200).map { list in
            // The answer is an error number of preview 1; functions of files and sockets never succeed without either.
            let text = call.text(list).dropFirst("(drop ".count).dropLast()
            let isDenied = name.hasPrefix("path_") || name.hasPrefix("sock_") || name.hasPrefix("fd_prestat")
            return """
                (if (i32.gt_u (i32.sub \(text) (i32.const \(isDenied ? 1 : 0))) (i32.const \(isDenied ? 75 : 76)))
                  (then unreachable))
                """
        }
        for place in Place.allCases {
            let result = try await stage.attempt(Self.guest(call, calls.joined(separator: "\n"), in: place))
            #expect(result.response?.isSuccess == true, "\(place): \(result.error?.message ?? "")")
        }
    }

    /// One call for each instance, since most arguments end the run.
    @Test(arguments: host.map(\.name), Place.allCases)
    func `166 every function of the SDK takes any arguments or ends the run with its name`(name: String, place: Place)
        async throws
    {
        let call = try #require(Self.host.first { $0.name == name })
        let stage = try Stage(
            policy: { $0.failuresBeforeQuarantine = 10_000 }, store: { _ in Stage.SharedStore().store })
        for list in Self.arguments(of: call, byLot: 10) {
            let result = try await stage.attempt(Self.guest(call, call.text(list), in: place))
            guard let error = result.error else {
                #expect(result.response != nil)
                continue
            }
            #expect(
                [.contractViolation, .limitExceeded, .trap, .permissionDenied].contains(error.code),
                "\(name) \(list): \(error)")
        }
        #expect(try await stage.attempt(Self.harmless).response?.isSuccess == true)
    }

    private static func function(_ name: String) throws -> HostCall {
        try #require(wasi.first { $0.name == name })
    }

    @Test func `167 sleeping for ages takes none of the host's time`() async throws {
        var guest = Guest(imports: try Self.function("poll_oneoff").imported)
        // 4,096 clocks of 2^64 - 1 ns, 20 times; one more subscription is refused.
        guest.memory = "(memory (export \"memory\") 10)"
        guest.extra = """
            (func $prepare (local $i i32)
              (loop $again
                (i64.store offset=0x20018 (i32.mul (local.get $i) (i32.const 48)) (i64.const -1))
                (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 4096)))))
            (start $prepare)
            """
        let poll = "(call $f (i32.const 0x20000) (i32.const 0x60000) (i32.const 4096) (i32.const 0x8000))"
        guest.handleBody = """
            (local $i i32)
            (loop $again (if \(poll) (then unreachable))
              (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 20))))
            (if (i32.ne (call $f (i32.const 0x20000) (i32.const 0x60000) (i32.const 4097) (i32.const 0x8000)) (i32.const 28))
              (then unreachable))
            \(Guest.ok)
            """
        // If it took time, the request would end with its limit.
        #expect(try await Stage().attempt(guest).response?.isSuccess == true)
    }

    @Test func `168 lists of buffers are bounded, and overlapping ones harm nobody`() async throws {
        let stage = try Stage()
        for name in ["fd_write", "fd_read"] {
            var guest = Guest(imports: try Self.function(name).imported)
            let descriptor = name == "fd_write" ? 1 : 0
            // The list lies in the buffer that it describes, and so does the count of bytes.
            guest.extra = #"(data (i32.const 0x5000) "\00\50\00\00\00\01\00\00\00\50\00\00\00\01\00\00")"#
            func call(_ list: Int, _ count: Int, _ result: Int) -> String {
                "(call $f (i32.const \(descriptor)) (i32.const \(list)) (i32.const \(count)) (i32.const \(result)))"
            }
            guest.handleBody = """
                (if \(call(0x5000, 2, 0x5004)) (then unreachable))
                (if \(call(0x5000, 1_025, 0x8000)) (then unreachable))
                (if (i32.ne \(call(0x5000, 1 << 30, 0x8000)) (i32.const 21)) (then unreachable))
                (if (i32.ne \(call(0x3FFF8, 2, 0x8000)) (i32.const 21)) (then unreachable))
                \(Guest.ok)
                """
            #expect(try await stage.attempt(guest).response?.isSuccess == true, "\(name)")
        }
    }

    /// The address space bounds all that the host could allocate for the guest, and a crash would be its exit code.
    @Test(arguments: [
        ("random_get", "(i32.const 0) (i32.const -1)", 21), ("random_get", "(i32.const 0) (i32.const 0x4000000)", 0),
        ("fd_write", "(i32.const 1) (i32.const 0x5000) (i32.const 1) (i32.const 0x8000)", 0),
        ("fd_read", "(i32.const 0) (i32.const 0x5000) (i32.const 1) (i32.const 0x8000)", 0),
        ("poll_oneoff", "(i32.const 0) (i32.const 0) (i32.const -1) (i32.const 0)", 28),
        ("fd_readdir", "(i32.const 3) (i32.const 0) (i32.const -1) (i64.const 0) (i32.const 0)", 8),
        (
            "sock_recv", "(i32.const 1) (i32.const 0) (i32.const 0x40000000) (i32.const 0) (i32.const 0) (i32.const 0)",
            57
        ),
    ])
    func `169 the host answers the largest demands in little memory`(name: String, arguments: String, errno: Int) throws
    {
        var guest = Self.guest(
            try Self.function(name), "(if (i32.ne (call $f \(arguments)) (i32.const \(errno))) (then unreachable))")
        guest.memory = "(memory (export \"memory\") 1024)"
        // A buffer as large as the memory.
        guest.extra += #"(data (i32.const 0x5000) "\00\00\00\00\00\00\00\04")"#
        let manifest = try Stage.write(guest)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", #"ulimit -v 1000000 && exec "$@""#, "sh", Fixtures.program, "exec", manifest, "--request",
            #"{"type":"publish","text":"x"}"#,
        ]
        process.environment = ["SSPLUG_HOME": try Fixtures.temporaryFolder(), "PATH": "/usr/bin:/bin"]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.contains("{\"status\":\"ok\"}"), "\(text)")
        #expect(process.terminationStatus == 0)
    }
}
