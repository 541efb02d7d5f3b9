/// A SHA-256 digest.
///
/// FIPS 180-4.
///
/// The platform's C library has no SHA-256, and a module is hashed at every start, so this one is written for speed:
/// rounds and message schedule are unrolled over local variables.
public struct ContentDigest: Hashable, Sendable {
    /// The digest's eight words.
    private let words: SIMD8<UInt32>

    /// The blocks between two questions whether to give up: a millisecond at most.
    private static let interruptionInterval = 1 << 12

    /// Computes the digest of `bytes`.
    public init(hashing bytes: [UInt8]) { self.init(bytes, mayGoOn: { true }) }

    /// Computes the digest of `bytes`, or nothing if that must end before it is done.
    ///
    /// - Parameter isInterrupted: Asked again and again, after a millisecond at most, whether to give up.
    package init?(hashing bytes: [UInt8], isInterrupted: () -> Bool) {
        var isGivenUp = false
        self.init(bytes) {
            isGivenUp = isInterrupted()
            return !isGivenUp
        }
        if isGivenUp { return nil }
    }

    /// - Parameter mayGoOn: Whether to go on; where it says no, the digest is not that of the bytes.
    private init(_ bytes: [UInt8], mayGoOn: () -> Bool) {
        var state = Self.initial
        let whole = bytes.count / 64
        unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            for start in stride(from: 0, to: whole, by: Self.interruptionInterval) {
                guard mayGoOn() else { return }
                let count = min(Self.interruptionInterval, whole - start)
                // SAFETY: the call reads 64 * (start + count) bytes at most from the buffer's start, and there are as
                // many as 64 * whole.
                unsafe Self.compress(&state, base + 64 * start, blocks: count)
            }
        }
        words = Self.finished(state, tail: bytes[(64 * whole)...], of: bytes.count)
    }

    /// The bytes that are asked for at once; whole blocks.
    private static let partByteCount = 1 << 20

    /// Computes the digest of bytes that are given part by part, so that they need not be copied all at once.
    ///
    /// - Parameters:
    ///   - byteCount: How many bytes there are.
    ///   - part: Gives the bytes of a range.
    package init(hashing byteCount: Int, by part: (Range<Int>) -> [UInt8]) {
        var state = Self.initial
        var start = 0
        while byteCount - start > Self.partByteCount {
            let bytes = part(start..<(start + Self.partByteCount))
            start += Self.partByteCount
            unsafe bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress else { return }
                // SAFETY: the call reads 64 bytes for each block, of which there are no more than whole ones.
                unsafe Self.compress(&state, base, blocks: buffer.count / 64)
            }
        }
        let last = part(start..<byteCount)
        let whole = last.count / 64
        unsafe last.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            // SAFETY: as above.
            unsafe Self.compress(&state, base, blocks: whole)
        }
        words = Self.finished(state, tail: last[(64 * whole)...], of: byteCount)
    }

    /// The digest's words after the last whole block.
    ///
    /// - Parameters:
    ///   - state: The words so far.
    ///   - tail: The bytes behind the last whole block.
    ///   - byteCount: The number of all bytes.
    private static func finished(
        _ state: SIMD8<UInt32>, tail: ArraySlice<UInt8>, of byteCount: Int
    ) -> SIMD8<UInt32> {
        var state = state
        var tail = Array(tail)
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        let bits = UInt64(byteCount) &* 8
        for shift in stride(from: 56, through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        unsafe tail.withUnsafeBytes { buffer in
            // SAFETY: the padding above makes the count a multiple of 64.
            guard let base = buffer.baseAddress else { return }
            unsafe Self.compress(&state, base, blocks: tail.count / 64)
        }
        return state
    }

    /// A digest from its 64 hexadecimal digits, or `nil`.
    public init?(hexadecimal text: String) {
        let digits = text.utf8.map(hexadecimalDigitValue)
        guard digits.count == 64 else { return nil }
        var words = SIMD8<UInt32>()
        for (index, digit) in digits.enumerated() {
            guard let digit else { return nil }
            words[index / 8] = words[index / 8] << 4 | UInt32(digit)
        }
        self.words = words
    }

    /// The digest as 64 lower-case hexadecimal digits.
    public var hexadecimal: String {
        var text = ""
        for index in 0..<8 {
            let digits = String(words[index], radix: 16)
            text += String(repeating: "0", count: 8 - digits.utf8.count) + digits
        }
        return text
    }

    /// The digest's 32 bytes.
    package var bytes: [UInt8] {
        (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 4] >> (24 - 8 * UInt32($0 % 4))) }
    }

    private static let initial = SIMD8<UInt32>(
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

    /// Adds `blocks` blocks of 64 bytes to the state.
    ///
    /// ## Safety
    /// - Must hold: 64 * `blocks` bytes can be read at `bytes`, at any alignment.
    /// - Guaranteed by: ``init(hashing:)``, which counts them.
    private static func compress(_ state: inout SIMD8<UInt32>, _ bytes: UnsafeRawPointer, blocks: Int) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        var block = unsafe bytes
        for _ in 0..<blocks {
            let (a0, b0, c0, d0, e0, f0, g0, h0) = (a, b, c, d, e, f, g, h)
            // SAFETY: the words lie in the block of 64 bytes at `block`.
            var w0 = unsafe load(block, 0)
            var w1 = unsafe load(block, 1)
            var w2 = unsafe load(block, 2)
            var w3 = unsafe load(block, 3)
            var w4 = unsafe load(block, 4)
            var w5 = unsafe load(block, 5)
            var w6 = unsafe load(block, 6)
            var w7 = unsafe load(block, 7)
            var w8 = unsafe load(block, 8)
            var w9 = unsafe load(block, 9)
            var w10 = unsafe load(block, 10)
            var w11 = unsafe load(block, 11)
            var w12 = unsafe load(block, 12)
            var w13 = unsafe load(block, 13)
            var w14 = unsafe load(block, 14)
            var w15 = unsafe load(block, 15)
            unsafe block += 64
            round(a, b, c, &d, e, f, g, &h, w0 &+ 0x428a_2f98)
            round(h, a, b, &c, d, e, f, &g, w1 &+ 0x7137_4491)
            round(g, h, a, &b, c, d, e, &f, w2 &+ 0xb5c0_fbcf)
            round(f, g, h, &a, b, c, d, &e, w3 &+ 0xe9b5_dba5)
            round(e, f, g, &h, a, b, c, &d, w4 &+ 0x3956_c25b)
            round(d, e, f, &g, h, a, b, &c, w5 &+ 0x59f1_11f1)
            round(c, d, e, &f, g, h, a, &b, w6 &+ 0x923f_82a4)
            round(b, c, d, &e, f, g, h, &a, w7 &+ 0xab1c_5ed5)
            round(a, b, c, &d, e, f, g, &h, w8 &+ 0xd807_aa98)
            round(h, a, b, &c, d, e, f, &g, w9 &+ 0x1283_5b01)
            round(g, h, a, &b, c, d, e, &f, w10 &+ 0x2431_85be)
            round(f, g, h, &a, b, c, d, &e, w11 &+ 0x550c_7dc3)
            round(e, f, g, &h, a, b, c, &d, w12 &+ 0x72be_5d74)
            round(d, e, f, &g, h, a, b, &c, w13 &+ 0x80de_b1fe)
            round(c, d, e, &f, g, h, a, &b, w14 &+ 0x9bdc_06a7)
            round(b, c, d, &e, f, g, h, &a, w15 &+ 0xc19b_f174)
            extend(&w0, w1, w9, w14)
            round(a, b, c, &d, e, f, g, &h, w0 &+ 0xe49b_69c1)
            extend(&w1, w2, w10, w15)
            round(h, a, b, &c, d, e, f, &g, w1 &+ 0xefbe_4786)
            extend(&w2, w3, w11, w0)
            round(g, h, a, &b, c, d, e, &f, w2 &+ 0x0fc1_9dc6)
            extend(&w3, w4, w12, w1)
            round(f, g, h, &a, b, c, d, &e, w3 &+ 0x240c_a1cc)
            extend(&w4, w5, w13, w2)
            round(e, f, g, &h, a, b, c, &d, w4 &+ 0x2de9_2c6f)
            extend(&w5, w6, w14, w3)
            round(d, e, f, &g, h, a, b, &c, w5 &+ 0x4a74_84aa)
            extend(&w6, w7, w15, w4)
            round(c, d, e, &f, g, h, a, &b, w6 &+ 0x5cb0_a9dc)
            extend(&w7, w8, w0, w5)
            round(b, c, d, &e, f, g, h, &a, w7 &+ 0x76f9_88da)
            extend(&w8, w9, w1, w6)
            round(a, b, c, &d, e, f, g, &h, w8 &+ 0x983e_5152)
            extend(&w9, w10, w2, w7)
            round(h, a, b, &c, d, e, f, &g, w9 &+ 0xa831_c66d)
            extend(&w10, w11, w3, w8)
            round(g, h, a, &b, c, d, e, &f, w10 &+ 0xb003_27c8)
            extend(&w11, w12, w4, w9)
            round(f, g, h, &a, b, c, d, &e, w11 &+ 0xbf59_7fc7)
            extend(&w12, w13, w5, w10)
            round(e, f, g, &h, a, b, c, &d, w12 &+ 0xc6e0_0bf3)
            extend(&w13, w14, w6, w11)
            round(d, e, f, &g, h, a, b, &c, w13 &+ 0xd5a7_9147)
            extend(&w14, w15, w7, w12)
            round(c, d, e, &f, g, h, a, &b, w14 &+ 0x06ca_6351)
            extend(&w15, w0, w8, w13)
            round(b, c, d, &e, f, g, h, &a, w15 &+ 0x1429_2967)
            extend(&w0, w1, w9, w14)
            round(a, b, c, &d, e, f, g, &h, w0 &+ 0x27b7_0a85)
            extend(&w1, w2, w10, w15)
            round(h, a, b, &c, d, e, f, &g, w1 &+ 0x2e1b_2138)
            extend(&w2, w3, w11, w0)
            round(g, h, a, &b, c, d, e, &f, w2 &+ 0x4d2c_6dfc)
            extend(&w3, w4, w12, w1)
            round(f, g, h, &a, b, c, d, &e, w3 &+ 0x5338_0d13)
            extend(&w4, w5, w13, w2)
            round(e, f, g, &h, a, b, c, &d, w4 &+ 0x650a_7354)
            extend(&w5, w6, w14, w3)
            round(d, e, f, &g, h, a, b, &c, w5 &+ 0x766a_0abb)
            extend(&w6, w7, w15, w4)
            round(c, d, e, &f, g, h, a, &b, w6 &+ 0x81c2_c92e)
            extend(&w7, w8, w0, w5)
            round(b, c, d, &e, f, g, h, &a, w7 &+ 0x9272_2c85)
            extend(&w8, w9, w1, w6)
            round(a, b, c, &d, e, f, g, &h, w8 &+ 0xa2bf_e8a1)
            extend(&w9, w10, w2, w7)
            round(h, a, b, &c, d, e, f, &g, w9 &+ 0xa81a_664b)
            extend(&w10, w11, w3, w8)
            round(g, h, a, &b, c, d, e, &f, w10 &+ 0xc24b_8b70)
            extend(&w11, w12, w4, w9)
            round(f, g, h, &a, b, c, d, &e, w11 &+ 0xc76c_51a3)
            extend(&w12, w13, w5, w10)
            round(e, f, g, &h, a, b, c, &d, w12 &+ 0xd192_e819)
            extend(&w13, w14, w6, w11)
            round(d, e, f, &g, h, a, b, &c, w13 &+ 0xd699_0624)
            extend(&w14, w15, w7, w12)
            round(c, d, e, &f, g, h, a, &b, w14 &+ 0xf40e_3585)
            extend(&w15, w0, w8, w13)
            round(b, c, d, &e, f, g, h, &a, w15 &+ 0x106a_a070)
            extend(&w0, w1, w9, w14)
            round(a, b, c, &d, e, f, g, &h, w0 &+ 0x19a4_c116)
            extend(&w1, w2, w10, w15)
            round(h, a, b, &c, d, e, f, &g, w1 &+ 0x1e37_6c08)
            extend(&w2, w3, w11, w0)
            round(g, h, a, &b, c, d, e, &f, w2 &+ 0x2748_774c)
            extend(&w3, w4, w12, w1)
            round(f, g, h, &a, b, c, d, &e, w3 &+ 0x34b0_bcb5)
            extend(&w4, w5, w13, w2)
            round(e, f, g, &h, a, b, c, &d, w4 &+ 0x391c_0cb3)
            extend(&w5, w6, w14, w3)
            round(d, e, f, &g, h, a, b, &c, w5 &+ 0x4ed8_aa4a)
            extend(&w6, w7, w15, w4)
            round(c, d, e, &f, g, h, a, &b, w6 &+ 0x5b9c_ca4f)
            extend(&w7, w8, w0, w5)
            round(b, c, d, &e, f, g, h, &a, w7 &+ 0x682e_6ff3)
            extend(&w8, w9, w1, w6)
            round(a, b, c, &d, e, f, g, &h, w8 &+ 0x748f_82ee)
            extend(&w9, w10, w2, w7)
            round(h, a, b, &c, d, e, f, &g, w9 &+ 0x78a5_636f)
            extend(&w10, w11, w3, w8)
            round(g, h, a, &b, c, d, e, &f, w10 &+ 0x84c8_7814)
            extend(&w11, w12, w4, w9)
            round(f, g, h, &a, b, c, d, &e, w11 &+ 0x8cc7_0208)
            extend(&w12, w13, w5, w10)
            round(e, f, g, &h, a, b, c, &d, w12 &+ 0x90be_fffa)
            extend(&w13, w14, w6, w11)
            round(d, e, f, &g, h, a, b, &c, w13 &+ 0xa450_6ceb)
            extend(&w14, w15, w7, w12)
            round(c, d, e, &f, g, h, a, &b, w14 &+ 0xbef9_a3f7)
            extend(&w15, w0, w8, w13)
            round(b, c, d, &e, f, g, h, &a, w15 &+ 0xc671_78f2)
            a &+= a0
            b &+= b0
            c &+= c0
            d &+= d0
            e &+= e0
            f &+= f0
            g &+= g0
            h &+= h0
        }
        state = SIMD8(a, b, c, d, e, f, g, h)
    }

    /// One word of a block, big-endian.
    @inline(__always)
    private static func load(_ block: UnsafeRawPointer, _ index: Int) -> UInt32 {
        // SAFETY: callers pass an index below 16 and a block of 64 bytes.
        UInt32(bigEndian: unsafe block.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
    }

    /// One round; the caller renames the variables instead of moving their values.
    ///
    /// FIPS 180-4, 6.2.2.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ wordAndConstant: UInt32
    ) {
        let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
        let choice = g ^ (e & (f ^ g))
        let t1 = h &+ sum1 &+ choice &+ wordAndConstant
        let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
        let majority = (a & b) | (c & (a | b))
        d = d &+ t1
        h = t1 &+ sum0 &+ majority
    }

    /// The next word of the message schedule, in place of the word 16 rounds before it.
    @inline(__always)
    private static func extend(_ word: inout UInt32, _ word1: UInt32, _ word9: UInt32, _ word14: UInt32) {
        let sigma0 = rotated(word1, 7) ^ rotated(word1, 18) ^ (word1 &>> 3)
        let sigma1 = rotated(word14, 17) ^ rotated(word14, 19) ^ (word14 &>> 10)
        word = word &+ sigma0 &+ word9 &+ sigma1
    }

    @inline(__always)
    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }
}
