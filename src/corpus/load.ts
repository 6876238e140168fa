/** Articles from wherever the user says, one at a time, parsed. */
import type { Article } from '../core/article.js';
import { parseArticle, parseArticles } from '../parser/parse.js';
import { CorpusUsageError, failed, type Loaded, type Raw, type RawText, type SourceOptions } from './contract.js';
import { unitReader } from './source/documents.js';
import { unitsOf } from './source/units.js';

/**
 * The articles of an input in its order, read and parsed as they are asked for; inputs and records that cannot be read come as
 * failures in their place. Never throws for what it reads. `onRead` is told of bytes of input that are done.
 * @throws CorpusUsageError for an unknown preset or encoding, before anything is read
 */
export function loadArticles(options: SourceOptions, onRead?: (bytes: number) => void): AsyncGenerator<Loaded> {
  checkSource(options);
  return loaded(options, onRead);
}

async function* loaded(options: SourceOptions, onRead: ((bytes: number) => void) | undefined): AsyncGenerator<Loaded> {
  const read = unitReader(options);
  for await (const unit of unitsOf(options)) {
    for (const raw of read(unit)) yield parse(raw);
    onRead?.(unit.size);
  }
}

/** @throws CorpusUsageError for options that cannot be meant */
export function checkSource(options: SourceOptions): void {
  unitReader(options);
  if (options.encoding === undefined) return;
  try {
    new TextDecoder(options.encoding);
  } catch {
    throw new CorpusUsageError(`unknown encoding "${options.encoding}"; known are the names of the WHATWG: windows-1252, windows-1256, utf-16le, …`);
  }
}

/** The record of a text. What decoding had to say stands first among its messages. */
export function parse(raw: Raw): Loaded {
  if (!raw.ok) return raw;
  const { text, asOf, source } = raw;
  try {
    return finished(raw, parseArticle(text, { asOf, source }));
  } catch (error) {
    // The parser does not throw on any text that we know of. One of a million that proves us wrong must not cost the others.
    return failed(source.path, `could not be parsed: ${String((error as Error).message).split('\n')[0]}`, source.record);
  }
}

/** The records of several texts, in their order, which costs less than one after the other. */
export function parseAll(raws: readonly Raw[]): Loaded[] {
  const texts = raws.filter((raw) => raw.ok);
  try {
    const articles = parseArticles(texts.map(({ text, asOf, source }) => ({ text, options: { asOf, source } })));
    let next = 0;
    return raws.map((raw) => (raw.ok ? finished(raw, articles[next++]!) : raw));
  } catch {
    return raws.map(parse);
  }
}

/** With what the record itself says: its id, and what decoding had to say. */
function finished(raw: RawText, article: Article): Loaded {
  if (raw.id !== null) article.id = raw.id;
  if (raw.messages.length > 0) article.messages.unshift(...raw.messages);
  return { ok: true, article, text: raw.text, published: raw.published };
}
