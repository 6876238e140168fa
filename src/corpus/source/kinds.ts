/** What a file is, by its name: "news/2022.jsonl.gz" holds records and is packed. */
export type Packing = 'gz' | 'zst' | null;

export type FileForm = 'text' | 'jsonl' | 'warc';

export interface FileKind {
  form: FileForm;
  packing: Packing;
  /** The name says so; a name that says nothing is read as text. */
  known: boolean;
}

const FORMS: Record<string, FileForm> = {
  txt: 'text', text: 'text',
  jsonl: 'jsonl', ndjson: 'jsonl', json: 'jsonl',
  warc: 'warc', wet: 'warc',
};

/** What files of each form hold. */
export const CONTENTS: Readonly<Record<FileForm, string>> = { text: 'articles', jsonl: 'records', warc: 'archives' };

/** "*.txt, *.text" */
export function endingsOf(form: FileForm): string {
  return Object.keys(FORMS).filter((ending) => FORMS[ending] === form).map((ending) => `*.${ending}`).join(', ');
}

const NAME = /\.([a-z0-9]{1,6})(?:\.(gz|zst))?$/;
/** Of what it takes: ".ndjson.zst". */
const LONGEST = 12;

const LINES = /\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$/i;

/** "crawl.jsonl.gz": a record a line, whatever its first line looks like; a ".json" may be one document. */
export function saysLines(path: string): boolean {
  return LINES.test(path);
}

export function kindOf(path: string): FileKind {
  const match = NAME.exec(path.slice(-LONGEST).toLowerCase());
  if (!match) return { form: 'text', packing: null, known: false };
  const last = match[1]!;
  if (!match[2] && (last === 'gz' || last === 'zst')) return { form: 'text', packing: last, known: true };
  const form = FORMS[last];
  return { form: form ?? 'text', packing: (match[2] as Packing | undefined) ?? null, known: form !== undefined };
}
