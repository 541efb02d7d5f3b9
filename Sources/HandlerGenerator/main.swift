/// Writes the generated sources of `Wasm`.
///
///     HandlerGenerator [--check] [FOLDER]
///
/// They stand in folders `Generated` below FOLDER, which defaults to `Sources/Wasm`. With `--check` nothing is written; the
/// exit code is 1 if a file there differs from what would be written.
import Foundation

let instructionSet = InstructionSet()
let generatedFiles: [GeneratedFile] =
    [
        operatorEnumeration(),
        operatorTables(),
        instructionEnumeration(instructionSet),
        layoutTable(instructionSet),
        accumulatorTable(instructionSet),
        fusionTable(instructionSet),
        operandReaders(instructionSet),
        emitters(instructionSet),
        loweringSource(instructionSet),
        hostFunctionOverloads(),
    ] + handlerSources(instructionSet)

var isCheck = false
var folder = "Sources/Wasm"
for argument in CommandLine.arguments.dropFirst() {
    if argument == "--check" { isCheck = true } else { folder = argument }
}

var differences = 0
for file in generatedFiles {
    let url = URL(fileURLWithPath: folder).appendingPathComponent(file.path)
    let contents = Data(file.contents.utf8)
    if isCheck {
        if (try? Data(contentsOf: url)) != contents {
            print("\(url.relativePath) differs from what the generator writes: run `swift run HandlerGenerator`")
            differences += 1
        }
    } else {
        try contents.write(to: url)
    }
}
exit(differences == 0 ? 0 : 1)
