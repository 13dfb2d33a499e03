import { memo, useCallback, useId, useState } from 'react';
import { STEP } from '@/components/easel/use-workspace.ts';
import { t } from '@/components/hooks/text.ts';
import { Chip } from '@/components/ui/Chip.tsx';
import { FieldGroup } from '@/components/ui/FieldGroup.tsx';
import { Select } from '@/components/ui/Select.tsx';
import {
  type HeldParameter,
  type KnownParameter,
  knownParameters,
  setParameter,
} from '@/lib/prompt/known-parameters.ts';
import type { Message } from '@/lib/prompt/message.ts';
import type { Prompt } from '@/lib/prompt/model.ts';
import type { ParameterValue } from '@/lib/prompt/parameter-kind.ts';
import { type Parameter, withoutParameter } from '@/lib/prompt/parameters.ts';
import type { Target } from '@/lib/prompt/targets/target.ts';
import { ParameterField, parameterWords } from './ParameterField.tsx';
import { parameterName } from './parameter-name.ts';
import './ParametersGroup.css';

/**
 * Changes the prompt by a step with a name of its own.
 * @param typing what more of the same goes on with, as one step
 */
export type OnStep = (label: Message, change: (prompt: Prompt) => Prompt, typing?: string) => void;

interface ParametersGroupProps {
  parameters: Prompt['parameters'];
  target: Target;
  /** Keeps its identity, so that a field is drawn again only for its own value. */
  onStep: OnStep;
}

/** Where it is stored may differ from prompt to prompt (`s`, `stylize`); what it is does not. */
const keyOf = ({ name, nth }: KnownParameter) => `${name} ${nth ?? ''}`;

/**
 * What is no words of the picture: each parameter that the target knows in a field of its kind, the others as they came
 * with a text, each to be taken out, and what the target knows beyond, to be added.
 */
export const ParametersGroup = memo(function ParametersGroup(props: ParametersGroupProps) {
  const { parameters, target, onStep } = props;
  const { known, held, unknown } = knownParameters(parameters, target);
  const id = useId();
  const [adding, setAdding] = useState<string | null>(null);
  const stopAdding = useCallback(() => setAdding(null), []);
  const set = useCallback(
    (parameter: KnownParameter, value: ParameterValue) =>
      onStep(
        STEP.parameter(parameter),
        (now) => setParameter(now, parameter, value),
        `parameter ${parameter.path.join(' ')}`,
      ),
    [onStep],
  );
  const remove = useCallback(
    ({ path }: Pick<Parameter, 'path'>) => {
      setAdding(null);
      onStep(STEP.parameters, (now) => withoutParameter(now, path));
    },
    [onStep],
  );
  const values = new Map<string, HeldParameter>(held.map((one) => [keyOf(one), one]));
  const shown = known.filter((one) => values.has(keyOf(one)) || keyOf(one) === adding);
  const others = known.filter((one) => !shown.includes(one));
  if (known.length === 0 && unknown.length === 0) return null;

  function add(key: string) {
    const parameter = known.find((one) => keyOf(one) === key);
    if (!parameter) return;
    // There is nothing to ask.
    if (parameter.kind === 'switch') set(parameter, true);
    else setAdding(key);
  }

  return (
    <FieldGroup name={t('group.parameters')} color="--exclude">
      <div className="parameters-fields">
        {shown.map((one) => {
          const key = keyOf(one);
          return (
            <ParameterField
              key={key}
              parameter={values.get(key) ?? one}
              value={values.get(key)?.value}
              onSet={set}
              onRemove={remove}
              onLeave={stopAdding}
            />
          );
        })}
        {unknown.length > 0 && (
          <ul className="chips parameters">
            {unknown.map(({ path, name, value }) => {
              const words = parameterWords({ name }, value);
              return (
                <Chip
                  key={path.join('\n')}
                  id={`${id}-${path.join('-')}`}
                  text={words}
                  removeName={t('builder.remove', [words])}
                  onRemove={() => remove({ path })}
                />
              );
            })}
          </ul>
        )}
        {others.length > 0 && (
          <div className="parameter-add">
            <Select
              label={t('parameter.add')}
              labelUnseen
              value=""
              onChange={add}
              options={[
                { value: '', label: t('parameter.addMore') },
                ...others.map((one) => ({ value: keyOf(one), label: parameterName(one) })),
              ]}
            />
          </div>
        )}
      </div>
    </FieldGroup>
  );
});
