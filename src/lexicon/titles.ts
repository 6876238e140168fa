/** Words that make offices, ranks and honorifics. Single words, folded when compared; several words make one office by standing together. */

/** The head of an office: "Foreign *Minister*", "*spokesman* for the ministry". */
export const OFFICES = `
  minister president premier chancellor king queen emperor empress emir sultan crown-prince prince princess caliph shah monarch pope patriarch archbishop bishop cardinal rabbi mufti ayatollahs
  spokesman spokeswoman spokesperson spox secretary secretary-general chairman chairwoman chairperson chair chief head director deputy speaker leader commander commander-in-chief cmdr
  consul-general commissioner-general inspector-general comptroller-general surveyor-general postmaster-general quartermaster-general accountant-general registrar-general advocate-general adjutant-general procurator-general
  ambassador-at-large minister-counsellor minister-counselor governor governor-general trustee mayor ambassador envoy representative consul counselor counsellor attache adviser advisor aide negotiator coordinator commissioner superintendent inspector constable
  ceo cfo coo cto managing-director manager undersecretary under-secretary under-secretary-general vice-president vice-chairman viceroy lawmaker senator congressman congresswoman congressmember mp mps fm pm mep mla
  prosecutor prosecutor-general judge justice magistrate attorney-general rapporteur co-ceo co-president co-chairperson co-head high-representative president-elect vice-speaker member delegate founder co-founder co-chair co-chairman co-chairwoman co-director co-leader
  executive stablemaster coroner cllr supervisor caretaker vice-chancellor first-vice-president treasurer director-general taoiseach tánaiste tanaiste undersheriff pastor prefect subprefect sub-prefect burgomaster headmaster headmistress headteacher warden registrar vicar abbot abbess archimandrite archdeacon harbourmaster harbormaster ombudswoman councilman councilwoman councilmember assemblyman assemblywoman assemblymember selectman plenipotentiary editor-in-chief doyen kaymakam commandant solicitor-general auditor-general surgeon-general vice-governor vice-minister vice-rector vice-mayor vice-captain vice-chair vice-chairwoman vice-chairperson vice-provost vice-commander vice-consul pro-vice-chancellor co-captain player-coach player-manager vice-premier vice-principal lieutenant-governor parliamentarian convener convenor chieftain administrator chargé charge ombudsman marja whip comptroller legate nuncio regent councillor councilor alderman sheriff rector provost custodian imam preacher coach captain mk mna mpa msp`;

/** Offices that somebody had or is to have: "*ex-minister*", "*then-president*", "prime *minister-designate*", "*governor-elect*". */
const OF_A_TIME: readonly string[] = ['minister', 'president', 'premier', 'chancellor', 'governor', 'mayor', 'ambassador', 'speaker', 'chairman', 'chief', 'director', 'secretary', 'senator', 'lawmaker', 'mp', 'spokesman', 'commander', 'leader', 'prosecutor'];
export const OFFICES_OF_A_TIME: readonly string[] = OF_A_TIME.flatMap((office) => [`ex-${office}`, `then-${office}`, `${office}-elect`, `${office}-designate`]);

/** What a chief officer is chief of: "Chief *Operating* Officer". */
export const OFFICER_FIELDS: readonly string[] = [
  'executive', 'financial', 'operating', 'technology', 'technical', 'information', 'medical', 'nursing', 'scientific', 'science', 'legal', 'marketing', 'commercial', 'risk', 'product', 'people', 'investment',
  'compliance', 'revenue', 'data', 'digital', 'strategy', 'sustainability', 'communications', 'administrative', 'veterinary', 'accounting', 'business', 'creative', 'content', 'diversity', 'security', 'innovation',
  'growth', 'fire', 'ambulance', 'customer', 'clinical', 'design', 'engineering', 'procurement', 'privacy', 'brand', 'human', 'supply', 'banking', 'credit',
];

