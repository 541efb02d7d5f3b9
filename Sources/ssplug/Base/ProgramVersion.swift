/// Which program this is.
enum ProgramVersion {
    /// The version, as Semantic Versioning numbers it.
    static let number = "0.1.0"
    /// The day on which the version was begun, for the manual page.
    static let date = "2026-11-29"
}
