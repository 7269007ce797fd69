import { say } from '../i18n.ts';

/** Tells the reader that what they have just changed could not be stored, and does not hold. */
export const NotKept = () => (
  <p class="not-kept" role="alert">
    {say('notKept')}
  </p>
);
