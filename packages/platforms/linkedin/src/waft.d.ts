// Rule files are compiled while the package is built.
declare module "*.waft" {
  import type { Bundle } from "@waft/runtime";
  const bundle: Bundle;
  export default bundle;
}
