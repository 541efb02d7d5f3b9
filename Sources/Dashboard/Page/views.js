// The views. Each takes what the server (or the page itself, where it was exported) says and gives elements.

const ranges = [["1h", "1 h"], ["24h", "24 h"], ["7d", "7 d"], ["30d", "30 d"]];

function head(title, sub, ...tools) {
  return element("div", { class: "head" },
    element("div", null, element("h1", null, title), sub ? element("p", { class: "sub" }, sub) : null),
    element("div", { class: "tags" }, tools));
}

const pluginLink = id => id ? element("a", { href: "#/plugins/" + encodeURIComponent(id) }, id) : element("span", { class: "faint" }, "host");

function status(plugin) {
  const [text, kind] = plugin.problem ? ["damaged", "bad"]
    : !plugin.enabled ? ["disabled", "warn"]
    : plugin.requests && plugin.errors / plugin.requests > .2 ? ["failing", "bad"]
    : !plugin.installed ? ["run by path", ""]
    : plugin.denied.length ? ["partly approved", "warn"]
    : plugin.requests ? ["healthy", "good"] : ["idle", ""];
  return element("span", { class: "dot " + kind }, text);
}

function figures(overview) {
  const { totals } = overview;
  return [
    tile("Requests", compact(totals.requests), number(totals.requests) + " in this time"),
    tile("Errors", percent(totals.errors, totals.requests), number(totals.errors) + " requests ended without ok"),
    tile("Denied", compact(totals.denials), "calls without permission"),
    tile("Latency p95", duration(totals.p95), "p50 " + duration(totals.p50) + ", p99 " + duration(totals.p99)),
  ];
}

function usage(overview) {
  const measured = overview.types.filter(type => type.measured > 0);
  if (!measured.length) return [card("w12", "Fuel and memory", null, element("p", { class: "soft" }, "No request of this time was measured."))];
  return [
    card("w6", "Fuel by request type", "Median of a request, in units of fuel", barTable("Fuel by request type", measured, type => type.fuel, compact)),
    card("w6", "Memory by request type", "The most that an instance had after such a request", barTable("Memory by request type", measured, type => type.memory, byteCount)),
    card("w12", "Request types", null, table("Request types", [
      { name: "type", kind: "main-cell", label: false }, { name: "requests", number: true }, { name: "errors", number: true }, { name: "p50", number: true },
      { name: "p95", number: true }, { name: "p99", number: true }, { name: "most fuel", number: true }],
      overview.types.map(type => [element("code", null, type.type), number(type.requests), number(type.errors), duration(type.p50), duration(type.p95), duration(type.p99), compact(type.measured ? type.most_fuel : null)]))),
  ];
}

function charts(overview) {
  return [
    card("w6", "Requests", "Answered, failed and denied", requestChart(overview.buckets)),
    overview.totals.p95 === null
      ? card("w6", "Latency", null, element("p", { class: "soft" }, "No request of this time was measured."))
      : card("w6", "Latency", "Time from request to answer", latencyChart(overview.buckets)),
  ];
}

const firstSteps = () => empty("Nothing has happened yet", "Run a plugin, and what it does appears here: ", element("code", null, "ssplug exec plugin.json"));

function overviewView(overview, state, go) {
  const range = segments("Time", ranges, state.range, value => go({ range: value }));
  if (!overview.entries && !overview.plugins.length) return [head("Overview", "All plugins"), element("div", { class: "card" }, firstSteps())];
  return [
    head("Overview", "All plugins, newest entry " + since(overview.last_time), range), notices(overview),
    element("div", { class: "grid" }, figures(overview), charts(overview), usage(overview),
      card("w12", "Plugins", null, pluginTable(overview.plugins)),
      overview.quotas.length ? card("w12", "Rate limits", "HTTP requests in the last hour", rateTable(overview.quotas)) : null),
  ];
}

function notices(overview) {
  const result = [];
  result.push(...problems(overview));
  if (overview.chain.state === "broken") result.push(element("div", { class: "banner bad", role: "alert" }, "The audit log's chain is broken: " + overview.chain.problem + ". ssplug audit verify says more."));
  if (overview.chain.state === "doubtful") result.push(element("div", { class: "banner bad", role: "alert" }, "The audit log's chain is whole, but " + overview.chain.problem + ". ssplug audit verify says more."));
  if (overview.index.ready < overview.index.total) result.push(element("div", { class: "banner", role: "status" }, `Reading the log: ${percent(overview.index.ready, overview.index.total)} so far. Figures grow until it is read.`));
  if (overview.damaged_lines) result.push(element("div", { class: "banner bad", role: "alert" }, `${number(overview.damaged_lines)} lines of the audit log cannot be read.`));
  return result;
}

