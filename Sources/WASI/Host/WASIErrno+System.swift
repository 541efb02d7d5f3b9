import Platform

extension WASIErrno {
    /// The error number that stands for the system's; `io` for one that preview 1 does not know.
    package init(systemCode code: Int32) {
        self =
            switch code {
            case E2BIG: .tooBig
            case EACCES: .acces
            case EADDRINUSE: .addrinuse
            case EADDRNOTAVAIL: .addrnotavail
            case EAFNOSUPPORT: .afnosupport
            case EAGAIN: .again
            case EALREADY: .already
            case EBADF: .badf
            case EBADMSG: .badmsg
            case EBUSY: .busy
            case ECANCELED: .canceled
            case ECHILD: .child
            case ECONNABORTED: .connaborted
            case ECONNREFUSED: .connrefused
            case ECONNRESET: .connreset
            case EDEADLK: .deadlk
            case EDESTADDRREQ: .destaddrreq
            case EDOM: .dom
            case EDQUOT: .dquot
            case EEXIST: .exist
            case EFAULT: .fault
            case EFBIG: .fbig
            case EHOSTUNREACH: .hostunreach
            case EIDRM: .idrm
            case EILSEQ: .ilseq
            case EINPROGRESS: .inprogress
            case EINTR: .intr
            case EINVAL: .inval
            case EISCONN: .isconn
            case EISDIR: .isdir
            case ELOOP: .loop
            case EMFILE: .mfile
            case EMLINK: .mlink
            case EMSGSIZE: .msgsize
            case EMULTIHOP: .multihop
            case ENAMETOOLONG: .nametoolong
            case ENETDOWN: .netdown
            case ENETRESET: .netreset
            case ENETUNREACH: .netunreach
            case ENFILE: .nfile
            case ENOBUFS: .nobufs
            case ENODEV: .nodev
            case ENOENT: .noent
            case ENOEXEC: .noexec
            case ENOLCK: .nolck
            case ENOLINK: .nolink
            case ENOMEM: .nomem
            case ENOMSG: .nomsg
            case ENOPROTOOPT: .noprotoopt
            case ENOSPC: .nospc
            case ENOSYS: .nosys
            case ENOTCONN: .notconn
            case ENOTDIR: .notdir
            case ENOTEMPTY: .notempty
            case ENOTRECOVERABLE: .notrecoverable
            case ENOTSOCK: .notsock
            case ENOTSUP: .notsup
            case EOPNOTSUPP: .notsup
            case ENOTTY: .notty
            case ENXIO: .nxio
            case EOVERFLOW: .overflow
            case EOWNERDEAD: .ownerdead
            case EPERM: .perm
            case EPIPE: .pipe
            case EPROTO: .proto
            case EPROTONOSUPPORT: .protonosupport
            case EPROTOTYPE: .prototype
            case ERANGE: .range
            case EROFS: .rofs
            case ESPIPE: .spipe
            case ESRCH: .srch
            case ESTALE: .stale
            case ETIMEDOUT: .timedout
            case ETXTBSY: .txtbsy
            case EXDEV: .xdev
            default: .io
            }
    }
}
