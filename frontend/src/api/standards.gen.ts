/** Prima standards 1.0.0. Written by "npm run types" from services/standards-api/contracts/openapi.json; do not edit. */

export interface paths {
    "/api/standards/v1/governments/{government}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Assessments
         * @description Official results, newest year first, each with the band of its own edition.
         */
        get: operations["list_assessments"];
        put?: never;
        /**
         * Record Assessment
         * @description Record a result. It keeps the band of its edition and is never graded again.
         */
        post: operations["record_assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/comments/{comment_id}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moderate Comment
         * @description Show a comment to everybody, or keep it back.
         */
        post: operations["moderate_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/comments/{comment_id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply To Comment
         * @description Answer a comment with a disposition and a reason; an accepted one may change the text.
         */
        post: operations["reply_to_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Consultations
         * @description Consultation rounds, newest first; organisers also see the planned ones.
         */
        get: operations["list_consultations"];
        put?: never;
        /**
         * Plan Consultation
         * @description Plan a round over submitted drafts, or over standards in force.
         */
        post: operations["plan_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/consultations/{consultation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Consultation
         * @description One round: its standards, who took part, its minutes and its statutory terms.
         *
         *     For a signed-in organiser the ETag is the revision that steps need as If-Match.
         */
        get: operations["read_consultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/consultations/{consultation_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Consultation
         * @description Close an open round: the public comments no more.
         */
        post: operations["close_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/consultations/{consultation_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comments
         * @description Approved comments with their replies, oldest first; organisers see all, with names.
         */
        get: operations["list_comments"];
        put?: never;
        /**
         * Make Comment
         * @description Comment on a standard under discussion. No account is needed; an organiser reads it first.
         */
        post: operations["make_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/consultations/{consultation_id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make Minutes
         * @description Make the minutes (berita acara) of a closed round as PDF from its data.
         */
        post: operations["make_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/consultations/{consultation_id}/minutes/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Minutes
         * @description Record a signature under the minutes; with the last one the drafts are agreed.
         */
        post: operations["sign_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/consultations/{consultation_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Consultation
         * @description Open a planned round: everybody may comment from now on.
         */
        post: operations["open_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/consultations/{consultation_id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Participants
         * @description The attendance list with names, for organisers.
         */
        get: operations["list_participants"];
        put?: never;
        /**
         * Add Participants
         * @description Add people to the attendance list.
         */
        post: operations["add_participants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Document
         * @description The PDF of an official document.
         */
        get: operations["read_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drafts
         * @description Versions being worked on within your reach, by service code.
         */
        get: operations["list_drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Evidence
         * @description What complaints and surveys found about your units, newest first.
         */
        get: operations["list_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/exports/services.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Services Csv
         * @description Every published standard, one row per service, streamed.
         */
        get: operations["export_services_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/exports/services.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Services Xlsx
         * @description Every published standard in the form of the import template.
         */
        get: operations["export_services_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Import Template
         * @description The workbook to fill in: a sheet of services and one sheet per component.
         */
        get: operations["read_import_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Services
         * @description Import services and drafts from the workbook or from JSON; all of the file or nothing.
         *
         *     `unit_id` is the unit of services whose own unit is not named or not known.
         */
        post: operations["import_services"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Job
         * @description How far a long job is; only whoever started it may ask.
         */
        get: operations["read_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/obstacle-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Obstacle Reports
         * @description The newest reports to the head of government.
         */
        get: operations["list_obstacle_reports"];
        put?: never;
        /**
         * Make Obstacle Report
         * @description Make the periodic report to the head of government as PDF.
         */
        post: operations["make_obstacle_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/obstacles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Obstacles
         * @description Obstacles within your reach, newest first.
         */
        get: operations["list_obstacles"];
        put?: never;
        /**
         * Register Obstacle
         * @description Put an obstacle into the register, with the decision it asks for.
         */
        post: operations["register_obstacle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/obstacles/{obstacle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Obstacle
         * @description One obstacle with the decision that counts.
         */
        get: operations["read_obstacle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/obstacles/{obstacle_id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Obstacle
         * @description Say what became of an obstacle.
         */
        post: operations["close_obstacle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/obstacles/{obstacle_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Obstacle
         * @description Decide on a waiting or deferred obstacle.
         */
        post: operations["decide_obstacle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/reviews/{review_id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve Review
         * @description Say what was done about a review that complaints or surveys asked for.
         */
        post: operations["resolve_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Services
         * @description Public services for what a citizen types, in everyday words and with typing errors.
         */
        get: operations["search_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Services
         * @description Services by name; `unit` includes the units below it.
         */
        get: operations["list_services"];
        put?: never;
        /**
         * Create Service
         * @description Register a service of a unit.
         */
        post: operations["create_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Service
         * @description One service, or its linked data (CPSV-AP) for `Accept: application/ld+json`.
         *
         *     The ETag of the JSON answer is what a change needs as If-Match.
         */
        get: operations["read_service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Service
         * @description Change what the catalogue says of a service, or take it out of use.
         */
        patch: operations["change_service"];
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Draft
         * @description The version that is being worked on, up to its publication.
         */
        get: operations["read_draft"];
        put?: never;
        /**
         * Start Draft
         * @description Begin the next version of a service's standard.
         */
        post: operations["start_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/draft/components/{component}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace Component
         * @description Write the entries of one component; their form is that of the component.
         */
        put: operations["replace_component"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/draft/establish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Establish Standard
         * @description Establish an agreed standard by decree (SK penetapan); makes the decree as PDF.
         */
        post: operations["establish_standard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/draft/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Standard
         * @description Give the charter (maklumat) and put an established standard in force in public.
         */
        post: operations["publish_standard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/draft/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Draft
         * @description Freeze a complete draft so that it can be consulted upon.
         */
        post: operations["submit_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Due Date
         * @description When the service is due when its time starts on `from`, by the government's calendar.
         */
        get: operations["read_due_date"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/fee-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Fee
         * @description What may be asked for the service. Stores nothing.
         */
        post: operations["calculate_fee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Standard
         * @description The standard in force with all fourteen components, its charter and its documents.
         */
        get: operations["read_standard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Versions
         * @description Every version of a service's standard since its public discussion, newest first.
         */
        get: operations["list_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/versions/{before}/diff/{after}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Versions
         * @description What changed from one version to another, and whether it is lighter for citizens.
         */
        get: operations["compare_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/services/{service_id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Version
         * @description One version. `amendment` asks for an older text of it, for example one commented on.
         */
        get: operations["read_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/governments/{government}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description What waits for you, the most urgent first.
         */
        get: operations["list_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Instruments
         * @description Assessment instruments with their editions.
         */
        get: operations["list_instruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/instruments/{code}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Edition
         * @description One edition: its years, scale, bands and dimensions, and what of it is not verified.
         */
        get: operations["read_edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/instruments/{code}/editions/{edition}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Classify Score
         * @description What a score means in this edition; 404 where the edition has no verified bands.
         */
        get: operations["classify_score"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/reference-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reference Services
         * @description Services that many units offer alike, from which standards are drafted.
         */
        get: operations["list_reference_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/reference-services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Reference Service
         * @description One reference service with what law or practice already settles of its standard.
         */
        get: operations["read_reference_service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/verifications/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify Document
         * @description What is known of the document that carries this code (the target of its QR).
         */
        get: operations["verify_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AddParticipant
         * @description Somebody invited or present.
         */
        AddParticipant: {
            /**
             * Attended
             * @default true
             */
            attended?: boolean;
            /**
             * Disability
             * @default false
             */
            disability?: boolean;
            /** Gender */
            gender?: ("female" | "male") | null;
            group: components["schemas"]["Group"];
            /** Institution */
            institution?: string | null;
            /** Name */
            name: string;
        };
        /**
         * AddParticipants
         * @description People to add to the attendance list.
         * @example {
         *       "participants": [
         *         {
         *           "gender": "male",
         *           "group": "users",
         *           "name": "La Ode Rahmat"
         *         }
         *       ]
         *     }
         */
        AddParticipants: {
            /** Participants */
            participants: components["schemas"]["AddParticipant"][];
        };
        /**
         * Agreement
         * @description A problem found, what is recommended, who sees to it, until when.
         */
        Agreement: {
            /** Due */
            due?: string | null;
            /** Owner */
            owner: string;
            /** Problem */
            problem: string;
            /** Recommendation */
            recommendation: string;
        };
        /**
         * AmendmentLine
         * @description One frozen text of a version; 0 is the one that was submitted.
         */
        AmendmentLine: {
            /** Amendment */
            amendment: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Parent Sha256 */
            parent_sha256: string | null;
            /** Sha256 */
            sha256: string;
        };
        /**
         * AssessmentRead
         * @description A result with the band of its own edition; no zone where that has no verified bands.
         */
        AssessmentRead: {
            /** Category */
            category: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Edition */
            edition: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Instrument */
            instrument: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "official" | "self";
            /** Label */
            label: string | null;
            /** Score */
            score: number;
            /** Source */
            source: string;
            /** Year */
            year: number;
            /** Zone */
            zone: ("red" | "yellow" | "green") | null;
        };
        /**
         * BalanceRead
         * @description How broadly society took part. `level` is that of form F-02 item 2 (0–5).
         *
         *     Warnings: elements_missing, mostly_provider, no_vulnerable_group.
         */
        BalanceRead: {
            /** Elements */
            elements: number;
            /** Level */
            level: number;
            /** Warnings */
            warnings: string[];
        };
        /**
         * BandRead
         * @description One band from `min` upwards.
         */
        BandRead: {
            /** Category */
            category: string | null;
            /** Label */
            label: string;
            /** Min */
            min: number;
            /** Verified */
            verified: boolean;
            /**
             * Zone
             * @enum {string}
             */
            zone: "red" | "yellow" | "green";
        };
        /** Body_import_services */
        Body_import_services: {
            /** File */
            file: string;
        };
        /**
         * Burden
         * @description What a change means for the citizen.
         * @enum {string}
         */
        Burden: "lighter" | "heavier" | "neutral";
        /**
         * BurdenCounts
         * @description How many changes weigh less, more, or the same.
         */
        BurdenCounts: {
            /** Heavier */
            heavier: number;
            /** Lighter */
            lighter: number;
            /** Neutral */
            neutral: number;
        };
        /**
         * CalculateFee
         * @description Which tariffs apply. Left out: each once, the most that may be asked.
         * @example {
         *       "items": [
         *         {
         *           "id": "4a6b1e8e-6e40-4f63-8f43-2f1b5b6f3d01",
         *           "quantity": 1
         *         }
         *       ]
         *     }
         */
        CalculateFee: {
            /** Items */
            items?: components["schemas"]["ChosenFee"][] | null;
        };
        /**
         * Cause
         * @description What an obstacle comes from.
         * @enum {string}
         */
        Cause: "staff" | "budget" | "facilities" | "regulation" | "technology" | "coordination" | "other";
        /**
         * ChangeMade
         * @description What a reply did to the text: the entry before and after, in which amendment.
         */
        ChangeMade: {
            /** After */
            after: {
                [key: string]: unknown;
            } | null;
            /** Amendment */
            amendment: number;
            /** Before */
            before: {
                [key: string]: unknown;
            } | null;
            component: components["schemas"]["Component"];
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
        };
        /**
         * ChangeRead
         * @description One change of one entry, and what it means for the citizen.
         */
        ChangeRead: {
            /** After */
            after: {
                [key: string]: unknown;
            } | null;
            /** Before */
            before: {
                [key: string]: unknown;
            } | null;
            burden: components["schemas"]["Burden"];
            component: components["schemas"]["Component"];
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            op: components["schemas"]["Op"];
        };
        /**
         * ChangeService
         * @description What to change; fields left out stay.
         * @example {
         *       "aliases": [
         *         "bikin ktp",
         *         "ktp baru"
         *       ]
         *     }
         */
        ChangeService: {
            /** Aliases */
            aliases?: string[] | null;
            /** Description */
            description?: string | null;
            kind?: components["schemas"]["ServiceKind"] | null;
            /** Name */
            name?: string | null;
            /** Reference Code */
            reference_code?: string | null;
            state?: components["schemas"]["ServiceState"] | null;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * ChangeText
         * @description What to change in the text. With `item_id`: change (or with neither text nor item: remove)
         *     that entry; without: add one. `text` replaces its words, `item` the whole entry.
         */
        ChangeText: {
            component: components["schemas"]["Component"];
            /** Item */
            item?: {
                [key: string]: components["schemas"]["JsonValue"];
            } | null;
            /** Item Id */
            item_id?: string | null;
            /** Text */
            text?: string | null;
        };
        /**
         * CharterPlace
         * @description Where and when the charter is given.
         */
        CharterPlace: {
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Place */
            place: string;
        };
        /**
         * CharterRead
         * @description The charter (maklumat) of the service.
         */
        CharterRead: {
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Official */
            official: string | null;
            /** Place */
            place: string;
            /** Text */
            text: string;
        };
        /**
         * ChosenFee
         * @description One tariff and how often it applies.
         */
        ChosenFee: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Quantity
             * @default 1
             */
            quantity?: number;
        };
        /**
         * Classification
         * @description What a score means in one edition, after rounding half-up to two decimals.
         */
        Classification: {
            /** Category */
            category: string | null;
            /** Label */
            label: string;
            /** Score */
            score: number;
            /** Verified */
            verified: boolean;
            /**
             * Zone
             * @enum {string}
             */
            zone: "red" | "yellow" | "green";
        };
        /**
         * ClockRead
         * @description A statutory term that runs for this round; `service_id` when it is about one service.
         */
        ClockRead: {
            /** Basis */
            basis: string;
            /** Calendar Version */
            calendar_version: number;
            /** Clock */
            clock: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * From Date
             * Format: date
             */
            from_date: string;
            /** N */
            n: number;
            /** Service Id */
            service_id: string | null;
            /**
             * Unit
             * @enum {string}
             */
            unit: "working" | "calendar";
        };
        /**
         * CloseObstacle
         * @description What became of it.
         * @example {
         *       "outcome": "Alat baru dipakai sejak 3 Februari 2027."
         *     }
         */
        CloseObstacle: {
            /** Outcome */
            outcome: string;
        };
        /**
         * CommentRead
         * @description A comment with the text it was made on. `name` is for organisers only.
         */
        CommentRead: {
            /** Amendment */
            amendment: number;
            /** Body */
            body: string;
            component: components["schemas"]["Component"];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            group: components["schemas"]["Group"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Item Id */
            item_id: string | null;
            /** Item Text */
            item_text: string | null;
            /** Name */
            name: string | null;
            reply: components["schemas"]["ReplyRead"] | null;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
            source: components["schemas"]["Source"];
            state: components["schemas"]["CommentState"];
            /** Version */
            version: number;
        };
        /**
         * CommentReceipt
         * @description A comment that came in; `pending` until an organiser has read it.
         */
        CommentReceipt: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            state: components["schemas"]["CommentState"];
        };
        /**
         * CommentState
         * @description Comments are read by an organiser before everybody sees them.
         * @enum {string}
         */
        CommentState: "pending" | "approved" | "rejected";
        /**
         * ComplaintChannel
         * @description Where to complain, and how soon that is answered.
         */
        ComplaintChannel: {
            /** Address */
            address: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "counter" | "box" | "phone" | "whatsapp" | "sms" | "email" | "website" | "social_media" | "letter" | "sp4n_lapor";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Response */
            response: string | null;
        };
        /**
         * Completeness
         * @description How many of the fourteen components are filled in, and which are not.
         */
        Completeness: {
            /** Filled */
            filled: number;
            /** Missing */
            missing: components["schemas"]["Component"][];
            /** Of */
            of: number;
        };
        /**
         * Component
         * @description The components, the six delivered ones first.
         * @enum {string}
         */
        Component: "requirements" | "procedure" | "duration" | "fee" | "product" | "complaint_handling" | "legal_basis" | "facilities" | "staff_competence" | "internal_supervision" | "staff_number" | "service_guarantee" | "safety_guarantee" | "performance_evaluation";
        /**
         * Components
         * @description The content of a standard. An empty list means: not filled in yet.
         */
        Components: {
            /**
             * Complaint Handling
             * @default []
             */
            complaint_handling: components["schemas"]["ComplaintChannel"][];
            /**
             * Duration
             * @default []
             */
            duration: components["schemas"]["Duration"][];
            /**
             * Facilities
             * @default []
             */
            facilities: components["schemas"]["Facility"][];
            /**
             * Fee
             * @default []
             */
            fee: components["schemas"]["FeeItem"][];
            /**
             * Internal Supervision
             * @default []
             */
            internal_supervision: components["schemas"]["Statement"][];
            /**
             * Legal Basis
             * @default []
             */
            legal_basis: components["schemas"]["LegalBasis"][];
            /**
             * Performance Evaluation
             * @default []
             */
            performance_evaluation: components["schemas"]["Statement"][];
            /**
             * Procedure
             * @default []
             */
            procedure: components["schemas"]["Step"][];
            /**
             * Product
             * @default []
             */
            product: components["schemas"]["Product"][];
            /**
             * Requirements
             * @default []
             */
            requirements: components["schemas"]["Requirement"][];
            /**
             * Safety Guarantee
             * @default []
             */
            safety_guarantee: components["schemas"]["Statement"][];
            /**
             * Service Guarantee
             * @default []
             */
            service_guarantee: components["schemas"]["Guarantee"][];
            /**
             * Staff Competence
             * @default []
             */
            staff_competence: components["schemas"]["Statement"][];
            /**
             * Staff Number
             * @default []
             */
            staff_number: components["schemas"]["Staff"][];
        };
        /**
         * ConsultationLine
         * @description A round in the list.
         */
        ConsultationLine: {
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /** Comments Open */
            comments_open: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Method */
            method: string;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /** Place */
            place: string | null;
            /** Purpose */
            purpose: string;
            /** Services */
            services: number;
            state: components["schemas"]["RoundState"];
            /** Title */
            title: string;
            /** Unit Id */
            unit_id: string | null;
        };
        /**
         * ConsultationRead
         * @description A round as everybody may see it; participants are counts, never names.
         */
        ConsultationRead: {
            balance: components["schemas"]["BalanceRead"];
            /** Clocks */
            clocks: components["schemas"]["ClockRead"][];
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /** Comments Open */
            comments_open: boolean;
            /** Facilitator */
            facilitator: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Method */
            method: string;
            minutes: components["schemas"]["MinutesRead"] | null;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /** Participants */
            participants: components["schemas"]["GroupCount"][];
            /** Place */
            place: string | null;
            /** Purpose */
            purpose: string;
            /** Revision */
            revision: number;
            /** Services */
            services: components["schemas"]["Discussed"][];
            state: components["schemas"]["RoundState"];
            /** Title */
            title: string;
            /** Unit Id */
            unit_id: string | null;
        };
        /**
         * ConsultationStep
         * @description A round after a step of its organisers.
         */
        ConsultationStep: {
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /** Revision */
            revision: number;
            state: components["schemas"]["RoundState"];
            /** Title */
            title: string;
        };
        /**
         * CreateService
         * @description A service to register. Without a code it gets the next one of the government.
         * @example {
         *       "aliases": [
         *         "bikin ktp"
         *       ],
         *       "description": "Perekaman dan penerbitan KTP elektronik pertama",
         *       "kind": "administrative",
         *       "name": "Penerbitan KTP-el",
         *       "reference_code": "ktp-el-baru",
         *       "unit_id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10"
         *     }
         */
        CreateService: {
            /**
             * Aliases
             * @default []
             */
            aliases?: string[];
            /** Code */
            code?: string | null;
            /**
             * Description
             * @default
             */
            description?: string;
            /** @default administrative */
            kind?: components["schemas"]["ServiceKind"];
            /** Name */
            name: string;
            /** Reference Code */
            reference_code?: string | null;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * DecideObstacle
         * @description The leader's decision; `due_on` is until when it is carried out.
         * @example {
         *       "decision": "approved",
         *       "due_on": "2026-12-31",
         *       "instruction": "Usulkan pengadaan pada APBD Perubahan."
         *     }
         */
        DecideObstacle: {
            decision: components["schemas"]["Verdict"];
            /** Due On */
            due_on?: string | null;
            /** Instruction */
            instruction: string;
        };
        /**
         * DecisionRead
         * @description The decision that counts.
         */
        DecisionRead: {
            /**
             * Decided At
             * Format: date-time
             */
            decided_at: string;
            decision: components["schemas"]["Verdict"];
            /** Due On */
            due_on: string | null;
            /** Instruction */
            instruction: string;
        };
        /**
         * Difference
         * @description Everything that changed from version `before` to version `after`.
         */
        Difference: {
            /** After */
            after: number;
            /** Before */
            before: number;
            burden: components["schemas"]["BurdenCounts"];
            /** Changes */
            changes: components["schemas"]["ChangeRead"][];
        };
        /**
         * DimensionRead
         * @description One dimension; `weight` in percent.
         */
        DimensionRead: {
            /** Code */
            code: string;
            /** Indicators */
            indicators: string[];
            /** Method */
            method: string;
            /** Name */
            name: string;
            /** Verified */
            verified: boolean;
            /** Weight */
            weight: number;
        };
        /**
         * Discussed
         * @description A standard under discussion; `version` is its number, `amendment` its newest text.
         */
        Discussed: {
            /** Amendment */
            amendment: number;
            service: components["schemas"]["DiscussedService"];
            /** Version */
            version: number;
            /** Version State */
            version_state: string;
        };
        /**
         * DiscussedService
         * @description The service of a discussed standard.
         */
        DiscussedService: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * Disposition
         * @description What the provider does with a comment.
         * @enum {string}
         */
        Disposition: "accepted" | "partly" | "rejected" | "out_of_scope";
        /**
         * DocumentKind
         * @description What a document is; its template has the same name.
         * @enum {string}
         */
        DocumentKind: "minutes" | "decree" | "charter" | "standard" | "obstacle_report";
        /**
         * DocumentLink
         * @description An official document about the version.
         */
        DocumentLink: {
            /** Kind */
            kind: string;
            /** Sha256 */
            sha256: string;
            /** Url */
            url: string;
        };
        /**
         * DocumentState
         * @description Whether a document still counts.
         * @enum {string}
         */
        DocumentState: "valid" | "replaced";
        /**
         * DraftLine
         * @description A version being worked on, in the list of a unit.
         */
        DraftLine: {
            completeness: components["schemas"]["Completeness"];
            /** Number */
            number: number;
            /** Revision */
            revision: number;
            service: components["schemas"]["ServiceOfStandard"];
            state: components["schemas"]["VersionState"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * DraftRead
         * @description The version that is being worked on, in whatever state before publication.
         */
        DraftRead: {
            /** Amendment */
            amendment: number | null;
            /** Base Version */
            base_version: number | null;
            completeness: components["schemas"]["Completeness"];
            components: components["schemas"]["Components"];
            /** Consultation Id */
            consultation_id: string | null;
            /** Decree Number */
            decree_number: string | null;
            /** Number */
            number: number;
            /** Reference Code */
            reference_code: string | null;
            /** Revision */
            revision: number;
            service: components["schemas"]["ServiceOfStandard"];
            /** Sha256 */
            sha256: string | null;
            state: components["schemas"]["VersionState"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Warnings */
            warnings: components["schemas"]["FaultRead"][];
        };
        /**
         * DueDate
         * @description When the service is due, with the way there and the calendar it was counted by.
         */
        DueDate: {
            /** Calendar Version */
            calendar_version: number;
            /**
             * Due
             * Format: date
             */
            due: string;
            duration: components["schemas"]["Duration"];
            /**
             * From Date
             * Format: date
             */
            from_date: string;
            /** Trace */
            trace: components["schemas"]["TraceDay"][];
            /** Version */
            version: number;
        };
        /**
         * Duration
         * @description A promised time, counted from `start_event`; `condition` when it is not the ordinary one.
         */
        Duration: {
            /** Condition */
            condition: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Start Event
             * @default file_complete
             * @enum {string}
             */
            start_event: "registration" | "file_complete" | "payment" | "inspection";
            unit: components["schemas"]["DurationUnit"];
            /** Value */
            value: number;
        };
        /**
         * DurationUnit
         * @description How a promised duration is counted.
         * @enum {string}
         */
        DurationUnit: "minute" | "hour" | "working_day" | "calendar_day";
        /**
         * EditionLine
         * @description An edition in the list.
         */
        EditionLine: {
            /** Bands Verified */
            bands_verified: boolean;
            /** Basis */
            basis: string;
            /** Edition */
            edition: string;
            /** Name */
            name: string;
            /** Years */
            years: number[];
        };
        /**
         * EditionRead
         * @description An edition with its scale, bands and dimensions; `note` says what is not verified.
         */
        EditionRead: {
            /** Bands */
            bands: components["schemas"]["BandRead"][];
            /** Bands Verified */
            bands_verified: boolean;
            /** Basis */
            basis: string;
            /** Dimensions */
            dimensions: components["schemas"]["DimensionRead"][];
            /** Edition */
            edition: string;
            /** Highest */
            highest: number;
            /** Instrument */
            instrument: string;
            /** Lowest */
            lowest: number;
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** Years */
            years: number[];
        };
        /**
         * EstablishStandard
         * @description The decree that establishes a standard.
         * @example {
         *       "decree_date": "2026-11-20",
         *       "decree_number": "100.3.3/17/2026",
         *       "effective_from": "2026-12-01",
         *       "official": "Dra. Wa Ode Hasna",
         *       "official_position": "Kepala Dinas Kependudukan dan Pencatatan Sipil"
         *     }
         */
        EstablishStandard: {
            /**
             * Decree Date
             * Format: date
             */
            decree_date: string;
            /** Decree Number */
            decree_number: string;
            /**
             * Effective From
             * Format: date
             */
            effective_from: string;
            /** Official */
            official: string;
            /** Official Position */
            official_position: string;
        };
        /**
         * EvidenceRead
         * @description A fact from complaints or surveys, as its event told it.
         */
        EvidenceRead: {
            component: components["schemas"]["Component"] | null;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "complaint" | "survey";
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
            /** Service Id */
            service_id: string | null;
            /** Unit Id */
            unit_id: string | null;
        };
        /**
         * Facility
         * @description A thing or room that users find; `for_vulnerable` marks those for vulnerable groups.
         */
        Facility: {
            /**
             * For Vulnerable
             * @default false
             */
            for_vulnerable: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * FaultKind
         * @description Why a standard cannot be published yet.
         * @enum {string}
         */
        FaultKind: "component_empty" | "fee_without_legal_basis";
        /**
         * FaultRead
         * @description What keeps a draft from publication; `name` is the entry's own text.
         */
        FaultRead: {
            component: components["schemas"]["Component"];
            /** Item Id */
            item_id: string | null;
            kind: components["schemas"]["FaultKind"];
            /** Name */
            name: string | null;
        };
        /**
         * FeeCalculation
         * @description What may be asked for the service, in rupiah, by version `version` of its standard.
         */
        FeeCalculation: {
            /** Amount */
            amount: number;
            /** Free */
            free: boolean;
            /** Legal Basis */
            legal_basis: string[];
            /** Lines */
            lines: components["schemas"]["FeeLineRead"][];
            /** Version */
            version: number;
        };
        /**
         * FeeItem
         * @description A tariff in integer rupiah; `other_party` is paid to somebody else than the provider.
         *
         *     That something is free is said (`free`), never left out. `legal_basis` is the regulation that
         *     sets a tariff above zero (PP 96/2012 article 29); without it the standard is not published.
         */
        FeeItem: {
            /**
             * Amount
             * @default 0
             */
            amount: number;
            /** Exemption */
            exemption: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "free" | "fixed" | "per_unit" | "other_party";
            /** Legal Basis */
            legal_basis: string | null;
            /** Name */
            name: string;
            /** Unit */
            unit: string | null;
        };
        /**
         * FeeLineRead
         * @description One tariff times its quantity, in rupiah.
         */
        FeeLineRead: {
            /** Amount */
            amount: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Legal Basis */
            legal_basis: string | null;
            /** Name */
            name: string;
            /** Quantity */
            quantity: number;
            /** Unit Amount */
            unit_amount: number;
        };
        /**
         * FoundService
         * @description The service of one result.
         */
        FoundService: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Reference Code */
            reference_code: string | null;
            unit: components["schemas"]["UnitName"];
        };
        /**
         * Group
         * @description Who takes part. PP 96/2012 article 23 and the five elements of the evaluation form F-02.
         * @enum {string}
         */
        Group: "users" | "experts" | "agencies" | "civil_society" | "media" | "business" | "vulnerable" | "provider";
        /**
         * GroupCount
         * @description How many of a group were present.
         */
        GroupCount: {
            /** Count */
            count: number;
            group: components["schemas"]["Group"];
            /** Name */
            name: string;
        };
        /**
         * Guarantee
         * @description A promise, and what the applicant gets when it is not kept.
         */
        Guarantee: {
            /** Compensation */
            compensation: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Promise */
            promise: string;
        };
        /**
         * ImportQueued
         * @description An import that waits for its turn; the job tells how it went.
         *
         *     The job's result holds `applied`, `services` with what became of each, `faults` (why nothing
         *     was stored) and `warnings` (what was left out), each with `sheet`, `row` and `cell` or with a
         *     JSON `pointer`.
         */
        ImportQueued: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** State */
            state: string;
        };
        /**
         * InstrumentRead
         * @description An assessment instrument with its editions, oldest first.
         */
        InstrumentRead: {
            /** Code */
            code: string;
            /** Editions */
            editions: components["schemas"]["EditionLine"][];
            /** Name */
            name: string;
        };
        /**
         * Instruments
         * @description Every instrument.
         */
        Instruments: {
            /** Data */
            data: components["schemas"]["InstrumentRead"][];
            /** Next */
            next: null;
        };
        /**
         * Invalid
         * @description One fault in a request: `pointer` into the body (RFC 6901) or the `parameter` by name.
         */
        Invalid: {
            /** Detail */
            detail: string;
            /** Parameter */
            parameter: string | null;
            /** Pointer */
            pointer: string | null;
        };
        /**
         * JobRead
         * @description A job as its owner sees it: `result` when it succeeded, `problem` when it failed.
         */
        JobRead: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Done */
            done: number;
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Problem */
            problem: string | null;
            /** Result */
            result: {
                [key: string]: unknown;
            } | null;
            state: components["schemas"]["JobState"];
            /** Total */
            total: number;
        };
        /**
         * JobState
         * @enum {string}
         */
        JobState: "queued" | "running" | "succeeded" | "failed";
        JsonValue: unknown;
        /**
         * LegalBasis
         * @description A regulation the service rests on.
         */
        LegalBasis: {
            /** Article */
            article: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
        };
        /**
         * MakeComment
         * @description A comment on a component, or on one entry of it. `source` is for organisers, who write
         *     down what was said or handed in at the forum.
         * @example {
         *       "body": "Cukup diperlihatkan, tidak perlu difotokopi.",
         *       "component": "requirements",
         *       "group": "users",
         *       "item_id": "c2256445-863a-5b15-8af4-9bcb2abbbc8a",
         *       "service_id": "0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11"
         *     }
         */
        MakeComment: {
            /** Body */
            body: string;
            component: components["schemas"]["Component"];
            group: components["schemas"]["Group"];
            /** Item Id */
            item_id?: string | null;
            /** Name */
            name?: string | null;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
            /** @default online */
            source?: components["schemas"]["Source"];
        };
        /**
         * MakeMinutes
         * @description What the minutes need besides the data of the round.
         * @example {
         *       "agreements": [
         *         {
         *           "due": "2026-12-09",
         *           "owner": "Sekretaris Dinas",
         *           "problem": "Saluran SP4N-LAPOR! belum tercantum",
         *           "recommendation": "Menambahkan saluran pengaduan"
         *         }
         *       ],
         *       "held_on": "2026-12-02",
         *       "number": "01/BA-FKP/2026",
         *       "place": "Aula Dinas Kependudukan dan Pencatatan Sipil",
         *       "signatories": [
         *         {
         *           "group": "provider",
         *           "name": "Wa Ode Hasna",
         *           "position": "Kepala Dinas"
         *         },
         *         {
         *           "group": "users",
         *           "name": "La Ode Rahmat",
         *           "position": "Warga"
         *         }
         *       ]
         *     }
         */
        MakeMinutes: {
            /**
             * Agreements
             * @default []
             */
            agreements?: components["schemas"]["Agreement"][];
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Number */
            number: string;
            /** Place */
            place: string;
            /** Signatories */
            signatories: components["schemas"]["Signatory"][];
        };
        /**
         * MakeReport
         * @description The period to report: 2026, 2026-11, 2026-Q4 or 2026-S2.
         * @example {
         *       "period": "2026-Q4"
         *     }
         */
        MakeReport: {
            /** Period */
            period: string;
        };
        /**
         * Medium
         * @description Where a standard is made public; the evaluation of services counts them.
         * @enum {string}
         */
        Medium: "website" | "board" | "banner" | "leaflet" | "social_media" | "radio" | "sippn";
        /**
         * MinutesMade
         * @description The minutes as they are now; all signed means the discussed standards are agreed.
         */
        MinutesMade: {
            /**
             * Consultation Id
             * Format: uuid
             */
            consultation_id: string;
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Number */
            number: string;
            /** Revision */
            revision: number;
            /** Sha256 */
            sha256: string;
            state: components["schemas"]["RoundState"];
            /** Unsigned */
            unsigned: string[];
            /** Url */
            url: string;
        };
        /**
         * MinutesRead
         * @description The minutes of the round.
         */
        MinutesRead: {
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Number */
            number: string;
            /** Sha256 */
            sha256: string;
            /** Signatories */
            signatories: components["schemas"]["SignatoryRead"][];
            /** Url */
            url: string;
        };
        /**
         * ModerateComment
         * @description Show a comment to everybody, or keep it back.
         * @example {
         *       "approve": true
         *     }
         */
        ModerateComment: {
            /** Approve */
            approve: boolean;
        };
        /**
         * ObstacleRead
         * @description An obstacle; `revision` is what a decision needs as If-Match.
         */
        ObstacleRead: {
            cause: components["schemas"]["Cause"];
            component: components["schemas"]["Component"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            decision: components["schemas"]["DecisionRead"] | null;
            /** Decision Requested */
            decision_requested: string;
            /** Description */
            description: string;
            /** Due On */
            due_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Impact */
            impact: string;
            /** Outcome */
            outcome: string | null;
            /** Overdue */
            overdue: boolean;
            /** Revision */
            revision: number;
            /** Service Id */
            service_id: string | null;
            state: components["schemas"]["ObstacleState"];
            /** Title */
            title: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * ObstacleState
         * @description Where an obstacle stands: waiting for a decision, decided, or gone.
         * @enum {string}
         */
        ObstacleState: "waiting" | "approved" | "rejected" | "deferred" | "closed";
        /**
         * Op
         * @description What happened to an entry.
         * @enum {string}
         */
        Op: "added" | "removed" | "changed" | "moved";
        /** Page[AssessmentRead] */
        Page_AssessmentRead_: {
            /** Data */
            data: components["schemas"]["AssessmentRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[CommentRead] */
        Page_CommentRead_: {
            /** Data */
            data: components["schemas"]["CommentRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[ConsultationLine] */
        Page_ConsultationLine_: {
            /** Data */
            data: components["schemas"]["ConsultationLine"][];
            /** Next */
            next: string | null;
        };
        /** Page[DraftLine] */
        Page_DraftLine_: {
            /** Data */
            data: components["schemas"]["DraftLine"][];
            /** Next */
            next: string | null;
        };
        /** Page[EvidenceRead] */
        Page_EvidenceRead_: {
            /** Data */
            data: components["schemas"]["EvidenceRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[ObstacleRead] */
        Page_ObstacleRead_: {
            /** Data */
            data: components["schemas"]["ObstacleRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[ServiceRead] */
        Page_ServiceRead_: {
            /** Data */
            data: components["schemas"]["ServiceRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[VersionLine] */
        Page_VersionLine_: {
            /** Data */
            data: components["schemas"]["VersionLine"][];
            /** Next */
            next: string | null;
        };
        /**
         * ParticipantList
         * @description The attendance list.
         */
        ParticipantList: {
            /** Data */
            data: components["schemas"]["ParticipantRead"][];
            /** Next */
            next: null;
        };
        /**
         * ParticipantRead
         * @description Somebody on the attendance list; organisers only.
         */
        ParticipantRead: {
            /** Attended */
            attended: boolean;
            /** Disability */
            disability: boolean;
            /** Gender */
            gender: string | null;
            group: components["schemas"]["Group"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Institution */
            institution: string | null;
            /** Name */
            name: string;
        };
        /**
         * PlanConsultation
         * @description A round to plan. Left out, it opens today and closes after seven working days.
         * @example {
         *       "closes_on": "2026-12-02",
         *       "method": "hybrid",
         *       "opens_on": "2026-11-23",
         *       "place": "Aula Dinas Kependudukan dan Pencatatan Sipil",
         *       "purpose": "drafting",
         *       "service_ids": [
         *         "0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11"
         *       ],
         *       "title": "Forum Konsultasi Publik standar pelayanan Disdukcapil"
         *     }
         */
        PlanConsultation: {
            /** Closes On */
            closes_on?: string | null;
            /** Facilitator */
            facilitator?: string | null;
            /**
             * Method
             * @default hybrid
             * @enum {string}
             */
            method?: "in_person" | "online" | "hybrid" | "media";
            /** Opens On */
            opens_on?: string | null;
            /** Place */
            place?: string | null;
            /**
             * Purpose
             * @default drafting
             * @enum {string}
             */
            purpose?: "drafting" | "application" | "evaluation";
            /** Service Ids */
            service_ids: string[];
            /** Title */
            title: string;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * Price
         * @description The fee in rupiah: free, one amount, or `from` the lowest to the highest line.
         */
        Price: {
            /** Free */
            free: boolean;
            /** Highest */
            highest: number;
            /** Lowest */
            lowest: number;
        };
        /**
         * ProblemDocument
         * @description RFC 9457 problem document. `type` names the refusal and never changes its meaning.
         */
        ProblemDocument: {
            /**
             * Detail
             * @example Periksa kembali alamatnya.
             */
            detail: string;
            /** Errors */
            errors: components["schemas"]["Invalid"][];
            /**
             * Request Id
             * @example 5f0c1c1e-8f1a-4a5e-9d3c-2b8f6f1f2a10
             */
            request_id: string | null;
            /**
             * Status
             * @example 404
             */
            status: number;
            /**
             * Title
             * @example Tidak ditemukan
             */
            title: string;
            /**
             * Type
             * @example /problems/NotFound
             */
            type: string;
        };
        /**
         * Product
         * @description What the applicant receives.
         */
        Product: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * PromisedTime
         * @description The ordinary duration of the published standard.
         */
        PromisedTime: {
            unit: components["schemas"]["DurationUnit"];
            /** Value */
            value: number;
        };
        /**
         * PublishStandard
         * @description The charter, and the media in which the standard is made public.
         * @example {
         *       "charter": {
         *         "date": "2026-11-21",
         *         "place": "Buranga"
         *       },
         *       "media": [
         *         "website",
         *         "board",
         *         "sippn"
         *       ]
         *     }
         */
        PublishStandard: {
            charter: components["schemas"]["CharterPlace"];
            /**
             * Media
             * @default [
             *       "website"
             *     ]
             */
            media?: components["schemas"]["Medium"][];
        };
        /**
         * RecordAssessment
         * @description A result to record: an official one, or one of the government's own.
         * @example {
         *       "edition": "ORI-2015-2021",
         *       "instrument": "ombudsman",
         *       "kind": "official",
         *       "score": 62.21,
         *       "source": "Ombudsman RI, hasil penilaian kepatuhan 2021",
         *       "year": 2021
         *     }
         */
        RecordAssessment: {
            /** Edition */
            edition: string;
            /** Instrument */
            instrument: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "official" | "self";
            /** Score */
            score: number | string;
            /** Source */
            source: string;
            /** Year */
            year: number;
        };
        /**
         * ReferenceServiceLine
         * @description A reference service in the list; `filled` are the components it already settles.
         */
        ReferenceServiceLine: {
            /** Aliases */
            aliases: string[];
            /** Code */
            code: string;
            /** Description */
            description: string;
            /** Filled */
            filled: components["schemas"]["Component"][];
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Sector */
            sector: string;
            /** Source */
            source: string;
        };
        /**
         * ReferenceServiceRead
         * @description A reference service with the content that a draft starts from.
         */
        ReferenceServiceRead: {
            /** Aliases */
            aliases: string[];
            /** Code */
            code: string;
            components: components["schemas"]["Components"];
            /** Description */
            description: string;
            /** Filled */
            filled: components["schemas"]["Component"][];
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Sector */
            sector: string;
            /** Source */
            source: string;
        };
        /**
         * ReferenceServices
         * @description Every reference service.
         */
        ReferenceServices: {
            /** Data */
            data: components["schemas"]["ReferenceServiceLine"][];
            /** Next */
            next: null;
        };
        /**
         * RegisterObstacle
         * @description What keeps a unit from serving to the standard, and what is asked of the leader.
         * @example {
         *       "cause": "facilities",
         *       "component": "facilities",
         *       "decision_requested": "Pengadaan satu alat perekaman pada APBD Perubahan.",
         *       "description": "Satu dari dua alat perekaman tidak berfungsi sejak Oktober.",
         *       "due_on": "2026-12-15",
         *       "impact": "Antrean perekaman mencapai tiga hari kerja.",
         *       "title": "Alat perekaman KTP-el rusak",
         *       "unit_id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10"
         *     }
         */
        RegisterObstacle: {
            cause: components["schemas"]["Cause"];
            component?: components["schemas"]["Component"] | null;
            /** Decision Requested */
            decision_requested: string;
            /** Description */
            description: string;
            /** Due On */
            due_on?: string | null;
            /** Impact */
            impact: string;
            /** Service Id */
            service_id?: string | null;
            /** Title */
            title: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * ReplaceComponent
         * @description The entries of one component, in order. An entry without `id` is new and gets one.
         * @example {
         *       "items": [
         *         {
         *           "count": 1,
         *           "form": "shown",
         *           "name": "Kartu Keluarga"
         *         }
         *       ]
         *     }
         */
        ReplaceComponent: {
            /** Items */
            items: {
                [key: string]: components["schemas"]["JsonValue"];
            }[];
        };
        /**
         * ReplyRead
         * @description The reply that counts.
         */
        ReplyRead: {
            change: components["schemas"]["ChangeMade"] | null;
            disposition: components["schemas"]["Disposition"];
            /** Reason */
            reason: string;
            /**
             * Replied At
             * Format: date-time
             */
            replied_at: string;
        };
        /**
         * ReplyToComment
         * @description What the provider does with a comment, and why.
         * @example {
         *       "change": {
         *         "component": "requirements",
         *         "item_id": "c2256445-863a-5b15-8af4-9bcb2abbbc8a",
         *         "text": "Kartu Keluarga (diperlihatkan)"
         *       },
         *       "disposition": "accepted",
         *       "reason": "Data sudah ada di basis data kependudukan."
         *     }
         */
        ReplyToComment: {
            change?: components["schemas"]["ChangeText"] | null;
            disposition: components["schemas"]["Disposition"];
            /** Reason */
            reason: string;
        };
        /**
         * ReportCounts
         * @description How many obstacles are new, past their date, waiting for a decision, and decided.
         */
        ReportCounts: {
            /** Decided */
            decided: number;
            /** New */
            new: number;
            /** Overdue */
            overdue: number;
            /** Waiting */
            waiting: number;
        };
        /**
         * ReportRead
         * @description A periodic report to the head of government.
         */
        ReportRead: {
            counts: components["schemas"]["ReportCounts"];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Period */
            period: string;
            /** Sha256 */
            sha256: string;
            /** Url */
            url: string;
        };
        /**
         * Reports
         * @description The newest reports, at most a hundred.
         */
        Reports: {
            /** Data */
            data: components["schemas"]["ReportRead"][];
            /** Next */
            next: null;
        };
        /**
         * Requirement
         * @description What an applicant brings. `condition` says when a conditional one applies.
         */
        Requirement: {
            /** Condition */
            condition: string | null;
            /**
             * Count
             * @default 1
             */
            count: number;
            /**
             * Form
             * @default original
             * @enum {string}
             */
            form: "original" | "copy" | "digital" | "shown";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /**
             * Necessity
             * @default required
             * @enum {string}
             */
            necessity: "required" | "conditional" | "optional";
        };
        /**
         * ResolveReview
         * @description What was done about it.
         * @example {
         *       "resolution": "Rancangan versi 2 dimulai."
         *     }
         */
        ResolveReview: {
            /** Resolution */
            resolution: string;
        };
        /**
         * Result
         * @description One service that answers the query; `matched` are the words of the query it answers.
         *
         *     `places` counts the units that offer the same reference service; they are one result.
         */
        Result: {
            duration: components["schemas"]["PromisedTime"] | null;
            fee: components["schemas"]["Price"] | null;
            /** Matched */
            matched: string[];
            /** Places */
            places: number;
            /** Published */
            published: boolean;
            service: components["schemas"]["FoundService"];
        };
        /**
         * Results
         * @description Results, best first; `suggestion` is the query we understood when it was misspelled.
         * @example {
         *       "data": [
         *         {
         *           "duration": {
         *             "unit": "working_day",
         *             "value": 1
         *           },
         *           "fee": {
         *             "free": true,
         *             "highest": 0,
         *             "lowest": 0
         *           },
         *           "matched": [
         *             "ktp"
         *           ],
         *           "places": 1,
         *           "published": true,
         *           "service": {
         *             "code": "74.10.0001",
         *             "id": "0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11",
         *             "name": "Penerbitan KTP-el",
         *             "reference_code": "ktp-el-baru",
         *             "unit": {
         *               "id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10",
         *               "name": "Dinas Kependudukan dan Pencatatan Sipil"
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        Results: {
            /** Data */
            data: components["schemas"]["Result"][];
            /** Suggestion */
            suggestion: string | null;
        };
        /**
         * ReviewRead
         * @description A service is asked to look at its standard again.
         */
        ReviewRead: {
            component: components["schemas"]["Component"] | null;
            /**
             * Evidence Id
             * Format: uuid
             */
            evidence_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Opened On
             * Format: date
             */
            opened_on: string;
            /**
             * Reason
             * @enum {string}
             */
            reason: "breach_found" | "low_satisfaction";
            /** Resolution */
            resolution: string | null;
            /** Resolved At */
            resolved_at: string | null;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
        };
        /**
         * RoundState
         * @description Where a round stands.
         * @enum {string}
         */
        RoundState: "planned" | "open" | "closed" | "recorded" | "signed";
        /**
         * ServiceKind
         * @description PP 96/2012 article 3: public goods, public services, administrative services.
         * @enum {string}
         */
        ServiceKind: "good" | "service" | "administrative";
        /**
         * ServiceOfStandard
         * @description The service a standard is for.
         */
        ServiceOfStandard: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            unit: components["schemas"]["UnitOfStandard"];
        };
        /**
         * ServiceRead
         * @description A public service; `published_version` is the number of its standard in force.
         */
        ServiceRead: {
            /** Aliases */
            aliases: string[];
            /** Code */
            code: string;
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ServiceKind"];
            /** Name */
            name: string;
            /** Published Version */
            published_version: number | null;
            /** Reference Code */
            reference_code: string | null;
            state: components["schemas"]["ServiceState"];
            unit: components["schemas"]["UnitRead"];
        };
        /**
         * ServiceShown
         * @description The service whose standard this is.
         */
        ServiceShown: {
            /** Code */
            code: string;
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            unit: components["schemas"]["UnitOfService"];
        };
        /**
         * ServiceState
         * @description Whether citizens can use the service; `preparing` until its first standard is published.
         * @enum {string}
         */
        ServiceState: "preparing" | "active" | "inactive" | "discontinued";
        /**
         * Signatory
         * @description Somebody who signs the minutes, and for whom.
         */
        Signatory: {
            group: components["schemas"]["Group"];
            /** Name */
            name: string;
            /** Position */
            position: string;
        };
        /**
         * SignatoryRead
         * @description Who signs the minutes.
         */
        SignatoryRead: {
            group: components["schemas"]["Group"];
            /** Name */
            name: string;
            /** Position */
            position: string;
            /** Signed At */
            signed_at: string | null;
        };
        /**
         * SignatureKept
         * @description A signature that was recorded.
         */
        SignatureKept: {
            /** Name */
            name: string;
            /** Revision */
            revision: number;
            /**
             * Signed At
             * Format: date-time
             */
            signed_at: string;
            state: components["schemas"]["RoundState"];
            /** Unsigned */
            unsigned: string[];
        };
        /**
         * SignMinutes
         * @description Who has signed.
         * @example {
         *       "name": "La Ode Rahmat"
         *     }
         */
        SignMinutes: {
            /** Name */
            name: string;
        };
        /**
         * Source
         * @description How a comment came in.
         * @enum {string}
         */
        Source: "online" | "oral" | "written";
        /**
         * Staff
         * @description How many people serve in a role.
         */
        Staff: {
            /** Count */
            count: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Role */
            role: string;
        };
        /**
         * StandardRead
         * @description The standard in force, as everybody may read it.
         */
        StandardRead: {
            charter: components["schemas"]["CharterRead"] | null;
            components: components["schemas"]["Components"];
            /** Documents */
            documents: components["schemas"]["DocumentLink"][];
            /** Media */
            media: components["schemas"]["Medium"][];
            service: components["schemas"]["ServiceShown"];
            version: components["schemas"]["VersionInForce"];
        };
        /**
         * StartDraft
         * @description Where a draft starts: a reference service, an older version, or by default what is in force
         *     (else the reference service of the service, else nothing).
         * @example {
         *       "reference_code": "ktp-el-baru"
         *     }
         */
        StartDraft: {
            /** From Version */
            from_version?: number | null;
            /** Reference Code */
            reference_code?: string | null;
        };
        /**
         * Statement
         * @description A component that is told in words.
         */
        Statement: {
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
        };
        /**
         * Step
         * @description One step of the procedure, in its order.
         */
        Step: {
            /**
             * Actor
             * @default officer
             * @enum {string}
             */
            actor: "applicant" | "officer" | "official" | "system";
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
        };
        /**
         * StepTaken
         * @description A version after a legal step, with the documents that the step made.
         */
        StepTaken: {
            /** Documents */
            documents: components["schemas"]["DocumentLink"][];
            /** Number */
            number: number;
            /** Revision */
            revision: number;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
            state: components["schemas"]["VersionState"];
        };
        /**
         * Task
         * @description Something that waits for the caller. `href` is the page of the web application.
         * @example {
         *       "href": "/meja/layanan/0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11/standar",
         *       "id": "fill_components:0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11",
         *       "kind": "fill_components",
         *       "overdue": false,
         *       "title": "Lengkapi 3 komponen: Penerbitan KTP-el",
         *       "unit_id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10"
         *     }
         */
        Task: {
            /** Due On */
            due_on: string | null;
            /** Href */
            href: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Overdue */
            overdue: boolean;
            /** Title */
            title: string;
            /** Unit Id */
            unit_id: string | null;
        };
        /**
         * Tasks
         * @description Everything that waits for the caller, the most urgent first.
         */
        Tasks: {
            /** Data */
            data: components["schemas"]["Task"][];
            /** Next */
            next: null;
        };
        /**
         * TraceDay
         * @description A day on the way: its number, or why it does not count.
         */
        TraceDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Number */
            number: number | null;
            /** Reason */
            reason: string | null;
        };
        /**
         * UnitName
         * @description A unit, by its name.
         */
        UnitName: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * UnitOfService
         * @description The unit that provides the service.
         */
        UnitOfService: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * UnitOfStandard
         * @description The unit that provides the service.
         */
        UnitOfStandard: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * UnitRead
         * @description The unit that provides a service.
         */
        UnitRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Verdict
         * @description What the leader decides.
         * @enum {string}
         */
        Verdict: "approved" | "rejected" | "deferred";
        /**
         * Verification
         * @description What is known of the document that carries a code: compare its hash with the file's.
         * @example {
         *       "government": "74.10",
         *       "government_name": "Kabupaten Buton Utara",
         *       "issued_on": "2026-11-21",
         *       "kind": "minutes",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "state": "valid",
         *       "title": "Berita Acara Forum Konsultasi Publik Nomor 01/BA/2026",
         *       "url": "/api/standards/v1/governments/74.10/documents/5f0c1c1e-8f1a-4a5e-9d3c"
         *     }
         */
        Verification: {
            /** Government */
            government: string;
            /** Government Name */
            government_name: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            kind: components["schemas"]["DocumentKind"];
            /** Sha256 */
            sha256: string;
            state: components["schemas"]["DocumentState"];
            /** Title */
            title: string;
            /** Url */
            url: string | null;
        };
        /**
         * VersionFacts
         * @description What makes a version an official one. `sha256` is that of its newest text.
         */
        VersionFacts: {
            /** Amendment */
            amendment: number;
            /** Decree Date */
            decree_date: string | null;
            /** Decree Number */
            decree_number: string | null;
            /** Effective From */
            effective_from: string | null;
            /** Ended On */
            ended_on: string | null;
            /** Number */
            number: number;
            /** Official */
            official: string | null;
            /** Official Position */
            official_position: string | null;
            /** Published On */
            published_on: string | null;
            /** Sha256 */
            sha256: string;
            state: components["schemas"]["VersionState"];
        };
        /**
         * VersionInForce
         * @description What makes the version an official one.
         */
        VersionInForce: {
            /** Amendment */
            amendment: number;
            /** Decree Date */
            decree_date: string | null;
            /** Decree Number */
            decree_number: string | null;
            /** Effective From */
            effective_from: string | null;
            /** Number */
            number: number;
            /** Official */
            official: string | null;
            /** Official Position */
            official_position: string | null;
            /** Published On */
            published_on: string | null;
            /** Sha256 */
            sha256: string;
            state: components["schemas"]["VersionState"];
        };
        /**
         * VersionLine
         * @description A version in the history of a standard.
         */
        VersionLine: {
            /** Decree Number */
            decree_number: string | null;
            /** Effective From */
            effective_from: string | null;
            /** Number */
            number: number;
            /** Published On */
            published_on: string | null;
            /** Sha256 */
            sha256: string | null;
            state: components["schemas"]["VersionState"];
        };
        /**
         * VersionRead
         * @description A version with one of its texts. SHA-256 of `document` in RFC 8785 form is `sha256`.
         */
        VersionRead: {
            amendment: components["schemas"]["AmendmentLine"];
            /** Amendments */
            amendments: components["schemas"]["AmendmentLine"][];
            components: components["schemas"]["Components"];
            /** Document */
            document: {
                [key: string]: unknown;
            };
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
            version: components["schemas"]["VersionFacts"];
        };
        /**
         * VersionState
         * @description Where a version stands.
         * @enum {string}
         */
        VersionState: "draft" | "ready" | "consulting" | "agreed" | "established" | "published" | "superseded" | "revoked";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_assessments: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AssessmentRead_"];
                };
            };
            /** @description GovernmentUnknown: No such government */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    record_assessment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAssessment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentRead"];
                };
            };
            /** @description InstrumentNotFound: No such instrument; EditionNotFound: No such edition */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description AssessmentExists: The official result is recorded already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description EditionNotOfYear: The edition was not used in that year; ScoreOutOfScale: The score is out of scale */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    moderate_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModerateComment"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            /** @description CommentNotFound: No such comment; ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ConsultationInState: The consultation is at another step */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    reply_to_comment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                comment_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToComment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentRead"];
                };
            };
            /** @description CommentNotFound: No such comment; ConsultationNotFound: No such consultation; ItemNotFound: No such entry */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ConsultationInState: The consultation is at another step; CommentNotApproved: The comment is not approved yet; ChangeNeedsDraft: This standard is in force */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ChangeNeedsAcceptance: A change needs acceptance; ChangeNotApplicable: The change cannot be applied */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_consultations: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: components["schemas"]["RoundState"] | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ConsultationLine_"];
                };
            };
            /** @description GovernmentUnknown: No such government */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    plan_consultation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanConsultation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationStep"];
                };
            };
            /** @description ServiceNotFound: No such service; ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ServiceNotReady: A standard is not ready for discussion; GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ClosesBeforeOpening: It would close before it opens */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationRead"];
                };
            };
            /** @description GovernmentUnknown: No such government; ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    close_consultation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationStep"];
                };
            };
            /** @description ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ConsultationInState: The consultation is at another step */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_comments: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CommentRead_"];
                };
            };
            /** @description GovernmentUnknown: No such government; ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    make_comment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeComment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentReceipt"];
                };
            };
            /** @description GovernmentUnknown: No such government; ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ConsultationNotOpen: The consultation is not open; ConsultationInState: The consultation is at another step */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ServiceNotDiscussed: The service is not under discussion */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    make_minutes: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeMinutes"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesMade"];
                };
            };
            /** @description ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ConsultationInState: The consultation is at another step; CommentsNotModerated: Some comments were not read yet; CommentsUnanswered: Some comments have no reply; GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description SignatoriesOneSided: The signatories are one-sided; SignatoryTwice: A signatory is listed twice; MinutesInFuture: The minutes are dated in the future */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    sign_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignMinutes"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatureKept"];
                };
            };
            /** @description ConsultationNotFound: No such consultation; NotASignatory: Not a signatory */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description MinutesNotMade: The minutes are not made yet; AlreadySigned: Signed already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    open_consultation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationStep"];
                };
            };
            /** @description ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ServiceNotReady: A standard is not ready for discussion */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_participants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                };
            };
            /** @description ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    add_participants: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                consultation_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddParticipants"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                };
            };
            /** @description ConsultationNotFound: No such consultation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ConsultationInState: The consultation is at another step */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description GovernmentUnknown: No such government; DocumentNotFound: No such document */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_drafts: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DraftLine_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_evidence: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                service?: string | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EvidenceRead_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    export_services_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description GovernmentUnknown: No such government */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    export_services_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description GovernmentUnknown: No such government */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_import_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    import_services: {
        parameters: {
            query?: {
                dry_run?: boolean;
                unit_id?: string | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_services"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportQueued"];
                };
            };
            /** @description TooLarge: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ImportFormatUnknown: The kind of file is not known */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRead"];
                };
            };
            /** @description NotFound: Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_obstacle_reports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reports"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    make_obstacle_report: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeReport"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRead"];
                };
            };
            /** @description GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PeriodUnknown: The period is not known */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_obstacles: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: components["schemas"]["ObstacleState"] | null;
                unit?: string | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ObstacleRead_"];
                };
            };
            /** @description GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    register_obstacle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterObstacle"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObstacleRead"];
                };
            };
            /** @description UnitNotFound: No such unit; ServiceNotFound: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_obstacle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                obstacle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObstacleRead"];
                };
            };
            /** @description ObstacleNotFound: No such obstacle */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    close_obstacle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                obstacle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseObstacle"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObstacleRead"];
                };
            };
            /** @description ObstacleNotFound: No such obstacle */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ObstacleDecided: The obstacle is decided already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    decide_obstacle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                obstacle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObstacle"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObstacleRead"];
                };
            };
            /** @description ObstacleNotFound: No such obstacle */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ObstacleDecided: The obstacle is decided already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    resolve_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                review_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveReview"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRead"];
                };
            };
            /** @description ReviewNotFound: No such review; ServiceNotFound: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ReviewResolved: The review is resolved already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    search_services: {
        parameters: {
            query: {
                limit?: number;
                q: string;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Results"];
                };
            };
            /** @description GovernmentUnknown: No such government */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_services: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                published?: boolean | null;
                reference?: string | null;
                unit?: string | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ServiceRead_"];
                };
            };
            /** @description GovernmentUnknown: No such government */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    create_service: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateService"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRead"];
                };
            };
            /** @description UnitNotFound: No such unit; ReferenceServiceNotFound: No such reference service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ServiceCodeTaken: The service code is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRead"];
                    "application/ld+json": unknown;
                };
            };
            /** @description GovernmentUnknown: No such government; ServiceNotFound: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    change_service: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeService"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRead"];
                };
            };
            /** @description ServiceNotFound: No such service; UnitNotFound: No such unit; ReferenceServiceNotFound: No such reference service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ServiceNotPublished: The service has no published standard */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRead"];
                };
            };
            /** @description ServiceNotFound: No such service; DraftNotFound: There is no draft */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    start_draft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRead"];
                };
            };
            /** @description ServiceNotFound: No such service; ReferenceServiceNotFound: No such reference service; VersionNotFound: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description DraftExists: There is a draft already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    replace_component: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                component: components["schemas"]["Component"];
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceComponent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRead"];
                };
            };
            /** @description ServiceNotFound: No such service; DraftNotFound: There is no draft */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotADraft: The text is frozen */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    establish_standard: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstablishStandard"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepTaken"];
                };
            };
            /** @description ServiceNotFound: No such service; DraftNotFound: There is no draft */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: This cannot be done yet; StandardIncomplete: The standard is incomplete; FeeWithoutLegalBasis: A fee without legal basis */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description DatesOutOfOrder: The dates are out of order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    publish_standard: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishStandard"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepTaken"];
                };
            };
            /** @description ServiceNotFound: No such service; DraftNotFound: There is no draft */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: This cannot be done yet; StandardIncomplete: The standard is incomplete; FeeWithoutLegalBasis: A fee without legal basis */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description DatesOutOfOrder: The dates are out of order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submit_draft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRead"];
                };
            };
            /** @description ServiceNotFound: No such service; DraftNotFound: There is no draft */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotADraft: The text is frozen; StandardIncomplete: The standard is incomplete */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionStale: Somebody else changed this */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description VersionMissing: If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_due_date: {
        parameters: {
            query?: {
                from?: string | null;
                item_id?: string | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueDate"];
                };
            };
            /** @description GovernmentUnknown: No such government; ServiceNotFound: No such service; StandardNotPublished: The standard is not published yet; DurationNotFound: The standard has no such duration */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    calculate_fee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculateFee"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeCalculation"];
                };
            };
            /** @description GovernmentUnknown: No such government; ServiceNotFound: No such service; StandardNotPublished: The standard is not published yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description FeeItemNotFound: The standard has no such fee */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_standard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardRead"];
                };
            };
            /** @description GovernmentUnknown: No such government; ServiceNotFound: No such service; StandardNotPublished: The standard is not published yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VersionLine_"];
                };
            };
            /** @description GovernmentUnknown: No such government; ServiceNotFound: No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    compare_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                after: number;
                before: number;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description GovernmentUnknown: No such government; ServiceNotFound: No such service; VersionNotFound: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_version: {
        parameters: {
            query?: {
                amendment?: number | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                number: number;
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRead"];
                };
            };
            /** @description GovernmentUnknown: No such government; ServiceNotFound: No such service; VersionNotFound: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_tasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            /** @description GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_instruments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instruments"];
                };
            };
        };
    };
    read_edition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionRead"];
                };
            };
            /** @description InstrumentNotFound: No such instrument; EditionNotFound: No such edition */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    classify_score: {
        parameters: {
            query: {
                score: number | string;
            };
            header?: never;
            path: {
                code: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Classification"];
                };
            };
            /** @description InstrumentNotFound: No such instrument; EditionNotFound: No such edition; NoVerifiedBands: The bands are not verified */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ScoreOutOfScale: The score is out of scale */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_reference_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceServices"];
                };
            };
        };
    };
    read_reference_service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceServiceRead"];
                };
            };
            /** @description ReferenceServiceNotFound: No such reference service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    verify_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description CodeNotKnown: The code is not known */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
