(() => {
  const form = document.querySelector('.filters');
  if (!form) return;
  const marked = [...document.querySelectorAll('[data-s], [data-c]')];
  const said = form.querySelector('output');
  const show = () => {
    const chosen = (name) => (form.elements[name] ? form.elements[name].value : '');
    const speaker = chosen('speaker');
    const kind = chosen('kind');
    const claim = chosen('claim');
    document.body.className = 'lens-' + chosen('lens');
    for (const element of marked) {
      const claims = (element.dataset.c || '').split(' ');
      element.classList.toggle(
        'off',
        (speaker !== '' && element.dataset.s !== speaker) ||
          (kind !== '' && element.dataset.k !== kind) ||
          (claim !== '' && !claims.includes(claim)));
    }
    const shown = document.querySelectorAll('.note[data-s]:not(.off)').length;
    said.textContent = speaker || kind || claim ? shown + (shown === 1 ? ' quote' : ' quotes') : '';
  };
  form.hidden = false;
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
})();
