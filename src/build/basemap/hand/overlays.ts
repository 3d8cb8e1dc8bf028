/** What the dated lines are, when they held and who drew them. The line of November 2020 is not among them: no open data shows it. */
import type { Overlay } from '../overlays';

type HandOverlay = Omit<Overlay, 'lines'> & {
  /** The names of its parts in Natural Earth. */
  naturalEarth: readonly string[];
};

const OBLAST = 'Former USSR oblast in 1991';
const CEASEFIRE = 'Ceasefire Line 1994';

export const HAND_OVERLAYS: readonly HandOverlay[] = [
  {
    id: 'oblast-1991',
    class: 'former',
    valid: '1923/1991',
    isApproximate: false,
    names: {
      id: 'Batas Oblast Otonom Nagorno-Karabakh, 1991',
      en: 'Boundary of the Nagorno-Karabakh Autonomous Oblast, 1991'
    },
    by: 'Natural Earth',
    source: {
      id: 'Natural Earth 10m (domain publik): “Former USSR oblast in 1991”',
      en: 'Natural Earth 10m (public domain): “Former USSR oblast in 1991”'
    },
    naturalEarth: [OBLAST]
  },
  {
    id: 'ceasefire-1994',
    class: 'control',
    valid: '1994/2020-11-09',
    isApproximate: true,
    names: { id: 'Garis gencatan senjata, 1994–2020', en: 'Ceasefire line, 1994–2020' },
    by: 'Natural Earth',
    source: {
      id: 'Natural Earth 10m (domain publik): “Ceasefire Line 1994”; di dua ruas garis itu berimpit dengan batas oblast 1991',
      en: 'Natural Earth 10m (public domain): “Ceasefire Line 1994”; for two stretches it runs along the boundary of the oblast of 1991'
    },
    naturalEarth: [CEASEFIRE]
  }
];
