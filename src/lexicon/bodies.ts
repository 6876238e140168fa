/** Words that make names of organizations. */

/** The head noun of a body's name: "Atomic Energy *Organization* of Iran". */
export const BODY_HEADS = `
  prosecution cinematheque filmhouse playhouse planetarium arboretum register registry assn infirmary conservatory conservatoire orphanage hospice kindergarten courier chronicle observer examiner directorate-general subcommittee sub-committee directorates faction factions watch community diocese archdiocese prelacy exarchate eparchy deanery synod patriarchate congregation fellowship lodge choir ensemble quartet philharmonic ballet opera archive archives gallery aquarium presidency commissariat helpline tribe lab contingent constabulary convergence fraternity
  flotilla flotillas wing regiment bloc railways railroads online unit units cement tile steel alloy alloys brokerage leasing aluminium aluminum copper pharma pharmaceutical pharmaceuticals
  polytechnic lyceum seminary mosque shrine husseiniya guild guilds collective cooperative cooperatives sacco municipality endowment battalions clinic ombudsman ombud advisers advisors securities
  associations organizations unions universities companies councils survey establishment rescue capital consulting refining refineries holdings ventures solutions labs software petrochemicals analytics energy
  ministry ministries organization organisation agency council committee commission company corporation corp corps university institute institution party parliament congress senate bank union association federation
  foundation society academy army navy force forces command brigade brigades battalion division headquarters court judiciary tribunal chamber assembly majlis office bureau department directorate administration authority board
  pac center centre college school faculty fund group holding club team league confederation alliance coalition front movement brotherhood network news times post journal herald daily tribune newspaper gazette television tv radio broadcasting press
  airlines airline airways embassy consulate mission secretariat cabinet government guard guards police gendarmerie intelligence service services hospital laboratory laboratories museum library theater theatre orchestra
  industries inc ltd co plc gmbh refinery petrochemical bourse exchange customs consortium conference syndicate trust taskforce caucus inspectorate treasury observatory station complex basij militia militias squadron fleet politburo legion church monitor review magazine studios studio pictures records entertainment systems technologies motors partners associates bancorp insurance telecom telecommunications`;

/** Of these, the ones that a company is named with. */
export const COMPANY_HEADS = 'capital group holding holdings partners ventures industries labs systems technologies securities energy brokerage company corp corporation analytics software solutions advisers advisors consulting airlines airways motors pharma petrochemicals refining insurance records pictures studios entertainment';

/** Of these, the ones that name a body even alone: "the *Parliament* said". */
export const BODIES_ALONE = 'storting riksdag folketing althing seimas saeima sejm eduskunta army navy parliament majlis congress senate pentagon knesset kremlin judiciary basij bundestag duma interpol hezbollah hamas';

/** The ones that do so behind "the" only: "in the *Diet*". */
export const BODIES_BEHIND_THE = 'diet cortes rada';

/** Of the heads, the ones that need two words before them or a known one, because they are common in other names. */
export const WEAK_BODY_HEADS = 'prosecution cinematheque filmhouse playhouse planetarium arboretum register registry courier chronicle observer examiner watch community fellowship congregation lodge conservatory conservatoire orphanage hospice kindergarten choir ensemble quartet opera ballet archive archives gallery presidency tribe lab contingent mosque shrine husseiniya guild guilds collective cooperative cooperatives municipality endowment clinic advisers advisors securities flotilla flotillas wing regiment bloc railways railroads online unit units cement tile steel leasing aluminium aluminum copper pharma pharmaceutical pharmaceuticals tv radio television broadcasting network survey rescue capital consulting refining holdings ventures solutions labs software analytics energy associations organizations unions universities companies councils times post journal herald press news daily team group front center centre station complex office force forces command division mission school board service services court records systems partners studio pictures review monitor trust exchange conference government administration fleet intelligence guard police chamber fund department alliance coalition movement league club cabinet ';

