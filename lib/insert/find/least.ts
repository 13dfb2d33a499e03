/** The points a box must have at least to be taken by its looks: a nameless line of a form has less. */
export const LEAST = 25;
