/** One news house: how it is named and what is particular about its pages. One entry of data an agency. */
export interface AgencyEntry {
  /** Usual English name: "Islamic Republic News Agency". */
  name: string;
  /** What stands in its datelines or signs its pieces: "IRNA"; null where the house uses none. */
  code: string | null;
  /** ISO 3166-1 alpha-2 of its seat. */
  country: string;
  /** Other forms met in datelines, stamps and credits: "Fars News Agency", "Fars New Agency" (a house slip). */
  aliases?: readonly string[];
  /** Hosts of its pages, without "www.": "irna.ir" for "https://en.irna.ir/news/85123". */
  sites?: readonly string[];
  /** Republishes others: beside another agency in one dateline, the other one is the originating one ("NNN-IRNA"). */
  relay?: true;
  /** Its name is a word or phrase of every day ("Dawn", "The National", "Foreign Policy"): in the text of a story it is not looked for. */
  everyday?: true;
  /** Opens a paragraph with "Iran PressIran News:" or "Iran Press/Europe:". */
  sectionLabel?: true;
  /** The bare date line over its pages is the day of the crawl, not of the story. */
  crawlDate?: true;
}
