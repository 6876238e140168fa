/** Words for offices and ranks as headlines shorten them: "Spox", "FM", "Cmdr.". One of them makes a side of "claim: Speaker" the speaker. Small letters, no stops. */
export const HEADLINE_OFFICES: readonly string[] = [
  'leader', 'president', 'pres', 'vp', 'vice-president', 'fm', 'fms', 'dm', 'pm', 'mp', 'mps', 'min', 'minister', 'ministers', 'premier', 'chancellor', 'spox', 'spokesman', 'spokeswoman',
  'spokesperson', 'cmdr', 'commander', 'general', 'gen', 'brigadier', 'admiral', 'colonel', 'chief', 'head', 'official', 'officials', 'envoy', 'ambassador', 'diplomat', 'diplomats', 'negotiator',
  'lawmaker', 'lawmakers', 'legislator', 'senator', 'speaker', 'cleric', 'ayatollah', 'imam', 'sheikh', 'analyst', 'analysts', 'expert', 'experts', 'scholar', 'professor', 'deputy', 'secretary',
  'advisor', 'adviser', 'aide', 'governor', 'mayor', 'chairman', 'chairwoman', 'chair', 'director', 'ceo', 'manager', 'coach', 'captain', 'judge', 'judiciary', 'prosecutor', 'attorney', 'lawyer', 'source', 'sources',
  'army', 'irgc', 'parliament', 'ministry', 'government', 'govt', 'gov\'t', 'un', 'unsc', 'iaea', 'eu', 'e3', 'opec', 'aeoi', 'cbi', 'nioc', 'report', 'reports', 'poll', 'study', 'activist', 'journalist', 'daily', 'paper',
  'king', 'queen', 'emir', 'sultan', 'prince', 'pope', 'bishop', 'statement', 'hezbollah', 'hamas', 'ansarullah', 'white', 'pentagon', 'kremlin', 'nato', 'who', 'times', 'commissioner', 'representative', 'rep',
];

/** What stands before or after a colon and is nobody's speech: "Photo: …", "…: A Summary". Small letters. */
export const NOT_SPEAKERS: readonly string[] = [
  'photo', 'photos', 'video', 'videos', 'pictures', 'picture', 'image', 'images', 'infographic', 'breaking', 'exclusive', 'watch', 'live', 'update', 'updated', 'urgent', 'interview', 'analysis', 'opinion', 'a summary',
  'summary', 'op-ed', 'editorial', 'feature', 'explainer', 'timeline', 'podcast', 'review', 'profile', 'factbox', 'factsheet', 'fact sheet', 'background', 'full text', 'text', 'transcript', 'day', 'part', 'documentary',
  'in pictures', 'in photos', 'coronavirus', 'covid-19', 'nuclear talks', 'jcpoa', 'vienna talks', 'world cup', 'football', 'volleyball', 'what we know', 'a primer', 'a timeline', 'key points', 'a review',
];
