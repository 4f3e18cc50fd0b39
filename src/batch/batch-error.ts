/** A run that cannot begin: its output exists, or its checkpoint belongs to another run. */
export class BatchError extends Error {}
