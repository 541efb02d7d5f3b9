import OperatorTable

/// The readers of operands, for handlers.
func operandReaders(_ set: InstructionSet) -> GeneratedFile {
    let readers = set.layouts.filter { !$0.operands.isEmpty }.map { layout in
        let properties = layout.operands.map { "            " + reader($0) }
        let size =
            layout.hasList ? "" : "\n            @inline(__always) static var byteCount: Int { \(layout.byteCount) }"
        return """
                /// \(layout.text)
                @unsafe struct \(layout.name)\(layout.hasList ? "" : ": InstructionOperands") {
                    let ip: InstructionPointer\(size)
            \(properties.joined(separator: "\n"))
                }
            """.replacingIndentation
    }
    return GeneratedFile(
        .instructions, name: "Operands.swift",
        body: """
            /// The operands of the instruction at `ip`, for each layout a type that reads them.
            ///
            /// ## Safety
            /// - Must hold: an instruction of the layout starts at `ip`.
            /// - Guaranteed by: the emitter of the same row, which alone writes the instruction's handler; a handler is called
            ///   with the place where it was found.
            enum Operands {
            \(readers.joined(separator: "\n\n"))
            }
            """)
}

extension String {
    /// The text with four spaces less before each line of a reader's body.
    fileprivate var replacingIndentation: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("            ") ? String($0.dropFirst(4)) : String($0) }
            .joined(separator: "\n")
    }
}

private func reader(_ operand: Layout.Operand) -> String {
    let name = operand.description.name
    func load(_ type: String) -> String { "unsafe ip.load(fromByteOffset: \(operand.place), as: \(type).self)" }
    let (type, expression) =
        switch operand.description.kind {
        case .slot: ("SlotOperand", "SlotOperand(index: \(load("UInt16")))")
        case .wide: ("WideOperand", "WideOperand(index: \(load("UInt16")))")
        case .frame: ("FrameOperand", "FrameOperand(slots: \(load("UInt16")))")
        case .u16: ("Int", "Int(\(load("UInt16")))")
        case .u32, .defined, .i32, .cost, .last: ("UInt32", load("UInt32"))
        case .u64, .i64: ("UInt64", load("UInt64"))
        case .f32: ("Float", "Float(bitPattern: \(load("UInt32")))")
        case .f64: ("Double", "Double(bitPattern: \(load("UInt64")))")
        case .distance: ("InstructionPointer", "unsafe ip + Int(\(load("Int32")))")
        case .immediate, .distances: ("", "")
        }
    if operand.description.kind == .distances {
        let element = "ip.load(fromByteOffset: \(operand.place) &+ 4 &* index, as: Int32.self)"
        return "@inline(__always) func \(name)(_ index: Int) -> InstructionPointer { unsafe ip + Int(\(element)) }"
    }
    return "@inline(__always) var \(name): \(type) { \(expression) }"
}

/// The emitters of instructions, for the translator.
func emitters(_ set: InstructionSet) -> GeneratedFile {
    let written = set.instructions.filter { $0.family == .written }.map { instruction in
        emitter(
            instruction.description.name, form: nil, instruction.description.operands,
            [(width: nil, layout: instruction.layout)])
    }
    var seen: Set<String> = []
    let forms = InstructionTable.forms.filter { seen.insert($0.layout).inserted }
    for form in InstructionTable.forms {
        precondition(
            forms.contains { $0.layout == form.layout && $0.operands == form.operands },
            "BUG: forms with the layout \(form.layout) differ in their operands")
    }
    let composed = forms.map { form in
        emitter(form.layout, form: capitalized(form.layout) + "Form", form.operands, variants(of: form))
    }
    return GeneratedFile(
        .translation, name: "CodeEmitter+Instructions.swift",
        body: """
            extension CodeEmitter {
            \((written + composed).joined(separator: "\n\n"))
            }
            """)
}

