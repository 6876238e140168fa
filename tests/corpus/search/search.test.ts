import { describe, expect, it } from 'vitest';
import { finds, hits, Made, matches } from './page.js';

const TEXT = `The Ministry of Roads said on Sunday that oil exports rose 38.5 percent. Türkiye's U.S. envoy praised it.

"We will not sell oil below 1,200 rials," Deputy Minister Bahman Qorbani said. He told Iran-Japan traders to wait.

Prices of gas fell, the agency added. Nothing is
settled yet.

Gas exports resume: Nouri`;

const made = (): Made => new Made(TEXT)
  .quote('We will not sell oil below 1,200 rials,', 'Bahman Qorbani')
  .quote('Prices of gas fell', null, 'added', 'indirect')
  .person('Bahman Qorbani', ['Deputy Minister'])
  .place('Türkiye')
  .date('2022-02-03')
  .link('Gas exports resume: Nouri', 'Read More', 'Nouri');

describe('words', () => {
  it.each([
    ['oil', true], ['OIL', false], ['exports', true], ['export', false], ['export*', true], ['"export* rose"', true],
    ['turkiye', true], ['TURKIYE', true], ['IRAN', true], ['IrAn', false], ['SANCTIONS', false], ['EXPORTS', true], ['"OIL EXPORTS"', false], ['Exports', false], ['Türkiye', true], ['Turkiye', true], ['türkiye', true],
    ['us', false], ['US', true], ['U.S.', true], ['U.S', true], ['Us', false],
    ['38.5', true], ['38', false], ['5', false], ['1,200', true], ['1200', true], ['200', false],
    ['japan', true], ['iran', true], ['Iran-Japan', true], ['"iran japan"', true], ['IranJapan', false],
    ['"nothing is settled"', true], ['"fell the agency"', true], ['"agency fell"', false], ['"settled yet gas"', false],
    ['"percent Türkiye"', true], ['"it We"', false],
    ['min', false], ['sunda', false],
  ])('%s: %s', (query, found) => {
    expect(finds(TEXT, query)).toBe(found);
  });

  it.each([
    ['U.S.', 'She told us, and us alone.', false], ['U.S', 'Give it to Us.', false], ['U.S.', 'The US said no.', true], ['U.S.', 'The U.S. said no.', true], ['U.S.', 'a U.S-led fleet', true],
    ['u.s.', 'She told us.', true], ['M.A.R.L.A.', 'MARLA', true],
  ])('%s in %j: %s', (query, text, found) => {
    expect(finds(text, query)).toBe(found);
  });

  it.each([
    ['composed', 'Türkiye', 'Tu\u0308rkiye'],
    ['decomposed', 'Tu\u0308rkiye', 'Türkiye'],
    ['bare', 'Tu\u0308rkiye', 'turkiye'],
    ['with a soft hyphen', 'sanc\u00adtions', 'sanctions'],
    ['with a no-break space', 'oil\u00a0price', '"oil price"'],
    ['with a curly apostrophe', 'Ra’isi came', "ra'isi"],
    ['behind signs', 'fell to $38 million (about 50%) at AT&T', '$38 50% at&t'],
    ['behind the sign of a phrase', 'fell to $38 million', '"to $38 million"'],
    ['without the sign', 'fell to $38 million', '"38 million"'],
    ['as digits alone', 'room 101', '101'],
    ['behind a surrogate pair', '😀😀 oil', 'oil'],
  ])('are found %s', (_, text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it('give matches with offsets into the text as it stands', () => {
    const text = '😀 Tu\u0308rkiye sold oil.';
    const [hit] = hits(new Made(text), 'turkiye oil');
    expect(hit!.matches.map(({ start, end, text: t }) => [text.slice(start, end), t])).toEqual([['Tu\u0308rkiye', 'Tu\u0308rkiye'], ['oil', 'oil']]);
  });

  it('stand as they are with --exact', () => {
    expect(finds(TEXT, 'turkiye', { exact: true })).toBe(false);
    expect(finds(TEXT, 'Türkiye', { exact: true })).toBe(true);
    expect(finds(TEXT, 'gas', { exact: true })).toBe(true);
    expect(finds('Gas', 'gas', { exact: true })).toBe(false);
  });
});

describe('connectives', () => {
  it.each([
    ['oil gas', true], ['oil coal', false], ['oil OR coal', true], ['coal|oil', true], ['oil -coal', true], ['oil -gas', false],
    ['coal OR (oil gas)', true], ['(coal OR oil) -gas', false], ['NOT coal', true], ['-oil', false],
  ])('%s: %s', (query, found) => {
    expect(finds(TEXT, query)).toBe(found);
  });
});

describe('nearness', () => {
  const near = (text: string, query: string): boolean => finds(text, query);
  it.each([
    ['a one two b', '"a b"~2', true],
    ['a one two three b', '"a b"~2', false],
    ['b one a', '"a b"~2', true],
    ['a b', '"a b"~0', true],
    ['a, "b', '"a b"~0', true],
    ['a one b', '"a b"~0', false],
    // Nearness that has fallen apart into OR would find these.
    ['a and nothing else', '"a b"~5', false],
    ['a\n\nb', '"a b"~5', false],
    ['a x x x x x x x x x b x x a', '"a b"~3', true],
    ['a one two b three c', '"a b c"~3', true],
    ['a one two b three c', '"a b c"~2', false],
    ['oil one two', '"oil oil"~5', false],
    ['oil one oil', '"oil oil"~5', true],
    ["the Iran's 1,200 men", '"the men"~2', true],
    ['missiles one program', '"missil* program"~3', true],
  ])('%j %s: %s', (text, query, found) => {
    expect(near(text, query)).toBe(found);
  });

  it('marks the words, not what lies between', () => {
    expect(matches(new Made('x oil one two price x'), '"oil price"~3')).toEqual(['oil|price']);
  });
});

describe('regular expressions', () => {
  it.each([
    ['/oil.{0,9}rose/', true], ['/oil.{0,3}rose/', false], ['/türkiye/', true], ['/Türkiye/', true], ['/TÜRKIYE/', false],
    ['/\\d+\\.\\d/', true], ['/[A-Z]{4,}/', false], ['/^the ministry/', true], ['/rials$/', false], ['/\\bsett/', true],
  ])('%s: %s', (query, found) => {
    expect(finds(TEXT, query)).toBe(found);
  });

  it.each([
    // Offsets of the folded text differ from the text's own where accents stand apart.
    ['Tu\u0308rkiye bought gas.\n\nOil prices rose in Tu\u0308rkiye.', '/prices r.se/', true],
    ['Tu\u0308rkiye bought gas.\n\nOil prices rose.', '/gas.{0,9}rose/', false],
    ['The PRICES rose.', '/prices r.se/', true],
    ['The prices rose.', '/Prices r.se/', false],
  ])('look only where their words stand: %s %s %s', (text, query, found) => {
    expect(finds(text, query)).toBe(found);
  });

  it('that cannot be read are refused with their place', () => {
    expect(() => finds(TEXT, 'oil /(a/')).toThrow('missing closing )');
    expect(() => finds(TEXT, '/(?=a)/')).toThrow('invalid or unsupported Perl syntax');
    expect(() => finds(TEXT, '/(/')).toThrow('/(/: missing closing ): `(`');
  });

  it('run in linear time', () => {
    // A backtracking engine takes 2^30 steps for the first.
    expect(finds(`${'a'.repeat(30_000)}!`, '/(a+)+$/')).toBe(false);
    expect(finds('x'.repeat(50_000), '/(x*)*y/')).toBe(false);
  });
});

describe('fields', () => {
  it.each([
    ['speaker:qorbani', ['We will not sell oil below 1,200 rials,']],
    ['speaker:ghorbani', ['We will not sell oil below 1,200 rials,']],
    ['speaker:"bahman ghorbani"', ['We will not sell oil below 1,200 rials,']],
    ['speaker:Bahm', []],
    ['speaker:bahm*', ['We will not sell oil below 1,200 rials,']],
    ['speaker:/^b.*i$/', ['We will not sell oil below 1,200 rials,']],
    ['speaker:qorbani oil', ['We will not sell oil below 1,200 rials,']],
    // Both hold in the article, but not in one quote.
    ['speaker:qorbani gas', []],
    ['speaker:qorbani kind:indirect', []],
    ['-speaker:* kind:indirect', ['Prices of gas fell']],
    ['said:oil', ['We will not sell oil below 1,200 rials,']],
    ['said:exports', []],
    ['cue:added', ['Prices of gas fell']],
    ['kind:direct', ['We will not sell oil below 1,200 rials,']],
    ['kind:Direct', ['We will not sell oil below 1,200 rials,']],
    ['quote:(speaker:qorbani oil) gas', ['"We will not sell oil below 1,200 rials," Deputy Minister Bahman Qorbani said.', 'Prices of gas fell, the agency added.', 'Gas exports resume: Nouri',
      'The Ministry of Roads said on Sunday that oil exports rose 38.5 percent.'].slice(0, 3)],
    ['quote:(speaker:qorbani exports)', []],
    ['person:ghorbani', ['"We will not sell oil below 1,200 rials," Deputy Minister Bahman Qorbani said.']],
    ['title:minister', ['"We will not sell oil below 1,200 rials," Deputy Minister Bahman Qorbani said.']],
    ['place:turkiye', ["Türkiye's U.S. envoy praised it."]],
    ['label:more', ['Gas exports resume: Nouri']],
    ['date:2022 settled', ['Nothing is\nsettled yet.']],
    ['date:2022-02-01..2022-02-28 settled', ['Nothing is\nsettled yet.']],
    ['date:..2022-01 settled', []],
    ['date:2023.. settled', []],
    ['date:* settled', ['Nothing is\nsettled yet.']],
    ['-date:2022 settled', []],
    ['has:quote settled', ['Nothing is\nsettled yet.']],
    ['has:headline settled', []],
    ['lead:oil', ['The Ministry of Roads said on Sunday that oil exports rose 38.5 percent.']],
    ['lead:gas', []],
    // Nothing but conditions: the article is shown, by its lead.
    ['has:link date:2022', ['The Ministry of Roads said on Sunday that oil exports rose 38.5 percent. Türkiye\'s U.S. envoy praised it.']],
  ])('%s', (query, expected) => {
    expect(hits(made(), query).map(({ text }) => text)).toEqual(expected);
  });

  it('know dates that are less precise than the question', () => {
    const month = made().date('2022-02');
    expect(hits(month, 'date:2022-02-03 settled')).toHaveLength(1);
    expect(hits(month, 'date:2022-03.. settled')).toHaveLength(0);
  });
});

describe('spellings of names', () => {
  it('find one another in the running text', () => {
    expect(matches(made(), 'ghorbani')).toEqual(['Bahman Qorbani']);
    expect(matches(made(), 'Bahman-Ghorbani')).toEqual(['Bahman Qorbani']);
    expect(matches(made(), 'qorbani')).toEqual(['Bahman Qorbani']);
  });

  it('find the article\'s own spelling where nobody read names: headlines, links, "the Qorbani plan"', () => {
    const page = (): Made => new Made('Qorbani speaks\n\nBahman Qorbani left. The Qorbani plan failed, qorbani or not.\n\nRain fell: Qorbani\n\nGhorban stayed').person('Bahman Qorbani').link('Rain fell: Qorbani', 'Read');
    expect(matches(page(), 'ghorbani')).toEqual(['Qorbani', 'Bahman Qorbani', 'Qorbani', 'Qorbani']);
    expect(matches(page(), 'Ghorbani', { in: 'links' })).toEqual(['Qorbani']);
    expect(matches(page(), '"bahman ghorbani"')).toEqual(['Bahman Qorbani']);
    expect(matches(page(), 'ghorbani', { names: false })).toEqual([]);
    expect(matches(new Made('Qorbani speaks\n\nNobody left.'), 'ghorbani')).toEqual([]);
  });

  it('do not with --names exact or --exact', () => {
    expect(matches(made(), 'ghorbani', { names: false })).toEqual([]);
    expect(matches(made(), 'speaker:ghorbani', { names: false })).toEqual([]);
    expect(matches(made(), 'ghorbani', { exact: true })).toEqual([]);
    expect(matches(made(), 'qorbani', { names: false })).toEqual(['Qorbani']);
  });

  it('do not make names of everyday words', () => {
    const text = 'Saeed Karimi said so.';
    expect(matches(new Made(text).person('Saeed Karimi'), 'said')).toEqual(['said']);
  });
});

describe('where to look and what to show', () => {
  const shown = (query: string, options: Parameters<typeof hits>[2]): string[] => hits(made(), query, options).map(({ text }) => text);

  it('--in', () => {
    expect(matches(made(), 'oil', { in: 'quotes' })).toEqual(['oil']);
    expect(matches(made(), 'gas', { in: 'links' })).toEqual(['Gas']);
    expect(matches(made(), 'gas', { in: 'text' })).toEqual(['gas']);
    expect(matches(made(), 'gas', { in: 'headlines' })).toEqual([]);
    expect(matches(made(), 'exports', { in: 'quotes' })).toEqual([]);
  });

  it('--unit', () => {
    expect(shown('sell', { unit: 'sentence' })).toEqual(['"We will not sell oil below 1,200 rials," Deputy Minister Bahman Qorbani said.']);
    expect(shown('sell', { unit: 'paragraph' })[0]).toMatch(/^"We will not[^]*to wait\.$/);
    expect(shown('sell', { unit: 'quote' })).toEqual(['We will not sell oil below 1,200 rials,']);
    expect(hits(made(), 'sell', { unit: 'article' })).toMatchObject([{ part: 'text', paragraph: 0, matches: [{ text: 'sell' }] }]);
    expect(shown('praised', { unit: 'quote' })).toEqual([]);
  });

  it('--within asks every part of the query of one sentence or paragraph', () => {
    expect(shown('oil praised', {})).toHaveLength(3);
    expect(shown('oil praised', { within: 'sentence' })).toEqual([]);
    expect(shown('oil praised', { within: 'paragraph' })).toHaveLength(2);
    expect(shown('oil praised', { within: 'paragraph', unit: 'paragraph' })).toHaveLength(1);
    expect(shown('oil -praised', { within: 'sentence' })).toHaveLength(2);
    // A quote's fields are asked of the quotes that stand there.
    const talk = new Made('"The mill is open," Nasrin Karvani said.\n\nThe mill cost much. "We pay," Omid Vafa said.')
      .quote('The mill is open,', 'Nasrin Karvani').quote('We pay,', 'Omid Vafa');
    const within = (query: string): string[] => hits(talk, query, { within: 'paragraph', unit: 'paragraph' }).map(({ text }) => text);
    expect(within('speaker:vafa mill')).toEqual(['The mill cost much. "We pay," Omid Vafa said.']);
    expect(within('speaker:karvani pay')).toEqual([]);
    expect(within('kind:direct mill')).toHaveLength(2);
  });

  it('quotes that begin at one place are two, and each speaker is found', () => {
    const talk = new Made('"We open the mill today," Nasrin Karvani said, and Omid Vafa nodded.')
      .quote('We open the mill today,', 'Nasrin Karvani').quote('We open the mill', 'Omid Vafa', 'nodded');
    const speakers = (query: string, options: Parameters<typeof hits>[2] = {}): (string | null)[] => hits(talk, query, options).map(({ speaker }) => speaker);
    expect(speakers('mill', { in: 'quotes' })).toEqual(['Nasrin Karvani', 'Omid Vafa']);
    expect(speakers('speaker:vafa')).toEqual(['Omid Vafa']);
    expect(speakers('today', { in: 'quotes' })).toEqual(['Nasrin Karvani']);
    // A sentence that two of them show is one hit.
    expect(speakers('mill', { in: 'quotes', unit: 'sentence' })).toEqual(['Nasrin Karvani']);
  });

  it('a sentence with two quotes has the matches of both', () => {
    const talk = new Made('"The mill is open," Nasrin Karvani said, "and this mill is new." The mill is red.')
      .quote('The mill is open,', 'Nasrin Karvani').quote('and this mill is new.', 'Nasrin Karvani');
    expect(matches(talk, 'mill', { in: 'quotes', unit: 'sentence' })).toEqual(['mill|mill']);
    expect(matches(talk, 'speaker:karvani mill', { unit: 'paragraph' })).toEqual(['mill|Karvani|mill']);
    expect(matches(talk, 'mill', { in: 'quotes' })).toEqual(['mill', 'mill']);
    expect(matches(talk, 'new', { in: 'quotes', unit: 'sentence' })).toEqual(['new']);
  });

  it('context', () => {
    const [hit] = hits(made(), 'praised', { context: 1 });
    expect(hit!.before.map(({ text }) => text)).toEqual(['The Ministry of Roads said on Sunday that oil exports rose 38.5 percent.']);
    expect(hit!.after.map(({ text }) => text)).toEqual(['"We will not sell oil below 1,200 rials," Deputy Minister Bahman Qorbani said.']);
  });

  it('says line, speaker, date and part', () => {
    expect(hits(made(), 'sell')).toMatchObject([{ line: 3, speaker: 'Bahman Qorbani', date: '2022-02-03', part: 'text', paragraph: 1 }]);
    expect(hits(made(), 'traders')).toMatchObject([{ line: 3, speaker: null }]);
    expect(hits(made(), 'resume')).toMatchObject([{ line: 8, speaker: 'Nouri', part: 'link', paragraph: null }]);
    // A link's speaker is the person of the article that he can be.
    const linked = (speaker: string): string | null => hits(new Made(`Bahman Ghorbani spoke.\n\nGas exports resume: ${speaker}`).person('Bahman Ghorbani').link(`Gas exports resume: ${speaker}`, 'Read', speaker), 'resume')[0]!.speaker;
    expect(['Qorbani', 'Bahman Qorbani', 'Nouri', 'minister'].map(linked)).toEqual(['Bahman Ghorbani', 'Bahman Ghorbani', 'Nouri', 'minister']);
  });
});
