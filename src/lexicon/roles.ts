/**
 * What a person of an office may be called later on: "the minister" for a Foreign Minister, "the cleric" for a
 * Hojatoleslam. One line: words for the same | words for the wider class. "diplomat:foreign" holds only where the office
 * also says "foreign". Small letters.
 */
export const ROLES: readonly string[] = [
  'premier pm taoiseach vice-premier | leader politician official',
  'minister fm ministers | official politician diplomat:foreign negotiator:foreign secretary:foreign',
  'president pres | leader politician official executive chief:federation chief:association chief:union chief:club chief:league head:federation head:association head:union head:club boss:federation boss:club',
  'president-elect | president politician leader',
  'vice-president vp first-vice-president | official politician',
  'chancellor | leader politician official',
  'secretary secretary-general general-secretary | official diplomat:state chief:general head:general minister:environment minister:transport minister:home minister:health minister:education minister:defence minister:business minister:justice minister:culture minister:housing minister:work minister:trade minister:energy',
  'vice-minister | minister official',
  'undersecretary under-secretary under-secretary-general | official diplomat:foreign diplomat:state secretary',
  'spokesman spokeswoman spokesperson spox | official diplomat:foreign diplomat:state officer:military lawmaker:parliament mp:parliament lawmaker:commission mp:commission',
  'ambassador envoy consul d\'affaires attache nuncio legate | diplomat official representative negotiator',
  'representative high-representative rapporteur delegate | envoy diplomat official lawmaker:congress congressman:congress congresswoman:congress lawmaker:parliament mp:parliament parliamentarian:parliament legislator:parliament lawmaker:majlis mp:majlis parliamentarian:majlis legislator:majlis lawmaker:house ambassador:permanent',
  'negotiator | diplomat official',
  'diplomat | official',
  'general gen brigadier brigadier-general major-general lieutenant-general | commander officer official soldier',
  'admiral adm commodore vice-admiral rear-admiral | commander officer official',
  'colonel col major captain lieutenant | officer commander official',
  'marshal | commander officer official',
  'commander cmdr commander-in-chief commandant | officer official chief',
  'ayatollah grand-ayatollah hojatoleslam hojjatoleslam hojat-ol-islam hojat-ol-eslam hojjat-ol-islam hojat-al-islam hojjat-al-islam hujjat-al-islam imam sheikh sheik mufti mullah hojat hojjat hujjat marja hojatolislam hojjatolislam hodjatalislam hujjatul-islam allamah allameh shaikh shaykh mawlawi maulana moulana molavi maulvi maulavi akhund akhoond | cleric scholar preacher leader:prayer leader:prayers leader:supreme leader:revolution',
  'cleric preacher imam | scholar',
  'mp mep mla msp mk lawmaker legislator senator congressman congresswoman congressmember parliamentarian mps assemblyman assemblywoman assemblymember mna mpa | politician official deputy representative member:parliament member:congress member:senate',
  'member councilor councillor councilman councilwoman councilmember alderman selectman | official:council official:committee lawmaker:parliament mp:parliament legislator:parliament lawmaker:commission mp:commission legislator:commission senator:council councillor:council councilor:council',
  'governor governor-general prefect subprefect sub-prefect kaymakam vice-governor lieutenant-governor | official',
  'mayor vice-mayor burgomaster | official',
  'head chief director director-general vice-chancellor rector vice-rector co-director dean principal curator | analyst:commodities analyst:research analyst:strategy analyst:markets economist:economics economist:research official boss executive:company head chief director manager',
  'chairman chairwoman chairperson chair vice-chairman co-chair co-chairman co-chairwoman convener convenor | official head chief executive lawmaker:parliamentary mp:parliamentary lawmaker:parliament mp:parliament legislator:parliamentary parliamentarian:parliamentary',
  'ceo manager managing-director executive coo cfo | official boss chief head executive director businessman',
  'deputy | official lawmaker:parliament',
  'headmaster headmistress headteacher vice-principal | head teacher principal official',
  'treasurer registrar comptroller warden harbourmaster harbormaster ombudsman ombudswoman | official',
  'sheriff constable sergeant corporal detective | officer official',
  'abbot abbess archimandrite archdeacon vicar provost pastor deacon canon monsignor reverend | cleric priest leader',
  'coordinator commissioner superintendent inspector administrator supervisor | official chief head',
  'leader co-leader chieftain | cleric:supreme cleric:revolution cleric:prayer cleric:prayers preacher:prayer preacher:prayers politician ayatollah:supreme ayatollah:revolution',
  'speaker vice-speaker | official politician lawmaker head:parliament head:legislature chief:parliament chief:legislature',
  'adviser advisor aide assistant counselor counsellor | official',
  'prosecutor attorney-general prosecutor-general solicitor-general | official lawyer',
  'judge justice magistrate | official',
  'lawyer attorney solicitor counsel barrister | expert lawyer attorney',
  'analyst expert pundit commentator | observer scholar researcher',
  'economist | expert analyst scholar researcher academic',
  'professor lecturer academic scholar researcher scientist physicist historian ecologist archaeologist biologist engineer epidemiologist geologist climatologist sociologist | expert analyst scholar academic researcher scientist',
  'seismologist meteorologist hydrologist astronomer geographer linguist psychologist virologist | expert scientist researcher scholar academic',
  'doctor dr physician surgeon | expert researcher doctor scientist',
  'coach | manager trainer tactician',
  'lord lady baron baroness viscount | peer politician',
  'player footballer striker midfielder defender goalkeeper wrestler athlete captain skipper | player athlete',
  'captain skipper | winger flanker prop hooker lock fly-half scrum-half fullback full-back halfback striker forward midfielder defender goalkeeper keeper libero setter spiker opener batter batsman bowler all-rounder seamer spinner wicketkeeper quarterback point-guard',
  'king emir sultan shah queen caliph regent monarch | monarch leader ruler',
  'prince crown-prince princess | royal leader',
  'pope | pontiff leader cleric',
  'patriarch archbishop bishop cardinal rabbi | leader cleric',
  'founder co-founder cofounder owner | businessman entrepreneur head',
  'activist campaigner dissident | critic',
  'journalist reporter correspondent editor editor-in-chief columnist author writer | reporter writer',
  'director filmmaker | artist',
];

