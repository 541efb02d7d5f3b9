/// A descriptor of the host that is closed with its last user.
final class HostDescriptor {
    let number: Int32
    private let system: any SystemCalls

    init(_ number: Int32, system: any SystemCalls) {
        self.number = number
        self.system = system
    }

    deinit { system.close(number) }
}

/// A file that the guest has opened.
final class OpenFile {
    /// What is counted for a file or directory that the guest has opened: the objects here and their entry.
    static let byteCount = 256

    let host: HostDescriptor
    private let held: HeldMemory
    let type: FileType
    var rights: Rights
    var inheritingRights: Rights
    var flags: DescriptorFlags

    init(
        _ host: HostDescriptor, type: FileType, rights: Rights, inheritingRights: Rights, flags: DescriptorFlags,
        held: HeldMemory
    ) {
        self.host = host
        self.held = held
        self.type = type
        self.rights = rights
        self.inheritingRights = inheritingRights
        self.flags = flags
    }
}

/// A directory that the guest can use: a preopened one, or one opened below.
final class OpenDirectory {
    let host: HostDescriptor
    /// The name that `fd_prestat_dir_name` tells; nil for a directory that the guest has opened.
    var preopenedName: [UInt8]?
    let isReadOnly: Bool
    var rights: Rights
    var inheritingRights: Rights
    var flags: DescriptorFlags = []
    /// What is counted; nil for a preopened directory, which is the configuration's.
    private let held: HeldMemory?

    init(_ number: Int32, system: any SystemCalls, isReadOnly: Bool) {
        host = HostDescriptor(number, system: system)
        self.isReadOnly = isReadOnly
        held = nil
        rights = .directory
        inheritingRights = .directory.union(.file)
    }

    init(_ host: HostDescriptor, isReadOnly: Bool, rights: Rights, inheritingRights: Rights, held: HeldMemory) {
        self.host = host
        self.held = held
        self.isReadOnly = isReadOnly
        self.rights = rights
        self.inheritingRights = inheritingRights
    }
}
