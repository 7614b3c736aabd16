import type {Edit} from '../fixes.ts';
import type {Token} from '../language.ts';
import {wordSet} from '../word-set.ts';
import type {Actor} from './agent.ts';
import {objectPlace} from './complement.ts';
import {endOfMarkup} from './markup.ts';
import {isTight, type Member} from './members.ts';
import {isTime} from './noun-phrase.ts';
import type {ObjectText} from './object.ts';
import {baseOf, isNot, type Passive, startsPhrase} from './passive.ts';
import {inForm, type VerbEdits, type VerbForm, verbEdits} from './verb-edits.ts';
import {END_ADVERBS, FLOATED, MADE_NOUNS, TWO_OBJECTS} from './words.ts';

/** The verbs in their new form, with the object where it belongs. `form` is that of the first verb. */
export function memberEdits(
  members: readonly Member[],
  actor: Actor,
  form: VerbForm,
  object: ObjectText,
  source: string,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const places: number[] = [];
  for (const [index, {passive}] of members.entries()) {
    const place = placeOf(passive, index === 0 || object.text === '' ? object : PRONOUN, actor);
    const verb = verbOf(members, index, actor, form);
    if (place === undefined || verb === undefined) return undefined;
    places.push(place);
    edits.push(...verb);
  }
  const last = members.length - 1;
  const tight =
    members.every((member, index) => index === 0 || (member.shared && isTight(members, places, index))) &&
    !(object.pronoun !== undefined && object.text !== '' && isPlaced(members[last] as Member));
  if (tight) {
    // Only the last verb has the object behind it, and in full.
    const place = placeOf((members[last] as Member).passive, object, actor);
    if (place === undefined) return undefined;
    places[last] = place;
  }
  for (const [index, member] of members.entries()) {
    // The late adverb of one verb would be read of all.
    if (tight && last > 0 && lateAdverb(member) !== undefined) return undefined;
    const text = tight ? (index < last ? '' : object.text) : index === 0 ? object.text : object.pronoun;
    const behind = text === undefined ? undefined : editsBehind(member, places[index] as number, text, object, source);
    if (behind === undefined) return undefined;
    edits.push(...behind);
  }
  return edits;
}

/** "was labelled and put in the wrong rack": only the last verb goes with the place, so that it needs an object of its own. */
function isPlaced({passive}: Member): boolean {
  const base = baseOf(passive);
  const next = passive.tokens[passive.participle + 1];
  return (PLACING.has(base) && next?.pos === 'ADP') || (base === 'find' && next?.lower === 'to');
}

const PLACING = wordSet('put place leave set lay hang stick');

/** A verb in its new form, with what that takes. */
function verbOf(members: readonly Member[], index: number, actor: Actor, form: VerbForm): readonly Edit[] | undefined {
  const {passive, shared} = members[index] as Member;
  const word = passive.tokens[passive.participle] as Token;
  const own =
    index === 0
      ? {form, edits: []}
      : shared
        ? sharedForm(members, index, form)
        : verbEdits(passive, actor.agreement, {});
  const written = own && inForm(word, own.form, actor.agreement);
  if (own === undefined || written === undefined) return undefined;
  return written === word.text ? own.edits : [...own.edits, {start: word.start, end: word.end, text: written}];
}

/** What comes behind a verb: `text` for the object, and the adverbs that cannot stand before an active verb. */
function editsBehind(
  member: Member,
  place: number,
  text: string,
  object: ObjectText,
  source: string,
): readonly Edit[] | undefined {
  const {passive} = member;
  const {tokens} = passive;
  const late = lateAdverb(member);
  const floated = floatedAdverb(passive);
  const to = madeTo(passive);
  const whole = floated ? withFloated(text, floated.lower, object) : text;
  if (whole === undefined) return undefined;
  const isFull = whole === object.text;
  if (isFull && object.words > HEAVY_WORDS && hasSecondObject(passive)) return undefined;
  const following = tokens[place + 1];
  if (isFull && object.holdsVerb && following && !endsClause(following, passive)) return undefined;
  const comma = whole !== '' && isFull && object.comma && following && following.pos !== 'PUNCT' ? ',' : '';
  const added = [whole + comma, late?.text ?? ''].filter((part) => part !== '').join(' ');
  const at = endOfMarkup(source, (tokens[place] as Token).end);
  return [
    ...(floated ? [removeWord(tokens, floated)] : []),
    ...(late ? [removeWord(tokens, late)] : []),
    ...(added === '' ? [] : [{start: at, end: at, text: ` ${added}`}]),
    ...(to ? [removeWord(tokens, to)] : []),
  ];
}

