import type { BriefPicture } from "./draw-brief.ts";

/** Hands a file to whoever looks at the page; nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the file after the click; the address is of no use to anybody later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Turns a picture into PNG, twice as fine as it is on screen; undefined where the browser cannot. */
export async function paintPng({ svg, width, height }: BriefPicture): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((settle) => {
    canvas.toBlob((blob) => settle(blob ?? undefined), "image/png");
  });
}
