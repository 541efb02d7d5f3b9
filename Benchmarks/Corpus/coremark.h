// CoreMark prints times, which differ from run to run; only its checksums are let through, so that outputs can be compared.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static inline int printf_of_checksums(const char *format, ...) {
    if (!strstr(format, "crc")) return 0;
    va_list arguments;
    va_start(arguments, format);
    int count = vprintf(format, arguments);
    va_end(arguments);
    return count;
}
#define printf printf_of_checksums
