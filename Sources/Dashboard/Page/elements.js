// Building blocks. Text of plugins only ever becomes a text node or an attribute that is no address and no code.

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "on") { for (const [event, action] of Object.entries(value)) node.addEventListener(event, action); }
    else node.setAttribute(key, value === true ? "" : String(value));
  }
  node.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false).map(child => child instanceof Node ? child : String(child)));
  return node;
}

function shape(name, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes || {})) if (value !== null && value !== undefined) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

const number = value => value === null || value === undefined ? "–" : Number(value).toLocaleString("en-US");
const short = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });
const compact = value => value === null || value === undefined ? "–" : short.format(value);

function duration(microseconds) {
  if (microseconds === null || microseconds === undefined) return "–";
  if (microseconds < 1000) return microseconds + " µs";
  if (microseconds < 1e6) return (microseconds / 1e3).toPrecision(3) + " ms";
  return (microseconds / 1e6).toPrecision(3) + " s";
}

function byteCount(value) {
  if (value === null || value === undefined) return "–";
  const units = ["B", "KiB", "MiB", "GiB"];
  let unit = 0;
  while (value >= 1024 && unit < 3) { value /= 1024; unit += 1; }
  return (unit && value < 100 ? value.toPrecision(3) : Math.round(value)) + " " + units[unit];
}

function moment(milliseconds, withDate = true) {
  if (!milliseconds) return "–";
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return "–";
  const two = value => String(value).padStart(2, "0");
  const time = two(date.getHours()) + ":" + two(date.getMinutes());
  return withDate ? date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()) + " " + time + ":" + two(date.getSeconds()) : time;
}

function since(milliseconds) {
  if (!milliseconds) return "never";
  const seconds = Math.max(0, (clock() - milliseconds) / 1000);
  if (seconds < 60) return "just now";
  if (seconds < 3600) return Math.floor(seconds / 60) + " min ago";
  if (seconds < 172800) return Math.floor(seconds / 3600) + " h ago";
  return Math.floor(seconds / 86400) + " days ago";
}

const percent = (part, whole) => whole ? (part / whole * 100).toFixed(part && part / whole < 0.1 ? 1 : 0) + " %" : "–";
const words = text => String(text).replaceAll("_", " ");

function card(width, title, hint, ...children) {
  return element("section", { class: "card " + width, "aria-label": title },
    element("h2", null, title), hint ? element("p", { class: "hint" }, hint) : null, children);
}

function tile(name, figure, note) {
  return element("div", { class: "card tile w3" },
    element("div", { class: "name" }, name), element("div", { class: "figure" }, figure), element("div", { class: "note" }, note || "\u00a0"));
}

const tag = (text, kind) => element("span", { class: "tag" + (kind ? " " + kind : "") }, text);

function empty(title, ...text) {
  return element("div", { class: "empty" }, element("strong", null, title), text);
}

function table(label, columns, rows, stacked = true) {
  return element("div", { class: "scroll" }, element("table", { class: stacked ? "stack" : null, "aria-label": label },
    element("thead", null, element("tr", null, columns.map(column => element("th", { scope: "col", class: column.number ? "number" : null }, column.name)))),
    element("tbody", null, rows.map(row => element("tr", null, row.map((value, index) => {
      const column = columns[index];
      const classes = [column.number && "number", column.kind].filter(Boolean).join(" ");
      return element("td", { class: classes || null, "data-label": column.label === false ? null : column.name }, value);
    }))))));
}

function segments(label, options, chosen, choose) {
  return element("div", { class: "segments", role: "group", "aria-label": label }, options.map(([value, text]) =>
    element("button", { type: "button", "aria-pressed": value === chosen ? "true" : "false", on: { click: () => choose(value) } }, text)));
}

function meter(used, allowed, label) {
  const share = allowed > 0 ? Math.min(1, used / allowed) : used > 0 ? 1 : 0;
  const bar = element("i");
  bar.style.width = (share * 100).toFixed(1) + "%";
  return element("div", { class: "meter" + (share >= .9 ? " bad" : share >= .7 ? " warn" : ""), role: "meter", "aria-valuemin": 0, "aria-valuemax": allowed, "aria-valuenow": used, "aria-label": label }, bar);
}

const tip = document.getElementById("tip");
function showTip(text, x, y) {
  tip.textContent = text;
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  tip.style.left = Math.max(6, Math.min(innerWidth - box.width - 6, x - box.width / 2)) + "px";
  tip.style.top = Math.max(6, y - box.height - 12) + "px";
}
const hideTip = () => { tip.hidden = true; };
