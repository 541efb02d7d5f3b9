import Wasm

/// A place in the bytes of an encoded module, by the section that it lies in.
///
/// The same text encodes to the same sections, so that a second encoding finds what stands there.
enum ModulePlace: Equatable {
    /// An offset in the body of the code section with the given number.
    case body(Int, offset: Int)
    /// An offset in the entries of another section.
    case entries(SectionIdentifier, offset: Int)

    /// The place of an offset in a module's bytes; `nil` outside of all sections.
    init?(_ offset: Int, in bytes: [UInt8]) {
        var cursor = BinaryCursor(bytes)
        _ = cursor.part(8)
        while let identifier = try? cursor.byte(), let size = try? cursor.unsigned() {
            var section = cursor.part(Int(clamping: size))
            guard offset <= section.end else { continue }
            guard offset >= section.position, let kind = SectionIdentifier(rawValue: identifier), kind != .custom else {
                return nil
            }
            // Those two hold one number alone.
            let hasCount = kind != .start && kind != .dataCount
            guard !hasCount || (try? section.unsigned()) != nil else { return nil }
            guard kind == .code else {
                self = .entries(kind, offset: max(0, offset - section.position))
                return
            }
            var number = 0
            while let size = try? section.unsigned() {
                let body = section.part(Int(clamping: size))
                if offset <= body.end {
                    self = .body(number, offset: max(0, offset - body.position))
                    return
                }
                number += 1
            }
            return nil
        }
        return nil
    }
}

/// Finds what stands at a place of the module: the last thing that was written at it or in front of it.
extension ModuleEncoder {
    /// Starts an entry of a section, which comes from the text at a token.
    mutating func startEntry(_ section: SectionIdentifier, at token: Token) {
        sections[section].startEntry()
        note(section, token)
    }

    /// Notes that what is written next to a section comes from the text at a token.
    ///
    /// - Parameter distance: How many bytes are still to be written in front of it.
    mutating func note(_ section: SectionIdentifier, _ token: Token, after distance: Int = 0) {
        guard case .entries(section, let offset) = search, sections[section].contents.bytes.count + distance <= offset
        else { return }
        found = (Int(token.start), description(of: section, token))
    }

    /// Notes that the type that is written next comes from the text at a token.
    mutating func noteType(_ token: Token) {
        guard case .entries(.type, let offset) = search, types.section.contents.bytes.count <= offset else { return }
        let name = token.kind == .identifier ? stream.text(of: token) : "\(types.count)"
        found = (Int(token.start), "type \(name)")
    }

    /// Notes that a type which is written next, unless there is one like it, is that of parameters and results at a token.
    mutating func noteTypeUse(_ token: Token) {
        guard case .entries(.type, let offset) = search, types.section.contents.bytes.count <= offset else { return }
        found = (Int(token.start), "type use")
    }

    /// What the field is called whose entry was started last.
    private func description(of section: SectionIdentifier, _ token: Token) -> String {
        let entry = UInt32(truncatingIfNeeded: sections[section].entryCount) &- 1
        switch section {
        case .import, .export: return "\(section == .import ? "import" : "export") \(stream.text(of: token))"
        case .start: return "start function"
        case .function: return named("function", functionIndex &- 1)
        case .table: return named("table", tableIndex &- 1)
        case .memory: return named("memory", memoryIndex &- 1)
        case .tag: return named("tag", tagIndex &- 1)
        case .global: return named("global", globalIndex &- 1)
        case .element: return named("element segment", entry)
        case .data: return named("data segment", entry)
        case .custom, .type, .code, .dataCount: return "section \(section)"
        }
    }

    private func named(_ noun: String, _ index: UInt32) -> String {
        fieldName.kind == .identifier ? "\(noun) \(stream.text(of: fieldName))" : "\(noun) \(index)"
    }
}
