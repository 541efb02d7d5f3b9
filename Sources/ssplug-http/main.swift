// ssplug-http sends the HTTP requests of one plugin. The host starts it, speaks to it over standard input and output,
// and kills it when an answer grows too large or comes too late: nothing in this process can be relied upon to stop.

import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, arguments.first == "--address-space", let limit = arguments.last.flatMap({ rlim_t($0) })
else {
    FileHandle.standardError.write(
        Data("ssplug-http sends requests for ssplug, which starts it; there is nothing to run by hand.\n".utf8))
    exit(2)
}
closeInheritedFiles()
limitAddressSpace(to: limit)
// SAFETY: the text outlives the call.
_ = unsafe chdir("/")
exit(serve() ? 0 : 1)
