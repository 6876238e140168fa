/** All agencies known, and the ways to look one up. A new house is one entry in `iran.ts`, `world.ts` or `papers.ts`. */
import { fold } from '../core/fold.js';
import { tidy } from '../core/span.js';
import type { AgencyEntry } from './contract.js';
import { IRAN } from './iran.js';
import { PAPERS } from './papers.js';
import { WORLD } from './world.js';

export type { AgencyEntry } from './contract.js';

export const AGENCIES: readonly AgencyEntry[] = [...IRAN, ...WORLD, ...PAPERS];

let byForm: Map<string, AgencyEntry> | null = null;
let firstWords: Set<string> | null = null;

/** The agency that a name, code or alias stands for; case, accents and doubled blanks do not count. */
export function agencyOf(form: string): AgencyEntry | null {
  byForm ??= formsOf(AGENCIES);
  return byForm.get(fold(tidy(form))) ?? null;
}

let bySite: Map<string, AgencyEntry> | null = null;
const HOST = /^(?:https?:\/\/)?([\w.-]{4,60})/i;

/** The agency whose page has this address: "https://en.irna.ir/news/85123", "p.dw.com/p/5Qk2x"; null for other hosts. */
export function agencyAtAddress(address: string): AgencyEntry | null {
  bySite ??= new Map(AGENCIES.flatMap((agency) => (agency.sites ?? []).map((site) => [site, agency] as const)));
  let host = HOST.exec(address)?.[1]?.toLowerCase() ?? '';
  for (let dot = 0; dot >= 0; dot = host.indexOf('.')) {
    if (dot > 0) host = host.slice(dot + 1);
    const agency = bySite.get(host);
    if (agency) return agency;
  }
  return null;
}

/** Whether some form of some agency begins with this word: the cheap question before `agencyOf`. */
export function beginsAgency(word: string): boolean {
  byForm ??= formsOf(AGENCIES);
  firstWords ??= new Set([...byForm.keys()].map((form) => form.split(' ', 1)[0]!));
  return firstWords.has(fold(word));
}

/** Every form of an agency, folded: "irna", "islamic republic news agency". The first entry of a form keeps it. */
function formsOf(agencies: readonly AgencyEntry[]): Map<string, AgencyEntry> {
  const forms = new Map<string, AgencyEntry>();
  for (const agency of agencies) {
    for (const form of [agency.code ?? agency.name, agency.name, ...(agency.aliases ?? [])]) {
      const key = fold(form);
      if (!forms.has(key)) forms.set(key, agency);
    }
  }
  return forms;
}
