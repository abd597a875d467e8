export type ApprovalNotice = never;
