/** Endings that mark a family name: "Karimi-Nejad", "Hosseinzadeh", "Petrosyan", "Ivanov", "Yılmazoğlu". */
export const SURNAME_ENDINGS = [
  'zadeh', 'zade', 'pour', 'poor', 'nejad', 'nezhad', 'nejhad', 'far', 'nia', 'niya', 'rad', 'vand', 'doust', 'doost', 'parast', 'khah', 'ollahi', 'ollahian', 'ian', 'yan', 'ani', 'ari', 'adi', 'avi', 'eini', 'fi', 'gi', 'hi',
  'ji', 'li', 'mi', 'ni', 'pi', 'qi', 'ri', 'si', 'shi', 'vi', 'zi', 'di', 'bi', 'ti', 'ki', 'ei', 'aei', 'aee', 'oei', 'ov', 'ova', 'ev', 'eva', 'enko', 'sky', 'skiy', 'skyy', 'ski', 'ska', 'vich', 'vili', 'dze', 'oglu', 'son', 'sen', 'mann', 'stein', 'berg', 'ez', 'escu', 'uddin', 'ullah', 'allah',
] as const;
