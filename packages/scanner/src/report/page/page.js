// The findings table of the report: filter, sort, pages. Plain script, no dependency; every value is put in as text, never as markup.
(() => {
  /**
   * @typedef {{ words: Record<string, string>, columns: { key: string, title: string, kind: string }[], filters: { column: number, title: string }[],
   *   labels: Record<string, Record<string, string>>, rows: (string | number | null)[][], reasons: string[][] }} Data
   */
  /** @type {Data} */
  const data = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("data")).textContent ?? "{}");
  const { words, columns, filters, labels, rows } = data;
  const PAGE = 100;
  const PRINTED = 3000;
  const state = { sort: 0, descending: false, page: 0, search: "", chosen: /** @type {Record<number, string>} */ ({}) };
  let shown = rows;

  const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  /**
   * @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children
   * @returns {HTMLElement}
   */
  function element(tag, attributes = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  }
  /** @param {number} column @param {string | number | null} value */
  const label = (column, value) => labels[columns[column]?.key ?? ""]?.[String(value)] ?? String(value ?? "");
  // One lower-case line a row, made once, so that a search at 100,000 rows is one pass over strings.
  const haystack = rows.map((row) =>
    row
      .map((value, column) => label(column, value))
      .join("\u0000")
      .toLowerCase(),
  );

  function apply() {
    const needle = state.search.trim().toLowerCase();
    const chosen = Object.entries(state.chosen).filter(([, value]) => value !== "");
    const indices = [];
    for (let index = 0; index < rows.length; index++) {
      if (needle !== "" && !haystack[index].includes(needle)) continue;
      if (chosen.every(([column, value]) => String(rows[index][Number(column)] ?? "") === value)) indices.push(index);
    }
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const sign = state.descending ? -1 : 1;
    indices.sort((a, b) => {
      const x = rows[a][state.sort];
      const y = rows[b][state.sort];
      const order =
        typeof x === "number" && typeof y === "number"
          ? x - y
          : collator.compare(label(state.sort, x), label(state.sort, y));
      return sign * order || a - b;
    });
    shown = indices.map((index) => rows[index]);
    state.page = 0;
    render(PAGE);
  }

  /** @param {number} size */
  function render(size) {
    const pages = Math.max(1, Math.ceil(shown.length / size));
    state.page = Math.min(state.page, pages - 1);
    const body = byId("table").querySelector("tbody");
    body?.replaceChildren(...shown.slice(state.page * size, (state.page + 1) * size).map(rowElement));
    byId("count").textContent = words.count
      .replace("{shown}", String(shown.length))
      .replace("{all}", String(rows.length));
    const button = (/** @type {string} */ text, /** @type {number} */ page) => {
      const node = element("button", { type: "button" }, text);
      if (page < 0 || page >= pages || page === state.page) node.setAttribute("disabled", "");
      node.addEventListener("click", () => {
        state.page = page;
        render(PAGE);
        byId("findings").scrollIntoView();
      });
      return node;
    };
    byId("pager").replaceChildren(
      button(words.first, 0),
      button(words.previous, state.page - 1),
      element("span", {}, words.page.replace("{page}", String(state.page + 1)).replace("{pages}", String(pages))),
      button(words.next, state.page + 1),
      button(words.last, pages - 1),
    );
    for (const [index, head] of byId("table").querySelectorAll("th").entries()) {
      head.setAttribute("aria-sort", index !== state.sort ? "none" : state.descending ? "descending" : "ascending");
    }
  }

  /** @param {(string | number | null)[]} row */
  function rowElement(row) {
    const cells = columns.map((column, index) => {
      const value = row[index];
      const text = label(index, value);
      if (column.kind === "outcome") {
        return element("td", {}, element("span", { class: `badge ${value}` }, text));
      }
      if (column.kind === "place") {
        const [place, hidden] = text.split("\u0001");
        const cell = element("td", { class: "place" }, place ?? "");
        if (hidden) cell.append(element("br"), element("span", { class: "badge hidden" }, hidden));
        return cell;
      }
      if (column.kind === "page") {
        const [title, path] = text.split("\u0001");
        return element("td", { class: "path" }, title ?? "", element("small", {}, path ?? ""));
      }
      if (column.kind === "reasons") {
        const lines = data.reasons[Number(value)] ?? [];
        const list = element("ul", {}, ...lines.slice(1).map((line) => element("li", {}, line)));
        return element("td", {}, element("details", {}, element("summary", {}, lines[0] ?? words.why), list));
      }
      return element("td", column.kind === "text" ? {} : { class: column.kind }, text);
    });
    return element("tr", {}, ...cells);
  }

  function head() {
    const line = element("tr");
    columns.forEach((column, index) => {
      const button = element("button", { type: "button", class: "sort" }, column.title);
      button.addEventListener("click", () => {
        state.descending = state.sort === index && !state.descending;
        state.sort = index;
        apply();
      });
      line.append(element("th", { scope: "col", class: column.kind }, button));
    });
    byId("table").querySelector("thead")?.replaceChildren(line);
  }

  function filterForm() {
    const form = byId("filters");
    const search = /** @type {HTMLInputElement} */ (
      element("input", { type: "search", placeholder: words.searchHint })
    );
    let timer = 0;
    search.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        state.search = search.value;
        apply();
      }, 120);
    });
    form.append(element("label", {}, words.search, search));
    for (const { column, title } of filters) {
      const counts = new Map();
      for (const row of rows) counts.set(String(row[column] ?? ""), (counts.get(String(row[column] ?? "")) ?? 0) + 1);
      const select = /** @type {HTMLSelectElement} */ (
        element("select", {}, element("option", { value: "" }, words.all))
      );
      const options = [...counts].filter(([value]) => value !== "").sort((a, b) => b[1] - a[1]);
      for (const [value, count] of options)
        select.append(element("option", { value }, `${label(column, value)} (${count})`));
      select.addEventListener("change", () => {
        state.chosen[column] = select.value;
        apply();
      });
      form.append(element("label", {}, title, select));
    }
    const reset = element("button", { type: "reset" }, words.reset);
    form.addEventListener("reset", () => {
      state.search = "";
      state.chosen = {};
      apply();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.append(reset);
  }

  filterForm();
  head();
  apply();
  window.addEventListener("beforeprint", () => render(PRINTED));
  window.addEventListener("afterprint", () => render(PAGE));
})();
