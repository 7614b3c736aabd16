import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Linter, LintResult} from '../engine/lint.ts';
import type {Settings} from '../engine/settings.ts';
import type {SettingsSource} from './settings.ts';

/** What the engine says about an open document at its present version. */
export interface Judgement extends LintResult {
  readonly settings: Settings;
}

export interface Judge {
  /** Judges the text as it is once the settings are known, which may be a later version than when it was asked. */
  judge(document: TextDocument): Promise<Judgement>;
  /** Forgets a document that was closed. */
  forget(uri: string): void;
}

/** Judges each version of a document once, whichever feature asks first. */
export function createJudge(linter: Linter, settingsSource: SettingsSource): Judge {
  const known = new Map<string, {readonly key: string; readonly judgement: Judgement}>();
  return {
    async judge(document) {
      const settings = await settingsSource.forDocument(document.uri);
      const key = `${document.version} ${JSON.stringify(settings)}`;
      const last = known.get(document.uri);
      if (last?.key === key) return last.judgement;
      const judgement = {...linter.lint(document.getText(), settings), settings};
      known.set(document.uri, {key, judgement});
      return judgement;
    },
    forget(uri) {
      known.delete(uri);
    },
  };
}
