/** Verbs whose object is somebody: "Police *arrested* Bea Vrell". Ships are seized, firms are fined and sued: those say nothing. */
export const HARMS = 'arrested sentenced jailed imprisoned executed hanged beheaded acquitted convicted deported handcuffed interrogated divorced kidnapped murdered assassinated stabbed mourned';

/** What befalls somebody: "the *murder* of Bea Vrell". */
export const FATES = 'murder killing assassination execution arrest kidnapping abduction hanging beheading deportation extradition imprisonment jailing conviction funeral burial birthday';

/** What one person makes: "a letter *written* by Bea Vrell". */
export const MADE = 'written directed composed painted authored choreographed sung sculpted translated coached refereed narrated scored photographed';
