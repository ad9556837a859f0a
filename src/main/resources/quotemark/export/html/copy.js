(() => {
  const form = document.querySelector('.filters');
  if (!form) return;
  const marked = [...document.querySelectorAll('[data-s], [data-c]')];
  const said = form.querySelector('output');
  const show = () => {
    const speaker = form.elements.speaker.value;
    const claim = form.elements.claim ? form.elements.claim.value : '';
    for (const element of marked) {
      const claims = (element.dataset.c || '').split(' ');
      element.classList.toggle(
        'off',
        (speaker !== '' && element.dataset.s !== speaker) || (claim !== '' && !claims.includes(claim)));
    }
    const shown = document.querySelectorAll('.note[data-s]:not(.off)').length;
    said.textContent = speaker || claim ? shown + (shown === 1 ? ' quote' : ' quotes') : '';
  };
  form.hidden = false;
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
})();
