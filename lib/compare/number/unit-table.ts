/** Units that one thing may be told in, by dimension, each in the first one of its dimension (NIST Special Publication 811, appendix B). */
export const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    km: 1,
    m: 0.001,
    cm: 0.00001,
    mm: 0.000001,
    mile: 1.609344,
    'nautical-mile': 1.852,
    yard: 0.0009144,
    ft: 0.0003048,
    inch: 0.0000254,
  },
  area: {
    km2: 1,
    m2: 0.000001,
    mile2: 2.589988110336,
    ft2: 0.00000009290304,
    acre: 0.0040468564224,
    ha: 0.01,
  },
  weight: {
    kg: 1,
    g: 0.001,
    mg: 0.000001,
    t: 1000,
    lb: 0.45359237,
    oz: 0.028349523125,
    stone: 6.35029318,
  },
  volume: { m3: 1, l: 0.001, ml: 0.000001, ft3: 0.028316846592 },
  speed: { 'km/h': 1, mph: 1.609344, 'm/s': 3.6, knot: 1.852 },
  power: { MW: 1, kW: 0.001, GW: 1000, W: 0.000001 },
}
