/**
 * The same random prompts in every run, so that a commit that passed passes again; `EASEL_SEED=random` (or a number)
 * looks for new ones. fast-check prints the seed of a failure.
 */
import * as fc from 'fast-check';

const asked = process.env.EASEL_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : 20_261_124 });
