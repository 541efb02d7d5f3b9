extension WASI {
    /// The module name of the version before preview 1, which toolchains wrote until 2019.
    ///
    /// It is not served: `fd_seek`, the `filestat` functions and the subscriptions of `poll_oneoff` differ.
    package static let unstableModuleName = "wasi_unstable"

    /// What to do with a module that imports from ``unstableModuleName``.
    package static let unstableAdvice =
        "build the program with a toolchain of today, for the target wasm32-wasip1 (wasi_snapshot_preview1)"
}
