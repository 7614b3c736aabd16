import {wordSet} from '../../engine/word-set.ts';
import type {Frame, WordClasses} from './frames.ts';

/** The frames of one finder, read once: their alternatives, each with words of which a text must hold one. */
export interface FrameAlternative {
  readonly source: Frame;
  /** A sentence without any of them cannot fit; undefined where the frame leaves everything open. */
  readonly needs: ReadonlySet<string> | undefined;
}

type Node =
  | {readonly type: 'characters' /** None stands for any letter. */; readonly choices: readonly string[]}
  | {readonly type: 'blank' | 'gap' | 'boundary' | 'nothing'}
  | {readonly type: 'choice'; readonly branches: readonly (readonly Node[])[]}
  | {readonly type: 'optional'; readonly node: Node};

/** Words that nearly every sentence has: a frame is better found by another of its words. */
const COMMON = wordSet(`
  i i'm i've i'd we the a an to of and in it is that my be was have had not so on at for with you he she they no do me
  this but as by or from are were been when because just can don't about after all asked back before could day every first got her him his
  if now one our out said them then there told up us what which who would
`);

/** More first words than this say nothing about a frame. */
const MOST_WORDS = 500;

/** Gives the forms of a verb that stands in angle brackets. */
type FormsOf = (base: string, forms: string) => readonly string[];

/**
 * Makes a reader of frames that remembers the classes it has read. The reader throws an Error on an unknown class, on what is no verb in
 * angle brackets, and on a parenthesis that nothing opens.
 */
export function createFrameReader(
  classes: WordClasses,
  formsOf: FormsOf,
): (frame: Frame) => readonly FrameAlternative[] {
  const known = new Map<string, Node>();
  const meanings: Meanings = {
    classNode(name) {
      let node = known.get(name);
      if (node === undefined) {
        const members = classes[name];
        if (members === undefined) throw new Error(`There is no word class "${name}".`);
        node = choiceOf(members.flatMap((member) => parse(member, meanings)));
        known.set(name, node);
      }
      return node;
    },
    verbNode: (base, forms) => choiceOf(formsOf(base, forms).flatMap((form) => parse(form, meanings).slice(0, 1))),
  };
  return (frame) => parse(frame, meanings).map(({nodes, source}) => ({source, needs: rarestWords(nodes)}));
}

/** What the names in a frame stand for. */
interface Meanings {
  classNode(name: string): Node;
  verbNode(base: string, forms: string): Node;
}

/** One of the alternatives between bars, with its part of the frame. */
interface Branch {
  readonly nodes: readonly Node[];
  readonly source: string;
}

/** A frame that is being read, and how far; `at` is an index into the source. */
interface Reading extends Meanings {
  readonly source: string;
  at: number;
}

function parse(source: string, meanings: Meanings): readonly Branch[] {
  const reading = {...meanings, source, at: 0};
  const branches = readBranches(reading);
  if (reading.at < source.length) throw new Error(`The frame "${source}" closes a parenthesis that nothing opens.`);
  return branches;
}

function choiceOf(branches: readonly Branch[]): Node {
  return {type: 'choice', branches: branches.map(({nodes}) => nodes)};
}

/** Reads as far as the end or the parenthesis that closes. */
function readBranches(reading: Reading): readonly Branch[] {
  const {source} = reading;
  const branches: Branch[] = [];
  let nodes: Node[] = [];
  let start = reading.at;
  const end = (): void => {
    branches.push({nodes, source: source.slice(start, reading.at)});
  };
  while (reading.at < source.length && source[reading.at] !== ')') {
    if (source[reading.at] === '|') {
      end();
      reading.at += 1;
      nodes = [];
      start = reading.at;
    } else {
      nodes.push(readNode(reading));
    }
  }
  end();
  return branches;
}

