import { testPlatform } from "@waft/platform-kit/testing";

testPlatform(import.meta.url);
