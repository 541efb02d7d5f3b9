import Foundation
import Synchronization
import Testing

@testable import PluginHost

/// The program that sends requests, and programs in its place that tell what they were given.
@Suite(.serialized) struct `The program curl` {
    /// A folder with a script called `curl`.
    private static func script(_ text: String) throws -> (folder: String, program: String) {
        let folder = try Fixtures.temporaryFolder()
        let program = "\(folder)/curl"
        try "#!/bin/sh\n\(text)\n".write(toFile: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
        return (folder, program)
    }

    private static func failure(of program: String, _ request: PluginHTTPRequest? = nil) throws -> PluginHTTPFailure? {
        let server = try LoopbackServer { $0.answer() }
        return `HTTP transport`.failure(CurlTransport(path: program), try request ?? `HTTP transport`.request(server))
    }

    @Test func `is the first on the PATH, whose folders must be absolute`() throws {
        let (first, second) = (try Self.script("exit 1"), try Self.script("exit 1"))
        let empty = try Fixtures.temporaryFolder()
        #expect(CurlTransport.program(in: "\(empty):\(first.folder):\(second.folder)") == first.program)
        #expect(CurlTransport.program(in: ":.:bin:\(empty)") == nil)
        #expect(CurlTransport.program(in: "") == nil)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: first.program)
        #expect(CurlTransport.program(in: "\(first.folder):\(second.folder)") == second.program)
    }

    @Test func `is named with its package where there is none`() throws {
        let missing = PluginHTTPFailure.curlUnavailable(.notFound)
        #expect(missing.description.contains("install the package \"curl\""))
        #expect(missing.code == "connection_failed")
        #expect(!missing.isRetryable)
        #expect(
            try Self.failure(of: "/nonexistent/curl") == .curlUnavailable(.cannotBeStarted(path: "/nonexistent/curl")))
        #expect(try Self.failure(of: "/") == .curlUnavailable(.cannotBeStarted(path: "/")))
    }

    @Test(arguments: [2, 4]) func `is too old where it lacks an option`(code: Int) throws {
        let program = try Self.script("exit \(code)").program
        #expect(try Self.failure(of: program) == .curlUnavailable(.lacksOptions(path: program)))
    }

    @Test func `is none where it says nothing that makes sense`() throws {
        let failure = try #require(try Self.failure(of: "/bin/cat"))
        #expect(failure == .malformedResponse || failure == .connectionFailed)
        #expect(try Self.failure(of: "/bin/true") == .curlUnavailable(.cannotBeStarted(path: "/bin/true")))
    }

