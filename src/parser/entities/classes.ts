/**
 * What a single word can be, as bits: one array read per token tells whether it is an office, a body's head noun, a given
 * name… A word may be several at once ("General", "May"); the passes decide by its neighbours.
 */
import { table } from '../../core/tables.js';
import { WordSet, internWord } from '../../core/words.js';
import {
  ADJECTIVE_ENDINGS, BODIES_ALONE, BODIES_BEHIND_THE, BODY_HEADS, BODY_NOUNS_BEFORE, BODY_NOUNS_BEHIND, BODY_TOPICS, BUSINESS_NOUNS, NAME_OPENERS, HOUSE_NOUNS, PLACE_HEADS, THING_HEADS, THING_OPENERS, WATER_AND_LAND, WEAK_BODY_HEADS,
} from '../../lexicon/bodies.js';
import { CALENDAR_WORDS, OPENERS } from '../../lexicon/capitalised.js';
import { FAMILY_NAME_FIRST, GIVEN_NAMES, KNOWN_SURNAMES } from '../../lexicon/given-names.js';
import { EITHER_OF_THE_WORLD, MEN_OF_THE_WORLD, WOMEN_OF_THE_WORLD } from '../../lexicon/world-names.js';
import {
  ADDRESSES, DESCRIPTORS, EPONYM_RANKS, NAME_PREFIXES, OFFICES, OFFICES_OF_A_TIME, OFFICE_PARTS, PERSON_NOUNS, RANKS, RANK_CLASSES, RANK_PARTS, RANK_TAILS, TITLE_SURNAMES,
} from '../../lexicon/titles.js';

export const Is = {
  given: 1 << 0, surname: 1 << 1, familyFirst: 1 << 2,
  office: 1 << 3, officePart: 1 << 4, rank: 1 << 5, rankPart: 1 << 6, rankTail: 1 << 7, eponymRank: 1 << 8,
  address: 1 << 9, namePrefix: 1 << 10, descriptor: 1 << 11, personNoun: 1 << 12, titleSurname: 1 << 13,
  bodyHead: 1 << 14, weakHead: 1 << 15, bodyAlone: 1 << 16, topic: 1 << 17, placeHead: 1 << 18, thingHead: 1 << 19, thingOpener: 1 << 20,
  calendar: 1 << 21, opener: 1 << 22, particle: 1 << 23, speech: 1 << 24, linker: 1 << 25, article: 1 << 26, and: 1 << 27,
  who: 1 << 28, possessor: 1 << 29, business: 1 << 30,
} as const;

/** Words of lexicon/bodies.ts as sets: small nouns before and behind a body's name, waters and lands, what makes an adjective of a place's. */
export const BODY_NOUN_BEFORE = new WordSet(BODY_NOUNS_BEFORE);
export const GEOGRAPHIC = new WordSet(WATER_AND_LAND);
export const BODY_NOUN_BEHIND = new WordSet(BODY_NOUNS_BEHIND);
export const ADJECTIVE_ENDING: ReadonlySet<string> = new Set(ADJECTIVE_ENDINGS.split(' '));

/** Small words inside names: "Mohammed *bin* Salman", "Ursula *von der* Leyen". */
const PARTICLES = 'bin ibn bint binti ben al el ul ol ud ad as van von der den de del della di da dos das du la le e y abu abul zu ter des los las vom zum zur af av dal degli ould ole wa';
/** Verbs after which, or before which, the subject is a person or a body that speaks. */
const SPEECH = `
  recalls explains asks insists argues jokes joked admits laments shrugs reckons reckoned sighs grumbles observes remarks concludes retorts replies quips complains contends
  said says say told tells added adds noted notes stressed stresses stated states announced announces wrote writes tweeted argued argues explained explains warned warns asked asks insisted insists believes believed thinks emphasized emphasised
  underlined underscored pointed highlighted reiterated recalled replied responded answered declared declares claimed claims admitted acknowledged confirmed denied denies urged urges condemned criticized criticised rejected dismissed welcomed praised hailed
  expressed voiced called described maintained asserted affirmed observed remarked commented continued concluded mentioned referred vowed pledged promised predicted suggested suggests testified recounted quipped joked lamented complained boasted contends contended wants hopes hoped
  cautioned alleged disclosed revealed conceded clarified countered retorted assured apologized apologised hinted pleaded begged appealed bemoaned deplored decried
  rebuked scolded chided exclaimed whispered shouted recounted speculated proclaimed reaffirmed repeated boasted cautions alleges concedes counters
  met arrived visited traveled travelled resigned died thanked congratulated invited accused opined tells elaborated went spoke speaks agreed agrees recommended proposed`;

