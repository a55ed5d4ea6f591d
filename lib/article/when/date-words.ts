import { anyOf } from '../any-of'

/** Words before the date of a change, and before that of publication, as alternatives of patterns; in the large European languages. */

export const UPDATED = anyOf(`
  updat
  modif
  last edit
  actuali
  mis(?:e)? à jour
  aktuali
  aggiornat
  atualiza
  bijgewerkt
  oppdatert
  opdateret
  uppdaterad
  päivitetty
  обновлен
  оновлен
  güncelle
  diperbarui
  frissít
`)

export const PUBLISHED = anyOf(`
  (?:first |originally )?(?:publish|posted|post(?:ed)? on|released|date[: ]|dated?:|created|filed|uploaded|added)
  publicad
  publié
  veröffentlicht
  erschienen
  pubblicat
  gepubliceerd
  publisert
  publicerad
  udgivet
  julkaistu
  opublikowan
  publikován
  опубликован
  опубліковано
  yayın
`)
