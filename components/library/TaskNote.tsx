import type { Task } from './use-task'

/** How a task went, seen and read out. */
export function TaskNote({ task: { done, failure } }: { task: Task }) {
  return (
    <>
      <p class="done" role="status">
        {done}
      </p>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </>
  )
}
