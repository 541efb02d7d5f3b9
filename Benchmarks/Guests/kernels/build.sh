#!/bin/sh
# Builds the kernels as they are in the repository, byte for byte, with zig 0.17.1.
set -e
cd "$(dirname "$0")"
for source in *.c; do
    zig cc -target wasm32-wasi -O2 -s -o "${source%.c}.wasm" "$source"
done
