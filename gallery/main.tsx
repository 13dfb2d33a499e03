/** The page that `npm run gallery` opens. */
// The extension's own interfaces, which the texts come from, before whatever asks for them.
import '../tests/dom/setup.ts';
import { createRoot } from 'react-dom/client';
import { forceable } from './force.ts';

const { Gallery } = await import('./Gallery.tsx');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);

// Style sheets that the server sends anew are copies of the ones before.
new MutationObserver(forceable).observe(document.head, { childList: true, subtree: true });
forceable();
