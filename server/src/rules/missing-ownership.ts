import {findAdmission} from '../engine/admission.ts';
import type {Answer, Section} from '../engine/answer.ts';
import {addSentence} from '../engine/fixes/add-sentence.ts';
import {type Fix, prompt} from '../engine/fixes.ts';
import {defineRule, isLoud, type Report, type Rule, type RuleContext} from '../engine/rule.ts';
import {optionsOf} from '../engine/run-rule.ts';
import {overlaps, type Span} from '../engine/span.ts';
import {isDraft, structureOf} from '../engine/structure.ts';
import {hasPrompt, isUnwritten} from '../engine/unwritten.ts';
import blameShifting from './blame-shifting.ts';
import characterFlaw from './character-flaw.ts';
import defensiveLanguage from './defensive-language.ts';
import dilutedOwnership from './diluted-ownership.ts';
import missingSection from './missing-section.ts';
import noMistake from './no-mistake.ts';
import nonMistake from './non-mistake.ts';
import passiveVoice from './passive-voice.ts';
import redFlag from './red-flag.ts';

/** Shorter than this, in words, an answer is a note or just begun; the speaker may still be on the way to the mistake. */
const SHORTEST = 25;
/** Up to so many sentences, one that blames others is the whole answer, and saying so twice would not help. */
const SNIPPET = 3;

export default defineRule({
  id: 'missing-ownership',
  group: 'ownership',
  kinds: ['mistake'],
  severity: 'warning',
  summary: 'an answer in which you never say, as "I", what you did wrong.',
  why: 'The question asks for your mistake, and career advisers suggest to state your responsibility for it in so many words. When no sentence says "I did" or "I failed to do", the interviewer knows that something went wrong but not that you own it.',
  ignores:
    'Any honest admission counts, wherever it stands: something you did, left undone, misjudged or were not yet able to do, and "it was my fault". Answers that deny any mistake or name a strength or a trait instead are left to the rules for those.',
  sources: [
    '[Tough Interview Questions: Tell Me About A Time When You Failed At Something, Career Services, University of Pennsylvania](https://ulife.vpul.upenn.edu/careerservices/blog/category/graduate/gse/)',
  ],
  examples: [
    {
      bad: '⟦## Mistake⟧\n\nThe wrong date got into the programme, and four hundred copies went to the printer. Nobody saw it until the first parents came a day early and stood in front of a locked hall.\n\n## Lesson\n\nDates matter.',
      fixed:
        '## Mistake\n\nThe wrong date got into the programme, and four hundred copies went to the printer. Nobody saw it until the first parents came a day early and stood in front of a locked hall. I [… what you did wrong or left undone].\n\n## Lesson\n\nDates matter.',
      in: {section: 'file'},
    },
    {
      bad: '⟦In my second year at the garage a customer came back with a wheel that was almost off.⟧ The bolts had only been tightened by hand. It was put right on the spot and she was given a voucher. She still comes to us.',
      in: {section: 'file'},
    },
    {
      bad: '⟦In spring there was a stock count at the pharmacy, and afterwards forty boxes of insulin were missing from the list.⟧ Mistakes were made. I called the wholesaler, counted everything again with a colleague and sent the right list on Monday.',
      in: {section: 'file'},
    },
    {
      good: 'In my second year at the garage I tightened the bolts of a wheel only by hand, and then the phone rang and I never went back to it. The customer noticed on the motorway.',
      in: {section: 'file'},
    },
    {
      good: 'A guest got a nut cake although she had told us about her allergy. The note was lying right in front of me, and it was entirely my responsibility. She was fine, and I sat with her for an hour.',
      in: {section: 'file'},
    },
    {
      good: 'For years I was not good at handing over work. In the week before the summer fair all the lists were on my desk, and three stalls stood empty because of me.',
      in: {section: 'file'},
    },
    {
      good: 'At the survey office I wrote the whole report before I had looked at the second file. The sum was wrong by a third, and the client saw it first. I rang her, and the new one went out that night.',
    },
    {
      good: 'The flood in the cellar was caused by a shortcut of mine, a hose without a clamp. It was put right by noon, and the tenants were given dry boxes. They still greet me.',
    },
  ],
  check(answer, context) {
    if (answer.words < SHORTEST || isDraft(answer)) return;
    if (findAdmission(answer.sentences) !== undefined) return;
    const own = answer.sections.find(({names}) => names.includes('mistake'));
    if (own && (isUnwritten(own, context.text) || tellsOwnAct(own, context.text))) return;
    if (isSpokenFor(answer, context)) return;
    const hidden = own !== undefined || isHidden(answer, context);
    if (!hidden && answer.sections.some((section) => tellsOwnAct(section, context.text))) return;
    const place = own?.heading ?? answer.sentences[0];
    if (place === undefined) return;
    context.report({
      ...trimmed(place, context.text),
      // Where nothing shows that something went wrong at all, there may be nothing to own: "My weakness is small talk."
      ...(hidden ? {} : {severity: 'information' as const}),
      message: 'No sentence of this answer says what you yourself did wrong.',
      fixes: own ? fixesFor(own, context.text) : [],
    });
  },
});

