"use strict";
// Filters of one kind are "or", different kinds are "and"; counts show what a click would leave.

const KINDS = ["actor", "theme", "status"];
const $ = (selector) => document.querySelector(selector);
const events = [...document.querySelectorAll(".event")].map((node) => ({
  node,
  text: node.textContent.toLowerCase(),
  day: node.dataset.first,
  actor: words(node.dataset.actors),
  theme: words(node.dataset.themes),
  status: words(node.dataset.status),
}));
const names = new Map();
const chosen = { text: "", period: "", actor: new Set(), theme: new Set(), status: new Set() };

function words(text) {
  return text ? text.split(" ") : [];
}

function matches(event, except) {
  return (
    (except === "text" || chosen.text.split(/\s+/).every((word) => event.text.includes(word))) &&
    (except === "period" || event.day.startsWith(chosen.period)) &&
    KINDS.every((kind) => kind === except || !chosen[kind].size || event[kind].some((value) => chosen[kind].has(value)))
  );
}

function tally(list, values) {
  const counts = new Map();
  for (const item of list) for (const value of values(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function button(key, label, pressed, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset.key = key;
  made.append(label);
  made.setAttribute("aria-pressed", pressed);
  made.addEventListener("click", action);
  return made;
}

function toggle(kind, value) {
  if (!chosen[kind].delete(value)) chosen[kind].add(value);
  show();
}

function drawFacet(kind) {
  const list = $(`#${kind}`);
  const counts = tally(events.filter((event) => matches(event, kind)), (event) => event[kind]);
  for (const value of chosen[kind]) if (!counts.has(value)) counts.set(value, 0);
  const rows = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  list.replaceChildren(
    ...rows.map(([value, count]) => {
      const row = document.createElement("li");
      const key = `${kind} ${value}`;
      const made = button(key, names.get(key) ?? value, chosen[kind].has(value), () => toggle(kind, value));
      made.dataset.count = count;
      row.append(made);
      return row;
    }),
  );
  list.previousElementSibling.hidden = !rows.length;
}

// The months, years or decades that have a bar, empty ones between them too, as the text their days start with.
function periods() {
  const years = events.map((event) => Number(event.day.slice(0, 4)));
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  const all = [];
  const unit = last - first < 5 ? 1 : last - first < 200 ? 12 : 120; // months to a bar
  for (let year = unit === 120 ? first - (first % 10) : first; year <= last; year += Math.max(unit / 12, 1)) {
    const digits = String(year).padStart(4, "0");
    if (unit === 120) all.push(digits.slice(0, 3));
    else if (unit === 12) all.push(digits);
    else for (let month = 1; month <= 12; month += 1) all.push(`${digits}-${String(month).padStart(2, "0")}`);
  }
  return [...new Set(all)];
}

// What stands under a bar: years where bars are months, else round numbers unless there is room for all.
function mark(period) {
  if (period.length === 7) return period.endsWith("-01") ? period.slice(0, 4) : "";
  return period.endsWith("0") || bars.length < 16 ? period.padEnd(4, "0") : "";
}

function drawChart() {
  const width = bars[0]?.length;
  const counts = tally(events.filter((event) => matches(event, "period")), (event) => [event.day.slice(0, width)]);
  const most = Math.max(1, ...bars.map((period) => counts.get(period) ?? 0));
  $("#chart").replaceChildren(
    ...bars.map((period) => {
      const count = counts.get(period) ?? 0;
      const bar = button(`period ${period}`, "", chosen.period === period, () => {
        chosen.period = chosen.period === period ? "" : period;
        show();
      });
      bar.title = `${period.padEnd(4, "x")}: ${count}`;
      bar.setAttribute("aria-label", bar.title);
      bar.dataset.mark = mark(period);
      bar.style.setProperty("--share", count / most);
      bar.tabIndex = period === (chosen.period || bars[0]) ? 0 : -1; // one stop for Tab; arrows go on
      return bar;
    }),
  );
}

function show() {
  let shown = 0;
  for (const event of events) {
    event.node.hidden = !matches(event);
    shown += !event.node.hidden;
  }
  for (const year of document.querySelectorAll("main section")) year.hidden = !year.querySelector(".event:not([hidden])");
  const count = $("output");
  count.textContent = count.dataset.pattern.replace("{shown}", shown).replace("{all}", events.length);
  $("#nothing").hidden = shown > 0;
  const focused = document.activeElement?.dataset.key;
  KINDS.forEach(drawFacet);
  drawChart();
  if (focused) [...document.querySelectorAll("[data-key]")].find((made) => made.dataset.key === focused)?.focus();
  remember();
}

// The address keeps the filter, so that a page can be sent as it is seen.
function remember() {
  const state = new URLSearchParams();
  for (const key of ["text", "period"]) if (chosen[key]) state.set(key, chosen[key]);
  for (const kind of KINDS) if (chosen[kind].size) state.set(kind, [...chosen[kind]].join(" "));
  history.replaceState(null, "", `#${state}`);
}

function recall() {
  const state = new URLSearchParams(location.hash.slice(1));
  for (const key of ["text", "period"]) chosen[key] = (state.get(key) ?? "").toLowerCase();
  for (const kind of KINDS) chosen[kind] = new Set(words(state.get(kind)));
  $("#text").value = chosen.text;
}

function clear() {
  Object.assign(chosen, { text: "", period: "" });
  for (const kind of KINDS) chosen[kind].clear();
  $("#text").value = "";
  show();
}

for (const chip of document.querySelectorAll("[data-kind]")) {
  names.set(`${chip.dataset.kind} ${chip.dataset.value}`, chip.textContent);
  if (chip.tagName === "BUTTON") chip.addEventListener("click", () => toggle(chip.dataset.kind, chip.dataset.value));
}
const bars = periods();
$("#text").addEventListener("input", ({ target }) => {
  chosen.text = target.value.trim().toLowerCase();
  show();
});
$("form").addEventListener("submit", (event) => event.preventDefault());
$("#chart").addEventListener("keydown", ({ key, target }) => {
  const sibling = { ArrowLeft: "previousElementSibling", ArrowRight: "nextElementSibling" }[key];
  if (sibling) target[sibling]?.focus();
});
for (const made of document.querySelectorAll(".clear")) made.addEventListener("click", clear);
addEventListener("hashchange", () => (recall(), show()));
addEventListener("keydown", (event) => {
  if (event.key === "Escape") clear();
  if (event.key === "/" && document.activeElement !== $("#text")) (event.preventDefault(), $("#text").focus());
});
document.body.classList.remove("no-script");
recall();
show();
