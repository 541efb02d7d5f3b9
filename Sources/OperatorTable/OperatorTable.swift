/// Every operator of WebAssembly 3.0, and of the proposals that the text format knows: the only place where they are
/// listed.
///
/// Decoder, validator, translator and text format use what the generator derives from it.
///
/// A row has these columns, separated by spaces:
/// - the opcode in hexadecimal, `prefix:number` after a prefix byte;
/// - the mnemonic of the text format;
/// - the feature that adds the operator, `core` for WebAssembly 1.0;
/// - attributes, separated by commas, or `-`: `trap` (execution may trap or throw), `free` (consumes no fuel),
///   `width=N` (bytes of memory accessed, which is the natural alignment), `case=NAME` (the name of the generated case
///   where two operators share a mnemonic);
/// - the immediates in binary order, joined by `+`, or `-`;
/// - the operand types, `->` and the result types, where `address` is the address type of the memory in the
///   immediates; or `*` if the types depend on more than that;
/// - after a bar, how the engine executes the operator (``ExecutionDescription``); nothing where it does not.
package enum OperatorTable {
    /// The operators in the order of their opcodes.
    package static let operators: [OperatorDescription] =
        [controlRows, memoryRows, numericRows, vectorRows, atomicRows]
        .flatMap { $0.split(separator: "\n") }
        .filter { !$0.hasPrefix("#") }
        .map { OperatorDescription(row: $0) }
        .sorted { ($0.prefix ?? 0, $0.number) < ($1.prefix ?? 0, $1.number) }
}
