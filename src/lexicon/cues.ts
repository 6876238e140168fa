/**
 * Verbs that report what somebody said, asked, claimed, showed or thinks.
 *
 * Each line is one force; verbs stand in their base form, irregular ones with past and participle behind slashes
 * ("say/said/said"). The force is what the verb does, which decides how sure one may be that something was uttered:
 * a say verb reports by itself, a stance verb reports a stand ("welcomed", "condemned"), an attitude is thought rather than
 * said ("hopes"), a show verb has documents for subjects ("the shows"), an act does something ("vetoed").
 */
export type Force = 'say' | 'ask' | 'stance' | 'attitude' | 'show' | 'act';

export const CUE_VERBS: Readonly<Record<Force, string>> = {
  say: 'say/said/said tell/told/told according/according/according put/put/put laugh sigh smile grin add note state announce write/wrote/written tweet retweet report explain argue declare claim assert'
    + ' insist maintain reiterate underline underscore emphasize emphasise stress highlight elaborate remark comment observe point'
    + ' recall conclude continue reply respond answer acknowledge admit concede confirm disclose reveal mention warn caution predict'
    + ' forecast/forecast allege testify contend affirm reaffirm repeat quip joke exclaim shout yell scream cry whisper mutter murmur intone opine'
    + ' suggest indicate describe call label brand dub term refer quote cite recount relate narrate summarize outline detail clarify'
    + ' complain lament bemoan grumble muse retort counter rebut stipulate specify proclaim pronounce profess swear/swore/sworn'
    + ' vow pledge promise threaten boast brag gloat deny rebuff inform notify advise remind assure reassure persuade '
    + ' post email text message blog broadcast publish read/read/read hint imply signal spell/spelled/spelled speak/spoke/spoken talk'
    + ' characterize characterise portray depict paint liken compare address voice utter echo chime tout speculate theorize posit'
    + ' reason chant interject estimate attest hold/held/held go/went/gone reference list name identify define deem'
    + ' convey communicate lecture preach rant rail fume snap tease deadpan begin/began/begun offer express discuss allude stutter'
    + ' grouse gripe vent snipe carp ponder bark thunder gush enthuse gasp growl snarl bellow drawl chuckle volunteer venture divulge avow aver decree theorise hypothesize hypothesise rejoin jest'
    + ' react interpose insinuate moan agree disagree concur apologize rule swear wonder invoke',
  ask: 'ask question inquire enquire query demand urge request appeal beg plead exhort implore beseech order instruct direct command'
    + ' propose recommend encourage press prod push invite summon petition challenge dare call insist',
  stance: 'welcome attribute condemn criticize criticise denounce praise laud hail applaud commend slam blast rap deplore decry reject dismiss'
    + ' refute dispute oppose support back endorse favor favour defend justify blame accuse charge fault chide rebuke scold berate'
    + ' lambaste lambast excoriate assail attack bash rip mock ridicule deride taunt disparage belittle downplay disavow repudiate renounce'
    + ' object protest refuse decline regret apologise congratulate thank credit tout salute honor honour admire'
    + ' champion advocate espouse vouch approve disapprove accept skewer trash castigate censure admonish reprimand chastise pan'
    + ' savage target hammer bristle scoff sneer jeer cheer lash knock swipe warn boast plug dodge evade deflect shrug'
    + ' resist withdraw/withdrew/withdrawn retract renew extend insult thrash pillory vilify smear demonize marvel',
  attitude: 'think/thought/thought believe know/knew/known hope want wish fear worry expect feel/felt/felt see/saw/seen consider regard'
    + ' view like love hate prefer doubt suspect guess assume presume suppose figure reckon imagine dream forget/forgot/forgotten'
    + ' remember realize realise recognize recognise understand/understood/understood learn hear/heard/heard notice decide determine'
    + ' intend plan mean/meant/meant aim seek/sought/sought try vie aspire long yearn desire enjoy'
    + ' resolve choose/chose/chosen opt anticipate await foresee/foresaw/foreseen envision envisage perceive judge conclude '
    + ' appreciate respect resent dislike despise loathe detest dread relish cherish covet eye contemplate weigh mull ponder ignore'
    + ' focus concentrate hesitate vote agree interpret concern dedicate commit strive pursue struggle attempt',
  show: 'show/showed/shown find/found/found reveal demonstrate illustrate prove/proved/proven reflect depict document record calculate'
    + ' determine project rank indicate expose uncover detect capture feature contain display present focus'
    + ' chronicle trace examine review analyze analyse assess evaluate study investigate conclude mark establish track verify'
    // "concludes" is no base form: it goes when the model is trained next, which knows the verbs by their numbers.
    + ' discover concludes report warn predict suggest estimate compile require prohibit forbid/forbade/forbidden ban'
    + ' mandate provide include state say guarantee stipulate',
  act: 'propose introduce sign pass veto file sue submit unveil launch release issue deliver present share reserve withhold/withheld/withheld'
    + ' interview negotiate cast/cast/cast win/won/won make/made/made give/gave/given take/took/taken'
    + ' put/put/put send/sent/sent circulate sing/sang/sung draw/drew/drawn lay/laid/laid'
    + ' compare point argue speak ring weigh tap select nominate appoint rule order approve adopt ratify'
    + ' authorize authorise permit allow/allowed/allowed ban block oppose reverse overturn uphold/upheld/upheld enforce hire'
    + ' leak tape film confront press grill probe quiz poke chalk frame cast highlight spotlight feature tout focus',
};

