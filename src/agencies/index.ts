/** All agencies known, and the ways to look one up. A new house is one entry in `iran.ts`, `world.ts` or `papers.ts`. */
import { fold } from '../core/fold.js';
import { tidy } from '../core/span.js';
import { table } from '../core/tables.js';
import { textMap, valueOf, type TextMap } from '../core/tables/text-map.js';
import type { AgencyEntry } from './contract.js';
import { IRAN } from './iran.js';
import { PAPERS } from './papers.js';
import { WORLD } from './world.js';

export type { AgencyEntry } from './contract.js';

export const AGENCIES: readonly AgencyEntry[] = [...IRAN, ...WORLD, ...PAPERS];

/** By what is written of an agency, its place in `AGENCIES`. */
let known: { forms: TextMap; firstWords: TextMap } | null = null;
const forms = (): NonNullable<typeof known> => (known ??= table('agencies', allForms));

/** The agency that a name, code or alias stands for; case, accents and doubled blanks do not count. */
export function agencyOf(form: string): AgencyEntry | null {
  const place = valueOf(forms().forms, fold(tidy(form)));
  return place === undefined ? null : AGENCIES[Number(place)]!;
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
  return valueOf(forms().firstWords, fold(word)) !== undefined;
}

/** Every form of an agency, folded: "irna", "islamic republic news agency". The first entry of a form keeps it. */
function allForms(): NonNullable<typeof known> {
  const places = new Map<string, string>();
  AGENCIES.forEach(({ code, name, aliases = [] }, place) => {
    for (const form of [code ?? name, name, ...aliases].map(fold)) if (!places.has(form)) places.set(form, String(place));
  });
  return { forms: textMap(places), firstWords: textMap([...places.keys()].map((form) => [form.split(' ', 1)[0]!, ''])) };
}
