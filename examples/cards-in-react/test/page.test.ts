import { findExample } from "../../../tooling/examples/run-example.ts";
import { testCardsPage } from "../../../tooling/examples/test-cards-page.ts";

testCardsPage(findExample(import.meta.filename));