/** Words that stand before the head of an office and belong to it: "*Deputy* *Foreign* Minister". */
export const OFFICE_PARTS = `
  dep asst athletic clinical additional shadow ranking advocate resources water planning development welfare cooperatives housing commercial crown deputy vice first second third prime foreign interior home defense defence oil petroleum energy economy economic finance financial trade commerce industry industries agriculture agricultural jihad health education culture cultural intelligence justice labor labour
  transport portfolio auxiliary non-executive procurator surveyor transportation roads road communications information ict science sports sport youth tourism environment environmental power nuclear parliamentary parliament presidential government cabinet army navy police military naval air ground
  chief executive managing general senior top press media legal political security permanent special assistant acting interim caretaker honorary former ex supreme lead joint co state national federal provincial regional district city
  opposition majority minority house party congressional republican democratic white attorney solicitor auditor surgeon public prosecutor major supply operations research external internal international european diplomatic counterterrorism veteran principal private personal religious friday prayer prayers divisional zonal territorial metropolitan subdivisional departmental sectoral diocesan cantonal provisional ministry embassy agency committee commission council organization treasury judiciary chief-of-staff corporate technical head team national-team under oversight`;

/** Ranks and honorifics, each a title of its own: "Brigadier General", "Ayatollah", "Martyr". */
export const RANKS = `
  br ald cmdt cavaliere commendatore onorevole pvt det grandmaster yokozuna ozeki sekiwake komusubi maegashira spc pfc lcpl bombardier gunner trooper cr coun
  brigadier-general major-general lieutenant-general vice-admiral rear-admiral general admiral colonel captain lieutenant major brigadier marshal commodore sergeant corporal detective insp supt dci gen adm col capt lt maj brig sgt cmdr cpl
  ayatollah hojatoleslam hojjatoleslam hojatolislam hojjat-ol-eslam hojjat-ol-islam hojat-ol-islam hojat-ol-eslam hojjatolislam hodjatalislam hujjat-al-islam hujjatul-islam hojatoleslam-val-moslemin hojjat-al-islam hojat-al-islam hojatoleslam-valmoslemin allamah allameh imam martyr shahid sheikh shaikh shaykh sheik mullah mawlawi maulana moulana grand-ayatollah
  sheikha shaikha begum hafiz hafez maître maitre haj hajj hajji alhaji datuk dato sri seri tengku tunku mamosta mamusta akhund akhoond molavi mowlavi mawlavi maulvi maulavi nakhoda acharya swami sadhvi mulla molana mawlana mohandes pandit kiai kyai bapak venerable phra countess otunba togbe mzee mwalimu bailiff matron qari sarhang ustad ostad ustadh pastor deacon canon monsignor msgr maestro nawab pir oba fon agha haji hajia hajiya hajjah datin ustaz ustadz atty ven fr excellency eminence majesty highness holiness honourable honorable ensign midshipman subedar subadar havildar
  academician barrister advocate adv eng engr h.e. dr doctor professor prof engineer sir dame lord lady baron baroness count duchess marchesa marchese marchioness marquess viscount viscountess contessa conte reverend rev father sister brother pres sen rep gov amb hon`;

/** Words before a rank that belong to it: "*Rear* Admiral". */
export const RANK_PARTS = 'sgt master associate assistant adjunct rt gunnery detective datuk dato petty wing flight squadron lance det ch col colonel fleet corps brigadier major lieutenant rear vice second grand field air warrant first staff full maj brig lt';

/** Second words of ranks of two or three words: "Hojat *al-Islam*", "Hojatoleslam *wal-Muslimin*". */
export const RANK_TAILS = 'al-islam ol-eslam ol-islam al-eslam val-moslemin wal-muslimin wal-moslemin valmoslemin walmuslimin va-al-moslemin wal-moslemeen val-muslimin el-islam emeritus emerita';

/** What ends a rank that an ordinal parts: "Rear Admiral Second *Class*", "Captain First *Rank*". */
export const RANK_CLASSES: readonly string[] = ['class', 'rank', 'grade'];

