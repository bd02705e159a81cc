import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import { db } from './topics-world.ts';
import { CaseModel, step } from './reports-model.ts';
import { openReportsWorld } from './reports-world.ts';

beforeAll(openReportsWorld);
afterAll(() => db.drop());

test(
  'no order of deeds by anybody brings a post or a case into a state that there is not',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const model = new CaseModel();
        await model.start();
        for (const given of steps) {
          await model.run(given);
          await model.check();
        }
      }),
      { numRuns: 40 },
    );
  },
);
