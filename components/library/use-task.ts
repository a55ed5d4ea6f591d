import { useState } from 'preact/hooks'

/** Something that the reader asked for: whether it runs, and what is told of it. */
export interface Task {
  isRunning: boolean
  done: string
  failure: string
  /** Runs it; what it gives is told as done. */
  run: (work: () => Promise<string>) => void
}

/** Runs what the reader asks for, one at a time, and tells how it went. */
export function useTask(): Task {
  const [state, setState] = useState({ isRunning: false, done: '', failure: '' })
  const run = (work: () => Promise<string>) => {
    if (state.isRunning) return
    setState({ isRunning: true, done: '', failure: '' })
    work().then(
      (done) => setState({ isRunning: false, done, failure: '' }),
      (error: unknown) =>
        setState({
          isRunning: false,
          done: '',
          failure: error instanceof Error ? error.message : String(error),
        }),
    )
  }
  return { ...state, run }
}
