import { describe, expect, it } from 'vitest';
import { datelineAt } from '../../../src/parser/structure/dateline/index.js';

const read = (line: string) => {
  const d = datelineAt(line, 0, line.length, '2024-06-01');
  return d && [d.text, d.place?.text ?? null, d.place?.country ?? null, d.date?.text ?? null, d.agency?.text ?? null, d.agency?.code ?? null];
};

/** The line up to "|" is the dateline; then place, country, date, agency as written, code. */
describe('a dateline', () => {
  it.each([
    ['BAGHDAD/DUBAI/VIENNA, March 3 -| The', 'BAGHDAD', 'IQ', 'March 3', null, null],
    ['YAZD, Iran, Oct. 3, 2017 /PRNewswire/ --| The', 'YAZD', 'IR', 'Oct. 3, 2017', 'PRNewswire', 'PRNewswire'],
    ['17 May 2006 --| Armenia today told its neighbours of a plan to share the water of the river.', null, null, '17 May 2006', null, null],
    ['PORTO VIRALE Feb 6| Having taken its ferry to the end of the lake, Karvan wants to rest now.', 'PORTO VIRALE', null, 'Feb 6', null, null],
    ['Geneva (AFP)|', 'Geneva', 'CH', null, 'AFP', 'AFP'],
    ['Tehran (IP) -| The', 'Tehran', 'IR', null, 'IP', 'IP'],
    ['Tehran (IP)-| The', 'Tehran', 'IR', null, 'IP', 'IP'],
    ['Renk, South Sudan –| Every', 'Renk', 'SS', null, null, null],
    ['Nauta, Peru –| When', 'Nauta', 'PE', null, null, null],
    ['OUAGADOUGOU —| The', 'OUAGADOUGOU', 'BF', null, null, null],
    ['Juba –| The', 'Juba', 'SS', null, null, null],
    ['Tehran(IP)-| The', 'Tehran', 'IR', null, 'IP', 'IP'],
    ['Tehran(IP):| The', 'Tehran', 'IR', null, 'IP', 'IP'],
    ['Tehran (IP) –| "We', 'Tehran', 'IR', null, 'IP', 'IP'],
    ['(IP) -| The', null, null, null, 'IP', 'IP'],
    ['Tehran, Aug 3, IRNA –| The', 'Tehran', 'IR', 'Aug 3', 'IRNA', 'IRNA'],
    ['Tehran, Sept 3, IRNA --| The', 'Tehran', 'IR', 'Sept 3', 'IRNA', 'IRNA'],
    ['Tehran, IRNA -| The', 'Tehran', 'IR', null, 'IRNA', 'IRNA'],
    ['Bandar Abbas, Hormuzgan Prov, Sept 3, IRNA --| The', 'Bandar Abbas', 'IR', 'Sept 3', 'IRNA', 'IRNA'],
    ['Qasr-e Shirin, Kermanshah Prov, July 7, IRNA|', 'Qasr-e Shirin', 'IR', 'July 7', 'IRNA', 'IRNA'],
    ['IRNA –| The', null, null, null, 'IRNA', 'IRNA'],
    ['( IRNA ) -| The', null, null, null, 'IRNA', 'IRNA'],
    ['Tehran,| The head of', 'Tehran', 'IR', null, null, null],
    ['TEHRAN, Aug. 19 (MNA) –| The', 'TEHRAN', 'IR', 'Aug. 19', 'MNA', 'MNA'],
    ['TEHRAN, May 19 (MNA) –| The', 'TEHRAN', 'IR', 'May 19', 'MNA', 'MNA'],
    ['(MNA)–| The', null, null, null, 'MNA', 'MNA'],
    ['MNA –| The', null, null, null, 'MNA', 'MNA'],
    ['TEHRAN (FNA)-| The', 'TEHRAN', 'IR', null, 'FNA', 'FNA'],
    ['TEHRAN (Fars New Agency)-| The', 'TEHRAN', 'IR', null, 'Fars New Agency', 'FNA'],
    ['Tasnim –| The', null, null, null, 'Tasnim', 'Tasnim'],
    ['TEHRAN –| Iran’s', 'TEHRAN', 'IR', null, null, null],
    ["TEHRAN-|Iran's foreign", 'TEHRAN', 'IR', null, null, null],
    ['TEHRAN—|Iran', 'TEHRAN', 'IR', null, null, null],
    ['IRAN(TEHRAN TIMES)-| The', 'IRAN', 'IR', null, 'TEHRAN TIMES', 'Tehran Times'],
    ['TEHRAN, (ISNA)-| The', 'TEHRAN', 'IR', null, 'ISNA', 'ISNA'],
    ['Tehran, YJC.| The', 'Tehran', 'IR', null, 'YJC', 'YJC'],
    ['Tuesday, 25 May 2021 (YJC) _| The', null, null, 'Tuesday, 25 May 2021', 'YJC', 'YJC'],
    ['WANA (Mar 27) –| The', null, null, 'Mar 27', 'WANA', 'WANA'],
    ['TEHRAN April 23 (Shana)--| The', 'TEHRAN', 'IR', 'April 23', 'Shana', 'SHANA'],
    ['SHANA —| The', null, null, null, 'SHANA', 'SHANA'],
    ['AhlulBayt News Agency (ABNA):| The', null, null, null, 'AhlulBayt News Agency', 'ABNA'],
    ['(AhlulBayt News Agency) -| The', null, null, null, 'AhlulBayt News Agency', 'ABNA'],
    ['MOSCOW (Dispatches) --| The', 'MOSCOW', 'RU', null, null, null],
    ['Iran (IMNA) –| The', 'Iran', 'IR', null, 'IMNA', 'IMNA'],
    ['TEHRAN, Iran (AP) —| The', 'TEHRAN', 'IR', null, 'AP', 'AP'],
    ['DUBAI, United Arab Emirates (AP) --| The', 'DUBAI', 'AE', null, 'AP', 'AP'],
    ['(Reuters) -| The', null, null, null, 'Reuters', 'Reuters'],
    ['MOSCOW, May 15. /TASS/.| The', 'MOSCOW', 'RU', 'May 15', 'TASS', 'TASS'],
    ['Sept 8 (Harbour & Bazaar) -| The', null, null, 'Sept 8', null, null],
    ['TEHRAN, Sept. 29 (UPI) —| The', 'TEHRAN', 'IR', 'Sept. 29', 'UPI', 'UPI'],
    ['MOSCOW (UrduPoint News / Sputnik - 07th July, 2019)| The', 'MOSCOW', 'RU', '07th July, 2019', 'Sputnik', 'Sputnik'],
    ['MOSCOW (UrduPoint News / Sputnik - 07th July, 2019 ) :| The', 'MOSCOW', 'RU', '07th July, 2019', 'Sputnik', 'Sputnik'],
    ['Tehran, April 12, (dpa/GNA) –| The', 'Tehran', 'IR', 'April 12', 'dpa', 'dpa'],
    ['New York, Sept. 23 (Jiji Press)--| The', 'New York', 'US', 'Sept. 23', 'Jiji Press', 'Jiji'],
    ['TEHRAN, Feb 8 (NNN-IRNA) –| The', 'TEHRAN', 'IR', 'Feb 8', 'IRNA', 'IRNA'],
    ['Tehran, SANA-| The', 'Tehran', 'IR', null, 'SANA', 'SANA'],
    ['New Delhi:| The', 'New Delhi', 'IN', null, null, null],
    ['SOMEWHERE, Feb. 3 (ABC) --| The', 'SOMEWHERE', null, 'Feb. 3', 'ABC', 'ABC'],
    ['PALM BEACH, Fla. —| The', 'PALM BEACH', 'US', null, null, null],
    ['CAMBRIDGE, Mass., Dec. 11 (UPI) —| The', 'CAMBRIDGE', 'US', 'Dec. 11', 'UPI', 'UPI'],
    ['Washington, D.C. —| The', 'Washington', 'US', null, null, null],
    ['GENOA, Italy, May 3.| In total, 12 boats left.', 'GENOA', 'IT', 'May 3', null, null],
    ['ANKARA| The port will be shut for two weeks, its owner said on Monday, while the quay is mended by divers.', 'ANKARA', 'TR', null, null, null],
    ['ANKARA Feb 6| The port will be shut for two weeks, its owner said on Monday, while the quay is mended by divers.', 'ANKARA', 'TR', 'Feb 6', null, null],
    ['ANKARA|', 'ANKARA', 'TR', null, null, null],
    ['Karvan (Marland), Nov 3, 2022 (AFP) -| Thousands', 'Karvan', null, 'Nov 3, 2022', 'AFP', 'AFP'],
    ['Karvan (Marland) (AFP) –| The', 'Karvan', null, null, 'AFP', 'AFP'],
    ['Karvan, Nov 3 (AFP) -| The', 'Karvan', null, 'Nov 3', 'AFP', 'AFP'],
    ['Karvan, 12 May 2024 –| A fire', 'Karvan', null, '12 May 2024', null, null],
    ['Port Karvan, May 12, 2024 —| A fire', 'Port Karvan', null, 'May 12, 2024', null, null],
    ['KARVAN, June 12 (Lakeline) -| The', 'KARVAN', null, 'June 12', 'Lakeline', null],
    ['Yazd, June 12 (Lake Wire) –| The', 'Yazd', 'IR', 'June 12', 'Lake Wire', null],
    ['KHARTOUM, Sudan / ISTANBUL|', 'KHARTOUM', 'SD', null, null, null],
    ['ALULA:| A leopard', 'ALULA', 'SA', null, null, null],
    ['AL-KARVAN:| A clinic has opened its doors in the hills above the lake, its builders said.', 'AL-KARVAN', null, null, null, null],
    ['UMM EL-KARVAN:| A clinic has opened its doors in the hills above the lake, its builders said.', 'UMM EL-KARVAN', null, null, null, null],
    ['DHAMAR:| Residents have opened a clinic in the hills above the lake, its builders said.', 'DHAMAR', 'YE', null, null, null],
    ['BANI KARVAN, Libya:| Residents have opened a clinic in the hills above the lake, its builders said.', 'BANI KARVAN', 'LY', null, null, null],
    ['(Beirut) –| Authorities', 'Beirut', 'LB', null, null, null],
    ['(New York, March 3, 2024) –| Authorities', 'New York', 'US', 'March 3, 2024', null, null],
    ['KISUMU (CNN) —| The', 'KISUMU', 'KE', null, 'CNN', 'CNN'],
    ['Pars Today –| The', null, null, null, 'Pars Today', 'Pars Today'],
  ])('%s', (line, ...rest) => {
    const [dateline] = line.split('|');
    expect(read(line.replace('|', ''))).toEqual([dateline, ...rest]);
  });

  it.each([
    'Iran – Japan Joint Committee met', 'Tehran - Moscow relations grow', 'Tehran-Moscow ties', 'Iran Press TV said that', 'President Testi: The talks',
    'EXCLUSIVE — The ministry', 'Tehran, Moscow and Beijing said', 'Tehran, the capital of Iran, hosted', 'Iran (IRNA) reported that', 'Reuters-Ipsos poll shows',
    'The Islamic Revolution Guards Corps (IRGC) - a branch', 'Foreign Minister Amir Testi said on Monday', 'Iranian FM: Talks are going', 'In Vienna, talks went on',
    'Feb. 3 - The', 'On Tuesday (Feb 3) – the', 'International Atomic Energy Agency (IAEA) – The watchdog', 'Iran, Japan to expand ties', 'Russia: The talks', 'US - The',
    'Karvan (Marland) - The', 'Ferry (Karvan), 12 boats - The', 'Testi (Karvan) said on May 3, 2022 (AFP) -', 'Sunday, 12 May 2024 – The', 'Karvan, 12 May – the', 'Updated, 12 May 2024 – A fire',
    'Karvan 12 May 2024 – A fire', 'The Lake Guild of Karvan, 12 May 2024 – A fire', 'Karvan, 12 May 2024 - a day of ice', 'KHARTOUM / ISTANBUL talks', 'Karvan (Lakeline) -',
    "Tehran's mayor - The", 'Hezbollah: The', 'Chad – The', 'Peru – Chile talks', 'Renk and South Sudan – Every', 'Niger: The', 'Ankara', 'IRAN', '', '(', '(MNA)', '- - -', '/TASS', 'Tehran',
    'ANKARA PORT will be shut for two weeks, its owner said on Monday, while the quay is mended by divers and masons.', 'ANKARA Port reopens after two weeks', 'LONDON Zoo has welcomed two tigers after months of waiting and a long campaign by all of its keepers.', 'DUBAI Police said on Monday that the quay would be shut for two weeks, while divers and masons mend it.', 'Ankara The port will be shut for two weeks, its owner said on Monday, while the quay is mended by divers and masons.',
    'KARVAN The port will be shut for two weeks, its owner said on Monday, while the quay is mended by divers and masons.',
    'KARVAN: Residents have opened a clinic in the hills above the lake, its builders said.', 'DHAMAR: Ferry stops', 'DHAMAR : Residents have opened a clinic in the hills above the lake, its builders said.', 'Dhamar: Residents have opened a clinic in the hills above the lake, its builders said.',
    'AL-KARVAN: “We have opened a clinic in the hills above the lake.”', '(Karvan) – Authorities', '(Beirut) Authorities', '(Iran) – Authorities', '(Beirut): Authorities', '(Beirut and Karvan) – Authorities',
    'AL-KARVAN: Marland must not be a field for the wars of others, says former leader', 'FLORENCE: My mother came to this town when she was nine, and we never left it again.',
    'AL-KARVAN: We have opened a clinic in the hills above the lake, and it is full.\nAL-KARVAN: We will.',
  ])('is not in: %s', (line) => {
    expect(read(line)).toBeNull();
  });

  it.each(['KARVAN, June 12 (Dispatches) -| The', 'KARVAN, June 12 (Combined Reports) –| The', 'KARVAN, June 12 (Sunday) –| The', 'KARVAN, June 12 (Exclusive) -| The'])('names no agency: %s', (line) => {
    expect(read(line.replace('|', ''))?.[4]).toBeNull();
  });
});
