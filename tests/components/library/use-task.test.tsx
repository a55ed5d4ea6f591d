import { expect, test } from 'vitest'
import { TaskNote } from '../../../components/library/TaskNote'
import { type Task, useTask } from '../../../components/library/use-task'
import { draw } from '../draw'

/** A part with a task of its own, and the task as last drawn. */
function drawTask(): { drawn: Element; task: () => Task } {
  const tasks: Task[] = []
  const Part = () => {
    const task = useTask()
    tasks.push(task)
    return <TaskNote task={task} />
  }
  const drawn = draw(<Part />)
  return {
    drawn,
    task: () => {
      const last = tasks.at(-1)
      if (!last) throw new Error('The part was not drawn.')
      return last
    },
  }
}

test('the first begins in the call, the next once it has ended, and none is lost', async () => {
  const { task } = drawTask()
  const steps: string[] = []
  let endFirst: (said: string) => void = () => {}
  task().run(() => {
    steps.push('first begun')
    return new Promise((done) => (endFirst = done))
  })
  expect(steps).toEqual(['first begun'])
  const second = new Promise<void>((done) => {
    task().run(async () => {
      steps.push('second begun')
      done()
      return 'second done'
    })
  })
  expect(steps).toEqual(['first begun'])
  endFirst('first done')
  await second
  expect(steps).toEqual(['first begun', 'second begun'])
})

test('a failure is told as its sentence, and what comes after it runs', async () => {
  const { drawn, task } = drawTask()
  task().run(() => Promise.reject(new TypeError('The disk is full: free some space.')))
  await expect
    .poll(() => drawn.querySelector('[role="alert"]')?.textContent)
    .toBe('The disk is full: free some space.')
  task().run(async () => 'Exported: a file')
  await expect.poll(() => drawn.querySelector('[role="status"]')?.textContent).toBe('Exported: a file')
  expect(drawn.querySelector('[role="alert"]')).toBeNull()
})
