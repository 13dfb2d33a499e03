import * as L from '../lights.ts';
import type { Pass, Picture, Shot } from '../picture.ts';
import { COAST, ISLAND, PORTRAIT } from '../shots.ts';

// Here the keeper is what the camera looks at: she stands on the path, the lighthouse behind her.
const PLACE = [0.35, 3.1];
const GROUND = 0.93;

interface View {
  eye: readonly number[];
  target: readonly number[];
  fov?: number;
  [more: string]: unknown;
}

/** A view whose eye and target are given from her feet. */
function around({ eye, target, ...more }: View): Shot {
  const from = (at: readonly number[]) => [(at[0] ?? 0) + (PLACE[0] ?? 0), (at[1] ?? 0) + GROUND, (at[2] ?? 0) + (PLACE[1] ?? 0)];
  return {
    ...COAST,
    keeper: [...PLACE, 0.1, 1.15],
    cat: [(PLACE[0] as number) + 0.55, (PLACE[1] as number) + 0.3, -0.5, 0.9],
    fov: 0.7,
    eye: from(eye),
    target: from(target),
    ...more,
  } as Shot;
}

function frame(id: string, text: string | string[], shot: Shot, ...passes: Pass[]): Picture {
  return {
    id,
    shows: { framing: text },
    shot,
    light: id === 'telephoto' ? { ...L.AFTERNOON, fogThick: 0 } : L.AFTERNOON,
    passes,
  };
}

const vignette: Pass = { pass: 'lens', vignette: 0.95 };

