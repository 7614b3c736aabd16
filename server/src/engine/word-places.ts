/** Slots for the words; a power of two, about as many as a language model has words. */
const SLOTS = 2 ** 16;

/** No further word in a slot. */
const END = -1;

/**
 * The place of each word in a list without doubles, to be asked and added to like a plain object without a prototype. A word gets its entry only
 * when somebody asks for it: to enter all 87,593 words of the language model was the costliest step of a server's start.
 */
export function createWordPlaces(words: readonly string[]): Record<string, number> {
  const first = new Int32Array(SLOTS).fill(END);
  const next = new Int32Array(words.length);
  for (let place = 0; place < words.length; place++) {
    const slot = slotOf(words[place] as string);
    next[place] = first[slot] as number;
    first[slot] = place;
  }
  const find = (word: string): number | undefined => {
    for (let place = first[slotOf(word)] as number; place !== END; place = next[place] as number) {
      if (words[place] === word) return place;
    }
    return undefined;
  };
  // Asked only for what the object before it has no entry for.
  const notYet = new Proxy(Object.create(null), {
    get(_, word, places) {
      const place = typeof word === 'string' ? find(word) : undefined;
      if (place !== undefined) places[word] = place;
      return place;
    },
  });
  return Object.create(notYet);
}

/** From the length and a few characters: words come close to each other, but far fewer than all have to be read in full. */
function slotOf(word: string): number {
  const {length} = word;
  let sum = length;
  for (const at of [0, length >> 2, length >> 1, length - 2, length - 1])
    sum = Math.imul(sum, 31) + word.charCodeAt(at);
  return sum & (SLOTS - 1);
}
