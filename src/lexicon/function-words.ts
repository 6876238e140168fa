/**
 * The small words that hold English sentences together, by what they do. Who speaks and where a reported clause ends is read
 * off them: "the ministry said ON Monday THAT …", "Hugh Hill, WHO …, said".
 */
export type FunctionClass =
  | 'subject' | 'object' | 'determiner' | 'preposition' | 'conjunction' | 'subordinator' | 'auxiliary' | 'adverb' | 'time' | 'relative'
  | 'that' | 'verb' | 'first';

export const FUNCTION_WORDS: Readonly<Record<FunctionClass, string>> = {
  /** Pronouns that can be a subject. */
  subject: 'he she it they we i you who everyone everybody anyone anybody someone somebody nobody others many some most few several all both'
    + ' this these those one none another',
  object: 'him her them me us himself herself itself themselves ourselves yourself myself whom each',
  determiner: 'the a an this that these those his her its their our my your some any no every each both all another such what whose many'
    + ' several few most one two three four five six seven eight nine ten more',
  preposition: 'of in on at to for from by with about against between among amid into onto over under during through toward towards via per'
    + ' within without across despite regarding concerning including like unlike upon around near beyond behind above below outside inside'
    + ' alongside versus following ahead besides except throughout beside beneath underneath atop amongst opposite aboard',
  conjunction: 'and or but nor yet so plus',
  subordinator: 'because if when while after before as since although though unless until where whether once whereas than why how lest whereupon',
  relative: 'who which whom whose where',
  that: 'that',
  auxiliary: 'is was are were be been being am has have had having do does did will would can could should may might must shall cannot'
    + " isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't 's 're 've 'll 'd 'm",
  adverb: 'also later earlier recently further again too however already now then only even just not never always often still once soon'
    + ' first meanwhile nevertheless nonetheless instead therefore moreover furthermore thus hence indeed perhaps twice ago elsewhere here there today yesterday tomorrow'
    + ' tonight reportedly repeatedly publicly initially finally previously separately similarly likewise currently long'
    + ' back up down out off away rather quite very well almost nearly',
  time: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning'
    + ' afternoon evening night week month year weekend january february march april may june july august september october november'
    + ' december jan feb mar apr jun jul aug sept sep oct nov dec last next',
  first: "i we i'm we're i've we've me my us our ourselves",
  /** Common finite verbs that report nothing: their presence between a noun and a cue says that the noun is not the cue's subject. */
  verb: 'shot shoots made make makes took take takes gave give gives went go goes came come comes got get gets put puts kept keep keeps held hold holds'
    + ' led leads left leave leaves met meet meets began begin begins became become becomes won win wins lost lose loses sent send sends'
    + ' brought bring brings built build builds ran run runs stood stand stands sat fell fall falls rose rise rises grew grow grows'
    + ' remain remains seem seems seemed need needs let lets set sets cut cuts hit hits paid pay pays spent spend spends sold sell sells'
    + ' bought buy buys struck strike strikes fought fight fights broke break breaks drew draw draws drove drive drives wore'
    + ' flew fly flies threw throw throws served serve serves include includes involve involves reach reaches'
    + ' lie lies live lives work works play plays move moves turn turns start starts stop stops help helps use uses used try tries tried'
    + ' happen happens appear appears allow allows cause causes create creates develop faced faces attend attends visit visits arrive arrives'
    + ' rode swam slept taught caught fled froze hung hid hurt lent lit rang shook stole stuck swept swung tore woke wept dealt dug drank'
    + ' ate fed bore blew sank sang slid spun sprang swore shrank undertook underwent overcame overtook understood withstood',
};

/** Where the noun phrase of an aside ends: "Karvani, a mother *of* three", "a lawyer *for* two women", where the women are others. */
export const ASIDE_LINKS: readonly string[] = 'of for with to who whose in at by from and as when where which representing said says told'.split(' ');

/** What links a noun to the name of another body: "the group *close* to the Harbour Guild" is not the guild, "the operator Harbour Gate Group" is that group. */
export const BODY_LINKS: readonly string[] = 'about of for to in at with from by on who which that close familiar and'.split(' ');

/** A clause begins with these behind a place: "near Golzar *because* it rained". */
export const CLAUSE_OPENERS = 'because when where while after before since until that which';
