// A chart as SVG or PNG, with title, source and time line below it.

import { saveFile } from "./save.ts";

const namespace = "http://www.w3.org/2000/svg";
const foot = 44;

export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

export function saveSvg(drawn: Drawing, title: string, origin: string): void {
  saveFile(title, "svg", new Blob([svgText(drawn, title, origin).text], { type: "image/svg+xml" }));
}

export async function savePng(drawn: Drawing, title: string, origin: string): Promise<void> {
  const { text, width, height } = svgText(drawn, title, origin);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  await image.decode();
  const scale = 2;
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob !== null) saveFile(title, "png", blob);
}

function svgText({ svg, width, height }: Drawing, title: string, origin: string) {
  const whole = document.createElementNS(namespace, "svg");
  for (const [name, value] of Object.entries({ xmlns: namespace, width, height: height + foot, viewBox: `0 0 ${width} ${height + foot}` })) whole.setAttribute(name, String(value));
  const paper = document.createElementNS(namespace, "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: "#fff" })) paper.setAttribute(name, value);
  whole.append(paper, svg.cloneNode(true), line(title, height + 16, 600), line(origin, height + 34, 400));
  return { text: new XMLSerializer().serializeToString(whole), width, height: height + foot };
}

function line(words: string, y: number, weight: number): SVGTextElement {
  const text = document.createElementNS(namespace, "text");
  for (const [name, value] of Object.entries({ x: 8, y, "font-size": 12, "font-weight": weight, "font-family": "Be Vietnam Pro, sans-serif", fill: "#1b2733" })) text.setAttribute(name, String(value));
  text.textContent = words;
  return text;
}
