import Synchronization

/// The references of one interpreter that the host holds: roots of the collector.
///
/// A ``Reference`` keeps a ``Handle``, whose end may come on any thread; the collector asks between two of them.
final class HostRoots: Sendable {
    /// The interpreter's number.
    let interpreter: UInt64

    private struct Slots {
        /// The references; 0 where none is held.
        var bits: [UInt64] = []
        var free: [Int] = []
    }
    private let slots = Mutex(Slots())

    init(interpreter: UInt64) { self.interpreter = interpreter }

    /// Makes what a reference leads to a root as long as the handle lives.
    func hold(_ bits: UInt64) -> Handle {
        let index = slots.withLock { slots in
            if let index = slots.free.popLast() {
                slots.bits[index] = bits
                return index
            }
            slots.bits.append(bits)
            return slots.bits.count - 1
        }
        return Handle(self, index)
    }

    private func release(_ index: Int) {
        slots.withLock { slots in
            slots.bits[index] = 0
            slots.free.append(index)
        }
    }

    /// How many references are held.
    var count: Int { slots.withLock { $0.bits.count - $0.free.count } }

    /// The references that are held now.
    var references: [UInt64] { slots.withLock { slots in slots.bits.filter { $0 != 0 } } }

    /// One reference that the host holds.
    final class Handle: Sendable {
        private let roots: HostRoots
        private let index: Int

        fileprivate init(_ roots: HostRoots, _ index: Int) {
            self.roots = roots
            self.index = index
        }

        deinit { roots.release(index) }
    }
}
