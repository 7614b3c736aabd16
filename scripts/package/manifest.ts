/**
 * The manifest of the extension, made from that of the project: without `type`, because VS Code in the browser takes a `.js` file
 * of a `module` for one, and without what concerns only the npm package or the work on it.
 */
export function extensionManifest(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const {type, bin, files, scripts, devDependencies, ...rest} = manifest;
  return rest;
}
