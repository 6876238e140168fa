/** The fields of well-known record collections. One entry a collection; a record of none of them is tried against all, in this order. */
export interface Preset {
  name: string;
  summary: string;
  text: string;
  /** Fields that hold the day on which it was published, the first that is one wins. */
  published: readonly string[];
  /** The same for the day on which it was changed or fetched: a reference date, and no date of the article. */
  fetched: readonly string[];
}

export const PRESETS: readonly Preset[] = [
  { name: 'c4', summary: 'C4 and mC4: text, timestamp, url', text: 'text', published: [], fetched: ['timestamp'] },
  { name: 'fineweb', summary: 'FineWeb: text, id, dump, url, date, …', text: 'text', published: [], fetched: ['date'] },
  { name: 'cc_news', summary: 'cc_news: title, text, domain, date, description, url, image_url', text: 'text', published: ['date'], fetched: [] },
  { name: 'news-please', summary: 'news-please: maintext, date_publish, source_domain, …', text: 'maintext', published: ['date_publish'], fetched: ['date_modify', 'date_download'] },
  { name: 'trafilatura', summary: 'trafilatura --json: text, date, hostname, …', text: 'text', published: ['date'], fetched: ['filedate'] },
];

/** Where no preset and no field is named: the usual names. */
export const PUBLISHED_FIELDS: readonly string[] = ['date_publish', 'date', 'published', 'publish_date', 'datePublished'];
export const FETCHED_FIELDS: readonly string[] = ['timestamp'];
export const TEXT_FIELDS: readonly string[] = ['text', 'maintext', 'content', 'body', 'articleBody', 'article'];
