import { expect, test } from 'vitest';
import { readTaskEdits } from '../../../src/core/answers/task-edits.ts';

/* What somebody says about next month's tasks → tasks added, changed and dropped. */

test.each<[string[], { items?: string[]; change?: number[]; drop?: number[] }]>([
  [['giữ nguyên'], {}],
  [['Giữ nguyên.'], {}],
  [['giữ nguyên, thêm: tổ chức đối thoại'], { items: ['tổ chức đối thoại'] }],
  [['thêm: A; bỏ mục 5'], { items: ['A'], drop: [5] }],
  [['bỏ mục 2, 3 và 5'], { drop: [2, 3, 5] }],
  [['bỏ các nhiệm vụ 2 và 3'], { drop: [2, 3] }],
  [['sửa mục 3: giữ nếp họp'], { items: ['giữ nếp họp'], change: [3] }],
  [['sửa nhiệm vụ số 3 thành: giữ nếp họp'], { items: ['giữ nếp họp'], change: [3] }],
  [['thay mục 3 bằng: giữ nếp họp; thêm: A'], { items: ['giữ nếp họp', 'A'], change: [3] }],
  [['thêm: A; sửa mục 1: B'], { items: ['B', 'A'], change: [1] }],
  [['thêm:\n- A\n- B'], { items: ['A', 'B'] }],
  [['bổ sung: A, B và C; bỏ mục 1'], { items: ['A, B và C'], drop: [1] }],
  [['Giữ nếp họp, bổ sung nhân lực'], { items: ['Giữ nếp họp, bổ sung nhân lực'] }],
  [['A', 'B'], { items: ['A', 'B'] }],
  [['giữ nguyên và bỏ mục 4'], { drop: [4] }],
  [['Bỏ mục 4.\nThêm: A'], { items: ['A'], drop: [4] }],
])('%j', (said, expected) => {
  expect(readTaskEdits(said)).toEqual({ kind: 'edits', items: [], change: [], drop: [], ...expected });
});

test.each(['bỏ 2 mục cuối', 'bỏ mục cuối', 'bỏ nhiệm vụ về đo lường', 'sửa mục 3'])(
  'an order that cannot be carried out (%s) is neither lost nor printed as a task',
  (said) => {
    const edits = readTaskEdits([said]);
    expect(edits).not.toEqual({ kind: 'edits', items: [said], change: [], drop: [] });
    expect(edits).not.toEqual({ kind: 'edits', items: [], change: [], drop: [] });
  },
);
