// The table of findings: only the rows in sight are in the document, whatever their number.

import { byId, element, fill } from "./data.js";

const ROW = 48;
const SPARE = 12;
const PRINTED = 2000;

/**
 * @param {import("./data.js").Findings} findings @param {(row: number) => void} open
 */
export function createTable(findings, open) {
  const { meta } = findings;
  const scroller = byId("rows");
  const table = byId("table");
  const body = /** @type {HTMLElement} */ (table.querySelector("tbody"));
  /** @type {ArrayLike<number>} */
  let shown = [];
  let from = -1;
  let to = -1;

  function render(force = false) {
    const first = Math.max(0, Math.floor(scroller.scrollTop / ROW) - SPARE);
    const last = Math.min(shown.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW) + SPARE);
    if (!force && first === from && last === to) return;
    from = first;
    to = last;
    // A row that has the focus goes out of sight: the table itself takes it, so that the keyboard does not fall out of the page.
    if (body.contains(document.activeElement)) scroller.focus({ preventScroll: true });
    const lines = [];
    if (first > 0) lines.push(spacer(first));
    for (let at = first; at < last; at++) lines.push(line(shown[at], at));
    if (last < shown.length) lines.push(spacer(shown.length - last));
    body.replaceChildren(...lines);
  }

  /** @param {number} rows */
  function spacer(rows) {
    const cell = element("td", { colspan: "8" });
    cell.style.height = `${rows * ROW}px`;
    return element("tr", { class: "spacer", "aria-hidden": "true" }, cell);
  }

  /** @param {number} row @param {number} at */
  function line(row, at) {
    const text = (/** @type {string} */ name) => findings.text(name, row);
    const clip = (/** @type {string} */ first, small = "") =>
      small === "" || small === first
        ? element("div", { class: "clip" }, first)
        : element("div", { class: "clip" }, element("span", { class: "line" }, first), element("small", {}, small));
    const number = element(
      "button",
      { type: "button", class: "open", "aria-label": `${meta.words.details} ${text("number")}` },
      text("number"),
    );
    number.addEventListener("click", () => open(row));
    const outcome = ["violation", "review", "exempt"][findings.of("outcome")[row]];
    const hidden = text("hidden");
    const place = clip(text("place"));
    if (hidden !== "") place.append(" ", element("span", { class: "badge hidden" }, hidden));
    const cells = [
      element("td", { class: "number" }, number),
      element("td", {}, element("span", { class: `badge ${outcome}` }, text("outcome"))),
      element("td", {}, clip(text("category"), text("rule"))),
      element("td", { class: "masked" }, clip(text("masked"))),
      element("td", {}, clip(text("organ") || text("region"), text("region"))),
      element("td", {}, clip(text("publication"), text("column"))),
      element("td", {}, clip(text("title") || text("path"), text("path"))),
      element("td", {}, place),
    ];
    return element("tr", { "aria-rowindex": String(at + 2) }, ...cells);
  }

  let waiting = false;
  scroller.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      render();
    });
  });
  window.addEventListener("resize", () => render());
  window.addEventListener("beforeprint", () => {
    const most = Math.min(PRINTED, shown.length);
    body.replaceChildren(...Array.from({ length: most }, (_, at) => line(shown[at], at)));
    byId("printed").textContent = shown.length > most ? fill(meta.words.printed, { most, all: shown.length }) : "";
  });
  window.addEventListener("afterprint", () => render(true));

  return {
    /** @param {ArrayLike<number>} rows numbers of findings, in the order to show them */
    show(rows) {
      shown = rows;
      table.setAttribute("aria-rowcount", String(rows.length + 1));
      scroller.scrollTop = 0;
      render(true);
    },
  };
}
