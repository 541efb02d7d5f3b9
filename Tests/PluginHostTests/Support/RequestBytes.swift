import PluginHost

/// Handlers that do what their request says, which they know by single bytes of its JSON text.
extension Guest {
    /// An expression for a byte of a member of the request, for a handler's body.
    ///
    /// The place of the byte is that in a request of the same kind, so nobody has to count.
    ///
    /// - Parameters:
    ///   - index: Which byte of the member's text.
    ///   - member: A member that is a text; those before it are the same in each request that the guest gets.
    ///   - request: A request that has the member.
    static func requestByte(_ index: Int = 0, of member: String, in request: PluginRequest) -> String {
        let text = JSONValue.object(request.json).text()
        guard let place = text.firstRange(of: "\"\(member)\":\"") else { return "(unreachable)" }
        let offset = text.utf8.distance(from: text.startIndex, to: place.upperBound) + index
        return "(i32.load8_u offset=\(offset) (local.get $ptr))"
    }

    /// A statement that runs a body if a byte of the request is a letter.
    private static func when(_ byte: String, is letter: Character, _ body: String) -> String {
        "(if (i32.eq \(byte) (i32.const \(letter.asciiValue ?? 0))) (then \(body)))\n"
    }

    /// A statement for a handler's body that runs when the action of a custom request begins with a letter.
    static func whenAction(beginsWith letter: Character, _ body: String) -> String {
        when(requestByte(of: "action", in: .custom(action: "", payload: nil)), is: letter, body)
    }

    /// A statement for a handler's body that runs when the type of the request begins with a letter.
    static func whenType(beginsWith letter: Character, _ body: String) -> String {
        when(requestByte(of: "type", in: .custom(action: "", payload: nil)), is: letter, body)
    }
}
