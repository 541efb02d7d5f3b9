/// The sizes of the cells that objects of at most half a block live in.
///
/// Up to 128 bytes every multiple of 16, above that in steps of at most a quarter, so that little of a cell is wasted.
enum SizeClass {
    /// Objects begin at multiples of this.
    static let granule = 16
    /// The bytes of a block, whose cells are all of one size.
    static let blockByteCount = 32_768
    /// The bytes of a cell of each class, ascending.
    static let byteCounts: [Int] =
        Array(stride(from: 16, through: 128, by: 16)) + [160, 192, 224, 256, 320, 384, 448, 512, 640, 768, 896, 1_024]
        + [1_280, 1_536, 1_792, 2_048, 2_560, 3_072, 3_584, 4_096, 5_456, 6_544, 8_192, 10_912, 16_384]
    static let count = byteCounts.count

    /// The class for each number of granules up to that of the largest cell.
    private static let classes: [UInt8] = {
        var classes: [UInt8] = []
        for (index, byteCount) in byteCounts.enumerated() {
            while classes.count <= byteCount / granule { classes.append(UInt8(index)) }
        }
        return classes
    }()

    /// The class of the smallest cell that has room; `nil` for an object that gets blocks of its own.
    static func index(forByteCount byteCount: Int) -> Int? {
        let granules = (byteCount &+ (granule - 1)) / granule
        return granules < classes.count ? Int(classes[granules]) : nil
    }
}
