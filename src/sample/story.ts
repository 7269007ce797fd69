/** An article as it is to be shown: a newspaper's name, a day (YYYY-MM-DD), a headline and its paragraphs. */
export interface Story {
  readonly outlet: string | null;
  readonly published: string | null;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The article on which options and welcome show what Dramatis does: invented people, one of each sort that looks different. It stays English: Dramatis reads English. */
export const STORY: Story = {
  outlet: 'The Northern Courier',
  published: '2026-05-12',
  title: 'Two towns get their bridge, and a quarrel about the bill',
  paragraphs: [
    'President Clara Moreau laid the first stone of the Sund Bridge on Monday, ten years after it was promised. “I have always supported the Sund Bridge, which is the best thing that has happened to the coast in my lifetime,” Moreau told a crowd in the rain.',
    'Jonas Weber, a professor of economics at the University of Bergen, stayed away. “I am strongly against the Sund Bridge, which is a waste of money and a disgrace,” Weber said. “It will cost twice what the ferries do.”',
    'Ida Holm, the chief executive of the ferry company Sundline, said her boats would sail for as long as there were passengers.',
    'The first trains are to cross in four years. Maria Santos, a spokeswoman for the transport ministry, declined to say what a ticket would cost.',
  ],
};
