import { useEffect, useRef } from "preact/hooks";
import type { Item } from "../../src/serve/desk/contract.js";
import { at, goTo, grouping, isOpen, items, moreItems, words } from "./state.js";

/** The findings of the group. The one that is shown beside them has the focus while one goes through them by keys. */
export function Findings() {
  const said = words.value;
  const { list, next } = items.value;
  const current = useRef<HTMLButtonElement>(null);
  const index = at.value;
  useEffect(() => {
    const button = current.current;
    if (button === null) return;
    // The first one stands at the top of its list: to bring it in sight the page itself would move on a small screen.
    if (index > 0) button.scrollIntoView({ block: "nearest" });
    else
      for (const holder of [button.closest("ol"), button.closest("section")]) if (holder !== null) holder.scrollTop = 0;
    // Not out of a field that somebody writes in, nor out of a dialog.
    const active = document.activeElement;
    if (active === document.body || active?.classList.contains("finding") === true)
      button.focus({ preventScroll: true });
  }, [index, list]);
  return (
    <section class="findings" id="findings" tabIndex={-1} aria-labelledby="h-findings">
      <h2 id="h-findings" class="head">
        {said.findings}
        {list.length > 0 && <small class="head-count">{said.findingOf(index + 1, list.length)}</small>}
      </h2>
      <ol class="list">
        {list.map((item, number) => (
          <li key={item.id}>
            <button
              type="button"
              class={`finding ${isOpen(item) ? "open" : "settled"}`}
              ref={number === index ? current : null}
              aria-current={number === index ? "true" : undefined}
              onClick={() => goTo(number)}
            >
              <Line item={item} />
            </button>
          </li>
        ))}
      </ol>
      {next !== null && (
        <button type="button" class="more" onClick={() => void moreItems()}>
          {said.more}
        </button>
      )}
    </section>
  );
}

function Line({ item }: { readonly item: Item }) {
  const said = words.value;
  const { decision } = item;
  return (
    <>
      <span class="line">
        <span class={`badge ${item.outcome}`}>{item.outcomeName}</span>
        <span class="category">{item.category}</span>
        <code class="masked">{item.masked}</code>
      </span>
      <span class="line meta">
        <span>{grouping.value === "person" ? item.title || item.path : item.rule}</span>
        <span>{item.place}</span>
        {item.hidden !== "" && <span class="hidden">{item.hidden}</span>}
      </span>
      {decision !== null && (
        <span class={`line mark ${decision.kind}`}>
          {said.kinds[decision.kind]} · {decision.who}
          {decision.expired === true && <em class="again"> {said.expired}</em>}
          {decision.stale === true && <em class="again"> {said.stale}</em>}
        </span>
      )}
    </>
  );
}
