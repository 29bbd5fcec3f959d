/** How urgent an answer is, in words. */
export const urgencyWords = {
  crisis: 'Nu meteen',
  melden: 'Melden',
  handelen: 'Aan de slag',
  vastleggen: 'Vastleggen en volgen',
} as const;
