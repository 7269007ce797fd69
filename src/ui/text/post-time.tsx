import type { LivePost } from '../../messages/messages.ts';
import { spoken } from '../i18n.ts';

/** A moment as the article's own clock has it, where it says which that is ("12:30+01:00"); else as the reader's has. */
function onClock(posted: string): { readonly date: Date; readonly timeZone?: 'UTC' } {
  const own = /^(.{16}).*[+-]\d{2}:?\d{2}$/.exec(posted)?.[1];
  return own === undefined ? { date: new Date(posted) } : { date: new Date(`${own}Z`), timeZone: 'UTC' };
}

interface PostTimeProps {
  /** The posts of a live blog, in the order of the text. */
  readonly posts: readonly LivePost[] | undefined;
  /** A place in one of them. */
  readonly at: number;
}

/** When the post was posted in which something stands, with the day where the posts are of several; nothing where it stands in none. */
export function PostTime({ posts = [], at }: PostTimeProps) {
  const post = posts.findLast((each) => each.at <= at);
  if (!post) return null;
  const { date, ...zone } = onClock(post.posted);
  if (Number.isNaN(date.getTime())) return null;
  const isOneDay = posts.every(({ posted }) => posted.slice(0, 10) === post.posted.slice(0, 10));
  const words = new Intl.DateTimeFormat(spoken().language, {
    ...(!isOneDay && { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
    ...zone,
  });
  return (
    <>
      {' · '}
      <time dateTime={post.posted}>{words.format(date)}</time>
    </>
  );
}
