/** Names of sections as pages print them in breadcrumbs and over headlines. Small letters. */
export const SECTION_NAMES: readonly string[] = [
  'politics', 'political', 'crime', 'justice', 'law and justice', 'migration', 'conflicts', 'corruption', 'catastrophe', 'disasters', 'nature and environment', 'climate', 'economy', 'economic', 'economics', 'business', 'energy', 'oil', 'oil & gas', 'oil and gas', 'society', 'social', 'culture', 'art', 'arts',
  'art & culture', 'art and culture', 'arts & culture', 'arts and culture', 'culture & art', 'society & culture', 'society and culture', 'sport', 'sports', 'world',
  'international', 'iran', 'iran news', 'nuclear', 'nuclear program', 'nuclear deal', 'foreign policy', 'diplomacy', 'defense', 'defence', 'military', 'science', 'space', 'podcasts', 'insight', 'live tv',
  'technology', 'science & tech', 'science and tech', 'science & technology', 'science and technology', 'sci-tech', 'sci & tech', 'health', 'environment', 'tourism', 'travel', 'religion', 'women', 'opinion',
  'opinions', 'interview', 'interviews', 'analysis', 'features', 'feature', 'reports', 'report', 'news', 'domestic', 'national', 'provinces', 'middle east', 'west asia',
  'asia', 'asia & africa', 'asia and africa', 'africa', 'europe', 'america', 'americas', 'the americas', 'us', 'us & canada', 'latin america', 'russia', 'china', 'turkey',
  'palestine', 'syria', 'iraq', 'yemen', 'lebanon', 'afghanistan', 'persian gulf', 'region', 'regional', 'human rights', 'media', 'photo', 'photos', 'video', 'videos',
  'multimedia', 'quran', 'shia', 'parliament', 'government', 'leader', 'security', 'law', 'top news', 'top stories', 'headlines', 'editorial', 'op-ed', 'viewpoint',
  'market', 'markets', 'trade', 'finance', 'industry', 'agriculture', 'transport', 'education', 'people', 'life', 'heritage', 'history', 'celebrities', 'cinema', 'music',
  'resistance', 'islamic world', 'muslim world', 'world news', 'latest news', 'general', 'other', 'exclusive', 'special reports', 'special report', 'domestic meetings',
  'affairs', 'foreign affairs', 'local news', 'entertainment', 'lifestyle', 'uk', 'uk politics', 'us politics', 'in the papers', 'press review', 'explainer', 'fact check', 'obituaries', 'in depth', 'in focus',
  'in pictures', 'first person', 'the big read', 'long read', 'long reads', 'the long read', 'book review', 'books', 'film', 'football', 'cricket', 'aviation', 'property', 'real estate', 'personal finance', 'royals',
  'u.s. news', 'us news', 'uk news', 'home news', 'business news', 'science news', 'health news', 'sports news', 'odd news', 'entertainment news', 'defense news', 'asia pacific', 'asia-pacific', 'japan', 'other media news', 'business and markets', 'business & markets', 'domestic economy', 'auto', 'society/culture', 'space/science', 'commodities', 'sustainability', 'ukraine', 'caucasus', 'central asia', 'israel news', 'jewish world', 'basketball', 'baseball', 'hockey', 'ice hockey', 'tennis', 'rugby', 'golf', 'athletics', 'wrestling', 'volleyball', 'boxing', 'cycling', 'swimming', 'soccer', 'motorsport', 'autos', 'animals', 'restaurants', 'deals', 'banks', 'campaign', 'politics & policy', 'crime & courts', 'courts',
  // The topics of the United Nations' news.
  'humanitarian aid', 'peace and security', 'climate and environment', 'migrants and refugees', 'law and crime prevention', 'economic development', 'culture and education', 'un affairs',
  'israel & the region', 'israel inside',
];

/** Of these, countries: behind another name they say where it happened ("Culture | Iraq"). */
export const COUNTRY_SECTIONS: readonly string[] = ['iran', 'russia', 'china', 'turkey', 'palestine', 'syria', 'iraq', 'yemen', 'lebanon', 'afghanistan', 'us', 'uk', 'japan', 'ukraine'];

/** Of these, what a country is a part of: "World | Iran" is about Iran. */
export const WIDE_SECTIONS: readonly string[] = ['world', 'news', 'world news', 'international', 'middle east', 'west asia', 'asia', 'africa', 'europe', 'region', 'regional', 'asia pacific', 'asia-pacific', 'latest news', 'foreign affairs', 'central asia', 'caucasus'];

/** Words alone over a headline that are no section: what a page says of itself, or asks its reader to do. Small letters. */
export const NO_SECTIONS: readonly string[] = [
  'watch', 'live', 'breaking', 'urgent', 'alert', 'update', 'updated', 'developing', 'correction', 'corrected', 'more', 'trending', 'sponsored', 'premium', 'subscriber', 'subscribers', 'free', 'latest', 'read',
  'login', 'listen', 'search', 'home', 'abstract', 'summary', 'transcript', 'draft', 'embargoed', 'confidential', 'statement', 'release', 'title', 'headline', 'article', 'page', 'untitled', 'text', 'sections',
];
