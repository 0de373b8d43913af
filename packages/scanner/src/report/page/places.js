// From the province down to the column of a site: findings beside coverage, and on to the findings themselves.

import { byId, element } from "./data.js";

export const LEVELS = ["province", "city", "county", "organ", "channel", "column"];

/**
 * @typedef {{ key: number[], counts: number[], categories: number[] }} Leaf
 * @param {import("./data.js").Meta} meta @param {(path: string[]) => void} filter
 */
export function createPlaces(meta, filter) {
  const { strings, leaves, depth } = JSON.parse(byId("places-data").textContent ?? "{}");
  const { words } = meta;
  /** @type {number[]} */
  let path = [];

  /** @param {string} text @param {() => void} act @param {string} [kind] */
  function button(text, act, kind = "link") {
    const node = element("button", { type: "button", class: kind }, text);
    node.addEventListener("click", act);
    return node;
  }
  const name = (/** @type {number} */ value) => strings[value] || words.unknown;

  function render() {
    const inside = leaves.filter((/** @type {Leaf} */ leaf) => path.every((value, at) => leaf.key[at] === value));
    /** @type {Map<number, { counts: number[], categories: number[] }>} */
    const groups = new Map();
    const whole = { counts: Array(10).fill(0), categories: Array(meta.categories.length * 3).fill(0) };
    for (const leaf of inside) {
      const own = groups.get(leaf.key[path.length]) ?? { counts: Array(10).fill(0), categories: [] };
      groups.set(leaf.key[path.length], own);
      leaf.counts.forEach((/** @type {number} */ count, /** @type {number} */ at) => {
        own.counts[at] += count;
        whole.counts[at] += count;
      });
      for (let at = 0; at < leaf.categories.length; at += 2)
        whole.categories[leaf.categories[at]] += leaf.categories[at + 1];
    }
    trail();
    rows(groups, whole.counts);
    byCategory(whole.categories);
  }

  function trail() {
    const steps = [button(words.everywhere, () => go([]))];
    path.forEach((value, at) => {
      steps.push(button(name(value), () => go(path.slice(0, at + 1))));
    });
    const last = /** @type {HTMLElement} */ (steps.at(-1));
    last.setAttribute("aria-current", "location");
    const list = element("ol", {}, ...steps.map((step) => element("li", {}, step)));
    const show = button(words.showFindings, () => filter(path.map((value) => strings[value])), "plain");
    byId("trail").replaceChildren(list, show);
  }

  /** @param {Map<number, { counts: number[] }>} groups @param {number[]} whole */
  function rows(groups, whole) {
    const level = LEVELS[path.length];
    const table = byId("places-table");
    const first = table.querySelector("th");
    if (first !== null) first.textContent = words[level] ?? "";
    const lines = [...groups]
      .sort(([, a], [, b]) => b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1])
      .map(([value, { counts }]) => {
        const further = path.length + 1 < depth;
        const head = further ? button(name(value), () => go([...path, value])) : name(value);
        return element("tr", {}, element("th", { scope: "row" }, head), ...numbers(counts));
      });
    const total = element("tr", { class: "total" }, element("th", { scope: "row" }, words.total), ...numbers(whole));
    table.querySelector("tbody")?.replaceChildren(...lines, total);
  }

  /** @param {number[]} counts */
  function numbers(counts) {
    const [violation, review, exempt] = counts;
    return [violation + review + exempt, ...counts].map((count) =>
      element("td", { class: "number" }, count.toLocaleString("en-US")),
    );
  }

  /** @param {number[]} counts */
  function byCategory(counts) {
    const lines = meta.categories.map((category, at) => {
      const own = counts.slice(at * 3, at * 3 + 3);
      return element("tr", {}, element("th", { scope: "row" }, category), ...numbers(own));
    });
    byId("places-categories")
      .querySelector("tbody")
      ?.replaceChildren(...lines);
  }

  /** @param {number[]} next */
  function go(next) {
    path = next;
    render();
    byId("trail").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    /** @type {HTMLElement | null} */ (byId("trail").querySelector("[aria-current]"))?.focus();
  }
  render();
}
