package import Wasm

/// The keywords of the text format that are not operators, and those operators that have a syntax of their own.
///
/// The raw values count from 1: they are the keywords' numbers in the ``KeywordTable``.
package enum Keyword: UInt32, CaseIterable, Sendable {
    // Modules and their fields.
    case module = 1
    case type, rec, `import`, export, start, elem, data, tag, definition, instance, binary, quote
    case function
    case table, memory, global, local, param, result, offset, item, declare, shared
    case pageSize

    // Types.
    case i8, i16, i32, i64, f32, f64, v128, ref, null, mut, sub, final, field, any, eq, i31, array, none, extern
    case structure
    case noFunction
    case noExtern
    case exception
    case noException
    case funcref, externref, anyref, eqref, i31ref, structref, arrayref, exnref, nullref, nullfuncref, nullexternref
    case nullexnref

    // Structured instructions and their clauses.
    case block, loop, `if`, then, `else`, end, `do`, delegate
    case tryTable
    case legacyTry
    case `catch`
    case catchAll
    case catchReference
    case catchAllReference

    // Shapes of vector constants.
    case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

    // Placement of custom sections.
    case before, after, first, last, code
    case dataCount

    // Scripts.
    case register, invoke, get, either, thread, wait
    case assertReturn
    case assertTrap
    case assertExhaustion
    case assertException
    case assertMalformed
    case assertInvalid
    case assertUnlinkable
    case assertMalformedCustom
    case assertInvalidCustom
}

extension Keyword {
    /// The keyword's number in the ``KeywordTable``.
    package var number: UInt32 { rawValue }

    /// The keyword as the text format writes it.
    package var word: String {
        switch self {
        case .function: "func"
        case .pageSize: "pagesize"
        case .structure: "struct"
        case .noFunction: "nofunc"
        case .noExtern: "noextern"
        case .exception: "exn"
        case .noException: "noexn"
        case .tryTable: "try_table"
        case .legacyTry: "try"
        case .catchAll: "catch_all"
        case .catchReference: "catch_ref"
        case .catchAllReference: "catch_all_ref"
        case .dataCount: "datacount"
        case .assertReturn: "assert_return"
        case .assertTrap: "assert_trap"
        case .assertExhaustion: "assert_exhaustion"
        case .assertException: "assert_exception"
        case .assertMalformed: "assert_malformed"
        case .assertInvalid: "assert_invalid"
        case .assertUnlinkable: "assert_unlinkable"
        case .assertMalformedCustom: "assert_malformed_custom"
        case .assertInvalidCustom: "assert_invalid_custom"
        default: String(describing: self)
        }
    }
}

/// Finds the number of a keyword token: one number for each ``Keyword`` and each mnemonic of the operator table.
///
/// An open-addressing table over a fixed set of words, built once.
package struct KeywordTable: Sendable {
    package static let shared = KeywordTable()

    /// The words, one after the other, and where each one starts; number 0 is no word.
    private var bytes: [UInt8] = []
    private var starts = [0, 0]
    private var slots: [UInt16] = Array(repeating: 0, count: 4096)
    /// For each number, the operator with that mnemonic.
    package private(set) var operators: [Operator?] = [nil]

    private init() {
        for keyword in Keyword.allCases { _ = insert(Array(keyword.word.utf8)) }
        for candidate in Operator.allCases {
            let number = Int(insert(Array(candidate.mnemonic.utf8)))
            // Where operators share a mnemonic, the first one stands for all: immediates tell them apart.
            if operators[number] == nil { operators[number] = candidate }
        }
    }

    private mutating func insert(_ word: [UInt8]) -> UInt32 {
        let present = number(of: word, 0..<word.count)
        if present != 0 { return present }
        var slot = Self.slot(word, 0..<word.count)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        let number = operators.count
        slots[slot] = UInt16(truncatingIfNeeded: number)
        bytes += word
        starts.append(bytes.count)
        operators.append(nil)
        return UInt32(truncatingIfNeeded: number)
    }

    /// The number of the word that stands in `range` of `source`, or 0.
    package func number(of source: [UInt8], _ range: Range<Int>) -> UInt32 {
        var slot = Self.slot(source, range)
        while slots[slot] != 0 {
            let number = Int(slots[slot])
            if equals(number, source, range) { return UInt32(truncatingIfNeeded: number) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    private func equals(_ number: Int, _ source: [UInt8], _ range: Range<Int>) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == range.count else { return false }
        for index in 0..<range.count where bytes[start + index] != source[range.lowerBound + index] { return false }
        return true
    }

    private static func slot(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        return Int((hash ^ hash >> 15) & 4095)
    }
}
