import type { Topic } from './scene.ts';

/** Below the surface of the sea. */
export const UNDERWATER: Topic = {
  being: 'animal',
  place: 'water',
  contentType:
    'underwater photograph | underwater photograph | watercolor painting | oil painting | digital illustration | concept art | linocut print | colored pencil drawing',
  framing: 'wide shot | low angle | wide-angle lens | centered composition | negative space | rule of thirds',
  aspectRatio: '16:9 | 3:2 | 2:3',
  scenes: [
    {
      subject: 'a humpback whale | a blue whale and her calf',
      action: 'rising toward the surface | drifting in open water',
      details: 'rising bubbles | a tiny diver for scale',
      lighting: 'caustics | crepuscular rays',
      mood: 'majestic | serene',
      colorTone: 'deep blues | cool tones',
    },
    {
      subject: 'a sea turtle | a pair of manta rays',
      action: 'gliding over a reef | turning slowly in the blue',
      setting: 'in a coral garden in the Red Sea | off the coast of Indonesia',
      details: 'a cloud of small orange fish | rays of light from above',
      lighting: 'caustics | natural light',
      mood: 'serene | magical',
      colorTone: 'vibrant colors | deep blues',
    },
    {
      subject: 'a giant Pacific octopus | a cuttlefish',
      action: 'unfurling its arms | hiding among the rocks',
      setting: 'in a kelp forest | beside a sunken amphora',
      details: 'rippling patterns on its skin | drifting strands of kelp',
      lighting: 'diffused light | caustics',
      mood: 'mysterious | eerie',
    },
    {
      subject: 'a swarm of jellyfish | a single moon jellyfish',
      action: 'drifting upward | pulsing through dark water',
      details: 'long trailing tentacles | floating particles',
      lighting: 'bioluminescent glow | rim light',
      mood: 'ethereal | dreamy | eerie',
      colorTone: 'deep blues | iridescent colors',
      framing: 'negative space | centered composition | black background | close-up',
    },
    {
      subject: 'the wreck of a wooden ship | a sunken biplane',
      being: 'thing',
      action: 'lying on the sea floor | overgrown with coral',
      setting: 'in clear tropical water | at the edge of a drop-off',
      details: 'a school of silver fish | a beam of light through the hull',
      lighting: 'crepuscular rays | diffused light',
      mood: 'mysterious | haunting | nostalgic',
      colorTone: 'cool tones | deep blues',
    },
  ],
};
