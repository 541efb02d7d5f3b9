// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

extension HostFunction {
    /// Makes a host function of 0 parameters and one result.
    @inlinable
    public init<R: WasmValue>(_ body: @escaping (borrowing Caller) throws -> R) {
        self.init(type: FunctionType([], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller))
        }
    }

    /// Makes a host function of 0 parameters and no result.
    @inlinable
    public init(_ body: @escaping (borrowing Caller) throws -> Void) {
        self.init(type: FunctionType([])) { caller, arguments in
            try body(caller)
        }
    }

    /// Makes a host function of 1 parameter and one result.
    @inlinable
    public init<A: WasmValue, R: WasmValue>(_ body: @escaping (borrowing Caller, A) throws -> R) {
        self.init(type: FunctionType([A.valueType], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller, arguments[0]))
        }
    }

    /// Makes a host function of 1 parameter and no result.
    @inlinable
    public init<A: WasmValue>(_ body: @escaping (borrowing Caller, A) throws -> Void) {
        self.init(type: FunctionType([A.valueType])) { caller, arguments in
            try body(caller, arguments[0])
        }
    }

    /// Makes a host function of 2 parameters and one result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, R: WasmValue>(_ body: @escaping (borrowing Caller, A, B) throws -> R) {
        self.init(type: FunctionType([A.valueType, B.valueType], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller, arguments[0], arguments[A.slotCount]))
        }
    }

    /// Makes a host function of 2 parameters and no result.
    @inlinable
    public init<A: WasmValue, B: WasmValue>(_ body: @escaping (borrowing Caller, A, B) throws -> Void) {
        self.init(type: FunctionType([A.valueType, B.valueType])) { caller, arguments in
            try body(caller, arguments[0], arguments[A.slotCount])
        }
    }

    /// Makes a host function of 3 parameters and one result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, R: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C) throws -> R) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount]))
        }
    }

    /// Makes a host function of 3 parameters and no result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C) throws -> Void) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType])) { caller, arguments in
            try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount])
        }
    }

    /// Makes a host function of 4 parameters and one result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, R: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D) throws -> R) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount]))
        }
    }

    /// Makes a host function of 4 parameters and no result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D) throws -> Void) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType])) { caller, arguments in
            try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount])
        }
    }

    /// Makes a host function of 5 parameters and one result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, R: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D, E) throws -> R) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount]))
        }
    }

    /// Makes a host function of 5 parameters and no result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D, E) throws -> Void) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType])) { caller, arguments in
            try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount])
        }
    }

    /// Makes a host function of 6 parameters and one result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, R: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D, E, F) throws -> R) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount]))
        }
    }

    /// Makes a host function of 6 parameters and no result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D, E, F) throws -> Void) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType])) { caller, arguments in
            try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount])
        }
    }

    /// Makes a host function of 7 parameters and one result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, G: WasmValue, R: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D, E, F, G) throws -> R) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount + F.slotCount]))
        }
    }

    /// Makes a host function of 7 parameters and no result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, G: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D, E, F, G) throws -> Void) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType])) { caller, arguments in
            try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount + F.slotCount])
        }
    }

    /// Makes a host function of 8 parameters and one result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, G: WasmValue, H: WasmValue, R: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D, E, F, G, H) throws -> R) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType, H.valueType], [R.valueType])) { caller, arguments in
            arguments.set(0, try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount + F.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount + F.slotCount + G.slotCount]))
        }
    }

    /// Makes a host function of 8 parameters and no result.
    @inlinable
    public init<A: WasmValue, B: WasmValue, C: WasmValue, D: WasmValue, E: WasmValue, F: WasmValue, G: WasmValue, H: WasmValue>(_ body: @escaping (borrowing Caller, A, B, C, D, E, F, G, H) throws -> Void) {
        self.init(type: FunctionType([A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType, H.valueType])) { caller, arguments in
            try body(caller, arguments[0], arguments[A.slotCount], arguments[A.slotCount + B.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount + F.slotCount], arguments[A.slotCount + B.slotCount + C.slotCount + D.slotCount + E.slotCount + F.slotCount + G.slotCount])
        }
    }
}
