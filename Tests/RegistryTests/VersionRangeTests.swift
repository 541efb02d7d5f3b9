import PluginHost
import Registry
import Testing

/// Which versions are in a range.
@Suite struct `A range of versions` {
    @Test(arguments: [
        ("^1.2.3", "1.2.3 1.2.4 1.9.0", "1.2.2 2.0.0 0.9.9 1.3.0-beta 2.0.0-alpha"),
        ("^1.2", "1.2.0 1.99.99", "1.1.9 2.0.0"),
        ("^1", "1.0.0 1.2.3", "0.9.9 2.0.0"),
        ("^0.2.3", "0.2.3 0.2.99", "0.2.2 0.3.0 1.0.0"),
        ("^0.0.3", "0.0.3", "0.0.2 0.0.4 0.1.0"),
        ("^0.0", "0.0.0 0.0.9", "0.1.0"),
        ("^0", "0.0.0 0.9.0", "1.0.0"),
        ("~1.2.3", "1.2.3 1.2.9", "1.2.2 1.3.0"),
        ("~1.2", "1.2.0 1.2.9", "1.3.0"),
        ("~1", "1.0.0 1.9.9", "2.0.0"),
        (">=1.0 <2", "1.0.0 1.9.9", "0.9.9 2.0.0 2.0.0-alpha"),
        (">= 1.0 < 2", "1.0.0 1.9.9", "0.9.9 2.0.0"),
        (">1.2", "1.3.0 2.0.0", "1.2.0 1.2.9"),
        (">1.2.3", "1.2.4", "1.2.3"),
        ("<=1.2", "1.2.9 0.1.0", "1.3.0"),
        ("<=1.2.3", "1.2.3", "1.2.4"),
        ("<1.2", "1.1.9", "1.2.0"),
        ("1.2.3", "1.2.3 1.2.3+build.7", "1.2.4 1.2.2"),
        ("=1.2.3", "1.2.3", "1.2.4"),
        ("1.2", "1.2.0 1.2.9", "1.3.0 1.1.9"),
        ("1.2.x", "1.2.0 1.2.9", "1.3.0"),
        ("1.*", "1.0.0 1.9.9", "2.0.0"),
        ("1", "1.0.0 1.9.9", "2.0.0 0.9.9"),
        ("*", "0.0.1 99.0.0", "1.0.0-alpha"),
        ("", "0.0.1 99.0.0", "1.0.0-alpha"),
        ("1.0.0-beta", "1.0.0-beta", "1.0.0 1.0.0-alpha 1.0.0-beta.2"),
        ("^1.0.0-beta.2", "1.0.0-beta.2 1.0.0-beta.11 1.0.0 1.4.0", "1.0.0-beta 1.0.0-alpha 1.1.0-beta.3 2.0.0"),
        (">=1.0.0-rc.1 <2", "1.0.0-rc.1 1.0.0 1.5.0", "1.0.0-beta 1.5.0-rc.1"),
        ("^18446744073709551615.0", "18446744073709551615.3.0", "1.0.0"),
    ])
    func `has what it says and nothing else`(text: String, inside: String, outside: String) throws {
        let range = try VersionRange(text)
        for version in inside.split(separator: " ") {
            #expect(range.contains(try #require(PluginVersion(String(version)))), "\(version) in \(text)")
        }
        for version in outside.split(separator: " ") {
            #expect(!range.contains(try #require(PluginVersion(String(version)))), "\(version) in \(text)")
        }
    }

    @Test(arguments: [
        ("1.2.3.4", "\"1.2.3.4\" is no version and no beginning of one"),
        ("v1", "\"v1\" is no version and no beginning of one"), ("01", "\"01\" is no version and no beginning of one"),
        ("1.x.3", "\"1.x.3\" is no version and no beginning of one"), ("^", "a version is missing after \"^\""),
        ("=>1", "\"=>\" is no comparison; write ^, ~, =, <, <=, > or >="),
        ("1 ||2", "\"||2\" is no version and no beginning of one"),
        (">18446744073709551615", "no version is above 18446744073709551615"),
        ("1.2-beta", "\"1.2-beta\" is no version and no beginning of one"),
    ])
    func `is refused where it could mean two things`(text: String, message: String) {
        #expect {
            _ = try VersionRange(text)
        } throws: {
            ($0 as? VersionRange.Problem)?.message == message
        }
    }

    @Test func `names a version or not`() throws {
        #expect(try VersionRange("1.2.3").exactVersion == PluginVersion("1.2.3"))
        #expect(try VersionRange("=1.2.3-a").exactVersion == PluginVersion("1.2.3-a"))
        for text in ["1.2", "^1.2.3", "*", ">=1.2.3 <=1.2.4"] {
            #expect(try VersionRange(text).exactVersion == nil, "\(text)")
        }
    }
}

