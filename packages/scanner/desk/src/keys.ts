import { DECISION_KINDS, KEY_OF } from "./kinds.js";
import { askBulk, askDecision, dialog, repeat, step, stepGroup, toggleReveal, undo } from "./state.js";

const ACTIONS: Readonly<Record<string, () => unknown>> = {
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  n: () => stepGroup(1),
  p: () => stepGroup(-1),
  ...Object.fromEntries(DECISION_KINDS.map((kind) => [KEY_OF[kind], () => askDecision(kind)])),
  ".": repeat,
  u: undo,
  r: toggleReveal,
  b: askBulk,
  "/": () => document.getElementById("search")?.focus(),
  "?": () => {
    dialog.value = { name: "help" };
  },
};

/** One key, one act; not while somebody writes, chooses or answers a dialog. */
export function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.value !== null) return;
  const target = event.target as HTMLElement;
  if (target.matches("input[type=search]") && event.key === "Escape") target.blur();
  if (target.matches("input, textarea, select")) return;
  const act = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
  if (act === undefined) return;
  event.preventDefault();
  act();
}
