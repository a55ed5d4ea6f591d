import type { Reported } from '../../lib/types'

/** Keys for the store's tests: a claim's measure at each of its places. */
export const testKeys = {
  keysOf: ({ claim }: Reported) => claim.where.map((place) => `${claim.measure}|${place}`),
}
