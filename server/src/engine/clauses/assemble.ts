import type {Clause, ClauseRole, Participant, VerbGroup} from '../clauses.ts';
import type {Token} from '../language.ts';
import {findOpeners, type Opener} from './links.ts';
import {findNounPhrases, type NounPhrase} from './noun-phrases.ts';
import {onlyPast, participleLemma, pastLemma} from './participles.ts';
import {findVerbGroups, type Group} from './verb-groups.ts';

/** Verbs whose clause may follow without "that". */
const CONTENT_VERBS = new Set(
  'think know believe assume feel hope say tell realize realise notice see find hear guess suppose mean forget remember understand learn discover wish claim admit explain show suggest decide expect fear worry imagine figure reckon presume suspect ensure promise report agree bet swear make'.split(
    ' ',
  ),
);
/** Verbs whose object does what the infinitive says. */
const OBJECT_CONTROL = new Set(
  'ask tell want allow help remind advise instruct expect force encourage order persuade convince require get need urge invite teach enable cause lead push permit trust believe'.split(
    ' ',
  ),
);
const NEGATIVE_CONTROL = new Set(['fail', 'forget', 'neglect', 'omit', 'refuse', 'decline']);
const COPULAS = new Set('be become feel seem look sound appear remain stay get turn prove'.split(' '));
const NO_ONE = new Set(['nobody', 'nothing', 'none', 'neither', 'no']);
const NO_AGENTS = new Set(
  'mistake accident hand email e-mail mail phone chance error default design law far then now itself end time post text'.split(
    ' ',
  ),
);
/** ", which meant that …": the whole clause before is meant. */
const OUTCOMES = new Set(
  'mean cause lead make result delay cost leave force create turn happen upset frustrate help allow'.split(' '),
);
const BARE_CAUSERS = new Set(['let', 'make', 'help', 'have', 'see', 'hear', 'watch']);
const CAUSATIVES = new Set(['get', 'have', 'keep', 'see', 'find', 'want', 'need', 'leave', 'hear']);
const NOMINATIVE = new Set(['i', 'we', 'he', 'she', 'they']);
const BREAKS = new Set(['.', ';', ':', '—', '–', '(', ')', '!', '?', '-', '--', '…', '•', '*', '/', '→', '=>', '>']);
const CLOSED_SPEND = new Set(['spend', 'waste', 'have', 'keep', 'start', 'stop', 'begin', 'continue', 'finish']);

interface Draft {
  group: Group;
  begin: number;
  role: ClauseRole;
  opener?: Opener;
  parent?: number;
  subject?: Participant;
  negated: boolean;
  coordinated: boolean;
}

interface Place {
  readonly begin: number;
  readonly subject?: NounPhrase;
  /** Further members of a coordinated subject, left of `subject`. */
  readonly joined: readonly NounPhrase[];
  readonly opener?: Opener;
  /** The noun phrase directly before the subject: what a contact clause belongs to (`the plan my manager gave me`). */
  readonly antecedent?: NounPhrase;
  readonly comma: boolean;
}

