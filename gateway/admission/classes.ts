// How much a request may ask for, by who asks. Values, not code: who somebody is will choose among them.

export interface AdmissionClass {
  readonly name: "anonymous" | "trusted" | "integrator";
  readonly bodyBytes: number;
  /** Undefined for documents that are not sent but known. */
  readonly tokens: number | undefined;
  readonly depth: number;
  /** Once fragments are expanded, as are the aliases and root fields. */
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Items of a list, in variables or literals. */
  readonly listItems: number;
  /** Characters of a string, in variables or literals. */
  readonly textLength: number;
  /** Levels of lists and objects in the variables. */
  readonly variableDepth: number;
  readonly variableValues: number;
  /** See `cost.ts`. */
  readonly cost: number;
  readonly sourceCalls: number;
  readonly introspection: boolean;
}

const anonymous: AdmissionClass = {
  name: "anonymous",
  bodyBytes: 64 * 1024,
  tokens: 1_000,
  depth: 10,
  fields: 500,
  aliases: 15,
  rootFields: 10,
  directives: 20,
  listItems: 200,
  textLength: 4_096,
  variableDepth: 10,
  variableValues: 2_000,
  cost: 400_000,
  sourceCalls: 24,
  introspection: false,
};

export const admissionClasses = {
  anonymous,
  /** Documents of the hub's own: their texts were reviewed, the values of their variables were not. */
  trusted: { ...anonymous, name: "trusted", tokens: undefined, cost: 2_000_000 },
  integrator: { ...anonymous, name: "integrator", bodyBytes: 256 * 1024, tokens: 2_000, cost: 600_000, sourceCalls: 48 },
} as const satisfies Record<AdmissionClass["name"], AdmissionClass>;
