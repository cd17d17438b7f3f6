/* Every page: when an answer fails, the page stays as it is and says so. */
(() => {
  'use strict';

  const ownWords = ['recalculate', 'redraw'];

  document.addEventListener('DOMContentLoaded', () => {
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
