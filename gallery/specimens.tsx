/** Every widget, in each state that it has of its own. */
import type { ReactElement, ReactNode } from 'react';
import { LockButton } from '@/components/builder/LockButton.tsx';
import { InsertButton } from '@/components/preview/InsertButton.tsx';
import { BoxChoices } from '@/components/sites/BoxChoices.tsx';
import { SiteLine } from '@/components/sites/SiteLine.tsx';
import { Autocomplete } from '@/components/ui/Autocomplete.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { ChipsField } from '@/components/ui/ChipsField.tsx';
import { Confirm } from '@/components/ui/Confirm.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { FieldGroup } from '@/components/ui/FieldGroup.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { Meter } from '@/components/ui/Meter.tsx';
import { Select } from '@/components/ui/Select.tsx';
import { StatusLine } from '@/components/ui/StatusLine.tsx';
import { Stepper } from '@/components/ui/Stepper.tsx';
import { TextArea } from '@/components/ui/TextArea.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import type { Forced } from './force.ts';
import { OpenDialog } from './OpenDialog.tsx';
import { SomeTabs } from './SomeTabs.tsx';

export interface Specimen {
  widget: string;
  /** As it is, and as it is when something is so of it. */
  states: Record<string, ReactElement>;
  /** What a pointer and the focus do to it as it is. */
  forced: readonly Forced[];
}

const nothing = () => {};
const none = () => [];
const PRESSED: readonly Forced[] = ['hover', 'focus', 'active'];
const TYPED: readonly Forced[] = ['focus'];
const COLORS = ['blurred', 'muted colors', 'pastel'];

/** In the colors of a component, as fields stand. */
const grouped = (field: ReactNode) => (
  <FieldGroup name="Style" color="--style">
    <div className="field-rows">
      <div data-look="row">{field}</div>
    </div>
  </FieldGroup>
);

const button = (look: 'primary' | 'plain' | 'quiet' | 'link'): Specimen => ({
  widget: `Button, ${look}`,
  states: {
    rest: <Button look={look}>Copy</Button>,
    disabled: (
      <Button look={look} disabled>
        Copy
      </Button>
    ),
  },
  forced: PRESSED,
});

const text = { label: 'Preset name', onChange: nothing };
const one = {
  label: 'Realism',
  layout: 'beside',
  onChange: nothing,
  suggest: () => COLORS,
  suggestionsName: 'Suggestions',
} as const;
const many = {
  ...one,
  label: 'Color tone',
  removeName: (words: string) => `Remove ${words}`,
  placeholder: 'Add more',
  destinations: [{ id: 'lighting', name: 'Lighting' }],
  onMoveTo: nothing,
  chipNames: {
    ...{ tools: 'Selected phrases', selected: (count: number) => `${count} selected`, moveTo: 'Move to' },
    ...{
      switchOff: 'Switch off',
      switchOn: 'Switch on',
      isOff: 'off',
      isOn: 'on',
      less: 'Less',
      more: 'More',
    },
    ...{ earlier: 'Earlier', later: 'Later', copy: 'Copy', remove: 'Remove' },
  },
};
const steps = {
  ...{ name: 'Weight', min: 0.1, max: 2, onStep: nothing, onReset: nothing, onClose: nothing },
  names: { less: 'Less', more: 'More', reset: 'No weight' },
};
const insert = { mode: 'replace', onMode: nothing, busy: false, empty: false, onInsert: nothing } as const;
const line = { text: 'Goes into “Describe your image”.', history: '', tone: 'plain' } as const;

