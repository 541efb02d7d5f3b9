// How a path of the guest becomes a directory of the host and one name in it:
//
//     base ─ enterDirectory("a") ─► a ─ enterDirectory("b") ─► b        "a/b/../c" pops b and leaves (a, "c")
//
// Each step opens one component without following links, so no step can leave the directory it is in. Links are read
// and their targets walked in the same way; `..` goes back on the stack of directories walked, never to the system.
// A component that is replaced by a link between two steps is not followed either.

/// A name in a directory, with every link before it resolved.
struct ResolvedPath {
    /// The directory that has the name.
    var parent: HostDescriptor
    /// A single component; `.` for the directory itself.
    var name: String
    /// Whether the path says that it is a directory, by a slash at its end.
    var requiresDirectory: Bool
}

/// Resolves the paths of a guest below a directory.
struct PathResolver {
    let system: any SystemCalls

    /// The most links on the way, as in other systems.
    private static let maximumLinks = 40
    /// The most directories on the way, each of which is open during the walk.
    private static let maximumDepth = 256

    /// Walks `path` from `base` up to its last component.
    ///
    /// - Parameters:
    ///   - path: A relative path.
    ///   - base: The directory that the path cannot leave.
    ///   - followsLastLink: Whether a link in the last component is followed.
    /// - Throws: ``Errno/perm`` for a path that leaves `base` or is absolute, ``Errno/noent`` for an empty path or a
    ///   missing component, ``Errno/loop`` for more than 40 links, ``Errno/nametoolong`` for more than 256
    ///   directories, ``Errno/notdir``, and what the system reports.
    func resolve(
        _ path: String, from base: HostDescriptor, followsLastLink: Bool
    ) throws(CallFailure) -> ResolvedPath {
        do {
            return try walk(path, from: base, followsLastLink: followsLastLink)
        } catch {
            throw .errno(error.errno)
        }
    }

    private func walk(
        _ path: String, from base: HostDescriptor, followsLastLink: Bool
    ) throws(SystemError) -> ResolvedPath {
        var requiresDirectory = false
        /// The components that are still to be walked, last first.
        var pending: [String] = []
        try push(path, onto: &pending, &requiresDirectory)
        var directories = [base]
        var linkCount = 0
        while let name = pending.popLast() {
            let parent = directories[directories.count - 1]
            let isLast = pending.isEmpty
            if name == "." || name == ".." {
                if name == ".." {
                    guard directories.count > 1 else { throw SystemError(.perm) }
                    directories.removeLast()
                }
                if isLast { requiresDirectory = true }
                continue
            }
            if isLast {
                guard followsLastLink, let target = try target(of: name, in: parent, mayBeMissing: true) else {
                    return ResolvedPath(parent: parent, name: name, requiresDirectory: requiresDirectory)
                }
                try follow(target, &linkCount, &pending, &requiresDirectory)
                continue
            }
            do throws(SystemError) {
                let entered = try system.enterDirectory(name, in: parent.number)
                directories.append(HostDescriptor(entered, system: system))
                guard directories.count <= Self.maximumDepth else { throw SystemError(.nametoolong) }
            } catch {
                // A link: systems disagree on what they call it.
                guard error.errno == .notdir || error.errno == .loop || error.errno == .mlink,
                    let target = try target(of: name, in: parent, mayBeMissing: false)
                else { throw error }
                try follow(target, &linkCount, &pending, &requiresDirectory)
            }
        }
        return ResolvedPath(parent: directories[directories.count - 1], name: ".", requiresDirectory: true)
    }

    /// The target of a link; nil if `name` is something else, or missing where that is allowed.
    private func target(
        of name: String, in directory: HostDescriptor, mayBeMissing: Bool
    ) throws(SystemError) -> String? {
        do {
            return try system.target(ofLink: name, in: directory.number)
        } catch {
            if error.errno == .inval || (mayBeMissing && error.errno == .noent) { return nil }
            throw error
        }
    }

    private func follow(
        _ target: String, _ linkCount: inout Int, _ pending: inout [String], _ requiresDirectory: inout Bool
    ) throws(SystemError) {
        linkCount += 1
        guard linkCount <= Self.maximumLinks else { throw SystemError(.loop) }
        try push(target, onto: &pending, &requiresDirectory)
    }

    /// Puts the components of a path on top of those that are still to be walked.
    private func push(
        _ path: String, onto pending: inout [String], _ requiresDirectory: inout Bool
    ) throws(SystemError) {
        // Bytes, because a slash with a combining character behind it is still a separator.
        let utf8 = path.utf8
        guard let first = utf8.first else { throw SystemError(.noent) }
        guard first != UInt8(ascii: "/") else { throw SystemError(.perm) }
        if pending.isEmpty, utf8.last == UInt8(ascii: "/") { requiresDirectory = true }
        for component in utf8.split(separator: UInt8(ascii: "/")).reversed() {
            pending.append(String(Substring(component)))
        }
    }
}