/** Which of several ranks of a name: "*Second* Brigadier General", "Sgt. *1st* Class". */
export const RANK_ORDINALS: readonly string[] = ['first', 'second', 'third', '1st', '2nd', '3rd'];

/** Forms of address: they show a person and are no title. */
export const ADDRESSES = 'comrade mr mrs ms miss messrs madam mister seyyed seyed sayyed sayyid seyyid sayed syed sayyida seyyedeh mme madame monsieur senor herr frau signor aqa khanom khanum';

/** Of these, the ones that are part of the full name: "Seyyed Abbas Araghchi". */
export const NAME_PREFIXES = 'seyyed seyed sayyed sayyid seyyid sayed syed seyyedeh';

/** Letters of honour behind a name: "Marian Vrell KC". */
export const POSTNOMINALS: readonly string[] = ['kc', 'qc', 'sc', 'bl', 'mbe', 'obe', 'cbe', 'kbe', 'dbe', 'cb', 'cmg', 'kcmg', 'phd', 'md', 'frs', 'rn', 'esq'];

/** Seats in capitals right behind a name: "Marian Vrell *MP* said"; `MS` sits in Cardiff. */
export const SEATS_BEHIND: readonly string[] = ['MP', 'MSP', 'MS', 'MEP', 'MLA', 'TD', 'MK', 'MNA'];

/** Seats that stand right before a name, as a title of their own behind another: "Committee chairperson *Senator* Vakili". */
export const SEAT_TITLES = 'senator congressman congresswoman mp mk mla mna mpa msp mep cllr councillor councilor prince princess';

/** Words before an office that are not part of it: "the *new* Iranian President", "*outgoing* Foreign Minister". */
export const DESCRIPTORS = 'new newly newly-appointed newly-elected current then outgoing incoming late visiting incumbent longtime long-time designate hardline reformist moderate conservative influential powerful veteran prominent respected famous well-known renowned iranian-born hard-liner hardliner';

