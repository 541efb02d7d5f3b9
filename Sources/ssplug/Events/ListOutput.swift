import PluginHost

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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

    /// Prints an element.
    ///
    /// - Returns: Whether somebody still reads.
    mutating func print(_ element: JSON, _ line: (JSON) -> String) -> Bool {
        if !isObject {
            printResult(line(element))
        } else if follows {
            printResult(element.text())
        } else {
            printResult((count == 0 ? "{\"schema\":1,\"\(name)\":[" : ",") + element.text())
        }
        count += 1
        return count % 64 != 0 || isRead
    }

    /// Ends the object.
    func end() {
        guard isObject, !follows else { return }
        printResult(count == 0 ? "{\"schema\":1,\"\(name)\":[]}" : "]}")
    }

    /// Waits a little while.
    ///
    /// - Returns: Whether somebody still reads.
    func waitForMore() async -> Bool {
        guard isRead else { return false }
        do { try await Task.sleep(for: Self.pause) } catch { return false }
        return true
    }

    /// Whether the other end of standard output is still there.
    private var isRead: Bool {
        var descriptor = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
        // SAFETY: the call is given one descriptor, which outlives it.
        let result = unsafe poll(&descriptor, 1, 0)
        return result <= 0 || descriptor.revents & Int16(POLLERR | POLLNVAL) == 0
    }
}
