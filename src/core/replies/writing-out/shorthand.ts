import { capitalAbbreviations, officeAbbreviations } from '../../vietnamese/words/lexicon/abbreviations.ts';

/* Chat shorthand, with what it stands for. */

/** Typed in small letters anywhere. */
export const chatShorthand: Readonly<Record<string, string>> = {
  hs: 'hồ sơ',
  ko: 'không',
  k: 'không',
  kg: 'không',
  khg: 'không',
  hok: 'không',
  đc: 'được',
  dc: 'được',
  đv: 'đơn vị',
  vb: 'văn bản',
  ng: 'người',
  nv: 'nhiệm vụ',
  vs: 'với',
  cty: 'công ty',
  ctac: 'công tác',
  hn: 'hội nghị',
  dn: 'doanh nghiệp',
  tc: 'tổ chức',
  ktra: 'kiểm tra',
  ttra: 'thanh tra',
  trg: 'trong',
  sx: 'sản xuất',
  kd: 'kinh doanh',
  ldao: 'lãnh đạo',
  lđ: 'lãnh đạo',
  xd: 'xây dựng',
  thg: 'tháng',
  bc: 'báo cáo',
  qđ: 'quyết định',
  kh: 'kế hoạch',
  cv: 'công văn',
  qt: 'quán triệt',
  vv: 'về việc',
  sl: 'số lượng',
  lq: 'liên quan',
  tgian: 'thời gian',
  knghi: 'kiến nghị',
  qc: 'quy chế',
  nt: 'nghiệm thu',
  kt: 'kiểm tra',
  kđ: 'kiểm định',
  cs: 'cơ sở',
  tp: 'thành phố',
  tx: 'thị xã',
  đg: 'đang',
};

/** Typed beside a count only, where they cannot be anything else; never printed. */
const countShorthand: Readonly<Record<string, string>> = {
  tn: 'tiếp nhận',
  đh: 'đúng hạn',
  dh: 'đúng hạn',
  gq: 'giải quyết',
  tcd: 'tiếp công dân',
  kn: 'khiếu nại',
  hđ: 'hội đồng',
  hd: 'hội đồng',
  đgq: 'đang giải quyết',
  kp: 'kinh phí',
  knpa: 'kiến nghị, phản ánh',
  dgq: 'đang giải quyết',
  th: 'trễ hẹn',
  qh: 'quá hạn',
  tl: 'tỷ lệ',
  pa: 'phản ánh',
  xl: 'xử lý',
  dg: 'đánh giá',
};

/** What an abbreviation or a word of chat stands for beside figures and cues; null for an ordinary word. */
export const longForm = (word: string): string | null =>
  capitalAbbreviations[word] ??
  officeAbbreviations[word.toUpperCase()] ??
  chatShorthand[word.toLowerCase()] ??
  countShorthand[word.toLowerCase()] ??
  null;
