/** `?fields=id,verdict`: an answer with those fields alone, for pages that show little of much. */
import { z } from '@hono/zod-openapi'

/** The query parameter; its value is undefined where all fields are wanted. */
export function fieldsOf<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const names = Object.keys(schema.shape)
  return z
    .string()
    .transform((list) => [...new Set(list.split(',').map((name) => name.trim()))])
    .pipe(z.array(z.enum(names as [Extract<keyof Shape, string>, ...Extract<keyof Shape, string>[]])))
    .optional()
    .openapi({ type: 'string', description: `Only these, with commas between: ${names.join(', ')}.` })
}

/** For the description of an answer: whole, or in part. Typed clients that ask for less know what they asked for. */
export function orSparse<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): z.ZodObject<Shape> {
  return z.union([schema, schema.partial()]) as unknown as z.ZodObject<Shape>
}

/** What was asked for of what there is. */
export function withFields<View extends object>(view: View, fields: readonly (keyof View)[] | undefined): View {
  if (fields === undefined) return view
  return Object.fromEntries(fields.filter((name) => name in view).map((name) => [name, view[name]])) as View
}