export const SPECIMENS: Specimen[] = [
  button('primary'),
  button('plain'),
  button('quiet'),
  button('link'),
  {
    widget: 'IconButton',
    states: {
      rest: <IconButton icon="star" name="Favorite" />,
      pressed: <IconButton icon="star" name="Favorite" pressed />,
      disabled: <IconButton icon="undo" name="Undo" aria-disabled="true" />,
    },
    forced: PRESSED,
  },
  {
    widget: 'TextField',
    states: {
      rest: <TextField {...text} value="Pier at dawn" />,
      empty: <TextField {...text} value="" placeholder="A name" />,
      error: <TextField {...text} value=" " error="A preset needs a name." />,
    },
    forced: TYPED,
  },
  {
    widget: 'TextArea',
    states: {
      rest: <TextArea {...text} label="Answer" value="A fox in the snow" rows={2} />,
      empty: <TextArea {...text} label="Answer" value="" placeholder="Paste the answer here" rows={2} />,
      error: <TextArea {...text} label="Answer" value="?" rows={2} error="There is no prompt in this." />,
    },
    forced: TYPED,
  },
  {
    widget: 'Select',
    states: {
      rest: (
        <Select label="Assistant" value="a" onChange={nothing} options={[{ value: 'a', label: 'ChatGPT' }]} />
      ),
    },
    forced: TYPED,
  },
  {
    widget: 'Autocomplete',
    states: {
      rest: grouped(<Autocomplete {...one} value="realistic" />),
      empty: grouped(<Autocomplete {...one} value="" placeholder="e.g. realistic" />),
    },
    forced: TYPED,
  },
  {
    widget: 'ChipsField',
    states: {
      rest: grouped(<ChipsField {...many} items={[{ text: 'muted colors' }, { text: 'pastel' }]} />),
      off: grouped(
        <ChipsField {...many} items={[{ text: 'muted colors', off: true }, { text: 'pastel' }]} />,
      ),
      empty: grouped(<ChipsField {...many} items={[]} suggest={none} />),
    },
    forced: PRESSED,
  },
  {
    widget: 'Stepper',
    states: {
      rest: <Stepper {...steps} value={1.2} shown="×1.2" />,
      'at the end': <Stepper {...steps} value={2} shown="×2" />,
    },
    forced: PRESSED,
  },
  {
    widget: 'Tabs',
    states: {
      rest: <SomeTabs />,
    },
    forced: PRESSED,
  },
  {
    widget: 'Meter',
    states: {
      rest: <Meter name="Length" value={120} max={480} text="120 of 480 characters" />,
      empty: <Meter name="Length" value={0} max={480} text="0 of 480 characters" />,
      error: <Meter name="Length" value={804} max={480} text="804 of 480 characters, 324 too many" />,
      'no end': <Meter name="Length" value={120} max={null} text="120 characters, no known limit" />,
    },
    forced: [],
  },
  {
    widget: 'StatusLine',
    states: {
      rest: <StatusLine text="Inserted." actions={[{ label: 'Undo', onAct: nothing }]} />,
      error: (
        <StatusLine
          text="This box is read-only."
          tone="problem"
          actions={[{ label: 'Copy it', onAct: nothing }]}
        />
      ),
      busy: <StatusLine text="Inserting…" tone="busy" />,
      empty: <StatusLine text="" />,
    },
    forced: PRESSED,
  },
  {
    widget: 'Confirm',
    states: {
      rest: (
        <Confirm
          question="Insert it anyway?"
          yes="Insert anyway"
          no="Cancel"
          onYes={nothing}
          onNo={nothing}
        />
      ),
    },
    forced: PRESSED,
  },
  {
    widget: 'EmptyState',
    states: { rest: <EmptyState title="No presets yet" hint="Press Save preset." /> },
    forced: [],
  },
  { widget: 'Dialog', states: { rest: <OpenDialog /> }, forced: [] },
  {
    widget: 'InsertButton',
    states: {
      rest: <InsertButton {...insert} />,
      busy: <InsertButton {...insert} busy />,
      empty: <InsertButton {...insert} empty />,
      'at the caret': <InsertButton {...insert} mode="caret" />,
    },
    forced: PRESSED,
  },
  {
    widget: 'LockButton',
    states: {
      rest: <LockButton field="mood" locked={false} isStop onToggle={nothing} />,
      pressed: <LockButton field="mood" locked isStop onToggle={nothing} />,
    },
    forced: PRESSED,
  },
  {
    widget: 'SiteLine',
    states: {
      rest: <SiteLine line={line} onPoint={nothing} />,
      error: (
        <SiteLine
          line={{ ...line, text: 'No prompt box was found here.', tone: 'warning' }}
          onPoint={nothing}
        />
      ),
      busy: <SiteLine line={{ ...line, text: 'Looking for the prompt box…' }} onPoint={null} />,
    },
    forced: PRESSED,
  },
  {
    widget: 'BoxChoices',
    states: {
      rest: <BoxChoices names={['Left', 'Right']} onPoint={nothing} onChoose={nothing} onCancel={nothing} />,
    },
    forced: PRESSED,
  },
];
