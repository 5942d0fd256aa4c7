// The parameter of a name that is in force on a day.

interface Dated {
  readonly name: string;
  readonly validFrom: string;
}

/** The newest that has begun; undefined when there is none yet. */
export function ruleOn<Rule extends Dated>(rules: readonly Rule[], name: string, day: string): Rule | undefined {
  return rules.reduce<Rule | undefined>((found, rule) => (rule.name === name && rule.validFrom <= day && (found === undefined || found.validFrom < rule.validFrom) ? rule : found), undefined);
}

/** Of a metric its own tolerance, else the common one; zero when nobody has set one. */
export function toleranceOf(metric: string, rules: readonly (Dated & { readonly value: string })[], day: string): string {
  return (ruleOn(rules, `tolerance.${metric}`, day) ?? ruleOn(rules, "tolerance", day))?.value ?? "0";
}
