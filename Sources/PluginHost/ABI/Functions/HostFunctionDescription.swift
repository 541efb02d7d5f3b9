package import WASI
package import Wasm

// A function of the host in `env` is one value, written in a file of its own and listed in `HostFunctions.all`. Whoever has
// to know the functions reads that list:
//
//     name, parameters, body's result ─► the module's contract (ModuleContract), and the imports of an instance
//     parameters, result              ─► addresses in recordings of a module that was built again (Relocations)
//     access                          ─► what a dry run shows, and what a denied call gives
//     manual and all of it            ─► the table in the documentation (ManualGenerator), and the tests' guests

/// A function of the host that plugins import from `env`: all that the host has to know about it.
package struct HostFunctionDescription: Sendable {
    /// Where the function is from.
    package enum Origin: Hashable, Sendable {
        /// The SDK's page: every host has it.
        case page
        /// AssemblyScript's runtime imports it.
        case assemblyScript
        /// This host, beside the page: a request's `granted` names those that the plugin imports and may call.
        case host
    }

    /// A parameter, or two that belong together.
    package enum Parameter: Hashable, Sendable {
        /// A 32-bit number.
        case number(String)
        /// A floating-point number.
        case double(String)
        /// The address of bytes that the host reads, and how many there are.
        case input(String, count: String)
        /// The address of something that the host reads and that says itself where it ends.
        case address(String)
    }

    /// What a plugin must be allowed to do.
    package struct Access: Sendable {
        /// The name of the permission.
        package let permission: String
        /// What the audit log calls it.
        package let action: AuditEntry.Action
        /// What a dry run says of a call, of which it shows the effect instead of having it; `nil` for what only reads.
        package let effect: (@Sendable (_ shown: JSONObject) -> String)?

        init(
            _ permission: String, _ action: AuditEntry.Action,
            effect: (@Sendable (_ shown: JSONObject) -> String)? = nil
        ) {
            self.permission = permission
            self.action = action
            self.effect = effect
        }
    }

    /// When the function may be called.
    enum Entry {
        /// Always, also from inside `alloc` and `dealloc`, and without being counted, as lines of log are.
        case always
        /// Always; calls count towards the limit `host_calls`.
        case counted
        /// Not from inside `alloc` and `dealloc`; calls count towards the limit `host_calls`.
        case outsideOfAllocation
    }

    typealias Call<Result> =
        @Sendable (_ session: HostSession, _ caller: borrowing Caller, _ arguments: borrowing HostArguments) throws ->
        Result

    /// What the function does; the case is what the guest gets for it, and what it gets when that is denied.
    enum Body: Sendable {
        /// Nothing: a denial ends a request, since the plugin could not know of it.
        case nothing(Call<Void>)
        /// A 32-bit number; a denial ends a request, and gives 0 in a start.
        case number(Call<Int32>)
        /// A floating-point number, for functions that are always allowed.
        case double(Call<Double>)
        /// Bytes that the plugin owns, as a packed pointer, which is 0 where there are none; the error envelope for a denial.
        case bytes(Call<[UInt8]?>)
    }

    /// The name that plugins import.
    package let name: String
    /// The parameters in order, by the names that the documentation has for them.
    package let parameters: [Parameter]
    /// Where the function is from.
    package let origin: Origin
    /// What a plugin must be allowed to do; `nil` for a function that is always allowed.
    package let access: Access?
    /// Whether what the plugin reaches of the host has what the function needs.
    let isAvailable: @Sendable (PluginServices) -> Bool
    /// What the manual says of it, as Markdown in one line; `nil` for what compilers import and no author writes.
    package let manual: String?
    private let entry: Entry
    private let body: Body

    init(
        _ name: String, _ parameters: [Parameter], from origin: Origin = .host, manual: String? = nil,
        entry: Entry = .outsideOfAllocation, access: Access? = nil,
        isAvailable: @escaping @Sendable (PluginServices) -> Bool = { _ in true }, body: Body
    ) {
        self.name = name
        self.parameters = parameters
        self.origin = origin
        self.manual = manual
        self.entry = entry
        self.access = access
        self.isAvailable = isAvailable
        self.body = body
        type = Self.type(parameters, body)
    }

    /// The type that an import must have.
    package let type: FunctionType

    private static func type(_ parameters: [Parameter], _ body: Body) -> FunctionType {
        let results: [ValueType] =
            switch body {
            case .nothing: []
            case .number: [.i32]
            case .double: [.f64]
            case .bytes: [.i64]
            }
        return FunctionType(parameters.flatMap(\.types), results)
    }

    /// The parameters that are addresses.
    package var pointers: [GuestPointer] {
        var pointers: [GuestPointer] = []
        var index = 0
        for parameter in parameters {
            switch parameter {
            case .number, .double: break
            case .input: pointers.append(GuestPointer(index, countIndex: index + 1))
            case .address: pointers.append(GuestPointer(index))
            }
            index += parameter.types.count
        }
        return pointers
    }

    /// Whether the result is a packed pointer.
    package var givesBytes: Bool { if case .bytes = body { true } else { false } }

    /// The function's row in the manual's table; `nil` if it has none.
    package var manualRow: String? {
        guard let manual else { return nil }
        let result =
            switch body {
            case .nothing: ""
            case .number: " -> i32"
            case .double: " -> f64"
            case .bytes: " -> i64"
            }
        let denial =
            switch (access, body) {
            case (nil, _): "always allowed"
            case (_, .bytes): "error envelope"
            case (_, .nothing), (_, .number), (_, .double): "ends the request"
            }
        let names = parameters.flatMap(\.names).joined(separator: ", ")
        return "| `\(name)(\(names))\(result)` | \(manual) | \(denial) |"
    }

    /// The function that the guest of a session calls.
    func function(of session: HostSession) -> HostFunction {
        // The closures must not own the session, because the session leads to the interpreter that owns them.
        HostFunction(type: type) { [unowned session, name, entry, body] caller, arguments in
            switch entry {
            case .always: break
            case .counted: try session.countCall()
            case .outsideOfAllocation: try session.enter(name)
            }
            switch body {
            case .nothing(let call):
                do { try call(session, caller, arguments) } catch let denied as DeniedCall {
                    try session.refuse(name, denied.denial)
                }
            case .number(let call):
                var number: Int32 = 0
                do { number = try call(session, caller, arguments) } catch let denied as DeniedCall {
                    try session.refuse(name, denied.denial)
                }
                arguments.set(0, number)
            case .double(let call): arguments.set(0, try call(session, caller, arguments))
            case .bytes(let call):
                let bytes: [UInt8]?
                do { bytes = try call(session, caller, arguments) } catch let denied as DeniedCall {
                    bytes = try session.envelope(name, denied.denial)
                }
                arguments.set(0, try bytes.map { try session.give($0, to: caller) } ?? 0)
            }
        }
    }
}

extension HostFunctionDescription.Parameter {
    /// The types of the numbers that the guest passes.
    package var types: [ValueType] {
        switch self {
        case .number, .address: [.i32]
        case .double: [.f64]
        case .input: [.i32, .i32]
        }
    }

    /// What the documentation calls these numbers.
    package var names: [String] {
        switch self {
        case .number(let name), .double(let name), .address(let name): [name]
        case .input(let name, let count): [name, count]
        }
    }
}

/// A call that the plugin may not make; the function's description says what the guest gets then.
struct DeniedCall: Error {
    let denial: PermissionGate.Denial
}
