// How a path of the guest becomes a directory of the host and one name in it:
//
//     base ─ enterDirectory("a") ─► a ─ enterDirectory("b") ─► b        "a/b/../c" pops b and leaves (a, "c")
//
// Each step opens one component without following links, so no step can leave the directory it is in. Links are read
// and their targets walked in the same way; `..` goes back on the stack of directories walked, never to the system.
// A component that is replaced by a link between two steps is not followed either.

/// A name in a directory, with every link before it resolved.
struct ResolvedPath {
    /// How a path ends, which decides about errors: POSIX.1-2024, Base Definitions, 4.16.
    enum Ending {
        /// With a name.
        case name
        /// With a name and a slash, so that it must be a directory's.
        case slash
        /// With `.`, whether or not a slash follows.
        case dot
        /// With `..`, whether or not a slash follows.
        case dotDot
    }

    /// The directory that has the name.
    var parent: HostDescriptor
    /// A single component; `.` for the directory itself.
    var name: String
    /// How the path ends, or the target of the last link that was followed.
    var ending: Ending

    /// Whether the path says that it is a directory.
    var requiresDirectory: Bool { ending != .name }
}

/// What a function does with the last component of a path, which decides whether a link there is followed.
enum PathUse {
    /// It looks at what is there: a link is followed if `followsLink`, or if a slash is behind it.
    case lookup(followsLink: Bool)
    /// It makes, replaces or removes the entry: a link is followed if `followsLink` and no slash is behind it.
    case entry(followsLink: Bool)
    /// It makes, replaces or removes the entry, and a link there is the entry itself.
    static let entry = PathUse.entry(followsLink: false)

    /// Whether a link in the last component of a path that ends in this way is followed.
    fileprivate func follows(_ ending: ResolvedPath.Ending) -> Bool {
        switch self {
        case .lookup(let followsLink): followsLink || ending == .slash
        case .entry(let followsLink): followsLink && ending != .slash
        }
    }
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
    ///   - use: What the caller does with the last component.
    ///   - mayGoOn: Asked before each component; `false` ends the walk.
    /// - Throws: ``WASIErrno/perm`` for a path that leaves `base` or is absolute, ``WASIErrno/noent`` for an empty path or a
    ///   missing component, ``WASIErrno/loop`` for more than 40 links, ``WASIErrno/nametoolong`` for more than 256
    ///   directories, ``WASIErrno/notdir``, and what the system reports.
    func resolve(
        _ path: String, from base: HostDescriptor, for use: PathUse, mayGoOn: () -> Bool
    ) throws(CallFailure) -> ResolvedPath {
        do {
            return try walk(path, from: base, for: use, mayGoOn)
        } catch {
            throw .errno(error.errno)
        }
    }

    private func walk(
        _ path: String, from base: HostDescriptor, for use: PathUse, _ mayGoOn: () -> Bool
    ) throws(SystemError) -> ResolvedPath {
        var ending = ResolvedPath.Ending.name
        /// The components that are still to be walked, last first.
        var pending: [String] = []
        try push(path, onto: &pending, &ending)
        var directories = [base]
        var linkCount = 0
        while let name = pending.popLast() {
            guard mayGoOn() else { throw SystemError(.intr) }
            let parent = directories[directories.count - 1]
            let isLast = pending.isEmpty
            if name == "." || name == ".." {
                if name == ".." {
                    guard directories.count > 1 else { throw SystemError(.perm) }
                    directories.removeLast()
                }
                if isLast { ending = name == "." ? .dot : .dotDot }
                continue
            }
            if isLast {
                guard use.follows(ending), let target = try target(of: name, in: parent, mayBeMissing: true) else {
                    return ResolvedPath(parent: parent, name: name, ending: ending)
                }
                try follow(target, &linkCount, &pending, &ending)
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
                try follow(target, &linkCount, &pending, &ending)
            }
        }
        return ResolvedPath(parent: directories[directories.count - 1], name: ".", ending: ending)
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
        _ target: String, _ linkCount: inout Int, _ pending: inout [String],
        _ ending: inout ResolvedPath.Ending
    ) throws(SystemError) {
        linkCount += 1
        guard linkCount <= Self.maximumLinks else { throw SystemError(.loop) }
        try push(target, onto: &pending, &ending)
    }

    /// Puts the components of a path on top of those that are still to be walked.
    private func push(
        _ path: String, onto pending: inout [String], _ ending: inout ResolvedPath.Ending
    ) throws(SystemError) {
        // Bytes, because a slash with a combining character behind it is still a separator.
        let utf8 = path.utf8
        guard let first = utf8.first else { throw SystemError(.noent) }
        guard first != UInt8(ascii: "/") else { throw SystemError(.perm) }
        if pending.isEmpty, utf8.last == UInt8(ascii: "/") { ending = .slash }
        for component in utf8.split(separator: UInt8(ascii: "/")).reversed() {
            pending.append(String(Substring(component)))
        }
    }
}
