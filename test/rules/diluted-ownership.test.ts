import assert from 'node:assert/strict';
import {createLinter} from '../../server/src/engine/lint.ts';
import rule from '../../server/src/rules/diluted-ownership.ts';

describe('diluted-ownership', () => {
  const diluted = (text: string): readonly string[] =>
    createLinter([rule])
      .lint(text)
      .findings.map(({start, end}) => text.slice(start, end));

  it('hides the speaker in a company of any kind', () => {
    assert.deepEqual(diluted('My team and I missed the deadline.'), ['My team and I missed']);
    assert.deepEqual(diluted('My colleague and I deleted the file.'), ['My colleague and I deleted']);
    assert.deepEqual(diluted('My colleague and I finished it on time.'), []);
    assert.deepEqual(diluted('She said no and I deleted it.'), []);
  });

  it('leaves the fault to nobody', () => {
    assert.deepEqual(diluted("It was nobody's fault."), ["It was nobody's fault"]);
    assert.deepEqual(diluted("It was nobody's fault but mine."), []);
    assert.deepEqual(diluted('There was a lack of communication.'), ['There was a lack of communication']);
    assert.deepEqual(diluted('There was a lack of communication on the client side.'), []);
    assert.deepEqual(diluted('There was a mistake in the list, and I had made it.'), []);
  });

  it('begins with the mistake, not with the time of it', () => {
    assert.deepEqual(diluted('Last year mistakes were made.'), ['mistakes were made']);
    assert.deepEqual(diluted('In the last project a serious mistake was made.'), ['a serious mistake was made']);
  });
});
