/** Parts of a path that lead to an author, to another person, to a topic. */
export const AUTHOR_PARTS =
  'author authors autor autoren autores autora autorin auteur auteurs autore autori redakteur redakteure redaktion redaction journalist journalists journaliste journalistes contributor contributors staff byline';
export const PERSON_PARTS = 'people person profile profiles profil user users team';
export const TOPIC_PARTS =
  'tag tags topic topics thema themen tema temas sujet sujets etiqueta etiquetas schlagwort hashtag keyword keywords category categories kategorie rubrik section sections search suche buscar';

function pathThrough(parts: string): RegExp {
  return new RegExp(`/(?:${parts.replaceAll(' ', '|')})/[^/]`, 'i');
}

/** In the address of an author's page; stories stand under some of these words too. */
export const AUTHOR_PATH = pathThrough(
  `${AUTHOR_PARTS} reporter reporters writer writers columnist columnists by`,
);
/** The same where it is known that a person is named. */
export const PROFILE_PATH = pathThrough(`${AUTHOR_PARTS} writer writers by ${PERSON_PARTS}`);
export const TOPIC_PATH = pathThrough(TOPIC_PARTS);
