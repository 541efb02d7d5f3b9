extension PluginServices {
    /// Lets a plugin's approved requests really leave: through a helper process, counted in the plugin's folder.
    ///
    /// - Parameters:
    ///   - policy: What the administrator decided for this plugin.
    ///   - folder: Where what belongs to the plugin is kept.
    ///   - helperPath: The program `ssplug-http`; `nil` means the one beside the running program.
    public mutating func useNetwork(policy: NetworkPolicy, folder: String, helperPath: String? = nil) {
        networkPolicy = policy
        rateLimiter = RateLimiter(folder: folder, limit: policy.requestsPerHour)
        transport = HelperTransport(path: helperPath)
    }
}
