/* Saving on the Analyse page: offers the product's name, and shows when what is stated is not what is saved. */
(() => {
  'use strict';

  const byId = id => document.getElementById(id);
  let saved = null;
  let offered = null;

  /* Only what a person states: not the ids and the bookkeeping of the form. */
  function stated(of = asliFields.held) {
    return JSON.stringify([...byId('entry').querySelectorAll('input:not([type="hidden"]), select')]
      .map(field => [field.id, of(field)]));
  }

  function show() {
    byId('unsaved').hidden = saved === stated();
    if (!byId('unsaved').hidden) {
      document.querySelector('.notice.done')?.remove();
    }
  }

  /* Why nothing was saved or taken away is said until it is put right. */
  function settle() {
    if (!byId('entry').querySelector('[aria-invalid="true"]')) {
      document.querySelector('.notice.wrong:not(:has(button, a))')?.remove();
    }
  }

  function offer() {
    const name = byId('saveName');
    const product = byId('product:input')?.value.trim() ?? '';
    if (name.value === '' || name.value === offered) {
      name.value = product.slice(0, name.maxLength);
      offered = name.value;
    }
    name.select();
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (!byId('save') || !byId('entry')) {
      return;
    }
    saved = byId('unsaved').dataset.unsaved === 'true' ? null : stated(asliFields.drawn);
    byId('entry').addEventListener('input', show);
    byId('entry').addEventListener('change', show);
    window.jQuery(document).on('pfAjaxComplete', () => setTimeout(() => {
      show();
      settle();
    }));
    /* By itself the browser would press the first button of the form, which takes a file away. */
    byId('saveName').addEventListener('keydown', event => {
      if (event.key === 'Enter') {
        event.preventDefault();
        byId('save').querySelector('button[name="act"]').click();
      }
    });
    byId('save').addEventListener('toggle', () => {
      byId('refused').hidden = true;
      if (byId('save').open) {
        offer();
      }
    });
    show();
  });
})();
