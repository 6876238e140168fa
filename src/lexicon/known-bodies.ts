/** Acronyms said as one word, which houses of Britain write as one: "Nato". */
export const SPOKEN_ACRONYMS: readonly string[] = 'NATO OPEC UNESCO UNICEF NASA FIFA UEFA ASEAN UNRWA DEFRA ACAS ISIS ECOWAS OSCE WADA UNIFIL UNAIDS AIPAC SIPRI CONCACAF EFTA APEC INTERPOL EUROPOL OFCOM BAFTA'.split(' ');

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
Central Bank of Iran|CBI|Iran's Central Bank,Iran's central bank,Iranian central bank,Iranian Central Bank,Central Bank of the Islamic Republic of Iran
Organization of the Petroleum Exporting Countries|OPEC|OPEC+,OPEC Plus
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
Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations,UN Food and Agriculture Organization,U.N. Food and Agriculture Organization
International Labour Organization|ILO|International Labor Organization
International Maritime Organization|IMO|
International Civil Aviation Organization|ICAO|
International Court of Justice|ICJ|
International Criminal Court|ICC|
International Energy Agency|IEA|
International Olympic Committee|IOC|
International Committee of the Red Cross|ICRC|
International Organization for Migration|IOM|
United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency,UN refugee agency,U.N. refugee agency,U.N. Refugee Agency,UN High Commissioner for Refugees
United Nations Children's Fund|~UNICEF|UNICEF,Unicef
United Nations Educational, Scientific and Cultural Organization|~UNESCO|UNESCO,Unesco
United Nations Development Programme|UNDP|United Nations Development Program,UN Development Programme,UN Development Program
United Nations Office on Drugs and Crime|UNODC|
United Nations Relief and Works Agency|UNRWA|UN Relief and Works Agency,United Nations Relief and Works Agency for Palestine Refugees
United Nations Interim Force in Lebanon|UNIFIL|
Interpol|~INTERPOL|International Criminal Police Organization
Red Crescent||
Red Crescent Society|~IRCS|Iranian Red Crescent Society,Iran's Red Crescent Society,Red Crescent Society of the Islamic Republic of Iran,Red Crescent Society of Iran,Iranian Red Crescent
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
Palestinian Islamic Jihad|PIJ|Islamic Jihad,Islamic Jihad Movement,Islamic Jihad movement,Palestinian Islamic Jihad Movement
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
al-Qassam Brigades||Al-Qassam Brigades,Qassam Brigades,Izz ad-Din al-Qassam Brigades,Ezzedine al-Qassam Brigades,Izz al-Din al-Qassam Brigades,Ezz El-Din Al-Qassam Brigades
Guardian Council||Constitutional Council,Iran's Guardian Council
Centers for Medicare & Medicaid Services|CMS|Centers for Medicare and Medicaid Services
Assembly of Experts||Experts Assembly
Expediency Council||Expediency Discernment Council,Expediency Council of Iran,Expediency Discernment Council of the System
Islamic Consultative Assembly||Majlis,Iranian Majlis
Khatam al-Anbiya Central Headquarters||Khatam al-Anbia Central Headquarters,Khatam al-Anbiya Headquarters
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
House of Cinema||Iran House of Cinema,Khaneh Cinema
House of Theater||House of Theatre,Iran House of Theater
House of Music||Iran House of Music
House of Artists||Iranian Artists Forum
House of Lords||
National Institute for Health and Care Excellence||
Health and Safety Executive||
Health Service Executive|~HSE|
Department for Energy Security and Net Zero|~DESNZ|
Foreign, Commonwealth and Development Office|~FCDO|
Bureau of Alcohol, Tobacco, Firearms and Explosives|~ATF|
Internal Security Forces||
Board of Control for Cricket in India|~BCCI|
Philippine Atmospheric, Geophysical and Astronomical Services Administration|~PAGASA|
Africa Centres for Disease Control and Prevention|~Africa CDC|Africa Centers for Disease Control and Prevention
Electricite du Liban|~EDL|Électricité du Liban,Electricité du Liban
Cancer Research UK||
Environment Canada||Environment and Climate Change Canada
Indigenous Services Canada|~ISC|
Rugby Australia||
Cricket Australia||
Tennis Australia||
Football Australia||
New Zealand Rugby||
New Zealand Cricket||
Cricket South Africa||
Athletics Kenya||
Kenya Power||
Vietnam Electricity|~EVN|
Fifpro||FIFPRO,FIFPro
Botas||Botaş
Dáil Éireann||Dáil,Dail
Seanad Éireann||Seanad
Sky News Arabia||
Al-Ekhbariya||Al Ekhbariya,Ekhbariya TV
Energy Market Authority||
Comissão de Valores Mobiliários|~CVM|
House of Deputies||
House of Delegates||
House of Councillors||House of Councilors
House of Keys||
House of Peoples||
House of Elders||
House of Assembly||
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
Labour Party||UK Labour Party,British Labour Party
Conservative Party||Tory Party,Tories
US Central Command|CENTCOM|U.S. Central Command,United States Central Command,US CENTCOM
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
Gazprom||Gazprom Neft
Lukoil||
Rosneft||
TotalEnergies||
Shell||Royal Dutch Shell,Shell plc
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
Telegram Messenger||Telegram
WhatsApp||
YouTube||
Huawei||
Mahan Air||Mahan Airlines
Iran Air||IranAir,Iran Airlines
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
Al Jazeera||al-Jazeera,Al-Jazeera,al Jazeera,Al Jazeera TV,Al-Jazeera TV
Al Arabiya||al-Arabiya,Al-Arabiya
Al-Masirah||al-Masirah,Al Masirah
Sputnik||Sputnik News
Reuters||Thomson Reuters
Associated Press|~AP|
Agence France-Presse|AFP|Agence France Presse
Deutsche Presse-Agentur|DPA|
Bloomberg||Bloomberg News
Capital Economics||
Persian Gulf Pro League|PGPL|
British Broadcasting Corporation|~BBC|BBC Persian
CNN||Cable News Network
ABC||
Academy of Motion Picture Arts and Sciences||
American Academy of Arts and Sciences||
Party for Freedom|~PVV|
NBC||
NBC News||
CBS||
CBS News||
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
Ku Klux Klan|~KKK|
Peace Corps||US Peace Corps,U.S. Peace Corps
NASA||National Aeronautics and Space Administration,Nasa
Acas||
Defra||
Japan Aerospace Exploration Agency|JAXA|
European Space Agency|ESA|
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
International Crisis Group||Crisis Group
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
UN Secretariat||United Nations Secretariat
UN Women||
International Telecommunication Union|ITU|
Universal Postal Union|UPU|
United Nations Environment Programme|UNEP|UN Environment Programme,United Nations Environment Program,UN Environment Program
United Nations Population Fund|UNFPA|UN Population Fund
United Nations Industrial Development Organization|UNIDO|
United Nations Conference on Trade and Development|UNCTAD|
United Nations Assistance Mission for Iraq|UNAMI|
United Nations Assistance Mission in Afghanistan|UNAMA|
United Nations Disengagement Observer Force|UNDOF|
United Nations Human Settlements Programme|~UN-Habitat|
UN Office for the Coordination of Humanitarian Affairs|OCHA|United Nations Office for the Coordination of Humanitarian Affairs,Office for the Coordination of Humanitarian Affairs
Office of the United Nations High Commissioner for Human Rights|OHCHR|Office of the UN High Commissioner for Human Rights
World Meteorological Organization|WMO|
World Intellectual Property Organization|WIPO|
International Fund for Agricultural Development|IFAD|
International Union for Conservation of Nature|IUCN|
International Federation of Red Cross and Red Crescent Societies|IFRC|
International Renewable Energy Agency|IRENA|
International Air Transport Association|IATA|
World Economic Forum|WEF|
International Energy Forum|IEF|
Gas Exporting Countries Forum|GECF|
Islamic Development Bank|IsDB|
New Development Bank|NDB|
African Development Bank|AfDB|
European Bank for Reconstruction and Development|EBRD|
European Central Bank|ECB|
European Court of Human Rights|ECHR|
European Court of Justice|ECJ|Court of Justice of the European Union
European External Action Service|EEAS|
European Investment Bank|EIB|
Permanent Court of Arbitration||
World Anti-Doping Agency|WADA|
Court of Arbitration for Sport||
Bank for International Settlements||
Paris Club||
Nuclear Suppliers Group|NSG|
Nuclear Threat Initiative||
Economic Community of West African States|ECOWAS|
Intergovernmental Authority on Development|IGAD|
Southern African Development Community|SADC|
Organization of American States|OAS|
Mercosur||
South Asian Association for Regional Cooperation|SAARC|
Organization of Turkic States|OTS|Turkic Council
Conference on Interaction and Confidence Building Measures in Asia|CICA|
Developing Eight||D-8
Indian Ocean Rim Association|IORA|
Group of 15||G15
AUKUS||
World Bank Group||
Armed Forces General Staff||General Staff of the Armed Forces,General Staff of Iranian Armed Forces,General Staff of the Iranian Armed Forces
Khatam al-Anbiya Air Defense Base||Khatam ol-Anbia Air Defense Base,Khatam al-Anbia Air Defense Base,Khatam-ol-Anbia Air Defense Base
Islamic Republic of Iran Army||Iran's Army,Artesh
Islamic Republic of Iran Navy||
Ministry of Intelligence and Security|MOIS|
Ministry of Agriculture Jihad||Agriculture Jihad Ministry,Agricultural Jihad Ministry,Ministry of Agricultural Jihad,Ministry of Jihad-e Agriculture,Jihad Agriculture Ministry,Ministry of Jihad Agriculture
Revolutionary Court||Islamic Revolutionary Court,Islamic Revolution Court,Tehran Revolutionary Court,Islamic Revolutionary Courts
Special Clerical Court||Special Court for Clergy
Administrative Justice Court||Court of Administrative Justice
Supreme Council of Cyberspace||
Supreme Council of the Cultural Revolution||Supreme Council of Cultural Revolution
Supreme Economic Coordination Council||
Supreme Audit Court||
General Inspection Organization||
State Welfare Organization||Welfare Organization
Iranian Veterans and Martyrs Affair Foundation||Martyrs Foundation,Foundation of Martyrs and Veterans Affairs
Housing Foundation of the Islamic Revolution||
Execution of Imam Khomeini's Order|EIKO|Setad,Headquarters for Executing the Order of the Imam
Alavi Foundation||
Al-Mustafa International University||Al-Mustafa University
Islamic Culture and Relations Organization|ICRO|
Islamic Development Organization||
Organization of Hajj and Pilgrimage||
Hajj and Pilgrimage Organization||Iran's Hajj and Pilgrimage Organization
Organization of Awqaf and Charity Affairs||
Awqaf and Charity Affairs Organization||
Endowment and Charity Affairs Organization||
World Forum for Proximity of Islamic Schools of Thought||World Forum for the Proximity of Islamic Schools of Thought
Ahl al-Bayt World Assembly||AhlulBayt World Assembly,Ahlul Bayt World Assembly
Association of Combatant Clerics||
Combatant Clergy Association||
Society of Seminary Teachers of Qom||
Qom Seminary||
Najaf Seminary||
Al-Azhar||al-Azhar,Al-Azhar University,al-Azhar University,Egypt's Al-Azhar
Muslim Council of Elders||
Muslim World League|MWL|
World Council of Churches|WCC|
Holy See||
Civil Aviation Organization of Iran|CAOI|
National Petroleum Products Distribution Company|NIOPDC|
National Iranian Oil Refining and Distribution Company|NIORDC|
National Iranian South Oil Company|NISOC|National Iranian South Oilfields Company
Iranian Offshore Oil Company|IOOC|
Iranian Central Oil Fields Company|ICOFC|
Arvandan Oil and Gas Company|AOGC|
Pars Oil and Gas Company|POGC|
Pars Special Economic Energy Zone|PSEEZ|
Petropars||Petropars Company,Petropars Group
Petroleum Engineering and Development Company|PEDEC|
Petroiran Development Company|PEDCO|
Khatam al-Anbiya Construction Headquarters||Khatam al-Anbia Construction Headquarters,Khatam ol-Anbia Construction Headquarters,Khatam al-Anbia Construction Base,Khatam al-Anbiya Construction Base
Oil Industries Engineering and Construction|OIEC|
Iranian Gas Engineering and Development Company||
Persian Gulf Petrochemical Industries Company|PGPIC|Persian Gulf Petrochemical Industries
Persian Gulf Star Oil Company||Persian Gulf Star Refinery,Persian Gulf Star
Mobarakeh Steel Company||Mobarakeh Steel,Esfahan's Mobarakeh Steel Company,Isfahan's Mobarakeh Steel Company
Esfahan Steel Company||Isfahan Steel Company
Khouzestan Steel Company||Khuzestan Steel Company,Khuzestan Steel
National Iranian Copper Industries Company|NICICO|
Iranian Mines and Mining Industries Development and Renovation Organization|IMIDRO|
Industrial Development and Renovation Organization of Iran|IDRO|
Tavanir||Tavanir Company
Iran Grid Management Company|IGMC|
Iran Aviation Industries Organization||
Iran Aircraft Manufacturing Industrial Company|HESA|
Iran Electronics Industries||
Defense Industries Organization|DIO|
Iran Marine Industrial Company|SADRA|
Aseman Airlines||Iran Aseman Airlines
Qeshm Air||
Kish Air||
Zagros Airlines||
Caspian Airlines||
Meraj Airlines||
Taban Air||
Varesh Airlines||
Pouya Air||
Pars Khodro||
Bahman Group||
Kerman Motor||
Snapp||
Digikala||
Divar||
Cafe Bazaar||
Aparat||
Hamrah-e Aval||Hamrahe Aval,Mobile Telecommunication Company of Iran
Irancell||MTN Irancell
RighTel||
Telecommunication Company of Iran||
Bank Parsian||Parsian Bank
Bank Saman||Saman Bank
Bank Shahr||
Bank Refah||Refah Bank,Bank Refah Kargaran
Eghtesad Novin Bank||EN Bank
Bank Sina||Sina Bank
Bank Karafarin||Karafarin Bank
Export Development Bank of Iran|EDBI|
Post Bank of Iran||Post Bank
Ayandeh Bank||Bank Ayandeh
Bank of Industry and Mine||
National Development Fund of Iran|NDFI|National Development Fund,Iran's National Development Fund
Iran Mercantile Exchange||
Iran Energy Exchange|IRENEX|
Iran Fara Bourse|IFB|
Statistical Center of Iran|SCI|Statistical Centre of Iran,Statistics Center of Iran
Iranian National Tax Administration|INTA|
Iran Chamber of Cooperatives||
Tehran Chamber of Commerce||
Iranian Privatization Organization||
Iran National Innovation Fund||
Iran's National Elites Foundation||National Elites Foundation
Pasteur Institute of Iran||Iran Pasteur Institute,Pasteur Institute
Razi Vaccine and Serum Research Institute||Razi Institute
Royan Institute||Royan Research Institute
Barakat Foundation||
Barkat Pharmaceutical Group||
Niroo Research Institute|NRI|
Institute for Political and International Studies|IPIS|
Strategic Council on Foreign Relations||Iran's Strategic Council on Foreign Relations
Center for Strategic Research||
Islamic Parliament Research Center||Majlis Research Center,Parliament Research Center
Department of Environment||Iran's Department of Environment
Forests, Range and Watershed Management Organization||
Iran Meteorological Organization|IRIMO|Meteorological Organization
Iranian Legal Medicine Organization||Legal Medicine Organization
Iranian Prisons Organization||Prisons Organization
State Organization for Registration of Deeds and Properties||
Amirkabir University of Technology||Amirkabir University,Amir Kabir University,Tehran Polytechnic
Allameh Tabataba'i University||Allameh Tabatabaei University,Allameh Tabatabai University,Allameh Tabataba'i
Tarbiat Modares University||Tarbiat Modarres University
Shahid Beheshti University||
Iran University of Science and Technology|IUST|
Khajeh Nasir Toosi University of Technology||Khajeh Nasir University
Ferdowsi University of Mashhad||Ferdowsi University
Imam Sadiq University||Imam Sadeq University
Imam Hossein University||
Malek Ashtar University of Technology||Malek-e Ashtar University of Technology
Payame Noor University||
Kharazmi University||
Alzahra University||
KU Leuven||Catholic University of Leuven
TU Delft||Delft University of Technology
ETH Zurich||
EPFL||
Sciences Po||
Sorbonne||La Sorbonne
London School of Economics||
King's College London||
Imperial College London||Imperial College
University College London||
Massachusetts Institute of Technology|MIT|
House Ways and Means Committee||Ways and Means Committee
US Border Patrol||U.S. Border Patrol,Border Patrol
Northern League||Lega Nord
Caltech||California Institute of Technology
MGIMO||
Old Bailey||
High Court of Justice||
High Court||
Metropolitan Police||Met Police,London's Metropolitan Police
Crown Prosecution Service||
Police Scotland||
Senedd||Welsh Parliament
Royal Society for the Prevention of Cruelty to Animals|~RSPCA|RSPCA
Royal National Lifeboat Institution|~RNLI|RNLI
HM Coastguard||
HM Revenue and Customs|~HMRC|HMRC
Ofsted||
Ofgem||
Ofwat||
Trades Union Congress|~TUC|TUC
Bundeswehr||
National Weather Service||
Unaids||UNAIDS
International Chess Federation|~FIDE|FIDE
European Union Agency for Cybersecurity|~ENISA|ENISA
Shas||
United Torah Judaism||
Magen David Adom||
Disaster and Emergency Management Authority|~AFAD|AFAD
Tehreek-e-Insaf||Pakistan Tehreek-e-Insaf
INSERM||Inserm
CNES||
Law Enforcement Command of the Islamic Republic of Iran||Law Enforcement Command,FARAJA
Renewable Energy and Energy Efficiency Organization|SATBA|Renewable Energy and Electricity Efficiency Organization
S4C||
STV||
RTE||RTÉ
SWR||
WDR||
NDR||
NRK||
SVT||
Yle||
SABC||
Televisa||
Semafor||
France Info||Franceinfo
France Inter||
MI5||
MI6||
GCHQ||
Bank of England||
Ofcom||
National Health Service|NHS|
Bank of Japan||
Bank of Russia||Russian Central Bank,Russian central bank
People's Bank of China||
Bank of Israel||
Bank Hapoalim||
Bank of Lebanon||Banque du Liban
Trade Bank of Iraq|TBI|
Central Bank of Iraq||
Qatar Central Bank||
Qatar Investment Authority|QIA|
Public Investment Fund|PIF|
Mubadala||
Abu Dhabi National Oil Company|ADNOC|
QatarEnergy||Qatar Energy,Qatar Petroleum,Qatargas
Kuwait Petroleum Corporation|KPC|
Iraq National Oil Company||
Basra Oil Company||
State Organization for Marketing of Oil|SOMO|
Petroleos de Venezuela|PDVSA|
Pemex||
Petrobras||
Petronas||
Pertamina||
Equinor||Statoil
Repsol||
Chevron||
ConocoPhillips||
Halliburton||
Schlumberger||
Baker Hughes||
OMV||
Wintershall||
Zarubezhneft||
Tatneft||
Surgutneftegaz||
Novatek||
Sberbank||
VTB||VTB Bank
Gazprombank||
Russian Railways|RZD|
Russian Academy of Sciences||
Russian Direct Investment Fund|RDIF|
Roscosmos||
Rosoboronexport||
Federation Council||Russian Federation Council
Federal Security Service|FSB|
SOCAR||State Oil Company of Azerbaijan
BOTAS||
TPAO||Turkish Petroleum
Turkish Airlines||
Baykar||
Roketsan||
Aselsan||
Turkish Aerospace Industries||
Ziraat Bank||Ziraat Bankasi
Grand National Assembly||Turkish Grand National Assembly,Grand National Assembly of Turkey
Good Party||IYI Party
Peoples' Democratic Party|HDP|
Nationalist Movement Party|MHP|
Oil and Natural Gas Corporation|ONGC|
Indian Oil Corporation||Indian Oil
Reliance Industries||
Bharatiya Janata Party|BJP|
Indian National Congress||
Lok Sabha||
Rajya Sabha||
Pakistan Tehreek-e-Insaf|PTI|
Pakistan Muslim League-Nawaz|PML-N|
Pakistan People's Party|PPP|Pakistan Peoples Party
Inter-Services Intelligence|ISI|
Inter-Services Public Relations|ISPR|
Tehrik-i-Taliban Pakistan|TTP|Tehreek-e-Taliban Pakistan
Balochistan Liberation Army|BLA|Baloch Liberation Army
Lashkar-e-Taiba||
Jaish-e-Mohammed||Jaish-e-Mohammad
Lashkar-e-Jhangvi||
Haqqani Network||
Northern Alliance||
National Resistance Front|NRF|
Communist Party of China|CPC|Chinese Communist Party
National People's Congress||
China National Offshore Oil Corporation|CNOOC|
Zhuhai Zhenrong||
China Railway||
Norinco||
ZTE||
Tencent||
Alibaba||
ByteDance||
TikTok||
Liberal Democratic Party|~LDP|
Constitutional Democratic Party of Japan|~CDP|
Japan Atomic Energy Agency|JAEA|
Tokyo Electric Power Company|TEPCO|
Inpex||
Mitsubishi||
Mitsui||
Toyota||
Nissan||
Honda||
Hyundai||
Samsung||Samsung Electronics
Kia Motors||
Korea Gas Corporation|KOGAS|
LG Electronics||
Workers' Party of Korea||
Liberal Democrats||Lib Dems
Scottish National Party|SNP|
Democratic Unionist Party|DUP|
Sinn Fein||Sinn Féin
Reform UK||
Brexit Party||
UK Independence Party|UKIP|
Christian Democratic Union|CDU|
Christian Social Union|CSU|
Social Democratic Party|SPD|Social Democrats
Alternative for Germany|AfD|
Free Democratic Party|FDP|
National Rally||Rassemblement National
National Front||
La France Insoumise||
Podemos||
Syriza||
Fidesz||
Blue and White||
Yesh Atid||
Yisrael Beiteinu||
Otzma Yehudit||Jewish Power
Religious Zionism Party||
Haganah||
Irgun||
Peace Now||
B'Tselem||
Breaking the Silence||
Elbit Systems||
Rafael Advanced Defense Systems||
Israel Aerospace Industries|IAI|
NSO Group||
El Al||
Jewish Agency||
Lions' Den||Lion's Den
Al-Aqsa Martyrs Brigades||al-Aqsa Martyrs Brigades,al-Aqsa Martyrs' Brigades
al-Quds Brigades||Al-Quds Brigades,Saraya al-Quds
Democratic Front for the Liberation of Palestine|DFLP|
Popular Resistance Committees||
Amal Movement||Amal movement
Free Patriotic Movement|FPM|
Lebanese Forces||
Future Movement||
Progressive Socialist Party||
Marada Movement||
Lebanese Army||
Middle East Airlines||
Ogero||
Islamic Dawa Party||Dawa Party,Islamic Dawa
Islamic Supreme Council of Iraq|ISCI|
Badr Organization||Badr Brigade,Badr Brigades
Harakat Hezbollah al-Nujaba||Harakat al-Nujaba,al-Nujaba,Nujaba Movement
Kataib Sayyid al-Shuhada||Kata'ib Sayyid al-Shuhada
Islamic Resistance in Iraq||
Saraya al-Salam||Mahdi Army,Peace Companies
Sadrist Movement||Sadrist movement
State of Law Coalition||State of Law
Fatah Alliance||Fatah Coalition
Coordination Framework||
Kurdistan Democratic Party|KDP|
Patriotic Union of Kurdistan|PUK|
Peshmerga||
Gorran Movement||Gorran
Iraqi Council of Representatives||Iraqi Council of Representative
People's Protection Units|YPG|
Women's Protection Units|YPJ|
Democratic Union Party|PYD|
White Helmets||
Syrian National Coalition||
Syrian National Army||
Syrian Observatory for Human Rights|SOHR|
Ahrar al-Sham||
Jaysh al-Islam||Jaish al-Islam
Baath Party||Ba'ath Party,Arab Socialist Baath Party
Fatemiyoun Brigade||Fatemiyoun Division,Fatemiyoun
Zainebiyoun Brigade||Zeynabiyoun Brigade
Southern Transitional Council||
Al-Islah||Islah Party
Supreme Political Council||
General People's Congress|GPC|
al-Qaeda in the Arabian Peninsula|AQAP|Al-Qaeda in the Arabian Peninsula
Al-Wefaq||al-Wefaq,al-Wefaq National Islamic Society,Al-Wefaq National Islamic Society
Bahrain Center for Human Rights|BCHR|
House of Saud||Al Saud,House of Al Saud
House of Al Khalifah||
House of Al Khalifa||Al Khalifah regime,Al Khalifah,Al Khalifa
Muslim Brotherhood||
Ennahda||Ennahda Party
National Liberation Front|FLN|
Libyan National Army|LNA|
Government of National Accord|GNA|
Rapid Support Forces|RSF|
Polisario Front||Polisario
Tigray People's Liberation Front|TPLF|
Revolutionary Armed Forces of Colombia|FARC|
National Liberation Army|ELN|
Wagner Group||
Azov Battalion||Azov Regiment
Jundallah||Jundullah
Komala||Komalah
Democratic Party of Iranian Kurdistan|KDPI|Kurdistan Democratic Party of Iran
Party for Free Life of Kurdistan|PJAK|Kurdistan Free Life Party
Ansar al-Furqan||
Tudeh Party||
National Council of Resistance of Iran|NCRI|
SAVAK||
Ansar al-Sharia||
Ansar al-Islam||
Abu Sayyaf||
Jemaah Islamiyah||
Al-Ahed||
Al-Akhbar||Al Akhbar
An-Nahar||An Nahar
L'Orient-Le Jour||
Al-Hayat||
Al-Quds Al-Arabi||
Asharq TV||
Al-Sumaria||Alsumaria
Shafaq News||
Rudaw||
Kurdistan 24||Kurdistan24
Al Ahram||Al-Ahram
Gulf News||
Khaleej Times||
Arab News||
The National Newspaper||
Middle East Eye||
The New Arab||Al-Araby Al-Jadeed
Al-Etejah TV||
LBCI||
Manoto||
Radio Zamaneh||
IranWire||
Kayhan London||
Entekhab||
Alef news website||
Fararu||
Jamaran||
Rouydad24||
Asr-e Iran||Asriran
Jomhouri-e Eslami||Jomhouri Eslami
Ham-Mihan||Ham Mihan,Hammihan
Resalat||
Vatan-e Emrooz||Vatan-e Emrouz
Arman-e Melli||Arman Melli
Aftab-e Yazd||
Sazandegi||
Ebtekar||
Hamdeli||
Jahan-e Sanat||
Shahrvand||
Sobh-e No||
Qods Daily||
Mardomsalari||Mardom Salari
Siasat-e Rooz||
Iran Front Page|IFP|
Khabaronline||
Defapress||Defa Press
Sepah News||
Borna News Agency||
Bultan News||
Student News Network|SNN|
Hawzah News Agency||
Taghrib News Agency|TNA|
Basij News Agency||
IRIB News||IRIB News Agency
IRINN||Islamic Republic of Iran News Network
Channel 12||Israel's Channel 12
Channel 13||
Channel 14||
Ynet||Ynetnews
Maariv||Ma'ariv
Israel Hayom||
i24NEWS||i24 News
Nikkei||Nikkei Asia
Asahi Shimbun||Asahi
Mainichi Shimbun||Mainichi
Yomiuri Shimbun||Yomiuri
Jiji Press||Jiji
Korea Herald||
KCNA||Korean Central News Agency
CGTN||
CCTV||China Central Television
Caixin||
The Hindu||
Hindustan Times||
Times of India||The Times of India
Indian Express||The Indian Express
NDTV||
Press Trust of India||
Asian News International||
Geo News||Geo TV
Express Tribune||The Express Tribune
Associated Press of Pakistan||
Tolo News||TOLOnews,ToloNews
Pajhwok Afghan News||Pajhwok
Khaama Press||
Kommersant||
Izvestia||
Smithsonian Institution||Smithsonian
State Hydraulic Works|~DSI|
Rossiyskaya Gazeta||
Novaya Gazeta||
Moscow Times||The Moscow Times
Rossiya 24||Rossiya-24
Al Jazeera English||
TRT World||
TRT||
Milliyet||
Cumhuriyet||
Yeni Safak||
Trend News Agency||
AzerNews||
Azertac||AZERTAC
Armenpress||
ANSA||
EFE||
Suddeutsche Zeitung||Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung|FAZ|
Die Welt||
Die Zeit||
Handelsblatt||
NRC Handelsblad||
ARD||
ZDF||
Les Echos||
France 24||France24
Radio France Internationale|RFI|
Corriere della Sera||
La Repubblica||
La Stampa||
El Mundo||
Sky News||
ITV News||
Channel 4||Channel 4 News
Daily Mail||
London Times||
Irish Times||The Irish Times
The Globe and Mail||Globe and Mail
Toronto Star||
ProPublica||
Pew Research Center||Pew
Gallup||
International Institute for Strategic Studies|IISS|
Stockholm International Peace Research Institute|SIPRI|
Royal United Services Institute|RUSI|
European Council on Foreign Relations|ECFR|
Center for Strategic and International Studies|CSIS|
Washington Institute for Near East Policy|WINEP|Washington Institute
Quincy Institute||Quincy Institute for Responsible Statecraft
Hudson Institute||
Heritage Foundation||
Middle East Institute||
Stimson Center||
Wilson Center||
Valdai Club||Valdai Discussion Club
Carnegie Moscow Center||
Kpler||
Vortexa||
TankerTrackers||
Lloyd's List||
Lloyd's of London||
S&P Global||S&P Global Platts,Platts
Argus Media||
Rystad Energy||
Wood Mackenzie||
Fitch Ratings||Fitch
Moody's||
Standard & Poor's||
Eurasia Group||
NetBlocks||
Airbus Defence and Space||
Northrop Grumman||
General Dynamics||
BAE Systems||
Rheinmetall||
Dassault Aviation||
MBDA||
Leonardo SpA||
SpaceX||
Starlink||
Tesla Inc||
Meta Platforms||
OpenAI||
Nvidia||
Intel Corp||
IBM||
Cisco||
Oracle Corp||
Nokia||
Ericsson||
Volkswagen||
BMW||
Daimler||Mercedes-Benz
Volvo||
Fiat Chrysler||
Danieli||
Alstom||
Deutsche Bank||
Commerzbank||
BNP Paribas||
Societe Generale||Société Générale
Credit Suisse||
HSBC||
Barclays||
Standard Chartered||
Citigroup||Citibank
Bank of America||
Wells Fargo||
UBS||
Maersk||
MSC Shipping||
COSCO||
Lufthansa||
Emirates Airline||
Qatar Airways||
Etihad Airways||Etihad
Air France||
British Airways||
Aeroflot||
Flydubai||FlyDubai
Pegasus Airlines||
Maritime Self-Defense Force|MSDF|
Japan Self-Defense Forces|~SDF|Self-Defense Forces
US Strategic Command|STRATCOM|U.S. Strategic Command
US Fifth Fleet||U.S. Fifth Fleet,U.S. 5th Fleet,US 5th Fleet,Fifth Fleet
US Sixth Fleet||U.S. Sixth Fleet
US Seventh Fleet||U.S. Seventh Fleet
US Marine Corps||U.S. Marine Corps,Marine Corps
US Coast Guard||U.S. Coast Guard,Coast Guard
US Space Force||U.S. Space Force
US Secret Service||U.S. Secret Service,Secret Service
Joint Chiefs of Staff||
Drug Enforcement Administration|DEA|
Internal Revenue Service|IRS|
Federal Aviation Administration|FAA|
Federal Communications Commission|FCC|
Federal Trade Commission|FTC|
Food and Drug Administration|FDA|
Centers for Disease Control and Prevention|CDC|Centers for Disease Control
National Institutes of Health|NIH|
Securities and Exchange Commission|SEC|
Immigration and Customs Enforcement||
US Agency for International Development|USAID|U.S. Agency for International Development
Defense Intelligence Agency|DIA|
National Iranian American Council|NIAC|
United Against Nuclear Iran|UANI|
Council on American-Islamic Relations|CAIR|
American Civil Liberties Union|ACLU|
National Rifle Association|NRA|
Oxfam||
Save the Children||
CARE International||
World Vision||
Mercy Corps||
Norwegian Refugee Council||
International Rescue Committee||
World Central Kitchen|WCK|
Freedom House||
Article 19||
Iran Human Rights||Iran Human Rights Organization
Center for Human Rights in Iran|CHRI|
Human Rights Activists News Agency|HRANA|
Defenders of Human Rights Center||
Education International||
PEN International||PEN America
Bellingcat||
Syrian Arab Red Crescent|SARC|
Palestine Red Crescent Society|PRCS|Palestinian Red Crescent Society,Palestine Red Crescent
Union of European Football Associations|~UEFA|
International Volleyball Federation|FIVB|Volleyball World
United World Wrestling|UWW|
Football Federation of the Islamic Republic of Iran|FFIRI|Iran's Football Federation,Iranian Football Federation
National Olympic Committee of Iran||
International Paralympic Committee||
Persepolis||Perspolis
Sepahan||Sepahan FC
Tractor Sazi||Tractor FC,Tractorsazi
Foolad Khuzestan||Foolad FC
Zob Ahan||Zob Ahan FC
Naft Tehran||
Saipa FC||
Paykan FC||
Gol Gohar Sirjan||Gol Gohar
Mes Rafsanjan||Mes-e Rafsanjan
Mes Kerman||Mes-e Kerman
Aluminium Arak||
Shams Azar Qazvin||Shams Azar
Nassaji Mazandaran||Nassaji
Chadormalou||Chadormalou SC
Kheybar Khorramabad||
Sanat Naft Abadan||Sanat Naft
Naft Masjed Soleyman||Naft Masjed-Soleyman,Naft MIS
Esteghlal Khuzestan||Esteghlal Khouzestan
Machine Sazi Tabriz||Machine Sazi
Shahr Khodro||
Fajr Sepasi||Fajr Sepasi Shiraz
Al-Wakrah||Al Wakrah
Al-Shorta||Al Shorta
Al-Zawraa||Al Zawraa
Al Ain FC||
Al-Hilal||Al Hilal
Al-Nassr||Al Nassr
Al-Ittihad||Al Ittihad
Al-Ahli||Al Ahli
Al-Sadd||Al Sadd
Al-Duhail||Al Duhail
Al-Rayyan||Al Rayyan
Al-Gharafa||Al Gharafa
Al-Wahda||
Al-Jazira||
Al-Wasl||
Shabab Al-Ahli||
Pakhtakor||
Nasaf||
Kashima Antlers||
Urawa Reds||Urawa Red Diamonds
Gamba Osaka||
Kawasaki Frontale||
Yokohama F. Marinos||
Ulsan Hyundai||
Jeonbuk Motors||Jeonbuk Hyundai Motors
FC Seoul||
Suwon Bluewings||
Guangzhou Evergrande||
Real Madrid||
FC Barcelona||
Atletico Madrid||
Manchester United||
Manchester City||
Chelsea FC||
Arsenal FC||
Liverpool FC||
Tottenham Hotspur||
Bayern Munich||
Borussia Dortmund||
Bayer Leverkusen||
Paris Saint-Germain|PSG|
Juventus||
Inter Milan||
AC Milan||
AS Roma||
Galatasaray||
Fenerbahce||Fenerbahçe
Besiktas||
Trabzonspor||
Zenit St. Petersburg||
Spartak Moscow||
Feyenoord||
Ajax Amsterdam||
Benfica||
FC Porto||
Army Aviation||Iranian Army Aviation,Army Aviation Force
Army Corps of Engineers||US Army Corps of Engineers,U.S. Army Corps of Engineers
National Oceanic and Atmospheric Administration|NOAA|
Fish and Wildlife Service||US Fish and Wildlife Service,U.S. Fish and Wildlife Service
Northern Fleet||Russia's Northern Fleet
Black Sea Fleet||
Baltic Fleet||
Pacific Fleet||US Pacific Fleet,U.S. Pacific Fleet
Caspian Flotilla||
Ecologists||
Greens||Green Party
Liberals||Liberal Party
Christian Democrats||
Socialists||Socialist Party
Free Democrats||Free Democratic Party,FDP
Sweden Democrats||
Finns Party||
France Unbowed||La France Insoumise
New Flemish Alliance|N-VA|
Vlaams Belang||
Brothers of Italy||
Five Star Movement||5-Star Movement,5 Star Movement,Five-Star Movement
Law and Justice||Law and Justice Party
Civic Platform||
Jobbik||
Congress Party||Indian National Congress
Ca' Foscari University||Ca’ Foscari University,Ca' Foscari University of Venice
European Green Party||
Front Line Defenders||
Europol||
Eurojust||
Frontex||
Eurostat||
Eurocontrol||
Bundesbank||Deutsche Bundesbank
CERN||
World Wide Fund for Nature|~WWF|
Hengaw||Hengaw Organization for Human Rights
World Athletics||
World Aquatics||
National Basketball Association|~NBA|
Nestlé||Nestle
Pfizer||
Moderna||
AstraZeneca||
Novo Nordisk||
Hapag-Lloyd||
DP World||
PetroChina||
Euronext||
Netflix||
Foxconn||
TSMC||
Sony||
Hitachi||
Panasonic||
Vodafone||
BASF||
Allianz||
BlackRock||
Unilever||
Coca-Cola||
PepsiCo||
Starbucks||
Walmart||
Airbnb||
Cargill||
Glencore||
Vitol||
Trafigura||
Rio Tinto||
BHP||
ArcelorMittal||
Thyssenkrupp||
Palantir||
KLM||
Ryanair||
EasyJet||
Wizz Air||
Air India||
Air Arabia||
Kaspersky||
Yandex||
Transneft||
Baidu||
Xiaomi||
BYD||
Infosys||
Adani Group||
Schneider Electric||
Stellantis||
Enel||
Iberdrola||
Embraer||
Ecopetrol||
World Rugby||
International Cricket Council||
World Boxing||
Union Cycliste Internationale|UCI|
World Sailing||
International Ski and Snowboard Federation|FIS|International Ski Federation
International Ice Hockey Federation|IIHF|
World Triathlon||
World Rowing||
World Archery||
World Taekwondo||
International Judo Federation|IJF|
International Weightlifting Federation|IWF|
Army Radio||
Prime Minister's Office|~PMO|Prime Minister’s Office
President's Office||President’s Office
IDF Home Front Command||Home Front Command
Auditor General of Pakistan||
Sveriges Riksbank||Riksbank
ActionAid||
M23||M23 Movement,March 23 Movement
Social Security Administration||
Small Business Administration|~SBA|
Federal Railroad Administration|~FRA|
Federal Transit Administration|~FTA|
Federal Highway Administration|~FHWA|
General Services Administration|~GSA|
Congressional Budget Office|CBO|
US Forest Service||Forest Service,United States Forest Service
US Geological Survey|USGS|Geological Survey,United States Geological Survey
US Postal Service|USPS|Postal Service,United States Postal Service
NHS England||
Crown Estate||
Cabinet Office||
Network Rail||
National Grid||
National Trust||
English Heritage||
Historic England||
Natural England||
Sport England||
Arts Council England||
Arts Council of Wales||
Information Commissioner's Office|~ICO|Information Commissioner’s Office
England and Wales Cricket Board|~ECB|
NSPCC||National Society for the Prevention of Cruelty to Children
NITI Aayog||
Raj Bhavan||
Komeito||
Tokyo Electric Power||Tokyo Electric Power Company,Tokyo Electric Power Company Holdings,Tepco
Statistics Canada||
Statistics Sweden||
Statistics Norway||
Statistics Netherlands||
Statistics Denmark||
Statistics Finland||
Statistics Austria||
Statistics Estonia||
Statistics Korea||
Statistics New Zealand||Stats NZ
Statistics South Africa||Stats SA
Statistics Poland||
French National Assembly||Assemblee Nationale,Assemblée Nationale
Banque de France||
Guardia Civil||
Dagens Nyheter||
Svenska Dagbladet||
Aftenposten||
Helsingin Sanomat||
Süddeutsche Zeitung||Sueddeutsche Zeitung
Frankfurter Rundschau||
La Nacion||La Nación
Folha de S.Paulo||Folha de Sao Paulo,Folha de São Paulo
Economic Freedom Fighters|~EFF|
US Customs and Border Protection|~CBP|U.S. Customs and Border Protection,Customs and Border Protection
Los Angeles Police Department|~LAPD|
New York Police Department|~NYPD|New York City Police Department
Welsh Government||Welsh government
Scottish Government||Scottish government
Office of Inspector General||Office of the Inspector General
Borsa Istanbul|BIST|
Nasdaq||NASDAQ
Johns Hopkins University||Johns Hopkins
Die Linke||
Air France-KLM||
National Guard||
Premier League||English Premier League
La Liga||LaLiga
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
