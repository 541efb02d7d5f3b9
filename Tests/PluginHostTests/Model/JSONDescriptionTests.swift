import PluginHost
import Testing

/// How documents are printed by `print` and in string interpolations.
@Suite struct `Descriptions of documents` {
    @Test func `are compact JSON`() throws {
        let text = #"{"status":"ok","list":[1,2.50,null,true,"a \"b\""]}"#
        let document = try JSONValue(parsing: text)
        #expect("\(document)" == text)
        #expect(document.object.map { "\($0)" } == text)
        #expect("\(["a": JSONValue.null] as JSONValue)" == #"{"a":null}"#)
    }

    @Test func `of answers are, too`() async throws {
        var guest = Guest()
        guest.response = #"{"status":"ok","post_id":"7"}"#
        let outcome = try await TestHost.run(guest)
        #expect(outcome.response.map { "\($0)" } == guest.response)
    }
}
