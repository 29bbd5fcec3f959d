import type { Question } from '../../lib/site/copy.ts';
import { button, notice } from './notice.ts';

/** Whether something is filled in on this page: an answer of a wizard, or a field of a calculator. */
const isBusy = (): boolean =>
  document.querySelector('[data-answer]') !== null ||
  [...document.querySelectorAll<HTMLInputElement>('main input')].some(
    ({ type, value, defaultValue, checked, defaultChecked }) =>
      type === 'radio' || type === 'checkbox' ? checked !== defaultChecked : value !== defaultValue,
  );

/** Offers a new edition. It comes when the reader says so, and never while a tool holds an answer. */
function offer(waiting: ServiceWorker): void {
  const act = button('Nu vernieuwen', () => {
    if (isBusy()) {
      notice(
        'edition',
        'Er is een nieuwe versie. Vernieuwen kan als je klaar bent: nu zou je antwoorden wissen. ',
        again(),
      );
      return;
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage({ ask: 'apply' } satisfies Question);
  });
  const again = () => button('Ik ben klaar', () => offer(waiting));
  notice('edition', 'Er is een nieuwe versie van Routeboek. ', act);
}

/** Offers each edition that comes while this page is open, or that waited for it. */
export function watchEditions(registration: ServiceWorkerRegistration): void {
  const ready = (worker: ServiceWorker | null): void => {
    if (worker?.state === 'installed' && registration.active) offer(worker);
  };
  ready(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => ready(installing));
  });
}
