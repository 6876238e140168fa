/**
 * Money: signs before a number, letters that tell whose sign it is, words after it. ISO 4217 codes; the toman (ten rials) has none and is "IRT".
 * What several countries call their money is in `SHARED_CURRENCIES`: the page says whose it is.
 */

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₪': 'ILS', '₩': 'KRW', '₴': 'UAH', '﷼': 'IRR', '₼': 'AZN', '₾': 'GEL',
  '₦': 'NGN', '₵': 'GHS', '₱': 'PHP', '₫': 'VND', '฿': 'THB', '₡': 'CRC', '₲': 'PYG', '₸': 'KZT', '₮': 'MNT', '₭': 'LAK',
};

/**
 * Capital letters glued before a sign, which say whose it is: "US$7 billion", "HK$20", "GH¢300"; of dollars also behind it, "$US7 billion".
 * Those that stand for several countries ("B$", "Z$") are left out: letters that nobody knows make a figure without a currency.
 */
export const SIGN_LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '$': {
    us: 'USD', 'u.s.': 'USD', c: 'CAD', ca: 'CAD', can: 'CAD', cdn: 'CAD', a: 'AUD', au: 'AUD', nz: 'NZD', hk: 'HKD', s: 'SGD', sg: 'SGD', nt: 'TWD', r: 'BRL',
    f: 'FJD', fj: 'FJD', j: 'JMD', ja: 'JMD', tt: 'TTD', ec: 'XCD', bz: 'BZD', bds: 'BBD', bd: 'BBD', rd: 'DOP', ci: 'KYD', n: 'NAD', g: 'GYD', gy: 'GYD', si: 'SBD', ws: 'WST', t: 'TOP', ld: 'LRD', mx: 'MXN', mop: 'MOP',
  },
  '£': { e: 'EGP', le: 'EGP', uk: 'GBP', gb: 'GBP' },
  '¥': { cn: 'CNY', rmb: 'CNY', jp: 'JPY' },
  '¢': { gh: 'GHS' },
  '₵': { gh: 'GHS' },
};

/** Codes and abbreviations that stand before or after the number: "USD 5 million", "5 million USD". Not those that are words or other codes, too: "COP28", "SSP5", "SDG 5", "RON95 petrol", "NAD 300 mg", "the MAD 30-day trial", "RSD 2026". */
export const CURRENCY_CODES: readonly string[] = [
  'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RMB', 'IRR', 'AED', 'SAR', 'QAR', 'KWD', 'OMR', 'BHD', 'IQD', 'SYP', 'TRY', 'RUB', 'INR', 'PKR', 'AFN', 'CHF', 'CAD', 'AUD', 'KRW', 'NIS', 'ILS', 'EGP', 'LBP', 'JOD', 'KES', 'NGN', 'ZAR', 'BDT', 'LKR', 'NPR', 'MYR', 'IDR', 'THB', 'VND', 'PHP', 'SGD', 'HKD', 'TWD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'BRL', 'MXN', 'ARS', 'CLP', 'UAH', 'KZT', 'UZS', 'AZN',
  'GHS', 'ZMW', 'MWK', 'TZS', 'UGX', 'RWF', 'ETB', 'XAF', 'XOF', 'BWP', 'MZN', 'DZD', 'LYD', 'NZD', 'FJD', 'JMD', 'TTD', 'BGN', 'MKD', 'KGS', 'TJS', 'MNT', 'MMK', 'KHR', 'YER',
];

/** Short forms that stand right before the number only: "Rs7.4bn", "Tk 500 crore". */
export const CURRENCY_PREFIXES: Readonly<Record<string, string>> = {
  dh: 'AED', dhs: 'AED', qr: 'QAR', kd: 'KWD', rs: 'INR', rls: 'IRR', sr: 'SAR', sh: 'KES', tk: 'BDT', ksh: 'KES', kshs: 'KES', ush: 'UGX', ushs: 'UGX', tsh: 'TZS', tshs: 'TZS', rm: 'MYR', rp: 'IDR',
  fcfa: 'XAF', dkr: 'DKK', nkr: 'NOK', skr: 'SEK', ikr: 'ISK', ghc: 'GHS', frw: 'RWF', php: 'PHP', birr: 'ETB',
};

/** Those that nothing may part from the number: "SR12 million", but "the SR 520 bridge" is on a state road. */
export const GLUED_PREFIXES: readonly string[] = ['sr'];

/**
 * Letters glued to a number that cannot be anything but a price: "R5,000", "N45 billion", "R24.99"; "R61", "K2" and "N45" are roads and
 * mountains. Null: of several countries.
 */
