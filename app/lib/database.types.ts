export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      agenda_items: {
        Row: {
          answer: string | null;
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
          needs_theme_id: number | null;
          once: string | null;
          organisation_id: string | null;
          position: number;
          presenter: string | null;
          presenter_id: string | null;
          proposer_id: string | null;
          reason: string | null;
          returned_from_id: number | null;
          revision: number;
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
          answer?: string | null;
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
          needs_theme_id?: number | null;
          once?: string | null;
          organisation_id?: string | null;
          position?: number;
          presenter?: string | null;
          presenter_id?: string | null;
          proposer_id?: string | null;
          reason?: string | null;
          returned_from_id?: number | null;
          revision?: number;
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
          answer?: string | null;
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
          needs_theme_id?: number | null;
          once?: string | null;
          organisation_id?: string | null;
          position?: number;
          presenter?: string | null;
          presenter_id?: string | null;
          proposer_id?: string | null;
          reason?: string | null;
          returned_from_id?: number | null;
          revision?: number;
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
            foreignKeyName: 'agenda_items_needs_theme_id_fkey';
            columns: ['needs_theme_id'];
            isOneToOne: false;
            referencedRelation: 'terms';
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
            foreignKeyName: 'agenda_items_returned_from_id_fkey';
            columns: ['returned_from_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
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
      areas: {
        Row: {
          cell_id: number | null;
          district_id: number | null;
          id: number;
        };
        ComputedFields: never;
        Insert: {
          cell_id?: number | null;
          district_id?: number | null;
          id?: never;
        };
        Update: {
          cell_id?: number | null;
          district_id?: number | null;
          id?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'areas_cell_id_fkey';
            columns: ['cell_id'];
            isOneToOne: false;
            referencedRelation: 'grid_cells';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'areas_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'districts';
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
          initiative_id: string | null;
          is_listed: boolean;
          is_shown: boolean;
          kind: Database['public']['Enums']['attachment_kind'];
          listing_id: number | null;
          media_type: string;
          name: string;
          once: string | null;
          organisation_id: string | null;
          paper_id: number | null;
          post_id: number | null;
          session_id: number | null;
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
          initiative_id?: string | null;
          is_listed: boolean;
          is_shown?: boolean;
          kind: Database['public']['Enums']['attachment_kind'];
          listing_id?: number | null;
          media_type: string;
          name: string;
          once?: string | null;
          organisation_id?: string | null;
          paper_id?: number | null;
          post_id?: number | null;
          session_id?: number | null;
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
          initiative_id?: string | null;
          is_listed?: boolean;
          is_shown?: boolean;
          kind?: Database['public']['Enums']['attachment_kind'];
          listing_id?: number | null;
          media_type?: string;
          name?: string;
          once?: string | null;
          organisation_id?: string | null;
          paper_id?: number | null;
          post_id?: number | null;
          session_id?: number | null;
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
            foreignKeyName: 'attachments_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attachments_listing_id_fkey';
            columns: ['listing_id'];
            isOneToOne: false;
            referencedRelation: 'listings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attachments_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attachments_paper_id_fkey';
            columns: ['paper_id'];
            isOneToOne: false;
            referencedRelation: 'papers';
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
            foreignKeyName: 'attachments_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
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
      beneficiaries: {
        Row: {
          area_id: number | null;
          case_worker_id: string | null;
          code_name: string;
          consent_language: string;
          consent_on: string;
          consent_until: string;
          created_at: string;
          id: string;
          organisation_id: string;
          shows_organisation: boolean;
          taken_over_at: string | null;
          taken_over_by: string | null;
          withdrawn_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          area_id?: number | null;
          case_worker_id?: string | null;
          code_name: string;
          consent_language: string;
          consent_on: string;
          consent_until: string;
          created_at?: string;
          id?: string;
          organisation_id: string;
          shows_organisation?: boolean;
          taken_over_at?: string | null;
          taken_over_by?: string | null;
          withdrawn_at?: string | null;
        };
        Update: {
          area_id?: number | null;
          case_worker_id?: string | null;
          code_name?: string;
          consent_language?: string;
          consent_on?: string;
          consent_until?: string;
          created_at?: string;
          id?: string;
          organisation_id?: string;
          shows_organisation?: boolean;
          taken_over_at?: string | null;
          taken_over_by?: string | null;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'beneficiaries_area_id_fkey';
            columns: ['area_id'];
            isOneToOne: false;
            referencedRelation: 'areas';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'beneficiaries_case_worker_id_fkey';
            columns: ['case_worker_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'beneficiaries_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'beneficiaries_taken_over_by_fkey';
            columns: ['taken_over_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      blocks: {
        Row: {
          blocked_at: string;
          blocked_id: string;
          blocker_id: string;
          id: string;
        };
        ComputedFields: never;
        Insert: {
          blocked_at?: string;
          blocked_id: string;
          blocker_id: string;
          id?: string;
        };
        Update: {
          blocked_at?: string;
          blocked_id?: string;
          blocker_id?: string;
          id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'blocks_blocked_id_fkey';
            columns: ['blocked_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'blocks_blocker_id_fkey';
            columns: ['blocker_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      bridge_people: {
        Row: {
          person_id: string;
          since: string;
        };
        ComputedFields: never;
        Insert: {
          person_id: string;
          since?: string;
        };
        Update: {
          person_id?: string;
          since?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'bridge_people_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: true;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      campaign_categories: {
        Row: {
          awards: number;
          explanations: NonNullable<Json>;
          id: number;
          names: NonNullable<Json>;
          position: number;
          year: number;
        };
        ComputedFields: never;
        Insert: {
          awards?: number;
          explanations?: NonNullable<Json>;
          id?: never;
          names: NonNullable<Json>;
          position: number;
          year: number;
        };
        Update: {
          awards?: number;
          explanations?: NonNullable<Json>;
          id?: never;
          names?: NonNullable<Json>;
          position?: number;
          year?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'campaign_categories_year_fkey';
            columns: ['year'];
            isOneToOne: false;
            referencedRelation: 'campaigns';
            referencedColumns: ['year'];
          },
        ];
      };
      campaign_corrections: {
        Row: {
          id: number;
          language: string;
          made_at: string;
          note: string;
          year: number;
        };
        ComputedFields: never;
        Insert: {
          id?: never;
          language: string;
          made_at?: string;
          note: string;
          year: number;
        };
        Update: {
          id?: never;
          language?: string;
          made_at?: string;
          note?: string;
          year?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'campaign_corrections_year_fkey';
            columns: ['year'];
            isOneToOne: false;
            referencedRelation: 'campaigns';
            referencedColumns: ['year'];
          },
        ];
      };
      campaign_criteria: {
        Row: {
          explanations: NonNullable<Json>;
          id: number;
          names: NonNullable<Json>;
          position: number;
          weight: number;
          year: number;
        };
        ComputedFields: never;
        Insert: {
          explanations?: NonNullable<Json>;
          id?: never;
          names: NonNullable<Json>;
          position: number;
          weight?: number;
          year: number;
        };
        Update: {
          explanations?: NonNullable<Json>;
          id?: never;
          names?: NonNullable<Json>;
          position?: number;
          weight?: number;
          year?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'campaign_criteria_year_fkey';
            columns: ['year'];
            isOneToOne: false;
            referencedRelation: 'campaigns';
            referencedColumns: ['year'];
          },
        ];
      };
      campaigns: {
        Row: {
          announced_at: string | null;
          announces_on: string;
          cancel_reason: string | null;
          cancelled_at: string | null;
          closes_on: string;
          intros: NonNullable<Json>;
          opens_on: string;
          published_at: string | null;
          scores_until: string;
          shortlisted_at: string | null;
          updated_at: string;
          year: number;
        };
        ComputedFields: never;
        Insert: {
          announced_at?: string | null;
          announces_on: string;
          cancel_reason?: string | null;
          cancelled_at?: string | null;
          closes_on: string;
          intros?: NonNullable<Json>;
          opens_on: string;
          published_at?: string | null;
          scores_until: string;
          shortlisted_at?: string | null;
          updated_at?: string;
          year: number;
        };
        Update: {
          announced_at?: string | null;
          announces_on?: string;
          cancel_reason?: string | null;
          cancelled_at?: string | null;
          closes_on?: string;
          intros?: NonNullable<Json>;
          opens_on?: string;
          published_at?: string | null;
          scores_until?: string;
          shortlisted_at?: string | null;
          updated_at?: string;
          year?: number;
        };
        Relationships: [];
      };
      category_pairs: {
        Row: {
          need_category_id: number;
          offer_category_id: number;
        };
        ComputedFields: never;
        Insert: {
          need_category_id: number;
          offer_category_id: number;
        };
        Update: {
          need_category_id?: number;
          offer_category_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'category_pairs_need_category_id_fkey';
            columns: ['need_category_id'];
            isOneToOne: false;
            referencedRelation: 'listing_categories';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'category_pairs_offer_category_id_fkey';
            columns: ['offer_category_id'];
            isOneToOne: false;
            referencedRelation: 'listing_categories';
            referencedColumns: ['id'];
          },
        ];
      };
      claim_events: {
        Row: {
          actor_id: string | null;
          claim_id: number | null;
          happened_at: string;
          id: number;
          initiative_id: string;
          note: string | null;
          organisation_id: string | null;
          step: Database['public']['Enums']['claim_step'];
        };
        ComputedFields: never;
        Insert: {
          actor_id?: string | null;
          claim_id?: number | null;
          happened_at?: string;
          id?: never;
          initiative_id: string;
          note?: string | null;
          organisation_id?: string | null;
          step: Database['public']['Enums']['claim_step'];
        };
        Update: {
          actor_id?: string | null;
          claim_id?: number | null;
          happened_at?: string;
          id?: never;
          initiative_id?: string;
          note?: string | null;
          organisation_id?: string | null;
          step?: Database['public']['Enums']['claim_step'];
        };
        Relationships: [
          {
            foreignKeyName: 'claim_events_actor_id_fkey';
            columns: ['actor_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'claim_events_claim_id_fkey';
            columns: ['claim_id'];
            isOneToOne: false;
            referencedRelation: 'claims';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'claim_events_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'claim_events_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
        ];
      };
      claims: {
        Row: {
          claimant_id: string | null;
          decided_at: string | null;
          decline_reason: string | null;
          id: number;
          initiative_id: string;
          made_at: string;
          objection: string | null;
          objection_until: string | null;
          organisation_id: string | null;
          organisation_name: string | null;
          proof: Database['public']['Enums']['claim_proof'];
          proven_at: string | null;
          proven_host: string | null;
          reason: string;
          site_code: string;
          speaks_for_it: boolean;
          state: Database['public']['Enums']['claim_state'];
        };
        ComputedFields: never;
        Insert: {
          claimant_id?: string | null;
          decided_at?: string | null;
          decline_reason?: string | null;
          id?: never;
          initiative_id: string;
          made_at?: string;
          objection?: string | null;
          objection_until?: string | null;
          organisation_id?: string | null;
          organisation_name?: string | null;
          proof: Database['public']['Enums']['claim_proof'];
          proven_at?: string | null;
          proven_host?: string | null;
          reason: string;
          site_code: string;
          speaks_for_it: boolean;
          state?: Database['public']['Enums']['claim_state'];
        };
        Update: {
          claimant_id?: string | null;
          decided_at?: string | null;
          decline_reason?: string | null;
          id?: never;
          initiative_id?: string;
          made_at?: string;
          objection?: string | null;
          objection_until?: string | null;
          organisation_id?: string | null;
          organisation_name?: string | null;
          proof?: Database['public']['Enums']['claim_proof'];
          proven_at?: string | null;
          proven_host?: string | null;
          reason?: string;
          site_code?: string;
          speaks_for_it?: boolean;
          state?: Database['public']['Enums']['claim_state'];
        };
        Relationships: [
          {
            foreignKeyName: 'claims_claimant_id_fkey';
            columns: ['claimant_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'claims_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'claims_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
        ];
      };
      commitment_changes: {
        Row: {
          changed_at: string;
          changed_by: string | null;
          commitment_id: number;
          decision_id: number | null;
          id: number;
          is_session_moved: boolean;
          kind: Database['public']['Enums']['commitment_change_kind'];
          language: string;
          new_deliverable: string | null;
          new_due_on: string | null;
          new_due_session_id: number | null;
          new_organisation_name: string | null;
          old_deliverable: string | null;
          old_due_on: string | null;
          old_due_session_id: number | null;
          old_organisation_name: string | null;
          reason: string | null;
        };
        ComputedFields: never;
        Insert: {
          changed_at?: string;
          changed_by?: string | null;
          commitment_id: number;
          decision_id?: number | null;
          id?: never;
          is_session_moved?: boolean;
          kind: Database['public']['Enums']['commitment_change_kind'];
          language: string;
          new_deliverable?: string | null;
          new_due_on?: string | null;
          new_due_session_id?: number | null;
          new_organisation_name?: string | null;
          old_deliverable?: string | null;
          old_due_on?: string | null;
          old_due_session_id?: number | null;
          old_organisation_name?: string | null;
          reason?: string | null;
        };
        Update: {
          changed_at?: string;
          changed_by?: string | null;
          commitment_id?: number;
          decision_id?: number | null;
          id?: never;
          is_session_moved?: boolean;
          kind?: Database['public']['Enums']['commitment_change_kind'];
          language?: string;
          new_deliverable?: string | null;
          new_due_on?: string | null;
          new_due_session_id?: number | null;
          new_organisation_name?: string | null;
          old_deliverable?: string | null;
          old_due_on?: string | null;
          old_due_session_id?: number | null;
          old_organisation_name?: string | null;
          reason?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'commitment_changes_changed_by_fkey';
            columns: ['changed_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitment_changes_commitment_id_fkey';
            columns: ['commitment_id'];
            isOneToOne: false;
            referencedRelation: 'commitments';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitment_changes_decision_id_fkey';
            columns: ['decision_id'];
            isOneToOne: false;
            referencedRelation: 'decisions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitment_changes_new_due_session_id_fkey';
            columns: ['new_due_session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitment_changes_old_due_session_id_fkey';
            columns: ['old_due_session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      commitment_follows: {
        Row: {
          commitment_id: number;
          followed_at: string;
          person_id: string;
        };
        ComputedFields: never;
        Insert: {
          commitment_id: number;
          followed_at?: string;
          person_id: string;
        };
        Update: {
          commitment_id?: number;
          followed_at?: string;
          person_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'commitment_follows_commitment_id_fkey';
            columns: ['commitment_id'];
            isOneToOne: false;
            referencedRelation: 'commitments';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'commitment_follows_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      commitments: {
        Row: {
          closed_at: string | null;
          created_at: string;
          decision_id: number;
          deliverable: string;
          done_on: string | null;
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
          done_on?: string | null;
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
          done_on?: string | null;
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
      conversation_messages: {
        Row: {
          author_id: string | null;
          body: string;
          came_by_mail: boolean;
          conversation_id: string;
          is_held: boolean;
          kind: string;
          language: string;
          number: number;
          once: string | null;
          template: string | null;
          written_at: string;
        };
        ComputedFields: never;
        Insert: {
          author_id?: string | null;
          body?: string;
          came_by_mail?: boolean;
          conversation_id: string;
          is_held?: boolean;
          kind?: string;
          language: string;
          number: number;
          once?: string | null;
          template?: string | null;
          written_at?: string;
        };
        Update: {
          author_id?: string | null;
          body?: string;
          came_by_mail?: boolean;
          conversation_id?: string;
          is_held?: boolean;
          kind?: string;
          language?: string;
          number?: number;
          once?: string | null;
          template?: string | null;
          written_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'conversation_messages_author_id_fkey';
            columns: ['author_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'conversation_messages_conversation_id_fkey';
            columns: ['conversation_id'];
            isOneToOne: false;
            referencedRelation: 'conversations';
            referencedColumns: ['id'];
          },
        ];
      };
      conversation_people: {
        Row: {
          conversation_id: string;
          giver_agreed_at: string | null;
          invited_by: string | null;
          joined_at: string | null;
          language: string;
          left_at: string | null;
          of_age_at: string | null;
          part: string;
          person_id: string;
          read_number: number;
          seeker_agreed_at: string | null;
          shares_contact_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          conversation_id: string;
          giver_agreed_at?: string | null;
          invited_by?: string | null;
          joined_at?: string | null;
          language: string;
          left_at?: string | null;
          of_age_at?: string | null;
          part: string;
          person_id: string;
          read_number?: number;
          seeker_agreed_at?: string | null;
          shares_contact_at?: string | null;
        };
        Update: {
          conversation_id?: string;
          giver_agreed_at?: string | null;
          invited_by?: string | null;
          joined_at?: string | null;
          language?: string;
          left_at?: string | null;
          of_age_at?: string | null;
          part?: string;
          person_id?: string;
          read_number?: number;
          seeker_agreed_at?: string | null;
          shares_contact_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'conversation_people_conversation_id_fkey';
            columns: ['conversation_id'];
            isOneToOne: false;
            referencedRelation: 'conversations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'conversation_people_invited_by_fkey';
            columns: ['invited_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'conversation_people_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      conversation_readings: {
        Row: {
          conversation_id: string;
          id: number;
          read_at: string;
          reader_id: string | null;
          reason: string;
        };
        ComputedFields: never;
        Insert: {
          conversation_id: string;
          id?: never;
          read_at?: string;
          reader_id?: string | null;
          reason: string;
        };
        Update: {
          conversation_id?: string;
          id?: never;
          read_at?: string;
          reader_id?: string | null;
          reason?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'conversation_readings_conversation_id_fkey';
            columns: ['conversation_id'];
            isOneToOne: false;
            referencedRelation: 'conversations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'conversation_readings_reader_id_fkey';
            columns: ['reader_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      conversations: {
        Row: {
          awaits: Database['public']['Enums']['listing_kind'] | null;
          closed_at: string | null;
          erased_at: string | null;
          id: string;
          is_queued: boolean;
          last_at: string;
          last_number: number;
          reminded_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          awaits?: Database['public']['Enums']['listing_kind'] | null;
          closed_at?: string | null;
          erased_at?: string | null;
          id: string;
          is_queued?: boolean;
          last_at?: string;
          last_number?: number;
          reminded_at?: string | null;
        };
        Update: {
          awaits?: Database['public']['Enums']['listing_kind'] | null;
          closed_at?: string | null;
          erased_at?: string | null;
          id?: string;
          is_queued?: boolean;
          last_at?: string;
          last_number?: number;
          reminded_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'conversations_id_fkey';
            columns: ['id'];
            isOneToOne: true;
            referencedRelation: 'matches';
            referencedColumns: ['id'];
          },
        ];
      };
      decision_texts: {
        Row: {
          decision_id: number;
          language: string;
          state: Database['public']['Enums']['text_state'];
          text: string;
          written_at: string;
          written_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          decision_id: number;
          language: string;
          state: Database['public']['Enums']['text_state'];
          text: string;
          written_at?: string;
          written_by?: string | null;
        };
        Update: {
          decision_id?: number;
          language?: string;
          state?: Database['public']['Enums']['text_state'];
          text?: string;
          written_at?: string;
          written_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'decision_texts_decision_id_fkey';
            columns: ['decision_id'];
            isOneToOne: false;
            referencedRelation: 'decisions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'decision_texts_written_by_fkey';
            columns: ['written_by'];
            isOneToOne: false;
            referencedRelation: 'people';
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
      dossiers: {
        Row: {
          agenda_version_id: number;
          as_of: string | null;
          attempts: number;
          audience: Database['public']['Enums']['paper_audience'];
          built_at: string | null;
          due_at: string;
          fault: string | null;
          file_id: string | null;
          id: number;
          language: string;
          next_file_id: string | null;
          parts: NonNullable<Json>;
          pdf_bytes: number | null;
          requested_by: string | null;
          revision: number;
          session_id: number;
          started_at: string | null;
          state: Database['public']['Enums']['dossier_state'];
          step: number;
        };
        ComputedFields: never;
        Insert: {
          agenda_version_id: number;
          as_of?: string | null;
          attempts?: number;
          audience: Database['public']['Enums']['paper_audience'];
          built_at?: string | null;
          due_at?: string;
          fault?: string | null;
          file_id?: string | null;
          id?: never;
          language: string;
          next_file_id?: string | null;
          parts?: NonNullable<Json>;
          pdf_bytes?: number | null;
          requested_by?: string | null;
          revision?: number;
          session_id: number;
          started_at?: string | null;
          state?: Database['public']['Enums']['dossier_state'];
          step?: number;
        };
        Update: {
          agenda_version_id?: number;
          as_of?: string | null;
          attempts?: number;
          audience?: Database['public']['Enums']['paper_audience'];
          built_at?: string | null;
          due_at?: string;
          fault?: string | null;
          file_id?: string | null;
          id?: never;
          language?: string;
          next_file_id?: string | null;
          parts?: NonNullable<Json>;
          pdf_bytes?: number | null;
          requested_by?: string | null;
          revision?: number;
          session_id?: number;
          started_at?: string | null;
          state?: Database['public']['Enums']['dossier_state'];
          step?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'dossiers_agenda_version_id_fkey';
            columns: ['agenda_version_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_versions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dossiers_requested_by_fkey';
            columns: ['requested_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dossiers_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      earlier_reports: {
        Row: {
          evidence: string[];
          given_at: string;
          id: number;
          language: string;
          report_id: number;
          status: Database['public']['Enums']['report_status'];
          text: string;
          view: Database['public']['Enums']['group_view'] | null;
          view_language: string | null;
          view_reason: string | null;
        };
        ComputedFields: never;
        Insert: {
          evidence: string[];
          given_at: string;
          id?: never;
          language: string;
          report_id: number;
          status: Database['public']['Enums']['report_status'];
          text: string;
          view?: Database['public']['Enums']['group_view'] | null;
          view_language?: string | null;
          view_reason?: string | null;
        };
        Update: {
          evidence?: string[];
          given_at?: string;
          id?: never;
          language?: string;
          report_id?: number;
          status?: Database['public']['Enums']['report_status'];
          text?: string;
          view?: Database['public']['Enums']['group_view'] | null;
          view_language?: string | null;
          view_reason?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'earlier_reports_report_id_fkey';
            columns: ['report_id'];
            isOneToOne: false;
            referencedRelation: 'status_reports';
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
      grid_cells: {
        Row: {
          column_number: number;
          district_id: number;
          id: number;
          is_offered: boolean;
          latitude: number;
          longitude: number;
          place_id: number;
          row_number: number;
        };
        ComputedFields: never;
        Insert: {
          column_number: number;
          district_id: number;
          id?: never;
          is_offered?: boolean;
          latitude: number;
          longitude: number;
          place_id: number;
          row_number: number;
        };
        Update: {
          column_number?: number;
          district_id?: number;
          id?: never;
          is_offered?: boolean;
          latitude?: number;
          longitude?: number;
          place_id?: number;
          row_number?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'grid_cells_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'districts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'grid_cells_place_id_fkey';
            columns: ['place_id'];
            isOneToOne: false;
            referencedRelation: 'places';
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
      group_views: {
        Row: {
          given_at: string;
          given_by: string | null;
          group_id: number | null;
          language: string;
          reason: string | null;
          report_id: number;
          revision: number;
          view: Database['public']['Enums']['group_view'];
        };
        ComputedFields: never;
        Insert: {
          given_at?: string;
          given_by?: string | null;
          group_id?: number | null;
          language: string;
          reason?: string | null;
          report_id: number;
          revision?: number;
          view: Database['public']['Enums']['group_view'];
        };
        Update: {
          given_at?: string;
          given_by?: string | null;
          group_id?: number | null;
          language?: string;
          reason?: string | null;
          report_id?: number;
          revision?: number;
          view?: Database['public']['Enums']['group_view'];
        };
        Relationships: [
          {
            foreignKeyName: 'group_views_given_by_fkey';
            columns: ['given_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_views_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_views_report_id_fkey';
            columns: ['report_id'];
            isOneToOne: true;
            referencedRelation: 'status_reports';
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
      initiative_owners: {
        Row: {
          initiative_id: string;
          organisation_id: string;
          since_at: string;
        };
        ComputedFields: never;
        Insert: {
          initiative_id: string;
          organisation_id: string;
          since_at?: string;
        };
        Update: {
          initiative_id?: string;
          organisation_id?: string;
          since_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_owners_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_owners_organisation_id_fkey';
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
      initiative_schedules: {
        Row: {
          closes_at: string | null;
          frequency: Database['public']['Enums']['schedule_frequency'];
          from_on: string | null;
          id: number;
          initiative_id: string;
          kind: Database['public']['Enums']['schedule_kind'];
          notes: NonNullable<Json>;
          opens_at: string | null;
          position: number;
          until_on: string | null;
          week_of_month: number | null;
          weekdays: number[];
        };
        ComputedFields: never;
        Insert: {
          closes_at?: string | null;
          frequency?: Database['public']['Enums']['schedule_frequency'];
          from_on?: string | null;
          id?: never;
          initiative_id: string;
          kind: Database['public']['Enums']['schedule_kind'];
          notes?: NonNullable<Json>;
          opens_at?: string | null;
          position?: number;
          until_on?: string | null;
          week_of_month?: number | null;
          weekdays?: number[];
        };
        Update: {
          closes_at?: string | null;
          frequency?: Database['public']['Enums']['schedule_frequency'];
          from_on?: string | null;
          id?: never;
          initiative_id?: string;
          kind?: Database['public']['Enums']['schedule_kind'];
          notes?: NonNullable<Json>;
          opens_at?: string | null;
          position?: number;
          until_on?: string | null;
          week_of_month?: number | null;
          weekdays?: number[];
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_schedules_initiative_id_fkey';
            columns: ['initiative_id'];
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
          found_on: string | null;
          id: number;
          initiative_id: string;
          source_id: number;
          value_found: string | null;
        };
        ComputedFields: never;
        Insert: {
          field?: string | null;
          found_on?: string | null;
          id?: never;
          initiative_id: string;
          source_id: number;
          value_found?: string | null;
        };
        Update: {
          field?: string | null;
          found_on?: string | null;
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
      initiative_steps: {
        Row: {
          date_precision: Database['public']['Enums']['date_precision'] | null;
          dated_on: string | null;
          id: number;
          initiative_id: string;
          position: number;
          texts: NonNullable<Json>;
          titles: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          date_precision?: Database['public']['Enums']['date_precision'] | null;
          dated_on?: string | null;
          id?: never;
          initiative_id: string;
          position?: number;
          texts?: NonNullable<Json>;
          titles: NonNullable<Json>;
        };
        Update: {
          date_precision?: Database['public']['Enums']['date_precision'] | null;
          dated_on?: string | null;
          id?: never;
          initiative_id?: string;
          position?: number;
          texts?: NonNullable<Json>;
          titles?: NonNullable<Json>;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_steps_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_stories: {
        Row: {
          body: string;
          consented_on: string | null;
          id: number;
          initiative_id: string;
          is_alias: boolean;
          language: string;
          name: string;
          position: number;
          roles: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          body: string;
          consented_on?: string | null;
          id?: never;
          initiative_id: string;
          is_alias?: boolean;
          language: string;
          name: string;
          position?: number;
          roles?: NonNullable<Json>;
        };
        Update: {
          body?: string;
          consented_on?: string | null;
          id?: never;
          initiative_id?: string;
          is_alias?: boolean;
          language?: string;
          name?: string;
          position?: number;
          roles?: NonNullable<Json>;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_stories_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
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
      initiative_theory: {
        Row: {
          assumptions: NonNullable<Json>;
          id: number;
          indicators: NonNullable<Json>;
          initiative_id: string;
          part: Database['public']['Enums']['theory_part'];
          position: number;
          term_id: number | null;
          texts: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          assumptions?: NonNullable<Json>;
          id?: never;
          indicators?: NonNullable<Json>;
          initiative_id: string;
          part: Database['public']['Enums']['theory_part'];
          position?: number;
          term_id?: number | null;
          texts: NonNullable<Json>;
        };
        Update: {
          assumptions?: NonNullable<Json>;
          id?: never;
          indicators?: NonNullable<Json>;
          initiative_id?: string;
          part?: Database['public']['Enums']['theory_part'];
          position?: number;
          term_id?: number | null;
          texts?: NonNullable<Json>;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_theory_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_theory_term_id_fkey';
            columns: ['term_id'];
            isOneToOne: false;
            referencedRelation: 'terms';
            referencedColumns: ['id'];
          },
        ];
      };
      initiative_versions: {
        Row: {
          after: Json | null;
          author_id: string | null;
          author_role: string;
          before: Json | null;
          id: number;
          initiative_id: string;
          made_at: string;
          number: number;
          origin: Database['public']['Enums']['version_origin'];
          reason: string | null;
          section: Database['public']['Enums']['record_section'];
          withheld_at: string | null;
          withheld_by: string | null;
          withheld_parts: string[];
          withheld_reason: string | null;
        };
        ComputedFields: never;
        Insert: {
          after?: Json | null;
          author_id?: string | null;
          author_role: string;
          before?: Json | null;
          id?: never;
          initiative_id: string;
          made_at?: string;
          number: number;
          origin: Database['public']['Enums']['version_origin'];
          reason?: string | null;
          section: Database['public']['Enums']['record_section'];
          withheld_at?: string | null;
          withheld_by?: string | null;
          withheld_parts?: string[];
          withheld_reason?: string | null;
        };
        Update: {
          after?: Json | null;
          author_id?: string | null;
          author_role?: string;
          before?: Json | null;
          id?: never;
          initiative_id?: string;
          made_at?: string;
          number?: number;
          origin?: Database['public']['Enums']['version_origin'];
          reason?: string | null;
          section?: Database['public']['Enums']['record_section'];
          withheld_at?: string | null;
          withheld_by?: string | null;
          withheld_parts?: string[];
          withheld_reason?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'initiative_versions_author_id_fkey';
            columns: ['author_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_versions_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'initiative_versions_withheld_by_fkey';
            columns: ['withheld_by'];
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
      item_notes: {
        Row: {
          item_id: number;
          text: string;
          written_at: string;
          written_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          item_id: number;
          text: string;
          written_at?: string;
          written_by?: string | null;
        };
        Update: {
          item_id?: number;
          text?: string;
          written_at?: string;
          written_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'item_notes_item_id_fkey';
            columns: ['item_id'];
            isOneToOne: true;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'item_notes_written_by_fkey';
            columns: ['written_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      item_runs: {
        Row: {
          ended_at: string | null;
          extra_minutes: number;
          id: number;
          item_id: number;
          paused_seconds: number;
          session_id: number;
          started_at: string;
          started_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          ended_at?: string | null;
          extra_minutes?: number;
          id?: never;
          item_id: number;
          paused_seconds?: number;
          session_id: number;
          started_at?: string;
          started_by?: string | null;
        };
        Update: {
          ended_at?: string | null;
          extra_minutes?: number;
          id?: never;
          item_id?: number;
          paused_seconds?: number;
          session_id?: number;
          started_at?: string;
          started_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'item_runs_item_id_fkey';
            columns: ['item_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'item_runs_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'item_runs_started_by_fkey';
            columns: ['started_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      listing_categories: {
        Row: {
          audience_of_needs: Database['public']['Enums']['exchange_audience'];
          audience_of_offers: Database['public']['Enums']['exchange_audience'];
          by_organisation_only: boolean;
          has_wishes: boolean;
          hints: NonNullable<Json>;
          id: number;
          labels: NonNullable<Json>;
          ladder: Database['public']['Enums']['review_ladder'];
          lasting_days: number;
          makes_duos: string;
          may_bridge: boolean;
          needs_screening: boolean;
          open_conversations: number;
          position: number;
          slug: string;
          theme_id: number | null;
          weights: Database['public']['Enums']['weight_column'];
          widens_after_hours: number;
        };
        ComputedFields: never;
        Insert: {
          audience_of_needs?: Database['public']['Enums']['exchange_audience'];
          audience_of_offers?: Database['public']['Enums']['exchange_audience'];
          by_organisation_only?: boolean;
          has_wishes?: boolean;
          hints?: NonNullable<Json>;
          id?: never;
          labels: NonNullable<Json>;
          ladder?: Database['public']['Enums']['review_ladder'];
          lasting_days?: number;
          makes_duos?: string;
          may_bridge?: boolean;
          needs_screening?: boolean;
          open_conversations?: number;
          position?: number;
          slug: string;
          theme_id?: number | null;
          weights: Database['public']['Enums']['weight_column'];
          widens_after_hours?: number;
        };
        Update: {
          audience_of_needs?: Database['public']['Enums']['exchange_audience'];
          audience_of_offers?: Database['public']['Enums']['exchange_audience'];
          by_organisation_only?: boolean;
          has_wishes?: boolean;
          hints?: NonNullable<Json>;
          id?: never;
          labels?: NonNullable<Json>;
          ladder?: Database['public']['Enums']['review_ladder'];
          lasting_days?: number;
          makes_duos?: string;
          may_bridge?: boolean;
          needs_screening?: boolean;
          open_conversations?: number;
          position?: number;
          slug?: string;
          theme_id?: number | null;
          weights?: Database['public']['Enums']['weight_column'];
          widens_after_hours?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'listing_categories_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'terms';
            referencedColumns: ['id'];
          },
        ];
      };
      listing_languages: {
        Row: {
          language: string;
          level: number;
          listing_id: number;
        };
        ComputedFields: never;
        Insert: {
          language: string;
          level: number;
          listing_id: number;
        };
        Update: {
          language?: string;
          level?: number;
          listing_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'listing_languages_listing_id_fkey';
            columns: ['listing_id'];
            isOneToOne: false;
            referencedRelation: 'listings';
            referencedColumns: ['id'];
          },
        ];
      };
      listing_tags: {
        Row: {
          category_id: number | null;
          id: number;
          is_condition: boolean;
          labels: NonNullable<Json>;
          position: number;
          slug: string;
          synonyms: string[];
        };
        ComputedFields: never;
        Insert: {
          category_id?: number | null;
          id?: never;
          is_condition?: boolean;
          labels: NonNullable<Json>;
          position?: number;
          slug: string;
          synonyms?: string[];
        };
        Update: {
          category_id?: number | null;
          id?: never;
          is_condition?: boolean;
          labels?: NonNullable<Json>;
          position?: number;
          slug?: string;
          synonyms?: string[];
        };
        Relationships: [
          {
            foreignKeyName: 'listing_tags_category_id_fkey';
            columns: ['category_id'];
            isOneToOne: false;
            referencedRelation: 'listing_categories';
            referencedColumns: ['id'];
          },
        ];
      };
      listings: {
        Row: {
          about_minor: boolean;
          area_id: number | null;
          audience: Database['public']['Enums']['exchange_audience'];
          beneficiary_id: string | null;
          body: string;
          category_id: number;
          counts_hours: boolean;
          created_at: string;
          deadline_on: string | null;
          ending: Database['public']['Enums']['listing_ending'] | null;
          expires_at: string;
          half_days: unknown;
          id: number;
          is_adult: boolean;
          is_online: boolean;
          is_paused: boolean;
          is_recurring: boolean;
          is_suggested: boolean;
          kind: Database['public']['Enums']['listing_kind'];
          language: string;
          meets: Database['public']['Enums']['listing_wish'][];
          once: string | null;
          opened_at: string | null;
          organisation_id: string | null;
          person_id: string | null;
          practises_dutch: boolean;
          quantity_initial: number | null;
          quantity_left: number | null;
          renewals: number;
          renewed_at: string | null;
          review: Database['public']['Enums']['listing_review'];
          revision: number;
          searchable: string;
          state: Database['public']['Enums']['listing_state'];
          theme_id: number | null;
          through_id: string | null;
          title: string;
          travels_km: number;
          updated_at: string;
          wishes: Database['public']['Enums']['listing_wish'][];
          written_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          about_minor?: boolean;
          area_id?: number | null;
          audience: Database['public']['Enums']['exchange_audience'];
          beneficiary_id?: string | null;
          body?: string;
          category_id: number;
          counts_hours?: boolean;
          created_at?: string;
          deadline_on?: string | null;
          ending?: Database['public']['Enums']['listing_ending'] | null;
          expires_at: string;
          half_days?: unknown;
          id?: never;
          is_adult?: boolean;
          is_online?: boolean;
          is_paused?: boolean;
          is_recurring?: boolean;
          is_suggested?: boolean;
          kind: Database['public']['Enums']['listing_kind'];
          language: string;
          meets?: Database['public']['Enums']['listing_wish'][];
          once?: string | null;
          opened_at?: string | null;
          organisation_id?: string | null;
          person_id?: string | null;
          practises_dutch?: boolean;
          quantity_initial?: number | null;
          quantity_left?: number | null;
          renewals?: number;
          renewed_at?: string | null;
          review?: Database['public']['Enums']['listing_review'];
          revision?: number;
          searchable?: string;
          state?: Database['public']['Enums']['listing_state'];
          theme_id?: number | null;
          through_id?: string | null;
          title: string;
          travels_km?: number;
          updated_at?: string;
          wishes?: Database['public']['Enums']['listing_wish'][];
          written_by?: string | null;
        };
        Update: {
          about_minor?: boolean;
          area_id?: number | null;
          audience?: Database['public']['Enums']['exchange_audience'];
          beneficiary_id?: string | null;
          body?: string;
          category_id?: number;
          counts_hours?: boolean;
          created_at?: string;
          deadline_on?: string | null;
          ending?: Database['public']['Enums']['listing_ending'] | null;
          expires_at?: string;
          half_days?: unknown;
          id?: never;
          is_adult?: boolean;
          is_online?: boolean;
          is_paused?: boolean;
          is_recurring?: boolean;
          is_suggested?: boolean;
          kind?: Database['public']['Enums']['listing_kind'];
          language?: string;
          meets?: Database['public']['Enums']['listing_wish'][];
          once?: string | null;
          opened_at?: string | null;
          organisation_id?: string | null;
          person_id?: string | null;
          practises_dutch?: boolean;
          quantity_initial?: number | null;
          quantity_left?: number | null;
          renewals?: number;
          renewed_at?: string | null;
          review?: Database['public']['Enums']['listing_review'];
          revision?: number;
          searchable?: string;
          state?: Database['public']['Enums']['listing_state'];
          theme_id?: number | null;
          through_id?: string | null;
          title?: string;
          travels_km?: number;
          updated_at?: string;
          wishes?: Database['public']['Enums']['listing_wish'][];
          written_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'listings_area_id_fkey';
            columns: ['area_id'];
            isOneToOne: false;
            referencedRelation: 'areas';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listings_beneficiary_id_fkey';
            columns: ['beneficiary_id'];
            isOneToOne: false;
            referencedRelation: 'beneficiaries';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listings_category_id_fkey';
            columns: ['category_id'];
            isOneToOne: false;
            referencedRelation: 'listing_categories';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listings_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listings_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listings_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listings_through_id_fkey';
            columns: ['through_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listings_written_by_fkey';
            columns: ['written_by'];
            isOneToOne: false;
            referencedRelation: 'people';
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
      match_outcomes: {
        Row: {
          match_id: string;
          result: Database['public']['Enums']['match_result'];
          said_at: string;
          side: string;
        };
        ComputedFields: never;
        Insert: {
          match_id: string;
          result: Database['public']['Enums']['match_result'];
          said_at?: string;
          side: string;
        };
        Update: {
          match_id?: string;
          result?: Database['public']['Enums']['match_result'];
          said_at?: string;
          side?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'match_outcomes_match_id_fkey';
            columns: ['match_id'];
            isOneToOne: false;
            referencedRelation: 'matches';
            referencedColumns: ['id'];
          },
        ];
      };
      matches: {
        Row: {
          agreed_at: string | null;
          asked_by: string | null;
          category_id: number;
          created_at: string;
          done_at: string | null;
          giver_agreed_at: string | null;
          giver_confirmed_at: string | null;
          giver_id: string | null;
          go_between_agreed_at: string | null;
          id: string;
          met_at: string | null;
          need_id: number | null;
          offer_id: number | null;
          quantity: number;
          refusal: Database['public']['Enums']['match_refusal'] | null;
          score: number | null;
          seeker_agreed_at: string | null;
          seeker_confirmed_at: string | null;
          seeker_id: string | null;
          state: Database['public']['Enums']['match_state'];
          through_id: string | null;
          updated_at: string;
          weights_version: number | null;
        };
        ComputedFields: never;
        Insert: {
          agreed_at?: string | null;
          asked_by?: string | null;
          category_id: number;
          created_at?: string;
          done_at?: string | null;
          giver_agreed_at?: string | null;
          giver_confirmed_at?: string | null;
          giver_id?: string | null;
          go_between_agreed_at?: string | null;
          id?: string;
          met_at?: string | null;
          need_id?: number | null;
          offer_id?: number | null;
          quantity?: number;
          refusal?: Database['public']['Enums']['match_refusal'] | null;
          score?: number | null;
          seeker_agreed_at?: string | null;
          seeker_confirmed_at?: string | null;
          seeker_id?: string | null;
          state?: Database['public']['Enums']['match_state'];
          through_id?: string | null;
          updated_at?: string;
          weights_version?: number | null;
        };
        Update: {
          agreed_at?: string | null;
          asked_by?: string | null;
          category_id?: number;
          created_at?: string;
          done_at?: string | null;
          giver_agreed_at?: string | null;
          giver_confirmed_at?: string | null;
          giver_id?: string | null;
          go_between_agreed_at?: string | null;
          id?: string;
          met_at?: string | null;
          need_id?: number | null;
          offer_id?: number | null;
          quantity?: number;
          refusal?: Database['public']['Enums']['match_refusal'] | null;
          score?: number | null;
          seeker_agreed_at?: string | null;
          seeker_confirmed_at?: string | null;
          seeker_id?: string | null;
          state?: Database['public']['Enums']['match_state'];
          through_id?: string | null;
          updated_at?: string;
          weights_version?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'matches_asked_by_fkey';
            columns: ['asked_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'matches_category_id_fkey';
            columns: ['category_id'];
            isOneToOne: false;
            referencedRelation: 'listing_categories';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'matches_giver_id_fkey';
            columns: ['giver_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'matches_need_id_fkey';
            columns: ['need_id'];
            isOneToOne: false;
            referencedRelation: 'listings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'matches_offer_id_fkey';
            columns: ['offer_id'];
            isOneToOne: false;
            referencedRelation: 'listings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'matches_seeker_id_fkey';
            columns: ['seeker_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'matches_through_id_fkey';
            columns: ['through_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
        ];
      };
      media: {
        Row: {
          agreed_on: string;
          alternative_texts: NonNullable<Json>;
          author: string | null;
          focus_x: number;
          focus_y: number;
          id: string;
          initiative_id: string;
          is_shown: boolean;
          licence: string;
          position: number;
        };
        ComputedFields: never;
        Insert: {
          agreed_on: string;
          alternative_texts: NonNullable<Json>;
          author?: string | null;
          focus_x?: number;
          focus_y?: number;
          id: string;
          initiative_id: string;
          is_shown?: boolean;
          licence: string;
          position?: number;
        };
        Update: {
          agreed_on?: string;
          alternative_texts?: NonNullable<Json>;
          author?: string | null;
          focus_x?: number;
          focus_y?: number;
          id?: string;
          initiative_id?: string;
          is_shown?: boolean;
          licence?: string;
          position?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'media_id_fkey';
            columns: ['id'];
            isOneToOne: true;
            referencedRelation: 'attachments';
            referencedColumns: ['id'];
          },
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
      minute_entries: {
        Row: {
          document: NonNullable<Json>;
          id: number;
          item_id: number | null;
          plain: string;
          revision: number;
          session_id: number;
          window_ends_at: string | null;
          written_at: string;
          written_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          document: NonNullable<Json>;
          id?: never;
          item_id?: number | null;
          plain: string;
          revision?: number;
          session_id: number;
          window_ends_at?: string | null;
          written_at?: string;
          written_by?: string | null;
        };
        Update: {
          document?: NonNullable<Json>;
          id?: never;
          item_id?: number | null;
          plain?: string;
          revision?: number;
          session_id?: number;
          window_ends_at?: string | null;
          written_at?: string;
          written_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'minute_entries_item_id_fkey';
            columns: ['item_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'minute_entries_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'minutes';
            referencedColumns: ['session_id'];
          },
          {
            foreignKeyName: 'minute_entries_written_by_fkey';
            columns: ['written_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      minute_errata: {
        Row: {
          added_at: string;
          added_by: string | null;
          entry_id: number;
          id: number;
          language: string;
          once: string | null;
          text: string;
        };
        ComputedFields: never;
        Insert: {
          added_at?: string;
          added_by?: string | null;
          entry_id: number;
          id?: never;
          language: string;
          once?: string | null;
          text: string;
        };
        Update: {
          added_at?: string;
          added_by?: string | null;
          entry_id?: number;
          id?: never;
          language?: string;
          once?: string | null;
          text?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'minute_errata_added_by_fkey';
            columns: ['added_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'minute_errata_entry_id_fkey';
            columns: ['entry_id'];
            isOneToOne: false;
            referencedRelation: 'minute_entries';
            referencedColumns: ['id'];
          },
        ];
      };
      minute_objections: {
        Row: {
          answer: string | null;
          decided_at: string | null;
          decided_by: string | null;
          entry_id: number;
          id: number;
          language: string;
          once: string | null;
          raised_at: string;
          raised_by: string | null;
          state: Database['public']['Enums']['objection_state'];
          text: string;
        };
        ComputedFields: never;
        Insert: {
          answer?: string | null;
          decided_at?: string | null;
          decided_by?: string | null;
          entry_id: number;
          id?: never;
          language: string;
          once?: string | null;
          raised_at?: string;
          raised_by?: string | null;
          state?: Database['public']['Enums']['objection_state'];
          text: string;
        };
        Update: {
          answer?: string | null;
          decided_at?: string | null;
          decided_by?: string | null;
          entry_id?: number;
          id?: never;
          language?: string;
          once?: string | null;
          raised_at?: string;
          raised_by?: string | null;
          state?: Database['public']['Enums']['objection_state'];
          text?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'minute_objections_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'minute_objections_entry_id_fkey';
            columns: ['entry_id'];
            isOneToOne: false;
            referencedRelation: 'minute_entries';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'minute_objections_raised_by_fkey';
            columns: ['raised_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
      };
      minutes: {
        Row: {
          approved_at: string | null;
          end_told_at: string | null;
          for_everybody_at: string | null;
          for_participants_at: string | null;
          frozen: Json | null;
          language: string;
          sent_at: string | null;
          session_id: number;
          started_at: string;
          state: Database['public']['Enums']['minutes_state'];
          texts_for_everybody_at: string | null;
          texts_for_participants_at: string | null;
          window_days: number;
          window_ends_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          approved_at?: string | null;
          end_told_at?: string | null;
          for_everybody_at?: string | null;
          for_participants_at?: string | null;
          frozen?: Json | null;
          language: string;
          sent_at?: string | null;
          session_id: number;
          started_at?: string;
          state?: Database['public']['Enums']['minutes_state'];
          texts_for_everybody_at?: string | null;
          texts_for_participants_at?: string | null;
          window_days?: number;
          window_ends_at?: string | null;
        };
        Update: {
          approved_at?: string | null;
          end_told_at?: string | null;
          for_everybody_at?: string | null;
          for_participants_at?: string | null;
          frozen?: Json | null;
          language?: string;
          sent_at?: string | null;
          session_id?: number;
          started_at?: string;
          state?: Database['public']['Enums']['minutes_state'];
          texts_for_everybody_at?: string | null;
          texts_for_participants_at?: string | null;
          window_days?: number;
          window_ends_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'minutes_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: true;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      minutes_releases: {
        Row: {
          audience: Database['public']['Enums']['release_audience'];
          id: number;
          part: Database['public']['Enums']['minutes_part'];
          released_at: string;
          released_by: string | null;
          session_id: number;
          told: number;
        };
        ComputedFields: never;
        Insert: {
          audience: Database['public']['Enums']['release_audience'];
          id?: never;
          part: Database['public']['Enums']['minutes_part'];
          released_at?: string;
          released_by?: string | null;
          session_id: number;
          told: number;
        };
        Update: {
          audience?: Database['public']['Enums']['release_audience'];
          id?: never;
          part?: Database['public']['Enums']['minutes_part'];
          released_at?: string;
          released_by?: string | null;
          session_id?: number;
          told?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'minutes_releases_released_by_fkey';
            columns: ['released_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'minutes_releases_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
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
      organisation_checks: {
        Row: {
          checked_by: string | null;
          checked_on: string;
          note: string | null;
          organisation_id: string;
        };
        ComputedFields: never;
        Insert: {
          checked_by?: string | null;
          checked_on?: string;
          note?: string | null;
          organisation_id: string;
        };
        Update: {
          checked_by?: string | null;
          checked_on?: string;
          note?: string | null;
          organisation_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'organisation_checks_checked_by_fkey';
            columns: ['checked_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organisation_checks_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: true;
            referencedRelation: 'organisations';
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
          logo_id: string | null;
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
          logo_id?: string | null;
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
          logo_id?: string | null;
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
      pairing_proposals: {
        Row: {
          decided_at: string | null;
          decided_by: string | null;
          dismissal: Database['public']['Enums']['pairing_dismissal'] | null;
          id: number;
          match_id: string | null;
          need_id: number;
          offer_id: number;
          parts: NonNullable<Json>;
          round_id: number;
          rounds_waited: number;
          score: number;
          state: Database['public']['Enums']['pairing_state'];
          through_id: string;
        };
        ComputedFields: never;
        Insert: {
          decided_at?: string | null;
          decided_by?: string | null;
          dismissal?: Database['public']['Enums']['pairing_dismissal'] | null;
          id?: never;
          match_id?: string | null;
          need_id: number;
          offer_id: number;
          parts: NonNullable<Json>;
          round_id: number;
          rounds_waited?: number;
          score: number;
          state?: Database['public']['Enums']['pairing_state'];
          through_id: string;
        };
        Update: {
          decided_at?: string | null;
          decided_by?: string | null;
          dismissal?: Database['public']['Enums']['pairing_dismissal'] | null;
          id?: never;
          match_id?: string | null;
          need_id?: number;
          offer_id?: number;
          parts?: NonNullable<Json>;
          round_id?: number;
          rounds_waited?: number;
          score?: number;
          state?: Database['public']['Enums']['pairing_state'];
          through_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'pairing_proposals_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'pairing_proposals_match_id_fkey';
            columns: ['match_id'];
            isOneToOne: false;
            referencedRelation: 'matches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'pairing_proposals_need_id_fkey';
            columns: ['need_id'];
            isOneToOne: false;
            referencedRelation: 'listings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'pairing_proposals_offer_id_fkey';
            columns: ['offer_id'];
            isOneToOne: false;
            referencedRelation: 'listings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'pairing_proposals_round_id_fkey';
            columns: ['round_id'];
            isOneToOne: false;
            referencedRelation: 'pairing_rounds';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'pairing_proposals_through_id_fkey';
            columns: ['through_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
        ];
      };
      pairing_rounds: {
        Row: {
          category_id: number;
          held_at: string;
          id: number;
          week: string;
          weights_version: number;
        };
        ComputedFields: never;
        Insert: {
          category_id: number;
          held_at?: string;
          id?: never;
          week: string;
          weights_version: number;
        };
        Update: {
          category_id?: number;
          held_at?: string;
          id?: never;
          week?: string;
          weights_version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'pairing_rounds_category_id_fkey';
            columns: ['category_id'];
            isOneToOne: false;
            referencedRelation: 'listing_categories';
            referencedColumns: ['id'];
          },
        ];
      };
      paper_versions: {
        Row: {
          added_at: string;
          added_by: string | null;
          attachment_id: string | null;
          document_id: number | null;
          document_version: number | null;
          number: number;
          paper_id: number;
        };
        ComputedFields: never;
        Insert: {
          added_at?: string;
          added_by?: string | null;
          attachment_id?: string | null;
          document_id?: number | null;
          document_version?: number | null;
          number: number;
          paper_id: number;
        };
        Update: {
          added_at?: string;
          added_by?: string | null;
          attachment_id?: string | null;
          document_id?: number | null;
          document_version?: number | null;
          number?: number;
          paper_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'paper_versions_added_by_fkey';
            columns: ['added_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'paper_versions_attachment_id_fkey';
            columns: ['attachment_id'];
            isOneToOne: false;
            referencedRelation: 'attachments';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'paper_versions_document_id_document_version_fkey';
            columns: ['document_id', 'document_version'];
            isOneToOne: false;
            referencedRelation: 'document_versions';
            referencedColumns: ['document_id', 'number'];
          },
          {
            foreignKeyName: 'paper_versions_paper_id_fkey';
            columns: ['paper_id'];
            isOneToOne: false;
            referencedRelation: 'papers';
            referencedColumns: ['id'];
          },
        ];
      };
      papers: {
        Row: {
          added_by: string | null;
          audience: Database['public']['Enums']['paper_audience'];
          created_at: string;
          document_id: number | null;
          group_id: number | null;
          id: number;
          is_authoritative: boolean;
          item_id: number;
          language: string;
          once: string | null;
          published_at: string | null;
          published_audience: Database['public']['Enums']['paper_audience'] | null;
          published_number: number | null;
          role: Database['public']['Enums']['paper_role'];
          session_id: number;
          state: Database['public']['Enums']['paper_state'];
          summary: string | null;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          added_by?: string | null;
          audience: Database['public']['Enums']['paper_audience'];
          created_at?: string;
          document_id?: number | null;
          group_id?: number | null;
          id?: never;
          is_authoritative?: boolean;
          item_id: number;
          language: string;
          once?: string | null;
          published_at?: string | null;
          published_audience?: Database['public']['Enums']['paper_audience'] | null;
          published_number?: number | null;
          role: Database['public']['Enums']['paper_role'];
          session_id: number;
          state?: Database['public']['Enums']['paper_state'];
          summary?: string | null;
          title: string;
          updated_at?: string;
        };
        Update: {
          added_by?: string | null;
          audience?: Database['public']['Enums']['paper_audience'];
          created_at?: string;
          document_id?: number | null;
          group_id?: number | null;
          id?: never;
          is_authoritative?: boolean;
          item_id?: number;
          language?: string;
          once?: string | null;
          published_at?: string | null;
          published_audience?: Database['public']['Enums']['paper_audience'] | null;
          published_number?: number | null;
          role?: Database['public']['Enums']['paper_role'];
          session_id?: number;
          state?: Database['public']['Enums']['paper_state'];
          summary?: string | null;
          title?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'papers_added_by_fkey';
            columns: ['added_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'papers_document_id_fkey';
            columns: ['document_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'papers_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: false;
            referencedRelation: 'working_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'papers_item_id_fkey';
            columns: ['item_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'papers_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      participation_hours: {
        Row: {
          activity: string;
          begins_at: string;
          confirmed_at: string | null;
          created_at: string;
          dispute: string | null;
          earned_by: string;
          ends_at: string;
          id: string;
          language: string;
          match_id: string | null;
          minutes: number;
          once: string | null;
          organisation_id: string | null;
          person_id: string;
          revision: number;
          state: Database['public']['Enums']['hours_state'];
          updated_at: string;
          written_by: string;
        };
        ComputedFields: never;
        Insert: {
          activity: string;
          begins_at: string;
          confirmed_at?: string | null;
          created_at?: string;
          dispute?: string | null;
          earned_by: string;
          ends_at: string;
          id?: string;
          language: string;
          match_id?: string | null;
          minutes?: never;
          once?: string | null;
          organisation_id?: string | null;
          person_id: string;
          revision?: number;
          state?: Database['public']['Enums']['hours_state'];
          updated_at?: string;
          written_by: string;
        };
        Update: {
          activity?: string;
          begins_at?: string;
          confirmed_at?: string | null;
          created_at?: string;
          dispute?: string | null;
          earned_by?: string;
          ends_at?: string;
          id?: string;
          language?: string;
          match_id?: string | null;
          minutes?: never;
          once?: string | null;
          organisation_id?: string | null;
          person_id?: string;
          revision?: number;
          state?: Database['public']['Enums']['hours_state'];
          updated_at?: string;
          written_by?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'participation_hours_match_id_fkey';
            columns: ['match_id'];
            isOneToOne: false;
            referencedRelation: 'matches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'participation_hours_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'participation_hours_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
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
      questionnaire_answers: {
        Row: {
          budget_band: Database['public']['Enums']['budget_band'] | null;
          form: Database['public']['Enums']['organisation_form'] | null;
          id: string;
          main_age_band: Database['public']['Enums']['age_band'] | null;
          main_funding: Database['public']['Enums']['funding_source'] | null;
          meeting_frequency: Database['public']['Enums']['meeting_frequency'] | null;
          mostly_settled: Database['public']['Enums']['nomination_answer'] | null;
          nomination_id: string | null;
          participants: number | null;
          scope: Database['public']['Enums']['geographic_scope'] | null;
          source_id: number | null;
          story: string | null;
          study_label: string | null;
          volunteers: number | null;
          volunteers_selected: Database['public']['Enums']['nomination_answer'] | null;
          volunteers_supervised: Database['public']['Enums']['nomination_answer'] | null;
          volunteers_trained: Database['public']['Enums']['nomination_answer'] | null;
        };
        ComputedFields: never;
        Insert: {
          budget_band?: Database['public']['Enums']['budget_band'] | null;
          form?: Database['public']['Enums']['organisation_form'] | null;
          id?: string;
          main_age_band?: Database['public']['Enums']['age_band'] | null;
          main_funding?: Database['public']['Enums']['funding_source'] | null;
          meeting_frequency?: Database['public']['Enums']['meeting_frequency'] | null;
          mostly_settled?: Database['public']['Enums']['nomination_answer'] | null;
          nomination_id?: string | null;
          participants?: number | null;
          scope?: Database['public']['Enums']['geographic_scope'] | null;
          source_id?: number | null;
          story?: string | null;
          study_label?: string | null;
          volunteers?: number | null;
          volunteers_selected?: Database['public']['Enums']['nomination_answer'] | null;
          volunteers_supervised?: Database['public']['Enums']['nomination_answer'] | null;
          volunteers_trained?: Database['public']['Enums']['nomination_answer'] | null;
        };
        Update: {
          budget_band?: Database['public']['Enums']['budget_band'] | null;
          form?: Database['public']['Enums']['organisation_form'] | null;
          id?: string;
          main_age_band?: Database['public']['Enums']['age_band'] | null;
          main_funding?: Database['public']['Enums']['funding_source'] | null;
          meeting_frequency?: Database['public']['Enums']['meeting_frequency'] | null;
          mostly_settled?: Database['public']['Enums']['nomination_answer'] | null;
          nomination_id?: string | null;
          participants?: number | null;
          scope?: Database['public']['Enums']['geographic_scope'] | null;
          source_id?: number | null;
          story?: string | null;
          study_label?: string | null;
          volunteers?: number | null;
          volunteers_selected?: Database['public']['Enums']['nomination_answer'] | null;
          volunteers_supervised?: Database['public']['Enums']['nomination_answer'] | null;
          volunteers_trained?: Database['public']['Enums']['nomination_answer'] | null;
        };
        Relationships: [
          {
            foreignKeyName: 'questionnaire_answers_nomination_id_fkey';
            columns: ['nomination_id'];
            isOneToOne: true;
            referencedRelation: 'nominations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'questionnaire_answers_source_id_fkey';
            columns: ['source_id'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['id'];
          },
        ];
      };
      record_drafts: {
        Row: {
          base: number;
          initiative_id: string;
          language: string;
          person_id: string;
          section: Database['public']['Enums']['record_section'];
          typed: NonNullable<Json>;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          base: number;
          initiative_id: string;
          language: string;
          person_id: string;
          section: Database['public']['Enums']['record_section'];
          typed: NonNullable<Json>;
          updated_at?: string;
        };
        Update: {
          base?: number;
          initiative_id?: string;
          language?: string;
          person_id?: string;
          section?: Database['public']['Enums']['record_section'];
          typed?: NonNullable<Json>;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'record_drafts_initiative_id_fkey';
            columns: ['initiative_id'];
            isOneToOne: false;
            referencedRelation: 'initiatives';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'record_drafts_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
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
          listed_for: Database['public']['Enums']['listing_audience'];
          lists_organisation_only: boolean;
          moved_up_at: string | null;
          name: string | null;
          once: string | null;
          organisation_id: string | null;
          person_id: string | null;
          registered_at: string;
          registered_by: string | null;
          reminded_at: string | null;
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
          listed_for?: Database['public']['Enums']['listing_audience'];
          lists_organisation_only?: boolean;
          moved_up_at?: string | null;
          name?: string | null;
          once?: string | null;
          organisation_id?: string | null;
          person_id?: string | null;
          registered_at?: string;
          registered_by?: string | null;
          reminded_at?: string | null;
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
          listed_for?: Database['public']['Enums']['listing_audience'];
          lists_organisation_only?: boolean;
          moved_up_at?: string | null;
          name?: string | null;
          once?: string | null;
          organisation_id?: string | null;
          person_id?: string | null;
          registered_at?: string;
          registered_by?: string | null;
          reminded_at?: string | null;
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
      room_polls: {
        Row: {
          choices: string[];
          closed_at: string | null;
          counts: number[] | null;
          id: number;
          item_id: number | null;
          language: string;
          once: string | null;
          opened_at: string;
          opened_by: string | null;
          question: string;
          session_id: number;
          template: Database['public']['Enums']['poll_template'];
        };
        ComputedFields: never;
        Insert: {
          choices: string[];
          closed_at?: string | null;
          counts?: number[] | null;
          id?: never;
          item_id?: number | null;
          language: string;
          once?: string | null;
          opened_at?: string;
          opened_by?: string | null;
          question: string;
          session_id: number;
          template: Database['public']['Enums']['poll_template'];
        };
        Update: {
          choices?: string[];
          closed_at?: string | null;
          counts?: number[] | null;
          id?: never;
          item_id?: number | null;
          language?: string;
          once?: string | null;
          opened_at?: string;
          opened_by?: string | null;
          question?: string;
          session_id?: number;
          template?: Database['public']['Enums']['poll_template'];
        };
        Relationships: [
          {
            foreignKeyName: 'room_polls_item_id_fkey';
            columns: ['item_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'room_polls_opened_by_fkey';
            columns: ['opened_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'room_polls_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      room_questions: {
        Row: {
          answer: string | null;
          answer_language: string | null;
          asked_at: string;
          decided_at: string | null;
          decided_by: string | null;
          device_id: number | null;
          id: number;
          item_id: number | null;
          language: string;
          name: string | null;
          once: string | null;
          revision: number;
          session_id: number;
          state: Database['public']['Enums']['question_state'];
          supports: number;
          text: string;
        };
        ComputedFields: never;
        Insert: {
          answer?: string | null;
          answer_language?: string | null;
          asked_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          device_id?: number | null;
          id?: never;
          item_id?: number | null;
          language: string;
          name?: string | null;
          once?: string | null;
          revision?: number;
          session_id: number;
          state?: Database['public']['Enums']['question_state'];
          supports?: number;
          text: string;
        };
        Update: {
          answer?: string | null;
          answer_language?: string | null;
          asked_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          device_id?: number | null;
          id?: never;
          item_id?: number | null;
          language?: string;
          name?: string | null;
          once?: string | null;
          revision?: number;
          session_id?: number;
          state?: Database['public']['Enums']['question_state'];
          supports?: number;
          text?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'room_questions_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'room_questions_item_id_fkey';
            columns: ['item_id'];
            isOneToOne: false;
            referencedRelation: 'agenda_items';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'room_questions_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      saved_searches: {
        Row: {
          category_id: number | null;
          centre_id: number | null;
          directory: Json | null;
          district_id: number | null;
          id: number;
          is_online: boolean;
          is_paused: boolean;
          kind: Database['public']['Enums']['listing_kind'] | null;
          looked_at: string;
          name: string | null;
          pace: Database['public']['Enums']['search_pace'];
          person_id: string;
          query: string | null;
          reach: number | null;
          saved_at: string;
          spoken: string | null;
          theme_id: number | null;
          words: string | null;
        };
        ComputedFields: never;
        Insert: {
          category_id?: number | null;
          centre_id?: number | null;
          directory?: Json | null;
          district_id?: number | null;
          id?: never;
          is_online?: boolean;
          is_paused?: boolean;
          kind?: Database['public']['Enums']['listing_kind'] | null;
          looked_at?: string;
          name?: string | null;
          pace?: Database['public']['Enums']['search_pace'];
          person_id: string;
          query?: string | null;
          reach?: number | null;
          saved_at?: string;
          spoken?: string | null;
          theme_id?: number | null;
          words?: never;
        };
        Update: {
          category_id?: number | null;
          centre_id?: number | null;
          directory?: Json | null;
          district_id?: number | null;
          id?: never;
          is_online?: boolean;
          is_paused?: boolean;
          kind?: Database['public']['Enums']['listing_kind'] | null;
          looked_at?: string;
          name?: string | null;
          pace?: Database['public']['Enums']['search_pace'];
          person_id?: string;
          query?: string | null;
          reach?: number | null;
          saved_at?: string;
          spoken?: string | null;
          theme_id?: number | null;
          words?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'saved_searches_category_id_fkey';
            columns: ['category_id'];
            isOneToOne: false;
            referencedRelation: 'listing_categories';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'saved_searches_centre_id_fkey';
            columns: ['centre_id'];
            isOneToOne: false;
            referencedRelation: 'areas';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'saved_searches_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'districts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'saved_searches_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'saved_searches_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'terms';
            referencedColumns: ['id'];
          },
        ];
      };
      screenings: {
        Row: {
          category_id: number;
          created_at: string;
          ends_on: string;
          id: number;
          organisation_id: string;
          person_id: string;
          seen_by: string | null;
          seen_on: string;
          withdrawn_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          category_id: number;
          created_at?: string;
          ends_on: string;
          id?: never;
          organisation_id: string;
          person_id: string;
          seen_by?: string | null;
          seen_on: string;
          withdrawn_at?: string | null;
        };
        Update: {
          category_id?: number;
          created_at?: string;
          ends_on?: string;
          id?: never;
          organisation_id?: string;
          person_id?: string;
          seen_by?: string | null;
          seen_on?: string;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'screenings_category_id_fkey';
            columns: ['category_id'];
            isOneToOne: false;
            referencedRelation: 'listing_categories';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'screenings_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'screenings_person_id_fkey';
            columns: ['person_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'screenings_seen_by_fkey';
            columns: ['seen_by'];
            isOneToOne: false;
            referencedRelation: 'people';
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
          sequence: number;
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
          sequence?: number;
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
          sequence?: number;
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
      session_live: {
        Row: {
          paused_at: string | null;
          revision: number;
          session_id: number;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          paused_at?: string | null;
          revision?: number;
          session_id: number;
          updated_at?: string;
        };
        Update: {
          paused_at?: string | null;
          revision?: number;
          session_id?: number;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'session_live_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: true;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      session_needs: {
        Row: {
          ages: number[];
          answered_at: string | null;
          answered_by: string | null;
          choices: string[];
          id: number;
          is_late: boolean;
          kind: Database['public']['Enums']['need_kind'];
          language: string | null;
          level: Database['public']['Enums']['need_level'] | null;
          number: number | null;
          registration_id: number;
          revision: number;
          state: Database['public']['Enums']['need_state'];
          text: string | null;
        };
        ComputedFields: never;
        Insert: {
          ages?: number[];
          answered_at?: string | null;
          answered_by?: string | null;
          choices?: string[];
          id?: never;
          is_late?: boolean;
          kind: Database['public']['Enums']['need_kind'];
          language?: string | null;
          level?: Database['public']['Enums']['need_level'] | null;
          number?: number | null;
          registration_id: number;
          revision?: number;
          state?: Database['public']['Enums']['need_state'];
          text?: string | null;
        };
        Update: {
          ages?: number[];
          answered_at?: string | null;
          answered_by?: string | null;
          choices?: string[];
          id?: never;
          is_late?: boolean;
          kind?: Database['public']['Enums']['need_kind'];
          language?: string | null;
          level?: Database['public']['Enums']['need_level'] | null;
          number?: number | null;
          registration_id?: number;
          revision?: number;
          state?: Database['public']['Enums']['need_state'];
          text?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'session_needs_answered_by_fkey';
            columns: ['answered_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_needs_registration_id_fkey';
            columns: ['registration_id'];
            isOneToOne: false;
            referencedRelation: 'registrations';
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
          once: string | null;
          organisation_id: string | null;
          organisation_name: string | null;
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
          once?: string | null;
          organisation_id?: string | null;
          organisation_name?: string | null;
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
          once?: string | null;
          organisation_id?: string | null;
          organisation_name?: string | null;
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
      session_templates: {
        Row: {
          address: string | null;
          autumn_titles: NonNullable<Json>;
          capacity_here: number | null;
          capacity_remote: number | null;
          changed_by: string | null;
          ends: string;
          offsets: NonNullable<Json>;
          only_row: boolean;
          place_name: string | null;
          practical: NonNullable<Json>;
          revision: number;
          sections: NonNullable<Json>;
          spring_titles: NonNullable<Json>;
          starts: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          autumn_titles: NonNullable<Json>;
          capacity_here?: number | null;
          capacity_remote?: number | null;
          changed_by?: string | null;
          ends: string;
          offsets: NonNullable<Json>;
          only_row?: boolean;
          place_name?: string | null;
          practical?: NonNullable<Json>;
          revision?: number;
          sections: NonNullable<Json>;
          spring_titles: NonNullable<Json>;
          starts: string;
          updated_at?: string;
        };
        Update: {
          address?: string | null;
          autumn_titles?: NonNullable<Json>;
          capacity_here?: number | null;
          capacity_remote?: number | null;
          changed_by?: string | null;
          ends?: string;
          offsets?: NonNullable<Json>;
          only_row?: boolean;
          place_name?: string | null;
          practical?: NonNullable<Json>;
          revision?: number;
          sections?: NonNullable<Json>;
          spring_titles?: NonNullable<Json>;
          starts?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'session_templates_changed_by_fkey';
            columns: ['changed_by'];
            isOneToOne: false;
            referencedRelation: 'people';
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
      status_reports: {
        Row: {
          asked_days: number | null;
          commitment_id: number;
          evidence: string[];
          given_at: string | null;
          given_by: string | null;
          id: number;
          language: string | null;
          missing_at: string | null;
          organisation_id: string | null;
          requested_at: string | null;
          revision: number;
          session_id: number | null;
          status: Database['public']['Enums']['report_status'] | null;
          text: string | null;
        };
        ComputedFields: never;
        Insert: {
          asked_days?: number | null;
          commitment_id: number;
          evidence?: string[];
          given_at?: string | null;
          given_by?: string | null;
          id?: never;
          language?: string | null;
          missing_at?: string | null;
          organisation_id?: string | null;
          requested_at?: string | null;
          revision?: number;
          session_id?: number | null;
          status?: Database['public']['Enums']['report_status'] | null;
          text?: string | null;
        };
        Update: {
          asked_days?: number | null;
          commitment_id?: number;
          evidence?: string[];
          given_at?: string | null;
          given_by?: string | null;
          id?: never;
          language?: string | null;
          missing_at?: string | null;
          organisation_id?: string | null;
          requested_at?: string | null;
          revision?: number;
          session_id?: number | null;
          status?: Database['public']['Enums']['report_status'] | null;
          text?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'status_reports_commitment_id_fkey';
            columns: ['commitment_id'];
            isOneToOne: false;
            referencedRelation: 'commitments';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_reports_given_by_fkey';
            columns: ['given_by'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_reports_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_reports_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      tags_of_listings: {
        Row: {
          listing_id: number;
          tag_id: number;
        };
        ComputedFields: never;
        Insert: {
          listing_id: number;
          tag_id: number;
        };
        Update: {
          listing_id?: number;
          tag_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'tags_of_listings_listing_id_fkey';
            columns: ['listing_id'];
            isOneToOne: false;
            referencedRelation: 'listings';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'tags_of_listings_tag_id_fkey';
            columns: ['tag_id'];
            isOneToOne: false;
            referencedRelation: 'listing_tags';
            referencedColumns: ['id'];
          },
        ];
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
      thanks: {
        Row: {
          body: string;
          is_hidden: boolean;
          language: string;
          match_id: string;
          receiver_id: string | null;
          receiver_reach: Database['public']['Enums']['thanks_reach'];
          side: string;
          writer_id: string | null;
          writer_reach: Database['public']['Enums']['thanks_reach'];
          written_at: string;
        };
        ComputedFields: never;
        Insert: {
          body: string;
          is_hidden?: boolean;
          language: string;
          match_id: string;
          receiver_id?: string | null;
          receiver_reach?: Database['public']['Enums']['thanks_reach'];
          side: string;
          writer_id?: string | null;
          writer_reach?: Database['public']['Enums']['thanks_reach'];
          written_at?: string;
        };
        Update: {
          body?: string;
          is_hidden?: boolean;
          language?: string;
          match_id?: string;
          receiver_id?: string | null;
          receiver_reach?: Database['public']['Enums']['thanks_reach'];
          side?: string;
          writer_id?: string | null;
          writer_reach?: Database['public']['Enums']['thanks_reach'];
          written_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'thanks_match_id_fkey';
            columns: ['match_id'];
            isOneToOne: false;
            referencedRelation: 'matches';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'thanks_receiver_id_fkey';
            columns: ['receiver_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'thanks_writer_id_fkey';
            columns: ['writer_id'];
            isOneToOne: false;
            referencedRelation: 'people';
            referencedColumns: ['id'];
          },
        ];
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
      accept_bridge: { Args: { person: string; wanted: string }; Returns: undefined };
      accept_claim: { Args: { claim: number; organisation: string }; Returns: undefined };
      accept_nomination: { Args: { edits: Json; id: string }; Returns: Json };
      accept_pair: { Args: { wanted: number }; Returns: undefined };
      add_agenda_item: {
        Args: {
          base: number;
          language: string;
          minutes: number;
          section: number;
          session_slug: string;
          title: string;
          type: string;
        };
        Returns: number;
      };
      add_beneficiary: { Args: { form: Json; organisation: string }; Returns: string };
      add_deadline: {
        Args: { due_on: string; owner?: string; session_slug: string; title: string };
        Returns: undefined;
      };
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
      add_erratum: {
        Args: { entry: number; once?: string; session_slug: string; text: string };
        Returns: number;
      };
      add_hours: { Args: { form: Json; wanted: string }; Returns: string };
      add_paper: {
        Args: {
          attachment_id?: string;
          audience: string;
          document_id?: number;
          is_authoritative?: boolean;
          item_id: number;
          language?: string;
          once?: string;
          role: string;
          session_slug: string;
          summary?: string;
          title?: string;
        };
        Returns: number;
      };
      add_paper_version: {
        Args: { attachment_id?: string; paper_id: number; session_slug: string };
        Returns: number;
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
      add_presence: {
        Args: {
          name: string;
          once: string;
          organisation?: string;
          session_slug: string;
          way: string;
        };
        Returns: undefined;
      };
      agree_match: { Args: { wanted: string }; Returns: undefined };
      allow_thanks: { Args: { reach: string; wanted: string }; Returns: undefined };
      announce_campaign: { Args: { wanted_year: number }; Returns: undefined };
      answer_claim: { Args: { agrees: boolean; claim: number; why: string }; Returns: undefined };
      answer_confirmation: { Args: { answer: string; seen: Json; token: string }; Returns: Json };
      answer_contact_consent: { Args: { agrees: boolean; token: string }; Returns: undefined };
      answer_document_comment: {
        Args: { body: string; comment_id: number; once?: string };
        Returns: Json;
      };
      answer_duo: { Args: { answer: string; months: number; wanted: string }; Returns: undefined };
      answer_hours: {
        Args: { agrees: boolean; reason?: string; revision: number; wanted: string };
        Returns: undefined;
      };
      answer_invitation: { Args: { accepts: boolean; token: string }; Returns: undefined };
      answer_jury: { Args: { accepts: boolean; wanted_year: number }; Returns: undefined };
      answer_listing: {
        Args: {
          language: string;
          message: string;
          mine: number;
          of_age?: boolean;
          sending: string;
          template: string;
          wanted: number;
        };
        Returns: string;
      };
      answer_meeting: {
        Args: {
          answer: Database['public']['Enums']['meeting_answer'];
          meeting_id: number;
          seat?: number;
        };
        Returns: undefined;
      };
      answer_meeting_question: {
        Args: { form: Json; language: string; wanted: string };
        Returns: undefined;
      };
      answer_needs: {
        Args: { ids: number[]; session_slug: string; state: string };
        Returns: undefined;
      };
      answer_nomination: { Args: { answer: string; receipt: string }; Returns: undefined };
      answer_objection: {
        Args: {
          accepts: boolean;
          answer: string;
          base?: number;
          document?: Json;
          objection_id: number;
          plain?: string;
        };
        Returns: undefined;
      };
      answer_organisation_invitation: {
        Args: { accepts: boolean; token: string };
        Returns: undefined;
      };
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
      ask_question: {
        Args: {
          device: string;
          item?: number;
          language: string;
          name: string;
          once?: string;
          question: string;
          session_slug: string;
        };
        Returns: number;
      };
      ask_to_join: { Args: { group_slug: string; reason: string }; Returns: undefined };
      award_entry: { Args: { entry: number; form: Json }; Returns: undefined };
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
      begin_initiative_picture: {
        Args: {
          about: Json;
          bytes: number;
          digest: string;
          height: number;
          initiative_slug: string;
          media_type: string;
          once: string;
          width: number;
        };
        Returns: Json;
      };
      begin_listing_picture: {
        Args: {
          bytes: number;
          description: string;
          digest: string;
          height: number;
          media_type: string;
          once: string;
          wanted: number;
          width: number;
        };
        Returns: Json;
      };
      begin_logo: {
        Args: {
          bytes: number;
          digest: string;
          height: number;
          media_type: string;
          once: string;
          organisation_slug: string;
          width: number;
        };
        Returns: Json;
      };
      begin_paper_file: {
        Args: {
          bytes: number;
          description: string;
          digest: string;
          height?: number;
          item_id: number;
          kind: string;
          media_type: string;
          name: string;
          once?: string;
          session_slug: string;
          width?: number;
        };
        Returns: Json;
      };
      block_person: { Args: { conversation?: string; listing?: number }; Returns: undefined };
      cancel_campaign: { Args: { wanted_year: number; why: string }; Returns: undefined };
      cancel_match: { Args: { wanted: string }; Returns: undefined };
      cancel_meeting: { Args: { meeting_id: number; reason: string }; Returns: undefined };
      cancel_registration: { Args: { key: string }; Returns: undefined };
      cancel_registration_of: {
        Args: { reason: string; registration: number; session_slug: string };
        Returns: undefined;
      };
      cancel_session: { Args: { reason: string; session_slug: string }; Returns: undefined };
      cancel_vote: { Args: { reason: string; vote_id: number }; Returns: undefined };
      cast_ballot: {
        Args: { choices: number[]; reason: string; seat: number; stance: string; vote_id: number };
        Returns: undefined;
      };
      cast_room_vote: {
        Args: { choice: number; device: string; poll: number; session_slug: string };
        Returns: undefined;
      };
      change_agenda_item: {
        Args: {
          base: number;
          fixed_start?: string;
          group_slug?: string;
          item_id: number;
          language: string;
          links?: string[];
          minutes: number;
          note?: string;
          organisation_slug?: string;
          presenter?: string;
          presenter_id?: string;
          session_slug: string;
          title: string;
          titles?: Json;
          type: string;
          wanted?: string;
          why?: string;
        };
        Returns: undefined;
      };
      change_attachments: {
        Args: { number: number; once: string; removed?: string[]; topic_id: number };
        Returns: undefined;
      };
      change_beneficiary: { Args: { form: Json; wanted: string }; Returns: undefined };
      change_campaign: { Args: { form: Json; wanted_year: number }; Returns: undefined };
      change_commitment_due: {
        Args: {
          base: number;
          commitment_id: number;
          due_on?: string;
          due_session?: string;
          language: string;
          reason: string;
        };
        Returns: undefined;
      };
      change_commitment_owner: {
        Args: {
          base: number;
          commitment_id: number;
          language: string;
          organisation: string;
          person?: string;
          reason: string;
        };
        Returns: undefined;
      };
      change_commitment_scope: {
        Args: {
          base: number;
          commitment_id: number;
          deliverable: string;
          language: string;
          reason: string;
        };
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
      change_outcome: {
        Args: {
          base: number;
          outcome_id: number;
          result?: string;
          review_on?: string;
          text: string;
        };
        Returns: number;
      };
      change_paper: {
        Args: {
          audience: string;
          is_authoritative?: boolean;
          paper_id: number;
          role: string;
          session_slug: string;
          summary?: string;
        };
        Returns: undefined;
      };
      change_proposal: {
        Args: {
          answer?: string;
          base: number;
          item_id: number;
          language: string;
          links?: string[];
          minutes: number;
          session_slug: string;
          speaker?: string;
          submits: boolean;
          title: string;
          type: string;
          wanted?: string;
          why?: string;
        };
        Returns: undefined;
      };
      change_registration: { Args: { given: Json; key: string; needs?: Json }; Returns: undefined };
      change_search: { Args: { form: Json; wanted: number }; Returns: undefined };
      change_session: {
        Args: {
          address?: string;
          base: number;
          capacity_here?: number;
          capacity_remote?: number;
          day: string;
          ends: string;
          link?: string;
          place?: string;
          practical?: Json;
          session_slug: string;
          starts: string;
          summaries?: Json;
          titles: Json;
        };
        Returns: Json;
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
      check_import: { Args: { choices: Json; mapping: Json; wanted: number }; Returns: undefined };
      check_organisation: {
        Args: { note?: string; slug: string; trusts: boolean };
        Returns: undefined;
      };
      choose_import_rows: {
        Args: { choice: string; row_number: number; wanted: number };
        Returns: undefined;
      };
      choose_initiative: {
        Args: { client_hash: string; key: string; kind: string };
        Returns: Json;
      };
      choose_initiatives: {
        Args: { client_hash: string; filters: Json; first: number; query: string; size: number };
        Returns: Json;
      };
      close_commitment: {
        Args: { base: number; commitment_id: number; language: string; note?: string };
        Returns: undefined;
      };
      close_group: { Args: { group_slug: string; reason: string }; Returns: undefined };
      close_listing: {
        Args: { ending: Database['public']['Enums']['listing_ending']; wanted: number };
        Returns: undefined;
      };
      close_poll: { Args: { session_slug: string }; Returns: undefined };
      close_session: { Args: { session_slug: string }; Returns: undefined };
      close_topic: { Args: { reason: string; topic_id: number }; Returns: undefined };
      close_vote: { Args: { vote_id: number }; Returns: undefined };
      compare_record_versions: {
        Args: { from_id?: number; initiative_slug: string; language: string; to_id: number };
        Returns: Json;
      };
      complete_session: { Args: { session_slug: string }; Returns: undefined };
      confirm_match: { Args: { wanted: string }; Returns: undefined };
      confirm_my_records: { Args: { seen: Json }; Returns: Json };
      correct_hours: { Args: { form: Json; wanted: string }; Returns: undefined };
      correct_listing: {
        Args: { form: Json; receipt: string; wanted: number };
        Returns: undefined;
      };
      count_duos: { Args: Record<PropertyKey, never>; Returns: Json };
      count_hours_of: { Args: { counts: boolean; wanted: number }; Returns: undefined };
      count_moderation: { Args: Record<PropertyKey, never>; Returns: Json };
      count_offers_by_district: { Args: { language: string }; Returns: Json };
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
      decide_item: {
        Args: {
          base: number;
          item_id: number;
          reason?: string;
          section?: number;
          session_slug: string;
          step: string;
          target?: number;
        };
        Returns: undefined;
      };
      decide_question: {
        Args: {
          answer?: string;
          base: number;
          decision: string;
          language?: string;
          question_id: number;
        };
        Returns: undefined;
      };
      decide_record_suggestion: {
        Args: { answer: string; verdict: string; wanted: string };
        Returns: undefined;
      };
      decide_safety_case: {
        Args: { days?: number; reason: string; verdict: string; wanted: string };
        Returns: undefined;
      };
      decline_claim: { Args: { claim: number; why: string }; Returns: undefined };
      decline_match: { Args: { reason: string; wanted: string }; Returns: undefined };
      decline_nomination: { Args: { id: string; reason: string }; Returns: undefined };
      delete_document: { Args: { document_id: number }; Returns: undefined };
      delete_draft: { Args: { receipt: string }; Returns: undefined };
      delete_import: { Args: { wanted: number }; Returns: undefined };
      delete_post_draft: { Args: { place: string }; Returns: undefined };
      delete_record_draft: {
        Args: { initiative_slug: string; section: Database['public']['Enums']['record_section'] };
        Returns: undefined;
      };
      delete_search: { Args: { wanted: number }; Returns: undefined };
      describe_listing_picture: {
        Args: { description: string; picture: string; wanted: number };
        Returns: undefined;
      };
      discard_vote: { Args: { vote_id: number }; Returns: undefined };
      dismiss_pair: { Args: { reason: string; wanted: number }; Returns: undefined };
      drop_attachment: { Args: { attachment_id: string }; Returns: undefined };
      drop_commitment: {
        Args: {
          base: number;
          commitment_id: number;
          decision_id: number;
          language: string;
          reason: string;
        };
        Returns: undefined;
      };
      drop_deadline: { Args: { deadline: number }; Returns: undefined };
      drop_officer: {
        Args: {
          duty: Database['public']['Enums']['session_duty'];
          person: string;
          session_slug: string;
        };
        Returns: undefined;
      };
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
      end_bridge: { Args: { person: string; wanted: string }; Returns: undefined };
      end_keeping: {
        Args: { initiative_slug: string; organisation: string; why: string };
        Returns: undefined;
      };
      end_seat: { Args: { reason: string; seat_id: number }; Returns: undefined };
      enter_campaign: {
        Args: { client: string; form: Json; initiative_slug: string; wanted_year: number };
        Returns: undefined;
      };
      erase_initiative_picture: {
        Args: { initiative_slug: string; picture: string };
        Returns: undefined;
      };
      erase_logo: { Args: { organisation_slug: string }; Returns: undefined };
      export_commitments: { Args: { language?: string }; Returns: Json };
      export_initiatives: { Args: { language: string; ordinals: number[] }; Returns: Json };
      export_sessions: { Args: { language?: string }; Returns: Json };
      find_place_in_words: { Args: { language: string; query: string }; Returns: Json };
      find_places: { Args: { language: string; typed: string }; Returns: Json };
      find_post: { Args: { number: number; topic_id: number }; Returns: Json };
      find_record_names: { Args: { kind: string; typed: string[] }; Returns: Json };
      finish_attachment: { Args: { attachment_id: string }; Returns: undefined };
      finish_import_upload: { Args: { wanted: number }; Returns: undefined };
      finish_initiative_picture: { Args: { picture: string }; Returns: number };
      finish_logo: { Args: { logo: string; organisation_slug: string }; Returns: undefined };
      follow_commitment: {
        Args: { commitment_id: number; is_followed: boolean };
        Returns: undefined;
      };
      get_account: { Args: Record<PropertyKey, never>; Returns: Json };
      get_agenda: {
        Args: { language?: string; session_slug: string; wanted?: string };
        Returns: Json;
      };
      get_agenda_item: {
        Args: { item_id: number; language?: string; session_slug: string };
        Returns: Json;
      };
      get_agenda_places: { Args: { id: string; kind: string; language?: string }; Returns: Json };
      get_agenda_preview: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_answer_panel: { Args: { language: string; wanted: number }; Returns: Json };
      get_attachment: { Args: { attachment_id: string }; Returns: Json };
      get_beneficiary: { Args: { language: string; wanted: string }; Returns: Json };
      get_calendar: {
        Args: { group_slug: string; language?: string; secret?: string };
        Returns: Json;
      };
      get_call: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_campaign: {
        Args: { language: string; preview?: boolean; wanted_year: number };
        Returns: Json;
      };
      get_campaign_desk: { Args: { language: string; wanted_year: number }; Returns: Json };
      get_case: { Args: { id: string; language?: string }; Returns: Json };
      get_check_in: {
        Args: { language: string; query: string; session_slug: string };
        Returns: Json;
      };
      get_claim: { Args: { claim: number; language: string }; Returns: Json };
      get_claim_page: { Args: { initiative_slug: string; language: string }; Returns: Json };
      get_commitment: { Args: { commitment_id: number; language?: string }; Returns: Json };
      get_confirmation: { Args: { language: string; token: string }; Returns: Json };
      get_contact_consent: { Args: { language: string; token: string }; Returns: Json };
      get_content_labels: { Args: { contents: Json; language: string }; Returns: Json };
      get_conversation: { Args: { language: string; wanted: string }; Returns: Json };
      get_conversation_news: { Args: { wanted: string }; Returns: number };
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
      get_dossier: {
        Args: { audience: string; language: string; session_slug: string };
        Returns: Json;
      };
      get_entering: {
        Args: { initiative_slug: string; language: string; query: string; wanted_year: number };
        Returns: Json;
      };
      get_exchange_desk: { Args: { language?: string }; Returns: Json };
      get_exchange_figures: { Args: { language?: string; part: string }; Returns: Json };
      get_following: { Args: { language: string }; Returns: Json };
      get_frame: { Args: { language: string }; Returns: Json };
      get_freshness_desk: { Args: { language: string }; Returns: Json };
      get_freshness_figure: { Args: Record<PropertyKey, never>; Returns: Json };
      get_group: { Args: { group_slug: string; language: string }; Returns: Json };
      get_group_settings: { Args: { group_slug: string }; Returns: Json };
      get_handover: { Args: { client: string; language: string; secret: string }; Returns: Json };
      get_home: { Args: { language: string }; Returns: Json };
      get_hours_proof: { Args: { language: string }; Returns: Json };
      get_import: { Args: { language: string; wanted: number }; Returns: Json };
      get_import_rows: {
        Args: { after: number; kind: string; most: number; skip?: number; wanted: number };
        Returns: Json;
      };
      get_initiative: { Args: { initiative_slug: string; language: string }; Returns: Json };
      get_initiative_calls: { Args: { language?: string; theme?: string }; Returns: Json };
      get_invitation: { Args: { language: string; token: string }; Returns: Json };
      get_jury: { Args: { language: string; wanted_year: number }; Returns: Json };
      get_jury_entry: { Args: { entry: number; language: string }; Returns: Json };
      get_listing: { Args: { language: string; wanted: number }; Returns: Json };
      get_listing_form: { Args: { language: string; wanted: number }; Returns: Json };
      get_listing_renewal: { Args: { secret: string }; Returns: Json };
      get_live: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_mail_suspension: { Args: Record<PropertyKey, never>; Returns: Json };
      get_mapping_report: { Args: { language: string }; Returns: Json };
      get_match_weights: { Args: Record<PropertyKey, never>; Returns: Json };
      get_meeting: { Args: { language?: string; meeting_id: number }; Returns: Json };
      get_meeting_outlook: { Args: { group_slug: string; language?: string }; Returns: Json };
      get_meeting_question: { Args: { wanted: string }; Returns: Json };
      get_merge: {
        Args: { choices: Json; language: string; one: string; other: string };
        Returns: Json;
      };
      get_merged: { Args: { language: string; merge: number }; Returns: Json };
      get_minute_desk: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_minute_news: { Args: { session_id: number }; Returns: number };
      get_minute_revision: {
        Args: { item: number; revision: number; session_slug: string };
        Returns: Json;
      };
      get_minutes: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_my_area: { Args: { language: string; organisation: string }; Returns: Json };
      get_my_beneficiaries: { Args: { language: string }; Returns: Json };
      get_my_claims: { Args: { language: string }; Returns: Json };
      get_my_conversations: { Args: { language: string }; Returns: Json };
      get_my_hours: { Args: { language: string }; Returns: Json };
      get_my_listings: { Args: { language: string }; Returns: Json };
      get_my_pick_up: { Args: { wanted: number }; Returns: Json };
      get_my_records: { Args: { language: string }; Returns: Json };
      get_my_searches: { Args: { language: string }; Returns: Json };
      get_new_proposal: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_nomination: { Args: { language: string; receipt: string }; Returns: Json };
      get_nomination_for_review: { Args: { id: string; language: string }; Returns: Json };
      get_organisation: { Args: { language: string; organisation_slug: string }; Returns: Json };
      get_organisation_form: { Args: { organisation_slug: string }; Returns: Json };
      get_organisation_invitation: { Args: { language: string; token: string }; Returns: Json };
      get_organisation_people: {
        Args: { language: string; organisation_slug: string };
        Returns: Json;
      };
      get_outcome: { Args: { language: string; wanted: string }; Returns: Json };
      get_outcome_choices: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_pairing: { Args: { language: string; round: number }; Returns: Json };
      get_paper: {
        Args: { language?: string; paper_id: number; session_slug: string; version?: number };
        Returns: Json;
      };
      get_pick_up: { Args: { wanted: string }; Returns: Json };
      get_post: { Args: { language?: string; number: number; topic_id: number }; Returns: Json };
      get_post_draft: { Args: { place: string }; Returns: Json };
      get_preparation: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_proposal: {
        Args: { item_id: number; language?: string; session_slug: string };
        Returns: Json;
      };
      get_questionnaire_shares: { Args: Record<PropertyKey, never>; Returns: Json };
      get_record_head: { Args: { initiative_slug: string; language: string }; Returns: Json };
      get_record_history: {
        Args: { before?: number; initiative_slug: string; language: string };
        Returns: Json;
      };
      get_record_overview: { Args: { initiative_slug: string; language: string }; Returns: Json };
      get_record_pictures: { Args: { initiative_slug: string; language: string }; Returns: Json };
      get_record_restore: {
        Args: { initiative_slug: string; language: string; side: string; version_id: number };
        Returns: Json;
      };
      get_record_section: {
        Args: {
          base?: number;
          initiative_slug: string;
          language: string;
          section: Database['public']['Enums']['record_section'];
        };
        Returns: Json;
      };
      get_record_suggestion: {
        Args: { initiative_slug: string; language: string; wanted: string };
        Returns: Json;
      };
      get_registration: { Args: { key: string; language: string }; Returns: Json };
      get_registration_form: { Args: { language: string; session_slug: string }; Returns: Json };
      get_release: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_report: { Args: { address: string; language?: string }; Returns: Json };
      get_report_form: {
        Args: { client?: string; language?: string; number: number; topic_id: number };
        Returns: Json;
      };
      get_room: {
        Args: { device?: string; language?: string; session_slug: string };
        Returns: Json;
      };
      get_safeguards: { Args: { wanted: number }; Returns: Json };
      get_safety: { Args: { language: string }; Returns: Json };
      get_safety_case: { Args: { language: string; wanted: string }; Returns: Json };
      get_safety_contacts: { Args: Record<PropertyKey, never>; Returns: Json };
      get_screen: {
        Args: { beside?: string; language?: string; session_slug: string };
        Returns: Json;
      };
      get_screenings: { Args: { language: string; slug: string }; Returns: Json };
      get_sent_suggestion: { Args: { language: string; receipt: string }; Returns: Json };
      get_session: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_session_needs: { Args: { language: string; session_slug: string }; Returns: Json };
      get_session_settings: { Args: { language?: string; session_slug: string }; Returns: Json };
      get_session_start: { Args: { day?: string }; Returns: Json };
      get_session_template: { Args: Record<PropertyKey, never>; Returns: Json };
      get_sessions_calendar: { Args: { language?: string; session_slug?: string }; Returns: Json };
      get_suggestion_form: {
        Args: {
          base?: number;
          initiative_slug: string;
          language: string;
          section: Database['public']['Enums']['record_section'];
        };
        Returns: Json;
      };
      get_suggestions: { Args: { language?: string; wanted: number }; Returns: Json };
      get_topic: { Args: { first?: number; language?: string; topic_id: number }; Returns: Json };
      get_translation: {
        Args: { language?: string; number: number; to_language: string; topic_id: number };
        Returns: Json;
      };
      get_unsubscription: { Args: { language: string; token: string }; Returns: Json };
      get_version_withholding: {
        Args: { initiative_slug: string; language: string; version_id: number };
        Returns: Json;
      };
      get_vote: { Args: { language: string; vote_id: number }; Returns: Json };
      get_vote_start: { Args: { language: string; topic_id: number }; Returns: Json };
      get_working_agenda: { Args: { language?: string; session_slug: string }; Returns: Json };
      give_seat: { Args: { group_slug: string; organisation: string }; Returns: undefined };
      has_demo_people: { Args: Record<PropertyKey, never>; Returns: boolean };
      hide_post: { Args: { number: number; reason: string; topic_id: number }; Returns: undefined };
      hide_posts: {
        Args: { numbers: number[]; reason: string; topic_id: number };
        Returns: number;
      };
      hide_thanks: { Args: { side: string; wanted: string }; Returns: undefined };
      invite_bridge: { Args: { mail: string; person: string; wanted: string }; Returns: undefined };
      invite_juror: { Args: { address: string; wanted_year: number }; Returns: undefined };
      invite_representative: {
        Args: {
          language: string;
          mail: string;
          organisation_slug: string;
          role: Database['public']['Enums']['representative_role'];
        };
        Returns: undefined;
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
      join_room: { Args: { client?: string; code: string; session_slug: string }; Returns: Json };
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
      leave_entry_to_others: { Args: { entry: number }; Returns: undefined };
      leave_group: { Args: { group_slug: string }; Returns: undefined };
      leave_nominator_mail: {
        Args: { client: string; mail: string; receipt: string };
        Returns: undefined;
      };
      list_attendees: { Args: { language: string; session_slug: string }; Returns: Json };
      list_badges: { Args: { language: string; session_slug: string }; Returns: Json };
      list_campaigns: { Args: Record<PropertyKey, never>; Returns: Json };
      list_cases: { Args: { after?: string; language?: string; shown?: string }; Returns: Json };
      list_claims: { Args: { decided: boolean; language: string }; Returns: Json };
      list_commitment_choices: {
        Args: { commitment_id: number; language?: string };
        Returns: Json;
      };
      list_commitment_news: { Args: { language?: string }; Returns: Json };
      list_commitments: {
        Args: {
          group_slug?: string;
          is_late?: boolean;
          language?: string;
          organisation?: string;
          page?: number;
          query?: string;
          session_slug?: string;
          state?: string;
        };
        Returns: Json;
      };
      list_decision_texts: { Args: { language?: string; session_slug: string }; Returns: Json };
      list_document_versions: { Args: { document_id: number; language?: string }; Returns: Json };
      list_documents: {
        Args: { group_slug: string; language?: string; page?: number };
        Returns: Json;
      };
      list_dossiers: { Args: { language?: string; session_slug: string }; Returns: Json };
      list_due: { Args: { language?: string }; Returns: Json };
      list_editor_choices: { Args: { document_id: number }; Returns: Json };
      list_group_files: { Args: { group_slug: string; language?: string }; Returns: Json };
      list_group_members: { Args: { group_slug: string; language: string }; Returns: Json };
      list_groups: { Args: { language: string }; Returns: Json };
      list_held_posts: { Args: { after?: number; language?: string }; Returns: Json };
      list_hsds_locations: {
        Args: {
          client_hash: string;
          first: number;
          language: string;
          size: number;
          wanted: string;
        };
        Returns: Json;
      };
      list_hsds_organizations: {
        Args: {
          client_hash: string;
          first: number;
          language: string;
          size: number;
          wanted: string;
        };
        Returns: Json;
      };
      list_imports: { Args: Record<PropertyKey, never>; Returns: Json };
      list_listings: {
        Args: {
          before: string;
          category: string;
          district: string;
          is_online: boolean;
          kind: string;
          language: string;
          query: string;
          spoken: string;
          theme?: string;
          within?: string;
        };
        Returns: Json;
      };
      list_meetings: {
        Args: { group_slug: string; language?: string; page?: number };
        Returns: Json;
      };
      list_merges: { Args: { initiative_slug: string }; Returns: Json };
      list_my_reports: { Args: { language?: string }; Returns: Json };
      list_new_initiatives: {
        Args: { filters: Json; language: string; query: string };
        Returns: Json;
      };
      list_nomination_options: { Args: { language: string }; Returns: Json };
      list_nominations: { Args: { language: string; page: number; shown: string }; Returns: Json };
      list_notifications: { Args: { language?: string; page?: number }; Returns: Json };
      list_open_commitments: {
        Args: { group_slug?: string; language?: string; organisation_slug?: string };
        Returns: Json;
      };
      list_organisations: {
        Args: { language: string; page: number; query: string };
        Returns: Json;
      };
      list_papers: { Args: { language?: string; session_slug: string }; Returns: Json };
      list_possible_duplicates: { Args: { language: string; skip?: number }; Returns: Json };
      list_post_revisions: {
        Args: { language?: string; number: number; topic_id: number };
        Returns: Json;
      };
      list_profiles: { Args: { client_hash: string; first: number; size: number }; Returns: Json };
      list_public_addresses: { Args: { page: number }; Returns: Json };
      list_record_suggestions: {
        Args: { initiative_slug: string; language: string };
        Returns: Json;
      };
      list_review_queue: { Args: { after?: number; language?: string }; Returns: Json };
      list_safety_cases: {
        Args: { after?: string; language?: string; shown?: string };
        Returns: Json;
      };
      list_session_decisions: { Args: { language?: string; session_slug: string }; Returns: Json };
      list_sessions: { Args: { language?: string; page?: number }; Returns: Json };
      list_sources: { Args: { language: string }; Returns: Json };
      list_storage_days: { Args: Record<PropertyKey, never>; Returns: Json };
      list_thanks: { Args: { language: string }; Returns: Json };
      list_topics: {
        Args: { group_slug: string; language?: string; page?: number; query?: string };
        Returns: Json;
      };
      list_waiting_attachments: { Args: { once: string }; Returns: Json };
      list_waiting_suggestions: { Args: { language: string }; Returns: Json };
      make_calendar_feed: { Args: { group_slug: string }; Returns: string };
      make_claim: { Args: { form: Json; initiative_slug: string }; Returns: number };
      make_dossiers: { Args: { session_slug: string }; Returns: undefined };
      make_handover: { Args: { language: string; wanted: string }; Returns: Json };
      make_session: {
        Args: { day: string; ends: string; once?: string; starts: string };
        Returns: Json;
      };
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
      mark_deadline: { Args: { deadline: number; is_done: boolean }; Returns: undefined };
      mark_notifications_read: { Args: { newest: number }; Returns: undefined };
      mark_presence: {
        Args: { mark: string; presence?: number; registration?: number; session_slug: string };
        Returns: undefined;
      };
      mark_read: {
        Args: { first_number: number; last_number: number; topic_id: number };
        Returns: Json;
      };
      merge_initiatives: {
        Args: { choices: Json; one: string; other: string; seen: string; why: string };
        Returns: Json;
      };
      merge_nomination: {
        Args: { id: string; initiative: string; keep_name?: boolean };
        Returns: undefined;
      };
      merge_organisations: { Args: { from_slug: string; into_given: string }; Returns: string };
      merge_topics: { Args: { into_id: number; topic_id: number }; Returns: Json };
      move_agenda_item: {
        Args: {
          base: number;
          item_id: number;
          place: number;
          section: number;
          session_slug: string;
        };
        Returns: undefined;
      };
      move_agenda_section: {
        Args: { base: number; place: number; section: number; session_slug: string };
        Returns: undefined;
      };
      move_topic: { Args: { to_group: string; topic_id: number }; Returns: undefined };
      name_officer: {
        Args: {
          duty: Database['public']['Enums']['session_duty'];
          mail?: string;
          person?: string;
          session_slug: string;
        };
        Returns: undefined;
      };
      nomination_duplicates: {
        Args: { language: string; name: string; place: string; website: string };
        Returns: Json;
      };
      not_a_duplicate: {
        Args: { initiative: string; nomination: string; reason?: string };
        Returns: undefined;
      };
      note_claim_proof: { Args: { claim: number; note: string }; Returns: undefined };
      note_minute_presence: {
        Args: { item?: number; session_slug: string; step?: string };
        Returns: Json;
      };
      note_nomination: { Args: { id: string; note: string }; Returns: undefined };
      object_to_minutes: {
        Args: {
          entry: number;
          language: string;
          once?: string;
          session_slug: string;
          text: string;
        };
        Returns: number;
      };
      offer_bridge: { Args: { offers: boolean }; Returns: undefined };
      open_handover: { Args: { client: string; code: string; once: string }; Returns: Json };
      open_notification: { Args: { id: number }; Returns: string };
      open_poll: {
        Args: {
          choices: string[];
          item?: number;
          language: string;
          once?: string;
          question: string;
          session_slug: string;
          template: string;
        };
        Returns: number;
      };
      open_search: { Args: { wanted: number }; Returns: Json };
      open_session: { Args: { session_slug: string }; Returns: undefined };
      open_suggestion: { Args: { other: number; wanted: number }; Returns: undefined };
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
      pass_on: { Args: { organisation: string; wanted: string }; Returns: undefined };
      pass_to_person: { Args: { wanted: string }; Returns: undefined };
      pause_listing: { Args: { pauses: boolean; wanted: number }; Returns: undefined };
      pin_topic: { Args: { pinned: boolean; topic_id: number }; Returns: undefined };
      plan_deadline: {
        Args: {
          deadline: number;
          due_on: string;
          is_fixed: boolean;
          owner?: string;
          title?: string;
        };
        Returns: undefined;
      };
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
      plan_release: {
        Args: { audience: string; day: string; part: string; session_slug: string };
        Returns: undefined;
      };
      prepare_campaign: { Args: { form: Json }; Returns: number };
      preview_record_section: {
        Args: {
          content: Json;
          initiative_slug: string;
          language: string;
          section: Database['public']['Enums']['record_section'];
        };
        Returns: Json;
      };
      propose_item: {
        Args: {
          language: string;
          links?: string[];
          minutes: number;
          once?: string;
          session_slug: string;
          speaker?: string;
          submits: boolean;
          title: string;
          type: string;
          wanted?: string;
          why?: string;
        };
        Returns: number;
      };
      prove_claim: { Args: { claim: number; code: string }; Returns: string };
      publish_agenda: {
        Args: { base: number; note?: string; session_slug: string };
        Returns: string;
      };
      publish_campaign: { Args: { wanted_year: number }; Returns: undefined };
      publish_session: { Args: { session_slug: string }; Returns: undefined };
      react: { Args: { kind: string; number: number; topic_id: number }; Returns: undefined };
      read_conversation: { Args: { reason: string; safety_case: string }; Returns: Json };
      record_outcome: {
        Args: {
          due_on?: string;
          due_session?: string;
          item: number;
          kind: string;
          once?: string;
          organisation?: string;
          person?: string;
          result?: string;
          review_on?: string;
          session_slug: string;
          text: string;
          watching?: string;
        };
        Returns: Json;
      };
      record_screening: {
        Args: {
          category?: string;
          ends_on?: string;
          listing?: number;
          mail?: string;
          seen_on?: string;
          slug: string;
        };
        Returns: undefined;
      };
      refuse_entry: { Args: { entry: number; why: string }; Returns: undefined };
      refuse_suggestion: {
        Args: { other: number; reason: string; wanted: number };
        Returns: undefined;
      };
      register: {
        Args: {
          client?: string;
          for_other?: boolean;
          given: Json;
          mail?: string;
          needs: Json;
          once: string;
          proof?: string;
          session_slug: string;
          trap?: string;
        };
        Returns: Json;
      };
      release_part: {
        Args: { audience: string; part: string; seen: number; session_slug: string };
        Returns: number;
      };
      release_version: {
        Args: { initiative_slug: string; version_id: number };
        Returns: undefined;
      };
      remember_distinct: { Args: { one: string; other: string; why: string }; Returns: undefined };
      remove_agenda_item: {
        Args: { base: number; item_id: number; session_slug: string };
        Returns: undefined;
      };
      remove_agenda_section: {
        Args: { base: number; section: number; session_slug: string };
        Returns: undefined;
      };
      remove_campaign_part: {
        Args: { number: number; part: string; wanted_year: number };
        Returns: undefined;
      };
      remove_document_comment: { Args: { comment_id: number }; Returns: undefined };
      remove_juror: { Args: { person: string; wanted_year: number }; Returns: undefined };
      remove_listing_picture: { Args: { picture: string; wanted: number }; Returns: undefined };
      remove_member: { Args: { member_id: number; reason: string }; Returns: undefined };
      remove_outcome: { Args: { outcome_id: number }; Returns: undefined };
      remove_post: { Args: { number: number; topic_id: number }; Returns: undefined };
      remove_representative: {
        Args: { organisation_slug: string; person: string };
        Returns: undefined;
      };
      remove_translation: {
        Args: { number: number; to_language: string; topic_id: number };
        Returns: undefined;
      };
      renew_consent: { Args: { form: Json; wanted: string }; Returns: undefined };
      renew_listing: { Args: { wanted: number }; Returns: string };
      renew_listing_by_link: { Args: { secret: string }; Returns: string };
      renew_room_code: { Args: { session_slug: string }; Returns: undefined };
      renew_seat: { Args: { ends_on: string; seat_id: number }; Returns: undefined };
      reopen_commitment: {
        Args: { base: number; commitment_id: number; language: string; reason: string };
        Returns: undefined;
      };
      reopen_group: { Args: { group_slug: string }; Returns: undefined };
      reopen_listing: { Args: { wanted: number }; Returns: undefined };
      reopen_session: { Args: { session_slug: string }; Returns: undefined };
      reopen_topic: { Args: { topic_id: number }; Returns: undefined };
      report_listing: { Args: { form: Json; wanted: number }; Returns: string };
      report_message: {
        Args: { conversation: string; form?: Json; number?: number };
        Returns: string;
      };
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
      report_status: {
        Args: {
          base: number;
          commitment_id: number;
          evidence?: string[];
          language: string;
          status: string;
          words: string;
        };
        Returns: undefined;
      };
      resolve_document_comment: {
        Args: { comment_id: number; is_resolved: boolean };
        Returns: undefined;
      };
      restore_document_version: {
        Args: { base: number; document_id: number; restored: number };
        Returns: Json;
      };
      restore_record_version: {
        Args: {
          base: number;
          initiative_slug: string;
          side: string;
          version_id: number;
          why: string;
        };
        Returns: number;
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
      review_listing: {
        Args: { reason?: string; reason_language?: string; verdict: string; wanted: number };
        Returns: undefined;
      };
      revoke_calendar_feed: { Args: { group_slug: string }; Returns: undefined };
      revoke_handover: { Args: { wanted: string }; Returns: undefined };
      run_import: { Args: { is_whole: boolean; wanted: number }; Returns: undefined };
      save_agenda_section: {
        Args: { base: number; section?: number; session_slug: string; titles: Json };
        Returns: number;
      };
      save_campaign_category: {
        Args: { category: number; form: Json; wanted_year: number };
        Returns: undefined;
      };
      save_campaign_criterion: {
        Args: { criterion: number; form: Json; wanted_year: number };
        Returns: undefined;
      };
      save_decision_text: {
        Args: { decision_id: number; language: string; text: string; was?: string };
        Returns: undefined;
      };
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
      save_jury_sheet: { Args: { entry: number; form: Json }; Returns: undefined };
      save_listing: { Args: { form: Json; wanted: number }; Returns: Json };
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
      save_minute_entry: {
        Args: {
          base: number;
          document: Json;
          item: number;
          plain: string;
          session_slug: string;
          step?: number;
          writer?: string;
        };
        Returns: Json;
      };
      save_my_area: { Args: { area: number; organisation: string }; Returns: undefined };
      save_nomination_step: {
        Args: { receipt: string; step: string; step_values: Json };
        Returns: undefined;
      };
      save_organisation: {
        Args: { given: Json; organisation_slug: string; seen: string };
        Returns: undefined;
      };
      save_pick_up: { Args: { address: string; wanted: number }; Returns: undefined };
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
      save_record_draft: {
        Args: {
          base: number;
          initiative_slug: string;
          language: string;
          section: Database['public']['Enums']['record_section'];
          typed: Json;
        };
        Returns: undefined;
      };
      save_record_section: {
        Args: {
          base: number;
          content: Json;
          initiative_slug: string;
          section: Database['public']['Enums']['record_section'];
          why: string;
        };
        Returns: number;
      };
      save_search: { Args: { form: Json }; Returns: Json };
      save_session_template: { Args: { base: number; template: Json }; Returns: undefined };
      say_outcome: {
        Args: { result: Database['public']['Enums']['match_result']; wanted: string };
        Returns: undefined;
      };
      scan_code: { Args: { code: string; session_slug: string }; Returns: Json };
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
      search_item_links: {
        Args: { chosen?: string[]; language?: string; typed: string };
        Returns: Json;
      };
      sees_screenings: { Args: { slug: string }; Returns: boolean };
      send_claim_code: { Args: { address: string; claim: number }; Returns: undefined };
      send_import_rows: { Args: { rows: Json; wanted: number }; Returns: undefined };
      send_minutes: { Args: { days?: number; session_slug: string }; Returns: string };
      send_pairs: { Args: Record<PropertyKey, never>; Returns: Json };
      send_record_suggestion: {
        Args: {
          client: string;
          form: Json;
          initiative_slug: string;
          section: Database['public']['Enums']['record_section'];
        };
        Returns: string;
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
      set_group_view: {
        Args: { base: number; language: string; reason?: string; report_id: number; view: string };
        Returns: undefined;
      };
      set_minutes_language: {
        Args: { language: string; session_slug: string };
        Returns: undefined;
      };
      set_representative_role: {
        Args: {
          organisation_slug: string;
          person: string;
          role: Database['public']['Enums']['representative_role'];
        };
        Returns: undefined;
      };
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
      set_suggested: { Args: { suggested: boolean; wanted: number }; Returns: undefined };
      set_topic_audience: { Args: { audience: string; topic_id: number }; Returns: undefined };
      settle_sign_in: { Args: { address_hash: string; page_language: string }; Returns: string };
      share_contact: { Args: { shares: boolean; wanted: string }; Returns: undefined };
      shortlist_campaign: { Args: { form: Json; wanted_year: number }; Returns: undefined };
      show_post: { Args: { number: number; topic_id: number }; Returns: undefined };
      split_topic: { Args: { numbers: number[]; title: string; topic_id: number }; Returns: Json };
      start_confirmation_round: { Args: Record<PropertyKey, never>; Returns: number };
      start_import: { Args: { form: Json }; Returns: Json };
      start_minutes: { Args: { language?: string; session_slug: string }; Returns: undefined };
      start_nomination: {
        Args: { client: string; language: string; relation?: string };
        Returns: string;
      };
      state_outcome: {
        Args: { language: string; outcome: string; review_on?: string; vote_id: number };
        Returns: undefined;
      };
      step_session: {
        Args: { base: number; item?: number; session_slug: string; step: string };
        Returns: number;
      };
      stop_confirmations: { Args: { token: string }; Returns: undefined };
      submit_nomination: {
        Args: { client: string; mail?: string; proof?: string; receipt: string; trap?: string };
        Returns: undefined;
      };
      suggest_listing_categories: {
        Args: { kind: Database['public']['Enums']['listing_kind']; said: string };
        Returns: Json;
      };
      suggest_mentions: {
        Args: { group_slug: string; language: string; query: string };
        Returns: Json;
      };
      suggest_places: { Args: { language: string; typed: string }; Returns: string[] };
      suggest_searches: { Args: { language: string; typed: string }; Returns: Json };
      support_question: {
        Args: { device: string; question: number; session_slug: string };
        Returns: undefined;
      };
      take_case: { Args: { id: string }; Returns: undefined };
      take_nomination: { Args: { id: string }; Returns: undefined };
      take_over: { Args: { receipt: string }; Returns: undefined };
      take_over_suggestion: {
        Args: { answer: string; base: number; content: Json; wanted: string; why: string };
        Returns: number;
      };
      take_safety_case: { Args: { wanted: string }; Returns: undefined };
      take_sign_in_attempt: {
        Args: { address_hash: string; client: string; kind: string };
        Returns: undefined;
      };
      throw_away_listing: { Args: { wanted: number }; Returns: undefined };
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
      unblock_person: { Args: { wanted: string }; Returns: undefined };
      undo_import: { Args: { wanted: number }; Returns: undefined };
      undo_merge: { Args: { merge: number }; Returns: string };
      undo_unsubscribing: { Args: { token: string }; Returns: undefined };
      unreact: { Args: { kind: string; number: number; topic_id: number }; Returns: undefined };
      unsubscribe: { Args: { token: string }; Returns: undefined };
      vacate_seat: {
        Args: { role: Database['public']['Enums']['representative_role']; seat_id: number };
        Returns: undefined;
      };
      warn_of_place: { Args: { written: string }; Returns: string[] };
      withdraw_by_receipt: { Args: { receipt: string }; Returns: undefined };
      withdraw_claim: { Args: { claim: number }; Returns: undefined };
      withdraw_consent: { Args: { wanted: string }; Returns: undefined };
      withdraw_entry: { Args: { entry: number }; Returns: undefined };
      withdraw_hours: { Args: { wanted: string }; Returns: undefined };
      withdraw_invitation: { Args: { invitation_id: number }; Returns: undefined };
      withdraw_item: {
        Args: { base: number; item_id: number; session_slug: string };
        Returns: undefined;
      };
      withdraw_nomination: { Args: { receipt: string }; Returns: undefined };
      withdraw_objection: { Args: { objection_id: number }; Returns: undefined };
      withdraw_organisation_invitation: { Args: { invitation_id: number }; Returns: undefined };
      withdraw_paper: { Args: { paper_id: number; session_slug: string }; Returns: undefined };
      withdraw_planned_release: {
        Args: { audience: string; part: string; session_slug: string };
        Returns: undefined;
      };
      withdraw_request: { Args: { kind: string; request_id: number }; Returns: undefined };
      withdraw_screening: { Args: { wanted: number }; Returns: undefined };
      withdraw_suggestion: { Args: { receipt: string }; Returns: undefined };
      withdraw_thanks: { Args: { wanted: string }; Returns: undefined };
      withhold_version: {
        Args: { initiative_slug: string; parts: string[]; version_id: number; why: string };
        Returns: undefined;
      };
      write_message: {
        Args: {
          language: string;
          message: string;
          sending: string;
          template: string;
          wanted: string;
        };
        Returns: number;
      };
      write_thanks: {
        Args: { language: string; message: string; reach: string; wanted: string };
        Returns: undefined;
      };
    };
    Enums: {
      age_band: 'under_18' | 'from_18_to_25' | 'from_26_to_65' | 'over_65';
      attachment_kind: 'image' | 'document';
      audience: 'public' | 'members';
      ballot_secrecy: 'anonymous' | 'named';
      budget_band: 'under_25000' | 'from_25000';
      budget_period: 'year' | 'total' | 'grant';
      campaign_state:
        | 'draft'
        | 'prepared'
        | 'open'
        | 'jury'
        | 'scored'
        | 'shortlisted'
        | 'announced'
        | 'cancelled';
      case_state: 'received' | 'in_review' | 'upheld' | 'dismissed' | 'appealed' | 'final';
      claim_proof: 'mail' | 'site' | 'call';
      claim_state: 'open' | 'withdrawn' | 'accepted' | 'declined';
      claim_step:
        | 'made'
        | 'code_sent'
        | 'proven'
        | 'looked'
        | 'objected'
        | 'agreed'
        | 'withdrawn'
        | 'accepted'
        | 'declined'
        | 'given_up'
        | 'removed';
      coming_way: 'here' | 'remote';
      commitment_change_kind: 'due' | 'scope' | 'owner' | 'closed' | 'reopened' | 'dropped';
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
      dossier_state: 'queued' | 'building' | 'built' | 'failed' | 'superseded';
      entry_origin: 'visitor' | 'keeper' | 'staff';
      entry_state: 'open' | 'refused' | 'withdrawn';
      exchange_audience: 'everybody' | 'people' | 'go_between';
      figure_qualifier: 'exact' | 'about' | 'at_least' | 'at_most' | 'range';
      figure_role: 'target' | 'reached' | 'input' | 'context' | 'reported';
      follow_level: 'mute' | 'quiet' | 'normal' | 'loud';
      funding_source: 'private' | 'grassroots' | 'another';
      geographic_scope: 'local' | 'regional' | 'national' | 'international';
      group_access: 'open' | 'on_request' | 'closed';
      group_role: 'chair' | 'secretary' | 'member' | 'guest';
      group_state: 'active' | 'closed';
      group_view: 'agrees' | 'partly' | 'disagrees';
      hours_state: 'waiting' | 'confirmed' | 'disputed' | 'withdrawn';
      import_outcome: 'new' | 'same' | 'changed' | 'duplicate' | 'refused';
      import_state:
        | 'receiving'
        | 'mapping'
        | 'checking'
        | 'checked'
        | 'running'
        | 'done'
        | 'undoing'
        | 'undone'
        | 'failed';
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
      listing_audience: 'nobody' | 'participants' | 'everybody';
      listing_ending:
        | 'found_here'
        | 'found_elsewhere'
        | 'not_needed'
        | 'consent_ended'
        | 'by_moderator'
        | 'other';
      listing_kind: 'offer' | 'need';
      listing_review: 'pending' | 'approved' | 'held' | 'refused';
      listing_state: 'draft' | 'open' | 'talking' | 'agreed' | 'done' | 'closed' | 'expired';
      listing_wish: 'woman' | 'man' | 'family' | 'organisation';
      match_part: 'language' | 'availability' | 'travel' | 'tags' | 'words' | 'waiting';
      match_refusal: 'too_far' | 'no_time' | 'no_longer_needed' | 'not_right' | 'feels_unsafe';
      match_result: 'done' | 'partly' | 'not';
      match_state:
        | 'proposed'
        | 'asked'
        | 'talking'
        | 'agreed'
        | 'done'
        | 'declined'
        | 'cancelled'
        | 'closed_by_other';
      meeting_answer: 'here' | 'remote' | 'absent';
      meeting_frequency: 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'seldom';
      meeting_state: 'planned' | 'cancelled';
      membership_state: 'requested' | 'invited' | 'active' | 'declined' | 'withdrawn' | 'ended';
      minutes_part: 'decisions' | 'texts' | 'minutes';
      minutes_state: 'writing' | 'in_approval' | 'approved';
      name_role: 'main' | 'translation' | 'other';
      need_kind:
        | 'interpretation'
        | 'sign_language'
        | 'childcare'
        | 'mobility'
        | 'quiet_room'
        | 'diet'
        | 'travel_cost'
        | 'other';
      need_level: 'everything' | 'difficult_parts';
      need_state: 'stated' | 'booked' | 'not_possible';
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
      objection_state: 'raised' | 'accepted' | 'rejected' | 'withdrawn';
      organisation_form:
        'informal' | 'association' | 'organisation' | 'city' | 'school' | 'company' | 'another';
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
      pairing_dismissal: 'does_not_fit' | 'unsafe' | 'other_plan' | 'later';
      pairing_state:
        | 'proposed'
        | 'accepted'
        | 'dismissed'
        | 'sent'
        | 'confirmed'
        | 'refused'
        | 'closed'
        | 'lapsed';
      paper_audience: 'organisers' | 'group' | 'participants' | 'public';
      paper_role: 'advice' | 'proposal' | 'information';
      paper_state: 'open' | 'adopted' | 'withdrawn';
      place_precision: 'exact' | 'street' | 'district' | 'municipality';
      place_visibility: 'public' | 'area' | 'hidden';
      poll_template: 'yes_no' | 'own';
      post_state: 'visible' | 'held' | 'hidden' | 'removed';
      question_state: 'asked' | 'shown' | 'answered' | 'declined';
      reaction_kind: 'thanks' | 'agree' | 'question' | 'idea';
      record_section:
        | 'basics'
        | 'texts'
        | 'terms'
        | 'places'
        | 'schedule'
        | 'organisations'
        | 'contact'
        | 'means'
        | 'figures'
        | 'theory'
        | 'steps'
        | 'stories'
        | 'media'
        | 'relations'
        | 'sources';
      registration_state: 'registered' | 'waiting' | 'cancelled';
      release_audience: 'participants' | 'everybody';
      report_reason: 'insult' | 'discrimination' | 'personal_data' | 'danger' | 'spam' | 'other';
      report_status: 'not_started' | 'on_track' | 'late' | 'done';
      representative_role: 'representative' | 'deputy';
      review_ladder: 'new_authors' | 'always' | 'organisation';
      role_name: 'case_worker' | 'coordinator' | 'moderator' | 'editor' | 'administrator';
      safety_reason:
        | 'danger'
        | 'pressure'
        | 'minor'
        | 'fraud'
        | 'insult'
        | 'discrimination'
        | 'personal_data'
        | 'other';
      safety_verdict: 'nothing' | 'warned' | 'closed' | 'paused' | 'helped';
      sanction_kind: 'warning' | 'slow' | 'pause';
      schedule_frequency: 'weekly' | 'fortnightly' | 'monthly' | 'yearly' | 'once';
      schedule_kind: 'open' | 'meeting';
      search_pace: 'at_once' | 'daily' | 'weekly' | 'site';
      session_duty: 'chair' | 'secretary' | 'booker';
      session_kind: 'spring' | 'autumn';
      session_state: 'draft' | 'published' | 'open' | 'closed' | 'cancelled';
      suggestion_state: 'open' | 'accepted' | 'declined' | 'withdrawn';
      suggestion_step: 'shown' | 'opened' | 'asked' | 'refused' | 'agreed' | 'done';
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
      thanks_reach: 'private' | 'public' | 'named';
      theory_part: 'input' | 'activity' | 'output' | 'outcome' | 'effect';
      topic_state: 'open' | 'closed' | 'merged' | 'held';
      version_origin: 'edit' | 'suggestion' | 'restore' | 'import' | 'merge';
      vocabulary: 'theme' | 'target_group' | 'activity' | 'accessibility';
      vote_electorate: 'person' | 'seat';
      vote_kind: 'straw' | 'choice' | 'ranked' | 'consent';
      vote_stance: 'agree' | 'stand_aside' | 'object';
      vote_state: 'draft' | 'open' | 'closed' | 'decided' | 'cancelled';
      weight_column: 'buddy' | 'goods' | 'vacancy' | 'expertise';
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
      age_band: ['under_18', 'from_18_to_25', 'from_26_to_65', 'over_65'],
      attachment_kind: ['image', 'document'],
      audience: ['public', 'members'],
      ballot_secrecy: ['anonymous', 'named'],
      budget_band: ['under_25000', 'from_25000'],
      budget_period: ['year', 'total', 'grant'],
      campaign_state: [
        'draft',
        'prepared',
        'open',
        'jury',
        'scored',
        'shortlisted',
        'announced',
        'cancelled',
      ],
      case_state: ['received', 'in_review', 'upheld', 'dismissed', 'appealed', 'final'],
      claim_proof: ['mail', 'site', 'call'],
      claim_state: ['open', 'withdrawn', 'accepted', 'declined'],
      claim_step: [
        'made',
        'code_sent',
        'proven',
        'looked',
        'objected',
        'agreed',
        'withdrawn',
        'accepted',
        'declined',
        'given_up',
        'removed',
      ],
      coming_way: ['here', 'remote'],
      commitment_change_kind: ['due', 'scope', 'owner', 'closed', 'reopened', 'dropped'],
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
      dossier_state: ['queued', 'building', 'built', 'failed', 'superseded'],
      entry_origin: ['visitor', 'keeper', 'staff'],
      entry_state: ['open', 'refused', 'withdrawn'],
      exchange_audience: ['everybody', 'people', 'go_between'],
      figure_qualifier: ['exact', 'about', 'at_least', 'at_most', 'range'],
      figure_role: ['target', 'reached', 'input', 'context', 'reported'],
      follow_level: ['mute', 'quiet', 'normal', 'loud'],
      funding_source: ['private', 'grassroots', 'another'],
      geographic_scope: ['local', 'regional', 'national', 'international'],
      group_access: ['open', 'on_request', 'closed'],
      group_role: ['chair', 'secretary', 'member', 'guest'],
      group_state: ['active', 'closed'],
      group_view: ['agrees', 'partly', 'disagrees'],
      hours_state: ['waiting', 'confirmed', 'disputed', 'withdrawn'],
      import_outcome: ['new', 'same', 'changed', 'duplicate', 'refused'],
      import_state: [
        'receiving',
        'mapping',
        'checking',
        'checked',
        'running',
        'done',
        'undoing',
        'undone',
        'failed',
      ],
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
      listing_audience: ['nobody', 'participants', 'everybody'],
      listing_ending: [
        'found_here',
        'found_elsewhere',
        'not_needed',
        'consent_ended',
        'by_moderator',
        'other',
      ],
      listing_kind: ['offer', 'need'],
      listing_review: ['pending', 'approved', 'held', 'refused'],
      listing_state: ['draft', 'open', 'talking', 'agreed', 'done', 'closed', 'expired'],
      listing_wish: ['woman', 'man', 'family', 'organisation'],
      match_part: ['language', 'availability', 'travel', 'tags', 'words', 'waiting'],
      match_refusal: ['too_far', 'no_time', 'no_longer_needed', 'not_right', 'feels_unsafe'],
      match_result: ['done', 'partly', 'not'],
      match_state: [
        'proposed',
        'asked',
        'talking',
        'agreed',
        'done',
        'declined',
        'cancelled',
        'closed_by_other',
      ],
      meeting_answer: ['here', 'remote', 'absent'],
      meeting_frequency: ['daily', 'weekly', 'fortnightly', 'monthly', 'seldom'],
      meeting_state: ['planned', 'cancelled'],
      membership_state: ['requested', 'invited', 'active', 'declined', 'withdrawn', 'ended'],
      minutes_part: ['decisions', 'texts', 'minutes'],
      minutes_state: ['writing', 'in_approval', 'approved'],
      name_role: ['main', 'translation', 'other'],
      need_kind: [
        'interpretation',
        'sign_language',
        'childcare',
        'mobility',
        'quiet_room',
        'diet',
        'travel_cost',
        'other',
      ],
      need_level: ['everything', 'difficult_parts'],
      need_state: ['stated', 'booked', 'not_possible'],
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
      objection_state: ['raised', 'accepted', 'rejected', 'withdrawn'],
      organisation_form: [
        'informal',
        'association',
        'organisation',
        'city',
        'school',
        'company',
        'another',
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
      pairing_dismissal: ['does_not_fit', 'unsafe', 'other_plan', 'later'],
      pairing_state: [
        'proposed',
        'accepted',
        'dismissed',
        'sent',
        'confirmed',
        'refused',
        'closed',
        'lapsed',
      ],
      paper_audience: ['organisers', 'group', 'participants', 'public'],
      paper_role: ['advice', 'proposal', 'information'],
      paper_state: ['open', 'adopted', 'withdrawn'],
      place_precision: ['exact', 'street', 'district', 'municipality'],
      place_visibility: ['public', 'area', 'hidden'],
      poll_template: ['yes_no', 'own'],
      post_state: ['visible', 'held', 'hidden', 'removed'],
      question_state: ['asked', 'shown', 'answered', 'declined'],
      reaction_kind: ['thanks', 'agree', 'question', 'idea'],
      record_section: [
        'basics',
        'texts',
        'terms',
        'places',
        'schedule',
        'organisations',
        'contact',
        'means',
        'figures',
        'theory',
        'steps',
        'stories',
        'media',
        'relations',
        'sources',
      ],
      registration_state: ['registered', 'waiting', 'cancelled'],
      release_audience: ['participants', 'everybody'],
      report_reason: ['insult', 'discrimination', 'personal_data', 'danger', 'spam', 'other'],
      report_status: ['not_started', 'on_track', 'late', 'done'],
      representative_role: ['representative', 'deputy'],
      review_ladder: ['new_authors', 'always', 'organisation'],
      role_name: ['case_worker', 'coordinator', 'moderator', 'editor', 'administrator'],
      safety_reason: [
        'danger',
        'pressure',
        'minor',
        'fraud',
        'insult',
        'discrimination',
        'personal_data',
        'other',
      ],
      safety_verdict: ['nothing', 'warned', 'closed', 'paused', 'helped'],
      sanction_kind: ['warning', 'slow', 'pause'],
      schedule_frequency: ['weekly', 'fortnightly', 'monthly', 'yearly', 'once'],
      schedule_kind: ['open', 'meeting'],
      search_pace: ['at_once', 'daily', 'weekly', 'site'],
      session_duty: ['chair', 'secretary', 'booker'],
      session_kind: ['spring', 'autumn'],
      session_state: ['draft', 'published', 'open', 'closed', 'cancelled'],
      suggestion_state: ['open', 'accepted', 'declined', 'withdrawn'],
      suggestion_step: ['shown', 'opened', 'asked', 'refused', 'agreed', 'done'],
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
      thanks_reach: ['private', 'public', 'named'],
      theory_part: ['input', 'activity', 'output', 'outcome', 'effect'],
      topic_state: ['open', 'closed', 'merged', 'held'],
      version_origin: ['edit', 'suggestion', 'restore', 'import', 'merge'],
      vocabulary: ['theme', 'target_group', 'activity', 'accessibility'],
      vote_electorate: ['person', 'seat'],
      vote_kind: ['straw', 'choice', 'ranked', 'consent'],
      vote_stance: ['agree', 'stand_aside', 'object'],
      vote_state: ['draft', 'open', 'closed', 'decided', 'cancelled'],
      weight_column: ['buddy', 'goods', 'vacancy', 'expertise'],
    },
  },
} as const;
