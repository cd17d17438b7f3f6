/* Sends a file of many series as it is, and shows how far it is until its answers can be fetched. */
(() => {
  'use strict';

  const PAUSE = 700;
  let sending = null;

  const byId = id => document.getElementById(id);
  const number = value => value.toLocaleString('en-IN');
  const words = name => byId('send').dataset[name];

  function newId() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map(part => part.toString(16).padStart(2, '0')).join('');
  }

  function send(file) {
    const request = new XMLHttpRequest();
    sending = { request, id: newId(), size: file.size };
    busy(true);
    say('');
    wrong('');
    share(0);
    byId('result').hidden = true;
    request.open('POST', `${byId('send').action}?id=${sending.id}`);
    request.setRequestHeader('Content-Type', 'text/csv');
    request.responseType = 'json';
    request.addEventListener('load', () => answered(request));
    request.addEventListener('error', () => ended(words('failed')));
    request.addEventListener('abort', () => ended(words('canceled')));
    request.send(file);
    setTimeout(ask, PAUSE, sending);
  }

  /* How much is sent is not how much is done: only the server knows. */
  async function ask(mine) {
    if (mine !== sending) {
      return;
    }
    const state = await fetch(`${byId('send').action}?id=${mine.id}`).then(answer => answer.json()).catch(() => null);
    if (mine === sending && state) {
      share(state.bytes / mine.size);
      say(words('busy').replace('{0}', number(state.lines)).replace('{1}', number(state.bad)));
    }
    setTimeout(ask, PAUSE, mine);
  }

  function answered(request) {
    const id = sending.id;
    if (request.status === 200 && request.response) {
      ended('');
      show(request.response, id);
    } else {
      ended(request.response?.problem ? '' : words('failed'));
      wrong(request.response?.problem ?? '');
    }
  }

  function show(state, id) {
    ['one', 'several', 'none', 'bad'].forEach(count => {
      byId(count).textContent = number(state[count]);
    });
    byId('answers').href = `${byId('answers').href.split('?')[0]}?id=${id}`;
    byId('troubles').hidden = state.firstBad.length === 0;
    byId('troubles').querySelector('tbody').replaceChildren(...state.firstBad.map(row));
    byId('result').hidden = false;
    byId('resultTitle').focus();
  }

  function row(trouble) {
    const line = document.createElement('tr');
    line.insertCell().textContent = trouble.line;
    line.insertCell().textContent = trouble.reason;
    return line;
  }

  function ended(sentence) {
    sending = null;
    busy(false);
    say(sentence);
  }

  function busy(yes) {
    byId('progress').hidden = !yes;
    byId('cancel').hidden = !yes;
    byId('send').querySelector('[type="submit"]').disabled = yes;
    byId('file').disabled = yes;
  }

  function share(part) {
    byId('share').value = 100 * part;
    byId('percent').textContent = `${Math.floor(100 * part)}%`;
  }

  function say(sentence) {
    byId('state').textContent = sentence;
  }

  function wrong(sentence) {
    byId('file:wrong').textContent = sentence;
    byId('file').setAttribute('aria-invalid', sentence !== '');
    if (sentence) {
      byId('file').focus();
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    byId('send').addEventListener('submit', event => {
      event.preventDefault();
      if (byId('file').files.length > 0) {
        send(byId('file').files[0]);
      }
    });
    byId('cancel').addEventListener('click', () => sending?.request.abort());
  });
})();