/** In whose office the field stands may be called by his trade: "the *engineer*" of a head of an institute of engineering; what ends in -ologist has its -ology besides. */
export const TRADES_BY_FIELD: Readonly<Record<string, readonly string[]>> = {
  physicist: ['physics'], chemist: ['chemistry', 'chemical'], historian: ['history', 'historical'], engineer: ['engineering'], economist: ['economics', 'economic'], lawyer: ['law', 'legal', 'bar'], banker: ['bank', 'banking'],
  doctor: ['medicine', 'medical', 'hospital', 'clinic'], physician: ['medicine', 'medical', 'hospital', 'clinic'], surgeon: ['surgery', 'surgical', 'hospital'], nurse: ['nursing', 'nurses'], astronomer: ['astronomy', 'observatory'], mathematician: ['mathematics'],
  agronomist: ['agronomy', 'agriculture', 'agricultural'], forester: ['forestry', 'forests'], curator: ['museum', 'gallery'], teacher: ['school', 'teachers'], farmer: ['farmers'], fisherman: ['fishermen'], trader: ['traders', 'trading'], builder: ['builders'], pilot: ['pilots'],
};

/** Words before the head that tell nobody apart: "the *senior Iranian* official". */
export const VAGUE: readonly string[] = [
  'senior', 'legendary', 'iconic', 'celebrated', 'decorated', 'top', 'chief', 'high-ranking', 'highranking', 'ranking', 'new', 'newly', 'other', 'said', 'same', 'outgoing', 'incoming', 'visiting', 'veteran', 'prominent', 'famous', 'well-known', 'then', 'current',
  'seasoned', 'local', 'young', 'old', 'late', 'influential', 'respected', 'renowned', 'leading', 'outspoken', 'hardline', 'moderate', 'reformist', 'conservative', 'retired', 'unnamed', 'anonymous', 'second', 'high', 'level', 'government',
  'state', 'political', 'military', 'former', 'ex', 'interim', 'acting', 'newly-appointed', 'newly-elected', 'appointed', 'elected', 'middle-aged', 'long-time', 'longtime', 'popular', 'powerful', 'religious', 'shia', 'sunni', 'western', 'country\'s',
];

