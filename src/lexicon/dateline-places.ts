/**
 * Cities that datelines name, by their country (ISO 3166-1 alpha-2), comma-separated. "Tehran" alone before a dash is a dateline, "Relations" is not.
 * Not a gazetteer: only what desks and correspondents write from. Names in the usual English form; capitals, accents and hyphens do not count.
 */
export const DATELINE_CITIES: Readonly<Record<string, string>> = Object.freeze({
  IR: `Tehran,Isfahan,Esfahan,Mashhad,Mashad,Shiraz,Tabriz,Qom,Ahvaz,Ahwaz,Kermanshah,Kerman,Rasht,Yazd,Zahedan,Hamedan,Hamadan,Urmia,
    Orumiyeh,Ardabil,Ardebil,Bandar Abbas,Bushehr,Arak,Qazvin,Sanandaj,Zanjan,Gorgan,Sari,Semnan,Birjand,Bojnourd,Bojnurd,Khorramabad,
    Ilam,Yasuj,Yasouj,Shahrekord,Shahr-e Kord,Karaj,Abadan,Khorramshahr,Dezful,Chabahar,Chahbahar,Kish,Kish Island,Qeshm,Natanz,
    Fordow,Assaluyeh,Asaluyeh,Qasr-e Shirin,Kashan,Bam,Babol,Amol,Neyshabur,Neishabour,Sabzevar,Maragheh,Khoy,Mahabad,Saqqez,
    Marivan,Sirjan,Rafsanjan,Jask,Minab,Iranshahr,Saravan,Sarakhs,Astara,Anzali,Bandar Anzali,Ramsar,Damghan,Shahroud,Shahrud,Saveh,
    Boroujerd,Malayer,Behbahan,Mahshahr,Imam Khomeini Port,Bandar Imam Khomeini,Lar,Jahrom,Fasa,Marvdasht,Parchin,Bandar Lengeh,
    Javanrud,Paveh,Mehran,Khark Island,Kharg Island,Siri Island,Abu Musa`,
  IQ: 'Baghdad,Basra,Basrah,Najaf,Karbala,Kerbala,Erbil,Arbil,Mosul,Kirkuk,Sulaymaniyah,Sulaimaniya,Samarra,Fallujah,Tikrit',
  SY: 'Damascus,Aleppo,Homs,Latakia,Deir ez-Zor,Idlib,Daraa,Palmyra', LB: 'Beirut,Tripoli,Sidon,Tyre,Baalbek',
  YE: "Sana'a,Sanaa,Sana,Aden,Hodeidah,Hudaydah,Saada,Sa'ada,Taiz", OM: 'Muscat,Salalah', QA: 'Doha', KW: 'Kuwait City,Kuwait',
  AE: 'Abu Dhabi,Dubai,Sharjah,Fujairah', SA: 'Riyadh,Jeddah,Mecca,Medina,Dammam,AlUla', BH: 'Manama', JO: 'Amman',
  PS: 'Gaza,Gaza City,Ramallah,Nablus,Jenin,Khan Younis,Rafah,Hebron,Al-Quds,al-Quds,Occupied Al-Quds', IL: 'Jerusalem,Tel Aviv,Haifa',
  EG: 'Cairo,Alexandria,Sharm el-Sheikh', TR: 'Ankara,Istanbul,Izmir,Antalya,Diyarbakir,Van', AZ: 'Baku,Nakhchivan,Ganja', AM: 'Yerevan',
  GE: 'Tbilisi,Batumi', TM: 'Ashgabat', TJ: 'Dushanbe', UZ: 'Tashkent,Samarkand', KZ: 'Astana,Nur-Sultan,Almaty', KG: 'Bishkek',
  AF: 'Kabul,Herat,Kandahar,Mazar-i-Sharif,Jalalabad', PK: 'Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Gwadar',
  IN: 'New Delhi,Delhi,Mumbai,Kolkata,Chennai,Bengaluru,Bangalore,Hyderabad,Srinagar,Jammu,Lucknow,Goa', BD: 'Dhaka', LK: 'Colombo',
  NP: 'Kathmandu', CN: 'Beijing,Shanghai,Hong Kong,Guangzhou,Shenzhen,Chengdu,Urumqi,Qingdao', JP: 'Tokyo,Osaka,Hiroshima,Kyoto,Nagasaki',
  KR: 'Seoul,Busan', KP: 'Pyongyang', TW: 'Taipei', VN: 'Hanoi,Ho Chi Minh City', TH: 'Bangkok', MY: 'Kuala Lumpur,Putrajaya',
  SG: 'Singapore', ID: 'Jakarta,Bali', PH: 'Manila', MM: 'Yangon,Naypyidaw', KH: 'Phnom Penh', MN: 'Ulaanbaatar',
  RU: 'Moscow,St. Petersburg,Saint Petersburg,Sochi,Kazan,Astrakhan,Vladivostok,Grozny,Makhachkala', UA: 'Kiev,Kyiv,Lviv,Odessa,Kharkiv',
  BY: 'Minsk', PL: 'Warsaw,Krakow', DE: 'Berlin,Munich,Frankfurt,Hamburg,Bonn,Cologne', AT: 'Vienna', CH: 'Geneva,Bern,Zurich,Davos,Lausanne,Montreux',
  FR: 'Paris,Strasbourg,Lyon,Marseille,Nice', GB: 'London,Manchester,Edinburgh,Glasgow,Belfast', IE: 'Dublin', BE: 'Brussels',
  LU: 'Luxembourg', NL: 'The Hague,Amsterdam,Rotterdam', ES: 'Madrid,Barcelona', PT: 'Lisbon', IT: 'Rome,Milan,Venice', VA: 'Vatican City',
  GR: 'Athens', CY: 'Nicosia', RO: 'Bucharest', BG: 'Sofia', RS: 'Belgrade', BA: 'Sarajevo', HR: 'Zagreb', SI: 'Ljubljana', HU: 'Budapest',
  CZ: 'Prague', SK: 'Bratislava', AL: 'Tirana', SE: 'Stockholm,Gothenburg', NO: 'Oslo', DK: 'Copenhagen', FI: 'Helsinki', EE: 'Tallinn',
  LV: 'Riga', LT: 'Vilnius', MD: 'Chisinau', IS: 'Reykjavik', MT: 'Valletta',
  US: `Washington,Washington D.C.,New York,United Nations,Los Angeles,San Francisco,Chicago,Boston,Houston,Philadelphia,Atlanta,Miami,Seattle,
    Denver,Dallas,Las Vegas,Detroit,Cleveland,Des Moines,Baltimore,Orlando,Phoenix,Milwaukee,Minneapolis,St. Louis,Salt Lake City,Honolulu`,
  CA: 'Ottawa,Toronto,Montreal,Vancouver', MX: 'Mexico City', CU: 'Havana', VE: 'Caracas', BR: 'Brasilia,Rio de Janeiro,Sao Paulo',
  AR: 'Buenos Aires', CL: 'Santiago', PE: 'Lima', CO: 'Bogota', EC: 'Quito', BO: 'La Paz', UY: 'Montevideo', NI: 'Managua', PA: 'Panama City',
  ZA: 'Johannesburg,Pretoria,Cape Town', NG: 'Abuja,Lagos', KE: 'Nairobi', ET: 'Addis Ababa', SD: 'Khartoum', LY: 'Benghazi', TN: 'Tunis',
  DZ: 'Algiers', MA: 'Rabat,Casablanca', GH: 'Accra', SN: 'Dakar', UG: 'Kampala', ZW: 'Harare', RW: 'Kigali', SO: 'Mogadishu', TZ: 'Dar es Salaam',
  AU: 'Canberra,Sydney,Melbourne,Perth', NZ: 'Wellington,Auckland',
});

