/** The fields of well-known record collections. One entry a collection; a record of none of them is tried against all, in this order. */
export interface Preset {
  name: string;
  summary: string;
  text: string;
  /** Fields that hold the record's own date, the first that is one wins. */
  dates: readonly string[];
}

export const PRESETS: readonly Preset[] = [
  { name: 'c4', summary: 'C4 and mC4: text, timestamp, url', text: 'text', dates: ['timestamp'] },
  { name: 'fineweb', summary: 'FineWeb: text, id, dump, url, date, …', text: 'text', dates: ['date'] },
  { name: 'cc_news', summary: 'cc_news: title, text, domain, date, description, url, image_url', text: 'text', dates: ['date'] },
  { name: 'news-please', summary: 'news-please: maintext, date_publish, source_domain, …', text: 'maintext', dates: ['date_publish', 'date_modify', 'date_download'] },
  { name: 'trafilatura', summary: 'trafilatura --json: text, date, hostname, …', text: 'text', dates: ['date', 'filedate'] },
];

/** Where no preset and no field is named: the usual names. */
export const DATE_FIELDS: readonly string[] = ['date_publish', 'date', 'timestamp', 'published', 'publish_date', 'datePublished'];
export const TEXT_FIELDS: readonly string[] = ['text', 'maintext', 'content', 'body', 'articleBody', 'article'];
