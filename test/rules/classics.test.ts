import assert from 'node:assert/strict';
import {rules} from '../../server/src/rules/index.ts';
import {classicsOf, judges, loudFindings, rulesWithClassics} from './sentences.ts';

/** Texts that are reported and should not be. Whoever mends one takes it from this list; none may be added. */
const FALSE_ALARMS: ReadonlySet<string> = new Set([
  'I can be too soft: I let a driver go home early four times, and the fifth time the load stayed in the yard.',
  'I hate conflict. For a month I said nothing to a colleague who came late, and the whole shift suffered.',
  'I hid the toolbar.',
]);

for (const rule of rules.filter(({id}) => rulesWithClassics().includes(id))) {
  const {reports, accepts} = classicsOf(rule.id);
  describe(rule.id, () => {
    judges(rule, {reports, accepts: accepts.filter((text) => !FALSE_ALARMS.has(text))});
    for (const text of accepts.filter((one) => FALSE_ALARMS.has(one))) {
      it(`still reports "${text}" by mistake`, () => assert.notEqual(loudFindings(rule, text).length, 0));
    }
  });
}
