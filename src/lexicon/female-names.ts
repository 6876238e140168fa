/** Given names of women, for "she": those that news on and from Iran meets. What is not here is of unknown gender. */
export const FEMALE_NAMES: readonly string[] = `
  afsaneh akram anahita arezoo atefeh azadeh azar azita bahar bahareh banafsheh donya elaheh elham elnaz faezeh fariba farzaneh fatemeh fatima fereshteh firoozeh forough ghazal ghazaleh golnar golnaz golshifteh haleh hanieh
  hengameh hoda homa jaleh kimia khadijeh ladan laleh leila leyla mahin mahnaz mahsa mahshid maliheh mandana marjan maryam marzieh marziyeh masih masoumeh mehrnaz mehri mina minoo mitra mojgan mona motahareh naghmeh nahid narges nargess
  nasim nasrin nastaran nazanin neda negar niloufar niloofar parisa parvaneh parvin pegah rahil raha rana reyhaneh romina roya sahar saideh sakineh samaneh samira sanaz sara sarah sedigheh sepideh setareh shadi shahla shahnaz shahrzad
  sheida shirin shiva shohreh sima simin soheila somayeh soudabeh soraya susan tahereh taraneh tina vida yalda yasaman zahra zeinab zeynab zainab ziba zohreh mahbubeh mahboubeh zhaleh
  aisha amal amina asma dalal dina farah ghada hanan huda khadija lamia layla lina lubna maha manal mariam muna nadia najla noura rania rasha reem rima salma samia suad wafa yasmin zaynab bouthaina hanin
  anna angela annalena ursula federica emine fatma meral elif ayse aysegul christine catherine cathy claire diana elena elizabeth emily emma eva gillian hanna hannah helen helga hillary ilse ines irina jane janet jacinda jen jennifer jessica joan
  julia julie karen kate katharina katherine kamala kristalina laura linda lisa liz lucy magdalena mara margaret margarita maria marie marina marine marta mary melanie merav michelle mia monica nancy natalia nicola olga olivia patricia
  penny priya priti rachel rebecca rosa ruth samantha sandra sanna sharon sheikha sigrid sofia sonia sophie stephanie susan svetlana tatiana theresa tulsi tzipi valentina vanessa vera victoria yulia zinaida`.trim().split(/\s+/);

/** Words before or after a name that show a woman, or a man. */
export const FEMALE_WORDS: readonly string[] = ['mrs', 'ms', 'miss', 'madam', 'mme', 'spokeswoman', 'chairwoman', 'congresswoman', 'queen', 'princess', 'lady', 'dame', 'sister', 'mother', 'daughter', 'wife', 'actress', 'businesswoman', 'baroness', 'duchess', 'widow', 'woman', 'seyyedeh', 'she', 'her', 'herself'];
export const MALE_WORDS: readonly string[] = ['mr', 'spokesman', 'congressman', 'king', 'prince', 'sir', 'ayatollah', 'hojatoleslam', 'hojjatoleslam', 'imam', 'sheikh', 'emir', 'sultan', 'pope', 'general', 'admiral', 'colonel', 'seyyed', 'seyed', 'sayyid', 'father', 'son', 'husband', 'brother', 'businessman', 'he', 'his', 'him', 'himself', 'man'];
