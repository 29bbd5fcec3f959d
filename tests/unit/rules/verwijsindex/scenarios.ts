import type { Scenario } from '../follow.ts';

const anders = 'vermoeden=nee weigeren=nee';
const bevoegd = `${anders} in-gebruik=ja bevoegd=ja`;

export const scenarios: readonly Scenario[] = [
  {
    story: 'A girl dares not go home now, and somebody thinks of the index',
    answers: 'vermoeden=nu',
    end: 'crisis-112',
    sources: ['noodnummer-112', 'routeboek-redactie', 'veilig-thuis-landelijk'],
  },
  {
    story: 'A boy has had bruises three times',
    answers: 'vermoeden=ja',
    end: 'meldcode',
    sources: [
      'routeboek-zk-2024',
      'routeboek-redactie',
      'handreiking-onveiligheid-zk',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'A child often comes without food; is that neglect?',
    answers: 'vermoeden=twijfel',
    end: 'meldcode',
    sources: [
      'onderwijsgeschillen-twijfel',
      'routeboek-redactie',
      'routeboek-zk-2024',
      'handreiking-onveiligheid-zk',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'Parents want no help; the old route said: then always the index',
    answers: 'vermoeden=nee weigeren=ongewogen',
    end: 'meldcode',
    sources: [
      'routeboek-zk-2024',
      'handreiking-onveiligheid-zk',
      'westerkwartier-ondersteuningsroute',
      'veilig-thuis-landelijk',
      'routeboek-redactie',
    ],
  },
  {
    story: 'Parents want no help, the weighing gave no suspicion, and the boy is hardly ever at school',
    answers: 'vermoeden=nee weigeren=gewogen in-gebruik=ja bevoegd=ja risico=ja verteld=oneens',
    end: 'signaal',
    sources: [
      'routeboek-zk-2024',
      'jeugdwet',
      'westerkwartier-ondersteuningsroute',
      'besluit-verplichte-meldcode',
      'nji-gegevensuitwisseling',
    ],
  },
  {
    story: 'The municipality says that it has stopped with the index',
    answers: `${anders} in-gebruik=nee`,
    end: 'bel-zelf',
    sources: [
      'routeboek-zk-2024',
      'jeugdwet',
      'schulinck-vir',
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
    ],
  },
  {
    story: 'Nobody at school knows whether the index still exists',
    answers: `${anders} in-gebruik=onbekend`,
    end: 'bel-zelf',
    sources: [
      'routeboek-zk-2024',
      'jeugdwet',
      'antwoord-vir-2024',
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
    ],
  },
  {
    story: 'A teacher without an account wants to give a signal',
    answers: `${anders} in-gebruik=ja bevoegd=nee`,
    end: 'overleg-eerst',
    sources: ['routeboek-zk-2024', 'jeugdwet', 'routeboek-redactie'],
  },
  {
    story: 'The IB’er wavers whether debts at home threaten the development',
    answers: `${bevoegd} risico=twijfel`,
    end: 'overleg-eerst',
    sources: ['routeboek-zk-2024', 'jeugdwet', 'besluit-verplichte-meldcode', 'routeboek-redactie'],
  },
  {
    story: 'A pupil gets extra help, and that is all',
    answers: `${bevoegd} risico=nee`,
    end: 'geen-signaal',
    sources: [
      'routeboek-zk-2024',
      'jeugdwet',
      'besluit-verplichte-meldcode',
      'handreiking-onveiligheid-zk',
      'routeboek-redactie',
    ],
  },
  {
    story: 'A girl of sixteen stays away for weeks, and has not been told of the signal',
    answers: `${bevoegd} risico=ja verteld=nee`,
    end: 'eerst-vertellen',
    sources: ['routeboek-zk-2024', 'jeugdwet', 'besluit-verplichte-meldcode', 'routeboek-redactie'],
  },
  {
    story: 'Parents and daughter know of it',
    answers: `${bevoegd} risico=ja verteld=ja`,
    end: 'signaal',
    sources: ['routeboek-zk-2024', 'jeugdwet', 'besluit-verplichte-meldcode', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'The teacher fears what father does when he hears of it',
    answers: `${bevoegd} risico=ja verteld=gevaar`,
    end: 'meldcode',
    sources: [
      'routeboek-zk-2024',
      'jeugdwet',
      'besluit-verplichte-meldcode',
      'onderwijsgeschillen-twijfel',
      'routeboek-redactie',
      'handreiking-onveiligheid-zk',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'A boy of seventeen says no himself; his parents are not the ones to ask',
    answers: `${bevoegd} risico=ja verteld=oneens`,
    end: 'signaal',
    sources: ['routeboek-zk-2024', 'jeugdwet', 'besluit-verplichte-meldcode', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'A girl of fifteen is pregnant, which the law names, and she and her mother know of the signal',
    answers: `${bevoegd} risico=ja verteld=ja`,
    end: 'signaal',
    roles: ['verwijsindex', 'cjg', 'jgz'],
    sources: ['routeboek-zk-2024', 'jeugdwet', 'besluit-verplichte-meldcode', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'Parents refused help, nothing came of the weighing, and the region has stopped with the index',
    answers: 'vermoeden=nee weigeren=gewogen in-gebruik=nee',
    end: 'bel-zelf',
    sources: [
      'routeboek-zk-2024',
      'jeugdwet',
      'westerkwartier-ondersteuningsroute',
      'schulinck-vir',
      'routeboek-redactie',
      'nji-gegevensuitwisseling',
    ],
  },
  {
    story: 'The board of the school never made agreements with the municipality',
    answers: 'vermoeden=nee weigeren=gewogen in-gebruik=ja bevoegd=nee',
    end: 'overleg-eerst',
    sources: ['routeboek-zk-2024', 'jeugdwet', 'westerkwartier-ondersteuningsroute', 'routeboek-redactie'],
  },
];
