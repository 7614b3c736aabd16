import type {Edit} from '../fixes.ts';
import {basesOfParticiple} from '../inflection.ts';
import type {Token} from '../language.ts';
import {type Actor, isTime} from './agent.ts';
import {objectPlace} from './complement.ts';
import {isTight, type Member} from './members.ts';
import type {ObjectText} from './object.ts';
import {isNegation, type Passive, startsPhrase} from './passive.ts';
import {endOfMarkup} from './text.ts';
import {inForm, type VerbForm, verbEdits} from './verb-edits.ts';
import {END_ADVERBS, FLOATED, MADE_NOUNS, TWO_OBJECTS} from './words.ts';

/** The verbs in their new form, with the object where it belongs. */
export function memberEdits(
  members: readonly Member[],
  actor: Actor,
  form: VerbForm,
  object: ObjectText,
  source: string,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const places: number[] = [];
  const forms: VerbForm[] = [];
  for (const [index, {passive, shared}] of members.entries()) {
    const {tokens, participle} = passive;
    const word = tokens[participle] as Token;
    const place = placeOf(passive, index === 0 || object.text === '' ? object : PRONOUN, actor);
    if (place === undefined) return undefined;
    places.push(place);
    let own: VerbForm | undefined = form;
    if (index > 0 && !shared) {
      const auxiliaries = verbEdits(passive, actor.agreement, {});
      if (auxiliaries === undefined) return undefined;
      edits.push(...auxiliaries.edits);
      own = auxiliaries.form;
    } else if (index > 0) {
      own = sharedForm(members, index, forms, edits);
    }
    if (own === undefined) return undefined;
    forms.push(own);
    const written = inForm(word, own, actor.agreement);
    if (written === undefined) return undefined;
    if (written !== word.text) edits.push({start: word.start, end: word.end, text: written});
  }
  const tight = members.every((member, index) => index === 0 || (member.shared && isTight(members, places, index)));
  if (tight) {
    // Only the last verb has the object behind it, and in full.
    const place = placeOf((members.at(-1) as Member).passive, object, actor);
    if (place === undefined) return undefined;
    places[places.length - 1] = place;
  }
  for (const [index, {passive, shared}] of members.entries()) {
    const late = lateAdverb(passive, shared ? lastConjunction(passive) : passive.be);
    const floated = floatedAdverb(passive);
    let text = index === 0 || tight ? object.text : (object.pronoun ?? undefined);
    if (tight && index < members.length - 1) text = '';
    if (text === undefined) return undefined;
    if (floated) {
      const all = withFloated(text, floated.lower, object);
      if (all === undefined) return undefined;
      text = all;
      edits.push(removeWord(passive.tokens, floated));
    }
    const word = passive.tokens[places[index] as number] as Token;
    const at = endOfMarkup(source, word.end);
    if (late) {
      if (tight && members.length > 1) return undefined;
      edits.push(removeWord(passive.tokens, late));
    }
    const following = passive.tokens[(places[index] as number) + 1];
    if (text === object.text && object.words > HEAVY_WORDS && hasSecondObject(passive)) return undefined;
    if (text !== '' && text === object.text && object.comma && following && following.pos !== 'PUNCT') text += ',';
    const added = [text, late?.text ?? ''].filter((part) => part !== '').join(' ');
    if (added !== '') edits.push({start: at, end: at, text: ` ${added}`});
    const to = madeTo(passive);
    if (to) edits.push(removeWord(passive.tokens, to));
  }
  return edits;
}

/** More words than these before a second object leave the listener waiting: "gave the guest who had asked for the bill a menu". */
const HEAVY_WORDS = 5;

/** "was given breakfast" */
function hasSecondObject({tokens, participle}: Passive): boolean {
  const [base = ''] = basesOfParticiple((tokens[participle] as Token).text);
  return TWO_OBJECTS.has(base) && startsPhrase(tokens[participle + 1]) && !isTime(tokens, participle + 1);
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

/** The form of a verb that shares its auxiliary; a `not` of its own needs `did`: "reviewed but did not send". */
function sharedForm(
  members: readonly Member[],
  index: number,
  forms: readonly VerbForm[],
  edits: Edit[],
): VerbForm | undefined {
  const {passive} = members[index] as Member;
  const before = (members[index - 1] as Member).passive.participle;
  const form = forms[0] as VerbForm;
  // "were not copied but mailed": "did not copy but mail".
  const first = (members[0] as Member).passive;
  const denied = first.tokens.slice(first.first, first.participle).some(isNegation);
  if (denied && passive.tokens[lastConjunction(passive)]?.lower === 'but') return undefined;
  const not = passive.tokens.find((token, place) => place > before && place < passive.participle && isNegation(token));
  if (not === undefined) return form;
  if (form === 'base') return undefined;
  if (form !== 'past') return form;
  edits.push({start: not.start, end: not.start, text: 'did '});
  return 'base';
}

function lastConjunction({tokens, participle}: Passive): number {
  return tokens.findLastIndex((token, index) => index < participle && (token.pos === 'CCONJ' || token.text === ','));
}

function lateAdverb({tokens, participle}: Passive, from: number): Token | undefined {
  return tokens.find((token, index) => index > from && index < participle && END_ADVERBS.has(token.lower));
}

function floatedAdverb({tokens, be, participle}: Passive): Token | undefined {
  return tokens.find((token, index) => index > be && index < participle && FLOATED.has(token.lower));
}

function removeWord(tokens: readonly Token[], word: Token): Edit {
  const next = tokens[tokens.indexOf(word) + 1];
  return {start: word.start, end: next?.start ?? word.end, text: ''};
}
