import { useEffect } from "preact/hooks";
import { Detail } from "./detail.js";
import { Dialogs } from "./dialogs.js";
import { Filters } from "./filters.js";
import { Findings } from "./findings.js";
import { Groups } from "./groups.js";
import { Header } from "./header.js";
import { onKey } from "./keys.js";
import { notice, words } from "./state.js";

/** How long it is told what was done; what went wrong stays. */
const SECONDS = 6;

/** The whole desk: counts and filters above, then groups, the findings of one, and one of them. */
export function App() {
  useEffect(() => {
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const said = notice.value;
  useEffect(() => {
    if (said === null || said.bad) return;
    const timer = setTimeout(() => {
      notice.value = null;
    }, SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <a class="skip" href="#findings">
        {words.value.skip}
      </a>
      <Header />
      <main>
        <Filters />
        <div class="columns">
          <Groups />
          <Findings />
          <Detail />
        </div>
      </main>
      <p class={said === null ? "notice empty" : said.bad ? "notice bad" : "notice"} role="status" aria-live="polite">
        {said?.text ?? ""}
      </p>
      <Dialogs />
    </>
  );
}
