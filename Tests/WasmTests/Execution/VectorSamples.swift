@testable import Wasm

/// Operands for the operators on vectors: lanes at the edges of each shape, and random bits, the same in every run.
enum VectorSamples {
    static let all: [U64x2] = {
        var generator = SeededGenerator(state: 29)
        return (0..<420).map { vector(number: $0, &generator) }
    }()

    /// Each sample with the next one.
    static let pairs: [(U64x2, U64x2)] = all.indices.map { (all[$0], all[($0 + 1) % all.count]) }
    /// Each sample with two others.
    static let triples: [(U64x2, U64x2, U64x2)] = all.indices.map {
        (all[$0], all[($0 + 1) % all.count], all[($0 + 7) % all.count])
    }

    private static let bytes: [UInt8] = [0, 1, 2, 7, 15, 16, 31, 0x55, 0x70, 0x7f, 0x80, 0x81, 0x8f, 0xfe, 0xff]
    private static let halves: [UInt16] = [
        0, 1, 0x7f, 0x80, 0xff, 0x100, 0x4000, 0x7fff, 0x8000, 0x8001, 0xff80, 0xffff,
    ]
    private static let words: [UInt32] = [
        0, 1, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000, 0x8000_0001, 0xffff_7fff, 0xffff_ffff,
    ]
    private static let floats: [Float] = [
        0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 8_388_607.5, 16_777_215, 0x1p31, -0x1p31, 0x1.fffffep30, 0x1p32,
        0x1.fffffep31, -0x1.000002p31, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude,
        .infinity, -.infinity, .nan, -.nan, .signalingNaN, Float(bitPattern: 0xffa1_2345),
    ]
    private static let doubles: [Double] = [
        0, -0.0, 1, -1, 0.5, -1.5, 2.5, 2_147_483_647, 2_147_483_647.5, -2_147_483_648.5, -2_147_483_649,
        4_294_967_295, 4_294_967_295.5, 0x1p32, 0x1p52, -0x1p63, 0x1.ffffffp127, 0x1p-149, 0x1p-150,
        .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity, .nan, -.nan,
        .signalingNaN, Double(bitPattern: 0xfff4_5678_0000_0000),
    ]

    private static func vector(number: Int, _ generator: inout SeededGenerator) -> U64x2 {
        func filled<Lanes: SIMD & BitwiseCopyable>(_ edges: [Lanes.Scalar]) -> Lanes {
            var lanes = Lanes()
            for lane in lanes.indices { lanes[lane] = edges[Int.random(in: edges.indices, using: &generator)] }
            return lanes
        }
        switch number % 7 {
        case 0: return U64x2(generator.next(), generator.next())
        case 1: return VectorLanes.reinterpret(filled(bytes) as U8x16, as: U64x2.self)
        case 2: return VectorLanes.reinterpret(filled(halves) as U16x8, as: U64x2.self)
        case 3: return VectorLanes.reinterpret(filled(words) as U32x4, as: U64x2.self)
        case 4: return filled(words.map { UInt64($0) } + words.map { UInt64($0) << 32 })
        case 5: return VectorLanes.reinterpret(filled(floats) as F32x4, as: U64x2.self)
        default: return VectorLanes.reinterpret(filled(doubles) as F64x2, as: U64x2.self)
        }
    }
}

/// A generator that gives each test the same numbers every time: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
