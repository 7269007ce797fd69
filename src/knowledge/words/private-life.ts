/**
 * What the press says right after a private person's name, before anything else tells who he is. Source: written by us.
 * Examples: "Anna Weber, who runs a bakery in Hull, …"; "Tom Price scored twice for the home side."
 */
export const PRIVATE_LIFE: readonly RegExp[] = [
  /^, who (?:runs|owns|teaches|works|sells|lives|coaches|plays|drives|grows|keeps|studies|farms|bought|moved)\b/,
  /^ (?:scored|netted|headed|bowled|batted|pitched|homered|rebounded|dunked|putted|saved a penalty|ran the marathon|won the (?:final|race|match|tournament)|starred|sang|drummed)\b/,
];
