/** Nouns that head the subject of a verb of saying. Small letters; what offices and ranks there are stands in roles.ts and titles.ts. */
export const SPEAKING_NOUNS = {
  /** Somebody: "a *source* close to the talks", "the *winner*". */
  persons: 'source man woman boy girl person insider informant eyewitness witness bystander neighbor neighbour resident villager survivor victim relative winner loser host guest caller user reader viewer voter buyer seller'
    + ' vendor tenant landlord passenger traveler traveller pilgrim tourist patient nurse mother father parent husband wife son daughter brother sister cousin friend colleague boss trainer referee opponent supporter critic skeptic'
    + ' partner signatory shareholder co-owner salvor insurer donor sponsor subscriber believer spaniard frenchman englishman veteran newcomer organizer organiser producer presenter anchor broker trader banker investor dealer importer exporter manufacturer retailer shipowner refiner grower farmer laborer labourer'
    + ' operator inspector observer delegate applicant candidate contender nominee appointee incumbent successor predecessor heir plaintiff defendant suspect convict inmate detainee hostage refugee migrant exile citizen native',
  /** Several: "three *people* with knowledge of the matter". */
  people: 'people officials sources residents witnesses eyewitnesses experts analysts economists researchers scientists scholars lawmakers senators congressmen legislators parliamentarians diplomats negotiators envoys ministers leaders presidents'
    + ' aides advisers advisors allies critics opponents supporters proponents advocates activists campaigners protesters demonstrators organizers organisers strategists observers commentators pundits reporters journalists editors columnists'
    + ' historians lawyers attorneys prosecutors judges jurors investigators detectives officers troops soldiers commanders generals rebels militants insurgents fighters traders brokers investors dealers bankers buyers sellers consumers customers'
    + ' shoppers retailers farmers growers workers employees employers executives managers owners directors shareholders refiners producers manufacturers importers exporters teachers students pupils parents mothers fathers families relatives'
    + ' neighbors neighbours friends colleagues fans players coaches athletes doctors physicians nurses medics patients scouts engineers designers architects artists authors writers readers viewers voters republicans democrats conservatives'
    + ' liberals americans iranians israelis palestinians russians europeans locals villagers citizens women men clerics insiders backers respondents participants delegates members representatives spokesmen regulators auditors inspectors'
    + ' authorities police partners signatories co-owners salvors others some many most girls boys children kids survivors victims refugees migrants tourists pilgrims travelers travellers passengers drivers pilots sides parties countries nations governments states cities companies'
    + ' firms groups agencies organizations organisations unions banks papers newspapers outlets media'
    + ' environmentalists conservationists feminists nationalists loyalists reformists hardliners moderates specialists technicians intellectuals evacuees homeowners miners midwives rescuers staffers sergeants meps deputies councillors councilors'
    + ' mayors governors ambassadors imams rabbis priests bishops cardinals monks nuns influencers collectors gallerists publishers hoteliers reservists conscripts captains crews crewmen seafarers insurers lenders creditors borrowers taxpayers'
    + ' contractors subcontractors suppliers wholesalers vets geophysicists hackers founders cofounders entrepreneurs startups philanthropists donors sponsors subscribers listeners onlookers passersby pedestrians mourners orphans grandparents'
    + ' couples hikers divers runners bookmakers selectors captors kidnappers smugglers traffickers attackers assailants appellants litigants magistrates justices bailiffs wardens jailers policemen policewomen constables troopers marines airmen'
    + ' servicemen cadets recruits spies agents outsiders settlers colonists islanders highlanders townspeople townsfolk expats expatriates',
  bodies: 'government administration ministry department agency bureau office organization organisation company firm group party union association federation league club team council commission committee board court tribunal panel parliament'
    + ' congress senate house cabinet army navy military force police judiciary embassy consulate bank exchange fund institute institution university college school hospital center centre foundation charity church coalition alliance bloc faction'
    + ' movement opposition campaign delegation mission side camp industry watchdog regulator airline carrier manufacturer maker carmaker automaker startup operator brokerage think-tank secretariat authority authorities prosecution defense defence'
    + ' tabloid broadsheet portal blog podcast consultancy nonprofit thinktank lobby newspaper paper daily weekly magazine channel network broadcaster website television radio tv outlet press nation country state city family kremlin pentagon chamber syndicate body staff leadership management presidency',
  papers: 'report inquiry inquest probe study survey poll statement letter memo memorandum document documents note notice paper book article story editorial op-ed column resolution draft bill law text communique declaration agreement deal treaty accord contract'
    + ' constitution rule rules indictment complaint lawsuit suit filing filings affidavit verdict ruling judgment opinion order sign banner placard caption headline headlines post tweet message email e-mail transcript data figures statistics'
    + ' numbers polls surveys studies reports records research findings analysis review assessment index forecast census bulletin website page video footage images ad advertisement slogan inscription plaque label'
    + ' letters emails e-mails memos messages notes transcripts recording recordings posts tweets statements photos photographs certificate certificates audit audits diary diaries leaflet petition poster dossier',
} as const;

/** Where people are heard: "…, a *court* has heard". */
export const HEARINGS: readonly string[] = 'court courts jury inquest inquiry enquiry tribunal hearing trial commission committee panel jurors magistrates council meeting conference parliament mps lawmakers'.split(' ');

/** "*visitors* to Golzarabad said": who goes to a place. Small letters. */
export const TRAVELLERS: readonly string[] = 'visitors visitor tourists tourist travellers travelers pilgrims returnees'.split(' ');

/** "*residents* of Golzarabad said": who is of a place, and of nobody. */
export const RESIDENTS: readonly string[] = 'residents resident inhabitants villagers people citizens natives citizen native'.split(' ');

/** "*investors* in Karvan said": what they are in is a firm. */
export const OWNERS_OF_SHARES: readonly string[] = 'investors investor shareholders stakeholders'.split(' ');
