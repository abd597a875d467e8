/* Chat shorthand and the abbreviations that a report writes out, with what they stand for. */

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
};

/** Typed beside a count only, where they cannot be anything else; never printed. */
export const countShorthand: Readonly<Record<string, string>> = {
  tn: 'tiếp nhận',
  đh: 'đúng hạn',
  dh: 'đúng hạn',
  gq: 'giải quyết',
  tcd: 'tiếp công dân',
  kn: 'khiếu nại',
  hđ: 'hội đồng',
  kp: 'kinh phí',
  knpa: 'kiến nghị, phản ánh',
};

/** Abbreviations typed in capitals, or in small letters where they cannot be anything else (three letters and more). */
export const officeAbbreviations: Readonly<Record<string, string>> = {
  HN: 'Hội nghị',
  CCHC: 'cải cách hành chính',
  TTHC: 'thủ tục hành chính',
  SHTT: 'sở hữu trí tuệ',
  TCĐLCL: 'tiêu chuẩn, đo lường, chất lượng',
  TCDLCL: 'tiêu chuẩn, đo lường, chất lượng',
  TĐC: 'tiêu chuẩn, đo lường, chất lượng',
  PVHCC: 'Phục vụ hành chính công',
  TTPVHCC: 'Trung tâm Phục vụ hành chính công',
  DVCTT: 'dịch vụ công trực tuyến',
  DVC: 'dịch vụ công',
  QCDC: 'Quy chế dân chủ',
  DCCS: 'dân chủ ở cơ sở',
  KNTC: 'khiếu nại, tố cáo',
  PCTN: 'phòng, chống tham nhũng',
  PCTNTC: 'phòng, chống tham nhũng, tiêu cực',
  CĐS: 'chuyển đổi số',
  ĐMST: 'đổi mới sáng tạo',
  ĐMCN: 'đổi mới công nghệ',
  DMCN: 'đổi mới công nghệ',
  NSNN: 'ngân sách nhà nước',
  CBCC: 'cán bộ, công chức',
  CCVC: 'công chức, viên chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  NLĐ: 'người lao động',
  TTĐT: 'thông tin điện tử',
  TTDT: 'thông tin điện tử',
  BCĐ: 'Ban Chỉ đạo',
  ĐTN: 'Đoàn Thanh niên',
  DN: 'doanh nghiệp',
  NV: 'nhiệm vụ',
  QLKH: 'Quản lý Khoa học',
  QLCN: 'Quản lý Công nghệ',
  HĐKH: 'Hội đồng khoa học',
};

/** Abbreviations only when typed in capitals: in small letters they are other words. */
export const capitalAbbreviations: Readonly<Record<string, string>> = {
  DA: 'dự án',
  HTX: 'Hợp tác xã',
  CLB: 'câu lạc bộ',
  VNAH: 'Việt Nam anh hùng',
  ATTP: 'an toàn thực phẩm',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  GPLX: 'giấy phép lái xe',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  PCCC: 'phòng cháy, chữa cháy',
  VSMT: 'vệ sinh môi trường',
};

/** What an abbreviation or a word of chat stands for beside figures and cues; null for an ordinary word. */
export const longForm = (word: string): string | null =>
  capitalAbbreviations[word] ??
  officeAbbreviations[word.toUpperCase()] ??
  chatShorthand[word.toLowerCase()] ??
  countShorthand[word.toLowerCase()] ??
  null;
