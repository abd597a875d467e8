import { describe, expect, it } from 'vitest';
import { errors, event, number, words } from './natural-support.ts';

/* Names of an office and of its province, which are no news of a month, and names that were last month's or nobody's. */

const files = [number('hs', 'Số hồ sơ', 120, 'hồ sơ')];
type Case = [
  what: string,
  answers: Parameters<typeof errors>[0],
  previous: string,
  draft: string,
  found: string[],
];

const own: Case[] = [
  [
    'the whole province',
    files,
    'Tháng 5/2024, toàn tỉnh Hậu Giang có 98 hồ sơ.',
    'Tháng 6/2024, toàn tỉnh Hậu Giang có 120 hồ sơ.',
    [],
  ],
  [
    'the province of whom the sentence tells of',
    files,
    'Tháng 5/2024, các trạm y tế của tỉnh Hậu Giang nhận 98 hồ sơ.',
    'Tháng 6/2024, các trạm y tế của tỉnh Hậu Giang nhận 120 hồ sơ.',
    [],
  ],
  [
    'a guest from another province',
    files,
    'Tháng 5/2024, đoàn công tác tỉnh Hậu Giang đến học tập 02 ngày; Sở nhận 98 hồ sơ.',
    'Tháng 6/2024, Sở nhận 120 hồ sơ; đoàn công tác tỉnh Hậu Giang đến học tập.',
    ['stale tỉnh Hậu Giang'],
  ],
  [
    'a province that was a partner',
    files,
    'Tháng 5/2024, Sở ký kết với tỉnh Hậu Giang; nhận 98 hồ sơ.',
    'Tháng 6/2024, Sở nhận 120 hồ sơ, ký kết với tỉnh Hậu Giang.',
    ['stale tỉnh Hậu Giang'],
  ],
  [
    'a province in front of which a deed is told',
    files,
    'Tháng 5/2024, Sở tiếp nhận 98 hồ sơ của tỉnh Hậu Giang.',
    'Tháng 6/2024, Sở tiếp nhận 120 hồ sơ của tỉnh Hậu Giang.',
    ['stale tỉnh Hậu Giang'],
  ],
  [
    'the commune of last month',
    files,
    'Tháng 5/2024, BHXH tỉnh Hậu Giang nhận 98 hồ sơ tại xã Long Thạnh.',
    'Tháng 6/2024, BHXH tỉnh Hậu Giang nhận 120 hồ sơ tại xã Long Thạnh.',
    ['stale xã Long Thạnh'],
  ],
  [
    'a unit in a later clause',
    files,
    'Tháng 5/2024, có 98 hồ sơ; Trung tâm Kiểm dịch lấy 19 mẫu.',
    'Tháng 6/2024, Trung tâm Kiểm dịch nhận 120 hồ sơ.',
    [],
  ],
  [
    'a partner in a later clause',
    files,
    'Tháng 5/2024, có 98 hồ sơ; Hội Nông dân tỉnh phối hợp lấy 19 mẫu.',
    'Tháng 6/2024, Hội Nông dân tỉnh nhận 120 hồ sơ.',
    ['stale Hội Nông dân tỉnh'],
  ],
];

const districts = [...files, words('h', 'Huyện được kiểm tra', 'Long Mỹ và Vị Thủy')];
const clubs = [words('h', 'Hội được công nhận', 'Hội Làm vườn huyện và Hội Nuôi ong huyện')];
const letter = {
  ...{ id: 'v', label: 'Văn bản', type: 'reference' as const },
  text: 'CV 15/SXD-QH phối hợp rà soát quy hoạch với UBND cấp huyện',
  value: {
    ...{ type: 'Công văn', number: '15/SXD-QH', date: '2024-06-05', issuer: 'Sở Xây dựng' },
    title: 'phối hợp rà soát quy hoạch với UBND cấp huyện',
  },
};
const care = [event('k', 'phục hồi chức năng cộng đồng tại xã Tân Lập', '2024-06-12', 60, ''), ...files];
const therapy = 'Tháng 5/2024, Trung tâm Phục hồi chức năng trẻ em nhận 98 hồ sơ.';
const round = [event('e', 'thi vòng 2', '2024-06-12', 60, ''), ...files];

const told: Case[] = [
  ['kinds told by a label', districts, '', 'Nhận 120 hồ sơ tại huyện Long Mỹ và huyện Vị Thủy.', []],
  [
    'another kind of place',
    districts,
    '',
    'Nhận 120 hồ sơ tại huyện Long Mỹ và xã Vị Thủy.',
    ['unsupported xã Vị Thủy'],
  ],
  [
    'joined names in another order',
    clubs,
    '',
    'Sở công nhận hai hội là Hội Nuôi ong huyện và Hội Làm vườn huyện.',
    [],
  ],
  [
    'the level in a title',
    [letter],
    '',
    'Sở Xây dựng có Công văn số 15/SXD-QH ngày 05/6/2024 về phối hợp rà soát quy hoạch với UBND cấp huyện.',
    [],
  ],
  [
    'another level in a title',
    [letter],
    '',
    'Sở Xây dựng có Công văn số 15/SXD-QH ngày 05/6/2024 về phối hợp rà soát quy hoạch với UBND cấp tỉnh.',
    ['unsupported với UBND cấp tỉnh'],
  ],
  [
    'a body that begins like an event',
    care,
    therapy,
    'Tháng 6/2024, Trung tâm Phục hồi chức năng trẻ em nhận 120 hồ sơ; ngày 12/6/2024 phục hồi chức năng cộng đồng tại xã Tân Lập cho 60 người.',
    [],
  ],
  [
    'an event under another name',
    care,
    therapy,
    'Tháng 6/2024, nhận 120 hồ sơ; ngày 12/6/2024 phục hồi chức năng người già tại xã Tân Lập cho 60 người.',
    ['unsupported chức năng người già'],
  ],
  [
    'a round that is held',
    round,
    '',
    'Nhận 120 hồ sơ; kỳ thi vòng 2 tổ chức ngày 12/6/2024, 60 người dự.',
    [],
  ],
];

