// Shows how mails look. What is shown stands behind the hash (#receipt/da, #mail=id/en), so that it can be linked to and
// the way back works. A mail's HTML is a page of its own in a frame that runs nothing.
const texts = JSON.parse(document.getElementById('texts').textContent);
const page = document.documentElement.lang;
const root = document.getElementById('mails');
const outcome = document.getElementById('outcome');
const shown = document.getElementById('shown');
const frame = document.getElementById('frame');
const plain = document.getElementById('text');
const more = document.getElementById('more');

function text(key, ...values) {
  return values.reduce((filled, value, index) => filled.replace(`{${index}}`, () => value), texts[key] ?? '');
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

async function ask(path) {
  const answer = await fetch(path);
  const content = await answer.json();
  if (!answer.ok) {
    throw Object.assign(new Error(content.code), { problem: content });
  }
  return content;
}

function tell(...content) {
  outcome.replaceChildren(...content);
  outcome.focus();
}

function showProblem({ problem }) {
  shown.hidden = true;
  tell(element('p', { class: 'error' }, text(`problem.${problem?.code}`) || text('problem.other')));
}

function chosen(name) {
  return shown.querySelector(`input[name=${name}]:checked`)?.value;
}

// What the address asks for; null for nothing.
function wanted() {
  const [what, language] = location.hash.slice(1).split('/');
  if (!what) {
    return null;
  }
  const isMail = what.startsWith('mail=');
  const id = isMail ? what.slice(5) : what;
  // What is no code and no id is not there either; it must not become another path.
  const path = `${isMail ? 'emails' : 'templates'}/${/^[\w-]+$/.test(id) ? id : '-'}`;
  return { what, language: ['da', 'en'].includes(language) ? language : null, path: `/api/notification/${path}/preview` };
}

function go(what, language) {
  location.hash = `${what}/${language}`;
}

function showPart() {
  const part = chosen('part');
  frame.hidden = !['desktop', 'phone'].includes(part);
  frame.classList.toggle('phone', part === 'phone');
  plain.hidden = part !== 'text';
  more.hidden = part !== 'more';
}

function beside(preview) {
  const parts = [];
  if (preview.calendar) {
    parts.push(element('pre', { tabindex: '0' }, preview.calendar));
  }
  if (preview.attachments.length) {
    const files = preview.attachments.map(({ name, type, bytes }) => element('li', {}, text('file', name, type, bytes)));
    parts.push(element('ul', {}, ...files));
  }
  return parts.length ? parts : [element('p', {}, text('nothing-more'))];
}

let last = 0;

async function show() {
  const asked = wanted();
  if (!asked) {
    shown.hidden = true;
    return;
  }
  last += 1;
  const turn = last;
  const query = asked.language ? `?language=${asked.language}` : '';
  try {
    const preview = await ask(asked.path + query);
    if (turn !== last) {
      return;
    }
    outcome.replaceChildren();
    const subject = document.getElementById('subject');
    subject.textContent = preview.subject;
    [subject, plain].forEach((part) => part.setAttribute('lang', preview.language));
    document.getElementById('about').textContent = text(preview.madeUp ? 'made-up' : 'real', preview.template, preview.version);
    shown.querySelector(`input[name=language][value=${preview.language}]`).checked = true;
    plain.textContent = preview.text;
    more.replaceChildren(...beside(preview));
    frame.src = `${asked.path}/html?language=${preview.language}`;
    const isNew = shown.hidden || shown.dataset.what !== asked.what;
    shown.dataset.what = asked.what;
    shown.hidden = false;
    showPart();
    if (isNew) {
      subject.focus();
      subject.scrollIntoView();
    }
  } catch (error) {
    if (turn === last) {
      showProblem(error);
    }
  }
}

function row(kind) {
  const link = element('a', { href: `#${kind.code}/${page}` }, kind.code);
  const category = text(`category.${kind.category}`) || kind.category;
  const versions = kind.languages.map((language) => element('div', {}, kind.versions[language]));
  return element('tr', {}, element('th', { scope: 'row' }, link), element('td', {}, kind.obligatory ? `${category} (${text('obligatory')})` : category), element('td', { class: 'version' }, ...versions));
}

async function begin() {
  if (root.dataset.reader === 'stranger') {
    outcome.replaceChildren(element('p', {}, text('login')), element('p', {}, element('a', { class: 'button', href: '/login?to=/mails' }, text('login-link'))));
    return;
  }
  if (root.dataset.reader === 'other') {
    outcome.replaceChildren(element('p', { class: 'error' }, text('wrong-role')));
    return;
  }
  try {
    const { items } = await ask('/api/notification/templates');
    document.querySelector('#kinds tbody').replaceChildren(...items.map(row));
    document.getElementById('kinds').hidden = false;
    document.getElementById('one').hidden = false;
    document.getElementById('languages').addEventListener('change', () => go(wanted().what, chosen('language')));
    document.getElementById('parts').addEventListener('change', showPart);
    document.getElementById('one').addEventListener('submit', (event) => {
      event.preventDefault();
      const id = document.getElementById('mail').value.trim();
      if (id) {
        location.hash = `mail=${encodeURIComponent(id)}`;
      }
    });
    window.addEventListener('hashchange', show);
    await show();
  } catch (error) {
    showProblem(error);
  }
}

begin();
