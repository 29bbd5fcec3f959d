/** Whether a text is a day of the calendar: "2026-11-28". */
export const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return text.length === 10 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
