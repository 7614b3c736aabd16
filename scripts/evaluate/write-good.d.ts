declare module 'write-good' {
  /** `index` and `offset` (a length) are UTF-16 units. */
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
    readonly reason: string;
  }
  export default function writeGood(text: string, options?: Readonly<Record<string, boolean>>): Suggestion[];
}