/** The clauses of one sentence; see `Clause`. */
export function assembleClauses(tokens: readonly Token[]): Clause[] {
  if (tokens.length === 0) return [];
  const openers = findOpeners(tokens);
  const phrases = findNounPhrases(tokens, openers);
  const groups = dropReduced(tokens, findVerbGroups(tokens, phrases, openers), phrases, openers);
  if (groups.length === 0) return [fragment(tokens)];
  const phraseEndingAt = new Map(phrases.map((phrase) => [phrase.to - 1, phrase]));
  const drafts: Draft[] = [];
  const owner = new Int32Array(tokens.length).fill(-1);
  /** Words before a relative clause at the start, which belong to the next finite verb. */
  let waiting:
    | {readonly phrase: NounPhrase; readonly from: number; readonly to: number; readonly opener?: Opener}
    | undefined;

  for (const [index, group] of groups.entries()) {
    const previous = drafts.at(-1);
    const regionStart = previous === undefined ? 0 : lastOf(previous.group) + 1;
    const draft = draftOf(index, group, previous, regionStart);
    drafts.push(draft);
  }
  link();
  return finish();

  function lastOf(group: Group): number {
    return Math.max(group.verb, group.particle ?? 0, group.last ?? 0);
  }

  function draftOf(index: number, group: Group, previous: Draft | undefined, regionStart: number): Draft {
    if (group.form === 'infinitive') return infinitive(index, group, previous, regionStart);
    if (group.form === 'gerund') return gerund(index, group, previous, regionStart);
    return finite(index, group, previous, regionStart);
  }

  function finite(index: number, group: Group, previous: Draft | undefined, regionStart: number): Draft {
    const place = locate(regionStart, group.first, index, previous);
    const {opener} = place;
    if (
      previous !== undefined &&
      group.first === regionStart &&
      BARE_CAUSERS.has(previous.group.lemma) &&
      isBareBase(tokens, group)
    ) {
      // "I was let go", "let go of it"
      return {
        group: {...group, form: 'infinitive', tense: 'none'},
        begin: group.first,
        role: 'infinitive',
        parent: index - 1,
        negated: group.negated,
        coordinated: false,
        ...(previous.subject === undefined ? {} : {subject: previous.subject}),
      };
    }
    const clausal =
      index === 1 &&
      previous?.role === 'gerund' &&
      previous.opener === undefined &&
      opener === undefined &&
      !place.comma &&
      place.subject?.from === regionStart &&
      !NOMINATIVE.has((tokens[place.subject.head] as Token).lower);
    const own = clausal ? undefined : place.subject === undefined ? group.inverted : place.subject;
    let subject = own === undefined ? undefined : participant(tokens, own, place.joined);
    let begin = index === 0 ? 0 : clausal ? group.first : place.begin;
    let role: ClauseRole = 'main';
    let parent: number | undefined;
    let coordinated = false;
    let used = opener;
    let shared = group;

    if (
      previous !== undefined &&
      place.subject !== undefined &&
      opener === undefined &&
      BARE_CAUSERS.has(previous.group.lemma) &&
      place.subject.from === regionStart &&
      isBareBase(tokens, group) &&
      !NOMINATIVE.has((tokens[place.subject.head] as Token).lower)
    ) {
      // "let me know", "made us wait"
      begin = group.first;
      return {
        group: {...group, form: 'infinitive', tense: 'none'},
        begin,
        role: 'infinitive',
        parent: index - 1,
        negated: group.negated,
        coordinated: false,
        ...(subject === undefined ? {} : {subject}),
      };
    }
    if (own !== undefined) {
      if (place.subject === undefined && group.inverted !== undefined)
        begin = index === 0 ? 0 : Math.min(begin, group.first);
      if (opener !== undefined) {
        if (opener.type === 'coordinate') {
          coordinated = true;
          parent = index > 0 ? coordinateParent(index) : undefined;
          const sibling = parent === undefined ? undefined : drafts[parent];
          if (
            sibling?.role === 'subordinate' &&
            opener.kind === 'addition' &&
            !place.comma &&
            sibling.opener?.kind !== 'time'
          )
            role = 'subordinate';
        } else role = opener.type === 'relative' && !cleft(previous) ? 'relative' : 'subordinate';
        if (role !== 'main' && opener.type !== 'coordinate') {
          if (role === 'relative') wait(opener.from, regionStart);
          if (index === 0 && waiting !== undefined) begin = opener.from;
        }
      } else if (
        group.inverted !== undefined &&
        place.subject === undefined &&
        (tokens[group.verb] as Token).lower !== 'be' &&
        ['had', 'should', 'were'].includes((tokens[group.first] as Token).lower) &&
        tokens.at(-1)?.lower !== '?'
      ) {
        role = 'subordinate';
      } else if (place.antecedent !== undefined && !place.comma) {
        const content = previous !== undefined && CONTENT_VERBS.has(previous.group.lemma) && !verbFollows(index);
        if (content) {
          role = 'subordinate';
          parent = index - 1;
        } else if (place.antecedent.to === place.subject?.from) {
          role = 'relative';
          begin = place.subject.from;
          if (!wait(begin, regionStart)) parent = index === 0 ? undefined : index - 1;
        }
      } else if (
        previous !== undefined &&
        !place.comma &&
        previous.role !== 'relative' &&
        CONTENT_VERBS.has(previous.group.lemma) &&
        place.subject !== undefined &&
        place.begin <= regionStart + 1
      ) {
        role = 'subordinate';
        parent = index - 1;
      }
    } else if (
      opener !== undefined &&
      opener.from >= regionStart &&
      (opener.type === 'relative' || isRelativeThat(opener))
    ) {
      role = 'relative';
      used = {...opener, type: 'relative'};
      const sentential =
        (tokens[opener.from] as Token).lower === 'which' &&
        tokens[opener.from - 1]?.lower === ',' &&
        OUTCOMES.has(group.lemma);
      const before = sentential ? undefined : phraseBefore(opener.from);
      subject =
        before === undefined
          ? participant(
              tokens,
              {from: opener.from, to: opener.to, head: opener.from, person: 3, plural: false, temporal: false},
              [],
            )
          : participant(tokens, before, []);
      if (before === undefined && index === 0) role = 'main';
      else {
        begin = opener.from;
        if (!wait(opener.from, regionStart)) parent = index === 0 ? undefined : index - 1;
      }
    } else if (opener !== undefined && ['what', 'whatever', 'whoever'].includes((tokens[opener.from] as Token).lower)) {
      subject = participant(
        tokens,
        {from: opener.from, to: opener.to, head: opener.from, person: 3, plural: false, temporal: false},
        [],
      );
      role = tokens.at(-1)?.lower === '?' && index === 0 ? 'main' : 'subordinate';
    } else if (waiting !== undefined && opener === undefined) {
      subject = participant(tokens, waiting.phrase, []);
      owner.fill(index, waiting.from, waiting.to);
      if (waiting.opener !== undefined) {
        used = waiting.opener;
        if (used.type === 'subordinate') role = 'subordinate';
        coordinated = used.type === 'coordinate';
      }
      waiting = undefined;
    } else if (
      previous !== undefined &&
      (opener?.type === 'coordinate' || (place.comma && listOfVerbs(index, regionStart, group)))
    ) {
      coordinated = true;
      parent = coordinateParent(index, group);
      const sibling = drafts[parent] as Draft;
      subject = sibling.subject;
      role = sibling.role;
      shared = share(sibling.group, group);
      if (shared.form === 'infinitive') role = 'infinitive';
    } else if (previous !== undefined && opener === undefined && takesRelativeHead(previous) !== undefined) {
      // "I noticed the report that I sent was wrong."
      const head = takesRelativeHead(previous) as NounPhrase;
      subject = participant(tokens, head, []);
      owner.fill(index, head.from, head.to);
      role = 'subordinate';
    } else if (
      previous !== undefined &&
      ((previous.role === 'gerund' && (previous.opener === undefined || previous.opener.kind === 'content')) ||
        ((previous.role === 'gerund' || previous.role === 'subordinate') &&
          drafts.every((draft) => draft.role !== 'main'))) &&
      !place.comma
    ) {
      // "What I did was wrong.", "Trusting the list was a mistake.": a clause is the subject.
      const first = drafts.every((draft) => draft.role !== 'main') ? (drafts[0] as Draft) : previous;
      const from = first === drafts[0] ? first.begin : first.group.first;
      const to = tokens[group.first - 1]?.pos === 'ADV' ? regionStart : group.first;
      subject = {
        ...span(tokens, from, to),
        text: words(tokens, from, to),
        head: tokens[first.group.verb] as Token,
        person: 3,
        plural: false,
        implied: false,
      };
    } else {
      if (opener !== undefined && (opener.type === 'subordinate' || opener.type === 'preposition')) {
        role = 'subordinate';
        subject = previous?.subject;
      }
      if (subject === undefined) subject = implied(group, index, place);
    }
    const draft: Draft = {group: shared, begin, role, negated: shared.negated, coordinated};
    if (used !== undefined) draft.opener = used;
    if (parent !== undefined) draft.parent = parent;
    if (subject !== undefined) draft.subject = subject;
    return draft;
  }

  /** "It was my fault that the invite was never sent." */
  function cleft(previous: Draft | undefined): boolean {
    return previous?.group.lemma === 'be' && previous.subject?.head.lower === 'it';
  }

  /** "I think the file I sent was wrong.": the next verb has no subject of its own. */
  function verbFollows(index: number): boolean {
    const next = groups[index + 1];
    if (next?.form !== 'finite' || next.inverted !== undefined) return false;
    for (let place = lastOf(groups[index] as Group) + 1; place < next.first; place += 1) {
      const {pos} = tokens[place] as Token;
      if (['PUNCT', 'CCONJ', 'SCONJ', 'VERB', 'AUX'].includes(pos)) return false;
      if (phrases.some((phrase) => phrase.from === place && phrase.preposition === undefined)) return false;
    }
    return true;
  }

  function isRelativeThat(opener: Opener): boolean {
    return (tokens[opener.from] as Token).lower === 'that' && opener.to - opener.from === 1;
  }

  /** Keeps the words before a relative clause for the verb that comes after it; whether there are such words. */
  function wait(to: number, regionStart: number): boolean {
    const phrase = phraseBefore(to);
    if (phrase === undefined || waiting !== undefined) return false;
    if (drafts.length === 0) {
      const opener = openerBefore(phrase.from, 0);
      waiting = {phrase, from: 0, to, ...(opener === undefined ? {} : {opener})};
      return true;
    }
    // "because my colleague, who was away, never …", "that the file I'd been given was …"
    const opener = openerBefore(phrase.from, regionStart);
    if (opener === undefined) return false;
    waiting = {phrase, from: opener.from, to, opener};
    return true;
  }

  function openerBefore(index: number, regionStart: number): Opener | undefined {
    let place = index - 1;
    while (place >= regionStart && !openers.has(place) && ['ADV', 'PUNCT'].includes((tokens[place] as Token).pos))
      place -= 1;
    const opener = openers.get(place);
    return opener !== undefined &&
      opener.from >= regionStart &&
      opener.type !== 'preposition' &&
      opener.type !== 'relative'
      ? opener
      : undefined;
  }

  function phraseBefore(index: number): NounPhrase | undefined {
    let place = index - 1;
    if (tokens[place]?.lower === ',' || tokens[place]?.pos === 'ADP') place -= 1;
    const phrase = phraseEndingAt.get(place);
    // "the list of names from the vendor that was wrong": the head is left of the prepositions.
    return phrase;
  }

  function takesRelativeHead(previous: Draft): NounPhrase | undefined {
    if (previous.role !== 'relative') return undefined;
    return phraseEndingAt.get(previous.begin - 1);
  }

  /** "I called them, apologised, and sent the file." */
  function listOfVerbs(index: number, regionStart: number, group: Group): boolean {
    if (tokens[group.first - 1]?.lower !== ',' || group.first === regionStart) return false;
    return drafts.slice(0, index).some((draft) => draft.group.form === 'finite' && sharesForm(draft.group, group));
  }

  /** The clause that a coordinated one continues. Without `group`, one that has its own subject. */
  function coordinateParent(index: number, group?: Group): number {
    const comma =
      group !== undefined &&
      tokens.slice(lastOf((drafts[index - 1] as Draft).group), group.first).some(({lower}) => lower === ',');
    let fallback: number | undefined;
    for (let place = index - 1; place >= 0; place -= 1) {
      const draft = drafts[place] as Draft;
      if (group === undefined) {
        const opening = drafts.slice(0, place).every((one) => one.role !== 'main');
        if (draft.role === 'main' || (draft.role === 'subordinate' && opening)) return place;
      } else if (group.form === 'finite' && isBareBase(tokens, group) && draft.group.form === 'infinitive')
        return place;
      else if (draft.group.form === 'finite' && sharesForm(draft.group, group)) {
        // "I sent a note on what I had done, and walked him through it": a comma leads back to the main clause.
        if (draft.role === 'main' || !comma) return place;
        fallback ??= place;
      }
    }
    return fallback ?? index - 1;
  }

  /** Whether the verb can share subject and auxiliaries with an earlier one: "would check" and "went" cannot. */
  function sharesForm(earlier: Group, group: Group): boolean {
    if (group.first !== group.verb) return true;
    const word = tokens[group.verb] as Token;
    if (earlier.modal !== undefined && !earlier.perfect && earlier.passive === undefined)
      return isBareBase(tokens, group);
    if (earlier.perfect || earlier.passive !== undefined)
      return participleLemma(word.lower) !== undefined || earlier.tense === group.tense;
    return earlier.tense === group.tense;
  }

  /** A coordinated verb without its own auxiliary shares the one before: `was reviewed and sent`, `should check and send`. */
  function share(sibling: Group, group: Group): Group {
    if (group.first !== group.verb) return group;
    const word = tokens[group.verb] as Token;
    const after = tokens[group.verb + 1];
    if (isBareBase(tokens, group) && (sibling.form === 'infinitive' || sibling.modal !== undefined)) {
      return {
        ...group,
        form: sibling.form,
        tense: sibling.tense,
        ...(sibling.modal === undefined ? {} : {modal: sibling.modal}),
      };
    }
    const onlyParticiple = pastLemma(word.lower) === undefined && participleLemma(word.lower) !== undefined;
    const objectFollows =
      !onlyParticiple &&
      after !== undefined &&
      (after.pos === 'DET' || after.pos === 'PRON' || after.pos === 'NOUN' || after.pos === 'PROPN');
    if (
      sibling.passive !== undefined &&
      !objectFollows &&
      participleLemma(word.lower) !== undefined &&
      !onlyPast(word.lower)
    ) {
      return {
        ...group,
        passive: sibling.passive,
        tense: sibling.tense,
        form: sibling.form,
        perfect: sibling.perfect,
        ...(sibling.modal === undefined ? {} : {modal: sibling.modal}),
      };
    }
    if (
      sibling.passive === undefined &&
      sibling.perfect &&
      participleLemma(word.lower) !== undefined &&
      !onlyPast(word.lower)
    ) {
      return {
        ...group,
        perfect: true,
        tense: sibling.tense,
        ...(sibling.modal === undefined ? {} : {modal: sibling.modal}),
      };
    }
    return group;
  }

  function implied(group: Group, index: number, place: Place): Participant | undefined {
    const lead = tokens[group.first] as Token;
    if (tokens.at(-1)?.lower === '?' || lead.lower === "'s") return undefined;
    const head = lead;
    const at = lead.start;
    const before = tokens[group.first - 1];
    // "There was no documentation."
    if (before?.lower === 'there' || before?.lower === 'here' || tokens[group.first + 1]?.lower === 'there')
      return undefined;
    const starts = group.first === 0 || index === 0 || before?.pos === 'PUNCT' || place.opener !== undefined;
    if (!starts) return undefined;
    const base: Omit<Participant, 'person'> = {start: at, end: at, text: '', head, plural: false, implied: true};
    const modal = group.modal !== undefined;
    if (lead.lower === 'were' || ['is', 'has', 'does', "'s", 'are'].includes(lead.lower)) return undefined;
    if (modal || group.tense === 'past' || ['have', 'am', "'m"].includes(lead.lower)) return {...base, person: 1};
    if (group.first === group.verb && lead.lower === lead.lemma) return {...base, person: 2};
    return undefined;
  }

  function infinitive(index: number, group: Group, previous: Draft | undefined, regionStart: number): Draft {
    const draft: Draft = {
      group,
      begin: index === 0 ? 0 : group.first,
      role: 'infinitive',
      negated: group.negated,
      coordinated: false,
    };
    const phraseOpener = openers.get(group.first);
    const wordOpener = group.first > regionStart ? openers.get(group.first - 1) : undefined;
    const opener =
      phraseOpener ?? (wordOpener?.type === 'coordinate' || wordOpener?.kind === 'content' ? wordOpener : undefined);
    if (opener !== undefined && opener.from >= regionStart) {
      draft.opener = opener;
      if (index > 0) draft.begin = opener.from;
      draft.coordinated = opener.type === 'coordinate';
    }
    if (previous === undefined) return draft;
    draft.parent = index - 1;
    const object = objectBetween(regionStart, group.first);
    const forPhrase = phraseEndingAt.get(group.first - 1);
    if (forPhrase?.preposition !== undefined && tokens[forPhrase.preposition]?.lower === 'for') {
      draft.subject = participant(tokens, forPhrase, []);
      if (forPhrase.preposition >= regionStart) draft.begin = forPhrase.preposition;
    } else if (
      object !== undefined &&
      previous.group.passive === undefined &&
      OBJECT_CONTROL.has(previous.group.lemma)
    ) {
      draft.subject = participant(tokens, object, []);
    } else if (previous.subject !== undefined) draft.subject = previous.subject;
    if (NEGATIVE_CONTROL.has(previous.group.lemma) && group.first <= regionStart + 1) draft.negated = true;
    return draft;
  }

  function objectBetween(from: number, to: number): NounPhrase | undefined {
    return phrases.find((phrase) => phrase.from >= from && phrase.to <= to && phrase.preposition === undefined);
  }

  function gerund(index: number, group: Group, previous: Draft | undefined, regionStart: number): Draft {
    let begin = group.first;
    while (begin > regionStart && ['ADV', 'PART'].includes((tokens[begin - 1] as Token).pos) && !openers.has(begin - 1))
      begin -= 1;
    const opener = openers.get(begin - 1);
    const draft: Draft = {
      group,
      begin: index === 0 ? 0 : begin,
      role: 'gerund',
      negated: group.negated,
      coordinated: false,
    };
    if (opener !== undefined && opener.from >= regionStart) {
      draft.opener = opener;
      if (index > 0) draft.begin = opener.from;
      if ((tokens[opener.from] as Token).lower === 'without') draft.negated = true;
      draft.coordinated = opener.type === 'coordinate';
    } else if (tokens[begin - 1]?.pos === 'ADP' && begin - 1 >= regionStart && index > 0) draft.begin = begin - 1;
    if (previous === undefined) return draft;
    draft.parent = index - 1;
    const adjacent = phraseEndingAt.get(group.first - 1);
    const named =
      adjacent !== undefined &&
      adjacent.from >= regionStart &&
      !adjacent.temporal &&
      !CLOSED_SPEND.has(previous.group.lemma) &&
      draft.opener === undefined;
    if (named) draft.subject = participant(tokens, adjacent, []);
    else if (previous.subject !== undefined) draft.subject = previous.subject;
    return draft;
  }

  function locate(regionStart: number, first: number, index: number, previous: Draft | undefined): Place {
    let subject: NounPhrase | undefined;
    let comma = false;
    let commas = 0;
    let begin = first;
    let commaBegin: number | undefined;
    const joined: NounPhrase[] = [];
    let near: NounPhrase | undefined;
    let place = first - 1;
    const done = (extra: Partial<Place> = {}): Place => ({
      begin: commaBegin ?? begin,
      joined,
      comma,
      ...(subject === undefined ? {} : {subject}),
      ...extra,
    });
    while (place >= regionStart) {
      const opener = openers.get(place);
      if (opener !== undefined && opener.from >= regionStart) {
        if (opener.type === 'preposition') {
          place = opener.from - 1;
          continue;
        }
        if (
          opener.type === 'coordinate' &&
          subject !== undefined &&
          subject.from === opener.to &&
          ['and', 'or', 'nor'].includes((tokens[opener.from] as Token).lower)
        ) {
          const left = coordinatedPhrase(opener.from - 1, regionStart, index, previous);
          if (left !== undefined) {
            joined.unshift(left);
            begin = left.from;
            place = left.from - 1;
            continue;
          }
        }
        const earlier = openers.get(opener.from - 1);
        // "and because", "but when": the conjunction belongs to the clause that follows.
        const from =
          earlier !== undefined &&
          earlier.type === 'coordinate' &&
          opener.type === 'subordinate' &&
          earlier.from >= regionStart
            ? earlier.from
            : opener.from;
        begin = from;
        commaBegin = undefined;
        comma ||= tokens[from - 1]?.lower === ',';
        return done({opener});
      }
      const phrase = phraseEndingAt.get(place);
      if (phrase !== undefined && phrase.from >= regionStart) {
        if (phrase.preposition !== undefined) {
          const conjunction = openers.get(phrase.from - 1);
          if (subject === undefined && conjunction?.type === 'subordinate') {
            subject = phrase;
            begin = conjunction.from;
            return done({opener: conjunction});
          }
          // "the mistake in the file I sent"
          if (subject !== undefined && phrase.to === subject.from && index > 0) near ??= phrase;
          place = phrase.preposition - 1;
          continue;
        }
        if (subject === undefined) {
          // "Emailed the client, apologised": a comma parts the object from the next verb.
          if (commas % 2 === 1 && previous !== undefined && waiting === undefined) return done();
          subject = phrase;
          begin = phrase.from;
        } else if (
          commaBegin !== undefined &&
          tokens[subject.to]?.lower === ',' &&
          tokens[subject.from - 1]?.lower === ',' &&
          subject.from - 1 === phrase.to
        ) {
          subject = phrase;
          begin = phrase.from;
          commaBegin = undefined;
        } else if (subject.temporal && !phrase.temporal && phrase.to === subject.from && joined.length === 0) {
          // "My job that week was to confirm arrivals."
          subject = phrase;
          begin = phrase.from;
        } else if (
          !phrase.temporal ||
          (index > 0 &&
            phrase.to === subject.from &&
            ['a', 'the', 'every'].includes((tokens[phrase.from] as Token).lower) &&
            phrase.to - phrase.from === 2)
        )
          return done({antecedent: phrase});
        place = phrase.from - 1;
        continue;
      }
      const token = tokens[place] as Token;
      if (token.lower === ',') {
        comma = true;
        commas += 1;
        if (commaBegin === undefined) commaBegin = place + 1;
      } else if (BREAKS.has(token.lower)) {
        begin = place + 1;
        if (commaBegin !== undefined) commaBegin = undefined;
        comma = true;
        return done();
      } else if (
        subject !== undefined &&
        !['ADV', 'INTJ', 'PART', 'ADP', 'SYM', 'PUNCT', 'X', 'SCONJ'].includes(token.pos)
      )
        return done();
      place -= 1;
    }
    return done(near === undefined || comma ? {} : {antecedent: near});
  }

  /** The left member of a subject such as `my manager and I`. */
  function coordinatedPhrase(
    at: number,
    regionStart: number,
    index: number,
    previous: Draft | undefined,
  ): NounPhrase | undefined {
    const end = tokens[at]?.lower === ',' ? at - 1 : at;
    const left = phraseEndingAt.get(end);
    if (left === undefined || left.from < regionStart || left.preposition !== undefined) return undefined;
    if (index > 0 && end !== at) return undefined;
    if (['it', 'him', 'them', 'me', 'us', 'her'].includes((tokens[left.from] as Token).lower)) return undefined;
    const before = left.from - 1;
    const starts =
      left.from === regionStart && (index === 0 || (previous !== undefined && CONTENT_VERBS.has(previous.group.lemma)));
    const opened =
      openers.has(before) ||
      (before >= 0 && (tokens[before] as Token).pos === 'PUNCT') ||
      (before >= 0 && tokens[before]?.pos === 'ADV' && index === 0);
    return starts || opened || (left.person === 1 && left.from > regionStart) ? left : undefined;
  }

  /** Parents of subordinate clauses, subjects of fronted gerunds. */
  function link(): void {
    for (const [index, draft] of drafts.entries()) {
      if (draft.parent === undefined && draft.role !== 'main') {
        const before = findLast(
          index,
          (one) => one.group.form === 'finite' && (draft.role === 'relative' || one.role === 'main'),
        );
        const after = drafts.findIndex((one, place) => place > index && one.role === 'main');
        if (before >= 0) draft.parent = before;
        else if (after >= 0) draft.parent = after;
        else if (index > 0) draft.parent = index - 1;
      }
      if (draft.subject === undefined && (draft.role === 'gerund' || draft.role === 'infinitive')) {
        const main = drafts.find((one) => one.role === 'main');
        if (
          main?.subject !== undefined &&
          !main.subject.implied &&
          main.subject.start > (tokens[draft.group.verb] as Token).end
        )
          draft.subject = main.subject;
        else if (index === 0 && draft.role === 'gerund') {
          // "Not checking the address cost us a week.": the speaker did not.
          const head = tokens[draft.group.verb] as Token;
          draft.subject = {start: head.start, end: head.start, text: '', head, person: 1, plural: false, implied: true};
        }
      }
    }
  }

  function findLast(before: number, test: (draft: Draft) => boolean): number {
    for (let place = before - 1; place >= 0; place -= 1) if (test(drafts[place] as Draft)) return place;
    return -1;
  }

  function finish(): Clause[] {
    const lastWaiting = waiting;
    // Owners: each clause holds the words from its begin to the next clause's begin, unless they were given away.
    for (const [index, draft] of drafts.entries()) {
      const to = drafts[index + 1]?.begin ?? tokens.length;
      for (let place = draft.begin; place < Math.max(to, draft.begin); place += 1)
        if (owner[place] === -1) owner[place] = index;
    }
    for (let place = 0; place < tokens.length; place += 1) {
      if (owner[place] === -1)
        owner[place] = lastWaiting !== undefined || place === 0 ? 0 : (owner[place - 1] as number);
    }
    for (const [index, {group}] of drafts.entries()) {
      for (let place = group.first; place <= group.verb; place += 1) owner[place] = index;
      if (group.inverted !== undefined) owner.fill(index, group.inverted.from, group.inverted.to);
    }
    resume();
    const held: Token[][] = drafts.map(() => []);
    for (let place = 0; place < tokens.length; place += 1) held[owner[place] as number]?.push(tokens[place] as Token);
    const quotes = quotation(tokens);
    return drafts.map((draft, index) => clauseOf(draft, index, held[index] as Token[], quotes));
  }

  /** Words after a relative clause in the middle: `the report, which I sent, was late` – the comma and the rest go to the main verb. */
  function resume(): void {
    for (const [index, draft] of drafts.entries()) {
      if (index === 0 || draft.group.form !== 'finite') continue;
      for (
        let place = draft.group.first - 1;
        place >= 0 && owner[place] === index - 1 && (tokens[place]?.pos === 'ADV' || tokens[place]?.lower === ',');
        place -= 1
      ) {
        if (drafts[index - 1]?.role === 'relative' && place > lastOf((drafts[index - 1] as Draft).group))
          owner[place] = index;
      }
    }
  }

  function clauseOf(draft: Draft, index: number, own: readonly Token[], quotes: Uint8Array): Clause {
    const {group} = draft;
    const verb = tokens[group.verb] as Token;
    const passive = group.passive !== undefined;
    const last = lastOf(group);
    let limit = last + 1;
    while (limit < tokens.length && (owner[limit] === index || tokens[limit]?.pos === 'ADV')) limit += 1;
    const after = phrases.filter((phrase) => phrase.from > group.verb && phrase.to <= limit && phrase.from >= last);
    const first = after[0];
    const object =
      passive || first === undefined || first.preposition !== undefined || (first.temporal && first.from > last + 3)
        ? undefined
        : first;
    const copular =
      !passive &&
      COPULAS.has(group.lemma) &&
      !(group.lemma !== 'be' && group.lemma !== 'become' && object !== undefined && object.from <= last + 2);
    const predicate = copular ? predicateAfter(last + 1, limit, group.lemma === 'be') : undefined;
    const agent = passive ? agentOf(after) : undefined;
    const groupVerb: VerbGroup = {
      ...spanOf(verb),
      text: verb.text,
      lemma: group.lemma,
      token: verb,
      tense: group.tense,
      perfect: group.perfect,
      progressive: group.progressive,
      ...(group.modal === undefined ? {} : {modal: group.modal}),
      ...(group.particle === undefined ? {} : {particle: tokens[group.particle] as Token}),
      group: span(tokens, group.first, Math.max(group.verb, group.last ?? 0) + 1),
    };
    const objectNo = object !== undefined && NO_ONE.has((tokens[object.from] as Token).lower);
    const subjectNo =
      group.form === 'finite' &&
      draft.subject !== undefined &&
      !draft.subject.implied &&
      /^(?:no|nobody|nothing|none|neither)\b/iu.test(draft.subject.text) &&
      !draft.coordinated;
    return {
      start: own[0]?.start ?? verb.start,
      end: own.at(-1)?.end ?? verb.end,
      tokens: own,
      role: draft.role,
      ...(draft.opener === undefined ? {} : {link: linkOf(draft.opener, draft)}),
      ...(draft.parent === undefined ? {} : {parent: draft.parent}),
      ...(draft.subject === undefined ? {} : {subject: draft.subject}),
      verb: groupVerb,
      voice: passive ? 'passive' : 'active',
      ...(passive ? {auxiliary: tokens[group.passive as number] as Token} : {}),
      ...(agent === undefined ? {} : {agent}),
      ...(object === undefined || copular ? {} : {object: participant(tokens, object, [])}),
      ...(predicate === undefined ? {} : {predicate}),
      negated: draft.negated || objectNo || subjectNo,
      question: tokens.at(-1)?.lower === '?' && (draft.role === 'main' || draft.group.inverted !== undefined),
      quoted: quotes[group.verb] === 1,
    };
  }

  function linkOf(opener: Opener, draft: Draft): NonNullable<Clause['link']> {
    return {
      ...span(tokens, opener.from, opener.to),
      text: words(tokens, opener.from, opener.to),
      kind: kindOf(opener, draft),
    };
  }

  function kindOf(opener: Opener, draft: Draft): Opener['kind'] {
    const word = (tokens[opener.from] as Token).lower;
    const parent = draft.parent === undefined ? undefined : drafts[draft.parent];
    if (opener.to - opener.from > 1) return opener.kind;
    if (word === 'since' && (draft.role === 'gerund' || parent?.group.perfect === true)) return 'time';
    if (
      word === 'as' &&
      (draft.group.progressive ||
        (opener.from > 0 &&
          tokens[opener.from - 1]?.lower !== ',' &&
          draft.group.lemma !== 'be' &&
          !draft.negated &&
          draft.group.passive === undefined))
    )
      return draft.group.progressive ? 'time' : 'comparison';
    if (
      word === 'if' &&
      parent !== undefined &&
      ['ask', 'know', 'see', 'check', 'wonder', 'verify', 'confirm'].includes(parent.group.lemma)
    )
      return 'content';
    if (word === 'while' && opener.from === 0 && draft.group.lemma === 'be' && !draft.group.progressive)
      return 'contrast';
    if (
      (word === 'when' || word === 'where') &&
      parent !== undefined &&
      parent.begin < draft.begin &&
      ['know', 'ask', 'remember', 'forget'].includes(parent.group.lemma)
    )
      return 'content';
    if (word === 'on' && draft.role !== 'gerund') return 'addition';
    return opener.kind;
  }

  function predicateAfter(from: number, limit: number, be: boolean): Clause['predicate'] | undefined {
    for (let place = from; place < limit; place += 1) {
      const phrase = phrases.find((one) => one.from === place);
      if (phrase !== undefined)
        return phrase.preposition === undefined
          ? {
              ...span(tokens, phrase.from, phrase.to),
              text: words(tokens, phrase.from, phrase.to),
              head: tokens[phrase.head] as Token,
            }
          : undefined;
      const token = tokens[place] as Token;
      if (token.pos === 'ADJ' || token.pos === 'VERB' || token.pos === 'NOUN')
        return {...spanOf(token), text: token.text, head: token};
      if (token.pos === 'PUNCT' || token.pos === 'SCONJ') return undefined;
      if (token.pos === 'ADP') {
        if (!be) return undefined;
        // "was on me", "was down to me", "was at fault"
        const governed = phrases.find(
          (one) => one.preposition === place || (one.preposition === place + 1 && tokens[place + 1]?.pos === 'ADP'),
        );
        if (governed === undefined) continue;
        return {
          ...span(tokens, place, governed.to),
          text: words(tokens, place, governed.to),
          head: tokens[governed.head] as Token,
        };
      }
    }
    return undefined;
  }

  function agentOf(after: readonly NounPhrase[]): Clause['agent'] | undefined {
    const phrase = after.find(
      (one) => one.preposition !== undefined && tokens[one.preposition]?.lower === 'by' && !one.temporal,
    );
    if (
      phrase === undefined ||
      NO_AGENTS.has((tokens[phrase.head] as Token).lower) ||
      tokens[phrase.from]?.pos === 'NUM'
    )
      return undefined;
    return {...participant(tokens, phrase, []), phrase: span(tokens, phrase.preposition as number, phrase.to)};
  }
}

