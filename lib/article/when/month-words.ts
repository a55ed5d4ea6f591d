/**
 * Month names of the large European languages, of Turkish and Indonesian, from January; short forms and grammatical cases beside
 * them. Written in the text's own letters; accents are dropped when they are looked up.
 */
const NAMES: readonly string[][] = [
  // English, German, French, Spanish, Portuguese, Italian, Dutch
  'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari'.split(' '),
  'february feb februar février févr fév febrero fevereiro fev febbraio februari'.split(' '),
  'march mar märz mär mrz mars marzo março maart mrt'.split(' '),
  'april apr avril avr abril abr aprile'.split(' '),
  'may mai mayo maio maggio mag mei'.split(' '),
  'june jun juni juin junio junho giugno giu'.split(' '),
  'july jul juli juillet juil julio julho luglio lug'.split(' '),
  'august aug août agosto ago augustus'.split(' '),
  'september sept sep septembre septiembre setiembre setembro set settembre'.split(' '),
  'october oct oktober okt octobre octubre outubro out ottobre ott'.split(' '),
  'november nov novembre noviembre novembro'.split(' '),
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre'.split(' '),
]

const OTHER_NAMES: readonly string[][] = [
  // Nordic, Finnish, Polish, Czech, Romanian, Hungarian, Turkish, Indonesian, Russian, Ukrainian, Greek
  'januar tammikuuta tammikuu stycznia styczeń ledna leden ianuarie január ocak января янв січня ιανουαρίου ιαν'.split(
    ' ',
  ),
  'februar helmikuuta helmikuu lutego luty února únor februarie február şubat февраля фев лютого φεβρουαρίου φεβ'.split(
    ' ',
  ),
  'maaliskuuta maaliskuu marca marzec března březen martie március mart maret марта мар березня μαρτίου μαρ'.split(
    ' ',
  ),
  'huhtikuuta huhtikuu kwietnia kwiecień dubna duben aprilie április nisan апреля апр квітня απριλίου απρ'.split(
    ' ',
  ),
  'maj toukokuuta toukokuu maja května květen május mayıs мая май травня μαΐου μαϊ'.split(' '),
  'kesäkuuta kesäkuu czerwca czerwiec června červen iunie június haziran июня июн червня ιουνίου ιουν'.split(
    ' ',
  ),
  'heinäkuuta heinäkuu lipca lipiec července červenec iulie július temmuz июля июл липня ιουλίου ιουλ'.split(
    ' ',
  ),
  'augusti elokuuta elokuu sierpnia sierpień srpna srpen augusztus ağustos agustus августа авг серпня αυγούστου αυγ'.split(
    ' ',
  ),
  'syyskuuta syyskuu września wrzesień září septembrie szeptember eylül сентября сен вересня σεπτεμβρίου σεπ'.split(
    ' ',
  ),
  'lokakuuta lokakuu października październik října říjen octombrie október ekim октября окт жовтня οκτωβρίου οκτ'.split(
    ' ',
  ),
  'marraskuuta marraskuu listopada listopad listopadu noiembrie kasım ноября ноя листопада νοεμβρίου νοε'.split(
    ' ',
  ),
  'desember des joulukuuta joulukuu grudnia grudzień prosince prosinec decembrie aralık desember декабря дек грудня δεκεμβρίου δεκ'.split(
    ' ',
  ),
]

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')

const numbers = new Map<string, number>()
for (const months of [NAMES, OTHER_NAMES])
  months.forEach((names, i) => names.forEach((name) => numbers.set(keyOf(name), i + 1)))

/** The number of a month, from 1, by its name in any case and with or without accents; 0 where the word is none. */
export const monthNumber = (word: string): number => numbers.get(keyOf(word)) ?? 0