export const PRICE_LETTERS: Readonly<Record<string, string | null>> = { r: 'ZAR', n: 'NGN', k: null, mk: 'MWK', p: null, bt: 'THB' };

/** Short forms told by their last letter, whatever their case: "zł300", "Kč500"; "KC135" is a tanker. */
export const ACCENTED_PREFIXES: Readonly<Record<string, string>> = { 'zł': 'PLN', 'kč': 'CZK' };

/** Words after the number, of one country or of the one that is nearly always meant. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', rial: 'IRR', rials: 'IRR',
  toman: 'IRT', tomans: 'IRT', tuman: 'IRT', tumans: 'IRT', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY',
  ruble: 'RUB', rubles: 'RUB', rouble: 'RUB', roubles: 'RUB', lira: 'TRY', liras: 'TRY', lire: 'TRY',
  shekel: 'ILS', shekels: 'ILS', afghani: 'AFN', afghanis: 'AFN', dram: 'AMD', drams: 'AMD', won: 'KRW', hryvnia: 'UAH', hryvnias: 'UAH',
  rand: 'ZAR', zloty: 'PLN', zlotys: 'PLN', 'zł': 'PLN', kronor: 'SEK', real: 'BRL', reais: 'BRL', ringgit: 'MYR', baht: 'THB',
  naira: 'NGN', cedi: 'GHS', cedis: 'GHS', birr: 'ETB', taka: 'BDT', forint: 'HUF', forints: 'HUF', koruna: 'CZK', korunas: 'CZK', 'kč': 'CZK', tenge: 'KZT', rupiah: 'IDR', pula: 'BWP', dalasi: 'GMD', dalasis: 'GMD',
  kwanza: 'AOA', kwanzas: 'AOA', metical: 'MZN', meticais: 'MZN', gourde: 'HTG', gourdes: 'HTG', lempira: 'HNL', lempiras: 'HNL', quetzales: 'GTQ', bolivar: 'VES', bolivars: 'VES', riel: 'KHR', riels: 'KHR', kyat: 'MMK', kyats: 'MMK',
};

const KRONE = { NO: 'NOK', DK: 'DKK', GL: 'DKK', FO: 'DKK' };
const KRONA = { SE: 'SEK', IS: 'ISK' };
const DIRHAM = { AE: 'AED', MA: 'MAD' };
const DINAR = { IQ: 'IQD', KW: 'KWD', BH: 'BHD', JO: 'JOD', DZ: 'DZD', TN: 'TND', LY: 'LYD', RS: 'RSD' };
const RIYAL = { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER' };
const RUPEE = { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' };
const PESO = { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', UY: 'UYU', CU: 'CUP', DO: 'DOP' };
const FRANC = {
  CH: 'CHF', LI: 'CHF', RW: 'RWF', BI: 'BIF', CD: 'CDF', DJ: 'DJF', GN: 'GNF', KM: 'KMF', SN: 'XOF', CI: 'XOF', ML: 'XOF', BF: 'XOF', NE: 'XOF', TG: 'XOF', BJ: 'XOF', GW: 'XOF',
  CM: 'XAF', GA: 'XAF', TD: 'XAF', CF: 'XAF', CG: 'XAF', GQ: 'XAF',
};
const SHILLING = { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS' };
const KWACHA = { ZM: 'ZMW', MW: 'MWK' };
const MANAT = { AZ: 'AZN', TM: 'TMT' };
const LEU = { RO: 'RON', MD: 'MDL' };
const SOM = { KG: 'KGS', UZ: 'UZS' };

/**
 * What several countries call their money, by country, behind a number ("300 kroner") or before it ("Rs500", "K2 million"). A word whose
 * country the page does not tell stays the unit as it stands; a short form is then what it is in `CURRENCY_PREFIXES` and `PRICE_LETTERS`.
 */
export const SHARED_CURRENCIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  krone: KRONE, kroner: KRONE, krona: KRONA, dirham: DIRHAM, dirhams: DIRHAM, dinar: DINAR, dinars: DINAR, riyal: RIYAL, riyals: RIYAL, rupee: RUPEE, rupees: RUPEE, rs: RUPEE,
  peso: PESO, pesos: PESO, franc: FRANC, francs: FRANC, shilling: SHILLING, shillings: SHILLING, sh: SHILLING, kwacha: KWACHA, manat: MANAT, manats: MANAT, leu: LEU, lei: LEU, som: SOM, soms: SOM, soum: SOM,
  k: { ...KWACHA, PG: 'PGK', LA: 'LAK', MM: 'MMK' }, p: { PH: 'PHP', BW: 'BWP' }, dh: DIRHAM, dhs: DIRHAM, fcfa: FRANC,
};

