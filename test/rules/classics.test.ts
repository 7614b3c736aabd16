import {rules} from '../../server/src/rules/index.ts';
import {classicsOf, judges, rulesWithClassics} from './sentences.ts';

for (const rule of rules.filter(({id}) => rulesWithClassics().includes(id))) {
  describe(rule.id, () => judges(rule, classicsOf(rule.id)));
}
