/** Parts of countries that news names behind a town, so that nobody takes it for its namesake: "Birmingham, Alabama", "London, Ontario". */

/** Full names, as the list of places has them, by the country's code. */
export const STATES: Readonly<Record<string, string>> = {
  US: 'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, '
    + 'Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, South Carolina, North Dakota, South Dakota, '
    + 'Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming',
  CA: 'Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland',
  GB: 'England, Scotland, Wales, Northern Ireland',
  AU: 'New South Wales, Queensland, South Australia, Western Australia, Tasmania',
};

/** Towns that have a namesake abroad which news names with its state, and the countries of these: "Paris, Texas", "London, Ontario". Others keep the country of the list, whatever stands behind them ("In Beijing, California Governor …"). */
export const NAMESAKES: readonly string[] = [
  'Birmingham US', 'Cambridge US CA', 'Paris US CA', 'Manchester US', 'London CA US', 'Perth GB CA', 'St. Petersburg US', 'Moscow US', 'Athens US', 'Rome US', 'Dublin US', 'Berlin US', 'Vienna US', 'Geneva US', 'Melbourne US',
  'Sydney CA', 'Hamilton CA GB', 'Halifax CA GB', 'Windsor CA', 'Kingston CA', 'Victoria CA', 'Odessa US', 'Cairo US', 'Alexandria US', 'Naples US', 'Venice US', 'Florence US', 'Milan US', 'Toledo US', 'Madrid US', 'Valencia US', 'Warsaw US',
  'Lima US', 'Medina US', 'Damascus US', 'Bethlehem US', 'Nazareth US', 'Hebron US', 'Jericho US', 'Delhi US CA', 'Bangor US', 'Aberdeen US', 'Glasgow US', 'Oxford US', 'Bristol US', 'Bath US', 'Dover US', 'Durham US', 'Gloucester US',
  'Lancaster US', 'York US', 'Reading US', 'Chester US', 'Norwich US', 'Exeter US', 'Plymouth US GB', 'Worcester US GB', 'Boston GB', 'Lincoln GB', 'Richmond GB', 'Newcastle GB AU', 'Wellington GB', 'Tripoli US', 'Santiago US', 'Cordoba US', 'Hanover US', 'Dresden US', 'Hamburg US', 'Newport US', 'Southampton US', 'Stratford CA US', 'Waterloo CA US', 'Ottawa US',
];

/** The state that is also a country, and its towns: "Atlanta, Georgia" is in the United States. */
export const GEORGIA = { name: 'Georgia', country: 'US', towns: 'Atlanta, Savannah, Athens, Augusta, Columbus, Macon, Rome, Dublin, Albany, Decatur, Marietta, Valdosta' } as const;

/** The states of the United States as the Associated Press shortens them behind a town: "Manchester, N.H.", "Portland, Ore."; without the last stop. */
export const SHORT_STATES = 'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Vt Va Wash W.Va Wis Wyo';
