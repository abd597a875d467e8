import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  PromptsProblem,
  readOrganisation,
  readRegister,
  readTemplates,
  readWords,
  unknownOwners,
  writeRegister,
} from '../../src/prompts.ts';
import { office, template } from '../support/worlds.ts';

/* The files that an office edits itself: what is shipped is valid, and each mistake names file, line and remedy. */

const root = resolve(import.meta.dirname, '../../prompts');
const shipped = {
  template: readFileSync(join(root, 'dan-van-chinh-quyen/template.yml'), 'utf8'),
  organisation: readFileSync(join(root, 'organisation.yml'), 'utf8'),
};

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'thuky-prompts-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};
const problem = (act: () => unknown): PromptsProblem => {
  try {
    act();
  } catch (error) {
    if (error instanceof PromptsProblem) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
};
/** The shipped text with one line changed; the line's number. */
const changed = (text: string, from: string, to: string): [text: string, line: number] => {
  expect(text.split(from).length, `"${from}" stands in the file`).toBeGreaterThan(1);
  return [text.replace(from, to), text.slice(0, text.indexOf(from)).split('\n').length];
};
const withTemplate = (text: string) => {
  const path = folder();
  mkdirSync(join(path, 'mot'));
  writeFileSync(join(path, 'mot/template.yml'), text);
  return path;
};
const withOrganisation = (text: string) => {
  const file = join(folder(), 'organisation.yml');
  writeFileSync(file, text);
  return file;
};

describe('what is shipped', () => {
  test('has the 37 questions, each owned by a unit of the office', () => {
    expect(template.questions).toHaveLength(37);
    expect(unknownOwners(template, office)).toEqual([]);
  });

  test('asks in groups that stand together', () => {
    const groups = template.questions.map(({ group }) => group);
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });
});

describe('a template', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'an unknown question in a pattern',
      'questions: [chi-dao-khac]',
      'questions: [chi-dao-khat]',
      /chi-dao-khat/,
    ],
    [
      'an unknown question in a slot',
      '{ say: "[[viec-cchc]]", join:',
      '{ say: "[[viec-cccc]]", join:',
      /viec-cccc/,
    ],
    ['an unknown question in a condition', 'when: ho-so-tiep-nhan > 0', 'when: ho-so-tiep > 0', /ho-so-tiep/],
    [
      'an unknown question in the zeros',
      '{ question: don-to-cao, noun: đơn tố cáo }',
      '{ question: don-to-caoo, noun: đơn tố cáo }',
      /don-to-caoo/,
    ],
    ['an unknown question in acts', '- { acts: van-ban-cchc,', '- { acts: van-ban-cccc,', /van-ban-cccc/],
    [
      'an unknown key',
      '    carry: keep\n    about: [khảo sát]',
      '    carry: keep\n    aboot: [khảo sát]',
      /aboot/,
    ],
    [
      'an unknown key of a pattern',
      '        given: hien-dai-hoa',
      '        gives: hien-dai-hoa',
      /gives|exactly one/,
    ],
    ['a doubled question', '  - id: viec-cchc\n', '  - id: van-ban-cchc\n', /van-ban-cchc|viec-cchc/],
    ['a doubled section', '  - id: phuong-huong', '  - id: dan-chu-co-so', /used twice/],
    ['a bad condition', 'when: hoi-dong-khoa-hoc > 0', 'when: hoi-dong-khoa-hoc nhiều', /ID > 0/],
    ['a number without unit', '    type: number\n    unit: hội đồng\n', '    type: number\n', /unit/],
    ['a type that is none', '    type: percent', '    type: percentage', /percent/],
    ['a carry that is none', '    carry: look', '    carry: later', /carry|month/],
    [
      'an id with diacritics',
      '  - id: van-hoa-cong-vu\n    group',
      '  - id: văn-hóa\n    group',
      /diacritics/,
    ],
    [
      'a clause with two ways to say',
      '- { acts: van-ban-cchc,',
      '- { acts: van-ban-cchc, say: "x",',
      /exactly one/,
    ],
    ['a slot of a field that no answer has', '"nhằm [[it.purpose]]"', '"nhằm [[it.purpos]]"', /purpos/],
    ['a form that is none', '[[ke-hoach-nam|cite]])."', '[[ke-hoach-nam|cited]])."', /cited/],
    ['a slot that is not closed', '[[viec-cchc]]', '[[viec-cchc]', /viec-cchc/],
  ])('%s', (_, from, to, said) => {
    const [text, line] = changed(shipped.template, from, to);
    const { issues } = problem(() => readTemplates(withTemplate(text)));
    expect(issues.map(({ what, path }) => `${path} ${what}`).join('\n')).toMatch(said);
    expect(issues[0]!.file).toMatch(/mot\/template\.yml$/);
    // The line is that of the mistake, or the first of the pattern or question that it stands in; the longest has some thirty lines.
    const nearest = Math.min(...issues.map((issue) => Math.abs(issue.line - line)));
    expect(nearest).toBeLessThanOrEqual(32);
  });

  test('broken YAML', () => {
    const [text, line] = changed(
      shipped.template,
      '    heading: Công tác lãnh đạo, chỉ đạo',
      '    heading: Công tác: lãnh đạo: chỉ đạo',
    );
    expect(problem(() => readTemplates(withTemplate(text))).issues[0]).toMatchObject({
      line,
      file: expect.stringMatching(/template\.yml$/),
    });
  });

  test('a question that no pattern tells', () => {
    const text = `${shipped.template}\n  - id: moi\n    group: x\n    type: text\n    owner: VP\n    ask: a\n    example: b\n    carry: month\n`;
    expect(problem(() => readTemplates(withTemplate(text))).message).toMatch(/template\.yml:\d+: .*"moi"/);
  });

  test('every mistake is named at once', () => {
    const [one] = changed(shipped.template, '    type: percent', '    type: percentage');
    const [two] = changed(one, '    carry: look', '    carry: later');
    expect(problem(() => readTemplates(withTemplate(two))).issues.length).toBeGreaterThan(1);
  });

  test('a folder without any, and no folder at all', () => {
    expect(problem(() => readTemplates(folder())).message).toMatch(/template\.yml/);
    expect(problem(() => readTemplates(join(folder(), 'khong-co'))).message).toMatch(/khong-co.*PROMPTS_DIR/);
  });

  test('an owner that the office does not have is named', () => {
    expect(
      unknownOwners(template, { ...office, units: office.units.filter(({ key }) => key !== 'TTR') }),
    ).toEqual(['TTR']);
  });
});

