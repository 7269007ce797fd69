/** Nouns that say nothing of what was said, done or planned: "the mayor’s decision" is understood by nobody who has not read the article. */
export const OPEN_NOUNS: ReadonlySet<string> = new Set(
  (
    'position positions stance admission statement statements assessment remark remarks comment comments decision decisions move moves measure measures sign plan plans bill bills attempt attempts operation operations deal deals action actions ' +
    'approach idea ideas proposal proposals policy policies law laws legislation effort efforts change changes issue issues process situation case claim claims allegation allegations report reports step steps ' +
    'event incident attack attacks talks negotiation negotiations agreement resolution vote order offer request announcement ruling response framework scheme victory bid protest protests tax costs'
  ).split(' '),
);
