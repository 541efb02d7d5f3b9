package import Wasm

extension WASI {
    /// A function of WASI: everything that linking it, and running a recording of it again, has to know.
    package struct Function: Sendable {
        /// The name that guests import.
        package let name: String
        /// The type that their import must have.
        package let type: FunctionType
        /// The parameters that are addresses.
        package let pointers: [GuestPointer]
        /// Makes the function that one guest calls.
        let make: @Sendable (WASI) -> HostFunction

        init(
            _ name: String, _ type: FunctionType, _ pointers: [GuestPointer],
            make: @escaping @Sendable (WASI) -> HostFunction
        ) {
            self.name = name
            self.type = type
            self.pointers = pointers
            self.make = make
        }
    }
}
