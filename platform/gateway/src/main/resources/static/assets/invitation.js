// Answers an invitation. Its token comes behind the # of the link, which browsers send to nobody; it is taken out of
// the address bar and kept for this tab only, so that a reload or the other language still finds it.
const texts = JSON.parse(document.getElementById('texts').textContent);
const KEPT = 'invitation-token';
const POLLS = 10;
const ANSWERS = {
  open: ['accept', 'decline'],
  accepted: ['cancel'],
  confirmed: ['cancel'],
  waitlisted: ['cancel'],
  declined: ['accept'],
  cancelled: ['accept'],
};

const outcome = document.getElementById('outcome');
const page = document.documentElement.lang;
let token = null;

function takeToken() {
  const fromLink = location.hash.slice(1);
  if (fromLink) {
    sessionStorage.setItem(KEPT, fromLink);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return fromLink || sessionStorage.getItem(KEPT);
}

function text(key, ...values) {
  const found = texts[key] ?? '';
  return values.reduce((filled, value, index) => filled.replace(`{${index}}`, value), found);
}

function say(message, kind) {
  const line = document.createElement('p');
  line.className = kind;
  line.textContent = message;
  outcome.replaceChildren(line);
  if (kind !== 'progress') {
    outcome.focus();
  }
}

async function ask(method, path, answer) {
  const headers = { 'Invitation-Token': token };
  let body;
  if (answer) {
    headers['Content-Type'] = 'application/json';
    headers['Idempotency-Key'] = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
    body = JSON.stringify({ answer });
  }
  // The token says who answers; whoever has signed in at this browser has nothing to do with it.
  const reply = await fetch(path, { method, headers, body, credentials: 'omit' });
  const content = await reply.json();
  if (!reply.ok) {
    throw Object.assign(new Error(content.code), { code: content.code });
  }
  return content;
}

function read() {
  return ask('GET', '/api/conference/invitation');
}

function problem(error) {
  say(text(`problem.${error.code}`) || text('problem.other'), 'error');
}

function when(invitation) {
  const zone = { timeZone: 'Europe/Copenhagen' };
  const day = new Intl.DateTimeFormat(page === 'en' ? 'en-GB' : 'da-DK', { dateStyle: 'full', timeStyle: 'short', ...zone });
  return day.formatRange(new Date(invitation.startsAt), new Date(invitation.endsAt));
}

function show(invitation) {
  document.getElementById('conference').textContent = invitation.title[page];
  document.getElementById('when').textContent = when(invitation);
  document.getElementById('where').textContent = `${invitation.venue.name}, ${invitation.venue.address}`;
  document.getElementById('state').textContent = text(`state.${invitation.state}`, invitation.position);
  document.getElementById('answers').replaceChildren(...(ANSWERS[invitation.state] ?? []).map(button));
  document.getElementById('invitation').hidden = false;
}

function button(answer) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = answer === 'accept' ? '' : 'quiet';
  element.textContent = text(answer);
  element.addEventListener('click', () => send(answer));
  return element;
}

// A yes is a seat only when the conference says so, which takes a moment.
async function settled(invitation) {
  let seen = invitation;
  for (let poll = 0; seen.state === 'accepted' && poll < POLLS; poll++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    seen = await read();
  }
  return seen;
}

async function send(answer) {
  document.querySelectorAll('#answers button').forEach((each) => { each.disabled = true; });
  say(text('sending'), 'progress');
  try {
    const invitation = await settled(await ask('POST', '/api/conference/invitation/answer', answer));
    show(invitation);
    say(text(`done.${invitation.state}`, invitation.position), invitation.state === 'open' ? 'error' : 'success');
  } catch (error) {
    document.querySelectorAll('#answers button').forEach((each) => { each.disabled = false; });
    problem(error);
  }
}

async function open() {
  say(text('loading'), 'progress');
  try {
    show(await read());
    outcome.replaceChildren();
  } catch (error) {
    problem(error);
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'quiet';
    again.textContent = text('retry');
    again.addEventListener('click', open);
    if (error.code !== 'NOT_FOUND' && error.code !== 'EXPIRED') {
      outcome.append(again);
    }
  }
}

function begin() {
  token = takeToken();
  if (token) {
    open();
  } else {
    say(text('no-token'), 'error');
  }
}

window.addEventListener('hashchange', begin);
begin();
