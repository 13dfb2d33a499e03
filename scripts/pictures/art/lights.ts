/** Sun, sky, fog and lamps. Colors are linear light; `to` is the way to the sun. */
import type { Uniforms } from './picture.ts';

/** The way to the sun, from degrees: 0 is behind the scene, 90 to its right, 180 behind the camera. */
export function sunTo(around: number, up: number): readonly number[] {
  const a = (around * Math.PI) / 180;
  const b = (up * Math.PI) / 180;
  return [Math.sin(a) * Math.cos(b), Math.sin(b), -Math.cos(a) * Math.cos(b)];
}

/** A friendly afternoon: what most pictures are lit by. */
export const AFTERNOON: Uniforms = {
  sunTo: sunTo(236, 36),
  sun: [2.5, 2.15, 1.6],
  soft: 0.04,
  zenith: [0.09, 0.27, 0.66],
  horizon: [0.5, 0.72, 0.86],
  glow: [0.12, 0.1, 0.06],
  clouds: 0.52,
  cloudLit: [1.05, 1, 0.93],
  cloudShade: [0.55, 0.64, 0.76],
  ambient: 0.95,
  bounce: [0.34, 0.34, 0.26],
  fog: [0.66, 0.78, 0.86],
  fogThick: 0.009,
  fogHigh: 0.3,
  window: [0.1, 0.14, 0.2],
  lamp: [0.9, 0.75, 0.45],
  exposure: 0.54,
};

/** What most other lights of the day change. */
function day(change: Uniforms): Uniforms {
  return { ...AFTERNOON, ...change };
}

/** What the lights of the night change: no sun, windows and lantern lit. */
function night(change: Uniforms): Uniforms {
  return {
    ...AFTERNOON,
    sun: [0, 0, 0],
    zenith: [0.006, 0.012, 0.04],
    horizon: [0.02, 0.04, 0.09],
    glow: [0, 0, 0],
    clouds: 0,
    bounce: [0.02, 0.03, 0.05],
    fog: [0.02, 0.035, 0.07],
    window: [3, 1.7, 0.5],
    lamp: [4, 3, 1.3],
    exposure: 0.9,
    ...change,
  };
}

/** An even sky with white clouds, for pictures of few colors. */
export const PLAIN = day({
  clouds: 0.5,
  cloudLit: [1.8, 1.8, 1.7],
  cloudShade: [1.5, 1.5, 1.5],
  zenith: [0.36, 0.64, 0.8],
  horizon: [0.5, 0.74, 0.84],
  glow: [0, 0, 0],
  fogThick: 0.004,
});

export const GOLDEN_HOUR = day({
  sunTo: sunTo(80, 12),
  sun: [5.4, 2.5, 0.7],
  soft: 0.06,
  zenith: [0.2, 0.3, 0.55],
  horizon: [1.5, 0.72, 0.22],
  glow: [1.2, 0.5, 0.08],
  cloudLit: [1.5, 0.95, 0.55],
  cloudShade: [0.6, 0.46, 0.5],
  ambient: 0.5,
  bounce: [0.4, 0.26, 0.14],
  fog: [1.1, 0.7, 0.4],
  fogThick: 0.014,
  exposure: 0.56,
});

export const SUNSET = day({
  sunTo: sunTo(-12, 3.2),
  sun: [2.6, 0.8, 0.22],
  soft: 0.1,
  zenith: [0.16, 0.1, 0.34],
  horizon: [1.7, 0.5, 0.16],
  glow: [1.6, 0.55, 0.08],
  disk: 0.075,
  diskColor: [6, 3.4, 1],
  clouds: 0.62,
  cloudLit: [1.7, 0.5, 0.32],
  cloudShade: [0.34, 0.14, 0.3],
  ambient: 0.36,
  bounce: [0.2, 0.1, 0.14],
  fog: [1.1, 0.4, 0.2],
  fogThick: 0.012,
  window: [1.5, 0.9, 0.3],
  lamp: [2, 1.4, 0.5],
  exposure: 0.62,
});

export const BLUE_HOUR = day({
  sunTo: sunTo(-10, 6),
  sun: [0, 0, 0],
  zenith: [0.025, 0.06, 0.27],
  horizon: [0.2, 0.36, 0.75],
  glow: [0.25, 0.12, 0.2],
  clouds: 0.42,
  cloudLit: [0.22, 0.26, 0.5],
  cloudShade: [0.1, 0.14, 0.34],
  ambient: 0.95,
  bounce: [0.03, 0.06, 0.16],
  fog: [0.14, 0.26, 0.6],
  fogThick: 0.02,
  window: [3.4, 1.9, 0.5],
  lamp: [4, 2.9, 1.2],
  lamps: 1,
  lampAt: [0.95, 1.4, 0.7],
  lampColor: [0.9, 0.45, 0.1],
  exposure: 0.72,
});

