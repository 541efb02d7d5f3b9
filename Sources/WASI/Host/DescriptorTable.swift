/// What a descriptor number of the guest stands for.
enum Descriptor {
    case input(StandardInput)
    case output(StandardOutput)
    case file(OpenFile)
    case directory(OpenDirectory)
}

/// The guest's descriptors by number.
///
/// New ones get the lowest free number.
struct DescriptorTable {
    /// The most descriptors, so that a guest cannot use up the host's.
    static let maximumCount = 1024

    private(set) var entries: [Descriptor?]

    init(input: StandardInput, output: StandardOutput, error: StandardOutput) {
        entries = [.input(input), .output(output), .output(error)]
    }

    /// Replaces all descriptors.
    mutating func replaceEntries(_ entries: [Descriptor?]) { self.entries = entries }

    /// What a number stands for.
    ///
    /// - Throws: ``WASIErrno/badf``.
    subscript(number: UInt32) -> Descriptor {
        get throws(CallFailure) {
            guard number < UInt32(entries.count), let descriptor = entries[Int(number)] else { throw .errno(.badf) }
            return descriptor
        }
    }

    /// Checks that another descriptor has room.
    ///
    /// - Throws: ``WASIErrno/mfile``.
    func checkRoom() throws(CallFailure) {
        guard entries.count < Self.maximumCount || entries.contains(where: { $0 == nil }) else {
            throw .errno(.mfile)
        }
    }

    /// Adds a descriptor.
    ///
    /// - Returns: Its number.
    /// - Throws: ``WASIErrno/mfile``.
    @discardableResult
    mutating func add(_ descriptor: Descriptor) throws(CallFailure) -> UInt32 {
        try checkRoom()
        if let free = entries.firstIndex(where: { $0 == nil }) {
            entries[free] = descriptor
            return UInt32(free)
        }
        entries.append(descriptor)
        return UInt32(entries.count - 1)
    }

    /// Takes a descriptor out of the table.
    ///
    /// - Throws: ``WASIErrno/badf``.
    mutating func remove(_ number: UInt32) throws(CallFailure) {
        _ = try self[number]
        entries[Int(number)] = nil
    }

    /// Gives a descriptor the number of another, which is closed.
    ///
    /// - Throws: ``WASIErrno/badf`` if either is not open.
    mutating func move(_ number: UInt32, to target: UInt32) throws(CallFailure) {
        let descriptor = try self[number]
        _ = try self[target]
        if number == target { return }
        entries[Int(target)] = descriptor
        entries[Int(number)] = nil
    }
}

extension Descriptor {
    /// What the descriptor is.
    var type: FileType {
        switch self {
        case .input(let input): input.type
        case .output(let output): output.type
        case .file(let file): file.type
        case .directory: .directory
        }
    }

    /// How it behaves.
    var flags: DescriptorFlags {
        switch self {
        case .input(let input): input.flags
        case .output(let output): output.flags
        case .file(let file): file.flags
        case .directory(let directory): directory.flags
        }
    }

    /// What may be done with it.
    var rights: Rights {
        switch self {
        case .input: .input
        case .output: .output
        case .file(let file): file.rights
        case .directory(let directory): directory.rights
        }
    }

    /// What may be done with descriptors opened through it.
    var inheritingRights: Rights {
        switch self {
        case .input, .output: []
        case .file(let file): file.inheritingRights
        case .directory(let directory): directory.inheritingRights
        }
    }
}
