/** What the program is called, in help and in messages. */
export const PROGRAM = 'iran-news';
