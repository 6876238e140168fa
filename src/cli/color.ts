/** Whether to colour, and how richly. */
import type { ColorLevel } from '../output/style.js';
import type { Io } from './io.js';
import type { Output } from './output.js';
import type { Values } from './values.js';

/**
 * `--color` stands above NO_COLOR (https://no-color.org: any value but the empty one), that above FORCE_COLOR (0 to 3, as chalk
 * and Node read it), that above what the terminal is.
 */
export function colorLevel(values: Values, io: Io, output: Output = io.out): ColorLevel {
  const wish = values.text('color') ?? 'auto';
  if (wish === 'never') return 0;
  const rich = richness(io.env);
  if (wish === 'always') return rich;
  if ((io.env['NO_COLOR'] ?? '') !== '') return 0;
  const forced = io.env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? 0 : forced === '2' || forced === '3' ? (Number(forced) as ColorLevel) : 1;
  return output.isTerminal && io.env['TERM'] !== 'dumb' ? rich : 0;
}

function richness(env: Io['env']): ColorLevel {
  if (/^(truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return (env['TERM'] ?? '').includes('256') ? 2 : 1;
}
