// The report's page comes alive: filters, search, sort, details, drill-down. Everything it shows stands in the page; nothing is fetched.

import { byId, element, fill, readFindings } from "./data.js";
import { createPlaces, LEVELS } from "./places.js";
import { createSelection } from "./select.js";
import { createTable } from "./table.js";

(() => {
  const findings = readFindings();
  const { meta } = findings;
  const { words } = meta;
  const selection = createSelection(findings);
  const table = createTable(findings, details);
  const state = {
    search: "",
    chosen: /** @type {Map<string, number>} */ (new Map()),
    sort: "number",
    descending: false,
  };
  /** @type {Map<string, HTMLSelectElement>} */
  const selects = new Map();

  function apply() {
    const rows = selection.select(state);
    table.show(rows);
    byId("count").textContent = fill(words.count, { shown: rows.length, all: findings.size });
    for (const head of byId("table").querySelectorAll("th[data-sort]"))
      head.setAttribute(
        "aria-sort",
        head.getAttribute("data-sort") !== state.sort ? "none" : state.descending ? "descending" : "ascending",
      );
  }

  function heads() {
    for (const head of byId("table").querySelectorAll("th[data-sort]")) {
      const name = String(head.getAttribute("data-sort"));
      const button = element("button", { type: "button", class: "sort" }, head.textContent ?? "");
      button.addEventListener("click", () => {
        state.descending = state.sort === name && !state.descending;
        state.sort = name;
        apply();
      });
      head.replaceChildren(button);
    }
  }

  /** @param {string} name @param {string} title */
  function choice(name, title) {
    const column = findings.of(name);
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const value of column) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size < 2) return;
    const select = /** @type {HTMLSelectElement} */ (
      element("select", { name }, element("option", { value: "" }, words.all))
    );
    const text = (/** @type {number} */ value) =>
      (name === "outcome"
        ? meta.outcomes[value]
        : name === "category"
          ? meta.categories[value]
          : findings.strings[value]) || words.unknown;
    for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1]))
      select.append(element("option", { value: String(value) }, `${text(value)} (${count.toLocaleString("en-US")})`));
    select.addEventListener("change", () => choose(name, select.value === "" ? null : Number(select.value)));
    selects.set(name, select);
    byId("choices").append(element("label", {}, title, select));
  }

  /** @param {string} name @param {number | null} value */
  function choose(name, value) {
    if (value === null) state.chosen.delete(name);
    else state.chosen.set(name, value);
    apply();
  }

  function form() {
    const filters = byId("filters");
    const search = /** @type {HTMLInputElement} */ (byId("search"));
    let timer = 0;
    search.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        state.search = search.value;
        apply();
      }, 120);
    });
    for (const option of filters.dataset.choices?.split(",") ?? []) choice(option, words[option] ?? option);
    filters.addEventListener("submit", (event) => event.preventDefault());
    filters.addEventListener("reset", () => {
      state.search = "";
      state.chosen.clear();
      apply();
    });
    filters.hidden = false;
  }

  /** @param {number} row */
  function details(row) {
    const dialog = /** @type {HTMLDialogElement} */ (byId("details"));
    const list = element("dl");
    for (const name of meta.columns) {
      const text = findings.text(name, row);
      if (text === "") continue;
      const lines = text.split("\n").map((line) => element("div", {}, line));
      list.append(
        element("dt", {}, words[name] ?? name),
        element("dd", name === "masked" ? { class: "masked" } : {}, ...lines),
      );
    }
    byId("details-body").replaceChildren(list);
    byId("details-title").textContent = `${findings.text("category", row)} · ${findings.text("outcome", row)}`;
    dialog.showModal();
  }

  /** The findings of a place: its filters are set, all others stay. @param {string[]} path */
  function showPlace(path) {
    for (const [at, level] of LEVELS.entries()) {
      const text = path[at];
      const value = text === undefined ? null : findings.strings.indexOf(text);
      if (value === null) state.chosen.delete(level);
      else state.chosen.set(level, value);
      const select = selects.get(level);
      if (select !== undefined) select.value = value === null ? "" : String(value);
    }
    apply();
    byId("findings").scrollIntoView();
  }

  byId("close").addEventListener("click", () => /** @type {HTMLDialogElement} */ (byId("details")).close());
  document.documentElement.classList.add("live");
  form();
  heads();
  apply();
  createPlaces(meta, showPlace);
})();
