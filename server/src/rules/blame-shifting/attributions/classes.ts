import {unbroken} from '../../../engine/long-pattern.ts';
import type {WordClasses} from '../../frames/frames.ts';

/** Words of attributions by meaning. */
export const ATTRIBUTION_CLASSES: WordClasses = {
  was: ["(was|is|were|are|[\\p{L}]+'s|has been|had been)"],
  wasnt: ["(wasn't|isn't|weren't|was not|is not|'s not|were not|was never|is never|can't be|cannot be)"],
  due: [
    '(due|owing|thanks|down) to',
    '(because|on account|as a (direct )?result|by virtue|as a consequence) of',
    '(caused|brought about|triggered) by',
    '(stemmed|resulted|came) from',
  ],
  person: [
    unbroken`
      (
        boss|manager|supervisor|superior|director|colleague|coworker|co-worker|teammate|team|client|customer|leader|
        lead|partner
      )
    `,
    '(colleagues|coworkers|co-workers|teammates|clients|customers|bosses|managers|partners|people|others|guys|members)',
    unbroken`
      (
        management|leadership|vendor|supplier|contractor|professor|teacher|trainer|intern|assistant|department|agency|
        predecessor
      )
    `,
    unbroken`
      (
        vendors|suppliers|contractors|developers|designers|developer|designer|company|employer|staff|guy|girl|lady|man|
        woman|it|hr
      )
    `,
    unbroken`
      (
        someone|somebody|everyone|everybody|one person|person|member|engineer|employee|employees|crew|shift|recruiter|
        host|chef
      )
    `,
  ],
  whose: [
    "(his|her|their|whose|someone else's|somebody else's|other people's|everyone else's|[\\p{L}-]+'s|[\\p{L}-]+s')",
  ],
  fault: [
    '(fault|mistake|error|oversight|blunder|screw-up|failure|failing|incompetence|negligence|carelessness|laziness|slip|mess)',
  ],
  goods: [
    unbroken`
      (
        training|onboarding|handover|hand-over|support|help|guidance|direction|instructions|instruction|documentation|
        information
      )
    `,
    unbroken`
      (
        info|communication|resources|time|budget|staff|people|manpower|supervision|mentoring|feedback|notice|warning|
        briefing|brief
      )
    `,
    unbroken`
      (
        process|processes|procedure|procedures|system|plan|structure|leadership|backup|tools|equipment|clarity|
        coordination|access
      )
    `,
    unbroken`
      (
        requirements|expectations|data|detail|details|explanation|oversight|management|planning|teamwork|cooperation|
        accountability
      )
    `,
  ],
  circumstance: [
    unbroken`
      (
        economy|recession|downturn|crisis|market|markets|weather|rain|snow|storm|traffic|pandemic|covid|lockdown|
        brexit|war|inflation|competition|competitors|politics|bureaucracy|cutbacks|cuts|layoffs|timing|circumstances|
        luck|restructuring|reorganisation|reorganization|merger|strike|regulations|red tape|holidays|roadworks|factors|
        (unforeseen|unforeseeable|external) [a-z]+|outside (factors|forces|influences|circumstances|reasons|events)
      )
    `,
  ],
  execute: [
    unbroken`
      (
        doing|did|do|follow|followed|following|carry|carried|carrying|implement|implemented|implementing|execute|
        executed|executing|obey|obeyed|obeying|act|acted|acting|go|went|going|stick|stuck|sticking|work|worked|working|
        apply|applied|applying|copy|copied|use|used
      )
    `,
  ],
  no: [
    unbroken`
      (
        no|zero|little|very little|hardly any|barely any|never any|next to no|almost no|not enough|insufficient|
        inadequate|a lack of|a total lack of|a complete lack of|poor|bad
      )
    `,
  ],
};
