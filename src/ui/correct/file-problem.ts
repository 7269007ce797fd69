import { say } from '../i18n.ts';

/** What is wrong with a file or one line of it (the room "corrections" finds it). */
interface FileProblem {
  /** The line, the first being 1; 0: the file as a whole. */
  readonly line: number;
  readonly is: string;
  readonly what: string;
}

/** A problem in words: which line, what is wrong, and with which field. */
export function problemWords({ line, is, what }: FileProblem): string {
  switch (is) {
    case 'too-large':
      return say('problemTooLarge', what);
    case 'too-many-lines':
      return say('problemTooManyLines', what);
    case 'empty':
      return say('problemEmpty');
    case 'other-file':
      return say('problemOtherFile', what);
    case 'newer-version':
      return say('problemNewerVersion');
    case 'long-line':
      return say('problemLongLine', line, what);
    case 'not-json':
      return say('problemNotJson', line);
    case 'not-an-object':
      return say('problemNotAnObject', line);
    case 'unknown-field':
      return say('problemUnknownField', line, what);
    case 'missing':
      return say('problemMissing', line, what);
    case 'too-long':
      return say('problemTooLong', line, what);
    case 'unsafe':
      return say('problemUnsafe', line, what);
    case 'twice':
      return say('problemTwice', line, what);
    default:
      return say('problemWrong', line, what);
  }
}
