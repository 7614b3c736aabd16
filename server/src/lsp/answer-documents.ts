import type {TextDocument} from 'vscode-languageserver-textdocument';
import {PROJECT_FILE_NAMES} from '../project-file.ts';
import {decodedUri} from './comparable-uri.ts';

/**
 * Whether a document that a client opened is an answer: `*.star.md`, or Markdown that is not saved yet. Some clients send every
 * Markdown file; notes and readmes among them are none of our business.
 */
export function isAnswer({uri, languageId}: Pick<TextDocument, 'uri' | 'languageId'>): boolean {
  return (uri.startsWith('untitled:') && languageId === 'markdown') || /\.star\.md$/iu.test(pathOf(uri));
}

/** Whether a document is a project file, which changes how answers are judged. */
export function isProjectFile({uri}: Pick<TextDocument, 'uri'>): boolean {
  return PROJECT_FILE_NAMES.some((name) => pathOf(uri).endsWith(`/${name}`));
}

function pathOf(uri: string): string {
  return decodedUri(uri.replace(/[?#].*$/u, ''));
}
