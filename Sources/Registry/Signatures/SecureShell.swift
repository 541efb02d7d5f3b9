import HostFiles
import Platform
import StrictJSON

/// Signatures by the program `ssh-keygen`, which has the only cryptography that registries use beside digests.
///
/// A signature is bound to the purpose ``SecureShell/namespace``, so that none that was made for something else, such as a
/// commit or a letter, passes for one of an index.
package struct SecureShell: Sendable {
    /// What signatures are for, as `ssh-keygen -n` takes it.
    package static let namespace = "plugin-index@ssplug"

    private let program: String

    /// How long checking a signature may last.
    private static let checkTime = Duration.seconds(30)
    /// How long signing may last: it may ask for a passphrase, or for a touch of the key.
    private static let signingTime = Duration.seconds(300)

    /// The first `ssh-keygen` on the `PATH`.
    ///
    /// - Throws: ``RegistryError``.
    package init() throws(RegistryError) {
        guard let program = SystemProcess.program("ssh-keygen", in: environmentVariable("PATH")) else {
            throw RegistryError(
                .cannotSign, "signatures are made and checked by the program \"ssh-keygen\", which is not on the PATH",
                hint: "install the package \"openssh-client\"")
        }
        self.program = program
    }

    /// The public key that belongs to a key.
    ///
    /// - Parameter path: The private key, or the public one if `ssh-agent` has the private one.
    /// - Throws: ``RegistryError``.
    package func publicKey(_ path: String) throws(RegistryError) -> PublisherKey {
        let publicPath = path.hasSuffix(".pub") ? path : "\(path).pub"
        let text: [UInt8]
        if Path.exists(publicPath) {
            do throws(PluginFileError) {
                text = try FileContents(readingRegularFile: publicPath, limit: PublisherKey.maximumBytes * 2).bytes
            } catch {
                throw RegistryError(.cannotSign, "\(error)")
            }
        } else {
            guard Path.exists(path) else {
                throw RegistryError(
                    .cannotSign, "there is no key \"\(displayed(path, limit: 500))\"",
                    hint: "make one with: ssh-keygen -t ed25519 -f \(shellQuotedPath(path))")
            }
            let run = try run(["-y", "-f", path], [[]], Self.signingTime, isAsking: true)
            guard run.code == 0 else { throw failure("read the key \"\(displayed(path, limit: 500))\"", run, path) }
            text = run.output
        }
        guard let key = PublisherKey(String(decoding: text, as: UTF8.self)) else {
            throw RegistryError(.cannotSign, "\"\(displayed(publicPath, limit: 500))\" is no public key of SSH")
        }
        return key
    }

    /// Signs bytes.
    ///
    /// - Parameter path: The key, as for ``publicKey(_:)``.
    /// - Throws: ``RegistryError``.
    package func signature(of bytes: [UInt8], by path: String) throws(RegistryError) -> [UInt8] {
        let run = try run(
            ["-Y", "sign", "-f", path, "-n", Self.namespace], [bytes], Self.signingTime, isAsking: true)
        guard run.code == 0, !run.output.isEmpty else {
            throw failure("sign with \"\(displayed(path, limit: 500))\"", run, path)
        }
        return run.output
    }

    /// Whether a signature of bytes is of a key's owner.
    ///
    /// - Throws: ``RegistryError`` if that cannot be found out.
    package func isSignature(
        _ signature: [UInt8], of bytes: [UInt8], by key: PublisherKey
    ) throws(RegistryError) -> Bool {
        let allowed = "publisher namespaces=\"\(Self.namespace)\" \(key.text)\n"
        let run = try run(
            [
                "-Y", "verify", "-f", "/dev/fd/3", "-I", "publisher", "-n", Self.namespace, "-s", "/dev/fd/4",
            ], [bytes, Array(allowed.utf8), signature], Self.checkTime)
        return run.code == 0
    }

    private func failure(_ action: String, _ run: ProgramOutcome, _ path: String) -> RegistryError {
        let words = String(decoding: run.errors, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.filter { $0 != "\r" } }
            .filter { $0 != "Signing data on standard input" && !$0.allSatisfy { $0 == "@" } }
        if words.contains(where: { $0.contains("UNPROTECTED PRIVATE KEY FILE") }) {
            return RegistryError(
                .cannotSign, "ssh-keygen cannot \(action): others may read the key",
                hint: "run: chmod 600 \(shellQuoted(path))")
        }
        let reason = words.isEmpty ? "it ended with code \(run.code)" : words.joined(separator: "; ")
        return RegistryError(.cannotSign, "ssh-keygen cannot \(action): \(displayed(reason, limit: 500))")
    }

    /// Runs the program.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - inputs: What it reads from its standard input, and from the descriptors 3 and 4.
    ///   - isAsking: Whether it may ask at the terminal, and the agent.
    private func run(
        _ arguments: [String], _ inputs: [[UInt8]], _ time: Duration, isAsking: Bool = false
    ) throws(RegistryError) -> ProgramOutcome {
        var environment = ["LC_ALL=C"]
        if isAsking {
            for name in ["SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY", "WAYLAND_DISPLAY", "HOME"] {
                if let value = environmentVariable(name) { environment.append("\(name)=\(value)") }
            }
        }
        var outcome: ProgramOutcome?
        let work = { [environment] in
            outcome = runProgram(
                program, ["ssh-keygen"] + arguments, environment: environment, hasOwnGroup: !isAsking, inputs: inputs,
                until: .now + time)
        }
        // Nothing is drawn over its question.
        if isAsking { ProgressBar.pause(work) } else { work() }
        guard let outcome else {
            throw RegistryError(
                .cannotSign, "\"\(displayed(program, limit: 500))\" cannot be started, or takes too long")
        }
        return outcome
    }
}
