import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { useNewHere } from './use-new-here.ts';

/** The way to the practice page, as long as one may be new here. Loaded after the form can be used. */
export default function NewHere() {
  const open = useNewHere();
  if (!open) return null;
  return (
    <p className="first-looks-new">
      {t('welcome.newHere')}{' '}
      <Button look="link" onClick={open}>
        {t('welcome.try')}
      </Button>
    </p>
  );
}
