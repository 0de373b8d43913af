import type { Evidence, Subject } from "../finding.js";
import type { Context } from "../text/context.js";
import type { Found } from "../text/passage.js";
import { signalsBehind } from "./behind.js";
import { signalsBeforeAddress, signalsBesidePhone, signalsOfDestination } from "./beside.js";
import { signalsOfAccountHolder } from "./by-account-holder.js";
import { signalsOfLabel } from "./by-label.js";
import { signalsOfRow } from "./by-row.js";
import { signalsOfSurroundings, signalsOfTouchingBody } from "./by-surroundings.js";
import { signalsOfValue } from "./by-value.js";
import {
  CONTACT_NEARBY,
  GOVERNMENT_DOMAIN,
  LIVES_THERE,
  OFFICE_DOMAIN,
  OFFICE_LABELLED,
  OFFICE_MAILBOX,
  PERSON_LABELLED,
  PRIORS,
  ROLE_NEARBY,
  ROW_OF_CONTACT,
  SENT_TO_MAILBOX,
  type Signal,
} from "./signal.js";

/** Whose a candidate is, and what says so. */
export interface Attribution {
  readonly subject: Subject;
  readonly evidence: readonly Evidence[];
}

const OF_A_PERSON: Attribution = { subject: "person", evidence: [] };

/** What offices give as their own with a postcode, a telephone or a signature behind it. */
const SIGNED: ReadonlySet<string> = new Set(["land-line", "address", "email"]);

/** A balance within ±EVEN says nothing. */
const EVEN = 0.4;

/** Label or head, row, account holder, words around, the value itself: weighed together. Pure; looks at a bounded window around the candidate. */
export function attribute(found: Found, context: Context): Attribution {
  const prior = PRIORS[isDamagedCard(found) ? "bank-card" : found.rule.id];
  if (prior === undefined) return OF_A_PERSON;
  const signals = collect(found, context);
  const balance = signals.reduce((sum, signal) => sum + signal.weight, prior);
  const evidence = signals.map((signal) => signal.evidence);
  if (balance > EVEN) return { subject: "person", evidence };
  // An officer's own mobile stays his own, however official the page: a human decides (domain.md §6: 张工 + 手机).
  const officer = mayBeOwn(found.rule.id, context) && !signals.includes(OFFICE_LABELLED) && hasContact(signals);
  return { subject: balance < -EVEN && !officer ? "organization" : "unknown", evidence };
}

/** That rule finds identity numbers, which are a person's by nature, and cards. */
function isDamagedCard({ rule, category }: Found): boolean {
  return rule.id === "damaged-number" && category === "bank-account";
}

/** A mobile anywhere; an e-mail in running text. In a directory of offices the column 邮箱 is the offices'. */
function mayBeOwn(rule: string, context: Context): boolean {
  return rule === "mobile-phone" || (rule === "email" && context.cell === null);
}

const CONTACT_CODES: ReadonlySet<string> = new Set([CONTACT_NEARBY.evidence.code, ROW_OF_CONTACT.evidence.code]);

function hasContact(signals: readonly Signal[]): boolean {
  return (
    signals.some(({ evidence }) => CONTACT_CODES.has(evidence.code)) &&
    !signals.includes(OFFICE_DOMAIN) &&
    !signals.includes(GOVERNMENT_DOMAIN) &&
    !signals.includes(SENT_TO_MAILBOX) &&
    !signals.includes(OFFICE_MAILBOX)
  );
}

function collect(found: Found, context: Context): Signal[] {
  const { start, end, rule } = found;
  const category = found.category ?? rule.category;
  const ofAccount = category === "bank-account";
  const labelled = officeLabelOf(found, context) ?? signalsOfLabel(start, context, category);
  const signals = [...signalsOfValue(rule.id, context.text.slice(start, end)), ...labelled];
  if (!labelled.includes(OFFICE_LABELLED) && found.evidence.some(({ code }) => code === "lives"))
    signals.push(LIVES_THERE);
  if (category === "phone") signals.push(...signalsBesidePhone(start, end, context, rule.id === "land-line"));
  else if (category === "email") signals.push(...signalsOfDestination(start, context));
  else if (category === "address") signals.push(...signalsBeforeAddress(start, context));
  else if (ofAccount) signals.push(...signalsOfAccountHolder(start, end, context));
  // A telling label ends the matter: whoever is named around, 监督电话 is not his, and 监护人电话 is a person's.
  if (labelled.includes(OFFICE_LABELLED) || labelled.includes(PERSON_LABELLED)) return signals;
  if (context.cell !== null) signals.push(...signalsOfRow(context.cell));
  // In a cell with its own head the row speaks; a cell that holds running text, and prose, are read by their words.
  if (context.cell !== null && start <= 4) return signals;
  // The bank that has an account does not own it.
  const around = signalsOfSurroundings(start, context, {
    ofAccount,
    ofLandLine: rule.id === "land-line",
  });
  signals.push(...around);
  if (!around.includes(ROLE_NEARBY) && found.evidence.some(({ code }) => code === "resident"))
    signals.push(ROLE_NEARBY);
  // A mobile or a mailbox behind a body's name may be its officer's own.
  if (rule.id !== "mobile-phone" && category !== "email")
    signals.push(...signalsOfTouchingBody(start, context, SIGNED.has(rule.id), ofAccount));
  if (SIGNED.has(rule.id)) signals.push(...signalsBehind(end, context));
  return signals;
}

/** 站址, 厂址: no address label, and nobody lives there. */
const SITE = /[厂店校院社馆站所园场铺局会]址[：:为是在于]{0,2}$/;

/** A rule that has itself seen an office's label before its value (地点：…) is taken at its word. */
function officeLabelOf({ evidence, start }: Found, context: Context): Signal[] | null {
  // 地点 alone is where anything is: the words around decide, as of a plain 地址.
  if (context.label(start)?.word === "地点") return null;
  if (SITE.test(context.text.slice(Math.max(0, start - 5), start))) return [OFFICE_LABELLED];
  return evidence.some(({ code }) => code === OFFICE_LABELLED.evidence.code) ? [OFFICE_LABELLED] : null;
}
