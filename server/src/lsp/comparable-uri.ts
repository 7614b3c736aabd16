/**
 * A URI in the one form in which those of the same file are equal, to compare and not to open: clients differ in what they
 * percent-encode (`R%26D` and `R&D`) and in how they write the drive (`file:///c%3A/` and `file:///C:/`).
 */
export function comparableUri(uri: string): string {
  // VS Code's name for a file that has a place but was never saved.
  const named = decoded(uri).replace(/^untitled:(?=\/)/u, 'file://');
  return named.replace(/^file:\/\/\/[A-Z]:/u, (drive) => drive.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