    /// It was taken for a connection that failed, which plugins try again.
    @Test(arguments: ["#!/nowhere/interpreter\n", "no program\n", "#!/bin/sh\nexit 127\n", "#!/bin/sh\nexit 126\n"])
    func `is none where it cannot be run`(contents: String) throws {
        let program = try Fixtures.temporaryFolder() + "/curl"
        try contents.write(toFile: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
        let failure = try #require(try Self.failure(of: program))
        #expect(failure == .curlUnavailable(.cannotBeStarted(path: program)) && !failure.isRetryable)
    }

    @Test func `gets neither environment nor open files nor secrets among its arguments`() throws {
        // A file left open for any program, beyond those that a process usually has.
        let open = fcntl(0, F_DUPFD, 150)
        defer { _ = close(open) }
        #expect(open >= 150)
        let (folder, program) = try Self.script(
            """
            folder=$(dirname "$0")
            /usr/bin/env > "$folder/environment"
            echo "$@" > "$folder/arguments"
            ls /proc/$$/fd > "$folder/files" 2>/dev/null
            cat > "$folder/configuration"
            cat <&4 > "$folder/body"
            exit 7
            """)
        let server = try LoopbackServer { $0.answer() }
        let request = try `HTTP transport`.request(
            server, method: "POST", headers: [("Authorization", "Bearer secret-5551212")],
            body: [UInt8](repeating: 65, count: 200_000))
        #expect(try Self.failure(of: program, request) == .connectionFailed)
        func text(_ name: String) throws -> String {
            try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        }
        let names = try text("environment").split(separator: "\n").map { $0.prefix { $0 != "=" } }
        // The shell's own.
        #expect(Set(names).subtracting(["PWD", "OLDPWD", "SHLVL", "_", "PATH"]).isEmpty)
        #expect(ProcessInfo.processInfo.environment.count > 4)
        #expect(try text("arguments") == "-q --config -\n")
        #expect(try text("configuration").contains("Bearer secret-5551212"))
        #expect(try text("body").utf8.count == 200_000)
        #if os(Linux)
            // 10 and more are files that the shell itself has open.
            let files = try text("files").split(separator: "\n").compactMap { Int($0) }
            #expect(files.filter { $0 < 10 }.sorted() == [0, 1, 2, 3, 4])
            #expect(!files.contains(Int(open)))
        #endif
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["sleep 100", "exec 1>&- 3>&-; sleep 100", "cat; sleep 100 & sleep 100"])
    func `is ended with the request, with all that it has started, and waited for`(script: String) throws {
        let (folder, program) = try Self.script("echo $$ > \"$(dirname \"$0\")/process\"\n\(script)")
        let server = try LoopbackServer { $0.answer() }
        let request = try `HTTP transport`.request(server, timeout: .milliseconds(500))
        #expect(try Self.failure(of: program, request) == .timeout)
        let text = try String(contentsOfFile: "\(folder)/process", encoding: .utf8)
        let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        // A process that has ended and was not waited for could still be signalled.
        #expect(kill(process, 0) != 0)
        #expect(kill(-process, 0) != 0 || !Self.isRunning(group: process))
    }

    /// Whether a process of a group still runs, rather than waiting for whoever inherited it to look after it.
    private static func isRunning(group: pid_t) -> Bool {
        for _ in 0..<100 {
            if kill(-group, 0) != 0 { return false }
            usleep(20_000)
        }
        return true
    }

    @Test(.timeLimit(.minutes(5))) func `runs a bounded number of times at once`() async throws {
        let count = Mutex((now: 0, most: 0))
        let isFull = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { exchange in
            // The first go on when as many are there as may be: whoever came beside them would have been counted.
            let now = count.withLock {
                $0 = ($0.now + 1, max($0.most, $0.now + 1))
                return $0.now
            }
            if now == CurlTransport.maximumAtOnce {
                for _ in 0..<3 * CurlTransport.maximumAtOnce { isFull.signal() }
            }
            isFull.wait()
            // Before the answer, after which the next may come.
            count.withLock { $0.now -= 1 }
            exchange.answer()
        }
        let transport = CurlTransport()
        let request = try `HTTP transport`.request(server)
        let finished = AsyncStream<PluginHTTPFailure?>.makeStream()
        let requests = 3 * CurlTransport.maximumAtOnce
        for _ in 0..<requests {
            Thread.detachNewThread { finished.continuation.yield(`HTTP transport`.failure(transport, request)) }
        }
        var answers = 0
        for await failure in finished.stream {
            #expect(failure == nil)
            answers += 1
            if answers == requests { break }
        }
        #expect(server.requests.count == requests)
        #expect(count.withLock { $0.most } == CurlTransport.maximumAtOnce)
    }

    @Test func `is asked for by exec, which says what to install`() throws {
        let (home, folder) = (try Fixtures.temporaryFolder(), try Fixtures.temporaryFolder())
        let server = try LoopbackServer { $0.answer() }
        let origin = "localhost:\(server.port)"
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $http \(guest.data(#"{"url":"http://\#(origin)/"}"#)))"
        try guest.text.write(toFile: folder + "/plugin.wat", atomically: true, encoding: .utf8)
        let manifest = """
            {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"plugin.wat",
             "capabilities":["platform_connector"],"required_network_domains":["\(origin)"]}
            """
        try manifest.write(toFile: folder + "/plugin.json", atomically: true, encoding: .utf8)
        try #"{"insecure_origins":["http://\#(origin)"]}"#.write(
            toFile: home + "/network.json", atomically: true, encoding: .utf8)
        let arguments = ["exec", folder + "/plugin.json", "--request", #"{"type":"publish","text":"hi"}"#]
        let run = try ProgramRun(
            arguments + ["--grant", "network_access:\(origin)"], home: home, environment: ["PATH": folder])
        #expect(run.code == 1)
        #expect(run.errors.contains("not on the PATH; install the package \"curl\""))
        #expect(run.output.contains(#"install the package \"curl\""#))
        #expect(server.connectionCount == 0)
        // With the package the same command works.
        let installed = try ProgramRun(arguments + ["--grant", "network_access:\(origin)"], home: home)
        #expect(installed.code == 0, "\(installed.errors)")
        #expect(server.connectionCount == 1)
    }
}