/** Business nouns that make a company's name of an unknown word before them and nothing behind: "Tonegawa *Oil*", "Vortex Maritime *Data*". */
export const BUSINESS_NOUNS = `
  hardware mill mills mines quarries transit metro air advisory international global worldwide athletic agro couriers mutual rovers wanderers methanol care works paving roofing plumbing landscaping haulage demolition catering technology immobilien verlag versicherungen versicherung logistik energie stahl maschinenbau elektronik sanayi insaat enerji madencilik petrol otomotiv construcciones petroleos energia minera inmobiliaria editorial immobilier assurances editions energies aerospace aviation oil gas data maritime shipping trading construction engineering logistics foods textiles electronics robotics biotech chemicals minerals mining metals resources automotive networks petroleum transport
  petrochem polymers polymer elevators terminals systems darou daru pardaz khodro bakers auctions auctioneers butchers grocers opticians pharmacies laboratories studios wineries distillery distillers
  audio pension pensions investments telecoms properties hotels offshore drilling marine semiconductors wind solar nickel copper lithium cables timber paper glass seafoods fisheries brewery breweries bakery bakeries wines toys games apparel footwear furniture therapeutics diagnostics genomics mobility payments fintech cargo ferries cruises ferry railcar turbines machinery tools tyres tires cement salt sugar biosciences materials ceramics dairy batteries microsystems dynamics cosmetics beverages foundries shipyards shipyard shipbuilding freight carriers lines tankers bunkering commodities ratings management reinsurance insurance hospitality healthcare publishing entertainment brands designs interiors orchards plantations estates farms seeds fertilizers fertilisers poultry pulp cellulose`;

/** Of these, plurals and words of other languages that are hardly a family name: "Naseem *Foods*", "Pouya *Darou*". */
export const PLURAL_TRADES = 'petrochem polymers polymer elevators terminals systems darou daru pardaz khodro drilling brewery foods seafoods textiles electronics robotics logistics chemicals minerals metals resources networks investments telecoms properties hotels semiconductors fisheries breweries bakeries therapeutics diagnostics genomics payments batteries microsystems cosmetics beverages foundries shipyards carriers commodities biosciences turbines brands interiors plantations fertilizers fertilisers bakers auctions auctioneers butchers grocers opticians pharmacies laboratories studios wineries distillers';

/** Adjectives that open a name although they open many a sentence: "*Eastern* Air Defense Zone", "*Muslim* Council of …". */
export const NAME_ADJECTIVES = 'free eastern western northern southern east west north south law muslim christian jewish catholic protestant orthodox hindu buddhist sunni shia shiite kurdish arab african asian european islamic';

/** Units that a number alone names: "the 86th *Flotilla*", "the 5th *Fleet*". */
export const NUMBERED_UNITS = 'flotilla fleet brigade division battalion regiment squadron corps army wing legion';

/** Several bodies, the members of another: "Coordinating Council of Teachers' Trade *Associations*". */
export const SEVERAL_BODIES: readonly string[] = ['associations', 'unions', 'councils', 'chambers', 'societies', 'federations'];

/** Words with a capital before the name of a paper: "the *Daily* Trumpet newspaper". */
export const PAPER_TIMES: readonly string[] = ['daily', 'weekly', 'evening', 'morning', 'sunday'];

/** Parts of a larger body, which is named behind them on its own: "National Security *Commission* | of the | Parliament". */
export const PARTS_OF_BODIES = 'organization organisation office headquarters department bureau directorate center centre service wing branch foundation fund commission committee council board faculty institute school college academy hospital brigade battalion division';

/** Heads of bodies with several fields: "Health, Education, Labor and Pensions *Committee*", "Rowing, Canoeing and Sailing *Federation*". */
export const LISTED_HEADS: readonly string[] = ['committee', 'commission', 'subcommittee', 'council', 'department', 'authority', 'agency', 'federation', 'ministry', 'organization', 'organisation', 'center', 'centre', 'association', 'union', 'board', 'office', 'bureau', 'directorate', 'institute', 'foundation', 'headquarters', 'administration', 'chamber', 'society', 'fund', 'academy', 'league', 'guild', 'alliance', 'museum', 'company', 'corporation'];

/** What is a body behind one field, and a place or a thing elsewhere: the field before the noun. "Southeastern Air Defense *Zone*", "Unified School *District*", "Karvan Civil *Defence*". */
export const BODIES_BY_FIELD: readonly { fields: string; nouns: string }[] = [
  { fields: 'defense defence', nouns: 'base zone region sector' },
  { fields: 'school water fire irrigation hospital library park sanitation utility transit', nouns: 'district' },
  { fields: 'civil', nouns: 'defense defence' },
  { fields: 'health hospital', nouns: 'system' },
  { fields: 'military', nouns: 'district' },
];

/** Before "League" these make a competition of it: "*Champions* League", "Persian Gulf *Pro* League". */
export const COMPETITIONS = 'champions premier pro super europa nations conference elite women division one two first second world volleyball futsal basketball';

