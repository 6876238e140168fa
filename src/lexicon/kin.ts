/** Words for relatives: "his *wife*, Sara Nouri", "Nouri's *brother*". */
export const KIN_WORDS: readonly string[] = ('daughter son wife husband mother father brother sister uncle aunt cousin widow widower grandmother grandfather granddaughter grandson'
  + ' nephew niece fiance fiancee stepson stepdaughter twin mum dad mom mam mummy daddy grandma grandpa grandad granddad gran nan stepfather stepmother stepbrother stepsister great-grandmother great-grandfather boyfriend girlfriend').split(' ');
