import { statSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import root from "../../vitest.config.ts";

// How the tests of a room, which MUTATION_TESTS names, are run against each of its mutants.

/** The shortest test first: the first one that fails kills the mutant, and the others need not run. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;
    return files.toSorted((one, other) => size(one) - size(other));
  }
}

export default defineConfig({
  ...root,
  test: {
    ...root.test,
    setupFiles: ["test/mutation/properties.ts"],
    include: process.env.MUTATION_TESTS?.split(",") ?? [],
    sequence: { sequencer: ShortestFirst },
    reporters: ["default"],
  },
});