/** Nouns before or after a name that show a person and are no office: "his *counterpart* Hakan Demir". */
export const PERSON_NOUNS = `
  olympian paralympian restorer steward organiser organizer witness defendant plaintiff complainant petitioner claimant
  critic cinematographer screenwriter playwright composer violinist pianist cellist guitarist drummer soprano tenor dancer sculptor calligrapher translator interpreter librettist puppeteer magician comedian cartoonist illustrator podcaster presenter newsreader anchorman anchorwoman essayist biographer lyricist dramaturge stuntman
  zoologist botanist entomologist ornithologist glaciologist palaeontologist paleontologist anthropologist ethnographer criminologist statistician mathematician astronomer linguist philologist neurologist psychiatrist psychotherapist radiologist geneticist immunologist volcanologist oceanographer cartographer demographer agronomist forester gardener florist winemaker rancher pastoralist mountaineer surfer gymnast sprinter boxer weightlifter judoka
  investigator adjuster animator astrologer biker busker caterer chauffeur crewman decorator diver documentarian explorer gamer goalie handyman inmate instructor inventor laborer labourer marathoner matriarch mediator medic millionaire missionary mobster navigator nun osteopath paratrooper parent priest recruiter realtor reviewer runner salesman saleswoman salesperson smuggler sniper stewardess streamer stylist trainer traveller traveler trumpeter tutor typist valuer vigilante woodcarver woodworker yogi
  docker dockworker stevedore welder bricklayer plasterer cashier clerk receptionist janitor nanny barber hairdresser jeweller jeweler goldsmith blacksmith seamstress weaver trucker cabbie bookseller pedlar peddler innkeeper landlord landlady landowner campaigner protester demonstrator unionist trainee apprentice intern undergraduate schoolgirl schoolboy teenager pupil retiree pilgrim worshipper eyewitness bystander passerby motorist commuter
  archaeologist biologist chemist geologist psychologist sociologist photographer trader merchant shopkeeper driver worker carpenter fisherman shepherd baker tailor butcher surgeon dentist pharmacist veterinarian programmer developer designer architect chef waiter hunter ranger librarian coroner neighbor neighbour grandson granddaughter grandfather grandmother aunt uncle friend officer counterpart analyst expert activist journalist reporter correspondent author writer actor actress filmmaker director singer poet scholar academic researcher scientist physicist economist historian lawyer attorney solicitor barrister epidemiologist hydrologist pulmonologist cardiologist oncologist virologist ecologist seismologist climatologist meteorologist paediatrician pediatrician midwife paramedic firefighter businessman businesswoman tycoon billionaire wrestler footballer striker
  goalkeeper midfielder defender player athlete cleric diplomat politician legislator official candidate rival predecessor successor colleague wife husband son daughter father mother brother sister nephew cousin widow doctor professor teacher student engineer colonel soldier
  dissident refugee resident citizen national blogger editor columnist commentator pundit strategist consultant novelist artist painter musician philosopher veteran theologian lecturer militant gunman suspect victim hostage prisoner detainee whistleblower pilot astronaut nurse farmer owner principal lobbyist spokesperson speechwriter
  host great-granddaughter great-grandson agent crofter angler vintner postman archivist influencer therapist housewife fishmonger greengrocer waitress bartender barista cleaner farmhand miner steelworker broker banker juror policeman upholsterer hotelier homeowner entrepreneur investor
  counsel champion winner runner-up finalist curator conservator herder beekeeper plumber electrician mechanic accountant choreographer vendor grocer survivor villager volunteer pensioner widower medallist medalist climber cyclist swimmer
  elder referee umpire libero linesman passenger coxswain co-author coauthor co-worker co-pilot co-star co-defendant teammate classmate cellmate roommate housemate flatmate schoolmate workmate guest substitute
  person guide marabout shaman healer skipper boatman ferryman lifeguard bodyguard scrum-half fly-half winger hooker flanker full-back fullback batsman batter bowler pitcher quarterback jockey racer rider rower sailor hurdler thrower fencer archer shooter snowboarder skier skater
  conductor deejay rapper comic ballerina vocalist soloist organist docent usher miller potter cobbler tinsmith glazier mason roofer stonemason pipefitter machinist draughtsman surveyor toxicologist pathologist anaesthetist anesthetist optician orthodontist physiotherapist dietitian nutritionist caregiver carer
  pawnbroker moneylender loanshark stallholder hawker smallholder sharecropper stockbreeder horticulturist tiler gamekeeper trapper logger lumberjack quarryman prospector planner auditor appraiser actuary underwriter notary paralegal stenographer sexton verger muezzin cantor churchwarden scoutmaster
  dispatcher supporter backer admirer devotee pollster golfer linebacker bassist cameraman camerawoman weatherman neurosurgeon jailer financier cosmonaut defector migrant tourist hiker karateka vlogger youtuber songwriter impresario auctioneer collector heiress socialite aristocrat babysitter landscaper masseur chiropractor undertaker gravedigger coder hacker ex-wife ex-husband ex-girlfriend ex-boyfriend voter backbencher heavyweight newcomer freshman sophomore teen right-back left-back centre-back center-back centre-half centre-forward center-forward shot-stopper shortstop`;

/** Titles that are also family names: part of the name when they follow a given name and end the run ("Larry King"). */
export const TITLE_SURNAMES = 'mowlavi west north young white black brown green long best sharp rich small law english church day may page love wise price power powers little strong early rock world king pope prince dean bishop judge shah chancellor mayor marshall baron duke major sheikh general speaker head sultan justice baker agha';

/** In small letters and without a complement these say what somebody does, and are no title: "a *manager*, Jane Sample, said". */
export const PLAIN_ROLES = 'manager leader coach representative commander captain member delegate';

/** Ranks that open names of bodies and streets: "*Imam* Sadiq University", "*Shahid* Beheshti Hospital". */
export const EPONYM_RANKS = 'imam shahid martyr allameh allamah king prince queen sultan sheikh shaikh ayatollah saint';

