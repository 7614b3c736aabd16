/** Signature of an entry in the list at the end of a ZIP file, and the length of its fixed part. */
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** Signature of the record that says where the list starts. */
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** Names of the files in a ZIP file (layout: PKWARE's APPNOTE, sections 4.3.12 and 4.3.16). */
export function filesInZip(zip: Buffer): readonly string[] {
  const names: string[] = [];
  let at = zip.readUInt32LE(zip.lastIndexOf(END) + 16);
  while (zip.readUInt32LE(at) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name));
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return names;
}
