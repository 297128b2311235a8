import { survey, unwrap } from "~/api/clients";
import type { Calculation, NewCalculation } from "~/api/types";

/** Stores nothing: the numbers stay with whoever typed them. */
export function calculate(body: NewCalculation): Promise<Calculation> {
  return unwrap(survey.POST("/api/survey/v1/index-calculations", { body }));
}
