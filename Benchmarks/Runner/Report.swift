import Foundation

/// The result of a run of the benchmarks.
struct Report: Encodable {
    let schema = 1
    let rounds: Int
    let isOptimized: Bool
    let benchmarks: [Measurement]

    private enum CodingKeys: CodingKey { case schema, rounds, isOptimized, benchmarks }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// A table with one line for each benchmark.
    var table: String {
        var lines = [
            row("benchmark", "median", "", "min – max", "spread", "target")
        ]
        for measurement in benchmarks {
            let verdict = measurement.isTargetMet.map { $0 ? "met" : "MISSED" } ?? ""
            let comparison = measurement.isRate ? "≥" : "≤"
            let target = measurement.target.map { "\(comparison) \(number($0)) \(measurement.unit) \(verdict)" } ?? ""
            lines.append(
                row(
                    measurement.name, number(measurement.median), measurement.unit,
                    "\(number(measurement.minimum)) – \(number(measurement.maximum))",
                    measurement.spread.map { "\(Int($0.rounded())) %" } ?? "", target))
        }
        if !isOptimized { lines.append("This is a debug build: the closures of the host are not optimised.") }
        return lines.joined(separator: "\n")
    }

    private func row(
        _ name: String, _ median: String, _ unit: String, _ range: String, _ spread: String, _ target: String
    ) -> String {
        padded(name, 38) + padded(median, 10, isRight: true) + " " + padded(unit, 5) + padded(range, 24, isRight: true)
            + padded(spread, 8, isRight: true) + (target.isEmpty ? "" : "  " + target)
    }

    private func padded(_ text: String, _ width: Int, isRight: Bool = false) -> String {
        let padding = String(repeating: " ", count: max(0, width - text.count))
        return isRight ? padding + text : text + padding
    }

    /// Three significant digits.
    private func number(_ value: Double) -> String {
        value >= 100 ? String(format: "%.0f", value) : String(format: value >= 10 ? "%.1f" : "%.2f", value)
    }
}
