import type { Facet, Filter, Status } from "../../src/serve/desk/contract.js";
import { askBulk, filter, grouping, setFilter, setGrouping, summary, words } from "./state.js";

const STATUSES: readonly Status[] = ["open", "decided", "lapsed", "all"];
const FACETS = ["outcome", "category", "rule", "organ"] as const;
/** Milliseconds after the last letter before a search is sent. */
const PAUSE = 200;

let timer = 0;

/** What is listed, and the way to decide about all of it. */
export function Filters() {
  const said = words.value;
  const chosen = filter.value;
  const counts = summary.value;
  return (
    <search>
      <form
        class="filters"
        onSubmit={(event) => event.preventDefault()}
        onReset={() =>
          void setFilter({
            status: "open",
            outcome: undefined,
            category: undefined,
            rule: undefined,
            organ: undefined,
            search: undefined,
          })
        }
      >
        <fieldset>
          <legend>{said.groupBy}</legend>
          {(["page", "person"] as const).map((by) => (
            <label key={by} class="choice">
              <input type="radio" name="by" checked={grouping.value === by} onChange={() => void setGrouping(by)} />
              {said[by]}
            </label>
          ))}
        </fieldset>
        <div class="filter">
          <label for="status">{said.status}</label>
          <select
            id="status"
            value={chosen.status ?? "all"}
            onChange={({ currentTarget }) => void setFilter({ status: currentTarget.value as Status })}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {said.statuses[status]}
              </option>
            ))}
          </select>
        </div>
        {FACETS.map((name) => (
          <Choice key={name} name={name} facets={counts?.facets[name] ?? []} chosen={chosen} />
        ))}
        <div class="filter">
          <label for="search">{said.search}</label>
          <input
            id="search"
            type="search"
            placeholder={said.searchHint}
            value={chosen.search ?? ""}
            onInput={({ currentTarget }) => {
              clearTimeout(timer);
              const search = currentTarget.value.trim() || undefined;
              timer = window.setTimeout(() => void setFilter({ search }), PAUSE);
            }}
          />
        </div>
        <button type="reset">{said.reset}</button>
        <button type="button" class="bulk" onClick={() => void askBulk()}>
          {said.bulk(openIn(chosen, counts?.facets ?? null))} <kbd>b</kbd>
        </button>
      </form>
    </search>
  );
}

interface ChoiceProps {
  readonly name: (typeof FACETS)[number];
  readonly facets: readonly Facet[];
  readonly chosen: Filter;
}

function Choice({ name, facets, chosen }: ChoiceProps) {
  const said = words.value;
  // An organ that is not told has the empty name; the empty choice is: all.
  const value = chosen[name];
  return (
    <div class="filter">
      <label for={name}>{said[name]}</label>
      <select
        id={name}
        value={value === undefined ? "" : `=${value}`}
        onChange={({ currentTarget }) =>
          void setFilter({ [name]: currentTarget.value === "" ? undefined : currentTarget.value.slice(1) })
        }
      >
        <option value="">{said.all}</option>
        {facets.map((facet) => (
          <option key={facet.value} value={`=${facet.value}`}>
            {facet.name} ({facet.open}/{facet.count})
          </option>
        ))}
      </select>
    </div>
  );
}

/** How many are open under a filter of one choice or none; of a finer one the server is asked when the button is pressed. */
function openIn(chosen: Filter, facets: Readonly<Record<(typeof FACETS)[number], readonly Facet[]>> | null): string {
  if (facets === null || chosen.search !== undefined) return "";
  const given = FACETS.filter((name) => chosen[name] !== undefined);
  if (given.length > 1) return "";
  const [name] = given;
  if (name === undefined) return facets.outcome.reduce((sum, { open }) => sum + open, 0).toLocaleString("en-US");
  return (facets[name].find(({ value }) => value === chosen[name])?.open ?? 0).toLocaleString("en-US");
}
