import Wasm

/// What can be seen of a call.
struct Observation: Equatable {
    /// Results, or the trap with its backtrace.
    var end: String
    var fuel: UInt64
    /// Whether the call used up what it was given.
    var isOutOfFuel = false
    /// What the call left in memories, tables and globals.
    var state: String
}

/// An instance of a module in an interpreter of its own.
struct Session {
    /// Why a module cannot be run at all.
    struct Failure: Error { var text: String }

    private let interpreter: Interpreter
    private let instance: Instance
    private let portion: UInt64?
    private let calls: HostCalls

    /// What host functions were called with; shared with them.
    private final class HostCalls {
        var count = 0
        var digest: UInt64 = 0

        func add(_ word: UInt64) { digest = (digest ^ word) &* 0x9e37_79b9_7f4a_7c15 ^ digest >> 29 }
    }

    init(_ module: Module, _ configuration: Configuration) throws(Failure) {
        interpreter = Interpreter(
            limits: Limits(
                memory: .mebibytes(64), tableElements: 100_000, valueStack: .kibibytes(256), heap: .mebibytes(4),
                fuel: 1_000_000),
            translation: configuration.stage)
        interpreter.collectsAtEveryAllocation = configuration.collectsAtEveryAllocation
        portion = configuration.portion
        calls = HostCalls()
        do {
            let imports = try Self.imports(of: module, in: interpreter, calls)
            instance = try interpreter.instantiate(module, imports: imports)
        } catch {
            throw Failure(text: "\(error)")
        }
    }

    /// What any module may import: functions that answer by what they got, and tables, memories and globals of the least size.
    private static func imports(of module: Module, in interpreter: Interpreter, _ calls: HostCalls) throws -> Imports {
        var imports = Imports()
        try interpreter.learnTypes(of: module)
        for item in module.imports {
            switch item.type {
            case .function(let type):
                imports.define(
                    item.module, item.name,
                    HostFunction(type: type) { _, arguments in
                        calls.count += 1
                        for argument in arguments { calls.add(argument.number) }
                        return type.results.map { .zero($0, calls.digest) }
                    })
            case .memory(let type): imports.define(item.module, item.name, try Memory(type, in: interpreter))
            case .table(let type): imports.define(item.module, item.name, try Table(type, in: interpreter))
            case .global(let type):
                imports.define(
                    item.module, item.name,
                    try Global(.zero(type.value, 0), of: type.value, isMutable: type.isMutable, in: interpreter))
            case .tag(let type): imports.define(item.module, item.name, try Tag(type.parameters, in: interpreter))
            }
        }
        return imports
    }

    /// Calls a function with a budget.
    func perform(_ call: Call, fuel: UInt64) -> Observation {
        var left = fuel
        interpreter.fuel = portion.map { min($0, fuel) } ?? fuel
        left -= interpreter.fuel
        interpreter.fuelRefill = nil
        if let portion {
            interpreter.fuelRefill = { missing in
                // Whoever asks for more than there is gets nothing, as without portions.
                let given = max(portion, missing)
                guard left >= missing else { return 0 }
                let amount = min(given, left)
                left -= amount
                return amount
            }
        }
        var observation: Observation
        do {
            let results = try instance.function(call.function).invoke(call.arguments)
            observation = Observation(end: results.map { describe($0) }.joined(separator: " "), fuel: 0, state: "")
        } catch {
            observation = Observation(end: describe(error), fuel: 0, state: "")
            observation.isOutOfFuel = (error as? Trap)?.code == .outOfFuel
        }
        observation.fuel = fuel - left - interpreter.fuel
        observation.state = state
        return observation
    }

    // MARK: In words

    private func describe(_ error: any Error) -> String {
        guard let trap = error as? Trap else { return "\(error)" }
        var text = "trap: \(trap.code)"
        if trap.code == .uncaughtException, let exception = trap.exception {
            text += " " + exception.values.map { describe($0) }.joined(separator: " ")
        }
        for (frame, count) in Trap.Frame.folded(trap.backtrace) {
            text += "; function \(frame.functionIndex) at \(frame.offset)"
            if count > 1 { text += " (\(count) times)" }
        }
        return text
    }

