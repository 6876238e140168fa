/**
 * People of state whom the news names without saying where they are from: "Trump said … the US president added". By the country
 * that they stand for (ISO 3166); a star says that the family name alone is enough.
 */
export const STATESPEOPLE: Readonly<Record<string, string>> = {
  IR: `Ali Khamenei*, Ruhollah Khomeini, Ebrahim Raisi*, Hassan Rouhani*, Masoud Pezeshkian*, Mahmoud Ahmadinejad*, Mohammad Khatami, Akbar Hashemi Rafsanjani*, Abbas Araghchi*, Mohammad Javad Zarif*, Hossein Amir-Abdollahian*,
    Esmaeil Baghaei*, Nasser Kanaani*, Saeed Khatibzadeh*, Bahram Qassemi, Marzieh Afkham*, Ali Larijani*, Mohammad Bagher Qalibaf*, Ali Shamkhani*, Ali Akbar Velayati*, Ali Akbar Salehi, Mohammad Eslami, Behrouz Kamalvandi*,
    Qassem Soleimani*, Esmail Qaani*, Hossein Salami, Mohammad Bagheri, Eshaq Jahangiri, Mohammad Mokhber*, Mohammad Reza Aref, Ali Bagheri Kani*, Amir Saeid Iravani*, Majid Takht-Ravanchi*, Kazem Gharibabadi*, Saeed Jalili*`,
  US: `Donald Trump*, Joe Biden*, Barack Obama*, Hillary Clinton, Bill Clinton, George W. Bush, Kamala Harris, JD Vance, Marco Rubio*, Antony Blinken*, John Kerry, Mike Pompeo*, Rex Tillerson*, Lloyd Austin, Pete Hegseth*, Jake Sullivan,
    John Bolton*, Steve Witkoff*, Brian Hook, Robert Malley*, Mike Pence*, Nancy Pelosi*, Mitch McConnell*, Karoline Leavitt*, Jen Psaki*, Wendy Sherman, Jared Kushner*`,
  GB: `Keir Starmer*, Rishi Sunak*, Boris Johnson, Liz Truss*, Theresa May, David Cameron, Tony Blair*, David Lammy*, Jeremy Hunt, Dominic Raab*, James Cleverly*, Yvette Cooper`,
  FR: 'Emmanuel Macron*, François Hollande*, Nicolas Sarkozy*, Jean-Yves Le Drian*, Jean-Noel Barrot*, Catherine Colonna*, Stephane Sejourne*, Marine Le Pen*',
  DE: 'Olaf Scholz*, Angela Merkel*, Friedrich Merz*, Annalena Baerbock*, Heiko Maas, Johann Wadephul*, Frank-Walter Steinmeier*, Sigmar Gabriel, Boris Pistorius*',
  RU: 'Vladimir Putin*, Sergei Lavrov*, Dmitry Medvedev*, Dmitry Peskov*, Maria Zakharova*, Sergei Ryabkov*, Sergei Shoigu*, Mikhail Ulyanov*, Vasily Nebenzya*',
  UA: 'Volodymyr Zelensky*, Volodymyr Zelenskyy*, Volodymyr Zelenskiy*, Petro Poroshenko*, Dmytro Kuleba*, Andrii Sybiha*, Oleksandr Syrskyi*',
  CN: 'Xi Jinping*, Wang Yi, Li Qiang, Li Keqiang, Mao Ning, Lin Jian, Wang Wenbin, Guo Jiakun',
  IL: 'Benjamin Netanyahu*, Yair Lapid*, Naftali Bennett, Benny Gantz*, Yoav Gallant*, Israel Katz, Itamar Ben-Gvir*, Bezalel Smotrich*, Isaac Herzog*, Gideon Saar*, Avigdor Lieberman*, Shimon Peres*, Ariel Sharon',
  TR: 'Recep Tayyip Erdogan*, Hakan Fidan, Mevlut Cavusoglu*, Ahmet Davutoglu*, Ekrem Imamoglu*, Devlet Bahceli*, Abdullah Gul',
  SY: 'Bashar al-Assad*, Ahmed al-Sharaa*, Walid al-Moallem*, Faisal Mekdad*, Asaad al-Shaibani*',
  IQ: 'Mohammed Shia al-Sudani*, Mustafa al-Kadhimi*, Haider al-Abadi*, Nouri al-Maliki*, Muqtada al-Sadr*, Fuad Hussein, Barham Salih, Abdul Latif Rashid',
  LB: 'Hassan Nasrallah*, Naim Qassem, Nabih Berri*, Najib Mikati*, Joseph Aoun, Michel Aoun, Saad Hariri*, Nawaf Salam',
  SA: 'Mohammed bin Salman, Faisal bin Farhan, Adel al-Jubeir*, Salman bin Abdulaziz',
  EG: 'Abdel Fattah al-Sisi*, Sameh Shoukry*, Badr Abdelatty*, Mohamed Morsi*, Hosni Mubarak*',
  IN: 'Narendra Modi*, Subrahmanyam Jaishankar*, Rahul Gandhi, Ajit Doval*, Amit Shah, Manmohan Singh',
  PK: 'Imran Khan, Shehbaz Sharif, Nawaz Sharif, Ishaq Dar, Asim Munir, Bilawal Bhutto Zardari, Asif Ali Zardari',
  JP: 'Shinzo Abe*, Fumio Kishida*, Shigeru Ishiba*, Sanae Takaichi*, Yoshihide Suga',
  KR: 'Yoon Suk Yeol, Moon Jae-in, Lee Jae-myung', KP: 'Kim Jong Un, Kim Jong-un, Kim Yo Jong',
  AT: 'Sebastian Kurz*, Alexander Schallenberg*', HU: 'Viktor Orban*, Peter Szijjarto*', PL: 'Donald Tusk*, Radoslaw Sikorski*, Andrzej Duda*', IT: 'Giorgia Meloni*, Silvio Berlusconi*, Antonio Tajani*, Matteo Salvini*',
  ES: 'Pedro Sanchez, Jose Manuel Albares', BY: 'Alexander Lukashenko*', VE: 'Nicolas Maduro*, Hugo Chavez*, Maria Corina Machado*', BR: 'Luiz Inacio Lula da Silva, Jair Bolsonaro*', AR: 'Javier Milei*',
  CA: 'Justin Trudeau*, Mark Carney*, Melanie Joly*, Pierre Poilievre*', AU: 'Anthony Albanese*, Scott Morrison, Penny Wong', AZ: 'Ilham Aliyev*', AM: 'Nikol Pashinyan*', OM: 'Badr Albusaidi*, Haitham bin Tariq', QA: 'Tamim bin Hamad, Majed al-Ansari*',
  AE: 'Mohamed bin Zayed, Anwar Gargash*', KZ: 'Kassym-Jomart Tokayev*', NL: 'Mark Rutte*, Geert Wilders*', NO: 'Jens Stoltenberg*', ZA: 'Cyril Ramaphosa*', MY: 'Anwar Ibrahim, Mahathir Mohamad*', PH: 'Rodrigo Duterte*',
};
