import type {Edit} from '../fixes.ts';
import {type Agreement, agree, formsOfParticiple, type VerbForms} from '../inflection/verb-forms.ts';
import type {Token} from '../language.ts';
import {isNot, type Passive} from './passive.ts';

/** The form that the verb takes over from the be or get of the passive. */
export type VerbForm = 'past' | 'present' | 'base' | 'participle' | 'gerund';

/** What happens to the auxiliaries, and the form of the verb that follows from it. */
export interface VerbEdits {
  readonly edits: readonly Edit[];
  readonly form: VerbForm;
}

/** The verb in that form; `past` and `participle` in the spelling of the participle, its capitals included. */
export function inForm(participle: Token, form: VerbForm, agreement: Agreement): string | undefined {
  const forms = formsOfParticiple(participle.text);
  if (forms === undefined) return undefined;
  const text = formText(forms, form, agreement);
  return text === participle.lower ? participle.text : text;
}

function formText(forms: VerbForms, form: VerbForm, agreement: Agreement): string {
  if (form !== 'present') return forms[form];
  return agreement.person === 3 && !agreement.plural ? forms.thirdPerson : forms.base;
}

/** What stands around the auxiliaries. */
export interface VerbContext {
  /** Written before the finite verb: the actor of a relative clause. */
  readonly before?: string;
  /** Written behind the finite verb: the actor of a question. */
  readonly after?: string;
  /** A negation that stood in the subject: "Not all the rows". */
  readonly negated?: boolean;
  /** Whether the actor is a pronoun that verbs are contracted with: "I've", but not "the consultants've". */
  readonly contracts?: boolean;
}

/**
 * The edits of the auxiliaries: `was` goes, `has been` becomes `have`, `was not` becomes `did not`. Undefined where the verb could not take over
 * their form.
 */
export function verbEdits(passive: Passive, agreement: Agreement, context: VerbContext): VerbEdits | undefined {
  const form = formOf(passive);
  if (form === undefined) return undefined;
  if (passive.first !== passive.be) {
    const edits = editsBesideFinite(passive, agreement, context);
    return edits && {edits, form};
  }
  const {negated = false, after = ''} = context;
  const negation = negationOf(passive);
  const needsDo =
    (negation > 0 || negated || after !== '' || passive.inverted) && (form === 'past' || form === 'present');
  if (needsDo) return {edits: editsWithDo(passive, form, negation, agreement, context), form: 'base'};
  if (negated) return undefined;
  const auxiliary = passive.tokens[passive.be] as Token;
  const text = (isContracted(auxiliary) ? ' ' : '') + (context.before ?? '');
  return {edits: [{...removal(passive), text}], form};
}

/** "had been sent", "could be sent": a finite verb stays, and agrees with the actor. */
function editsBesideFinite(
  passive: Passive,
  agreement: Agreement,
  {before = '', after = '', negated = false, contracts = true}: VerbContext,
): readonly Edit[] | undefined {
  const {tokens, first} = passive;
  const finite = tokens[first] as Token;
  const following = tokens[first + 1] as Token;
  const agreed = agreeFinite(finite, following, passive, agreement);
  if (agreed === undefined) return undefined;
  const full = contracts ? undefined : expanded(finite, passive, agreement);
  if (full !== undefined) {
    return [{start: finite.start, end: finite.end, text: ` ${before}${full}`}, removal(passive)];
  }
  // "a guest who'd been told": no blank before the contraction, which is not part of the actor.
  const lead = isContracted(finite) && before !== '' ? ` ${before.trimEnd()}` : before;
  const text = lead + inCaseOf(finite, agreed.text + (negated ? ' not' : ''));
  const subject = after === '' ? '' : ` ${after}`;
  // "Which file hadn't been sent?": "hadn't I sent".
  const isSplit = following.lower === "n't" && agreed.end === finite.end;
  return isSplit
    ? [
        {start: finite.start, end: agreed.end, text},
        {start: following.end, end: following.end, text: subject},
        removal(passive),
      ]
    : [{start: finite.start, end: agreed.end, text: text + subject}, removal(passive)];
}

/** "was not sent", "Was it sent?": the active needs a form of do. `negation` is the index of the `not`, -1 without. */
function editsWithDo(
  passive: Passive,
  form: 'past' | 'present',
  negation: number,
  agreement: Agreement,
  {before = '', after = '', negated = false}: VerbContext,
): readonly Edit[] {
  const {tokens, be} = passive;
  const auxiliary = tokens[be] as Token;
  const next = tokens[be + 1] as Token;
  const written = inCaseOf(auxiliary, form === 'past' ? 'did' : agree('do', 'present', agreement));
  const gap = isContracted(auxiliary) ? ' ' : '';
  if (after !== '' && negation === be + 1 && next.start === auxiliary.end) {
    // "Which file wasn't sent?": "didn't I".
    return [
      {start: auxiliary.start, end: auxiliary.end, text: before + written},
      {start: next.end, end: next.end, text: ` ${after}`},
    ];
  }
  if (negation < 0 || negation === be + 1 || after !== '' || passive.inverted) {
    const text = `${gap}${before}${written}${negated ? ' not' : ''}${after === '' ? '' : ` ${after}`}`;
    return [{start: auxiliary.start, end: auxiliary.end, text}];
  }
  // "was probably not announced": "probably did not announce".
  const not = tokens[negation] as Token;
  return [
    {...removal(passive), text: gap + before},
    {start: not.start, end: not.start, text: `${written} `},
  ];
}

