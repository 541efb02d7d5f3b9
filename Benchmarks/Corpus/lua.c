// Lua with the scripts of lua-scripts.lua inside. No script raises an error, so a jump out of a protected call is not needed.
#include "lauxlib.h"
#include "lualib.h"
#include <stdio.h>

static const char scripts[] = {
#embed "lua-scripts.lua"
};

int main(int argc, char **argv) {
    if (argc != 3) {
        fputs("usage: lua.wasm fib|trees|strings N\n", stderr);
        return 2;
    }
    lua_State *state = luaL_newstate();
    luaL_requiref(state, LUA_GNAME, luaopen_base, 1);
    luaL_requiref(state, LUA_TABLIBNAME, luaopen_table, 1);
    luaL_requiref(state, LUA_STRLIBNAME, luaopen_string, 1);
    luaL_requiref(state, LUA_MATHLIBNAME, luaopen_math, 1);
    lua_settop(state, 0);
    if (luaL_loadbuffer(state, scripts, sizeof scripts, "scripts") != LUA_OK) return 1;
    lua_pushstring(state, argv[1]);
    lua_pushstring(state, argv[2]);
    lua_call(state, 2, 0);
    lua_close(state);
    return 0;
}
