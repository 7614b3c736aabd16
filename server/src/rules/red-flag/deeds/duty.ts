import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';

/** Leaving undone what one is there for. */
export const DUTY: readonly Deed[] = [
  {
    kind: 'duty',
    verbs: 'sleep nap doze snooze take fall have crash lie kip nod',
    after: unbroken`
      (?:
        down |off |asleep |a |an |my |naps? |little |quick |short |hour's |few |hours? |regular |sneaky |power |for |an hour |two |three )*(?:sleep |kip )?(?:
        (?:at|during|through|in the middle of|on|in|while|over|under|behind)(?: \p{L}+){0,4}? )(?:
        duty|work|shifts?|the job|watch|guard|supply (?:closet|room|cupboard)|store ?room|stock ?room|server room|
        linen \p{L}+|cleaning cupboard|break room|
        the (?:van|truck|cab|office|library|toilets?|cellar|back room|back office|warehouse|meeting room)|
        my (?:desk|van|cab|truck|office|shift)|the wheel|second hour|first hour|working hours|surgery|company time
      )(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        taxi|bus|train|after (?:a|the|my) (?:double|shift)|between (?:shifts|two|the two|jobs|calls|rounds|visits)|
        alarm|my break|lunch ?break|notes|
        a (?:
          look|seat|call|photo|picture|message|break|job|course|class|risk|turn|walk|wrong|note|chance|decision|
          meeting|long|step
        )|
        over|on (?:too|more)|the lead|part|care|place|time|pride|responsib\w+|behind|apart|short|in love
      )\b
    `,
  },
  {
    kind: 'duty',
    verbs: 'stop quit',
    after: unbroken`
      (?:even )?(?:coming|showing up|turning up|going|answering|appearing)(?: (?:in|to|up|at|for))*(?: (?:work|the (?:office|job|site)|my (?:job|shifts?|boss\p{L}*|phone)|class|for)
      )[^.;]*
    `,
    unless: /\b(?:ill|sick|baby|surgery|pregnan\w+|burn-?out|accident)\b/u,
  },
  {
    kind: 'duty',
    verbs: 'miss skip call come arrive leave be',
    after: unbroken`
      [^.;]{0,60}?(?:so|too) (?:many|much|often|frequently|late|regularly)[^.;]{0,40}(?:
        fired|sacked|dismissed|let me go|lost my job|disciplinary|written warning|final warning|
        gave me (?:a|the) (?:sack|warning|boot)
      )
    `,
    unless: /\b(?:colleagues?|others|he|she) (?:was|were|got)\b/u,
  },
  {
    kind: 'duty',
    verbs: 'arrive come get clock leave turn show be',
    after: unbroken`
      (?:there |in |up |off |out )*[^.;]{0,50}(?:
        (?:late|early|hung ?over) (?:almost |nearly |practically )?(?:every|most) (?:single )?(?:
          days?|mornings?|shifts?|weeks?
        )(?= [^.]*(?:fired|sacked|warning|dismissed))
      )
    `,
  },
];
