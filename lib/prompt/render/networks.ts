import type { Prompt } from '../model.ts';
import type { SyntaxId, Target } from '../targets/target.ts';

/** Programs that read extra networks between angle brackets: AUTOMATIC1111 `modules/extra_networks.py` and its kin. */
const READ: ReadonlySet<SyntaxId> = new Set(['a1111', 'fooocus', 'swarmui']);
const FORM = /^<[a-z]+:[^<>\p{Cc}\u2028\u2029]{1,300}>$/iu;

/**
 * Gives the extra networks of a prompt (`parameters.stableDiffusion.networks`, as written: `<lora:detail:0.8>`): those
 * the target reads, and those that stay out. One that is doubled is given once.
 */
export function networksOf(prompt: Prompt, target: Target): { printed: string[]; leftOut: string[] } {
  const family = prompt.parameters?.stableDiffusion;
  const given = (family as { networks?: unknown } | undefined)?.networks;
  const all = Array.isArray(given) ? [...new Set(given.filter((one) => typeof one === 'string'))] : [];
  const printed = READ.has(target.syntax) ? all.filter((one) => FORM.test(one) && !/ {2}/.test(one)) : [];
  return { printed, leftOut: all.filter((one) => !printed.includes(one)).map((one) => one.slice(0, 60)) };
}
