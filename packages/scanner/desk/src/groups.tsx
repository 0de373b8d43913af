import { group, grouping, groups, moreGroups, openGroup, summary, words } from "./state.js";

/** Pages or persons, those that matter most first. */
export function Groups() {
  const said = words.value;
  const { list, next } = groups.value;
  const done = summary.value !== null && summary.value.decided === summary.value.toDecide;
  return (
    <nav class="groups" aria-labelledby="h-groups">
      <h2 id="h-groups" class="head">
        {said.groups[grouping.value]}
      </h2>
      {list.length === 0 && summary.value !== null && <p class="empty">{done ? said.allDone : said.noGroups}</p>}
      <ul class="list">
        {list.map(({ key, title, detail, organ, count, open, violations, pages }) => (
          <li key={key}>
            <button
              type="button"
              class="group"
              aria-current={group.value === key ? "true" : undefined}
              onClick={() => void openGroup(key)}
            >
              <span class="title">{title}</span>
              <span class="detail-line">{detail}</span>
              <span class="meta">
                {organ !== "" && <span>{organ}</span>}
                <span class={open === 0 ? "tally done" : violations > 0 ? "tally violation" : "tally"}>
                  {said.groupCount(open, count)}
                </span>
                {grouping.value === "person" && <span>{said.onPages(pages)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {next !== null && (
        <button type="button" class="more" onClick={() => void moreGroups()}>
          {said.more}
        </button>
      )}
    </nav>
  );
}
