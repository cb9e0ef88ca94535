import { defineCards } from "@waft/cards";
import { createSSRApp } from "vue";
import Page from "./page.vue";

defineCards();
createSSRApp(Page, { content: "" }).mount("#page");
