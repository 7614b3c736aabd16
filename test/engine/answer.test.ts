import assert from 'node:assert/strict';
import type {AnswerDocument} from '../../server/src/engine/answer.ts';
import type {BlockAnalyser} from '../../server/src/engine/reading/block-analysis.ts';
import {parseAnswers} from '../../server/src/engine/reading/parse-answers.ts';
import {splitSentences} from '../../server/src/engine/reading/sentences.ts';

/** Reads structure only: sentences without tokens. */
const withoutLanguage: BlockAnalyser = (prose) => {
  const split = splitSentences(prose.text);
  const move = (span: {start: number; end: number}) => ({start: prose.start + span.start, end: prose.start + span.end});
  return {
    sentences: split.sentences.map((span) => ({...move(span), tokens: [], clauses: []})),
    words: split.words.length,
  };
};

const parse = (text: string): AnswerDocument => parseAnswers(text, withoutLanguage);

/** `situation: I ran a shop. | lesson: …` for each answer: what the reader took for which section. */
function outline(text: string): readonly string[] {
  return parse(text).answers.map((answer) =>
    answer.sections
      .map((section) => {
        const prose = section.blocks.map((block) => block.prose.trim().replace(/\s+/gu, ' ')).join(' ¶ ');
        return `${section.names.join('+') || '-'}: ${prose}`;
      })
      .join(' | '),
  );
}

function sentencesOf(text: string): readonly string[] {
  return parse(text).answers.flatMap((answer) =>
    answer.sentences.map((sentence) => text.slice(sentence.start, sentence.end)),
  );
}