/**
 * Under a heading that says "Mistake", whatever the speaker did counts as the mistake ("I ordered lamb for forty-five"), and so does a
 * prompt that is still to be filled in.
 */
function tellsOwnAct({sentences, body}: Section, text: string): boolean {
  if (hasPrompt(text, body)) return true;
  return sentences.some(({clauses}) =>
    clauses.some(
      ({subject, verb, voice, role}) =>
        subject?.person === 1 &&
        !subject.plural &&
        voice === 'active' &&
        verb?.tense === 'past' &&
        verb.lemma !== 'be' &&
        verb.lemma !== 'have' &&
        role === 'main',
    ),
  );
}

/** Rules whose warning says that the one who did it is missing, or is said to be somebody else. */
const HIDERS: readonly Rule[] = [passiveVoice, blameShifting, defensiveLanguage];

/**
 * Whether the answer puts nobody, everybody or somebody else where the speaker belongs. Without a
 * heading that says where the mistake is, a plain "I ordered from the drawings on my desk" may well be it, and only the speaker knows.
 */
function isHidden(answer: Answer, context: RuleContext): boolean {
  const warns = (rule: Rule): boolean =>
    reportsOf(rule, answer, context).some(({severity = rule.severity}) => isLoud({severity}));
  return reportsOf(dilutedOwnership, answer, context).length > 0 || HIDERS.some(warns);
}

/** Rules whose finding already says what is wrong with an answer that admits nothing. */
const SPEAKERS: readonly Rule[] = [noMistake, nonMistake, characterFlaw, redFlag];

/** One finding for one fault: an answer that denies, boasts or blames is told just that. */
function isSpokenFor(answer: Answer, context: RuleContext): boolean {
  if (SPEAKERS.some((rule) => reportsOf(rule, answer, context).length > 0)) return true;
  // Only an answer in sections lacks one of them.
  const isDivided = structureOf(answer) === 'divided';
  if (isDivided && reportsOf(missingSection, answer, context).some(({about}) => about === 'Mistake')) return true;
  const blames = reportsOf(blameShifting, answer, context);
  const own = answer.sections.find(({names}) => names.includes('mistake'));
  // "HR forgot to tell me": a Mistake that is blame from end to end.
  if (own !== undefined && own.sentences.length > 0)
    return own.sentences.every((sentence) =>
      blames.some((blame) => blame.severity !== 'information' && overlaps(sentence, blame)),
    );
  return answer.sentences.length <= SNIPPET && blames.length > 0;
}

/** What another rule says of an answer by itself: that it is turned off does not make the answer any better. */
function reportsOf(rule: Rule, answer: Answer, context: RuleContext): readonly Report[] {
  const reports: Report[] = [];
  rule.check?.(answer, {...context, options: optionsOf(rule, {}), report: (report) => reports.push(report)});
  return reports;
}

function trimmed({start, end}: Span, text: string): Span {
  return {start, end: start + text.slice(start, end).trimEnd().length};
}

function fixesFor({sentences}: Section, text: string): readonly Fix[] {
  const last = sentences.at(-1);
  if (last === undefined) return [];
  const fault = `I ${prompt('what you did wrong or left undone')}.`;
  return [{title: 'Add what you did wrong', edits: [addSentence(text, last, fault)], safe: false}];
}
