import { wordList } from './word-list.ts';

/**
 * Nouns that leave open what they are about without more: "Ruiz protested about [cuts]" says little, "cuts to the ferry service" says it. Nouns made of verbs by an ending ("closure") need no row.
 * Source: targets of 576 stance lines of gold/train that readers found bare, and words like them; written by us.
 */
export const NEEDY_NOUNS = wordList(`
 abuse abuses access accord accusation accusations act acts advance agreement agreements aid aim allegation allegations alliance ambitions answer appeal appeals approach arrival attack attacks attempt
 attempts backing ban bans battle beliefs bid bids bill bills boycott break call calls campaign campaigns care case cases chance chances change changes charge charges choice claim claims clash clashes
 comment comments concern concerns conduct conflict contract contracts control controls cost costs crackdown criticism culture custody cut cuts damage danger dangers date deal deals death deaths debate debt decision
 decisions delay delays demand demands dialogue discussion discussions dispute drive drop duty effort efforts end entry evidence excess failure failures fall fate fear fears fight focus form freedom funding funds gift
 goal goals growth guarantee guarantees handling help hike hikes hope hopes idea ideas impact increase increases inquiry intention intentions interest interests involvement issue issues killing killings lack law laws limit limits link links
 loan loans lockdown loss losses meeting meetings merger message move moves murder murders need needs negotiations offer offers opportunity order orders outrage pact part passage peace pledge pledges plan plans pledge policies policy power powers practice practices presence pressure price prices
 probe process program programs programme programmes progress project projects promise promises proposal proposals protest protests purge push question questions raid raids rate rates reaction record reform reforms refusal regulations relations
 relationship release remarks removal report reports request requests resolution resolutions response restrictions result results return review right rights rise risk risks role rule rules rumors rumours sale sales search shift shooting solution solutions
 split spread stance stand standards state statement statements status step steps strategy strike strikes struggle study suggestion suit summit support system systems takeover talks tariff tariffs tax taxes tests testimony threat threats tie ties timing
 trade transfer travel treaty trial trip truce trust use value version view views violence visit vote votes war wars way withdrawal work
`);
