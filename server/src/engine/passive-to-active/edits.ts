import type {Edit} from '../fixes.ts';
import {objectCase} from '../inflection/pronoun-case.ts';
import type {Span} from '../span.ts';
import {capitalise} from './capitals.ts';
import {dependentEdits} from './dependents.ts';
import {balancedSpan} from './markup.ts';
import {memberEdits} from './member-edits.ts';
import {isSentenceStart} from './object.ts';
import type {Passive} from './passive.ts';
import type {Plan} from './plan.ts';
import {type VerbEdits, verbEdits} from './verb-edits.ts';

/** The edits that a plan comes to, in no order; undefined where one of them would tear the markup or cannot be written. */
export function editsOf(plan: Plan, source: string): readonly Edit[] | undefined {
  const {passive, actor, members, object} = plan;
  const auxiliaries = auxiliaryEdits(plan);
  if (auxiliaries === undefined) return undefined;
  const parts = [
    subjectEdits(plan, source),
    whomEdits(passive),
    auxiliaries.edits,
    memberEdits(members, actor, auxiliaries.form, object, source),
    agentEdits(plan, source),
    dependentEdits(passive, members),
  ];
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** The actor in the place of the subject. */
function subjectEdits({passive, actor, subject}: Plan, source: string): readonly Edit[] | undefined {
  if (subject === undefined) return [];
  const text = isSentenceStart(passive.sentence, subject.first) ? capitalise(actor.text) : actor.text;
  return replace(subject.span, text, passive, source);
}

/** The `by` phrase, which goes. */
function agentEdits({passive, actor}: Plan, source: string): readonly Edit[] | undefined {
  return actor.phrase ? replace(actor.phrase, '', passive, source) : [];
}

function replace(span: Span, text: string, {tokens}: Passive, source: string): readonly Edit[] | undefined {
  const whole = balancedSpan(source, span, tokens);
  return whole && [{...whole, text}];
}

function auxiliaryEdits({passive, actor, subject}: Plan): VerbEdits | undefined {
  const question = passive.extracted && asks(passive);
  return verbEdits(passive, actor.agreement, {
    contracts: /^(?:I|we|he|she|it|they|you|who)$/u.test(actor.text),
    before: subject === undefined && !question ? `${actor.text} ` : '',
    after: question ? actor.text : '',
    negated: subject?.negated ?? false,
  });
}

/** "What was sent?", "Which form was used?" */
function asks({host, tokens}: Passive): boolean {
  if (host.role !== 'relative') return host.question;
  return host.start === tokens[0]?.start && tokens.at(-1)?.text === '?';
}

/** The `who` that becomes `whom`: only after a comma, as nobody says "I found out whom I had missed". */
function whomEdits({extracted, tokens, host}: Passive): readonly Edit[] {
  const group = host.verb?.group.start ?? 0;
  if (!extracted || host.question) return [];
  const who = tokens.find(
    (token, index) =>
      token.lower === 'who' &&
      tokens[index - 1]?.text === ',' &&
      token.end <= group &&
      group - token.end < 20 &&
      token.start >= (host.link?.start ?? host.subject?.start ?? group),
  );
  return who ? [{start: who.start, end: who.end, text: objectCase(who.lower)}] : [];
}
