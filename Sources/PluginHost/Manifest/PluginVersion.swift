/// A version number as Semantic Versioning 2.0.0 defines it, such as `1.4.0-beta.2+build.7`.
public struct PluginVersion: Hashable, Sendable {
    /// Incompatible changes.
    package let major: UInt64
    /// Additions.
    package let minor: UInt64
    /// Corrections.
    package let patch: UInt64
    /// The identifiers after `-`, joined by dots; empty for a release.
    package let prerelease: String
    /// The identifiers after `+`, joined by dots; they do not count in comparisons.
    package let build: String
}

extension PluginVersion {
    /// Makes the version of a release.
    package init(_ major: UInt64, _ minor: UInt64, _ patch: UInt64) {
        self.init(major: major, minor: minor, patch: patch, prerelease: "", build: "")
    }

    /// Whether two versions are of the same release, or of pre-releases of it.
    package func hasSameNumbers(as other: PluginVersion) -> Bool {
        (major, minor, patch) == (other.major, other.minor, other.patch)
    }

    /// Whether neither of two versions comes before the other: what is built of them may differ.
    package func hasSamePrecedence(as other: PluginVersion) -> Bool { !(self < other) && !(other < self) }
}

extension PluginVersion: LosslessStringConvertible {
    /// Reads a version, or `nil` if the text is not one.
    public init?(_ text: String) {
        guard text.utf8.count <= 128 else { return nil }
        let withBuild = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        let withPrerelease = withBuild[0].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = withPrerelease[0].split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.count == 3, let major = Self.number(numbers[0]), let minor = Self.number(numbers[1]),
            let patch = Self.number(numbers[2])
        else { return nil }
        if withPrerelease.count == 2 {
            guard Self.areIdentifiers(withPrerelease[1], rejectingLeadingZeros: true) else { return nil }
        }
        if withBuild.count == 2 {
            guard Self.areIdentifiers(withBuild[1], rejectingLeadingZeros: false) else { return nil }
        }
        self.major = major
        self.minor = minor
        self.patch = patch
        prerelease = withPrerelease.count == 2 ? String(withPrerelease[1]) : ""
        build = withBuild.count == 2 ? String(withBuild[1]) : ""
    }

    /// The version as it is written.
    public var description: String {
        "\(major).\(minor).\(patch)" + (prerelease.isEmpty ? "" : "-\(prerelease)") + (build.isEmpty ? "" : "+\(build)")
    }

    private static func number(_ text: Substring) -> UInt64? {
        guard isNumeric(text), text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0") else { return nil }
        return UInt64(text)
    }

    private static func isNumeric(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func areIdentifiers(_ text: Substring, rejectingLeadingZeros: Bool) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { identifier in
            guard !identifier.isEmpty,
                identifier.utf8.allSatisfy({
                    isIdentifierByte($0) && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".")
                })
            else { return false }
            return !rejectingLeadingZeros || !isNumeric(identifier) || identifier.utf8.count == 1
                || identifier.utf8.first != UInt8(ascii: "0")
        }
    }
}

extension PluginVersion: Comparable {
    /// Precedence, section 11: a pre-release comes before its release, numbers before words.
    public static func < (left: PluginVersion, right: PluginVersion) -> Bool {
        let leftNumbers = (left.major, left.minor, left.patch)
        let rightNumbers = (right.major, right.minor, right.patch)
        if leftNumbers != rightNumbers { return leftNumbers < rightNumbers }
        if left.prerelease.isEmpty || right.prerelease.isEmpty {
            return !left.prerelease.isEmpty && right.prerelease.isEmpty
        }
        let leftIdentifiers = left.prerelease.split(separator: ".")
        let rightIdentifiers = right.prerelease.split(separator: ".")
        for (left, right) in zip(leftIdentifiers, rightIdentifiers) where left != right {
            switch (isNumeric(left), isNumeric(right)) {
            case (true, true):
                return left.utf8.count == right.utf8.count ? left < right : left.utf8.count < right.utf8.count
            case (true, false): return true
            case (false, true): return false
            case (false, false): return left.utf8.lexicographicallyPrecedes(right.utf8)
            }
        }
        return leftIdentifiers.count < rightIdentifiers.count
    }
}
