import { createRoot } from 'react-dom/client';
import { readStartData } from '@/components/hooks/start-data.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
const start = await readStartData();
if (root) createRoot(root).render(<App start={start} />);
