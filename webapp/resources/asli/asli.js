/* Recalculates as the person types: one request at a time, the newest figures last, and nothing typed ever touched. */
(() => {
  'use strict';

  const PAUSE = 250;
  /* Each does what those before it do, and draws more of the form again. */
  const sources = ['recalculate', 'reread', 'redraw', 'refill'];
  const commands = {
    recalculate: () => window.asliRecalculate(),
    reread: () => window.asliReread(),
    redraw: () => window.asliRedraw(),
    refill: () => window.asliRefill([filling])
  };
  let timer = 0;
  let running = false;
  let wanted = null;
  let filling = null;
  let answered = false;

  const byId = id => document.getElementById(id);
  const entry = () => byId('entry');
  const answer = () => byId('answer');

  function recalculate(what = 'recalculate', pause = PAUSE) {
    wanted = sources.indexOf(wanted) > sources.indexOf(what) ? wanted : what;
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  }

  function send() {
    if (running || !wanted) {
      return;
    }
    const command = commands[wanted];
    wanted = null;
    running = true;
    answered = false;
    answer().setAttribute('aria-busy', 'true');
    asliFields.remember(entry());
    asliBenefits.keep();
    byId('asked').value = asliResults.keep().join(' ');
    command();
  }

  function received(args) {
    if (!args || args.problems === undefined) {
      return;
    }
    answered = true;
    asliFields.retype();
    asliBenefits.restore();
    asliFields.show(entry(), args.problems);
    asliFields.tidy(args.figures);
    asliResults.restore(args.answered);
    state(args.answered ? '' : args.trouble || answer().dataset.stale);
  }

  function finished() {
    running = false;
    answer().setAttribute('aria-busy', 'false');
    if (!answered) {
      asliResults.restore(false);
      state(answer().dataset.offline);
    }
    if (wanted) {
      recalculate(wanted, 0);
    }
  }

  /* A table that is pasted, or said more of, is looked at again. */
  const change = field => field.closest('#table') ? 'reread' : 'recalculate';

  function state(words) {
    const line = byId('state');
    line.textContent = words;
    line.classList.toggle('shown', words !== '');
    byId('analyse').classList.toggle('stale', words !== '');
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (!entry()) {
      return;
    }
    entry().addEventListener('input', event => {
      asliFields.group(event);
      asliFields.typed(event.target);
      recalculate(change(event.target));
    });
    entry().addEventListener('change', event => {
      asliFields.typed(event.target);
      recalculate(change(event.target));
    });
    entry().addEventListener('focusout', event => asliFields.settle(event.target));
    entry().addEventListener('keydown', event => {
      if (event.key === 'Enter' && event.target.matches('input')) {
        event.preventDefault();
        recalculate('recalculate', 0);
      }
    });
    entry().addEventListener('click', event => {
      const button = event.target.closest('button');
      const fills = button?.matches('#useTable, #fillTax');
      if (fills) {
        event.preventDefault();
        filling = { name: button.name, value: button.value };
      }
      const next = button && (fills ? 'refill' : asliBenefits.clicked(button));
      if (next) {
        recalculate(next, 0);
      }
    });
    document.addEventListener('submit', event => {
      const wrong = entry().querySelector('[aria-invalid="true"]');
      if (event.target === entry() && wrong) {
        event.preventDefault();
        byId('refused').hidden = !event.submitter?.closest('#save');
        wrong.focus();
      }
    });
    window.jQuery(document)
      .on('pfAjaxUpdated', (event, xhr, settings, args) => sources.includes(settings.source) && received(args))
      .on('pfAjaxComplete', (event, xhr, settings) => sources.includes(settings.source) && finished());
    /* a question that nobody was looking at while the figures changed is answered once it is opened */
    document.addEventListener('toggle', event => {
      if (event.target.open && event.target.querySelector(':scope > .waiting')) {
        recalculate('recalculate', 0);
      }
    }, true);
    asliResults.start();
    asliFields.early(entry()).forEach(field => {
      asliFields.typed(field);
      recalculate(change(field));
    });
  });
})();
