import type { Said } from "@waft/core";

/** What is said when Waft itself fails. */
export function sayBug(message: string): Said {
  return {
    en: `Waft itself failed: ${message}\nPlease report it together with the command you gave. With WAFT_DEBUG=1 it shows where it failed.`,
    nl: `Waft zelf ging stuk: ${message}\nMeld het alsjeblieft, samen met de opdracht die je gaf. Met WAFT_DEBUG=1 laat het zien waar het misging.`,
  };
}
