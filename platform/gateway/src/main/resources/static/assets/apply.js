// The application form: everything that has to be right is checked by the service, whose problem document says what is
// wrong field by field.
const texts = JSON.parse(document.getElementById('texts').textContent);
const page = document.documentElement.lang;
const root = document.getElementById('apply');
const outcome = document.getElementById('outcome');
const form = document.getElementById('form');
const participants = document.getElementById('participants');
const municipality = root.dataset.municipality;
let sent = { body: null, key: null };

function text(key, ...values) {
  return values.reduce((filled, value, index) => filled.replace(`{${index}}`, value), texts[key] ?? '');
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

function cookie(name) {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : '';
}

function date(instant) {
  return new Intl.DateTimeFormat(page === 'en' ? 'en-GB' : 'da-DK', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' })
    .format(new Date(instant));
}

function tell(...content) {
  outcome.replaceChildren(...content);
  outcome.focus();
  outcome.scrollIntoView();
}

async function ask(path, options) {
  const answer = await fetch(path, options);
  const content = await answer.json();
  if (!answer.ok) {
    throw Object.assign(new Error(content.code), { problem: content });
  }
  return content;
}

// The person fields of the contact or of a participant; their ids are the names by which the service speaks of them.
function personFields(prefix, isParticipant) {
  const fields = document.getElementById('person').content.cloneNode(true);
  fields.querySelectorAll('.field').forEach((field) => {
    if (field.dataset.only && !isParticipant) {
      field.remove();
      return;
    }
    const input = field.querySelector('[data-field]');
    input.id = `${prefix}.${input.dataset.field}`;
    field.querySelector('label').htmlFor = input.id;
  });
  return fields;
}

function personOf(place) {
  const person = {};
  place.querySelectorAll('[data-field]').forEach((input) => {
    if (input.value.trim() || input.dataset.field !== 'title') {
      person[input.dataset.field] = input.value.trim();
    }
  });
  return person;
}

// Numbers follow the order on the page, so that an error finds its field after one has been removed.
function renumber() {
  [...participants.children].forEach((row, index) => {
    row.querySelector('h2').textContent = text('participant', index + 1);
    row.querySelectorAll('.field').forEach((field) => {
      const input = field.querySelector('[data-field]');
      input.id = `participants[${index}].${input.dataset.field}`;
      field.querySelector('label').htmlFor = input.id;
    });
    const remove = row.querySelector('button');
    remove.textContent = text('remove', index + 1);
    remove.hidden = participants.children.length === 1;
  });
}

function addParticipant() {
  const remove = element('button', { type: 'button', class: 'quiet' });
  const row = element('fieldset', {}, element('legend', {}, element('h2')), personFields('new', true), remove);
  remove.addEventListener('click', () => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    renumber();
    next.querySelector('input').focus();
  });
  participants.append(row);
  renumber();
  return row;
}

function list(id, separator) {
  return document.getElementById(id).value.split(separator).map((each) => each.trim()).filter(Boolean);
}

function application() {
  return {
    municipality,
    motivation: document.getElementById('motivation').value.trim(),
    themes: list('themes', /\n/),
    schools: list('schools', /[,\s]+/),
    contact: personOf(document.getElementById('contact')),
    participants: [...participants.children].map(personOf),
  };
}

// What belongs to a field is read with it; its hint stays when its error comes and goes.
function describe(input, isKept, more = '') {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && isKept(id));
  input.setAttribute('aria-describedby', [...ids, more].join(' ').trim());
}

function clearErrors() {
  form.querySelectorAll('.field-error').forEach((each) => each.remove());
  form.querySelectorAll('[aria-invalid]').forEach((input) => {
    input.removeAttribute('aria-invalid');
    describe(input, (id) => !id.startsWith('error-'));
  });
}

// themes[3] is said at the field for all themes.
function inputFor(field) {
  return document.getElementById(field) ?? document.getElementById(field.replace(/\[\d+\].*$/, '')) ?? form;
}

function meaning(error) {
  return text(`field.${error.code}`) || text('field.other');
}

function markField({ field, code }) {
  const input = inputFor(field);
  const message = element('p', { class: 'field-error', id: `error-${field}` }, meaning({ code }));
  if (input === form) {
    return { input, label: field };
  }
  input.setAttribute('aria-invalid', 'true');
  describe(input, () => true, message.id);
  input.before(message);
  const person = input.closest('fieldset')?.querySelector('h2')?.textContent;
  const label = form.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent ?? text(`label.${input.id}`);
  return { input, label: person && input.id !== 'calls' ? `${person}: ${label}` : label };
}

