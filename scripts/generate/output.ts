/** A file that is made from what the engine knows. */
export interface Output {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  /** Formatting is left to the formatter. */
  readonly content: string;
}
