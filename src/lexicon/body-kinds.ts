/**
 * What a body may be called later on by one that knows what kind of body it is: "the company" for Blue Wake Shipping, "the
 * agency" for the World Food Programme. Small letters.
 */
export const BODY_KINDS = {
  /** Calls for a company. */
  company: 'company firm fund investor bidder chain brewer producer carrier airline operator manufacturer maker carmaker automaker startup refiner brokerage retailer lender shipowner conglomerate corporation',
  /** Calls for a body that is neither company nor state. */
  group: 'group organization organisation agency watchdog regulator ngo charity monitor nonprofit movement faction paramilitaries',
  /** Calls for any body. */
  body: 'body institution',
  /** Calls for a body of workers: its name must say so. */
  union: 'union federation syndicate confederation',
  /** Calls for the soldiers of a country, which its name must tell. */
  army: 'military army',
  /** … and for players, for police or guards, for states that act together. */
  club: 'club', force: 'force', bloc: 'bloc', alliance: 'alliance', cartel: 'cartel',
} as const;

/** Where people work, which speaks for those who run it: "The *factory*, Harbour Tile, disputes it". */
export const HOUSES = 'factory plant mill refinery shipyard mine hotel restaurant clinic shop brewery bakery theatre theater museum gallery publisher distributor supplier';

/** "The *owner* of the mine, Karvan Komir": who is told of by what he has or makes is mostly a company. */
export const HOLDERS: readonly string[] = ['owner', 'operator', 'maker', 'manufacturer', 'contractor', 'developer', 'supplier', 'builder', 'parent', 'landlord'];

/** Words in a name that tell the kind of the body. */
export const NAMED_KINDS = {
  company: 'inc corp corporation ltd llc plc gmbh company co airlines airways air oil petroleum energy shipping shipyard maritime bank motors industries steel holdings holding technologies telecom lines tankers refining refinery automotive data analytics',
  state: 'ministry department navy army police guard guards corps force forces court parliament house senate congress government cabinet embassy judiciary pentagon kremlin majlis assembly fleet command regiment treasury secretariat presidency prosecutor office municipality directorate mission'
    + ' customs border coast authority consulate palace commission committee council',
  /** Neither company nor state. */
  public: 'survey observatory university college school hospital clinic agency administration authority association society foundation institute institution museum exchange programme program bureau organization organisation charity church fund court coalition alliance network party league club federation confederation times news daily',
  union: 'union unions federation syndicate confederation brotherhood guild workers dockers teachers nurses drivers miners farmers pilots',
  army: 'army forces military idf saf tsk',
  club: 'club fc afc cf sc cricket rugby united city rovers wanderers albion athletic sporting town esteghlal persepolis sepahan',
  force: 'police constabulary guard guards gendarmerie carabinieri',
} as const;

/** Bodies whose members are states, by their names, and what they are called: no word of these names tells it. */
export const STATES_TOGETHER: Readonly<Record<'bloc' | 'alliance' | 'cartel', readonly string[]>> = {
  bloc: ['European Union', 'EU', 'BRICS', 'Mercosur', 'Association of Southeast Asian Nations', 'ASEAN', 'Economic Community of West African States', 'ECOWAS', 'Gulf Cooperation Council', 'African Union', 'Shanghai Cooperation Organization', 'Southern African Development Community'],
  alliance: ['North Atlantic Treaty Organization', 'NATO'],
  cartel: ['Organization of the Petroleum Exporting Countries', 'OPEC', 'OPEC+'],
};

/** Words of a name in "Army" or "Forces" that is no country's: "the *Salvation* Army", "Karvan *Rebel* Forces". */
export const IRREGULAR_ARMIES: readonly string[] = 'salvation rebel rebels liberation resistance opposition support labour labor work market police'.split(' ');

/** Unions by name whose members are states, or what states send: "the union" alone is none of them. */
export const UNIONS_OF_STATES: readonly string[] = ['European Union', 'African Union', 'Eurasian Economic Union', 'Soviet Union', 'Arab Maghreb Union', 'Inter-Parliamentary Union', 'International Telecommunication Union'];

/** There is one of a kind in a place, "the court"; of banks, groups and companies there are many. */
export const ONE_OF_A_PLACE: readonly string[] = ['court', 'tribunal', 'authority', 'municipality', 'council', 'prefecture', 'directorate', 'university', 'hospital'];

/** Words of a name that reaches beyond a place: "the *European* Court of Harbours" is no "court in Ghent". */
export const WIDER_WORDS: readonly string[] = 'european international world global united nations supreme federal higher constitutional national central islamic arab african asian'.split(' ');

/** A line a kind: who heads a body of one is not he who heads one of another. Words for any body ("agency", "organization", "group") stand in none. */
export const UNLIKE_BODIES: readonly string[] = [
  'commission committee subcommittee panel', 'council', 'court tribunal', 'bank', 'ministry department', 'parliament assembly majlis senate', 'union federation association guild syndicate league',
  'party', 'university college faculty', 'hospital clinic', 'police', 'army navy', 'chamber', 'team club', 'delegation', 'fund', 'exchange', 'municipality', 'church', 'museum', 'school',
];