/** Countries as a dateline's second part ("TEHRAN, Iran (AP)") or, rarely, its place ("Iran (IMNA)"). */
export const DATELINE_COUNTRIES: Readonly<Record<string, string>> = Object.freeze({
  IR: 'Iran', IQ: 'Iraq', SY: 'Syria', LB: 'Lebanon', YE: 'Yemen', OM: 'Oman', QA: 'Qatar', KW: 'Kuwait', AE: 'United Arab Emirates,UAE,U.A.E.',
  SA: 'Saudi Arabia', BH: 'Bahrain', JO: 'Jordan', PS: 'Palestine,Gaza Strip,West Bank', IL: 'Israel', EG: 'Egypt', TR: 'Turkey,Türkiye', AZ: 'Azerbaijan',
  AM: 'Armenia', GE: 'Georgia', TM: 'Turkmenistan', TJ: 'Tajikistan', UZ: 'Uzbekistan', KZ: 'Kazakhstan', KG: 'Kyrgyzstan', AF: 'Afghanistan',
  PK: 'Pakistan', IN: 'India', BD: 'Bangladesh', LK: 'Sri Lanka', CN: 'China', JP: 'Japan', KR: 'South Korea', KP: 'North Korea', VN: 'Vietnam',
  TH: 'Thailand', MY: 'Malaysia', ID: 'Indonesia', PH: 'Philippines', MM: 'Myanmar', RU: 'Russia', UA: 'Ukraine', BY: 'Belarus', PL: 'Poland',
  DE: 'Germany', AT: 'Austria', CH: 'Switzerland', FR: 'France', GB: 'United Kingdom,UK,Britain,England,Scotland', BE: 'Belgium', NL: 'Netherlands',
  ES: 'Spain', PT: 'Portugal', IT: 'Italy', GR: 'Greece', CY: 'Cyprus', RO: 'Romania', BG: 'Bulgaria', RS: 'Serbia', HU: 'Hungary',
  SE: 'Sweden', NO: 'Norway', DK: 'Denmark', FI: 'Finland', US: 'United States,USA,U.S.', CA: 'Canada', MX: 'Mexico', CU: 'Cuba', VE: 'Venezuela',
  BR: 'Brazil', AR: 'Argentina', ZA: 'South Africa', NG: 'Nigeria', SD: 'Sudan', LY: 'Libya', TN: 'Tunisia', DZ: 'Algeria', MA: 'Morocco',
  SO: 'Somalia', AU: 'Australia', NZ: 'New Zealand',
});