/**
 * Verbs that the model has not met, behind one that it has and that says the same: they are read as that one until the model is
 * trained next ("Karvani *confessed* that" as "Karvani admitted that").
 */
export const VERBS_ALIKE: Readonly<Record<string, string>> = {
  admit: 'confess', disclose: 'confide', confirm: 'corroborate', warn: 'forewarn', recall: 'reminisce', guess: 'surmise', theorize: 'postulate', object: 'demur',
  whisper: 'hiss', mutter: 'mumble', boast: 'trumpet', scoff: 'snort', disparage: 'denigrate', rebuke: 'upbraid', lament: 'bewail', predict: 'foretell/foretold/foretold prophesy', implore: 'entreat',
  summarize: 'recap summarise', elaborate: 'expound',
};

/** Nouns that carry a report: "the claim that …", "his warning". */
export const CUE_NOUNS = 'statement claim report announcement warning accusation allegation call criticism comment remark argument belief hope'
  + ' view opinion decision plan proposal promise pledge vow demand request threat idea notion suggestion assertion contention insistence'
  + ' conclusion finding attack support opposition desire intention fear concern attempt effort order question answer response'
  + ' tweet letter op-ed rhetoric prediction estimate commitment complaint charge assessment description praise endorsement'
  + ' words message speech denial admission position stance conviction goal suspicion doubt testimony confession'
  + ' revelation declaration recommendation refusal rejection condemnation defense quote slogan rumor attacks calls claims comments'
  + ' statements reports remarks allegations accusations criticisms promises plans proposals views concerns fears hopes efforts attempts';

/** What one is told and may not want to hear: "brushed aside the *criticism*", "shrugged off his *warnings*". Small letters. */
export const CHARGES: readonly string[] = (
  'criticism criticisms claim claims charge charges allegation allegations accusation accusations report reports warning warnings concern concerns complaint complaints'
  + ' suggestion suggestions speculation rumor rumors rumour rumours objection objections threat threats call calls demand demands fear fears doubt doubts talk notion idea remark remarks comments worries findings'
).split(' ');

/** Verbs that do something rather than report it: no quotes, unless marked speech or a "that" follows. */
export const MERE_ACTS = 'thank invite meet congratulate discuss sign order offer name decline respond answer release present file sue submit launch issue'
  + ' introduce pass veto share reserve interview negotiate nominate appoint approve adopt ratify authorize permit allow bar ban block enforce hire'
  + ' leak film honor honour salute credit cast win give take send raise make vote select tap pick draft attempt commit dedicate value focus'
  + ' ignore choose opt need try enjoy forget hear notice learn love hate like dislike follow record rank rate list track mark contain feature display'
  + ' study examine review investigate measure withdraw withhold target attack hit savage knock lash trash resist dodge evade deflect swear hold summon charge address verify read';

