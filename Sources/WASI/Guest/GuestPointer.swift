/// A parameter of a host function that is an address in the guest's memory.
package struct GuestPointer: Hashable, Sendable {
    /// The parameter's index.
    package var index: Int
    /// The bytes that it points to: this many times the parameter ``countIndex``, or once without one.
    package var size: UInt64
    /// The index of the parameter that counts what it points to.
    package var countIndex: Int?

    /// An address of `size` bytes, or of as many things of that size as the parameter `countIndex` says.
    package init(_ index: Int, size: UInt64 = 1, countIndex: Int? = nil) {
        self.index = index
        self.size = size
        self.countIndex = countIndex
    }

    /// The bytes that it points to in a call with these arguments.
    package func byteCount(_ arguments: [UInt64]) -> UInt64 {
        guard let countIndex, countIndex < arguments.count else { return size }
        return size.multipliedReportingOverflow(by: arguments[countIndex]).partialValue
    }
}

extension GuestPointer {
    /// A parameter that points to something of a size.
    static func at(_ index: Int, _ size: UInt64 = 1) -> GuestPointer { GuestPointer(index, size: size) }

    /// A parameter that points to bytes, with the one that counts them.
    static func bytes(_ index: Int, _ countIndex: Int) -> GuestPointer {
        GuestPointer(index, countIndex: countIndex)
    }

    /// A parameter that points to a list of buffers (`iovec`, 8 bytes each), with the one that counts them.
    static func list(_ index: Int, _ countIndex: Int) -> GuestPointer {
        GuestPointer(index, size: 8, countIndex: countIndex)
    }
}
