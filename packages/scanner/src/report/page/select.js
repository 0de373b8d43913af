// Which findings are shown, and in which order.

/**
 * @param {import("./data.js").Findings} findings
 */
export function createSelection(findings) {
  const { meta, size, strings } = findings;
  const searched = meta.columns.filter((name) => !["number", "outcome", "category"].includes(name)).map(findings.of);
  /** @type {string[] | null} */
  let lower = null;
  /** @type {Map<string, Int32Array>} */
  const ranks = new Map();
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  /**
   * For each row its place in the order of a column's texts. Thousands of different texts are put in the order of their characters, which is quick; fewer as a dictionary does.
   * @param {string} name
   */
  function rankOf(name) {
    const column = findings.of(name);
    if (name === "number" || name === "outcome" || name === "category") return column;
    let rank = ranks.get(name);
    if (rank !== undefined) return rank;
    const used = [...new Set(column)];
    const compare =
      used.length > 5000
        ? (/** @type {number} */ a, /** @type {number} */ b) =>
            strings[a] < strings[b] ? -1 : strings[a] > strings[b] ? 1 : 0
        : (/** @type {number} */ a, /** @type {number} */ b) => collator.compare(strings[a], strings[b]);
    used.sort(compare);
    const at = new Map(used.map((value, index) => [value, index]));
    rank = Int32Array.from(column, (value) => at.get(value) ?? 0);
    ranks.set(name, rank);
    return rank;
  }

  /** @param {string} needle in lower case @returns {Uint8Array} which strings hold it */
  function matches(needle) {
    lower ??= strings.map((text) => text.toLowerCase());
    return Uint8Array.from(lower, (text) => (text.includes(needle) ? 1 : 0));
  }

  return {
    /**
     * @param {{ search: string, chosen: Map<string, number>, sort: string, descending: boolean }} state
     * @returns {Int32Array} numbers of rows
     */
    select({ search, chosen, sort, descending }) {
      const needle = search.trim().toLowerCase();
      const hit = needle === "" ? null : matches(needle);
      const filters = [...chosen].map(([name, value]) => /** @type {const} */ ([findings.of(name), value]));
      const rows = new Int32Array(size);
      let count = 0;
      for (let row = 0; row < size; row++) {
        if (filters.some(([column, value]) => column[row] !== value)) continue;
        if (hit !== null && !searched.some((column) => hit[column[row]] === 1)) continue;
        rows[count++] = row;
      }
      const found = rows.subarray(0, count);
      const rank = rankOf(sort);
      const sign = descending ? -1 : 1;
      return found.sort((a, b) => sign * (rank[a] - rank[b]) || a - b);
    },
  };
}
