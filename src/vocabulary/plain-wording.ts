/** A wording as far as the eye tells it from another: without case and the article before it. */
export const plainWording = (target: string): string => target.toLowerCase().replace(/^(?:the|an?) /, '');
