import Testing

@testable import PluginHost

/// Values of a configuration that are secrets although the schema does not say so.
@Suite struct `Properties named like secrets` {
    @Test(arguments: [
        "api_key", "apiKey", "APIKey", "API_KEY", "apikey", "token", "access_token", "githubToken", "password",
        "client_assertion", "jwt-assertion", "codeVerifier",
        "SMTP-PASSWORD", "client_secret", "secret", "private.key", "api_key_2", "token2", "signingKey", "credentials",
        "passphrase", "aws_secret_access_key", "api keys", "accesstoken", "ACCESSTOKEN", "ID_TOKEN", "idToken",
        "Client-Secret", "clientsecret", "authorization_code", "jwt", "Session Cookie", "api__key",
        "bearer", "auth", "basic_auth", "oAuth", "authorization", "Proxy-Authorization", "signature", "X-Signature-256",
        "sig", "APISig", "url_sig", "otp", "totp", "pin", "userPIN", "card-pin", "PIN", "pin_code", "passcode",
        "cookie", "cookies", "Set-Cookie", "session", "session_id", "sessionid", "PHPSESSID", "credential",
        "private_key",
        "refresh", "sas", "csrf", "csrf_token", "X-CSRF-Token", "xsrf", "pass", "smtp_pass", "verification_code",
        "subscription-key", "accountKey", "user[password]", "session_token", "device_token", "tokens", "next_api_token",
        "secretValue", "token_value", "clientSecretValue", "api_key_old", "privateKeyPem", "secret_key_base", "app_key",
        "consumer_key", "API_KEY_NEW", "token_value_2", "tokenOldValue", "APP-KEY",
    ])
    func `are recognised`(name: String) {
        #expect(SecretName.isOne(name))
    }

    @Test(arguments: [
        "region", "token_url", "tokenType", "password_hint_url", "key", "keyboard", "monkey", "public_key", "secretary",
        "tokenizer", "author", "", "_", "123", "api_key_name", "code", "error_code", "status", "tok\u{e9}n",
        "cookies_accepted", "page_token", "next_page_token", "nextPageToken", "NEXT_TOKEN", "continuation-token",
        "syncToken", "max_tokens", "maxTokens", "total_tokens", "prompt_tokens", "token_count", "tokens_used",
        "session_count", "signature_algorithm", "pinned", "pins", "spin", "pushpin", "authority", "authorized",
        "author_id",
        "bypass", "compass", "design", "sigma", "oath", "last_refresh", "refresh_interval", "sasl", "session_title",
        "obsession", "postcode", "status_code", "country_code", "captcha", "authors", "passage", "pincushion",
        "assertion", "verifier", "email_verifier",
        "bearing", "value", "old", "base", "keyvalue", "tokenvaluer", "page_token_value", "auth_value", "session_old",
        "refresh_value", "mapkey", "max_tokens_old", "token_text", "string_token_url", "tokenize_base",
    ])
    func `are not other names`(name: String) {
        #expect(!SecretName.isOne(name))
    }

    /// What is secret about an object with a name is in its members' names where the name says little by itself.
    @Test func `are those of everything in a value, or of the value alone`() {
        let object: JSONValue = ["title": "Introduction"]
        for name in ["credentials", "token", "Authorization", "api_keys"] {
            #expect(SecretName.isOne(name, of: object) && SecretName.isOne(name, of: "text"))
        }
        for name in ["session", "auth", "signature", "pin", "refresh"] {
            #expect(!SecretName.isOne(name, of: object) && !SecretName.isOne(name, of: [object]))
            #expect(SecretName.isOne(name, of: "text") && SecretName.isOne(name, of: 12_345_678))
        }
        #expect(SecretName.isOne("password", of: 7) && !SecretName.isOne("tokens", of: 7))
        #expect(!SecretName.isOne("password", of: true) && !SecretName.isOne("password", of: nil))
        #expect(SecretName.isOneOfRequest("code", of: "given-12") && !SecretName.isOne("code", of: "given"))
        #expect(!SecretName.isOneOfRequest("code", of: object) && !SecretName.isOneOfRequest("error_code", of: "given"))
        #expect(SecretName.isOneOfRequest("token", of: "given"))
    }

    @Test(arguments: [
        (#"{"properties":{"api_key":{"type":"string"}}}"#, ["$.properties.api_key"]),
        (#"{"properties":{"a":{"properties":{"token":{}}}}}"#, ["$.properties.a.properties.token"]),
        (
            #"{"properties":{"l":{"items":{"properties":{"password":{}}}}}}"#,
            ["$.properties.l.items.properties.password"]
        ),
        (#"{"additionalProperties":{"properties":{"secret":{}}}}"#, ["$.additionalProperties.properties.secret"]),
        (#"{"properties":{"api_key":{"secret":true},"token":{"secret":false},"password":{"format":"password"}}}"#, []),
        (#"{"properties":{"max_tokens":{"type":"integer"},"use_token":{"type":"boolean"}}}"#, []),
        (
            #"{"properties":{"password":{"type":"integer"},"pin_secret":{"type":["number","null"]}}}"#,
            ["$.properties.password", "$.properties.pin_secret"]
        ),
        (#"{"properties":{"token":{"writeOnly":false}}}"#, ["$.properties.token"]),
        (
            #"{"properties":{"session":{"type":"object"},"auth":{"type":"array"},"pin":{"type":"string"}}}"#,
            ["$.properties.pin"]
        ),
    ])
    func `are listed, unless the schema says something about them`(text: String, expected: [String]) throws {
        var list = ProblemList()
        let schema = try #require(ConfigurationSchema(try JSONValue(parsing: text), JSONPath.root, &list))
        #expect(schema.assumedSecrets == expected)
    }

    @Test func `are kept out of log, events, audit log and messages`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = """
            (call $log (i32.const 2) (local.get 0) (local.get 1))
            (call $emit (local.get 0) (local.get 1))
            (drop (call $get (local.get 0) (local.get 1)))
            \(Guest.packed(Guest.responseAddress, guest.response.utf8.count))
            """
        let manifest = try TestHost.manifest(
            extra: #""config_schema":{"properties":{"api_key":{"type":"string"},"region":{"type":"string"}}}"#)
        let host = TestHost()
        let plugin = try await host.load(PluginPackage(manifest: manifest, module: try guest.module()))
        try await host.approve(plugin, plugin.requestedPermissions)
        _ = try await plugin.handle(
            .custom(action: "x", payload: nil),
            configuration: ["api_key": "sk-live-0123456789", "region": "eu-north-1"])
        let texts =
            host.outcome.pluginLog + host.outcome.events.map { $0.event.text() } + host.outcome.audit.map(\.subject)
        #expect(texts.contains { $0.contains("[redacted]") && $0.contains("eu-north-1") })
        #expect(!texts.contains { $0.contains("sk-live") })
        var wrong: JSONValue = ["api_key": ["sk-live-0123456789"]]
        let problems = manifest.configurationSchema?.validate(&wrong, requiringAll: true) ?? []
        #expect(!problems.isEmpty && !problems.contains { $0.message.contains("sk-live") })
    }
}
