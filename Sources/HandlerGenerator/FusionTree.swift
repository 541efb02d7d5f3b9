/// The rows of fusions as a tree, whose nodes are numbered so that those below one follow one another.
struct FusionTree {
    private struct Node {
        var link: Fusion.Link?
        var fused: String?
        /// How many operands need not be read and results not be written, on the whole way to here.
        var savedCount = 0
        var children: [Int] = []
    }

    /// What it saves not to look for the next handler in the code, in operands that are not read.
    private static let savedByRepeating = 4

    private var nodes = [Node()]

    init(_ fusions: [Fusion]) {
        for fusion in fusions {
            var place = 0
            for link in fusion.links { place = child(link, of: place) }
            nodes[place].fused = fusion.name
        }
    }

    private mutating func child(_ link: Fusion.Link, of parent: Int) -> Int {
        if let found = nodes[parent].children.first(where: { nodes[$0].link.map(Self.key) == Self.key(link) }) {
            return found
        }
        let saved =
            (link.heldDistance > 0 ? 1 : 0) + link.sources.reduce(0) { $0 + ($1.isHeld ? 2 : 1) }
            + (link.repeats ? Self.savedByRepeating : 0) + link.carried.count
        nodes.append(Node(link: link, savedCount: nodes[parent].savedCount + saved))
        nodes[parent].children.append(nodes.count - 1)
        return nodes.count - 1
    }

    private static func key(_ link: Fusion.Link) -> String { "\(link)" }

    /// The nodes as expressions of type `FusionTree.Node`, level by level, and what they carry as `FusionTree.Carried`.
    var lines: (nodes: [String], carried: [String]) {
        var order = [0]
        var lines: [String] = []
        var carried: [String] = []
        var index = 0
        while index < order.count {
            let node = nodes[order[index]]
            let first = order.count
            // Those of one instruction follow one another.
            order += node.children.sorted {
                (nodes[$0].link?.instruction ?? "", $0) < (nodes[$1].link?.instruction ?? "", $1)
            }
            let link = node.link ?? Fusion.Link(instruction: "unreachable")
            let sources = (0..<2).map { number -> String in
                guard number < link.sources.count else { return ".none" }
                let source = link.sources[number]
                return ".init(place: \(source.place), distance: \(source.distance), isHeld: \(source.isHeld))"
            }
            precondition(link.sources.count <= 2, "BUG: an instruction in a row of fusions has more than two sources")
            lines.append(
                ".init(instruction: .\(link.instruction), fused: .\(node.fused ?? "unreachable"), "
                    + "saved: \(node.savedCount), children: \(first), count: \(node.children.count), "
                    + "heldDistance: \(link.heldDistance), repeats: \(link.repeats), first: \(sources[0]), second: \(sources[1]), "
                    + "firstCarried: \(link.carried.isEmpty ? 0 : carried.count), carriedCount: \(link.carried.count)),"
            )
            carried += link.carried.map {
                ".init(link: \($0.link), place: \($0.place), producer: \($0.producer)),"
            }
            index += 1
        }
        return (lines, carried)
    }
}
