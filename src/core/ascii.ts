/** What a UTF-16 unit is among the ASCII ones; letters of other scripts are none of these (parser/text/chars.ts knows them). */
export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isAsciiLetter(code: number): boolean {
  return isAsciiSmall(code) || isAsciiCapital(code);
}

/** `\w` */
export function isAsciiWordUnit(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code) || code === 95;
}
