/// Strings in the form of `args_get` and `environ_get`: one after another in a buffer, each with a NUL at its end.
struct StringTable {
    /// All strings with their NULs.
    private(set) var buffer: [UInt8] = []
    /// Where each string begins in the buffer.
    private(set) var offsets: [UInt32] = []

    /// Makes a table; a string ends at its first NUL, since the guest could not see more of it.
    init(_ strings: [String]) {
        for string in strings {
            offsets.append(UInt32(clamping: buffer.count))
            buffer += string.utf8.prefix { $0 != 0 }
            buffer.append(0)
        }
    }
}
