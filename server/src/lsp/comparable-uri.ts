/** The URI that a new document will have once it is saved: VS Code calls it `untitled:` with its path. Others stay as they are. */
export function savedUri(uri: string): string {
  return uri.replace(/^untitled:(?=\/(?!\/))/u, 'file://');
}

/**
 * A URI in the one form in which those of the same file are equal, to compare and not to open: clients differ in what they
 * percent-encode (`R%26D` and `R&D`) and in how they write the drive (`file:///c%3A/` and `file:///C:/`).
 */
export function comparableUri(uri: string): string {
  return savedUri(decodedUri(uri)).replace(/^file:\/\/\/[A-Z]:/u, (drive) => drive.toLowerCase());
}

/** A URI as people write it: a path without `file://`, everything decoded. */
export function readableUri(uri: string): string {
  return savedUri(decodedUri(uri)).replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/u, '');
}

/** A URI without percent-encoding; as it is where that is broken. */
export function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
