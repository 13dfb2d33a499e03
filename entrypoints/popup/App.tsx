export function App() {
  return <input aria-label="Subject" />;
}
