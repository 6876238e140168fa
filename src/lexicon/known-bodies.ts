/**
 * Bodies of this beat, one a line: name | acronym | other names. A body without an acronym leaves the field empty.
 * "~" before the acronym: an everyday short form that is not listed as an acronym unless the article itself gives both.
 */
export const KNOWN_BODIES = `
United Nations|~UN|U.N.,United Nations Organization
UN Security Council|~UNSC|United Nations Security Council,U.N. Security Council,Security Council
UN General Assembly|~UNGA|United Nations General Assembly,U.N. General Assembly,General Assembly
UN Human Rights Council|~UNHRC|Human Rights Council,United Nations Human Rights Council
European Union|~EU|E.U.
European Parliament|~EP|
European Commission||EU Commission
European Council||EU Council
Council of Europe||
International Atomic Energy Agency|IAEA|
Atomic Energy Organization of Iran|AEOI|Iran's Atomic Energy Organization,Iranian Atomic Energy Organization,Atomic Energy Organisation of Iran
Islamic Revolution Guards Corps|IRGC|Islamic Revolutionary Guard Corps,Islamic Revolutionary Guards Corps,Islamic Revolution Guard Corps,Revolutionary Guards,Revolutionary Guard,Revolutionary Guards Corps,Revolution Guards,Guards Corps,Iranian Revolutionary Guards,Iran's Revolutionary Guards
Quds Force|~IRGC-QF|Qods Force,IRGC Quds Force,IRGC's Quds Force,al-Quds Force
IRGC Navy|~IRGCN|
IRGC Ground Force||IRGC Ground Forces
IRGC Aerospace Force|~IRGCAF|IRGC Aerospace Division
Basij||Basij Force,Basij Organization,Basij Resistance Force
Supreme National Security Council|SNSC|
National Iranian Oil Company|NIOC|National Iranian Oil Co.
National Iranian Gas Company|NIGC|
National Petrochemical Company|NPC|
Bank Melli Iran||Bank Melli
Bank Mellat||
Bank Saderat Iran||Bank Saderat
Bank Sepah||
Bank Tejarat||
Bank Maskan||
Bank Keshavarzi||
Bank Pasargad||
Halkbank||
National Iranian Tanker Company|NITC|
National Iranian Drilling Company|NIDC|
Islamic Republic of Iran Shipping Lines|IRISL|
Islamic Republic of Iran Customs Administration|IRICA|
Islamic Republic of Iran Broadcasting|IRIB|
Islamic Republic of Iran Railways|RAI|
Central Bank of Iran|CBI|Iran's Central Bank
Organization of the Petroleum Exporting Countries|OPEC|OPEC+
Organization of Islamic Cooperation|OIC|Organisation of Islamic Cooperation,Organization of the Islamic Cooperation
Organization for the Prohibition of Chemical Weapons|OPCW|Organisation for the Prohibition of Chemical Weapons
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
Shanghai Cooperation Organization|SCO|Shanghai Cooperation Organisation
Economic Cooperation Organization|ECO|
Eurasian Economic Union|EAEU|
Commonwealth of Independent States|CIS|
Collective Security Treaty Organization|CSTO|
North Atlantic Treaty Organization|~NATO|
Non-Aligned Movement|NAM|
Persian Gulf Cooperation Council|PGCC|
Gulf Cooperation Council|GCC|
Arab League||League of Arab States
African Union|AU|
Association of Southeast Asian Nations|ASEAN|
Asian Infrastructure Investment Bank|AIIB|
Asian Development Bank|ADB|
International Monetary Fund|IMF|
World Bank||
World Health Organization|~WHO|World Health Organisation
World Trade Organization|WTO|World Trade Organisation
World Food Programme|WFP|World Food Program,UN World Food Programme
Food and Agriculture Organization|FAO|
International Labour Organization|ILO|International Labor Organization
International Maritime Organization|IMO|
International Civil Aviation Organization|ICAO|
International Court of Justice|ICJ|
International Criminal Court|ICC|
International Energy Agency|IEA|
International Olympic Committee|IOC|
International Committee of the Red Cross|ICRC|
International Organization for Migration|IOM|
United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency,UN High Commissioner for Refugees
United Nations Children's Fund|~UNICEF|UNICEF
United Nations Educational, Scientific and Cultural Organization|~UNESCO|UNESCO
United Nations Development Programme|UNDP|United Nations Development Program,UN Development Programme,UN Development Program
United Nations Office on Drugs and Crime|UNODC|
United Nations Relief and Works Agency|UNRWA|
United Nations Interim Force in Lebanon|UNIFIL|
Interpol|~INTERPOL|
Red Crescent||
Red Crescent Society|~IRCS|Iranian Red Crescent Society,Iran's Red Crescent Society,Red Crescent Society of the Islamic Republic of Iran
Red Cross||
Financial Action Task Force|FATF|
Society for Worldwide Interbank Financial Telecommunication|~SWIFT|
Instrument in Support of Trade Exchanges|INSTEX|
Japan External Trade Organization|JETRO|
Parliamentary Union of the OIC Member States|PUIC|Parliamentary Union of the Islamic Conference
Inter-Parliamentary Union|IPU|
Asian Football Confederation|AFC|
Fédération Internationale de Football Association|~FIFA|
Popular Mobilization Units|PMU|Hashd al-Sha'abi,Hashd al-Shaabi,Hashd Al-Shaabi,Popular Mobilization Forces,Hashd Shaabi,Hashd ash-Sha'abi
Mujahedin-e Khalq Organization|MKO|MEK,Mujahedin-e-Khalq,Mujahedin Khalq,Mujahideen-e-Khalq,Mojahedin-e Khalq,Mujahedeen-e-Khalq,Mujahedin-e Khalq,People's Mojahedin Organization,Mujahedin-e-Khalq Organization,Mojahedin-e-Khalq Organization
Palestinian Islamic Jihad|PIJ|Islamic Jihad,Islamic Jihad Movement
Palestine Liberation Organization|PLO|
Palestinian Authority|~PA|
Popular Front for the Liberation of Palestine|PFLP|
Kurdistan Workers' Party|PKK|
Kurdistan Regional Government|KRG|
Syrian Democratic Forces|SDF|
Free Syrian Army|FSA|
Justice and Development Party|AKP|
Republican People's Party|CHP|
Hezbollah||Hizbullah,Hizbollah,Hezbullah
Hamas||Islamic Resistance Movement
Fatah||
Ansarullah||Ansar Allah,Ansarallah,Houthi Ansarullah,Houthi Ansarullah movement,Houthis,Houthi
Taliban||Taleban
al-Qaeda||Al-Qaeda,al-Qaida,Al Qaeda,Al-Qaida,al Qaeda
Islamic State|~ISIS|ISIS,ISIL,Daesh,Daesh terrorist group,ISIS-K,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant
Jaish al-Adl||Jaish ul-Adl,Jeish al-Adl,Jaish al-Zulm
Jabhat al-Nusra||al-Nusra Front,Nusra Front,Al-Nusra Front
Hayat Tahrir al-Sham|HTS|
Boko Haram||
al-Shabaab||Al-Shabaab,al-Shabab
Kata'ib Hezbollah||Kataib Hezbollah,Kata'ib Hizbullah
Asa'ib Ahl al-Haq||Asaib Ahl al-Haq
al-Qassam Brigades||Al-Qassam Brigades,Qassam Brigades,Izz ad-Din al-Qassam Brigades,Ezzedine al-Qassam Brigades
Guardian Council||Constitutional Council,Iran's Guardian Council
Assembly of Experts||Experts Assembly
Expediency Council||Expediency Discernment Council,Expediency Council of Iran
Islamic Consultative Assembly||Majlis
Khatam al-Anbiya Central Headquarters||Khatam al-Anbia Central Headquarters,Khatam al-Anbiya Headquarters,Khatam al-Anbiya Construction Headquarters
Iranian Armed Forces||Armed Forces of the Islamic Republic of Iran
Mostazafan Foundation||
Astan Quds Razavi||
Imam Khomeini Relief Foundation||Imam Khomeini Relief Committee
Pentagon||
White House||
Kremlin||
Capitol||US Capitol
Downing Street||
Foreign Office||
Home Office||
Scotland Yard||
Carabinieri||
Mizan News Agency||Mizan
Nournews||Nour News,Noor News
Khabar Online||
Hamshahri||
Etemad||Etemad daily
Javan newspaper||
Shargh||Shargh daily
Donya-e Eqtesad||Donya-ye Eqtesad
Ettela'at||Ettelaat
Saba News Agency||
Iraqi News Agency||
Wafa||WAFA
State Department||US State Department,U.S. State Department,US Department of State,Department of State
US Treasury||U.S. Treasury,US Department of the Treasury,US Treasury Department,Treasury Department,U.S. Treasury Department,Treasury,Department of the Treasury
Office of Foreign Assets Control|OFAC|
US Congress||U.S. Congress,Congress
US Senate||U.S. Senate,Senate
House of Representatives||US House of Representatives,U.S. House of Representatives,US House
House of Commons||
House of Lords||
Supreme Court||US Supreme Court,U.S. Supreme Court
Central Intelligence Agency|CIA|
Federal Bureau of Investigation|FBI|
National Security Agency|NSA|
National Security Council||
Department of Justice|~DOJ|Justice Department,US Justice Department
Department of Defense|~DoD|Defense Department,US Department of Defense
Department of Homeland Security|~DHS|
Environmental Protection Agency|EPA|
Federal Reserve||US Federal Reserve,Fed
Democratic Party||
Republican Party|~GOP|
Democratic National Committee|DNC|
Republican National Committee|RNC|
Labour Party||
Conservative Party||
US Central Command|CENTCOM|U.S. Central Command,United States Central Command
US Navy||U.S. Navy
US Army||U.S. Army
US Air Force||U.S. Air Force
American Israel Public Affairs Committee|AIPAC|
Mossad||
Shin Bet||
Israel Defense Forces|IDF|Israel Defence Forces
Knesset||Israeli Knesset
Likud||Likud Party
Bundestag||
Duma||State Duma
Rosatom||
Gazprom||
Lukoil||
Rosneft||
TotalEnergies||
Royal Dutch Shell||Shell
BP||British Petroleum
Eni||
ExxonMobil||Exxon Mobil
Sinopec||
China National Petroleum Corporation|CNPC|
Saudi Aramco||Aramco
Siemens||
Renault||
Peugeot||
Boeing||
Airbus||
Google||
Apple Inc||
Microsoft||
Facebook||
Twitter||
Instagram||
Telegram Messenger||
WhatsApp||
YouTube||
Huawei||
Mahan Air||
Iran Air||
Iran Khodro|IKCO|Iran Khodro Company
SAIPA||Saipa
Mapna||MAPNA,MAPNA Group
University of Tehran||Tehran University
Sharif University of Technology||Sharif University
Islamic Azad University||Azad University
Amnesty International||
Human Rights Watch|HRW|
Reporters Without Borders|RSF|Reporters without Borders,Reporters Sans Frontieres
Committee to Protect Journalists|CPJ|
UN Human Rights Office||UN human rights office
Securities and Exchange Organization|SEO|
Doctors Without Borders|MSF|Medecins Sans Frontieres
Greenpeace||
Transparency International||
Islamic Republic News Agency|IRNA|
Iranian Students' News Agency|ISNA|Iranian Students News Agency
Iranian Labour News Agency|ILNA|Iranian Labor News Agency
Mehr News Agency|MNA|Mehr News
Fars News Agency|FNA|Fars News,Fars
Tasnim News Agency||Tasnim,Tasnim News
Young Journalists Club|YJC|
Shana||SHANA
Islamic Consultative Assembly News Agency|ICANA|
International Quran News Agency|IQNA|
AhlulBayt News Agency|ABNA|
West Asia News Agency|WANA|
Iranian Book News Agency|IBNA|
Iran Press||
Press TV||PressTV
Tehran Times||
Iran Daily||
Kayhan||Kayhan International
Financial Tribune||
Iran International||
Al-Alam||al-Alam,Al-Alam News Network
Al Mayadeen||al-Mayadeen,Al-Mayadeen,al Mayadeen
Al-Manar||al-Manar,Al Manar
Al Jazeera||al-Jazeera,Al-Jazeera,al Jazeera
Al Arabiya||al-Arabiya,Al-Arabiya
Al-Masirah||al-Masirah,Al Masirah
Sputnik||Sputnik News
Reuters||Thomson Reuters
Associated Press|~AP|
Agence France-Presse|AFP|Agence France Presse
Deutsche Presse-Agentur|DPA|
Bloomberg||Bloomberg News
British Broadcasting Corporation|~BBC|BBC Persian
CNN||Cable News Network
NBC||NBC News
CBS||CBS News
ABC News||
Fox News||
MSNBC||
CNBC||
NPR||National Public Radio
PBS||
Al-Monitor||
Axios||
Politico||
Xinhua||Xinhua News Agency
TASS||Tass,ITAR-TASS
RIA Novosti||
Interfax||
RT||Russia Today
Kyodo||Kyodo News
NHK||
Yonhap||Yonhap News Agency
Anadolu Agency||Anadolu
Syrian Arab News Agency|SANA|
Emirates News Agency|WAM|
Saudi Press Agency|SPA|
Voice of America|VOA|
Radio Farda||
Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe
Deutsche Welle|DW|
New York Times|~NYT|The New York Times
Washington Post||The Washington Post
Wall Street Journal|~WSJ|The Wall Street Journal
Los Angeles Times||
Boston Globe||
Chicago Tribune||
USA Today||
Financial Times||The Financial Times
Guardian||The Guardian
Independent Newspaper||The Independent
Daily Telegraph||The Telegraph,The Daily Telegraph
Sunday Times||The Sunday Times
Times of Israel||The Times of Israel
Jerusalem Post||The Jerusalem Post
Haaretz||
Yedioth Ahronoth||
Der Spiegel||
Le Monde||
Le Figaro||
El Pais||
Time Magazine||
Newsweek||
Foreign Policy Magazine||
The Economist||
The Atlantic||
The Hill||
The New Yorker||New Yorker
BuzzFeed||BuzzFeed News
Newsmax||
Fox||
Mother Jones||
Breitbart||Breitbart News
Yahoo||Yahoo News
The Intercept||
HuffPost||
General Electric||
General Motors||
Hewlett-Packard||
JPMorgan||JPMorgan Chase
Goldman Sachs||
Morgan Stanley||
Lockheed Martin||
Raytheon||
NASA||
NASDAQ||
Vanity Fair||
Rolling Stone||
Huffington Post||
Asharq Al-Awsat||
Dawn Newspaper||
Hurriyet||
Daily Sabah||
China Daily||
Global Times||
People's Daily||
South China Morning Post||
International Crisis Group||
Brookings Institution||Brookings
Carnegie Endowment for International Peace||Carnegie Endowment
Council on Foreign Relations||
Arms Control Association||
RAND Corporation||
Atlantic Council||
Chatham House||
Foundation for Defense of Democracies|FDD|
Tehran Stock Exchange|TSE|
Iran Chamber of Commerce, Industries, Mines and Agriculture|ICCIMA|Iran Chamber of Commerce
Trade Promotion Organization of Iran|TPO|Trade Promotion Organization
Plan and Budget Organization|PBO|
Iranian Space Agency|ISA|Iran Space Agency
Law Enforcement Force||Iranian Police
Houthi movement||
BRICS||
G7||G-7,Group of Seven
G20||G-20,Group of 20
G77||G-77,Group of 77
E3||European trio
Persepolis FC||
Esteghlal||
`;

/** Terms that are no bodies: short form | long form | other names. Agreements, groups of states, things. */
export const KNOWN_TERMS = `
JCPOA|Joint Comprehensive Plan of Action|Iran nuclear deal
NPT|Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty,Treaty on the Non-Proliferation of Nuclear Weapons
P5+1|five permanent members of the UN Security Council plus Germany|
P4+1|remaining parties to the JCPOA: Britain, France, Russia and China plus Germany|
CTBT|Comprehensive Nuclear-Test-Ban Treaty|
INF|Intermediate-Range Nuclear Forces|
START|Strategic Arms Reduction Treaty|
CFT|Combating the Financing of Terrorism|
INSTC|International North-South Transport Corridor|
TPNW|Treaty on the Prohibition of Nuclear Weapons|
NPR|Nuclear Posture Review|
LNG|liquefied natural gas|
LPG|liquefied petroleum gas|
CAATSA|Countering America's Adversaries Through Sanctions Act|
`;