function markAll(): Int32Array {
  let marked = new Int32Array(1 << 14);
  const mark = (words: string, bit: number): void => {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const id = internWord(word);
      if (id >= marked.length) {
        const wider = new Int32Array(marked.length * 2);
        wider.set(marked);
        marked = wider;
      }
      marked[id]! |= bit;
    }
  };
  for (const names of [...Object.values(GIVEN_NAMES), WOMEN_OF_THE_WORLD, MEN_OF_THE_WORLD, EITHER_OF_THE_WORLD]) mark(names, Is.given);
  for (const language of FAMILY_NAME_FIRST) mark(GIVEN_NAMES[language], Is.familyFirst);
  mark(KNOWN_SURNAMES, Is.surname);
  mark(OFFICES, Is.office);
  mark(OFFICES_OF_A_TIME.join(' '), Is.office);
  mark(OFFICE_PARTS, Is.officePart);
  mark(RANKS, Is.rank);
  mark(RANK_PARTS, Is.rankPart);
  mark(RANK_TAILS, Is.rankTail);
  mark(RANK_CLASSES.join(' '), Is.rankTail);
  mark(EPONYM_RANKS, Is.eponymRank);
  mark(ADDRESSES, Is.address);
  mark(NAME_PREFIXES, Is.namePrefix);
  mark(DESCRIPTORS, Is.descriptor);
  mark(PERSON_NOUNS, Is.personNoun);
  mark(TITLE_SURNAMES, Is.titleSurname);
  mark(BODY_HEADS, Is.bodyHead);
  mark(WEAK_BODY_HEADS, Is.weakHead | Is.bodyHead);
  mark(BUSINESS_NOUNS, Is.business);
  mark(NAME_OPENERS, Is.weakHead | Is.bodyHead);
  mark(HOUSE_NOUNS, Is.weakHead | Is.bodyHead);
  mark(BODIES_ALONE, Is.bodyAlone | Is.bodyHead);
  mark(BODIES_BEHIND_THE, Is.weakHead | Is.bodyHead);
  mark(BODY_TOPICS, Is.topic);
  mark(PLACE_HEADS, Is.placeHead);
  mark(THING_HEADS, Is.thingHead);
  mark(THING_OPENERS, Is.thingOpener);
  mark(CALENDAR_WORDS, Is.calendar);
  mark(OPENERS, Is.opener);
  mark(PARTICLES, Is.particle);
  mark(SPEECH, Is.speech);
  mark('of for to at in on with from near', Is.linker);
  mark('the a an', Is.article);
  mark('and & va', Is.and);
  mark('who whose whom', Is.who);
  mark('his her their its our my your', Is.possessor);
  return marked;
}

const bits = table('classes', markAll);

/** The bits of a word id. */
export function classOf(id: number): number {
  return id < bits.length ? bits[id]! : 0;
}

/** Bits that keep a capitalised word out of a person's name, unless it is a known given or family name. */
export const NOT_A_NAME = Is.office | Is.officePart | Is.rank | Is.rankPart | Is.rankTail | Is.bodyHead | Is.topic | Is.placeHead | Is.thingHead
  | Is.thingOpener | Is.calendar | Is.opener | Is.address | Is.descriptor | Is.personNoun;
