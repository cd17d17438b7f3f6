/* The list of saved proposals: filters while typing, and keeps what is chosen while the list changes under it. */
(() => {
  'use strict';

  const PAUSE = 200;
  const FEWEST = 2;
  const MOST = 4;
  const chosen = new Map();
  let timer = 0;
  let newest = 0;

  const byId = id => document.getElementById(id);
  const boxes = () => [...document.querySelectorAll('#list input[name="ids"]')];

  function choose(box) {
    if (box.checked) {
      chosen.set(box.value, box.getAttribute('aria-label'));
    } else {
      chosen.delete(box.value);
    }
    show();
  }

  function show() {
    const seen = new Set();
    boxes().forEach(box => {
      seen.add(box.value);
      box.checked = chosen.has(box.value);
      box.disabled = chosen.size >= MOST && !box.checked;
    });
    byId('kept').replaceChildren(...[...chosen.keys()].filter(id => !seen.has(id)).map(hidden));
    const line = byId('chosen');
    const words = chosen.size >= MOST ? line.dataset.most : chosen.size ? line.dataset.some : line.dataset.none;
    line.textContent = words.replace('{0}', chosen.size);
    byId('choose').querySelector('button').disabled = chosen.size < FEWEST;
  }

  function hidden(id) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name: 'ids', value: id });
    return input;
  }

  async function fetched(address) {
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  }

  async function load(address, push) {
    const mine = ++newest;
    const page = await fetched(address).catch(() => null);
    if (mine !== newest) {
      return;
    }
    byId('failure').hidden = page !== null;
    if (!page) {
      return;
    }
    const list = page.getElementById('list');
    if (!list) {
      window.location.assign(address);
      return;
    }
    byId('list').replaceChildren(...list.childNodes);
    ['sort', 'order'].forEach(name => {
      byId('filter').elements[name].value = page.getElementById('filter').elements[name].value;
    });
    window.history[push ? 'pushState' : 'replaceState'](null, '', address);
    show();
  }

  function filterAddress() {
    return `${byId('filter').action}?${new URLSearchParams(new FormData(byId('filter')))}`;
  }

  function follow(event) {
    const link = event.target.closest('#list thead a, #list .pager a');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const head = link.closest('th')?.cellIndex;
      load(link.href, true).then(() => {
        document.querySelectorAll('#list thead th')[head]?.querySelector('a').focus();
        if (head === undefined) {
          byId('list').scrollIntoView();
        }
      });
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (!byId('list')) {
      return;
    }
    document.documentElement.classList.add('js');
    boxes().filter(box => box.checked).forEach(box => chosen.set(box.value, ''));
    byId('list').addEventListener('change', event => event.target.name === 'ids' && choose(event.target));
    byId('list').addEventListener('click', follow);
    byId('q').addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => load(filterAddress(), false), PAUSE);
    });
    byId('filter').addEventListener('submit', event => {
      event.preventDefault();
      load(filterAddress(), false);
    });
    window.addEventListener('popstate', () => window.location.reload());
    show();
  });
})();
