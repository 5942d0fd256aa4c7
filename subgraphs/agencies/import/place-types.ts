// The types of administrative units (đơn vị hành chính), and what the people's committee of each is called.

interface PlaceType {
  readonly level: "DISTRICT" | "COMMUNE";
  readonly english: string;
  /** Short form in tables: "TP Quảng Ngãi". */
  readonly short?: string;
}

const placeTypes = {
  huyện: { level: "DISTRICT", english: "District" },
  "thành phố": { level: "DISTRICT", english: "City", short: "TP" },
  "thị xã": { level: "DISTRICT", english: "Town", short: "TX" },
  xã: { level: "COMMUNE", english: "Commune" },
  phường: { level: "COMMUNE", english: "Ward" },
  "thị trấn": { level: "COMMUNE", english: "Township", short: "TT" },
  "đặc khu": { level: "COMMUNE", english: "Special Administrative Region" },
} as const satisfies Record<string, PlaceType>;

export type PlaceTypeName = keyof typeof placeTypes;

// The keys of the constant above.
export const placeTypeNames = Object.keys(placeTypes) as readonly PlaceTypeName[];

export function placeType(name: PlaceTypeName): PlaceType {
  return placeTypes[name];
}

/** English names carry no diacritics, as in the statistics office's list: "Thuy" for "Thủy". */
export function latin(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
