/**
 * Companies, clubs and other bodies that the world's news names without saying what they are, in the form of known-bodies.ts:
 * name | acronym | other names. What is a family name, a town or a common word first of all (Ford, Santander, Target) is left out.
 */
export const COMPANIES_AND_CLUBS = `
AB InBev||
AbbVie||
ABN Amro||
Accenture||
Adidas||
Adobe||
AFL-CIO||
Again Capital||
AIG||
Air Canada||
Air China||
AirAsia||
Ajax||
Akamai||
Akbank||
Aker BP||
Al-Ahly||
Al-Ettifaq||
Alcoa||
Aldi||
Alfa-Bank||
Alitalia||
All Nippon Airways||
Aluminium Arak||
Amazon||Amazon.com
Ambrey||
American Express||
Amgen||
Amtrak||
Anglo American||
Anheuser-Busch||
Anthropic||
Apple||Apple Inc
Archer-Daniels-Midland||
Arianespace||
AS Monaco||
Asda||
Asiana||
ASML||
Aston Villa||
Athletic Bilbao||
Auchan||
AXA||
Bapco||
Barrick Gold||
Bayer||
BBVA||
Berkshire Hathaway||
Bill & Melinda Gates Foundation||
Binance||
Biogen||
BioNTech||
Blue Origin||
Boca Juniors||
Bombardier||
Bonyad Mostazafan||
Bosch||
Boston Celtics||
Boston Red Sox||
Brighton & Hove Albion||
Broadcom||
Bundesrat||
Burberry||
Burger King||
CaixaBank||
Carlsberg||
Carrefour||
Caterpillar||
Cathay Pacific||
CATL||
CELAC||
Cellebrite||
Cepsa||
Chadormalu||
Chainalysis||
Check Point Research||
Chery||
Chicago Bulls||
China Eastern||
China Southern||
Cinnagen||
Cirium||
Citroen||
Cloudflare||
CMA CGM||
CNRS||
CNSA||
Codelco||
Coinbase||
Comcast||
CONCACAF||
CONMEBOL||
Cosco||
Costco||
Credit Agricole||Crédit Agricole
Crescent Petroleum||
CrowdStrike||
CRRC||
CSKA Moscow||
CTBTO||
CureVac||
Dallas Cowboys||
Dana Gas||
Danone||
DeepMind||
Dell||
Deloitte||
Delta Air Lines||
Deutsche Bahn||
DGSE||
DGSI||
DHL||
Diageo||
Disney||
DJI||
Domino's||
Dryad Global||
EDF||
EgyptAir||
Eli Lilly||
Elliott Management||
Elysee Palace||
EnBW||
Energoatom||
Engie||
EOS Risk||
Ernst & Young||
ESET||
Eskom||
Estee Lauder||Estée Lauder
Euronav||
Eurostar||
Evergrande||
Extinction Rebellion||
FedEx||
Ferrari||
Ferrero||
FIBA||
FINA||
FinCEN||
Finnair||
Fiorentina||
FireEye||
Flamengo||
FlightAware||
Flightradar24||
Fortinet||
Forza Italia||
Fraunhofer||
Freeport-McMoRan||
Friends of the Earth||
FTX||
Fujitsu||
Gartner||
Garuda Indonesia||
GE Aerospace||
Geely||
Getlink||
Gilead||
GitHub||
GitLab||
GlaxoSmithKline||
Global Witness||
Gol Gohar||
Golden State Warriors||
Golgohar||
GRU||
H&M||
Handelsbanken||
Hanwha||
Harvard||
Heineken||
Hertha Berlin||
Hikvision||
Hindustan Petroleum||
Hitachi Rail||
Home Depot||
Honeywell||
IAAF||
ICBC||
Idemitsu||
IG Metall||
Ikea||
Index on Censorship||
IndiGo||
Inditex||
Infineon||
Intel||
Intesa Sanpaolo||
Ipsos||
Isbank||
Islamic Relief||
ISRO||
Itochu||
J Street||
JetBlue||
John Deere||
Johnson & Johnson||
Kataeb||
KazMunayGas||
Kellogg's||
Kering||
KFC||
KGB||
Khatam al-Anbiya||Khatam al-Anbiya Construction Headquarters,Khatam-al Anbiya
KKR||
Komatsu||
Korean Air||
KPMG||
Kraft Heinz||
Kroger||
L'Oreal||L'Oréal
L3Harris||
Lamborghini||
Leeds United||
Leicester City||
Lenovo||
Levi Strauss||
Lidl||
Lindt||
Los Angeles Lakers||
Louis Dreyfus||
LSE||
LVMH||
Lyft||
Macquarie||
Malavan||
Mandiant||
MarineTraffic||
Marubeni||
Mastercard||
Maybank||
Mazda||
McDonald's||
McKinsey||
Medtronic||
Meituan||
Merck||
Mes Rafsanjan||
MetLife||
Micron||
MLB||
MLS||
Morningstar||
Morrisons||
Mozilla||
MSC Mediterranean Shipping||
MUFG||
Munich Re||
Muslim League||
NAACP||
Naftogaz||
Nassaji Mazandaran||
Natixis||
Nature Conservancy||
NatWest||
NCAA||
New England Patriots||
New York Knicks||
New York Yankees||
Newcastle United||
NFL||
NHL||
Nike||
Nikon||
Nintendo||
NNPC||
Nordea||
Nornickel||
Norsk Hydro||
Norwegian Air||
Nottingham Forest||
Novartis||
NTSB||
OANDA||
OCBC||
Olympiacos||
Olympique de Marseille||
Olympique Lyonnais||
Oman Air||
Open Society Foundations||
Oracle||
Orsted||Ørsted
Oxford Economics||
Palmeiras||
Palo Alto Networks||
Panathinaikos||
Parsian Oil and Gas||
PayPal||
People's Mujahedin of Iran||
Pernod Ricard||
Petroiran||
Philips||
Phillips 66||
Physicians for Human Rights||
Pinduoduo||
Plaid Cymru||
POSCO||
Primark||
Proofpoint||
PSV Eindhoven||
PwC||
Qantas||
Quai d'Orsay||
Qualcomm||
Rabobank||
Raiffeisen Bank International||
Rakuten||
RB Leipzig||
Real Sociedad||
Recorded Future||
Red Star Belgrade||
Reebok||
Refugees International||
RIKEN||Riken
River Plate||
Roche||
Rolls-Royce||
Rostec||
Royal Air Maroc||
Royal Mail||
Rusal||
RWE||
S&P Global Ratings||
Saab||
Safran||
SAIC||
Sainsbury's||
Salesforce||
Sanofi||
Scania||
Schalke||
Sea Shepherd||
SEIU||
Severstal||
Shakhtar Donetsk||
Shams Azar||
Shein||
Sibur||
Siemens Gamesa||
Siemens Mobility||
Sikorsky||
Sinopharm||
Sinovac||
SK Hynix||
SMBC||
SNCF||
SOAS||
SoftBank||
Sonangol||
Sonatrach||
Southwest Airlines||
Sovcomflot||
Sporting Lisbon||
Spotify||
Stanford||
Stena Bulk||
Subaru||
Sukhoi||
Sumitomo||
Surgutneftegas||
Swedbank||
Swiss International Air Lines||
Swiss Re||
Symantec||
Tamil Tigers||
Teamsters||
Teekay||
Tehrik-e Taliban Pakistan||
Temu||
Tesco||
Tesla||
Tether||
Teva||
Thales||
Toshiba||
Trend Micro||
Tupolev||
Tupras||
Turkmengaz||
UAW||
Uber||
UC Berkeley||
UCLA||
UFC||
Ukrenergo||
UniCredit||
Uniper||
Uniqlo||
United Auto Workers||
Uralkali||
US Steel||
USGS||
Valencia CF||
Vanda Insights||
Vanguard Tech||
Var Energi||
Vattenfall||
Vestas||
Villarreal||
Virgin Atlantic||
Virgin Galactic||
Walt Disney||Walt Disney Company
Warner Bros||Warner Bros.
West Ham United||West Ham
Westpac||
Wipro||
Wolverhampton Wanderers||
WWE||
Xpeng||
XTB||
Yale||
Yang Ming||
YouGov||
YPF||
Zarinpal||
Zenit St Petersburg||
ZF Friedrichshafen||
`;
