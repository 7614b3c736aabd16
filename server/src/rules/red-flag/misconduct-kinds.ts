/** What somebody may do that ends an interview. */
export type MisconductKind =
  | 'breach'
  | 'deceit'
  | 'discrimination'
  | 'duty'
  | 'forgery'
  | 'harassment'
  | 'intoxication'
  | 'law'
  | 'theft'
  | 'violence';
