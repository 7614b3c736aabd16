import assert from 'node:assert/strict';
import fc from 'fast-check';
import {unwritten} from '../../server/src/engine/fixes/rewritten-text.ts';
import {applyEdits} from '../../server/src/engine/fixes.ts';

const change = fc.record({at: fc.nat(), remove: fc.nat({max: 9}), insert: fc.constantFrom('', 'I ', 'was lost', '\n')});

describe('A text that is rewritten several times', () => {
  it('knows the edits that make it from the first one', () => {
    fc.assert(
      fc.property(
        fc.lorem({maxCount: 20}),
        fc.array(fc.array(change, {maxLength: 4}), {maxLength: 4}),
        (first, passes) => {
          let rewritten = unwritten(first);
          for (const pass of passes) {
            const {text} = rewritten;
            let last = 0;
            const edits = pass
              .map(({at, remove, insert}) => ({start: at % (text.length + 1), remove, text: insert}))
              .sort((a, b) => a.start - b.start)
              .map((edit) => {
                const start = Math.max(last, edit.start);
                last = Math.min(text.length, start + edit.remove);
                return {start, end: last, text: edit.text};
              });
            rewritten = rewritten.rewrite(edits);
            assert.equal(rewritten.text, applyEdits(text, edits));
          }
          assert.equal(applyEdits(first, rewritten.editsFromFirst()), rewritten.text);
        },
      ),
    );
  });

  it('leaves words alone that are the same as before', () => {
    const text = 'The key was lost by me on Monday.';
    const rewritten = unwritten(text).rewrite([{start: 0, end: text.length, text: 'The key was lost on Monday.'}]);
    assert.deepEqual(rewritten.editsFromFirst(), [{start: 17, end: 23, text: ''}]);
  });
});
