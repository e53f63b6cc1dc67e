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

async function show(place) {
  try {
    const answer = await fetch(place.dataset.document);
    if (!answer.ok) {
      throw new Error(`HTTP ${answer.status}`);
    }
    SwaggerUIBundle({
      domNode: place,
      spec: await answer.json(),
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
