// Keeps the picture of the system up to date; what could not be updated is marked, never shown as if it were of now.
const EVERY_MS = 10_000;
const texts = JSON.parse(document.getElementById('texts').textContent);

function markStale() {
  const status = document.getElementById('status');
  const time = status.querySelector('time').textContent;
  status.classList.add('stale');
  document.getElementById('seen').replaceChildren(`${texts.stale} `, Object.assign(document.createElement('time'), { textContent: time }));
}

async function update() {
  if (document.hidden) {
    return;
  }
  try {
    const answer = await fetch('/', { signal: AbortSignal.timeout(5_000) });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('status');
    document.getElementById('status').replaceWith(fresh);
  } catch {
    markStale();
  }
}

setInterval(update, EVERY_MS);
document.addEventListener('visibilitychange', update);
