import { testPlatform } from "@waft/platform-kit/testing";

testPlatform(import.meta.url, {
  whole: true,
  known: {
    "kit/rule-without-example": "The examples are still to be written.",
    "kit/no-claim": "The claims are still to be written.",
  },
});
