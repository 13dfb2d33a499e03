import { expect, it } from 'vitest';
import { printed, rows } from './printed.ts';

/** What somebody does in any form, after `A photograph of`. */
const TABLE = `
old man: runs -> an old man running
old man: ran -> an old man running
old man: is running -> an old man running
old man: walks home -> an old man walking home
old man: walked home -> an old man walking home
old man: jumped over a fence -> an old man jumping over a fence
old man: sat on a bench -> an old man sitting on a bench
old man: stood in the rain -> an old man standing in the rain
old man: has a long beard -> an old man who has a long beard
old man: is happy -> an old man who is happy
old man: does not smile -> an old man who does not smile
robot: can fly -> a robot that can fly
children: play in the park -> children playing in the park
two girls: laugh and dance -> two girls laughing and dancing
wolves: howl at the moon -> wolves howling at the moon
cat: asleep in a box -> a cat asleep in a box
cat: Sleeping -> a cat sleeping
chef: cooks pasta and drinks wine -> a chef cooking pasta and drinking wine
chef: eats bread and cheese -> a chef eating bread and cheese
chef: chops onions, stirs a pot and smiles -> a chef chopping onions, stirring a pot and smiling
girl: reads a book and drinks coffee -> a girl reading a book and drinking coffee
girl: ties her shoes -> a girl tying her shoes
girl: dies -> a girl dying
girl: covered in mud -> a girl covered in mud
girl: wore a red dress -> a girl wearing a red dress
girl: held a cat -> a girl holding a cat
girl: on stage -> a girl on stage
girl: slowly walks away -> a girl slowly walking away
girl: yoga -> a girl, yoga
knights: a sword fight -> knights, a sword fight
knights: battle with a dragon -> knights battling with a dragon
friends: dance party -> friends, dance party
Taylor Swift: sings -> Taylor Swift singing
Taylor Swift: has red hair -> Taylor Swift, who has red hair
deer: drink from a stream -> a deer drinking from a stream
sheep: graze -> sheep grazing
man: look at the camera and smile -> a man looking at the camera and smiling
man: ride a bike and wave -> a man riding a bike and waving
man: made of glass -> a man made of glass
man: dressed as a knight -> a man dressed as a knight
man: panics -> a man panicking
woman: puts on makeup -> a woman putting on makeup
woman: lay on the bed -> a woman lying on the bed
woman with freckles, red hair: smiles -> a woman with freckles, red hair, smiling
a boy and his dog: runs -> a boy and his dog running
skateboarder: does a kickflip -> a skateboarder doing a kickflip
`;

it.each(rows(TABLE))('%s', (typed, text) => {
  const [subject = '', action = ''] = typed.split(': ');
  expect(printed({ contentType: 'photograph', subject, action })).toBe(`A photograph of ${text}.`);
});