describe('a register', () => {
  const head = 'type,number,date,issuer,title,in_force_from,in_force_to,successor,source,checked_on';
  const withRegister = (text: string) => {
    const path = folder();
    writeFileSync(join(path, 'register.csv'), text);
    return path;
  };

  test('the one that is shipped names every act once, with its source, and written out again it is the same', () => {
    const register = readRegister(root)!;
    const identities = register.map(({ type, number, date, issuer }) =>
      [type, number, date, issuer].join('|'),
    );
    expect(new Set(identities).size).toBe(register.length);
    expect(register.every(({ source }) => source.length > 10)).toBe(true);
    expect(writeRegister(register)).toBe(readFileSync(join(root, 'register.csv'), 'utf8'));
  });

  test('what replaced an act is younger, and in force when the act no longer is', () => {
    const register = readRegister(root)!;
    for (const { number, date, inForceTo, successor } of register) {
      const next = register.find((one) => one.number === successor && one.date! > date!);
      if (successor === null) continue;
      expect(next, `${number} → ${successor}`).toBeDefined();
      if (inForceTo && next!.date) expect(next!.date > date!).toBe(true);
    }
  });

  test('none is no mistake', () => {
    expect(readRegister(folder())).toBeNull();
  });

  test.each<[string, string, RegExp]>([
    [
      'a day that is not',
      `${head}\nLuật,1/2023/QH15,2023-02-30,,,,,,x,`,
      /register\.csv:2: date: .*2020-03-05/,
    ],
    ['an unknown column', 'type,number,source,note\n', /register\.csv:1: .*type, number and source/],
    [
      'an open quotation mark',
      `${head}\nLuật,1/2023/QH15,,,"a,,,,x,`,
      /register\.csv:\d+: this line is no CSV/,
    ],
  ])('%s is named with file, line and remedy', (_what, text, says) => {
    expect(problem(() => readRegister(withRegister(text))).message).toMatch(says);
  });
});

describe('an organisation', () => {
  test.each<[string, string, string, RegExp]>([
    ['a person of an unknown unit', 'unit: TTR, roles', 'unit: TTRA, roles', /TTRA/],
    ['a signer who is nobody', '{ person: thuyen, capacity', '{ person: thuyenn, capacity', /thuyenn/],
    ['a role that is none', 'roles: [clerk]', 'roles: [secretary]', /clerk|roles/],
    ['an unknown key', 'symbol: SKHCN', 'simbol: SKHCN', /simbol|symbol/],
    [
      'no signer',
      'signers:\n  - { person: huong, capacity: [GIÁM ĐỐC] }',
      'signers: []\nx:\n  - {}',
      /signers|x/,
    ],
    ['a day that no month has', 'deadline_day: 18', 'deadline_day: 40', /deadline_day/],
    ['a person twice', '  - { key: thuyen, name: Phan', '  - { key: huong, name: Phan', /huong/],
    [
      'a unit twice',
      '{ key: KH, name: Phòng Quản lý Khoa học',
      '{ key: CN, name: Phòng Quản lý Khoa học',
      /CN/,
    ],
  ])('%s', (_, from, to, said) => {
    const [text, line] = changed(shipped.organisation, from, to);
    const { issues, message } = problem(() => readOrganisation(withOrganisation(text)));
    expect(message).toMatch(said);
    expect(message).toMatch(/organisation\.yml:\d+: /);
    if (!/unknown key|no signer/.test(_))
      expect(Math.min(...issues.map((issue) => Math.abs(issue.line - line)))).toBeLessThanOrEqual(1);
  });

  test('a missing file', () => {
    expect(problem(() => readOrganisation(join(folder(), 'khong-co.yml'))).message).toMatch(
      /khong-co\.yml:1: .*cannot be read/,
    );
  });

  test('broken YAML', () => {
    expect(problem(() => readOrganisation(withOrganisation('name: "a\n'))).message).toMatch(
      /organisation\.yml:\d/,
    );
  });
});

describe('words.txt', () => {
  test('holds a word or phrase a line; comments and empty lines are none', () => {
    const path = folder();
    expect(readWords(path)).toBeNull();
    writeFileSync(
      join(path, 'words.txt'),
      '\uFEFF# giống bản địa\r\nchè Shan\r\n\r\ncá trrăng # tên địa phương\r\n',
    );
    writeFileSync(join(path, 'organisation.yml'), shipped.organisation);
    expect(readWords(path)).toEqual(['chè Shan', 'cá trrăng']);
    expect(readOrganisation(join(path, 'organisation.yml')).words).toEqual(['chè Shan', 'cá trrăng']);
  });

  test('names the line that is no word', () => {
    const path = folder();
    writeFileSync(join(path, 'words.txt'), `chè Shan\n${'rừng '.repeat(30)}\n`);
    expect(problem(() => readWords(path)).message).toContain('words.txt:2: write one word or phrase');
  });
});
