const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Shaped like participles, but never the verb of a passive. */
export const PLAIN_ADJECTIVES = list(`
  accustomed ashamed bigoted biased bored beloved crooked cultured deceased faded fancied fated gifted
  good-natured interested jaded jagged learned naked outdated overdue ragged rid rugged sacred scared skilled so-called
  sophisticated spirited talented tired unabated unasked varied weathered wicked worth wretched antiquated rotten drunken
  sunken shrunken swollen experienced inexperienced intoxicated wasted perverted privileged
  aged retired conceited opinionated determined inclined mistaken belated heated cramped
  deserted crowded carpeted bearded haunted strained elated complicated detailed
  involved disorganized disorganised disinterested dissatisfied disgruntled
  fertilized advanced tattered addicted drunk supposed gone
`);

/** Feelings: a passive only beside a by-agent or an event. */
export const FEELINGS = list(`
  agitated alarmed amazed amused annoyed appalled astonished astounded baffled bewildered bothered captivated
  charmed comforted concerned confused convinced delighted depressed devastated disgusted disheartened
  dismayed distracted distressed disturbed embarrassed encouraged energized energised enraged entertained enthralled exasperated
  excited exhausted fascinated fatigued flattered flustered frightened frustrated fulfilled gratified grieved horrified
  humbled humiliated impressed infuriated insulted intimidated intrigued invested irritated mesmerized mortified motivated
  moved-to-tears nauseated obsessed outraged overjoyed overwhelmed panicked perplexed perturbed petrified pleased puzzled
  rattled relaxed relieved satisfied saddened shaken shattered shocked sickened spooked startled stressed stunned
  surprised tempted tensed terrified thrilled torn touched traumatized traumatised troubled unimpressed unnerved upset vexed
  worried
`);

/** States that an event brings about: closed, broken. A passive only where something shows the event. */
export const RESULTS = list(`
  bent broken clogged closed coagulated congested cracked dedicated devoted disappointed divorced dressed faded
  finished focused focussed frozen geared hooked isolated jammed limited lost married occupied
  organized organised oriented polished rooted rusted seated shut specialized specialised spoiled stuck suited tied
  torn trapped twisted wired worn wrecked rumpled stained balanced opposed mixed packed related prolonged restricted armed
`);

/** States of people; of a thing the same words tell an event: `I was prepared`, but `the report was prepared`. */
export const PERSON_STATES = list(`
  acquainted certified committed connected decided done educated engaged equipped established finished invested
  lost occupied organized organised positioned prepared qualified rested scattered settled trained used well-versed
`);

/** Not a state of mind, although an adverb of degree may stand before them. */
export const DEGREES = list(
  'very so too pretty extremely super more most less rather somewhat incredibly awfully as quite',
);

/** Verbs in un- that are real verbs; other participles in un- are adjectives (`unexpected`). */
export const UN_VERBS =
  /^un(?:d(?:er|o)|cover|fold|leash|load|lock|pack|plug|veil|install|subscribe|tie|wrap|dress|zip|box|ravel|block|seat|it|if|earth|screw|hook|follow|friend|mute|pin|wound|winded|bundl|freez|froz|publish|archiv|mask)/u;
