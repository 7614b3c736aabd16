import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';

/** What people are paid to look at before they put their name to it. */
const INSPECTED = unbroken`
  (?:
    inspections?|boilers?|roofs?|wiring|circuits?|sockets?|extinguishers?|(?:fire|safety) \p{L}+|alarms?|detectors?|
    welds?|brakes?|tyres|vehicles?|vans?|lorr(?:y|ies)|trucks?|buses|cars|harness(?:es)?|ladders?|scaffold\p{L}*|
    lifts?|elevators?|cranes?|forklifts?|hoists?|pumps?|valves?|engines?|aircraft|meters?|bridges?|drains?|joists?|
    beams?|pressure (?:tests?|vessels?)|samples?|batch(?:es)?|rooms?|wards?|patients?|graves?
  )
`;

/** Putting one's name to what was not looked at. */
export const SIGNING: readonly Deed[] = [
  {
    kind: 'forgery',
    verbs: 'sign tick initial stamp certify approve',
    after: unbroken`
      (?!for )[^.;]{0,30}${INSPECTED}(?![\p{L}])[^.;]{0,25}?(?:
        without (?:even |ever )?(?:
          looking|opening|seeing|testing|inspecting|visiting|going (?:up|down|in|near|there|out|to|round)|climbing|
          getting out|leaving
        )(?: \p{L}+){0,4}|
        (?:(?:that|which|although|though|even though|when|but) )?(?:i|we|nobody|no one)(?:'d| had| have)?
        (?: not| never|n't)? ?(?:never |even |actually )?(?:
          looked|seen|tested|inspected|been (?:up|near|inside|to)|visited|opened|touched
        )(?: at| in| on| it| them)*(?=$|[,.;]| (?:because|and|in|all|that))
      )
    `,
    unless: longPattern`
      \b(?:
        before|contract|delivery|by mistake|accident\w*|wrong|unless|wouldn't|
        (?:i|we)(?:'d| had)? (?:looked|seen|tested|inspected|visited|opened|touched)|after
      )\b
    `,
  },
  {
    kind: 'forgery',
    verbs: 'sign tick initial stamp certify pass mark log record',
    after: unbroken`
      [^.;]{0,40}(?:checked|tested|inspected|cleaned|passed|safe|inspection|rounds?|checks)[^.;]{0,20}from (?:my|the) (?:\p{L}+ )?(?:
        chair|desk|office|van|cab|car|sofa|cabin|canteen
      )(?![\p{L}])(?! (?:computer|pc|laptop|printer|camera))
    `,
    unless: /\b(?:screens?|cameras?|after|monitor|remote\w*|phone|list|app|tablet)\b/u,
  },
];
