import { testPlatform } from "@waft/platform-kit/testing";

testPlatform(import.meta.url, {
  day: "2026-11-27",
  known: {
    "kit/no-questions":
      "nobody posts on a protocol: the networks that extend this one answer what every network is asked",
  },
});