/** Age, looks and fate: words before the head that tell nobody apart and say nothing of an office: "the *freed* artist". */
export const LOOKS: readonly string[] = [
  'old', 'young', 'elderly', 'aged', 'ageing', 'aging', 'teenage', 'middle-aged', 'veteran', 'retired', 'freed', 'released', 'liberated', 'injured', 'wounded', 'jailed', 'imprisoned', 'detained', 'exiled', 'ousted', 'sacked', 'dismissed',
  'suspended', 'deposed', 'disgraced', 'defeated', 'beaten', 'victorious', 'winning', 'triumphant', 'bereaved', 'grieving', 'ailing', 'frail', 'blind', 'deaf', 'bearded', 'bald', 'barefoot', 'bespectacled', 'white-haired', 'grey-haired',
  'gray-haired', 'silver-haired', 'soft-spoken', 'softly-spoken', 'outspoken', 'smiling', 'weeping', 'tearful', 'tired', 'weary', 'angry', 'furious', 'shaken', 'relieved', 'proud', 'delighted', 'convicted', 'condemned', 'accused', 'acquitted',
  'rescued', 'stranded', 'stricken', 'masked', 'celebrated', 'acclaimed', 'award-winning', 'prize-winning', 'self-taught', 'pregnant', 'widowed', 'orphaned', 'homeless', 'unemployed', 'jobless', 'burly', 'lanky', 'tall', 'stocky', 'wiry',
  'cheerful', 'affable',
];

/** Heads that fit a person whose office is not told: "the official". Others ("the minister") ask for one. */
export const ANYONE: readonly string[] = ['official', 'visitor', 'guest', 'man', 'woman', 'lady', 'gentleman', 'pensioner', 'youngster', 'politician', 'figure', 'leader', 'expert', 'boy', 'girl', 'teenager', 'student', 'survivor', 'victim', 'father', 'mother', 'artist', 'athlete', 'farmer', 'driver', 'teacher', 'winner', 'champion', 'archaeologist', 'scholar', 'analyst', 'researcher', 'economist', 'historian', 'academic', 'scientist', 'activist', 'author', 'writer', 'actor', 'actress', 'singer', 'striker', 'midfielder', 'defender', 'goalkeeper', 'wrestler', 'player', 'lawyer'];

/** Of those, the ones that name no trade: no other word for somebody in particular. */
export const NO_TRADES: readonly string[] = ['official', 'visitor', 'guest', 'man', 'woman', 'lady', 'gentleman', 'person', 'youngster', 'figure', 'leader', 'boy', 'girl', 'survivor', 'victim', 'suspect', 'father', 'mother', 'winner', 'source', 'witness', 'resident', 'caller', 'spokesman', 'spokeswoman', 'spokesperson'];

