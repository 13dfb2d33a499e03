/** What a browser stands on: its profile and the wall around it. */
import { openProfile } from './profile.ts';
import type { LaunchOptions } from './session.ts';
import { buildWall } from './wall.ts';

export interface Ground {
  profile: string;
  /** Port of the proxy that refuses everything, or null where the outside is allowed. */
  wallPort: number | null;
  asked(): string[];
  /** Takes the wall down, and the profile too if it was made for this run only. */
  clear(keepProfile?: boolean): void;
}

/** Prepares a profile and, unless the outside is allowed, the wall. */
export async function prepareGround({ profile: given, outside = 'refuse' }: LaunchOptions): Promise<Ground> {
  const profile = openProfile(given);
  const wall = outside === 'refuse' ? await buildWall() : null;
  return {
    profile: profile.path,
    wallPort: wall?.port ?? null,
    asked: () => wall?.asked ?? [],
    clear: (keepProfile = false) => {
      wall?.close();
      if (!keepProfile) profile.discard();
    },
  };
}
