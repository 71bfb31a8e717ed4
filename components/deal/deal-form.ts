/** The form that stands open below a deal's header. */
export type DealForm = 'none' | 'edit' | 'override' | 'back' | 'disqualify' | 'merge';
