(() => {
  const choice = document.querySelector('.filters select[name=suggested]');
  choice.addEventListener('change', () => {
    document.documentElement.dataset.suggested = choice.value;
  });
})();
