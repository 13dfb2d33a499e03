import type { ParameterKind } from '../parameter-kind.ts';
import type { SyntaxId } from './target.ts';

/** A control that a program has beside its prompt box, and writes under its pictures. */
export interface Setting {
  /** As the program writes it. */
  name: string;
  /** What other programs call the same, in small letters and digits alone. */
  others: readonly string[];
  kind: ParameterKind;
}

const STEPS = ['steps', 'samplingsteps', 'numinferencesteps', 'inferencesteps'];
const CFG = ['cfg', 'cfgscale', 'guidancescale'];
const SAMPLER = ['sampler', 'samplername', 'samplingmethod'];
const SCHEDULER = ['scheduler', 'scheduletype'];
const DENOISE = ['denoise', 'denoisingstrength', 'strength'];

/**
 * By the grammar of the program that has them. AUTOMATIC1111 1.10: modules/processing_scripts/sampler.py, ui.py,
 * shared_options.py, sd_samplers_kdiffusion.py, sd_samplers_timesteps.py, sd_schedulers.py; the distilled scale is
 * Forge's (modules/ui.py). ComfyUI: nodes.py (KSampler), comfy/samplers.py. Seen 2026-11.
 */
export const SETTINGS: Partial<Record<SyntaxId, readonly Setting[]>> = {
  a1111: [
    { name: 'Steps', others: STEPS, kind: { from: 1, to: 150, whole: true } },
    {
      name: 'Sampler',
      others: SAMPLER,
      kind: {
        oneOf: [
          'DPM++ 2M',
          'DPM++ SDE',
          'DPM++ 2M SDE',
          'DPM++ 2M SDE Heun',
          'DPM++ 2S a',
          'DPM++ 3M SDE',
          'Euler a',
          'Euler',
          'LMS',
          'Heun',
          'DPM2',
          'DPM2 a',
          'DPM fast',
          'DPM adaptive',
          'Restart',
          'DDIM',
          'PLMS',
          'UniPC',
          'LCM',
        ],
      },
    },
    {
      name: 'Schedule type',
      others: SCHEDULER,
      kind: {
        oneOf: [
          'Automatic',
          'Uniform',
          'Karras',
          'Exponential',
          'Polyexponential',
          'SGM Uniform',
          'KL Optimal',
          'Align Your Steps',
          'Simple',
          'Normal',
          'DDIM',
          'Beta',
        ],
      },
    },
    { name: 'CFG scale', others: CFG, kind: { from: 1, to: 30, whole: false, step: 0.5 } },
    {
      name: 'Distilled CFG Scale',
      others: ['distilledcfgscale'],
      kind: { from: 0, to: 30, whole: false, step: 0.1 },
    },
    { name: 'Denoising strength', others: DENOISE, kind: { from: 0, to: 1, whole: false, step: 0.01 } },
    { name: 'Clip skip', others: ['clipskip'], kind: { from: 1, to: 12, whole: true } },
  ],
  comfyui: [
    { name: 'steps', others: STEPS, kind: { from: 1, to: 10_000, whole: true } },
    { name: 'cfg', others: CFG, kind: { from: 0, to: 100, whole: false, step: 0.1 } },
    {
      name: 'sampler_name',
      others: SAMPLER,
      kind: {
        oneOf: [
          'euler',
          'euler_cfg_pp',
          'euler_ancestral',
          'euler_ancestral_cfg_pp',
          'heun',
          'heunpp2',
          'dpm_2',
          'dpm_2_ancestral',
          'lms',
          'dpm_fast',
          'dpm_adaptive',
          'dpmpp_2s_ancestral',
          'dpmpp_2s_ancestral_cfg_pp',
          'dpmpp_sde',
          'dpmpp_sde_gpu',
          'dpmpp_2m',
          'dpmpp_2m_cfg_pp',
          'dpmpp_2m_sde',
          'dpmpp_2m_sde_gpu',
          'dpmpp_3m_sde',
          'dpmpp_3m_sde_gpu',
          'ddpm',
          'lcm',
          'ipndm',
          'ipndm_v',
          'deis',
          'res_multistep',
          'gradient_estimation',
          'er_sde',
          'ddim',
          'uni_pc',
          'uni_pc_bh2',
        ],
      },
    },
    {
      name: 'scheduler',
      others: SCHEDULER,
      kind: {
        oneOf: [
          'simple',
          'sgm_uniform',
          'karras',
          'exponential',
          'ddim_uniform',
          'beta',
          'normal',
          'linear_quadratic',
          'kl_optimal',
        ],
      },
    },
    { name: 'denoise', others: DENOISE, kind: { from: 0, to: 1, whole: false, step: 0.01 } },
  ],
};
