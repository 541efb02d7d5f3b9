extension PluginInstance {
    /// Checks with two buffers that `alloc` gives out memory that stays in use.
    ///
    /// A naive Go `make([]byte, n)` gives the same address of the stack each time.
    func probeAllocator() throws(PluginError) {
        begin(.starting)
        let first = try allocate(16)
        let second = try allocate(16)
        guard !first.overlaps(second) else {
            isUsable = false
            throw PluginError(
                .contractViolation,
                "alloc(16) returned 0x\(String(first.pointer, radix: 16)), then 0x\(String(second.pointer, radix: 16)), "
                    + "while the first buffer was still in use: the two overlap",
                hint:
                    "alloc must keep each buffer until dealloc; in Go, keep the slices in a package variable, such as "
                    + "buffers[&buf[0]] = buf, so that they live on the heap")
        }
        for place in [second, first] where isUsable && !module.keepsResults { release(place) }
    }

    /// Sends two requests that the plugin does not know, with everything denied, to learn how it treats its buffers.
    ///
    /// What is found becomes a warning.
    func probeResponses() {
        let request: JSON = ["type": "custom", "action": "ssplug_check", "payload": [:], "granted": []]
        for _ in 1...2 where isUsable {
            begin(.starting)
            do throws(PluginError) {
                let bytes = try run(request.utf8())
                _ = try PluginResponse(parsing: bytes)
            } catch {
                warnings.append("a custom request with the unknown action \"ssplug_check\" fails: \(error.message)")
                return
            }
        }
    }
}
