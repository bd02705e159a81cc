/** What the link at the end of a mail ends. */
export interface Unsubscription {
  scope: 'person' | 'group' | 'topic' | 'digest' | 'searches';
  isEnded: boolean;
  /** Of the group or topic, where its person may read that. */
  name?: string;
  /** In which the name is written; a group's is in that of the page. */
  nameLanguage?: string;
}

/** Why mail to a person is held back. */
export interface MailSuspension {
  reason: 'bounce' | 'complaint';
  /** ISO, since when. */
  since: string;
}
