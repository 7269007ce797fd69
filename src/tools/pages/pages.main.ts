import { main } from './pages.ts';

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
