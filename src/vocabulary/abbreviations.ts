/**
 * Abbreviations that carry their point with them. Written by us from everyday news English; lower case, without the point.
 * Rule in one line: after a title a sentence never ends; after the others it ends if a usual sentence opener follows.
 */

/** Stand before a name or a number: "Sen. Warren", "No. 10", "Feb. 3", "St. Louis". A sentence never ends here. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen maj capt cmdr cpl sgt adm pvt brig rev fr rt hon pres amb asst atty supt insp det ' +
    'msgr sr st ste mt ft no nos vs jan feb mar apr jun jul aug sept sep oct nov dec v fig vol art sec messrs mme mlle sra hr lt-gen maj-gen'
  ).split(' '),
);

/** Stand after a name or end a phrase: "Robert Downey Jr.", "Apple Inc.", "3 p.m.", "in the U.S." A sentence may end here. */
export const AFTER_NAME: ReadonlySet<string> = new Set(
  (
    'jr sr inc ltd co corp bros llc plc esq etc dept est assn ave blvd rd univ ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass ' +
    'mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ontario ont que'
  ).split(' '),
);

/** Words that open a sentence far more often than they stand capitalised inside one: they end the sentence before them after "U.S." or "Jr." */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we you i his her its their our this that these those there here but and or so if when while after before as at in on ' +
    'by for from with without since until although though however meanwhile moreover still yet now then last earlier later what who why how where ' +
    'no not only some many most more such one two both each every another other according under over about during because despite asked'
  ).split(' '),
);
