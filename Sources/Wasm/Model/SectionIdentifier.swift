/// The identifiers of sections.
///
/// Spec 3.0, binary-section.
package enum SectionIdentifier: UInt8, CaseIterable, Sendable {
    case custom = 0
    case type = 1
    case `import` = 2
    case function = 3
    case table = 4
    case memory = 5
    case global = 6
    case export = 7
    case start = 8
    case element = 9
    case code = 10
    case data = 11
    case dataCount = 12
    case tag = 13

    /// The largest identifier.
    package static let largest = allCases.map(\.rawValue).max() ?? 0

    /// The place in the order of sections, which is not that of the identifiers since two came later.
    var rank: Int {
        switch self {
        case .custom: 0
        case .type: 1
        case .import: 2
        case .function: 3
        case .table: 4
        case .memory: 5
        case .tag: 6
        case .global: 7
        case .export: 8
        case .start: 9
        case .element: 10
        case .dataCount: 11
        case .code: 12
        case .data: 13
        }
    }
}