const market = [words('c', 'Chợ được chọn làm điểm', 'chợ Cầu Muối'), ...files];
const buyer = [words('b', 'Đơn vị bao tiêu', 'Công ty Cổ phần Lúa gạo Tân Phước'), ...files];
const chief = [words('t', 'Tổ trưởng tổ giám sát', 'đồng chí Vi Thị Mai Lan'), ...files];
const cause = [words('n', 'Nguyên nhân cháy', 'chập điện ở kho rơm'), ...files];
const team = [words('d', 'Cơ quan phối hợp', 'Đội Cảnh sát giao thông số 6'), ...files];

const left: Case[] = [
  [
    'a place under the words of the label',
    market,
    'Chợ được chọn làm điểm là chợ Vĩnh Lộc.',
    'Chợ được chọn làm điểm là chợ Vĩnh Lộc. Sở nhận 120 hồ sơ.',
    ['missing c', 'stale Vĩnh Lộc'],
  ],
  [
    'the place of this month',
    market,
    'Chợ được chọn làm điểm là chợ Vĩnh Lộc.',
    'Chợ được chọn làm điểm là chợ Cầu Muối. Sở nhận 120 hồ sơ.',
    [],
  ],
  [
    'a company in other words',
    buyer,
    'Công ty Cổ phần Nông sản Hòa Lợi bao tiêu toàn bộ.',
    'Sở nhận 120 hồ sơ, đơn vị bao tiêu là Công ty Cổ phần Nông sản Hòa Lợi.',
    ['missing b', 'stale Hòa Lợi'],
  ],
  [
    'a person',
    chief,
    'Đồng chí Lò Văn Tiến là Tổ trưởng tổ giám sát.',
    'Đồng chí Lò Văn Tiến là Tổ trưởng tổ giám sát. Sở nhận 120 hồ sơ.',
    ['missing t', 'stale Lò Văn Tiến'],
  ],
  [
    'a cause',
    cause,
    'Nguyên nhân cháy là do đốt thực bì lan rộng.',
    'Sở nhận 120 hồ sơ. Nguyên nhân cháy do người dân đốt thực bì lan rộng.',
    ['missing n', 'stale đốt thực bì lan rộng'],
  ],
  [
    'a team with its number',
    team,
    'Đội Cảnh sát giao thông số 2 cùng tham gia.',
    'Sở cùng Đội Cảnh sát giao thông số 2 nhận 120 hồ sơ.',
    ['stale Đội Cảnh sát giao thông số 2'],
  ],
  [
    'a standing sentence that names others stays',
    chief,
    'Đồng chí Lò Văn Tiến tiếp công dân vào ngày 15 hằng tháng.',
    'Đồng chí Lò Văn Tiến tiếp công dân vào ngày 15 hằng tháng. Đồng chí Vi Thị Mai Lan là Tổ trưởng tổ giám sát. Sở nhận 120 hồ sơ.',
    [],
  ],
];

const abroad = [words('t', 'Thị trường xuất khẩu', 'Hàn Quốc'), ...files];
const strangers: Case[] = [
  ['where nobody was', files, '', 'Sở nhận 120 hồ sơ tại Vũng Chùa.', ['unsupported Vũng Chùa']],
  ['abroad', files, '', 'Sở nhận 120 hồ sơ của người đi làm việc ở Lào và Ma Cao.', ['unsupported Ma Cao']],
  ['a public portal', files, '', 'Sở nhận 120 hồ sơ tại Cổng Dịch vụ công.', []],
  [
    'instead of an answer',
    abroad,
    '',
    'Sở nhận 120 hồ sơ, thị trường chính là Ba Lan.',
    ['unsupported Ba Lan'],
  ],
  [
    'a chair whom nobody named',
    files,
    '',
    'Sở nhận 120 hồ sơ dưới sự chỉ đạo của Chủ tịch UBND tỉnh.',
    ['unsupported Chủ tịch UBND tỉnh'],
  ],
  [
    'a chair of every month',
    files,
    'Cuộc họp do Giám đốc Sở chủ trì.',
    'Cuộc họp do Giám đốc Sở chủ trì. Sở nhận 120 hồ sơ, do Giám đốc Sở điều hành.',
    [],
  ],
];

describe.each([
  ['own names', own],
  ['answered names', told],
  ['names left in', left],
  ['strangers', strangers],
])('%s', (_title, cases) => {
  it.each(cases)('%s', (_what, answers, previous, draft, found) => {
    expect(errors(answers, previous, draft).sort()).toEqual([...found].sort());
  });
});
