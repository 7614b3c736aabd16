import {mkdtempSync} from 'node:fs';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {openPage} from './hosts/page.ts';
import {startServer} from './hosts/server.ts';
import {ROOT} from './root.ts';

const EXAMPLE = '1-weak-florist-hidden-actor.star.md';

/** The words of the example that the menu of quick fixes is opened on. */
const FINDING = 'got entered';

/** Leaves the answer, what is said of it, and little else. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.renderLineHighlight': 'none',
  'workbench.activityBar.location': 'hidden',
};

/** `npm run screenshot`: writes images/screenshot.png from a current VS Code with the built extension and an example open. */
async function main(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'star-answer-screenshot-'));
  const folder = join(data, 'examples');
  const host = await startServer();
  const {page, close} = await openPage();
  try {
    await cp(join(ROOT, 'examples'), folder, {recursive: true});
    await mkdir(join(folder, '.vscode'));
    await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(SETTINGS));
    await page.setViewportSize({width: 920, height: 880});
    await page.goto(host.urlFor({folder, extensions: [ROOT]}));
    await openExample(page);
    await command(page, 'View: Toggle Primary Side Bar Visibility');
    // VS Code opens it for a chat.
    if (await page.locator('.part.auxiliarybar').isVisible()) {
      await command(page, 'View: Toggle Secondary Side Bar Visibility');
    }
    await command(page, 'Problems: Focus on Problems View');
    await shrinkPanel(page);
    await openMenu(page);
    await page.screenshot({path: join(ROOT, 'images/screenshot.png')});
  } finally {
    await close();
    await host.close();
    await rm(data, {recursive: true, force: true});
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

/** Leaves the list of findings as high as it needs to be. */
async function shrinkPanel(page: Page): Promise<void> {
  const panel = await page.locator('.part.panel').boundingBox();
  const last = await page.locator('.markers-panel .monaco-list-row').last().boundingBox();
  if (panel === null || last === null) throw new Error('The list of findings is not to be seen.');
  const unused = panel.y + panel.height - (last.y + last.height) - 10;
  await page.mouse.move(panel.x + panel.width / 2, panel.y - 2);
  await page.mouse.down();
  await page.mouse.move(panel.x + panel.width / 2, panel.y - 2 + unused, {steps: 5});
  await page.mouse.up();
}

/** Opens the menu of quick fixes on the finding. */
async function openMenu(page: Page): Promise<void> {
  // VS Code draws spaces as non-breaking ones.
  const line = page
    .locator('.view-line')
    .filter({hasText: new RegExp(FINDING.replace(' ', '\\s'), 'u')})
    .first();
  const before = (await line.textContent())?.search(FINDING.split(' ')[0] ?? '') ?? 0;
  await line.click({position: {x: 1, y: 5}});
  for (let moves = 0; moves <= before; moves += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
}

await main();
