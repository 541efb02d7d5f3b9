package import PluginHost

/// Which versions of a plugin will do, such as `^1.2`, `~1.2`, `>=1.0 <2`, `1.2.3`, `1.2` or `*`.
///
///     ^1.2.3   >=1.2.3 <2.0.0    the same leftmost number that is not 0
///     ~1.2.3   >=1.2.3 <1.3.0    the same major and minor version
///     1.2      >=1.2.0 <1.3.0    what is left out may be anything, as with 1.2.x and 1.2.*
///     1.2.3    =1.2.3            this version
///     >=1 <3   both              comparisons side by side must all hold
///
/// A pre-release does only where the range names a pre-release of the same three numbers: whoever asks for `^1.2` wants no
/// `2.0.0-alpha`, and no `1.3.0-beta` either.
package struct VersionRange: Hashable, Sendable {
    private enum Comparison: Hashable {
        case atLeast
        case above
        case below
        case atMost
    }

    private struct Bound: Hashable {
        var comparison: Comparison
        var version: PluginVersion

        func holds(for other: PluginVersion) -> Bool {
            switch comparison {
            case .atLeast: !(other < version)
            case .above: version < other
            case .below: other < version
            case .atMost: !(version < other)
            }
        }
    }

    /// Why text is no range, in a few words.
    package struct Problem: Error {
        package var message: String
    }

    /// The range as it was written.
    package let text: String
    private var bounds: [Bound] = []
    /// The pre-releases that the range names.
    private var prereleases: [PluginVersion] = []

    private static let maximumComparisons = 16

    /// All versions but pre-releases.
    package static let any = VersionRange()

    private init() { text = "*" }

    /// Reads a range.
    package init(_ text: String) throws(Problem) {
        guard text.utf8.count <= 512 else { throw Problem(message: "the range is longer than 512 bytes") }
        self.text = text
        var operation = ""
        var count = 0
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            // The comparison may stand apart from its version.
            let written = operation + word
            operation = String(written.prefix { "^~<>=".contains($0) })
            let version = written.dropFirst(operation.count)
            if version.isEmpty { continue }
            count += 1
            guard count <= Self.maximumComparisons else {
                throw Problem(message: "the range has more than \(Self.maximumComparisons) comparisons")
            }
            try add(operation, try PartialVersion(version))
            operation = ""
        }
        guard operation.isEmpty else { throw Problem(message: "a version is missing after \"\(operation)\"") }
    }

    /// Whether a version is in the range.
    package func contains(_ version: PluginVersion) -> Bool {
        guard bounds.allSatisfy({ $0.holds(for: version) }) else { return false }
        guard !version.prerelease.isEmpty else { return true }
        return prereleases.contains { $0.hasSameNumbers(as: version) }
    }

    /// The one version that the range names, if it names one.
    package var exactVersion: PluginVersion? {
        guard bounds.count == 2, bounds[0].comparison == .atLeast, bounds[1].comparison == .atMost,
            bounds[0].version == bounds[1].version
        else { return nil }
        return bounds[0].version
    }

    private mutating func add(_ operation: String, _ version: PartialVersion) throws(Problem) {
        if !version.first.prerelease.isEmpty { prereleases.append(version.first) }
        switch operation {
        case "", "=":
            add(.atLeast, version.first)
            if version.isWhole { add(.atMost, version.first) } else { add(.below, version.next) }
        case "^":
            add(.atLeast, version.first)
            add(.below, version.nextIncompatible)
        case "~":
            add(.atLeast, version.first)
            add(.below, version.nextMinor)
        case ">=": add(.atLeast, version.first)
        case "<": add(.below, version.first)
        case ">":
            if version.isWhole { return add(.above, version.first) }
            guard let next = version.next else { throw Problem(message: "no version is above \(version.text)") }
            add(.atLeast, next)
        case "<=":
            if version.isWhole { add(.atMost, version.first) } else { add(.below, version.next) }
        default: throw Problem(message: "\"\(operation)\" is no comparison; write ^, ~, =, <, <=, > or >=")
        }
    }

    /// - Parameter version: `nil` is above all versions.
    private mutating func add(_ comparison: Comparison, _ version: PluginVersion?) {
        if let version { bounds.append(Bound(comparison: comparison, version: version)) }
    }
}

/// A version of which the last numbers may be left out.
private struct PartialVersion {
    let text: String
    /// How many numbers there are.
    private let count: Int
    /// The lowest version that it stands for.
    let first: PluginVersion

    init(_ text: Substring) throws(VersionRange.Problem) {
        self.text = String(text)
        if let version = PluginVersion(self.text) {
            (count, first) = (3, version)
            return
        }
        var parts = text.split(separator: ".", omittingEmptySubsequences: false)
        while let last = parts.last, last == "x" || last == "X" || last == "*" { parts.removeLast() }
        let isWildcard = parts.isEmpty && !text.isEmpty
        guard parts.count < 3, isWildcard || !parts.isEmpty, text.split(separator: ".").count <= 3,
            let version = PluginVersion((parts + Array(repeating: "0", count: 3 - parts.count)).joined(separator: ".")),
            version.prerelease.isEmpty, version.build.isEmpty
        else {
            throw VersionRange.Problem(message: "\"\(displayed(self.text))\" is no version and no beginning of one")
        }
        (count, first) = (parts.count, version)
    }

    /// Whether it is one version.
    var isWhole: Bool { count == 3 }

    /// The version after all that it stands for; `nil` if there is none.
    var next: PluginVersion? {
        switch count {
        case 0: nil
        case 1: nextMajor
        default: nextMinor
        }
    }

    /// The first version that a change of the leftmost number which is not 0 makes.
    var nextIncompatible: PluginVersion? {
        if first.major > 0 || count == 1 { return nextMajor }
        if count == 0 { return nil }
        if first.minor > 0 || count == 2 { return nextMinor }
        return Self.successor(of: first.patch).map { PluginVersion(first.major, first.minor, $0) }
    }

    /// The first version with another minor version, or with another major version if there is no minor version.
    var nextMinor: PluginVersion? {
        if count == 0 { return nil }
        if count == 1 { return nextMajor }
        return Self.successor(of: first.minor).map { PluginVersion(first.major, $0, 0) } ?? nextMajor
    }

    private var nextMajor: PluginVersion? { Self.successor(of: first.major).map { PluginVersion($0, 0, 0) } }

    private static func successor(of number: UInt64) -> UInt64? { number == .max ? nil : number + 1 }
}