/** Verbs that take the person spoken to as their object: "told Reuters that". */
export const ADDRESSING = 'tell inform notify advise remind assure reassure brief persuade warn urge ask';

/** At a sentence's head these say what the answer or remark was about, not what it was: "Asked whether …, he said". */
export const CIRCUMSTANTIAL = 'ask refer respond answer reply speak talk comment address question point cite quote expect report tell know see consider';

/** Verbs that hand on what another said: "Tasnim quoted the minister as saying". */
export const RELAYING = 'quote cite';

/** Small words that belong to the cue: "called for", "pointed out", "ruled out". */
export const PARTICLES: Readonly<Record<string, string>> = {
  according: 'to', call: 'for on upon out', point: 'out to', refer: 'to', rule: 'out', speak: 'of about', talk: 'about of', ask: 'for', warn: 'of against about',
  object: 'to', appeal: 'for to', push: 'for', hint: 'at', allude: 'to', lash: 'out', play: 'down', argue: 'for against', press: 'for', insist: 'on', complain: 'about of',
  apologize: 'for', apologise: 'for', boast: 'of about', respond: 'to', elaborate: 'on', comment: 'on', touch: 'on', put: 'forward', spell: 'out', lay: 'out',
};

/** What is expressed or voiced: part of the cue ("expressed hope", "voiced readiness"), with the verbs that do so. */
export const EXPRESSING = 'express voice';
export const EXPRESSED = 'hope readiness concern regret satisfaction confidence optimism support opposition dissatisfaction condolences sorrow gratitude'
  + ' willingness interest determination disappointment alarm outrage anger doubt doubts fears concerns hopes';

/** Verbs that give a name: `called “Sepehr”` is none to quote. */
export const NAMING = 'call name dub brand label term title nickname code-name';

/** Last words of what an outlet is called: "told state *television*", "told the Bandar *Daily*". */
export const OUTLET_NOUNS = 'paper television tv radio agency newspaper daily network channel magazine broadcaster website weekly times post news tribune herald gazette journal online press';

/** What an outlet is, before its name: "the Tehran *daily* Sharq". */
export const OUTLET_KINDS = 'television tv radio agency newspaper daily weekly monthly magazine website broadcaster channel paper journal portal outlet station';

/** Last words of names of papers, with a capital: "told the New Straits *Courier*", "wrote in the *Guardian*". */
export const OUTLET_NAMES = 'courier guardian observer chronicle examiner telegraph economist independent spectator globe mail standard mirror star sun sentinel dispatch'
  + ' inquirer enquirer monitor echo bulletin gazette express atlantic newsweek bloomberg spiegel monde figaro haaretz intercept athletic';

/** "in *remarks* to the Mehr news agency" */
export const REMARKS = 'remarks comments remark comment statement statements email e-mail message';

/** Participles behind what was said: "in a statement *carried* by Mehr". */
export const PUBLISHING = 'carried published printed broadcast aired posted issued released read delivered relayed circulated emailed filed submitted provided shared';

/** "in a *column* for the weekly Sharq" */
export const WRITINGS = 'column article op-ed piece essay commentary editorial';

/** Last words of what speeches are made to, though it has a name: "told the World *Forum*". Other bodies ("Council", "Court") are known as such. */
export const VENUE_NOUNS = 'forum summit conference congress session gathering ceremony festival rally symposium seminar exhibition bailey hearing inquiry';

/** With "to" behind them these say what somebody will do, not what he said: "wants to sell", "refused to lift". */
export const INTENDING = 'want plan prefer seek intend aim like love hate try opt choose learn refuse decline hesitate struggle strive attempt aspire vie';

/** In the passive these tell what somebody says of a thing: "The version was *rejected* by the mayor". */
export const REBUFFING = 'reject dismiss deny criticize criticise condemn denounce welcome praise hail dispute refute slam blast decry applaud contradict ridicule mock deride lambast lambaste';

/** Who does these has spoken before. */
export const GOES_ON_VERBS = 'added adds continued continues';

