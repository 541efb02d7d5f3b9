import Foundation
import Testing

@testable import PluginHost

/// HTTPS against `openssl s_server`, with an authority that each run makes anew.
///
/// The transport knows the system's authorities only, so that for the tests in which ours is trusted `curl` runs in a
/// mount namespace of its own, where our certificate lies over the system's list.
@Suite(.enabled(if: TLSServer.isAvailable), .serialized) struct `TLS` {
    private static func request(_ server: TLSServer) throws -> PluginHTTPRequest {
        PluginHTTPRequest(
            method: "GET", origin: try NetworkOrigin(entry: "localhost:\(server.port)"), target: "/", headers: [],
            body: [], timeout: .seconds(20), maximumResponseBytes: 1 << 20, allowsPrivateAddresses: true)
    }

    private static func failure(_ transport: CurlTransport, _ request: PluginHTTPRequest) -> PluginHTTPFailure? {
        do throws(PluginHTTPFailure) {
            _ = try transport.send(request)
            return nil
        } catch {
            return error
        }
    }

    @Test func `certificates of an unknown authority are refused`() throws {
        let server = try TLSServer(name: "localhost")
        #expect(Self.failure(CurlTransport(), try Self.request(server)) == .connectionFailed)
    }

    @Test(.enabled(if: TLSServer.canTrust)) func `a trusted certificate of the right name is accepted`() throws {
        let server = try TLSServer(name: "localhost")
        let response = try CurlTransport(path: server.trustingProgram).send(Self.request(server))
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self).contains("s_server"))
    }

    @Test(.enabled(if: TLSServer.canTrust)) func `a trusted certificate of another name is refused`() throws {
        let server = try TLSServer(name: "other.example")
        #expect(
            Self.failure(CurlTransport(path: server.trustingProgram), try Self.request(server)) == .connectionFailed)
    }
}

/// A server with a certificate of a new authority, which ends with the object.
final class TLSServer {
    let port: UInt16
    /// A program that runs `curl` where the authority is trusted.
    let trustingProgram: String
    private let process = Process()

    private static let openssl = "/usr/bin/openssl"
    private static let systemAuthorities = "/etc/ssl/certs/ca-certificates.crt"

    static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

    /// Whether a process may have a mount namespace of its own.
    static let canTrust: Bool = {
        let script = "unshare -rm sh -c 'mount --bind /dev/null \(systemAuthorities)'"
        return isAvailable && (try? shell(script, in: "/")) == 0
    }()

    private static func shell(_ script: String, in folder: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    init(name: String) throws {
        let folder = try Fixtures.temporaryFolder()
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
        let script = """
            set -e
            openssl req -x509 \(key) -days 2 -subj /CN=authority -addext basicConstraints=critical,CA:TRUE \
              -keyout ca.key -out ca.pem
            openssl req \(key) -subj /CN=\(name) -keyout server.key -out server.csr
            printf 'subjectAltName=DNS:\(name)\\nbasicConstraints=CA:FALSE\\n' > extensions
            openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 \
              -extfile extensions -out server.pem
            """
        guard try Self.shell(script, in: folder) == 0 else { throw CocoaError(.fileWriteUnknown) }

        trustingProgram = "\(folder)/curl"
        let wrapper = """
            #!/bin/sh
            exec unshare -rm sh -c 'mount --bind \(folder)/ca.pem \(Self.systemAuthorities)
            exec curl "$@"' curl "$@"
            """
        try wrapper.write(toFile: trustingProgram, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: trustingProgram)

        // Port 0 takes a free one, which s_server prints as "ACCEPT 0.0.0.0:port".
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: Self.openssl)
        process.arguments = ["s_server", "-accept", "0", "-cert", "server.pem", "-key", "server.key", "-www"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var text = ""
        var port: UInt16?
        while port == nil {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else {
                Self.end(process)
                throw CocoaError(.fileReadUnknown)
            }
            text += String(decoding: data, as: UTF8.self)
            port = text.firstMatch(of: /ACCEPT .*:(\d+)\n/).flatMap { UInt16($0.1) }
        }
        self.port = port ?? 0
    }

    deinit { Self.end(process) }

    /// Ends the server, which cannot be asked to: a process that is started on a thread of the tests gets that thread's
    /// mask, in which the signals for that are blocked.
    private static func end(_ process: Process) {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
