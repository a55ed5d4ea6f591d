import * as v from 'valibot'
import { describeIssue } from './check-report'
import { packFaults } from './pack-faults'
import { PackSchema, type Pack } from './pack-schema'

/**
 * A pack as it may be installed.
 * @throws where it isn't one; the sentence names the place and the field
 */
export function checkPack(pack: unknown): Pack {
  const read = v.safeParse(PackSchema, pack, { abortEarly: true })
  const fault = read.success ? packFaults(read.output)[0] : describeIssue(read.issues[0])
  if (read.success && !fault) return read.output
  throw new Error(`This starter pack can't be used: ${fault}.`)
}
