/**
 * Companies, clubs and other bodies that the world's news names without saying what they are, in the form of known-bodies.ts:
 * name | acronym | other names. What is a family name, a town or a common word first of all (Ford, Santander, Target) is left out.
 */
export const COMPANIES_AND_CLUBS = `
AARP||
AB InBev||
ABB||
AbbVie||
ABN Amro||
Accenture||
Adalah||
Adidas||
Adobe||
AFL-CIO||
Again Capital||
AIG||
Air Canada||
Air China||
Air Liquide||
AirAsia||
Airwars||
Ajax||
Akamai||
Akbank||
Aker BP||
Al-Ahly||
Al-Ettifaq||
Al-Haq||
Alcoa||
Aldi||
Alfa-Bank||
Alitalia||
All Nippon Airways||
Aluminium Arak||
Amazon||Amazon.com
Ambrey||
AMD||
American Crossroads||
American Express||
Americans for Prosperity||
Amgen||
Amtrak||
Amwaj||Amwaj.media
Anglo American||
Anheuser-Busch||
Anthropic||
ANZ||
AOL||
Apple||Apple Inc
Archer-Daniels-Midland||
Areva||
Arianespace||
Arizona Cardinals||
Arizona Republic||
AS Monaco||
Asda||
Asiana||
ASML||
Asr Iran||
Aston Villa||
AT&T||
Athletic Bilbao||
Atlanta Braves||
Atlanta Falcons||
Atlanta Hawks||
ATR||
Auchan||
AXA||
Baltimore Orioles||
Baltimore Ravens||
Baltimore Sun||
Bapco||
Barrick Gold||
Bayer||
BBVA||
Berkshire Hathaway||
BFMTV||
Bill & Melinda Gates Foundation||
Binance||
Biogen||
BioNTech||
Black Lives Matter||
Blackwater||
Blue Origin||
Boca Juniors||
Bombardier||
Bonyad Mostazafan||
Booz Allen Hamilton||
Bosch||
Boston Bruins||
Boston Celtics||
Boston Red Sox||
Bourse & Bazaar||
Bouygues||
Brighton & Hove Albion||
Broadcom||
Brooklyn Nets||
Buffalo Bills||
Bulletin of the Atomic Scientists||
Bundesrat||
Burberry||
Burger King||
Business Roundtable||
C-SPAN||
CaixaBank||
Caritas||
Carlsberg||
Carolina Panthers||
Carrefour||
Caterpillar||
Cathay Pacific||
CATL||
CBC||
CELAC||
Cellebrite||
Cemex||
Cepsa||
Chadormalu||
Chainalysis||
Charlotte Hornets||
Check Point Research||
Chery||
Chicago Bears||
Chicago Blackhawks||
Chicago Bulls||
Chicago Cubs||
Chicago Sun-Times||
Chicago White Sox||
China Eastern||
China Southern||
Christian Aid||
Cincinnati Bengals||
Cincinnati Reds||
Cinnagen||
Cirium||
Citi||
Citizens United||
Citroen||
Cleveland Browns||
Cleveland Cavaliers||
Cleveland Indians||
Clinton Global Initiative||
Cloudflare||
CMA CGM||
CNRS||
CNSA||
Code Pink||
Codelco||
Coinbase||
Colorado Avalanche||
Colorado Rockies||
Comcast||
CONCACAF||
CONMEBOL||
Cook Political Report||
Cosco||
Costco||
Credit Agricole||Crédit Agricole
Crescent Petroleum||
Critical Threats Project||
CrowdStrike||
CRRC||
CSKA Moscow||
CTBTO||
CureVac||
Daewoo||
Daily Beast||
Daily Caller||
Daily Mirror||
Dallas Cowboys||
Dallas Mavericks||
Dana Gas||
Danone||
De Beers||
DeepMind||
Dell||
Deloitte||
Delta Air Lines||
Democracy Corps||
Democracy for America||
Denver Broncos||
Denver Nuggets||
Detroit Lions||
Detroit Pistons||
Detroit Red Wings||
Detroit Tigers||
Deutsche Bahn||
Deutsche Telekom||
DGSE||
DGSI||
DHL||
Diageo||
Disney||
DJI||
Domino's||
Drudge Report||
Dryad Global||
Eagle Forum||
easyJet||EasyJet
eBay||EBay
EDF||
Edmonton Oilers||
EgyptAir||
Eli Lilly||
Elliott Management||
Elysee Palace||
EMILY's List||Emily's List
Emirates NBD||
Enbridge||
EnBW||
Energoatom||
Energy Aspects||
Engie||
EOS Risk||
Ernst & Young||
ESET||
Eskom||
ESPN||
Estee Lauder||Estée Lauder
Etisalat||
Eurogroup||
Euronav||
Euronews||
European Union Aviation Safety Agency|EASA|
Eurostar||
Evening Standard||
Evergrande||
Extinction Rebellion||
Federal Emergency Management Agency|FEMA|
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
Ford Motor||Ford Motor Company,Ford Motor Co.
Fortinet||
Forza Italia||
Fox Business||Fox Business Network
Fraunhofer||
Freeport-McMoRan||
Friends of the Earth||
FTX||
Fujitsu||
Gartner||
Garuda Indonesia||
Gawker||
GE Aerospace||
Geely||
Getlink||
Gilead||
GitHub||
GitLab||
GlaxoSmithKline||
Global Witness||
GMB||
Gol Gohar||
Golden Dawn||
Golden State Warriors||
Golgohar||
Green Bay Packers||
GRU||
GS Caltex||
GSK||
Gulf Air||
Gulf International Forum||
Gunvor||
H&M||
Handelsbanken||
Handicap International||
Hanwha||
Harvard||
Heineken||
Hertha Berlin||
Hikvision||
Hindustan Petroleum||
HispanTV||Hispan TV
Hitachi Rail||
Home Depot||
Honeywell||
Houston Astros||
Houston Rockets||
Houston Texans||
Human Rights Campaign||
IAAF||
ICBC||
Idemitsu||
IG Metall||
Ikea||
Index on Censorship||
India Today||
Indiana Pacers||
Indianapolis Colts||
IndiGo||
Inditex||
Infineon||
ING||
Intel||
Intergovernmental Panel on Climate Change|IPCC|
Intesa Sanpaolo||
Ipsos||
IRALCO||
Isbank||
Islamic Relief||
ISOICO||
ISRO||
ITER||
Itochu||
ITV||
J Street||
Jacksonville Jaguars||
JERA||
JetBlue||
John Deere||
Johnson & Johnson||
Kansas City Chiefs||
Kansas City Royals||
Kataeb||
KazMunayGas||
Kellogg's||
Kennedy School||
Kering||
KFC||
KGB||
Khatam al-Anbiya||Khatam-al Anbiya
KKR||
Komatsu||
Korean Air||
KPMG||
Kraft Heinz||
Kroger||
L'Oreal||L'Oréal
L3Harris||
Lamborghini||
Las Vegas Raiders||
Leeds United||
Leicester City||
Lenovo||
Levi Strauss||
LG||LG Electronics
Libération||
Lidl||
Lindt||
Lloyds Banking Group||Lloyds Bank
Los Angeles Clippers||
Los Angeles Dodgers||
Los Angeles Lakers||
Los Angeles Rams||
Louis Dreyfus||
LSE||
LVMH||
Lyft||
Macquarie||
Malavan||
Mandiant||
MarineTraffic||
Marriott||
Marubeni||
Mastercard||
Maybank||
Mazda||
McDonald's||
McKinsey||
Medtronic||
Meduza||
Meituan||
Memphis Grizzlies||
Merck||
Mercuria||
Mes Rafsanjan||
Meta||Meta Platforms
MetLife||
Miami Dolphins||
Miami Heat||
Miami Marlins||
Micron||
Middle East Forum||
Milwaukee Brewers||
Milwaukee Bucks||
Minnesota Timberwolves||
Minnesota Twins||
Minnesota Vikings||
MLB||
MLS||
Mondelez||
Monsanto||
Montreal Canadiens||
Morning Consult||
Morningstar||
Morrisons||
Mossack Fonseca||
Mozilla||
MSC Mediterranean Shipping||
MTN||
MUFG||
Munich Re||
Muslim League||
NAACP||
Nabisco||
Naftogaz||
Nassaji Mazandaran||
National Post||
National Review||
Natixis||
Nature Conservancy||
NatWest||
Naval Group||
NCAA||
New England Patriots||
New Hampshire Union Leader||
New Orleans Pelicans||
New Orleans Saints||
New Republic||
New Statesman||
New York Giants||
New York Islanders||
New York Jets||
New York Knicks||
New York Mets||
New York Rangers||
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
NTT||
Oakland Athletics||
OANDA||
OCBC||
Oklahoma City Thunder||
Olympiacos||
Olympique de Marseille||
Olympique Lyonnais||
Oman Air||
Ooredoo||
Open Society Foundations||
Oracle||
Orano||
Orlando Magic||
Orsted||Ørsted
Oxford Economics||
Palmeiras||
Palo Alto Networks||
Panathinaikos||
Parsian Oil and Gas||
PayPal||
People's Mujahedin of Iran||
PepsiCo||Pepsi
Pernod Ricard||
Petroiran||
Philadelphia 76ers||
Philadelphia Eagles||
Philadelphia Flyers||
Philadelphia Inquirer||
Philadelphia Phillies||
Philips||
Phillips 66||
Phoenix Suns||
Physicians for Human Rights||
Pinduoduo||
Pittsburgh Penguins||
Pittsburgh Pirates||
Pittsburgh Steelers||
Plaid Cymru||
Planned Parenthood||
Portland Trail Blazers||
POSCO||
Primark||
Priorities USA||
Proofpoint||
Proud Boys||
PSV Eindhoven||
PwC||
Qantas||
QNB||
Quai d'Orsay||
Qualcomm||
Rabobank||
Raiffeisen||
Raiffeisen Bank International||
Rakuten||
Rasmussen Reports||
RB Leipzig||
Real Sociedad||
Recorded Future||
Red Star Belgrade||
Reddit||
Reebok||
Refinitiv||
Refugees International||
RIKEN||Riken
River Plate||
Roche||
Rokna||
Rolls-Royce||
Rostec||
Royal Air Maroc||
Royal Jordanian||
Royal Mail||
Rusal||
RWE||
S&P||
S&P Global Ratings||
Saab||
SABIC||
Sacramento Kings||
Safaricom||
Safran||
SAIC||
Sainsbury's||
Salesforce||
San Antonio Spurs||
San Diego Padres||
San Francisco 49ers||
San Francisco Giants||
Sanofi||
Sasol||
Saudia||
Scania||
Schalke||
Scotiabank||
Sea Shepherd||
Seattle Mariners||
Seattle Seahawks||
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
Sirius XM||SiriusXM
SK Hynix||
SK Innovation||
SMBC||
Snapchat||
SNCF||
SOAS||
SoftBank||
Sonangol||
Sonatrach||
Southwest Airlines||
Sovcomflot||
Sözcü||Sozcu
Sporting Lisbon||
Spotify||
St. Louis Cardinals||
Stanford||
Stena Bulk||
Stratfor||
Subaru||
Sukhoi||
Sumitomo||
Surgutneftegas||
Swedbank||
Swiss International Air Lines||
Swiss Re||
Symantec||
T-Mobile||
Tabnak||
Tamil Tigers||
Tampa Bay Buccaneers||
Tampa Bay Rays||
Teamsters||
Technion||
TechnipFMC||
Teekay||
Tehrik-e Taliban Pakistan||
Telemundo||
Temu||
Tennessee Titans||
Tesco||
Tesla||
Tether||
Teva||
Texas Rangers||
TF1||
Thales||
Thermo Fisher Scientific||
Time Warner||
Toronto Blue Jays||
Toronto Maple Leafs||
Toronto Raptors||
Toshiba||
Transport for London|TfL|
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
Unison||
United Auto Workers||
United Russia||
Univision||
UPS||
Uralkali||
US Steel||
USGS||
Utah Jazz||
Valencia CF||
Vancouver Canucks||
Vanda Insights||
Vanguard Tech||
Var Energi||
Vattenfall||
Vedomosti||
Verizon||
Vestas||
Viacom||
Vice News||
Villarreal||
Virgin Atlantic||
Virgin Galactic||
Vox||
Walt Disney||Walt Disney Company
Warner Bros||Warner Bros.
Washington Capitals||
Washington Commanders||
Washington Nationals||
Washington Redskins||
Washington Wizards||
Weekly Standard||
West Ham United||West Ham
West Point||
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
ZF Friedrichshafen||`;
