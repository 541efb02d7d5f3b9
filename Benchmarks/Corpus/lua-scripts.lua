-- The scripts of lua.wasm: `lua.wasm NAME N` runs the function of that name.
local scripts = {}

-- Calls and additions of small integers.
function scripts.fib(n)
  local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
  return fib(n)
end

-- Tables that are made, walked and collected.
function scripts.trees(depth)
  local function make(d) if d == 0 then return {} end return { make(d - 1), make(d - 1) } end
  local function count(t) if t[1] then return 1 + count(t[1]) + count(t[2]) end return 1 end
  local long, sum = make(depth), 0
  for d = 4, depth, 2 do
    for _ = 1, 1 << (depth - d + 4) do sum = sum + count(make(d)) end
  end
  return sum + count(long)
end

-- Strings that are formatted, joined, searched and replaced.
function scripts.strings(n)
  local parts, length = {}, 0
  for i = 1, n do
    parts[#parts + 1] = string.format("%d:%s", i, string.rep("ab", i % 7))
    if #parts == 500 then
      local text = table.concat(parts, ",")
      length = length + #text + select(2, text:gsub("b,(%d)", "<%1>"))
      for word in text:gmatch("%d+") do length = length + #word end
      parts = {}
    end
  end
  return length
end

local name, n = ...
print(name, scripts[name](math.tointeger(n)))
