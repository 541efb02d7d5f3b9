import ProcessorFeatures
import Testing

@Suite struct `The processor` {
    @Test func `that runs the tests has what the engine needs`() {
        #expect(Processor.missingFeatures.isEmpty)
        #expect(Processor.complaint == nil)
    }

    @Test func `of the first generation lacks everything, one without one feature lacks that one`() {
        #expect(Processor.missing(in: 0) == ["SSE3", "SSSE3", "CMPXCHG16B", "SSE4.1", "SSE4.2", "POPCNT"])
        #expect(Processor.missing(in: ~(1 << 20)) == ["SSE4.2"])
        #expect(Processor.missing(in: .max).isEmpty)
    }
}
