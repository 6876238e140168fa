/** Words whose ending says one thing and whose use is another: "his *family* said", "the *managing* director", "the *shipping* company". */

/** Nouns and adjectives in -ly: no adverbs. */
export const NOUNS_IN_LY: readonly string[] = ('family assembly ally reply supply rally monopoly anomaly bully tally butterfly dragonfly belly gully duopoly oligopoly'
  + ' homily melancholy lily jelly folly fly elderly friendly costly deadly lonely lovely orderly scholarly ugly holy comely stately worldly kindly bodily').split(' ');

/** How often a paper comes out, and the paper: "the reformist *daily* Sharq". */
export const PERIODICALS: readonly string[] = ['daily', 'weekly', 'monthly', 'quarterly', 'biweekly'];

/** Nouns in -ing, whatever stands before them. */
export const THINGS_IN_ING: readonly string[] = ('king thing anything everything something nothing spring string wing ring ceiling sibling evening morning sterling herring'
  + ' pudding darling dumpling').split(' ');

/** Nouns in -ing, unless something "was building" or "is training". */
export const NOUNS_IN_ING: readonly string[] = ('housing shipping mining banking farming fishing engineering manufacturing advertising gambling broadcasting marketing accounting nursing'
  + ' clothing wedding building meeting briefing hearing training funding'
  + ' trading lending spending shelling bombing shooting stabbing killing looting flooding fighting rating polling catering publishing printing policing'
  + ' packaging brewing drilling logging refining retailing leasing trucking streaming gaming lighting bottling milling smelting canning tanning weaving dyeing'
  + ' plumbing parking boxing wrestling weightlifting cycling swimming sailing gymnastics skiing climbing').split(' ');

/** Words in -ing that say what an office or body is at the moment: before a word for one. */
export const STANDING_IN_ING: readonly string[] = ('ranking managing acting outgoing incoming ruling sitting visiting leading founding presiding commanding attending supervising'
  + ' neighboring neighbouring governing negotiating controlling reigning consulting operating').split(' ');

/** Nouns in -ed. */
export const NOUNS_IN_ED: readonly string[] = 'hundred seed speed need feed breed creed deed greed weed reed steed shed sled red naked sacred wicked watershed'.split(' ');

/** Nouns in -s that stand before another noun: "which *rights* groups say". */
export const NOUNS_IN_S: readonly string[] = ['rights', 'sports', 'arms', 'sales', 'news', 'customs', 'weapons', 'drugs', 'veterans', 'workers', 'sanctions', 'trades'];
