import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/html/document-of.js";
import { viewHtml } from "../../src/html/view.js";

describe("documentOf", () => {
  const source =
    "<title>题</title>\n<p>甲</p>\n  <p>乙&nbsp;丙<!-- 丁 --></p><table>\n<tr><td>戊<td>己\n<tr><td>庚<td> 辛</table>\n<img alt='壬癸'>";
  const document = documentOf(viewHtml(source));
  it("has the title and the blocks of the view", () => {
    expect(document.title).toBe("题");
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["text", "text", "text", "table", "text"]);
  });
  it("places text by line and column of the source", () => {
    const [title, flow, comment, table, alt] = document.blocks;
    if (flow?.kind !== "text" || title?.kind !== "text" || comment?.kind !== "text") throw new Error("kind");
    if (alt?.kind !== "text" || table?.kind !== "table") throw new Error("kind");
    expect(title.placeOf?.(0, 1)).toEqual({ line: 1, column: 8, part: "title" });
    expect(flow.text).toBe("甲\n乙\u00a0丙");
    expect(flow.placeOf?.(0, 1)).toEqual({ line: 2, column: 4 });
    expect(flow.placeOf?.(4, 5)).toEqual({ line: 3, column: 13 });
    expect(comment.placeOf?.(0, 1)).toEqual({ line: 3, column: 19 });
    expect(table.placeOf?.(1, 1, 0, 1)).toEqual({ line: 5, column: 15 });
    expect(alt.placeOf?.(0, 1)).toEqual({ line: 6, column: 11, part: "attribute alt" });
  });
  it("leaves the title out where there is none", () => {
    expect("title" in documentOf(viewHtml("甲"))).toBe(false);
  });
});
