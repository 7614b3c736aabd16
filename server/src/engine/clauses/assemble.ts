import type {Clause} from '../clauses.ts';
import type {Token} from '../language.ts';
import {clauseOf, fragment} from './clause-parts.ts';
import {finite} from './finite-clauses.ts';
import {findOpeners} from './links.ts';
import {gerund, infinitive} from './nonfinite-clauses.ts';
import {findNounPhrases} from './noun-phrases.ts';
import {type Draft, lastOf, type Parse} from './parse.ts';
import {unnamed} from './participants.ts';
import {quotation} from './quotation.ts';
import {dropReduced} from './reduced-participles.ts';
import {shareOut} from './shares.ts';
import {findVerbGroups} from './verb-groups.ts';

/** The clauses of one sentence; see `Clause`. One pass over its verbs from left to right, then what needs to know them all. */
export function assembleClauses(tokens: readonly Token[]): Clause[] {
  if (tokens.length === 0) return [];
  const openers = findOpeners(tokens);
  const phrases = findNounPhrases(tokens, openers);
  const groups = dropReduced(tokens, findVerbGroups(tokens, phrases, openers), phrases, openers);
  if (groups.length === 0) return [fragment(tokens)];
  const parse: Parse = {
    tokens,
    openers,
    phrases,
    phraseEndingAt: new Map(phrases.map((phrase) => [phrase.to - 1, phrase])),
    groups,
    drafts: [],
    owner: new Int32Array(tokens.length).fill(-1),
    waiting: undefined,
  };
  const readers = {finite, imperative: finite, infinitive, gerund};
  for (const [index, group] of groups.entries()) {
    const previous = parse.drafts.at(-1);
    const regionStart = previous === undefined ? 0 : lastOf(previous.group) + 1;
    parse.drafts.push(readers[group.form]({parse, index, group, previous, regionStart}));
  }
  findParents(parse.drafts);
  findControllers(parse);
  const held = shareOut(parse);
  const quotes = quotation(tokens);
  return parse.drafts.map((draft, index) => clauseOf(parse, draft, index, held[index] as readonly Token[], quotes));
}

/** Where a dependent clause hangs on is known when all verbs are: a clause at the front depends on the main one after it. */
function findParents(drafts: readonly Draft[]): void {
  let before: number | undefined;
  let lastFinite: number | undefined;
  for (const [index, draft] of drafts.entries()) {
    if (draft.parent === undefined && draft.role !== 'main') {
      const after = before === undefined ? drafts.findIndex(({role}, place) => place > index && role === 'main') : -1;
      const found = draft.role === 'relative' ? (lastFinite ?? before) : before;
      if (found !== undefined) draft.parent = found;
      else if (after >= 0) draft.parent = after;
      else if (index > 0) draft.parent = index - 1;
    }
    if (draft.group.form === 'finite') {
      lastFinite = index;
      if (draft.role === 'main') before = index;
    }
  }
}

/** Who does what an infinitive or -ing form at the front says: "By trusting the plan, I …", "Not checking it cost us a week." */
function findControllers({tokens, drafts}: Parse): void {
  const main = drafts.find(({role}) => role === 'main')?.subject;
  for (const [index, draft] of drafts.entries()) {
    if (draft.subject !== undefined || (draft.role !== 'gerund' && draft.role !== 'infinitive')) continue;
    const verb = tokens[draft.group.verb] as Token;
    if (main !== undefined && !main.implied && main.start > verb.end) draft.subject = main;
    else if (index === 0 && draft.role === 'gerund') draft.subject = unnamed(verb, 1);
  }
}
