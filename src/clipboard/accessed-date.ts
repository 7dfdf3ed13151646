/**
 * The day of access in a citation, which the published citation leaves to the reader. Where each style wants it: APA
 * 7 before the address, MLA 9 at the end, Chicago 18 before the address.
 */

const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** An address at the end of a citation, and the full stop that some styles put after it. */
const ADDRESS = /(https?:\S*?)(\.?)$/;

/**
 * The citation with the day of access, in local time. `entry` is text or HTML that ends in an address; one without an
 * address, or in a style that is not known here, comes back as it is, since nothing was accessed.
 */
export function withAccess(entry: string, style: string, day: Date): string {
  if (!ADDRESS.test(entry)) return entry;
  switch (style) {
    case 'APA':
      return entry.replace(ADDRESS, `Retrieved ${LONG.format(day)}, from $1$2`);
    case 'MLA':
      return `${entry} Accessed ${day.getDate()} ${MLA_MONTHS[day.getMonth()] ?? ''} ${day.getFullYear()}.`;
    case 'Chicago':
      return entry.replace(ADDRESS, `Accessed ${LONG.format(day)}. $1$2`);
    default:
      return entry;
  }
}