/// The layouts of a form: one, or one for each width of its immediate.
private func variants(of form: FormDescription) -> [(width: Int?, layout: Layout)] {
    guard form.operands.contains(where: { $0.kind == .immediate }) else {
        return [(nil, Layout(name: form.layout, operands: form.operands))]
    }
    return [OperandDescription.Kind.i32, .i64].map { kind in
        (kind.byteCount * 8, Layout(name: form.layout, operands: form.operands.map { $0.resolved(kind) }))
    }
}

private func emitter(
    _ name: String, form: String?, _ operands: [OperandDescription], _ variants: [(width: Int?, layout: Layout)]
) -> String {
    let parameters =
        (form.map { ["_ form: \($0)"] } ?? [])
        + operands.compactMap { operand in parameterType(operand.kind).map { "\(operand.name): \($0)" } }
    let site = variants[0].layout.operands.contains { [.distance, .distances].contains($0.description.kind) }
    let isList = variants[0].layout.hasList
    var lines = ["let start = begin(\(form == nil ? ".\(name)" : "form.instruction"))"]
    if variants[0].width == nil {
        lines += words(of: variants[0].layout)
        lines += site ? [siteExpression(variants[0].layout)] : []
    } else {
        lines.append("switch form.width {")
        for (width, layout) in variants {
            lines.append("case .bits\(width ?? 0):")
            lines += (words(of: layout) + (site ? [siteExpression(layout)] : [])).map { "    " + $0 }
        }
        lines.append("}")
    }
    if !site { lines[0] = "_ = " + lines[0].dropFirst("let start = ".count) }
    let result = site ? " -> \(isList ? "BranchSites" : "BranchSite")" : ""
    return """
            /// \(variants[0].width == nil ? variants[0].layout.text : operands.map { "\($0.name):\($0.kind.rawValue)" }.joined(separator: " "))
            mutating func \(name)(\(parameters.joined(separator: ", ")))\(result) {
        \(lines.map { "        " + $0 }.joined(separator: "\n"))
            }
        """
}

private func siteExpression(_ layout: Layout) -> String {
    guard let operand = layout.operands.first(where: { [.distance, .distances].contains($0.description.kind) }) else {
        return ""
    }
    return layout.hasList
        ? "return BranchSites(origin: start, first: start + \(operand.place), count: \(operand.description.name))"
        : "return BranchSite(origin: start, location: start + \(operand.place))"
}

/// The parameter of an emitter, unless the operand is left open.
private func parameterType(_ kind: OperandDescription.Kind) -> String? {
    switch kind {
    case .slot, .wide, .frame, .u16: "Int"
    case .u32, .defined, .cost: "UInt32"
    case .u64, .immediate, .i32, .i64, .f32, .f64: "UInt64"
    case .distance, .last: nil
    // How many.
    case .distances: "Int"
    }
}

/// The statements that write the words of operands.
private func words(of layout: Layout) -> [String] {
    var words = [[String]](repeating: [], count: (layout.byteCount + 7) / 8 - 1)
    let list = layout.hasList ? layout.operands.last : nil
    for operand in layout.operands where operand.description.kind != .distances {
        let name = operand.description.name
        let bits =
            switch operand.description.kind {
            case .slot, .wide, .frame, .u16: "UInt64(UInt16(truncatingIfNeeded: \(name)))"
            case .u32, .defined, .cost: "UInt64(\(name))"
            case .i32, .f32: "UInt64(UInt32(truncatingIfNeeded: \(name)))"
            case .u64, .i64, .f64: name
            case .last: "UInt64(UInt32(truncatingIfNeeded: \(list?.description.name ?? "") - 1))"
            case .distance, .distances, .immediate: ""
            }
        guard !bits.isEmpty else { continue }
        let shift = operand.place % 8 * 8
        words[operand.place / 8 - 1].append(shift == 0 ? bits : "\(bits) << \(shift)")
    }
    var statements = words.map { "append(\($0.isEmpty ? "0" : $0.joined(separator: " | ")))" }
    if let list {
        let size = "\(list.place) + \(list.description.kind.byteCount) * \(list.description.name)"
        statements.append("appendZeros(toByteCount: \(size), from: start)")
    }
    return statements
}
