import {type Position, type Range, RequestType, type TextDocumentIdentifier} from 'vscode-languageserver';
import type {SectionName} from '../engine/sections.ts';
import {REQUESTS} from './request-names.ts';

/** The section of the editor's settings that the server asks for. */
export const CONFIGURATION_SECTION = 'starAnswer';

/** What a client may send with `initialize`; all of it is optional. */
export interface InitializationOptions {
  /** Folder of the pages about the rules, for the links of findings; by default the project's own pages in the web. */
  readonly rulesUrl?: string;
  /** Settings as under `starAnswer.*`, for clients that cannot be asked for them. */
  readonly starAnswer?: unknown;
  /** The client answers `starAnswer/projectFile`. Without this, only files on a disk that the server sees have one. */
  readonly projectFiles?: boolean;
}

export interface WordCountParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The cursor; it says which answer of the file is meant. */
  readonly position: Position;
  /** Where it has words that are spoken, they are counted instead. */
  readonly selection?: readonly Range[];
}

export interface SectionWordCount {
  readonly name: SectionName;
  readonly title: string;
  readonly words: number;
  /** Budget, in words. */
  readonly min: number;
  readonly max: number;
}

export interface WordCount {
  readonly words: number;
  /** Time it takes to say them, at the speed in the settings. */
  readonly seconds: number;
  /** The sections of the answer at the cursor, whatever is selected. */
  readonly sections: readonly SectionWordCount[];
  /** Whether `words` are those of the selection. */
  readonly selection: boolean;
  /** The answer's own heading. */
  readonly title?: string;
}

/** Client to server: words and speaking time; null for a document that is no answer or too long to be one. */
export const WordCountRequest = new RequestType<WordCountParams, WordCount | null, void>(REQUESTS.wordCount);

export interface ProjectFileParams {
  /** The answer whose project file is wanted. */
  readonly uri: string;
}

export interface ProjectFileReply {
  readonly uri: string;
  readonly text: string;
}

/** Server to client: the project file nearest above an answer, where only the client can read files; null without one. */
export const ProjectFileRequest = new RequestType<ProjectFileParams, ProjectFileReply | null, void>(
  REQUESTS.projectFile,
);
