/** Gives each link to another page of the site the places of this page along, at the moment that it is followed. */
const carry = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (
    /^#(gemeente|leerling)=/.test(location.hash) &&
    link?.origin === location.origin &&
    !link.hash &&
    link.pathname.endsWith('/')
  )
    link.hash = location.hash;
};
for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, carry, true);
