/** A mistake of the user, told in one plain sentence; ends the command with exit code 2. */
export class UserMistake extends Error {
  override readonly name = 'UserMistake';
}
