import type {Clause, Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import type {FrameMatch} from '../frames/frames.ts';
import {otherOf} from '../shared/others.ts';
import {type Attribution, findAttributions} from './attributions.ts';
import {announcesCause, isEnd} from './effects.ts';

/** The fixed wordings of a sentence by which something is put down to somebody or something else. */
export function chargingAttributions(sentence: Sentence): readonly FrameMatch<Attribution>[] {
  return findAttributions(sentence).filter((match) => {
    if (!isAboutOthers(match)) return false;
    // "My best feedback came from a client": where something came from is a cause only of trouble.
    if (/^came from/u.test(match.words) && !CAME_OF.test(match.before)) return false;
    return !namesReason(match) || tellsEffect(sentence);
  });
}

/** Whether something bad came of something, or what it came of is announced. */
export function tellsEffect(sentence: Sentence): boolean {
  return sentence.clauses.some(
    (clause) => (isUpToSpeaker(clause, sentence) && isEnd(clause, sentence)) || announcesCause(clause, sentence),
  );
}

/** Not "Two colleagues were late because of the snow" or "No harm came of it, thanks to a colleague". */
function isUpToSpeaker(clause: Clause, sentence: Sentence): boolean {
  return otherOf(clause, sentence) !== 'person' && !/^no(?: |thing|body)/iu.test(clause.subject?.text ?? '');
}

/** "Due to …" says what the cause was, and of what is for its sentence to say. */
export function namesReason({words}: FrameMatch<string>): boolean {
  return /^(?:due|owing|thanks|down|because|on account|as|by virtue|caused|brought|triggered|stemmed|resulted|came) /u.test(
    words,
  );
}

/** Trouble, of which it is said where it came from. */
const CAME_OF = longPattern`
  (?:mistake|error|failure|problem|delay|confusion|trouble|mess|misunderstanding|fault|issue|it|that|this|all)s?(?: \p{L}+)? $
`;

/** "It was my own fault", "nobody's fault", "due to poor planning on my part": no one else is charged. */
function isAboutOthers({kind, words, before, after}: FrameMatch<Attribution>): boolean {
  // "The idea came from me", "my boss told me to stop, so I didn't".
  if (/^the .* (?:from|by|with)$/u.test(words) && /^ (?:me|my|us|myself|our)(?: |$)/u.test(after)) return false;
  if (
    / so (?:\p{L}+ )*(?:i|we)$/u.test(words) &&
    /^ (?:didn't|refused|asked|checked|told|said|apologi|thanked|learned|started|stopped|now|went back)/u.test(after)
  )
    return false;
  // "That was luck, not me": credit that is refused.
  if (words === 'not me' && /(?<!bad |hard |rotten )luck,? $/u.test(before)) return false;
  // "It wasn't just me who was let down": others suffered as well.
  if (/me (?:who|that)$/u.test(words) && /^ (?:was|were|had been|got|suffered|paid)(?: |$)/u.test(after)) return false;
  // "If it hadn't been for my mentor I would have failed"
  if (
    /^(?:if|had) it /u.test(words) &&
    /(?:would|'d) have (?:failed|lost|quit|missed|given up|dropped|been)(?: |$)/u.test(after)
  )
    return false;
  // "The bike was new, and it was his": whose a thing is charges nobody.
  if (/^(?:it|that|this) (?:was|is) (?:his|hers|theirs)$/u.test(words) && /^,? (?:he|she|they) /u.test(after))
    return false;
  if (words === 'not me') return /(?:was|were|is|did|who|that) /u.test(before);
  if (kind !== 'charge')
    return (
      kind !== 'unserved' ||
      !/^(?:,? on my (?:part|side)|,? for (?:him|her|them|my|people|others|anyone|the (?:team|kids|students|staff)))/u.test(
        after,
      )
    );
  if (NOT_OTHERS.test(words)) return false;
  if (/(?:^| )my (?:fault|mistake|error|own|lack|poor|bad|oversight|negligence|inexperience)/u.test(words))
    return false;
  if (/^[^.]{0,30}on my (?:part|side|end)/u.test(after)) return false;
  // "You can't win with a team like that."
  if (/^(?:with|in|at|for|from) .* (?:like|as) \p{L}+$/u.test(words)) return true;
  return (
    !/(?:not|n't|never|didn't|don't|won't|nor) (?:\p{L}+ ){0,2}$/u.test(before) &&
    (/^(?:if|had) |exactly|^(?:was|were) (?:meant|supposed|responsible|expected)/u.test(words) ||
      !/n't|(?:^| )not /u.test(words))
  );
}

/** Words for the speaker, for nobody and for time: not somebody else's fault. */
const NOT_OTHERS = longPattern`
  (?:^| )(?:
    my own|nobody's|no one's|no-one's|anyone's|anybody's|myself|mine|today's|day's|week's|let's|it's (?:my|our)
  )(?: |$)
`;