export const FRAMING: readonly Picture[] = [
  frame('closeUp', ['close-up', 'headshot'], around({ eye: [0.25, 1, 1.6], target: [0.02, 0.88, 0], fov: 0.46 }), { pass: 'focus', at: 1.5, deep: 1.6, radius: 20 }),
  frame('extremeCloseUp', ['extreme close-up', 'filling the frame'], around({ eye: [0.12, 0.95, 1], target: [0.02, 0.91, 0], fov: 0.31, cat: [0, 0, 0, 0] })),
  frame('mediumShot', 'medium shot', around({ eye: [0.35, 0.95, 2.35], target: [0.05, 0.72, 0], fov: 0.5, cat: [0, 0, 0, 0] })),
  frame('fullBodyShot', 'full-body shot', around({ eye: [0.5, 0.9, 3.3], target: [0.12, 0.62, 0], fov: 0.5 })),
  frame('wideShot', 'wide shot', around({ eye: [-0.2, 1.35, 4.9], target: [0.55, 1.15, -2], fov: 0.82 })),
  frame('establishingShot', 'establishing shot', around({ eye: [-3.2, 2.6, 9.6], target: [0.2, 0.9, -4.2], fov: 0.95 })),
  frame('lowAngle', 'low angle', around({ eye: [0.25, 0.2, 1.7], target: [0.05, 0.92, 0], fov: 0.72 })),
  frame('wormsEye', "worm's-eye view", around({ eye: [0.28, 0.06, 0.95], target: [0.1, 1.12, 0], fov: 1.3, cat: [0, 0, 0, 0] })),
  frame('highAngle', 'high angle', around({ eye: [0.5, 2.6, 1.7], target: [0.08, 0.55, 0], fov: 0.58 })),
  frame('birdsEye', ["bird's-eye view", 'aerial view'], around({ eye: [-2.2, 8.2, 4.6], target: [0.1, 0, -2.6], fov: 0.78 })),
  frame('topDown', 'top-down view', around({ eye: [0.3, 11, -2.1], target: [0.3, 0, -2.11], fov: 0.78 })),
  frame('dutchAngle', 'Dutch angle', around({ eye: [-0.5, 1.1, 3.6], target: [0.4, 1, -1], fov: 0.72, roll: 0.34 })),
  frame(
    'overTheShoulder',
    'over-the-shoulder shot',
    around({
      eye: [0.62, 1.2, 1.75],
      target: [-0.1, 1.2, -3],
      fov: 0.7,
      keeper: [...PLACE, Math.PI - 0.35, 1.15],
      cat: [0, 0, 0, 0],
    }),
    { pass: 'focus', at: 6, deep: 3.4, radius: 10 },
  ),
  frame(
    'backView',
    'back view',
    around({
      eye: [0.1, 1.1, 3.2],
      target: [0.35, 0.85, -1],
      fov: 0.56,
      keeper: [...PLACE, Math.PI, 1.15],
      cat: [0.9, 3.35, Math.PI + 0.3, 0.9],
    }),
  ),
  {
    id: 'profile',
    shows: { framing: ['profile', 'side view'] },
    shot: {
      ...PORTRAIT,
      eye: [0, 0.84, 1.75],
      target: [0, 0.72, 0],
      keeper: [0, 0, 1.28, 1],
      backdrop: [0.3, 0.45, 0.5],
    },
    light: L.STUDIO,
  },
  {
    id: 'frontView',
    shows: { framing: ['front view', 'centered composition'] },
    shot: {
      ...PORTRAIT,
      eye: [0, 0.84, 1.75],
      target: [0, 0.72, 0],
      keeper: [0, 0, 0, 1],
      backdrop: [0.3, 0.45, 0.5],
    },
    light: L.STUDIO,
  },
  {
    id: 'threeQuarterView',
    shows: { framing: 'three-quarter view' },
    shot: {
      ...PORTRAIT,
      eye: [0, 0.84, 1.75],
      target: [0, 0.72, 0],
      keeper: [0, 0, 0.72, 1],
      backdrop: [0.3, 0.45, 0.5],
    },
    light: L.STUDIO,
  },
  {
    id: 'isometricView',
    shows: { framing: 'isometric view', contentType: 'isometric illustration' },
    shot: ISLAND,
    light: {
      ...L.AFTERNOON,
      fogThick: 0,
      horizon: [0.95, 0.8, 0.66],
      zenith: [0.95, 0.8, 0.66],
      clouds: 0,
      exposure: 0.5,
    },
  },
  frame('shallowFocus', ['shallow depth of field', 'f/1.8'], around({ eye: [0.2, 1.05, 2.3], target: [0.35, 0.85, 0], fov: 0.55, cat: [0, 0, 0, 0] }), {
    pass: 'focus',
    at: 2.15,
    deep: 0.7,
    radius: 34,
  }),
  frame('panoramic', 'panoramic', around({ eye: [-1, 1.7, 5.6], target: [0.3, 1.55, -3], fov: 0.95, lens: 3 }), {
    pass: 'place',
    box: [0, 0.27, 1, 0.46],
    paper: [0.07, 0.07, 0.075],
  }),
  frame(
    'fisheye',
    'fisheye lens',
    around({ eye: [0.1, 0.75, 1.25], target: [0.25, 0.95, -1.4], fov: 3.0, lens: 2 }),
    { pass: 'place', box: [0.07, -0.035, 0.86, 1.07], oval: 0, paper: [0, 0, 0] },
    { pass: 'circle', radius: 0.485 },
  ),
  frame(
    'tiltShift',
    'tilt-shift',
    around({ eye: [-2.6, 4.9, 6.2], target: [0.5, 0.6, -3], fov: 0.56 }),
    { pass: 'grade', saturation: 0.5, contrast: 0.15 },
    { pass: 'focus', band: 1, at: 0.48, deep: 0.15, radius: 26 },
  ),
  frame('ruleOfThirds', 'rule of thirds', { ...COAST, keeper: [0, 0, 0, 0], cat: [0, 0, 0, 0], target: [-1.05, 2.45, -1] }, { pass: 'over', drawing: 'thirds' }),
  frame('goldenRatio', 'golden ratio composition', { ...COAST, keeper: [0, 0, 0, 0], cat: [0, 0, 0, 0], target: [0.3, 2.4, -1] }, { pass: 'over', drawing: 'spiral' }),
  frame('symmetrical', 'symmetrical composition', around({ eye: [0, 1, 3.6], target: [0, 1, 0], fov: 0.66, cat: [0, 0, 0, 0] }), { pass: 'mirror' }),
  frame('negativeSpace', 'negative space', {
    ...COAST,
    subject: 'studio',
    keeper: [0, 0, -0.4, 1],
    cat: [0.45, 0.15, -0.6, 0.9],
    eye: [-1.25, 1.3, 5.6],
    target: [-1.25, 1.4, 0],
    fov: 0.55,
    backdrop: [0.42, 0.62, 0.66],
  }),
  frame('leadingLines', ['leading lines', 'one-point perspective'], {
    ...COAST,
    keeper: [0.56, 1.1, 0, 0.8],
    cat: [0, 0, 0, 0],
    eye: [0.88, 1.42, 6.6],
    target: [0.56, 1.42, 0],
    fov: 0.72,
  }),
  frame(
    'frameWithinFrame',
    'frame within a frame',
    { ...COAST, fov: 0.66, target: [0.6, 2.4, -1], keeper: [0, 0, 0, 0], cat: [0, 0, 0, 0] },
    { pass: 'over', drawing: 'window-frame' },
  ),
  frame('layeredForeground', 'layered foreground', COAST, { pass: 'focus', at: 7, deep: 9, radius: 8 }, { pass: 'over', drawing: 'foreground' }),
  frame('vignette', 'vignette', COAST, vignette),
  frame('telephoto', 'telephoto lens', around({ eye: [-6.5, 4.2, 34], target: [0.85, 1.35, -3.5], fov: 0.13 })),
  frame('wideAngle', 'wide-angle lens', around({ eye: [0.05, 0.75, 1.15], target: [0.3, 0.95, -1.5], fov: 1.75 })),
  {
    id: 'whiteBackground',
    shows: { framing: 'white background' },
    shot: {
      ...PORTRAIT,
      backdrop: [1.2, 1.2, 1.2],
      eye: [0.5, 0.9, 2.9],
      target: [0.1, 0.52, 0],
      cat: [0.48, 0.12, -0.5, 0.95],
    },
    light: { ...L.STUDIO, horizon: [1, 1, 1], ambient: 1, exposure: 0.5 },
    passes: [{ pass: 'cutout', paper: [1, 1, 1], shadow: 1 }],
  },
  {
    id: 'blackBackground',
    shows: { framing: 'black background' },
    shot: {
      ...PORTRAIT,
      backdrop: [0, 0, 0],
      eye: [0.5, 0.9, 2.9],
      target: [0.1, 0.52, 0],
      cat: [0.48, 0.12, -0.5, 0.95],
    },
    light: L.STUDIO,
    passes: [{ pass: 'cutout', paper: [0.01, 0.01, 0.012] }],
  },
];