/** Verbs whose object is who is told: "a panel was *informed* by the secretary". */
export const TELLING = 'inform tell brief notify advise assure remind';

/** Particles that make another verb of it: "called off the search", "warned off a drone". */
export const UNREPORTING: Readonly<Record<string, string>> = { call: 'off up in as at', identify: 'as', blame: 'on', plead: 'anonymity', warn: 'off', see: 'off', hold: 'off back up', speak: 'for highly', point: 'at up down across along', quote: 'at', report: 'dated', apologize: 'to', disagree: 'with', react: 'with', shrug: 'at off', know: 'how', rip: 'out up off' };

/** Those of them that are nothing else: "…, *a claim* the ministry denied". */
export const CLAIM_NOUNS: readonly string[] = 'remark claim accusation allegation assertion quip contention insinuation charge'.split(' ');

/** What is somebody's own and holds what he says: "Her *advice* was short: “…”". */
export const OWN_WORDS: readonly string[] = ('advice answer reply response message verdict warning plea explanation conclusion motto reasoning argument complaint promise appeal retort'
  + ' comment question request demand defence defense excuse assessment diagnosis judgment judgement account testimony').split(' ');

/** What somebody does while he speaks: "“Then,” he said, *pausing*, “we saw the wave.”" */
export const MANNERS = 'pausing laughing smiling grinning chuckling pointing gesturing shrugging nodding sighing weeping crying sobbing wiping shaking waving looking turning staring glancing frowning choking fighting holding referring alluding raising lowering tapping folding leaning sipping lighting whispering';

/** To whom or of what he speaks, and not yet what he says: "said *addressing* the guild in May". */
export const ADDRESSED = 'addressing speaking talking referring commenting reacting responding replying answering citing touching alluding pointing';

/** What somebody says something in: "said in *a statement* it was relieved". */
export const STATEMENTS: readonly string[] = `${REMARKS} ${WRITINGS} post tweet letter interview report speech note release filing memo communique testimony briefing thread video broadcast address telegram`.split(' ');

/** "a source *close* to", "people *familiar* with", "officials *briefed* on": why somebody knows. */
export const SO_PLACED: readonly string[] = 'close familiar privy aware near knowledgeable briefed involved'.split(' ');

/** What somebody says something at: "warned at *a conference* in Doha". */
export const OCCASIONS: readonly string[] = 'conference meeting session hearing summit ceremony forum rally gathering event panel debate workshop seminar congress interview briefing reception funeral sermon lecture'.split(' ');

/** What somebody is who holds something: "is *confident* that talks will resume". */
export const STANCES = 'confident adamant certain sure convinced hopeful optimistic pessimistic doubtful positive';

/** Of what he is: "is of the *opinion* that talks should resume". */
export const OPINIONS = 'view opinion belief conviction';

/** What a writer calls what somebody has just said: "…, *a remark* that drew boos". */
export const REMARK_NOUNS: readonly string[] = ('remark reference allusion charge phrase comment claim nod term accusation allegation assertion line quip jibe gibe jab dig'
  + ' characterization characterisation description comparison view position suggestion contention insinuation prediction admission boast threat').split(' ');

/** Before "to" these say that it was not said: "has *yet* to say whether", "*failed* to prove that". */
export const UNDOING = 'yet failed fail fails failing';

/** Verbs that do something to a thing, and report where a clause follows: "*posted* a deficit", "*guaranteed* deposits", "*referred* to the mill"; but "*posted* that the gate was shut". */
export const BARE_DEEDS = 'refer post guarantee petition publish broadcast';

/** What is given or taken, or not, by the verbs that do it, and say something of other things: "denied *entry*", "accepted the *resignation*". */
export const GIVEN_OR_TAKEN: Readonly<Record<string, string>> = {
  deny: 'entry access visa visas bail parole asylum permission permit passage care treatment',
  'accept reject': 'bribe bribes resignation resignations gift gifts donation donations payment payments cash prize award medal trophy delivery parcel',
};