/** Reads an atom with its quantifier. */
function readNode(reading: Reading): Node {
  const node = readAtom(reading);
  const {source, at} = reading;
  const next = source[at] ?? ' ';
  if (!'?*+{'.includes(next) || (next === '{' && !/\d/u.test(source[at + 1] ?? ''))) return node;
  const quantifier = /^(?:[?*+]|\{\d+,?\d*\})\??/u.exec(source.slice(at, at + 8))?.[0];
  if (quantifier === undefined) return node;
  reading.at += quantifier.length;
  return quantifier.startsWith('+') || /^\{[1-9]/u.test(quantifier) ? node : {type: 'optional', node};
}

function readAtom(reading: Reading): Node {
  const {source} = reading;
  const character = source[reading.at] as string;
  reading.at += 1;
  switch (character) {
    case ' ':
      return {type: 'blank'};
    case '…':
      // The blank after it belongs to the gap.
      if (source[reading.at] === ' ') reading.at += 1;
      return {type: 'gap'};
    case '(':
      return readGroup(reading);
    case '[': {
      const inner = readUntil(']', reading);
      return {type: 'characters', choices: /[a-z0]-[a-z9]|\\/u.test(inner) ? [] : [...inner]};
    }
    case '{':
      return reading.classNode(readUntil('}', reading));
    case '<': {
      const inner = readUntil('>', reading);
      const [, base, forms = ''] = /^([a-z-]+?)([+-]?)$/u.exec(inner) ?? [];
      if (base === undefined) throw new Error(`"<${inner}>" is no verb: it stands as one word, in its base form.`);
      return reading.verbNode(base, forms);
    }
    case '\\':
      reading.at += 1;
      return {type: 'boundary'};
    default:
      return isWordCharacter(character) ? readCharacters(reading) : {type: 'boundary'};
  }
}

/** A group behind its opening parenthesis; one that only looks ahead or back takes no words. */
function readGroup(reading: Reading): Node {
  const {source} = reading;
  const look = /^\?(?:<?[=!])/u.exec(source.slice(reading.at, reading.at + 3))?.[0];
  if (look) reading.at += look.length;
  else if (source.startsWith('?:', reading.at)) reading.at += 2;
  const branches = readBranches(reading);
  reading.at += 1;
  return look ? {type: 'nothing'} : choiceOf(branches);
}

/** What stands before a closing mark, which is read too. */
function readUntil(mark: string, reading: Reading): string {
  const end = reading.source.indexOf(mark, reading.at);
  const inner = reading.source.slice(reading.at, end);
  reading.at = end + 1;
  return inner;
}

/** A run of letters, of which the first has been read. */
function readCharacters(reading: Reading): Node {
  const {source} = reading;
  const start = reading.at - 1;
  while (reading.at < source.length && isWordCharacter(source[reading.at] as string)) reading.at += 1;
  // In "organisations?" only the last letter is optional.
  if (reading.at - start > 1 && '?*+'.includes(source[reading.at] ?? ' ')) reading.at -= 1;
  return {type: 'characters', choices: [source.slice(start, reading.at)]};
}

function isWordCharacter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || /[\p{L}\p{N}'-]/u.test(character);
}

/** Of all places in a frame at which a word must begin, the words of the most telling one. */
function rarestWords(nodes: readonly Node[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  let bestWeight = Number.POSITIVE_INFINITY;
  let atStart = true;
  for (const [index, node] of nodes.entries()) {
    if (atStart && node.type !== 'optional' && node.type !== 'gap' && node.type !== 'nothing') {
      const words = firstWords(nodes, index);
      const weight = words === undefined || words.size === 0 ? bestWeight : weightOf(words);
      if (weight < bestWeight) {
        best = words;
        bestWeight = weight;
      }
    }
    atStart = endsInBlank(node, atStart);
  }
  return best;
}

function endsInBlank(node: Node, before: boolean): boolean {
  if (node.type === 'blank' || node.type === 'gap') return true;
  if (node.type === 'nothing') return before;
  if (node.type === 'optional') return before && endsInBlank(node.node, before);
  if (node.type === 'choice')
    return node.branches.every((branch) => branch.reduce((start, part) => endsInBlank(part, start), before));
  return false;
}

/** How often a sentence will hold one of the words, roughly. */
function weightOf(words: ReadonlySet<string>): number {
  let weight = words.size / 100;
  for (const word of words) if (COMMON.has(word)) weight += 1;
  return weight;
}

/** All words with which a text that fits can begin; undefined if there are too many to name. */
function firstWords(nodes: readonly Node[], from: number): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  const open = (prefix: string): boolean => {
    if (prefix !== '') words.add(prefix);
    return prefix !== '' && words.size <= MOST_WORDS;
  };
  // Each walk goes on with `next` after its nodes and tells whether all that is possible could be named.
  const walk = (list: readonly Node[], index: number, prefix: string, next: (prefix: string) => boolean): boolean => {
    const node = list[index];
    if (node === undefined) return next(prefix);
    const rest = (after: string): boolean => walk(list, index + 1, after, next);
    switch (node.type) {
      case 'characters':
        return node.choices.length > 0 && node.choices.every((choice) => rest(prefix + choice));
      case 'choice':
        return node.branches.every((branch) => walk(branch, 0, prefix, rest));
      case 'optional':
        // "charged( … )?with": the word ends here, whether other words follow or not.
        if (prefix !== '' && holdsGap(node.node)) return open(prefix);
        return rest(prefix) && walk([node.node], 0, prefix, rest);
      case 'nothing':
        return rest(prefix);
      case 'gap':
        return open(prefix);
      default:
        return prefix === '' ? rest(prefix) : open(prefix);
    }
  };
  return walk(nodes, from, '', open) && words.size <= MOST_WORDS ? words : undefined;
}

function holdsGap(node: Node): boolean {
  if (node.type === 'choice') return node.branches.some((branch) => branch.some(holdsGap));
  return node.type === 'gap';
}
