export type FigureNotice = never;
