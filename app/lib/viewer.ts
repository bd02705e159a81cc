/** A role beyond being a person. */
export type Role = 'case_worker' | 'coordinator' | 'moderator' | 'editor' | 'administrator';

const reviewers: readonly string[] = ['moderator', 'coordinator', 'administrator'];

/** Whether somebody with these roles may open what waits for review; the database asks again. */
export const readsModeration = (roles: readonly string[]): boolean =>
  roles.some((role) => reviewers.includes(role));

const moderators: readonly string[] = ['moderator', 'administrator'];

/** Whether somebody with these roles decides about what others wrote; the database asks again. */
export const moderates = (roles: readonly string[]): boolean =>
  roles.some((role) => moderators.includes(role));

const importers: readonly string[] = ['moderator', 'editor', 'administrator'];

/** Whether somebody with these roles may bring lists of initiatives; the database asks again. */
export const imports = (roles: readonly string[]): boolean =>
  roles.some((role) => importers.includes(role));

/** Whether somebody with these roles sees how the exchange does; the database asks again. */
export const coordinates = (roles: readonly string[]): boolean =>
  roles.includes('coordinator') || roles.includes('administrator');

/** The signed-in person, as pages show them. */
export interface Viewer {
  id: string;
  displayName: string;
  language: string;
  spokenLanguages: string[];
  roles: Role[];
  /** Notices not read, counted to 100. */
  unreadNotifications: number;
}

/** What stands around every page. */
export interface Frame {
  forumName: string;
  cityName: string;
  tagline: string;
  contactMail: string | null;
  /** Absent for visitors, null for a session without a person. */
  viewer?: Viewer | null;
}
