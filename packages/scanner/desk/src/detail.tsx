import { useEffect, useState } from "preact/hooks";
import type { Context, History, Item } from "../../src/serve/desk/contract.js";
import { getHistory } from "./api.js";
import { DECISION_KINDS, KEY_OF } from "./kinds.js";
import { askDecision, context, item, language, last, repeat, session, toggleReveal, trying, words } from "./state.js";

/** One finding: what it is, what stands around it, and what may be decided. */
export function Detail() {
  const said = words.value;
  const shown = item.value;
  return (
    <section class="detail" aria-labelledby="h-detail">
      <h2 id="h-detail" class="head">
        {said.detail}
      </h2>
      {shown === null ? <p class="empty">{said.choose}</p> : <One shown={shown} />}
    </section>
  );
}

function One({ shown }: { readonly shown: Item }) {
  const said = words.value;
  const facts: readonly (readonly [string, string])[] = [
    [said.file, shown.path],
    [said.place, shown.place],
    [said.organ, [shown.region, shown.organ].filter((part) => part !== "").join(" ")],
    [said.rule, shown.rule],
    [said.subject, shown.subject],
    [said.hidden, shown.hidden],
    [said.publication, shown.publication],
  ];
  return (
    <>
      <p class="what">
        <span class={`badge ${shown.outcome}`}>{shown.outcomeName}</span> {shown.category} <code>{shown.masked}</code>
      </p>
      {shown.title !== "" && <p class="title page-title">{shown.title}</p>}
      <Around id={shown.id} />
      <div class="actions">
        {DECISION_KINDS.map((kind) => (
          <button key={kind} type="button" class={kind} onClick={() => askDecision(kind)}>
            {said.kinds[kind]} <kbd>{KEY_OF[kind]}</kbd>
          </button>
        ))}
        {last.value !== null && (
          <button type="button" onClick={() => void repeat()}>
            {said.repeat} <kbd>.</kbd>
          </button>
        )}
      </div>
      <Standing shown={shown} />
      <dl class="facts">
        {facts.map(([name, value]) =>
          value === "" ? null : (
            <div key={name} class="fact">
              <dt class="fact-name">{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        <div class="fact">
          <dt class="fact-name">{said.why}</dt>
          <dd>
            <ul class="reasons">
              {shown.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <Past key={`${shown.id} ${shown.decision?.at ?? ""}`} id={shown.id} />
    </>
  );
}

function Around({ id }: { readonly id: number }) {
  const said = words.value;
  if (session.value?.originals !== true) return <p class="empty">{said.noContext}</p>;
  const told = context.value?.id === id ? context.value : null;
  const canReveal = told !== null && told.context.kind !== "none";
  return (
    <div class="around" aria-busy={told === null}>
      <h3 class="around-title">{told?.revealed === true ? said.revealed : said.context}</h3>
      {told === null ? <p class="empty">{said.loading}</p> : <Text context={told.context} />}
      {canReveal && (
        <button type="button" class="reveal" aria-pressed={told.revealed} onClick={() => void toggleReveal()}>
          {told.revealed ? said.hide : said.reveal} <kbd>r</kbd>
        </button>
      )}
    </div>
  );
}

function Text({ context: around }: { readonly context: Context }) {
  if (around.kind === "none") return <p class="empty">{around.reason}</p>;
  if (around.kind === "text")
    return (
      <p class="text">
        {around.before}
        <mark>{around.value}</mark>
        {around.after}
      </p>
    );
  return (
    <dl class="cells">
      {around.cells.map(({ head, before, value, after }, index) => (
        <div key={index} class="cell">
          <dt class="cell-head">{head || "·"}</dt>
          <dd>
            {before}
            {value !== null && <mark>{value}</mark>}
            {after}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Standing({ shown: { decision } }: { readonly shown: Item }) {
  const said = words.value;
  if (decision === null) return null;
  const { kind, who, at, reason, basis, expires } = decision;
  return (
    <div class={`standing ${kind}`}>
      <p>
        <b>{said.kinds[kind]}</b> {said.decidedBy(who, at.slice(0, 10))}
        {expires !== null && ` · ${said.until(expires)}`}
      </p>
      <p class="reason">{reason}</p>
      {basis !== null && <p>{basis}</p>}
      {decision.expired === true && <p class="lapsed">{said.expired}</p>}
      {decision.stale === true && <p class="lapsed">{said.stale}</p>}
    </div>
  );
}

/** Who decided and who looked; asked for when it is opened. */
function Past({ id }: { readonly id: number }) {
  const said = words.value;
  const [open, setOpen] = useState(false);
  const [past, setPast] = useState<History | null>(null);
  useEffect(() => {
    if (open) void trying(() => getHistory(id)).then(setPast);
  }, [open, id]);
  const lines = [
    ...(past?.decisions ?? []).map((entry) => ({
      at: entry.at,
      text: `${entry.who} · ${entry.kind === "withdrawn" ? said.withdrawn : `${said.kinds[entry.kind]} · ${entry.reason}`}`,
    })),
    ...(past?.reveals ?? []).map(({ at, who }) => ({ at, text: `${who} · ${said.looked}` })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  const time = new Intl.DateTimeFormat(language.value === "zh" ? "zh-CN" : "en", {
    dateStyle: "short",
    timeStyle: "short",
  });
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{said.history}</summary>
      {past !== null && lines.length === 0 && <p class="empty">{said.noHistory}</p>}
      <ol class="past">
        {lines.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={at}>{time.format(new Date(at))}</time> {text}
          </li>
        ))}
      </ol>
    </details>
  );
}
