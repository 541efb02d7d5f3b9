import ProcessorFeatures
import Synchronization

/// A decoded and validated module: immutable, and safe to share between threads and interpreters.
///
/// Spec 3.0, syntax-module.
///
///     bytes ─► ModuleDecoder ─► ModuleContents ─► Validator ─► Module
///
/// Function bodies stay in ``bytes``; they are translated at their first call, into a code cache that belongs to the
/// module and is shared by all its instances.
public final class Module: Sendable {
    /// The module's binary form.
    public let bytes: [UInt8]
    /// The features the module was decoded and validated with.
    public let features: Features

    package let contents: ModuleContents
    /// A number that no other module of the process has, for the types in ``imports`` and ``exports``.
    let number: UInt64
    private static let numbers = Atomic<UInt64>(1)
    /// The types and fields of the module: each instantiation asks whether they are many.
    var typeWork: Int { contents.typeWork }
    /// Where each export stands in ``ModuleContents/exports``.
    var exportIndices: [Name: Int] { contents.exportIndices }
    /// The names, once somebody has asked for them: most runs never do.
    private let decodedNames = Mutex<NameSection?>(nil)
    /// The code of each stage that somebody has asked for.
    private let code = Mutex<[ExecutableCode]>([])
    /// Whether the code counts how often each block is entered.
    let countsEntries: Bool

    /// Decodes and validates a module in the binary format.
    ///
    /// Validation is complete: a module with one invalid body is rejected. The cost is linear in the size of `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: The module's binary form.
    ///   - features: What the module may use beyond WebAssembly 1.0.
    /// - Throws: ``ModuleError`` with the byte offset of the problem.
    public convenience init(bytes: [UInt8], features: Features = .all) throws(ModuleError) {
        try self.init(bytes: bytes, features: features, isInterrupted: nil)
    }

    /// Decodes and validates a module in the binary format, as ``init(bytes:features:)`` does, but can be told to stop.
    ///
    /// - Parameters:
    ///   - bytes: The module's binary form.
    ///   - features: What the module may use beyond WebAssembly 1.0.
    ///   - isInterrupted: Asked again and again, after a few milliseconds at most, whether to give up, as because a deadline
    ///     has passed.
    /// - Throws: ``ModuleError`` with the byte offset of the problem, or with the phase
    ///   ``ModuleError/Phase/interrupted``.
    public convenience init(
        bytes: [UInt8], features: Features = .all, isInterrupted: (() -> Bool)?
    ) throws(ModuleError) {
        try self.init(bytes: bytes, features: features, executable: .executable, isInterrupted: isInterrupted)
    }

    /// Decodes and validates a module that may use operators which the engine does not execute yet.
    ///
    /// - Parameters:
    ///   - bytes: The module's binary form.
    ///   - features: What the module may use beyond WebAssembly 1.0.
    ///   - executable: What the module may use without being rejected as unsupported. A body with an operator that is
    ///     not executed must not be translated, so more than ``Features/executable`` is for tests alone.
    ///   - countsEntries: Whether the code counts how often each block is entered, for ``executedBlocks()``.
    ///   - isInterrupted: As in ``init(bytes:features:isInterrupted:)``.
    /// - Throws: ``ModuleError`` with the byte offset of the problem.
    package init(
        bytes: [UInt8], features: Features = .all, executable: Features = .executable, countsEntries: Bool = false,
        isInterrupted: (() -> Bool)? = nil
    ) throws(ModuleError) {
        self.countsEntries = countsEntries
        if let complaint = Processor.complaint { throw ModuleError(.unsupported, offset: 0, complaint) }
        var contents = try ModuleDecoder.decode(bytes, features: features, isInterrupted: isInterrupted)
        try Validator.validate(
            &contents, bytes: bytes, features: features, executable: executable, isInterrupted: isInterrupted)
        self.bytes = bytes
        self.features = features
        self.contents = contents
        number = Self.numbers.wrappingAdd(1, ordering: .relaxed).oldValue
    }

    /// The names that the module's name section gives.
    package var names: NameSection {
        decodedNames.withLock { names in
            if let names { return names }
            let decoded = NameSection(contents, of: bytes)
            names = decoded
            return decoded
        }
    }

    /// The module's own name, if its name section has one.
    public var name: String? { names.module }

    /// The code of the module's functions in one stage.
    func code(for stage: TranslationStage) -> ExecutableCode {
        code.withLock { code in
            if let present = code.first(where: { $0.stage == stage }) { return present }
            let new = ExecutableCode(functionCount: contents.bodies.count, stage: stage)
            code.append(new)
            return new
        }
    }

    /// The number of functions that have been translated for a stage, which is done at the first call of each.
    public func translatedFunctionCount(for stage: TranslationStage = .optimized) -> Int {
        code(for: stage).translatedFunctionCount
    }
}
