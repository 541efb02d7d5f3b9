// zlib: text that is made here is compressed, or was and is decompressed.
#include "zlib.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { size = 4 << 20 };
static unsigned char text[size], packed[size + size / 8], back[size];

int main(int argc, char **argv) {
    if (argc != 3) {
        fputs("usage: zlib.wasm deflate|inflate TURNS\n", stderr);
        return 2;
    }
    static const char *words[] = {"the ", "memory ", "of ", "a ", "module ", "grows ", "in ", "pages, ", "which ", "are ",
                                  "zero ", "at ", "first; ", "whoever ", "reads ", "behind ", "its ", "end ", "traps.\n"};
    unsigned seed = 1;
    for (unsigned at = 0; at < size;) {
        seed = seed * 1103515245u + 12345u;
        char number[16];
        const char *word = words[(seed >> 16) % 19];
        if (seed >> 29 == 0) {
            snprintf(number, sizeof number, "%u ", seed >> 8);
            word = number;
        }
        for (; *word && at < size; word++) text[at++] = *word;
    }
    int turns = atoi(argv[2]), is_inflate = strcmp(argv[1], "inflate") == 0;
    uLongf length = sizeof packed;
    for (int i = 0; i < (is_inflate ? 1 : turns); i++) {
        length = sizeof packed;
        if (compress2(packed, &length, text, size, is_inflate ? 1 : 6) != Z_OK) return 1;
    }
    uLongf count = size;
    for (int i = 0; i < (is_inflate ? turns : 1); i++) {
        count = size;
        if (uncompress(back, &count, packed, length) != Z_OK) return 1;
    }
    printf("%s %d: %lu bytes, checksum %08lx\n", argv[1], turns, length, crc32(0, back, count));
    return memcmp(text, back, size) != 0;
}
