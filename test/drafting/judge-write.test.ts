import { describe, expect, test } from 'vitest';
import { judgeWrite } from '../../src/drafting/judge-write.ts';
import { wordSources } from '../../src/drafting/word-sources.ts';
import { briefsOf } from '../support/model-desk.ts';
import { answerFiles, earlier, worldOf } from '../support/worlds.ts';

/*
 * Sentences of a model, word by word: what may be chosen, and what is smuggled in. The month: 58 files, 54 in time, 1 late, 3 open; no
 * complaint, no denunciation, 2 petitions.
 */

const { material } = worldOf(earlier['the demo report']!, answerFiles['2023-09']!);
const briefs = briefsOf(material);
const judge = (section: string, write: string, from: string[] = []) => {
  const brief = briefs.get(section)!;
  return judgeWrite({ write, from }, brief, wordSources(material, brief), material).map(({ is }) => is);
};
const cchc = 'cai-cach-hanh-chinh';
const dc = 'dan-chu-co-so';

const fine: [section: string, write: string, from?: string[]][] = [
  [cchc, 'Trong tháng, Sở tiếp nhận [[ho-so-tiep-nhan]] (kể cả kỳ trước chuyển sang).'],
  [cchc, '[[ky]], Sở tiếp nhận [[ho-so-tiep-nhan]].'],
  [cchc, 'Trong đó, trễ hẹn [[ho-so-tre-han]] do [[ly-do-tre-hen]].'],
  [
    cchc,
    'Đã giải quyết trước hạn và đúng hạn [[ho-so-dung-han]]; đang giải quyết trong hạn [[ho-so-dang-giai-quyet]].',
  ],
  [cchc, 'Sở đã ban hành [[van-ban-cchc.2]].'],
  [cchc, 'Bên cạnh đó, tham mưu UBND tỉnh ban hành [[van-ban-cchc.3|titled]].'],
  [cchc, 'Đồng thời, [[viec-cchc]].'],
  [cchc, 'Ngày [[hoi-nghi-tap-huan.1.date]], tổ chức [[hoi-nghi-tap-huan.1.name]].'],
  [
    dc,
    '[[ky]], Sở tiếp [[luot-tiep-cong-dan]] công dân; không có đơn khiếu nại, tố cáo.',
    ['don-khieu-nai', 'don-to-cao'],
  ],
  ['phuong-huong', '[[nhiem-vu-thang-sau.1|sentences]]'],
];
test.each(fine)('%s: %s', (section, write, from) => {
  expect(judge(section, write, from)).toEqual([]);
});

const wrong: [is: string, section: string, write: string, from?: string[]][] = [
  ['bare-fact', cchc, 'Sở tiếp nhận 58 hồ sơ.', []],
  ['written-on-nothing', cchc, 'Sở tiếp nhận nhiều hồ sơ.'],
  ['bare-fact', cchc, 'Sở tiếp nhận [[ho-so-tiep-nhan]], tăng 5% so với tháng trước.'],
  ['bare-fact', cchc, 'Sở tiếp nhận [[ho-so-tiep-nhan]] trong hai mươi ngày.'],
  ['bare-fact', cchc, 'Trong quý III, Sở tiếp nhận [[ho-so-tiep-nhan]].'],
  ['bare-clause', cchc, 'Sở tiếp nhận [[ho-so-tiep-nhan]], tăng so với tháng trước.'],
  ['bare-clause', cchc, 'Sở tiếp nhận [[ho-so-tiep-nhan]]; đã giải quyết trước và đúng hạn.'],
  ['bare-clause', cchc, 'Sở đã ban hành [[van-ban-cchc.2]], được các phòng hưởng ứng tích cực.'],
  ['own-words', cchc, 'Sở khẩn trương tiếp nhận [[ho-so-tiep-nhan]].'],
  ['own-words', cchc, 'Văn phòng Sở tiếp nhận [[ho-so-tiep-nhan]].'],
  ['misplaced-slot', cchc, 'Trễ hẹn [[ho-so-dung-han]].'],
  ['misplaced-slot', cchc, 'Sở có [[ho-so-tre-han]].'],
  ['misplaced-slot', cchc, 'Sở trình [[van-ban-cchc.2]].'],
  ['misplaced-slot', cchc, 'Sở đã ban hành [[van-ban-cchc.3|titled]].'],
  ['misplaced-slot', cchc, 'Sở đã [[van-ban-cchc.1|cite]] ([[van-ban-cchc.1.action]]).'],
  ['misplaced-slot', cchc, 'Ngày [[hoi-nghi-tap-huan.1.people]], tổ chức [[hoi-nghi-tap-huan.1.name]].'],
  ['unknown-slot', cchc, 'Sở tiếp nhận [[luot-tiep-cong-dan]].'],
  ['unknown-slot', cchc, 'Sở tiếp nhận [[ho-so-tiep-nhan]]; [[loai-nhiem-vu-danh-gia]].'],
  ['unknown-slot', cchc, '[[ky-sau]], Sở tiếp nhận [[ho-so-tiep-nhan]].'],
  ['unknown-slot', cchc, 'Sở tiếp nhận [[2023-08/cai-cach-hanh-chinh/p2/s1#1]].'],
  ['unknown-slot', 'phuong-huong', '[[ky]], [[nhiem-vu-thang-sau.1|sentences]]'],
  ['denial', dc, '[[ky]], Sở không tiếp [[luot-tiep-cong-dan]] công dân.'],
  ['denial', dc, 'Sở không phát sinh đơn khiếu nại, tố cáo, kiến nghị.', ['don-khieu-nai', 'don-to-cao']],
  ['written-on-nothing', dc, 'Không có đơn khiếu nại, tố cáo.', ['kien-nghi-phan-anh']],
  ['written-on-nothing', dc, 'Sở, theo đó.', ['don-khieu-nai']],
  ['debris', cchc, ', Sở tiếp nhận [[ho-so-tiep-nhan]].'],
  ['debris', cchc, 'Sở tiếp nhận [[ho-so-tiep-nhan]] ().'],
  ['misplaced-slot', 'chi-dao', 'Sở đã ban hành [[van-ban-chi-dao.2]]; có [[van-ban-chi-dao.1]].'],
  ['debris', cchc, '**Sở** tiếp nhận [[ho-so-tiep-nhan]].'],
  ['debris', cchc, 'Sở tiếp nhận [[ho-so-tiep-nhan] ].'],
];
describe('smuggled', () => {
  test.each(wrong)('%s, %s: %s', (is, section, write, from) => {
    expect(judge(section, write, from)).toContain(is);
  });
});

