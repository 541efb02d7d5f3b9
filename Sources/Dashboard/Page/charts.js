// Charts in SVG. Each has a label with its essence for those who do not see it, and places that keyboard and pointer reach.

function niceCeiling(value) {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  for (const step of [1, 2, 2.5, 5, 10]) if (step * power >= value) return step * power;
  return 10 * power;
}

function frame(buckets, top, format, label, whole) {
  const width = 640, height = 220, left = 52, right = 8, up = 10, down = 24;
  const chart = shape("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label });
  const x = index => left + (width - left - right) * index / Math.max(1, buckets.length);
  const y = value => height - down - (height - up - down) * value / top;
  const lines = whole && top < 4 ? top : 4;
  for (let line = 0; line <= lines; line += 1) {
    const value = top * line / lines;
    chart.append(shape("line", { class: "axis", x1: left, x2: width - right, y1: y(value), y2: y(value) }),
      shape("text", { x: left - 8, y: y(value) + 4, "text-anchor": "end" }, format(value)));
  }
  const span = buckets.length ? buckets[buckets.length - 1].time - buckets[0].time : 0;
  const days = span > 2 * 86400000;
  const every = Math.max(1, Math.ceil(buckets.length / 6));
  buckets.forEach((bucket, index) => {
    if (index % every !== 0 || x(index) > width - 48) return;
    const text = days ? moment(bucket.time).slice(5, 10) : moment(bucket.time, false);
    chart.append(shape("text", { x: x(index), y: height - 6 }, text));
  });
  const hit = (index, text) => {
    const area = shape("rect", { class: "hit", x: x(index), y: up, width: x(1) - x(0), height: height - up - down, tabindex: 0, role: "img", "aria-label": text });
    const show = () => { const box = area.getBoundingClientRect(); showTip(text, box.left + box.width / 2, box.top); };
    area.addEventListener("pointerenter", show);
    area.addEventListener("focus", show);
    area.addEventListener("pointerleave", hideTip);
    area.addEventListener("blur", hideTip);
    return area;
  };
  return { chart, x, y, hit };
}

const legend = items => element("ul", { class: "legend" }, items.map(([text, kind]) =>
  element("li", null, shape("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" }, shape("rect", { class: kind, width: 10, height: 10, rx: 3 })), text)));

function requestChart(buckets) {
  const total = bucket => bucket.requests + bucket.denials;
  const top = niceCeiling(Math.max(0, ...buckets.map(total)));
  const sum = key => buckets.reduce((result, bucket) => result + bucket[key], 0);
  const label = `Requests over time: ${number(sum("requests"))} requests, ${number(sum("errors"))} errors, ${number(sum("denials"))} denials`;
  const { chart, x, y, hit } = frame(buckets, top, compact, label, true);
  const gap = Math.min(4, (x(1) - x(0)) * .2);
  buckets.forEach((bucket, index) => {
    let base = 0;
    const parts = [["f1", Math.max(0, bucket.requests - bucket.errors)], ["f3", bucket.errors], ["f2", bucket.denials]];
    for (const [kind, value] of parts) {
      if (value > 0) chart.append(shape("rect", { class: kind, x: x(index) + gap / 2, width: Math.max(1, x(1) - x(0) - gap), y: y(base + value), height: Math.max(1, y(base) - y(base + value)), rx: 1.5 }));
      base += value;
    }
    if (total(bucket)) chart.append(hit(index, `${moment(bucket.time).slice(0, 16)}\n${number(bucket.requests)} requests\n${number(bucket.errors)} errors\n${number(bucket.denials)} denials`));
  });
  return [chart, legend([["answered", "f1"], ["errors", "f3"], ["denials", "f2"]])];
}

function latencyChart(buckets) {
  const keys = [["p50", "l1", "f1"], ["p95", "l2", "f2"], ["p99", "l3", "f3"]];
  const found = buckets.filter(bucket => bucket.p99 !== null);
  const top = niceCeiling(Math.max(1, ...found.map(bucket => bucket.p99)));
  const worst = found.length ? Math.max(...found.map(bucket => bucket.p99)) : null;
  const { chart, x, y, hit } = frame(buckets, top, value => value === 0 ? "0" : duration(value), `Latency over time: highest 99th percentile ${duration(worst)}`);
  const middle = index => x(index) + (x(1) - x(0)) / 2;
  for (const [key, kind, fill] of keys.toReversed()) {
    // A line goes on only between neighbours: where nothing was asked, nothing is drawn.
    let run = [];
    const draw = () => {
      if (run.length > 1) chart.append(shape("polyline", { class: "line " + kind, points: run.map(point => point.join(",")).join(" ") }));
      for (const point of run) if (run.length === 1 || buckets.length <= 60) chart.append(shape("circle", { class: fill, cx: point[0], cy: point[1], r: 2.6 }));
      run = [];
    };
    buckets.forEach((bucket, index) => { if (bucket[key] === null) draw(); else run.push([middle(index).toFixed(1), y(bucket[key]).toFixed(1)]); });
    draw();
  }
  buckets.forEach((bucket, index) => {
    if (bucket.p99 !== null) chart.append(hit(index, `${moment(bucket.time).slice(0, 16)}\np50 ${duration(bucket.p50)}\np95 ${duration(bucket.p95)}\np99 ${duration(bucket.p99)}`));
  });
  return [chart, legend([["p50", "f1"], ["p95", "f2"], ["p99", "f3"]])];
}

function barTable(label, rows, value, format) {
  const top = Math.max(1, ...rows.map(value));
  return element("div", { class: "scroll" }, element("table", { "aria-label": label }, element("tbody", null, rows.map(row => {
    const bar = shape("svg", { viewBox: "0 0 100 10", width: "100%", height: 10, preserveAspectRatio: "none", "aria-hidden": "true" },
      shape("rect", { class: "f1", width: Math.max(.8, value(row) / top * 100), height: 10, rx: 2 }));
    const cell = element("td", null, bar);
    cell.style.width = "45%";
    return element("tr", null, element("td", null, element("code", null, row.type)), cell, element("td", { class: "number" }, format(value(row))));
  }))));
}
