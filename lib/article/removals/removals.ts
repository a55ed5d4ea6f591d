import { advertising } from './advertising'
import { appeals } from './appeals'
import { asides } from './asides'
import { captions } from './captions'
import { comments } from './comments'
import { navigation } from './navigation'
import { notices } from './notices'
import { people } from './people'
import { players } from './players'
import type { Removal } from './removal'
import { related } from './related'
import { sharing } from './sharing'
import { stamps } from './stamps'
import { unseen } from './unseen'

/** In order: where a part has several names, the earlier rule says why it goes. */
export const REMOVALS: readonly Removal[] = [
  unseen,
  captions,
  comments,
  related,
  appeals,
  advertising,
  players,
  asides,
  people,
  sharing,
  stamps,
  notices,
  navigation,
]
