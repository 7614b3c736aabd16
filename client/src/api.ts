import type {Event} from 'vscode';
import type {ServerState} from './server.ts';
import type {WordCountView} from './word-count.ts';

/** What the extension exports to other extensions, and to its own editor tests. */
export interface StarAnswerApi {
  readonly serverState: ServerState;
  readonly onDidChangeServerState: Event<ServerState>;
  /** What the status bar shows of the answer in front; undefined while it shows nothing. */
  readonly wordCount: WordCountView | undefined;
  readonly onDidChangeWordCount: Event<WordCountView | undefined>;
}
