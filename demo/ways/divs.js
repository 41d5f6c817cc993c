// Another script of the page, which knows nothing of ours.
document.querySelector('#add').addEventListener('click', ({currentTarget}) => {
  currentTarget.disabled = true;
  const div = document.createElement('div');
  Object.assign(div.dataset, {sli: 'funder-strip', src: '../feed.json', lang: 'es'});
  document.querySelector('#later').append(div);
});
