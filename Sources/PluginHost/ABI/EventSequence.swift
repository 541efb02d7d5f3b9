import Synchronization

/// Numbers the events of a host, and hands each on before the next one gets its number.
///
/// The numbers and the order in which listeners get the events are then the same, whichever threads emit them.
final class EventSequence: Sendable {
    private let last = Mutex<UInt64>(0)

    /// What came of an event.
    struct Outcome: Sendable {
        /// Why the event is not in the event log, although there is one.
        var logError: NumberedLogError?
    }

    /// Numbers an event and hands it on.
    ///
    /// Waits on the calling thread for other events of the host, and for other processes that write to the event log.
    ///
    /// - Parameters:
    ///   - record: The event; gets its number here.
    ///   - log: Gives the number over all processes; without it, or where it fails, events count on from the last one.
    ///   - deadline: When waiting for other events of the host ends.
    ///   - deliver: Hands the event to listeners.
    /// - Throws: ``StorageError/busy`` or ``StorageError/cancelled``; nobody has got the event then.
    func emit(
        _ record: PluginEventRecord, to log: PluginEventLog?, deadline: ContinuousClock.Instant,
        _ deliver: @Sendable (PluginEventRecord) -> Void
    ) throws(StorageError) -> Outcome {
        try last.withLock(until: deadline) { last throws(StorageError) in
            var record = record
            var outcome = Outcome()
            do throws(NumberedLogError) {
                record.sequence = try log?.append(record) ?? 0
            } catch {
                outcome.logError = error
            }
            // The log counts anew where somebody has removed it.
            if record.sequence <= last { record.sequence = last + 1 }
            last = record.sequence
            deliver(record)
            return outcome
        }
    }
}
