/** A role beyond being a person. */
export type Role = 'case_worker' | 'coordinator' | 'moderator' | 'editor' | 'administrator';

const reviewers: readonly string[] = ['moderator', 'coordinator', 'administrator'];

/** Whether somebody with these roles may open what waits for review; the database asks again. */
export const readsModeration = (roles: readonly string[]): boolean =>
  roles.some((role) => reviewers.includes(role));

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
