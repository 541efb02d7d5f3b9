// What somebody else's program does with this package: it loads a plugin and lets it send a request, with the line of the
// README that chooses the transport. The server is the program's own.

import Foundation
import PluginHost
import WasmText

let server = try Server(answer: "HTTP/1.1 200 OK\r\nX: a\r\nx: b\r\nContent-Length: 5\r\n\r\nhello")
let request = "{\"url\":\"http://localhost:\(server.port)/\"}"
let (metadata, capabilities) = (
    #"{"abi_version":1,"id":"example.dependent","name":"Dependent","version":"1.0.0"}"#,
    "{\"abi_version\":1,\"required_network_domains\":[\"localhost:\(server.port)\"]}"
)

/// A string of the text format.
func literal(_ text: String) -> String {
    "\"" + text.utf8.map { "\\" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\""
}

/// A constant that packs address and length.
func packed(_ address: Int, _ text: String) -> String { "(i64.const \(address << 32 | text.utf8.count))" }

let plugin = """
    (module
      (import "env" "host_http_request" (func $http (param i32 i32) (result i64)))
      (memory (export "memory") 2)
      (global $top (mut i32) (i32.const 65536))
      (data (i32.const 1024) \(literal(metadata)))
      (data (i32.const 2048) \(literal(capabilities)))
      (data (i32.const 3072) \(literal(request)))
      (func (export "alloc") (param i32) (result i32)
        global.get $top
        (global.set $top (i32.add (global.get $top) (i32.and (i32.add (local.get 0) (i32.const 15)) (i32.const -8)))))
      (func (export "dealloc") (param i32 i32))
      (func (export "plugin_init") (result i64) \(packed(1024, metadata)))
      (func (export "plugin_capabilities") (result i64) \(packed(2048, capabilities)))
      (func (export "plugin_handle_request") (param i32 i32) (result i64)
        (call $http (i32.const 3072) (i32.const \(request.utf8.count)))))
    """

let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dependent-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
try Data(try TextFormat.encode(Array(plugin.utf8))).write(to: folder.appendingPathComponent("plugin.wasm"))
let manifest = folder.appendingPathComponent("plugin.json")
try Data(
    """
    {"id": "example.dependent", "name": "Dependent", "version": "1.0.0", "wasm_path": "plugin.wasm",
     "capabilities": ["platform_connector"]}
    """.utf8
).write(to: manifest)

var policy = HostPolicy()
policy.network.insecureOrigins = Set(
    [NetworkPolicy.InsecureOrigin("http://localhost:\(server.port)")].compactMap(\.self))
var services = HostServices()
chooseTransport(&services)
services.log = { print("\($0.level.name): \($0.message)") }
let host = PluginHost(
    directory: StateDirectory(path: folder.appendingPathComponent("state").path), policy: policy, services: services)
let loaded = try await host.load(manifest: manifest.path)
try await host.approve(loaded, granting: loaded.requestedPermissions)
let response = try await loaded.handle(.publish(text: "hi"))
print(response.fields["body"]?.string ?? "no body", response.fields["headers"]?.text() ?? "no headers")
// exit(3) runs no `defer`.
try FileManager.default.removeItem(at: folder)
let isRight = response.isSuccess && response.fields["body"]?.string == "hello"
exit(isRight ? 0 : 1)
