import * as z from 'zod/mini';

/** An amount as a person would write it (1250.5 means 1,250.50), with its ISO 4217 currency. */
export const Money = z.readonly(
  z.object({
    amount: z.number().check(z.nonnegative(), z.maximum(1e15)),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  }),
);
export type Money = z.infer<typeof Money>;
