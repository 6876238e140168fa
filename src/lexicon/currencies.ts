/** Money: signs before a number, letters that tell whose dollar it is, words after it. ISO 4217 codes; the toman (ten rials) has none and is "IRT". */

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₪': 'ILS', '₩': 'KRW', '₴': 'UAH', '﷼': 'IRR', '₼': 'AZN', '₾': 'GEL',
};

/** "US$7 billion", "HK$20". */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD', 'u.s.': 'USD', c: 'CAD', ca: 'CAD', can: 'CAD', a: 'AUD', au: 'AUD', nz: 'NZD', hk: 'HKD', s: 'SGD', nt: 'TWD', r: 'BRL',
};

/** Codes and abbreviations that stand before or after the number: "USD 5 million", "5 million USD". */
export const CURRENCY_CODES: readonly string[] = [
  'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RMB', 'IRR', 'AED', 'SAR', 'QAR', 'KWD', 'OMR', 'BHD', 'IQD', 'SYP', 'TRY', 'RUB', 'INR', 'PKR', 'AFN', 'CHF', 'CAD', 'AUD', 'KRW', 'NIS', 'ILS', 'EGP', 'LBP', 'JOD', 'KES', 'NGN', 'ZAR', 'BDT', 'LKR', 'NPR', 'MYR', 'IDR', 'THB', 'VND', 'PHP', 'SGD', 'HKD', 'TWD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'BRL', 'MXN', 'ARS', 'CLP', 'UAH', 'KZT', 'UZS', 'AZN',
];

/** Short forms that stand right before the number only: "Rs7.4bn", "Tk 500 crore". */
export const CURRENCY_PREFIXES: Readonly<Record<string, string>> = { dh: 'AED', dhs: 'AED', qr: 'QAR', kd: 'KWD', rs: 'INR', rls: 'IRR', sr: 'SAR', sh: 'KES', tk: 'BDT', ksh: 'KES', ush: 'UGX', tsh: 'TZS', rm: 'MYR', rp: 'IDR', fcfa: 'XAF', dkr: 'DKK', nkr: 'NOK', skr: 'SEK', ikr: 'ISK' };

/** Those that nothing may part from the number: "SR12 million", but "the SR 520 bridge" is on a state road. */
export const GLUED_PREFIXES: readonly string[] = ['sr'];

/** Words after the number; where several countries use one word, the adjective decides and the value is for none. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', rial: 'IRR', rials: 'IRR', riyal: 'SAR', riyals: 'SAR',
  toman: 'IRT', tomans: 'IRT', tuman: 'IRT', tumans: 'IRT', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', dirham: 'AED', dirhams: 'AED', dinar: 'IQD', dinars: 'IQD',
  ruble: 'RUB', rubles: 'RUB', rouble: 'RUB', roubles: 'RUB', rupee: 'INR', rupees: 'INR', lira: 'TRY', liras: 'TRY', lire: 'TRY', franc: 'CHF', francs: 'CHF',
  shekel: 'ILS', shekels: 'ILS', afghani: 'AFN', afghanis: 'AFN', manat: 'AZN', manats: 'AZN', dram: 'AMD', drams: 'AMD', won: 'KRW', hryvnia: 'UAH', hryvnias: 'UAH',
  peso: 'MXN', pesos: 'MXN', rand: 'ZAR', zloty: 'PLN', krona: 'SEK', kronor: 'SEK', krone: 'NOK', kroner: 'NOK', real: 'BRL', reais: 'BRL', ringgit: 'MYR', baht: 'THB',
};

/** "5 million Iraqi dinars", "200 Qatari riyals", "U.S. dollars". */
export const CURRENCY_OWNERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  us: { dollar: 'USD' }, 'u.s.': { dollar: 'USD' }, american: { dollar: 'USD' }, canadian: { dollar: 'CAD' }, australian: { dollar: 'AUD' },
  singapore: { dollar: 'SGD' }, taiwan: { dollar: 'TWD' }, british: { pound: 'GBP' }, sterling: { pound: 'GBP' }, egyptian: { pound: 'EGP' }, syrian: { pound: 'SYP', lira: 'SYP' },
  lebanese: { pound: 'LBP', lira: 'LBP' }, sudanese: { pound: 'SDG' }, turkish: { lira: 'TRY' }, iranian: { rial: 'IRR', toman: 'IRT' }, omani: { rial: 'OMR', riyal: 'OMR' },
  yemeni: { rial: 'YER', riyal: 'YER' }, qatari: { riyal: 'QAR', rial: 'QAR' }, saudi: { riyal: 'SAR', rial: 'SAR' }, iraqi: { dinar: 'IQD' }, kuwaiti: { dinar: 'KWD' },
  bahraini: { dinar: 'BHD' }, jordanian: { dinar: 'JOD' }, algerian: { dinar: 'DZD' }, tunisian: { dinar: 'TND' }, libyan: { dinar: 'LYD' }, serbian: { dinar: 'RSD' },
  uae: { dirham: 'AED' }, emirati: { dirham: 'AED' }, moroccan: { dirham: 'MAD' }, japanese: { yen: 'JPY' }, chinese: { yuan: 'CNY' }, russian: { ruble: 'RUB', rouble: 'RUB' },
  indian: { rupee: 'INR' }, pakistani: { rupee: 'PKR' }, swiss: { franc: 'CHF' }, korean: { won: 'KRW' }, mexican: { peso: 'MXN' }, argentine: { peso: 'ARS' }, azerbaijani: { manat: 'AZN' },
};
