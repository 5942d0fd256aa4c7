// Where the districts of Quảng Ngãi lie to each other, on a grid of our own: north is up, the sea is at the right. No borders.

interface Place {
  readonly row: number;
  readonly column: number;
}

/** By id of the register; Lý Sơn is the island. */
export const districtPlaces: Readonly<Record<string, Place>> = {
  "QNG-H-525": { row: 1, column: 3 },
  "QNG-H-524": { row: 1, column: 4 },
  "QNG-H-536": { row: 1, column: 6 },
  "QNG-H-530": { row: 2, column: 2 },
  "QNG-H-529": { row: 2, column: 3 },
  "QNG-H-527": { row: 2, column: 4 },
  "QNG-H-522": { row: 2, column: 5 },
  "QNG-H-531": { row: 3, column: 3 },
  "QNG-H-532": { row: 3, column: 4 },
  "QNG-H-528": { row: 3, column: 5 },
  "QNG-H-535": { row: 4, column: 3 },
  "QNG-H-533": { row: 4, column: 5 },
  "QNG-H-534": { row: 5, column: 5 },
};

/** The communes of the former Kon Tum, west of the others. */
export const westPlace: Place = { row: 2, column: 1 };
