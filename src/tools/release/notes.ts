/** What CHANGELOG.md says of a version. Throws where it has no such heading, or says that the version isn't released yet. */
export function notesOf(changelog: string, version: string): string {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`));
  if (section === undefined) throw new Error(`CHANGELOG.md has nothing of ${version}`);
  const notes = section.slice(version.length).trim();
  if (/^Not released yet\.$/m.test(notes)) throw new Error(`CHANGELOG.md says that ${version} is not released yet`);
  return notes;
}
