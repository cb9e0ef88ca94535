import { testPlatform } from "@waft/platform-kit/testing";

testPlatform(import.meta.url, { day: "2026-11-27" });