/** Verbs that open the name of a campaign: "*Save* the Tigris Network", "*Stop* the War Coalition". */
export const CAMPAIGN_VERBS = 'save stop free protect defend rebuild feed end heal keep decolonize decolonise reclaim liberate boycott occupy ban restore rescue preserve';

/** Words before the name they make a university's or a club's: "*KU* Leuven", "*FC* Nordvik", "*Universitat* Grenzfeld". */
export const NAME_OPENERS = 'ku tu rwth universitat universite universidad universita universidade universitas fc afc dynamo dinamo lokomotiv maccabi hapoel';

/** What a body is said to be behind its name: "Tessaro, a Doha-based shipping *company*". */
export const COMPANY_NOUNS = `fintech biotech neobank edtech company firm group bank charity ngo nonprofit party club newspaper daily weekly website agency organization organisation association union institute foundation airline manufacturer maker retailer insurer lender consultancy brokerage
  monitor tracker contractor conglomerate startup start-up magazine broadcaster channel militia movement coalition network watchdog cooperative carmaker automaker steelmaker chipmaker drugmaker shipbuilder shipper refiner brewer utility subsidiary think-tank tank exporter importer developer operator supplier
  plant factory refinery smelter regulator brewery distiller wholesaler vendor integrator consortium alliance museum gallery house outfit
  body brand chain collective label forwarder publisher outlet site portal lobby federation society orchestra choir ensemble studio laboratory guild builder distributor exchange fund investor carrier shipyard shipowner syndicate cartel faction
  companies firms groups banks charities retailers insurers lenders manufacturers makers airlines agencies newspapers carmakers producers exporters operators contractors publishers organizations organisations`;

/** Those who are "at" a body: "an *analyst* at Tessaro". */
export const EMPLOYED_NOUNS = 'analyst analysts economist economists strategist strategists broker brokers consultant consultants researcher researchers fellow manager managers executive executives partner trader traders meteorologist seismologist engineer engineers lecturer';

/** Small words of other languages that join the halves of a name: "Crocs *et* Sentiers", "Ärzte *ohne* Grenzen". */
export const FOREIGN_LINKS: readonly string[] = ['et', 'ohne', 'sans', 'por', 'para', 'pour', 'contra', 'contre', 'und', 'fur', 'voor', 'senza', 'per', 'och', 'og', 'uden', 'utan', 'sin', 've', 'icin'];

/** Nouns of other languages that open a body's name, small words and all: "*Compagnie* Laitière du Nord". */
export const HOUSE_NOUNS = 'compagnie societe banque banco banca caixa grupo groupe gruppo institut instituto istituto fondation fundacion fondazione stichting partido parti partito consorcio empresa sindicato ministerio ministere musee museo museu teatro hopital ospedale asociacion associazione federacion confederacion consejo conseil agence agencia agenzia cooperativa';

/** Owners inside a name, besides any plural ("*Nurses'* Union"): "*Women's* Cooperative", "*Prosecutor's* Office", "Attorney *General's* Office". */
export const OWNERS = 'fishermen seamen businessmen businesswomen craftsmen firemen policemen tradesmen queen king youth women men children people prosecutor attorney defender ombudsman coroner sheriff marshal comptroller';

/** What is a body only with such an owner: "Tea Growers' *Forum*". */
export const OWNED_BODIES = 'forum circle initiative house congress clinic network coalition';

/** Editions of a house that are named by a word behind it: "Al Jazeera *Arabic*". */
export const EDITIONS = 'spor haber avaz world russian arabic english persian farsi turkish urdu pashto online sport sports balkans mubasher';

/** Bodies in small letters: the noun, and the words one of which stands right before it; "~" a people's adjective. "oil *ministry*", "the *central* bank", "the Israeli *army*". */
export const SMALL_BODIES: Readonly<Record<string, string>> = {
  ministry: '', bank: 'central', army: '~', navy: '~', parliament: '~', embassy: '~',
};

/** Platforms that are no bodies of the story where somebody writes on them: "wrote on *Twitter*". */
export const PLATFORMS = 'twitter facebook instagram telegram whatsapp youtube tiktok';

