import {type Connection, type InitializeParams, MessageType, ShowMessageNotification} from 'vscode-languageserver';
import type {Rule} from '../engine/rule.ts';
import {parseSettings, type Settings} from '../engine/settings.ts';
import {mergeSettings, parseProjectFile} from '../project-file.ts';
import {readableUri} from './comparable-uri.ts';
import type {ProjectFiles} from './project-files.ts';
import {CONFIGURATION_SECTION, type InitializationOptions} from './protocol.ts';

/** The settings that count for a document: the editor's, and over them those of its project file. */
export interface SettingsSource {
  forDocument(uri: string): Promise<Settings>;
}

/**
 * Asks the client for settings where it can be asked, and otherwise takes what it sends. `onDidChange` is called when
 * settings known so far may no longer hold.
 */
export function createSettingsSource(
  connection: Connection,
  params: InitializeParams,
  rules: readonly Rule[],
  projectFiles: ProjectFiles,
  onDidChange: () => void,
): SettingsSource {
  const {capabilities} = params;
  const canAsk = capabilities.workspace?.configuration === true;
  const atStart = sectionOf(params.initializationOptions as InitializationOptions | undefined);
  let sent = atStart;
  const asked = new Map<string, Promise<unknown>>();
  /** By where they were found: what is mended and comes back is news. */
  const told = new Map<string, readonly string[]>();

  const askEditor = (uri: string): Promise<unknown> => {
    const known = asked.get(uri);
    if (known !== undefined) return known;
    const answer = connection.workspace
      .getConfiguration({scopeUri: uri, section: CONFIGURATION_SECTION})
      .then((value: unknown) => value ?? sent)
      .catch((error: unknown) => {
        connection.console.warn(`The client gave no settings for ${uri}: ${String(error)}`);
        // The next request asks again.
        asked.delete(uri);
        return sent;
      });
    asked.set(uri, answer);
    return answer;
  };

  /** Says what is wrong somewhere, if there is anything new. */
  const tell = (where: string, problems: readonly string[], show: (problems: string) => void): void => {
    const before = told.get(where) ?? [];
    told.set(where, problems);
    if (problems.some((problem) => !before.includes(problem))) show(problems.join(' '));
  };

  connection.onDidChangeConfiguration(({settings}) => {
    asked.clear();
    // Settings without ours leave those that the client started with.
    sent = sectionOf(settings) ?? atStart;
    onDidChange();
  });

  return {
    async forDocument(uri) {
      const [editor, projectFile] = await Promise.all([canAsk ? askEditor(uri) : sent, projectFiles.find(uri)]);
      tell('', parseSettings(editor, rules).problems, (said) => connection.console.warn(`Settings: ${said}`));
      const project = projectFile && parseProjectFile(projectFile, rules);
      // Half-typed text has its own problems at every keystroke.
      if (projectFile && project && !projectFile.unsaved) {
        tell(projectFile.location, project.problems, (said) => {
          const message = `${readableUri(projectFile.location)}: ${said}`;
          void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Warning, message});
        });
      }
      return mergeSettings([editor, project?.settings], rules);
    },
  };
}

/** Our part of settings that a client sends, under its name or alone; undefined where it sends none. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  if (CONFIGURATION_SECTION in settings) return (settings as Record<string, unknown>)[CONFIGURATION_SECTION];
  return 'rules' in settings || 'wordsPerMinute' in settings ? settings : undefined;
}
