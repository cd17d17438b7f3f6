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
  const analyse = () => byId('analyse');

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
    busy(true);
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
    const wrong = args.answered || args.trouble ? null : entry().querySelector('[aria-invalid="true"]');
    const words = byId('headline') ? analyse().dataset.stale : analyse().dataset.wrong;
    state(wrong ? words.replace('{0}', named(wrong)) : args.trouble, wrong);
  }

  function finished() {
    running = false;
    busy(false);
    if (!answered) {
      asliResults.restore(false);
      state(analyse().dataset.offline);
    }
    if (wanted) {
      recalculate(wanted, 0);
    }
  }

  /* A table that is pasted, or said more of, is looked at again. */
  const change = field => field.closest('#table') ? 'reread' : 'recalculate';

  /* What “From year … to …” holds goes by the name of both. */
  const named = field => (field.closest('.run')?.querySelector('label') ?? field.labels[0]).textContent;

  function busy(yes) {
    ['lead', 'results'].forEach(id => byId(id).setAttribute('aria-busy', yes));
    byId('busy').classList.toggle('running', yes);
  }

  /* Why the figures are not those of what is typed, and which field leads out of it. */
  function state(words, field) {
    const line = byId('state').firstElementChild;
    line.textContent = words;
    field ? line.setAttribute('href', `#${field.id}`) : line.removeAttribute('href');
    analyse().classList.toggle('stale', words !== '');
  }

  /* A scenario beside the headline is one that the form states. */
  function chooses(event) {
    const scenario = event.target.closest('.scenario');
    if (scenario) {
      event.preventDefault();
      const field = byId(scenario.name);
      field.value = scenario.value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
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
    document.addEventListener('click', chooses);
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
    /* a question that nobody was looking at while the figures changed is answered once it is opened; those within it are not yet */
    document.addEventListener('toggle', event => {
      if (event.target.open && event.target.querySelector(':scope > div > .waiting')) {
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
