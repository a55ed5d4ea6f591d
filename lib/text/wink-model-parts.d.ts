/** The files of wink's model: the package declares only the whole. */
declare module 'wink-eng-lite-web-model/dist/*' {
  const part: (...args: unknown[]) => unknown
  export default part
}
