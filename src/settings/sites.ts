/** A list of sites holds host names; each stands for itself and for what is below it: "courier.example" also for "www.courier.example". */

const covers = (site: string, host: string) => host === site || host.endsWith(`.${site}`);

/** Whether a host is on a list of sites. */
export const hasSite = (sites: readonly string[], host: string): boolean => sites.some((site) => covers(site, host));

/** The list with a host on it or, with every site that stands for the host taken away, without. In the order of the alphabet. */
export function withSite(sites: readonly string[], host: string, on: boolean): readonly string[] {
  const rest = sites.filter((site) => !covers(site, host));
  if (!on) return rest;
  return hasSite(sites, host) ? sites : [...rest, host].sort();
}

/** Labels of letters, digits and hyphens between points, as host names are once they are in ASCII. */
const HOST = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)+$/;

/**
 * The host name in what a reader typed or pasted: a host name, or an address with one. Null where there is none. A name in another script comes in its ASCII
 * form, as in addresses ("bücher.example" is "xn--bcher-kva.example"); a point at its end falls away.
 */
export function hostIn(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  if (!/^https?:$/.test(protocol) || username) return null;
  return HOST.test(host) || host === 'localhost' || /^\[[0-9a-f:]+\]$/.test(host) ? host : null;
}
