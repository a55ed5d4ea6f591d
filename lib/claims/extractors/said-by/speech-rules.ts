import { accordingTo } from './according-to'
import { citing } from './citing'
import { colon } from './colon'
import { leadIn } from './lead-in'
import { participle } from './participle'
import { passive } from './passive'
import { plan } from './plan'
import { ofFigure } from './of-figure'
import { revising } from './revising'
import { saidThing } from './said-thing'
import { sayingVerb } from './saying-verb'
import { setting } from './setting'
import type { SpeechRule } from './speech'
import { transcript } from './transcript'
import { willing } from './willing'

/** Every form of attribution, each found alone; how they stand to one another is settled after. */
export const SPEECH_RULES: readonly SpeechRule[] = [
  sayingVerb,
  accordingTo,
  citing,
  passive,
  participle,
  setting,
  revising,
  willing,
  plan,
  ofFigure,
  saidThing,
  colon,
  leadIn,
  transcript,
]
