/** Something that the person at the command line can put right: one clear line, exit code 2. */
export class UsageError extends Error {}
