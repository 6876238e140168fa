/** How results of matches are told: by these a town or an unknown name beside a score is a club's. */

/** Between the sides: "Leeds *beat* Brighton 2-1". */
export const BEATING = 'beat beats beating defeated defeat defeats thrashed thrash hammered edged overcame overcome downed routed trounced stunned outclassed overpowered demolished crushed sank toppled eliminated knocked';

/** Before the score: "Leeds *drew* 1-1 with Brighton". */
export const SCORING = 'won win wins drew draw draws drawn lost lose loses tied ties finished fell level';

/** Behind the score: "a 2-1 *win* over Brighton", "Brighton's 2-1 *defeat*". */
export const OUTCOMES = 'win victory defeat draw loss triumph success stalemate thrashing rout thriller humiliation hammering lead tie';

/** Between what was scored and the other side: "lost 2-1 *to* Brighton". */
export const OPPOSING = 'to over against with by';

/** Words of matches between teams, of which a page that reports one has some; tennis and the courts score too. */
export const TEAM_PLAY = 'goal goals goalless midfielder striker goalkeeper defender winger forward halftime half-time penalty penalties kick-off kickoff touchdown touchdowns quarterback inning innings wicket wickets rebounds three-pointer'
  + ' league matchday season coach playoffs play-off play-offs header crossbar equalizer equaliser equalised equalized derby stoppage relegation';
