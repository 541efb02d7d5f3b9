import HostFiles
import Testing

@Suite struct `Times` {
    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00.000Z"), (951_782_400.25, "2000-02-29T00:00:00.250Z"),
        (1_785_542_399.999, "2026-07-31T23:59:59.999Z"), (253_402_300_799.0, "9999-12-31T23:59:59.000Z"),
    ])
    func `are written as RFC 3339`(time: Double, text: String) { #expect(timestamp(time) == text) }
}
