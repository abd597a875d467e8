export type InterviewNotice = never;
