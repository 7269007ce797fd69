import { PUBLISHER } from '../../store/publisher.ts';

/** Something that has to be had before a package can go to a store; the message names it. */
export class NotReady extends Error {}

/** The values of these variables of the environment. Throws NotReady with the name of each that is missing. */
export function secretsOf<Name extends string>(names: readonly Name[], env: NodeJS.ProcessEnv): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => !env[name]);
  if (missing.length) throw new NotReady(`not in the environment: ${missing.join(', ')} (src/store/README.md says where each is had)`);
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Record<Name, string>;
}

/** Throws NotReady as long as the publisher's addresses are nobody's. */
export function checkPublisher(publisher: Readonly<Record<string, string>> = PUBLISHER): void {
  const open = Object.entries(publisher).filter(([, value]) => /\.example\b/.test(value));
  if (open.length) throw new NotReady(`still nobody's in src/store/publisher.ts: ${open.map(([name]) => name).join(', ')}`);
}
