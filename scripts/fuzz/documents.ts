/** Texts of one or more documents, made of manifests or of samples. */
import { utf8 } from './facts.ts';
import { list, object, other } from './manifests.ts';
import { mutate } from './mutate.ts';
import { Printer } from './print.ts';
import type { Value } from './print.ts';
import type { Random } from './random.ts';

const SEPARATORS = [
  '---\n',
  '---\n',
  '---\n',
  '--- \n',
  '--- # c\n',
  '---\t\n',
  '---\r\n',
  '---#c\n',
  '...\n---\n',
  '...\n',
  '# c\n---\n---\n',
  '--- ',
  '\n---\n\n',
  '\ufeff---\n',
  ' ---\n',
  '\r---\n',
  '%YAML 1.1\n---\n',
];
const STARTS = [
  '---\n',
  '# c\n---\n',
  '\n\n',
  '\ufeff',
  '\ufeff---\n',
  '%YAML 1.1\n---\n',
  '...\n',
  '--- # c\n',
  '---\n---\n',
  '--- ',
  ' \n',
  '\t\n',
  '\ufeff\n',
  '...\n---\n',
  '~\n---\n',
];
const ENDS = [
  '---\n',
  '...\n',
  '...\n---\n',
  '\n\n',
  '# c',
  '...\n# c\n',
  '... # c\n',
  '...\nx: [\n',
  ' ',
  '\t\n',
  '---',
  '\r\n',
];

/** JSON, one object or several, mostly as JSON.stringify writes it. */
function json(random: Random): string {
  const count = random.chance(0.7) ? 1 : 2 + random.below(2);
  const texts = Array.from({ length: count }, () => {
    const value = toPlain(random.chance(0.2) ? list(random) : object(random));
    const text = JSON.stringify(value, undefined, random.pick([0, 2, '\t']));
    return random.chance(0.2) ? text.replaceAll('/', '\\/') : text;
  });
  return texts.join(random.pick(['', '\n', ' ', '\n---\n', '\r\n', ',', '\n\n'])) + random.pick(['', '\n', '\n---\n']);
}

function toPlain(value: Value): unknown {
  if (typeof value === 'string') return /^-?\d{1,4}$/.test(value) ? Number(value) : value.replace(/^"(.*)"$/, '$1');
  if ('raw' in value) return value.raw;
  if (!('pairs' in value)) return value.map(toPlain);
  return Object.fromEntries(value.pairs.map(([key, inside]) => [key.replace(/^"(.*)"$/, '$1'), toPlain(inside)]));
}

function yaml(random: Random): string {
  const count = random.chance(0.75) ? 1 : 2 + random.below(2);
  const texts = Array.from({ length: count }, () => {
    const odds = random.next();
    const value = odds < 0.08 ? list(random) : odds < 0.14 ? other(random) : object(random);
    if (random.chance(0.03)) return `${JSON.stringify(toPlain(value), undefined, random.pick([0, 1]))}\n`;
    return new Printer(random).document(value);
  });
  let text = random.chance(0.15) ? random.pick(STARTS) : '';
  for (const [index, part] of texts.entries()) {
    if (index > 0) text += random.chance(0.6) ? '---\n' : random.pick(SEPARATORS);
    text += part;
  }
  if (random.chance(0.12)) text += random.pick(ENDS);
  if (random.chance(0.1)) text = text.trimEnd();
  return text;
}

/**
 * A document to try.
 *
 * @param samples - texts of real manifests, which are changed a little
 */
export function makeDocument(random: Random, samples: readonly string[]): string {
  const odds = random.next();
  let text = odds < 0.06 ? json(random) : odds < 0.7 ? yaml(random) : random.pick(samples);
  const isSample = odds >= 0.7;
  if (isSample || random.chance(0.25)) {
    for (const _ of random.times([1, random.pick([1, 1, 1, 2])], () => 0)) text = mutate(text, random);
  }
  if (random.chance(0.04)) text = text.replaceAll(/\r?\n/g, '\r\n');
  return utf8(text);
}
