import Platform
import StrictJSON

/// The processors that this process may use.
package enum Processors {
    /// How many there are, at least one, as of the first time that somebody asks.
    package static let count = max(1, min(available, quota ?? .max))

    #if canImport(Darwin)
        private static var available: Int { Int(sysconf(_SC_NPROCESSORS_ONLN)) }
        private static var quota: Int? { nil }
    #else
        /// Those that the process may run on: a mask in hexadecimal digits.
        private static var available: Int {
            let lines = text("/proc/self/status")?.split(separator: "\n") ?? []
            let mask = lines.first { $0.hasPrefix("Cpus_allowed:") }?.utf8.dropFirst("Cpus_allowed:".utf8.count)
            guard let mask else { return Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
            return mask.reduce(0) { $0 + (hexadecimalDigitValue($1)?.nonzeroBitCount ?? 0) }
        }

        /// The whole processors that the process's control groups leave it, as containers have them.
        private static var quota: Int? {
            guard let groups = text("/proc/self/cgroup"),
                let group = groups.split(separator: "\n").first(where: { $0.hasPrefix("0::/") })
            else { return nil }
            var least: Int?
            // A group has at most what the groups around it have.
            var path = "/sys/fs/cgroup" + group.dropFirst(3)
            while path.utf8.count >= "/sys/fs/cgroup".utf8.count {
                if let quota = quota(ofGroup: path) { least = min(least ?? .max, quota) }
                path = Path.folder(of: path)
            }
            return least
        }

        /// Two numbers: the microseconds of processor time, or `max`, in each period, and those of the period.
        private static func quota(ofGroup path: String) -> Int? {
            let numbers = text("\(path)/cpu.max")?.split(whereSeparator: \.isWhitespace).map { Int($0) } ?? []
            guard numbers.count == 2, let time = numbers[0], let period = numbers[1], period > 0 else { return nil }
            return max(1, time / period)
        }

        private static func text(_ path: String) -> String? {
            (try? FileContents(reading: path, limit: 1 << 16)).map { String(decoding: $0.bytes, as: UTF8.self) }
        }
    #endif
}
