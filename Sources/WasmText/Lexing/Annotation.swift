/// An annotation that the parser knows; every other one is white space.
///
/// Spec 3.0, text-annot.
package struct Annotation: Sendable {
    package enum Kind: Sendable {
        /// `(@custom …)`
        case custom
        /// `(@name …)`
        case name
        /// `(@metadata.code.branch_hint …)`
        case branchHint
    }
    package var kind: Kind
    /// Where the annotation starts.
    package var start: Int
    /// Where its contents start, behind its name.
    package var contents: Int
}

extension Annotation.Kind {
    /// The kind that the bytes between `(@` and the contents name, in quotes or without.
    init?(of bytes: ArraySlice<UInt8>) {
        switch bytes.first {
        case UInt8(ascii: "\""):
            let name = StringLiteral.contents(of: Array(bytes), in: 1..<bytes.count - 1)
            self.init(name: name[...])
        case UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "m"): self.init(name: bytes)
        default: return nil
        }
    }

    private init?(name: ArraySlice<UInt8>) {
        if name.elementsEqual("name".utf8) {
            self = .name
        } else if name.elementsEqual("custom".utf8) {
            self = .custom
        } else if name.elementsEqual("metadata.code.branch_hint".utf8) {
            self = .branchHint
        } else {
            return nil
        }
    }
}
