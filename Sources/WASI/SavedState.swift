// What a guest without files has of the host, kept for other guests that go on where it stands: see `InstanceImage`.

extension WASI {
    /// The state of a guest that has no files and directories open, at one moment.
    package struct SavedState: Sendable {
        enum Stream: Sendable {
            case input(position: Int, DescriptorFlags)
            case output(number: Int32, DescriptorFlags)
        }
        /// The streams by descriptor; `nil` where one was closed.
        let streams: [Stream?]
        let virtualTime: UInt64
        let randomState: UInt64?
    }

    /// Whether the guest has got random bytes.
    package var hasDrawnRandomBytes: Bool { random.isDrawn }

    /// Keeps the state.
    ///
    /// - Returns: `nil` if the guest has a file or directory open, or half a line of output.
    package func savedState() -> SavedState? {
        var streams: [SavedState.Stream?] = []
        for descriptor in descriptors.entries {
            switch descriptor {
            case nil: streams.append(nil)
            case .input(let input): streams.append(.input(position: input.position, input.flags))
            case .output(let output) where output.hasWholeLines:
                streams.append(.output(number: output.number, output.flags))
            case .output, .file, .directory: return nil
            }
        }
        return SavedState(streams: streams, virtualTime: clocks.virtualNow, randomState: random.state)
    }

    /// Goes on where another guest stood, which was made with the same configuration; nothing has been called yet.
    package func restore(_ saved: SavedState) {
        clocks.jump(to: saved.virtualTime)
        random.restore(saved.randomState)
        descriptors.restore(saved.streams)
    }
}

extension DescriptorTable {
    /// Gives the streams, which have the first numbers, those that another guest's had, in the state that they had there.
    fileprivate mutating func restore(_ streams: [WASI.SavedState.Stream?]) {
        let present = entries
        let restored = streams.map { stream -> Descriptor? in
            switch stream {
            case nil: return nil
            case .input(let position, let flags):
                for case .input(let input) in present {
                    input.position = position
                    input.flags = flags
                    return .input(input)
                }
            case .output(let number, let flags):
                for case .output(let output) in present where output.number == number {
                    output.flags = flags
                    return .output(output)
                }
            }
            return nil
        }
        replaceEntries(restored)
    }
}
