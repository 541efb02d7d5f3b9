import Testing

@testable import Wasm

/// A vector of some shape.
typealias Shape = SIMD & BitwiseCopyable

/// Checks an operator on the samples against a function of each lane.
func expectLanes<A: Shape, Result: Shape>(
    _ operation: (A) -> Result, _ location: SourceLocation = #_sourceLocation,
    _ lane: (A.Scalar) -> Result.Scalar
) {
    expect(operation, location) { a in
        var result = Result()
        for index in result.indices { result[index] = lane(a[index]) }
        return result
    }
}

/// Checks an operator on the samples against a function of each pair of lanes.
func expectLanes<A: Shape, Result: Shape>(
    _ operation: (A, A) -> Result, _ location: SourceLocation = #_sourceLocation,
    _ lane: (A.Scalar, A.Scalar) -> Result.Scalar
) {
    expect(operation, location) { a, b in
        var result = Result()
        for index in result.indices { result[index] = lane(a[index], b[index]) }
        return result
    }
}

/// Checks an operator on the samples against another that means the same.
func expect<A: Shape, Result: BitwiseCopyable>(
    _ operation: (A) -> Result, _ location: SourceLocation = #_sourceLocation, equals expected: (A) -> Result
) {
    for sample in VectorSamples.all {
        let a = VectorLanes.reinterpret(sample, as: A.self)
        if let difference = difference(operation(a), expected(a)) {
            Issue.record("\(difference), of \(a)", sourceLocation: location)
            return
        }
    }
}

func expect<A: Shape, B: Shape, Result: BitwiseCopyable>(
    _ operation: (A, B) -> Result, _ location: SourceLocation = #_sourceLocation, equals expected: (A, B) -> Result
) {
    for (first, second) in VectorSamples.pairs {
        let a = VectorLanes.reinterpret(first, as: A.self)
        let b = VectorLanes.reinterpret(second, as: B.self)
        if let difference = difference(operation(a, b), expected(a, b)) {
            Issue.record("\(difference), of \(a) and \(b)", sourceLocation: location)
            return
        }
    }
}

func expect<A: Shape, B: Shape, C: Shape, Result: BitwiseCopyable>(
    _ operation: (A, B, C) -> Result, _ location: SourceLocation = #_sourceLocation,
    equals expected: (A, B, C) -> Result
) {
    for (first, second, third) in VectorSamples.triples {
        let a = VectorLanes.reinterpret(first, as: A.self)
        let b = VectorLanes.reinterpret(second, as: B.self)
        let c = VectorLanes.reinterpret(third, as: C.self)
        if let difference = difference(operation(a, b, c), expected(a, b, c)) {
            Issue.record("\(difference), of \(a), \(b) and \(c)", sourceLocation: location)
            return
        }
    }
}

/// What is wrong, if the bits differ: a NaN equals itself alone.
private func difference<Result: BitwiseCopyable>(_ result: Result, _ expected: Result) -> String? {
    func bytes(_ value: Result) -> [UInt8] { unsafe withUnsafeBytes(of: value) { unsafe [UInt8]($0) } }
    let (found, wanted) = (bytes(result), bytes(expected))
    guard found != wanted else { return nil }
    return "\(result) instead of \(expected) (bytes \(found) instead of \(wanted))"
}
