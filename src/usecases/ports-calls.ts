import type { SentPiece } from '../core/sent-pieces.ts';

/*
 * Calls to a model, on record one by one: what is sent before it leaves, what came of it afterwards. A call without an outcome is under way, or
 * was cut off with the process that made it.
 */

/** What a model is asked for: a draft, shorter sentences, standing sentences put right, a free question. */
export type CallPurpose = 'draft' | 'shorter' | 'revise' | 'question';

/** For what and for whom a model is asked. */
export type CallWork = {
  purpose: CallPurpose;
  /** Row id of the draft, of the request for other sentences, or of the question's delivery; null: a question of the command line. */
  work: string | null;
  /** Row id of the period; null for a question, which may be about many. */
  period: string | null;
  /** Who asked; null: nobody by name. */
  by: string | null;
};

/**
 * What is about to be sent, covered as it leaves, and where. `prompt` is the name, version and hash of its file. Of a question each piece is a
 * whole message as JSON.
 */
export type CallSent = {
  /** Id of the section; null where it is about none. */
  section: string | null;
  model: string;
  /** Host and port of the endpoint. */
  host: string;
  prompt: string;
  pieces: readonly SentPiece[];
};

/** How a call ended. */
export type CallCame = {
  outcome: 'answer' | 'refused' | 'fault';
  /** The kind of the fault, and the HTTP status where there was one. */
  fault?: string;
  status?: number;
  /** The answer as it came. */
  answer: string | null;
  /** HTTP tries it took. */
  tries: number;
  tokens: { prompt: number; completion: number } | null;
};

/** How whoever calls a model puts each call on record. */
export type CallRecord = {
  /** The call's number, as soon as it is on record: only then may the request leave. Throws where it cannot be kept. */
  leaves(sent: CallSent): Promise<string>;
  came(call: string, came: CallCame): Promise<void>;
};

/** A call as it is stored; its texts are kept apart, each once, under their hashes. */
export type CallRow = CallWork &
  Omit<CallSent, 'pieces'> & {
    id: string;
    at: string;
    pieces: readonly { role: string; sha256: string }[];
    endedAt: string | null;
    /** Null: nothing was heard of it. `answer` is a hash. */
    came: CallCame | null;
  };

export type Calls = {
  /** Keeps what is about to be sent, in one statement: the call's row id. */
  begin(work: CallWork, sent: CallSent): Promise<string>;
  /** Adds how it ended; nothing happens where that is known already. */
  end(call: string, came: CallCame): Promise<void>;
  /** Texts by their hashes (sha256, hexadecimal). */
  texts(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
};
