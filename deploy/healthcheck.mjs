/** What a container asks itself: is this process ready to answer? `node healthcheck.mjs` ends with 0 when it is, else with 1 and the reason. */
const port = process.env.PORT || '4000';

try {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(4_000) });
  console.log(await response.text());
  process.exitCode = response.ok ? 0 : 1;
} catch (error) {
  console.log(`Nothing answers at port ${port}: ${error.cause?.code ?? error.message}`);
  process.exitCode = 1;
}
