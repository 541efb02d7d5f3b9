/// How the process ends: a number that scripts rely on, the same for every command.
struct ExitCode: Equatable {
    /// The number given to the system.
    ///
    /// Only its low eight bits reach the parent process; `run` passes the guest's own through.
    var rawValue: Int32

    /// Makes the code for a program of a guest that ended with `code`: its low eight bits.
    ///
    /// 255 stands for a code that is not 0 although its low eight bits are, since 0 would claim success.
    init(ofProgram code: UInt32) {
        let status = Int32(truncatingIfNeeded: code & 0xff)
        rawValue = status == 0 && code != 0 ? 255 : status
    }

    /// Makes a code from its number.
    init(rawValue: Int32) { self.rawValue = rawValue }

    /// Everything worked.
    static let success = ExitCode(rawValue: 0)
    /// The plugin answered `status: error`, or a test case fails.
    static let pluginError = ExitCode(rawValue: 1)
    /// The command line is wrong.
    static let usage = ExitCode(rawValue: 2)
    /// The manifest, module or an import or export is wrong, or a file cannot be read.
    static let badInput = ExitCode(rawValue: 3)
    /// A permission is not approved or was denied.
    static let denied = ExitCode(rawValue: 4)
    /// A limit was reached: fuel, time, memory, stack or size.
    static let limit = ExitCode(rawValue: 5)
    /// The guest trapped, or a plugin ended with `proc_exit` of another code than 0.
    static let trap = ExitCode(rawValue: 6)
    /// A replay differs from its recording.
    static let replayDiffers = ExitCode(rawValue: 7)
    /// The audit log's chain is broken, or entries of the log may be missing.
    static let auditBroken = ExitCode(rawValue: 8)
    /// Something could not be written: standard output, a file that was asked for, or the program's own state.
    ///
    /// `EX_IOERR` of sysexits.h.
    static let cannotWrite = ExitCode(rawValue: 74)
    /// An error inside the program.
    static let internalError = ExitCode(rawValue: 70)
}
