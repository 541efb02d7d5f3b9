import PluginHost

/// Prints a list of any length as it is read: a line for each element, or one object with all of them.
///
/// When new elements are waited for, the object would never end: then each element is an object in a line of its own.
struct ListOutput {
    private let name: String
    private let isObject: Bool
    private let follows: Bool
    private var count = 0

    private static let pause = Duration.milliseconds(200)

    /// A list whose elements are in the member `name` of the object.
    init(_ name: String, isObject: Bool, follows: Bool) {
        self.name = name
        self.isObject = isObject
        self.follows = follows
    }

    /// Whether nothing was printed.
    var isEmpty: Bool { count == 0 }

    /// Prints an element.
    ///
    /// - Returns: Whether somebody still reads.
    mutating func print(_ element: JSONValue, _ line: (JSONValue) -> String) -> Bool {
        if !isObject {
            printResult(line(element))
        } else if follows {
            printResult(element.text())
        } else {
            printResult((count == 0 ? "{\"schema\":1,\"\(name)\":[" : ",") + element.text())
        }
        count += 1
        return count % 64 != 0 || StandardOutput.isOpen
    }

    /// Ends the object.
    func end() {
        guard isObject, !follows else { return }
        printResult(count == 0 ? "{\"schema\":1,\"\(name)\":[]}" : "]}")
    }

    /// Ends the list for an error; what was printed before is part of a whole object nevertheless.
    func fail(_ error: any Error) -> ExitCode {
        let failure = Failure(error)
        failure.tell()
        if isObject {
            let isBegun = count > 0 && !follows
            printResult(isBegun ? "],\"error\":\(failure.json.text())}" : failure.object.text())
        }
        return failure.exitCode
    }

    /// Waits a little while.
    ///
    /// - Returns: Whether somebody still reads.
    func waitForMore() async -> Bool {
        guard StandardOutput.isOpen else { return false }
        do { try await Task.sleep(for: Self.pause) } catch { return false }
        return true
    }
}
