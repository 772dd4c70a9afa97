import {str, type MsgFn} from '@lit/localize';

/** Returns the question about languages, and what each answer means for the visitor. `**` marks what is bold. */
export function languagesWords(msg: MsgFn) {
  return {
    languages: msg('In welke talen?', {id: 'builder.languages'}),
    languagesUnread: (count: string) =>
      msg(str`Nog ${count} talen, nog niet nagelezen`, {id: 'builder.languages-unread'}),
    languagesSay: {
      all: (count: string) =>
        msg(str`**Alle ${count}.** Uw bezoeker kiest zelf. Eerst ziet hij de taal van uw pagina.`, {
          id: 'builder.languages-all',
        }),
      allWithoutMenu: (count: string) =>
        msg(str`**Alle ${count}.** Uw bezoeker ziet de taal van uw pagina.`, {
          id: 'builder.languages-all-without-menu',
        }),
      some: (these: string, others: string) =>
        msg(str`**Wel: ${these}.** Niet: ${others}.`, {id: 'builder.languages-some'}),
      plain: (first: string, others: string) =>
        msg(str`**Helemaal: ${first}.** Eén regel met het nummer: ${others}.`, {id: 'builder.languages-plain'}),
      only: (one: string) => msg(str`**Alleen: ${one}.**`, {id: 'builder.languages-only'}),
      still: (one: string) =>
        msg(str`**Alleen: ${one}.** Zonder script is er geen taalmenu.`, {id: 'builder.languages-still'}),
      none: msg('**Kies minstens één taal.** Tot dan is er geen taalmenu.', {id: 'builder.languages-none'}),
      nonePlain: (one: string) =>
        msg(str`**Kies minstens één taal.** Tot dan tonen we: ${one}.`, {id: 'builder.languages-none-plain'}),
    },
  };
}