/** What stands behind a party's name and shows that it is one: "the Labour *benches*", "a Labour *MP*". */
export const PARTY_NOUNS = 'benches backbenches frontbench backbencher backbenchers mp mps leader leaders lawmaker lawmakers legislator legislators peer peers councillor councillors councilor leadership voters candidate candidates politician politicians conference manifesto';

/** Nouns of a sport whose team or club a name before them is: "Foolad Rokh *football team*". */
export const SPORTS = 'football soccer futsal basketball volleyball handball wrestling hockey rugby cricket';
export const SIDES = 'team club side squad';
/** A club's word behind its name: "Kashima *United*". */
export const CLUB_WORDS = 'united rovers wanderers athletic fc sc hotspur high fm';
/** Between a score and a club: "lost 3-2 *to* Al-Rayhan". */
export const BEFORE_CLUBS = 'to over against';

/** Those whom a club has: "Al-Rayhan's Spanish *coach*". */
export const CLUB_PEOPLE = 'coach striker goalkeeper midfielder defender winger keeper playmaker';

/** Words of a body's field: they may follow "of" in its name and never begin a person's name. */
export const BODY_TOPICS = `
  art transmission distribution natural arts supervision crafts medicine mobility aid humanitarian waterways diaspora telecommunications ecology pensions taxation currency census consumer reconstruction drought sanitation corruption smuggling probation
  minorities libraries archives hajj umrah antiquities forest change
  safety care infrastructure tax revenue wastewater sewage coastguard maintenance forests rangelands wetlands crime meteorology seismology geology forestry fisheries livestock veterinary irrigation radiation hygiene vaccine serum nursing literacy production
  pilgrimage telecommunication railway navigation prisons forensic banking privatization privatisation employment pension retirement veterans immigration climate
  nature biodiversity conservation wildlife agricultural industrial commercial resources endowments awqaf quranic european african asian arab
  securities exchange anti-corruption anti-fraud anti-terrorism counter-terrorism captive maritime prisoners detainees
  diplomacy engineering pipeline pipelines generation teachers electricity charity emergency drugs enforcement archery football wrestling volleyball basketball athletics weightlifting judo karate taekwondo chess geological meteorological seismological statistical passive renewable renewables coordinating parliamentarian armored armoured infantry airborne marine naval
  affairs commerce industry industries mine mines mining trade agriculture jihad energy atomic nuclear health medical education training research technology science sciences culture cultural guidance islamic foreign interior home defense defence justice intelligence security national
  money credit hydropower ethics biomedical canoeing rowing sailing cycling swimming gymnastics fencing shooting boxing handball rugby cricket hockey tennis badminton equestrian skating skiing mountaineering diving biotechnology nanotechnology semiconductor fintech cyberspace cybersecurity demography dermatology cardiology oncology psychiatry pediatrics pharmacy midwifery dentistry astronomy geophysics oceanography hydrology desalination recycling
  innovation international economic economy finance financial housing urban development roads transportation transport communications information youth sports sport tourism heritage handicrafts environment environmental labor labour cooperatives cooperative social welfare planning budget management statistics standards customs
  petroleum oil gas petrochemical petrochemicals power water space aviation shipping ports railways media broadcasting human rights women family religious endowment expediency discernment guardian experts constitution supreme high joint general public state federal royal central
  crescent red cross armed logistics aerospace ground air cyber drug narcotics anti-narcotics crisis disaster relief refugees migration revolution revolutionary guards republic strategic studies policy peace cooperation external investment export exports import monetary reserve stock insurance postal elections electoral integrity counterterrorism homeland nations united world regional global democratic republican people peoples liberation resistance mobilization popular workers conservative liberal green reform reforms progress parliamentary legislative judicial food nutrition children civil civilian treasury steel coal nuclear-power automotive automobile situations`;

/** Heads of places and works: "Valiasr *Street*". What ends in one is no person. */
export const PLACE_HEADS = `
  prison jail zoo aquarium colony nagar goth tehsil taluka mandal
  street avenue road square boulevard highway airport expressway freeway island islands port harbor harbour bridge tunnel province county prefecture governorate oblast district region city village town mountain mountains mount river lake sea gulf strait canal valley desert plain peninsula bay coast ocean dam field fields border crossing
  stadium arena mosque shrine palace castle tower hotel park garden gardens bazaar cemetery church cathedral temple monument site plant reactor facility base airbase camp pipeline refinery terminal corridor zone hills heights forest beach
  glacier reef gorge canyon basin lagoon estuary meadows trench crater volcano waterfall caves cliffs atoll archipelago wetland wetlands marshes oasis steppe plains highlands lowlands isthmus fjord inlet creek reservoir shoal trail`;

