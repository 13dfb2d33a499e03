/** The look of what lies over the page: the colors of `components/ui/tokens.css`. The page's own styles do not reach it. */
export const STYLES = `
.layer {
  all: initial;
  position: fixed; inset: 0; overflow: hidden; pointer-events: none; direction: inherit;
  color-scheme: light dark;
  font: 13px/1.4 system-ui, sans-serif;
  --ground: #fff; --ink: #1b1b22; --line: #dedee6; --accent: #5340c4; --on-accent: #fff; --warning: #7a3f00;
  --hover: #ececf2; --shadow: 0 8px 24px rgb(20 20 40 / 18%);
}
.layer:not(:popover-open) { display: none }
@media (prefers-color-scheme: dark) {
  .layer {
    --ground: #27272e; --ink: #eeeef3; --line: #35353f; --accent: #b5a8ff; --on-accent: #191233; --warning: #f4b860;
    --hover: #30303a; --shadow: 0 8px 24px rgb(0 0 0 / 55%);
  }
}
.layer * { box-sizing: border-box }
.bar, .tip, .number {
  position: fixed; background: var(--ground); color: var(--ink); border: 1px solid var(--line); border-radius: 6px;
  box-shadow: var(--shadow);
}
.bar {
  top: 12px; left: 50%; transform: translateX(-50%); display: flex; align-items: center; gap: 12px;
  width: max-content; max-width: calc(100vw - 24px); padding: 6px 6px 6px 14px; pointer-events: auto; z-index: 2;
}
.bar.low { top: auto; bottom: 12px }
.cancel {
  all: unset; flex: none; padding: 3px 10px; border: 1px solid var(--line); border-radius: 6px; cursor: default;
}
.cancel:hover { background: var(--hover) }
.outline {
  position: fixed; border: 2px solid var(--accent); border-radius: 6px; box-shadow: 0 0 0 1px var(--ground);
  transition: opacity 100ms;
}
.refused { border-style: dashed; border-color: var(--warning) }
.strong { border-width: 4px; background: color-mix(in srgb, var(--accent) 12%, transparent) }
.tip { z-index: 1; max-width: min(360px, calc(100vw - 16px)); padding: 3px 8px; overflow-wrap: anywhere }
.number {
  min-width: 24px; padding: 2px 7px; border-color: var(--ground); background: var(--accent); color: var(--on-accent);
  font-weight: 600; text-align: center;
}
.strong + .number { font-size: 16px }
.shield { position: fixed; pointer-events: auto }
.live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
[hidden] { display: none !important }
@media (prefers-reduced-motion: reduce) { .outline { transition: none } }
@media (forced-colors: active) {
  .outline, .strong { border-color: Highlight }
  .refused { border-color: GrayText }
  .number { background: Highlight; color: HighlightText; forced-color-adjust: none }
}
`;