export const OVERCAST = day({
  sun: [0, 0, 0],
  zenith: [0.5, 0.53, 0.57],
  horizon: [0.72, 0.75, 0.78],
  glow: [0, 0, 0],
  clouds: 0.95,
  cloudLit: [0.8, 0.82, 0.85],
  cloudShade: [0.42, 0.45, 0.5],
  ambient: 1.1,
  bounce: [0.3, 0.3, 0.3],
  fog: [0.68, 0.71, 0.75],
  fogThick: 0.022,
  exposure: 0.5,
});

export const MOONLIGHT = night({
  sunTo: sunTo(-13, 14),
  sun: [0.34, 0.42, 0.7],
  soft: 0.05,
  disk: 0.085,
  diskColor: [2.4, 2.4, 2.2],
  glow: [0.16, 0.2, 0.34],
  zenith: [0.012, 0.022, 0.075],
  horizon: [0.05, 0.085, 0.2],
  stars: 0.7,
  ambient: 0.75,
  window: [0.04, 0.05, 0.08],
  lamp: [0.2, 0.2, 0.2],
  exposure: 1.05,
});

export const MIDDAY = day({
  sunTo: sunTo(190, 82),
  sun: [5.2, 5, 4.5],
  soft: 0.008,
  zenith: [0.05, 0.22, 0.75],
  horizon: [0.4, 0.68, 0.95],
  clouds: 0,
  ambient: 0.42,
  bounce: [0.4, 0.38, 0.28],
  fogThick: 0.003,
  exposure: 0.42,
});

export const MIST = day({
  sun: [0.4, 0.38, 0.34],
  zenith: [0.62, 0.68, 0.72],
  horizon: [0.74, 0.78, 0.8],
  clouds: 0,
  ambient: 0.95,
  fog: [0.74, 0.78, 0.8],
  fogThick: 0.085,
  fogHigh: 0.16,
  exposure: 0.5,
});

export const STORM = day({
  sunTo: sunTo(75, 30),
  sun: [1.1, 1.15, 1.0],
  soft: 0.05,
  zenith: [0.05, 0.06, 0.08],
  horizon: [0.3, 0.34, 0.33],
  glow: [0, 0, 0],
  clouds: 0.86,
  cloudLit: [0.34, 0.37, 0.4],
  cloudShade: [0.035, 0.04, 0.055],
  ambient: 0.42,
  bounce: [0.08, 0.09, 0.1],
  fog: [0.2, 0.23, 0.24],
  fogThick: 0.018,
  window: [2, 1.2, 0.4],
  lamp: [3, 2.2, 1],
  exposure: 0.72,
});

export const STARLIGHT = night({
  stars: 1.5,
  zenith: [0.012, 0.02, 0.06],
  horizon: [0.07, 0.08, 0.15],
  ambient: 0.9,
  window: [2, 1.1, 0.3],
  lamp: [2, 1.5, 0.7],
  exposure: 0.95,
});

export const AURORA = night({
  stars: 0.8,
  aurora: 1.3,
  zenith: [0.008, 0.02, 0.05],
  horizon: [0.02, 0.12, 0.12],
  ambient: 1.3,
  bounce: [0.02, 0.09, 0.07],
  exposure: 0.85,
});

/** Night, with the beam of the lantern in the air. */
export const BEACON = night({
  beam: 1,
  horizon: [0.03, 0.06, 0.14],
  ambient: 1.1,
  stars: 0.6,
  fog: [0.03, 0.05, 0.1],
  fogThick: 0.03,
  lamps: 2,
  lampAt: [0.95, 1.45, 0.75, -0.6, 2.6, 4.4],
  lampColor: [1.6, 0.85, 0.25, 0.16, 0.2, 0.34],
  lampSize: [0.5, 3],
  exposure: 0.95,
});

/** Soft light from the left in a room with a plain wall. */
export const STUDIO = {
  sunTo: sunTo(180, 60),
  zenith: [0.8, 0.82, 0.86],
  horizon: [0.5, 0.52, 0.55],
  ambient: 0.34,
  bounce: [0.4, 0.38, 0.36],
  lamps: 2,
  lampAt: [-1.6, 2.2, 2.2, 2.2, 1.4, 1.6],
  lampColor: [3.6, 3.4, 3.1, 0.9, 1, 1.15],
  lampSize: [1.6, 2],
  exposure: 0.62,
} satisfies Uniforms;

/** A dark room; what a lamp does there is all its own. */
export function darkRoom(change: Uniforms): Uniforms {
  return { ...STUDIO, ambient: 0.03, horizon: [0.4, 0.42, 0.46], lamps: 1, ...change };
}
