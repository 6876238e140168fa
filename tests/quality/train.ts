/**
 * Learns the weights of the extraction model from attributions marked by hand.
 *
 *   npm run train -- GOLD_DIR [--part train|all] [--houses DIR] [--times N] [--epochs N] [--orders N] [--decay X]
 *
 * GOLD_DIR is brat stand-off (gold.ts); DIR holds marked articles of the houses (house-gold.ts), each counted N times (3), as they are
 * few against the gold. The package's weights are those of
 *
 *   npm run train -- GOLD_DIR --part all --houses tests/quality/houses/tune
 *
 * so that what is measured on either of them afterwards is no measure; `held` of the houses is.
 *
 * A log-linear model: of all analyses of a cue, and "it reports nothing", those that the annotators would accept shall have the
 * greatest share. AdaGrad, fixed orders, no chance involved: the same data give the same weights. What is written is one number of
 * eight bits a hashed feature; no words of the data.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WEIGHT_BITS } from '../../src/parser/quotes/model/parts.js';
import { examplesOf, type Example } from './examples.js';
import { readGold, type Part } from './gold.js';
import { readHouses } from './house-gold.js';

const SIZE = 1 << WEIGHT_BITS;
const RATE = 0.1;

interface Model { weights: Float64Array; squares: Float64Array }

interface Course { epochs: number; orders: number; decay: number }

/** The mean over several orders of the examples: what one order's last steps happened to favour errs more. */
export function train(examples: readonly Example[], { epochs, orders, decay }: Course): Float64Array {
  const mean = new Float64Array(SIZE);
  for (let o = 0; o < orders; o++) {
    const first = Math.floor((examples.length * o) / orders);
    const weights = trainInOrder([...examples.slice(first), ...examples.slice(0, first)], epochs, decay);
    weights.forEach((w, k) => { mean[k]! += w / orders; });
  }
  return mean;
}

function trainInOrder(examples: readonly Example[], epochs: number, decay: number): Float64Array {
  const model: Model = { weights: new Float64Array(SIZE), squares: new Float64Array(SIZE).fill(1e-2) };
  const mean = new Float64Array(SIZE);
  const order = examples.map((_, i) => i);
  let state = 12345;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const j = state % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const i of order) loss += learn(model, examples[i]!, decay) + learnGate(model, examples[i]!, decay);
    if (epoch > 0) model.weights.forEach((w, k) => { mean[k]! += w / (epochs - 1); });
    console.error(`epoch ${epoch + 1}: ${(loss / examples.length).toFixed(4)} nats a cue`);
  }
  // The mean over the epochs but the first errs less on new text than the last state does.
  return mean;
}

/** One step towards the analyses that the annotators accept; returns how surprising they were. */
function learn(model: Model, example: Example, decay: number): number {
  const { parts, ends, good } = example;
  const share = analysesOf(example, partScores(model, example));
  let all = Math.exp(-share.top);
  let right = good.includes(1) ? 0 : all;
  for (let a = 0; a < ends.length; a++) {
    all += share.of[a]!;
    if (good[a]) right += share.of[a]!;
  }
  right = Math.max(right, 1e-300);
  const pull = new Float64Array(example.offsets.length - 1);
  for (let a = 0, at = 0; a < ends.length; a++) {
    const gradient = (good[a] ? share.of[a]! / right : 0) - share.of[a]! / all;
    for (; at < ends[a]!; at++) pull[parts[at]!]! += gradient;
  }
  update(model, example, pull, decay);
  return Math.log(all) - Math.log(right);
}

/** Logistic regression on part 0: does the cue report at all? */
function learnGate(model: Model, example: Example, decay: number): number {
  const { features, offsets, reports } = example;
  let sum = 0;
  for (let f = 0; f < offsets[1]!; f++) sum += model.weights[features[f]!]!;
  const chance = 1 / (1 + Math.exp(-sum));
  update(model, example, Float64Array.of((reports ? 1 : 0) - chance), decay);
  return 0;
}

function partScores({ weights }: Model, { features, offsets }: Example): Float64Array {
  const scores = new Float64Array(offsets.length - 1);
  for (let p = 0; p < scores.length; p++) {
    let sum = 0;
    for (let f = offsets[p]!; f < offsets[p + 1]!; f++) sum += weights[features[f]!]!;
    scores[p] = sum;
  }
  return scores;
}

/** Exponentials of the analyses' scores, all divided by that of the best ("nothing" scores 0). */
function analysesOf({ parts, ends }: Example, scores: Float64Array): { of: Float64Array; top: number } {
  const of = new Float64Array(ends.length);
  let top = 0;
  for (let a = 0, at = 0; a < ends.length; a++) {
    let sum = 0;
    for (; at < ends[a]!; at++) sum += scores[parts[at]!]!;
    of[a] = sum;
    top = Math.max(top, sum);
  }
  for (let a = 0; a < of.length; a++) of[a] = Math.exp(of[a]! - top);
  return { of, top };
}

/** AdaGrad: the more a weight has moved, the smaller its steps. */
function update({ weights, squares }: Model, { features, offsets }: Example, pull: Float64Array, decay: number): void {
  for (let p = 0; p < pull.length; p++) {
    const g = pull[p]!;
    if (Math.abs(g) < 1e-3) continue;
    for (let f = offsets[p]!; f < offsets[p + 1]!; f++) {
      const k = features[f]!;
      const slope = g - decay * weights[k]!;
      squares[k]! += slope * slope;
      weights[k]! += (RATE * slope) / Math.sqrt(squares[k]!);
    }
  }
}

/** Weights as signed bytes, the largest (but for a few) as 127. */
export function quantized(weights: Float64Array): { bytes: Int8Array; scale: number } {
  const sizes = weights.map(Math.abs).filter((w) => w > 0).sort();
  const limit = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = limit / 127;
  return { bytes: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale };
}

const USAGE = 'usage: npm run train -- GOLD_DIR [--part train|all] [--houses DIR] [--times N] [--epochs N] [--orders N] [--decay X]';

function main(args: string[]): void {
  const option = (name: string, otherwise: string): string => (args.includes(name) ? args[args.indexOf(name) + 1]! : otherwise);
  const folder = args[0];
  if (!folder) throw new Error(USAGE);
  const documents = readGold(folder, option('--part', 'train') as Part);
  const examples = documents.flatMap((document) => examplesOf(document));
  const houses = option('--houses', '');
  const further = houses === '' ? [] : readHouses(houses).flatMap((document) => examplesOf(document));
  console.error(`${documents.length} documents, ${told(examples)}; of the houses ${told(further)}`);
  for (let n = Number(option('--times', '3')); n > 0; n--) examples.push(...further);
  const course = { epochs: Number(option('--epochs', '5')), orders: Number(option('--orders', '4')), decay: Number(option('--decay', '0.001')) };
  const { bytes, scale } = quantized(train(examples, course));
  const path = new URL('../../src/parser/quotes/model/weights.ts', import.meta.url);
  const text = Buffer.from(bytes.buffer).toString('base64');
  writeFileSync(path, `/** Learned by tests/quality/train.ts; not to be edited. One signed byte a hashed feature, base64. */\nexport const SCALE = ${scale.toPrecision(6)};\nexport const WEIGHTS =\n  '${text}';\n`);
}

const told = (examples: readonly Example[]): string => `${examples.length} cues, ${examples.filter(({ good }) => good.includes(1)).length} of them report`;

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
