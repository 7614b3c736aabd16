import type {Token} from '../language.ts';
import {wordSet} from '../word-set.ts';
import {actsAfterPassive} from './active-after-passive.ts';
import {type Draft, isBareBase, lastOf, type Parse} from './parse.ts';
import {onlyPast, participleLemma} from './participles.ts';
import type {Group} from './verb-groups.ts';

/** "I called them, apologised, and sent the file." */
export function listOfVerbs(parse: Parse, index: number, regionStart: number, group: Group): boolean {
  const {tokens, drafts} = parse;
  if (tokens[group.first - 1]?.lower !== ',' || group.first === regionStart) return false;
  return drafts.slice(0, index).some((draft) => draft.group.form === 'finite' && sharesForm(parse, draft.group, group));
}

/** The clause that a coordinated one continues. Without `group`, one that has its own subject. */
export function coordinateParent(parse: Parse, index: number, group?: Group): number {
  const {tokens, drafts} = parse;
  const comma =
    group !== undefined &&
    tokens.slice(lastOf((drafts[index - 1] as Draft).group), group.first).some(({lower}) => lower === ',');
  const knower = group === undefined ? undefined : knowerOf(parse, index, group);
  if (knower !== undefined) return knower;
  let fallback: number | undefined;
  for (let place = index - 1; place >= 0; place -= 1) {
    const draft = drafts[place] as Draft;
    if (group === undefined) {
      const opening = drafts.slice(0, place).every((one) => one.role !== 'main');
      if (draft.role === 'main' || (draft.role === 'subordinate' && opening)) return place;
    } else if (group.form === 'finite' && isBareBase(tokens, group) && draft.group.form === 'infinitive') return place;
    else if (draft.group.form === 'finite' && sharesForm(parse, draft.group, group)) {
      if (isDoneToSubject(parse, draft, group)) continue;
      // "I sent a note on what I had done, and walked him through it": a comma leads back to the main clause.
      if (draft.role === 'main' || !comma) return place;
      fallback ??= place;
    }
  }
  return fallback ?? index - 1;
}

/** "She thought I earned too much, made it hard for me and fired me": nobody does that to me but somebody else. */
function isDoneToSubject({tokens, groups}: Parse, {subject}: Draft, group: Group): boolean {
  if (subject?.head.lower !== 'i') return false;
  const from = lastOf(group) + 1;
  const to = groups.find(({first}) => first >= from)?.first ?? tokens.length;
  return tokens
    .slice(from, to)
    .some(({lower}, at) => lower === 'me' && (at === 0 || tokens[from + at - 1]?.lower === 'for'));
}

/** What someone does, or leaves undone, against better knowledge. */
const AGAINST_KNOWLEDGE = wordSet(`
  act ask call carry check choose continue decide escalate flag go hope ignore keep let mention proceed push raise
  release report say send ship sign skip speak stop submit tell wait warn
`);

/** "I knew that the part was late but didn't escalate": what follows "but" goes on with the knowing, and not with what was known. */
function knowerOf({tokens, drafts}: Parse, index: number, group: Group): number | undefined {
  const known = drafts[index - 1] as Draft;
  const place = known.parent ?? index - 2;
  const knower = drafts[place];
  if (known.role !== 'subordinate' || known.subject?.person === 1) return undefined;
  if (knower?.subject?.person !== 1 || knower.group.tense !== group.tense) return undefined;
  const conjunction = tokens.slice(lastOf(known.group), group.first).some(({lower}) => /^(?:but|yet)$/u.test(lower));
  return conjunction && AGAINST_KNOWLEDGE.has(group.lemma) ? place : undefined;
}

/** Whether the verb can share subject and auxiliaries with an earlier one: "would check" and "went" cannot. */
function sharesForm(parse: Parse, earlier: Group, group: Group): boolean {
  const {tokens} = parse;
  if (group.first !== group.verb) return true;
  const word = tokens[group.verb] as Token;
  if (earlier.modal !== undefined && !earlier.perfect && earlier.passive === undefined)
    return isBareBase(tokens, group);
  if (earlier.perfect || earlier.passive !== undefined)
    return participleLemma(word.lower) !== undefined || earlier.tense === group.tense;
  return earlier.tense === group.tense;
}

/** A coordinated verb without its own auxiliary shares the one before: `was reviewed and sent`, `should check and send`. */
export function share(parse: Parse, {group: sibling, subject}: Draft, group: Group): Group {
  const {tokens} = parse;
  if (group.first !== group.verb) return group;
  const word = tokens[group.verb] as Token;
  if (isBareBase(tokens, group) && (sibling.form === 'infinitive' || sibling.modal !== undefined)) {
    return {
      ...group,
      form: sibling.form,
      tense: sibling.tense,
      ...(sibling.modal === undefined ? {} : {modal: sibling.modal}),
    };
  }
  const participle = participleLemma(word.lower) !== undefined && !onlyPast(word.lower);
  if (sibling.passive !== undefined && participle && !actsAfterPassive(tokens, group.verb, subject)) {
    return {
      ...group,
      passive: sibling.passive,
      tense: sibling.tense,
      form: sibling.form,
      perfect: sibling.perfect,
      ...(sibling.modal === undefined ? {} : {modal: sibling.modal}),
    };
  }
  if (sibling.passive === undefined && sibling.perfect && participle) {
    return {
      ...group,
      perfect: true,
      tense: sibling.tense,
      ...(sibling.modal === undefined ? {} : {modal: sibling.modal}),
    };
  }
  return group;
}
