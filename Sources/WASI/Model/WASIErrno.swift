/// An error number of WASI preview 1, in the specification's order and with its names.
public enum WASIErrno: UInt16, Error, Hashable, Sendable, CaseIterable {
    /// No error.
    case success = 0
    /// Argument list too long (`2big`).
    case tooBig
    /// Permission denied.
    case acces
    /// Address in use.
    case addrinuse
    /// Address not available.
    case addrnotavail
    /// Address family not supported.
    case afnosupport
    /// Resource unavailable, or the operation would block.
    case again
    /// Connection already in progress.
    case already
    /// Bad file descriptor.
    case badf
    /// Bad message.
    case badmsg
    /// Device or resource busy.
    case busy
    /// Operation canceled.
    case canceled
    /// No child processes.
    case child
    /// Connection aborted.
    case connaborted
    /// Connection refused.
    case connrefused
    /// Connection reset.
    case connreset
    /// Resource deadlock would occur.
    case deadlk
    /// Destination address required.
    case destaddrreq
    /// Mathematics argument out of domain of function.
    case dom
    /// Disk quota exceeded.
    case dquot
    /// File exists.
    case exist
    /// Bad address: a pointer outside the guest's memory.
    case fault
    /// File too large.
    case fbig
    /// Host is unreachable.
    case hostunreach
    /// Identifier removed.
    case idrm
    /// Illegal byte sequence.
    case ilseq
    /// Operation in progress.
    case inprogress
    /// Interrupted function.
    case intr
    /// Invalid argument.
    case inval
    /// Input or output error.
    case io
    /// Socket is connected.
    case isconn
    /// Is a directory.
    case isdir
    /// Too many levels of symbolic links.
    case loop
    /// Too many open file descriptors.
    case mfile
    /// Too many links.
    case mlink
    /// Message too large.
    case msgsize
    /// Reserved.
    case multihop
    /// File name too long.
    case nametoolong
    /// Network is down.
    case netdown
    /// Connection aborted by network.
    case netreset
    /// Network unreachable.
    case netunreach
    /// Too many files open in system.
    case nfile
    /// No buffer space available.
    case nobufs
    /// No such device.
    case nodev
    /// No such file or directory.
    case noent
    /// Executable file format error.
    case noexec
    /// No locks available.
    case nolck
    /// Reserved.
    case nolink
    /// Not enough space.
    case nomem
    /// No message of the desired type.
    case nomsg
    /// Protocol not available.
    case noprotoopt
    /// No space left on device.
    case nospc
    /// Function not supported.
    case nosys
    /// The socket is not connected.
    case notconn
    /// Not a directory or a symbolic link to a directory.
    case notdir
    /// Directory not empty.
    case notempty
    /// State not recoverable.
    case notrecoverable
    /// Not a socket.
    case notsock
    /// Not supported, or operation not supported on socket.
    case notsup
    /// Inappropriate I/O control operation.
    case notty
    /// No such device or address.
    case nxio
    /// Value too large to be stored in data type.
    case overflow
    /// Previous owner died.
    case ownerdead
    /// Operation not permitted.
    case perm
    /// Broken pipe.
    case pipe
    /// Protocol error.
    case proto
    /// Protocol not supported.
    case protonosupport
    /// Protocol wrong type for socket.
    case prototype
    /// Result too large.
    case range
    /// Read-only file system.
    case rofs
    /// Invalid seek.
    case spipe
    /// No such process.
    case srch
    /// Reserved.
    case stale
    /// Connection timed out.
    case timedout
    /// Text file busy.
    case txtbsy
    /// Cross-device link.
    case xdev
    /// Extension: capabilities insufficient.
    case notcapable
}
