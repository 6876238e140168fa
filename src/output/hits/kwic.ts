/** Concordance lines: each match in the middle, with the words on its two sides. */
import type { Hit } from '../../core/hit.js';
import { tidy } from '../../core/span.js';
import { visibleLine } from '../safe.js';
import type { Style } from '../style.js';
import { displayWidth } from '../width.js';
import { locationOf } from './location.js';

export interface Concordance {
  left: string;
  match: string;
  right: string;
}

/** The matches of a hit with `width` characters on each side, cut at blanks. Offsets of the hit are UTF-16 indices into `text`. */
export function concordance(hit: Hit, text: string, width: number): Concordance[] {
  return hit.matches.map(({ start, end, text: match }) => {
    const left = tidy(text.slice(Math.max(0, start - width * 2), start));
    const right = tidy(text.slice(end, end + width * 2));
    const blankBefore = /\s$/.test(text.slice(start - 1, start)) ? ' ' : '';
    const blankAfter = /^\s/.test(text.slice(end, end + 1)) ? ' ' : '';
    return {
      left: left.length > width ? left.slice(left.length - width).replace(/^\S*\s/, '') + blankBefore : left + blankBefore,
      match: tidy(match),
      right: blankAfter + (right.length > width ? right.slice(0, width).replace(/\s\S*$/, '') : right),
    };
  });
}

export function terminalKwic(hit: Hit, text: string, width: number, style: Style): string {
  return concordance(hit, text, width).map(({ left, match, right }) => {
    const before = visibleLine(left);
    const pad = ' '.repeat(Math.max(0, width + 1 - displayWidth(before)));
    const after = visibleLine(right);
    const room = ' '.repeat(Math.max(2, width + 3 - displayWidth(after)));
    return `${pad}${before}${style('match', visibleLine(match))}${after}${room}${style('quiet', locationOf(hit))}\n`;
  }).join('');
}

export function pipeKwic(hit: Hit, text: string, width: number, style: Style): string {
  return concordance(hit, text, width).map(({ left, match, right }) => `${[
    locationOf(hit), hit.date ?? '', visibleLine(hit.speaker ?? ''), visibleLine(left).trim(), style('match', visibleLine(match)), visibleLine(right).trim(),
  ].join('\t')}\n`).join('');
}
