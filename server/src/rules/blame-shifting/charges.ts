import type {Clause, Sentence} from '../../engine/clauses.ts';
import {addSentence, lastOfThought} from '../../engine/fixes/add-sentence.ts';
import {type Fix, prompt} from '../../engine/fixes.ts';
import {type Report, SEVERITIES, type Severity} from '../../engine/rule.ts';
import {overlaps} from '../../engine/span.ts';
import {quote} from '../shared/quote.ts';
import type {Blame, Candidate} from './candidates.ts';
import type {Place} from './causes.ts';

/** A candidate that is reported. */
export interface Charge extends Candidate {
  readonly severity: Severity;
}

/** What says most comes first. */
const RANK: Readonly<Record<Blame, number>> = {
  contempt: 0,
  trust: 1,
  counterfactual: 2,
  denial: 3,
  charge: 4,
  unserved: 5,
  letdown: 6,
  lapse: 7,
  condition: 8,
  circumstance: 9,
  cause: 10,
  claim: 11,
};

/** What happened, whoever did it. */
const CIRCUMSTANCES: ReadonlySet<Blame> = new Set(['condition', 'circumstance', 'cause']);

/** One finding for each fault: of overlapping charges the loudest, and of these the one that says most. */
export function distinct(charges: readonly Charge[]): readonly Charge[] {
  const loudness = ({severity}: Charge): number => SEVERITIES.indexOf(severity);
  const kept: Charge[] = [];
  for (const charge of [...charges].sort(
    (a, b) => loudness(a) - loudness(b) || RANK[a.blame] - RANK[b.blame] || a.start - b.start,
  )) {
    // "The firm had been sold and no one knew who was in charge, so I missed it": one circumstance in several clauses.
    const isTold = CIRCUMSTANCES.has(charge.blame) && kept.some(({blame}) => CIRCUMSTANCES.has(blame));
    if (!isTold && !kept.some((other) => overlaps(other, charge))) kept.push(charge);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The finding for a charge, with its ways out. */
export function toReport(charge: Charge, place: Place, text: string): Report {
  const {start, end, blame, severity} = charge;
  return {start, end, message: messageFor(blame, quote(text, charge)), severity, fixes: fixesFor(charge, place, text)};
}

function messageFor(blame: Blame, words: string): string {
  switch (blame) {
    case 'contempt':
      return `${words} shows contempt for someone else.`;
    case 'trust':
      return `${words} makes trust in someone else the only fault you own.`;
    case 'counterfactual':
      return `${words} makes the outcome depend on what someone else should have done.`;
    case 'denial':
      return `${words} clears you of the mistake you were asked about.`;
    case 'unserved':
      return `${words} makes what you were not given the cause.`;
    case 'condition':
    case 'circumstance':
    case 'cause':
      return `${words} makes a circumstance the cause.`;
    default:
      return `${words} puts the cause on someone else.`;
  }
}

function fixesFor(candidate: Candidate, {sentence, next}: Place, text: string): readonly Fix[] {
  if (candidate.blame === 'contempt') return [];
  const fixes: Fix[] = [];
  const {clause} = candidate;
  const link = clause?.link;
  if (clause && link?.kind === 'cause' && /^(?:because|since|as)$/iu.test(link.text) && closes(clause, sentence)) {
    const last = sentence.tokens.filter(({pos}) => pos !== 'PUNCT').at(-1);
    fixes.push({
      title: 'Give your own part as the cause',
      edits: [
        {start: candidate.start, end: last?.end ?? candidate.end, text: `I ${prompt('what you did or left undone')}`},
      ],
      safe: false,
    });
  }
  const last = lastOfThought(sentence, next ? [next] : [], text);
  const own = `I should have ${prompt('what you could have checked, asked or done yourself')}.`;
  fixes.push({
    title: 'Add what you should have done yourself',
    edits: [addSentence(text, last, own)],
    safe: false,
  });
  return fixes;
}

/** Whether the clause, with what depends on it, ends its sentence. */
function closes(clause: Clause, sentence: Sentence): boolean {
  const inside = new Set([sentence.clauses.indexOf(clause)]);
  return sentence.clauses.every((other, index) => {
    if (other.parent !== undefined && inside.has(other.parent)) inside.add(index);
    return inside.has(index) || other.end <= clause.start;
  });
}
