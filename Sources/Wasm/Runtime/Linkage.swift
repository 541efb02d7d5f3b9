/// How to go on in the caller: what a call leaves in the callee's frame, behind the parameters and results.
///
/// It is always whole. A return compares instances and restores memory 0; saving the instance only where a call changes
/// it would break after a tail call into a third instance.
@unsafe
struct Linkage {
    var returnIP: InstructionPointer
    var callerFP: FramePointer
    var callerInstance: UnsafeMutablePointer<InstanceStorage>

    /// The slots that a linkage takes in a frame.
    ///
    /// A test compares them with its size.
    static var slotCount: Int { FrameLayout.linkageSlots }

    /// Writes the linkage of a frame that begins.
    ///
    /// ## Safety
    /// - Must hold: the frame's slots from `place` on are below the stack limit.
    /// - Guaranteed by: the check of the whole frame that comes before, in the handlers of calls and in
    ///   `Interpreter.execute`.
    @inline(__always)
    func write(to place: FramePointer) {
        unsafe UnsafeMutableRawPointer(place).storeBytes(of: self, as: Linkage.self)
    }

    /// Writes the linkage of a frame that begins, for a return to the running instance.
    ///
    /// The instance is read behind the first stores, so that no register has to hold it before.
    ///
    /// ## Safety
    /// - Must hold: as for ``write(to:)``.
    /// - Guaranteed by: `enter`, which has checked the whole frame.
    @inline(__always)
    static func write(
        returningTo returnIP: InstructionPointer, _ callerFP: FramePointer, of state: StatePointer,
        to place: FramePointer
    ) {
        let place = UnsafeMutableRawPointer(place)
        unsafe place.storeBytes(of: returnIP, as: InstructionPointer.self)
        unsafe place.storeBytes(of: callerFP, toByteOffset: 8, as: FramePointer.self)
        unsafe place.storeBytes(
            of: state.pointee.instance, toByteOffset: 16, as: UnsafeMutablePointer<InstanceStorage>.self)
    }

    /// Reads the linkage of a frame.
    ///
    /// ## Safety
    /// - Must hold: a call wrote it at `place`, and nothing else has written there since.
    /// - Guaranteed by: ``FrameLayout``, which puts nothing else into its slots; the offset comes from the function's
    ///   own instruction or ``FunctionMap``.
    @inline(__always)
    static func read(from place: FramePointer) -> Linkage {
        unsafe UnsafeRawPointer(place).load(as: Linkage.self)
    }
}