describe('reading an answer', () => {
  it('names sections by headings of any depth, case and common wording', () => {
    assert.deepEqual(
      outline(
        '# The till\n\n## BACKGROUND\n\nI ran a till.\n\n### What I did:\n\nI rang.\n\n#### 3. Lessons learned\n\nI count.',
      ),
      ['situation: I ran a till. | action: I rang. | lesson: I count.'],
    );
  });

  it('takes a bold lead-in for a heading', () => {
    assert.deepEqual(outline('**Situation:** I ran a till.\n\n**Task** – count it.\n\n**Action**\n\nI rang.'), [
      'situation: I ran a till. | task: count it. | action: I rang.',
    ]);
  });

  it('reads a name of which the first letter is in bold', () => {
    assert.deepEqual(outline('## **S**ituation\n\nI ran a till.\n\n## **A**ction\n\nI rang.'), [
      'situation: I ran a till. | action: I rang.',
    ]);
    for (const mark of [': ', ' – ', '\n\n']) {
      assert.deepEqual(
        outline(`**S**ituation${mark}I ran a till.\n\n**T**ask${mark}Count it.\n\n*A*ctions${mark}I rang.`),
        ['situation: I ran a till. | task: Count it. | action: I rang.'],
        mark,
      );
    }
    assert.deepEqual(outline('**S**he rang.\n\n**T**hen I ran.\n\n**A**ll was well.\n\n**R**eally.'), [
      '-: S he rang. ¶ T hen I ran. ¶ A ll was well. ¶ R eally.',
    ]);
  });

  it('takes letters for headings where A and R are among them', () => {
    assert.deepEqual(outline('(S) I ran a till. (T) Count it. (A) I rang. (R) All well.'), [
      'situation: I ran a till. | task: Count it. | action: I rang. | result: All well.',
    ]);
    assert.deepEqual(outline('S: I ran a till.\nT: Count it.\nA: I rang.\nR: All well.\nR: I count twice.'), [
      'situation: I ran a till. | task: Count it. | action: I rang. | result: All well. | lesson: I count twice.',
    ]);
    assert.deepEqual(outline('## S\n\nI ran a till.\n\n## M\n\nIt was open.\n\n## A\n\nI rang.'), [
      'situation: I ran a till. | mistake: It was open. | action: I rang.',
    ]);
    assert.deepEqual(outline('T. Count it.\n\nS. I ran a till.\n\nA. I rang.\n\nR. All well.'), [
      'task: Count it. | situation: I ran a till. | action: I rang. | result: All well.',
    ]);
    assert.deepEqual(outline('We had sizes (S), (M) and (L).\n\n(S) sold out, and (L) too.'), [
      '-: We had sizes (S), (M) and (L). ¶ (S) sold out, and (L) too.',
    ]);
    assert.deepEqual(outline('We had plan (B) ready. (C) was worse.'), ['-: We had plan (B) ready. (C) was worse.']);
  });

  it('takes the letters of each answer by themselves', () => {
    const answer = '(S) A.\n\n(T) B.\n\n(A) C.\n\n(R) D.\n\n';
    const sections = 'situation: A. | task: B. | action: C. | result: D.';
    assert.deepEqual(outline(`# One\n\n${answer}# Two\n\n${answer}`), [sections, sections]);
  });

  it('takes plain lead-ins for headings at the start of a line', () => {
    assert.deepEqual(outline('Cause: I misread the date.\n\nAction: I rang.\n\nResult: They came.'), [
      'mistake: I misread the date. | action: I rang. | result: They came.',
    ]);
    assert.deepEqual(outline('I saw one problem: the date was gone.'), ['-: I saw one problem: the date was gone.']);
  });

  it('takes the names of sections for labels however they are set apart', () => {
    const parts = ['I ran a till.', 'I had to count it.', 'I rang at once.', 'All well.'];
    const names = ['Situation', 'Task', 'Action', 'Result'];
    const styles: readonly ((name: string, text: string, number: number) => string)[] = [
      (name, text) => `${name}\n\n${text}\n\n`,
      (name, text) => `${name.toUpperCase()}\n${text}\n`,
      (name, text) => `*${name}*  \n${text}\n\n`,
      (name, text) => `**${name}** ${text}\n\n`,
      (name, text) => `**${name}** ${text} `,
      (name, text, number) => `${number}. **${name}** ${text}\n`,
      (name, text, number) => `**${number}. ${name}** ${text}\n\n`,
      (name, text, number) => `${number}. ${name}\n\n${text}\n\n`,
      (name, text, number) => `(${number}) ${name}: ${text}\n\n`,
      (name, text, number) => `**Step ${number}: ${name}** ${text}\n\n`,
      (name, text) => `${name} - ${text}\n\n`,
      (name, text) => `- ${name} – ${text}\n`,
      (name, text) => `${name} — ${text}\n`,
      (name, text) => `${name} -> ${text}\n\n`,
      (name, text) => `**${name}** → ${text}\n\n`,
      (name, text) => `(${name}) ${text}\n\n`,
      (name, text) => `[${name}]\n${text}\n\n`,
      (name, text) => `${name[0]}. ${text}\n\n`,
      (name, text) => `${name[0]} - ${text}\n`,
      (name, text) => `## ${name[0]}\n\n${text}\n\n`,
      (name, text) => `**${name[0]} – ${name}** ${text}\n\n`,
      (name, text) => `${name[0]} – ${name}\n\n${text}\n\n`,
    ];
    for (const style of styles) {
      for (const eol of ['\n', '\r\n']) {
        const text = names
          .map((name, index) => style(name, parts[index] as string, index + 1))
          .join('')
          .replaceAll('\n', eol);
        assert.deepEqual(
          outline(text),
          [names.map((name, index) => `${name.toLowerCase()}: ${parts[index]}`).join(' | ')],
          text,
        );
        assert.deepEqual(sentencesOf(text), parts, text);
      }
    }
  });

  it('takes no words of a sentence for a label', () => {
    for (const text of [
      'Task forces were sent. Results vary. Action was needed.',
      'Task\nforces were sent.\n\nAction\ngroups too.',
      'Mistake or not, I told her.',
      '**Result** I never expected.',
      '**Action** was needed. **Task** forces came.',
      '**Action**-oriented people act.\n\n**Result**-driven ones too.',
      'Action - taken at once - was what it needed. I rang her.',
      'Goal - two units a week.\n\nTarget - ten of them.',
      'Error-prone work.\n\nTask–switching hurts.\n\nAction–reaction.',
      '(Action) was needed, they said. (Result) of which I knew nothing.',
      '[Role] was asked. [Task] was done.',
      '**Now** I count.\n\n**Since then** I read.\n\n**Today** I do both.',
      'Since then - and only since then - I count.\n\nToday - I count.',
      'My failure\n\nIn 2019 I ran a bar.',
      'We had three columns:\n\n- Goals\n- Tasks\n- Outcomes\n\nI forgot one.',
      'STAR stands for:\n\n1. Situation\n2. Task\n3. Action\n4. Result',
      'S. Patel ran the bar.\nR. Jones ran the till.\nA. Smith ran away.',
    ]) {
      assert.deepEqual(
        outline(text)
          .join()
          .match(/\b(?:situation|task|mistake|action|result|lesson): /u),
        null,
        text,
      );
    }
    assert.deepEqual(outline('## Result\n\nImpact\n\nTwo units.\n\n## Lesson\n\n**Problem** I had none.'), [
      'result: Impact ¶ Two units. | lesson: Problem I had none.',
    ]);
  });

  it('leaves tables and what is struck out out of the prose', () => {
    assert.deepEqual(
      sentencesOf('I ran a till.\n\n| Situation | late |\n|---|:-:|\n| Task | I was |\n\nI ~~never~~ rang.'),
      ['I ran a till.', 'I ~~never~~ rang.'],
    );
    assert.deepEqual(outline('My log:\nA | B\n--- | ---\n1 | 2\n\nI ~~never~~ rang.'), ['-: My log: ¶ I rang.']);
    assert.deepEqual(outline('I typed a | b.\n--- that was | all.'), ['-: I typed a | b. --- that was | all.']);
  });

  it('reads one heading for two sections', () => {
    assert.deepEqual(outline('## Situation / Task\n\nI ran a till.\n\n## Action & Result\n\nI rang.'), [
      'situation+task: I ran a till. | action+result: I rang.',
    ]);
  });

  it('starts another answer at each level-1 heading that names no section', () => {
    assert.deepEqual(outline('# One\n\n## Task\n\nA.\n\n# Two\n\nB.'), ['task: A.', '-: B.']);
    assert.deepEqual(outline('# Situation\n\nA.\n\n# Task\n\nB.'), ['situation: A. | task: B.']);
  });

  it('takes a level-1 heading in the words of a section for a title where sections follow at once', () => {
    for (const title of ['My mistake', 'Failure', 'What I learned']) {
      const answer = `# ${title}\n\n> Asked twice.\n\n## Situation\n\nA.\n\n## Action\n\nB.\n\n`;
      assert.deepEqual(outline(answer), ['situation: A. | action: B.'], title);
      assert.equal(parse(answer).answers[0]?.title?.text, title);
      assert.equal(outline(`# One\n\n## Task\n\nA.\n\n${answer}${answer}`).length, 3, title);
    }
    assert.deepEqual(outline('# Failure\n\n**Situation:** A.\n\n**Action:** B.'), ['situation: A. | action: B.']);
    assert.deepEqual(outline('# Situation\n\nA.\n\n# Mistake\n\n## Action\n\nB.'), [
      'situation: A. | mistake:  | action: B.',
    ]);
    assert.deepEqual(outline('# Mistake\n\nA.\n\n## Action\n\nB.'), ['mistake: A. | action: B.']);
  });

  it('keeps a deeper unknown heading inside its section and ends the section at an equal one', () => {
    assert.deepEqual(outline('## Action\n\nA.\n\n### First step\n\nB.\n\n## Notes to self\n\nC.'), [
      'action: A. ¶ B. | -: C.',
    ]);
  });

  it('leaves front matter, the question, quotes, code, HTML and link targets out of the prose', () => {
    const text =
      '---\nquestion: Tell me about a failure\nskills: a, b\n---\n\n> Tell me about a failure.\n\nTell me about a time you failed.\n\n```\ncode\n```\n<!-- note -->\n\nI [rang](http://x.y "t") `rm` <b>them</b>.';
    assert.deepEqual(outline(text), ['-: I rang XXXX them .']);
    const [answer] = parse(text).answers;
    assert.equal(answer?.kind, 'mistake');
    assert.deepEqual(answer?.skills, ['a', 'b']);
  });

  it('reads block quotes where the answer is told in nothing else', () => {
    const quoted = '**Mistake**\n\n> "I forgot it.\n> Twice."\n\n**Action**\n\n> - I rang.\n> - I wrote.';
    assert.deepEqual(outline(quoted), ['mistake: "I forgot it. Twice." | action: I rang. ¶ I wrote.']);
    assert.deepEqual(outline('> Tell me about a failure.'), outline('Tell me about a failure.'));
    assert.deepEqual(outline('**Mistake**\n\nI forgot it.\n\n**Action**\n\n> Ring me.'), [
      'mistake: I forgot it. | action: ',
    ]);
  });

  it('asks for a mistake unless the question asks for something else', () => {
    assert.equal(parse('I forgot.').answers[0]?.kind, 'mistake');
    assert.equal(parse('# Tell me about a difficult customer\n\nShe left.').answers[0]?.kind, 'star');
    assert.equal(parse('---\nquestion: What is your greatest weakness?\n---\nNone.').answers[0]?.kind, 'mistake');
  });

  it('takes the questions about missed deadlines and bad decisions for mistakes, and those about others for none', () => {
    const kindOf = (question: string) => parse(`---\nquestion: ${question}\n---\nNone.`).answers[0]?.kind;
    for (const question of [
      'Tell me about a time you missed a deadline',
      'Describe a bad decision you made',
      'Tell me about a mistake you made with a colleague',
      'What was your biggest failure as a manager?',
    ])
      assert.equal(kindOf(question), 'mistake', question);
    for (const question of [
      'Tell me about a time you found a mistake someone else made',
      "How did you handle a colleague's mistake?",
      'Tell me about a tight deadline',
    ])
      assert.equal(kindOf(question), 'star', question);
  });

  it('judges a further answer by its own question, where its title asks one', () => {
    const text =
      '---\nquestion: Tell me about a mistake\n---\n# The list\n\nI forgot.\n\n# Tell me about a time you led a team\n\nI led.\n\n# The van\n\nI forgot.\n';
    assert.deepEqual(
      parse(text).answers.map(({kind}) => kind),
      ['mistake', 'star', 'mistake'],
    );
  });

  it('reads front matter below blank lines, but no other text between rules', () => {
    const text = '\uFEFF\r\n\r\n---\r\nquestion: Describe a conflict\r\n---\r\nI forgot.';
    const {frontMatter, answers} = parse(text);
    assert.equal(frontMatter?.question, 'Describe a conflict');
    assert.deepEqual([answers[0]?.kind, answers[0]?.words], ['star', 2]);
    assert.equal(parse('\n---\n\nA line between two rules.\n\n---\n\nI forgot.').frontMatter, undefined);
  });

  it('finds the answer below a question in the same paragraph', () => {
    for (const text of [
      'Q: Tell me about a conflict.\nA: I rang.',
      'Question 3: Tell me about a conflict\nAnswer: I rang.',
      'How do you handle conflict? I rang.',
    ]) {
      assert.deepEqual(outline(text), ['-: I rang.'], text);
      assert.equal(parse(text).answers[0]?.kind, 'star', text);
    }
    assert.deepEqual(outline('What could I do? I rang.'), ['-: What could I do? I rang.']);
    assert.deepEqual(outline('Did you know? I did not.'), ['-: Did you know? I did not.']);
    assert.deepEqual(outline('What were you taught?'), ['-: What were you taught?']);
  });

  it('takes quotation marks around all of an answer for no part of it', () => {
    assert.deepEqual(sentencesOf('"I forgot. I rang."'), ['I forgot.', 'I rang.']);
    assert.deepEqual(sentencesOf('**Action:** “I said “yes” to her.”'), ['I said “yes” to her.']);
    assert.deepEqual(sentencesOf('"I forgot.\n\n"I rang."'), ['I forgot.', 'I rang.']);
    assert.deepEqual(sentencesOf('"Stop," she said, "now."'), ['"Stop," she said, "now."']);
    assert.deepEqual(sentencesOf('She said "stop."'), ['She said "stop."']);
  });

  it('takes a question that is no text for none, so that broken front matter hides no fault', () => {
    assert.equal(parse('---\nquestion: [Describe a conflict\nrole: cook\n---\nI forgot.').answers[0]?.kind, 'mistake');
  });

  it('keeps offsets of the source through CRLF, a byte-order mark, emoji, entities, emphasis, breaks and lists', () => {
    const text =
      '\uFEFF---\r\nrole: cook\r\n---\r\n## Mistake\r\n\r\n😀 The **wrong** date&nbsp;was\r\n_not_ sent\u00a0“today”. I went.\r\n\r\n- It was\\\r\n  late.\r\n- I \\*did\\* it.\r\n';
    assert.deepEqual(sentencesOf(text), [
      '😀 The **wrong** date&nbsp;was\r\n_not_ sent\u00a0“today”.',
      'I went.',
      'It was\\\r\n  late.',
      'I \\*did\\* it.',
    ]);
    assert.equal(parse(text).frontMatter?.role, 'cook');
  });

  it('reads what stands below a question with a colon', () => {
    const {frontMatter} = parse(
      '---\r\nquestion: A failure: what then?\r\nrole: cook\r\ndisable: [hedging]\r\n---\r\nI forgot.',
    );
    assert.equal(frontMatter?.question, 'A failure: what then?');
    assert.equal(frontMatter?.role, 'cook');
    assert.equal(frontMatter?.problems.length, 1);
  });

  it('finds each rule in a list with commas', () => {
    for (const list of [
      'hedging, x-y',
      '[hedging, x-y]',
      '[hedging, "x-y"]',
      '"hedging,x-y"',
      '\n  - hedging\n  - x-y',
    ]) {
      const text = `---\ndisable: ${list}\n---\nI forgot.`;
      const {disable = []} = parse(text).frontMatter ?? {};
      assert.deepEqual(
        disable.map(({ruleId, start, end}) => [ruleId, text.slice(start, end)]),
        [
          ['hedging', 'hedging'],
          ['x-y', 'x-y'],
        ],
        list,
      );
    }
  });

  it('ends sentences where notes leave out full stops or capitals', () => {
    assert.deepEqual(sentencesOf('Forgot the file\nTold my boss\nSent it again'), [
      'Forgot the file',
      'Told my boss',
      'Sent it again',
    ]);
    assert.deepEqual(sentencesOf('i forgot it. i told my boss, e.g. by mail... and so on'), [
      'i forgot it.',
      'i told my boss, e.g. by mail... and so on',
    ]);
    assert.deepEqual(sentencesOf('Forgot the file.  \nTold my boss  \nat once'), [
      'Forgot the file.',
      'Told my boss  \nat once',
    ]);
  });

  it('reads anything without throwing', () => {
    for (const text of [
      '',
      '\uFEFF',
      '---',
      '---\n: [\n---\nI was.',
      '#',
      '**',
      '\u0001\u0002',
      '<!--',
      '- \n- ',
      '\ud800',
      '# A\r# B\r',
    ]) {
      assert.doesNotThrow(() => parse(text), JSON.stringify(text));
    }
  });
});
