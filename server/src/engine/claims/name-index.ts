/** At most so many first characters are shared: more would need characters that JSON escapes. */
const MOST_SHARED = 28;

/** The character for nothing shared. */
const NONE = '?'.charCodeAt(0);

const TAB = '\t'.charCodeAt(0);

/**
 * Writes sorted names separated by tabs, each as a character for how many first characters it shares with the one before, and the rest: half
 * the length, and a third less when compressed.
 */
export function encodeNames(names: readonly string[]): string {
  return names
    .map((name, at) => {
      const before = names[at - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < name.length && name[shared] === before[shared]) shared++;
      return String.fromCharCode(NONE + shared) + name.slice(shared);
    })
    .join('\t');
}

/** Tells the place of a name among those that were encoded; undefined for others. */
export type NameIndex = (name: string) => number | undefined;

/**
 * Reads encoded names. They are kept as two numbers each and not as strings, of which a `Map` would take four times as long to make, at the
 * start of every server. Two different names have the same numbers once in 2^32 pairs.
 */
export function indexNames(encoded: string): NameIndex {
  let count = 1;
  for (let at = encoded.indexOf('\t'); at >= 0; at = encoded.indexOf('\t', at + 1)) count++;
  // Half empty, so that a search ends soon.
  const size = 2 ** Math.ceil(Math.log2(2 * count));
  const places = new Int32Array(size).fill(-1);
  const checks = new Int32Array(size);
  const find = (slot: number, check: number): number => {
    // The lowest bits alone are mixed least.
    let at = (slot ^ (slot >>> 15)) & (size - 1);
    while (places[at] !== -1 && checks[at] !== check) at = (at + 1) & (size - 1);
    return at;
  };
  // The numbers of the first characters of the name before, from none to as many as can be shared.
  const slots = new Int32Array(MOST_SHARED + 1);
  const marks = new Int32Array(MOST_SHARED + 1);
  slots[0] = SLOT_SEED;
  marks[0] = CHECK_SEED;
  for (let place = 0, at = 0; place < count; place++, at++) {
    let length = encoded.charCodeAt(at++) - NONE;
    let slot = slots[length] as number;
    let check = marks[length] as number;
    for (let code = encoded.charCodeAt(at); at < encoded.length && code !== TAB; code = encoded.charCodeAt(++at)) {
      slot = slotAfter(slot, code);
      check = checkAfter(check, code);
      if (++length > MOST_SHARED) continue;
      slots[length] = slot;
      marks[length] = check;
    }
    const free = find(slot, check);
    places[free] = place;
    checks[free] = check;
  }
  return (name) => {
    let slot = SLOT_SEED;
    let check = CHECK_SEED;
    for (let at = 0; at < name.length; at++) {
      const code = name.charCodeAt(at);
      slot = slotAfter(slot, code);
      check = checkAfter(check, code);
    }
    const place = places[find(slot, check)] as number;
    return place === -1 ? undefined : place;
  };
}

// FNV-1a (Fowler, Noll and Vo) over UTF-16 code units, with its own numbers and with others.
const SLOT_SEED = 0x811c9dc5 | 0;
const CHECK_SEED = 0x2f0b4a27;

function slotAfter(slot: number, code: number): number {
  return Math.imul(slot ^ code, 0x01000193);
}

function checkAfter(check: number, code: number): number {
  return Math.imul(check ^ code, 0x5bd1e995);
}