/** Of these, the ones that make a place's name of an unknown word before them: "Sirwan *River*". */
export const WATER_AND_LAND = 'estuary glacier fjord lagoon delta gorge oasis marsh marshes plateau volcano cosmodrome spaceport reef atoll river lake sea island islands mountain mountains strait bay gulf valley desert peninsula province county prefecture governorate dam wetland hills heights creek prison canyon basin archipelago wetlands steppe plains highlands lowlands isthmus inlet reservoir shoal trench crater';

/** What goes on the name of a known place, in capitals: "Guangdong *Province*", "Saadiyat *Island*". */
export const PARTS_OF_COUNTRIES = 'river creek province county prefecture governorate oblast district state island islands city municipality township peninsula';

/** What is built or laid out and bears a name: "Vahdat *Hall*", "Imam Khomeini International *Airport*". */
export const SITES = 'colony nagar goth mosalla mosallah musalla maidan meydan airport square hall stadium palace bridge reserve park valley street avenue boulevard expressway highway freeway canal reservoir wetland crossing bazaar tower gate cemetery arena';

/** Words before the name of a place: "*Lake* Kivu", "*Mount* Sabalan". */
export const SITE_OPENERS = 'lake mount mt cape river port tappeh tappe tepe';

/** Those who are of a place, and where of it something is: "*residents* of Golzarabad", "the *mayor* of Golzarabad". */
export const OF_PLACES = 'resident native natives villager ruins slums districts towns villages cities provinces counties suburbs hamlets neighborhoods neighbourhoods islands site residents inhabitants villagers schoolchildren outskirts streets suburb north south east west northeast northwest southeast southwest northern mayor governor kilometers kilometres km';

/** What is at a place: "a *factory* at Nyamasheke". */
export const AT_PLACES = 'beach harbour harbor quay pier factory plant barrage dam base mine refinery field camp border airport station crossing site facility jetty checkpoint terminal port mosque school hospital prison depot warehouse barracks shrine quarry bridge clash clashes';

/** Those who are from a place rather than from a house: "a *farmer* from Golzar". */
export const FROM_PLACES = 'farmer farmers nurse teacher villager villagers shepherd fisherman fishermen mother father grandmother grandfather housewife shopkeeper baker butcher trader traders labourer laborer pupil pupils retiree pensioner plumber carpenter electrician herder herders residents refugees migrants pilgrims';

/** What leads to a place, and away from one: "the *road* to Golzar", "they *fled* from Golzar", "40 *km* from Golzar". */
export const WAYS_TO = 'road roads highway route routes train bus ferry flight flights trip journey travelled traveled fled flew drove sailed marched walked trekked deported exiled evacuated relocated flown shipped ferried driven trucked';
export const WAYS_FROM = 'fled evacuated deported expelled km kilometers kilometres miles hours away east west north south northeast northwest southeast southwest flown driven trucked shipped ferried';

/** The same of roads, whoever they are called after: "Hemmat *Expressway*". */
export const ROADS = 'street avenue boulevard expressway highway freeway';

/** Nouns whose capitalised phrase names an event, law, work or thing: no person, no body. */
export const THING_HEADS = `
  cess levy surcharge   product memorandum understanding vehicle vehicles rate tax corridor zone system systems initiative scheme strategy statement list
  act agreement accord accords treaty convention charter protocol resolution declaration law bill plan deal pact framework amendment constitution program programme project
  administration government cabinet war battle operation revolution uprising crisis summit forum festival games cup olympics championship tournament prize award awards day week month year eve anniversary ceremony prayer prayers age era century spring
  missile missiles rocket satellite drone tank warship destroyer frigate submarine ship vessel tanker jet jets aircraft helicopter boeing airbus vaccine virus pandemic dome oil crude index
  book bible quran koran poem song film movie series album novel game app doctrine theory principle policy syndrome disease cancer storm hurricane earthquake street language literature calendar peace`;

/** Words after which a capitalised name is that of a thing: "*Operation* Dawn", "*Hurricane* Nadia", "*Mount* Sabalan". */
export const THING_OPENERS = 'operation hurricane cyclone typhoon mount mt lake fort cape camp port uss hms hmcs mv boeing airbus resolution article windows iphone hotel cafe codename codenamed yacht tanker';

