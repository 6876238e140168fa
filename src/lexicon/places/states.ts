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

/** The one that is also a country: of the United States behind one of its towns, "Atlanta, Georgia". */
export const STATE_AND_COUNTRY = { name: 'Georgia', country: 'US' } as const;

/** The states of the United States as the Associated Press shortens them behind a town: "Manchester, N.H.", "Portland, Ore."; without the last stop. */
export const SHORT_STATES = 'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Vt Va Wash W.Va Wis Wyo';
