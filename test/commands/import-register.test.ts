/* The office's register is extended by a file of its own: all rows or none, the same act once. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegister } from '../../src/prompts.ts';
import { folder, root, thuky } from '../support/cli.ts';

const head = 'type,number,date,issuer,title,in_force_from,in_force_to,successor,source,checked_on';
const acts = [
  head,
  'Nghị định,41/2017/NĐ-CP,2017-04-11,Chính phủ,về cây xanh công sở,,2022-05-31,38/2022/NĐ-CP,Công báo,2026-11-02',
  'Nghị định,38/2022/NĐ-CP,2022-04-08,Chính phủ,"về quản lý, chăm sóc cây xanh",2022-06-01,,,Công báo,',
].join('\n');

const office = (register: string | null = acts) => {
  const dir = folder();
  if (register !== null) writeFileSync(join(dir, 'register.csv'), `${register}\n`);
  return dir;
};
const imported = (dir: string, text: string | Buffer, ...more: string[]) => {
  const file = join(folder(), 'them.csv');
  writeFileSync(file, text);
  return thuky(['import-register', file, ...more], { PROMPTS_DIR: dir });
};
const stored = (dir: string) => readFileSync(join(dir, 'register.csv'), 'utf8');

test('rows are added, the same act is one row, blanks change nothing', () => {
  const dir = office();
  const run = imported(
    dir,
    [
      'number;type;date;issuer;in_force_to;source;checked_on',
      '41/2017/NĐ-CP;nghị định;11/4/2017;Chính phủ;31/5/2022;Công báo;2026-11-20',
      '07/2024/NĐ-CP;Nghị định;25/01/2024;Chính phủ;;Công báo;',
      '07/2024/NĐ-CP;Nghị định;25/01/2024;Chính phủ;;Công báo;',
    ].join('\r\n'),
    '--json',
  );
  expect(run.err).toBe('');
  expect(JSON.parse(run.out)).toMatchObject({ added: 1, changed: 1, same: 1, all: 3 });
  expect(readRegister(dir)).toMatchObject([
    {
      number: '41/2017/NĐ-CP',
      title: 'về cây xanh công sở',
      successor: '38/2022/NĐ-CP',
      checkedOn: '2026-11-20',
    },
    { number: '38/2022/NĐ-CP', title: 'về quản lý, chăm sóc cây xanh' },
    { number: '07/2024/NĐ-CP', date: '2024-01-25', title: null },
  ]);
  expect(readdirSync(dir)).toEqual(['register.csv']);
});

test('an office without a register gets one, also from a file with a byte order mark', () => {
  const dir = office(null);
  expect(imported(dir, `\uFEFF${acts}`).out).toContain('thêm 2');
  expect(readRegister(dir)).toHaveLength(2);
});

test('what is imported is known to the check', () => {
  const dir = folder();
  cpSync(join(root, 'prompts'), dir, { recursive: true });
  const draft = join(folder(), 'bao-cao.md');
  writeFileSync(draft, 'Sở thực hiện Nghị định số 41/2017/NĐ-CP ngày 11/4/2017 của Chính phủ.');
  const said = () => {
    const run = thuky(['check', '--draft', draft, '--period', '2024-04', '--json'], { PROMPTS_DIR: dir });
    return JSON.parse(run.out).findings.map(({ severity, message, next }: Record<string, string>) =>
      [severity, message, next].join(' '),
    );
  };
  expect(said()).toMatchObject([expect.stringContaining('chưa có trong sổ văn bản')]);
  imported(dir, acts);
  expect(said()).toMatchObject([
    expect.stringMatching(/^error .*hết hiệu lực.*Thay căn cứ: Nghị định số 38\/2022/),
  ]);
});

test.each([
  [
    'a number without its symbol',
    'Nghị định,41,2017-04-11,,,,,,Công báo,',
    ['dòng 2', 'number', '30/2020/NĐ-CP'],
  ],
  ['a day that is not', 'Nghị định,41/2017/NĐ-CP,2017-02-30,,,,,,Công báo,', ['dòng 2', 'date', '05/3/2020']],
  ['no source', 'Nghị định,41/2017/NĐ-CP,2017-04-11,,,,,,,', ['dòng 2', 'source', 'bắt buộc']],
  [
    'an end before the beginning',
    'Nghị định,41/2017/NĐ-CP,2017-04-11,,,2018-01-01,2017-12-31,,Công báo,',
    ['in_force_to', 'sớm hơn'],
  ],
  [
    'an open quotation mark',
    'Nghị định,41/2017/NĐ-CP,,,"về cây,,,,Công báo,',
    ['không đọc được theo CSV', '"..."'],
  ],
  [
    'a value too many',
    'Nghị định,41/2017/NĐ-CP,,,về cây, hoa và lá,,,,Công báo,,,',
    ['không đọc được theo CSV'],
  ],
  ['no row', '', ['chưa có dòng văn bản nào']],
])('%s: a sentence with line and remedy, nothing written', (_what, row, says) => {
  const dir = office();
  const before = stored(dir);
  const run = imported(dir, `${head}\n${row}\n`);
  expect(run.code).toBe(2);
  for (const words of says) expect(run.err).toContain(words);
  expect(run.out).toBe('');
  expect(stored(dir)).toBe(before);
  expect(readdirSync(dir)).toEqual(['register.csv']);
});

test('one bad row keeps the good ones out, and every bad row is named', () => {
  const dir = office();
  const before = stored(dir);
  const run = imported(dir, `${acts}\nLuật,,,,,,,,,\nLuật,x,,,,,,,Công báo,`);
  expect(run.err).toMatch(/dòng 4, cột number[\s\S]*dòng 5, cột number[\s\S]*Chưa nhập dòng nào/);
  expect(stored(dir)).toBe(before);
});

test('unknown columns and a missing file are told apart', () => {
  const dir = office();
  expect(imported(dir, 'số,loại\n1,2').err).toMatch(/cột lạ \(số, loại\).*type, number/);
  expect(thuky(['import-register', join(dir, 'khong-co.csv')], { PROMPTS_DIR: dir })).toMatchObject({
    code: 2,
  });
});

test('a broken register of the office is named with its line, and stays', () => {
  const dir = office(`${acts}\nLuật,x,,,,,,,Công báo,`);
  const run = imported(dir, acts);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/register\.csv:4: number: write number and symbol/);
});
