// The C library of the system that the package is built for, under one name.
//
// The attribute is the language's only way to hand a module on, members included; what it lacks is a promise to other
// compilers, and this target is no product.

#if canImport(Glibc)
    @_exported public import Glibc
#elseif canImport(Musl)
    @_exported public import Musl
#else
    @_exported public import Darwin
#endif
