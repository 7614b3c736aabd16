import type {StarAnswerApi} from '../../client/src/api.ts';
import * as assert from './assert.ts';
import {closeAll, extension, goTo, openFile, replace, until} from './editor.ts';

/** Resolves when the status bar shows this text, or nothing for undefined. */
async function shows(text: string | undefined): Promise<StarAnswerApi> {
  const api = await extension().activate();
  await until(api.onDidChangeWordCount as never, () => api.wordCount?.text === text);
  return api;
}

describe('Status bar', () => {
  afterEach(closeAll);

  // 9 + 8 + 8 + 11 + 8 + 20 words; at 130 words a minute they take 29.5 seconds.
  const WHOLE = '64 words · 0:30';

  it('shows words and speaking time of an answer, without front matter and headings', async () => {
    await openFile('weak.star.md');
    const {wordCount} = await shows(WHOLE);
    assert.match(wordCount?.tooltip ?? '', /The wrong date/);
    assert.match(wordCount?.tooltip ?? '', /\| Lesson \| 20 \| 20–60 \|/);
  });

  it('counts again while the text changes', async () => {
    const editor = await openFile('weak.star.md');
    await shows(WHOLE);
    await replace(editor, 'forty guests', 'forty very patient guests');
    await shows('66 words · 0:30');
  });

  it('counts a selection instead', async () => {
    const editor = await openFile('weak.star.md');
    await shows(WHOLE);
    goTo(editor, 'Last spring I planned', true);
    await shows('$(selection) 4 words · 0:02');
    goTo(editor, 'Last spring');
    await shows(WHOLE);
  });

  it('counts the answer where no spoken word is selected', async () => {
    const editor = await openFile('weak.star.md');
    goTo(editor, 'Last spring I planned', true);
    await shows('$(selection) 4 words · 0:02');
    goTo(editor, '## Situation', true);
    await shows(WHOLE);
  });

  it('is not there for ordinary Markdown', async () => {
    await openFile('weak.star.md');
    await shows(WHOLE);
    await openFile('notes.md');
    await shows(undefined);
  });
});
