import { wordList } from './word-list.ts';

/**
 * Nouns that name nothing by themselves: "Ruiz condemned the [attacks]" leaves open which, so that no card can show them alone; "the attacks on the port" says it.
 * Source: the bare targets of a hundred drawn stance lines that two readers could not understand without the page, and words like them.
 */
export const VAGUE_NOUNS = wordList(`
 action actions activity activities answer answers approach area areas aspect aspects attack attacks attempt attempts behavior behaviour case cases
 challenge challenges change changes choice circumstances claim claims comment comments concern concerns condition conditions conduct decision
 decisions development developments difference differences effect effects effort efforts event events fact facts idea ideas incident incidents leap numbers suggestion suggestions supporters fans volunteers interviews gigs tradition traditions slot aspiration aspirations benefits omission omissions consequence consequences
 information instance issue issues kind line lines matter matters measure measures moment moments move moves movement need needs opening option options
 order orders outcome part parts point points position positions possibility practice practices problem problems process progress prospect question
 questions reaction reason reasons remark remarks request requests response responses result results role security side signal signals situation
 situations sort stance start statement statements step steps story stories stuff talk talks task thing things thinking time times tone topic treatment
 trend trends use view views violence way ways word words work
`);

/** Nouns that a light adjective is not enough for: "a better [system]". Source as above, and lines of gold/train and of our own articles. */
export const OPEN_NOUNS = wordList(`
 ad ads area areas bloc center facility facilities forces chapter community culture deal deals discipline era forum future generation group groups industry law lawsuit lawsuits laws level man men mindset people person place plan plans policies policy program programme programmes programs project
 projects rule rules standard standards system systems team teams technologies technology tool tools version woman women world
`);
