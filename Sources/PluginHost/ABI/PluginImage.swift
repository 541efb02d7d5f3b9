import WASI
import Wasm

// A plugin's instance as it is after its start, from which further ones are made without a start:
//
//     start ─► image ─┬─► instance after one that trapped, or beside others that are busy
//                     └─► instance for one request, with `HostPolicy.isolation`
//
// What the start got from outside is in the image. So there is none if the guest called the host for more than lines of log,
// WASI and random numbers: what it read from its store would be out of date, and what it emitted would not come again.

/// A plugin's instance after its start.
struct PluginImage: Sendable {
    fileprivate let instance: InstanceImage
    fileprivate let wasi: WASI.SavedState
    fileprivate let random: SplitMix64?
    fileprivate let metadata: PluginMetadata
    fileprivate let capabilities: PluginCapabilities
    fileprivate let warnings: [String]
}

extension PluginInstance {
    /// Takes an image of the instance, whose start is just over.
    ///
    /// - Parameter isolation: What instances of the image are for: those that are kept would go on with the same random numbers
    ///   side by side, if the start drew any that another start would not get.
    /// - Returns: `nil` if another start may be different from this one in more than that, or the engine has no image of what
    ///   the start has made.
    func makeImage(for isolation: PluginIsolation) -> PluginImage? {
        guard recorder == nil, isUsable, !session.hasReachedOut else { return nil }
        let hasDrawn = session.hasDrawnRandomNumbers || wasi.hasDrawnRandomBytes
        guard !hasDrawn || session.services.randomSeed != nil || isolation == .freshInstancePerRequest,
            let saved = wasi.savedState(), let image = try? instance.makeImage()
        else { return nil }
        return PluginImage(
            instance: image, wasi: saved, random: session.repeatableRandom, metadata: metadata,
            capabilities: capabilities, warnings: warnings)
    }

    /// Makes an instance that stands where that of an image stood: as after a start, of which nothing is done or logged again.
    ///
    /// - Parameter parts: The parts, made for the same module, limits and grants; nobody records what passes.
    /// - Throws: ``PluginError`` if the caller no longer waits, or the system has no memory.
    convenience init(_ image: PluginImage, _ parts: Parts) throws(PluginError) {
        let (instance, guest) = try parts.guest { () throws(InstantiationError) in
            try parts.interpreter.instantiate(image.instance, imports: parts.imports)
        }
        parts.wasi.restore(image.wasi)
        parts.session.repeatableRandom = image.random
        self.init(parts, instance, guest, image.metadata, image.capabilities, warnings: image.warnings)
    }
}
