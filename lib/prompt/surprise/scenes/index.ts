import { ANIMALS } from './animals.ts';
import { ANYONE } from './anyone.ts';
import { DIAGRAMS } from './diagrams.ts';
import { FANTASY } from './fantasy.ts';
import { FASHION } from './fashion.ts';
import { FOOD } from './food.ts';
import { FUTURE } from './future.ts';
import { HANDMADE } from './handmade.ts';
import { LANDSCAPES } from './landscapes.ts';
import { LOGOS } from './logos.ts';
import { MACHINES } from './machines.ts';
import { MACRO } from './macro.ts';
import { MARKS } from './marks.ts';
import { OBJECTS } from './objects.ts';
import { PATTERNS } from './patterns.ts';
import { PEOPLE_AT_LEISURE } from './people-at-leisure.ts';
import { PEOPLE_AT_WORK } from './people-at-work.ts';
import { PETS } from './pets.ts';
import { PLANTS } from './plants.ts';
import { PORTRAITS } from './portraits.ts';
import { COVERS } from './printed-matter.ts';
import { PRODUCTS } from './products.ts';
import { ROOMS } from './rooms.ts';
import type { Topic } from './scene.ts';
import { STORIES } from './stories.ts';
import { TOWNS } from './towns.ts';
import { UNDERWATER } from './underwater.ts';

/** Every topic. A new one needs its line here. */
export const TOPICS: readonly Topic[] = [
  PEOPLE_AT_WORK,
  PEOPLE_AT_LEISURE,
  PORTRAITS,
  ANIMALS,
  PETS,
  UNDERWATER,
  MACRO,
  LANDSCAPES,
  TOWNS,
  ROOMS,
  FOOD,
  OBJECTS,
  PLANTS,
  MACHINES,
  PRODUCTS,
  FASHION,
  FANTASY,
  FUTURE,
  STORIES,
  LOGOS,
  MARKS,
  PATTERNS,
  DIAGRAMS,
  COVERS,
  HANDMADE,
  ANYONE,
];
