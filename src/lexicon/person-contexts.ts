/** Verbs whose object is somebody: "Police *arrested* Bea Vrell". Ships are seized, firms are fined and sued: those say nothing. */
export const HARMS = 'arrested sentenced jailed imprisoned executed hanged beheaded acquitted convicted deported handcuffed interrogated divorced kidnapped murdered assassinated stabbed mourned';

/** What befalls somebody: "the *murder* of Bea Vrell". */
export const FATES = 'murder killing assassination execution arrest kidnapping abduction hanging beheading deportation extradition imprisonment jailing conviction funeral burial birthday';

/** What one person makes: "a letter *written* by Bea Vrell". */
export const MADE_BY = 'written directed painted authored choreographed sculpted translated coached refereed narrated photographed';

/** What somebody is called before his name, and what no list of trades has: "*Shopper* Ana Vrell". Words in -er that are first names ("Cooper", "Parker") are left out. */
export const LABELS = 'shopper customer promoter tenant publisher forecaster restaurateur pedestrian supporter onlooker retailer operator manufacturer househunter daytripper ratepayer taxpayer allotmenteer caravanner holidaymaker passer-by';
