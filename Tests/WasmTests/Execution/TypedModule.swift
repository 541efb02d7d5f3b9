import Wasm
import WasmText

extension Module {
    /// A module that may use features which are only partly executed, for tests of the parts that are.
    convenience init(beyondExecutable wat: String) throws {
        try self.init(bytes: TextFormat.encode(Array(wat.utf8), options: .names), executable: .all)
    }
}
