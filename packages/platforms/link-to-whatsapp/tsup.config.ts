import { definePlatform } from "@waft/platform-kit";

export default definePlatform(import.meta.url);
