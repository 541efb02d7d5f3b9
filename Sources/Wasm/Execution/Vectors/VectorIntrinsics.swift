// The processor's own vector instructions, by way of the intrinsics in a module of the toolchain. This is the only file
// that names them. Each function means what the one of the same name in `VectorDefinitions` does.
//
// They belong to x86-64-v2 (up to SSE4.1), for which the target is compiled.

#if arch(x86_64)
    import _Builtin_intrinsics.intel.ssse3
    import _Builtin_intrinsics.intel.sse4_1

    /// The primitives of the operators on vectors, as instructions.
    enum VectorIntrinsics {
        /// The lanes as the intrinsics take them, and their results as lanes.
        @inline(__always)
        private static func bits<Lanes: SIMD & BitwiseCopyable>(_ a: Lanes) -> __m128i {
            VectorLanes.reinterpret(a, as: __m128i.self)
        }
        @inline(__always)
        private static func lanes<Lanes: SIMD & BitwiseCopyable>(_ a: __m128i) -> Lanes {
            VectorLanes.reinterpret(a, as: Lanes.self)
        }

        // MARK: Saturating arithmetic.

        @inline(__always)
        static func addSaturating(_ a: I8x16, _ b: I8x16) -> I8x16 { lanes(_mm_adds_epi8(bits(a), bits(b))) }
        @inline(__always)
        static func subtractSaturating(_ a: I8x16, _ b: I8x16) -> I8x16 { lanes(_mm_subs_epi8(bits(a), bits(b))) }
        @inline(__always)
        static func addSaturating(_ a: I16x8, _ b: I16x8) -> I16x8 { lanes(_mm_adds_epi16(bits(a), bits(b))) }
        @inline(__always)
        static func subtractSaturating(_ a: I16x8, _ b: I16x8) -> I16x8 { lanes(_mm_subs_epi16(bits(a), bits(b))) }
        @inline(__always)
        static func multiplyQ15(_ a: I16x8, _ b: I16x8) -> I16x8 {
            let product: I16x8 = lanes(_mm_mulhrs_epi16(bits(a), bits(b)))
            // Only −1 · −1 gives the least number, which turns into the greatest.
            return product ^ VectorLanes.mask(product .== I16x8(repeating: .min))
        }

        // MARK: Look-up.

        @inline(__always)
        static func lookUp(_ table: U8x16, _ indices: U8x16) -> U8x16 {
            lanes(_mm_shuffle_epi8(bits(table), bits(indices)))
        }

        // MARK: Between widths.

        @inline(__always)
        static func extendLow(_ a: I8x16) -> I16x8 { lanes(_mm_cvtepi8_epi16(bits(a))) }
        @inline(__always)
        static func extendLow(_ a: U8x16) -> U16x8 { lanes(_mm_cvtepu8_epi16(bits(a))) }
        @inline(__always)
        static func narrow(_ a: I16x8, _ b: I16x8) -> I8x16 { lanes(_mm_packs_epi16(bits(a), bits(b))) }
        @inline(__always)
        static func narrow(_ a: I16x8, _ b: I16x8) -> U8x16 { lanes(_mm_packus_epi16(bits(a), bits(b))) }
        @inline(__always)
        static func narrow(_ a: I32x4, _ b: I32x4) -> I16x8 { lanes(_mm_packs_epi32(bits(a), bits(b))) }
        @inline(__always)
        static func narrow(_ a: I32x4, _ b: I32x4) -> U16x8 { lanes(_mm_packus_epi32(bits(a), bits(b))) }
        @inline(__always)
        static func addPairwise(_ a: I8x16) -> I16x8 { lanes(_mm_maddubs_epi16(bits(U8x16(repeating: 1)), bits(a))) }
        @inline(__always)
        static func addPairwise(_ a: U8x16) -> U16x8 { lanes(_mm_maddubs_epi16(bits(a), bits(U8x16(repeating: 1)))) }
        @inline(__always)
        static func addPairwise(_ a: I16x8) -> I32x4 { lanes(_mm_madd_epi16(bits(a), bits(I16x8(repeating: 1)))) }
        @inline(__always)
        static func dotProduct(_ a: I16x8, _ b: I16x8) -> I32x4 { lanes(_mm_madd_epi16(bits(a), bits(b))) }

        // MARK: Tests of the sign bits.

        /// Without an intrinsic: the compiler makes `ptest` of the definition, and no function that would have to be
        /// inlined.
        @inline(__always)
        static func isAnyTrue(_ mask: I8x16) -> Bool { VectorDefinitions.isAnyTrue(mask) }
        @inline(__always)
        static func bitmask(_ a: I8x16) -> UInt32 { UInt32(bitPattern: _mm_movemask_epi8(bits(a))) }
        @inline(__always)
        static func bitmask(_ a: I16x8) -> UInt32 { bitmask(narrow(a, I16x8()) as I8x16) }
        @inline(__always)
        static func bitmask(_ a: I32x4) -> UInt32 {
            UInt32(bitPattern: _mm_movemask_ps(VectorLanes.reinterpret(a, as: __m128.self)))
        }
        @inline(__always)
        static func bitmask(_ a: I64x2) -> UInt32 {
            UInt32(bitPattern: _mm_movemask_pd(VectorLanes.reinterpret(a, as: __m128d.self)))
        }

        // MARK: Truncation towards zero, to the least integer where it does not fit. High lanes without a number are 0.

        @inline(__always)
        static func truncate(_ a: F32x4) -> I32x4 { lanes(_mm_cvttps_epi32(a)) }
        @inline(__always)
        static func truncate(_ a: F64x2) -> I32x4 { lanes(_mm_cvttpd_epi32(a)) }
    }
#endif
