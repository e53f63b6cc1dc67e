// Chooses which mails one gets. The token of a link stands behind its #, which browsers send to nobody; it is taken out
// of the address bar and kept for this tab only. It opens one kind of mails; whoever has signed in chooses all of them.
const texts = JSON.parse(document.getElementById('texts').textContent);
const KEPT = 'unsubscribe-token';
const ONE = '/api/notification/unsubscription';
const ALL = '/api/notification/preferences';

const root = document.getElementById('unsubscribe');
const outcome = document.getElementById('outcome');
let token = null;

// Links within this page, such as the one to its content, are no tokens.
function tokenInLink() {
  const behindHash = location.hash.slice(1);
  return document.getElementById(behindHash) ? '' : behindHash;
}

function takeToken() {
  const fromLink = tokenInLink();
  if (fromLink) {
    sessionStorage.setItem(KEPT, fromLink);
    history.replaceState(null, '', location.pathname + location.search);
    return fromLink;
  }
  return sessionStorage.getItem(KEPT);
}

function text(key, ...values) {
  return values.reduce((filled, value, index) => filled.replace(`{${index}}`, value), texts[key] ?? '');
}

function cookie(name) {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : '';
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

function button(label, isQuiet, action) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = isQuiet ? 'quiet' : '';
  element.textContent = label;
  element.addEventListener('click', action);
  return element;
}

async function ask(path, options) {
  const reply = await fetch(path, options);
  const content = await reply.json();
  if (!reply.ok) {
    throw Object.assign(new Error(content.code), { code: content.code });
  }
  return content;
}

function json(headers, body) {
  return { method: 'PUT', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

// The token says who asks; whoever has signed in at this browser has nothing to do with it.
function askByToken(wish) {
  const options = wish ? json({}, wish) : { headers: {} };
  options.headers['Unsubscribe-Token'] = token;
  return ask(ONE, { ...options, credentials: 'omit' });
}

function problem(error, again) {
  say(text(`problem.${error.code}`) || text('problem.other'), 'error');
  if (error.code !== 'NOT_FOUND') {
    outcome.append(button(text('retry'), true, again));
  }
}

function done(category, declined, undo) {
  say(text(declined ? 'done.declined' : 'done.wanted', text(`category.${category}`)), 'success');
  outcome.append(button(text('undo'), true, undo));
}

function showOne(state) {
  const name = text(`category.${state.category}`);
  document.getElementById('one-heading').textContent = name;
  document.getElementById('state').textContent = text(state.declined ? 'state.declined' : 'state.wanted');
  document.getElementById('actions').replaceChildren(
    button(text(state.declined ? 'want' : 'decline', name), state.declined, () => chooseOne(!state.declined)),
  );
  document.getElementById('one').hidden = false;
}

async function chooseOne(declined) {
  say(text('sending'), 'progress');
  try {
    const state = await askByToken({ declined });
    showOne(state);
    done(state.category, state.declined, () => chooseOne(!declined));
    openAll();
  } catch (error) {
    problem(error, () => chooseOne(declined));
  }
}

async function openOne() {
  say(text('loading'), 'progress');
  try {
    showOne(await askByToken());
    outcome.replaceChildren();
  } catch (error) {
    problem(error, openOne);
  }
}

function showAll(preferences) {
  preferences.categories.filter((each) => !each.obligatory).forEach((each) => {
    const card = document.querySelector(`[data-category="${each.category}"]`);
    if (!card) {
      return;
    }
    card.querySelectorAll('.own').forEach((old) => old.remove());
    const name = text(`category.${each.category}`);
    const state = document.createElement('p');
    state.className = 'own';
    state.textContent = text(each.declined ? 'state.declined' : 'state.wanted');
    const choose = button(text(each.declined ? 'want' : 'decline', name), true, () => chooseAmongAll(preferences, each));
    choose.classList.add('own');
    card.append(state, choose);
  });
}

async function chooseAmongAll(preferences, chosen) {
  const declined = preferences.categories
    .filter((each) => (each === chosen ? !each.declined : each.declined))
    .map((each) => each.category);
  say(text('sending'), 'progress');
  try {
    const state = await ask(ALL, json({ 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') }, { declined }));
    showAll(state);
    const now = state.categories.find((each) => each.category === chosen.category);
    done(chosen.category, now.declined, () => chooseAmongAll(state, now));
    if (token) {
      showOne(await askByToken());
    }
  } catch (error) {
    problem(error, () => chooseAmongAll(preferences, chosen));
  }
}

// A login that is bound to no person of ours has nothing to choose.
async function openAll() {
  if (root.dataset.reader !== 'member') {
    return;
  }
  try {
    showAll(await ask(ALL, {}));
  } catch (error) {
    if (error.code !== 'NOT_FOUND' && error.code !== 'FORBIDDEN') {
      problem(error, openAll);
    }
  }
}

function begin() {
  token = takeToken();
  if (token) {
    openOne();
  } else if (root.dataset.reader !== 'member') {
    say(text('no-token'), 'note');
  }
  openAll();
}

window.addEventListener('hashchange', () => {
  if (tokenInLink()) {
    begin();
  }
});
begin();
