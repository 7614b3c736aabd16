import type {Sentence} from '../../engine/clauses.ts';
import {unbroken} from '../../engine/long-pattern.ts';
import {defineFrames, type FrameMatch} from '../frames/frames.ts';
import {isPlainlySaid} from '../shared/plainly-said.ts';

/**
 * - `denial`, `unserved`: as in attributions, in words so plain that nothing else needs to speak for them.
 * - `alone`: what is blame only where nothing else is told, such as what the speaker had been told.
 */
type PlainBlame = 'denial' | 'unserved' | 'alone';

const classes = {
  begins: ['(?<=^|[,;:] |and |but |so |well )'],
  says: ['(says|said|tells|told|want|wants|wanted|say|asks|asked|demands|demanded|orders|ordered|prefers|preferred)'],
  scolded: [
    unbroken`
      (
        (the|a|all the|an) (blame|telling-off|flak|rap|stick|earful|reprimand|dressing-down|dressing down|bill)|
        blamed|told off|shouted at|yelled at|in trouble|the clearing up|the cleaning up
      )
    `,
  ],
  punished: ['(fired|sacked|shot|ashamed|hanged|locked up|banned|sued|dismissed|prosecuted)'],
  deserted: ['(had |has )?(deserted|abandoned|left|failed|turned against|run out on)'],
  safe: [
    unbroken`
      (
        empty|full|safe|fine|okay|ok|clean|off|dead|ready|done|closed|shut|locked|checked|tested|free|dry|sorted|
        correct|right|up to date|complete|finished|paid|cleared|sealed|harmless|covered|switched off|turned off
      )
    `,
  ],
} as const;

const find = defineFrames<PlainBlame>(
  {
    denial: [
      'my hands (were|are|have been|had been) tied(?! (with|behind|to|together|up))',
      "luck (was not|wasn't|was never|were not|weren't) (on (my|our) side|with (me|us))",
      'luck (was|was always|had been|turned) against (me|us)',
      'luck {deserted} (me|us)',
      '(i|we) (had|have had|ran into|met with|hit) ((the|such|nothing but|a run of|a lot of|some) )?(bad|rotten|hard|rough|terrible) luck',
      unbroken`
        (responsibility|blame) (for … )?(lay|lies|lie|was|is|sits|sat|rested|rests|remains|remained) ([a-z]+ly )?with (
          the|a|an|our|his|her|him|them|others|other people|someone else|somebody else|management|head office|whoever|
          those
        )(?! (whole|entire|both))
      `,
    ],
    unserved: [
      '{begins}guess who (gets|got|takes|took|has|had|is|was|ends up|ended up|always gets)( with| being)? {scolded}',
      'whoever [a-z]+ … … (should|ought to|deserves to) (be|have been) {punished}',
      unbroken`
        {begins}one (day|week|minute|moment|time|morning) ((the|my|our) )?[a-z]+ {says} … … ((the|my|our) )?(
          next|other
        )( (day|week|minute|moment|time|morning))? ((he|she|they|it|the same [a-z]+) )?(is|was|{says})
      `,
      '{begins}one [a-z]+ (of them )?{says} … … (the (other|next|second)|another)( (one|[a-z]+))? {says}( (me|us))?',
      unbroken`
        {begins}how (can|could|should|shall) (i|we) … … (when|if|while|with) (
          nobody|no one|no-one|none|… (never|always|late|wrong|nothing|broken|don't|doesn't|didn't|won't)
        )
      `,
      unbroken`
        ((i|we) (was|were|had been|have been|got)|(i'd|we'd|i've|we've) been) (
          put in charge of|given|handed|assigned|sent|left with|saddled with|lumbered with
        ) … (who|that|which) (had |have |has )?(
          never|didn't|don't|couldn't|can't|wouldn't|barely|hardly|scarcely|cannot|knew nothing|had no
        )
      `,
      unbroken`
        ((i|we) (was|were|had been|got)|(i'd|we'd) been) (set|given|handed|assigned) (a|an|the|some) ([a-z]+ )?(
          deadline|date|target|task|workload|quota|schedule|goal|list|plan
        ) (that |which )?(nobody|no one|no-one|no [a-z]+|not even [a-z]+|no [a-z]+ being) (could|can|would|will)
      `,
      unbroken`
        (they|he|she|the [a-z]+|my [a-z]+) (had )?(
          put|left|stuck|threw|thrown|placed|stood|dumped|let
        ) me … (on|in) my (very )?first (day|week|shift|night|morning|evening)
      `,
    ],
    alone: [
      '(?<=^)you try [a-z]+ing … … (with|without|in|on|when|while|next to)',
      unbroken`
        it (all )?(
          went wrong|went downhill|fell apart|went to pieces|started going wrong|started to go wrong|began to go wrong
        ) (when|once|after|as soon as|the day) (
          the|our|my (boss|manager|supervisor|colleague|partner|predecessor|trainer|chef|lead)|they|he|she|head|
          management
        ) … (came|took over|joined|arrived|left|started|changed|cut|moved in|stepped in|moved|merged)
      `,
      unbroken`
        ((i|we) (was|were|had been|have been)|(i'd|we'd|i've|we've) been) (told|assured|promised) (that )?(
          the|it|this|that|they|everything|all|he|she|my|our|there
        ) … (was|were|would be|is|had been|to be) (already )?{safe}(?=[.;!]|$)
      `,
    ],
  },
  classes,
);

/** Blame in plain words that the sentence does not take back; `isAll` where nothing else is told. */
export function findPlainBlame(
  sentence: Sentence,
  isAll: boolean,
): readonly (FrameMatch<PlainBlame> & {readonly blame: 'denial' | 'unserved'})[] {
  return (
    find(sentence)
      .filter((match) => (match.kind !== 'alone' || isAll) && isPlainlySaid(match))
      // "I was given a trainee who had never soldered, and I left him alone with the iron."
      .filter(({kind, after}) => kind === 'denial' || !/(?:^| )and (?:i|we)(?: |$|')/u.test(after))
      .map((match) => ({...match, blame: match.kind === 'denial' ? 'denial' : 'unserved'}))
  );
}
