/** The way back to the weighing, the last action of every outcome that is no crisis. */
export const again = {
  who: 'Jij',
  what: 'Iets nieuws? Weeg opnieuw. Twijfel: Veilig Thuis (0800-2000). Gevaar: 112.',
} as const;

/** What never to do, said apart from what to do. */
export const never = <What extends string>(what: What) => ({ who: 'Nooit', what }) as const;