/** What is made or held, by the verb that reports elsewhere: "wrote a *book*", "called an *election*", "told a *joke*". */
export const MADE: Readonly<Record<string, string>> = {
  write: 'book books novel novels poem poems song songs play opera memoir memoirs biography thesis script screenplay symphony code cheque check',
  call: 'election elections referendum meeting session strike halt truce ceasefire vote by-election snap-election press-conference',
  tell: 'joke jokes lie lies story stories tale tales',
};

/** What a flood claims. */
export const TOLLS = 'life lives victim victims';

/** Behind "asked not to be", "declined to be", "refused to be". */
export const NAMED = 'named identified quoted drawn interviewed photographed filmed';

/** "asked that his *name* not be *used*". */
export const IDENTITIES = 'name names surname surnames identity identities';
export const USES = 'used published disclosed printed revealed given named mentioned';

/** Negated, these tell that nothing was said: "would not say how many"; "did not rule out", "never denied" and "does not believe" tell a stand. */
export const UNSAID = 'say comment tell claim state announce report declare call accuse promise pledge vow warn threaten confirm mention add describe assert allege suggest write reveal explain acknowledge admit concede'
  + ' urge demand request recommend speak inform';

export const WITHHOLDING = 'reply respond answer say tell disclose specify reveal elaborate comment explain mention announce show';

/** Behind a noun these say which one: "an envoy *accredited* to Yemen", "people *familiar* with the talks", "a study *published* on Monday by the institute". */
export const REDUCED = 'dated accredited familiar involved close briefed stationed posted affiliated aligned allied loyal opposed linked appointed present trained exiled'
  + ' published released issued commissioned conducted compiled prepared produced signed written circulated funded backed led run'
  + ' submitted sent addressed delivered presented handed filed drafted adopted leaked mailed emailed distributed shared provided';

/** "documents *seen* by Reuters": how they came to the one who writes. */
export const OBTAINED = 'seen obtained reviewed viewed verified consulted';

/** "argued *by email*": ways, which say nothing themselves. */
export const WAYS = 'email e-mail mail phone telephone text video videolink letter post fax message satellite messenger whatsapp telegram hand chance name law';

/** "Concluding *the session*": what is closed or opened, and no word of what was said. */
export const EVENTS = 'session meeting conference event ceremony visit trip tour summit talks forum hearing debate speech remarks address discussion interview program programme sermon exhibition festival deal contract';

/** Verbs that pass judgment: "*called* the result “disappointing”", "*dismissed* it as “baseless”". */
export const JUDGING = 'call describe brand label dismiss condemn denounce hail praise slam decry criticize criticise term deem characterize characterise denigrate deride reject consider find judge ridicule';

/** Endings of the adjectives that such a verdict is made of, and those that have none of these. */
export const ADJECTIVE_SUFFIXES: readonly string[] = 'able ible ful less ous ive ing ed ant ent ish ary ory ical ic'.split(' ');
/** One-word verdicts that are no adjectives: called the report “*fiction*”. */
export const VERDICT_NOUNS = 'fiction nonsense rubbish garbage lies blackmail bullying theft piracy propaganda fabrication fabrications hypocrisy madness folly betrayal extortion interference slander censorship insanity lunacy humiliation victory defeat disgrace';

export const PLAIN_ADJECTIVES = 'sound unsound absurd fair unfair wrong right good bad great poor weak strong harsh crazy insane mad stupid naive premature inhumane inhuman brutal hasty risky ugly silly sick obscene'
  + ' cruel vile mean cheap empty hollow odd strange extreme severe dire grave serene huge vague void null untrue false true illegal legal immoral criminal fatal vital crucial normal natural unnatural irrational rational lazy nasty petty tragic unjust just unwise wise rude crude vain';

/** Behind "without": what who speaks did not tell. Where the content ends before it, the writer says so. */
export const UNTOLD = 'elaborating giving providing naming specifying identifying disclosing revealing explaining detailing mentioning offering citing going further evidence details elaboration saying presenting supplying producing';

/** What somebody does beside his words: "Omid nodded. “Where would we go?”" */
export const BEATS = 'nodded nods shrugged shrugs smiled smiles laughed laughs sighed sighs grinned grins frowned frowns paused pauses winced winces chuckled chuckles hesitated hesitates blinked blinks wept weeps';
