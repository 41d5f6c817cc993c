import {aFeed, aSession, aVersion} from './builders.js';

/** A raw feed that uses every field of the format; its second session is a plain one. */
export const aFullFeed = () =>
  aFeed({
    languages: ['en', 'es'],
    title: {en: 'Initiative', es: 'Iniciativa'},
    about: {en: {value: 'About', dir: 'ltr'}},
    image: {url: 'b.jpg', dark_url: 'd.jpg', width: 16, height: 6, alt: 'A picture'},
    home_page_url: 'https://publisher.example/',
    date_modified: '2026-11-20T08:00:00Z',
    time_zone: 'America/Los_Angeles',
    featured_session: 'full',
    topics: [{id: 'leadership', title: 'Leadership'}],
    people: [
      {id: 'ana', name: 'Ana', affiliation: 'A school', url: '/ana', image: {url: 'ana.jpg'}},
    ],
    sessions: [
      aSession({
        id: 'full',
        description: 'One\n\nTwo',
        url: 'full.html',
        image: {url: 'full.jpg'},
        starts_at: '2024-05-09T17:00-07:00',
        ends_at: '2024-05-09T18:00:00.5-07:00',
        status: 'recorded',
        register_url: 'https://publisher.example/register',
        topics: ['leadership'],
        speakers: [{person: 'ana', role: 'Moderator'}],
        shared_timeline: true,
        versions: [
          aVersion({
            duration_in_seconds: 3541.5,
            available_from: '2024-05-10',
            image: {url: 'en.jpg'},
            sources: [
              {
                url: 'en.mp4',
                mime_type: 'video/mp4',
                height: 720,
                size_in_bytes: 1,
                audio_language: 'en',
                downloadable: true,
              },
            ],
            captions: [{language: 'en', kind: 'captions', origin: 'human', url: 'en.vtt'}],
            chapters: [{id: 'q-and-a', start: 1800.5, title: 'Questions'}],
          }),
          aVersion({language: 'es', kind: 'interpretation', chapters: {url: 'chapters.vtt'}}),
        ],
        resources: [
          {
            title: 'Slides',
            kind: 'slides',
            files: [{language: 'en', url: 's.pdf', mime_type: 'application/pdf', size_in_bytes: 1}],
          },
        ],
      }),
      aSession({id: 'plain'}),
    ],
    links: [{text: 'More', label: 'Read on', url: '/more'}],
    organizations: [
      {id: 'lpi', name: 'LPI', url: '/lpi', logo: {url: 'lpi.png'}},
      {id: 'pico', name: 'PICO'},
    ],
    groups: [
      {
        kind: 'funders',
        title: 'Funders',
        text: 'With thanks to',
        count: 1,
        members: [{organization: 'lpi', role: 'Lead', tier: 'lead', led_by: ['pico']}],
      },
    ],
  });
