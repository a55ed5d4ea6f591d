import { useRef, useState } from 'preact/hooks'
import { sentenceOf } from '../sentence-of'

/** Something that the reader asked for: whether it runs, and what is told of it. */
export interface Task {
  isRunning: boolean
  done: string
  failure: string
  /** Runs it, behind what runs already; what it gives is told as done. */
  run: (work: () => Promise<string>) => void
}

/** Runs what the reader asks for, one after the other, and tells how the last went. */
export function useTask(): Task {
  const [state, setState] = useState({ isRunning: false, done: '', failure: '' })
  const last = useRef<Promise<void> | null>(null)
  const run = (work: () => Promise<string>) => {
    const begin = () => {
      setState({ isRunning: true, done: '', failure: '' })
      return work().then(
        (done) => setState({ isRunning: false, done, failure: '' }),
        (error: unknown) => setState({ isRunning: false, done: '', failure: sentenceOf(error) }),
      )
    }
    // Where nothing runs it begins in the click itself: only there the browser asks for a permission.
    const mine = last.current ? last.current.then(begin) : begin()
    last.current = mine
    void mine.then(() => {
      if (last.current === mine) last.current = null
    })
  }
  return { ...state, run }
}