/** Whether nothing that goes with a verb can begin here. */
function endsClause({pos, lower}: Token, {clause}: Passive): boolean {
  return pos === 'PUNCT' || pos === 'CCONJ' || (lower === 'by' && clause.agent !== undefined);
}

/** More words than these before a second object leave the listener waiting: "gave the guest who had asked for the bill a menu". */
const HEAVY_WORDS = 5;

/** "was given breakfast" */
function hasSecondObject(passive: Passive): boolean {
  const {tokens, participle} = passive;
  return TWO_OBJECTS.has(baseOf(passive)) && startsPhrase(tokens[participle + 1]) && !isTime(tokens, participle + 1);
}

/** What stands for the object behind a second verb. */
const PRONOUN = {words: 1, isPronoun: true};

function placeOf(
  {tokens, participle}: Passive,
  {words, isPronoun}: Pick<ObjectText, 'words' | 'isPronoun'>,
  actor: Actor,
): number | undefined {
  const base = inForm(tokens[participle] as Token, 'base', actor.agreement);
  return base === undefined ? undefined : objectPlace(tokens, participle, base, {words, pronoun: isPronoun});
}

/** "They were all sent": "them all"; "The forms were all sent": "all the forms". */
function withFloated(text: string, floated: string, object: ObjectText): string | undefined {
  if (text === '') return undefined;
  if (object.isPronoun) return `${text} ${floated}`;
  return floated !== 'each' && /^(?:the|these|those|my|our|your|his|her|their|its)\b/iu.test(text)
    ? `${floated} ${text}`
    : undefined;
}

/** The `to` of "was made to wait", which the active has not: "made … wait". In "A decision was made to wait" it stays. */
function madeTo({tokens, participle, host}: Passive): Token | undefined {
  const to = tokens[participle + 1];
  const verb = tokens[participle + 2];
  if ((tokens[participle] as Token).lower !== 'made' || to?.lower !== 'to' || verb?.pos !== 'VERB') return undefined;
  return MADE_NOUNS.has(host.subject?.head.lemma ?? '') ? undefined : to;
}

/** The form of a verb that shares the auxiliary of the first; a `not` of its own needs `did`: "reviewed but did not send". */
function sharedForm(members: readonly Member[], index: number, form: VerbForm): VerbEdits | undefined {
  const {passive} = members[index] as Member;
  const before = (members[index - 1] as Member).passive.participle;
  // "were not copied but mailed": "did not copy but mail".
  const first = (members[0] as Member).passive;
  const denied = first.tokens.slice(first.first, first.participle).some(isNot);
  if (denied && passive.tokens[lastConjunction(passive)]?.lower === 'but') return undefined;
  const not = passive.tokens.find((token, place) => place > before && place < passive.participle && isNot(token));
  if (not === undefined) return {form, edits: []};
  if (form === 'base') return undefined;
  if (form !== 'past') return {form, edits: []};
  return {form: 'base', edits: [{start: not.start, end: not.start, text: 'did '}]};
}

function lastConjunction({tokens, participle}: Passive): number {
  return tokens.findLastIndex((token, index) => index < participle && (token.pos === 'CCONJ' || token.text === ','));
}

/** An adverb between a verb and its auxiliary, or the conjunction where it shares one, that goes behind the active verb. */
function lateAdverb({passive, shared}: Member): Token | undefined {
  const {tokens, participle, be} = passive;
  const from = shared ? lastConjunction(passive) : be;
  return tokens.find((token, index) => index > from && index < participle && END_ADVERBS.has(token.lower));
}

/** "They were all sent", "The seats had all been sold" */
function floatedAdverb({tokens, first, participle, inverted}: Passive): Token | undefined {
  return tokens.find((token, index) => !inverted && index > first && index < participle && FLOATED.has(token.lower));
}

function removeWord(tokens: readonly Token[], word: Token): Edit {
  const next = tokens[tokens.indexOf(word) + 1];
  return {start: word.start, end: next?.start ?? word.end, text: ''};
}
