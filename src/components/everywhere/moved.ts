/** What stood on the page of a tool before it had a page of its own. */
const moved = /^#(?:vraag|uitkomst|bron|tabel)-|^#(?:overzicht|houd-klaar|schema-kop|bewijs-kop)$/;

/** That page. An embedded wizard names none: around it stands another page, where such a name may be another. */
const page = document.querySelector<HTMLElement>('[data-page]')?.dataset['page'];

/** Follows an old link to its new page. */
const follow = (): void => {
  if (page && moved.test(location.hash)) location.replace(page + location.hash);
};
addEventListener('hashchange', follow);
follow();
