/// The overloads of `HostFunction.init` for closures of zero to eight parameters, with and without a result.
///
/// They are inlinable, so that a closure in another module is specialised there.
func hostFunctionOverloads() -> GeneratedFile {
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H"]
    let overloads = (0...letters.count).flatMap { count in
        [true, false].map { hasResult in overload(Array(letters.prefix(count)), hasResult: hasResult) }
    }
    return GeneratedFile(
        .api, name: "HostFunction+Overloads.swift",
        body: "extension HostFunction {\n" + overloads.joined(separator: "\n\n") + "\n}")
}

private func overload(_ letters: [String], hasResult: Bool) -> String {
    let generics = (letters + (hasResult ? ["R"] : [])).map { "\($0): WasmValue" }.joined(separator: ", ")
    let types = letters.map { ", \($0)" }.joined()
    // A vector takes two slots; the compiler adds up what it knows.
    let arguments = letters.indices.map { index in
        ", arguments[\(index == 0 ? "0" : letters[..<index].map { "\($0).slotCount" }.joined(separator: " + "))]"
    }.joined()
    let parameters = letters.map { "\($0).valueType" }.joined(separator: ", ")
    let call = "try body(caller\(arguments))"
    let words = letters.count == 1 ? "1 parameter" : "\(letters.count) parameters"
    return """
            /// Makes a host function of \(words) \(hasResult ? "and one result" : "and no result").
            @inlinable
            public init\(generics.isEmpty ? "" : "<\(generics)>")(_ body: @escaping (borrowing Caller\(types)) throws -> \(hasResult ? "R" : "Void")) {
                self.init(type: FunctionType([\(parameters)]\(hasResult ? ", [R.valueType]" : ""))) { caller, arguments in
                    \(hasResult ? "arguments.set(0, \(call))" : call)
                }
            }
        """
}
