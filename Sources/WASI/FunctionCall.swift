import Wasm

// A host function's closure for a method of `WASI`: the method's success is the error number 0, and its failure is an
// error number or the end of the guest. One overload for each number of parameters.

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

func call(
    _ method: (WASI) -> (borrowing Caller) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller) throws -> UInt32 {
    let method = method(wasi)
    return { caller in
        do throws(CallFailure) {
            try method(caller)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}

func call<A: WasmValue>(
    _ method: (WASI) -> (borrowing Caller, A) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller, A) throws -> UInt32 {
    let method = method(wasi)
    return { caller, a in
        do throws(CallFailure) {
            try method(caller, a)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}

func call<A: WasmValue, B: WasmValue>(
    _ method: (WASI) -> (borrowing Caller, A, B) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller, A, B) throws -> UInt32 {
    let method = method(wasi)
    return { caller, a, b in
        do throws(CallFailure) {
            try method(caller, a, b)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}

func call<A: WasmValue, B: WasmValue, C: WasmValue>(
    _ method: (WASI) -> (borrowing Caller, A, B, C) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller, A, B, C) throws -> UInt32 {
    let method = method(wasi)
    return { caller, a, b, c in
        do throws(CallFailure) {
            try method(caller, a, b, c)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}

func call<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue>(
    _ method: (WASI) -> (borrowing Caller, A, B, C, D) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller, A, B, C, D) throws -> UInt32 {
    let method = method(wasi)
    return { caller, a, b, c, d in
        do throws(CallFailure) {
            try method(caller, a, b, c, d)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}

func call<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue>(
    _ method: (WASI) -> (borrowing Caller, A, B, C, D, E) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller, A, B, C, D, E) throws -> UInt32 {
    let method = method(wasi)
    return { caller, a, b, c, d, e in
        do throws(CallFailure) {
            try method(caller, a, b, c, d, e)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}

func call<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue>(
    _ method: (WASI) -> (borrowing Caller, A, B, C, D, E, F) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller, A, B, C, D, E, F) throws -> UInt32 {
    let method = method(wasi)
    return { caller, a, b, c, d, e, f in
        do throws(CallFailure) {
            try method(caller, a, b, c, d, e, f)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}

func call<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, G: WasmValue>(
    _ method: (WASI) -> (borrowing Caller, A, B, C, D, E, F, G) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller, A, B, C, D, E, F, G) throws -> UInt32 {
    let method = method(wasi)
    return { caller, a, b, c, d, e, f, g in
        do throws(CallFailure) {
            try method(caller, a, b, c, d, e, f, g)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}

func call<
    A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, G: WasmValue, H: WasmValue
>(
    _ method: (WASI) -> (borrowing Caller, A, B, C, D, E, F, G, H) throws(CallFailure) -> Void, on wasi: WASI
) -> (borrowing Caller, A, B, C, D, E, F, G, H) throws -> UInt32 {
    let method = method(wasi)
    return { caller, a, b, c, d, e, f, g, h in
        do throws(CallFailure) {
            try method(caller, a, b, c, d, e, f, g, h)
            return 0
        } catch {
            return try WASI.answer(error)
        }
    }
}
