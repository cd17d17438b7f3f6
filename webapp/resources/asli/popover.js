/* A panel below its button: Escape and a click elsewhere close it, opening it goes to its first field. */
(() => {
  'use strict';

  const open = () => [...document.querySelectorAll('details.popover[open]')];

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      open().forEach(each => {
        each.open = false;
        each.querySelector('summary').focus();
      });
    }
  });
  document.addEventListener('click', event => {
    open().filter(each => !each.contains(event.target)).forEach(each => { each.open = false; });
  });
  document.addEventListener('toggle', event => {
    if (event.target.matches('details.popover[open]')) {
      event.target.querySelector('input:not([type="hidden"]), select')?.focus();
    }
  }, true);
})();
