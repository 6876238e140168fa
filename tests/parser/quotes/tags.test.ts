import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/parser/text/tokens.js';
import { itemsOf, Tag } from '../../../src/parser/quotes/items.js';
import { sentencesOf } from '../../../src/parser/text/sentences.js';

const NAMES = new Map(Object.entries(Tag).map(([name, tag]) => [tag as number, name]));

/** The tag of the word between stars. */
function tagOf(marked: string): string | undefined {
  const text = marked.replaceAll('*', '');
  const tokens = tokenize(text);
  const passage = { first: 0, last: tokens.length, sentences: sentencesOf(tokens, 0, tokens.length) };
  const items = itemsOf(tokens, passage as Parameters<typeof itemsOf>[1], [], []);
  const at = marked.indexOf('*');
  const item = Array.from({ length: items.length }, (_, i) => i).find((i) => tokens.start[items.token[i]!] === at);
  return item === undefined ? undefined : NAMES.get(items.tag[item]!);
}

describe('what a word is', () => {
  it.each([
    ['The road was shut, his *family* said.', 'noun'],
    ['The *assembly* said the road was shut.', 'noun'],
    ['The road was shut, and *state* television said so.', 'noun'],
    ['On Monday *state* media said so.', 'noun'],
    ['Officials *state* facts.', 'cue'],
    ['They have to *state* facts.', 'cue'],
    ['The road was *badly* damaged, he said.', 'adverb'],
    ['The reformist *daily* Lanterna said so.', 'noun'],
    ['It has quietly *and* openly built a gate.', 'adverb'],
    ['It sank quickly *and* nobody saw it.', 'conjunction'],
    ['It knew of the visits and *talks* held by him.', 'noun'],
    ['The guild walks and *talks* about the gate.', 'cue'],
    ['It published *daily* reports.', 'adverb'],
    ['According to *managing* director Farid Karvani, the road was shut.', 'noun'],
    ['People *managing* the port said so.', 'participle'],
    ['It is late, said Oversight *ranking* Democrat Omid Karvani.', 'noun'],
    ['The ship, *ranking* third, said nothing.', 'cue'],
    ['Karvani’s furious *posts* about the gate include one.', 'noun'],
    ['Karvani’s office *posts* a notice.', 'cue'],
    ['The homeless *said* the port is open.', 'cue'],
    ['The group’s radical *said* the port is open.', 'cue'],
    ['NASA *TODAY* said so.', 'time'],
    ['According to USA *TODAY* writer Omid Karvani, it is.', 'name'],
    ['The port is open *TODAY*, he said.', 'time'],
    ['State *shipping* firms said so.', 'noun'],
    ['There is *nothing* in the port.', 'noun'],
    ['The firm was *shipping* grain.', 'participle'],
    ['High *speed* trains were late.', 'noun'],
    ['The firm *needed* grain.', 'verb'],
    ['According to *state* television, the road was shut.', 'noun'],
    ['They have come to *state* the case.', 'cue'],
    ['Traders said *at* least four ships were late.', 'determiner'],
    ['Traders said *at* noon that ships were late.', 'preposition'],
    ['Traders said *around* 40 ships were late.', 'determiner'],
    ['Traders spoke *about* 40 ships.', 'preposition'],
    ['Traders said *up* to four ships were late.', 'determiner'],
    ['Traders said up *to* 40 ships were late.', 'determiner'],
    ['A clerk of *nearly* four years said so.', 'determiner'],
    ['The road was *nearly* shut.', 'adverb'],
    ['It is up *to* traders, he said.', 'to'],
    ['He told the Los Santos *Sun* the road was shut.', 'name'],
    ['The road was shut on *Sun*, he said.', 'time'],
    ['They *sat* in the road.', 'verb'],
    ['The *Friday* prayer leader said the road was shut.', 'noun'],
    ['The prayer leader said on *Friday* the road was shut.', 'time'],
    ['The road, which *rights* groups say is shut, is long.', 'noun'],
    ['The man, who *leads* groups, was late.', 'verb'],
    ['A city *study* found it.', 'noun'],
    ['The city men *study* it.', 'cue'],
    ['They stood at the border *post* of Elubo.', 'noun'],
    ['The people *speak* of it.', 'cue'],
    ['A nation *claims* it.', 'cue'],
    ['The daily Bamdad-e *No* said so.', 'name'],
    ['He said *No* road was shut.', 'determiner'],
  ])('%s: %s', (text, tag) => {
    expect(tagOf(text)).toBe(tag);
  });
});