/** Words before an office that belong to it, and are common words elsewhere: "*festival* secretary", "*founding* director", "*field* coordinator". */
export const OFFICE_MODIFIERS = `
  scientific academic strategic dispatching business higher relations gang junta cult separatist floor section division disaster caucus
  local protection excavation competition contest race event exhibition bank museum fund trust ward clinic mission flight tour product brand store branch shop sector unit choir orchestra sound studio stage research trial shift line team training equipment visitor collection costume casting
  official goalkeeping batting bowling festival jury tournament expedition campaign project programme program field founding presiding investigating examining artistic creative musical sporting resident goodwill humanitarian peace ceasefire hostage rebel tribal guerrilla grand regional country area zone site village town
  municipal county borough circuit superior pleas appellate probate bankruptcy immigration juvenile parish rural emergency rescue fire relief aid rights refugee climate weather crew base port harbor harbour airport prison hotel factory plant mine refinery production programming marketing sales advocacy outreach communication data safety quality procurement associate adjunct emeritus
  assistant student protest strike community church temple synagogue monastery pilgrimage caravan delegation negotiating negotiation mediation monitoring logistics engineering curriculum language film literary cultural conference summit forum organizing organising steering co-ordinating coordinating ruling sitting mayoral
  land lands works minerals rail tax pensions benefits digital telecoms antiquities monuments hajj religion arts music flood dam parks bridges tunnels traffic licensing border borders asylum courts election elections voting census lottery gaming gambling medicines health-care healthcare blood vaccination epidemic ambulance schools higher-education vocational exams admissions libraries museums publishing internet hardware chip battery reactor enrichment waste sanitation forest coast lake river desert wheat rice sugar tea saffron carpet textile gold drilling exploration imports consumer audit compliance cargo freight stadium scouting fitness control
  national-security human-rights anti-corruption anti-terrorism counterterrorism youth`;

/** Those who sit somewhere for a place, which is part of what they are: "a *lawmaker* from Karbala". */
export const SEATED = 'deputy lawmaker legislator mp mep mla senator congressman congresswoman congressmember parliamentarian delegate councillor councilor representative assemblyman assemblywoman';

/** Offices that say all by themselves, whatever their holders lead: "Karvan | *CEO*". */
export const OFFICES_OF_A_WHOLE = 'ceo managing-director mayor';

/** Offices that a town or province has, which is part of them: "Golzar *Mayor*", as "mayor of Golzar". */
export const LOCAL_OFFICES = 'mayor governor gov governor-general prosecutor sheriff archbishop bishop coroner';

/** Words that a story of films holds: a "director" in it makes them. */
export const FILM_WORDS = 'film films movie movies documentary documentaries cinema screenplay filmmaker filmmakers cinematographer screening';

/** Places that are given names, too: a person's where the words around say so ("said Georgia Karvani", "India Karvani, 34,"). */
export const PLACES_LIKE_GIVEN_NAMES = 'israel chad petra zagros caspian danish kenya asia chelsea lorraine georgia paris sydney india virginia brooklyn carolina adelaide sofia trent lourdes savannah london dallas houston phoenix devon chester kent trinidad asuncion';

/** Chinese and Vietnamese family names that are small words elsewhere: "Vice Premier *He* Lifeng", "President *To* Lam". */
export const PRONOUN_SURNAMES: readonly string[] = ['he', 'she', 'to'];

/** Family names that are words elsewhere, behind a given name: "Karen *Short*". */
export const WORD_SURNAMES = 'marsh must short banks battle deal temple field fields abbot constable sheriff prior steel';

/** Titles elsewhere that go on a name, whatever word stands before: "Amara *Sen*", "Hassan *Akhund*". */
export const LAST_TITLES = 'sen akhund akhoond thakur chaudhry chowdhury begum pasha bey';

/** Offices that are somebody's: "Vakili *spokesman* Omid Nemoun". */
export const SERVANTS = 'spokesman spokeswoman spokesperson aide adviser advisor strategist manager';

