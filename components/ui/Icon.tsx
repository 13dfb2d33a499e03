import './Icon.css';

/** Drawn on a 16 px square, stroked with the color of the text. */
const PATHS = {
  done: 'M3.500 8.500l3 3 6-7',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M4 6l4 4 4-4',
  plus: 'M8 3.500v9M3.500 8h9',
  star: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
  rename: 'M3 13l.6-2.8L10.800 3l2.200 2.200-7.200 7.200z',
  remove: 'M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.6 8.500h5.800l.6-8.500M6.700 7v4M9.300 7v4',
  error: 'M5.300 2h5.400L14 5.300v5.400L10.700 14H5.300L2 10.700V5.300zM8 5v3.500M8 10.800v.2',
  warning: 'M8 2.500l6.200 11H1.800zM8 6.500v3M8 11.400v.2',
  hint: 'M8 2a4 4 0 0 1 2.200 7.300v1.700H5.800V9.300A4 4 0 0 1 8 2zM6.300 13.500h3.400',
  target: 'M8 3.500a4.500 4.500 0 1 0 .01 0M8 1v3.500M8 11.500V15M1 8h3.500M11.500 8H15',
  lock: 'M3.500 7.500h9v6h-9zM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500',
  unlock: 'M3.500 7.500h9v6h-9zM5.500 7.500V4.500a2.500 2.500 0 0 1 4.900-.6',
  dice: 'M3 3h10v10H3zM5.800 5.800v.01M10.200 10.200v.01M10.200 5.800v.01M5.800 10.200v.01',
  info: 'M8 2.500a5.500 5.500 0 1 0 .01 0M8 7.200v4M8 4.800v.2',
  undo: 'M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M6 3.500l-3 3 3 3',
  redo: 'M13 6.500H6.500a3.500 3.500 0 0 0 0 7H10M10 3.500l3 3-3 3',
  panel: 'M2 3h12v10H2zM9.500 3v10M11.300 5.500h1.200M11.300 7.500h1.200',
  search: 'M7 2.500a4.500 4.500 0 1 0 .01 0M10.300 10.300l3.200 3.200',
  compare:
    'M2.500 3h4.500v10H2.500zM9 3h4.500v10H9zM4 6h1.500M10.500 6h1.500M4 8.500h1.500M10.500 8.500h1.500',
  chat: 'M3 3.500h10v7H7.500l-3 2.500v-2.500H3z',
  log: 'M2.500 3.500h2M7 3.500h6.500M2.500 8h2M7 8h6.500M2.500 12.500h2M7 12.500h6.500',
  reset: 'M3 8a5 5 0 1 0 1.700-3.700M3 2.800v3h3',
} as const;

interface IconProps {
  shape: keyof typeof PATHS;
  filled?: boolean;
}

/** Decoration: the words beside it, or the button's name, say the same. */
export function Icon({ shape, filled = false }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" data-filled={filled || undefined}>
      <path d={PATHS[shape]} />
    </svg>
  );
}
