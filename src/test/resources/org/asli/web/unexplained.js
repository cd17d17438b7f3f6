/*
 * The figures below `root` that do not open how they come about. A figure of a table stands again, with its arithmetic, in
 * what tells its row or in what a mark of its row opens; a figure beside a word in what that word's mark opens; a figure
 * in a sentence in what a mark of the sentence opens, in the part of the page it introduces, or in the form.
 */
root => {
  const FIGURE = /[−-]?₹\s?[\d,]+(?:\.\d+)?(?:\s?(?:L|cr)\b)?(?!\d|\.\d)|[−-]?[\d,]+(?:\.\d+)?(?:%| ×)/gu;
  const SCALE = { L: 1e5, cr: 1e7 };

  function figure(text) {
    const unit = /(L|cr|%|×)$/u.exec(text)?.[1] ?? '';
    const digits = text.replace(/[^\d.]/gu, '');
    const scale = SCALE[unit] ?? 1;
    const decimals = digits.includes('.') ? digits.split('.')[1].length : 0;
    const kind = unit === '%' || unit === '×' ? unit : '₹';
    // A long figure without paise may be one that was rounded to the rupee
    const half = kind === '₹' && scale === 1 && decimals === 0 ? 0.5 : 0.5 * scale * 10 ** -decimals;
    return { text, kind, value: Number(digits) * scale, half };
  }

  const figures = text => [...(text ?? '').matchAll(FIGURE)].map(match => figure(match[0].trim()));
  const agrees = (shown, said) => shown.kind === said.kind && Math.abs(shown.value - said.value) <= shown.half * 1.0001 + 1e-9;
  const opened = place => [...place.querySelectorAll('[popovertarget]:not(.because *)')]
    .map(mark => document.getElementById(mark.getAttribute('popovertarget'))?.textContent ?? '').join('\n');
  const isNothing = one => one.value === 0;

  /** What tells the rows of a table, in their order. */
  const sums = table => [...document.querySelectorAll(`.sums[data-of="${table.id}"] > div`)];

  function missing(place, shown, told) {
    const said = figures(told);
    return figures(shown).filter(one => !isNothing(one) && !said.some(each => agrees(one, each)))
      .map(one => `${place}: ${one.text}`);
  }

  function ofTable(table) {
    const rows = [...table.querySelectorAll('tbody > tr')];
    const told = sums(table);
    return rows.flatMap((row, at) => {
      const head = row.querySelector('th')?.textContent.trim() ?? String(at);
      const explanation = `${told[at]?.textContent ?? ''}\n${opened(row)}`;
      return [...row.querySelectorAll('td')].flatMap(cell => missing(`${table.id}, ${head}`, cell.textContent, explanation));
    });
  }

  function ofSentence(sentence) {
    const part = sentence.closest('.question, [role="tabpanel"], #headline, .card');
    const typed = [...document.querySelectorAll('#entry input, #entry select')].map(field =>
      `₹${field.value} ${field.value}%`).join('\n');
    const told = [opened(sentence), opened(part), typed, ...[...part.querySelectorAll('.sums, td')].map(each => each.textContent)];
    return missing(sentence.id || sentence.textContent.trim().slice(0, 40), sentence.textContent, told.join('\n'));
  }

  const ofTerm = pair => missing(pair.querySelector('dt').textContent.trim(), pair.querySelector('dd').textContent, opened(pair));

  const within = document.querySelector(root);
  const all = selector => [...within.querySelectorAll(selector)].filter(each => !each.closest('.because, .sums'));
  return [...all('table:not(.said)').flatMap(ofTable), ...all('dl > div').flatMap(ofTerm),
    ...all('p.lead, p.instead, .hero p').flatMap(ofSentence)];
}
