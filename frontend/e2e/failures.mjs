/** Says what failed and why, and nothing about what passed: logs are read from their beginning. */
export default async function* failures(events) {
  let passed = 0;
  for await (const { type, data } of events) {
    if (type === "test:pass" && data.details.type !== "suite") passed += 1;
    // A file that cannot be read at all says so here, before any test of it begins.
    if (type === "test:stderr") yield data.message;
    if (type !== "test:fail" || data.details.error.failureType === "subtestsFailed") continue;
    const { cause, message } = data.details.error;
    yield `${data.file}:${data.line} ${data.name}\n${cause?.stack ?? message}\n\n`;
  }
  yield `${passed} tests passed in the browser\n`;
}
