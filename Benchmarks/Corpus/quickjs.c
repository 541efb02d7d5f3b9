// QuickJS with richards.js inside, which sees its number of turns as `turns`.
#include "quickjs.h"
#include <stdio.h>
#include <stdlib.h>

static const char script[] = {
#embed "richards.js"
    , 0
};

static JSValue print(JSContext *context, JSValueConst self, int count, JSValueConst *values) {
    (void)self;
    for (int i = 0; i < count; i++) {
        const char *text = JS_ToCString(context, values[i]);
        if (!text) return JS_EXCEPTION;
        printf("%s%s", i ? " " : "", text);
        JS_FreeCString(context, text);
    }
    putchar('\n');
    return JS_UNDEFINED;
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fputs("usage: quickjs.wasm TURNS\n", stderr);
        return 2;
    }
    JSRuntime *runtime = JS_NewRuntime();
    JSContext *context = JS_NewContext(runtime);
    JSValue global = JS_GetGlobalObject(context);
    JS_SetPropertyStr(context, global, "print", JS_NewCFunction(context, print, "print", 1));
    JS_SetPropertyStr(context, global, "turns", JS_NewInt32(context, atoi(argv[1])));
    JSValue result = JS_Eval(context, script, sizeof script - 1, "richards.js", JS_EVAL_TYPE_GLOBAL);
    if (!JS_IsException(result)) return 0;
    JSValue error = JS_GetException(context);
    print(context, JS_UNDEFINED, 1, &error);
    return 1;
}
