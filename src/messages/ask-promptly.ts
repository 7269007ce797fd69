import type { PopupToBackground, Reply, Request, ViewToBackground } from './messages.ts';
import { askBackground } from './send.ts';

/** Without an answer after so long a question is asked again, ms. */
const SILENCE = 1000;
/** So often, before it is waited for however long it takes: a page that is asked in turn may be busy. */
const TIMES = 3;

/**
 * Asks the background what it can answer at once; again where no answer comes at all. Firefox leaves a question that comes just as it stops an idle background
 * without an answer and without a fault.
 */
export async function askPromptly<Name extends keyof (PopupToBackground & ViewToBackground)>(
  message: Name,
  request: Request<Name>,
): Promise<Reply<Name>> {
  for (let time = 0; time < TIMES; time++) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<null>((over) => {
      timer = setTimeout(over, SILENCE, null);
    });
    const answer = await Promise.race([askBackground(message, request).then((value) => ({ value })), silence]);
    clearTimeout(timer);
    if (answer) return answer.value;
  }
  return askBackground(message, request);
}
