import northKoreans from '../seeds/north-koreans-in-kursk.json'

/** The packs that come with the extension, for `installPack`. */
export const starterPacks: { id: string; name: string; about: string }[] = [northKoreans]