/** Trades that are offices where a town or a court has them: "City *Clerk* Jane Sample", "County *Attorney* Jane Sample". */
export const TOWN_TRADES: readonly string[] = ['clerk', 'engineer', 'attorney', 'solicitor', 'auditor', 'assessor', 'controller', 'comptroller', 'planner', 'surveyor', 'administrator', 'counsel', 'marshal', 'collector', 'magistrate', 'registrar', 'treasurer'];

/** Offices of two words, none of which is one by itself, with capitals: "*Special Counsel* Jane Sample", "*State Epidemiologist* Jane Sample". What stands first, by the last word. */
export const OFFICES_OF_TWO: readonly (readonly [last: string, firsts: string])[] = [
  ['counsel', 'special independent general associate'], ['assistant', 'special'], ['defender', 'public'], ['examiner', 'medical'], ['marshal', 'fire'],
  ['editor', 'managing executive associate deputy'], ['epidemiologist', 'state'], ['climatologist', 'state'], ['geologist', 'state'], ['scientist', 'chief'], ['economist', 'chief'],
];

/** The same in small letters, too: "*head teacher* Jane Sample", "*Petty Officer* Jane Sample", "Jane Sample, the *harbour master*,". */
export const OFFICES_OF_TWO_WORDS: readonly (readonly [last: string, firsts: string])[] = [
  ['teacher', 'head'], ['master', 'harbour harbor'], ['officer', 'petty warrant flying pilot executive relations returning press information culture cultural liaison political programme program communications protection reporting health medical veterinary probation revenue welfare'], ['partner', 'managing founding'], ['investigator', 'principal'], ['engineer', 'district city county'], ['holder', 'portfolio'], ['principal', 'school college academy deputy assistant vice'], ['examiner', 'medical'],
  ['clerk', 'town city county parish'], ['attorney', 'city county district state'], ['assistant', 'special executive'],
];

/** Peers of a place, of which their titles are: "the *Duke of* Norcaster", "Jane Sample, *Countess of* Norcaster". */
export const PEERS_OF_PLACES = 'duke duchess earl countess marquess marchioness viscount viscountess';

/** Whose they are: "*City* Clerk", "*District* Attorney". */
export const TOWNS: readonly string[] = ['city', 'county', 'town', 'village', 'township', 'borough', 'parish', 'district', 'state', 'court', 'commonwealth', 'municipal'];

/** On whose side a member of a parliament sits, which is no part of his title: "*Opposition* MP Jane Sample". */
export const SIDES: readonly string[] = ['opposition', 'government', 'coalition', 'backbench', 'ruling'];

/** Offices and ranks of several who are named behind them: "*Ministers* Ali Karimi and Sara Vakili". Small letters. */
export const TITLES_OF_SEVERAL: readonly string[] = (
  'ministers presidents senators sens representatives reps congressmen congresswomen councilmen councilwomen councilmembers councillors councilors assemblymen '
  + 'governors mayors ambassadors envoys commissioners secretaries chancellors premiers spokesmen generals colonels captains lieutenants sergeants detectives sheriffs judges '
  + 'justices prosecutors professors doctors drs ayatollahs bishops cardinals princes princesses kings queens lords mps meps'
).split(' ');

/** Those, and trades, which are no titles: "*Lawyers* Ali Karimi and Sara Vakili". */
export const PLURAL_TITLES: readonly string[] = [
  ...TITLES_OF_SEVERAL,
  ...(
    'lawmakers deputies officers lawyers attorneys economists analysts journalists reporters directors producers actors actresses singers '
    + 'coaches defenders midfielders strikers forwards goalkeepers leaders'
  ).split(' '),
];

/** Whose affairs an office has: "*Women's* Affairs Minister", "*Veterans'* Affairs Minister". Small letters. */
export const WHOSE_AFFAIRS: readonly string[] = ['women', 'children', 'youth', 'veterans', 'workers', 'consumers', 'farmers', 'soldiers'];
