/** How far a fact may be trusted: `high` = read in an official source, `medium` = partly from memory, `low` = raise no finding from it. */
export type Confidence = 'high' | 'medium' | 'low';
