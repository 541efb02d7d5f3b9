import Wasm

// A function of WASI from a method of `WASI`: the method's success is the error number 0, and its failure is an error number
// or the end of the guest. The function's type is that of the method's parameters. One overload for each number of them.

extension WASI {
    /// The result that the guest gets for a failure.
    ///
    /// - Throws: The error that ends the guest.
    static func answer(_ failure: CallFailure) throws -> UInt32 {
        switch failure {
        case .errno(let errno): return UInt32(errno.rawValue)
        case .ended(let error): throw error
        }
    }
}

extension WASI.Function {
    init(
        _ name: String, _ method: @escaping @Sendable (WASI) -> (borrowing Caller) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(name, FunctionType([], [.i32]), pointers) { wasi in
            let method = method(wasi)
            return HostFunction { (caller: borrowing Caller) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }

    init<A: WasmValue>(
        _ name: String, _ method: @escaping @Sendable (WASI) -> (borrowing Caller, A) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(name, FunctionType([A.valueType], [.i32]), pointers) { wasi in
            let method = method(wasi)
            return HostFunction { (caller: borrowing Caller, a: A) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller, a)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }

    init<A: WasmValue, B: WasmValue>(
        _ name: String, _ method: @escaping @Sendable (WASI) -> (borrowing Caller, A, B) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(name, FunctionType([A.valueType, B.valueType], [.i32]), pointers) { wasi in
            let method = method(wasi)
            return HostFunction { (caller: borrowing Caller, a: A, b: B) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller, a, b)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }

    init<A: WasmValue, B: WasmValue, C: WasmValue>(
        _ name: String, _ method: @escaping @Sendable (WASI) -> (borrowing Caller, A, B, C) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(name, FunctionType([A.valueType, B.valueType, C.valueType], [.i32]), pointers) { wasi in
            let method = method(wasi)
            return HostFunction { (caller: borrowing Caller, a: A, b: B, c: C) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller, a, b, c)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }

    init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue>(
        _ name: String,
        _ method: @escaping @Sendable (WASI) -> (borrowing Caller, A, B, C, D) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(name, FunctionType([A.valueType, B.valueType, C.valueType, D.valueType], [.i32]), pointers) { wasi in
            let method = method(wasi)
            return HostFunction { (caller: borrowing Caller, a: A, b: B, c: C, d: D) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller, a, b, c, d)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }

    init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue>(
        _ name: String,
        _ method: @escaping @Sendable (WASI) -> (borrowing Caller, A, B, C, D, E) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(
            name, FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType], [.i32]), pointers
        ) { wasi in
            let method = method(wasi)
            return HostFunction { (caller: borrowing Caller, a: A, b: B, c: C, d: D, e: E) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller, a, b, c, d, e)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }

    init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue>(
        _ name: String,
        _ method: @escaping @Sendable (WASI) -> (borrowing Caller, A, B, C, D, E, F) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(
            name, FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType], [.i32]),
            pointers
        ) { wasi in
            let method = method(wasi)
            return HostFunction { (caller: borrowing Caller, a: A, b: B, c: C, d: D, e: E, f: F) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller, a, b, c, d, e, f)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }

    init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, G: WasmValue>(
        _ name: String,
        _ method: @escaping @Sendable (WASI) -> (borrowing Caller, A, B, C, D, E, F, G) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(
            name,
            FunctionType(
                [A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType], [.i32]),
            pointers
        ) { wasi in
            let method = method(wasi)
            return HostFunction { (caller: borrowing Caller, a: A, b: B, c: C, d: D, e: E, f: F, g: G) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller, a, b, c, d, e, f, g)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }

    init<
        A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, G: WasmValue, H: WasmValue
    >(
        _ name: String,
        _ method: @escaping @Sendable (WASI) -> (borrowing Caller, A, B, C, D, E, F, G, H) throws(CallFailure) -> Void,
        pointers: [GuestPointer] = []
    ) {
        self.init(
            name,
            FunctionType(
                [
                    A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType,
                    H.valueType,
                ], [.i32]), pointers
        ) { wasi in
            let method = method(wasi)
            return HostFunction {
                (caller: borrowing Caller, a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H) -> UInt32 in
                do throws(CallFailure) {
                    try method(caller, a, b, c, d, e, f, g, h)
                    return 0
                } catch {
                    return try WASI.answer(error)
                }
            }
        }
    }
}
