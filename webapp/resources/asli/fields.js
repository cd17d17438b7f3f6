/* What a person types: grouped while typing, marked where it is wrong, put in order once they have moved on. */
const asliFields = (() => {
  'use strict';

  const PLAIN = /^[\d,]+(\.\d*)?$/;
  const sent = new Map();
  const tidied = new Map();
  const typedSince = new Map();

  const inputs = form => form.querySelectorAll('#fields :is(input[type="text"], select, textarea)');

  function grouped(digits) {
    const head = digits.slice(0, -3);
    return head === '' ? digits : head.replace(/\B(?=(\d{2})+$)/g, ',') + ',' + digits.slice(-3);
  }

  /* Only what is already a plain number is grouped; words such as "5 lakh" are read by the server. */
  function group(event) {
    const field = event.target;
    if (event.isComposing || !field.classList.contains('amount') || !PLAIN.test(field.value) || pasted(event)) {
      return;
    }
    const [whole, ...decimals] = field.value.split('.');
    const text = [grouped(whole.replaceAll(',', '')), ...decimals].join('.');
    if (text === field.value) {
      return;
    }
    const before = field.value.slice(0, field.selectionStart).replaceAll(',', '').length;
    field.value = text;
    const caret = after(text, before);
    field.setSelectionRange(caret, caret);
  }

  /* Commas that are pasted stay as they are: the server refuses "5,00,00", which could mean two amounts. */
  function pasted(event) {
    return event.inputType === 'insertFromPaste' && (event.data ?? event.target.value).includes(',');
  }

  /* The place behind that many characters, commas not counted. */
  function after(text, count) {
    let place = 0;
    for (let seen = 0; seen < count; place++) {
      seen += text[place] === ',' ? 0 : 1;
    }
    return place;
  }

  function typed(field) {
    typedSince.set(field.id, field.value);
  }

  /* What was typed before the scripts were there. */
  function early(form) {
    return [...form.querySelectorAll('input:not([type="hidden"]), select, textarea')].filter(field => held(field) !== drawn(field));
  }

  const held = field => field.type === 'checkbox' ? field.checked : field.value;

  /* What the server wrote into a field. */
  function drawn(field) {
    if (field.matches('select')) {
      const all = [...field.options];
      return (all.find(option => option.defaultSelected) ?? all[0])?.value;
    }
    return field.type === 'checkbox' ? field.defaultChecked : field.defaultValue;
  }

  function remember(form) {
    sent.clear();
    typedSince.clear();
    inputs(form).forEach(field => sent.set(field.id, field.value));
  }

  /* A row may have been drawn again since the request was sent: what was typed meanwhile stays. */
  function retype() {
    typedSince.forEach((value, id) => {
      const field = document.getElementById(id);
      if (field && field.value !== value) {
        field.value = value;
      }
    });
  }

  function show(form, problems) {
    inputs(form).forEach(field => {
      const place = document.getElementById(field.getAttribute('aria-describedby'));
      const problem = problems[field.id];
      if (sent.has(field.id) && place) {
        problem ? field.setAttribute('aria-invalid', 'true') : field.removeAttribute('aria-invalid');
        place.textContent = problem || '';
        problem && field.closest('details')?.setAttribute('open', '');
      }
    });
  }

  /* The server's own spelling of each figure, for the fields that have not changed since. */
  function tidy(figures) {
    tidied.clear();
    Object.entries(figures).forEach(([id, text]) => tidied.set(id, { typed: sent.get(id), text }));
    tidied.forEach((_, id) => settle(document.getElementById(id)));
  }

  function settle(field) {
    const known = field && tidied.get(field.id);
    if (known && field.value === known.typed && (field !== document.activeElement || !document.hasFocus())) {
      field.value = known.text;
    }
  }

  return { group, typed, early, held, drawn, retype, remember, show, tidy, settle };
})();
