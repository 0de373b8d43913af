import { batch, computed, signal } from "@preact/signals";
import type { DecisionKind } from "../../src/ledger/decision.js";
import type { Language } from "../../src/messages/words.js";
import type {
  Context,
  DecideRequest,
  Filter,
  Group,
  Grouping,
  Item,
  Part,
  SessionInfo,
  Summary,
} from "../../src/serve/desk/contract.js";
import * as api from "./api.js";
import { DESK_WORDS } from "./words.js";

const NONE: Part<never> = { list: [], next: null };

export const session = signal<SessionInfo | null>(null);
export const language = signal<Language>("zh");
export const words = computed(() => DESK_WORDS[language.value]);
export const who = signal<string | null>(null);
export const summary = signal<Summary | null>(null);
export const grouping = signal<Grouping>("page");
export const filter = signal<Filter>({ status: "open" });
export const groups = signal<Part<Group>>(NONE);
export const group = signal<number | null>(null);
export const items = signal<Part<Item>>(NONE);
export const at = signal(0);
export const item = computed<Item | null>(() => items.value.list[at.value] ?? null);
/** The context of the finding shown, and whether it shows the value. */
export const context = signal<{ readonly id: number; readonly context: Context; readonly revealed: boolean } | null>(
  null,
);
/** What was done last, or what went wrong. */
export const notice = signal<{ readonly text: string; readonly bad: boolean } | null>(null);
export type Dialog =
  | { readonly name: "who"; readonly next: (() => void) | null }
  | { readonly name: "help" }
  | { readonly name: "decide"; readonly kind: DecisionKind; readonly bulk: number | null };
export const dialog = signal<Dialog | null>(null);
export function closeDialog(): void {
  dialog.value = null;
}
/** The last decision, to be repeated. */
export const last = signal<Pick<DecideRequest, "kind" | "reason" | "basis" | "expires"> | null>(null);

/** Runs what asks the server; what is refused is shown. */
export async function trying<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof api.Refused)) throw error;
    notice.value = { text: error.refusal[language.value], bad: true };
    return null;
  }
}

export async function start(): Promise<void> {
  await trying(async () => {
    const told = await api.getSession();
    const asked = new URLSearchParams(location.hash.slice(1)).get("lang");
    batch(() => {
      session.value = told;
      who.value = told.who;
      language.value = asked === "en" || asked === "zh" ? asked : told.language;
    });
    await loadAll();
  });
}

/** Everything in the chosen language, from the first group on. */
async function loadAll(): Promise<void> {
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
  document.title = `${words.value.title} · tuomin`;
  const [counts, list] = await Promise.all([
    api.getSummary(language.value),
    api.getGroups(grouping.value, filter.value, 0, language.value),
  ]);
  batch(() => {
    summary.value = counts;
    groups.value = list;
  });
  await openGroup(list.list[0]?.key ?? null);
}

export async function setLanguage(chosen: Language): Promise<void> {
  language.value = chosen;
  history.replaceState(null, "", `#lang=${chosen}`);
  await trying(loadAll);
}

/** Findings of a group are shown whether decided or not, so that none vanishes under one's hands. */
const within = (): Filter => ({
  ...filter.value,
  status: filter.value.status === "open" ? "all" : (filter.value.status ?? "all"),
});

export async function openGroup(key: number | null, from: "first" | "last" = "first"): Promise<void> {
  await trying(async () => {
    const part = key === null ? NONE : await api.getFindings(grouping.value, key, within(), 0, language.value);
    batch(() => {
      group.value = key;
      items.value = part;
      context.value = null;
      const open = part.list.findIndex(isOpen);
      at.value = from === "last" ? part.list.length - 1 : Math.max(0, open);
    });
    void loadContext();
  });
}

export function isOpen({ outcome, decision }: Item): boolean {
  return outcome !== "exempt" && (decision === null || decision.expired === true || decision.stale === true);
}

export async function setFilter(change: { [K in keyof Filter]?: Filter[K] | undefined }): Promise<void> {
  const next = Object.entries({ ...filter.value, ...change }).filter(([, value]) => value !== undefined);
  filter.value = Object.fromEntries(next) as Filter;
  await trying(loadGroups);
}

export async function setGrouping(by: Grouping): Promise<void> {
  grouping.value = by;
  await trying(loadGroups);
}

async function loadGroups(): Promise<void> {
  const list = await api.getGroups(grouping.value, filter.value, 0, language.value);
  groups.value = list;
  await openGroup(list.list[0]?.key ?? null);
}

export async function moreGroups(): Promise<void> {
  const { list, next } = groups.value;
  if (next === null) return;
  await trying(async () => {
    const more = await api.getGroups(grouping.value, filter.value, next, language.value);
    groups.value = { list: [...list, ...more.list], next: more.next };
  });
}

export async function moreItems(): Promise<void> {
  const { list, next } = items.value;
  if (next === null || group.value === null) return;
  const key = group.value;
  await trying(async () => {
    const more = await api.getFindings(grouping.value, key, within(), next, language.value);
    items.value = { list: [...list, ...more.list], next: more.next };
  });
}

