/**
 * Whether one chain of places tells a place more closely than another: "southern Peru" than "Peru". Not where the other
 * is empty: then it tells of any place.
 */
export const isCloser = (place: string[], whole: string[]): boolean =>
  whole.length > 0 && place.length > whole.length && place.slice(-whole.length).join() === whole.join()
