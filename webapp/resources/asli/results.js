/* The results: which tab and questions are open, and where each table was scrolled to, outlive every recalculation. */
const asliResults = (() => {
  'use strict';

  let chosen = null;
  let scrolled = new Map();
  let asked = [];
  let spoken = null;

  const results = () => document.getElementById('results');
  const tabs = () => [...results().querySelectorAll('[role="tab"]')];

  function open(tab, focus) {
    tabs().forEach(each => {
      const isOpen = each === tab;
      each.setAttribute('aria-selected', String(isOpen));
      each.tabIndex = isOpen ? 0 : -1;
      document.getElementById(each.getAttribute('aria-controls')).hidden = !isOpen;
    });
    if (focus) {
      tab.focus();
    }
  }

  function keep() {
    asked = [...results().querySelectorAll('.question[open]')].map(each => each.id);
    scrolled = new Map([...results().querySelectorAll('.scroll')].map(each => [each.id, each.scrollLeft]));
    return asked;
  }

  function restore(isNew) {
    const tab = tabs().find(each => each.id === chosen);
    if (tab) {
      open(tab, false);
    }
    asked.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
    scrolled.forEach((left, id) => {
      const place = document.getElementById(id);
      if (place) {
        place.scrollLeft = left;
      }
    });
    const headline = document.getElementById('spoken')?.textContent;
    if (isNew && headline && headline !== spoken) {
      spoken = headline;
      document.getElementById('said').textContent = headline;
    }
  }

  function pressed(event) {
    const all = tabs();
    const at = all.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      choose(all[to % all.length]);
    }
  }

  function choose(tab) {
    chosen = tab.id;
    open(tab, true);
  }

  /* One that is opened while an answer is on its way stays open once that is drawn. */
  function toggled(event) {
    if (event.target.matches('.question')) {
      asked = asked.filter(id => id !== event.target.id).concat(event.target.open ? event.target.id : []);
    }
  }

  function start() {
    document.addEventListener('toggle', toggled, true);
    document.addEventListener('keydown', event => event.target.matches?.('[role="tab"]') && pressed(event));
    document.addEventListener('click', event => {
      const tab = event.target.closest?.('[role="tab"]');
      if (tab) {
        choose(tab);
      }
    });
    spoken = document.getElementById('spoken')?.textContent;
  }

  return { start, keep, restore };
})();
