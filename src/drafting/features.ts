import type OpenAI from 'openai';
import type { Ask } from './endpoint.ts';

/*
 * What servers that speak the protocol have or lack. Everything is asked for first; what a server refuses is left out of the next request,
 * so that a small server inside the office serves as well as a hosted one.
 */

export type Features = {
  format: 'json_schema' | 'json_object' | 'none';
  stream: boolean;
  /** Token counts at the end of a stream. */
  usage: boolean;
  /** How the length of an answer is limited. */
  length: 'max_tokens' | 'max_completion_tokens' | 'none';
  temperature: boolean;
};

export const fullFeatures: Features = {
  format: 'json_schema',
  stream: true,
  usage: true,
  length: 'max_tokens',
  temperature: true,
};

/** Tokens an answer may have: several times what the longest section's plan needs. */
const longestAnswer = 6000;

/** The request as sent. */
export function requestBody(
  model: string,
  { messages, schema }: Ask,
  features: Features,
): OpenAI.ChatCompletionCreateParams {
  const format =
    features.format === 'json_schema'
      ? { response_format: { type: 'json_schema' as const, json_schema: { ...schema, strict: true } } }
      : features.format === 'json_object'
        ? { response_format: { type: 'json_object' as const } }
        : {};
  return {
    model,
    messages: [...messages],
    ...format,
    ...(features.stream ? { stream: true } : {}),
    ...(features.stream && features.usage ? { stream_options: { include_usage: true } } : {}),
    ...(features.length === 'none' ? {} : { [features.length]: longestAnswer }),
    ...(features.temperature ? { temperature: 0.2 } : {}),
  } as OpenAI.ChatCompletionCreateParams;
}

/** Less of what a refusal speaks of; null when it is no refusal of a feature. Ends, since each step leaves one out. */
export function fewer(features: Features, status: number | undefined, message: string): Features | null {
  if (![400, 404, 405, 415, 422, 500, 501].includes(status ?? 0)) return null;
  const said = message.toLowerCase();
  const { format } = features;
  const lessFormat: Features | null =
    format === 'none' ? null : { ...features, format: format === 'json_schema' ? 'json_object' : 'none' };
  if (/response_format|json_schema|json_object|grammar|structured|schema/.test(said)) return lessFormat;
  if (/stream_options|include_usage/.test(said) && features.usage) return { ...features, usage: false };
  if (/max_(?:completion_)?tokens/.test(said) && features.length !== 'none')
    return { ...features, length: features.length === 'max_tokens' ? 'max_completion_tokens' : 'none' };
  if (/temperature/.test(said) && features.temperature) return { ...features, temperature: false };
  if (/\bstream/.test(said) && features.stream) return { ...features, stream: false, usage: false };
  // A refusal that names nothing: plainer at each step.
  if (status !== 400 && status !== 422) return null;
  if (lessFormat) return lessFormat;
  return features.temperature || features.length !== 'none'
    ? { ...features, temperature: false, length: 'none', usage: false }
    : null;
}