/** What of the state cannot be read, so that it is missing from the page. */
const problems = answer => (answer.problems || []).map(problem => element("div", { class: "banner bad", role: "alert" }, problem));

const rateTable = quotas => table("Rate limits", [{ name: "plugin", kind: "main-cell", label: false }, { name: "use", kind: "main-cell", label: false }, { name: "requests", number: true }, { name: "allowed in an hour", number: true }],
  quotas.map(quota => [pluginLink(quota.id), meter(quota.used, quota.allowed, "HTTP requests of " + quota.id), number(quota.used), number(quota.allowed)]));

function pluginTable(plugins) {
  if (!plugins.length) return empty("No plugin is installed", "Install one with ", element("code", null, "ssplug install plugin.json"), "; plugins that were run by path are in the audit log.");
  return table("Plugins", [{ name: "plugin", kind: "main-cell", label: false }, { name: "state", kind: "tight", label: false }, { name: "version" }, { name: "requests", number: true }, { name: "errors", number: true }, { name: "p95", number: true }, { name: "last request", kind: "tight" }],
    plugins.map(plugin => [
      [pluginLink(plugin.id), plugin.name ? element("div", { class: "faint" }, plugin.name) : null], status(plugin), plugin.version || "–",
      number(plugin.requests), number(plugin.errors), duration(plugin.p95), since(plugin.last_request)]));
}

function pluginsView(overview, state, go) {
  return [
    head("Plugins", number(overview.plugins.filter(plugin => plugin.installed).length) + " installed; others were run by their path or removed", segments("Time", ranges, state.range, value => go({ range: value }))), notices(overview),
    element("div", { class: "grid" }, card("w12", "All plugins", null, pluginTable(overview.plugins))),
  ];
}

function pluginView(answer, state, go) {
  const { plugin, overview } = answer;
  const range = segments("Time", ranges, state.range, value => go({ range: value }));
  const rows = plugin ? [
    ["identifier", element("code", null, plugin.id)], ["version", plugin.version], ["author", plugin.author], ["description", plugin.description],
    ["kinds", (plugin.kinds || []).join(", ")], ["installed", plugin.time], ["from", plugin.source], ["module", plugin.sha256 ? element("code", null, plugin.sha256) : null],
    ["configured", (plugin.configured || []).join(", ")], ["problem", plugin.problem],
  ].filter(row => row[1]) : [];
  const permissions = plugin ? [...plugin.granted.map(name => [name, "approved", "good"]), ...plugin.denied.map(name => [name, "not approved", "warn"])] : [];
  return [
    head(plugin && plugin.name || answer.id, plugin ? answer.id : "Not installed: run by its path, or removed", range), notices(overview),
    element("div", { class: "grid" }, figures(overview), charts(overview),
      plugin ? card("w6", "About", null, element("p", { class: "hint" }, status(plugin)), element("dl", null, rows.map(([name, value]) => [element("dt", null, name), element("dd", null, value)]))) : null,
      plugin ? card("w6", "Permissions", null, permissions.length
        ? table("Permissions", [{ name: "permission", kind: "main-cell", label: false }, { name: "state", label: false }], permissions.map(([name, text, kind]) => [element("code", null, name), tag(text, kind)]))
        : element("p", { class: "soft" }, "It asks for nothing.")) : null,
      usage(overview),
      overview.quotas.length ? card("w12", "Rate limit", "HTTP requests in the last hour", rateTable(overview.quotas)) : null,
      card("w12", "Last entries", null, entryTable(answer.entries), element("div", { class: "pager" }, element("a", { href: "#/audit?plugin=" + encodeURIComponent(answer.id) }, "All entries of this plugin")))),
  ];
}

function decision(entry) {
  if (entry.allowed === true) return tag("allowed", "good");
  if (entry.allowed === false) return tag("denied", "bad");
  if (entry.kind === "failure") return tag("failed", "bad");
  if (entry.kind === "completion") return tag(entry.status === undefined ? "done" : String(entry.status), entry.status === "error" || entry.status === "failed" ? "bad" : "good");
  return tag(words(entry.kind || "damaged"));
}

function detail(entry) {
  const parts = [];
  for (const key of ["code", "limit", "reason", "bytes", "permissions"]) {
    const value = entry[key];
    if (value !== undefined && value !== null) parts.push(words(key) + " " + (Array.isArray(value) ? value.join(", ") || "none" : typeof value === "object" ? JSON.stringify(value) : String(value)));
  }
  if (typeof entry.microseconds === "number") parts.push(duration(entry.microseconds));
  if (typeof entry.fuel === "number") parts.push(compact(entry.fuel) + " fuel");
  return parts.join(" · ");
}

