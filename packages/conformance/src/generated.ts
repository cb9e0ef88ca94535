import tableBringing from "../vectors/table-bringing.json" with { type: "json" };
import tableConditions from "../vectors/table-conditions.json" with { type: "json" };
import tableCopies from "../vectors/table-copies.json" with { type: "json" };
import tableCounters from "../vectors/table-counters.json" with { type: "json" };
import tableDates from "../vectors/table-dates.json" with { type: "json" };
import tableGroups from "../vectors/table-groups.json" with { type: "json" };
import tableLevels from "../vectors/table-levels.json" with { type: "json" };
import tableLinkedin from "../vectors/table-linkedin.json" with { type: "json" };
import tableOtherwise from "../vectors/table-otherwise.json" with { type: "json" };
import tableOutcomes from "../vectors/table-outcomes.json" with { type: "json" };
import tablePersons from "../vectors/table-persons.json" with { type: "json" };
import tablePublishing from "../vectors/table-publishing.json" with { type: "json" };
import tableRefining from "../vectors/table-refining.json" with { type: "json" };
import tableVillage from "../vectors/table-village.json" with { type: "json" };

/** The vector files that were generated, in their compact form, not yet looked at. */
export const generated: readonly unknown[] = [
  tableBringing,
  tableConditions,
  tableCopies,
  tableCounters,
  tableDates,
  tableGroups,
  tableLevels,
  tableLinkedin,
  tableOtherwise,
  tableOutcomes,
  tablePersons,
  tablePublishing,
  tableRefining,
  tableVillage,
];
