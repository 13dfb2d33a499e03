/** A page to try Prompt Easel on: five kinds of prompt box, and what the page itself believes they hold. */
import { createRoot } from 'react-dom/client';
import { PracticePage } from './PracticePage.tsx';
import './style.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PracticePage />);
