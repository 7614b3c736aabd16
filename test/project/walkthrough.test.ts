import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {EXTENSION_FILES} from '../../scripts/package/contents.ts';
import {ROOT} from '../../scripts/root.ts';

interface Step {
  readonly id: string;
  readonly media: {readonly markdown: string};
  readonly description: string;
}

async function read(file: string): Promise<string> {
  return readFile(join(ROOT, file), 'utf8');
}

describe('Walkthrough', () => {
  it('shows with each step a page that the extension holds', async () => {
    for (const {id, media} of await steps()) {
      assert.ok((await read(media.markdown)).startsWith('# '), id);
      assert.ok(
        EXTENSION_FILES.some((entry) => media.markdown.startsWith(`${entry}/`)),
        media.markdown,
      );
    }
  });

  it('runs only commands that there are', async () => {
    const {contributes} = JSON.parse(await read('package.json'));
    const own = contributes.commands.map(({command}: {command: string}) => command);
    const texts = JSON.parse(await read('package.nls.json'));
    const commands = (await steps()).flatMap(({description}) =>
      [...String(texts[description.replaceAll('%', '')]).matchAll(/\(command:([\w.]+)/gu)].map((match) => match[1]),
    );
    assert.ok(commands.includes('starAnswer.newAnswer'));
    for (const command of commands) assert.ok(own.includes(command) || command?.startsWith('workbench.'), command);
  });
});

async function steps(): Promise<readonly Step[]> {
  const {contributes} = JSON.parse(await read('package.json'));
  return contributes.walkthroughs.flatMap((walkthrough: {steps: readonly Step[]}) => walkthrough.steps);
}
