/** Words around a bare number: what is counted, and what makes of the number a name, an age, an hour. */

/** Counted nouns that do not end in s. */
export const COUNTED: readonly string[] = [
  'people', 'men', 'women', 'children', 'persons', 'person', 'personnel', 'staff', 'police', 'troops', 'youth', 'clergymen', 'policemen', 'servicemen', 'gunmen', 'businessmen',
  'injured', 'wounded', 'dead', 'missing', 'killed', 'aircraft', 'spacecraft', 'sheep', 'cattle', 'fish', 'livestock', 'offspring', 'lawmakers', 'others', 'faithful',
  'infantry', 'cavalry', 'media', 'schoolchildren', 'congressmen', 'fishermen', 'spokesmen', 'feet', 'teeth', 'mice', 'oxen', 'head', 'poultry', 'alumni', 'criteria', 'phenomena',
  'individuals', 'expatriates', 'displaced', 'hospitalized', 'infected', 'recovered', 'deceased', 'handicapped', 'disabled', 'homeless',
];

/** Joined to the number by a hyphen: "a 20-member delegation". */
export const COUNTED_BY_HYPHEN: readonly string[] = ['strong', 'member', 'seat', 'nation', 'country', 'point', 'page', 'person', 'man', 'bed', 'storey', 'story', 'floor', 'room', 'unit', 'vehicle', 'passenger'];

/** Words after which a counted noun can no longer come: "12 of them", "345 on Tuesday". */
export const ENDS_COUNT: readonly string[] = [
  'of', 'in', 'on', 'at', 'to', 'from', 'by', 'for', 'with', 'without', 'within', 'as', 'and', 'or', 'but', 'nor', 'than', 'that', 'which', 'who', 'whom', 'whose', 'when', 'where', 'while',
  'after', 'before', 'since', 'until', 'till', 'during', 'per', 'a', 'an', 'the', 'this', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'us', 'he', 'she', 'it', 'they', 'we', 'i',
  'is', 'was', 'were', 'are', 'be', 'been', 'being', 'has', 'have', 'had', 'does', 'did', 'do', 'will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', 'not', 'so', 'if', 'because',
  'said', 'says', 'also', 'into', 'onto', 'over', 'under', 'against', 'among', 'between', 'through', 'across', 'towards', 'toward', 'about', 'around', 'near', 'amid', 'despite', 'including', 'compared',
  'there', 'here', 'then', 'plus', 'minus', 'less', 'perhaps', 'always', 'besides', 'versus', 'vs', 'via', 'yes', 'no', 'percent', 'later', 'earlier', 'ago', 'each', 'every', 'all', 'both', 'any',
  'came', 'come', 'comes', 'went', 'goes', 'took', 'takes', 'made', 'makes', 'remains', 'remain', 'shows', 'means', 'became', 'becomes', 'began', 'stood', 'fell', 'rose', 'died', 'lost', 'won', 'left', 'apiece',
];

/** Words before a number that make it a name or an address: "Resolution 2231", "Flight 27", "No. 5". */
export const NUMBERED: readonly string[] = [
  'resolution', 'resolutions', 'article', 'articles', 'chapter', 'section', 'sections', 'page', 'pages', 'phase', 'phases', 'stage', 'no', 'nos', 'number', 'numbers', 'flight', 'room', 'highway', 'route',
  'road', 'line', 'level', 'grade', 'type', 'version', 'volume', 'vol', 'ward', 'district', 'unit', 'units', 'block', 'paragraph', 'paragraphs', 'clause', 'item', 'items', 'annex', 'principle', 'principles', 'law', 'act',
  'channel', 'studio', 'gate', 'platform', 'track', 'zone', 'day', 'week', 'round', 'game', 'match', 'set', 'appendix', 'figure', 'table', 'verse', 'verses', 'surah', 'psalm', 'episode', 'season', 'part',
  'protocol', 'decree', 'directive', 'rule', 'regulation', 'order', 'case', 'branch', 'area', 'sector', 'reactor', 'group', 'pier', 'bus', 'step', 'option', 'plan', 'operation', 'note', 'code', 'id', 'tel', 'fax',
  'phone', 'ext', 'box', 'apartment', 'suite', 'floor', 'aged', 'age', 'ages', 'turns', 'turned', 'category', 'class', 'tier', 'division', 'seed', 'lane', 'terminal', 'exit', 'point', 'question', 'lot', 'year', 'model', 'mark', 'incident', 'reference', 'ref',
];

/** Before a number that is rung up or written to: "call 101". */
export const DIALLED: readonly string[] = ['call', 'dial', 'ring', 'phone', 'text', 'calling', 'dialling', 'dialing', 'ringing', 'phoning', 'texting'];

/** What answers behind a short number: "the 111 *helpline*". */
export const HELPLINES: readonly string[] = ['helpline', 'hotline', 'line', 'website', 'service', 'operator', 'operators', 'call', 'calls', 'caller', 'callers', 'dispatcher', 'dispatchers', 'number'];

/** Words behind a number that make it an hour: "8 p.m.", "1430 GMT". */
export const CLOCK: readonly string[] = ['a.m.', 'p.m.', 'a.m', 'p.m', 'am', 'pm', 'gmt', 'utc', "o'clock", 'est', 'edt', 'et', 'cet', 'irst', 'hrs'];

/** Month names, also the Iranian ones: "3 February", "Farvardin 12". */
export const MONTH_WORDS: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  'farvardin', 'ordibehesht', 'khordad', 'tir', 'mordad', 'shahrivar', 'mehr', 'aban', 'azar', 'dey', 'bahman', 'esfand', 'muharram', 'safar', 'ramadan', 'ramazan', 'shaban', 'rajab', 'shawwal',
];

/** What costs or is worth pounds: "a 50-pound *note*"; other things of so many pounds weigh them. */
export const PAID_IN_POUNDS: readonly string[] = 'note notes bill bills fine fines fee fees prize ticket tickets coin coins bet reward donation cheque voucher deposit bonus levy charge penalty fare grant subsidy loan limit cap scholarship payment payments saving savings rise raise increase pay wage wages rent tax meal sterling price'.split(' ');

/** Words of a match: "won 2-0 *thanks* to", beside a result that stands with a dash. Small letters. */
export const RESULTS: readonly string[] = 'win wins won beat beats beaten lose loses lost loss draw draws drew drawn defeat defeats defeated victory lead leads led leading trail trailed trailing score scores scored final aggregate'.split(' ');

/** What a house's number stands before, with the street's name between: "200 E. Main *St.*" Small letters. */
export const STREETS: readonly string[] = 'street st avenue ave road rd lane drive boulevard blvd highway parkway square terrace crescent'.split(' ');

/** What is called by its generation: "a 5g *network*". Small letters. */
export const OF_NETWORKS: readonly string[] = 'network networks mobile phone phones smartphone smartphones technology mast masts tower towers service services coverage spectrum internet connection connectivity signal signals data rollout base router routers'.split(' ');

/** Names that a number ends, in capitals before it: "*Shahed* 136 drones", "*Leopard* 2 tanks", "*Nikkei* 225". Small letters. */
export const NUMBERED_NAMES: readonly string[] = (
  'shahed emad shahab sejjil ghadr fateh qiam hwasong kn agni shaheen leopard challenger merkava boeing airbus embraer bombardier antonov tupolev ilyushin sukhoi formula apollo soyuz artemis voyager falcon ariane luna shenzhou chandrayaan '
  + 'nikkei dax cac ftse russell iphone galaxy playstation windows android euro expo agenda area catch'
).split(' ');
