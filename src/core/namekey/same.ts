/**
 * Spellings of one name that no general rule can bring together without bringing others together too: Khaled is Khalid,
 * but Hamed is not Hamid. One name a line; compared by key, so that a line covers "Khālid" and "Xalid" as well. The names
 * made from them with -i, -ian, -zadeh, -pour, -nia, -nejad follow ("Kazemi" = "Kadhimi").
 */
export const SAME: readonly string[] = [
  // short e and i
  'khaled khalid', 'qasem qasim kasem kasim', 'kazem kazim kadhim kadhem kadem', 'hashem hashim', 'jasem jasim', 'hatem hatim',
  'saleh salih', 'taher tahir', 'baqer baqir', 'jaber jabir', 'saber sabir', 'adel adil', 'fazel fazil fadhil fadhel fadel fadil',
  'kamel kamil', 'nader nadir', 'yaser yasir', 'moslem muslim', 'mosleh muslih', 'makarem makarim', 'nezam nizam', 'hekmat hikmat',
  'hedayat hidayat', 'hejazi hijazi', 'seraj siraj', 'kerman kirman', 'mesbah misbah', 'meqdad miqdad', 'mirdamad mirdamad', 'mehr mihr',
  'montazer muntazir muntadher muntadhar', 'monzer munzir mundhir', 'vahed wahid', 'narges nargis', 'morshed murshid', 'mofid mufeed',
  'mostafid mustafid', 'aqel aqil', 'amel amil', 'abedin abidin', 'abed abid', 'zakerin zakirin', 'zaker zakir', 'shaker shakir', 'naseh nasih',
  'ataei atai', 'sistan seistan', 'seyid sied', 'parviz pervez parvez pervaiz pervez', 'sepahi sipahi', 'sepah sipah',
  'mehdi mahdi mehdi', 'zahra zehra', 'mehrab mihrab', 'mehmud mahmud mehmood', 'zanganeh zangeneh zangane', 'fatemeh fatima fatmeh',
  'nosrat nusrat', 'velayat vilayat valayat', 'reza riza ridha', 'morteza murtaza mortaza murtada murteza mortada', 'mustafa mustapha',
  'ramezan ramazan ramadan ramadhan', 'rezvan rizvan ridwan rezwan', 'hafez hafiz hafedh hafidh', 'nazem nazim', 'monem munim', 'moein muin moin mueen',
  'khezr khizr khidr', 'zolfaqar zulfiqar zulfikar', 'hazrat hadrat', 'feyz faiz fayz', 'zia ziya dia', 'azar adhar',
  // prophets and caliphs
  'yusef yusuf yusif iusof', 'yunes yunus yunis', 'davud dawud daud daoud davod', 'osman uthman usman', 'isa eisa issa eissa', 'yahya yehia yahia yehya',
  'yaqub yaghoub yakub', 'eshaq ishaq ishak eshak', 'harun haroun haron', 'moqtada muqtada moktada', 'eliyas ilyas elias', 'edris idris edrees',
  // vowels that are left out or put in
  'golpayegani golpaygani gulpaigani', 'mashhad mashad', 'azarbaijan azerbaijan azarbayejan', 'nowruz norouz nawruz nauruz novruz', 'khosro khosrow khusrau khosrau',
  'mowlavi molavi mawlawi maulavi', 'mowlana molana mawlana maulana', 'aun awn aoun', 'shuja shoja', 'sanaei sanai', 'saremi sarami',
  // one-syllable names in which o is u
  'qods quds qods', 'qom qum', 'gol gul', 'lor lur', 'jomhur jumhur', 'khoy khui khoei khoi',
  // k for q
  'tareq tariq tarek tarik', 'mikati miqati', 'erdogan erdoghan ardogan', 'gaddafi qaddafi qadhafi gadhafi kadhafi kadafi', 'sadr sader',
  'albusaidi busaidi busaeedi', 'hassan hasan hassen', 'shaaban shaban', 'mozaffar muzaffar mudhaffar', 'abolfazl abulfadl abulfazl abolfadl',
  'fazlollah fadlallah fazlullah', 'fazl fadl', 'qazi qadi ghadi kadi', 'qazanfar ghadanfar', 'rahbar rehbar', 'jahangir jehangir', 'sara sarah', 'hana hannah', 'ayoub ayyub',
];

/** As above, but without the names made from them: Sadeghi and Sadighi are two families. */
export const SAME_ALONE: readonly string[] = ['sadeq sadiq', 'zaher zahir', 'hares harith haris', 'nurudin nurdin', 'jamil jamel djamel'];

/**
 * Names that the rules would bring together with others: each line is one name with its spellings, compared as written
 * (small letters, no accents or apostrophes); the key is marked, so that no rule can yield it. Ghaani the general is not Ghani the president.
 */
export const APART: readonly string[] = [
  'qaani ghaani qaaani', 'saffari', 'larry', 'barry', 'harry', 'mora', 'nuland', 'zhou', 'zhu',
  // East Asian
  'li', 'lee', 'wu', 'woo', 'su', 'soo', 'lu', 'lou', 'wei', 'wai', 'lei', 'lai', 'dai', 'mei', 'mai', 'may', 'hai', 'hei', 'pei', 'pai', 'kai', 'kei',
  'fei', 'bei', 'bai', 'young', 'yung', 'yong', 'sung', 'soong', 'chung', 'choong', 'ping', 'peng', 'moon', 'mun', 'joon', 'jun', 'soon', 'sun',
  'seok', 'hee', 'hi', 'ming', 'meng',
  // Western
  'robin', 'rubin', 'boris', 'burris', 'muller', 'moller', 'houston', 'huston', 'evan', 'ivan', 'elena', 'ilena', 'morphy', 'murphy', 'hudson', 'hodson',
  'burton', 'borton', 'hoover', 'hover', 'dolan', 'doolan', 'bolton', 'bulton', 'burden', 'borden', 'collin', 'cullen', 'mullen', 'mollen', 'dorsey', 'durst',
  'boone', 'bone', 'dunn', 'donn', 'dean', 'deen', 'day', 'dey', 'ray', 'rey', 'fay', 'fey', 'hay', 'hey', 'jay', 'jey', 'kay', 'key', 'lay', 'ley',
  'loren', 'lauren', 'laurent', 'sonny', 'sunny', 'bobby', 'bubby', 'holly', 'hully', 'molly', 'mully', 'polly', 'pully', 'roman', 'ruman', 'rowman',
  'mohr', 'muhr', 'koch', 'kuch', 'monroe', 'munro', 'nolan', 'noolan', 'olson', 'ulson', 'ellen', 'illen', 'emma', 'imma', 'elliot', 'illiot',
  'rowan', 'ruan', 'downs', 'duns', 'hayes', 'haes', 'reed', 'rid', 'peel', 'pill', 'pell', 'steel', 'still', 'neel', 'nil', 'neil', 'nail', 'reid', 'raid',
  'keen', 'kin', 'green', 'grin', 'breen', 'brin', 'queen', 'quin', 'quinn', 'teague', 'weeks', 'wicks', 'deeks', 'dix', 'bowman', 'buman', 'hooper', 'hopper',
];