function entryTable(entries) {
  if (!entries.length) return empty("No entries", "Nothing in the log fits.");
  return table("Entries", [{ name: "number", number: true, label: false }, { name: "time", kind: "time", label: false }, { name: "plugin", kind: "main-cell" }, { name: "action", kind: "main-cell", label: false }, { name: "decision", kind: "tight", label: false }],
    entries.map(entry => {
      const raw = element("pre", { hidden: true }, JSON.stringify(entry, null, 2));
      const button = element("button", { type: "button", class: "row-button", "aria-expanded": "false", "aria-label": "All of entry " + entry.seq,
        on: { click: () => { raw.hidden = !raw.hidden; button.setAttribute("aria-expanded", raw.hidden ? "false" : "true"); } } },
        element("strong", null, words(entry.action || "unreadable")), entry.subject ? [" ", element("code", null, entry.subject)] : null, element("div", { class: "faint" }, detail(entry)));
      return [number(entry.seq), moment(Date.parse(entry.time)), pluginLink(entry.plugin), [button, raw], decision(entry)];
    }));
}

function auditView(answer, state, go) {
  const field = (label, node) => element("label", null, label, node);
  const choice = (key, label, options) => field(label, element("select", { on: { change: event => go({ [key]: event.target.value, page: 0 }) } },
    [["", "all"], ...options].map(([value, text]) => element("option", { value, selected: value === (state[key] || "") }, text))));
  const text = (key, label, type, width) => {
    const input = element("input", { type, value: state[key] || "", spellcheck: "false", autocomplete: "off", "data-focus": key, on: { change: event => go({ [key]: event.target.value.trim(), page: 0 }) } });
    if (width) input.style.width = width;
    return field(label, input);
  };
  const check = element("input", { type: "checkbox", checked: state.denied === "1", on: { change: event => go({ denied: event.target.checked ? "1" : "", page: 0 }) } });
  const pages = Math.max(1, Math.ceil(answer.total / answer.size));
  const page = Math.min(answer.page, pages - 1);
  const turn = (text, to, enabled) => element("button", { type: "button", class: "quiet", disabled: !enabled, on: { click: () => go({ page: to }) } }, text);
  const first = answer.total ? page * answer.size + 1 : 0;
  return [
    head("Audit log", number(answer.all) + " entries, newest first"), notices(answer),
    element("div", { class: "filters", role: "search" },
      choice("plugin", "Plugin", answer.plugins.map(id => [id, id || "host"])), choice("kind", "Kind", answer.kinds.map(kind => [kind, kind])),
      choice("action", "Action", answer.actions.map(action => [action, words(action)])),
      text("since", "From", "datetime-local"), text("until", "Until", "datetime-local"),
      text("subject", "Subject contains", "search"), element("label", { class: "check" }, check, "Denied only"),
      element("button", { type: "button", class: "quiet", on: { click: () => go({ plugin: "", kind: "", action: "", since: "", until: "", subject: "", denied: "", page: 0 }) } }, "Clear")),
    element("section", { class: "card", "aria-label": "Entries" }, entryTable(answer.entries),
      element("div", { class: "pager" },
        element("span", { role: "status" }, `${number(first)}–${number(Math.min(answer.total, first + answer.entries.length - 1))} of ${answer.is_partial ? "at least " : ""}${number(answer.total)}`),
        element("div", null, turn("Newest", 0, page > 0), turn("Newer", page - 1, page > 0), turn("Older", page + 1, page + 1 < pages), turn("Oldest", pages - 1, page + 1 < pages)))),
  ];
}

function eventsView(answer, state, go) {
  const choice = element("label", null, "Plugin", element("select", { on: { change: event => go({ plugin: event.target.value }) } },
    [["", "all"], ...answer.plugins.map(id => [id, id])].map(([value, text]) => element("option", { value, selected: value === (state.plugin || "") }, text))));
  return [
    head("Events", "What plugins emitted, newest first; the last " + number(answer.limit)),
    ...problems(answer),
    answer.damaged ? element("div", { class: "banner bad", role: "alert" }, `${number(answer.damaged)} lines of the event log cannot be read.`) : null,
    element("div", { class: "filters" }, choice),
    element("section", { class: "card", "aria-label": "Events" }, answer.events.length
      ? table("Events", [{ name: "number", number: true, label: false }, { name: "time", kind: "time", label: false }, { name: "plugin", kind: "main-cell" }, { name: "event", kind: "main-cell", label: false }],
        answer.events.map(event => [number(event.sequence), moment(Date.parse(event.time)), pluginLink(event.plugin), element("pre", null, JSON.stringify(event.event, null, 2))]))
      : empty("No events", "A plugin emits one with the host function ", element("code", null, "host_emit_event"), ".")),
  ];
}
