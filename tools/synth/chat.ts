/** One question to a chat server that speaks OpenAI's protocol; most servers do. */

export interface ChatOptions {
  /** 'http://localhost:8000/v1', with or without '/chat/completions'. */
  readonly endpoint: string;
  readonly model: string;
  readonly key?: string | undefined;
  readonly temperature: number;
  /** Requests a minute at most; 0: as fast as they are answered. */
  readonly perMinute: number;
  readonly tries: number;
  readonly timeoutMs: number;
  /** Milliseconds; given, so that tests needn't wait. */
  readonly sleep?: (ms: number) => Promise<void>;
  readonly now?: () => number;
  readonly onRetry?: (reason: string, waitMs: number) => void;
}

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

export class ChatError extends Error {
  override name = 'ChatError';
}

const BACKOFF_FIRST_MS = 1000;
const BACKOFF_MAX_MS = 60_000;

/** Asks, waits its turn, and asks again when the server is busy or the line is down. */
export class Chat {
  readonly #options: ChatOptions;
  readonly #sleep: (ms: number) => Promise<void>;
  readonly #now: () => number;
  #nextMs = 0;

  constructor(options: ChatOptions) {
    this.#options = options;
    this.#sleep = options.sleep ?? ((ms) => new Promise((done) => setTimeout(done, ms)));
    this.#now = options.now ?? Date.now;
  }

  /** The answer's text. Throws ChatError when the server refuses, or after the last try. */
  async ask(messages: readonly Message[]): Promise<string> {
    const { tries, onRetry } = this.#options;
    for (let attempt = 1; ; attempt++) {
      await this.#turn();
      const result = await this.#post(messages);
      if (result.kind === 'text') return result.text;
      if (!result.again || attempt === tries) {
        const after = attempt > 1 ? ` (after ${attempt} tries)` : '';
        throw new ChatError(`${urlOf(this.#options)}: ${result.reason}${after}`);
      }
      const waitMs =
        result.waitMs ?? Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** (attempt - 1));
      onRetry?.(result.reason, waitMs);
      await this.#sleep(waitMs);
    }
  }

  /** Requests are spread evenly over the minute. */
  async #turn(): Promise<void> {
    const { perMinute } = this.#options;
    if (perMinute === 0) return;
    const waitMs = this.#nextMs - this.#now();
    if (waitMs > 0) await this.#sleep(waitMs);
    this.#nextMs = Math.max(this.#now(), this.#nextMs) + 60_000 / perMinute;
  }

  async #post(messages: readonly Message[]): Promise<Answer> {
    const { model, key, temperature, timeoutMs } = this.#options;
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (key !== undefined) headers['authorization'] = `Bearer ${key}`;
    let response: Response;
    let body: string;
    try {
      response = await fetch(urlOf(this.#options), {
        method: 'POST',
        headers,
        body: JSON.stringify({ model, temperature, messages }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      body = await response.text();
    } catch (error) {
      const { message, cause } = error as Error;
      const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
      return { kind: 'failed', reason, again: true };
    }
    if (response.ok) return readAnswer(body);
    const { status } = response;
    const reason = `status ${status}: ${body.slice(0, 200).trim() || response.statusText}`;
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    const waitMs = seconds >= 0 ? Math.min(BACKOFF_MAX_MS, 1000 * seconds) : undefined;
    return { kind: 'failed', reason, again: status === 429 || status >= 500, waitMs };
  }
}

type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly again: boolean;
      /** As the server asked. */
      readonly waitMs?: number | undefined;
    };

function readAnswer(body: string): Answer {
  try {
    const { choices } = JSON.parse(body) as { choices: [{ message: { content: string } }] };
    const text = choices[0].message.content;
    if (typeof text === 'string') return { kind: 'text', text };
  } catch {
    // Told below: a proxy's error page is as wrong as JSON of another shape.
  }
  const reason = `no choices[0].message.content in the answer: ${body.slice(0, 200)}`;
  return { kind: 'failed', reason, again: false };
}

function urlOf({ endpoint }: ChatOptions): string {
  const url = endpoint.replace(/\/+$/, '');
  return url.endsWith('/chat/completions') ? url : `${url}/chat/completions`;
}
