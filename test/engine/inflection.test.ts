import assert from 'node:assert/strict';
import {basesOfParticiple} from '../../server/src/engine/inflection/participles.ts';
import {objectCase, subjectCase} from '../../server/src/engine/inflection/pronoun-case.ts';
import {agree, FIRST_SINGULAR, formsOfParticiple, verbForms} from '../../server/src/engine/inflection/verb-forms.ts';

/** `participle: base past gerund`, one verb a line. */
function assertForms(lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const [participle = '', base, past, gerund] = line.trim().split(/[: ]+/u);
    const forms = formsOfParticiple(participle);
    assert.deepEqual([forms?.base, forms?.past, forms?.gerund], [base, past, gerund], line.trim());
  }
}

describe('The forms of a verb', () => {
  it('are found from a regular participle', () => {
    assertForms(`
      entered: enter entered entering
      updated: update updated updating
      invited: invite invited inviting
      edited: edit edited editing
      quoted: quote quoted quoting
      charged: charge charged charging
      handled: handle handled handling
      scheduled: schedule scheduled scheduling
      developed: develop developed developing
      postponed: postpone postponed postponing
      mentioned: mention mentioned mentioning
      missed: miss missed missing
      used: use used using
      focused: focus focused focusing
      added: add added adding
      called: call called calling
      issued: issue issued issuing
      agreed: agree agreed agreeing
      tried: try tried trying
      tied: tie tied tying
      delayed: delay delayed delaying
      emailed: email emailed emailing
    `);
  });

  it('double the last letter where the verb does', () => {
    assertForms(`
      planned: plan planned planning
      dropped: drop dropped dropping
      referred: refer referred referring
      transferred: transfer transferred transferring
      skipped: skip skipped skipping
      logged: log logged logging
      debugged: debug debugged debugging
      panicked: panic panicked panicking
      rescheduled: reschedule rescheduled rescheduling
    `);
  });

  it('keep the British or American spelling of the participle', () => {
    assertForms(`
      cancelled: cancel cancelled cancelling
      canceled: cancel canceled canceling
      relabelled: relabel relabelled relabelling
      mislabeled: mislabel mislabeled mislabeling
      prioritised: prioritise prioritised prioritising
      prioritized: prioritize prioritized prioritizing
      learnt: learn learnt learning
      spelled: spell spelled spelling
      fulfilled: fulfil fulfilled fulfilling
    `);
  });

  it('are found from an irregular participle', () => {
    assertForms(`
      sent: send sent sending
      told: tell told telling
      written: write wrote writing
      taken: take took taking
      found: find found finding
      left: leave left leaving
      put: put put putting
      shown: show showed showing
      laid: lay laid laying
      lost: lose lost losing
      read: read read reading
      borne: bear bore bearing
      input: input input inputting
      gotten: get got getting
    `);
  });

  it('are found behind a prefix or a hyphen', () => {
    assertForms(`
      resent: resend resent resending
      re-sent: re-send re-sent re-sending
      mis-sold: mis-sell mis-sold mis-selling
      overwritten: overwrite overwrote overwriting
      misread: misread misread misreading
      double-booked: double-book double-booked double-booking
      cc'd: cc cc'd ccing
    `);
  });

  it('do not take a look-alike for a prefixed verb', () => {
    assertForms(`
      relayed: relay relayed relaying
      represented: represent represented representing
      rebelled: rebel rebelled rebelling
    `);
  });

  it('bend the first word of a phrasal verb', () => {
    assert.deepEqual(verbForms('write down'), {
      base: 'write down',
      past: 'wrote down',
      participle: 'written down',
      thirdPerson: 'writes down',
      gerund: 'writing down',
    });
  });

  it('have the right third person', () => {
    const third = (base: string): string => verbForms(base).thirdPerson;
    assert.deepEqual(['undo', 'focus', 'carry', 'pay', 'have', 'fix', 'quiz', 'miss', 'send'].map(third), [
      'undoes',
      'focuses',
      'carries',
      'pays',
      'has',
      'fixes',
      'quizzes',
      'misses',
      'sends',
    ]);
  });
});

describe('A participle', () => {
  it('is told from other words in -ed and from present forms', () => {
    for (const word of ['sent', 'reviewed', 'overwritten', 'put', 'cc’d']) assert.ok(basesOfParticiple(word)[0], word);
    for (const word of ['need', 'hundred', 'present', 'indeed', 'wrote', 'feed', 'quickly', 'Red']) {
      assert.deepEqual(basesOfParticiple(word), [], word);
    }
  });

  it('names the verb that people mean when two share it', () => {
    assert.equal(basesOfParticiple('found')[0], 'find');
    assert.equal(basesOfParticiple('bound')[0], 'bind');
    assert.equal(basesOfParticiple('born')[0], 'bear');
  });
});

describe('A verb', () => {
  it('agrees with its subject', () => {
    const they = {person: 3, plural: true} as const;
    const she = {person: 3, plural: false} as const;
    assert.equal(agree('be', 'past', FIRST_SINGULAR), 'was');
    assert.equal(agree('be', 'present', FIRST_SINGULAR), 'am');
    assert.equal(agree('be', 'past', they), 'were');
    assert.equal(agree('have', 'present', she), 'has');
    assert.equal(agree('do', 'present', FIRST_SINGULAR), 'do');
    assert.equal(agree('send', 'present', she), 'sends');
    assert.equal(agree('send', 'past', she), 'sent');
  });
});

describe('A pronoun', () => {
  it('changes case between subject and object', () => {
    assert.deepEqual(['I', 'he', 'she', 'We', 'they', 'who', 'it', 'you'].map(objectCase), [
      'me',
      'him',
      'her',
      'us',
      'them',
      'whom',
      'it',
      'you',
    ]);
    assert.deepEqual(['me', 'him', 'her', 'us', 'them', 'it', 'Maria'].map(subjectCase), [
      'I',
      'he',
      'she',
      'we',
      'they',
      'it',
      'Maria',
    ]);
  });

  it('is none that every object has a property of', () => {
    for (const word of ['constructor', 'toString', 'valueOf']) {
      assert.equal(objectCase(word), word);
      assert.equal(subjectCase(word), word);
    }
  });
});