/** Small nouns behind a name that say it is a body's: "the Vesti Volgi *newspaper*", "the Unite *union*". */
export const BODY_NOUNS_BEHIND = 'association society radio television supermarket supermarkets brewery brewer publisher insurer lender contractor nonprofit ngo orchestra label guild newspaper daily magazine weekly website channel union party company firm group movement broadcaster outlet faction militia carmaker automaker airline conglomerate retailer bank startup manufacturer foundation charity club federation organization organisation agency coalition alliance cooperative consultancy institute airlines shipyard utility syndicate campaign network';

/** Endings behind a hyphen that make an adjective of a name: "London-*based*", "Saudi-*led*". */
export const ADJECTIVE_ENDINGS = 'flagged listed registered headquartered chartered operated produced designed assembled bred based backed led born affiliated linked sponsored funded made style owned controlled occupied mediated brokered supported supporting backing leaning seeking speaking built aligned dominated majority trained era wide bound only educated held run like friendly inspired imposed related language time old year level to';

/** Small nouns right before a name that say it is a body's: "the brokerage *Mofid Rayan*", "the daily *Goal-e Zard*". */
export const BODY_NOUNS_BEFORE = 'authority regulator auditor fintech biotech neobank edtech station association society tracker forecaster app band think-tank body monthly quarterly tabloid fortnightly portal startup start-up forwarder shipper shipyard shipowner exporter importer producer supplier developer builder carrier orchestra choir troupe ensemble studio label gallery collective guild union lab designer vendor miner driller bookmaker bookseller wholesaler distributor franchise hotelier breeder grower dairy bakery brewery winery distillery foundry newsroom syndicate cartel investor fund lobby newspaper daily weekly magazine website channel broadcaster outlet brokerage company firm group club team rivals maker carmaker automaker airline retailer bank manufacturer party organization organisation agency network operator giant giants subsidiary platform conglomerate charity ngo foundation contractor publisher insurer lender exchange supermarket chain consultancy nonprofit federation coalition alliance movement militia faction institute cooperative shipbuilder steelmaker chipmaker drugmaker brewer refiner utility watchdog campaign hospital college laboratory';

/** Of the nouns before a name, those whose next words may be a person's in a clause: "the team Omid Nemoun". */
export const LED_BY_A_PERSON = 'team group club rivals party movement maker giant giants operator gang union militia faction platform designer developer investor builder producer vendor breeder grower miner importer exporter supplier distributor wholesaler shipper shipowner shipbuilder carrier publisher brewer refiner manufacturer retailer contractor insurer lender bookseller broker';

/** What a company has many of: "a Tessaro *branch*". */
export const BRANCHES = 'branch store supermarket outlet employee executive cashier subsidiary franchise dealership showroom warehouse shareholder customer spokesperson';

/** Two of these beside each other are one house: "Malek *Museum* and *Library*". */
export const TWIN_NOUNS = 'museum library archive archives gallery theater theatre institute center centre hospital clinic college school garden observatory';

/** Ships and the like, whose names stand right behind: "the frigate *Admiral Vrell*". */
export const VESSELS = 'frigate destroyer tanker supertanker freighter ferry yacht submarine corvette cruiser trawler dhow icebreaker warship gunboat minesweeper minelayer steamer steamship schooner barge lightship catamaran tugboat lifeboat liner airship spacecraft satellite';

/** Whose majority a house has: "the Republican Senate" is the Senate. */
export const PARTISANS = 'republican democratic conservative labour labor gop republicans democrats tory tories';

/** Houses that are called by their majority. */
export const LEGISLATURES = 'senate house congress parliament assembly';

/** Capitals that stand for a thing, an office or a measure, and may say something all the same: "the CEO said", "the GDP". */
export const NO_BODIES = `
  gdp gnp cpi ppi lng lpg vat ceo cfo coo cto cio mp mps mep meps pm fm dg vp mvp uav uavs ucav drone icbm icbms ied ieds slbm wmd icu icus er dna rna mrna hiv aids covid sars
  mers pcr ngo ngos ipo etf esg ai it ict tv am gmt utc est edt cet pst bst usd eur gbp irr rial pdf sms usb led lcd gps suv suvs vip vips pow pows idp idps jcpoa npt
  bri brt mou mous rfp gmo ppp phd mba md dr ph iq faq diy url api sim atm pin id ids cctv kpi roi ev evs hvac sos ufo ufos asap rsvp aka tba tbd ok usa uk uae ussr eu un us
  mri ct ivf adhd ptsd lgbt lgbtq gop potus flotus scotus breaking update updated exclusive watch live video photo photos note editor correction`;

