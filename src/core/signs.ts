/** The UTF-16 units of signs and letters that are asked for by name, in texts and in the tokens that are marks. */
export const DOLLAR = 36;
export const AMPERSAND = 38;
/** Round brackets. */
export const OPENING = 40;
export const CLOSING = 41;
export const PLUS = 43;
export const COMMA = 44;
export const HYPHEN = 45;
export const STOP = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const QUESTION = 63;
export const SMALL_A = 0x61;
export const SMALL_D = 100;
export const SMALL_E = 101;
export const SMALL_N = 110;
export const SMALL_S = 115;
export const SMALL_T = 116;
export const SMALL_Z = 0x7a;
