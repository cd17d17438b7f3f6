/* Every page: when an answer fails, the page stays as it is and says so. */
(() => {
  'use strict';

  const ownWords = ['recalculate', 'redraw'];

  document.addEventListener('DOMContentLoaded', () => {
    /* on a phone the pages stand in a line that slides */
    const pages = document.querySelector('.top nav ul');
    const here = pages.querySelector('[aria-current]');
    pages.scrollLeft = here ? here.offsetLeft + here.offsetWidth - pages.offsetLeft - pages.clientWidth + 24 : 0;
    if (!window.PrimeFaces) {
      return;
    }
    delete window.PrimeFaces.settings.errorPages;
    window.jQuery(document).on('pfAjaxComplete', (event, xhr, settings) => {
      if (!ownWords.includes(settings.source)) {
        const failed = xhr.status !== 200 || xhr.responseXML?.querySelector('partial-response > error');
        document.getElementById('failure').hidden = !failed;
      }
    });
  });
})();
