import { describe, expect, it } from 'vitest';
import { type EvalAnswer, evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import { checkMissing } from '../../../src/core/checks/missing.ts';
import { errors, warnings, words } from './natural-support.ts';
import { answersWith, april, findingsOf } from './support.ts';

const missed = (draft: string, change = {}) =>
  findingsOf(checkMissing, draft, change).flatMap(({ answer, reason }) =>
    reason.is === 'left-out' ? [answer] : [],
  );

describe('an answered fact that the text leaves out', () => {
  it('is named by its answer; a text that tells all is clean', () => {
    expect(missed(april)).toEqual([]);
  });

  it.each([
    [' cho 316 hộ nhận khoán', 'ho'],
    [', kinh phí 735 triệu đồng', 'kinh-phi'],
    [' tỷ lệ che phủ rừng đạt 54,3%;', 'che-phu'],
    ['; không xảy ra vụ cháy rừng', 'chay'],
    [', không có hồ sơ trễ hẹn', 'tre-hen'],
    ['; có Công văn số 207/CCKL-QLBVR ngày 09/4/2024 tăng cường tuần tra vùng giáp ranh', 'van-ban'],
    ['; hướng dẫn Công ty Cổ phần Lâm sản Thạch An lập hồ sơ', 'don-vi'],
    [' do ông Đỗ Quang Vịnh, Phó Chi cục trưởng chủ trì', 'chu-tri'],
    [' cho 44 người', 'tap-huan'],
  ])('without "%s"', (words, id) => {
    expect(april).toContain(words);
    expect(missed(april.replace(words, ''))).toEqual([id]);
  });

  it('told wrongly is not missing as well', () => {
    expect(missed(april.replace('316 hộ', '361 hộ'))).toEqual([]);
  });
});

describe('what need not stand word for word', () => {
  it('zeros merged in one sentence', () => {
    const merged = april
      .replace('; không xảy ra vụ cháy rừng', '')
      .replace(', không có hồ sơ trễ hẹn', '; không phát sinh vụ cháy rừng, hồ sơ trễ hẹn');
    expect(missed(merged)).toEqual([]);
  });

  it('shortened titles', () => {
    expect(missed(april.replace(' mùa khô năm 2024', '').replace(' vùng giáp ranh', ''))).toEqual([]);
  });

  it('an event of which nobody counted the heads', () => {
    const answers = answersWith({
      id: 'tap-huan',
      value: { name: 'tập huấn kỹ thuật ươm giống keo lai', date: '2024-04-11' },
    });
    expect(missed(april.replace(' cho 44 người', ''), { answers })).toEqual([]);
  });

  it('what was marked as left out', () => {
    const answers = answersWith({ id: 'ho' })!.map((one) =>
      one.id === 'ho' ? { ...one, leftOut: true } : one,
    );
    expect(missed(april.replace(' cho 316 hộ nhận khoán', ''), { answers })).toEqual([]);
  });
});

describe('a count that an answer in words says again', () => {
  const answers = evalMaterial({
    ...{ id: 'test', section: 'test', period: '2024-04', previous: [], draft: '', faults: [] },
    answers: [
      {
        ...{ id: 'kien-nghi', label: 'Số kiến nghị, phản ánh', type: 'number', value: 2 },
        ...{ unit: 'kiến nghị, phản ánh', text: '2' },
      },
      {
        ...{ id: 'tra-loi', label: 'Kết quả giải quyết', type: 'text' },
        ...{ value: 'đã trả lời bằng văn bản cả 02 kiến nghị, phản ánh', text: 'đã trả lời cả 2' },
      },
    ],
  }).material.answers;

  it.each([
    ['Chi cục tiếp nhận 02 kiến nghị, phản ánh và đã trả lời bằng văn bản cả 02.', []],
    ['Chi cục tiếp nhận 02 kiến nghị, phản ánh; đã trả lời bằng văn bản cả 02 kiến nghị, phản ánh.', []],
    ['Chi cục tiếp nhận 02 kiến nghị, phản ánh của chủ rừng.', ['tra-loi']],
    ['Chi cục đã trả lời bằng văn bản các kiến nghị, phản ánh.', ['kien-nghi', 'tra-loi']],
  ])('%s', (draft, missing) => {
    expect(missed(draft, { answers })).toEqual(missing);
  });
});

it('an unanswered question is an error with the question and no answer', () => {
  const unanswered = [{ question: 'xu-phat', pending: true, section: 'I.2' }];
  expect(findingsOf(checkMissing, april, { unanswered })).toEqual([
    {
      kind: 'missing',
      severity: 'error',
      section: 'I.2',
      quote: 'xu-phat',
      start: 0,
      end: 0,
      question: 'xu-phat',
      reason: { is: 'unanswered', pending: true },
    },
  ]);
});

describe('a standing sentence lost', () => {
  const lost = (draft: string) =>
    findingsOf(checkMissing, draft).filter(({ reason }) => reason.is === 'standing-lost');

  it('is a word of warning in a short text', () => {
    const short = april.replace('Chi cục tiếp dân vào sáng thứ Tư hằng tuần tại tầng 2 trụ sở.', '');
    expect(lost(short)).toMatchObject([
      { severity: 'warning', quote: 'Chi cục tiếp dân vào sáng thứ Tư hằng tuần tại tầng 2 trụ sở' },
    ]);
  });

  it('is an error in a report that is otherwise carried on', () => {
    const duties = Array.from(
      'ABCDEFGHIJ',
      (letter) =>
        `Tổ ${letter} giữ gìn trật tự, vệ sinh ở khu vực riêng của tổ ${letter}, nhắc nhau tiết kiệm điện nước.`,
    );
    const other = 'Thủ kho đối chiếu sổ sách với thẻ kho trước khi xuất vật tư.';
    const earlier = [...duties, other].map((text) => ({
      id: null,
      text,
      section: null,
      standing: true,
      period: '2024-03',
      facts: [],
    }));
    const findings = findingsOf(checkMissing, duties.join(' '), { earlier, answers: [] });
    expect(findings).toMatchObject([
      { severity: 'error', quote: other.slice(0, 60), reason: { is: 'standing-lost' } },
    ]);
  });

  it('is none where its words stand in another form, or the text is another one', () => {
    expect(lost(april.replace('bám sát địa bàn', 'luôn bám sát địa bàn'))).toEqual([]);
    expect(lost('Chi cục cấp 48.200 cây giống.')).toEqual([]);
  });

  it('is none that tells of somebody else the deed of an answer', () => {
    const rules = [
      'Hồ sơ lưu trú được lưu tại kho số 3.',
      'Đường dây nóng trực các ngày trong tuần.',
      'Đoàn liên ngành kiểm tra việc sử dụng đất ở những nông, lâm trường và cơ sở sản xuất thuộc thị trấn Lao Bảo.',
    ];
    const draft = `${rules.slice(0, 2).join(' ')} Sở kiểm tra việc sử dụng đất tại xã Vĩnh Ô.`;
    const label = 'Nơi được kiểm tra việc sử dụng đất';
    const found = (answers: EvalAnswer[]) => warnings(answers, rules.join(' '), draft);
    expect(found([words('kt', label, 'xã Vĩnh Ô')])).toEqual([]);
    expect(found([])).toEqual([`missing ${rules[2]!.slice(0, 60)}`]);
  });
});

describe('a number in what is told word for word', () => {
  const drive = [words('dot', 'Đợt cao điểm', '45 ngày đêm cấp căn cước cho học sinh')];
  const draft = 'Công an xã mở đợt cao điểm “45 ngày đêm cấp căn cước cho học sinh”.';

  it('is told with it', () => expect(errors(drive, '', draft)).toEqual([]));
  it('unless it is another one', () =>
    expect(errors(drive, '', draft.replace('45', '54'))).toEqual([
      'unsupported “54 ngày đêm cấp căn cước cho học sinh”',
    ]));
  it('or nothing of it stands there', () =>
    expect(errors(drive, '', 'Công an xã mở đợt cao điểm.')).toContain('missing dot'));
});
