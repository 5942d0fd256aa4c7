// Takes a picture out of the page, as SVG or PNG, with title, source and time line below it.

import { type Drawing, savePng, saveSvg } from "../export/picture.ts";
import { common } from "../words/common.ts";
import { useWords } from "../words/dictionary.ts";

interface PictureMenuProps {
  readonly title: string;
  readonly origin: string;
  /** Undefined while it is not drawn yet. */
  readonly drawing: () => Drawing | undefined;
}

export function PictureMenu({ title, origin, drawing }: PictureMenuProps) {
  const words = useWords(common);
  const save = (as: (drawn: Drawing, title: string, origin: string) => unknown) => () => {
    const drawn = drawing();
    if (drawn !== undefined) void as(drawn, title, origin);
  };
  return (
    <span className="export" role="group" aria-label={`${words.exportChart}: ${title}`}>
      <button type="button" onClick={save(saveSvg)}>
        .svg
      </button>
      <button type="button" onClick={save(savePng)}>
        .png
      </button>
    </span>
  );
}
