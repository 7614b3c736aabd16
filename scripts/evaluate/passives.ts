import {createBlockAnalyser} from '../../server/src/engine/reading/block-analysis.ts';
import {covers, overlaps, type Span} from '../../server/src/engine/span.ts';
import {type PassiveDetector, PEERS} from './peers.ts';
import {addTallies, EMPTY_TALLY, quoteLine, type Tally, tallyTable} from './score.ts';

/** A sentence with its passives: `start` and `end` are the participle's place in UTF-16 units. */
export interface PassiveSentence {
  readonly id: string;
  readonly text: string;
  readonly passives: readonly Span[];
  /** Places that count neither way. */
  readonly optional: readonly Span[];
}

interface Judgement extends Tally {
  readonly missedSpans: readonly Span[];
  readonly falseSpans: readonly Span[];
}

/** The passive verbs that the engine sees in a text, which is read as prose: a question is not taken for the interviewer's. */
function enginePassives(): PassiveDetector {
  const analyse = createBlockAnalyser();
  return (text) =>
    analyse({text, start: 0, end: text.length, code: [], strong: []})
      .sentences.flatMap(({clauses}) => clauses)
      .flatMap(({voice, verb}) => (voice === 'passive' && verb ? [verb.token] : []));
}

/** A passive is found when a predicted range holds its participle; a prediction that holds none is a false alarm. */
function judge({passives, optional}: PassiveSentence, predicted: readonly Span[]): Judgement {
  const missedSpans = passives.filter((passive) => !predicted.some((span) => covers(span, passive)));
  const falseSpans = predicted.filter(
    (span) => !passives.some((passive) => covers(span, passive)) && !optional.some((other) => overlaps(span, other)),
  );
  return {
    found: passives.length - missedSpans.length,
    missed: missedSpans.length,
    falseAlarms: falseSpans.length,
    missedSpans,
    falseSpans,
  };
}

/** Precision, recall and F1 on passive verbs, with the sentences of every error if asked; the text to print. */
export function reportPassives(
  sentences: readonly PassiveSentence[],
  options: {readonly misses: boolean; readonly peers: boolean},
): string {
  const detectors: [string, PassiveDetector][] = [['star-answer', enginePassives()]];
  if (options.peers) detectors.push(...Object.entries(PEERS));
  const rows: [string, Tally][] = [];
  const errors: string[] = [];
  for (const [name, detect] of detectors) {
    let total = EMPTY_TALLY;
    for (const sentence of sentences) {
      const judgement = judge(sentence, detect(sentence.text));
      total = addTallies(total, judgement);
      if (name !== 'star-answer') continue;
      for (const span of judgement.missedSpans)
        errors.push(`missed  ${sentence.id}  ${quoteLine(sentence.text, span)}`);
      for (const span of judgement.falseSpans) errors.push(`false   ${sentence.id}  ${quoteLine(sentence.text, span)}`);
    }
    rows.push([name, total]);
  }
  const count = sentences.reduce((sum, {passives}) => sum + passives.length, 0);
  const heading = `${sentences.length} sentences, ${count} passives`;
  return [heading, tallyTable(rows), ...(options.misses ? ['', ...errors.sort()] : [])].join('\n');
}
