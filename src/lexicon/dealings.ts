/** What bodies have and do, and people do not: by these a name that no list knows is told for a body's. */

/** Before "of", "at", "in", "with" and the name: "*chief executive of* Tessaro", "*workers at* Tessaro", "the *merger with* Tessaro". */
export const OF_BODIES: Readonly<Record<string, string>> = {
  of: 'executive ceo cfo founder co-founder cofounder founders shareholders customers subsidiary unit arm division headquarters takeover acquisition merger bankruptcy collapse insolvency flotation privatisation privatization employees staff boss',
  at: 'executive executives employee employees staff workers worker staffers researcher researchers engineer engineers partner partners strategist strategists analyst analysts economist economists trader traders boss bosses ceo cfo intern interns',
  in: 'investor investors shareholders shareholding',
  with: 'merger merged',
};

/** Behind the name and "'s": "Tessaro's *shareholders*". */
export const OWN_OF_BODIES = 'ceo cfo founder co-founder cofounder founders shareholders shareholder shares share stock profits profit revenue revenues sales customers subscribers headquarters factory factories plant plants employees subsidiary'
  + ' subsidiaries products board boardroom owners fleet refinery refineries app website ipo turnover workforce quarterly debt bondholders creditors investors newsroom servers software algorithm warehouses outlets';

/** Behind the name: "Tessaro *posted* a loss". */
export const RESULTS = { verbs: 'posted reported booked', nouns: 'loss losses profit profits revenue revenues sales earnings turnover income' };

/** Openings of names that have a capital inside and are people's: "*Mc*Karvan", "*De*Luca". */
export const BEFORE_CAPITAL = 'Mc Mac De Di Du Da La Le Li Lo Van Von Fitz Al El Abu Bin Ibn Des Del St O D Ben Bar Ap Ó Ní Nic Mhic';

/** "Tessaro, which *owns* the mill": what places and ships do not do. */
export const DOINGS = 'owns operates makes sells employs manages manufactures represents publishes produces builds supplies insures lends monitors lobbies campaigns advises tracks markets distributes invests licenses hires declined denied denies rejects rejected confirmed';

/** Trade names that are no bodies'. */
export const TRADE_NAMES = 'powerpoint photoshop playstation macbook ipad iphone ebay facetime hotmail gmail bitcoin ethereum javascript';
