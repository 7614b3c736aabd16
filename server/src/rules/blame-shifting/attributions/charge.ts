import {unbroken} from '../../../engine/long-pattern.ts';
import type {Frame} from '../../frames/frames.ts';

/** Wordings by which another is named: "it was their fault", "because of him", "I was let down by". */
export const CHARGE: readonly Frame[] = [
  '(stuck|saddled|lumbered|landed|burdened) with (a|an|the|my|some|two|other|everyone|someone|people)',
  unbroken`
    ({person}|engineering|marketing|legal|sales|finance|he|she|they) (
      said|swore|assured|claimed|insisted|promised|confirmed|thought
    ) (me |us )?(that )?(it|that|this|everything|all|they|he|she|we) (
      was|were|is|would be|had been|had|'d|could|would
    ) … so (i|we)
  `,
  unbroken`
    (with|in|at|for|from) (a|an|such|people|that kind of|that sort of) … (like|as) (
      that|this|them|him|her|those|these
    )(?=[.,;!]|$)
  `,
  unbroken`
    (had to|have to|hired to|brought in to|asked to|told to|ended up|was always|were always|kept) (
      do|doing|clear|clearing|mop|handle|carry|carrying|cover|covering|pick up|picking up|clean up|cleaning up|fix|
      fixing|redo|redoing
    ) (for )?(everyone|everybody|someone|somebody|other people|others|their|his|her|my [a-z]+) (
      's|s'|else|mess|work|mistakes|share|slack
    )
  `,
  unbroken`
    (problem|reason|cause|culprit|issue|obstacle|weak link|bottleneck) (was|is|were|lay with|started with) (
      really |mainly |always |clearly |that )?(my|the|our|his|her|their|some of the|one of the) … {person}
  `,
  unbroken`
    (
      talk|talked|drag|dragged|rope|roped|push|pushed|trick|tricked|lure|lured|pressure|pressured|force|forced|
      coerced|manipulated|bullied|guilted
    ) (me|us) into
  `,
  unbroken`
    (it|that|this|which) (was|is|'s|had been) (all |actually |really |originally |entirely )?(
      his|her|their|{whose}|the {person} 's
    ) … (idea|decision|call|plan|choice|suggestion|request|order|orders|policy|wish|doing|problem|job|design|baby)
  `,
  unbroken`
    the (whole |original )?(
      idea|decision|plan|order|orders|instruction|instructions|instruction|request|call|suggestion|push|pressure
    ) (came|come|was coming|came down|was made|had come|was taken|had been made|originated) (
      straight |directly |down |in |over )?(from|by|with) (?!me|my|us)
  `,
  "{was} the … {person} ('s|s')? (idea|decision|call|plan|choice|fault|orders|suggestion)",
  unbroken`
    (i|we|all i|all we)( 'd| 'm| 've| have| had| was| were| am)? (
      only|just|merely|simply|purely|solely|dutifully|only ever
    )( been)? {execute} (out |it |to |by |with |on |along )?(
      what|whatever|as|orders|instructions|
      the (
        instructions|instruction|orders|order|procedure|procedures|process|script|rules|plan|protocol|manual|
        policy|book|guidelines|spec|brief|template|drawing|drawings|recipe
      )|
      my (orders|instructions|job|brief)|his|her|their|our|{whose}|along|the way|like|exactly|it
    )
  `,
  unbroken`
    (i|we|all i|all we) (was|were|am|are|did|'m|had been|'d been) (ever )?(only |just |merely |simply )?(was |were )?(
      follow|followed|following|obeying|obeyed|acting on|under|carrying out|executing
    ) … (orders|instructions|procedure|procedures|protocol|the script|what)
  `,
  unbroken`
    (i|we) (did|done|followed|carried out|delivered|built|wrote|made|sent|gave them|used) (it |things )?(
      exactly |just |precisely |only )?(what|as|how|like|the way) (i|we|i'd|we'd|he|she|they|my|the|our) … (
      told|asked|instructed|ordered|wanted|said|taught|shown|directed|requested|trained|demanded|specified|showed|
      asked for|decided
    )
  `,
  unbroken`
    (told|ordered|instructed|asked|directed|advised|commanded|encouraged|pressured|pushed|urged|got|wanted) (me|us) (not )?to … … so (that 's what )?(i|we)
  `,
  unbroken`
    (told|ordered|instructed|asked|directed|advised|commanded|wanted|taught|showed|trained) (me|us) (not )?to (
      do|use|send|write|handle|run|set|treat|build|make
    ) (it|things|them|everything) (that way|like that|this way|like this)
  `,
  unbroken`
    (he|she|they|{person}) ('d |had )?(
      signed|cleared|approved|authorised|authorized|okayed|ok'd|sanctioned|agreed
    ) (it off|off on it|it|that|this|everything|off on everything|to it)(?=
      [.,;!]|$| so| too| himself| herself| as well
    )
  `,
  '(if anyone|if anybody|whoever) … (to blame|at fault|responsible|the one to blame)',
  '(depends|depended|depending|hinged|relied) (entirely |completely )?(up)?on (others|other people|someone else)',
  '{due} (the |a |an |our |their |this |bad |that |all the |simply |sheer |pure )?([\\p{L}-]+ )?{circumstance}',
  '{was} … {whose} … (fault|doing|mistake|error|oversight|blunder|negligence|incompetence|failure)',
  '{whose} (own )?{fault} (that )?(caused|led|cost|meant|resulted|made|created|ruined|delayed)',
  '{was} … the fault of',
  unbroken`
    (wasn't|weren't|was not|were not) exactly (
      helpful|supportive|forthcoming|reliable|organised|organized|competent|cooperative|easy|ideal|clear|available
    )
  `,
  unbroken`
    (was|were) (meant|supposed|responsible|expected) (to|for) … … (but )?(he |she |they |it )?(
      didn't|did not|never did|hadn't|never
    )(?=[.,;!]|$)
  `,
  '(it|that|this) (was|is) (hers|theirs|on hers|on theirs)',
  '(it|that|this) (was|is) his(?=[.,;!]|$)',
  // "She brought it on herself"
  unbroken`
    (he|she|they|people|{person}) (had |has |have |really |simply |clearly )?(brought|bring|brings) (
      it|this|that|all of (it|this)
    ) (all |up)?on (himself|herself|themselves)
  `,
  '(he|she|they|{person}) (only )?(had|has|have) (only )?(himself|herself|themselves) to blame',
  'pressure from (my|the|our|above|management|him|her|them|higher up|upstairs)',
  '(i|we) (was|were|felt|got) (pressured|pressurised|pressurized|pushed|bullied|ordered|rushed|talked) (by|into)',
  unbroken`
    (he|she|they|{person}|[\p{L}]+) (told|said to|assured|promised) (me|us) (that )?(it|that|this|everything|all) (
      was|were|is|would be|had been
    ) … (fine|ok|okay|correct|right|good|safe|ready|done|sorted|handled|alright|enough|approved)( … )?so (i|we)
  `,
  unbroken`
    (i|we|i would|i'd|i still|i have to|i'd have to) (blame|blamed) (
      the|my|him|her|them|his|their|it|our|other|others|that|management|poor|bad
    )
  `,
  unbroken`
    (that|it|this|that one)('s| is| was) (all |entirely |completely |totally )?(on|down to|because of|thanks to) (
      him|her|them|the {person}|my {person}|others|other people|someone else|somebody else|the … {person}
    )
  `,
  unbroken`
    {due} (
      him|her|them|others|other people|someone else|somebody else|the (other|rest)|one of (my|the)|
      some of (my|the)|a (fellow|former)|certain people|people
    )
  `,
  '{due} (my|the|our|a|some|an|his|her|their|other) ([\\p{L}-]+ )?{person}',
  unbroken`
    {due} … (
      lack of|poor|bad|unclear|inadequate|insufficient|terrible|weak|wrong|incompetent|incorrect|faulty|constant|
      miscommunication|incompetence|negligence|carelessness|mismanagement|politics|bureaucracy|unrealistic|
      confusing|missing|late|outdated|incomplete
    )
  `,
  unbroken`
    {due} {whose} … (
      mistake|mistakes|error|errors|fault|failure|failings|carelessness|negligence|incompetence|laziness|decision|
      decisions|attitude|delay|delays|indecision|absence|inability|refusal|slowness|inexperience|behaviou?r|
      oversight|poor|bad|wrong
    )
  `,
  '{whose} (job|responsibility|role|duty|task) to',
  '{was} {whose} (job|responsibility|duty) (and )?not (mine|my)',
  unbroken`
    (i|we) (was|were|got|felt|had been|have been|was being)( really| badly| completely| totally| basically| also
    )? (
      let down|set up|thrown under|hung out|left in the lurch|scapegoated|sabotaged|undermined|misled|misinformed|
      screwed over|made a scapegoat|thrown to|stabbed in|held back|dragged down
    )
  `,
  "(if|had) it (hadn't|had not|weren't|wasn't|not) (been )?for (the|my|him|her|them|that|our|other)",
  unbroken`
    (mistake|error|failure|fault|problem) was (actually |really )?(made by|theirs|his|hers|down to|with) (
      the|my|him|her|them|someone|another|one of|a
    )?
  `,
];