function dropReduced(
  tokens: readonly Token[],
  groups: readonly Group[],
  phrases: readonly NounPhrase[],
  openers: ReadonlyMap<number, Opener>,
): Group[] {
  return groups.filter((group, index) => {
    if (group.first !== group.verb || group.form !== 'finite') return true;
    const word = tokens[group.verb] as Token;
    if (participleLemma(word.lower) === undefined || onlyPast(word.lower)) return true;
    const next = tokens[group.verb + 1];
    const before = tokens[group.verb - 1];
    // "the plan given to me": a bare participle after its noun, when another verb is still to come or was there before.
    const onlyPart = pastLemma(word.lower) === undefined;
    const phrase = phrases.find((one) => one.to === group.verb);
    if (onlyPart) return before?.pos === 'CCONJ' || before?.lower === ',';
    if (phrase === undefined) {
      // "as planned", "than expected", "if needed"
      const opener = openers.get(group.verb - 1);
      return !(
        opener !== undefined &&
        opener.type === 'subordinate' &&
        (tokens[opener.from] as Token).lower !== 'that' &&
        next?.pos !== 'DET' &&
        !['what', 'which', 'who', 'whoever', 'whatever'].includes((tokens[opener.from] as Token).lower)
      );
    }
    // "We got the report reviewed", "had it checked": somebody else did it.
    const causer = groups[index - 1];
    if (
      causer !== undefined &&
      CAUSATIVES.has(causer.lemma) &&
      causer.passive === undefined &&
      phrase.from === causer.verb + 1 &&
      next?.pos !== 'DET' &&
      !NOMINATIVE.has((tokens[phrase.head] as Token).lower)
    ) {
      return false;
    }
    // "and also on the walk method used": nothing between the last verb and this one could be its subject.
    if (phrase.preposition !== undefined && causer !== undefined && next?.pos !== 'DET' && next?.pos !== 'PRON') {
      const alone = phrases.every(
        (one) => one.preposition !== undefined || one.to <= causer.verb || one.from >= phrase.from,
      );
      if (alone && !openers.has(phrase.from - 1)) return false;
    }
    if (phrase.preposition === undefined && phrase.person !== 3) return true;
    if (
      next?.lower === 'by' &&
      index > 0 &&
      groups[index - 1]?.form === 'finite' &&
      !openersBetween(openers, (groups[index - 1] as Group).verb, group.verb)
    )
      return false;
    const following = groups[index + 1];
    if (
      following?.form === 'finite' &&
      next !== undefined &&
      (next.pos === 'ADP' || next.lower === 'to') &&
      tokens[following.first - 1]?.lower !== ','
    ) {
      // "The list provided by my manager was wrong."
      return (
        phrases.some((one) => one.from > group.verb && one.to <= following.first && one.preposition === undefined) ||
        openersBetween(openers, group.verb, following.first)
      );
    }
    return true;
  });
}