/* What the office did, in somebody's words that leave out who: the rules put the office in front of them. */
describe('the office in front of what somebody typed', () => {
  const busy = worldOf(earlier['the demo report']!, answerFiles['nhieu-van-ban']!).material;
  const busyBriefs = briefsOf(busy);
  const judged = (section: string, write: string) => {
    const brief = busyBriefs.get(section)!;
    return judgeWrite({ write, from: [] }, brief, wordSources(busy, brief), busy).map(({ is }) => is);
  };

  test.each([
    ['where the rules have it', cchc, 'Trong tháng, Sở [[hien-dai-hoa]].'],
    ['with "đã"', cchc, 'Trong tháng, Sở đã [[hien-dai-hoa]].'],
    ['behind another opening', dc, 'Bên cạnh đó, Sở [[van-hoa-cong-vu]].'],
    [
      'said once in a sentence that goes on about it',
      dc,
      '[[ky]], Sở tiếp [[luot-tiep-cong-dan]] công dân ([[luot-tiep-cong-dan.people]]); tiếp nhận [[don-khieu-nai]] khiếu nại, [[don-to-cao]] tố cáo và [[kien-nghi-phan-anh]]; [[ket-qua-giai-quyet-don]].',
    ],
    [
      'a unit that has its own name',
      dc,
      'Trong tháng, Sở [[phong-chong-tham-nhung]]; [[viec-khac-ttra|unit]].',
    ],
  ])('stays: %s', (_, section, write) => expect(judged(section, write)).toEqual([]));

  test.each([
    ['lost', cchc, 'Trong tháng, [[hien-dai-hoa]].'],
    ['lost at the beginning', dc, '[[ket-qua-giai-quyet-don]].'],
    ['lost behind a full stop', dc, 'Sở [[van-hoa-cong-vu]]. [[phong-chong-tham-nhung]].'],
    [
      'lost behind a unit that did something else',
      dc,
      'Trong tháng, Sở [[phong-chong-tham-nhung]]; [[viec-khac-ttra|unit]]; [[van-hoa-cong-vu]].',
    ],
    ['doubled with what has its own "đã"', dc, 'Sở đã [[ket-qua-giai-quyet-don]].'],
    ['in front of a unit that has its own name', dc, 'Sở [[viec-khac-ttra|unit]].'],
    ['in front of words that name somebody', 'chi-dao', 'Sở [[chi-dao-khac]].'],
    ['somebody else in its place', cchc, 'Trung tâm [[hien-dai-hoa]].'],
  ])('%s', (_, section, write) => expect(judged(section, write)).not.toEqual([]));
});
