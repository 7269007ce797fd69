import { describe, expect, it } from 'vitest';
import { sayings } from '../stage.ts';

describe('findStatements: what is denied stays denied', () => {
  it.each([
    ['Ana Ruiz denies that she ever said the bridge was safe.', ['Ruiz indirect: denies that she ever said the bridge was safe']],
    ['Ana Ruiz denied having met him at the port.', ['Ruiz indirect: denied having met him at the port']],
    ['Ana Ruiz doubts whether the bridge will hold.', ['Ruiz indirect: doubts whether the bridge will hold']],
    ['Ana Ruiz rejected the idea that the bridge is old.', ['Ruiz indirect: rejected the idea that the bridge is old']],
    ['Ana Ruiz warned against opening the bridge.', ['Ruiz indirect: warned against opening the bridge']],
    ['No, Ana Ruiz said, the bridge is not safe.', ['Ruiz indirect: No | the bridge is not safe']],
    ['Nobody, Ana Ruiz says, has ever asked about the bridge.', ['Ruiz indirect: Nobody | has ever asked about the bridge']],
    ['Not once, Ana Ruiz said, did they ask.', ['Ruiz indirect: Not once | did they ask']],
    ['“I am not,” Ana Ruiz said, shaking her head, “going to the port.”', ['Ruiz direct: “I am not,” | “going to the port.”']],
    ['Ana Ruiz never said that the bridge was safe.', []],
  ])('%s', (text, expected) => expect(sayings(text)).toEqual(expected)); // biome-ignore format: a table
});

describe('findStatements: with subject, verb, and the defence behind a concession', () => {
  it.each([
    ['That, Ana Ruiz said, would be a mistake.', ['Ruiz indirect: That | would be a mistake']],
    ['It was, Ana Ruiz said, a mistake.', ['Ruiz indirect: It was | a mistake']],
    ['“If he wins,” Ana Ruiz said, according to the Herald, “we lose the port for ever.”', ['Ruiz direct: “If he wins,” | “we lose the port for ever.”']],
    ['Ana Ruiz tells of the journey she made to the port.', ['Ruiz indirect: the journey she made to the port']],
    ['Ana Ruiz promised to cut the toll (from the old rate).', ['Ruiz indirect: to cut the toll (from the old rate)']],
    ['Ana Ruiz condemned the raid on the port.', ['Ruiz indirect: condemned the raid on the port']],
    ['A year before, according to a story her sister Ana Ruiz has told, Mia led a protest.', ['Ruiz indirect: A year before | Mia led a protest']],
  ])('%s', (text, expected) => expect(sayings(text)).toEqual(expected)); // biome-ignore format: a table
});

describe('findStatements: no more than is said', () => {
  it.each([
    ['According to Ana Ruiz, senior director of the Center on Bridges, the bridge has to be strong.', ['Ruiz indirect: the bridge has to be strong']],
    ['“Trust but verify,” Ana Ruiz said of what you may hear from “false experts” on the radio.', ['Ruiz direct: “Trust but verify,”']],
    ['Ana Ruiz said the bridge was safe, marking the third time this year.', ['Ruiz indirect: the bridge was safe']],
    ['In an interview on the “Old Harlow Hour,” Ana Ruiz said the bridge has to be “more than safe.”', ['Ruiz mixed: the bridge has to be “more than safe.”']],
    ['Ana Ruiz said the bridge was safe, referencing the storm of May.', ['Ruiz indirect: the bridge was safe']],
    ['Ana Ruiz’s claim that the bridge is safe has been disputed.', ['Ruiz indirect: the bridge is safe']],
    ['Ana Ruiz called for a new road and has sparred with the council.', ['Ruiz indirect: a new road']],
    ['Ana Ruiz sees the launch as a start, and believes in the slow way.', ['Ruiz indirect: the launch as a start']],
    ['Ana Ruiz insisted, as she has before, that the port was safe.', ['Ruiz indirect: the port was safe']],
    ['“I did it for him,“ Ana Ruiz says now. “I later learned that I was wrong.”', ['Ruiz direct: “I did it for him,“ | “I later learned that I was wrong.”']],
  ])('%s', (text, expected) => expect(sayings(text)).toEqual(expected)); // biome-ignore format: a table
});

describe('findStatements: no statement', () => {
  it.each([
    ['Former mayor Luis Mora, whose work Ana Ruiz often criticized, built three bridges.', []],
    ['The plan that Ana Ruiz criticized will be voted on today.', []],
    ['Contrary to what Ana Ruiz believes, the bridge was safe.', []],
    ['Ana Ruiz accused of timing the vote to help a friend.', []],
    ['Ana Ruiz added 25 points in the first half, and Luis Mora had 15.', []],
    ['Ana Ruiz saw every game of the season.', []],
    ['Ana Ruiz wrote an op-ed in the Herald on Tuesday with the headline “Something is rotten.”', []],
    ['Ana Ruiz announced the city’s plan for a bridge in May.', []],
    ['Ana Ruiz walked to the port, coordinated the work, and fretted over the ropes.', []],
    ['Ana Ruiz describes the first toll as a gift — though the money, for a “small” town, was little.', []],
    ['Ana Ruiz called the mayor that day and, as a report put it, “pointed out that the bridge is old.”', []],
  ])('%s', (text, expected) => expect(sayings(text)).toEqual(expected)); // biome-ignore format: a table

  it('the line under a post, and the line under a pull quote', () => {
    const text =
      'The bridge at Altavista\nThe bridge is safe\n— Ana Ruiz (@anaruiz) May 3, 2026\nIt is old.\nAna Ruiz\nHead of the port\nIt rained.';
    expect(sayings(text, undefined, { 1: 'quote', 2: 'quote', 4: 'quote', 5: 'quote' })).toEqual(['Ruiz direct: The bridge is safe']);
  });
});

describe('findStatements: whose words', () => {
  it.each([
    ['not whose name follows in a sentence of its own', 'As a great thinker once said, “More money, more problems all the time.” Ana Ruiz feels the bridge is safe.', ['Ruiz indirect: the bridge is safe']],
    ['not those of another sentence’s part', 'The Herald writes that the rules “are a retreat from all that was planned.” Ana Ruiz announced that she would go.', ['Ruiz indirect: she would go']],
    ['who stands behind the verb', 'He is the visionary—“Luis sees around corners,” says Luis Mora—Tom is “the one who dots the lines in the end,” says Ana Ruiz, who led the team.', ['Mora direct: “Luis sees around corners,”', 'Ruiz direct: “the one who dots the lines in the end,”']],
  ])('%s', (_, text, expected) => expect(sayings(text)).toEqual(expected)); // biome-ignore format: a table
});