/** Goes to a finding of the group by its number in the list. */
export function goTo(index: number): void {
  batch(() => {
    at.value = index;
    context.value = null;
  });
  void loadContext();
}

export async function step(by: 1 | -1): Promise<void> {
  const target = at.value + by;
  if (target >= items.value.list.length && items.value.next !== null) await moreItems();
  if (target >= 0 && target < items.value.list.length) goTo(target);
  else await stepGroup(by, by > 0 ? "first" : "last");
}

export async function stepGroup(by: 1 | -1, from: "first" | "last" = "first"): Promise<void> {
  const index = groups.value.list.findIndex(({ key }) => key === group.value);
  if (index + by >= groups.value.list.length) await moreGroups();
  const target = groups.value.list[index + by];
  if (target !== undefined) await openGroup(target.key, from);
}

/** Which finding's context is on the way; a later one overtakes it. */
let wanted = 0;

async function loadContext(): Promise<void> {
  const shown = item.value;
  if (shown === null || session.value?.originals !== true) return;
  const { id } = shown;
  wanted = id;
  const loaded = await trying(() => api.getContext(id, language.value));
  if (loaded === null) return;
  if (wanted === id && item.value?.id === id) context.value = { id, context: loaded, revealed: false };
}

export async function toggleReveal(): Promise<void> {
  const shown = item.value;
  if (shown === null) return;
  if (context.value?.revealed === true) {
    context.value = null;
    return loadContext();
  }
  if (who.value === null) {
    dialog.value = { name: "who", next: () => void toggleReveal() };
    return;
  }
  await trying(async () => {
    const told = await api.reveal(shown.id);
    if (item.value?.id === shown.id) context.value = { id: shown.id, context: told, revealed: true };
    summary.value = await api.getSummary(language.value);
  });
}

/** Opens the form of a decision, after asking who decides. */
export function askDecision(kind: DecisionKind, bulk: number | null = null): void {
  const open = (): void => {
    dialog.value = { name: "decide", kind, bulk };
  };
  if (bulk === null && item.value === null) return;
  if (who.value === null) dialog.value = { name: "who", next: open };
  else open();
}

export async function askBulk(): Promise<void> {
  const { status: _, ...chosen } = filter.value;
  if (Object.keys(chosen).length === 0) {
    notice.value = { text: words.value.chooseFirst, bad: false };
    return;
  }
  await trying(async () => {
    const { count } = await api.getCount(filter.value);
    if (count > 0) askDecision("to-correct", count);
    else notice.value = { text: words.value.noGroups, bad: false };
  });
}

/** Sends a decision, and says so when the lists show it; throws what the server refuses, for the form to show. */
export async function decide(request: DecideRequest): Promise<void> {
  const { count } = await api.sendDecision(request);
  const { kind, reason, basis, expires } = request;
  last.value = { kind, reason, basis, expires };
  await trying(async () => {
    await (request.filter === undefined ? refresh(true) : loadAll());
    notice.value = { text: words.value.done(count, words.value.kinds[kind]), bad: false };
  });
}

export async function repeat(): Promise<void> {
  const shown = item.value;
  if (last.value === null || shown === null) return;
  const request = { ...last.value, ids: [shown.id], seen: shown.decision?.at ?? null };
  await trying(() => decide(request));
}

export async function undo(): Promise<void> {
  await trying(async () => {
    const { count } = await api.sendUndo();
    await refresh(false);
    notice.value = { text: words.value.undone(count), bad: false };
  });
}

/** The group and the counts anew, in place; then on to the next open finding. */
async function refresh(onward: boolean): Promise<void> {
  const key = group.value;
  if (key === null) return loadAll();
  const shown = item.value?.id;
  const [counts, part] = await Promise.all([
    api.getSummary(language.value),
    api.getFindings(grouping.value, key, within(), 0, language.value),
  ]);
  batch(() => {
    summary.value = counts;
    const before = items.value;
    // What was loaded beyond the first part stays where it is.
    const beyond = before.list.filter(({ id }) => id > (part.list.at(-1)?.id ?? 0));
    const list = [...part.list, ...beyond];
    items.value = { list, next: beyond.length > 0 ? before.next : part.next };
    const open = list.filter(isOpen).length;
    groups.value = {
      ...groups.value,
      list: groups.value.list.map((one) => (one.key === key && items.value.next === null ? { ...one, open } : one)),
    };
  });
  if (!onward) {
    const index = items.value.list.findIndex(({ id }) => id === shown);
    return goTo(Math.max(0, index));
  }
  const next = items.value.list.findIndex((one, index) => index > at.value && isOpen(one));
  const any = next >= 0 ? next : items.value.list.findIndex(isOpen);
  if (any >= 0) return goTo(any);
  const index = groups.value.list.findIndex((one) => one.key === key);
  if (index + 1 >= groups.value.list.length) await moreGroups();
  if (index + 1 < groups.value.list.length) await stepGroup(1);
  else goTo(at.value);
}