/** "5 million Iraqi dinars", "200 Qatari riyals", "U.S. dollars". */
export const CURRENCY_OWNERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  us: { dollar: 'USD' }, 'u.s.': { dollar: 'USD' }, american: { dollar: 'USD' }, canadian: { dollar: 'CAD' }, australian: { dollar: 'AUD' },
  singapore: { dollar: 'SGD' }, taiwan: { dollar: 'TWD' }, british: { pound: 'GBP' }, sterling: { pound: 'GBP' }, egyptian: { pound: 'EGP' }, syrian: { pound: 'SYP', lira: 'SYP' },
  lebanese: { pound: 'LBP', lira: 'LBP' }, sudanese: { pound: 'SDG' }, turkish: { lira: 'TRY' }, iranian: { rial: 'IRR', toman: 'IRT' }, omani: { rial: 'OMR', riyal: 'OMR' },
  yemeni: { rial: 'YER', riyal: 'YER' }, qatari: { riyal: 'QAR', rial: 'QAR' }, saudi: { riyal: 'SAR', rial: 'SAR' }, iraqi: { dinar: 'IQD' }, kuwaiti: { dinar: 'KWD' },
  bahraini: { dinar: 'BHD' }, jordanian: { dinar: 'JOD' }, algerian: { dinar: 'DZD' }, tunisian: { dinar: 'TND' }, libyan: { dinar: 'LYD' }, serbian: { dinar: 'RSD' },
  uae: { dirham: 'AED' }, emirati: { dirham: 'AED' }, moroccan: { dirham: 'MAD' }, japanese: { yen: 'JPY' }, chinese: { yuan: 'CNY' }, russian: { ruble: 'RUB', rouble: 'RUB' }, belarusian: { ruble: 'BYN', rouble: 'BYN' },
  indian: { rupee: 'INR' }, pakistani: { rupee: 'PKR' }, lankan: { rupee: 'LKR' }, nepalese: { rupee: 'NPR' }, nepali: { rupee: 'NPR' }, mauritian: { rupee: 'MUR' }, indonesian: { rupiah: 'IDR' },
  swiss: { franc: 'CHF' }, rwandan: { franc: 'RWF' }, congolese: { franc: 'CDF' }, burundian: { franc: 'BIF' }, guinean: { franc: 'GNF' },
  korean: { won: 'KRW' }, mexican: { peso: 'MXN' }, argentine: { peso: 'ARS' }, chilean: { peso: 'CLP' }, colombian: { peso: 'COP' }, philippine: { peso: 'PHP' }, filipino: { peso: 'PHP' }, cuban: { peso: 'CUP' }, dominican: { peso: 'DOP' },
  azerbaijani: { manat: 'AZN' }, turkmen: { manat: 'TMT' }, norwegian: { krone: 'NOK', kroner: 'NOK' }, danish: { krone: 'DKK', kroner: 'DKK' }, swedish: { krona: 'SEK', kronor: 'SEK' }, icelandic: { krona: 'ISK' },
  kenyan: { shilling: 'KES' }, ugandan: { shilling: 'UGX' }, tanzanian: { shilling: 'TZS' }, somali: { shilling: 'SOS' }, zambian: { kwacha: 'ZMW' }, malawian: { kwacha: 'MWK' }, nigerian: { naira: 'NGN' },
  ghanaian: { cedi: 'GHS' }, ghana: { cedi: 'GHS' }, ethiopian: { birr: 'ETB' }, african: { rand: 'ZAR' }, polish: { zloty: 'PLN' }, czech: { koruna: 'CZK' }, hungarian: { forint: 'HUF' }, romanian: { leu: 'RON', lei: 'RON' },
  moldovan: { leu: 'MDL', lei: 'MDL' }, brazilian: { real: 'BRL', reai: 'BRL' }, thai: { baht: 'THB' }, malaysian: { ringgit: 'MYR' }, kyrgyz: { som: 'KGS' }, uzbek: { som: 'UZS', soum: 'UZS' }, israeli: { shekel: 'ILS' },
  kong: { dollar: 'HKD' }, zealand: { dollar: 'NZD' }, jamaican: { dollar: 'JMD' }, fijian: { dollar: 'FJD' }, fiji: { dollar: 'FJD' }, namibian: { dollar: 'NAD' }, liberian: { dollar: 'LRD' }, barbadian: { dollar: 'BBD' }, guyanese: { dollar: 'GYD' },
  zimbabwean: { dollar: 'ZWL' },
};

/** The first of two words that say whose money it is: "*South* Korean won", "*Hong* Kong dollars". */
export const OWNER_BEGINNINGS: readonly string[] = ['south', 'hong', 'new', 'sri'];
