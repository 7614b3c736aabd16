import type {ProjectFile} from '../project-file.ts';

/** What the server can do only where it runs as a process of its own. */
export interface Host {
  /** What it runs on, for the log: `Node.js 20.19.0`. */
  readonly runtime: string;
  /**
   * The project file for an answer, as an editor would open it, `location` being its URI; undefined without one or where the URI
   * is not a file's.
   */
  readonly findProjectFile?: (answerUri: string) => Promise<ProjectFile | undefined>;
}
