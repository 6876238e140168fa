/** Who keeps and hands out pictures, as their credits have it: "Omid Testi/AFP via Getty Images". A new one is one word here; capitals throughout follow. */
export const PICTURE_HOUSES: readonly string[] = [
  'AFP', 'AP', 'Reuters', 'EPA', 'EPA-EFE', 'Getty', 'Getty Images', 'Anadolu', 'Anadolu Agency', 'AA', 'Xinhua', 'IRNA', 'ISNA', 'Tasnim', 'Fars', 'Mehr', 'MNA', 'WANA',
  'Bloomberg', 'Shutterstock', 'Alamy', 'Alamy Stock Photo', 'NurPhoto', 'Zuma', 'Zuma Press', 'Sipa', 'Sipa USA', 'UPI', 'dpa', 'Tass', 'Sputnik', 'Rex', 'Rex Features',
  'PA', 'PA Media', 'PA Wire', 'Press TV', 'Al Jazeera', 'CNN', 'BBC', 'Redux', 'Magnum', 'Imago', 'Abaca', 'Handout', 'handout', 'Pool', 'pool',
];
