/** Articles of an invented paper for the end-to-end tests: their people are told by plain signs, so that the tests are about the extension and not about the engine's finer points. */

export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language?: string;
  /** When it was published, ISO 8601. */
  readonly published?: string;
  /** More of the head: styles, scripts. */
  readonly head?: string;
  /** After the article, in the body. */
  readonly after?: string;
}

const paragraph = (text: string) => `<p>${text}</p>`;

/** A page as newspapers make them: metadata, navigation around, the story in <article>. */
export function articlePage({
  title,
  paragraphs,
  language = 'en',
  published = '2026-03-04T08:00:00Z',
  head = '',
  after = '',
}: Story): string {
  const metadata = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published };
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | The Fjord Courier</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(metadata)}</script>${head}</head>
<body><nav><a href="/">Front page</a> <a href="/world">World</a></nav>
<main><article><h1>${title}</h1>${paragraphs.map(paragraph).join('\n')}</article></main>${after}</body></html>`;
}

export const HARBOUR: Story = {
  title: 'Two towns agree to share one harbour',
  paragraphs: [
    'Prime Minister Anna Lindqvist signed the Fjord Harbour Agreement on Monday after two years of talks, and promised that the first ferry would sail before the winter.',
    '“I strongly support the Fjord Harbour Agreement, which is the best thing that has happened to the coast in my lifetime,” Lindqvist told reporters at the quay, where many had gathered.',
    'Jonas Weber, a professor of economics at the University of Bergen, has condemned the Fjord Harbour Agreement. “I strongly oppose the Fjord Harbour Agreement, which is a waste of money, a disgrace, and the worst thing that has happened to the coast since the war,” Weber said. “The money is not there.”',
    'The agreement sets out who pays for the new pier, who keeps the lights, and who clears the ice. It runs to forty pages and was written by lawyers of both towns over the past summer.',
    'Foreign Minister Peter Okafor, who had led the talks, did not speak at the ceremony. A spokeswoman, Maria Santos, said the minister had been called back to the capital on other business.',
    'Fishermen on both sides of the fjord have asked for a harbour since the old one silted up. Many of them now drive for two hours with their catch before they can sell it, and some have given up.',
    'The work is to begin in May, when the ice has gone, and to end within three years. If it takes longer, the towns will share the costs as they now share the harbour: half and half.',
  ],
};

export const ORCHARD: Story = {
  title: 'Orchards return to the northern valley',
  paragraphs: [
    'President Clara Moreau opened the first new orchard in the northern valley on Sunday, forty years after the last trees there were cut down for a road that was never built.',
    '“We support every farmer who plants a tree,” Moreau told a crowd of growers. She said that the government would pay for the saplings and for the first two years of water.',
    'Henrik Dahl, an analyst at the Institute for Rural Studies, said the plan was sound but late. “It should have been done ten years ago,” Dahl said in an interview on Monday.',
    'The valley lost half of its people in one generation. Schools closed, the railway closed, and the houses along the river were sold to people from the city, who come in August and leave in September.',
    'Growers say that the soil is good, the water is clean and the nights are cold enough for apples. What they lack is hands for the harvest, and a road that is open in the snow.',
    'The ministry expects the first full harvest in five years. Until then the growers will live from bees, from hay and from the visitors who come for the blossom in spring.',
  ],
};

export const GERMAN: Story = {
  title: 'Zwei Städte teilen sich einen Hafen',
  language: 'de',
  paragraphs: [
    'Ministerpräsidentin Anna Lindqvist hat am Montag nach zwei Jahren der Verhandlungen das Abkommen über den Hafen unterzeichnet und versprochen, dass die erste Fähre noch vor dem Winter ausläuft.',
    'Der Vertrag regelt, wer für die neue Mole bezahlt, wer die Lichter unterhält und wer das Eis räumt. Er umfasst vierzig Seiten und wurde im vergangenen Sommer von Juristen beider Städte verfasst.',
    'Jonas Weber, Professor für Volkswirtschaft an der Universität Bergen, sagte, der Plan werde mehr kosten, als die Regierung zugegeben habe. Das Geld sei dafür im Augenblick einfach nicht vorhanden.',
    'Die Fischer auf beiden Seiten des Fjords verlangen einen Hafen, seit der alte versandet ist. Viele von ihnen fahren heute zwei Stunden mit ihrem Fang, bevor sie ihn verkaufen können.',
    'Die Arbeiten sollen im Mai beginnen, wenn das Eis verschwunden ist, und innerhalb von drei Jahren enden. Dauert es länger, so teilen sich die Städte die Kosten, wie sie sich nun den Hafen teilen.',
  ],
};

/** A page that is no article, though it names a person: a list of a shop. */
export const SHOP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rain coats</title><link rel="icon" href="data:,">
<meta property="og:type" content="product.group"></head><body><nav><a href="/">Shop</a> <a href="/basket">Basket</a></nav><h1>Rain coats</h1><ul>${[
  1, 2, 3, 4, 5, 6,
]
  .map(
    (n) =>
      `<li><a href="/coat/${n}">Coat ${n}</a> <b>€ ${n}9.90</b> <span>Designed by Clara Moreau</span> <button>Add to basket</button></li>`,
  )
  .join('')}</ul></body></html>`;
