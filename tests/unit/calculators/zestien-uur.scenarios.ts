/** A case in words, what was missed (day and hours), and what must come out. */
export interface Scenario {
  readonly name: string;
  readonly missed: readonly (readonly [day: string, hours: number])[];
  readonly holidays?: readonly (readonly [from: string, to: string])[];
  readonly reportedUntil?: string;
  /** From, reached, hours, report by, count again from; and the earlier day in doubt, with its day to report by. */
  readonly reports?: readonly (readonly [string, string, number, string, string, string?, string?])[];
  /** From, until, hours, left, last day of the window; and the day in doubt, with its day to report by. */
  readonly running?: readonly [string, string, number, number, string, string?, string?];
  readonly skipped?: readonly string[];
  readonly kind: 'bereikt' | 'twijfel' | 'onder' | 'niets';
}

const autumn = ['2026-10-10', '2026-10-18'] as const;
const christmas = ['2026-12-19', '2027-01-03'] as const;

export const scenarios: readonly Scenario[] = [
  {
    name: 'exactly 16 hours in four weeks in a row: report',
    missed: [
      ['2026-11-02', 4],
      ['2026-11-10', 4],
      ['2026-11-18', 4],
      ['2026-11-26', 4],
    ],
    reports: [['2026-11-02', '2026-11-26', 16, '2026-12-03', '2026-11-27']],
    kind: 'bereikt',
  },
  {
    name: 'a quarter of an hour less than 16: not reached',
    missed: [
      ['2026-11-02', 4],
      ['2026-11-10', 4],
      ['2026-11-18', 4],
      ['2026-11-26', 3.75],
    ],
    running: ['2026-11-02', '2026-11-26', 15.75, 0.25, '2026-11-27'],
    kind: 'onder',
  },
  {
    name: '16 hours spread over five weeks, Monday to Monday: not reached, also not when weeks begin elsewhere',
    missed: [
      ['2026-11-02', 4],
      ['2026-11-09', 4],
      ['2026-11-16', 4],
      ['2026-11-30', 4],
    ],
    running: ['2026-11-09', '2026-11-30', 12, 4, '2026-12-04'],
    kind: 'onder',
  },
  {
    name: 'from Thursday in week one to Wednesday in week five: four weeks only when they begin on a Thursday',
    missed: [
      ['2026-11-05', 8],
      ['2026-12-02', 8],
    ],
    running: ['2026-12-02', '2026-12-02', 8, 8, '2026-12-25', '2026-12-02', '2026-12-09'],
    kind: 'twijfel',
  },
  {
    name: 'from Wednesday in week one to Wednesday in week five: a day too long, no doubt',
    missed: [
      ['2026-11-04', 8],
      ['2026-12-02', 8],
    ],
    running: ['2026-12-02', '2026-12-02', 8, 8, '2026-12-25'],
    kind: 'onder',
  },
  {
    name: 'reached for certain in week five, and perhaps two days before',
    missed: [
      ['2026-11-05', 4],
      ['2026-11-12', 8],
      ['2026-11-30', 4],
      ['2026-12-02', 4],
    ],
    reports: [['2026-11-12', '2026-12-02', 16, '2026-12-09', '2026-12-03', '2026-11-30', '2026-12-07']],
    kind: 'bereikt',
  },
  {
    name: 'begun in the middle of a week the line is reached three days earlier, and so is the day to report by',
    missed: [
      ['2026-09-04', 5],
      ['2026-09-16', 5.5],
      ['2026-09-28', 5.5],
      ['2026-10-01', 5.5],
    ],
    reports: [['2026-09-16', '2026-10-01', 16.5, '2026-10-08', '2026-10-02', '2026-09-28', '2026-10-05']],
    kind: 'bereikt',
  },
  {
    name: 'a holiday week between is skipped: five calendar weeks, four lesson weeks',
    missed: [
      ['2026-10-05', 4],
      ['2026-10-20', 4],
      ['2026-10-27', 4],
      ['2026-11-06', 4],
    ],
    holidays: [autumn],
    reports: [['2026-10-05', '2026-11-06', 16, '2026-11-13', '2026-11-07']],
    kind: 'bereikt',
  },
  {
    name: 'the same days without a holiday between: not reached',
    missed: [
      ['2026-10-05', 4],
      ['2026-10-20', 4],
      ['2026-10-27', 4],
      ['2026-11-06', 4],
    ],
    running: ['2026-10-20', '2026-11-06', 12, 4, '2026-11-13'],
    kind: 'onder',
  },
  {
    name: 'two weeks of Christmas holiday are both skipped, and the five working days leave out New Year',
    missed: [
      ['2026-12-10', 5],
      ['2026-12-17', 5],
      ['2027-01-05', 6],
    ],
    holidays: [christmas],
    reports: [['2026-12-10', '2027-01-05', 16, '2027-01-12', '2027-01-06']],
    kind: 'bereikt',
  },
  {
    name: 'reached on the last day before Christmas: working days in the holiday count, feast days do not',
    missed: [
      ['2026-12-14', 8],
      ['2026-12-18', 8],
    ],
    holidays: [christmas],
    reports: [['2026-12-14', '2026-12-18', 16, '2026-12-28', '2026-12-19']],
    kind: 'bereikt',
  },
  {
    name: 'reached before Hemelvaartsdag: that day does not count as working day',
    missed: [
      ['2026-05-11', 8],
      ['2026-05-12', 8],
    ],
    reports: [['2026-05-11', '2026-05-12', 16, '2026-05-20', '2026-05-13']],
    kind: 'bereikt',
  },
  {
    name: 'after 16 hours counting starts at zero on the next day',
    missed: [
      ['2026-11-02', 8],
      ['2026-11-03', 8],
      ['2026-11-04', 8],
    ],
    reports: [['2026-11-02', '2026-11-03', 16, '2026-11-10', '2026-11-04']],
    running: ['2026-11-04', '2026-11-04', 8, 8, '2026-11-27'],
    kind: 'bereikt',
  },
  {
    name: 'a second 16 hours: a second report',
    missed: [
      ['2026-11-02', 8],
      ['2026-11-03', 8],
      ['2026-11-04', 8],
      ['2026-11-05', 8],
    ],
    reports: [
      ['2026-11-02', '2026-11-03', 16, '2026-11-10', '2026-11-04'],
      ['2026-11-04', '2026-11-05', 16, '2026-11-12', '2026-11-06'],
    ],
    kind: 'bereikt',
  },
  {
    name: 'more than 16 on the day itself: all hours of that day belong to the report',
    missed: [
      ['2026-11-02', 12],
      ['2026-11-03', 8],
    ],
    reports: [['2026-11-02', '2026-11-03', 20, '2026-11-10', '2026-11-04']],
    kind: 'bereikt',
  },
  {
    name: 'what an earlier report covers does not count again',
    missed: [
      ['2026-11-02', 8],
      ['2026-11-03', 8],
      ['2026-11-04', 6],
    ],
    reportedUntil: '2026-11-03',
    running: ['2026-11-04', '2026-11-04', 6, 10, '2026-11-27'],
    kind: 'onder',
  },
  {
    name: 'everything belongs to an earlier report',
    missed: [['2026-11-02', 8]],
    reportedUntil: '2026-11-02',
    kind: 'niets',
  },
  {
    name: 'a weekend, a feast day and a holiday do not count',
    missed: [
      ['2026-10-12', 8],
      ['2026-11-07', 8],
      ['2026-12-25', 8],
      ['2026-11-09', 2],
    ],
    holidays: [autumn],
    running: ['2026-11-09', '2026-11-09', 2, 14, '2026-12-04'],
    skipped: ['2026-10-12', '2026-11-07', '2026-12-25'],
    kind: 'onder',
  },
  {
    name: 'only days without school',
    missed: [['2026-11-07', 8]],
    skipped: ['2026-11-07'],
    kind: 'niets',
  },
  {
    name: 'two entries on one day, and days in any order, are put together',
    missed: [
      ['2026-11-04', 2],
      ['2026-11-02', 3],
      ['2026-11-04', 4],
      ['2026-11-03', 7],
    ],
    reports: [['2026-11-02', '2026-11-04', 16, '2026-11-11', '2026-11-05']],
    kind: 'bereikt',
  },
  {
    name: 'minutes late add up',
    missed: [
      ['2026-11-02', 0.25],
      ['2026-11-03', 0.5],
    ],
    running: ['2026-11-02', '2026-11-03', 0.75, 15.25, '2026-11-27'],
    kind: 'onder',
  },
  {
    name: 'the window of the first day ends on Friday of the fourth lesson week, holidays skipped',
    missed: [['2026-10-05', 4]],
    holidays: [autumn],
    running: ['2026-10-05', '2026-10-05', 4, 12, '2026-11-06'],
    kind: 'onder',
  },
];