/** Heads of several persons or of no person, pronouns that nothing resolved: the description stands as it is. */
export const NOBODY: readonly string[] = [
  'they', 'them', 'we', 'both', 'who', 'which', 'it', 'i', 'he', 'she', 'you', 'that', 'this',
  'sides', 'officials', 'ministers', 'presidents', 'diplomats', 'sources', 'experts', 'analysts', 'lawmakers', 'leaders', 'critics', 'authorities', 'police', 'people', 'residents', 'groups', 'media', 'outlets', 'figures', 'observers',
  'organizers', 'superiors', 'reports', 'countries', 'parties', 'generals', 'commanders', 'economists', 'activists', 'witnesses', 'workers', 'members', 'envoys', 'spokesmen', 'negotiators', 'counterparts', 'mps', 'clerics', 'scholars', 'supporters',
];

/** What a member of a party is called: "the Texas *Republican*". */
export const PARTISANS_ALONE: readonly string[] = 'republican democrat conservative liberal socialist nationalist independent green centrist populist communist unionist'.split(' ');

/** Ranks and degrees say nothing against another office: "the secretary of the event" may be a Hojatoleslam. */
export const RANK_HEADS: readonly string[] = [
  'general', 'gen', 'brigadier', 'admiral', 'colonel', 'captain', 'major', 'lieutenant', 'doctor', 'dr', 'professor', 'engineer',
  'imam', 'sheikh', 'ayatollah', 'hojatoleslam', 'hojjatoleslam', 'hojat', 'hojat-ol-islam', 'hojat-al-islam', 'hojjat', 'hujjat',
];

/** The learned, of any trade: "the hydrologist" may be the professor who has just spoken. */
export const LEARNED_HEADS: readonly string[] = ['professor', 'doctor', 'dr', 'academic', 'scholar', 'researcher', 'scientist', 'expert', 'lecturer', 'author', 'engineer'];

/** Say little of what somebody does: a "member" of the council may be called "the senator", a "leader" of it "the councillor". */
export const LOOSE_HEADS: readonly string[] = [...LEARNED_HEADS, 'member', 'leader', 'head', 'director', 'chief', 'representative', 'official', 'chair', 'chairman', 'chairwoman', 'president', 'manager', 'founder', 'co-founder'];

/** Words of an office that tell of no body: "the *national* coach of the rowers" is not told to be elsewhere by them. */
export const OFFICE_QUALIFIERS: readonly string[] = ['deputy', 'senior', 'acting', 'former', 'general', 'national', 'executive', 'managing'];

/** Parts in a trial: each is one person's. */
export const COURT_ROLES = 'judge justice magistrate coroner prosecutor attorney lawyer counsel barrister solicitor defendant accused plaintiff complainant claimant petitioner witness victim suspect juror foreman informant detective investigator';

/** Those of whom a speaker tells rather than he himself. */
export const OTHERS_OF_A_STORY = 'gunman militant hostage prisoner detainee survivor friend colleague neighbor neighbour rival predecessor successor boy girl child baby';

/** Whoever has an office is called so too: "the politician" of a minister. */
export const OFFICE_HOLDERS: readonly string[] = ['official', 'man', 'woman', 'lady', 'gentleman', 'politician', 'figure', 'leader', 'expert', 'scholar', 'academic', 'cleric', 'diplomat'];

/** Trades that have to do with somebody else, of whom the story tells: "Karvani was ill. “…,” the doctor said". */
export const DEALS_WITH_OTHERS: readonly string[] = ['doctor', 'surgeon', 'paramedic', 'medic', 'policeman', 'policewoman', 'officer', 'landlord', 'landlady', 'employer', 'owner', 'seller', 'buyer', 'cashier', 'clerk', 'manager', 'guard', 'reporter', 'journalist', 'correspondent', 'spokesman', 'spokeswoman', 'spokesperson', 'priest', 'senator', 'ambassador', 'minister', 'governor', 'mayor', 'president', 'host', 'interviewer', 'moderator', 'caller', 'passer-by'];

/** Offices by which their holders go through a story. */
export const STATE_OFFICES: readonly string[] = ['president', 'minister', 'premier', 'governor', 'mayor', 'king', 'queen', 'ambassador', 'coach', 'pope', 'chancellor'];
