import { useState } from "preact/hooks";
import type { DecisionKind } from "../../src/ledger/decision.js";
import { type DecisionFault, readDecision } from "../../src/ledger/read-decision.js";
import type { DecideRequest, Refusal } from "../../src/serve/desk/contract.js";
import { Refused } from "./api.js";
import { DECISION_KINDS } from "./kinds.js";
import { closeDialog as close, decide, filter, isOpen, item, items, language, last, summary, words } from "./state.js";

interface FormProps {
  readonly first: DecisionKind;
  /** How many findings it is about, for a decision about all that fit the filters; null for single ones. */
  readonly bulk: number | null;
}

type Scope = "one" | "value" | "group";

/** An exemption is looked at anew after a year, unless somebody says otherwise. */
function inAYear(): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

/** The form of a decision: what, why, on what it rests and how long it holds. */
export function DecideForm({ first, bulk }: FormProps) {
  const said = words.value;
  const [kind, setKind] = useState(first);
  const [reason, setReason] = useState(last.value?.kind === first ? last.value.reason : "");
  const [basis, setBasis] = useState(last.value?.kind === first ? (last.value.basis ?? "") : "");
  const [expires, setExpires] = useState(first === "exempt" ? inAYear() : "");
  const [scope, setScope] = useState<Scope>("one");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const scopes = scopesOf();
  const faultOf = (field: string): string | null =>
    refusal?.fields?.find((one) => one.field === field)?.[language.value] ?? null;
  const send = async (): Promise<void> => {
    const asked = { kind, reason, basis: basis || null, expires: expires || null };
    const request: DecideRequest =
      bulk !== null
        ? { ...asked, filter: filter.value, expect: bulk }
        : scope === "one"
          ? { ...asked, ids: scopes.one, seen: item.value?.decision?.at ?? null }
          : { ...asked, ids: scopes[scope] };
    const faults = faultsIn(request);
    if (faults.length > 0) {
      setRefusal({ code: "bad-decision", zh: "", en: "", fields: faults });
      document.getElementById(faults[0]!.field)?.focus();
      return;
    }
    try {
      await decide(request);
      close();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {bulk !== null && (
        <>
          <p>{said.bulkOf(filterParts())}</p>
          <label class="field">
            {said.decision}
            <select
              name="kind"
              value={kind}
              onChange={({ currentTarget }) => {
                const chosen = currentTarget.value as DecisionKind;
                setKind(chosen);
                if (chosen === "exempt" && expires === "") setExpires(inAYear());
              }}
            >
              {DECISION_KINDS.map((one) => (
                <option key={one} value={one}>
                  {said.kinds[one]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <Field name="reason" label={said.reason} hint={said.reasonHint} fault={faultOf("reason")}>
        {(described) => (
          <textarea
            id="reason"
            rows={3}
            maxLength={1000}
            required
            {...described}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
            onKeyDown={(event) => {
              // Enter of an input method chooses a word: it does not send.
              if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              void send();
            }}
          />
        )}
      </Field>
      <div class="presets">
        {said.presets[kind].map((preset) => (
          <button key={preset} type="button" onClick={() => setReason(preset)}>
            {preset}
          </button>
        ))}
      </div>
      <Field name="basis" label={said.basis} hint={said.basisHint} fault={faultOf("basis")}>
        {(described) => (
          <input
            id="basis"
            maxLength={300}
            required={kind === "exempt"}
            {...described}
            value={basis}
            onInput={({ currentTarget }) => setBasis(currentTarget.value)}
          />
        )}
      </Field>
      <Field name="expires" label={said.expires} hint={null} fault={faultOf("expires")}>
        {(described) => (
          <input
            id="expires"
            type="date"
            required={kind === "exempt"}
            {...described}
            value={expires}
            onInput={({ currentTarget }) => setExpires(currentTarget.value)}
          />
        )}
      </Field>
      {bulk === null && (scopes.value.length > 1 || scopes.group.length > 1) && (
        <fieldset>
          <legend>{said.scope}</legend>
          {(["one", "value", "group"] as const).map((one) =>
            one !== "one" && scopes[one].length < 2 ? null : (
              <label key={one} class="choice">
                <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
                {one === "one" ? said.scopes.one : said.scopes[one](scopes[one].length)}
              </label>
            ),
          )}
        </fieldset>
      )}
      {refusal !== null && !refusal.fields?.some(({ field }) => SHOWN.includes(field)) && (
        <p class="fault" role="alert">
          {refusal[language.value]}
        </p>
      )}
      <div class="actions dialog-actions">
        <button type="submit" class="primary">
          {said.save}
        </button>
        <button type="button" onClick={close}>
          {said.cancel}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly fault: string | null;
  readonly children: (described: { "aria-describedby"?: string; "aria-invalid"?: true }) => preact.JSX.Element;
}

function Field({ name, label, hint, fault, children }: FieldProps) {
  const ids = [hint === null ? [] : [`${name}-hint`], fault === null ? [] : [`${name}-fault`]].flat();
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {children({
        ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
        ...(fault === null ? {} : { "aria-invalid": true as const }),
      })}
      {hint !== null && (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${name}-fault`} class="fault">
          {fault}
        </p>
      )}
    </div>
  );
}

const SHOWN: readonly string[] = ["reason", "basis", "expires"];

/** The server's own rules, asked here first. What only the server knows (who decides, which finding) is filled in. */
function faultsIn({ kind, reason, basis, expires }: DecideRequest): readonly DecisionFault[] {
  const now = new Date().toISOString();
  const draft = { identity: "0".repeat(32), kind, reason, basis, expires, who: "-" };
  const read = readDecision(draft, { now, today: now.slice(0, 10) });
  return "kind" in read ? [] : read;
}

/** The findings that each scope is about. */
function scopesOf(): Readonly<Record<Scope, readonly number[]>> {
  const shown = item.value;
  if (shown === null) return { one: [], value: [], group: [] };
  const open = items.value.list.filter((one) => isOpen(one) || one.id === shown.id);
  const alike = open.filter((one) => one.fingerprint === shown.fingerprint);
  return { one: [shown.id], value: alike.map(({ id }) => id), group: open.map(({ id }) => id) };
}

/** The filters in words. */
function filterParts(): string[] {
  const said = words.value;
  const { search, ...chosen } = filter.value;
  const parts = (["outcome", "category", "rule", "organ"] as const).flatMap((name) => {
    const value = chosen[name];
    if (value === undefined) return [];
    const facet = summary.value?.facets[name].find((one) => one.value === value);
    return [`${said[name]} ${facet?.name ?? value}`];
  });
  return search === undefined ? parts : [...parts, `${said.search} ${search}`];
}
