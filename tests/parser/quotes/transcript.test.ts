import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention = speaker | text" of each quote. People and events are invented. */
function turnsOf(...paragraphs: string[]): string[] {
  const { quotes } = parseArticle(paragraphs.join('\n\n'), { asOf: '2022-02-10' });
  return quotes.map(({ speaker, text }) => `${speaker?.mention?.text ?? '–'} = ${speaker?.name ?? '–'} | ${text}`);
}

const INTRO = 'KERMAN, May 12 (MNA) – Farid Karvani has built nine dams and would build none today. The interview follows.';

describe('a printed conversation', () => {
  it('goes by questions and answers, the answers by the only one whom the story names before', () => {
    expect(turnsOf(INTRO, 'Q: Do you regret any of them?', 'A: I regret two. He who says otherwise lies.', 'Q: And the lake?', 'A: It is gone, the ministry says.')).toEqual([
      'A = Farid Karvani | I regret two. He who says otherwise lies.',
      'A = Farid Karvani | It is gone, the ministry says.',
    ]);
  });

  it('holds what the one who answers tells of others', () => {
    expect(turnsOf(INTRO, 'Q: Did the board object?', 'A: They said “no”.', 'Q: And then?', 'A: It is gone.').map((one) => one.split(' | ')[1])).toEqual(['They said “no”.', 'It is gone.']);
    expect(turnsOf(INTRO, 'Q: Did the board object?', 'A: They said “we will not pay for it,” and I left.', 'Q: And then?', 'A: It is gone.')[0]).toBe('A = Farid Karvani | They said “we will not pay for it,” and I left.');
  });

  it('goes by labels in capitals, whoever asks, with what a bracket tells of the voice', () => {
    expect(turnsOf('Hearing of the lake committee', 'THE CHAIR: Order. You may begin.', 'DR. KARVANI (through interpreter): The lake has lost its water.', 'THE CHAIR: Thank you.', 'DR. KARVANI (through interpreter): I wrote so in May.')).toEqual([
      'THE CHAIR = THE CHAIR | Order. You may begin.', 'DR. KARVANI = KARVANI | The lake has lost its water.', 'THE CHAIR = THE CHAIR | Thank you.', 'DR. KARVANI = KARVANI | I wrote so in May.',
    ]);
    expect(turnsOf(INTRO, 'ECONOMY: The harbour was shut.', 'SPORT: The club lost.', 'CULTURE: The play was good.')).toEqual([]);
  });

  it('has voices in capitals between paragraphs that tell of them', () => {
    const piece = ['The choir sings in a silo, says Clara Nygaard, who farms wheat.', 'NYGAARD: So I called my sister.', 'Thomas Birdinground drives up from the hills.', 'BIRDINGROUND: You have to leave it room.'];
    expect(turnsOf('A choir in a silo', ...piece).slice(1)).toEqual(['NYGAARD = Clara Nygaard | So I called my sister.', 'BIRDINGROUND = Thomas Birdinground | You have to leave it room.']);
    expect(turnsOf('Weather ahead', 'The week will begin wet, the weather office said, with Monday and Tuesday the worst days.', 'MONDAY: Rain in the north.', 'TUESDAY: More rain, with hail.').slice(1)).toEqual([]);
    expect(turnsOf('A quiet day', 'The harbour was quiet, said Clara Nygaard.', 'HARBOUR: Two ships left.', 'WEATHER: Rain in the hills.').map((one) => one.split(' = ')[0])).toEqual(['Clara Nygaard']);
  });

  it('goes by letters with a full stop', () => {
    expect(turnsOf(INTRO, 'Q. Do you regret any of them?', 'A. I regret two.', 'Q. And the lake?', 'A. It is gone.')[0]).toBe('A = Farid Karvani | I regret two.');
    expect(turnsOf(INTRO, 'B. Karvani: Do you regret any of them?', 'B. A lake is gone.')).toEqual([]);
  });

  it('goes by names and houses', () => {
    expect(turnsOf(INTRO, 'Mehr: Do you regret any of them?', 'Karvani: I regret two.', 'Mehr: And the lake?', 'Karvani: It is gone.').map((one) => one.split(' | ')[0])).toEqual([
      'Karvani = Farid Karvani', 'Karvani = Farid Karvani',
    ]);
  });

  it('goes by a house that asks once', () => {
    expect(turnsOf(INTRO, 'Mehr: How do you see the lake?', 'Karvani: It is gone.', 'Mehr: But it rained.', 'Karvani: Yes.', 'Mehr: Thank you.').map((one) => one.split(' | ')[0])).toEqual([
      'Karvani = Farid Karvani', 'Karvani = Farid Karvani',
    ]);
    expect(turnsOf(INTRO, 'North: How do you see the lake?', 'South: It is gone.', 'North: But it rained.', 'South: Yes.', 'North: Thank you.').length).toBeLessThan(5);
  });

  it('goes by initials of those who have turns', () => {
    const intro = 'Laleh Karvani has written nine novels. The interview follows.';
    expect(turnsOf(intro, 'Omid Sohrabi: Is the narrator you?', 'Laleh Karvani: No. She is braver than I am. When she says “I will not go,” that is somebody else.', 'OS: And the lake?', 'LK: It is gone. It was kind.')).toEqual([
      'Omid Sohrabi = Omid Sohrabi | Is the narrator you?',
      'Laleh Karvani = Laleh Karvani | No. She is braver than I am. When she says “I will not go,” that is somebody else.',
      'OS = Omid Sohrabi | And the lake?', 'LK = Laleh Karvani | It is gone. It was kind.',
    ]);
  });

  it('goes by a bare Q and offices in capitals, without what the hall did', () => {
    expect(turnsOf('Remarks at the mill', 'THE PRESIDENT: Thank you all. Please sit down for a moment.', '(Applause.)', 'Q Mr. President, will you lift the tax on flour and bread this year?', 'THE PRESIDENT: We will see. We are talking to them.')).toEqual([
      'THE PRESIDENT = THE PRESIDENT | Thank you all. Please sit down for a moment.',
      'THE PRESIDENT = THE PRESIDENT | We will see. We are talking to them.',
    ]);
  });

  it('goes on over paragraphs without a label', () => {
    expect(turnsOf(INTRO, 'Q: Do you regret any of them?', 'A: I regret two of the nine that I built.', 'The others hold water, and water is what they were made for.', 'Q: And the lake?', 'A: It is gone.').slice(0, 2)).toEqual([
      'A = Farid Karvani | I regret two of the nine that I built.',
      '– = Farid Karvani | The others hold water, and water is what they were made for.',
    ]);
  });

  it('has no quotes of what the page itself asks, be it over two paragraphs', () => {
    expect(turnsOf(INTRO, 'Interviewer: You built the dam of Golzar.', 'Do you regret it?', 'Karvani: I do.', 'Interviewer: And the lake?', 'Karvani: It is gone.')).toEqual(['Karvani = Farid Karvani | I do.', 'Karvani = Farid Karvani | It is gone.']);
  });

  it('names nobody where two could answer', () => {
    const two = 'KERMAN, May 12 (MNA) – Farid Karvani and Sara Omidi have built nine dams and would build none today. The interview follows.';
    expect(turnsOf(two, 'Q: Do you regret any of them?', 'A: I regret two.', 'Q: And the lake?', 'A: It is gone.')[0]).toBe('– = – | I regret two.');
  });

  it('names nobody where no interview is told of', () => {
    const law = 'KERMAN, May 12 (MNA) – President Farid Karvani signed the dam law on Monday. Here is a look at it.';
    expect(turnsOf(law, 'Q: What does it do?', 'A: It bans new dams.', 'Q: And the old ones?', 'A: They stay.')[0]).toBe('– = – | It bans new dams.');
  });

  it('leaves what others say between two turns to them', () => {
    const all = turnsOf(INTRO, 'Mehr: What of the lake?', 'Karvani: The lake is gone.', '“He is wrong,” said Sara Omidi, a hydrologist who read it.', 'Mehr: And the river?', 'Karvani: It is gone, too.');
    expect(all).toContain('Sara Omidi = Sara Omidi | He is wrong,');
  });

  it.each<[why: string, ...paragraphs: string[]]>([
    ['an explainer that quotes others', 'Q: What does the law do?', 'A: It bans new dams. “It is the end of an age,” said Sara Omidi, a hydrologist.', 'Q: And the old ones?', 'A: They stay.'],
    ['a list with labels', 'Economy: Prices rose by nine percent in May.', 'Sport: The club lost its last match of the year.', 'Economy: The mill of Kerman was sold for a song.', 'Sport: The coach was sent home at noon.'],
    ['one label', 'Weather: Rain fell on the hills of Kerman.', 'The road to the dam stayed open all night.'],
    ['labels that nobody asks by', 'North: Rain fell on the hills.', 'South: Dust lay over the port.', 'North: Snow was seen at dawn.', 'South: The wind fell at noon.'],
    ['questions that nobody answers', 'Where it leaks: Who built the dam?', 'What it costs: Who will pay for the dam?'],
  ])('is not %s', (_why, ...paragraphs) => {
    const { quotes } = parseArticle([INTRO, ...paragraphs].join('\n\n'), { asOf: '2022-02-10' });
    expect(quotes.filter(({ rule }) => rule === 'transcript')).toEqual([]);
  });

  it('leaves marked speech behind a name to its own rule', () => {
    const { quotes } = parseArticle([INTRO, 'Karvani: “I regret two.”', 'Omidi: “I regret none.”', 'Karvani: “Is it so?”', 'Omidi: “It is.”'].join('\n\n'), { asOf: '2022-02-10' });
    expect(quotes.map(({ text }) => text)).toEqual(['I regret two.', 'I regret none.', 'Is it so?', 'It is.']);
  });
});
