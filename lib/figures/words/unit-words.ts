/**
 * Units of measurement by the words and signs news writes them with. Canonical names are the symbols of the SI brochure
 * (BIPM, 9th edition) or, outside SI, the usual English abbreviation or noun.
 */
const WORDS: Record<string, string> = {
  percent: 'percent|per cent|pct|pc|percents|percentage',
  'percentage-points': 'percentage point|percentage points|percent points|pp|ppts',
  'basis-points': 'basis point|basis points|bps',
  km: 'kilometer|kilometers|kilometre|kilometres|km|kms',
  m: 'meter|meters|metre|metres|mtrs',
  cm: 'centimeter|centimeters|centimetre|centimetres|cm|cms',
  dm: 'decimeter|decimeters|decimetre|decimetres|dm',
  mm: 'millimeter|millimeters|millimetre|millimetres|mm',
  mile: 'mile|miles|mi',
  'nautical-mile': 'nautical mile|nautical miles|nmi',
  yard: 'yard|yards|yd|yds',
  ft: 'foot|feet|ft',
  inch: 'inch|inches|in.|in|"|″',
  'light-year': 'light-year|light-years|light year|light years',
  km2: 'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq. km|sq kms|km2|km²|km^2',
  m2: 'square meter|square meters|square metre|square metres|sq m|sq. m|sqm|m2|m²|m^2',
  mile2: 'square mile|square miles|sq mi|sq. mi|sq miles',
  ft2: 'square foot|square feet|sq ft|sq. ft|sq feet',
  acre: 'acre|acres',
  ha: 'hectare|hectares|ha',
  m3: 'cubic meter|cubic meters|cubic metre|cubic metres|m3|m³|cu m',
  ft3: 'cubic foot|cubic feet|cu ft',
  l: 'liter|liters|litre|litres',
  ml: 'milliliter|milliliters|millilitre|millilitres|ml',
  gallon: 'gallon|gallons|gal',
  pint: 'pint|pints',
  quart: 'quart|quarts',
  cup: 'cup|cups',
  tablespoon: 'tablespoon|tablespoons|tbsp',
  teaspoon: 'teaspoon|teaspoons|tsp',
  barrel: 'barrel|barrels|bbl|bbls|bpd',
  kg: 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs',
  g: 'gram|grams|gramme|grammes|gm',
  mg: 'milligram|milligrams|milligramme|milligrammes|mg',
  µg: 'microgram|micrograms|microgramme|microgrammes|mcg|μg|µg',
  t: 'tonne|tonnes|metric ton|metric tons|metric tonnes',
  ton: 'ton|tons|short ton|short tons|long ton|long tons',
  kt: 'kiloton|kilotons|kilotonne|kilotonnes|kt',
  Mt: 'megaton|megatons|megatonne|megatonnes',
  lb: 'pound|pounds|lb|lbs',
  oz: 'ounce|ounces|oz',
  stone: 'stone|stones',
  bushel: 'bushel|bushels',
  '°': 'degree|degrees|deg|deg.|°',
  '°C': 'degrees celsius|degree celsius|degrees centigrade|degrees c|degree c|deg celsius|deg c|celsius|celcius|centigrade|centigrate|°c|° c|ºc',
  '°F': 'degrees fahrenheit|degree fahrenheit|degrees f|degree f|deg fahrenheit|deg f|fahrenheit|farenheit|°f|° f|ºf',
  'km/h':
    'kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km per hour|km an hour|km/h|km/hr|kph|kmph|kmh',
  mph: 'miles per hour|miles an hour|mph',
  'm/s': 'meters per second|metres per second|meters a second|metres a second|m/s',
  knot: 'knot|knots',
  kW: 'kilowatt|kilowatts|kw',
  MW: 'megawatt|megawatts|mw',
  GW: 'gigawatt|gigawatts|gw',
  W: 'watt|watts',
  kWh: 'kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours|kwh',
  MWh: 'megawatt-hour|megawatt-hours|megawatt hour|megawatt hours|mwh',
  GWh: 'gigawatt-hour|gigawatt-hours|gwh',
  TWh: 'terawatt-hour|terawatt-hours|twh',
  hp: 'horsepower|hp|bhp',
  V: 'volt|volts',
  kV: 'kilovolt|kilovolts|kv',
  Hz: 'hertz|hz',
  GHz: 'gigahertz|ghz',
  MHz: 'megahertz|mhz',
  dB: 'decibel|decibels|db',
  kB: 'kilobyte|kilobytes|kb',
  MB: 'megabyte|megabytes|mb',
  GB: 'gigabyte|gigabytes|gb',
  TB: 'terabyte|terabytes|tb',
  bit: 'bit|bits',
  byte: 'byte|bytes',
  Mbps: 'megabits per second|mbps',
  kcal: 'kilocalorie|kilocalories|kcal',
  calorie: 'calorie|calories',
  carat: 'carat|carats',
  magnitude: 'on the richter scale',
  second: 'second|seconds|sec|secs',
  minute: 'minute|minutes|min|mins',
  hour: 'hour|hours|hr|hrs',
  day: 'day|days',
  night: 'night|nights',
  week: 'week|weeks',
  fortnight: 'fortnight|fortnights',
  month: 'month|months',
  quarter: '',
  year: 'year|years|yr|yrs',
  decade: 'decade|decades',
  century: 'centuries',
}

/** Unit word or sign, in lower case, to unit. */
export const UNITS = new Map<string, string>()
for (const [unit, words] of Object.entries(WORDS)) {
  for (const word of words.split('|')) if (word) UNITS.set(word, unit)
}

/** Units of time: a figure with one is a duration, or part of a date. */
export const TIME_UNITS = new Set(
  'second minute hour day night week fortnight month year decade century'.split(' '),
)

/** Short signs are units only where they are written to the digits ("5ha"). */
export const GLUED_ONLY = new Set('in pp pc ha mb gal mi kt kv kb " ″'.split(' '))

/** Single letters written to the digits; their case tells: "20C" is a temperature, "17c" and "50p" are coins, "5G" is no weight. */
export const GLUED_LETTERS: Record<string, string> = {
  C: '°C',
  F: '°F',
  c: 'cent',
  p: 'penny',
  m: 'm',
  l: 'l',
  L: 'l',
  g: 'g',
  t: 't',
}
