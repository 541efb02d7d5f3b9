/// A script of the specification's test suite (`.wast`): commands in order.
///
/// Spec repository, interpreter/README.md, section "Scripts".
package struct WastScript: Sendable {
    package var commands: [WastCommand]
    package let stream: TokenStream

    /// Parses a script; modules in it are only encoded when asked for.
    ///
    /// - Throws: ``TextError`` if the script itself is malformed. Malformed modules are part of a script.
    package init(_ source: [UInt8]) throws(TextError) {
        stream = try TokenStream(source)
        var parser = WastParser(stream)
        commands = try parser.parse()
    }
}

/// One command of a script.
package struct WastCommand: Sendable {
    package indirect enum Kind: Sendable {
        /// Defines a module and, unless it is only a definition, instantiates it.
        case module(WastModule)
        /// Instantiates a definition; without a name, the latest one.
        case instance(name: String?, definition: String?)
        /// Makes the exports of an instance available under a module name.
        case register(name: [UInt8], instance: String?)
        case action(WastAction)
        case assertReturn(WastAction, [WastResult])
        case assertTrap(WastAction, message: String)
        /// The module traps while it is instantiated.
        case assertModuleTrap(WastModule, message: String)
        case assertExhaustion(WastAction, message: String)
        case assertException(WastAction)
        case assertMalformed(WastModule, message: String)
        case assertInvalid(WastModule, message: String)
        /// Malformed or invalid in an annotation or custom section only.
        case assertMalformedCustom(WastModule, message: String)
        case assertInvalidCustom(WastModule, message: String)
        case assertUnlinkable(WastModule, message: String)
    }
    package var kind: Kind
    /// Where the command starts.
    package var offset: Int

    /// Whether the command can fail a test, as opposed to a set-up step.
    package var isAssertion: Bool {
        switch kind {
        case .module, .instance, .register, .action: false
        default: true
        }
    }
}

/// A module in a script.
package struct WastModule: Sendable {
    package enum Form: Sendable {
        /// The source and where its fields stand.
        case text(TokenStream, ModuleFields)
        /// The bytes of the binary format.
        case binary([UInt8])
        /// Source text of its own, so that it may be malformed.
        case quote([UInt8])
    }
    package var name: String?
    /// Whether the command defines the module without instantiating it.
    package var isDefinition = false
    package var form: Form

    /// The module in the binary format, which is not validated.
    package func encoded(options: TextFormat.Options = []) throws(TextError) -> [UInt8] {
        switch form {
        case .text(let stream, let fields):
            try ModuleEncoder.encode(stream, fields: fields, keepingNames: options.contains(.names))
        case .binary(let bytes): bytes
        case .quote(let source): try TextFormat.encode(source, options: options)
        }
    }
}

/// Something that a script does with an instance.
package struct WastAction: Sendable {
    package enum Kind: Sendable {
        case invoke([WastValue])
        case get
    }
    package var kind: Kind
    /// The instance's name; the latest one without.
    package var instance: String?
    package var export: [UInt8]
    package var offset: Int
}

/// An argument.
package enum WastValue: Hashable, Sendable {
    case i32(UInt32)
    case i64(UInt64)
    /// Bits of the number.
    case f32(UInt32)
    case f64(UInt64)
    /// The 16 bytes, the first lane first.
    case v128([UInt8])
    case nullReference(WastHeapType)
    /// `ref.extern n`: the host's value with that number.
    case hostReference(UInt32)
    /// `ref.host n`: as `ref.extern`, but internalised.
    case internalHostReference(UInt32)
}

/// The heap type of a null reference, as far as it matters for its value.
package enum WastHeapType: Hashable, Sendable {
    case any
    case function
    case extern
    case exception
    /// A type of a module, by its name or index.
    case concrete
}

/// What a result has to be.
package enum WastResult: Hashable, Sendable {
    case value(WastValue)
    /// `nan:canonical`: either sign, the payload of the canonical NaN.
    case canonicalNaN(FloatFormat)
    /// `nan:arithmetic`: any NaN whose quiet bit is set.
    case arithmeticNaN(FloatFormat)
    /// The lanes of a vector, first lane first.
    case vector(VectorShape, [WastLane])
    /// Null of any type.
    case null
    case reference(WastReferenceKind)
    /// Any of several.
    indirect case either([WastResult])
}

/// A lane of an expected vector.
package enum WastLane: Hashable, Sendable {
    case bits(UInt64)
    case canonicalNaN
    case arithmeticNaN
}

/// What an expected reference refers to, its identity left open.
package enum WastReferenceKind: Hashable, Sendable {
    case any
    case eq
    case i31
    case structure
    case array
    case function
    case extern
    case exception
}
