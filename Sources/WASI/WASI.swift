public import Wasm

// Who owns what:
//
//     Imports ──closures──► WASI ─┬─► strings of args_get and environ_get
//                                 ├─► Clocks, RandomSource
//                                 ├─► DescriptorTable ─► StandardInput, StandardOutput, OpenFile, OpenDirectory
//                                 └─► SystemCalls, the only way to the operating system
//
// A preview 1 function is a method in Functions/ that takes the guest's numbers as they are, and throws an error
// number or ends the guest. Where several of its arguments are wrong, a bad descriptor is reported before a bad
// pointer, and all pointers are checked before anything has an effect.

/// WASI preview 1 for one guest: the state behind the functions of `wasi_snapshot_preview1`.
///
///     var configuration = WASIConfiguration()
///     configuration.arguments = ["hello"]
///     configuration.standardOutput = .inherited
///     let wasi = try WASI(configuration)
///     let instance = try interpreter.instantiate(module, imports: wasi.imports)
///     try instance.function("_start").call()
///
/// All 46 functions are there (the 45 of the snapshot and `sock_accept`), so that any toolchain's output links; those of
/// 2019 get the same functions as `wasi_unstable`. The guest ends with ``ProcessExit`` as the trap's host error when it calls `proc_exit`. An object belongs to one guest
/// and, like its interpreter, to one thread at a time.
public final class WASI {
    let system: any SystemCalls
    let arguments: StringTable
    let environment: StringTable
    let clocks: Clocks
    let random: RandomSource
    let hostMemory: HostMemory
    var descriptors: DescriptorTable

    /// Makes the state of a guest and opens its directories.
    ///
    /// - Parameter configuration: What the guest sees of the host.
    /// - Throws: ``DirectoryError`` for a directory that cannot be opened.
    public convenience init(_ configuration: WASIConfiguration = WASIConfiguration()) throws(DirectoryError) {
        try self.init(configuration, system: OperatingSystem())
    }

    /// Makes the state of a guest that reaches the operating system through `system`.
    package init(_ configuration: WASIConfiguration, system: any SystemCalls) throws(DirectoryError) {
        self.system = system
        arguments = StringTable(configuration.arguments)
        environment = StringTable(configuration.environment.map { "\($0.name)=\($0.value)" })
        clocks = Clocks(configuration.clocks, system: system)
        random = RandomSource(configuration.randomness, system: system)
        let hostMemory = configuration.hostMemory ?? HostMemory()
        self.hostMemory = hostMemory
        descriptors = DescriptorTable(
            input: StandardInput(configuration.standardInput, system: system),
            output: StandardOutput(
                configuration.standardOutput, inheriting: 1, system: system, hostMemory: hostMemory,
                endsWithoutReader: configuration.endsWithoutReader),
            error: StandardOutput(
                configuration.standardError, inheriting: 2, system: system, hostMemory: hostMemory,
                endsWithoutReader: configuration.endsWithoutReader))
        for directory in configuration.directories {
            do {
                let host = try system.openDirectory(path: directory.hostPath)
                let open = OpenDirectory(host, system: system, isReadOnly: directory.isReadOnly)
                open.preopenedName = Array(directory.guestPath.utf8)
                try descriptors.add(.directory(open))
            } catch let error as SystemError {
                throw DirectoryError(path: directory.hostPath, errno: error.errno)
            } catch {
                throw DirectoryError(path: directory.hostPath, errno: .mfile)
            }
        }
    }

    /// The functions of `wasi_snapshot_preview1` and `wasi_unstable`, and nothing else.
    public var imports: Imports {
        var imports = Imports()
        define(in: &imports)
        return imports
    }

    /// Whether lines of output go nowhere, as if they were ``WASIConfiguration/Output/discarded``: a host that has had enough
    /// of them need not be told of each.
    package func setDiscardsLines(_ isDiscarding: Bool) {
        for case .output(let output) in descriptors.entries { output.isDiscarding = isDiscarding }
    }

    /// Hands the last lines, those without a newline, to the closures of ``WASIConfiguration/Output/lines(limit:_:)``.
    ///
    /// - Throws: What a closure throws.
    public func flush() throws {
        for case .output(let output) in descriptors.entries { try output.flush() }
    }
}
