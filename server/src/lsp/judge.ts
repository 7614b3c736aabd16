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
}

/** Judges each version of a document once, whichever feature asks first. */
export function createJudge(linter: Linter, settingsSource: SettingsSource): Judge {
  // By document and not by address: one that is closed and opened again starts with the same version and another text.
  const known = new WeakMap<TextDocument, {readonly key: string; readonly judgement: Judgement}>();
  return {
    async judge(document) {
      const settings = await settingsSource.forDocument(document.uri);
      const key = `${document.version} ${JSON.stringify(settings)}`;
      const last = known.get(document);
      if (last?.key === key) return last.judgement;
      const judgement = {...linter.lint(document.getText(), settings), settings};
      known.set(document, {key, judgement});
      return judgement;
    },
  };
}
