import type {Connection, TextDocuments} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {PROJECT_FILE_NAMES, type ProjectFile} from '../project-file.ts';
import {isProjectFile} from './answer-documents.ts';
import {comparableUri, savedUri} from './comparable-uri.ts';
import type {Host} from './host.ts';
import {type InitializationOptions, ProjectFileRequest} from './protocol.ts';

/** A project file as it is now, `location` being its URI as the client knows it. */
export interface CurrentProjectFile extends FoundProjectFile {
  /** Whether its text is not, or not yet, the one on disk. */
  readonly unsaved: boolean;
}

interface FoundProjectFile extends ProjectFile {
  /** That of the document in the editor; null where the text is the one on disk. */
  readonly version: number | null;
}

export interface ProjectFiles {
  /** The project file nearest above an answer; what is open in the editor counts before what is on disk. */
  find(answerUri: string): Promise<CurrentProjectFile | undefined>;
  /** Whether `find` finds the project file of an answer if there is one. */
  sees(answerUri: string): boolean;
}

/** Finds project files as the host or the client can, and among the open documents. */
export function createProjectFiles(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  host: Host,
  options: InitializationOptions,
): ProjectFiles {
  const clientLooks = options.projectFiles === true;
  const hostLooks = (uri: string): boolean => host.findProjectFile !== undefined && savedUri(uri).startsWith('file:');
  const ask = async (uri: string): Promise<ProjectFile | undefined> => {
    const reply = await connection.sendRequest(ProjectFileRequest, {uri}).catch((error: unknown) => {
      connection.console.warn(`The client did not look for a project file of ${uri}: ${String(error)}`);
      return null;
    });
    return reply === null ? undefined : {location: reply.uri, text: reply.text};
  };
  return {
    sees: (answerUri) => clientLooks || hostLooks(answerUri),
    async find(answerUri) {
      const stored = hostLooks(answerUri)
        ? await host.findProjectFile?.(savedUri(answerUri))
        : clientLooks
          ? await ask(answerUri)
          : undefined;
      // The text and the version are read together, and only now: a document goes on changing while we wait.
      const found = openAbove(answerUri, documents.all());
      if (stored) found.push({...stored, version: null});
      const first = found.sort(byPrecedence)[0];
      return first && {...first, unsaved: first.version !== null && first.text !== stored?.text};
    },
  };
}

/** The open project files in the folder of an answer and in those above, whether they have been saved yet or not. */
function openAbove(answerUri: string, documents: readonly TextDocument[]): FoundProjectFile[] {
  const answer = comparableUri(answerUri);
  return documents
    .filter((document) => isProjectFile(document) && answer.startsWith(placeOf(document.uri).folder))
    .map((document) => ({location: document.uri, text: document.getText(), version: document.version}));
}

/** The nearest folder first, and in it the name that counts first; of one file, what is open stays before what is stored. */
function byPrecedence(a: FoundProjectFile, b: FoundProjectFile): number {
  const [one, other] = [placeOf(a.location), placeOf(b.location)];
  return other.folder.length - one.folder.length || one.rank - other.rank;
}

function placeOf(uri: string): {readonly folder: string; readonly rank: number} {
  const file = comparableUri(uri);
  const name = file.lastIndexOf('/') + 1;
  return {folder: file.slice(0, name), rank: (PROJECT_FILE_NAMES as readonly string[]).indexOf(file.slice(name))};
}
