/** The small words that many rules ask for, each set made once: a rule says what it means by the word ("the head OF a mill"), not how to spell it. */
import { WordSet } from '../../core/words.js';

export const ACCORDING = new WordSet(['according']);
export const AND = new WordSet(['and']);
export const AS = new WordSet(['as']);
export const AT = new WordSet(['at']);
export const BETWEEN = new WordSet(['between']);
export const BOTH = new WordSet(['both']);
export const BY = new WordSet(['by']);
export const CENT = new WordSet(['cent']);
export const FOR = new WordSet(['for']);
export const FORMER = new WordSet(['former']);
export const FROM = new WordSet(['from']);
export const GENERAL = new WordSet(['general']);
export const IN = new WordSet(['in']);
export const OF = new WordSet(['of']);
export const ON = new WordSet(['on']);
export const PART = new WordSet(['part']);
export const PER = new WordSet(['per']);
export const THE = new WordSet(['the']);
export const THERE = new WordSet(['there']);
export const TO = new WordSet(['to']);
export const WHICH = new WordSet(['which']);
export const WHO = new WordSet(['who']);
export const WHOSE = new WordSet(['whose']);
/** "*a* clerk", not "the clerk": somebody new. */
export const INDEFINITE = new WordSet(['a', 'an']);
export const ARTICLE = new WordSet(['a', 'an', 'the']);
/** "a clerk *named* Laleh Karvani" */
export const CALLED = new WordSet(['named', 'called']);
/** "he said, *citing* the clerk": whose words those are is said behind it. */
export const CITING = new WordSet(['quoting', 'citing']);
/** Of somebody, no thing: "*their* own words". */
export const OWN = new WordSet(['his', 'her', 'their']);
export const HIS_OR_HER = new WordSet(['his', 'her']);
/** Of somebody or something named before: "*her* brother". */
export const POSSESSIVE = new WordSet(['his', 'her', 'its', 'their']);
/** What a noun phrase may begin with. */
export const DETERMINER = new WordSet(['a', 'an', 'the', 'his', 'her', 'its', 'their']);
export const REFLEXIVE = new WordSet(['itself', 'himself', 'herself', 'themselves']);
/** "*As* snow fell, they went on", "*After* the strike began, the firm wrote to them": when or why a thing happens. */
export const WHEN_OR_WHY = new WordSet(['after', 'although', 'as', 'because', 'before', 'despite', 'if', 'once', 'since', 'though', 'until', 'when', 'while']);
/** "a 34-*year-old* teacher" as one token. */
export const YEARS_OLD = new WordSet(['year-old', 'years-old']);
/** "*was* told", "*being* asked" */
export const BE = new WordSet(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
/** "*one* of them", "*another* of the three" */
export const ONE_OF_SEVERAL = new WordSet(['one', 'another']);
/** "more *than* 30" */
export const THAN = new WordSet(['than']);