function openersBetween(openers: ReadonlyMap<number, Opener>, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    const opener = openers.get(place);
    if (opener !== undefined && opener.type !== 'preposition') return true;
  }
  return false;
}

function isBareBase(tokens: readonly Token[], group: Group): boolean {
  const word = tokens[group.verb] as Token;
  return group.first === group.verb && word.lower === word.lemma;
}

function participant(tokens: readonly Token[], phrase: NounPhrase, joined: readonly NounPhrase[]): Participant {
  const from = joined[0]?.from ?? phrase.from;
  const all = [...joined, phrase];
  const person = all.some((one) => one.person === 1) ? 1 : all.some((one) => one.person === 2) ? 2 : 3;
  return {
    ...span(tokens, from, phrase.to),
    text: words(tokens, from, phrase.to),
    head: tokens[phrase.head] as Token,
    person,
    plural: phrase.plural || joined.length > 0,
    implied: false,
  };
}

function fragment(tokens: readonly Token[]): Clause {
  return {
    ...span(tokens, 0, tokens.length),
    tokens: [...tokens],
    role: 'main',
    voice: 'active',
    negated: tokens.some(({lower}) =>
      ['no', 'not', 'never', 'nothing', 'nobody', "n't", 'without', 'none'].includes(lower),
    ),
    question: tokens.at(-1)?.lower === '?',
    quoted: quotation(tokens)[0] === 1,
  };
}

/** One for every token inside quotation marks. */
function quotation(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  for (const [index, {lower}] of tokens.entries()) {
    if (lower === '“' || (open < 0 && (lower === '"' || lower === '«' || lower === '„'))) open = index;
    else if (open >= 0 && (lower === '”' || lower === '"' || lower === '»')) {
      quoted.fill(1, open, index + 1);
      open = -1;
    }
  }
  return quoted;
}

function span(tokens: readonly Token[], from: number, to: number): {start: number; end: number} {
  const first = tokens[from] as Token;
  const last = tokens[Math.max(from, to - 1)] as Token;
  return {start: first.start, end: last.end};
}

function spanOf({start, end}: Token): {start: number; end: number} {
  return {start, end};
}

/** The words from one token to another, one blank between words that were apart. */
function words(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let place = from; place < to; place += 1) {
    const token = tokens[place] as Token;
    const before = tokens[place - 1];
    if (place > from && before !== undefined && before.end < token.start) text += ' ';
    text += token.text;
  }
  return text;
}
