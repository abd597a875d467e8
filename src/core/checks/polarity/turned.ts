/** The opposite of what an answer, kept text or the figures themselves say; `expected` is what they say. */
export type Turned = {
  start: number;
  end: number;
  is: 'turned' | 'denied';
  answer?: string;
  expected?: string;
};
