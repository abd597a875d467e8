import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

/* The page's entry in the browser. The printed address carries the token; the WebSocket gets the same query. */

const protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
// After a click one wants to write; who walks by keyboard stays where they are. The composer asks which it was.
addEventListener('pointerdown', () => {
  document.documentElement.dataset.hand = 'pointer';
});
addEventListener('keydown', () => {
  document.documentElement.dataset.hand = 'keyboard';
});

const root = document.getElementById('root');
if (root) createRoot(root).render(<App address={`${protocol}//${location.host}/page${location.search}`} />);
