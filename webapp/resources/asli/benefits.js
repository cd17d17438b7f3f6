/* Adding and removing benefits: one hidden field lists the rows, the rows themselves are drawn by the server. */
const asliBenefits = (() => {
  'use strict';

  const keys = () => document.getElementById('benefitKeys');
  const list = () => keys().value.split(' ').filter(key => key !== '');
  const opened = () => [...document.querySelectorAll('#fields details[open]')].map(each => each.id);
  let focus = null;
  let open = [];

  /* What has to follow a click on a button: all rows drawn again, the results alone, or nothing. */
  function clicked(button) {
    if (button.id === 'addBenefit') {
      const key = 1 + Math.max(-1, ...list().map(Number));
      keys().value = [...list(), key].join(' ');
      focus = `benefit${key}Label:input`;
      return 'redraw';
    }
    if (button.classList.contains('remove')) {
      keys().value = list().filter(key => key !== button.value).join(' ');
      button.closest('.stream').remove();
      const add = document.getElementById('addBenefit');
      add.disabled = false;
      add.focus();
      return 'recalculate';
    }
    return null;
  }

  function keep() {
    open = opened();
  }

  /* Once the rows are drawn again, what was open is open, and who has not moved on goes on in the new row. */
  function restore() {
    open.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
    if ([document.body, document.getElementById('addBenefit')].includes(document.activeElement)) {
      document.getElementById(focus)?.focus();
    }
    focus = null;
  }

  return { clicked, keep, restore };
})();
