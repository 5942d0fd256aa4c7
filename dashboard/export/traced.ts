// A picture made of HTML – tiles, bars – as one SVG: what is filled becomes a rectangle, what is written a text, each where it stands on the screen.

import type { Drawing } from "./picture.ts";

const namespace = "http://www.w3.org/2000/svg";
/** From the bottom of a line's box up to where its letters stand, as a share of its height. */
const belowLetters = 0.24;

export function traced(root: HTMLElement): Drawing {
  const frame = root.getBoundingClientRect();
  const { width, height } = frame;
  const svg = shape("svg", { width, height, viewBox: `0 0 ${width} ${height}` });

  const fill = (element: Element, style: CSSStyleDeclaration): void => {
    const colour = element instanceof SVGElement ? style.fill : style.backgroundColor;
    const { left, top, width: wide, height: high } = element.getBoundingClientRect();
    if (isClear(colour) || wide === 0 || high === 0 || (element instanceof SVGElement && element.tagName !== "rect")) return;
    svg.append(shape("rect", { x: left - frame.left, y: top - frame.top, width: wide, height: high, rx: Number.parseFloat(style.borderRadius) || 0, fill: colour }));
  };
  const write = (text: Text, style: CSSStyleDeclaration): void => {
    for (const { words, box } of linesOf(text)) {
      const line = shape("text", { x: box.left - frame.left, y: box.bottom - frame.top - box.height * belowLetters, "font-size": Number.parseFloat(style.fontSize), "font-weight": style.fontWeight, "font-family": "Be Vietnam Pro, sans-serif", fill: style.color });
      line.textContent = words;
      svg.append(line);
    }
  };
  const walk = (element: Element): void => {
    const style = getComputedStyle(element);
    const { width: wide } = element.getBoundingClientRect();
    // What is there for the ear only is a pixel wide.
    if (style.display === "none" || style.visibility === "hidden" || wide <= 1) return;
    fill(element, style);
    for (const child of element.childNodes) {
      if (child instanceof Text) write(child, style);
      else if (child instanceof Element) walk(child);
    }
  };
  walk(root);
  return { svg, width, height };
}

/** A text that was broken into lines, line by line. */
function linesOf(text: Text): readonly { readonly words: string; readonly box: DOMRect }[] {
  const lines: { words: string; readonly box: DOMRect }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 2) last.words += ` ${word}`;
    else if (box.width > 0) lines.push({ words: word, box });
  }
  return lines;
}

function isClear(colour: string): boolean {
  return colour === "none" || colour === "transparent" || /^rgba\(.*, 0\)$/.test(colour);
}

function shape<Name extends "svg" | "rect" | "text">(name: Name, attributes: Readonly<Record<string, string | number>>): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