/// What Semantic Versioning 2.0.0 says in section 11, and the page's own lists of what is a version and what is not.
@Suite struct `The order of versions` {
    private static let ascending = [
        "0.0.0-0", "0.0.0", "0.0.4", "1.0.0-0A.is.legal", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta",
        "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.2.3", "2.0.0-rc.1", "2.0.0", "2.1.0",
        "2.1.1", "10.2.3",
    ]

    @Test func `is that of the table`() throws {
        let versions = try Self.ascending.map { try #require(PluginVersion($0), "\($0)") }
        for (left, first) in versions.enumerated() {
            for (right, second) in versions.enumerated() {
                #expect((first < second) == (left < right), "\(first) < \(second)")
                #expect(first.hasSamePrecedence(as: second) == (left == right))
            }
        }
    }

    @Test func `does not know builds`() throws {
        let (first, second) = (try #require(PluginVersion("1.0.0+a")), try #require(PluginVersion("1.0.0+b")))
        #expect(first != second)
        #expect(first.hasSamePrecedence(as: second))
    }

    /// The list of the page, without the one whose numbers have more than 64 bits: versions of plugins have not.
    @Test(arguments: [
        "0.0.4", "1.2.3", "10.20.30", "1.1.2-prerelease+meta", "1.1.2+meta", "1.1.2+meta-valid", "1.0.0-alpha",
        "1.0.0-beta", "1.0.0-alpha.beta", "1.0.0-alpha.beta.1", "1.0.0-alpha.1", "1.0.0-alpha0.valid",
        "1.0.0-alpha.0valid", "1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay", "1.0.0-rc.1+build.1",
        "2.0.0-rc.1+build.123", "1.2.3-beta", "10.2.3-DEV-SNAPSHOT", "1.2.3-SNAPSHOT-123", "1.0.0", "2.0.0", "1.1.7",
        "2.0.0+build.1848", "2.0.1-alpha.1227", "1.0.0-alpha+beta", "1.2.3----RC-SNAPSHOT.12.9.1--.12+788",
        "1.2.3----R-S.12.9.1--.12+meta", "1.2.3----RC-SNAPSHOT.12.9.1--.12", "1.0.0+0.build.1-rc.10000aaa-kk-0.1",
        "1.0.0-0A.is.legal",
    ])
    func `has what is valid`(text: String) { #expect(PluginVersion(text)?.description == text) }

    @Test(arguments: [
        "1", "1.2", "1.2.3-0123", "1.2.3-0123.0123", "1.1.2+.123", "+invalid", "-invalid", "-invalid+invalid",
        "-invalid.01", "alpha", "alpha.beta", "alpha.beta.1", "alpha.1", "alpha+beta", "alpha_beta", "alpha.",
        "alpha..",
        "beta", "1.0.0-alpha_beta", "-alpha.", "1.0.0-alpha..", "1.0.0-alpha..1", "1.0.0-alpha...1", "01.1.1", "1.01.1",
        "1.1.01", "1.2", "1.2.3.DEV", "1.2-SNAPSHOT", "1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788", "1.2-RC-SNAPSHOT",
        "-1.0.3-gamma+b7718", "+justmeta", "9.8.7+meta+meta", "9.8.7-whatever+meta+meta",
        "99999999999999999999999.999999999999999999.99999999999999999----RC-SNAPSHOT.12.09.1--------------------------------..12",
    ])
    func `has nothing else`(text: String) { #expect(PluginVersion(text) == nil) }
}
