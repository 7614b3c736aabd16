/** Requests beyond the protocol's own; apart from `protocol.ts`, so that a client knows them without loading the protocol library. */
export const REQUESTS = {
  /** Client to server. */
  wordCount: 'starAnswer/wordCount',
  /** Server to client. */
  projectFile: 'starAnswer/projectFile',
} as const;
