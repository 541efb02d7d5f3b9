import HostFiles
import Platform
import StrictJSON

/// Who may write the next catalogue on a server that does not keep to `If-Match`.
///
/// Such a server still says whether a PUT made a file (201) or wrote over one (204). Whoever makes `claims/<generation>` goes
/// on; whoever writes over it has lost. A server that takes two PUTs of one file at the very same moment may say 201 to both,
/// so that those who go on do the same once more, after a random pause, with `claims/<generation>-2`: somebody is always
/// the first. A claim whose owner has not written its catalogue in time is passed over: the next generation is claimed.
///
/// Two publishers are kept apart unless the server makes the same mistake twice. Only `If-Match` closes that gap.
struct WebClaims {
    let server: RegistryServer

    /// After so many seconds by the server's clock a claim is passed over.
    private static let patience = 60.0
    private static let maximumSkips: Int64 = 100

    /// Claims the first generation that nobody else is about to write.
    ///
    /// - Returns: The generation; `nil` if somebody else has claimed it.
    func claim(from generation: Int64) throws(RegistryError) -> Int64? {
        for number in generation..<generation + Self.maximumSkips {
            let path = "claims/\(number)"
            if let present = try server.get(path, limit: 1_024, isFresh: true) {
                guard let age = present.age, age > Self.patience else { return nil }
                continue
            }
            let contents = Array("claimed\n".utf8)
            guard try server.put(path, contents, if: .isMissing) == .created else { return nil }
            usleep(UInt32.random(in: 0...20_000))
            return try server.put("\(path)-2", contents, if: .isMissing) == .created ? number : nil
        }
        throw RegistryError(
            .busy, "\(displayed(server.text, limit: 500)) has \(Self.maximumSkips) claims that nobody has used",
            hint: "remove its folder \"claims\"")
    }
}
