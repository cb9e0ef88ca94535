import { testPlatform } from "@waft/platform-kit/testing";

testPlatform(import.meta.url, {
  whole: true,
  known: {
    "kit/facts-head": "The facts are still to be moved to the columns of the kit.",
    "kit/rule-without-example": "The examples are still to be written.",
    "kit/no-claim": "The claims are still to be written.",
  },
});
