import { DECISION_KINDS } from "./kinds.js";
import { dialog, language, session, setLanguage, summary, undo, who, words } from "./state.js";

/** What this is about, how far it is, who sits here. */
export function Header() {
  const said = words.value;
  const counts = summary.value;
  const run = session.value;
  return (
    <header>
      <div class="top">
        <div class="name">
          <h1>{said.title}</h1>
          {run !== null && (
            <p class="run">
              {run.roots.join("、")} · {run.started.slice(0, 10)}
            </p>
          )}
        </div>
        <div class="buttons">
          <button type="button" onClick={() => void undo()}>
            {said.undo} <kbd>u</kbd>
          </button>
          <button
            type="button"
            class="who"
            onClick={() => {
              dialog.value = { name: "who", next: null };
            }}
          >
            {said.who(who.value)}
          </button>
          <button
            type="button"
            onClick={() => {
              dialog.value = { name: "help" };
            }}
          >
            {said.help} <kbd>?</kbd>
          </button>
          <button
            type="button"
            lang={language.value === "zh" ? "en" : "zh-CN"}
            onClick={() => void setLanguage(language.value === "zh" ? "en" : "zh")}
          >
            {said.language}
          </button>
        </div>
      </div>
      {counts !== null && (
        <div class="progress">
          <label class="bar">
            <span id="progress" class="bar-text">
              {said.progress(counts.decided, counts.toDecide)}
            </span>
            <progress aria-labelledby="progress" max={Math.max(1, counts.toDecide)} value={counts.decided} />
          </label>
          <ul class="counts">
            {DECISION_KINDS.map((kind) => (
              <li key={kind} class={kind}>
                {said.kinds[kind]} <b>{counts.byKind[kind]}</b>
              </li>
            ))}
            {counts.lapsed > 0 && <li class="lapsed">{said.lapsed(counts.lapsed)}</li>}
            {counts.byWho.length > 0 && (
              <li>
                {said.byWho}
                {language.value === "zh" ? "：" : ": "}
                {counts.byWho.map(({ who, count }) => `${who} ${count}`).join(language.value === "zh" ? "、" : ", ")}
              </li>
            )}
            {counts.reveals > 0 && <li>{said.revealsCount(counts.reveals)}</li>}
          </ul>
        </div>
      )}
    </header>
  );
}
