import {wordSet} from '../engine/word-set.ts';
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
  this but as by or from are were been when because just can don't
`);

/** More first words than this say nothing about a frame. */
const MOST_WORDS = 500;

/** Makes a reader of frames that remembers the classes it has read. `formsOf` gives the forms of a verb in angle brackets. */
export function createFrameReader(
  classes: WordClasses,
  formsOf: (base: string, forms: string) => readonly string[],
): (frame: Frame) => readonly FrameAlternative[] {
  const known = new Map<string, Node>();
  const classNode = (name: string): Node => {
    let node = known.get(name);
    if (node === undefined) {
      const members = classes[name];
      if (members === undefined) throw new Error(`There is no word class "${name}".`);
      node = {type: 'choice', branches: members.flatMap((member) => parse(member).map(({nodes}) => nodes))};
      known.set(name, node);
    }
    return node;
  };

  const parse = (source: string): {readonly nodes: readonly Node[]; readonly source: string}[] => {
    let at = 0;
    const readBranches = (): {nodes: Node[]; source: string}[] => {
      const branches: {nodes: Node[]; source: string}[] = [];
      let nodes: Node[] = [];
      let start = at;
      const end = (): void => {
        branches.push({nodes, source: source.slice(start, at)});
      };
      while (at < source.length && source[at] !== ')') {
        if (source[at] === '|') {
          end();
          at += 1;
          nodes = [];
          start = at;
        } else {
          nodes.push(readNode());
        }
      }
      end();
      return branches;
    };
    const readNode = (): Node => {
      const node = readAtom();
      if (!'?*+{'.includes(source[at] ?? ' ') || (source[at] === '{' && !/\d/u.test(source[at + 1] ?? ''))) return node;
      const quantifier = /^(?:[?*+]|\{\d+,?\d*\})\??/u.exec(source.slice(at, at + 8))?.[0];
      if (quantifier === undefined) return node;
      at += quantifier.length;
      return quantifier.startsWith('+') || /^\{[1-9]/u.test(quantifier) ? node : {type: 'optional', node};
    };
    const readAtom = (): Node => {
      const character = source[at] as string;
      at += 1;
      if (character === ' ') return {type: 'blank'};
      if (character === '…') {
        // The blank after it belongs to the gap.
        if (source[at] === ' ') at += 1;
        return {type: 'gap'};
      }
      if (character === '(') {
        const look = /^\?(?:<?[=!])/u.exec(source.slice(at, at + 3))?.[0];
        if (look) at += look.length;
        else if (source.startsWith('?:', at)) at += 2;
        const branches = readBranches();
        at += 1;
        return look ? {type: 'nothing'} : {type: 'choice', branches: branches.map(({nodes}) => nodes)};
      }
      if (character === '[') {
        const end = source.indexOf(']', at);
        const inner = source.slice(at, end);
        at = end + 1;
        return {type: 'characters', choices: /[a-z0]-[a-z9]|\\/u.test(inner) ? [] : [...inner]};
      }
      if (character === '{') {
        const end = source.indexOf('}', at);
        const name = source.slice(at, end);
        at = end + 1;
        return classNode(name);
      }
      if (character === '<') {
        const end = source.indexOf('>', at);
        const [, base = '', forms = ''] = /^(.*?)([+-]?)$/u.exec(source.slice(at, end)) ?? [];
        at = end + 1;
        return {
          type: 'choice',
          branches: formsOf(base, forms).map((form) => parse(form)[0]?.nodes ?? []),
        };
      }
      if (character === '\\') {
        at += 1;
        return {type: 'boundary'};
      }
      if (!isWordCharacter(character)) return {type: 'boundary'};
      const start = at - 1;
      while (at < source.length && isWordCharacter(source[at] as string)) at += 1;
      // In "organisations?" only the last letter is optional.
      if (at - start > 1 && '?*+'.includes(source[at] ?? ' ')) at -= 1;
      return {type: 'characters', choices: [source.slice(start, at)]};
    };
    return readBranches();
  };
  return (frame) => parse(frame).map(({nodes, source}) => ({source, needs: rarestWords(nodes)}));
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