// One fault for each field, what is missing before what is wrong, in the order of the page.
function inOrder(errors) {
  const byField = new Map();
  errors.forEach((error) => {
    if (!byField.has(error.field) || error.code.startsWith('NOT_')) {
      byField.set(error.field, error);
    }
  });
  const place = ({ field }) => [...form.elements].indexOf(inputFor(field));
  return [...byField.values()].sort((a, b) => place(a) - place(b));
}

function showErrors(errors) {
  const items = inOrder(errors).map((error) => {
    const { input, label } = markField(error);
    const link = element('a', { href: `#${input.id}` }, `${label}: ${meaning(error)}`);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      (input.matches('input, textarea, select') ? input : input.querySelector('input') ?? input).focus();
    });
    return element('li', {}, link);
  });
  tell(element('div', { class: 'error' }, element('h2', {}, text('errors')), element('ul', {}, ...items)));
}

function showProblem({ problem }) {
  if (problem?.errors?.length) {
    showErrors(problem.errors);
    return;
  }
  const said = text(`problem.${problem?.code}`) || text('problem.other');
  tell(element('p', { class: 'error' }, said));
}

function standing(view, titles) {
  const lines = [element('h3', {}, titles[view.call]?.[page] ?? view.call), element('p', {}, element('strong', {}, text(`state.${view.state}`) || view.state))];
  if (view.position) {
    lines.push(element('p', {}, text('position', view.position)));
  }
  if (view.because) {
    lines.push(element('p', {}, view.because[page]));
  }
  if (view.nextIf) {
    lines.push(element('p', {}, view.nextIf[page]));
  }
  if (view.offerExpiresAt) {
    lines.push(element('p', {}, text('offer-until', date(view.offerExpiresAt))));
  }
  lines.push(element('p', { class: 'hint' }, text('submitted', date(view.submittedAt), view.id)));
  return element('li', { class: 'card' }, ...lines);
}

function choice(call, checked) {
  const input = element('input', { type: 'radio', name: 'call', id: `call-${call.id}`, value: call.id });
  input.checked = checked;
  const about = text('places', call.places, call.free, date(call.deadline));
  return element('div', { class: 'choice' }, input, element('label', { for: input.id }, call.title[page], element('span', { class: 'hint' }, about)));
}

// The same application under the same key, however often it is sent; a changed one is another.
function keyFor(body) {
  if (sent.body !== body) {
    const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
    sent = { body, key };
  }
  return sent.key;
}

async function send(event, titles) {
  event.preventDefault();
  clearErrors();
  const call = form.querySelector('input[name=call]:checked');
  if (!call) {
    tell(element('p', { class: 'error' }, text('choose')));
    return;
  }
  const body = JSON.stringify(application());
  const button = form.querySelector('[type=submit]');
  button.disabled = true;
  outcome.replaceChildren(element('p', { class: 'progress' }, text('sending')));
  try {
    const receipt = await ask(`/api/registration/calls/${encodeURIComponent(call.value)}/applications`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': keyFor(`${call.value} ${body}`), 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') },
      body,
    });
    form.hidden = true;
    document.getElementById('standing').hidden = true;
    tell(element('div', { class: 'success' }, element('h2', {}, text('received-heading'))), element('ul', { class: 'cards' }, standing(receipt, titles)));
  } catch (error) {
    showProblem(error);
  } finally {
    button.disabled = false;
  }
}

async function begin() {
  if (root.dataset.reader === 'stranger') {
    outcome.replaceChildren(element('p', {}, text('login')), element('p', {}, element('a', { class: 'button', href: '/login?to=/apply' }, text('login-link'))));
    return;
  }
  if (!municipality) {
    outcome.replaceChildren(element('p', { class: 'error' }, text('wrong-role')));
    return;
  }
  try {
    const [calls, applications] = await Promise.all([ask('/api/registration/calls'), ask('/api/registration/applications')]);
    const titles = Object.fromEntries(calls.items.map((call) => [call.id, call.title]));
    const open = calls.items.filter((call) => call.state === 'open');
    document.querySelector('#standing ul').replaceChildren(...applications.items.map((view) => standing(view, titles)));
    document.getElementById('standing').hidden = applications.items.length === 0;
    if (open.length === 0) {
      outcome.replaceChildren(element('p', { class: 'note' }, text('no-calls')));
      return;
    }
    document.getElementById('calls').replaceChildren(...open.map((call) => choice(call, open.length === 1)));
    document.getElementById('contact').append(personFields('contact', false));
    addParticipant();
    document.getElementById('more').addEventListener('click', () => addParticipant().querySelector('input').focus());
    form.addEventListener('submit', (event) => send(event, titles));
    form.hidden = false;
  } catch (error) {
    showProblem(error);
  }
}

begin();
