// What is shown, where it comes from, and how it stays current.

const embedded = document.getElementById("data");
const snapshot = embedded ? JSON.parse(embedded.textContent) : null;
const clock = () => snapshot ? snapshot.time : Date.now();
const main = document.getElementById("main");

function route() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/");
  let id = "";
  try { id = decodeURIComponent(parts[1] || ""); } catch { id = parts[1]; }
  const state = Object.fromEntries(new URLSearchParams(query || ""));
  state.range = ranges.some(range => range[0] === state.range) ? state.range : "24h";
  return { view: ["overview", "plugins", "audit", "events"].includes(parts[0]) ? parts[0] : "overview", id, state };
}

function go(changes) {
  const { view, id, state } = route();
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...state, ...changes })) {
    if (value !== "" && value !== 0 && !(key === "range" && value === "24h")) query.set(key, value);
  }
  const text = query.toString();
  location.hash = "#/" + view + (id ? "/" + encodeURIComponent(id) : "") + (text ? "?" + text : "");
}

// The address's parameters as the server knows them; times of the form are local, those of the log are not.
function parameters(state) {
  const result = new URLSearchParams();
  for (const key of ["plugin", "kind", "action", "subject", "denied", "page"]) if (state[key]) result.set(key, state[key]);
  for (const key of ["since", "until"]) {
    const time = Date.parse(state[key] || "");
    if (!Number.isNaN(time)) result.set(key, String(time));
  }
  return result;
}

async function ask(what, query) {
  const answer = await fetch("data/" + what + (query && query.toString() ? "?" + query : ""), { cache: "no-store", credentials: "omit" });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || "status " + answer.status);
  return answer.json();
}

// The same answers from what an exported page carries.
const exported = {
  overview: (range, id) => id ? (snapshot.details[id] || {})[range] || snapshot.nothing : snapshot.overviews[range],
  audit(state) {
    const query = parameters(state);
    const has = (key, value) => !query.get(key) || query.get(key) === value;
    const found = snapshot.entries.filter(entry => has("plugin", entry.plugin || "") && has("kind", entry.kind) && has("action", entry.action)
      && (!query.get("denied") || entry.allowed === false) && (!query.get("subject") || String(entry.subject || "").toLowerCase().includes(query.get("subject").toLowerCase()))
      && (!query.get("since") || Date.parse(entry.time) >= Number(query.get("since"))) && (!query.get("until") || Date.parse(entry.time) <= Number(query.get("until"))));
    const size = 50, page = Math.max(0, Number(state.page) || 0);
    return { ...snapshot.overviews["24h"], ...snapshot.names, entries: found.slice(page * size, page * size + size), total: found.length, all: snapshot.entries_total, page, size, is_partial: snapshot.entries.length < snapshot.entries_total };
  },
};

async function load({ view, id, state }) {
  if (view === "audit") return snapshot ? exported.audit(state) : ask("audit", parameters(state));
  if (view === "events") {
    const answer = snapshot ? { ...snapshot.events, events: snapshot.events.events.filter(event => !state.plugin || event.plugin === state.plugin) } : await ask("events", parameters(state));
    return answer;
  }
  const range = new URLSearchParams({ range: state.range });
  if (view === "plugins" && id) {
    if (!snapshot) { range.set("id", id); return ask("plugin", range); }
    return { id, plugin: snapshot.overviews["24h"].plugins.find(plugin => plugin.id === id) || null, overview: exported.overview(state.range, id), entries: snapshot.entries.filter(entry => entry.plugin === id).slice(0, 20) };
  }
  return snapshot ? exported.overview(state.range) : ask("overview", range);
}

const views = { overview: overviewView, plugins: pluginsView, audit: auditView, events: eventsView };
let turn = 0;

async function show(isRefresh) {
  const current = route();
  const own = ++turn;
  for (const link of document.querySelectorAll("nav a")) link.toggleAttribute("aria-current", false);
  for (const link of document.querySelectorAll("nav a")) if (link.dataset.view === current.view) link.setAttribute("aria-current", "page");
  let content;
  try {
    const answer = await load(current);
    if (own !== turn) return;
    content = current.view === "plugins" && current.id ? pluginView(answer, current.state, go) : views[current.view](answer, current.state, go);
    showChain((answer.overview || answer).chain);
  } catch (error) {
    if (own !== turn || isRefresh) return;
    content = [head("Not available"), element("div", { class: "card" }, empty("The dashboard's server does not answer", "It ends with the command: ", element("code", null, "ssplug dashboard"), element("p", { class: "faint" }, String(error.message || error))))];
  }
  hideTip();
  const focus = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.focus : null;
  main.replaceChildren(...content.flat(2).filter(Boolean));
  document.title = (main.querySelector("h1") || document.body).textContent + " · ssplug";
  const again = focus ? main.querySelector(`[data-focus="${CSS.escape(focus)}"]`) : null;
  if (again) again.focus(); else if (!isRefresh && main.dataset.ready) main.focus({ preventScroll: true });
  main.dataset.ready = "1";
}

function showChain(chain) {
  if (!chain) return;
  const node = document.getElementById("chain");
  const text = chain.state === "intact" ? "Chain intact, " + number(chain.entries) + " entries" : chain.state === "broken" ? "Chain broken" : chain.state === "doubtful" ? "Entries may be missing" : "Checking the chain…";
  node.className = "chain " + (chain.state === "intact" ? "good" : chain.state === "broken" || chain.state === "doubtful" ? "bad" : "");
  if (node.textContent !== text) node.textContent = text;
  node.title = chain.checked ? "checked " + moment(chain.checked) : "";
}

// Only what has changed is shown anew, and nothing while somebody reads an entry, uses a form or has turned the page.
let known = null;
async function follow() {
  try {
    const state = await ask("state");
    const isBusy = main.querySelector("[aria-expanded='true']") || main.contains(document.activeElement) && ["INPUT", "SELECT"].includes(document.activeElement.tagName);
    if (known !== null && state.version !== known && !isBusy && !(Number(route().state.page) > 0)) await show(true);
    if (!isBusy) known = state.version;
  } catch { /* The server has ended; what is shown stays. */ }
  setTimeout(follow, document.hidden ? 10000 : 2000);
}

const dark = matchMedia("(prefers-color-scheme: dark)");
let theme = null;
const paint = () => { document.documentElement.dataset.theme = theme || (dark.matches ? "dark" : "light"); };
dark.addEventListener("change", paint);
document.getElementById("theme").addEventListener("click", () => { theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark"; paint(); });
document.addEventListener("keydown", event => {
  if (event.key === "Escape") hideTip();
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  const view = { 1: "overview", 2: "plugins", 3: "audit", 4: "events" }[event.key];
  if (view) location.hash = "#/" + view;
  if (event.key === "/" && route().view === "audit") { event.preventDefault(); const field = main.querySelector("input[type=search]"); if (field) field.focus(); }
});
addEventListener("hashchange", () => show(false));
paint();
show(false);
if (!snapshot) follow();
