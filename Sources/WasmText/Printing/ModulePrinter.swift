import Wasm

/// Prints a module in the binary format as text that encodes to the same module.
///
/// The sections are read in order; what functions need later (types, names) is kept, everything else is printed at
/// once. Identifiers stand where things are defined, those of functions also where they are used; other indices and
/// immediates are printed as they stand, so the module need not be valid. It is well formed: the
/// engine's decoder has read it before, since text cannot show what is wrong with the form of a binary.
struct ModulePrinter {
    var cursor: BinaryCursor
    var output = TextWriter()
    var names = PrintedNames()
    /// For each type, its parameters and results when it is a function type.
    var functionTypes: [(parameters: [String], results: [String])?] = []
    /// For each function, its type; imports come first.
    var functionTypeIndices: [UInt32] = []
    var importedFunctionCount = 0
    var tableCount: UInt32 = 0
    var memoryCount: UInt32 = 0
    var globalCount: UInt32 = 0
    var tagCount: UInt32 = 0
    var typeCount: UInt32 = 0
    var elementCount: UInt32 = 0
    var dataSegmentCount: UInt32 = 0
    /// The names of the labels of the function that is printed, and how many of its blocks have begun.
    var labels: [UInt32: String] = [:]
    var labelCount: UInt32 = 0
    /// Locals are printed one by one although runs of them take few bytes; this bounds how many there can be.
    var localBudget: Int
    /// How many bytes of identifiers may still be printed: a long one could be used by many short instructions.
    private var nameBudget: Int
    /// The last known section that was passed, for the places of custom sections.
    private var lastSection: SectionIdentifier?

    private init(_ bytes: [UInt8]) {
        cursor = BinaryCursor(bytes)
        localBudget = 50_000 + 16 * bytes.count
        nameBudget = 1_000_000 + 16 * bytes.count
    }

    static func print(_ bytes: [UInt8]) throws(ModuleError) -> String {
        try requireWellFormed(bytes)
        var printer = ModulePrinter(bytes)
        try printer.printModule()
        return String(decoding: printer.output.bytes, as: UTF8.self)
    }

    /// Throws if bytes break the grammar of the binary format.
    ///
    /// The engine decides, as it does for modules that are run, with every proposal that it knows: what the text leaves out
    /// (the order of sections, counts, sizes) could not be told apart afterwards. That types do not match is no matter of
    /// form, nor is what only this implementation limits: both can be looked at.
    private static func requireWellFormed(_ bytes: [UInt8]) throws(ModuleError) {
        let features = Features.onRequest.reduce(into: Features.all) { $0.formUnion($1.feature) }
        var contents: ModuleContents
        do throws(ModuleError) {
            contents = try ModuleDecoder.decode(bytes, features: features)
        } catch {
            // The decoder has looked for what is malformed behind what is invalid or too much.
            guard error.phase == .validation || error.phase == .limit else { throw error }
            return
        }
        do throws(ModuleError) {
            try Validator.validate(&contents, bytes: bytes, features: features, executable: features)
        } catch {
            if error.phase == .decoding { throw error }
        }
    }

    private mutating func printModule() throws(ModuleError) {
        _ = try cursor.littleEndian(byteCount: ModuleDecoder.headerByteCount)
        try readNames()
        output.append("(module")
        if let name = names.module { output.append(" \(name)") }
        while !cursor.isAtEnd { try printSection() }
        output.append(")\n")
    }

    /// Finds the custom section `name`, which stands behind everything that it names.
    private mutating func readNames() throws(ModuleError) {
        var walker = cursor
        while !walker.isAtEnd {
            let identifier = try walker.byte()
            var section = walker.part(try walker.count("bytes of a section"))
            let isCustom = identifier == SectionIdentifier.custom.rawValue
            if isCustom, try section.vector() == Array("name".utf8) { names = PrintedNames(section: section) }
        }
    }

    private mutating func printSection() throws(ModuleError) {
        let number = try cursor.byte()
        let size = try cursor.count("bytes of a section")
        var section = cursor.part(size)
        guard let identifier = SectionIdentifier(rawValue: number) else {
            throw cursor.error("malformed section id \(number), expected at most \(SectionIdentifier.largest)")
        }
        if identifier == .custom {
            try printCustom(&section)
            return
        }
        // The functions below read from `cursor`, so the rest of the module waits meanwhile.
        swap(&cursor, &section)
        switch identifier {
        case .custom: break
        case .type: try printTypes()
        case .import: try printEntries { (printer) throws(ModuleError) in try printer.printImport() }
        case .function:
            importedFunctionCount = functionTypeIndices.count
            for _ in 0..<(try cursor.count("functions")) { functionTypeIndices.append(try cursor.index()) }
        case .table: try printEntries { (printer) throws(ModuleError) in try printer.printTable() }
        case .memory: try printEntries { (printer) throws(ModuleError) in try printer.printMemory() }
        case .tag: try printEntries { (printer) throws(ModuleError) in try printer.printTag() }
        case .global: try printEntries { (printer) throws(ModuleError) in try printer.printGlobal() }
        case .export: try printEntries { (printer) throws(ModuleError) in try printer.printExport() }
        case .start:
            output.newLine(1)
            output.append("(start \(function(try cursor.index())))")
        case .element: try printEntries { (printer) throws(ModuleError) in try printer.printElementSegment() }
        case .dataCount: _ = try cursor.index()
        case .code: try printFunctions()
        case .data: try printEntries { (printer) throws(ModuleError) in try printer.printDataSegment() }
        }
        guard cursor.isAtEnd else { throw cursor.error("section size mismatch, expected the end of the section") }
        swap(&cursor, &section)
        lastSection = identifier
    }

    private mutating func printEntries(
        _ printEntry: (inout ModulePrinter) throws(ModuleError) -> Void
    ) throws(ModuleError) {
        for _ in 0..<(try cursor.count("entries")) {
            output.newLine(1)
            try printEntry(&self)
        }
    }

    /// What stands where something is defined: its identifier, or its index as a comment.
    func definition(_ space: PrintedNames.Space, _ index: UInt32) -> String { names[space, index] ?? "(;\(index);)" }

    /// A function's identifier, or its index where it has none or is not there.
    mutating func function(_ index: UInt32) -> String {
        // All functions are known before the first use.
        guard Int(index) < functionTypeIndices.count, let name = names[.functions, index],
            name.utf8.count <= nameBudget
        else { return String(index) }
        nameBudget -= name.utf8.count
        return name
    }

    // MARK: Custom sections

    /// Prints an annotation.
    ///
    /// The names are left out, for they became identifiers.
    private mutating func printCustom(_ section: inout BinaryCursor) throws(ModuleError) {
        let name = try section.vector()
        if name == Array("name".utf8) { return }
        output.newLine(1)
        output.append("(@custom ")
        output.append(literal: name)
        if let lastSection {
            let place = AnnotationReader.sections.first { $0.value == lastSection }?.key ?? ""
            output.append(" (after \(place)) ")
        } else {
            output.append(" (before first) ")
        }
        output.append(literal: section.rest())
        output.append(")")
    }
}
