import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {rules} from '../../server/src/rules/index.ts';

const FOLDER = new URL('../../server/src/rules/', import.meta.url);

const ids = rules.map(({id}) => id);

describe('The rules', () => {
  it('are the modules of their folder, each named as its rule', () => {
    const modules = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    assert.deepEqual(modules.map((name) => name.replace(/\.ts$/u, '')).sort(), [...ids].sort());
  });

  for (const {id, summary, why, yieldsTo = [], options = {}} of rules) {
    describe(id, () => {
      it('completes "Reports …" in one sentence', () => {
        assert.match(summary, /^[^A-Z].*[^.]\.$/u);
      });
      it('says why in plain words, as not every host shows Markdown', () => {
        assert.match(why, /^\S[^*_`[\]]*[.?]"?$/u);
      });
      for (const other of yieldsTo) {
        it(`gives way to ${other}, which is another rule`, () => {
          assert.ok(other !== id && ids.includes(other));
        });
      }
      for (const [name, option] of Object.entries(options)) {
        it(`allows what ${name} is by default, and describes it in a sentence`, () => {
          assert.ok(Number.isInteger(option.default) && option.default >= option.minimum);
          assert.match(option.description, /^\p{Lu}.*\.$/u);
        });
      }
    });
  }
});
