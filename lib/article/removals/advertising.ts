import type { Removal } from './removal'

export const advertising: Removal = {
  name: 'advertising',
  why: "advertising is not the outlet's report",
  words: `
    ad ads advert adverts advertisement advertisements advertising advertorial adslot ad-slot adunit ad-unit
    adbox adsbygoogle adwrapper ad-container dfp mpu sponsor sponsored sponsorship sponsors outbrain taboola
    revcontent zergnet native-ad partner-content buy-now product-card advert-label advertisement-label ad-label`,
  pieces: `advert taboola outbrain`,
  names: `commercial deals shopping leaderboard affiliate affiliates`,
}
