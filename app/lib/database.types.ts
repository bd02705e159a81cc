export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      agenda_items: {
        Row: {
          commitment_id: number | null;
          created_at: string;
          decided_at: string | null;
          decided_by: string | null;
          deferred_from_id: number | null;
          fixed_start: string | null;
          group_id: number | null;
          id: number;
          language: string;
          merged_into_id: number | null;
          minutes: number;
          once: string | null;
          organisation_id: string | null;
          position: number;
          presenter: string | null;
          presenter_id: string | null;
          proposer_id: string | null;
          reason: string | null;
          section_id: number | null;
          session_id: number | null;
          state: Database['public']['Enums']['item_state'];
          title: string;
          titles: NonNullable<Json>;
          type: Database['public']['Enums']['item_type'];
          updated_at: string;
          wanted: string | null;
          why: string | null;
        };
        ComputedFields: never;
        Insert: {
          commitment_id?: number | null;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          deferred_from_id?: number | null;
          fixed_start?: string | null;
          group_id?: number | null;
          id?: never;
          language: string;
          merged_into_id?: number | null;
          minutes?: number;
          once?: string | null;
          organisation_id?: string | null;
          position?: number;
          presenter?: string | null;
          presenter_id?: string | null;
          proposer_id?: string | null;
          reason?: string | null;
          section_id?: number | null;
          session_id?: number | null;
          state: Database['public']['Enums']['item_state'];
          title: string;
          titles?: NonNullable<Json>;
          type?: Database['public']['Enums']['item_type'];
          updated_at?: string;
          wanted?: string | null;
          why?: string | null;
        };
        Update: {
          commitment_id?: number | null;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          deferred_from_id?: number | null;
          fixed_start?: string | null;
          group_id?: number | null;
          id?: never;
          language?: string;
          merged_into_id?: number | null;
          minutes?: number;
          once?: string | null;
          organisation_id?: string | null;
          position?: number;
          presenter?: string | null;
          presenter_id?: string | null;
          proposer_id?: string | null;
          reason?: string | null;
          section_id?: number | null;
          session_id?: number | null;
          state?: Database['public']['Enums']['item_state'];
          title?: string;
          titles?: NonNullable<Json>;
          type?: Database['public']['Enums']['item_type'];
          updated_at?: string;
          wanted?: string | null;
          why?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'agenda_items_commitment_id_fkey';
            columns: ['commitment_id'];
            isOneToOne: false;
            referencedRelation: 'commitments';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_deferred_from_id_fkey';
            columns: ['deferred_from_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_merged_into_id_fkey';
            columns: ['merged_into_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_presenter_id_fkey';
            columns: ['presenter_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_proposer_id_fkey';
            columns: ['proposer_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_section_id_fkey';
            columns: ['section_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_sections';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_items_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      agenda_sections: {
        Row: {
          id: number;
          position: number;
          session_id: number;
          titles: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          id?: never;
          position: number;
          session_id: number;
          titles: NonNullable<Json>;
        };
        Update: {
          id?: never;
          position?: number;
          session_id?: number;
          titles?: NonNullable<Json>;
        };
        Relationships: [
          {
            foreignKeyName: 'agenda_sections_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      agenda_versions: {
        Row: {
          content: NonNullable<Json>;
          id: number;
          letter: string;
          note: string | null;
          number: number;
          published_at: string;
          published_by: string | null;
          session_id: number;
        };
        ComputedFields: never;
        Insert: {
          content: NonNullable<Json>;
          id?: never;
          letter?: never;
          note?: string | null;
          number: number;
          published_at?: string;
          published_by?: string | null;
          session_id: number;
        };
        Update: {
          content?: NonNullable<Json>;
          id?: never;
          letter?: never;
          note?: string | null;
          number?: number;
          published_at?: string;
          published_by?: string | null;
          session_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'agenda_versions_published_by_fkey';
            columns: ['published_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agenda_versions_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      attachments: {
        Row: {
          bytes: number;
          created_at: string;
          description: string;
          digest: string;
          document_id: number | null;
          finished_at: string | null;
          group_id: number | null;
          height: number | null;
          id: string;
          is_listed: boolean;
          is_shown: boolean;
          kind: Database['public']['Enums']['attachment_kind'];
          media_type: string;
          name: string;
          once: string | null;
          post_id: number | null;
          uploaded_by: string | null;
          width: number | null;
        };
        ComputedFields: never;
        Insert: {
          bytes: number;
          created_at?: string;
          description?: string;
          digest: string;
          document_id?: number | null;
          finished_at?: string | null;
          group_id?: number | null;
          height?: number | null;
          id?: string;
          is_listed: boolean;
          is_shown?: boolean;
          kind: Database['public']['Enums']['attachment_kind'];
          media_type: string;
          name: string;
          once?: string | null;
          post_id?: number | null;
          uploaded_by?: string | null;
          width?: number | null;
        };
        Update: {
          bytes?: number;
          created_at?: string;
          description?: string;
          digest?: string;
          document_id?: number | null;
          finished_at?: string | null;
          group_id?: number | null;
          height?: number | null;
          id?: string;
          is_listed?: boolean;
          is_shown?: boolean;
          kind?: Database['public']['Enums']['attachment_kind'];
          media_type?: string;
          name?: string;
          once?: string | null;
          post_id?: number | null;
          uploaded_by?: string | null;
          width?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'attachments_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attachments_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attachments_post_id_fkey';
            columns: ['post_id'];
            isOneToOne: false;
            referencedRelation: 'posts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attachments_uploaded_by_fkey';
            columns: ['uploaded_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      audit_entries: {
        Row: {
          action: string;
          actor_id: string | null;
          happened_at: string;
          id: number;
          new_values: Json | null;
          old_values: Json | null;
          row_id: string;
          table_name: string;
        };
        ComputedFields: never;
        Insert: {
          action: string;
          actor_id?: string | null;
          happened_at?: string;
          id?: never;
          new_values?: Json | null;
          old_values?: Json | null;
          row_id: string;
          table_name: string;
        };
        Update: {
          action?: string;
          actor_id?: string | null;
          happened_at?: string;
          id?: never;
          new_values?: Json | null;
          old_values?: Json | null;
          row_id?: string;
          table_name?: string;
        };
        Relationships: [];
      };
      commitments: {
        Row: {
          closed_at: string | null;
          created_at: string;
          decision_id: number;
          deliverable: string;
          due_on: string;
          due_session_id: number | null;
          first_deliverable: string;
          first_due_on: string;
          first_organisation_name: string;
          group_id: number | null;
          id: number;
          language: string;
          organisation_id: string | null;
          person_id: string | null;
          session_id: number;
          state: Database['public']['Enums']['commitment_state'];
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          closed_at?: string | null;
          created_at?: string;
          decision_id: number;
          deliverable: string;
          due_on: string;
          due_session_id?: number | null;
          first_deliverable: string;
          first_due_on: string;
          first_organisation_name: string;
          group_id?: number | null;
          id?: never;
          language: string;
          organisation_id?: string | null;
          person_id?: string | null;
          session_id: number;
          state?: Database['public']['Enums']['commitment_state'];
          updated_at?: string;
        };
        Update: {
          closed_at?: string | null;
          created_at?: string;
          decision_id?: number;
          deliverable?: string;
          due_on?: string;
          due_session_id?: number | null;
          first_deliverable?: string;
          first_due_on?: string;
          first_organisation_name?: string;
          group_id?: number | null;
          id?: never;
          language?: string;
          organisation_id?: string | null;
          person_id?: string | null;
          session_id?: number;
          state?: Database['public']['Enums']['commitment_state'];
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'commitments_decision_id_fkey';
            columns: ['decision_id'];
            isOneToOne: true;
            referencedRelation: 'decisions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitments_due_session_id_fkey';
            columns: ['due_session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitments_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitments_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitments_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitments_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      decisions: {
        Row: {
          final_at: string | null;
          for_everybody_at: string | null;
          for_participants_at: string | null;
          id: number;
          item_id: number | null;
          kind: Database['public']['Enums']['outcome_kind'];
          language: string;
          number: number;
          once: string | null;
          recorded_at: string;
          recorded_by: string | null;
          result: Database['public']['Enums']['decision_result'] | null;
          review_on: string | null;
          reviewed_at: string | null;
          revision: number;
          session_id: number;
          text: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          final_at?: string | null;
          for_everybody_at?: string | null;
          for_participants_at?: string | null;
          id?: never;
          item_id?: number | null;
          kind: Database['public']['Enums']['outcome_kind'];
          language: string;
          number: number;
          once?: string | null;
          recorded_at?: string;
          recorded_by?: string | null;
          result?: Database['public']['Enums']['decision_result'] | null;
          review_on?: string | null;
          reviewed_at?: string | null;
          revision?: number;
          session_id: number;
          text: string;
          updated_at?: string;
        };
        Update: {
          final_at?: string | null;
          for_everybody_at?: string | null;
          for_participants_at?: string | null;
          id?: never;
          item_id?: number | null;
          kind?: Database['public']['Enums']['outcome_kind'];
          language?: string;
          number?: number;
          once?: string | null;
          recorded_at?: string;
          recorded_by?: string | null;
          result?: Database['public']['Enums']['decision_result'] | null;
          review_on?: string | null;
          reviewed_at?: string | null;
          revision?: number;
          session_id?: number;
          text?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'decisions_item_id_fkey';
            columns: ['item_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'decisions_recorded_by_fkey';
            columns: ['recorded_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'decisions_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      digest_settings: {
        Row: {
          digested_until: string;
          hour: number;
          keeps_quiet: boolean;
          next_at: string | null;
          person_id: string;
          rhythm: Database['public']['Enums']['digest_rhythm'];
          weekday: number;
        };
        ComputedFields: never;
        Insert: {
          digested_until?: string;
          hour?: number;
          keeps_quiet?: boolean;
          next_at?: string | null;
          person_id: string;
          rhythm?: Database['public']['Enums']['digest_rhythm'];
          weekday?: number;
        };
        Update: {
          digested_until?: string;
          hour?: number;
          keeps_quiet?: boolean;
          next_at?: string | null;
          person_id?: string;
          rhythm?: Database['public']['Enums']['digest_rhythm'];
          weekday?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'digest_settings_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: true;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      districts: {
        Row: {
          id: number;
          latitude: number;
          longitude: number;
          names: NonNullable<Json>;
          place_id: number;
          slug: string;
        };
        ComputedFields: never;
        Insert: {
          id?: never;
          latitude: number;
          longitude: number;
          names: NonNullable<Json>;
          place_id: number;
          slug: string;
        };
        Update: {
          id?: never;
          latitude?: number;
          longitude?: number;
          names?: NonNullable<Json>;
          place_id?: number;
          slug?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'districts_place_id_fkey';
            columns: ['place_id'];
            isOneToOne: false;
            referencedRelation: 'places';
            referencedColumns: ['id'];
          },
        ];
      };
      document_comments: {
        Row: {
          after: string;
          answers: number | null;
          author_id: string | null;
          before: string;
          block: number | null;
          body: string | null;
          document_id: number;
          id: number;
          once: string | null;
          quotation: string | null;
          resolved_at: string | null;
          resolved_by: string | null;
          version: number | null;
          written_at: string;
        };
        ComputedFields: never;
        Insert: {
          after?: string;
          answers?: number | null;
          author_id?: string | null;
          before?: string;
          block?: number | null;
          body?: string | null;
          document_id: number;
          id?: never;
          once?: string | null;
          quotation?: string | null;
          resolved_at?: string | null;
          resolved_by?: string | null;
          version?: number | null;
          written_at?: string;
        };
        Update: {
          after?: string;
          answers?: number | null;
          author_id?: string | null;
          before?: string;
          block?: number | null;
          body?: string | null;
          document_id?: number;
          id?: never;
          once?: string | null;
          quotation?: string | null;
          resolved_at?: string | null;
          resolved_by?: string | null;
          version?: number | null;
          written_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'document_comments_answers_fkey';
            columns: ['answers'];
            isOneToOne: false;
            referencedRelation: 'document_comments';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'document_comments_author_id_fkey';
            columns: ['author_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'document_comments_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'document_comments_document_id_version_fkey';
            columns: ['document_id', 'version'];
            isOneToOne: false;
            referencedRelation: 'document_versions';
            referencedColumns: ['document_id', 'number'];
          },
          {
            foreignKeyName: 'document_comments_resolved_by_fkey';
            columns: ['resolved_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      document_editors: {
        Row: {
          added_at: string;
          document_id: number;
          person_id: string;
        };
        ComputedFields: never;
        Insert: {
          added_at?: string;
          document_id: number;
          person_id: string;
        };
        Update: {
          added_at?: string;
          document_id?: number;
          person_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'document_editors_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'document_editors_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      document_versions: {
        Row: {
          base: number | null;
          document: NonNullable<Json>;
          document_id: number;
          number: number;
          once: string | null;
          organisation_id: string | null;
          plain: string;
          restored_from: number | null;
          summary: string | null;
          written_at: string;
          written_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          base?: number | null;
          document: NonNullable<Json>;
          document_id: number;
          number: number;
          once?: string | null;
          organisation_id?: string | null;
          plain: string;
          restored_from?: number | null;
          summary?: string | null;
          written_at?: string;
          written_by?: string | null;
        };
        Update: {
          base?: number | null;
          document?: NonNullable<Json>;
          document_id?: number;
          number?: number;
          once?: string | null;
          organisation_id?: string | null;
          plain?: string;
          restored_from?: number | null;
          summary?: string | null;
          written_at?: string;
          written_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'document_versions_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'document_versions_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'document_versions_written_by_fkey';
            columns: ['written_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      documents: {
        Row: {
          audience: Database['public']['Enums']['audience'];
          author_id: string | null;
          changed_at: string;
          created_at: string;
          group_id: number;
          id: number;
          language: string;
          once: string | null;
          pinned_version: number | null;
          state: Database['public']['Enums']['document_state'];
          title: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          audience: Database['public']['Enums']['audience'];
          author_id?: string | null;
          changed_at?: string;
          created_at?: string;
          group_id: number;
          id?: never;
          language: string;
          once?: string | null;
          pinned_version?: number | null;
          state?: Database['public']['Enums']['document_state'];
          title: string;
          version?: number;
        };
        Update: {
          audience?: Database['public']['Enums']['audience'];
          author_id?: string | null;
          changed_at?: string;
          created_at?: string;
          group_id?: number;
          id?: never;
          language?: string;
          once?: string | null;
          pinned_version?: number | null;
          state?: Database['public']['Enums']['document_state'];
          title?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'documents_author_id_fkey';
            columns: ['author_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'documents_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
        ];
      };
      follows: {
        Row: {
          followed_at: string;
          group_id: number | null;
          id: number;
          is_chosen: boolean;
          level: Database['public']['Enums']['follow_level'];
          person_id: string;
          topic_id: number | null;
        };
        ComputedFields: never;
        Insert: {
          followed_at?: string;
          group_id?: number | null;
          id?: never;
          is_chosen?: boolean;
          level: Database['public']['Enums']['follow_level'];
          person_id: string;
          topic_id?: number | null;
        };
        Update: {
          followed_at?: string;
          group_id?: number | null;
          id?: never;
          is_chosen?: boolean;
          level?: Database['public']['Enums']['follow_level'];
          person_id?: string;
          topic_id?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'follows_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'follows_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'follows_topic_id_fkey';
            columns: ['topic_id'];
            isOneToOne: false;
            referencedRelation: 'topics';
            referencedColumns: ['id'];
          },
        ];
      };
      group_meetings: {
        Row: {
          agenda: Json | null;
          audience: Database['public']['Enums']['audience'];
          cancelled_reason: string | null;
          created_at: string;
          created_by: string | null;
          document_path: string | null;
          ends_at: string;
          group_id: number;
          id: number;
          language: string;
          note_taker_id: string | null;
          once: string | null;
          place: string | null;
          sequence: number;
          starts_at: string;
          state: Database['public']['Enums']['meeting_state'];
          title: string;
          uid: string;
          updated_at: string;
          zone: string;
        };
        ComputedFields: never;
        Insert: {
          agenda?: Json | null;
          audience: Database['public']['Enums']['audience'];
          cancelled_reason?: string | null;
          created_at?: string;
          created_by?: string | null;
          document_path?: string | null;
          ends_at: string;
          group_id: number;
          id?: never;
          language: string;
          note_taker_id?: string | null;
          once?: string | null;
          place?: string | null;
          sequence?: number;
          starts_at: string;
          state?: Database['public']['Enums']['meeting_state'];
          title: string;
          uid?: string;
          updated_at?: string;
          zone?: string;
        };
        Update: {
          agenda?: Json | null;
          audience?: Database['public']['Enums']['audience'];
          cancelled_reason?: string | null;
          created_at?: string;
          created_by?: string | null;
          document_path?: string | null;
          ends_at?: string;
          group_id?: number;
          id?: never;
          language?: string;
          note_taker_id?: string | null;
          once?: string | null;
          place?: string | null;
          sequence?: number;
          starts_at?: string;
          state?: Database['public']['Enums']['meeting_state'];
          title?: string;
          uid?: string;
          updated_at?: string;
          zone?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'group_meetings_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_meetings_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_meetings_note_taker_id_fkey';
            columns: ['note_taker_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      group_members: {
        Row: {
          answer: string | null;
          answered_at: string | null;
          answered_by: string | null;
          created_at: string;
          group_id: number;
          id: number;
          person_id: string;
          reason: string | null;
          role: Database['public']['Enums']['group_role'];
          since_on: string | null;
          state: Database['public']['Enums']['membership_state'];
          until_on: string | null;
        };
        ComputedFields: never;
        Insert: {
          answer?: string | null;
          answered_at?: string | null;
          answered_by?: string | null;
          created_at?: string;
          group_id: number;
          id?: never;
          person_id: string;
          reason?: string | null;
          role?: Database['public']['Enums']['group_role'];
          since_on?: string | null;
          state: Database['public']['Enums']['membership_state'];
          until_on?: string | null;
        };
        Update: {
          answer?: string | null;
          answered_at?: string | null;
          answered_by?: string | null;
          created_at?: string;
          group_id?: number;
          id?: never;
          person_id?: string;
          reason?: string | null;
          role?: Database['public']['Enums']['group_role'];
          since_on?: string | null;
          state?: Database['public']['Enums']['membership_state'];
          until_on?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'group_members_answered_by_fkey';
            columns: ['answered_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_members_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_members_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      group_seats: {
        Row: {
          answer: string | null;
          answered_at: string | null;
          answered_by: string | null;
          asked_by: string | null;
          created_at: string;
          group_id: number;
          id: number;
          organisation_id: string;
          reason: string | null;
          reminded_term: string | null;
          since_on: string | null;
          state: Database['public']['Enums']['membership_state'];
          term_ends_on: string | null;
          until_on: string | null;
        };
        ComputedFields: never;
        Insert: {
          answer?: string | null;
          answered_at?: string | null;
          answered_by?: string | null;
          asked_by?: string | null;
          created_at?: string;
          group_id: number;
          id?: never;
          organisation_id: string;
          reason?: string | null;
          reminded_term?: string | null;
          since_on?: string | null;
          state: Database['public']['Enums']['membership_state'];
          term_ends_on?: string | null;
          until_on?: string | null;
        };
        Update: {
          answer?: string | null;
          answered_at?: string | null;
          answered_by?: string | null;
          asked_by?: string | null;
          created_at?: string;
          group_id?: number;
          id?: never;
          organisation_id?: string;
          reason?: string | null;
          reminded_term?: string | null;
          since_on?: string | null;
          state?: Database['public']['Enums']['membership_state'];
          term_ends_on?: string | null;
          until_on?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'group_seats_answered_by_fkey';
            columns: ['answered_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_seats_asked_by_fkey';
            columns: ['asked_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_seats_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_seats_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_contacts: {
        Row: {
          channel: string;
          consented_at: string | null;
          contact: string;
          initiative_id: string;
          is_public: boolean;
        };
        ComputedFields: never;
        Insert: {
          channel: string;
          consented_at?: string | null;
          contact: string;
          initiative_id: string;
          is_public?: boolean;
        };
        Update: {
          channel?: string;
          consented_at?: string | null;
          contact?: string;
          initiative_id?: string;
          is_public?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_contacts_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: true;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_figures: {
        Row: {
          date_precision: Database['public']['Enums']['date_precision'] | null;
          dated_on: string | null;
          high: number | null;
          id: number;
          initiative_id: string;
          key: string;
          labels: NonNullable<Json>;
          low: number | null;
          position: number;
          qualifier: Database['public']['Enums']['figure_qualifier'];
          role: Database['public']['Enums']['figure_role'];
          source_id: number | null;
          units: NonNullable<Json>;
          windows: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          date_precision?: Database['public']['Enums']['date_precision'] | null;
          dated_on?: string | null;
          high?: number | null;
          id?: never;
          initiative_id: string;
          key: string;
          labels: NonNullable<Json>;
          low?: number | null;
          position?: number;
          qualifier?: Database['public']['Enums']['figure_qualifier'];
          role: Database['public']['Enums']['figure_role'];
          source_id?: number | null;
          units?: NonNullable<Json>;
          windows?: NonNullable<Json>;
        };
        Update: {
          date_precision?: Database['public']['Enums']['date_precision'] | null;
          dated_on?: string | null;
          high?: number | null;
          id?: never;
          initiative_id?: string;
          key?: string;
          labels?: NonNullable<Json>;
          low?: number | null;
          position?: number;
          qualifier?: Database['public']['Enums']['figure_qualifier'];
          role?: Database['public']['Enums']['figure_role'];
          source_id?: number | null;
          units?: NonNullable<Json>;
          windows?: NonNullable<Json>;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_figures_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_figures_source_id_fkey';
            columns: ['source_id'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_names: {
        Row: {
          id: number;
          initiative_id: string;
          language: string;
          name: string;
          role: Database['public']['Enums']['name_role'];
        };
        ComputedFields: never;
        Insert: {
          id?: never;
          initiative_id: string;
          language: string;
          name: string;
          role: Database['public']['Enums']['name_role'];
        };
        Update: {
          id?: never;
          initiative_id?: string;
          language?: string;
          name?: string;
          role?: Database['public']['Enums']['name_role'];
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_names_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_notes: {
        Row: {
          body: string;
          initiative_id: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          body: string;
          initiative_id: string;
          updated_at?: string;
        };
        Update: {
          body?: string;
          initiative_id?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_notes_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: true;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_organisations: {
        Row: {
          initiative_id: string;
          organisation_id: string;
          role: Database['public']['Enums']['organisation_role'];
          since_on: string | null;
          until_on: string | null;
        };
        ComputedFields: never;
        Insert: {
          initiative_id: string;
          organisation_id: string;
          role: Database['public']['Enums']['organisation_role'];
          since_on?: string | null;
          until_on?: string | null;
        };
        Update: {
          initiative_id?: string;
          organisation_id?: string;
          role?: Database['public']['Enums']['organisation_role'];
          since_on?: string | null;
          until_on?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_organisations_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_organisations_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_places: {
        Row: {
          district_id: number | null;
          id: number;
          initiative_id: string;
          is_area: boolean;
          place_id: number;
          position: number;
          precision: Database['public']['Enums']['place_precision'];
          public_latitude: number | null;
          public_longitude: number | null;
          visibility: Database['public']['Enums']['place_visibility'];
        };
        ComputedFields: never;
        Insert: {
          district_id?: number | null;
          id?: never;
          initiative_id: string;
          is_area?: boolean;
          place_id: number;
          position?: number;
          precision?: Database['public']['Enums']['place_precision'];
          public_latitude?: number | null;
          public_longitude?: number | null;
          visibility?: Database['public']['Enums']['place_visibility'];
        };
        Update: {
          district_id?: number | null;
          id?: never;
          initiative_id?: string;
          is_area?: boolean;
          place_id?: number;
          position?: number;
          precision?: Database['public']['Enums']['place_precision'];
          public_latitude?: number | null;
          public_longitude?: number | null;
          visibility?: Database['public']['Enums']['place_visibility'];
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_places_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'districts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_places_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_places_place_id_fkey';
            columns: ['place_id'];
            isOneToOne: false;
            referencedRelation: 'places';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_relations: {
        Row: {
          from_id: string;
          kind: Database['public']['Enums']['initiative_relation'];
          to_id: string;
        };
        ComputedFields: never;
        Insert: {
          from_id: string;
          kind: Database['public']['Enums']['initiative_relation'];
          to_id: string;
        };
        Update: {
          from_id?: string;
          kind?: Database['public']['Enums']['initiative_relation'];
          to_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_relations_from_id_fkey';
            columns: ['from_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_relations_to_id_fkey';
            columns: ['to_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_search: {
        Row: {
          confirmed_on: string | null;
          initiative_id: string;
          kind: Database['public']['Enums']['initiative_kind'];
          ordinal: number;
          scope: Database['public']['Enums']['geographic_scope'];
          slug: string;
          sort_name: string;
          status: Database['public']['Enums']['initiative_status'];
        };
        ComputedFields: never;
        Insert: {
          confirmed_on?: string | null;
          initiative_id: string;
          kind: Database['public']['Enums']['initiative_kind'];
          ordinal: number;
          scope: Database['public']['Enums']['geographic_scope'];
          slug: string;
          sort_name: string;
          status: Database['public']['Enums']['initiative_status'];
        };
        Update: {
          confirmed_on?: string | null;
          initiative_id?: string;
          kind?: Database['public']['Enums']['initiative_kind'];
          ordinal?: number;
          scope?: Database['public']['Enums']['geographic_scope'];
          slug?: string;
          sort_name?: string;
          status?: Database['public']['Enums']['initiative_status'];
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_search_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: true;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_sources: {
        Row: {
          field: string | null;
          id: number;
          initiative_id: string;
          source_id: number;
          value_found: string | null;
        };
        ComputedFields: never;
        Insert: {
          field?: string | null;
          id?: never;
          initiative_id: string;
          source_id: number;
          value_found?: string | null;
        };
        Update: {
          field?: string | null;
          id?: never;
          initiative_id?: string;
          source_id?: number;
          value_found?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_sources_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_sources_source_id_fkey';
            columns: ['source_id'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_terms: {
        Row: {
          initiative_id: string;
          term_id: number;
        };
        ComputedFields: never;
        Insert: {
          initiative_id: string;
          term_id: number;
        };
        Update: {
          initiative_id?: string;
          term_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_terms_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_terms_term_id_fkey';
            columns: ['term_id'];
            isOneToOne: false;
            referencedRelation: 'terms';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_texts: {
        Row: {
          body: string;
          initiative_id: string;
          language: string;
          section: Database['public']['Enums']['text_section'];
          source_hash: string | null;
          state: Database['public']['Enums']['text_state'];
          updated_at: string;
          written_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          body: string;
          initiative_id: string;
          language: string;
          section: Database['public']['Enums']['text_section'];
          source_hash?: string | null;
          state: Database['public']['Enums']['text_state'];
          updated_at?: string;
          written_by?: string | null;
        };
        Update: {
          body?: string;
          initiative_id?: string;
          language?: string;
          section?: Database['public']['Enums']['text_section'];
          source_hash?: string | null;
          state?: Database['public']['Enums']['text_state'];
          updated_at?: string;
          written_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_texts_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_texts_written_by_fkey';
            columns: ['written_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      initiatives: {
        Row: {
          budget_amount: number | null;
          budget_band: Database['public']['Enums']['budget_band'] | null;
          budget_period: Database['public']['Enums']['budget_period'] | null;
          confirmed_on: string | null;
          created_at: string;
          ended_on: string | null;
          ended_precision: Database['public']['Enums']['date_precision'] | null;
          form: string | null;
          funding: NonNullable<Json>;
          id: string;
          is_published: boolean;
          kind: Database['public']['Enums']['initiative_kind'];
          people: NonNullable<Json>;
          published_at: string | null;
          recognitions: NonNullable<Json>;
          scope: Database['public']['Enums']['geographic_scope'];
          sdgs: number[];
          slug: string;
          spoken_languages: string[];
          staff: NonNullable<Json>;
          started_on: string | null;
          started_precision: Database['public']['Enums']['date_precision'] | null;
          status: Database['public']['Enums']['initiative_status'];
          tags: string[];
          updated_at: string;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          budget_amount?: number | null;
          budget_band?: Database['public']['Enums']['budget_band'] | null;
          budget_period?: Database['public']['Enums']['budget_period'] | null;
          confirmed_on?: string | null;
          created_at?: string;
          ended_on?: string | null;
          ended_precision?: Database['public']['Enums']['date_precision'] | null;
          form?: string | null;
          funding?: NonNullable<Json>;
          id?: string;
          is_published?: boolean;
          kind: Database['public']['Enums']['initiative_kind'];
          people?: NonNullable<Json>;
          published_at?: string | null;
          recognitions?: NonNullable<Json>;
          scope?: Database['public']['Enums']['geographic_scope'];
          sdgs?: number[];
          slug: string;
          spoken_languages?: string[];
          staff?: NonNullable<Json>;
          started_on?: string | null;
          started_precision?: Database['public']['Enums']['date_precision'] | null;
          status?: Database['public']['Enums']['initiative_status'];
          tags?: string[];
          updated_at?: string;
          website?: string | null;
        };
        Update: {
          budget_amount?: number | null;
          budget_band?: Database['public']['Enums']['budget_band'] | null;
          budget_period?: Database['public']['Enums']['budget_period'] | null;
          confirmed_on?: string | null;
          created_at?: string;
          ended_on?: string | null;
          ended_precision?: Database['public']['Enums']['date_precision'] | null;
          form?: string | null;
          funding?: NonNullable<Json>;
          id?: string;
          is_published?: boolean;
          kind?: Database['public']['Enums']['initiative_kind'];
          people?: NonNullable<Json>;
          published_at?: string | null;
          recognitions?: NonNullable<Json>;
          scope?: Database['public']['Enums']['geographic_scope'];
          sdgs?: number[];
          slug?: string;
          spoken_languages?: string[];
          staff?: NonNullable<Json>;
          started_on?: string | null;
          started_precision?: Database['public']['Enums']['date_precision'] | null;
          status?: Database['public']['Enums']['initiative_status'];
          tags?: string[];
          updated_at?: string;
          website?: string | null;
        };
        Relationships: [];
      };
      item_links: {
        Row: {
          added_by: string | null;
          document_id: number | null;
          id: number;
          initiative_id: string | null;
          item_id: number;
          theme_id: number | null;
          topic_id: number | null;
        };
        ComputedFields: never;
        Insert: {
          added_by?: string | null;
          document_id?: number | null;
          id?: never;
          initiative_id?: string | null;
          item_id: number;
          theme_id?: number | null;
          topic_id?: number | null;
        };
        Update: {
          added_by?: string | null;
          document_id?: number | null;
          id?: never;
          initiative_id?: string | null;
          item_id?: number;
          theme_id?: number | null;
          topic_id?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'item_links_added_by_fkey';
            columns: ['added_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'item_links_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'item_links_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'item_links_item_id_fkey';
            columns: ['item_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'item_links_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'item_links_topic_id_fkey';
            columns: ['topic_id'];
            isOneToOne: false;
            referencedRelation: 'topics';
            referencedColumns: ['id'];
          },
        ];
      };
      map_points: {
        Row: {
          from_level: number;
          initiative_id: string;
          initiative_place_id: number;
          is_area: boolean;
          latitude: number;
          longitude: number;
          morton: number;
          ordinal: number;
          theme: string | null;
          x: number;
          y: number;
        };
        ComputedFields: never;
        Insert: {
          from_level: number;
          initiative_id: string;
          initiative_place_id: number;
          is_area: boolean;
          latitude: number;
          longitude: number;
          morton: number;
          ordinal: number;
          theme?: string | null;
          x: number;
          y: number;
        };
        Update: {
          from_level?: number;
          initiative_id?: string;
          initiative_place_id?: number;
          is_area?: boolean;
          latitude?: number;
          longitude?: number;
          morton?: number;
          ordinal?: number;
          theme?: string | null;
          x?: number;
          y?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'map_points_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'map_points_initiative_place_id_fkey';
            columns: ['initiative_place_id'];
            isOneToOne: true;
            referencedRelation: 'initiative_places';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'map_points_ordinal_fkey';
            columns: ['ordinal'];
            isOneToOne: false;
            referencedRelation: 'initiative_search';
            referencedColumns: ['ordinal'];
          },
        ];
      };
      media: {
        Row: {
          alternative_texts: NonNullable<Json>;
          author: string | null;
          focus_x: number;
          focus_y: number;
          id: string;
          initiative_id: string;
          licence: string;
          path: string;
          position: number;
        };
        ComputedFields: never;
        Insert: {
          alternative_texts: NonNullable<Json>;
          author?: string | null;
          focus_x?: number;
          focus_y?: number;
          id?: string;
          initiative_id: string;
          licence: string;
          path: string;
          position?: number;
        };
        Update: {
          alternative_texts?: NonNullable<Json>;
          author?: string | null;
          focus_x?: number;
          focus_y?: number;
          id?: string;
          initiative_id?: string;
          licence?: string;
          path?: string;
          position?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'media_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
        ];
      };
      meeting_answers: {
        Row: {
          answer: Database['public']['Enums']['meeting_answer'];
          answered_at: string;
          answered_by: string | null;
          id: number;
          meeting_id: number;
          person_id: string | null;
          seat_id: number | null;
        };
        ComputedFields: never;
        Insert: {
          answer: Database['public']['Enums']['meeting_answer'];
          answered_at?: string;
          answered_by?: string | null;
          id?: never;
          meeting_id: number;
          person_id?: string | null;
          seat_id?: number | null;
        };
        Update: {
          answer?: Database['public']['Enums']['meeting_answer'];
          answered_at?: string;
          answered_by?: string | null;
          id?: never;
          meeting_id?: number;
          person_id?: string | null;
          seat_id?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'meeting_answers_answered_by_fkey';
            columns: ['answered_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'meeting_answers_meeting_id_fkey';
            columns: ['meeting_id'];
            isOneToOne: false;
            referencedRelation: 'group_meetings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'meeting_answers_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'meeting_answers_seat_id_fkey';
            columns: ['seat_id'];
            isOneToOne: false;
            referencedRelation: 'group_seats';
            referencedColumns: ['id'];
          },
        ];
      };
      meeting_attendances: {
        Row: {
          id: number;
          marked_at: string;
          marked_by: string | null;
          meeting_id: number;
          person_id: string | null;
          seat_id: number | null;
          way: Database['public']['Enums']['meeting_answer'];
        };
        ComputedFields: never;
        Insert: {
          id?: never;
          marked_at?: string;
          marked_by?: string | null;
          meeting_id: number;
          person_id?: string | null;
          seat_id?: number | null;
          way: Database['public']['Enums']['meeting_answer'];
        };
        Update: {
          id?: never;
          marked_at?: string;
          marked_by?: string | null;
          meeting_id?: number;
          person_id?: string | null;
          seat_id?: number | null;
          way?: Database['public']['Enums']['meeting_answer'];
        };
        Relationships: [
          {
            foreignKeyName: 'meeting_attendances_marked_by_fkey';
            columns: ['marked_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'meeting_attendances_meeting_id_fkey';
            columns: ['meeting_id'];
            isOneToOne: false;
            referencedRelation: 'group_meetings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'meeting_attendances_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'meeting_attendances_seat_id_fkey';
            columns: ['seat_id'];
            isOneToOne: false;
            referencedRelation: 'group_seats';
            referencedColumns: ['id'];
          },
        ];
      };
      meeting_notes: {
        Row: {
          document: NonNullable<Json>;
          language: string;
          meeting_id: number;
          revision: number;
          written_at: string;
          written_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          document: NonNullable<Json>;
          language: string;
          meeting_id: number;
          revision?: number;
          written_at?: string;
          written_by?: string | null;
        };
        Update: {
          document?: NonNullable<Json>;
          language?: string;
          meeting_id?: number;
          revision?: number;
          written_at?: string;
          written_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'meeting_notes_meeting_id_fkey';
            columns: ['meeting_id'];
            isOneToOne: true;
            referencedRelation: 'group_meetings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'meeting_notes_written_by_fkey';
            columns: ['written_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      nomination_contacts: {
        Row: {
          address: string | null;
          channel: string | null;
          contact: string | null;
          nomination_id: string;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          channel?: string | null;
          contact?: string | null;
          nomination_id: string;
        };
        Update: {
          address?: string | null;
          channel?: string | null;
          contact?: string | null;
          nomination_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'nomination_contacts_nomination_id_fkey';
            columns: ['nomination_id'];
            isOneToOne: true;
            referencedRelation: 'nominations';
            referencedColumns: ['id'];
          },
        ];
      };
      nomination_distinctions: {
        Row: {
          decided_at: string;
          decided_by: string | null;
          fingerprint: string;
          initiative_id: string;
          nomination_id: string;
          reason: string | null;
        };
        ComputedFields: never;
        Insert: {
          decided_at?: string;
          decided_by?: string | null;
          fingerprint: string;
          initiative_id: string;
          nomination_id: string;
          reason?: string | null;
        };
        Update: {
          decided_at?: string;
          decided_by?: string | null;
          fingerprint?: string;
          initiative_id?: string;
          nomination_id?: string;
          reason?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'nomination_distinctions_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'nomination_distinctions_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'nomination_distinctions_nomination_id_fkey';
            columns: ['nomination_id'];
            isOneToOne: false;
            referencedRelation: 'nominations';
            referencedColumns: ['id'];
          },
        ];
      };
      nomination_events: {
        Row: {
          action: Database['public']['Enums']['nomination_action'];
          actor_id: string | null;
          happened_at: string;
          id: number;
          nomination_id: string;
          reason: string | null;
          state: Database['public']['Enums']['nomination_state'];
        };
        ComputedFields: never;
        Insert: {
          action: Database['public']['Enums']['nomination_action'];
          actor_id?: string | null;
          happened_at?: string;
          id?: never;
          nomination_id: string;
          reason?: string | null;
          state: Database['public']['Enums']['nomination_state'];
        };
        Update: {
          action?: Database['public']['Enums']['nomination_action'];
          actor_id?: string | null;
          happened_at?: string;
          id?: never;
          nomination_id?: string;
          reason?: string | null;
          state?: Database['public']['Enums']['nomination_state'];
        };
        Relationships: [
          {
            foreignKeyName: 'nomination_events_actor_id_fkey';
            columns: ['actor_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'nomination_events_nomination_id_fkey';
            columns: ['nomination_id'];
            isOneToOne: false;
            referencedRelation: 'nominations';
            referencedColumns: ['id'];
          },
        ];
      };
      nominations: {
        Row: {
          answer: string | null;
          area_text: string | null;
          challenge: string;
          comparable_name: string | null;
          costs: string | null;
          decided_at: string | null;
          decline_reason: string | null;
          district_id: number | null;
          first_accepted_by: string | null;
          has_structure: Database['public']['Enums']['nomination_answer'] | null;
          id: string;
          initiative_id: string | null;
          internal_note: string | null;
          language: string;
          locals_benefit: Database['public']['Enums']['nomination_answer'] | null;
          meets_locals: Database['public']['Enums']['nomination_answer'] | null;
          merged_into: string | null;
          name: string | null;
          no_fixed_place: boolean;
          other_names: string | null;
          place_id: number | null;
          promotes_inclusion: Database['public']['Enums']['nomination_answer'] | null;
          proposed_edits: Json | null;
          question: string | null;
          receipt_hash: string;
          relation: string | null;
          reviewer_id: string | null;
          rhythm: string | null;
          saved_steps: string[];
          scope: Database['public']['Enums']['geographic_scope'] | null;
          show_address: boolean;
          spoken_languages: string[];
          started_at: string;
          state: Database['public']['Enums']['nomination_state'];
          submitted_at: string | null;
          term_ids: number[];
          text_language: string;
          updated_at: string;
          website: string | null;
          what: string | null;
        };
        ComputedFields: never;
        Insert: {
          answer?: string | null;
          area_text?: string | null;
          challenge: string;
          comparable_name?: never;
          costs?: string | null;
          decided_at?: string | null;
          decline_reason?: string | null;
          district_id?: number | null;
          first_accepted_by?: string | null;
          has_structure?: Database['public']['Enums']['nomination_answer'] | null;
          id?: string;
          initiative_id?: string | null;
          internal_note?: string | null;
          language: string;
          locals_benefit?: Database['public']['Enums']['nomination_answer'] | null;
          meets_locals?: Database['public']['Enums']['nomination_answer'] | null;
          merged_into?: string | null;
          name?: string | null;
          no_fixed_place?: boolean;
          other_names?: string | null;
          place_id?: number | null;
          promotes_inclusion?: Database['public']['Enums']['nomination_answer'] | null;
          proposed_edits?: Json | null;
          question?: string | null;
          receipt_hash: string;
          relation?: string | null;
          reviewer_id?: string | null;
          rhythm?: string | null;
          saved_steps?: string[];
          scope?: Database['public']['Enums']['geographic_scope'] | null;
          show_address?: boolean;
          spoken_languages?: string[];
          started_at?: string;
          state?: Database['public']['Enums']['nomination_state'];
          submitted_at?: string | null;
          term_ids?: number[];
          text_language: string;
          updated_at?: string;
          website?: string | null;
          what?: string | null;
        };
        Update: {
          answer?: string | null;
          area_text?: string | null;
          challenge?: string;
          comparable_name?: never;
          costs?: string | null;
          decided_at?: string | null;
          decline_reason?: string | null;
          district_id?: number | null;
          first_accepted_by?: string | null;
          has_structure?: Database['public']['Enums']['nomination_answer'] | null;
          id?: string;
          initiative_id?: string | null;
          internal_note?: string | null;
          language?: string;
          locals_benefit?: Database['public']['Enums']['nomination_answer'] | null;
          meets_locals?: Database['public']['Enums']['nomination_answer'] | null;
          merged_into?: string | null;
          name?: string | null;
          no_fixed_place?: boolean;
          other_names?: string | null;
          place_id?: number | null;
          promotes_inclusion?: Database['public']['Enums']['nomination_answer'] | null;
          proposed_edits?: Json | null;
          question?: string | null;
          receipt_hash?: string;
          relation?: string | null;
          reviewer_id?: string | null;
          rhythm?: string | null;
          saved_steps?: string[];
          scope?: Database['public']['Enums']['geographic_scope'] | null;
          show_address?: boolean;
          spoken_languages?: string[];
          started_at?: string;
          state?: Database['public']['Enums']['nomination_state'];
          submitted_at?: string | null;
          term_ids?: number[];
          text_language?: string;
          updated_at?: string;
          website?: string | null;
          what?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'nominations_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'districts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'nominations_first_accepted_by_fkey';
            columns: ['first_accepted_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'nominations_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'nominations_merged_into_fkey';
            columns: ['merged_into'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'nominations_place_id_fkey';
            columns: ['place_id'];
            isOneToOne: false;
            referencedRelation: 'places';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'nominations_reviewer_id_fkey';
            columns: ['reviewer_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      notifications: {
        Row: {
          created_at: string;
          group_id: number | null;
          id: number;
          is_own: boolean;
          kind: string;
          mail_due_at: string | null;
          mailed_at: string | null;
          object: string;
          payload: NonNullable<Json>;
          person_id: string;
          post_id: number | null;
          read_at: string | null;
          topic_id: number | null;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          group_id?: number | null;
          id?: never;
          is_own?: boolean;
          kind: string;
          mail_due_at?: string | null;
          mailed_at?: string | null;
          object: string;
          payload?: NonNullable<Json>;
          person_id: string;
          post_id?: number | null;
          read_at?: string | null;
          topic_id?: number | null;
          version?: number;
        };
        Update: {
          created_at?: string;
          group_id?: number | null;
          id?: never;
          is_own?: boolean;
          kind?: string;
          mail_due_at?: string | null;
          mailed_at?: string | null;
          object?: string;
          payload?: NonNullable<Json>;
          person_id?: string;
          post_id?: number | null;
          read_at?: string | null;
          topic_id?: number | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'notifications_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'notifications_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'notifications_post_id_fkey';
            columns: ['post_id'];
            isOneToOne: false;
            referencedRelation: 'posts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'notifications_topic_id_fkey';
            columns: ['topic_id'];
            isOneToOne: false;
            referencedRelation: 'topics';
            referencedColumns: ['id'];
          },
        ];
      };
      organisation_representatives: {
        Row: {
          organisation_id: string;
          person_id: string;
          role: Database['public']['Enums']['representative_role'];
          since_on: string;
        };
        ComputedFields: never;
        Insert: {
          organisation_id: string;
          person_id: string;
          role?: Database['public']['Enums']['representative_role'];
          since_on?: string;
        };
        Update: {
          organisation_id?: string;
          person_id?: string;
          role?: Database['public']['Enums']['representative_role'];
          since_on?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'organisation_representatives_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organisation_representatives_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      organisations: {
        Row: {
          created_at: string;
          id: string;
          name: string;
          names: NonNullable<Json>;
          place_id: number | null;
          searchable: string;
          slug: string;
          sort_name: string;
          summaries: NonNullable<Json>;
          type: Database['public']['Enums']['organisation_type'];
          updated_at: string;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          id?: string;
          name: string;
          names?: NonNullable<Json>;
          place_id?: number | null;
          searchable?: never;
          slug: string;
          sort_name?: never;
          summaries?: NonNullable<Json>;
          type: Database['public']['Enums']['organisation_type'];
          updated_at?: string;
          website?: string | null;
        };
        Update: {
          created_at?: string;
          id?: string;
          name?: string;
          names?: NonNullable<Json>;
          place_id?: number | null;
          searchable?: never;
          slug?: string;
          sort_name?: never;
          summaries?: NonNullable<Json>;
          type?: Database['public']['Enums']['organisation_type'];
          updated_at?: string;
          website?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'organisations_place_id_fkey';
            columns: ['place_id'];
            isOneToOne: false;
            referencedRelation: 'places';
            referencedColumns: ['id'];
          },
        ];
      };
      people: {
        Row: {
          created_at: string;
          display_name: string;
          id: string;
          language: string;
          spoken_languages: string[];
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          display_name?: string;
          id: string;
          language?: string;
          spoken_languages?: string[];
          updated_at?: string;
        };
        Update: {
          created_at?: string;
          display_name?: string;
          id?: string;
          language?: string;
          spoken_languages?: string[];
          updated_at?: string;
        };
        Relationships: [];
      };
      person_roles: {
        Row: {
          granted_at: string;
          granted_by: string | null;
          person_id: string;
          role: Database['public']['Enums']['role_name'];
        };
        ComputedFields: never;
        Insert: {
          granted_at?: string;
          granted_by?: string | null;
          person_id: string;
          role: Database['public']['Enums']['role_name'];
        };
        Update: {
          granted_at?: string;
          granted_by?: string | null;
          person_id?: string;
          role?: Database['public']['Enums']['role_name'];
        };
        Relationships: [
          {
            foreignKeyName: 'person_roles_granted_by_fkey';
            columns: ['granted_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'person_roles_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      places: {
        Row: {
          country: string;
          id: number;
          latitude: number;
          longitude: number;
          names: NonNullable<Json>;
          population: number | null;
          province: string | null;
          searchable: string;
          slug: string;
        };
        ComputedFields: never;
        Insert: {
          country: string;
          id?: never;
          latitude: number;
          longitude: number;
          names: NonNullable<Json>;
          population?: number | null;
          province?: string | null;
          searchable?: string;
          slug: string;
        };
        Update: {
          country?: string;
          id?: never;
          latitude?: number;
          longitude?: number;
          names?: NonNullable<Json>;
          population?: number | null;
          province?: string | null;
          searchable?: string;
          slug?: string;
        };
        Relationships: [];
      };
      post_drafts: {
        Row: {
          document: Json | null;
          language: string | null;
          markdown: string | null;
          person_id: string;
          place: string;
          title: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          document?: Json | null;
          language?: string | null;
          markdown?: string | null;
          person_id: string;
          place: string;
          title?: string | null;
          updated_at?: string;
        };
        Update: {
          document?: Json | null;
          language?: string | null;
          markdown?: string | null;
          person_id?: string;
          place?: string;
          title?: string | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'post_drafts_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      post_reactions: {
        Row: {
          kind: Database['public']['Enums']['reaction_kind'];
          person_id: string;
          post_id: number;
          reacted_at: string;
        };
        ComputedFields: never;
        Insert: {
          kind: Database['public']['Enums']['reaction_kind'];
          person_id: string;
          post_id: number;
          reacted_at?: string;
        };
        Update: {
          kind?: Database['public']['Enums']['reaction_kind'];
          person_id?: string;
          post_id?: number;
          reacted_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'post_reactions_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'post_reactions_post_id_fkey';
            columns: ['post_id'];
            isOneToOne: false;
            referencedRelation: 'posts';
            referencedColumns: ['id'];
          },
        ];
      };
      posts: {
        Row: {
          answers: number | null;
          author_id: string | null;
          created_at: string;
          document: Json | null;
          edited_at: string | null;
          id: number;
          language: string;
          let_through_at: string | null;
          number: number;
          once: string | null;
          organisation_id: string | null;
          plain: string;
          revision: number;
          state: Database['public']['Enums']['post_state'];
          topic_id: number;
          words: unknown;
        };
        ComputedFields: never;
        Insert: {
          answers?: number | null;
          author_id?: string | null;
          created_at?: string;
          document?: Json | null;
          edited_at?: string | null;
          id?: never;
          language: string;
          let_through_at?: string | null;
          number: number;
          once?: string | null;
          organisation_id?: string | null;
          plain?: string;
          revision?: number;
          state?: Database['public']['Enums']['post_state'];
          topic_id: number;
          words?: never;
        };
        Update: {
          answers?: number | null;
          author_id?: string | null;
          created_at?: string;
          document?: Json | null;
          edited_at?: string | null;
          id?: never;
          language?: string;
          let_through_at?: string | null;
          number?: number;
          once?: string | null;
          organisation_id?: string | null;
          plain?: string;
          revision?: number;
          state?: Database['public']['Enums']['post_state'];
          topic_id?: number;
          words?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'posts_author_id_fkey';
            columns: ['author_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'posts_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'posts_topic_id_fkey';
            columns: ['topic_id'];
            isOneToOne: false;
            referencedRelation: 'topics';
            referencedColumns: ['id'];
          },
        ];
      };
      registrations: {
        Row: {
          cancelled_at: string | null;
          cancelled_reason: string | null;
          id: number;
          is_code_name: boolean;
          language: string;
          moved_up_at: string | null;
          name: string | null;
          once: string | null;
          organisation_id: string | null;
          person_id: string | null;
          registered_at: string;
          registered_by: string | null;
          sequence: number;
          session_id: number;
          state: Database['public']['Enums']['registration_state'];
          updated_at: string;
          way: Database['public']['Enums']['coming_way'];
        };
        ComputedFields: never;
        Insert: {
          cancelled_at?: string | null;
          cancelled_reason?: string | null;
          id?: never;
          is_code_name?: boolean;
          language: string;
          moved_up_at?: string | null;
          name?: string | null;
          once?: string | null;
          organisation_id?: string | null;
          person_id?: string | null;
          registered_at?: string;
          registered_by?: string | null;
          sequence?: number;
          session_id: number;
          state: Database['public']['Enums']['registration_state'];
          updated_at?: string;
          way: Database['public']['Enums']['coming_way'];
        };
        Update: {
          cancelled_at?: string | null;
          cancelled_reason?: string | null;
          id?: never;
          is_code_name?: boolean;
          language?: string;
          moved_up_at?: string | null;
          name?: string | null;
          once?: string | null;
          organisation_id?: string | null;
          person_id?: string | null;
          registered_at?: string;
          registered_by?: string | null;
          sequence?: number;
          session_id?: number;
          state?: Database['public']['Enums']['registration_state'];
          updated_at?: string;
          way?: Database['public']['Enums']['coming_way'];
        };
        Relationships: [
          {
            foreignKeyName: 'registrations_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'registrations_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'registrations_registered_by_fkey';
            columns: ['registered_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'registrations_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      seat_holders: {
        Row: {
          id: number;
          person_id: string;
          role: Database['public']['Enums']['representative_role'];
          seat_id: number;
          since_on: string;
          until_on: string | null;
        };
        ComputedFields: never;
        Insert: {
          id?: never;
          person_id: string;
          role: Database['public']['Enums']['representative_role'];
          seat_id: number;
          since_on?: string;
          until_on?: string | null;
        };
        Update: {
          id?: never;
          person_id?: string;
          role?: Database['public']['Enums']['representative_role'];
          seat_id?: number;
          since_on?: string;
          until_on?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'seat_holders_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'seat_holders_seat_id_fkey';
            columns: ['seat_id'];
            isOneToOne: false;
            referencedRelation: 'group_seats';
            referencedColumns: ['id'];
          },
        ];
      };
      session_deadlines: {
        Row: {
          done_at: string | null;
          done_by: string | null;
          due_on: string;
          id: number;
          is_fixed: boolean;
          kind: Database['public']['Enums']['deadline_kind'];
          offset_days: number;
          owner_id: string | null;
          reminded_on: string | null;
          session_id: number;
          title: string | null;
        };
        ComputedFields: never;
        Insert: {
          done_at?: string | null;
          done_by?: string | null;
          due_on: string;
          id?: never;
          is_fixed?: boolean;
          kind: Database['public']['Enums']['deadline_kind'];
          offset_days: number;
          owner_id?: string | null;
          reminded_on?: string | null;
          session_id: number;
          title?: string | null;
        };
        Update: {
          done_at?: string | null;
          done_by?: string | null;
          due_on?: string;
          id?: never;
          is_fixed?: boolean;
          kind?: Database['public']['Enums']['deadline_kind'];
          offset_days?: number;
          owner_id?: string | null;
          reminded_on?: string | null;
          session_id?: number;
          title?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'session_deadlines_done_by_fkey';
            columns: ['done_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_deadlines_owner_id_fkey';
            columns: ['owner_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_deadlines_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      session_officers: {
        Row: {
          added_at: string;
          added_by: string | null;
          duty: Database['public']['Enums']['session_duty'];
          person_id: string;
          session_id: number;
        };
        ComputedFields: never;
        Insert: {
          added_at?: string;
          added_by?: string | null;
          duty: Database['public']['Enums']['session_duty'];
          person_id: string;
          session_id: number;
        };
        Update: {
          added_at?: string;
          added_by?: string | null;
          duty?: Database['public']['Enums']['session_duty'];
          person_id?: string;
          session_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'session_officers_added_by_fkey';
            columns: ['added_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_officers_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_officers_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      session_presences: {
        Row: {
          came_at: string;
          id: number;
          left_at: string | null;
          marked_by: string | null;
          name: string | null;
          organisation_id: string | null;
          person_id: string | null;
          registration_id: number | null;
          session_id: number;
          way: Database['public']['Enums']['coming_way'];
        };
        ComputedFields: never;
        Insert: {
          came_at?: string;
          id?: never;
          left_at?: string | null;
          marked_by?: string | null;
          name?: string | null;
          organisation_id?: string | null;
          person_id?: string | null;
          registration_id?: number | null;
          session_id: number;
          way: Database['public']['Enums']['coming_way'];
        };
        Update: {
          came_at?: string;
          id?: never;
          left_at?: string | null;
          marked_by?: string | null;
          name?: string | null;
          organisation_id?: string | null;
          person_id?: string | null;
          registration_id?: number | null;
          session_id?: number;
          way?: Database['public']['Enums']['coming_way'];
        };
        Relationships: [
          {
            foreignKeyName: 'session_presences_marked_by_fkey';
            columns: ['marked_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_presences_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_presences_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_presences_registration_id_fkey';
            columns: ['registration_id'];
            isOneToOne: false;
            referencedRelation: 'registrations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_presences_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      sessions: {
        Row: {
          address: string | null;
          agenda_revision: number;
          cancelled_reason: string | null;
          capacity_here: number | null;
          capacity_remote: number | null;
          closed_at: string | null;
          completed_at: string | null;
          created_at: string;
          created_by: string | null;
          ends_at: string;
          follows_id: number | null;
          id: number;
          kind: Database['public']['Enums']['session_kind'];
          once: string | null;
          opened_at: string | null;
          place_name: string | null;
          practical: NonNullable<Json>;
          published_at: string | null;
          sequence: number;
          slug: string;
          starts_at: string;
          state: Database['public']['Enums']['session_state'];
          summaries: NonNullable<Json>;
          titles: NonNullable<Json>;
          uid: string;
          updated_at: string;
          zone: string;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          agenda_revision?: number;
          cancelled_reason?: string | null;
          capacity_here?: number | null;
          capacity_remote?: number | null;
          closed_at?: string | null;
          completed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          ends_at: string;
          follows_id?: number | null;
          id?: never;
          kind: Database['public']['Enums']['session_kind'];
          once?: string | null;
          opened_at?: string | null;
          place_name?: string | null;
          practical?: NonNullable<Json>;
          published_at?: string | null;
          sequence?: number;
          slug: string;
          starts_at: string;
          state?: Database['public']['Enums']['session_state'];
          summaries?: NonNullable<Json>;
          titles: NonNullable<Json>;
          uid?: string;
          updated_at?: string;
          zone?: string;
        };
        Update: {
          address?: string | null;
          agenda_revision?: number;
          cancelled_reason?: string | null;
          capacity_here?: number | null;
          capacity_remote?: number | null;
          closed_at?: string | null;
          completed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          ends_at?: string;
          follows_id?: number | null;
          id?: never;
          kind?: Database['public']['Enums']['session_kind'];
          once?: string | null;
          opened_at?: string | null;
          place_name?: string | null;
          practical?: NonNullable<Json>;
          published_at?: string | null;
          sequence?: number;
          slug?: string;
          starts_at?: string;
          state?: Database['public']['Enums']['session_state'];
          summaries?: NonNullable<Json>;
          titles?: NonNullable<Json>;
          uid?: string;
          updated_at?: string;
          zone?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'sessions_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sessions_follows_id_fkey';
            columns: ['follows_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      site_settings: {
        Row: {
          city_names: NonNullable<Json>;
          contact_mail: string | null;
          data_licence: string;
          data_licence_url: string;
          default_language: string;
          discrimination_desk: string;
          discrimination_desk_url: string;
          emergency_number: string;
          first_posts: number;
          forum_names: NonNullable<Json>;
          four_eyes: boolean;
          home_place: string;
          only_row: boolean;
          seated_elsewhere_enters: boolean;
          taglines: NonNullable<Json>;
          updated_at: string;
          zone: string;
        };
        ComputedFields: never;
        Insert: {
          city_names: NonNullable<Json>;
          contact_mail?: string | null;
          data_licence?: string;
          data_licence_url?: string;
          default_language?: string;
          discrimination_desk?: string;
          discrimination_desk_url?: string;
          emergency_number?: string;
          first_posts?: number;
          forum_names: NonNullable<Json>;
          four_eyes?: boolean;
          home_place: string;
          only_row?: boolean;
          seated_elsewhere_enters?: boolean;
          taglines?: NonNullable<Json>;
          updated_at?: string;
          zone?: string;
        };
        Update: {
          city_names?: NonNullable<Json>;
          contact_mail?: string | null;
          data_licence?: string;
          data_licence_url?: string;
          default_language?: string;
          discrimination_desk?: string;
          discrimination_desk_url?: string;
          emergency_number?: string;
          first_posts?: number;
          forum_names?: NonNullable<Json>;
          four_eyes?: boolean;
          home_place?: string;
          only_row?: boolean;
          seated_elsewhere_enters?: boolean;
          taglines?: NonNullable<Json>;
          updated_at?: string;
          zone?: string;
        };
        Relationships: [];
      };
      slug_redirects: {
        Row: {
          initiative_id: string;
          slug: string;
        };
        ComputedFields: never;
        Insert: {
          initiative_id: string;
          slug: string;
        };
        Update: {
          initiative_id?: string;
          slug?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'slug_redirects_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
        ];
      };
      sources: {
        Row: {
          id: number;
          key: string;
          publisher: string | null;
          titles: NonNullable<Json>;
          url: string | null;
          year: number | null;
        };
        ComputedFields: never;
        Insert: {
          id?: never;
          key: string;
          publisher?: string | null;
          titles: NonNullable<Json>;
          url?: string | null;
          year?: number | null;
        };
        Update: {
          id?: never;
          key?: string;
          publisher?: string | null;
          titles?: NonNullable<Json>;
          url?: string | null;
          year?: number | null;
        };
        Relationships: [];
      };
      terms: {
        Row: {
          id: number;
          labels: NonNullable<Json>;
          position: number;
          slug: string;
          vocabulary: Database['public']['Enums']['vocabulary'];
        };
        ComputedFields: never;
        Insert: {
          id?: never;
          labels: NonNullable<Json>;
          position?: number;
          slug: string;
          vocabulary: Database['public']['Enums']['vocabulary'];
        };
        Update: {
          id?: never;
          labels?: NonNullable<Json>;
          position?: number;
          slug?: string;
          vocabulary?: Database['public']['Enums']['vocabulary'];
        };
        Relationships: [];
      };
      topic_readers: {
        Row: {
          person_id: string;
          read_ranges: unknown;
          topic_id: number;
          visited_at: string;
        };
        ComputedFields: never;
        Insert: {
          person_id: string;
          read_ranges?: unknown;
          topic_id: number;
          visited_at?: string;
        };
        Update: {
          person_id?: string;
          read_ranges?: unknown;
          topic_id?: number;
          visited_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'topic_readers_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'topic_readers_topic_id_fkey';
            columns: ['topic_id'];
            isOneToOne: false;
            referencedRelation: 'topics';
            referencedColumns: ['id'];
          },
        ];
      };
      topics: {
        Row: {
          audience: Database['public']['Enums']['audience'];
          author_id: string | null;
          closed_reason: string | null;
          created_at: string;
          gone: unknown;
          group_id: number;
          id: number;
          is_pinned: boolean;
          language: string;
          last_number: number;
          last_posted_at: string;
          last_visible: number;
          merged_into: number | null;
          once: string | null;
          post_count: number;
          slow_minutes: number;
          state: Database['public']['Enums']['topic_state'];
          title: string;
          vote_count: number;
          words: unknown;
        };
        ComputedFields: never;
        Insert: {
          audience: Database['public']['Enums']['audience'];
          author_id?: string | null;
          closed_reason?: string | null;
          created_at?: string;
          gone?: unknown;
          group_id: number;
          id?: never;
          is_pinned?: boolean;
          language: string;
          last_number?: number;
          last_posted_at?: string;
          last_visible?: never;
          merged_into?: number | null;
          once?: string | null;
          post_count?: number;
          slow_minutes?: number;
          state?: Database['public']['Enums']['topic_state'];
          title: string;
          vote_count?: number;
          words?: never;
        };
        Update: {
          audience?: Database['public']['Enums']['audience'];
          author_id?: string | null;
          closed_reason?: string | null;
          created_at?: string;
          gone?: unknown;
          group_id?: number;
          id?: never;
          is_pinned?: boolean;
          language?: string;
          last_number?: number;
          last_posted_at?: string;
          last_visible?: never;
          merged_into?: number | null;
          once?: string | null;
          post_count?: number;
          slow_minutes?: number;
          state?: Database['public']['Enums']['topic_state'];
          title?: string;
          vote_count?: number;
          words?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'topics_author_id_fkey';
            columns: ['author_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'topics_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'topics_merged_into_fkey';
            columns: ['merged_into'];
            isOneToOne: false;
            referencedRelation: 'topics';
            referencedColumns: ['id'];
          },
        ];
      };
      vote_options: {
        Row: {
          position: number;
          text: string;
          vote_id: number;
        };
        ComputedFields: never;
        Insert: {
          position: number;
          text: string;
          vote_id: number;
        };
        Update: {
          position?: number;
          text?: string;
          vote_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'vote_options_vote_id_fkey';
            columns: ['vote_id'];
            isOneToOne: false;
            referencedRelation: 'votes';
            referencedColumns: ['id'];
          },
        ];
      };
      votes: {
        Row: {
          author_id: string | null;
          cancel_reason: string | null;
          closed_at: string | null;
          closes_at: string | null;
          created_at: string;
          decided_at: string | null;
          decided_by: string | null;
          electorate: Database['public']['Enums']['vote_electorate'];
          eligible: number | null;
          explanation: string;
          id: number;
          kind: Database['public']['Enums']['vote_kind'];
          language: string;
          once: string | null;
          opened_at: string | null;
          outcome: string | null;
          outcome_language: string | null;
          question: string;
          quorum: number | null;
          reminded_at: string | null;
          review_on: string | null;
          reviewed_at: string | null;
          secrecy: Database['public']['Enums']['ballot_secrecy'];
          shows_at_once: boolean;
          state: Database['public']['Enums']['vote_state'];
          topic_id: number;
          turnout: number | null;
        };
        ComputedFields: never;
        Insert: {
          author_id?: string | null;
          cancel_reason?: string | null;
          closed_at?: string | null;
          closes_at?: string | null;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          electorate: Database['public']['Enums']['vote_electorate'];
          eligible?: number | null;
          explanation?: string;
          id?: never;
          kind: Database['public']['Enums']['vote_kind'];
          language: string;
          once?: string | null;
          opened_at?: string | null;
          outcome?: string | null;
          outcome_language?: string | null;
          question: string;
          quorum?: number | null;
          reminded_at?: string | null;
          review_on?: string | null;
          reviewed_at?: string | null;
          secrecy: Database['public']['Enums']['ballot_secrecy'];
          shows_at_once?: boolean;
          state?: Database['public']['Enums']['vote_state'];
          topic_id: number;
          turnout?: number | null;
        };
        Update: {
          author_id?: string | null;
          cancel_reason?: string | null;
          closed_at?: string | null;
          closes_at?: string | null;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          electorate?: Database['public']['Enums']['vote_electorate'];
          eligible?: number | null;
          explanation?: string;
          id?: never;
          kind?: Database['public']['Enums']['vote_kind'];
          language?: string;
          once?: string | null;
          opened_at?: string | null;
          outcome?: string | null;
          outcome_language?: string | null;
          question?: string;
          quorum?: number | null;
          reminded_at?: string | null;
          review_on?: string | null;
          reviewed_at?: string | null;
          secrecy?: Database['public']['Enums']['ballot_secrecy'];
          shows_at_once?: boolean;
          state?: Database['public']['Enums']['vote_state'];
          topic_id?: number;
          turnout?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'votes_author_id_fkey';
            columns: ['author_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'votes_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'votes_topic_id_fkey';
            columns: ['topic_id'];
            isOneToOne: false;
            referencedRelation: 'topics';
            referencedColumns: ['id'];
          },
        ];
      };
      working_groups: {
        Row: {
          access: Database['public']['Enums']['group_access'];
          closed_reason: string | null;
          created_at: string;
          file_megabytes: number;
          hue: string;
          id: number;
          names: NonNullable<Json>;
          position: number;
          purposes: NonNullable<Json>;
          reading: Database['public']['Enums']['audience'];
          slug: string;
          state: Database['public']['Enums']['group_state'];
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          access?: Database['public']['Enums']['group_access'];
          closed_reason?: string | null;
          created_at?: string;
          file_megabytes?: number;
          hue?: string;
          id?: never;
          names: NonNullable<Json>;
          position?: number;
          purposes: NonNullable<Json>;
          reading?: Database['public']['Enums']['audience'];
          slug: string;
          state?: Database['public']['Enums']['group_state'];
          updated_at?: string;
        };
        Update: {
          access?: Database['public']['Enums']['group_access'];
          closed_reason?: string | null;
          created_at?: string;
          file_megabytes?: number;
          hue?: string;
          id?: never;
          names?: NonNullable<Json>;
          position?: number;
          purposes?: NonNullable<Json>;
          reading?: Database['public']['Enums']['audience'];
          slug?: string;
          state?: Database['public']['Enums']['group_state'];
          updated_at?: string;
        };
        Relationships: [];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      accept_nomination: { Args: { edits: Json; id: string }; Returns: Json };
      add_document_comment: {
        Args: {
          after: string;
          before: string;
          block: number;
          body: string;
          document_id: number;
          once?: string;
          quotation: string;
          version: number;
        };
        Returns: Json;
      };
      add_post: {
        Args: {
          answers?: number;
          document: Json;
          language: string;
          once?: string;
          organisation?: string;
          plain: string;
          topic_id: number;
        };
        Returns: Json;
      };
      answer_contact_consent: { Args: { agrees: boolean; token: string }; Returns: undefined };
      answer_document_comment: {
        Args: { body: string; comment_id: number; once?: string };
        Returns: Json;
      };
      answer_invitation: { Args: { accepts: boolean; token: string }; Returns: undefined };
      answer_meeting: {
        Args: {
          answer: Database['public']['Enums']['meeting_answer'];
          meeting_id: number;
          seat?: number;
        };
        Returns: undefined;
      };
      answer_nomination: { Args: { answer: string; receipt: string }; Returns: undefined };
      answer_request: {
        Args: { accepts: boolean; answer: string; kind: string; request_id: number };
        Returns: undefined;
      };
      appeal_case: { Args: { address: string; appeal: string }; Returns: undefined };
      ask_for_seat: {
        Args: { group_slug: string; organisation_slug: string; reason: string };
        Returns: string;
      };
      ask_nominator: { Args: { id: string; question: string }; Returns: undefined };
      ask_to_join: { Args: { group_slug: string; reason: string }; Returns: undefined };
      begin_attachment: {
        Args: {
          bytes: number;
          description: string;
          digest: string;
          group_slug: string;
          height?: number;
          is_listed: boolean;
          kind: string;
          media_type: string;
          name: string;
          once?: string;
          width?: number;
        };
        Returns: Json;
      };
      cancel_meeting: { Args: { meeting_id: number; reason: string }; Returns: undefined };
      cancel_vote: { Args: { reason: string; vote_id: number }; Returns: undefined };
      cast_ballot: {
        Args: { choices: number[]; reason: string; seat: number; stance: string; vote_id: number };
        Returns: undefined;
      };
      change_attachments: {
        Args: { number: number; once: string; removed?: string[]; topic_id: number };
        Returns: undefined;
      };
      change_group: {
        Args: {
          access: string;
          base: string;
          group_slug: string;
          hue: string;
          names?: Json;
          purposes: Json;
          reading: string;
        };
        Returns: undefined;
      };
      change_meeting: {
        Args: {
          agenda?: Json;
          agenda_plain?: string;
          audience: string;
          base: number;
          day: string;
          ends: string;
          language: string;
          link?: string;
          meeting_id: number;
          note_taker?: string;
          place?: string;
          starts: string;
          title: string;
        };
        Returns: undefined;
      };
      change_vote: {
        Args: {
          closes_at: string;
          electorate: string;
          explanation: string;
          kind: string;
          language: string;
          opens: boolean;
          options: string[];
          question: string;
          quorum: number;
          secrecy: string;
          shows_at_once: boolean;
          vote_id: number;
        };
        Returns: undefined;
      };
      close_group: { Args: { group_slug: string; reason: string }; Returns: undefined };
      close_topic: { Args: { reason: string; topic_id: number }; Returns: undefined };
      close_vote: { Args: { vote_id: number }; Returns: undefined };
      count_moderation: { Args: Record<PropertyKey, never>; Returns: Json };
      create_document: {
        Args: {
          audience: string;
          document: Json;
          group_slug: string;
          language: string;
          once?: string;
          organisation?: string;
          plain: string;
          title: string;
        };
        Returns: Json;
      };
      create_group: {
        Args: { access: string; hue: string; names: Json; purposes: Json; reading: string };
        Returns: string;
      };
      decide_appeal: { Args: { id: string; reason: string; stands: boolean }; Returns: undefined };
      decide_case: {
        Args: { days?: number; id: string; reason: string; sanction?: string; verdict: string };
        Returns: undefined;
      };
      decline_nomination: { Args: { id: string; reason: string }; Returns: undefined };
      delete_document: { Args: { document_id: number }; Returns: undefined };
      delete_draft: { Args: { receipt: string }; Returns: undefined };
      delete_post_draft: { Args: { place: string }; Returns: undefined };
      discard_vote: { Args: { vote_id: number }; Returns: undefined };
      drop_attachment: { Args: { attachment_id: string }; Returns: undefined };
      edit_post: {
        Args: {
          base: number;
          document: Json;
          language: string;
          number: number;
          plain: string;
          reason?: string;
          topic_id: number;
        };
        Returns: Json;
      };
      end_seat: { Args: { reason: string; seat_id: number }; Returns: undefined };
      export_initiatives: {
        Args: { filters: Json; language: string; query: string };
        Returns: Json;
      };
      find_post: { Args: { number: number; topic_id: number }; Returns: Json };
      finish_attachment: { Args: { attachment_id: string }; Returns: undefined };
      get_account: { Args: Record<PropertyKey, never>; Returns: Json };
      get_attachment: { Args: { attachment_id: string }; Returns: Json };
      get_calendar: {
        Args: { group_slug: string; language?: string; secret?: string };
        Returns: Json;
      };
      get_case: { Args: { id: string; language?: string }; Returns: Json };
      get_contact_consent: { Args: { language: string; token: string }; Returns: Json };
      get_data_licence: { Args: Record<PropertyKey, never>; Returns: Json };
      get_document: {
        Args: { document_id: number; language?: string; version?: number };
        Returns: Json;
      };
      get_document_draft: { Args: { document_id: number }; Returns: Json };
      get_document_version: {
        Args: { document_id: number; language?: string; version?: number };
        Returns: Json;
      };
      get_following: { Args: { language: string }; Returns: Json };
      get_frame: { Args: { language: string }; Returns: Json };
      get_group: { Args: { group_slug: string; language: string }; Returns: Json };
      get_group_settings: { Args: { group_slug: string }; Returns: Json };
      get_home: { Args: { language: string }; Returns: Json };
      get_initiative: { Args: { initiative_slug: string; language: string }; Returns: Json };
      get_invitation: { Args: { language: string; token: string }; Returns: Json };
      get_mail_suspension: { Args: Record<PropertyKey, never>; Returns: Json };
      get_meeting: { Args: { language?: string; meeting_id: number }; Returns: Json };
      get_meeting_outlook: { Args: { group_slug: string; language?: string }; Returns: Json };
      get_nomination: { Args: { language: string; receipt: string }; Returns: Json };
      get_nomination_for_review: { Args: { id: string; language: string }; Returns: Json };
      get_organisation: { Args: { language: string; organisation_slug: string }; Returns: Json };
      get_post: { Args: { language?: string; number: number; topic_id: number }; Returns: Json };
      get_post_draft: { Args: { place: string }; Returns: Json };
      get_report: { Args: { address: string; language?: string }; Returns: Json };
      get_report_form: {
        Args: { client?: string; language?: string; number: number; topic_id: number };
        Returns: Json;
      };
      get_topic: { Args: { first?: number; language?: string; topic_id: number }; Returns: Json };
      get_translation: {
        Args: { language?: string; number: number; to_language: string; topic_id: number };
        Returns: Json;
      };
      get_unsubscription: { Args: { language: string; token: string }; Returns: Json };
      get_vote: { Args: { language: string; vote_id: number }; Returns: Json };
      get_vote_start: { Args: { language: string; topic_id: number }; Returns: Json };
      give_seat: { Args: { group_slug: string; organisation: string }; Returns: undefined };
      has_demo_people: { Args: Record<PropertyKey, never>; Returns: boolean };
      hide_post: { Args: { number: number; reason: string; topic_id: number }; Returns: undefined };
      hide_posts: {
        Args: { numbers: number[]; reason: string; topic_id: number };
        Returns: number;
      };
      invite_to_group: {
        Args: {
          group_slug: string;
          language: string;
          mail: string;
          role: Database['public']['Enums']['group_role'];
        };
        Returns: undefined;
      };
      join_group: { Args: { group_slug: string }; Returns: undefined };
      keep_machine_translation: {
        Args: {
          document: Json;
          number: number;
          plain: string;
          to_language: string;
          topic_id: number;
        };
        Returns: undefined;
      };
      leave_group: { Args: { group_slug: string }; Returns: undefined };
      leave_nominator_mail: {
        Args: { client: string; mail: string; receipt: string };
        Returns: undefined;
      };
      list_cases: { Args: { after?: string; language?: string; shown?: string }; Returns: Json };
      list_document_versions: { Args: { document_id: number; language?: string }; Returns: Json };
      list_documents: {
        Args: { group_slug: string; language?: string; page?: number };
        Returns: Json;
      };
      list_editor_choices: { Args: { document_id: number }; Returns: Json };
      list_group_files: { Args: { group_slug: string; language?: string }; Returns: Json };
      list_group_members: { Args: { group_slug: string; language: string }; Returns: Json };
      list_groups: { Args: { language: string }; Returns: Json };
      list_held_posts: { Args: { after?: number; language?: string }; Returns: Json };
      list_meetings: {
        Args: { group_slug: string; language?: string; page?: number };
        Returns: Json;
      };
      list_my_reports: { Args: { language?: string }; Returns: Json };
      list_nomination_options: { Args: { language: string }; Returns: Json };
      list_nominations: { Args: { language: string; page: number; shown: string }; Returns: Json };
      list_notifications: { Args: { language?: string; page?: number }; Returns: Json };
      list_organisations: {
        Args: { language: string; page: number; query: string };
        Returns: Json;
      };
      list_post_revisions: {
        Args: { language?: string; number: number; topic_id: number };
        Returns: Json;
      };
      list_public_addresses: { Args: { page: number }; Returns: Json };
      list_sources: { Args: { language: string }; Returns: Json };
      list_storage_days: { Args: Record<PropertyKey, never>; Returns: Json };
      list_topics: {
        Args: { group_slug: string; language?: string; page?: number; query?: string };
        Returns: Json;
      };
      list_waiting_attachments: { Args: { once: string }; Returns: Json };
      make_calendar_feed: { Args: { group_slug: string }; Returns: string };
      make_vote: {
        Args: {
          closes_at: string;
          electorate: string;
          explanation: string;
          kind: string;
          language: string;
          once?: string;
          opens: boolean;
          options: string[];
          question: string;
          quorum: number;
          secrecy: string;
          shows_at_once: boolean;
          topic_id: number;
        };
        Returns: number;
      };
      map_tile: {
        Args: { filters: Json; query: string; x: number; y: number; z: number };
        Returns: Json;
      };
      mark_attendance: { Args: { marks: Json; meeting_id: number }; Returns: undefined };
      mark_notifications_read: { Args: { newest: number }; Returns: undefined };
      mark_read: {
        Args: { first_number: number; last_number: number; topic_id: number };
        Returns: Json;
      };
      merge_nomination: {
        Args: { id: string; initiative: string; keep_name?: boolean };
        Returns: undefined;
      };
      merge_organisations: { Args: { from_slug: string; into_given: string }; Returns: string };
      merge_topics: { Args: { into_id: number; topic_id: number }; Returns: Json };
      move_topic: { Args: { to_group: string; topic_id: number }; Returns: undefined };
      nomination_duplicates: {
        Args: { language: string; name: string; place: string; website: string };
        Returns: Json;
      };
      not_a_duplicate: {
        Args: { initiative: string; nomination: string; reason?: string };
        Returns: undefined;
      };
      note_nomination: { Args: { id: string; note: string }; Returns: undefined };
      open_notification: { Args: { id: number }; Returns: string };
      open_topic: {
        Args: {
          audience: string;
          document: Json;
          group_slug: string;
          language: string;
          once?: string;
          organisation?: string;
          plain: string;
          title: string;
        };
        Returns: Json;
      };
      open_vote: { Args: { vote_id: number }; Returns: undefined };
      pin_topic: { Args: { pinned: boolean; topic_id: number }; Returns: undefined };
      plan_meeting: {
        Args: {
          agenda?: Json;
          agenda_plain?: string;
          audience: string;
          day: string;
          ends: string;
          group_slug: string;
          language: string;
          link?: string;
          note_taker?: string;
          once?: string;
          place?: string;
          starts: string;
          title: string;
        };
        Returns: number;
      };
      react: { Args: { kind: string; number: number; topic_id: number }; Returns: undefined };
      remove_document_comment: { Args: { comment_id: number }; Returns: undefined };
      remove_member: { Args: { member_id: number; reason: string }; Returns: undefined };
      remove_post: { Args: { number: number; topic_id: number }; Returns: undefined };
      remove_translation: {
        Args: { number: number; to_language: string; topic_id: number };
        Returns: undefined;
      };
      renew_seat: { Args: { ends_on: string; seat_id: number }; Returns: undefined };
      reopen_group: { Args: { group_slug: string }; Returns: undefined };
      reopen_topic: { Args: { topic_id: number }; Returns: undefined };
      report_post: {
        Args: {
          client?: string;
          note?: string;
          number: number;
          proof?: string;
          reason: string;
          topic_id: number;
          trap?: string;
        };
        Returns: Json;
      };
      resolve_document_comment: {
        Args: { comment_id: number; is_resolved: boolean };
        Returns: undefined;
      };
      restore_document_version: {
        Args: { base: number; document_id: number; restored: number };
        Returns: Json;
      };
      resume_mail: { Args: Record<PropertyKey, never>; Returns: undefined };
      reveal_reporters: { Args: { id: string }; Returns: undefined };
      review_held_post: {
        Args: {
          accepts: boolean;
          number: number;
          reason?: string;
          topic_id: number;
          vouches?: boolean;
        };
        Returns: undefined;
      };
      revoke_calendar_feed: { Args: { group_slug: string }; Returns: undefined };
      save_digest: {
        Args: { hour: number; keeps_quiet: boolean; rhythm: string; weekday: number };
        Returns: undefined;
      };
      save_document_version: {
        Args: {
          base: number;
          document: Json;
          document_id: number;
          once?: string;
          organisation?: string;
          plain: string;
          summary?: string;
        };
        Returns: Json;
      };
      save_meeting_notes: {
        Args: {
          base: number;
          document: Json;
          document_path?: string;
          language: string;
          meeting_id: number;
          plain: string;
        };
        Returns: Json;
      };
      save_nomination_step: {
        Args: { receipt: string; step: string; step_values: Json };
        Returns: undefined;
      };
      save_post_draft: {
        Args: {
          document?: Json;
          language?: string;
          markdown?: string;
          place: string;
          title?: string;
        };
        Returns: undefined;
      };
      search_initiatives: {
        Args: {
          filters: Json;
          language: string;
          page: number;
          per_page: number;
          query: string;
          sort: string;
        };
        Returns: Json;
      };
      set_document_editor: {
        Args: { document_id: number; is_editor: boolean; person: string };
        Returns: undefined;
      };
      set_document_settings: {
        Args: { audience: string; document_id: number; language: string; title: string };
        Returns: undefined;
      };
      set_document_state: {
        Args: { document_id: number; seen_version?: number; state: string };
        Returns: undefined;
      };
      set_follow: { Args: { id: string; level: string; scope: string }; Returns: undefined };
      set_follows: { Args: { choices: Json }; Returns: undefined };
      set_group_role: {
        Args: { member_id: number; role: Database['public']['Enums']['group_role'] };
        Returns: undefined;
      };
      set_group_room: { Args: { group_slug: string; megabytes: number }; Returns: undefined };
      set_seat_holder: {
        Args: {
          language: string;
          mail: string;
          person: string;
          role: Database['public']['Enums']['representative_role'];
          seat_id: number;
        };
        Returns: string;
      };
      set_slow_mode: { Args: { minutes: number; topic_id: number }; Returns: undefined };
      set_topic_audience: { Args: { audience: string; topic_id: number }; Returns: undefined };
      settle_sign_in: { Args: { address_hash: string; page_language: string }; Returns: string };
      show_post: { Args: { number: number; topic_id: number }; Returns: undefined };
      split_topic: { Args: { numbers: number[]; title: string; topic_id: number }; Returns: Json };
      start_nomination: {
        Args: { client: string; language: string; relation?: string };
        Returns: string;
      };
      state_outcome: {
        Args: { language: string; outcome: string; review_on?: string; vote_id: number };
        Returns: undefined;
      };
      submit_nomination: {
        Args: { client: string; mail?: string; proof?: string; receipt: string; trap?: string };
        Returns: undefined;
      };
      suggest_mentions: {
        Args: { group_slug: string; language: string; query: string };
        Returns: Json;
      };
      suggest_places: { Args: { language: string; typed: string }; Returns: string[] };
      take_case: { Args: { id: string }; Returns: undefined };
      take_nomination: { Args: { id: string }; Returns: undefined };
      take_sign_in_attempt: {
        Args: { address_hash: string; client: string; kind: string };
        Returns: undefined;
      };
      translate_post: {
        Args: {
          base: number;
          document: Json;
          number: number;
          plain: string;
          to_language: string;
          topic_id: number;
        };
        Returns: Json;
      };
      undo_unsubscribing: { Args: { token: string }; Returns: undefined };
      unreact: { Args: { kind: string; number: number; topic_id: number }; Returns: undefined };
      unsubscribe: { Args: { token: string }; Returns: undefined };
      vacate_seat: {
        Args: { role: Database['public']['Enums']['representative_role']; seat_id: number };
        Returns: undefined;
      };
      withdraw_invitation: { Args: { invitation_id: number }; Returns: undefined };
      withdraw_nomination: { Args: { receipt: string }; Returns: undefined };
      withdraw_request: { Args: { kind: string; request_id: number }; Returns: undefined };
    };
    Enums: {
      attachment_kind: 'image' | 'document';
      audience: 'public' | 'members';
      ballot_secrecy: 'anonymous' | 'named';
      budget_band: 'under_25000' | 'from_25000';
      budget_period: 'year' | 'total' | 'grant';
      case_state: 'received' | 'in_review' | 'upheld' | 'dismissed' | 'appealed' | 'final';
      coming_way: 'here' | 'remote';
      commitment_state: 'open' | 'reported_done' | 'closed' | 'dropped';
      date_precision: 'day' | 'month' | 'season' | 'year' | 'decade';
      deadline_kind:
        | 'call_opens'
        | 'call_closes'
        | 'agenda'
        | 'registration_opens'
        | 'registration_closes'
        | 'reports'
        | 'papers'
        | 'interpreters'
        | 'minutes_draft'
        | 'approval_closes'
        | 'other';
      decision_result: 'adopted' | 'postponed' | 'noted' | 'withdrawn';
      digest_rhythm: 'none' | 'daily' | 'weekly';
      document_state: 'draft' | 'shared' | 'submitted' | 'adopted';
      figure_qualifier: 'exact' | 'about' | 'at_least' | 'at_most' | 'range';
      figure_role: 'target' | 'reached' | 'input' | 'context' | 'reported';
      follow_level: 'mute' | 'quiet' | 'normal' | 'loud';
      geographic_scope: 'local' | 'regional' | 'national' | 'international';
      group_access: 'open' | 'on_request' | 'closed';
      group_role: 'chair' | 'secretary' | 'member' | 'guest';
      group_state: 'active' | 'closed';
      initiative_kind: 'citizen' | 'ngo' | 'city' | 'joint';
      initiative_relation: 'became' | 'grew_out_of' | 'related';
      initiative_status: 'planned' | 'running' | 'dormant' | 'ended' | 'stopped';
      item_state:
        | 'draft'
        | 'submitted'
        | 'question'
        | 'accepted'
        | 'merged'
        | 'deferred'
        | 'declined'
        | 'withdrawn'
        | 'handled'
        | 'postponed';
      item_type: 'information' | 'discussion' | 'decision' | 'follow_up' | 'break';
      meeting_answer: 'here' | 'remote' | 'absent';
      meeting_state: 'planned' | 'cancelled';
      membership_state: 'requested' | 'invited' | 'active' | 'declined' | 'withdrawn' | 'ended';
      name_role: 'main' | 'translation' | 'other';
      nomination_action:
        | 'started'
        | 'submitted'
        | 'taken'
        | 'asked'
        | 'answered'
        | 'accept_proposed'
        | 'accepted'
        | 'merged'
        | 'declined'
        | 'withdrawn';
      nomination_answer: 'yes' | 'no' | 'unknown';
      nomination_state:
        | 'draft'
        | 'submitted'
        | 'in_review'
        | 'question_asked'
        | 'accepted'
        | 'merged'
        | 'declined'
        | 'withdrawn';
      organisation_role:
        | 'lead'
        | 'initiator'
        | 'partner'
        | 'funder'
        | 'host'
        | 'supplier'
        | 'referrer'
        | 'recogniser';
      organisation_type:
        | 'city_department'
        | 'ngo'
        | 'association'
        | 'citizen_group'
        | 'school'
        | 'company'
        | 'public_body'
        | 'network'
        | 'foundation'
        | 'international'
        | 'media';
      outcome_kind: 'information' | 'decision' | 'commitment';
      place_precision: 'exact' | 'street' | 'district' | 'municipality';
      place_visibility: 'public' | 'area' | 'hidden';
      post_state: 'visible' | 'held' | 'hidden' | 'removed';
      reaction_kind: 'thanks' | 'agree' | 'question' | 'idea';
      registration_state: 'registered' | 'waiting' | 'cancelled';
      report_reason: 'insult' | 'discrimination' | 'personal_data' | 'danger' | 'spam' | 'other';
      representative_role: 'representative' | 'deputy';
      role_name: 'case_worker' | 'coordinator' | 'moderator' | 'editor' | 'administrator';
      sanction_kind: 'warning' | 'slow' | 'pause';
      session_duty: 'chair' | 'secretary' | 'booker';
      session_kind: 'spring' | 'autumn';
      session_state: 'draft' | 'published' | 'open' | 'closed' | 'cancelled';
      text_section:
        | 'summary'
        | 'what'
        | 'where_when'
        | 'costs'
        | 'lessons'
        | 'takeaways'
        | 'outcomes'
        | 'background';
      text_state: 'source' | 'machine' | 'checked' | 'outdated';
      topic_state: 'open' | 'closed' | 'merged' | 'held';
      vocabulary: 'theme' | 'target_group' | 'activity' | 'accessibility';
      vote_electorate: 'person' | 'seat';
      vote_kind: 'straw' | 'choice' | 'ranked' | 'consent';
      vote_stance: 'agree' | 'stand_aside' | 'object';
      vote_state: 'draft' | 'open' | 'closed' | 'decided' | 'cancelled';
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'public'>];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    ? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    keyof DefaultSchema['Enums'] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
    ? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    keyof DefaultSchema['CompositeTypes'] | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
    ? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {
      attachment_kind: ['image', 'document'],
      audience: ['public', 'members'],
      ballot_secrecy: ['anonymous', 'named'],
      budget_band: ['under_25000', 'from_25000'],
      budget_period: ['year', 'total', 'grant'],
      case_state: ['received', 'in_review', 'upheld', 'dismissed', 'appealed', 'final'],
      coming_way: ['here', 'remote'],
      commitment_state: ['open', 'reported_done', 'closed', 'dropped'],
      date_precision: ['day', 'month', 'season', 'year', 'decade'],
      deadline_kind: [
        'call_opens',
        'call_closes',
        'agenda',
        'registration_opens',
        'registration_closes',
        'reports',
        'papers',
        'interpreters',
        'minutes_draft',
        'approval_closes',
        'other',
      ],
      decision_result: ['adopted', 'postponed', 'noted', 'withdrawn'],
      digest_rhythm: ['none', 'daily', 'weekly'],
      document_state: ['draft', 'shared', 'submitted', 'adopted'],
      figure_qualifier: ['exact', 'about', 'at_least', 'at_most', 'range'],
      figure_role: ['target', 'reached', 'input', 'context', 'reported'],
      follow_level: ['mute', 'quiet', 'normal', 'loud'],
      geographic_scope: ['local', 'regional', 'national', 'international'],
      group_access: ['open', 'on_request', 'closed'],
      group_role: ['chair', 'secretary', 'member', 'guest'],
      group_state: ['active', 'closed'],
      initiative_kind: ['citizen', 'ngo', 'city', 'joint'],
      initiative_relation: ['became', 'grew_out_of', 'related'],
      initiative_status: ['planned', 'running', 'dormant', 'ended', 'stopped'],
      item_state: [
        'draft',
        'submitted',
        'question',
        'accepted',
        'merged',
        'deferred',
        'declined',
        'withdrawn',
        'handled',
        'postponed',
      ],
      item_type: ['information', 'discussion', 'decision', 'follow_up', 'break'],
      meeting_answer: ['here', 'remote', 'absent'],
      meeting_state: ['planned', 'cancelled'],
      membership_state: ['requested', 'invited', 'active', 'declined', 'withdrawn', 'ended'],
      name_role: ['main', 'translation', 'other'],
      nomination_action: [
        'started',
        'submitted',
        'taken',
        'asked',
        'answered',
        'accept_proposed',
        'accepted',
        'merged',
        'declined',
        'withdrawn',
      ],
      nomination_answer: ['yes', 'no', 'unknown'],
      nomination_state: [
        'draft',
        'submitted',
        'in_review',
        'question_asked',
        'accepted',
        'merged',
        'declined',
        'withdrawn',
      ],
      organisation_role: [
        'lead',
        'initiator',
        'partner',
        'funder',
        'host',
        'supplier',
        'referrer',
        'recogniser',
      ],
      organisation_type: [
        'city_department',
        'ngo',
        'association',
        'citizen_group',
        'school',
        'company',
        'public_body',
        'network',
        'foundation',
        'international',
        'media',
      ],
      outcome_kind: ['information', 'decision', 'commitment'],
      place_precision: ['exact', 'street', 'district', 'municipality'],
      place_visibility: ['public', 'area', 'hidden'],
      post_state: ['visible', 'held', 'hidden', 'removed'],
      reaction_kind: ['thanks', 'agree', 'question', 'idea'],
      registration_state: ['registered', 'waiting', 'cancelled'],
      report_reason: ['insult', 'discrimination', 'personal_data', 'danger', 'spam', 'other'],
      representative_role: ['representative', 'deputy'],
      role_name: ['case_worker', 'coordinator', 'moderator', 'editor', 'administrator'],
      sanction_kind: ['warning', 'slow', 'pause'],
      session_duty: ['chair', 'secretary', 'booker'],
      session_kind: ['spring', 'autumn'],
      session_state: ['draft', 'published', 'open', 'closed', 'cancelled'],
      text_section: [
        'summary',
        'what',
        'where_when',
        'costs',
        'lessons',
        'takeaways',
        'outcomes',
        'background',
      ],
      text_state: ['source', 'machine', 'checked', 'outdated'],
      topic_state: ['open', 'closed', 'merged', 'held'],
      vocabulary: ['theme', 'target_group', 'activity', 'accessibility'],
      vote_electorate: ['person', 'seat'],
      vote_kind: ['straw', 'choice', 'ranked', 'consent'],
      vote_stance: ['agree', 'stand_aside', 'object'],
      vote_state: ['draft', 'open', 'closed', 'decided', 'cancelled'],
    },
  },
} as const;
