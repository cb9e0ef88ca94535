const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Makes a text safe to stand in HTML, between tags and in an attribute between double quotes. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => signs[sign] ?? sign);
}
