#!/bin/sh
# Builds each kernel as it is in the repository, byte for byte, with zig 0.17.1: once without and once with vectors.
set -e
cd "$(dirname "$0")"
for source in *.c; do
    zig cc -target wasm32-wasi -O2 -s -o "${source%.c}.wasm" "$source"
    zig cc -target wasm32-wasi -msimd128 -O2 -s -o "${source%.c}-simd.wasm" "$source"
done
