import type { Printed } from '@/components/easel/use-print.ts';
import { t } from '@/components/hooks/text.ts';
import { cutFragments } from '@/components/preview/cut-fragments.ts';

/** The text for a target in the colors of its components, with what is beyond the limit marked as in the preview. */
export function CompareText({ name, printed }: { name: string; printed: Printed }) {
  const { compiled, length } = printed;
  let at = 0;
  return (
    <section
      className="preview compare-text"
      aria-label={`${t('preview.name')} ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also from the keyboard
      tabIndex={0}
    >
      {cutFragments(compiled.fragments, length.cut).map(({ text, component, over }) => {
        const key = at;
        at += text.length;
        return (
          <span
            key={key}
            data-component={component ?? undefined}
            data-over={over ? (length.chunked ? 'less' : 'unread') : undefined}
          >
            {text}
          </span>
        );
      })}
    </section>
  );
}
