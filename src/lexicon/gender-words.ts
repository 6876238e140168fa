/** Words that tell a woman or a man: titles, nouns, kin. */

/** Words right before a name that show a woman, or a man. */
export const FEMALE_TITLES: readonly string[] = ['mrs', 'ms', 'miss', 'madam', 'mme', 'spokeswoman', 'chairwoman', 'congresswoman', 'queen', 'princess', 'lady', 'dame', 'sister', 'mother', 'daughter', 'wife', 'actress', 'businesswoman', 'baroness', 'duchess', 'widow', 'seyyedeh'];
export const MALE_TITLES: readonly string[] = ['mr', 'spokesman', 'congressman', 'king', 'prince', 'sir', 'ayatollah', 'hojatoleslam', 'hojjatoleslam', 'imam', 'sheikh', 'emir', 'sultan', 'pope', 'seyyed', 'seyed', 'sayyid', 'father', 'son', 'husband', 'brother', 'businessman'];

/** Of these the forms of address, which are never a trade: "Mr Hale" is not Jane Hale. */
export const FEMALE_ADDRESSES: readonly string[] = ['mrs', 'ms', 'miss', 'mme', 'queen', 'princess', 'lady', 'dame', 'baroness', 'duchess'];
export const MALE_ADDRESSES: readonly string[] = ['mr', 'sir', 'lord', 'king', 'prince', 'baron', 'duke'];

/** Words for a speaker that only a woman, or only a man, can be. */
export const FEMALE_HEADS: readonly string[] = ['woman', 'lady', 'grandmother', 'matriarch', 'girl', 'mother', 'sister', 'wife', 'daughter', 'widow', 'spokeswoman', 'chairwoman', 'congresswoman', 'queen', 'princess', 'actress', 'businesswoman'];
export const MALE_HEADS: readonly string[] = ['man', 'gentleman', 'grandfather', 'patriarch', 'boy', 'father', 'brother', 'husband', 'son', 'spokesman', 'congressman', 'king', 'prince', 'businessman', 'cleric', 'ayatollah', 'imam'];

/** What ends in -man and tells no man: women hold these offices under the same word, and "a Roman scholar" only ends like one. */
export const NO_MALE_ENDINGS: readonly string[] = ['chairman', 'ombudsman', 'alderman', 'human', 'german', 'roman', 'ottoman', 'layman', 'freshman'];

/** Nouns of an aside that tell of whom it is, "Karvani, the first *woman* to", "Karvani, a *mother* of three"; of trades and ranks the heads above tell. */
export const FEMALE_ASIDES: readonly string[] = ['woman', 'women', 'mother', 'grandmother', 'widow', 'girl', 'lady'];
export const MALE_ASIDES: readonly string[] = ['man', 'men', 'father', 'grandfather', 'widower', 'boy'];
