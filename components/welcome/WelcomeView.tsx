import { useWelcome, type WelcomeStart } from './use-welcome.ts';
import { WelcomePage } from './WelcomePage.tsx';

/** The page on which one tries the product, wired. */
export function WelcomeView({ start }: { start: WelcomeStart }) {
  return <WelcomePage done={useWelcome(start)} knowsPin={start.pinned !== null} keys={start.keys} />;
}
