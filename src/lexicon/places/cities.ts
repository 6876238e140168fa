/**
 * Cities of the world by country, without the capitals (countries.ts) and without those whose name is a common word
 * (Reading, Nice, Mobile, Split, Orange): a gazetteer that holds them makes places of sentence openers. "=" separates spellings; a country may have several lines.
 */
export const CITIES = `
AE|Dubai,Sharjah,Ras al-Khaimah=Ras Al Khaimah,Fujairah,Ajman,Al Ain,Khor Fakkan=Khorfakkan,Umm al-Quwain,Jebel Ali,Barakah,Ruwais
AF|Kandahar,Herat,Mazar-i-Sharif=Mazar-e-Sharif=Mazar-e Sharif,Jalalabad,Lashkar Gah,Islam Qala,Zaranj,Bagram,Lashkargah,Khost,Gardez,Bamiyan=Bamyan,Chaghcharan,Maimana,Sheberghan,Taloqan,Fayzabad
AF|Torkham,Spin Boldak,Tora Bora,Zabul,Uruzgan,Faryab,Jawzjan,Takhar,Baghlan,Laghman,Kunar,Nuristan,Paktia,Wardak,Logar,Parwan,Kapisa
AM|Gyumri,Meghri,Kapan,Vanadzor,Goris,Kajaran,Sisian,Ijevan,Agarak,Vayk,Yeghegnadzor,Armavir,Ejmiatsin=Etchmiadzin,Metsamor
AR|Rosario,Mendoza,Ushuaia,La Plata,Salta
AT|Graz,Linz,Salzburg,Innsbruck,Klagenfurt
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Gold Coast,Cairns,Townsville,Fremantle
AZ|Ganja,Sumgait,Shusha,Stepanakert=Khankendi,Lachin,Agdam,Fuzuli,Khankandi,Gubadli,Zangilan,Jabrayil,Kalbajar,Mingachevir,Lankaran,Sheki,Horadiz,Ordubad,Khachmaz,Alat
BA|Mostar,Banja Luka,Srebrenica,Tuzla,Zenica,Bihac
BD|Chittagong,Cox's Bazar,Chattogram,Sylhet,Khulna,Rajshahi,Bhasan Char
BE|Antwerp,Ghent,Bruges,Liege,Leuven,Namur,Charleroi,Ostend,Zeebrugge,Mechelen
BG|Plovdiv,Varna,Burgas,Stara Zagora
BH|Sitra,Muharraq,Riffa,Diraz=Duraz,Isa Town
BR|Sao Paulo,Rio de Janeiro,Salvador,Belo Horizonte,Porto Alegre,Recife,Curitiba,Manaus,Fortaleza,Belem,Porto Velho,Natal,Salvador de Bahia,Campinas,Florianopolis,Petropolis,Brumadinho,Goiania
BO|La Paz,Cochabamba,Santa Cruz de la Sierra,El Alto
BY|Brest,Gomel,Grodno,Vitebsk,Mogilev,Baranovichi
CA|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Mississauga,Saskatoon,Fort McMurray,Brampton,Kitchener,Whistler
CH|Geneva,Zurich,Basel,Lausanne,Lucerne,Lugano,Davos,Montreux,St. Gallen,Winterthur,Burgenstock=Bürgenstock,Interlaken
CI|Abidjan
CL|Valparaiso,Concepcion City,Antofagasta,Iquique
CM|Douala,Bamenda,Garoua
CN|Shanghai,Guangzhou,Shenzhen,Tianjin,Wuhan,Chengdu,Chongqing,Nanjing,Xi'an=Xian,Hangzhou,Qingdao,Harbin,Shenyang,Urumqi,Kunming,Dalian,Suzhou,Lhasa,Kashgar,Ningbo,Xiamen,Fuzhou,Zhengzhou,Changsha,Jinan,Shandong,Guangdong
CN|Sichuan,Yunnan,Hebei,Henan,Hubei,Hunan,Zhejiang,Jiangsu,Fujian,Jiangxi,Anhui,Shanxi,Shaanxi,Gansu,Qinghai,Ningxia,Inner Mongolia,Heilongjiang,Jilin,Liaoning,Guizhou,Guangxi,Hainan,Boao,Shijiazhuang,Taiyuan,Hefei
CN|Nanchang,Nanning,Guiyang,Lanzhou,Xining,Yinchuan,Hohhot,Changchun,Wuxi,Foshan,Dongguan,Zhuhai,Sanya,Haikou,Yantai,Weihai,Tangshan,Baotou,Hotan,Khorgos,Zhoushan,Yiwu,Luoyang,Kaifeng
CO|Medellin,Cartagena,Cali,Barranquilla,Cucuta,Bucaramanga,Buenaventura
CY|Limassol,Larnaca,Famagusta,Paphos,Kyrenia,Akrotiri,Varosha
CZ|Brno,Ostrava,Plzen,Olomouc,Karlovy Vary
DE|Munich,Frankfurt,Hamburg,Cologne,Stuttgart,Dusseldorf,Leipzig,Dresden,Bonn,Hanover,Bremen,Nuremberg,Essen,Dortmund,Heidelberg,Ramstein,Mannheim,Potsdam,Wiesbaden,Duisburg,Bochum,Wuppertal,Bielefeld,Karlsruhe,Augsburg
DE|Chemnitz,Kiel,Magdeburg,Freiburg,Rostock,Kassel,Mainz,Saarbrucken,Solingen,Wolfsburg,Ingolstadt,Erfurt,Jena,Regensburg,Aachen,Leverkusen,Bayreuth,Lubmin,Brandenburg,Thuringia,Lower Saxony,North Rhine-Westphalia
DE|Baden-Wuerttemberg=Baden-Württemberg
DK|Aarhus,Odense,Aalborg,Esbjerg,Bornholm
DZ|Oran,Annaba,Constantine City,Tindouf,Ghardaia,Tlemcen,Bejaia
EC|Guayaquil,Cuenca,Esmeraldas
EG|Alexandria,Giza,Sharm el-Sheikh=Sharm El Sheikh=Sharm al-Sheikh,Suez,Port Said,Luxor,Aswan,Ismailia,El Arish,Mansoura,Tanta,Damietta,Minya,Assiut=Asyut,Sohag,Hurghada,Damanhur,Taba,Al-Arish=el-Arish,Abu Simbel
EG|Zagazig,Beni Suef,Marsa Matruh
ES|Barcelona,Seville,Valencia,Bilbao,Zaragoza,Malaga,Granada,Alicante,Murcia,Santander,Pamplona,San Sebastian,Vigo,Gijon,Oviedo,Valladolid,Cadiz,Ceuta,Melilla,Majorca=Mallorca,Tenerife,Ibiza,Andalusia,Galicia,Marbella
ES|Tarragona
FI|Tampere,Turku,Espoo,Oulu,Rovaniemi,Aland
FR|Marseille=Marseilles,Lyon,Toulouse,Strasbourg,Bordeaux,Lille,Nantes,Cannes,Calais,Grenoble,Montpellier,Versailles,Le Havre,Rennes,Reims,Saint-Denis,Toulon,Dijon,Metz,Rouen,Mulhouse,Avignon,Perpignan,Biarritz,Ajaccio
FR|Limoges,Dunkirk=Dunkerque,Le Bourget,Flamanville,Cattenom,Evian,Vichy
GB|Manchester,Birmingham,Liverpool,Glasgow,Edinburgh,Cardiff,Belfast,Leeds,Bristol,Oxford,Cambridge,Sheffield,Newcastle,Nottingham,Southampton,Brighton,Dover,Coventry,Leicester,Wolverhampton,Plymouth,Portsmouth,Aberdeen
GB|Exeter,Dundee,Inverness,Swansea,Lancashire,Yorkshire,West Yorkshire,South Yorkshire,North Yorkshire,Cornwall,Essex,Sussex,Surrey,Cumbria,Northumberland,Sunderland,Middlesbrough,Blackpool,Bournemouth,Ipswich,Norwich,Luton,Swindon,Salisbury,Aldermaston
GB|Porton Down,Sellafield,Hinkley Point,Canary Wharf,Westminster,Heathrow,Gatwick,Stansted,Whitehall,Trafalgar Square,Hyde Park,Knightsbridge,Kensington,Wembley,Brixton,Tottenham,Hackney,Croydon,Oldham,Burnley
GB|Shropshire,Staffordshire,Derbyshire,Nottinghamshire,Lincolnshire,Cambridgeshire,Oxfordshire,Gloucestershire,Wiltshire,Hertfordshire,Buckinghamshire,Leicestershire,Merseyside,Tyneside,Holyrood,Stormont
GB|Faslane,Menwith Hill,Fairford,Lakenheath,Isle of Wight,Isle of Man,Jersey Island,Guernsey
GE|Batumi,Kutaisi,Poti,Sukhumi,Tskhinvali,Rustavi,Zugdidi,Anaklia,Senaki,Adjara
GR|Thessaloniki,Piraeus,Crete,Lesbos,Patras,Heraklion,Corfu,Lemnos,Samos,Chios,Alexandroupolis=Alexandroupoli,Delphi,Mytilene,Santorini,Mykonos
HR|Dubrovnik,Zadar,Rijeka,Osijek,Vukovar,Krk
HU|Debrecen,Szeged,Pecs,Miskolc,Paks,Gyor
ID|Surabaya,Bandung,Medan,Banda Aceh,Yogyakarta,Makassar,Semarang,Batam,Palembang,Palu,Lombok,Sulawesi,Kalimantan,Papua,West Papua,East Java,West Java,Central Java,Riau,Banten,Denpasar,Balikpapan,Morowali,Nusantara
ID|Padang,Surakarta=Solo City
IE|Cork,Galway,Limerick,Waterford,Shannon Airport,Dundalk,Donegal
IL|Tel Aviv=Tel-Aviv,Haifa,Eilat,Ashdod,Ashkelon,Beersheba=Be'er Sheva,Dimona,Nazareth,Acre,Kiryat Shmona,Sderot,Netanya,Rishon LeZion,Petah Tikva,Holon,Bat Yam,Rehovot,Herzliya,Ramla,Jaffa,Safed,Tiberias,Nahariya
IL|Metula,Rosh Hanikra,Galilee,Upper Galilee,Negev,Kerem Shalom=Karem Abu Salem=Karm Abu Salem,Nevatim,Ben Gurion Airport,Nahal Oz,Kfar Aza,Beeri=Be'eri,Re'im,Caesarea,Umm al-Fahm,Majdal Shams,Ramat Gan,Bnei Brak,Afula
IL|Karmiel,Zikim,Mitzpe Ramon,Ofakim,Netivot
IN|Mumbai=Bombay,Delhi,Kolkata=Calcutta,Chennai=Madras,Bangalore=Bengaluru,Hyderabad,Srinagar,Lucknow,Ahmedabad,Pune,Jaipur,Goa,Amritsar,Varanasi,Bhopal,Kochi,Nagpur,Patna,Surat,Agra,Kanpur,Indore,Guwahati,Chandigarh
IN|Thiruvananthapuram,Coimbatore,Visakhapatnam,Vijayawada,Vadodara,Rajkot,Ranchi,Raipur,Bhubaneswar,Jammu,Gurgaon=Gurugram,Noida,Ayodhya,Ludhiana,Jodhpur,Udaipur,Madurai,Mysore=Mysuru,Mangalore,Shimla,Dehradun,Ladakh
IN|Pahalgam,Puducherry,Assam,Bihar,Jharkhand,Odisha,West Bengal,Rajasthan,Madhya Pradesh,Andhra Pradesh,Telangana,Karnataka,Haryana,Himachal Pradesh,Uttarakhand,Chhattisgarh,Manipur,Mizoram,Nagaland,Meghalaya,Tripura
IN|Sikkim,Arunachal Pradesh,Jharia,Kudankulam,Mundra,Kandla,Jamnagar,Pulwama,Galwan
IQ|Basra=Basrah,Mosul,Erbil=Arbil=Irbil,Kirkuk,Najaf=Najaf Ashraf,Karbala=Kerbala,Sulaymaniyah=Sulaimaniyah=Sulaymaniya=Sulaimani,Fallujah=Falluja,Ramadi,Samarra,Tikrit,Baqubah=Baquba,Nasiriyah=Nasiriya
IQ|Kadhimiya=Kadhimiyah=Kazemain,Dohuk=Duhok,Khanaqin,Amarah,Halabja,Sinjar,Tal Afar,al-Qaim=Al-Qaim,Umm Qasr,Kut,Diwaniyah,Ain al-Asad=Ayn al-Asad=Ein al-Asad=Ain al-Assad,Green Zone,Faw,Zakho,Makhmour=Makhmur
IQ|Hillah=Hilla,Babylon,Kufa,Baiji=Bayji,Hawija,Haditha,Rutba=Rutbah,Qaraqosh,Bashiqa,Tuz Khurmatu=Tuz Khormato,Jalawla,Muqdadiyah=Muqdadiya,Mandali,Zurbatiyah=Zurbatia,Chazabeh=Chazzabeh,Safwan,Rumaila,West Qurna
IQ|Majnoon,Halfaya,Maysan=Misan,Dhi Qar=Thi Qar,Wasit,al-Muthanna,Qadisiyah,Al-Qadisiyah,Babil,Saladin Province,Samawah=Samawa,Taji,Sadr City,Adhamiya=Adhamiyah,Karrada,Abu Ghraib,Camp Ashraf,Camp Liberty
IQ|Jurf al-Sakhar=Jurf al-Nasr,Chibayish=Chibayesh,Khor Mor=Kormor,Chamchamal,Ranya,Qandil,Qandil Mountains,Penjwen,Parwezkhan=Parviz Khan,Al-Walid,Grand Faw,Al-Faw=al-Faw,Basra Province,Balad Air Base
IT|Milan,Naples,Turin,Venice,Florence,Genoa,Bologna,Palermo,Verona,Trieste,Pisa,Bari,Lampedusa,Bergamo,Brescia,Padua,Parma,Modena,Perugia,Ancona,Catania,Messina,Cagliari,Livorno,Taranto,Brindisi,Salerno,Assisi,Cremona
IT|Siena,Rimini,Ravenna,Aosta,Sanremo,Calabria,Puglia,Umbria,Piedmont,Veneto,Liguria,Campania,Aviano,Sigonella,Castel Gandolfo
JO|Aqaba,Irbid,Zarqa,Mafraq,Karak,Madaba,Azraq,Ajloun,Jerash,Wadi Rum,Zaatari
JP|Osaka,Kyoto,Hiroshima,Nagasaki,Yokohama,Nagoya,Fukushima,Kobe,Sapporo,Fukuoka,Nara,Sendai,Hamamatsu,Niigata,Kumamoto,Yokosuka,Kawasaki,Saitama,Chiba,Nagano,Gifu,Shizuoka,Okayama,Kagoshima,Kanazawa,Toyama,Akita,Aomori
JP|Morioka,Yamagata,Utsunomiya,Maebashi,Tsu City,Otsu,Wakayama,Tottori,Matsue,Tokushima,Takamatsu,Hakodate,Asahikawa,Sasebo,Iwakuni,Misawa,Yokota,Kadena,Futenma,Atsugi,Himeji,Shimonoseki,Kitakyushu,Narita,Haneda
JP|Shinjuku,Shibuya,Ginza,Roppongi,Osaki,Tomakomai,Kashiwazaki,Tokai,Rokkasho,Honshu,Kyushu,Shikoku,Noto,Noto Peninsula,Minamata,Toyota City,Hyogo,Aichi,Kanagawa,Ibaraki,Tochigi,Gunma,Shiga,Ehime,Iwate,Miyagi,Okinawa
JP|Nemuro,Kushiro,Odawara,Kamakura,Nikko,Karuizawa,Ise-Shima
KE|Mombasa,Kisumu,Nakuru,Eldoret,Garissa,Lamu,Kakuma,Dadaab,Turkana
KR|Busan,Incheon,Daegu,Pyeongchang,Gwangju,Ulsan,Daejeon,Suwon,Pohang,Gyeongju,Changwon,Jeonju,Cheongju,Pyeongtaek,Panmunjom,Gangneung,Yeosu,Mokpo,Jeju=Jeju Island,Sejong,Seongnam,Goyang,Geoje,Gimhae,Gangnam,Itaewon
KR|Yeouido,Yeongnam
KZ|Almaty=Alma-Ata,Aktau,Nur-Sultan,Shymkent,Baikonur,Karaganda,Atyrau,Aktobe,Pavlodar,Semipalatinsk=Semey,Kostanay,Taraz,Turkistan,Oskemen,Zhanaozen,Temirtau,Kashagan
LB|Tyre,Sidon,Baalbek,Nabatieh,Dahiyeh,Naqoura,Bekaa=Bekaa Valley=Beqaa,Zahle,Jounieh,Byblos,Bint Jbeil,Marjayoun,Khiam=Al-Khiam,Hasbaya,Jezzine,Maroun al-Ras,Aita al-Shaab=Ayta ash-Shab,Kfar Kila=Kafr Kila,Hermel
LB|Ain al-Hilweh=Ein el-Hilweh,Shatila,Sabra and Shatila,Zahrani,Aley,Batroun,Akkar,Rashidieh,Beit Jbeil,Yaroun,Odaisseh,Meiss al-Jabal,Qana
LY|Benghazi,Misrata,Sirte,Tobruk,Derna,Sabha,Zawiya=Zawiyah,Bani Walid,Zintan,Ajdabiya,Brega,Ras Lanuf,Tarhuna,Gharyan,Fezzan,Tripolitania
MA|Casablanca,Marrakesh=Marrakech,Tangier,Fez,Agadir,Fes,Meknes,Oujda,Tetouan,Essaouira,Ouarzazate,Laayoune,Dakhla,El Jadida
MM|Yangon=Rangoon,Mandalay,Naypyitaw,Bago,Sittwe,Myitkyina,Lashio,Myawaddy,Shan State,Kachin
MX|Guadalajara,Monterrey,Tijuana,Cancun,Acapulco,Ciudad Juarez,Puebla,Veracruz,Oaxaca,Merida,Culiacan,Sinaloa,Chiapas,Michoacan,Jalisco,Nuevo Leon,Sonora,Chihuahua City,Tamaulipas,Matamoros,Reynosa,Nuevo Laredo,Yucatan
MX|Quintana Roo,Cozumel,Puerto Vallarta,Baja California,Mazatlan,Ayotzinapa
MY|Penang,Johor,Putrajaya,Johor Bahru,Kota Kinabalu,Kuching,Sarawak,Selangor,Melaka=Malacca,Ipoh,George Town,Langkawi,Shah Alam,Kelantan,Kedah,Terengganu,Pahang,Perlis,Negeri Sembilan,Labuan,Port Klang,Petaling Jaya
NG|Lagos,Kano,Kaduna,Zaria,Port Harcourt,Maiduguri,Ibadan,Enugu,Benin City,Calabar,Warri,Sokoto,Katsina,Bauchi,Borno,Zamfara,Yobe,Adamawa,Ogun,Owerri,Onitsha,Ilorin,Abeokuta,Akure,Chibok,Lekki,Yola,Niger Delta,Makurdi
NG|Lokoja
NL|The Hague=Hague,Rotterdam,Utrecht,Eindhoven,Maastricht,Groningen,Nijmegen,Tilburg,Breda,Delft,Leiden,Haarlem,Arnhem,Enschede,Schiphol,Veldhoven,Borssele,Almelo
NO|Bergen,Trondheim,Stavanger,Tromso,Kirkenes,Svalbard,Bodo City
NZ|Auckland,Christchurch,Dunedin,Rotorua,Queenstown,Waitangi
OM|Salalah,Sohar,Duqm,Sur City,Nizwa,Khasab,Musandam,Dhofar,Buraimi,Masirah,Suwaiq,Ibri,Rustaq
PK|Thar Desert=Thar,Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Gwadar,Taftan,Faisalabad,Multan,Parachinar,Abbottabad,Sialkot,Turbat,Panjgur,Sukkur,Khuzdar,Chaman,Zhob,Ormara,Pasni,Bannu,Dera Ismail Khan,Dera Ghazi Khan,Bahawalpur
PK|Sargodha,Gujranwala,Gujrat,Mardan,Kohat,Charsadda,Mingora,Gilgit,Gilgit-Baltistan,Skardu,Muzaffarabad,Azad Kashmir,Larkana,Mirpur,Nawabshah,Tharparkar,Matiari,Thatta,Jacobabad,Attock,Taxila,Jhelum,Sahiwal,Kurram
PK|North Waziristan,South Waziristan,Waziristan,Bajaur,Khyber,Landi Kotal,Makran=Mekran,Lasbela,Hub City,Murree,Nankana Sahib,Kartarpur,Wagah,Chagai,Reko Diq,Ketti Bandar,Kahuta
PL|Krakow=Cracow,Gdansk,Wroclaw,Lodz,Poznan,Lublin,Katowice,Auschwitz,Szczecin,Bialystok,Torun,Gdynia,Rzeszow,Przemysl,Swinoujscie,Redzikowo,Czestochowa,Radom,Bydgoszcz,Opole
PT|Porto,Coimbra,Braga,Sintra,Azores,Madeira,Sines
QA|Lusail,Al Udeid=al-Udeid,Ras Laffan,Al Wakrah=Al-Wakrah,Al Khor,Dukhan,Mesaieed,Umm Salal,Al Rayyan City,North Dome
RO|Cluj,Timisoara,Constanta,Iasi,Cluj-Napoca,Brasov,Sibiu,Craiova,Deveselu,Ploiesti,Galati,Cernavoda
RS|Novi Sad,Nis City,Kragujevac,Subotica,Pancevo=Pančevo,Smederevo,Kladovo,Zrenjanin,Vojvodina,Presevo,Raska,Novi Pazar
RU|St. Petersburg=Saint Petersburg=St Petersburg=Petersburg,Sochi,Kazan,Vladivostok,Astrakhan,Volgograd,Makhachkala,Grozny,Rostov-on-Don,Yekaterinburg,Novosibirsk,Samara,Kaliningrad,Murmansk,Belgorod,Kursk,Krasnodar
RU|Omsk,Ufa,Perm City,Irkutsk,Khabarovsk,Voronezh,Bryansk,Derbent,Solyanka,Nizhny Novgorod,Chelyabinsk,Krasnoyarsk,Saratov,Tolyatti,Izhevsk,Barnaul,Ulyanovsk,Tyumen,Yaroslavl,Tomsk,Orenburg,Kemerovo,Ryazan,Penza,Lipetsk
RU|Cheboksary,Kaluga,Ivanovo,Tver,Smolensk,Vologda,Arkhangelsk,Pskov,Novgorod,Magas,Nalchik,Vladikavkaz,Elista,Stavropol,Novorossiysk,Taganrog,Sarov,Dubna,Obninsk,Severodvinsk,Petropavlovsk-Kamchatsky,Yakutsk,Ulan-Ude
RU|Blagoveshchensk,Yuzhno-Sakhalinsk,Norilsk,Vorkuta,Salekhard,Surgut,Khanty-Mansiysk,Yamal,Sakhalin,Kamchatka,Chukotka,Altai,Bashkortostan,Buryatia,Kalmykia,Karelia,Mordovia,Tuva,Udmurtia,Yakutia,Primorye,Ust-Luga
RU|Primorsk,Kozmino,Elabuga,Yelabuga,Mozdok,Beslan,Budyonnovsk,Rostov,Volga-Don Canal,Solikamsk,Domodedovo,Sheremetyevo,Vnukovo,Magadan,Kolyma,Valdai,Sudzha,Lagan Port,Taman,Kerch
SA|Jeddah=Jidda,Mecca=Makkah,Medina=Madinah,Dammam,Dhahran,Qatif,Taif,Najran,Jizan=Jazan,Tabuk,Abha,Mina,Khobar,Al-Ula,Neom,Yanbu,Buraydah=Buraidah,Hofuf,Al-Ahsa=al-Ahsa,Jubail,Abqaiq,Khurais,Ras Tanura=Ras Tanoura
SA|Awamiyah=Awamiya,Khamis Mushait,Asir,Hejaz,Najd,Jouf,Arar,AlUla,Diriyah,Red Sea City,Qassim,Safwa,Al-Baha,Arafat Plain,Mount Arafat,Muzdalifah,Jamarat,Masjid al-Haram,Prince Sultan Air Base
SD|Omdurman,Port Sudan,El Fasher=El-Fasher=al-Fashir=Al-Fashir,Kassala,Nyala,El Geneina=el-Geneina=El-Geneina=Geneina,Wad Madani,Kordofan,North Darfur,West Darfur,Gezira,Merowe,Gedaref,El Obeid=el-Obeid=El-Obeid,Sennar
SE|Gothenburg,Malmo,Uppsala,Linkoping,Orebro,Lulea,Kiruna,Gotland,Vasteras,Sodertalje,Norrkoping,Umea,Norrland
SY|Aleppo,Homs,Hama,Latakia,Palmyra,Raqqa=al-Raqqa=Raqqah,Daraa=Dara'a,Tartus=Tartous,Qamishli,Ghouta=Eastern Ghouta,Douma,al-Bukamal=Abu Kamal=Albu Kamal=Al-Bukamal,al-Tanf=Tanf=Al-Tanf,Kobani=Kobane,Manbij,Afrin
SY|Sayyidah Zaynab=Sayyida Zeinab,Quneitra,Khan Shaykhun,Sweida=Suwayda=As-Suwayda=Al-Sweida=Suweida,Hasaka=Hassakeh=Hasakeh,Al-Hasakah,Ras al-Ain,Tell Abyad=Tal Abyad,Azaz,Jarablus,Al-Bab
SY|Maarat al-Numan=Maaret al-Numan,Saraqib=Saraqeb,Jisr al-Shughour=Jisr al-Shughur,Ariha,Zabadani,Madaya,Harasta,Jobar,Yarmouk,Darayya,Mayadin=al-Mayadin=Al-Mayadeen City,Deir Ezzur,Al-Shaddadi,Ain al-Arab
SY|Hmeimim=Khmeimim=Hmeymim,Baniyas=Banias,Jableh,Masyaf,Salamiyah,Rastan,Talbiseh,Qusayr=Al-Qusayr=al-Qusayr,Tadmur,Sukhna,T-4,Al-Tanf Base,Rukban,al-Hol=al-Hawl=Al-Hol,Khan Sheikhoun,Kafr Nabl,Nubl,Al-Zahraa,al-Foua
SY|Kafraya,Mezzeh,Daraya,Tal Rifaat=Tel Rifaat,Atarib,Bab al-Hawa,Mount Qasioun,Jaramana,Ash Shaykh Maskin,Euphrates Dam,Tishrin Dam,Mount Hermon,Rif Dimashq
TH|Phuket,Chiang Mai,Pattaya,Pattani,Narathiwat,Hat Yai,Chiang Rai,Ayutthaya,Koh Samui,Mae Sot,Nakhon Ratchasima,Udon Thani,Hua Hin
TJ|Khujand,Kulob,Khorog,Panjakent,Nurek,Rogun,Gorno-Badakhshan,Sughd,Khatlon,Isfara,Bokhtar
TM|Turkmenbashi,Mary City,Sarakhs City,Turkmenabat,Dashoguz,Balkanabat,Serhetabat,Awaza,Galkynysh,Serakhs,Avaza
TR|Istanbul,Izmir,Antalya,Gaziantep,Diyarbakir,Adana,Trabzon,Konya,Bursa,Van Province,Erzurum,Kars,Igdir,Incirlik,Hatay,Sanliurfa,Mersin,Kayseri,Mardin,Kahramanmaras,Eskisehir=Eskişehir,Samsun,Malatya,Denizli,Manisa
TR|Balikesir,Canakkale=Çanakkale,Edirne,Sakarya,Kocaeli,Izmit,Bolu,Zonguldak,Sinop,Ordu Province,Rize,Artvin,Bitlis,Mus Province,Bingol,Tunceli,Elazig=Elazığ,Siirt,Sirnak=Şırnak,Hakkari,Yuksekova,Cizre,Silopi,Nusaybin
TR|Suruc,Kilis,Iskenderun,Reyhanli,Antakya,Osmaniye,Adiyaman=Adıyaman,Sivas,Tokat,Amasya,Corum,Yozgat,Kirsehir,Nevsehir=Nevşehir,Cappadocia,Aksaray,Nigde,Karaman,Isparta,Burdur,Mugla,Bodrum,Marmaris,Fethiye,Alanya
TR|Aydin Province,Usak,Kutahya,Afyonkarahisar,Bilecik,Yalova,Tekirdag,Kirklareli,Ardahan,Erzincan,Gumushane,Bayburt,Giresun,Dogubayazit=Doğubayazıt,Gurbulak,Kapikoy,Esendere,Ceyhan,Akkuyu,Sinop Nuclear Plant
TR|Batman Province,Anatolia,Thrace,Gallipoli,Taksim Square=Taksim,Gezi Park,Beyoglu,Uskudar,Kadikoy,Besiktas District,Fatih District,Imrali,Kurecik,Habur,Zangezur Corridor,Filyos,Konya Province
TW|Kaohsiung,Taichung,Tainan,Hsinchu,Hualien,Keelung,Kinmen,Matsu,Penghu
TZ|Dar es Salaam,Zanzibar,Arusha,Mwanza,Zanzibar City,Bagamoyo,Mtwara
UA|Kiev,Kharkiv=Kharkov,Odesa=Odessa,Lviv,Mariupol,Dnipro,Chernobyl,Bakhmut,Bucha,Sevastopol,Mykolaiv,Zaporizhzhia,Kremenchuk,Sumy,Chernihiv,Cherkasy,Poltava,Zhytomyr,Rivne,Lutsk,Ternopil,Ivano-Frankivsk,Chernivtsi
UA|Uzhhorod,Vinnytsia,Khmelnytskyi,Kropyvnytskyi,Kryvyi Rih,Melitopol,Berdiansk,Enerhodar,Nikopol,Kramatorsk,Sloviansk,Avdiivka,Pokrovsk,Soledar,Lysychansk,Severodonetsk=Sievierodonetsk,Izium=Izyum,Kupiansk,Vovchansk
UA|Irpin,Hostomel,Simferopol,Yalta,Feodosia,Balaklava,Snake Island,Izmail,Pivdennyi,Chornomorsk,Chasiv Yar,Toretsk,Debaltseve,Ilovaisk,Zaporizhzhya
US|New York=New York City,Los Angeles,Chicago,Houston,Philadelphia,San Francisco,San Diego,Dallas,Boston,Seattle,Detroit,Atlanta,Miami,Denver,Baltimore,Las Vegas,Minneapolis,New Orleans,Cleveland,Pittsburgh,Cincinnati
US|St. Louis=St Louis=Saint Louis,Kansas City,Salt Lake City,Honolulu,Oklahoma City,Milwaukee,Sacramento,San Jose,Tampa,Orlando,Charlotte,Nashville,Memphis
US|Albuquerque,Tucson,Omaha,Tulsa,Fort Worth=Ft. Worth,El Paso,San Antonio,Phoenix,Portland,Raleigh,Indianapolis,Columbus,Austin,Buffalo,Hartford,Newark,Ferguson,Charlottesville,Camp David,Pearl Harbor,Fort Bragg,Louisville
US|Anchorage,Boise,Des Moines,Little Rock,Baton Rouge,Palm Beach,Mar-a-Lago,Capitol Hill,Wall Street,Silicon Valley,Santa Monica,Santa Barbara,Oakland,Long Beach,Beverly Hills,Malibu,Westchester,Stamford,Annapolis
US|Albany,Trenton,Lansing,Grand Rapids,Mobile Alabama,Huntsville,Tallahassee,Jacksonville,Fort Lauderdale=Ft. Lauderdale,West Palm Beach,Shreveport,Cedar Rapids,Wichita,Topeka,Knoxville,Chattanooga,Greensboro,Winston-Salem
US|Virginia Beach,Norfolk,Wilmington,Jersey City,Atlantic City,Syracuse,Rochester,Providence,New Haven,Bridgeport,Springfield,Worcester,Toledo,Akron,Dayton,Youngstown,Flint,Ann Arbor,Green Bay,St. Paul=St Paul=Saint Paul,Duluth,Fargo
US|Bismarck,Sioux Falls,Cheyenne,Spokane,Tacoma,Reno,Carson City,Santa Fe,Fresno,Bakersfield,Anaheim,Santa Ana,Pasadena,Palo Alto,Berkeley,San Bernardino,Corpus Christi,Galveston,Laredo,Lubbock,Amarillo,Arlington,Waco
US|Uvalde,Charleston,Myrtle Beach,Biloxi,Maui,Oahu,Staten Island,Times Square,Central Park,Ground Zero,Foggy Bottom,Langley,Quantico,Fort Hood,Los Alamos,Oak Ridge,Cape Canaveral,Dearborn,Scranton,Allentown,Harrisburg
US|Fort Myers,Sag Harbor,Chapel Hill,Culver City,Palm Springs,Scottsdale,Kalamazoo,South Bend,Evansville,Asheville,Roanoke,Hoboken,Yonkers,White Plains,Gainesville,Pensacola,Fairbanks,Juneau,Rockford,Peoria,Greenville,Laramie,Provo
US|Flagstaff,Hilo,Columbine,Newtown,Parkland,Cape Cod,Nantucket,Martha's Vineyard,Appalachia,Rust Belt,Bay Area,Orange County,Broward County,Miami-Dade,Cook County,Bedminster,Sandy Hook,Colorado Springs,Bozeman,Missoula,Billings
US|
UZ|Samarkand,Bukhara,Termez,Andijan,Namangan,Fergana,Nukus,Karakalpakstan,Navoi,Khiva,Urgench,Qarshi,Fergana Valley
VE|Maracaibo,Barquisimeto,Ciudad Guayana,Puerto Cabello,Amuay,Paraguana,El Palito,Orinoco,Puerto La Cruz
VN|Ho Chi Minh City,Da Nang=Danang,Saigon,Haiphong,Nha Trang,Can Tho,Hai Phong,Cam Ranh,Vung Tau
YE|Aden,Sanaa,Dhamar,Mukalla,Ibb,Hajjah,Mokha,Hajja,Amran,Al Bayda=al-Bayda,Shabwa=Shabwah,Abyan,Lahij=Lahj,Dhale,al-Mahra=Mahra=Al-Mahrah,Al-Jawf=al-Jawf=Jawf,Raymah,Ras Isa,Kamaran,Zabid,Harad,Sirwah,Al-Durayhimi
YE|Seiyun=Sayun,Ataq,Balhaf,Al-Ghaydah
ZA|Johannesburg,Cape Town,Durban,Pretoria City,Port Elizabeth,Gqeberha,Bloemfontein,Soweto,Stellenbosch,Marikana,Sandton,Robben Island,Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo,Mpumalanga
CD|Goma,Lubumbashi,Bukavu,Kisangani,Kolwezi,Kivu,North Kivu,South Kivu,Ituri
ET|Dire Dawa,Mekelle=Mekele,Bahir Dar,Gondar,Oromia,Amhara,Lalibela
SN|Touba,Ziguinchor,Thies,Casamance
TN|Sfax,Sousse,Bizerte,Gabes,Kairouan,Sidi Bouzid,Gafsa,Monastir,Djerba,Zarzis,Kasserine,Tataouine,Ben Guerdane,Ras Jedir
CU|Santiago de Cuba,Guantanamo City,Camaguey
HT|Cap-Haitien,Les Cayes,Jacmel
SO|Kismayo,Hargeisa,Bosaso,Baidoa,Beledweyne,Puntland,Somaliland,Berbera,Jubaland,Galmudug,Garowe
IS|Keflavik,Reykjanes,Grindavik
PE|Cusco,Arequipa,Callao,Chancay,Iquitos,Machu Picchu,Trujillo,Puno
PH|Cebu,Davao,Marawi,Cebu City,Davao City,Quezon City,Makati,Baguio,Zamboanga,Iloilo,Tacloban,Subic Bay,Palawan,Luzon,Visayas,Jolo,Sulu,Basilan,Cotabato,Batanes,Cagayan de Oro,Boracay
LK|Kandy,Jaffna,Trincomalee,Hambantota,Galle
NP|Pokhara,Lumbini,Biratnagar,Birgunj,Mount Everest=Everest
SK|Kosice,Presov,Mochovce,Trnava,Velke Kapusany
AL|Durres,Vlore,Shkoder
AO|Cabinda,Lobito,Huambo,Benguela
BF|Bobo-Dioulasso,Djibo
DJ|Obock
GH|Kumasi,Tamale
HN|San Pedro Sula
KG|Osh,Jalal-Abad,Batken
KH|Siem Reap,Sihanoukville,Angkor Wat
KP|Kaesong,Yongbyon,Wonsan,Hamhung,Sinuiju,Punggye-ri,Nampo,Kumgang
LA|Luang Prabang
LT|Kaunas,Klaipeda
LV|Daugavpils,Liepaja,Ventspils
EE|Tartu,Narva
MD|Tiraspol,Balti,Comrat
ME|Budva,Kotor,Tivat
MG|Toamasina
MK|Tetovo,Ohrid,Bitola
ML|Timbuktu,Kidal,Mopti
MN|Erdenet
MZ|Beira,Nampula,Cabo Delgado,Pemba
NE|Agadez,Diffa,Zinder,Arlit
NI|Masaya,Bluefields
PA|
PS|Qalqilya=Qalqilyah,Salfit,Tubas,Beit Sahour,Beit Jala,Al-Bireh,Dheisheh,Balata,Silwan,Masafer Yatta,Huwara=Hawara,Al-Mawasi=al-Mawasi,Deir el-Balah,Maghazi,Bureij,Shuja'iyya=Shujaiya=Shejaiya,Zeitoun,Netzarim
PS|Philadelphi Corridor,al-Shati=Al-Shati,Tal al-Sultan,Beit El,Ma'ale Adumim=Maale Adumim,Kiryat Arba,Abu Dis,Kalandia=Qalandiya,Jordan Valley,Khirbet Khizeh,Nur Shams,Tulkarem,Sheikh Radwan,Joseph's Tomb,Al-Khalil
XK|Mitrovica,Prizren,Peja,Gjakova,Gracanica
SG|Sentosa,Jurong
SI|Maribor,Koper,Bled
SS|Malakal,Bentiu
TD|Adre,Abeche
TL|Baucau
UG|Entebbe,Gulu,Mbarara,Hoima
UY|Punta del Este
ZM|Kitwe,Ndola,Livingstone City
ZW|Bulawayo,Mutare,Victoria Falls
BW|Francistown
BI|Gitega
RW|Gisenyi
CG|Pointe-Noire
GA|Port-Gentil
GN|Nzerekore
LR|Gbarnga
MR|Nouadhibou
DO|Punta Cana
GT|Quetzaltenango
PY|Ciudad del Este
GL|Nuuk,Pituffik,Thule Air Base
JP|Matsuyama,Fukui,Kochi City,Saga City,Oita,Miyako,Ishinomaki,Kesennuma,Ishigaki,Yonaguni,Wajima,Suzu
RU|Nakhodka,Komsomolsk-on-Amur,Chita,Bratsk,Kurgan,Syktyvkar,Petrozavodsk,Severomorsk,Vyborg,Veliky Novgorod,Tambov,Saransk,Nazran,Kaspiysk,Pyatigorsk,Tuapse,Anadyr,Tiksi,Kyzyl,Abakan
TR|Ordu,Kastamonu,Gebze,Bartin=Bartın,Tatvan,Aliaga=Aliağa
RW|Rusizi,Nyamasheke,Rubavu,Musanze,Huye,Nyagatare,Karongi
KE|Lodwar,Malindi,Thika,Busia,Naivasha,Kericho,Nyeri
TZ|Tanga,Kigoma
ET|Hawassa,Jimma,Tigray,Gambella
KZ|Kyzylorda,Oral City
TM|Mary Province
PK|Swat Valley,Hyderabad Sindh
IN|Nashik,Imphal,Shillong,Kozhikode,Farakka
BD|Satkhira,Barisal,Rangpur,Mymensingh,Cox’s Bazar,Teknaf,Sundarbans
KW|Shuwaikh,Jahra,Salmiya,Hawally,Arifjan
AR|Mar del Plata,San Miguel de Tucuman,Bahia Blanca,Comodoro Rivadavia,Santiago del Estero,Neuquen,Bariloche
BD|Comilla,Narayanganj,Jessore,Bogra,Dinajpur,Saidpur,Pabna,Tangail,Jamalpur,Kushtia,Sirajganj,Faridpur,Gazipur,Bagerhat,Narsingdi
BE|Antwerpen,Brugge,Kortrijk,Aalst
BJ|Cotonou,Parakou,Abomey-Calavi
BO|Oruro,Tarija,Potosi
BR|Guarulhos,Nova Iguacu,Maceio,Sao Luis,Duque de Caxias,Teresina,Campo Grande,Osasco,Joao Pessoa,Ribeirao Preto,Sao Jose dos Campos,Uberlandia,Sorocaba,Cuiaba,Aracaju,Feira de Santana,Londrina,Juiz de Fora,Joinville,Niteroi,Vila Velha,Caxias do Sul,Olinda,Campina Grande,Piracicaba,Macapa,Bauru,Jundiai,Pelotas,Anapolis,Maringa,Blumenau,Foz do Iguacu,Boa Vista
BY|Bobruisk,Pinsk
CD|Mbuji-Mayi,Kananga,Likasi,Tshikapa,Kikwit,Mbandaka,Matadi,Uvira,Butembo,Kalemie,Kindu,Isiro
CI|Bouake,Daloa,Korhogo
CL|Temuco,Rancagua,Talca,Coquimbo,Puerto Montt,La Serena,Chillan,Osorno,Punta Arenas,Vina del Mar,Talcahuano
CM|Maroua,Bafoussam,Ngaoundere,Bertoua,Kumba,Kousseri
CN|Nanchong,Shantou,Puyang,Tianshui,Zibo,Zhongshan,Ordos,Kunshan,Xinyang,Fushun,Handan,Xuchang,Yueyang,Anshan,Lijiang,Datong,Xianyang,Huainan,Jieyang,Baoding,Benxi,Changzhou,Huaibei,Pingdingshan,Qiqihar,Wenzhou,Anyang,Qinhuangdao,Hengyang,Xinxiang,Hegang,Langfang,Zhumadian,Zhuzhou,Zhangjiakou,Zigong,Fuxin,Huangshi,Liaoyang,Xiangtan,Nantong,Mudanjiang,Guilin,Zhanjiang,Zhenjiang,Dandong,Shaoguan,Yancheng,Taizhou,Jinhua,Huizhou,Quanzhou,Putian,Jiujiang,Ganzhou,Linyi,Weifang,Jining,Rizhao,Dongying,Cangzhou,Xingtai,Shiyan,Xiangyang,Jingzhou,Yichang,Mianyang,Leshan,Yibin,Luzhou,Zunyi,Liuzhou,Beihai,Jilin City,Jiamusi,Daqing
CO|Santa Marta,Ibague,Manizales,Villavicencio,Soacha,Valledupar,Monteria,Sincelejo,Popayan,Barrancabermeja
CU|Holguin,Cienfuegos,Matanzas,Pinar del Rio,Bayamo
CZ|Pilsen,Liberec,Hradec Kralove
DE|Hannover,Krefeld,Monchengladbach,Oberhausen,Lubeck,Gelsenkirchen,Braunschweig,Osnabruck,Oldenburg,Neuss,Paderborn,Darmstadt,Wurzburg,Recklinghausen,Gottingen,Heilbronn,Bottrop,Pforzheim,Offenbach,Bremerhaven,Remscheid,Reutlingen,Koblenz,Hildesheim,Erlangen,Salzgitter,Cottbus,Schwerin,Mulheim,Bergisch Gladbach,Ludwigshafen,Kaiserslautern,Neukolln,Kreuzberg,Prenzlauer Berg,Charlottenburg,Flensburg,Passau,Wilhelmshaven,Emden,Stralsund,Greifswald,Gorlitz,Zwickau
DO|Santiago de los Caballeros,San Pedro de Macoris,Puerto Plata
DZ|Tebessa,Biskra,Setif,Batna,Sidi Bel Abbes,Blida,Tiaret,Chlef,Skikda,Djelfa,Jijel,Tizi Ouzou,Bechar,El Oued,Mostaganem,Ouargla,Guelma,Laghouat,Tamanrasset
EC|Machala,Portoviejo,Ambato,Riobamba
EG|El Mansoura,Fayoum,Qena,New Cairo,Mallawi,Arish
ES|Elche,Santa Cruz de Tenerife,Badalona,Terrassa,Sabadell,Mostoles,Alcala de Henares,Fuenlabrada,Almeria,Leganes,Albacete,Getafe,Logrono,Huelva,Badajoz,Lleida,Algeciras,Jaen,A Coruna,Santiago de Compostela,Las Palmas,Girona,Pontevedra,Jerez de la Frontera
ET|Nazret,Dessie,Bishoftu,Jijiga
FI|Vantaa,Lahti,Jyvaskyla
FR|Saint-Etienne,Nimes,Aix-en-Provence,Le Mans,Amiens,Clermont-Ferrand,Villeurbanne,Besancon,Orleans,Caen,Argenteuil,Roubaix,Tourcoing,Poitiers,Cherbourg,La Rochelle,Bayonne,Arles
GH|Takoradi,Tema,Cape Coast,Obuase,Sekondi
GN|Kindia,Kankan
GR|Larissa,Ioannina,Kavala,Chania
HU|Nyiregyhaza,Kecskemet,Szekesfehervar
ID|Bekasi,Tangerang,Depok,Bandar Lampung,Bogor,Malang,Pekanbaru,Banjarmasin,Pontianak,Manado,Samarinda,Mataram,Bengkulu,Jember,Kupang,Sukabumi,Tasikmalaya,Cirebon,Kediri,Kendari,Labuan Bajo,Probolinggo,Jayapura,Jambi,Sorong,Ternate
IE|Drogheda
IN|Navi Mumbai,Tirunelveli,Gorakhpur,Meerut,Faridabad,Ghaziabad,Allahabad,Prayagraj,Jabalpur,Aurangabad,Solapur,Gwalior,Hubli,Jalandhar,Tiruchirappalli,Aligarh,Bareilly,Moradabad,Bhiwandi,Bhilai,Jamshedpur,Amravati,Sangli,Cuttack,Bikaner,Warangal,Bhavnagar,Nanded,Rourkela,Guntur,Durgapur,Ajmer,Kolhapur,Siliguri,Asansol,Saharanpur,Kurnool,Ujjain,Mangaluru,Agartala,Haridwar,Rishikesh,Panipat,Rohtak,Hisar,Bathinda,Pathankot,Thrissur,Kollam
IT|Padova,Prato,Reggio Calabria,Foggia,Monza,Pescara,Vicenza,Lecce,Sassari,Trento,Bolzano,Udine
JP|Hachioji,Kurashiki,Hirakata,Toyonaka,Toyohashi,Takatsuki,Tokorozawa,Naha,Yokkaichi,Hachinohe,Kurume,Nishinomiya,Amagasaki,Rikuzentakata
KE|Wajir,Mandera
KR|Bucheon,Ansan,Uijeongbu,Hwaseong,Cheonan,Jinju,Gumi,Iksan,Gunsan,Wonju,Suncheon,Chuncheon,Paju,Gimpo,Andong,Seogwipo
KP|Chongjin,Sariwon,Haeju
KZ|Petropavl,Kokshetau,Ekibastuz,Taldykorgan,Zhezkazgan
LY|Zliten,Sabratha,Tajoura,Sebha
MA|Al Hoceima,Kenitra,Mohammedia,Khouribga,Beni Mellal,Nador,Larache
MG|Antsirabe,Fianarantsoa,Mahajanga,Toliara
MM|Mawlamyine,Pathein,Monywa,Meiktila,Myeik,Taunggyi,Dawei,Pyay,Pyin Oo Lwin
MW|Blantyre,Mzuzu,Zomba
MX|Chihuahua,San Luis Potosi,Aguascalientes,Hermosillo,Saltillo,Mexicali,Nezahualcoyotl,Queretaro,Torreon,Morelia,Toluca,Xalapa,Irapuato,Villahermosa,Celaya,Cuernavaca,Tepic,Tampico,Ciudad Victoria,Ensenada,Uruapan,Zacatecas,Tapachula,Iguala,Chilpancingo,Tuxtla Gutierrez,Nogales,Ecatepec
MY|Kota Bharu,Klang,Subang Jaya,Sandakan,Seremban,Kuantan,Tawau,Kuala Terengganu,Alor Setar,Sepang,Sibu,Bintulu
MZ|Matola,Nacala,Quelimane,Xai-Xai,Lichinga
NG|Uyo,Ado-Ekiti,Ikeja,Umuahia,Gombe,Gusau,Awka,Osogbo,Jalingo,Nsukka,Damaturu,Birnin Kebbi,Dutse,Yenagoa,Asaba,Eket
NL|Almere,Amersfoort,Apeldoorn,Dordrecht,Zoetermeer,Zwolle
NP|Dharan,Bharatpur
PE|Andahuaylas,Chiclayo,Huancayo,Piura,Chimbote,Pucallpa,Tacna,Juliaca,Ayacucho,Cajamarca
PH|General Santos,Taguig,Las Pinas,Antipolo,Dasmarinas,Pasay,Bacoor,Iligan,Calamba,Butuan,Batangas,Puerto Princesa,Olongapo,Ormoc,Dumaguete,Tuguegarao,Laoag,Legazpi
PK|Rahim Yar Khan,Shekhupura,Kasur,Okara,Mirpur Khas,Chiniot,Burewala,Muzaffargarh,Shikarpur,Hafizabad,Khanpur,Gojra,Pakpattan,Bahawalnagar,Chishtian,Jaranwala,Khushab,Wazirabad,Chakwal,Swabi,Nowshera,Mansehra,Hangu
PL|Sosnowiec,Kielce,Gliwice,Zabrze,Bytom,Bielsko-Biala,Olsztyn,Rybnik,Tychy,Elblag,Plock,Zielona Gora,Tarnow,Chorzow,Kalisz,Koszalin,Legnica
PS|Jabalya,Beit Lahiya
PT|Amadora,Setubal,Queluz,Funchal,Aveiro,Evora
RO|Braila,Oradea,Bacau,Pitesti,Targu Mures,Baia Mare,Buzau,Botosani,Satu Mare,Suceava
RS|Cacak
RU|Novokuznetsk,Naberezhnye Chelny,Magnitogorsk,Nizhny Tagil,Cherepovets,Yoshkar-Ola,Kostroma,Sterlitamak,Orsk,Nizhnevartovsk,Angarsk,Khimki,Nizhnekamsk,Dzerzhinsk,Stary Oskol,Shakhty,Rybinsk,Zelenograd,Biysk,Velikiy Novgorod,Balakovo,Zlatoust,Syzran,Podolsk,Volgodonsk,Novocherkassk,Mytishchi,Maykop,Plesetsk
SA|Hafar Al-Batin,Sakaka
SD|Kosti,Wad Medani,El Daein,Rabak,Sinnar,Atbara,Zalingei,Dongola,Ad Damazin
SE|Helsingborg
SN|Pikine,Kaolack,Saint-Louis
SO|Galkayo
SS|Yambio
TD|Moundou
TH|Samut Prakan,Nonthaburi,Chonburi,Lampang,Khon Kaen,Surat Thani,Ubon Ratchathani,Nakhon Si Thammarat,Nakhon Pathom,Rayong,Phitsanulok,Krabi
TR|Cankaya,Esenler,Maltepe,Atasehir,Sisli,Adapazari,Tarsus,Kirikkale,Corlu,Siverek,Viransehir,Kiziltepe,Inegol,Bandirma,Esenyurt,Basaksehir,Duzce,Cankiri
TW|Banqiao,Taoyuan
TZ|Mbeya,Morogoro,Tabora,Songea,Musoma,Iringa,Shinyanga
UA|Makiivka,Horlivka,Kamianske,Bila Tserkva,Berdyansk,Pavlohrad,Yevpatoria,Kamianets-Podilskyi,Kostiantynivka,Brovary
UG|Mbale
US|Chula Vista,Fort Wayne,North Las Vegas,Moreno Valley,Huntington Beach,Grand Prairie,Overland Park,Newport News,Santa Clarita,Garden Grove,Rancho Cucamonga,Cape Coral,Santa Rosa,Elk Grove,Pembroke Pines,Fort Collins,Sterling Heights,Coral Springs,Thousand Oaks,Simi Valley,Santa Clara,El Monte,Costa Mesa,Miami Gardens,Palm Bay,Pompano Beach,Broken Arrow,Sandy Springs,Santa Maria,St. Petersburg,Santa Cruz,Las Cruces,Sioux City,Rapid City,Mountain View,Menlo Park,Newport Beach,Terre Haute,Eau Claire,La Crosse,Traverse City,College Station,Round Rock,San Luis Obispo,Hilton Head,Key West,Coral Gables,Bar Harbor
UZ|Chirchiq,Jizzakh,Angren
VE|Maracay,Maturin,Barinas,Ciudad Bolivar,Cumana,Cabimas,Los Teques
VN|Bien Hoa,Rach Gia,Quy Nhon,Nam Dinh,Phan Thiet,Ha Long,Buon Ma Thuot,Thai Nguyen,My Tho,Thanh Hoa,Ca Mau,Vinh Long,Da Lat
YE|Zinjibar
ZA|Pietermaritzburg,Benoni,Tembisa,East London,Vereeniging,Boksburg,Welkom,Krugersdorp,Randburg,Witbank,Richards Bay,Roodepoort,Midrand,Middelburg,Rustenburg,Polokwane,Potchefstroom,Nelspruit,Mbombela,Mthatha
ZM|Kabwe,Chingola,Mufulira,Luanshya
ZW|Chitungwiza,Gweru,Masvingo,Hwange
GB|Milton Keynes,Newcastle upon Tyne,West Bromwich,High Wycombe,St Helens,Stoke-on-Trent,Southend-on-Sea,Huddersfield,Peterborough,Northampton,Warrington,Wigan,Rotherham,Doncaster,Barnsley,Wrexham,Llanelli,Aberystwyth,Merthyr Tydfil,Kirkcaldy,Dumfries,Lerwick,Londonderry,Omagh,Enniskillen,Grimsby,Scunthorpe,Hartlepool,Great Yarmouth,Lowestoft,Colchester,Canterbury,Folkestone,Ramsgate,Shrewsbury,Gloucester,Cheltenham,Torquay,Weston-super-Mare,Barrow-in-Furness,Burton upon Trent,Stratford-upon-Avon,Gorseinon,Teesside,Whitehaven
AU|Geelong,Wollongong,Alice Springs,Ballarat,Bendigo,Toowoomba,Rockhampton,Wagga Wagga,Broken Hill,Port Hedland,Kalgoorlie,Launceston,Byron Bay,Coffs Harbour,Bondi Beach
CA|North York,Richmond Hill,Thunder Bay,Trois-Rivieres,Sherbrooke,Moncton,Fredericton,Charlottetown,Yellowknife,Whitehorse,Iqaluit,Red Deer,Lethbridge,Kelowna,Kamloops,Nanaimo,Prince George,Sault Ste. Marie,Gatineau,Oshawa,Niagara-on-the-Lake
NZ|Lower Hutt,Hamilton City,Tauranga,Whangarei,Invercargill,Palmerston North
IL|Kiryat Gat,Kiryat Ata,Kiryat Malakhi,Beer Sheva,Nof HaGalil,Sakhnin,Arraba,Kafr Qasim,Modiin,Ra'anana,Hadera,Beit Shemesh,Yavne,Kfar Saba
LB|Nabatiyeh
IQ|Diwaniya,Sulaimaniya,Soran
AZ|Sumqayit,Shaki,Yevlakh
AF|Pul-e Khumri,Charikar,Balkh,Farah City,Puli Khumri,Mahmud-i-Raqi
AM|Dilijan,Jermuk,Spitak
KW|Hawalli
OM|Seeb
KH|Battambang,Poipet,Pailin,Preah Vihear,Kampot,Kampong Cham
ML|Sikasso,Segou,Kayes
NE|Maradi
BF|Ouahigouya
TR|Karabuk
IQ|Qadisiyyah,Kalar
AF|Badghis,Daikundi,Ghor,Samangan
IN|Wayanad,Kannur,Idukki,Munnar,Alappuzha,Palakkad,Malappuram,Kottayam,Kasaragod,Thoothukudi,Rameswaram,Hubballi,Udupi,Karwar
JP|Yamanashi,Shimane,Kagawa
KR|Gyeonggi,Gangwon,Chungcheong,Jeolla,Gyeongsang,Yongin
KP|Rason
RU|Adygea,Chuvashia,Khakassia,Kabardino-Balkaria,Komi Republic,Oryol,Sverdlovsk,Naryn-Mar=Naryan-Mar,Pevek,Perm,Gulf of Ob
DE|Saarland,Schleswig-Holstein,Rhineland-Palatinate
ES|Asturias,Aragon,Extremadura,Cantabria,La Rioja
IT|Abruzzo,Basilicata,Molise
FR|Occitanie,Nouvelle-Aquitaine,Auvergne
NL|Zeeland,Friesland,Flevoland,Gelderland,Overijssel
SE|Skane,Norrbotten,Vasterbotten,Dalarna
PL|Pomerania,Masovia,Podlasie
GB|Dorset,Somerset,Humberside,Herefordshire,Northamptonshire,Bedfordshire,Berkshire,Warwickshire,Worcestershire,Cheshire
IE|Leinster,Connacht
CA|Prince Edward Island
AZ|Aghdam
MM|Sagaing
BR|Roraima,Rondonia,Mato Grosso,Minas Gerais,Pernambuco,Ceara,Rio Grande do Sul
VE|Zulia,Tachira
CL|Araucania
MX|Guerrero State
`;

/** Seats of government besides the capital in countries.ts, or of a body: named for it as capitals are. */
export const SEATS = 'Tel Aviv, Brussels, Kiev, Sanaa, Pyongyang';
