import {places} from './places.js';

const given = [
  'Amina',
  'Bruno',
  'Chen',
  'Dalia',
  'Elena',
  'Farid',
  'Grace',
  'Hugo',
  'Imani',
  'Jonas',
];
const family = ['Abbas', 'Castillo', 'Diaz', 'Evans', 'Haddad', 'Ibarra', 'Kim', 'Morgan'];

/** Every given name with every family name, each from the schools of a place. */
export const people = given.flatMap((first, row) =>
  family.map((last, column) => {
    const place = places[(row * family.length + column) % places.length];
    return {
      id: `${first}-${last}`.toLowerCase(),
      name: `${first} ${last}`,
      affiliation: {
        en: `${place.en} schools`,
        es: `Escuelas de ${place.es}`,
        ar: `مدارس ${place.ar}`,
      },
    };
  }),
);

/** What somebody does in a session; most just speak. */
export const roles = {
  moderator: {en: 'Moderator', es: 'Moderación', ar: 'إدارة الحوار'},
};
