import { secretsOf } from './secrets.ts';

/** How a store is spoken to: as `fetch`. */
type Ask = (url: string, request: RequestInit) => Promise<Response>;

/** What an upload works with. */
interface Way {
  readonly env: NodeJS.ProcessEnv;
  readonly ask: Ask;
  /** Lets some time pass before a store is asked again. */
  readonly wait: () => Promise<unknown>;
}

/** So often a store is asked whether it has taken a package in. */
const PATIENCE = 60;

/** A store's answer as an object; rejects in the store's own words where it refuses. */
async function answered(answer: Response, what: string): Promise<Record<string, unknown>> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${text.slice(0, 500)}`);
  return text ? JSON.parse(text) : {};
}

/** Asks until the store is no longer at it. Rejects where it never ends. */
async function settled(state: () => Promise<string>, busy: string, wait: Way['wait']): Promise<string> {
  for (let asked = 0; asked < PATIENCE; asked++) {
    const now = await state();
    if (now !== busy) return now;
    await wait();
  }
  throw new Error('the store has not taken the package in yet: look into its dashboard');
}

/** https://developer.chrome.com/docs/webstore/api/reference/rest/v2 */
async function uploadToChrome(zip: Uint8Array<ArrayBuffer>, { env, ask, wait }: Way): Promise<string> {
  const secrets = secretsOf(
    ['CHROME_CLIENT_ID', 'CHROME_CLIENT_SECRET', 'CHROME_REFRESH_TOKEN', 'CHROME_PUBLISHER_ID', 'CHROME_ITEM_ID'],
    env,
  );
  const body = new URLSearchParams({
    client_id: secrets.CHROME_CLIENT_ID,
    client_secret: secrets.CHROME_CLIENT_SECRET,
    refresh_token: secrets.CHROME_REFRESH_TOKEN,
    grant_type: 'refresh_token',
  });
  const { access_token } = await answered(await ask('https://oauth2.googleapis.com/token', { method: 'POST', body }), 'signing in');
  const headers = { authorization: `Bearer ${access_token}` };
  const item = `v2/publishers/${secrets.CHROME_PUBLISHER_ID}/items/${secrets.CHROME_ITEM_ID}`;
  const call = async (path: string, method: string, sent?: Uint8Array<ArrayBuffer>) =>
    answered(await ask(`https://chromewebstore.googleapis.com/${path}`, { method, headers, body: sent ?? null }), path);
  const { uploadState } = await call(`upload/${item}:upload`, 'POST', zip);
  const state =
    uploadState === 'IN_PROGRESS'
      ? await settled(async () => String((await call(`${item}:fetchStatus`, 'GET')).lastAsyncUploadState), 'IN_PROGRESS', wait)
      : String(uploadState);
  if (state !== 'SUCCEEDED') throw new Error(`the package was not taken in: ${state}`);
  return String((await call(`${item}:publish`, 'POST')).state);
}

/** https://learn.microsoft.com/microsoft-edge/extensions/update/api/addons-api-reference, version 1.1 */
async function uploadToEdge(zip: Uint8Array<ArrayBuffer>, { env, ask, wait }: Way): Promise<string> {
  const secrets = secretsOf(['EDGE_CLIENT_ID', 'EDGE_API_KEY', 'EDGE_PRODUCT_ID'], env);
  const headers = { authorization: `ApiKey ${secrets.EDGE_API_KEY}`, 'x-clientid': secrets.EDGE_CLIENT_ID };
  const submissions = `https://api.addons.microsoftedge.microsoft.com/v1/products/${secrets.EDGE_PRODUCT_ID}/submissions`;
  const sent = await ask(`${submissions}/draft/package`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/zip' },
    body: zip,
  });
  await answered(sent, 'upload');
  const operation = sent.headers.get('location');
  const ended = await settled(
    async () => {
      const { status, message } = await answered(await ask(`${submissions}/draft/package/operations/${operation}`, { headers }), 'upload');
      return status === 'Failed' ? `Failed: ${message}` : String(status);
    },
    'InProgress',
    wait,
  );
  if (ended !== 'Succeeded') throw new Error(`the package was not taken in: ${ended}`);
  await answered(await ask(submissions, { method: 'POST', headers }), 'publish');
  return 'handed in for review';
}

/** Brings a package to a store and hands it in for review; answers what the store says of it. Rejects, naming them, where secrets are missing. */
export const UPLOADS = { chrome: uploadToChrome, edge: uploadToEdge } as const;
