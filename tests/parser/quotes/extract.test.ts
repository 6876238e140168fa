import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** Quotes as "kind | mention | cue | text", one a line of the article's reading order. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes
    .map(({ kind, speaker, cue, text: words }) => `${kind} | ${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'} | ${words}`);
}

describe('quotes', () => {
  it.each<[text: string, ...quotes: string[]]>([
    // direct
    ['Arash Vakili said: "We are ready for talks and we will not wait."', 'direct | Arash Vakili | said | We are ready for talks and we will not wait.'],
    ['“We are ready for talks,” the minister said on Monday.', 'direct | the minister | said | We are ready for talks,'],
    ['"We are ready for talks", said Laleh Mirzadeh, the head of the trade desk.', 'direct | Laleh Mirzadeh | said | We are ready for talks'],
    ['“We believe,” he added, “that the bridge will hold.”', 'direct | he | added | We believe, … that the bridge will hold.'],
    ['“Water asks for no visa,” she quipped. “It belongs to both banks.”', 'direct | she | quipped | Water asks for no visa, … It belongs to both banks.'],
    ['The spokesman went on to say: "Nobody will be left behind this winter."', 'direct | The spokesman | went on to say | Nobody will be left behind this winter.'],
    ['"We believe,” the envoy added "that the road is open."', 'direct | the envoy | added | We believe, … that the road is open.'],
    ['«We have seen them and counted them», the inspector said.', 'direct | the inspector | said | We have seen them and counted them'],
    ['Vakili further said: We waited for eleven years. They came twice and left. The trade was learned here.', 'direct | Vakili | said | We waited for eleven years. They came twice and left. The trade was learned here'],
    ['Vakili said: We waited for eleven years. They came twice. Omid Karvan said it was false. He left.', 'direct | Vakili | said | We waited for eleven years. They came twice', 'indirect | Omid Karvan | said | it was false'],
    ['Vakili said: “We waited for eleven years.” They came twice and left.', 'direct | Vakili | said | We waited for eleven years.'],
    ['“Where to?” asks one man. “Wherever there is water,” another replies.', 'direct | one man | asks | Where to?', 'direct | another | replies | Wherever there is water,'],
    ['Vakili explained that the dam was old, adding contracts worth $17 billion had been signed.', 'indirect | Vakili | explained | the dam was old', 'indirect | Vakili | adding | contracts worth $17 billion had been signed'],
    ['Vakili built a dam, adding a lake to the park.'],
    ['He will name the new minister “without undue haste,” according to a statement.', 'mixed | a statement | according to | without undue haste,'],
    ['The mayor named the general “a hero of the people.”', 'mixed | The mayor | named | a hero of the people.'],
    ['That drew a reply from Zamanpour, who teaches when she is not playing: “We were promised two billion.”', 'direct | Zamanpour | reply | We were promised two billion.'],
    ['That drew an answer from the mayor of Qom: “We were promised two billion.”', 'direct | the mayor of Qom | answer | We were promised two billion.'],
    ['That drew a reply: “We were promised two billion.”', 'direct | – | – | We were promised two billion.'],
    ['Vakili said: The bridge is old. It was built in a hurry.', 'indirect | Vakili | said | The bridge is old'],
    ['The gates were closed on Monday.\n\nVakili said:\n\n"The gates were open all night."', 'direct | Vakili | said | The gates were open all night.'],
    ['“Why should we wait another year?” Tavakol asked.', 'direct | Tavakol | asked | Why should we wait another year?'],
    // mixed
    ['The minister called the claim "a fairy tale for the sleepless."', 'mixed | The minister | called | a fairy tale for the sleepless.'],
    // indirect
    ['The ministry said that the dam would be opened in May.', 'indirect | The ministry | said | the dam would be opened in May'],
    ['The road will be closed until Friday, police said.', 'indirect | police | said | The road will be closed until Friday'],
    ['According to the mayor, the bridge is older than the town.', 'indirect | the mayor | According to | the bridge is older than the town'],
    ['Vakili stressed that the talks were useful, adding that they would go on in June.',
      'indirect | Vakili | stressed | the talks were useful', 'indirect | Vakili | adding | they would go on in June'],
    ['Noting that trade had doubled, the ambassador said the banks should follow.',
      'indirect | the ambassador | Noting | trade had doubled', 'indirect | the ambassador | said | the banks should follow'],
    ['Mirzadeh called for the release of the fishermen.', 'indirect | Mirzadeh | called for | the release of the fishermen'],
    ['The Turkish minister, for his part, welcomed the proposal.', 'indirect | The Turkish minister | welcomed | the proposal'],
    ['Mirzadeh highlighted the grounds for further trade and invited her counterpart to Tehran.', 'indirect | Mirzadeh | highlighted | the grounds for further trade'],
    ['The chairman expressed dissatisfaction with the low level of trade.', 'indirect | The chairman | expressed dissatisfaction | the low level of trade'],
    ['“The sea has a memory,” the envoy wrote on his page, “and so do we all.”', 'direct | the envoy | wrote | The sea has a memory, … and so do we all.'],
    ['State media said the train had stopped near Qom.', 'indirect | State media | said | the train had stopped near Qom'],
    ['The women say guards watch them at night.', 'indirect | The women | say | guards watch them at night'],
    // short names and verbs that the model has not met
    ['Ed says that the gate was shut.', 'indirect | Ed | says | the gate was shut'],
    ['The clerk confessed that the gate was shut.', 'indirect | The clerk | confessed | the gate was shut'],
    ['“Shame,” hissed a voter.', 'direct | a voter | hissed | Shame,'],
    // what somebody is to do
    ['Police warned drivers to avoid the bridge.', 'indirect | Police | warned | drivers to avoid the bridge'],
    ['The union begged members not to strike.', 'indirect | The union | begged | members not to strike'],
    ['The governor told residents to prepare for floods.', 'indirect | The governor | told | to prepare for floods'],
    ['Experts cautioned against complacency.', 'indirect | Experts | cautioned against | complacency'],
    // a clause without its "that", or with marks for its verb; a "that" that points
    ['The government maintains there is no shortage.', 'indirect | The government | maintains | there is no shortage'],
    ['The court held that the minister “ignored the law of the land”.', 'mixed | The court | held | ignored the law of the land'],
    ['The mayor disputed that account. He rejected that claim.', 'indirect | The mayor | disputed | that account', 'indirect | He | rejected | that claim'],
    ['The mayor dismissed that offer as a joke.', 'indirect | The mayor | dismissed | that offer as a joke'],
    ['Vakili told her the deal was off.', 'indirect | Vakili | told | the deal was off'],
    ['Two came. One of them put the volume at 20,000 tons.', 'indirect | One of them | put | the volume at 20,000 tons'],
    ['The minister, also present, put the rate at 8.2%.', 'indirect | The minister | put | the rate at 8.2%'],
    ['Karvan Crown Court heard she had opened an account.', 'indirect | Karvan Crown Court | heard | she had opened an account'],
    ['None was hurt, according to the administrator, Sara Karvani, who said it was luck.', 'indirect | the administrator | according to | None was hurt', 'indirect | who | said | it was luck'],
    ['The utility confirmed the sale but denied a report that it faced a loss.', 'indirect | The utility | confirmed | the sale', 'indirect | The utility | denied | a report that it faced a loss'],
    ['A professor advised her to “leave the drilling to the men”.', 'mixed | A professor | advised | leave the drilling to the men'],
    ['The ministry played down the risk.', 'indirect | The ministry | played down | the risk'],
    ['For Ali Karvani, a farmer, the matter is simple: “My father grew wheat here. We had bread.”', 'direct | Ali Karvani | : | My father grew wheat here. We had bread.'],
    ['Vakili said the man had bought silver, melted it in a pot and buried the rest “for six weeks and a winter”.', 'mixed | Vakili | said | for six weeks and a winter'],
    ['Vakili denied that he told workers to strike.', 'indirect | Vakili | denied | he told workers to strike'],
    ['Vakili told friends to laughter that he would go.', 'indirect | Vakili | told | he would go'],
    ['She said that prices as well as rents were rising.', 'indirect | She | said | prices as well as rents were rising'],
    ['Vakili dismissed Karvani on Monday. Vakili denied him being there.', 'indirect | Vakili | dismissed | Karvani on Monday', 'indirect | Vakili | denied | him being there'],
    ['Vakili dismissed her critics as fools.', 'indirect | Vakili | dismissed | her critics as fools'],
    ['Vakili dismissed the government in Golzar.', 'indirect | Vakili | dismissed | the government in Golzar'],
    ['Vakili rejected payments as bribes.', 'indirect | Vakili | rejected | payments as bribes'],
    // what somebody does behind what is his
    ['“We made it,” the 30-year-old smiles. “At last.”', 'direct | the 30-year-old | smiles | We made it, … At last.'],
    ['“We made it,” the striker beams. “At last.”', 'direct | the striker | beams | We made it, … At last.'],
    ['Another said the well had run dry.', 'indirect | Another | said | the well had run dry'],
    ['Two in five said they had sold a goat.', 'indirect | Two in five | said | they had sold a goat'],
    ['“We walk because the bus is late,” the mother of five told the paper.', 'direct | the mother of five | told | We walk because the bus is late,'],
    // what somebody calls a thing, wherever it stands
    ['The firm closed its mill on Monday in what its owner called “a sad day for us all.” Nobody came.', 'mixed | its owner | called | a sad day for us all.'],
    ['Police held 12 men over what the ministry has since described as a “plot to burn the mill”.', 'mixed | the ministry | described | plot to burn the mill'],
    ['She had called the hotline in what she described as “the worst week of my life.”', 'mixed | she | described | the worst week of my life.'],
    // a pronoun that the clause begins with; a statement that another reads out; a semicolon behind which somebody else speaks
    ['Vakili said that was untrue.', 'indirect | Vakili | said | that was untrue'],
    ['Vakili said that the gate was shut.', 'indirect | Vakili | said | the gate was shut'],
    ['Vakili said that should the dam break, the town would flood.', 'indirect | Vakili | said | should the dam break, the town would flood'],
    ['The mother said in a statement read by her solicitor that she would never forgive him.', 'indirect | The mother | said | she would never forgive him'],
    ['Acme said it would close in May; Solis said its board had agreed.', 'indirect | Acme | said | it would close in May', 'indirect | Solis | said | its board had agreed'],
    ['The ministry put the number at zero.', 'indirect | The ministry | put | the number at zero'],
    ['As Vakili once put it, "a book is a letter to somebody you will never meet".', 'direct | Vakili | put it | a book is a letter to somebody you will never meet'],
    // warnings of what, and to whom
    ['The agency warned of a drought that could last years.', 'indirect | The agency | warned of | a drought that could last years'],
    ['The ministry warned against travel to Golzar.', 'indirect | The ministry | warned against | travel to Golzar'],
    ['Vakili has warned pirates of a “crushing response” to any attack.', 'mixed | Vakili | warned | crushing response'],
    ['The bank warned investors about losses in May.', 'indirect | The bank | warned | investors about losses in May'],
    // a name whose first word is none elsewhere
    ['Save the Children, a charity, said the appeal was short.', 'indirect | Save the Children | said | the appeal was short'],
    ['The Sunday Times reported that the minister would resign.', 'indirect | The Sunday Times | reported | the minister would resign'],
    // figures show it
    ['Wells have fallen by a foot since 2000, Energy Ministry figures show.', 'indirect | Energy Ministry figures | show | Wells have fallen by a foot since 2000'],
    ['Output fell to 35 tons, its lowest since 2009, figures from the Steel Federation show.', 'indirect | figures from the Steel Federation | show | Output fell to 35 tons, its lowest since 2009'],
    ['The man was moved at night, documents seen by Reuters show.', 'indirect | documents seen by Reuters | show | The man was moved at night'],
    // a verb alone before the commas
    ['The vote was one in which turnout fell, according to official figures, to 41 percent.', 'indirect | official figures | according to | The vote was one in which turnout fell … to 41 percent'],
    // the name of a thing, whose comma stands inside the marks
    ['Vakili said the drill, dubbed “Calm Sea 4,” would cover the bay.', 'indirect | Vakili | said | the drill, dubbed “Calm Sea 4,” would cover the bay'],
    ['Vakili said the plan, known as “Calm Sea,” was dead.', 'indirect | Vakili | said | the plan, known as “Calm Sea,” was dead'],
    ['Vakili called it “Murder Most Foul.”', 'mixed | Vakili | called | Murder Most Foul.'],
    ['Vakili agreed that time was short.', 'indirect | Vakili | agreed | time was short'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each([
    'The ministers met in Tehran on Monday and signed three documents.',
    'Vakili reports from Paris and records from home.',
    'Vakili was warned of the flood. She did not warn of floods.',
    'The film "A Winter of Salt" was shown in two cinemas.',
    'The drill, named “Thunder of the South”, began on Sunday.',
    'He lives in area "A" of the town.',
    'The so-called "experts" left early.',
    'The president thanked his hosts and left for Baku.',
    'Trade between the two countries reached $3 million last year.',
    'The charge of "spreading lies" carries two years.',
    'The plan, known as “One Book, One Nation”, has been running since May.',
    'The workers\' pay was raised in the \'90s.',
    'She bought a ticket, took the train and was home by night.',
    'The bridge was built in 1936 and repaired twice.',
    'Snow fell on the passes; the roads were cleared by noon.',
    'The two sides held talks on trade and transit.',
    'The report has 120 pages and four maps.',
    'Its lullabies and laments of the hills will be sung by a choir.',
    'Iran considers Armenia a friend.',
    'The truck, dubbed "clean wheels," carries nine tons.',
    'A delegation arrived in Muscat on Tuesday.',
  ])('%s holds none', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('a paragraph of marked speech goes on with the speaker of the one before, unnamed', () => {
    const { quotes } = parseArticle('“We counted the boxes twice,” Dr. Amini said.\n\n“There were eleven of them in the morning.”', { asOf: '2022-02-10' });
    expect(quotes.map(({ cue, speaker, text }) => [text, cue?.text ?? null, speaker?.mention?.text ?? null, speaker?.name])).toEqual([
      ['We counted the boxes twice,', 'said', 'Dr. Amini', quotes[0]!.speaker!.name],
      ['There were eleven of them in the morning.', null, null, quotes[0]!.speaker!.name],
    ]);
  });

  it('a mixed quote is the words in marks; its segment is the clause around them', () => {
    const [quote] = parseArticle('The refiner said that repairs would take “months and certainly not weeks” this year.', { asOf: '2022-02-10' }).quotes;
    expect(quote).toMatchObject({ kind: 'mixed', text: 'months and certainly not weeks', segments: [{ text: 'repairs would take “months and certainly not weeks” this year' }] });
  });

  it.each<[text: string, speaker: string, via: string]>([
    ['Vakili told Bandar Daily that the port was open.', 'Vakili', 'Bandar Daily'],
    ['The Bandar Daily quoted Laleh Mirzadeh as saying that the port was closed.', 'Laleh Mirzadeh', 'Bandar Daily'],
    ['Vakili told The Bandar Times on condition of anonymity that the port was open.', 'Vakili', 'Bandar Times'],
    ['In an interview with Harbour Online, Vakili said that the port was open.', 'Vakili', 'Harbour Online'],
    ['Vakili, speaking to Harbour Radio, blamed “a handful of tired clerks” for it.', 'Vakili', 'Harbour Radio'],
    ['A clerk was quoted as saying by the Bandar Daily that the port was open.', 'A clerk', 'Bandar Daily'],
    ['A clerk was quoted by the Bandar Daily as saying that the port was open.', 'A clerk', 'Bandar Daily'],
    ['A clerk was quoted by the Bandar Daily as saying the port was open.', 'A clerk', 'Bandar Daily'],
    ['The Bandar Daily quoted Laleh Mirzadeh as saying the port was closed.', 'Laleh Mirzadeh', 'Bandar Daily'],
    ['Vakili complained to Reuters that the port was shut.', 'Vakili', 'Reuters'],
    ['Vakili told dpa that the port was open.', 'Vakili', 'Deutsche Presse-Agentur'],
    ['Vakili told RFE/RL\'s Harbour Service that the port was open.', 'Vakili', 'Harbour Service'],
    ['Vakili said in a statement carried by the Bandar Daily that the port was open.', 'Vakili', 'Bandar Daily'],
  ])('%s: who speaks, and who hands it on', (text, speaker, via) => {
    expect(parseArticle(text, { asOf: '2022-02-10' }).quotes).toMatchObject([{ speaker: { mention: { text: speaker } }, via: { name: via } }]);
  });

  it('what is said in an interview goes on being said there in the paragraph, what he says in the next one may not be', () => {
    const text = 'Farid Zand came early.\n\nIn an interview with Harbour Online, Laleh Mirzadeh noted that ships were late. “We wait for them every day,” she said.'
      + '\n\nMirzadeh stressed that the port was open.\n\nFarid Zand denied that the port was open.';
    expect(parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ cue, via }) => `${cue?.text} | ${via?.name ?? '–'}`))
      .toEqual(['noted | Harbour Online', 'said | Harbour Online', 'stressed | –', 'denied | –']);
  });

  it('what somebody goes on to say in the paragraph went the same way, what he says in the next one may not have', () => {
    const text = 'Laleh Mirzadeh told Bandar Daily that ships were late. “We wait for them every day,” she said. Farid Zand denied that ships were late.'
      + '\n\nMirzadeh stressed that the port was open.';
    expect(parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ cue, via }) => `${cue?.text} | ${via?.name ?? '–'}`))
      .toEqual(['told | Bandar Daily', 'said | Bandar Daily', 'denied | –', 'stressed | –']);
  });

  it('"it" that quotes somebody is the outlet that spoke last, or nobody', () => {
    const via = (text: string): (string | null)[] => parseArticle(text, { asOf: '2022-02-10' }).quotes.map((quote) => quote.via && quote.via.name);
    expect(via('Tasnim reported that the port was shut. It quoted a clerk as saying that ships were late.')).toEqual([null, 'Tasnim News Agency']);
    expect(via('The old port was shut on Monday. It quoted a clerk as saying that ships were late.')).toEqual([null]);
  });

  it.each([
    'Vakili told the World Water Forum that the port was open.',
    'Vakili told the Maritime Court that the port was open.',
    'Vakili told reporters in Bandar Abbas that the port was open.',
    'Vakili told Laleh Mirzadeh that the port was open.',
    'Vakili complained to Laleh Mirzadeh that the port was shut.',
    'It was a step that a clerk, who spoke to Harbour Radio, called “too late for all of us”.',
    'In an interview with the new mayor, Vakili said that the port was open.',
    'Speaking to students, Vakili said that the port was open.',
    'Vakili, who was reached by phone, said that the port was open.',
  ])('%s: nobody hands it on', (text) => {
    expect(parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ via }) => via)).toEqual([null]);
  });

  it('every quote is signed with a rule that is written down', async () => {
    const { RULES } = await import('../../../src/parser/quotes/rules.js');
    const known = new Set(RULES.map(({ id }) => id));
    const { quotes } = parseArticle('“A new day has come,” he said. According to the mayor, the bridge is old. The ministry denied it.', { asOf: '2022-02-10' });
    expect(quotes.length).toBeGreaterThan(1);
    expect(quotes.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });
});

