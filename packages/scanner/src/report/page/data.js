// The findings of the page: numbers that point into one list of strings, column by column, so that 100,000 rows stay small and are filtered and sorted as numbers.

/**
 * @typedef {{ words: Record<string, string>, outcomes: string[], categories: string[], columns: string[], all: number }} Meta
 * @typedef {{ meta: Meta, strings: string[], size: number, of: (name: string) => Int32Array, text: (name: string, row: number) => string }} Findings
 */

/** @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * An element with its children; every text is put in as text, never as markup.
 * @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** @param {string} template @param {Record<string, string | number>} values */
export function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** @returns {Findings} */
export function readFindings() {
  const meta = JSON.parse(byId("meta").textContent ?? "{}");
  const strings = [""];
  /** @type {number[][]} */
  const chunks = [];
  for (const script of document.querySelectorAll("script.rows")) {
    const { s, r } = JSON.parse(script.textContent ?? "{}");
    for (const text of s) strings.push(text);
    chunks.push(r);
    // What is read is not kept twice.
    script.remove();
  }
  const width = meta.columns.length;
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0) / width;
  /** @type {Map<string, Int32Array>} */
  const columns = new Map(meta.columns.map((/** @type {string} */ name) => [name, new Int32Array(size)]));
  const lists = [...columns.values()];
  let row = 0;
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += width, row++)
      for (let column = 0; column < width; column++) lists[column][row] = chunk[at + column];
  const of = (/** @type {string} */ name) => /** @type {Int32Array} */ (columns.get(name));
  return {
    meta,
    strings,
    size,
    of,
    text: (name, at) => {
      const value = of(name)[at];
      if (name === "number") return String(value);
      if (name === "outcome") return meta.outcomes[value];
      return name === "category" ? meta.categories[value] : strings[value];
    },
  };
}
