import Testing

@testable import PluginHost

/// Secrets that stand behind their names in texts of all kinds.
@Suite struct `Named secrets` {
    private static let secret = "abcd-efgh-12"

    /// What is found, each once.
    private static func found(_ text: String, _ rule: NamedSecrets.Rule = .other) throws -> [String] {
        var values: [String] = []
        func add(_ value: JSONValue) {
            value.forEachText { if !values.contains($0.characters) { values.append($0.characters) } }
        }
        try NamedSecrets.forEach(in: Array(text.utf8), rule, mayGoOn: { _ in true }, add)
        return values
    }

    @Test(arguments: [
        (#"{"access_token":"a"}"#, ["a"]), (#" {"x":[{"refresh_token" : "b"}],"id_token":"c"}"#, ["b", "c"]),
        (#"{"access_token":{"k":"v","n":[1.50,"w",null]},"x":"y"}"#, ["v", "1.50", "w", "null"]),
        (#"{"access\u005ftoken":"a","\u0061ccess_token":7}"#, ["a", "7"]), (#"{"access_token":"cut"#, ["cut"]),
        (#"{"access_token":,"b":"c"}"#, []), (#"{"access_token":}"#, []), (#"{"access_token":["a","b"#, ["a", "b"]),
        (#"{"\"#, []), (#"{"access_token":"#, []), (#"{"x":"access_token"}"#, []), ("", []), (":", []), ("=", []),
        (#"{"max_tokens":123456789,"tokens":[123456789],"token_count":3}"#, []),
        (#"{"session":{"title":"Introduction"}}"#, []), (#"{"session":"abcdefgh"}"#, ["abcdefgh"]),
        (#"{"auth":{"type":"basic-auth","pass":"hunter2-long"}}"#, ["hunter2-long"]),
        (#"{"private_key":"-----BEGIN\nMIIEvQ\n"}"#, ["-----BEGIN\nMIIEvQ\n"]), (#"{"code":"not_found"}"#, []),
        // What is nearly JSON.
        (#"{"token":"abcd-efgh-12",}"#, [secret]), ("{'token': 'abcd-efgh-12'}", [secret]),
        ("{token: 'abcd-efgh-12'}", [secret]), ("{sig: `abcd-efgh-12`}", [secret]),
        ("// a comment\n{\"a\": 1, /* another */ \"token\": \"abcd-efgh-12\" }", [secret]),
        ("{\"token\":\"a-123\"}\n{\"token\":\"b-123\"}\n", ["a-123", "b-123"]), (":token => 'abcd-efgh-12'", [secret]),
        ("token = \"abcd-efgh-12\"", [secret]), ("password: abcd-efgh-12\nuser: bob", [secret]),
        // With quotation marks, which end nothing.
        (#"{"access_token":"tok=\"abcdef"}"#, [#"tok="abcdef"#]), (#"{"a":"token=ab\/cd"}"#, ["ab/cd"]),
        (#"{"t":"{\"access_token\":\"tok=\\\"abcdef\"}"}"#, [#"tok="abcdef"#]),
        // Forms.
        ("a=1&token=abcd-efgh-12&x=y", [secret]), ("token=", []), ("access%5Ftoken=abcd-efgh-12", [secret]),
        ("a=1&token=ab%26cd%2Fef+gh&x", ["ab%26cd%2Fef+gh", "ab&cd/ef gh", "ab&cd/ef+gh"]),
        ("user%5Bpassword%5D=abcd-efgh-12", [secret]), ("token=abcd-efgh-12; x=y", [secret]),
        ("token=abcd,efgh-12", ["abcd", "abcd,efgh-12"]),
        ("payload=%7B%22token%22%3A%22ab%2Fcd-efgh%22%7D&x=1", ["ab/cd-efgh", "ab%2Fcd-efgh"]),
        ("https://cb.example/#access_token=abcd-efgh-12&state=1", [secret]),
        ("https://user:abcd-efgh-12@host.example/x", [secret]), ("https://abcd-efgh-12@host.example/x", [secret]),
        ("https://host.example:8080/a@b", []),
        // Header fields.
        ("Authorization: Bearer abcd-efgh-12\r\n\r\nbody", ["Bearer abcd-efgh-12", secret]),
        ("GET / HTTP/1.1\r\nX-Api-Key: abcd-efgh-12\r\nAccept: everything", [secret]),
        ("Cookie: sid=abcd-efgh-12; a=b", ["sid=abcd-efgh-12; a=b", secret]),
        ("curl -H 'Authorization: Bearer abcd-efgh-12' -d x", ["Bearer abcd-efgh-12", secret]),
        (
            #"{"Set-Cookie":["sid=abcd-efgh-12; Domain=a-host.example; Expires=Wed, 09 Jun 2027 10:18:14 GMT; HttpOnly"]}"#,
            ["sid=abcd-efgh-12; Domain=a-host.example; Expires=Wed, 09 Jun 2027 10:18:14 GMT; HttpOnly", secret]
        ),
        // Names and values that are members, or elements.
        (#"[{"name":"token","value":"abcd-efgh-12"},{"name":"n","value":"public-value"}]"#, [secret]),
        (#"[{"value":"abcd-efgh-12","key":"token"},{"value":"public-value","key":"n"}]"#, [secret]),
        (#"{"note":"{","header":"Authorization","value":"abcd-efgh-12"}"#, [secret]),
        (#"[["Authorization","abcd-efgh-12"],["token","password"],["a","b"]]"#, [secret]),
        (#"{"type":"token","data":{"title":"Introduction"}}"#, []),
        // Sentences.
        ("Enter your secret: abcd-efgh-12.", [secret]), ("the session: introduction", []),
        (#"{"text":"please enter the token:","user":"somebody-else"}"#, []),
        // Documents in strings.
        (#"{"text":"{\"token\":\"abcd-efgh-12\"}"}"#, [secret]), (#"{"b":"a=1&token=abcd-efgh-12"}"#, [secret]),
        (#"{"text":"[1,{\"password\":\"abcd-efgh-12\"}]"}"#, [secret]),
        (#"{"h":"X-Api-Key: abcd-efgh-12\r\nAccept: everything"}"#, [secret]),
        (#"{"t":"{\"token\":\"a-123\"}\n{\"token\":\"b-123\"}"}"#, ["a-123", "b-123"]),
        (#"{"t":"{\"name\":\"token\",\"value\":\"abcd-efgh-12\"}"}"#, [secret]),
        (#"{"a":"{\"credentials\":{\"x\":\"abcd-efgh-12\"}}","z":"not this one"}"#, [secret]),
        (#"{"page_token":"abcd-efgh-12","next":"{\"nextPageToken\":\"abcd-efgh-12\"}"}"#, []),
    ])
    func `are found in documents, forms, header fields and sentences`(text: String, expected: [String]) throws {
        #expect(try Self.found(text) == expected)
    }

    @Test func `are found in documents within documents, to a depth`() throws {
        var text = #"{"token":"abcd-efgh-12"}"#
        for level in 1...5 {
            text = ([["text": .string(text)]] as JSONValue).text()
            #expect(try Self.found(text) == (level <= 4 ? [Self.secret] : []), "\(level)")
        }
    }

    @Test func `of a request are its codes as well`() throws {
        for text in [
            #"{"code":"abcd-efgh-12"}"#, "code=abcd-efgh-12", "CODE=abcd-efgh-12", "user[code]=abcd-efgh-12",
            "user.code=abcd-efgh-12", #"{"Code":"abcd-efgh-12"}"#,
        ] {
            #expect(try Self.found(text, .request) == [Self.secret])
            #expect(try Self.found(text) == [])
        }
        for text in [
            "the error code: abcd-efgh-12", #"{"code":"invalid_token_format"}"#, "code=NOT_FOUND",
            "error_code=abcd-efgh-12", "status.error_code=abcd-efgh-12",
            // Names of errors, however they are written.
            #"{"code":"ECONNREFUSED"}"#, #"{"code":"NotFoundError"}"#, #"{"code":"unsupported"}"#,
            #"{"code":"HTTP_404"}"#,
            #"{"code":"rate-limited"}"#, #"{"code":"invalid request"}"#, "code=ER_DUP_ENTRY_1062", "code: E404",
            #"{"code":"IOError"}"#, "<code>let a = 12345678</code>",
        ] {
            #expect(try Self.found(text, .request) == [])
        }
        // In a URL it is one wherever that stands.
        #expect(try Self.found("https://cb.example/?code=abcd-efgh-12&x=1") == [Self.secret])
        #expect(try Self.found("https://cb.example/?error=access_denied&code=invalid_scope") == [])
    }

    @Test(arguments: [
        // Settings and sentences, wherever their lines begin.
        "  pin: abcd-efgh-12", "\totp: abcd-efgh-12", "a:\n  - pin: abcd-efgh-12", "* otp: abcd-efgh-12",
        "X-Otp: abcd-efgh-12", "    X-Otp: abcd-efgh-12", "the header X-Otp: abcd-efgh-12", "got userPin: abcd-efgh-12",
        "10:00 INFO otp: abcd-efgh-12", "> session: abcd-efgh-12", "| pin: abcd-efgh-12",
        // Quotation marks of typography.
        "token: “abcd-efgh-12”", "“token”: “abcd-efgh-12”", "Token: „abcd-efgh-12“.", "password: «abcd-efgh-12»",
        "password: ‘abcd-efgh-12’, please",
        // Elements and their attributes.
        #"<input type="hidden" name="csrf_token" value="abcd-efgh-12">"#,
        "<meta content='abcd-efgh-12' name='csrf-token' />", "<input name='token' value=abcd-efgh-12>",
        "<token>abcd-efgh-12</token>", "<ns:password>\n  abcd-efgh-12\n</ns:password>",
        #"<api_key type="x">abcd-efgh-12</api_key>"#, #"{"body":"<a name=\"token\" value=\"abcd-efgh-12\"/>"}"#,
        // Forms in parts.
        "Content-Disposition: form-data; name=\"token\"\r\n\r\nabcd-efgh-12\r\n--x--",
        // Programs and their options.
        "curl -u somebody:abcd-efgh-12 https://host.example", "tool --token abcd-efgh-12",
        "tool -password 'abcd-efgh-12'",
        #"["curl","-u","somebody:abcd-efgh-12"]"#, #"{"args":["--api-key","abcd-efgh-12","x"]}"#, "--otp=abcd-efgh-12",
        "https://abcd-efgh-12@host.example/x",
        // Attributes in either order, with marks of every kind and without.
        "<input value='abcd-efgh-12' name='token'>", "<input value=abcd-efgh-12 name=token>",
        "<input name=token value=abcd-efgh-12 />", "<input name=token value='abcd-efgh-12'>",
        #"<input VALUE="abcd-efgh-12" type="hidden" NAME=csrf_token>"#,
        // Elements whose attribute is their name, and what is in them in other ways.
        #"<param name="token">abcd-efgh-12</param>"#, "<property name='db.password'>\n  abcd-efgh-12\n</property>",
        "<token><![CDATA[abcd-efgh-12]]></token>", "<token>\n<![CDATA[ abcd-efgh-12 ]]>\n</token>",
        "<session>abcd-efgh-12</session>",
        // Parts of forms, with other fields and without marks.
        "Content-Disposition: form-data; name=\"token\"\r\nContent-Type: text/plain\r\n\r\nabcd-efgh-12\r\n--x--",
        "Content-Disposition: form-data; name=token\r\n\r\nabcd-efgh-12\r\n--x--",
        "Content-Disposition: form-data; name=\"token\"; filename=\"a\"\r\n\r\nabcd-efgh-12\r\n--x--",
        "Content-Disposition: form-data; filename=a; name=\"token\"; x=y\nA: b\nC: d\n\nabcd-efgh-12\n--x--",
        // Settings over lines.
        "env:\n  - name: API_TOKEN\n    value: abcd-efgh-12\n", "- value: abcd-efgh-12\n  name: API_TOKEN",
        "- name: 'API_TOKEN'\n  value: \"abcd-efgh-12\"", "password: |\n  abcd-efgh-12\n",
        "password: >-\n    abcd-efgh-12",
        "password:\n  abcd-efgh-12\nuser: bob",
        // Text with marks for printing.
        "**token**: abcd-efgh-12", "**token:** abcd-efgh-12", "`token`: `abcd-efgh-12`", "__Token__: abcd-efgh-12",
        "token\u{FF1A}abcd-efgh-12", "password\u{A0}: abcd-efgh-12", "token:\u{A0}abcd-efgh-12",
        // Programs that take a user's name and password together.
        "curl -usomebody:abcd-efgh-12 https://host.example", "curl -U somebody:abcd-efgh-12 -x proxy.example a.example",
        "curl --proxy-user somebody:abcd-efgh-12", "curl https://host.example --user=somebody:abcd-efgh-12",
    ])
    func `are found in settings, markup and options`(text: String) throws {
        #expect(try Self.found(text) == [Self.secret])
    }

    @Test(arguments: [
        #"{"tags":["session","conference"]}"#, #"{"columns":["password","created_at"]}"#,
        #"{"fields": [ "token", "user name" ]}"#, "unexpected token: identifier", "Unexpected token: Identifier.",
        #"{"tokens":["elephant","Giraffe"]}"#, "Password: required", "password: invalid!", "token: undefined",
        #"{"label":"Session","value":"Introduction to it"}"#, #"{"id":"session","content":"Introduction to it"}"#,
        "https://somebody@host.example/x", "the session: introduction", "a < b && token > c",
        "Array<Token> = something", "<token/>abcd-efgh-12", "<title>abcd-efgh-12</title>",
        "<a name='x' value='public-1'>",
        "give --password a value", "tool --token --verbose-12", "curl -u somebody https://host.example",
        "name=\"x\"\r\n\r\nabcd-efgh-12", "- token abcd-efgh-12", "<token>abcd-efgh-12<x>",
        "sort -u file:name-12345", "docker run -u user:group-12345 image", "useradd -u 1000:1000-12345",
        "tool --token $TOKEN_VALUE", "token=${TOKEN_VALUE}", "password: $DB_PASSWORD_1",
        "api_key: {{ secrets.API_KEY_1 }}",
        "unexpected token: string_literal", "Unexpected token: END_OF_FILE", "<session>the 1st introduction</session>",
        "<signature>\n  J. Doe, 2026\n</signature>", "<param name='x'>abcd-efgh-12</param>",
        "name=\"token\"\r\nA: b", "- name: API_TOKEN\n  # none\n- name: other\n  value: public-1",
        "- name: other\n  value: public-1\n- name: API_TOKEN\n", "password:\nuser: bob-12345",
        "password: |\nuser: bob-12345",
        "machine host.example login somebody password abcd-efgh-12",
    ])
    func `are not other texts`(text: String) throws {
        #expect(try Self.found(text) == [])
    }

    /// What need not be written as text to be looked through has nothing in it.
    @Test(arguments: [
        #"{"text":"token abcd","n":1,"l":["x",null,true,{"a":"b c"}]}"#, #"{"date":"2026-11-30T10","page":7}"#,
    ])
    func `are not looked for where there can be none`(text: String) throws {
        let object = try #require(try JSONValue(parsing: text).object)
        for member in object.members { #expect(!NamedSecrets.Rule.request.mayFind(in: member)) }
        #expect(try Self.found(text, .request) == [])
    }

    @Test(arguments: [
        #"{"token":"x"}"#, #"{"a":[{"b":{"PIN":1}}]}"#, #"{"a":"x=y"}"#, #"{"a":["a%3Ab"]}"#, #"{"a":"b\\c"}"#,
        #"{"a":[["token","x"]]}"#, #"{"a":{"name":"otp","value":"x"}}"#, #"{"a":"-u b"}"#, #"{"a":"b --c"}"#,
        #"{"a=b":1}"#, #"{"a":"<b>"}"#, #"{"code":7}"#,
    ])
    func `are looked for where there may be some`(text: String) throws {
        let object = try #require(try JSONValue(parsing: text).object)
        #expect(object.members.contains(where: NamedSecrets.Rule.request.mayFind))
    }

    /// What costs most of all that is repeated.
    @Test(
        arguments: [
            #"\"#, #"\""#, #"{"\"#, "token=", "token=token:", #"token='token=""#, #"["token",""#, #"{"access_token":["#,
            #""access_token":""#, #""access_token":{"a":"#, #"\"credentials\":{"#, #"{\"credentials\":[\""#, "token%3D",
            #"{"name":"token","value":"#, #"{"value":"x","value":"#, "http://a:b@", #"":"#, "token:  ", "[{", "%3A%3D",
            "Authorization: x ", #"\\\"token\\\":{"#, "<token>x</", "<a name='token' value='", " --token ",
            "- - ", "name=\"token\"\n\n", "token: “", "- name: token\n  value: ", "password: |\n  ", "password:\n - ",
            "-u x:", "-u x: ", "-uy:z curl ", "name=token\n", "<x name=token>", "<token><![CDATA[", "**token**: ",
            "token\u{FF1A}",
        ])
    func `are found in work linear in the text`(piece: String) throws {
        let bytes = Array(String(repeating: piece, count: (1 << 17) / piece.utf8.count).utf8)
        var (work, most) = (0, 0)
        func count(_ bytes: Int) -> Bool {
            work += bytes
            most = max(most, bytes)
            return true
        }
        func ignore(_: JSONValue) {}
        try NamedSecrets.forEach(in: bytes, .request, mayGoOn: count, ignore)
        // Five levels, decoded and not, and what was found in them.
        #expect(work <= 24 * bytes.count)
        // What was found is handed over as a whole.
        #expect(most <= bytes.count)
        #expect(throws: Redactor.Ended.self) {
            try NamedSecrets.forEach(in: bytes, .request, mayGoOn: { _ in false }, ignore)
        }
    }

    @Test(arguments: [
        ("password", "short", "[redacted]"), ("password", "", "[redacted]"), ("pin", "1234", "[redacted]"),
        ("pinned", "1234", "1234"), ("page_token", "abcd", "abcd"), ("text", "nothing here", "nothing here"),
        ("settings", #"{"password":"short","user":"bob"}"#, #"{"password":"[redacted]","user":"bob"}"#),
        ("settings", #"{"pin":1234,"pins":5}"#, #"{"pin":[redacted],"pins":5}"#),
        ("form", "a=1&sig=ab&b", "a=1&sig=[redacted]&b"),
        ("text", #"{"t":"{\"token\":\"ab\"}"}"#, #"{"t":"{\"token\":\"[redacted]\"}"}"#),
        ("log", "token=abcd-efgh-12 and again abcd-efgh-12", "token=[redacted] and again [redacted]"),
        ("form", "p=%7B%22pin%22%3A%221234%22%7D", "p=%7B%22pin%22%3A%22[redacted]%22%7D"),
    ])
    func `are not listed, however short they are`(key: String, value: String, expected: String) {
        let shown = StoredSecrets.redacted(Array(value.utf8), of: Array(key.utf8))
        #expect(String(decoding: shown, as: UTF8.self) == expected)
    }
}