describe('bad marks', () => {
  it('a stray mark costs one quote at most', () => {
    const text = 'The envoy said: “We are late.\n\n“The road is open again,” the minister said.\n\nTavakol said: “Nobody asked us before.”';
    expect(quotesOf(text).slice(-2)).toEqual([
      'direct | the minister | said | The road is open again,', 'direct | Tavakol | said | Nobody asked us before.',
    ]);
  });

  it.each([
    ['a sentence of 100 KB in which everybody speaks', '“We go,” he said, and she added that “they stay” '.repeat(2_100)],
    ['1 MB of quotes in one paragraph', '"Aaa bbb ccc," he said. '.repeat(42_000)],
    ['1 MB of quotes of people with names', `Arash Vakili came.\n\n${'"Aaa bbb ccc," Foreign Minister Arash Vakili said. '.repeat(20_000)}`],
    ['1 MB of sentences behind one mark', `"${'He said that we are here and there. '.repeat(28_000)}`],
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['a quote never closed', `He said: “${'we go on and on '.repeat(60_000)}`],
    ['only marks', '"\'”’'.repeat(50_000)],
  ])('%s is read in linear time', (_, text) => {
    const begun = performance.now();
    parseArticle(text, { asOf: '2022-02-10' });
    expect(performance.now() - begun).toBeLessThan(25_000);
  });
});
