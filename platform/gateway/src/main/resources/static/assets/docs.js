// One section per service; requests that are tried out prove that they are ours.
const texts = JSON.parse(document.getElementById('texts').textContent);

function cookie(name) {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : '';
}

function proven(request) {
  request.headers['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN');
  return request;
}

// The library's own layout is a page: it has a main landmark and a heading, and this page has both already.
function layout({ React }) {
  function Section({ getComponent }) {
    const part = (name, container) => React.createElement(getComponent(name, container), { key: name });
    return React.createElement('div', { className: 'swagger-ui' }, [
      part('VersionPragmaFilter', false),
      part('errors', true),
      part('operations', true),
    ]);
  }
  return { components: { Section } };
}

// Screen readers list the tables of responses as regions: each is named by its operation.
function named(place) {
  place.querySelectorAll('table[role="region"]:not([aria-label])').forEach((table) => {
    const summary = table.closest('.opblock').querySelector('.opblock-summary-control');
    table.setAttribute('aria-label', `${summary.textContent} responses`);
  });
}

async function show(place) {
  new MutationObserver(() => named(place)).observe(place, { childList: true, subtree: true });
  try {
    const answer = await fetch(place.dataset.document);
    if (!answer.ok) {
      throw new Error(`HTTP ${answer.status}`);
    }
    SwaggerUIBundle({
      domNode: place,
      spec: await answer.json(),
      plugins: [layout],
      layout: 'Section',
      docExpansion: 'list',
      defaultModelsExpandDepth: -1,
      validatorUrl: null,
      requestInterceptor: proven,
    });
  } catch {
    const gone = document.createElement('p');
    gone.className = 'error';
    gone.textContent = texts.gone;
    place.replaceChildren(gone);
  }
}

document.querySelectorAll('.api').forEach(show);