    /// What is exported, and the calls of host functions.
    private var state: String {
        var parts: [String] = []
        for export in instance.exports {
            switch export.type {
            case .memory:
                guard let memory = try? instance.memory(export.name) else { continue }
                parts.append("\(export.name): \(memory.byteCount) bytes, digest \(digest(memory))")
            case .global:
                guard let global = try? instance.global(export.name) else { continue }
                parts.append("\(export.name): \(describe(global.value))")
            case .table:
                guard let table = try? instance.table(export.name) else { continue }
                let elements = (0..<min(table.count, 40)).map { index in
                    (try? table.element(at: index)).map { describe($0, depth: 0) } ?? "?"
                }
                parts.append("\(export.name): \(table.count) elements, \(elements.joined(separator: " "))")
            default: break
            }
        }
        if calls.count > 0 { parts.append("\(calls.count) calls of host functions, digest \(calls.digest)") }
        return parts.joined(separator: "\n")
    }

    private func digest(_ memory: Memory) -> String {
        let digest = try? memory.withBytes(at: 0, count: UInt64(memory.byteCount)) { bytes in
            var digest: UInt64 = 0
            var offset = 0
            while offset + 8 <= bytes.byteCount {
                let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
                // A word of zeros costs nothing, and its place counts by those behind it.
                if word != 0 { digest = (digest ^ word ^ UInt64(offset)) &* 0x9e37_79b9_7f4a_7c15 ^ digest >> 29 }
                offset += 8
            }
            return digest
        }
        return digest.map { String($0, radix: 16) } ?? "?"
    }

    private func describe(_ value: Value) -> String {
        switch value {
        case .i32(let number): "i32:0x\(String(number, radix: 16))"
        case .i64(let number): "i64:0x\(String(number, radix: 16))"
        case .f32(let number): "f32:0x\(String(number.bitPattern, radix: 16))"
        case .f64(let number): "f64:0x\(String(number.bitPattern, radix: 16))"
        case .v128(let vector): "v128:0x\(String(vector.high, radix: 16)),0x\(String(vector.low, radix: 16))"
        case .reference(let reference): describe(reference, depth: 0)
        }
    }

    /// A reference by what it leads to: where an object lies differs between runs that collect at other times.
    private func describe(_ reference: Reference, depth: Int) -> String {
        if reference.isNull { return "null" }
        switch reference.kind {
        case .function: return "function:\(reference.bits)"
        case .exception: return "exception"
        case .external, .aggregate: break
        }
        guard let type = interpreter.heapType(of: reference) else { return "external" }
        guard depth < 3 else { return "…" }
        func describe(_ value: Value?) -> String {
            if case .reference(let reference) = value { return self.describe(reference, depth: depth + 1) }
            return value.map { self.describe($0) } ?? "?"
        }
        switch interpreter.compositeType(of: type) {
        case .structure(let fields):
            let values = fields.indices.map { describe(try? interpreter.field($0, of: reference)) }
            return "{\(values.joined(separator: " "))}"
        case .array:
            let count = (try? interpreter.elementCount(of: reference)) ?? 0
            let values = (0..<min(count, 12)).map { describe(try? interpreter.element($0, of: reference)) }
            return "[\(count): \(values.joined(separator: " "))]"
        default: return "\(type):\(reference.bits)"
        }
    }
}

extension Value {
    /// The low bits of a number; of a reference whether it is null.
    fileprivate var number: UInt64 {
        switch self {
        case .i32(let number): UInt64(number)
        case .i64(let number): number
        case .f32(let number): UInt64(number.bitPattern)
        case .f64(let number): number.bitPattern
        case .v128(let vector): vector.low ^ vector.high
        case .reference(let reference): reference.isNull ? 0 : 1
        }
    }

    /// A small number of a type; null for references.
    fileprivate static func zero(_ type: ValueType, _ number: UInt64) -> Value {
        switch type {
        case .i32: .i32(UInt32(number & 15))
        case .i64: .i64(number & 15)
        case .f32: .f32(Float(number & 15))
        case .f64: .f64(Double(number & 15))
        case .v128: .v128(V128(low: number & 15))
        default: .reference(.null(type.heapType.kind))
        }
    }
}
