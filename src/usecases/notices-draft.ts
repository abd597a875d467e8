export type DraftNotice = never;
