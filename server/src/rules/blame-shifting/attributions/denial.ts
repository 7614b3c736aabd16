import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Wordings by which the speaker is cleared: "it wasn't my fault", "out of my control". */
export const DENIAL: readonly Frame[] = [
  unbroken`
    (don't|do not|can't|cannot|can not|can hardly|shouldn't|should not|why|please don't|stop) (go )?(blame|blaming) (me|us)
  `,
  unbroken`
    (i|we) (did|had done|have done|held up|kept|fulfilled|completed|was doing) (
      everything right|nothing wrong|my part|our part|my bit|my job|our job|my share|my side|my end|all i could|
      all i can|everything i could|what i could|what i had to
    )
  `,
  "(i|we) (didn't|did not|haven't|hadn't|don't) (do|done) anything wrong",
  unbroken`
    my (part|side|end|half|share|section|piece|bit|portion|work) (was|is|had been) ([a-z]+ )?(
      fine|done|ok|okay|finished|good|perfect|correct|complete|right|flawless|ready|in order|spotless|
      without fault
    )
  `,
  unbroken`
    (i|we) (was|were) (the only (one|person|ones)|one of the few|about the only one|the one) … (
      doing|working|who (worked|cared|did|was working|tried|knew|bothered|actually)|pulling|carrying|trying
    )
  `,
  unbroken`
    (i|we) (got|get|was|were|am|are) (wrongly |unfairly |unjustly |always |then )?(
      blamed|punished|penalised|penalized|scapegoated
    ) for (it|that|something|things|what|someone|somebody|other|others|their|his|her|everything|a mistake)
  `,
  '(i|we) (always |then |still )?(get|got|had to take|end up with|ended up with) (all )?the (blame|fall|flak|rap)',
  '(nobody|no one|no-one|not even [a-z]+) (could|would) have (ever )?[a-z]+(ed|wn|en|ld|ught|ood|ne|ade|un)',
  '(how|what) (is|was|are|were) (anyone|anybody|someone|one|a person|people|you) (ever )?(supposed|meant|expected) to',
  'not (mine|my (mistake|fault|problem|job|failure|doing))(?=[.,;!]|$)',
  unbroken`
    (how|what) (was|were|am|could|should|can) (i|we) (supposed|meant|expected) to (
      know|do|guess|notice|read|see|work|manage
    )
  `,
  '(how) (could|should|would) (i|we) (have )?(known|know|guessed|noticed|guess|seen)',
  unbroken`
    (i|we) ('m|am|was|were|'re|are|wasn't|weren't|ain't) (not |never |hardly )?(
      all |entirely |fully |solely |wholly |alone |the one |the only (one|person) )*(at fault|to blame)(?<=(not|never|hardly|n't) .*)
  `,
  unbroken`
    {wasnt} (all |entirely |completely |only |solely |exactly |even )?(my|our) (
      idea|decision|choice|plan|design|fight|business|place|work|code|mess|order|suggestion
    )
  `,
  unbroken`
    (i'm|i am|i was|we're|we are|we were|i can't be|i cannot be|i don't feel|i wasn't|i'm certainly) (not |hardly |never )(held |really |personally )?(
      the one (who|to)|
      responsible for (what|that|other|others|someone|the (actions|mistakes|failings)|their|his|her)
    )
  `,
  '(just |simply |purely |sheer |pure |really |plain )?(bad|rotten|hard|rough|terrible) luck',
  "(i|we) (just |simply )?(was|were|got|am|are|had been|'ve been) (just |simply |really |always )?unlucky",
  unbroken`
    {wasnt} (all |entirely |completely |only |solely |exactly |even )?(my|our) (
      fault|mistake|error|doing|job|problem|responsibility|department|call|area
    )
  `,
  unbroken`
    (not|never) (all |entirely |completely |only |solely |exactly |even )?(my|our) (
      fault|mistake|error|doing|job|problem|responsibility
    )
  `,
  '{wasnt} (all |entirely |completely |only |solely )?(on|down to|up to|because of) (me|us)',
  '{wasnt} (mine|me who|me that)',
  'no fault of (my|our) own',
  unbroken`
    (don't|didn't|do not|did not|can't|cannot|fail to) (see|think|believe|feel|understand|know) (that |how |why )?(that|it|this) (was|is|'s|were) (all |really )?(
      on me|down to me|my (fault|responsibility|mistake|job|problem|doing)
    )
  `,
  "(i|we) (can't|cannot|couldn't|shouldn't|should not|can hardly) be (blamed|held responsible|held accountable|faulted)",
  '(had|has|have) (nothing|little) to do with (me|us|my work|what i did)',
  'not me(?=[.,;!]|$)',
  '(outside|beyond|out of|outside of) (my|our) (control|hands|power)',
  '{wasnt} (in|within|under) (my|our) (control|hands|power)',
  unbroken`
    (i|we) (had|have|was given|were given|was left with|were left with) (no|little) (
      choice|option|say|control|alternative|other choice
    )
  `,
  "(i|we) (didn't|did not) (have|get) (a|any|much) (choice|option|say|control|alternative)",
  'nothing (that )?(i|we) (could|can) (do|have done)',
  unbroken`
    (responsibility|fault|blame) (lies|lay|rests|rested|falls|fell|should fall|belongs|belonged) (with|on|to) (
      the|my|him|her|them|others|someone|somebody
    )
  `,
];
