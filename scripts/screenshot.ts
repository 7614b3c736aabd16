import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {ROOT} from './bundles.ts';
import {openPage} from './hosts/page.ts';
import {startServer} from './hosts/server.ts';

const EXAMPLES = join(ROOT, 'examples');
const EXAMPLE = '1-weak-florist-hidden-actor.star.md';

/** `npm run screenshot`: writes images/screenshot.png from a current VS Code with the built extension and an example open. */
async function main(): Promise<void> {
  const host = await startServer();
  const {page, close} = await openPage();
  try {
    await page.setViewportSize({width: 1180, height: 860});
    await page.goto(host.urlFor({folder: EXAMPLES, extensions: [ROOT]}));
    await openExample(page);
    await command(page, 'View: Toggle Primary Side Bar Visibility');
    await command(page, 'View: Hide Secondary Side Bar');
    await command(page, 'Problems: Focus on Problems View');
    // Findings are drawn only where the text is in view: the last of them is what the picture is about.
    await page.locator('.monaco-editor .view-lines').first().click();
    for (let line = 0; line < 30; line += 1) await page.keyboard.press('ArrowDown');
    await hoverFinding(page);
    await page.screenshot({path: join(ROOT, 'images/screenshot.png')});
  } finally {
    await close();
    await host.close();
  }
}

async function openExample(page: Page): Promise<void> {
  await page.locator('.explorer-folders-view').getByText(EXAMPLE).dblclick({timeout: 60_000});
  await page.locator('.squiggly-warning').first().waitFor({timeout: 60_000});
  await page.locator('[id$="starAnswer.wordCount"]').waitFor({timeout: 60_000});
}

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').first().getByText(title).first().waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({state: 'hidden'});
}

/** Rests the mouse on the last finding that is in view. */
async function hoverFinding(page: Page): Promise<void> {
  const squiggle = page.locator('.squiggly-warning').last();
  const box = await squiggle.boundingBox();
  if (box === null) throw new Error('No finding is to be seen.');
  await page.mouse.move(box.x + box.width / 2, box.y + 2, {steps: 5});
  const hover = page.locator('.monaco-hover:visible');
  await hover.first().waitFor();
  await hover.getByText('Checking for quick fixes').waitFor({state: 'hidden'});
}

await main();
