/** Nouns of bodies that may be called like a person: "the law firm Marlow Tabak". Written by us from news English; lower case. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'company firm startup start-up subsidiary maker manufacturer automaker carmaker drugmaker retailer supermarket airline insurer bank brokerage bookmaker consultancy agency brand label ' +
    'publisher newspaper daily weekly tabloid magazine broadcaster website platform app band team club charity nonprofit non-profit organization organisation militia ' +
    'academy college school university hospital restaurant bakery brewery distillery winery'
  ).split(' '),
);
