import PluginHost
import Wasm

extension Arguments {
    /// Refuses a stack that is smaller than the smallest one, which the program would get instead.
    func checkStack(_ size: ByteCount) throws(UsageError) {
        guard size >= PluginLimits.minimumStack else {
            throw .message("option --max-stack is at least 64KiB, found \(size.bytes) bytes")
        }
    }
}
