/** A role beyond being a person. */
export type Role = 'case_worker' | 'coordinator' | 'moderator' | 'editor' | 'administrator';

/** The signed-in person, as pages show them. */
export interface Viewer {
  id: string;
  displayName: string;
  language: string;
  spokenLanguages: string[];
  roles: Role[];
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
