import { useState } from "react";

export type FieldError = { field: string; message: string };

export type FormErrors = {
  list: readonly FieldError[];
  /** Changes at every failed attempt; the error summary is keyed by it. */
  attempt: number;
  of: (field: string) => string | undefined;
  /** Shows the errors and answers whether there were none. */
  accept: (errors: readonly FieldError[]) => boolean;
};

export function useFormErrors(): FormErrors {
  const [state, setState] = useState<{ list: readonly FieldError[]; attempt: number }>({ list: [], attempt: 0 });
  return {
    ...state,
    of: (field) => state.list.find((error) => error.field === field)?.message,
    accept: (list) => {
      setState((before) => ({ list, attempt: before.attempt + 1 }));
      return list.length === 0;
    },
  };
}
