import type { Part, Person } from '../../engine/analysis.ts';
import { namesOrganization } from '../text/organization-names.ts';

/** What somebody is in what the article tells, where no role of theirs says it: before all roles, which may be no more than where they come from. */
export const partInStory = ({ part, roles }: Pick<Person, 'part' | 'roles'>): Part | null =>
  part && !roles.some(({ text }) => namesOrganization(text, part.text)) ? part : null;
