/**
 * The spelling rules of the name key, in order: at each letter the first rule that fits rewrites, and the scan goes on
 * behind it. A letter that no rule takes stays as it is; the same letter twice is written once.
 *
 * Patterns are small letters without accents and apostrophes; `(a|b|)` lists alternatives. `to` may use letters that
 * names have none of after rewriting (`y`), so that a form stays apart from all others.
 */

/** Where a rule may fit; all that are given must hold. */
export interface Where {
  /** `start`: opens the word; `end`: ends it; `inside`: at least two letters stand before it. */
  at?: 'start' | 'end' | 'inside';
  /** What follows; the word's end counts as a consonant. `word`: three letters or more. */
  before?: 'consonant' | 'word';
  /** What the word is like: `long` has a syllable or a consonant pair to spare before the match, `polysyllabic` has two syllables. */
  in?: 'long' | 'polysyllabic';
}

export interface Rewrite extends Where {
  pattern: string;
  to: string;
  why: string;
  /** Two spellings that this rule brings together. */
  sample: readonly [string, string];
}

export const REWRITES: readonly Rewrite[] = [
  // --- elements of compound names, written many ways and also closed up -------------------------------------------
  { pattern: 'm(o|u|oo|ou)ham(m|)(a|e|i)d', to: 'muhamad', why: 'Persian -ad, Arabic -ad/-ed/-id', sample: ['Mohammadi', 'Muhammedi'] },
  { pattern: '(a|e)hm(a|e)d', to: 'ahmad', why: 'Ahmed, Ehmed', sample: ['Ahmadian', 'Ahmedian'] },
  { pattern: 'h(o|u|oo|ou)s(s|)ien', to: 'husein', why: 'a frequent slip for -ein', sample: ['Hossein', 'Hossien'] },
  { pattern: 'm(o|u)hs(e|i|ee)n', to: 'muhsin', why: 'short e and i', sample: ['Mohseni', 'Muhsini'] },
  { pattern: '(e|i)bra(a|)h(i|ee)m', to: 'ibrahim', why: 'e or i, also inside a closed name', sample: ['Mohammadebrahim', 'Mohammadibrahim'] },
  { pattern: '(e|i)sma(il|eil|eel|ieel|iel|yil|el)', to: 'ismeil', why: 'many vowel spellings of one ending', sample: ['Esmaeili', 'Ismaili'] },
  { pattern: 'h(e|i)zb', to: 'hizb', why: 'e or i', sample: ['Hezbollah', 'Hizbullah'] },
  { pattern: 's(a|e)(y|yy|iy)(e|i)d', to: 'seyid', at: 'start', why: 'kept apart from Saeed', sample: ['Seyyed', 'Sayid'] },
  { pattern: 'abd(o|u|a|e)l(l|)(ah|a|eh)', to: 'abdula', at: 'end', why: '-ollah, -allah, -ullah', sample: ['Abdollah', 'Abdulla'] },
  { pattern: 'abd(o|u|a|e)l(l|)ah', to: 'abdulah', why: '-ollah, -allah, -ullah', sample: ['Abdollahian', 'Abdullahian'] },
  { pattern: '(o|u|a|e)l(l|)ah', to: 'ula', at: 'end', in: 'long', why: '-ollah, -allah, -ullah', sample: ['Nasrollah', 'Nasrallah'] },
  { pattern: '(o|u|a|e)llah', to: 'ulah', at: 'inside', why: '-ollah, -allah, -ullah', sample: ['Nasrollahi', 'Nasrallahi'] },
  { pattern: 'abd(o|u|e|a)l', to: 'abd', at: 'start', before: 'consonant', why: 'the article inside is dropped', sample: ['Abdolreza', 'Abd al-Reza'] },
  { pattern: 'abd(o|u|e|a)l', to: 'abd', at: 'start', before: 'word', why: 'the article inside is dropped', sample: ['Abdolaziz', 'Abdel Aziz'] },
  { pattern: 'abd(o|u|e|a)rr', to: 'abdr', at: 'start', why: 'the article takes on the next sound', sample: ['Abdorrahman', 'Abdulrahman'] },
  { pattern: 'abd(o|u|e|a)ss', to: 'abds', at: 'start', why: 'the article takes on the next sound', sample: ['Abdossamad', 'Abdul Samad'] },
  { pattern: 'abd(o|u|e|a)nn', to: 'abdn', at: 'start', why: 'the article takes on the next sound', sample: ['Abdennasser', 'Abdolnaser'] },
  { pattern: 'ab(o|u|ou)l', to: 'abu', at: 'start', before: 'consonant', why: 'the article inside is dropped', sample: ['Abolhassan', 'Abu al-Hassan'] },
  { pattern: 'h(o|u)(j|jj|dj|ddj)at(o|u|a|e)l', to: 'hujat', at: 'start', why: 'the article inside is dropped', sample: ['Hojatoleslam', 'Hojjat al-Islam'] },
  { pattern: '(e|i)slam', to: 'islam', why: 'e or i, also inside a closed name', sample: ['Hojatoleslam', 'Hujatulislam'] },
  { pattern: 'z(ei|ey|ai|ay)n(o|u|a|e)l', to: 'zein', at: 'start', before: 'word', why: 'the article inside is dropped', sample: ['Zeinolabedin', 'Zain al-Abidin'] },
  { pattern: '(o|u|e|a)(dd|ld)(i|ee)n', to: 'din', at: 'inside', why: '-eddin, -uddin, -al-Din', sample: ['Shamseddin', 'Shams al-Din'] },
  { pattern: 'zad(eh|e|a|ah)', to: 'zada', at: 'end', why: 'Persian -eh, Azeri and Tajik -e and -a', sample: ['Alizadeh', 'Alizade'] },

  // --- consonants ---------------------------------------------------------------------------------------------------
  { pattern: 'gh', to: 'q', why: 'one sound in Persian', sample: ['Ghalibaf', 'Qalibaf'] },
  { pattern: 'qh', to: 'q', why: 'a frequent slip', sample: ['Araqhchi', 'Araghchi'] },
  { pattern: 'kh', to: 'x', why: 'x in scholarly and chat spelling', sample: ['Khatami', 'Xatami'] },
  { pattern: 'zh', to: 'j', why: 'j and zh are not told apart in Latin letters', sample: ['Bijan', 'Bizhan'] },
  { pattern: 'dj', to: 'j', why: 'French spelling', sample: ['Javad', 'Djavad'] },
  { pattern: 'tch', to: 'ch', why: 'French spelling', sample: ['Manouchehr', 'Manoutchehr'] },

  // --- vowels ---------------------------------------------------------------------------------------------------------
  { pattern: 'a(yee|yei|aei|ei|ee|ie|ii|iee)', to: 'ei', why: 'a + long i', sample: ['Raeisi', 'Rayeesi'] },
  { pattern: 'ayi', to: 'ei', at: 'end', why: 'a + long i', sample: ['Rezayi', 'Rezaei'] },
  { pattern: 'e(yi|ii|ee)', to: 'ei', at: 'end', why: 'e + long i', sample: ['Khamenei', 'Khameneyi'] },
  { pattern: '(ou|oo|u)(ei|ee|ey)', to: 'ui', at: 'end', why: 'o + long i', sample: ['Toloui', 'Tolouei'] },
  { pattern: 'a(yye|yyi|ye|yi|e)', to: 'aie', before: 'consonant', why: 'a + glide + short vowel', sample: ['Tayeb', 'Tayyib'] },
  { pattern: '(a|e)(i|y)', to: 'ei', before: 'consonant', why: 'the diphthong', sample: ['Heidari', 'Haydari'] },
  { pattern: 'iy(y|)', to: 'i', why: 'the glide goes without saying', sample: ['Kiyan', 'Kian'] },
  { pattern: '(e|a)h', to: 'a', at: 'end', in: 'long', why: 'Persian -eh, Arabic -a', sample: ['Khadijeh', 'Khadija'] },
  { pattern: '(ee|ie)', to: 'i', at: 'end', why: 'long i', sample: ['Karimi', 'Karimee'] },
  { pattern: 'ee', to: 'i', why: 'long i', sample: ['Hamid', 'Hameed'] },
  { pattern: '(ou|oo)', to: 'u', why: 'long u', sample: ['Nouri', 'Noori'] },
  { pattern: 'ow', to: 'u', before: 'consonant', in: 'polysyllabic', why: 'Persian ow', sample: ['Rowhani', 'Rouhani'] },
  { pattern: 'o', to: 'u', in: 'polysyllabic', why: 'Persian o, Arabic u; kept apart in Ross and Russ', sample: ['Omar', 'Umar'] },
  { pattern: 'e', to: 'i', at: 'start', before: 'consonant', in: 'polysyllabic', why: 'Persian e, Arabic i', sample: ['Ehsan', 'Ihsan'] },
  { pattern: 'y', to: 'i', why: 'glide and vowel are not told apart', sample: ['Daryush', 'Dariush'] },
  { pattern: 'w', to: 'v', why: 'Persian v, Arabic w', sample: ['Javad', 'Jawad'] },
];