function negationOf({tokens, be, participle}: Passive): number {
  return tokens.findIndex((token, index) => index > be && index < participle && isNot(token));
}

/** A contracted auxiliary in full, for an actor that is no pronoun: `'d` had, `'ll` will. */
function expanded(finite: Token, passive: Passive, agreement: Agreement): string | undefined {
  const next = passive.tokens[passive.first + 1];
  if (finite.lower === "'ll") return 'will';
  if (finite.lower === "'d") return passive.host.verb?.modal === 'would' || next?.lower === 'be' ? 'would' : 'had';
  if (!/^'(?:s|ve|re|m)$/u.test(finite.lower)) return undefined;
  const perfect = passive.tokens.slice(passive.first, passive.be + 1).some((token) => token.lower === 'been');
  return agree(perfect ? 'have' : 'be', 'present', agreement);
}

/** Removes the be or get with the blank behind it, or before it where a comma follows. */
function removal({tokens, be}: Passive): Edit {
  const auxiliary = tokens[be] as Token;
  const next = tokens[be + 1] as Token;
  const follows = next.start > auxiliary.end && next.text !== ',';
  if (follows) return {start: auxiliary.start, end: next.start, text: ''};
  const previous = tokens[be - 1];
  return {start: previous?.end ?? auxiliary.start, end: auxiliary.end, text: ''};
}

/** The form that the verb takes over. */
function formOf({tokens, first, be}: Passive): VerbForm | undefined {
  const {lower} = tokens[be] as Token;
  if (lower === 'being' || lower === 'getting') return 'gerund';
  if (lower === 'been' || lower === 'gotten') return 'participle';
  if (lower === 'got') return first === be ? 'past' : 'participle';
  if (lower === 'be') return 'base';
  if (lower === 'get') return first === be ? 'present' : 'base';
  if (/^(?:was|were|wasn|weren)$/u.test(lower)) return 'past';
  if (/^(?:is|are|am|'s|'re|'m|gets|isn|aren)$/u.test(lower)) return 'present';
  return undefined;
}

/** The finite verb agreeing with the actor: `has` have, `needs` need, `'s` 've. */
function agreeFinite(
  finite: Token,
  next: Token | undefined,
  {tokens, first, be}: Passive,
  agreement: Agreement,
): {text: string; end: number} | undefined {
  const {lower} = finite;
  const same = {text: finite.text, end: finite.end};
  const form = (base: string, tense: 'past' | 'present'): {text: string; end: number} => ({
    text: agree(base, tense, agreement),
    end: finite.end,
  });
  if (lower === 'was' || lower === 'were') return form('be', 'past');
  if (lower === 'is' || lower === 'are' || lower === 'am') {
    const am = agree('be', 'present', agreement);
    // There is no "amn't".
    if (am === 'am' && next?.lower === "n't") return {text: 'am not', end: next.end};
    return {text: am, end: finite.end};
  }
  if (lower === 'has' || lower === 'have') return form('have', 'present');
  if (lower === 'does' || lower === 'do') return form('do', 'present');
  if (/^'(?:s|ve|re|m)$/u.test(lower)) {
    const perfect =
      lower === "'ve" || (lower === "'s" && tokens.slice(first, be + 1).some((token) => token.lower === 'been'));
    const written = perfect ? agree('have', 'present', agreement) : agree('be', 'present', agreement);
    const short: Readonly<Record<string, string>> = {have: '’ve', has: '’s', am: '’m', is: '’s', are: '’re'};
    return {text: (short[written] as string).replace('’', finite.text[0] as string), end: finite.end};
  }
  if (finite.pos === 'VERB' && finite.lower !== finite.lemma && /s$/u.test(lower) && finite.lemma !== 'be')
    return form(finite.lemma, 'present');
  if (
    finite.pos === 'VERB' &&
    finite.lower === finite.lemma &&
    agreement.person === 3 &&
    !agreement.plural &&
    !/^(?:got|gonna|gotta)$/u.test(lower)
  ) {
    return form(finite.lemma, 'present');
  }
  return same;
}

/** A text that begins with a capital where a word does. */
function inCaseOf(word: Token, text: string): string {
  return /^\p{Lu}/u.test(word.text) ? (text[0] as string).toUpperCase() + text.slice(1) : text;
}

/** Whether a word is written as the end of the one before: `'d`. */
function isContracted({text}: Token): boolean {
  return /^['’]/u.test(text);
}