/** Short names of bodies that are places, too: "Fars reported", "Persepolis won", but "in *Fars*", "the ruins of *Persepolis*". */
export const BODIES_LIKE_PLACES = 'fars persepolis';

/** Behind "the" these are places: "the *Amazon*". */
export const PLACES_BEHIND_THE = 'amazon';

/** What is part of an old place, before "of" or behind its name: "the *columns* of Persepolis", "the Persepolis *tablets*". */
export const HERITAGE = 'ruins ruin site sites palace palaces columns column terrace gates gate relics relic tablets tablet archive inscriptions inscription reliefs capital city complex museum archaeological excavation excavations heritage staircase restoration conservation';

/** First words of the names of Iranian, Arab and Turkish places, which say what they are: "*Bandar-e* Kong", "*Wadi* Ara". Small letters. */
export const PLACE_OPENERS: readonly string[] = (
  'bandar-e shahr-e deh-e qaleh qaleh-ye qal\'eh kuh-e tappeh tappe tepe tall-e dasht-e rud-e khor-e cheshmeh chah-e pol-e jebel kafr deir tel khirbet umm-al bab-el oued'
).split(' ');

/** The same, which are given names, too, or words: "in *Wadi* Ara", but "*Bandar* Karvani said", "*Tell* him". */
export const PLACE_OPENERS_BEHIND_LINK: readonly string[] = 'bandar wadi jabal tell'.split(' ');

/** What "off" stands behind before the name of a coast or island: "*rocks* off Flotta", "*miles* off Stronsay". */
export const SHORES: readonly string[] = 'rocks coast coasts shore waters reef sandbank miles kilometers kilometres km anchored moored sank capsized aground collided drifting wreck wind-farm'.split(' ');

/** What somebody is from, in small letters before its name: "the *village* of Kukhdan". */
export const SETTLEMENTS: readonly string[] = 'city town village hamlet suburb district neighborhood neighbourhood county province region island port oasis valley settlement river lake township municipality wetland peninsula'.split(' ');

/** What bears somebody's name in small letters: "the Arash Vakili *mosque*". */
export const SMALL_SITES: readonly string[] = ('terminal port dam refinery bridge field oilfield hospital clinic mosque shrine mausoleum stadium airport airfield plant mine tunnel square street avenue boulevard highway road expressway school university'
  + ' power hall combined-cycle thermal hydroelectric steam gas-fired petrochemical desalination steelworks sports museum park cemetery barracks base camp crossing mall bazaar market neighborhood neighbourhood district quarter village complex tower prison theater theatre cinema library hotel canal pier quay jetty wharf shipyard station').split(' ');

/** Kinds of companies with which a sentence opens before their name: "*Airline* Karvan Air said". Nobody is called so. */
export const COMPANY_OPENERS: readonly string[] = [
  'airline', 'carmaker', 'automaker', 'chipmaker', 'drugmaker', 'planemaker', 'steelmaker', 'retailer', 'operator', 'lender', 'insurer', 'brewer', 'broadcaster', 'supermarket', 'conglomerate', 'housebuilder', 'homebuilder', 'refiner', 'startup',
  'manufacturer', 'carrier', 'consultancy', 'bookmaker', 'pollster', 'shipowner', 'shipbuilder', 'brokerage', 'regulator', 'utility', 'telco', 'grocer', 'contractor', 'subcontractor', 'supplier', 'charterer', 'distributor',
];

/** Who call a body after themselves and what they share: "*Mothers* of the Missing"; not those who have or follow one, "members of", "critics of". */
export const MEMBERS: readonly string[] = 'mothers fathers parents families sons daughters widows women men children friends neighbours neighbors doctors physicians scholars reporters artists writers musicians veterans scientists engineers teachers nurses students farmers fishermen workers lawyers journalists citizens residents voters tenants mayors actors athletes'.split(' ');

/** What every state has one of: "Iran *Foreign Ministry*" names whose it is, "Kenya Airways" is called so. Small letters. */
export const STATE_ORGANS: readonly string[] = 'ministry department council agency administration commission government parliament senate assembly cabinet army navy force forces guard guards police embassy consulate bank court treasury judiciary intelligence staff command military office team'.split(' ');
