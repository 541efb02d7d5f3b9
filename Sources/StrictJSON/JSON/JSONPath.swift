/// Where a value stands in a document, such as `$.capabilities[1]`.
///
/// The text is made when there is a problem to report: most values have none, and long keys make long paths.
package struct JSONPath: Sendable {
    private indirect enum Place: Sendable {
        case text(String)
        case member(Place, String)
        case element(Place, Int)

        var text: String {
            switch self {
            case .text(let text): return text
            case .element(let place, let index): return "\(place.text)[\(index)]"
            case .member(let place, let key):
                let isName =
                    (1...60).contains(key.utf8.count)
                    && key.utf8.allSatisfy { isIdentifierByte($0) && $0 != UInt8(ascii: ".") }
                return isName ? "\(place.text).\(key)" : "\(place.text)[\(JSONValue.string(key).excerpt)]"
            }
        }
    }

    private let place: Place

    /// The path as people write it.
    package var text: String { place.text }

    /// The whole document.
    package static let root = JSONPath(text: "$")

    /// A path that is text already.
    package init(text: String) { place = .text(text) }

    private init(_ place: Place) { self.place = place }

    package subscript(key: String) -> JSONPath { JSONPath(.member(place, key)) }

    package subscript(index: Int) -> JSONPath { JSONPath(.element(place, index)) }
}
