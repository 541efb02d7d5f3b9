extension Features {
    /// The names of the features in the set, as errors call them.
    var names: String {
        Self.phrases.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
    }

    /// The proposals that are not part of ``all``, each with the word for it on a command line, such as `wide-arithmetic`.
    package static var onRequest: [(word: String, feature: Features)] {
        phrases.filter { !all.contains($0.0) }
            .map { (String($0.1.map { $0 == " " ? "-" : $0 }), $0.0) }
    }

    private static var phrases: [(Features, String)] {
        [
            (.signExtension, "sign extension"),
            (.saturatingConversion, "saturating conversion"),
            (.multiValue, "multi-value"),
            (.mutableGlobals, "mutable globals"),
            (.bulkMemory, "bulk memory"),
            (.referenceTypes, "reference types"),
            (.extendedConstants, "extended constants"),
            (.tailCalls, "tail calls"),
            (.simd, "SIMD"),
            (.relaxedSIMD, "relaxed SIMD"),
            (.multiMemory, "multiple memories"),
            (.memory64, "64-bit memory"),
            (.functionReferences, "typed function references"),
            (.garbageCollection, "garbage collection"),
            (.exceptions, "exception handling"),
            (.threads, "threads"),
            (.legacyExceptions, "legacy exception handling"),
            (.customPageSizes, "custom page sizes"),
            (.wideArithmetic, "wide arithmetic"),
        ]
    }
}
