// How a claimed figure agrees with the recorded one: its light, and which verdict is looked at first.

export const verdictLights = { AGREES: "met", DIFFERS: "missed", NOT_COMPARABLE: "none" } as const;
export const verdictOrder = { DIFFERS: 0, NOT_COMPARABLE: 1, AGREES: 2 } as const;
