/** Prima survey 1.0.0. Written by "npm run types" from services/survey-api/contracts/openapi.json; do not edit. */

export interface paths {
    "/api/survey/v1/forms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Form
         * @description The signed bundle: questions, answers, the round and what may be asked of the respondent.
         */
        get: operations["read_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/forms/{code}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Form Qr
         * @description The form's public address as a QR code (SVG) to print.
         */
        get: operations["read_form_qr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/forms/{code}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Receipt
         * @description Say whether the answers with this receipt are stored and counted.
         *
         *     Nothing is created; the receipt is sent in the body so that it stays out of logs.
         */
        post: operations["check_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/forms/{code}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Responses
         * @description Send one person's answers, or up to 500 collected offline; repeat it until it succeeds.
         *
         *     The ids are the client's own. The same id with the same content is answered 200 with the
         *     first receipt, however often and however late; with other content 422, and both are kept.
         *     Without a token each answer of a batch counts as a request of its own; a retry does too.
         */
        post: operations["submit_responses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/anomalies/{anomaly_id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss Anomaly
         * @description Declare the answers honest, with the reason; the same finding is not brought up again.
         */
        post: operations["dismiss_anomaly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Units
         * @description Units side by side, with a funnel that tells differences from chance.
         */
        get: operations["compare_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/devices/{device_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Device
         * @description Take no more answers from a device, as when it is lost. What it has sent stays.
         */
        delete: operations["remove_device"];
        options?: never;
        head?: never;
        /**
         * Change Device
         * @description Rename a device or give it another PIN.
         */
        patch: operations["change_device"];
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/devices/{device_id}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Heartbeat
         * @description A device's sign of life; the answer tells it the time.
         */
        post: operations["send_heartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/devices/{device_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Device Settings
         * @description What a device holds to work offline, the proof of its PIN included.
         */
        get: operations["read_device_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/devices/{device_id}/sync-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Sync State
         * @description Which numbers arrived from a device: what is missing here must still be sent.
         */
        get: operations["read_sync_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/followups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Followups
         * @description Follow-up plans (rencana tindak lanjut) of the caller's units, the latest due first.
         */
        get: operations["list_followups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/followups/{followup_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Followup
         * @description One line of a plan with its evidence.
         */
        get: operations["read_followup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Followup
         * @description Say what will be done, by whom and until when, or that work has begun.
         */
        patch: operations["change_followup"];
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/followups/{followup_id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete Followup
         * @description Say that it is done: somebody is in charge of it and evidence shows it.
         */
        post: operations["complete_followup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/followups/{followup_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Followup Evidence
         * @description Show what was done; the same file again adds nothing.
         */
        post: operations["add_followup_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/followups/{followup_id}/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Followup Evidence
         * @description A file of evidence, for staff.
         */
        get: operations["read_followup_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/followups/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Public Followups
         * @description What units do about their lowest elements, until when, and whether it helped.
         */
        get: operations["list_public_followups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Open Forms
         * @description Where users of a service can answer now: what its public page links to and shows as QR.
         *
         *     Where nothing is asked about the service itself, that is the survey about its whole unit.
         */
        get: operations["list_open_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/imports/{job_id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Import Faults
         * @description Every fault of an import as CSV (at most 100,000): row, column, code and what to do.
         */
        get: operations["read_import_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Index
         * @description The satisfaction index (IKM) with its margin, and how many answers are still needed.
         */
        get: operations["read_index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/index/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Index
         * @description The arithmetic of an index: all its integers, and each step of the formula.
         */
        get: operations["explain_index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/invalidations/{invalidation_id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Invalidation
         * @description Decide about somebody else's proposal: the answers become invalid, or count again.
         */
        post: operations["decide_invalidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/jobs/{job_id}": {
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
    "/api/survey/v1/governments/{government}/open-data/satisfaction.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Open Data Csv
         * @description The same, one row per result and element.
         */
        get: operations["read_open_data_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/open-data/satisfaction.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Open Data
         * @description Every standing sealed result, with the sums that index and margin are computed from.
         */
        get: operations["read_open_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Periods
         * @description Rounds of the caller's units, newest first.
         */
        get: operations["list_periods"];
        put?: never;
        /**
         * Plan Period
         * @description Plan a survey round (periode SKM) of one unit.
         */
        post: operations["plan_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Period
         * @description One round with its services.
         */
        get: operations["read_period"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Period
         * @description Change the plan of a round that is planned or open.
         */
        patch: operations["change_period"];
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Anomalies
         * @description What scans have found in a round, and what people made of it.
         */
        get: operations["list_anomalies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/anomaly-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scan Answers
         * @description Look for what chance hardly explains. Findings nobody has judged are replaced.
         */
        post: operations["scan_answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Period
         * @description End the asking. Answers already given may still arrive until the grace day.
         */
        post: operations["close_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Devices
         * @description The round's devices: when each was last seen, and whether all of its answers arrived.
         */
        get: operations["list_devices"];
        put?: never;
        /**
         * Register Device
         * @description Register a device of the unit. Its key is shown this once, and as part of its address.
         */
        post: operations["register_device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop Period
         * @description Give up a closed round without a single answer, so that its label can be planned again.
         *
         *     The round is then `dropped`, and in lists only when that state is asked for. A revision is given
         *     up under `/revision`.
         */
        post: operations["drop_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/exports/responses.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Responses Csv
         * @description Single answers of a round as CSV, elements by code, respondents blurred where rare.
         */
        get: operations["export_responses_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/exports/responses.parquet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Responses Parquet
         * @description The same rows as Parquet: scores as 16-bit integers, everything else as text.
         */
        get: operations["export_responses_parquet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/exports/responses.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Responses Xlsx
         * @description The same rows as a workbook, up to 200 000 answers.
         */
        get: operations["export_responses_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Forms
         * @description The round's public forms.
         */
        get: operations["list_forms"];
        put?: never;
        /**
         * Make Form
         * @description Make the public form for one service and channel; made before, the same one is returned.
         */
        post: operations["make_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Responses
         * @description Import a table of raw answers: one row per respondent, columns by element code or U1, U2, …
         *
         *     The job's result (`ImportResult`) names every faulty row and column; with any fault nothing is
         *     stored. Importing the same respondents again changes nothing.
         */
        post: operations["import_responses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/invalidations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invalidations
         * @description What was set aside in a round, newest first, with all reasons and decisions.
         */
        get: operations["list_invalidations"];
        put?: never;
        /**
         * Propose Invalidation
         * @description Set answers aside: they stop counting at once, until another person decides.
         */
        post: operations["propose_invalidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Period
         * @description Let forms take answers; possible from the round's first day.
         */
        post: operations["open_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/paper-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter Paper Answers
         * @description Enter up to 100 paper questionnaires; each is judged alone, and sending it again is safe.
         */
        post: operations["enter_paper_answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Progress
         * @description Answers so far, how many are still needed, and where they come from.
         */
        get: operations["read_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Questions
         * @description The unit's own questions and how often each answer was given, of one service or of all.
         */
        get: operations["list_questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Period
         * @description Ask again in a round that was closed before its last day.
         */
        post: operations["reopen_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop Revision
         * @description Give up a correction that is not sealed; the sealed result stands, and can be revised again.
         *
         *     The round is then `dropped`, and in lists only when that state is asked for.
         */
        delete: operations["drop_revision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise Period
         * @description Correct a sealed round: a new round with a copy of its answers, to be sealed in its turn.
         */
        post: operations["revise_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/sample-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Sample Plan
         * @description Whom to ask, how many are still needed where, and whether their mix drifts from the users'.
         *
         *     Without a plan: what the law and the round alone say, as version 0.
         */
        get: operations["read_sample_plan"];
        /**
         * Keep Sample Plan
         * @description Make the sample plan of a round, or replace it.
         */
        put: operations["keep_sample_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/sample-plan/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Sample Plan Groups
         * @description Whom to ask in every service and channel, by one field that the plan knows users of.
         */
        get: operations["read_sample_plan_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal Period
         * @description Freeze a closed round: no answer can be added, changed or removed afterwards.
         *
         *     The result is signed, chained to the government's seal before it, and printed as a report.
         */
        post: operations["seal_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Suggestions
         * @description What respondents wrote, in no order, without personal data or any link to their answers.
         */
        get: operations["list_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Themes
         * @description What respondents wrote about, by keywords, with a few scrubbed examples.
         */
        get: operations["list_themes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Tickets
         * @description How many tickets were handed out and came back, by day of issue and service.
         */
        get: operations["read_tickets"];
        put?: never;
        /**
         * Issue Tickets
         * @description Make one-time tickets for people who are served. Codes are shown once; only hashes stay.
         */
        post: operations["issue_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/periods/{period_id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Transactions
         * @description The ledger of a round by day, service and source.
         */
        get: operations["list_transactions"];
        /**
         * State Transactions
         * @description Tell how many people were served by day and service, replacing the source's own numbers.
         */
        put: operations["state_transactions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Priorities
         * @description Which elements matter to people and how good they are: what to improve first.
         */
        get: operations["read_priorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/recaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Recaps
         * @description Imported recapitulations of the caller's units, newest label first, as in their sheets.
         */
        get: operations["list_recaps"];
        put?: never;
        /**
         * Import Recap
         * @description Import the 32-column recapitulation of a period: one row per unit, means of U1 to U9.
         *
         *     The printed results are not trusted: every index is computed again and compared. Importing a
         *     label again replaces it. With any fault, or more than 2,000 units, nothing is stored.
         */
        post: operations["import_recap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/running-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Running Surveys
         * @description Surveys that can be answered today without having been handed a code, by their last day.
         *
         *     Rounds that are only held at counters and on kiosks are not among them.
         */
        get: operations["list_running_surveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Seals
         * @description Sealed results of a government, newest first.
         *
         *     Of fewer than ten answers only staff of the unit read the result.
         */
        get: operations["list_seals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/seals/{seal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Seal
         * @description A sealed result with all that is needed to check its hash, chain and signature.
         *
         *     Of fewer than ten answers only staff of the unit read the result.
         */
        get: operations["read_seal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/seals/{seal_id}/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Poster
         * @description The result as an A4 poster for the wall, with a QR code that leads to the public board.
         */
        get: operations["read_poster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/seals/{seal_id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove Seal
         * @description The chain of hashes and signatures from the government's first seal to this one.
         */
        get: operations["prove_seal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/seals/{seal_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Report
         * @description The survey report (laporan SKM) as PDF; of fewer than ten answers for staff of the unit.
         */
        get: operations["read_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/governments/{government}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description What waits for the caller in surveys: rounds to steer and to seal, follow-ups to finish.
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
    "/api/survey/v1/index-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Index
         * @description Compute an index (IKM) to the cent without storing anything.
         *
         *     Also says what the weights and roundings found in published reports would make of the same
         *     answers and, given a printed result, which of them reproduces it.
         */
        post: operations["calculate_index"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/v1/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Instruments
         * @description Survey instruments as data: elements, questions, answers and tables of quality letters.
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
    "/api/survey/v1/instruments/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Instrument
         * @description One edition by its code (`PERMENPANRB-14-2017`, also `SKM-2017` or `SKM`).
         */
        get: operations["read_instrument"];
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
         * AnomalyRead
         * @description Something that chance hardly explains; it proves nothing, and a person has to judge it.
         *
         *     `service_id` is null for all services together and the nil UUID for answers about the unit as
         *     a whole; `channel` null means all channels. `p_value` is the chance of the like in honest
         *     answers, `q_value` the share of false alarms among findings at least as strong; both are null
         *     for `ledger` and `tickets`, which cannot happen by chance. `score` says how much: what exceeds
         *     the possible number (ledger, tickets), a ratio to what was expected (burst, late_rush,
         *     variance_collapse, day_clusters, concentration), standard errors (level_shift), or the share
         *     in per cent (uniform_answers). `evidence` holds the numbers behind it by name; `answers` is
         *     how many answers lie in the days it names. `version` is what If-Match expects.
         */
        AnomalyRead: {
            /** Answers */
            answers: number;
            /** Channel */
            channel: string | null;
            /** Evidence */
            evidence: {
                [key: string]: number | string;
            };
            /**
             * Found At
             * Format: date-time
             */
            found_at: string;
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** P Value */
            p_value: number | null;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Q Value */
            q_value: number | null;
            /** Reason */
            reason: string | null;
            /** Score */
            score: number;
            /** Service Id */
            service_id: string | null;
            /**
             * Signal
             * @enum {string}
             */
            signal: "ledger" | "tickets" | "burst" | "level_shift" | "variance_collapse" | "day_clusters" | "uniform_answers" | "late_rush" | "concentration";
            state: components["schemas"]["survey_api__anomalies__models__State"];
            /**
             * To Day
             * Format: date
             */
            to_day: string;
            /** Version */
            version: number;
        };
        /**
         * BandRead
         * @description A quality letter with both edges, in index points rounded half-up to two decimals.
         */
        BandRead: {
            /** Category */
            category: string;
            /** Highest */
            highest: number;
            /** Label */
            label: string;
            /** Lowest */
            lowest: number;
        };
        /**
         * BatchResult
         * @description Results in the order of the batch.
         */
        BatchResult: {
            /** Results */
            results: components["schemas"]["ResultOfOne"][];
        };
        /** Body_add_followup_evidence */
        Body_add_followup_evidence: {
            /**
             * File
             * @description PDF, PNG, JPEG or WebP, at most 5 MiB
             */
            file: string;
        };
        /** Body_import_recap */
        Body_import_recap: {
            /**
             * By Regulation
             * @description U8 means PENGADUAN as in the regulation's body, U9 SARPRAS
             * @default false
             */
            by_regulation?: boolean;
            /**
             * File
             * @description CSV (UTF-8) or XLSX, at most 2 MiB
             */
            file: string;
            /**
             * Instrument
             * @default PERMENPANRB-14-2017
             */
            instrument?: string;
            /**
             * Label
             * @example 2024-TW1
             */
            label: string;
        };
        /** Body_import_responses */
        Body_import_responses: {
            /**
             * Batch
             * @description Tells equal files apart
             * @default
             */
            batch?: string;
            /**
             * File
             * @description CSV (UTF-8) or XLSX, at most 64 MiB
             */
            file: string;
            /**
             * Order
             * @description What U1, U2, … mean
             * @default questionnaire
             * @enum {string}
             */
            order?: "questionnaire" | "regulation";
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * CalculationResult
         * @description The index under `convention`, its letter, and what every other convention would give.
         *
         *     `index` is half-up to two decimals, `means` to three. `margin`, `lower` and `upper` (95 %) need
         *     `responses`; `interval` says how they were found. `n` is null when only means are known.
         *     `reproduced_by` is null unless a printed result was given; empty: no known convention gives it.
         */
        CalculationResult: {
            /** Category */
            category: string | null;
            /** Convention */
            convention: string;
            /** Conventions */
            conventions: components["schemas"]["ConventionResult"][];
            /** Elements */
            elements: string[];
            /** Index */
            index: number;
            /** Instrument */
            instrument: string;
            /** Interval */
            interval: string | null;
            /** Label */
            label: string | null;
            /** Lower */
            lower: number | null;
            /** Margin */
            margin: number | null;
            /** Means */
            means: {
                [key: string]: number;
            };
            /** N */
            n: number | null;
            /** Needed */
            needed: number;
            /** Reproduced By */
            reproduced_by: components["schemas"]["Reproduction"][] | null;
            /** Still Needed */
            still_needed: number | null;
            /** Upper */
            upper: number | null;
        };
        /**
         * ChainLink
         * @description One seal of a chain. `signature` is Ed25519 over the 32 bytes of `sha256`, base64.
         *
         *     The content of a `hidden` one is for staff of the unit alone.
         */
        ChainLink: {
            /** Hidden */
            hidden: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Label */
            label: string;
            /** Number */
            number: number;
            /** Previous Sha256 */
            previous_sha256: string | null;
            /** Public Key */
            public_key: string;
            /** Revision */
            revision: number;
            /**
             * Sealed At
             * Format: date-time
             */
            sealed_at: string;
            /** Sha256 */
            sha256: string;
            /** Signature */
            signature: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * Channel
         * @description How answers come in.
         * @enum {string}
         */
        Channel: "qr" | "kiosk" | "counter" | "web";
        /**
         * ChannelProgress
         * @description Answers that came in one way.
         */
        ChannelProgress: {
            /** Channel */
            channel: string;
            /** N */
            n: number;
        };
        /**
         * ChannelRead
         * @description The share of answers, in per cent, that should come in one way.
         */
        ChannelRead: {
            /** Channel */
            channel: string;
            /** Share */
            share: number;
        };
        /**
         * ChannelShare
         * @description The share of answers, in per cent, that should come in one way.
         */
        ChannelShare: {
            /**
             * Channel
             * @enum {string}
             */
            channel: "qr" | "kiosk" | "counter" | "web" | "paper" | "import";
            /** Share */
            share: number;
        };
        /**
         * Choice
         * @description One choice of a respondent field.
         */
        Choice: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * ChoiceCount
         * @description One choice, counted from 1, and how many chose it.
         */
        ChoiceCount: {
            /** Answer */
            answer: string;
            /** Choice */
            choice: number;
            /** N */
            n: number;
        };
        /**
         * ComparisonRead
         * @description Units of a government in one period. `average` pools the answers of the units shown.
         */
        ComparisonRead: {
            /** Average */
            average: number | null;
            /** Funnel */
            funnel: components["schemas"]["FunnelPoint"][];
            /** Instrument */
            instrument: string;
            /** Period */
            period: string;
            /** Units */
            units: components["schemas"]["UnitCompared"][];
        };
        /**
         * Completion
         * @description What was done.
         * @example {
         *       "note": "Loket kedua dibuka sejak 11 Januari 2027."
         *     }
         */
        Completion: {
            /** Note */
            note: string;
        };
        /**
         * ConventionResult
         * @description What one convention makes of the answers; `categories` by edition of the letter table.
         */
        ConventionResult: {
            /** Categories */
            categories: {
                [key: string]: string;
            };
            /** Convention */
            convention: string;
            /** Index */
            index: number;
            /** Rounding */
            rounding: string;
            /** Weight */
            weight: string;
        };
        /**
         * CountedPart
         * @description The integers of a service, a unit or the whole (`key` null), and its weight as a fraction.
         *
         *     `total` is Σ t and `squares` Σ t² of respondents' totals; `products` is Σ x_u·x_v in the order
         *     (1,1), (1,2) … (2,2) … of `elements`; the `day_*` sums run over days: Σ Tᵈ², Σ nᵈTᵈ, Σ nᵈ².
         */
        CountedPart: {
            /** Day Counts Squared */
            day_counts_squared: number;
            /** Day Products */
            day_products: number;
            /** Day Totals Squared */
            day_totals_squared: number;
            /** Days */
            days: number;
            /** Index */
            index: number;
            /** Key */
            key: string | null;
            /** N */
            n: number;
            /** Population */
            population: number | null;
            /** Products */
            products: number[];
            /** Squares */
            squares: number;
            /** Sums */
            sums: number[];
            /** Total */
            total: number;
            /** Weight */
            weight: string;
        };
        /**
         * DayProgress
         * @description Answers given on one day.
         */
        DayProgress: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** N */
            n: number;
        };
        /**
         * DaySums
         * @description Sums over days of asking, with n answers and total score T of each: Σ T², Σ nT and Σ n².
         */
        DaySums: {
            /** Counts Squared */
            counts_squared: number;
            /** Days */
            days: number;
            /** Products */
            products: number;
            /** Totals Squared */
            totals_squared: number;
        };
        /**
         * Decision
         * @description Whether the answers are invalid; otherwise they count again.
         * @example {
         *       "approve": true,
         *       "reason": "Rekaman loket menunjukkan tidak ada layanan."
         *     }
         */
        Decision: {
            /** Approve */
            approve: boolean;
            /**
             * Reason
             * @description Kept for ever beside the decision
             */
            reason: string;
        };
        /**
         * DeviceBadge
         * @description Which registered device sends this, and the answer's number on that device, from 1.
         *
         *     Numbers prove that nothing was lost on the way; no answer is stored with its number.
         */
        DeviceBadge: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Key */
            key: string;
            /** Sequence */
            sequence: number;
        };
        /**
         * DeviceChange
         * @description What is to be different; what is left out stays.
         * @example {
         *       "name": "Kios loket 2",
         *       "pin": "4711"
         *     }
         */
        DeviceChange: {
            /** Name */
            name?: string | null;
            /** Pin */
            pin?: string | null;
        };
        /**
         * DeviceCreate
         * @description A device that will collect answers to the round, about one service or the whole unit.
         *
         *     Kiosks answer through the channel `kiosk`, the others through `counter`.
         * @example {
         *       "kind": "kiosk",
         *       "name": "Kios ruang tunggu",
         *       "pin": "2580"
         *     }
         */
        DeviceCreate: {
            kind: components["schemas"]["Kind"];
            /** Name */
            name: string;
            /** Pin */
            pin?: string | null;
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * DeviceCreated
         * @description The device with its key, which is shown this once; `url` opens it on the device.
         */
        DeviceCreated: {
            /** App Version */
            app_version: string | null;
            /** Form Code */
            form_code: string;
            /** Has Pin */
            has_pin: boolean;
            /** Highest */
            highest: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Key */
            key: string;
            kind: components["schemas"]["Kind"];
            /** Last Seen At */
            last_seen_at: string | null;
            /** Missing Total */
            missing_total: number;
            /** Name */
            name: string;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Received */
            received: number;
            /** Reused */
            reused: number;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Url */
            url: string;
            /** Version */
            version: number;
            /** Waiting */
            waiting: number | null;
        };
        /**
         * DeviceList
         * @description The round's devices by name.
         */
        DeviceList: {
            /** Data */
            data: components["schemas"]["DeviceRead"][];
            /** Next */
            next: string | null;
        };
        /**
         * DeviceRead
         * @description A device and the numbers of the answers that came from it.
         *
         *     `missing_total` is how many numbers up to `highest` have not arrived; `reused` is how many
         *     answers came under a number that another answer had. `waiting` is what the device last said.
         */
        DeviceRead: {
            /** App Version */
            app_version: string | null;
            /** Form Code */
            form_code: string;
            /** Has Pin */
            has_pin: boolean;
            /** Highest */
            highest: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Last Seen At */
            last_seen_at: string | null;
            /** Missing Total */
            missing_total: number;
            /** Name */
            name: string;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Received */
            received: number;
            /** Reused */
            reused: number;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Version */
            version: number;
            /** Waiting */
            waiting: number | null;
        };
        /**
         * DeviceSettings
         * @description What the device needs to work by itself; durations in seconds.
         */
        DeviceSettings: {
            /** Form Code */
            form_code: string;
            /** Heartbeat Seconds */
            heartbeat_seconds: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Name */
            name: string;
            pin: components["schemas"]["PinProof"] | null;
            /** Reset Seconds */
            reset_seconds: number;
            /**
             * Server Time
             * Format: date-time
             */
            server_time: string;
        };
        /**
         * Dismissal
         * @description Why the answers are honest after all.
         * @example {
         *       "reason": "Pelayanan keliling di desa pada tanggal itu, lihat SPT 88."
         *     }
         */
        Dismissal: {
            /** Reason */
            reason: string;
        };
        /**
         * Drift
         * @description How far respondents' mix is from the users' (chi-square); `warning` at p < 0.01.
         */
        Drift: {
            /** Chi Square */
            chi_square: number;
            /** Field */
            field: string;
            /** Freedom */
            freedom: number;
            /** P Value */
            p_value: number;
            /** Warning */
            warning: boolean;
        };
        /**
         * EffectRead
         * @description How the element changed to the next sealed round, in index points.
         *
         *     Beyond `margin` a change is told as such (95 % for all elements at once); within it nothing
         *     can be said: not_detectable. `against` is that round.
         */
        EffectRead: {
            /**
             * Against
             * Format: uuid
             */
            against: string;
            /** Difference */
            difference: number;
            /** Label */
            label: string;
            /** Margin */
            margin: number;
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "improved" | "not_detectable" | "worse";
        };
        /**
         * ElementIndex
         * @description One element: mean score (NRR) with three decimals, and the same as index points.
         *
         *     `margin`, `lower` and `upper` are index points, as those of the whole index.
         */
        ElementIndex: {
            /** Code */
            code: string;
            /** Index */
            index: number;
            /** Lower */
            lower: number;
            /** Margin */
            margin: number;
            /** Mean */
            mean: number;
            /** Name */
            name: string;
            /** Upper */
            upper: number;
        };
        /**
         * ElementPriority
         * @description One element: `performance` is its index, `importance` a correlation from -1 to 1.
         *
         *     Importance and quadrant are null when all respondents gave the same answer.
         */
        ElementPriority: {
            /** Code */
            code: string;
            /** Importance */
            importance: number | null;
            /** Name */
            name: string;
            /** Performance */
            performance: number;
            /** Quadrant */
            quadrant: ("keep_up" | "concentrate" | "low_priority" | "possible_overkill") | null;
        };
        /**
         * ElementRead
         * @description An element and its question; both answers and question are null when not published.
         */
        ElementRead: {
            /** Answers */
            answers: string[] | null;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Question */
            question: string | null;
            /** Regulation Order */
            regulation_order: number;
        };
        /**
         * EvidenceRead
         * @description A file that shows what was done; `url` is for staff. `size` in bytes.
         */
        EvidenceRead: {
            /**
             * Added At
             * Format: date-time
             */
            added_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Media Type */
            media_type: string;
            /** Name */
            name: string;
            /** Sha256 */
            sha256: string;
            /** Size */
            size: number;
            /** Url */
            url: string;
        };
        /**
         * ExplanationRead
         * @description Everything an index was made of: integers first, then each step of the formula.
         *
         *     An index weighed from several parts has no `steps` of its own: it is Σ weight·index of parts.
         *     `left_out` counts units of too few answers, which a government is told without.
         */
        ExplanationRead: {
            /** Elements */
            elements: string[];
            /** Hidden */
            hidden: boolean;
            /** Id */
            id: string;
            /** Index */
            index: number | null;
            /** Instrument */
            instrument: string;
            /** Interval */
            interval: string | null;
            /** Left Out */
            left_out: number;
            /** Lower */
            lower: number | null;
            /**
             * Method
             * @enum {string}
             */
            method: "pooled" | "population" | "simple";
            /** N */
            n: number;
            /** Parts */
            parts: components["schemas"]["CountedPart"][];
            /** Period */
            period: string;
            /** Scale */
            scale: number;
            /**
             * Scope
             * @enum {string}
             */
            scope: "service" | "unit" | "government";
            /** Steps */
            steps: components["schemas"]["FormulaStep"][];
            /** Upper */
            upper: number | null;
        };
        /**
         * FieldRead
         * @description Something that is asked about the respondent, always optional.
         */
        FieldRead: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Options */
            options: components["schemas"]["OptionRead"][];
        };
        /**
         * FollowUpChange
         * @description What to change of a follow-up; what is left out or null stays, `owner_name` null empties it.
         *
         *     `program` is public: name no persons there.
         * @example {
         *       "due_on": "2027-02-08",
         *       "owner_name": "Wa Ode Hasna",
         *       "state": "running"
         *     }
         */
        FollowUpChange: {
            /** Due On */
            due_on?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Program */
            program?: string | null;
            /** State */
            state?: ("planned" | "running") | null;
        };
        /**
         * FollowUpRead
         * @description A line of a unit's follow-up plan (RTL). `component` is that of the service standard.
         *
         *     `state` is overdue when it is not done by `due_on`; `quarter` is that of `due_on`.
         */
        FollowUpRead: {
            /** Allowed Actions */
            allowed_actions: string[];
            /** Component */
            component: string | null;
            /** Component Reason */
            component_reason: string;
            /** Done On */
            done_on: string | null;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            effect: components["schemas"]["EffectRead"] | null;
            /** Element */
            element: string;
            /** Element Name */
            element_name: string;
            /** Evidence */
            evidence: components["schemas"]["EvidenceRead"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Instrument */
            instrument: string;
            /** Label */
            label: string;
            /** Note */
            note: string | null;
            /** Owner Name */
            owner_name: string | null;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
            /** Program */
            program: string;
            /** Quarter */
            quarter: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "running" | "done" | "overdue";
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Version */
            version: number;
        };
        /**
         * FormBundle
         * @description Everything a client needs to ask, also while offline.
         *
         *     `ticket_required` says whether each answer must bring a ticket. `questions` are the unit's own.
         */
        FormBundle: {
            channel: components["schemas"]["Channel"];
            /** Code */
            code: string;
            government: components["schemas"]["GovernmentNamed"];
            instrument: components["schemas"]["InstrumentShown"];
            period: components["schemas"]["PeriodShown"];
            /** Questions */
            questions: components["schemas"]["OwnQuestionShown"][];
            service: components["schemas"]["Named"] | null;
            signature: components["schemas"]["Signature"];
            /** Ticket Required */
            ticket_required: boolean;
            unit: components["schemas"]["Named"];
        };
        /**
         * FormCreate
         * @description A door to the round for one channel; without `service_id` it asks about the whole unit.
         * @example {
         *       "channel": "qr",
         *       "service_id": "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d"
         *     }
         */
        FormCreate: {
            channel: components["schemas"]["Channel"];
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * FormList
         * @description Forms of a round, or those of a service that are open.
         */
        FormList: {
            /** Data */
            data: components["schemas"]["FormRead"][];
            /** Next */
            next: string | null;
        };
        /**
         * FormRead
         * @description A form and its public address, which is also what the QR code holds.
         */
        FormRead: {
            channel: components["schemas"]["Channel"];
            /** Code */
            code: string;
            /** Service Id */
            service_id: string | null;
            /** Url */
            url: string;
        };
        /**
         * FormulaStep
         * @description One step of the arithmetic: `formula` holds the numbers, `result` what comes out.
         */
        FormulaStep: {
            /** Formula */
            formula: string;
            /**
             * Name
             * @enum {string}
             */
            name: "total" | "index" | "variance_of_respondents" | "variance_of_days" | "population_correction" | "standard_error" | "limits";
            /** Result */
            result: string;
        };
        /**
         * FunnelPoint
         * @description Limits around the average within which chance alone puts a unit with `n` answers.
         */
        FunnelPoint: {
            /** Lower95 */
            lower95: number;
            /** Lower998 */
            lower998: number;
            /** N */
            n: number;
            /** Upper95 */
            upper95: number;
            /** Upper998 */
            upper998: number;
        };
        /**
         * GovernmentNamed
         * @description A government by its Kemendagri code.
         */
        GovernmentNamed: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * GroupName
         * @description A kind of respondents: an option of a field of the questionnaire.
         *
         *     Null: those who told nothing, or an option that is not planned for.
         */
        GroupName: {
            /** Field */
            field: string;
            /** Option */
            option: string | null;
        };
        /**
         * GroupRead
         * @description How many of the users are of one kind.
         */
        GroupRead: {
            /** Field */
            field: string;
            /** Option */
            option: string;
            /** Population */
            population: number;
        };
        /**
         * GroupUsers
         * @description How many of the users are of one kind, as a register knows.
         */
        GroupUsers: {
            /**
             * Field
             * @enum {string}
             */
            field: "gender" | "age_band" | "education" | "occupation";
            /** Option */
            option: string;
            /**
             * Population
             * @description Persons
             */
            population: number;
        };
        /**
         * Heartbeat
         * @description A sign of life; `waiting` answers have not been sent yet.
         * @example {
         *       "app_version": "2026.11.22",
         *       "waiting": 3
         *     }
         */
        Heartbeat: {
            /** App Version */
            app_version?: string | null;
            /** Waiting */
            waiting?: number | null;
        };
        /**
         * HeartbeatRead
         * @description The time here, by which a device sets a clock that is wrong.
         */
        HeartbeatRead: {
            /**
             * Server Time
             * Format: date-time
             */
            server_time: string;
        };
        /**
         * IndexCalculation
         * @description What to compute from: exactly one of `responses`, `sums` and `means`.
         *
         *     `responses` holds one row of scores per respondent, in the order of `elements` (default: the
         *     instrument's questionnaire). More or fewer elements than the instrument's are allowed; the
         *     weight is always 1/number of elements. `convention` computes as an old report did, for
         *     example `0.11` or `0.111+means_2`. `population` is the number of users, for the margin.
         * @example {
         *       "instrument": "PERMENPANRB-14-2017",
         *       "published": {
         *         "category": "A",
         *         "index": "90.56"
         *       },
         *       "sums": {
         *         "n": 29,
         *         "totals": [
         *           105,
         *           101,
         *           100,
         *           116,
         *           102,
         *           105,
         *           106,
         *           105,
         *           115
         *         ]
         *       }
         *     }
         */
        IndexCalculation: {
            /** Convention */
            convention?: string | null;
            /** Elements */
            elements?: string[] | null;
            /**
             * Instrument
             * @default PERMENPANRB-14-2017
             */
            instrument?: string;
            /** Means */
            means?: (number | string)[] | null;
            /** Population */
            population?: number | null;
            published?: components["schemas"]["Published"] | null;
            /** Responses */
            responses?: number[][] | null;
            sums?: components["schemas"]["Sums"] | null;
        };
        /**
         * IndexChange
         * @description The difference from the round before, in index points, with its 95 % margin.
         *
         *     `not_detectable`: smaller than its margin, so nothing is known to have changed.
         *     `not_comparable`: another edition of the instrument; the numbers are null.
         */
        IndexChange: {
            /** Difference */
            difference: number | null;
            /** Margin */
            margin: number | null;
            /** Period */
            period: string;
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "improved" | "worse" | "not_detectable" | "not_comparable";
        };
        /**
         * IndexRead
         * @description A satisfaction index with everything needed to judge it.
         *
         *     `index`, `lower`, `upper` and `margin` are index points; `lower` and `upper` are 95 % limits
         *     rounded outwards and `margin` is the larger distance to them. `interval` says how they were
         *     found. `reasons` says why a result is not publishable: no_answers, too_few_answers,
         *     more_answers_than_users, margin_spans_letters. `needed` is the Krejcie–Morgan sample size.
         *     With fewer than ten answers, or where subtraction would tell about so few, the result is
         *     `hidden` (too_few_to_show) and its numbers are null. A government is told without its units
         *     of fewer than ten answers, which it would betray; `left_out` is how many they are.
         * @example {
         *       "category": "A",
         *       "category_probability": 0.95,
         *       "collapsed": 0,
         *       "elements": [
         *         {
         *           "code": "PERSYARATAN",
         *           "index": 90.52,
         *           "lower": 84.51,
         *           "margin": 6.01,
         *           "mean": 3.621,
         *           "name": "Persyaratan",
         *           "upper": 94.34
         *         }
         *       ],
         *       "hidden": false,
         *       "id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11",
         *       "index": 91.48,
         *       "instrument": "PERMENPANRB-14-2017",
         *       "interval": "logit_t",
         *       "label": "Sangat baik",
         *       "left_out": 0,
         *       "lower": 86.13,
         *       "lowest": {
         *         "elements": [
         *           "WAKTU",
         *           "PROSEDUR",
         *           "PRODUK"
         *         ],
         *         "separable": false
         *       },
         *       "margin": 5.35,
         *       "method": "pooled",
         *       "n": 29,
         *       "needed": 318,
         *       "period": "2026-S2",
         *       "population": 1840,
         *       "publishable": false,
         *       "reasons": [
         *         "too_few_answers"
         *       ],
         *       "rollups": {
         *         "pooled": 91.48
         *       },
         *       "scope": "unit",
         *       "still_needed": 289,
         *       "trend": [],
         *       "upper": 94.89
         *     }
         */
        IndexRead: {
            /** Category */
            category: string | null;
            /** Category Probability */
            category_probability: number | null;
            change: components["schemas"]["IndexChange"] | null;
            /** Collapsed */
            collapsed: number;
            /** Elements */
            elements: components["schemas"]["ElementIndex"][];
            /** Hidden */
            hidden: boolean;
            /** Id */
            id: string;
            /** Index */
            index: number | null;
            /** Instrument */
            instrument: string;
            /** Interval */
            interval: string | null;
            /** Label */
            label: string | null;
            /** Left Out */
            left_out: number;
            /** Lower */
            lower: number | null;
            lowest: components["schemas"]["LowestElements"] | null;
            /** Margin */
            margin: number | null;
            /**
             * Method
             * @enum {string}
             */
            method: "pooled" | "population" | "simple";
            /** N */
            n: number;
            /** Needed */
            needed: number;
            /** Period */
            period: string;
            /** Population */
            population: number | null;
            /** Publishable */
            publishable: boolean;
            /** Reasons */
            reasons: string[];
            rollups: components["schemas"]["Rollups"] | null;
            /**
             * Scope
             * @enum {string}
             */
            scope: "service" | "unit" | "government";
            /** Still Needed */
            still_needed: number;
            /** Trend */
            trend: components["schemas"]["TrendPoint"][];
            /** Upper */
            upper: number | null;
            with_quarantined: components["schemas"]["WithQuarantined"] | null;
        };
        /**
         * InstrumentNamed
         * @description What is asked: the edition by its code, and the index that it leads to.
         */
        InstrumentNamed: {
            /** Code */
            code: string;
            /** Edition */
            edition: string;
            /** Index Name */
            index_name: string;
        };
        /**
         * InstrumentRead
         * @description One edition. What is not verified against the regulation's own text says so.
         */
        InstrumentRead: {
            /** Bands */
            bands: components["schemas"]["BandRead"][];
            /** Bands Verified */
            bands_verified: boolean;
            /** Code */
            code: string;
            /** Edition */
            edition: string;
            /** Elements */
            elements: components["schemas"]["ElementRead"][];
            /** Has Questions */
            has_questions: boolean;
            /** Index Name */
            index_name: string;
            /** Instrument */
            instrument: string;
            /** Legal Basis */
            legal_basis: string;
            /** Note */
            note: string;
            /** Respondent Fields */
            respondent_fields: components["schemas"]["FieldRead"][];
            /** Scale */
            scale: number;
            /** Valid From */
            valid_from: string | null;
            /** Verified */
            verified: boolean;
        };
        /**
         * Instruments
         * @description Every edition, the one in force first.
         */
        Instruments: {
            /** Data */
            data: components["schemas"]["InstrumentRead"][];
            /** Next */
            next: string | null;
        };
        /**
         * InstrumentShown
         * @description What is asked, and by which regulation.
         */
        InstrumentShown: {
            /** Code */
            code: string;
            /** Edition */
            edition: string;
            /** Elements */
            elements: components["schemas"]["Question"][];
            /** Legal Basis */
            legal_basis: string;
            /** Name */
            name: string;
            /** Respondent Fields */
            respondent_fields: components["schemas"]["RespondentField"][];
            /** Scale */
            scale: number;
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
         * InvalidationCreate
         * @description Answers to set aside at once, until another person decides; `anomaly_id` says what showed
         *     them.
         * @example {
         *       "reason": "Loket tutup pada tanggal itu; 30 jawaban seragam dari satu kios.",
         *       "selection": {
         *         "channel": "kiosk",
         *         "from_day": "2026-11-18",
         *         "only_uniform": true,
         *         "to_day": "2026-11-20"
         *       }
         *     }
         */
        InvalidationCreate: {
            /** Anomaly Id */
            anomaly_id?: string | null;
            /**
             * Reason
             * @description Kept for ever beside the decision
             */
            reason: string;
            selection: components["schemas"]["Selection"];
        };
        /**
         * InvalidationRead
         * @description A proposal not to count answers, and what another person decided.
         *
         *     `answers` is how many were set aside; those that arrive later are not part of it. `mine` says
         *     that the caller proposed it, so that somebody else has to decide. `version` is what If-Match
         *     expects.
         */
        InvalidationRead: {
            /** Anomaly Id */
            anomaly_id: string | null;
            /** Answers */
            answers: number;
            /** Decided At */
            decided_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Mine */
            mine: boolean;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /** Reasons */
            reasons: components["schemas"]["ReasonRead"][];
            selection: components["schemas"]["SelectionRead"];
            state: components["schemas"]["survey_api__invalidations__models__State"];
            /** Version */
            version: number;
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
        /**
         * Kind
         * @description What a device is: alone in the room, or in the hand of the staff.
         * @enum {string}
         */
        Kind: "kiosk" | "counter" | "tablet";
        /**
         * Licence
         * @description How the data may be used.
         */
        Licence: {
            /** Name */
            name: string;
            /** Url */
            url: string;
        };
        /**
         * LowestElements
         * @description The elements to improve first, lowest first.
         *
         *     `separable` is false when the third lowest cannot be told from higher ones (paired test of the
         *     same respondents' answers, 5 % over all comparisons): then every candidate is listed.
         */
        LowestElements: {
            /** Elements */
            elements: string[];
            /** Separable */
            separable: boolean;
        };
        /**
         * Named
         * @description Something with an id and a name.
         */
        Named: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * OpenData
         * @description Sealed satisfaction results of a government, newest label first, as open data.
         *
         *     Of results with fewer than ten respondents nothing is given. `truncated` when there are more
         *     than one answer holds; narrow the question then.
         * @example {
         *       "data": [],
         *       "licence": {
         *         "name": "CC BY 4.0",
         *         "url": "https://creativecommons.org/licenses/by/4.0/deed.id"
         *       },
         *       "method": {
         *         "index": "25·T/(k·n)"
         *       },
         *       "publisher": {
         *         "code": "74.10",
         *         "name": "Kabupaten Buton Utara"
         *       },
         *       "title": "Hasil survei kepuasan masyarakat",
         *       "truncated": false
         *     }
         */
        OpenData: {
            /** Data */
            data: components["schemas"]["OpenResult"][];
            /** Head */
            head: string | null;
            licence: components["schemas"]["Licence"];
            /** Method */
            method: {
                [key: string]: unknown;
            };
            publisher: components["schemas"]["Publisher"];
            /** Title */
            title: string;
            /** Truncated */
            truncated: boolean;
        };
        /**
         * OpenDoor
         * @description Where to answer; `service` is null when the survey is about the unit as a whole.
         */
        OpenDoor: {
            /** Code */
            code: string;
            service: components["schemas"]["ServiceNamed"] | null;
            /** Url */
            url: string;
        };
        /**
         * OpenElement
         * @description One element: mean score, the same as index points, and the sum of all its scores.
         */
        OpenElement: {
            /** Code */
            code: string;
            /** Index */
            index: number;
            /** Mean */
            mean: number;
            /** Name */
            name: string;
            /** Sum */
            sum: number;
        };
        /**
         * OpenResult
         * @description A sealed result and the integers that index and margin are computed from.
         *
         *     `products` holds Σ x_u·x_v over respondents, for u ≤ v in the order of `elements`: (1,1), (1,2)
         *     … (1,k), (2,2) …; their sum with every product of two different elements taken twice is the sum
         *     of squared totals. `interval` says how the margin was found.
         */
        OpenResult: {
            /** Category */
            category: string | null;
            days: components["schemas"]["DaySums"];
            /** Elements */
            elements: components["schemas"]["OpenElement"][];
            /** Index */
            index: number;
            /** Instrument */
            instrument: string;
            /** Interval */
            interval: string;
            /** Label */
            label: string;
            /** Lower */
            lower: number;
            /** Margin */
            margin: number;
            /** N */
            n: number;
            /** Needed */
            needed: number;
            /** Number */
            number: number;
            /** Population */
            population: number | null;
            /** Products */
            products: number[];
            /** Reasons */
            reasons: string[];
            /** Revision */
            revision: number;
            /** Scale */
            scale: number;
            /**
             * Seal Id
             * Format: uuid
             */
            seal_id: string;
            /**
             * Sealed On
             * Format: date
             */
            sealed_on: string;
            /** Sha256 */
            sha256: string;
            /** Statuses */
            statuses: {
                [key: string]: number;
            };
            /** Unit */
            unit: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Upper */
            upper: number;
        };
        /**
         * OptionRead
         * @description One choice.
         */
        OptionRead: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * OwnQuestion
         * @description A question of the unit beside the instrument; its answers never enter the index.
         */
        OwnQuestion: {
            /** Answers */
            answers: string[];
            /**
             * Code
             * @example ANTREAN
             */
            code: string;
            /** Question */
            question: string;
        };
        /**
         * OwnQuestionRead
         * @description A question of the unit; the answer is 1 for the first of `answers`.
         */
        OwnQuestionRead: {
            /** Answers */
            answers: string[];
            /** Code */
            code: string;
            /** Question */
            question: string;
        };
        /**
         * OwnQuestionShown
         * @description A question of the unit beside the instrument; the first answer is 1.
         */
        OwnQuestionShown: {
            /** Answers */
            answers: string[];
            /** Code */
            code: string;
            /** Question */
            question: string;
        };
        /** Page[AnomalyRead] */
        Page_AnomalyRead_: {
            /** Data */
            data: components["schemas"]["AnomalyRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[FollowUpRead] */
        Page_FollowUpRead_: {
            /** Data */
            data: components["schemas"]["FollowUpRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[InvalidationRead] */
        Page_InvalidationRead_: {
            /** Data */
            data: components["schemas"]["InvalidationRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[PeriodSummary] */
        Page_PeriodSummary_: {
            /** Data */
            data: components["schemas"]["PeriodSummary"][];
            /** Next */
            next: string | null;
        };
        /** Page[PublicFollowUp] */
        Page_PublicFollowUp_: {
            /** Data */
            data: components["schemas"]["PublicFollowUp"][];
            /** Next */
            next: string | null;
        };
        /** Page[RecapUnit] */
        Page_RecapUnit_: {
            /** Data */
            data: components["schemas"]["RecapUnit"][];
            /** Next */
            next: string | null;
        };
        /** Page[RunningSurvey] */
        Page_RunningSurvey_: {
            /** Data */
            data: components["schemas"]["RunningSurvey"][];
            /** Next */
            next: string | null;
        };
        /** Page[SealSummary] */
        Page_SealSummary_: {
            /** Data */
            data: components["schemas"]["SealSummary"][];
            /** Next */
            next: string | null;
        };
        /** Page[ServedDayRead] */
        Page_ServedDayRead_: {
            /** Data */
            data: components["schemas"]["ServedDayRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[SuggestionRead] */
        Page_SuggestionRead_: {
            /** Data */
            data: components["schemas"]["SuggestionRead"][];
            /** Next */
            next: string | null;
        };
        /**
         * PaperAnswer
         * @description One paper questionnaire. `id` is a random UUID that the client made once for this sheet.
         */
        PaperAnswer: {
            /** Answered On */
            answered_on?: string | null;
            /** Answers */
            answers: {
                [key: string]: number;
            };
            /** Extra */
            extra?: {
                [key: string]: number;
            } | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            respondent?: components["schemas"]["Respondent"] | null;
            /** Suggestion */
            suggestion?: string | null;
        };
        /**
         * PaperAnswers
         * @description Questionnaires that were filled in on paper, about one service or the whole unit.
         * @example {
         *       "responses": [
         *         {
         *           "answered_on": "2026-11-20",
         *           "answers": {
         *             "BIAYA": 4,
         *             "KOMPETENSI": 4,
         *             "PENGADUAN": 4,
         *             "PERILAKU": 4,
         *             "PERSYARATAN": 4,
         *             "PRODUK": 3,
         *             "PROSEDUR": 3,
         *             "SARPRAS": 3,
         *             "WAKTU": 3
         *           },
         *           "id": "2f1c7f0e-6d5b-4a8e-9c39-8d6b1f1e7a55"
         *         }
         *       ]
         *     }
         */
        PaperAnswers: {
            /** Responses */
            responses: components["schemas"]["PaperAnswer"][];
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * PeriodChange
         * @description What of a round may still change before it is closed; what is left out stays as it is.
         *
         *     Null in `population` and its source: not known. Null elsewhere changes nothing.
         * @example {
         *       "closes_on": "2026-12-20",
         *       "population": 2100
         *     }
         */
        PeriodChange: {
            /** Closes On */
            closes_on?: string | null;
            /** Grace Days */
            grace_days?: number | null;
            /** Population */
            population?: number | null;
            /** Population Source */
            population_source?: string | null;
            /** Tickets Required */
            tickets_required?: boolean | null;
        };
        /**
         * PeriodCreate
         * @description A planned round of one unit, at most a year long.
         *
         *     Without `population` the sample size is planned for an unlimited number of users. Answers
         *     given in time may still arrive until `grace_days` after `closes_on`.
         * @example {
         *       "closes_on": "2026-12-31",
         *       "label": "2026-S2",
         *       "opens_on": "2026-07-01",
         *       "population": 1840,
         *       "population_source": "Buku register 2026 semester 1",
         *       "unit_id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11"
         *     }
         */
        PeriodCreate: {
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /**
             * Grace Days
             * @default 7
             */
            grace_days?: number;
            /**
             * Instrument
             * @default PERMENPANRB-14-2017
             */
            instrument?: string;
            /**
             * Label
             * @description Year, semester (S), quarter (TW) or month
             * @example 2026-S2
             */
            label: string;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /** Population */
            population?: number | null;
            /** Population Source */
            population_source?: string | null;
            /** Questions */
            questions?: components["schemas"]["OwnQuestion"][];
            /** Services */
            services?: components["schemas"]["ServiceChoice"][];
            /**
             * Tickets Required
             * @description Answers on people's own devices (qr, web) need a ticket
             * @default false
             */
            tickets_required?: boolean;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * PeriodRead
         * @description A round with its services; `version` is what If-Match expects.
         */
        PeriodRead: {
            /** Allowed Actions */
            allowed_actions: string[];
            /** Closed On */
            closed_on: string | null;
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /**
             * Grace Until
             * Format: date
             */
            grace_until: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Instrument */
            instrument: string;
            /** Label */
            label: string;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /** Population */
            population: number | null;
            /** Population Source */
            population_source: string | null;
            /** Questions */
            questions: components["schemas"]["OwnQuestionRead"][];
            /** Revises Id */
            revises_id: string | null;
            /** Revision */
            revision: number;
            /** Services */
            services: components["schemas"]["survey_api__periods__schemas__ServiceRead"][];
            state: components["schemas"]["survey_api__periods__models__State"];
            /** Tickets Required */
            tickets_required: boolean;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Version */
            version: number;
        };
        /**
         * PeriodShown
         * @description The round; `accepting` says whether an answer given today would be taken.
         */
        PeriodShown: {
            /** Accepting */
            accepting: boolean;
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /**
             * Grace Until
             * Format: date
             */
            grace_until: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Label */
            label: string;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /** State */
            state: string;
        };
        /**
         * PeriodSummary
         * @description A round as it appears in a list; `revision` counts corrections after sealing, from 1.
         */
        PeriodSummary: {
            /** Closed On */
            closed_on: string | null;
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /**
             * Grace Until
             * Format: date
             */
            grace_until: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Instrument */
            instrument: string;
            /** Label */
            label: string;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /** Population */
            population: number | null;
            /** Population Source */
            population_source: string | null;
            /** Revises Id */
            revises_id: string | null;
            /** Revision */
            revision: number;
            state: components["schemas"]["survey_api__periods__models__State"];
            /** Tickets Required */
            tickets_required: boolean;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Version */
            version: number;
        };
        /**
         * PinProof
         * @description PBKDF2-SHA256 over the digits; salt and hash in hexadecimal.
         */
        PinProof: {
            /**
             * Algorithm
             * @constant
             */
            algorithm: "PBKDF2-SHA256";
            /** Hash */
            hash: string;
            /** Iterations */
            iterations: number;
            /** Salt */
            salt: string;
        };
        /**
         * PrioritiesRead
         * @description Importance–performance analysis. Quadrants are cut at the means of both.
         *
         *     Nobody is asked what matters to them: an element counts as important when it goes with the
         *     total of the other elements. With fewer than ten answers it is `hidden` and without elements.
         */
        PrioritiesRead: {
            /** Elements */
            elements: components["schemas"]["ElementPriority"][];
            /** Hidden */
            hidden: boolean;
            /** Id */
            id: string;
            /**
             * Importance Basis
             * @constant
             */
            importance_basis: "correlation_with_other_elements";
            /** Instrument */
            instrument: string;
            /** N */
            n: number;
            /** Period */
            period: string;
            /**
             * Scope
             * @enum {string}
             */
            scope: "service" | "unit" | "government";
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
         * ProgressRead
         * @description How far a round is: counted answers against the planned sample (Krejcie–Morgan).
         *
         *     `forecast_on` is the day the sample is complete at the pace so far, null when it cannot be
         *     told. `late` and `quarantined` answers are kept and not counted. `needed` of a service is null
         *     while the number of its users is not known.
         */
        ProgressRead: {
            /** By Channel */
            by_channel: components["schemas"]["ChannelProgress"][];
            /** By Day */
            by_day: components["schemas"]["DayProgress"][];
            /** By Service */
            by_service: components["schemas"]["ServiceProgress"][];
            /** Category */
            category: string | null;
            /** Days Left */
            days_left: number;
            /** Forecast On */
            forecast_on: string | null;
            /** Index */
            index: number | null;
            /** Label */
            label: string;
            /** Late */
            late: number;
            /** Margin */
            margin: number | null;
            /** N */
            n: number;
            /** Needed */
            needed: number;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Population */
            population: number | null;
            /** Publishable */
            publishable: boolean;
            /** Quarantined */
            quarantined: number;
            /** Reasons */
            reasons: string[];
            /** State */
            state: string;
            /** Still Needed */
            still_needed: number;
        };
        /**
         * PublicFollowUp
         * @description What a unit promised after a survey, and whether it helped.
         */
        PublicFollowUp: {
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            effect: components["schemas"]["EffectRead"] | null;
            /** Element */
            element: string;
            /** Element Name */
            element_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Label */
            label: string;
            /** Program */
            program: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "running" | "done" | "overdue";
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * Published
         * @description A printed result to be explained; a string keeps trailing zeros ("88.00").
         */
        Published: {
            /** Category */
            category?: string | null;
            /**
             * Index
             * @description At most 12 digits and, with zeros at the end, 20 decimals
             */
            index: number | string;
        };
        /**
         * Publisher
         * @description The government, by its Kemendagri code.
         */
        Publisher: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * Question
         * @description One element. The answer is 1 for the first of `answers`, 2 for the second, and so on.
         */
        Question: {
            /** Answers */
            answers: string[];
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Question */
            question: string;
        };
        /**
         * QuestionResult
         * @description One of the unit's own questions with its answers.
         */
        QuestionResult: {
            /** Choices */
            choices: components["schemas"]["ChoiceCount"][];
            /** Code */
            code: string;
            /** N */
            n: number;
            /** Question */
            question: string;
        };
        /**
         * QuestionResults
         * @description The round's own questions. They never enter the index, which stays comparable.
         */
        QuestionResults: {
            /** Data */
            data: components["schemas"]["QuestionResult"][];
            /** Next */
            next: string | null;
        };
        /**
         * ReasonRead
         * @description Why somebody proposed or decided it.
         */
        ReasonRead: {
            /**
             * Given At
             * Format: date-time
             */
            given_at: string;
            /** Given By */
            given_by: string;
            /** Reason */
            reason: string;
            step: components["schemas"]["Step"];
        };
        /**
         * RecapFault
         * @description One fault; `row` counts from 1 as in the file.
         */
        RecapFault: {
            /** Code */
            code: string;
            /** Column */
            column: string;
            /** Detail */
            detail: string;
            /** Row */
            row: number;
        };
        /**
         * RecapResult
         * @description The units of the sheet when all of it could be read (`applied`), else its faults.
         */
        RecapResult: {
            /** Applied */
            applied: boolean;
            /** Data */
            data: components["schemas"]["RecapUnit"][];
            /** Faults */
            faults: components["schemas"]["RecapFault"][];
        };
        /**
         * RecapUnit
         * @description One unit: what its printed means give, beside what the sheet says they give.
         *
         *     `row` counts from 1 as in the file. `index` is null when the mean of an element is missing.
         *     `reproduced_by` names the conventions (weight and rounding) that give the printed index; empty:
         *     none does. `remarks` says what does not add up in the row.
         */
        RecapUnit: {
            /** Agrees */
            agrees: boolean | null;
            /** Category */
            category: string | null;
            /** Index */
            index: number | null;
            /** Instrument */
            instrument: string;
            /** Label */
            label: string;
            /** Means */
            means: {
                [key: string]: number | null;
            };
            /** Population */
            population: number | null;
            /** Printed Category */
            printed_category: string | null;
            /** Printed Index */
            printed_index: string | null;
            /** Remarks */
            remarks: string[];
            /** Reproduced By */
            reproduced_by: string[];
            /** Respondents */
            respondents: {
                [key: string]: number;
            };
            /** Row */
            row: number;
            /** Sample */
            sample: number | null;
            /** Unit Id */
            unit_id: string | null;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * Receipt
         * @description Proof of storage. `counted` is false for answers that arrived after the grace day.
         */
        Receipt: {
            /** Counted */
            counted: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Receipt */
            receipt: string;
        };
        /**
         * ReceiptRead
         * @description What became of the answers, and nothing of what they say.
         *
         *     `counted`: part of the index. `held`: set aside until two people have judged them.
         *     `not_counted`: came too late, or were found invalid by two people.
         */
        ReceiptRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Period */
            period: string;
            /** Sealed */
            sealed: boolean;
            /** Service Name */
            service_name: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "counted" | "held" | "not_counted";
            /** Unit Name */
            unit_name: string;
        };
        /**
         * ReceiptShown
         * @description What a respondent kept: the id of the answers and the receipt they were acknowledged with.
         */
        ReceiptShown: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Receipt
             * @example k2JmQx7v0c9TnWq4s8YzA1Bd
             */
            receipt: string;
        };
        /**
         * Reproduction
         * @description A convention that gives the printed figure; `bands` are the tables with its letter.
         */
        Reproduction: {
            /** Bands */
            bands: string[];
            /** Convention */
            convention: string;
        };
        /**
         * Respondent
         * @description Who answers, as far as they say so; every field is optional.
         */
        Respondent: {
            /** Age Band */
            age_band?: ("under_18" | "18_25" | "26_35" | "36_45" | "46_55" | "56_65" | "over_65") | null;
            /** Education */
            education?: ("none" | "primary" | "junior_secondary" | "senior_secondary" | "diploma" | "bachelor" | "master" | "doctorate") | null;
            /** Gender */
            gender?: ("female" | "male") | null;
            /** Occupation */
            occupation?: ("civil_servant" | "military" | "police" | "private_employee" | "entrepreneur" | "other") | null;
        };
        /**
         * RespondentField
         * @description An optional question about the respondent.
         */
        RespondentField: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Options */
            options: components["schemas"]["Choice"][];
        };
        /**
         * ResultOfOne
         * @description What became of one of the batch: 201 stored, 200 stored before, else a problem.
         */
        ResultOfOne: {
            /** Counted */
            counted: boolean | null;
            /** Id */
            id: string | null;
            problem: components["schemas"]["ProblemDocument"] | null;
            /** Receipt */
            receipt: string | null;
            /** Status */
            status: number;
        };
        /**
         * RevisionCreate
         * @description Why a sealed result must be corrected.
         *
         *     The reason is published with the corrected seal, so it names no person. With `count_late` the
         *     answers that came after the grace day are counted this time; answers found since can be added
         *     for thirty days.
         * @example {
         *       "count_late": false,
         *       "reason": "Lembar jawaban loket Mei tertinggal saat impor."
         *     }
         */
        RevisionCreate: {
            /**
             * Count Late
             * @default false
             */
            count_late?: boolean;
            /** Reason */
            reason: string;
        };
        /**
         * RevisionRead
         * @description A correction in progress: the new round `period_id`, its number, and what it revises.
         */
        RevisionRead: {
            /** Copied */
            copied: number;
            /** Count Late */
            count_late: boolean;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Reason */
            reason: string;
            /**
             * Revises Id
             * Format: uuid
             */
            revises_id: string;
            /** Revision */
            revision: number;
        };
        /**
         * Rollups
         * @description The same answers averaged in three ways; null where populations are not known, or where
         *     several averages together would tell about a hidden part.
         *
         *     `pooled`: every respondent counts the same. `population`: every user counts the same.
         *     `simple`: every service or unit counts the same. `post_stratified`: respondents weighed as the
         *     users of the sample plan are divided by `post_stratified_by`, known when the asking has ended;
         *     `kish` is the design effect of those weights.
         */
        Rollups: {
            /** Kish */
            kish: number | null;
            /** Pooled */
            pooled: number | null;
            /** Population */
            population: number | null;
            /** Post Stratified */
            post_stratified: number | null;
            /** Post Stratified By */
            post_stratified_by: string | null;
            /** Simple */
            simple: number | null;
        };
        /**
         * RunningSurvey
         * @description A round that anybody who was served can answer today on a device of their own.
         *
         *     With `ticket_required` an answer must bring a ticket, which the counter hands out.
         */
        RunningSurvey: {
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /** Forms */
            forms: components["schemas"]["OpenDoor"][];
            instrument: components["schemas"]["InstrumentNamed"];
            /** Label */
            label: string;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Ticket Required */
            ticket_required: boolean;
            unit: components["schemas"]["UnitNamed"];
        };
        /**
         * SamplePlanGroups
         * @description One field of respondents in every service and channel of a plan.
         *
         *     Quotas of the options add up to that of the service in its channel, and over all of these to the
         *     group's of the whole plan. Counts add up to `n`, the accepted answers as of `grouped_at`, which
         *     may be a minute old in a round of 100,000 answers and more.
         */
        SamplePlanGroups: {
            /** Field */
            field: string;
            /**
             * Grouped At
             * Format: date-time
             */
            grouped_at: string;
            /** N */
            n: number;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Planned */
            planned: number;
            /** Strata */
            strata: components["schemas"]["StratumRead"][];
            /** Version */
            version: number;
        };
        /**
         * SamplePlanRead
         * @description The plan of a round and how far it is; `version` is what If-Match expects, 0 before any plan.
         *
         *     `needed` is the larger of the legal sample size (Krejcie–Morgan, rounded up) and of what the
         *     target margin needs; `needed_in_table` is what the printed table says, which rounds to the
         *     nearest, null where it has no row for so many users. `deviation` is the one used: `given`, of
         *     the `previous` round, or `assumed`.
         *
         *     `strata` are the services in their channels, then the groups planned for, over all services.
         *     Quotas are whole numbers that add up to `planned`: over the places, and over the groups of each
         *     field. `planned` is `needed`, or more where every service is to have 30 answers. A service whose
         *     users are not known is taken to share equally, with others like it, the users that are left.
         *
         *     Counted are accepted answers, not late, quarantined, invalid or withdrawn ones. `n` and places
         *     are as up to date as this reading. Groups are in the answers' own rows only: they are counted as
         *     of `grouped_at`, anew after every change; with 100,000 answers and more at most once a minute.
         */
        SamplePlanRead: {
            /** Channels */
            channels: components["schemas"]["ChannelRead"][];
            /** Deviation */
            deviation: number;
            /**
             * Deviation From
             * @enum {string}
             */
            deviation_from: "given" | "previous" | "assumed";
            /** Drift */
            drift: components["schemas"]["Drift"][];
            /** Forecast On */
            forecast_on: string | null;
            /** Grouped At */
            grouped_at: string | null;
            /** Groups */
            groups: components["schemas"]["GroupRead"][];
            /** N */
            n: number;
            /** Needed */
            needed: number;
            /** Needed In Table */
            needed_in_table: number | null;
            /** Needed Legal */
            needed_legal: number;
            /** Needed Precision */
            needed_precision: number | null;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Planned */
            planned: number;
            /** Population */
            population: number | null;
            /** Services */
            services: components["schemas"]["survey_api__plans__schemas__ServiceRead"][];
            /** Still Needed */
            still_needed: number;
            /** Strata */
            strata: components["schemas"]["StratumRead"][];
            /** Target Margin */
            target_margin: number | null;
            /** Version */
            version: number;
        };
        /**
         * SamplePlanWrite
         * @description A sample plan. What is left out is not planned for; users of services are kept.
         *
         *     `target_margin` is the 95 % margin to reach, `deviation` the expected standard deviation of
         *     respondents' index points; without it that of the round before, or 12. Shares of channels add
         *     up to 100.
         * @example {
         *       "channels": [
         *         {
         *           "channel": "kiosk",
         *           "share": 70
         *         },
         *         {
         *           "channel": "qr",
         *           "share": 30
         *         }
         *       ],
         *       "groups": [
         *         {
         *           "field": "gender",
         *           "option": "male",
         *           "population": 560
         *         },
         *         {
         *           "field": "gender",
         *           "option": "female",
         *           "population": 640
         *         }
         *       ],
         *       "services": [
         *         {
         *           "population": 1200,
         *           "service_id": "0c0f1a2e-6b1b-4b0e-9a55-0d3b3b0f0a11"
         *         }
         *       ],
         *       "target_margin": "2.00"
         *     }
         */
        SamplePlanWrite: {
            /** Channels */
            channels?: components["schemas"]["ChannelShare"][];
            /** Deviation */
            deviation?: (number | string) | null;
            /** Groups */
            groups?: components["schemas"]["GroupUsers"][];
            /** Services */
            services?: components["schemas"]["ServiceUsers"][];
            /** Target Margin */
            target_margin?: (number | string) | null;
        };
        /**
         * ScanRead
         * @description A finished scan: how much was tested, and every anomaly of the round that is known now.
         */
        ScanRead: {
            /** Answers */
            answers: number;
            /** Data */
            data: components["schemas"]["AnomalyRead"][];
            /** Next */
            next: string | null;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /**
             * Scanned At
             * Format: date-time
             */
            scanned_at: string;
            /** Tests */
            tests: number;
        };
        /**
         * SealProof
         * @description The chain of a government's seals, from the first to this one.
         *
         *     Each `previous_sha256` is the `sha256` of the link before it and stands in the content that the
         *     link's own `sha256` is made of, so no seal can be changed or left out without changing all that
         *     follow. The contents are read under their ids, but of a `hidden` seal only by staff of its unit:
         *     anybody else checks its signature, and that the next content names its `sha256`.
         */
        SealProof: {
            /**
             * Algorithm
             * @constant
             */
            algorithm: "Ed25519";
            /** Chain */
            chain: components["schemas"]["ChainLink"][];
            /** Number */
            number: number;
            /**
             * Seal Id
             * Format: uuid
             */
            seal_id: string;
            /** Sha256 */
            sha256: string;
        };
        /**
         * SealRead
         * @description The seal with everything needed to check it.
         *
         *     `sha256` is over the canonical JSON (sorted keys, no spaces, UTF-8) of `content`; `signature`
         *     is Ed25519 over the 32 bytes of `sha256` by `public_key`, both base64. Of a `hidden` seal
         *     `content` is null for everybody but staff of its unit: only the signature can be checked.
         */
        SealRead: {
            /**
             * Algorithm
             * @constant
             */
            algorithm: "Ed25519";
            /** Category */
            category: string | null;
            /** Content */
            content: {
                [key: string]: unknown;
            } | null;
            /** Hidden */
            hidden: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Index */
            index: number | null;
            /** Instrument */
            instrument: string;
            /** Label */
            label: string;
            /** Margin */
            margin: number | null;
            /** N */
            n: number;
            /**
             * Needed
             * @description How many answers the rules ask for, given the users reported.
             */
            readonly needed: number;
            /** Number */
            number: number;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Population */
            population: number | null;
            /** Previous Sha256 */
            previous_sha256: string | null;
            /** Public Key */
            public_key: string;
            /** Report Sha256 */
            report_sha256: string | null;
            /** Revision */
            revision: number;
            /**
             * Sealed At
             * Format: date-time
             */
            sealed_at: string;
            /** Sha256 */
            sha256: string;
            /** Signature */
            signature: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * SealSummary
         * @description A frozen result. `number` counts the government's seals, each holding the hash before it.
         *
         *     `hidden` says that fewer than ten people answered: what they said is for staff of the unit, and
         *     `index`, `margin`, `category` and `report_sha256` are null for everybody else.
         */
        SealSummary: {
            /** Category */
            category: string | null;
            /** Hidden */
            hidden: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Index */
            index: number | null;
            /** Instrument */
            instrument: string;
            /** Label */
            label: string;
            /** Margin */
            margin: number | null;
            /** N */
            n: number;
            /**
             * Needed
             * @description How many answers the rules ask for, given the users reported.
             */
            readonly needed: number;
            /** Number */
            number: number;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Population */
            population: number | null;
            /** Previous Sha256 */
            previous_sha256: string | null;
            /** Report Sha256 */
            report_sha256: string | null;
            /** Revision */
            revision: number;
            /**
             * Sealed At
             * Format: date-time
             */
            sealed_at: string;
            /** Sha256 */
            sha256: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * SealWhole
         * @description The same with nothing left out.
         */
        SealWhole: {
            /**
             * Algorithm
             * @constant
             */
            algorithm: "Ed25519";
            /** Category */
            category: string | null;
            /** Content */
            content: {
                [key: string]: unknown;
            };
            /** Hidden */
            hidden: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Index */
            index: number;
            /** Instrument */
            instrument: string;
            /** Label */
            label: string;
            /** Margin */
            margin: number;
            /** N */
            n: number;
            /**
             * Needed
             * @description How many answers the rules ask for, given the users reported.
             */
            readonly needed: number;
            /** Number */
            number: number;
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /** Population */
            population: number | null;
            /** Previous Sha256 */
            previous_sha256: string | null;
            /** Public Key */
            public_key: string;
            /** Report Sha256 */
            report_sha256: string;
            /** Revision */
            revision: number;
            /**
             * Sealed At
             * Format: date-time
             */
            sealed_at: string;
            /** Sha256 */
            sha256: string;
            /** Signature */
            signature: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * Selection
         * @description Counted answers by where and when they were given.
         *
         *     Without `service_id` those of any service, with the nil UUID those about the unit as a whole;
         *     without `channel` those of any. `only_uniform` takes only answers that give every element the
         *     same score.
         */
        Selection: {
            /** Channel */
            channel?: string | null;
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /**
             * Only Uniform
             * @default false
             */
            only_uniform?: boolean;
            /** Service Id */
            service_id?: string | null;
            /**
             * To Day
             * Format: date
             */
            to_day: string;
        };
        /**
         * SelectionRead
         * @description What was selected; null means any, the nil service the unit as a whole.
         */
        SelectionRead: {
            /** Channel */
            channel: string | null;
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /** Only Uniform */
            only_uniform: boolean;
            /** Service Id */
            service_id: string | null;
            /**
             * To Day
             * Format: date
             */
            to_day: string;
        };
        /**
         * ServedDay
         * @description People served on one day; without `service_id` visitors of the unit as a whole.
         */
        ServedDay: {
            /** Count */
            count: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * ServedDayRead
         * @description One line of the ledger; `service_id` is null for visitors of the unit as a whole.
         */
        ServedDayRead: {
            /** Count */
            count: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Service Id */
            service_id: string | null;
            /** Source */
            source: string;
        };
        /**
         * ServiceChoice
         * @description A service to ask about; `population` is the number of its users in the previous period.
         */
        ServiceChoice: {
            /** Population */
            population?: number | null;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
        };
        /**
         * ServiceNamed
         * @description The service that is asked about.
         */
        ServiceNamed: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * ServiceProgress
         * @description Answers about one service; `service_id` null: about the whole unit.
         */
        ServiceProgress: {
            /** Category */
            category: string | null;
            /** Index */
            index: number | null;
            /** N */
            n: number;
            /** Name */
            name: string | null;
            /** Needed */
            needed: number | null;
            /** Population */
            population: number | null;
            /** Service Id */
            service_id: string | null;
            /** Still Needed */
            still_needed: number | null;
        };
        /**
         * ServiceUsers
         * @description How many users a service had in the previous period.
         */
        ServiceUsers: {
            /**
             * Population
             * @description Persons
             */
            population: number;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
        };
        /**
         * Signature
         * @description Ed25519 over the canonical JSON (sorted keys, no spaces, UTF-8) of the other members.
         */
        Signature: {
            /**
             * Algorithm
             * @constant
             */
            algorithm: "Ed25519";
            /** Public Key */
            public_key: string;
            /** Value */
            value: string;
        };
        /**
         * SourceRead
         * @description What one source said in all.
         */
        SourceRead: {
            /** Days */
            days: number;
            /** Source */
            source: string;
            /** Transactions */
            transactions: number;
        };
        /**
         * Statement
         * @description Everything that one source counted in the round; it replaces what the source said before.
         *
         *     Between the first and the last day that are given for a service, a day that is left out
         *     counts as a day without transactions. Numbers of different sources are added up.
         * @example {
         *       "days": [
         *         {
         *           "count": 41,
         *           "day": "2026-07-01",
         *           "service_id": "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d"
         *         }
         *       ],
         *       "source": "Mesin antrean loket A"
         *     }
         */
        Statement: {
            /** Days */
            days: components["schemas"]["ServedDay"][];
            /**
             * Source
             * @description Where the numbers come from
             * @example Mesin antrean loket A
             */
            source: string;
        };
        /**
         * Step
         * @description What somebody gave a reason for.
         * @enum {string}
         */
        Step: "proposed" | "approved" | "rejected";
        /**
         * StratumRead
         * @description Answers planned for a part, and the accepted ones that came in.
         *
         *     A service in one channel (null: however they come), or a group of respondents, over all or
         *     there. `service_id` null: over all services with a group alone; else answers about no single
         *     service, or about one that the round does not list. A part with `needed` 0 is not planned for:
         *     its answers count for the round and for no other part.
         *
         *     `still_needed` of parts may add up to more than that of the round: what one part has beyond its
         *     quota does not make up for what another lacks.
         */
        StratumRead: {
            /** Channel */
            channel: string | null;
            group: components["schemas"]["GroupName"] | null;
            /** N */
            n: number;
            /** Needed */
            needed: number;
            /** Service Id */
            service_id: string | null;
            /** Still Needed */
            still_needed: number;
        };
        /**
         * Submission
         * @description One person's answers. `id` is a random UUID (version 4) that the client made once.
         *
         *     `answers` has a score for every element of the form, from 1 to the instrument's scale.
         *     `answered_on` is the local day of answering, today when left out; no time is kept. `ticket` is
         *     the code on the slip from the counter, `extra` the chosen answer of each of the form's own
         *     `questions`, from 1.
         * @example {
         *       "answered_on": "2026-11-20",
         *       "answers": {
         *         "BIAYA": 4,
         *         "KOMPETENSI": 4,
         *         "PENGADUAN": 4,
         *         "PERILAKU": 4,
         *         "PERSYARATAN": 4,
         *         "PRODUK": 3,
         *         "PROSEDUR": 3,
         *         "SARPRAS": 3,
         *         "WAKTU": 3
         *       },
         *       "id": "8c1d9b1e-7a76-4b0a-9a43-4f0c1f4f2d11",
         *       "respondent": {
         *         "age_band": "26_35",
         *         "gender": "female"
         *       },
         *       "suggestion": "Tambah kursi di ruang tunggu."
         *     }
         */
        Submission: {
            /** Answered On */
            answered_on?: string | null;
            /** Answers */
            answers: {
                [key: string]: number;
            };
            device?: components["schemas"]["DeviceBadge"] | null;
            /** Extra */
            extra?: {
                [key: string]: number;
            } | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            respondent?: components["schemas"]["Respondent"] | null;
            /** Suggestion */
            suggestion?: string | null;
            /** Ticket */
            ticket?: string | null;
        };
        /**
         * SubmissionBatch
         * @description Answers collected offline. Each is judged alone: one bad one does not hold up the rest.
         */
        SubmissionBatch: {
            /** Responses */
            responses: components["schemas"]["Submission"][];
        };
        /**
         * SuggestionRead
         * @description What a respondent wrote, without anything that leads to their answers.
         *
         *     Names, numbers, addresses and accounts are replaced by what stood there, such as `[nama]`.
         */
        SuggestionRead: {
            /** Body */
            body: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Service Id */
            service_id: string | null;
        };
        /**
         * Sums
         * @description `n` complete responses, and the sum of scores per element.
         */
        Sums: {
            /** N */
            n: number;
            /** Totals */
            totals: number[];
        };
        /**
         * State
         * @description open → dismissed, or quarantined → invalidated or dismissed.
         * @enum {string}
         */
        survey_api__anomalies__models__State: "open" | "dismissed" | "quarantined" | "invalidated";
        /**
         * State
         * @description quarantined → invalid, or restored: the answers count again.
         * @enum {string}
         */
        survey_api__invalidations__models__State: "quarantined" | "invalid" | "restored";
        /**
         * State
         * @description planned → open → closing → sealed; answers are taken while open and while closing.
         *
         *     closing → open again before its last day. A correction that nobody wants any more, or a round
         *     that nobody answered, is dropped instead of sealed.
         * @enum {string}
         */
        survey_api__periods__models__State: "planned" | "open" | "closing" | "sealed" | "dropped";
        /**
         * ServiceRead
         * @description A service the round asks about.
         */
        survey_api__periods__schemas__ServiceRead: {
            /** Name */
            name: string;
            /** Population */
            population: number | null;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
        };
        /**
         * ServiceRead
         * @description A service of the round with the number of its users, when known.
         */
        survey_api__plans__schemas__ServiceRead: {
            /** Name */
            name: string;
            /** Population */
            population: number | null;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
        };
        /**
         * SyncState
         * @description Which numbers have arrived from the device: nothing was lost when `missing` is empty.
         *
         *     `missing` holds first and last number of each gap, at most 500 of them.
         */
        SyncState: {
            /** Highest */
            highest: number;
            /** Missing */
            missing: [
                number,
                number
            ][];
            /** Missing Total */
            missing_total: number;
            /** Received */
            received: number;
            /** Reused */
            reused: number;
            /**
             * Server Time
             * Format: date-time
             */
            server_time: string;
        };
        /**
         * Task
         * @description Something that waits for the caller. `href` is the page of the web application.
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
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * TaskList
         * @description What waits, most urgent first.
         */
        TaskList: {
            /** Data */
            data: components["schemas"]["Task"][];
            /** Next */
            next: string | null;
        };
        /**
         * Theme
         * @description What `n` suggestions speak of. `examples`, at most three and scrubbed, from three on.
         */
        Theme: {
            /** Code */
            code: string;
            /** Examples */
            examples: string[];
            /** N */
            n: number;
            /** Name */
            name: string;
        };
        /**
         * ThemeList
         * @description Themes of a round, most frequent first. One suggestion may be about several.
         *
         *     `n` is the number of suggestions that were read, at most 20,000.
         */
        ThemeList: {
            /** Data */
            data: components["schemas"]["Theme"][];
            /** N */
            n: number;
            /** Next */
            next: null;
        };
        /**
         * TicketCount
         * @description Tickets of one day and service: how many were handed out, and how many of those came back.
         *
         *     `service_id` is null for tickets about the unit as a whole.
         */
        TicketCount: {
            /** Issued */
            issued: number;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Service Id */
            service_id: string | null;
            /** Spent */
            spent: number;
        };
        /**
         * TicketCounts
         * @description Tickets of a round by day and service; `required` tells whether answers need one.
         *
         *     A revision shows those of the round that it corrects.
         */
        TicketCounts: {
            /** Data */
            data: components["schemas"]["TicketCount"][];
            /** Issued */
            issued: number;
            /** Next */
            next: string | null;
            /** Required */
            required: boolean;
            /** Spent */
            spent: number;
        };
        /**
         * TicketList
         * @description The tickets that were made.
         */
        TicketList: {
            /** Data */
            data: components["schemas"]["TicketRead"][];
            /** Next */
            next: string | null;
        };
        /**
         * TicketOrder
         * @description How many tickets to make for one service; without `service_id` for the unit as a whole.
         *
         *     `issued_on` is the day on which they are handed out, today when left out.
         * @example {
         *       "count": 40,
         *       "service_id": "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d"
         *     }
         */
        TicketOrder: {
            /** Count */
            count: number;
            /** Issued On */
            issued_on?: string | null;
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * TicketRead
         * @description A ticket to print: its code is shown this once. `url` opens the form with the code in it.
         */
        TicketRead: {
            /** Code */
            code: string;
            /** Url */
            url: string;
        };
        /**
         * TrendPoint
         * @description The index of an earlier round; null while fewer than ten answered.
         *
         *     Not `comparable`: another edition of the instrument, so no line may join both.
         */
        TrendPoint: {
            /** Category */
            category: string | null;
            /** Comparable */
            comparable: boolean;
            /** Index */
            index: number | null;
            /** Instrument */
            instrument: string;
            /** N */
            n: number;
            /** Period */
            period: string;
            /** State */
            state: string;
        };
        /**
         * UnitCompared
         * @description A unit's index with its 95 % limits; null while fewer than ten answered.
         *
         *     `position` is against the funnel's 99.8 % limits for its own number of answers: with many units
         *     compared at once, 95 % limits would accuse one in twenty of what is noise.
         *     `needed` is how many answers the rules ask for, given the users reported; a result that is not
         *     `publishable` has a letter that should not be named.
         */
        UnitCompared: {
            /** Category */
            category: string | null;
            /** Index */
            index: number | null;
            /** Lower */
            lower: number | null;
            /** N */
            n: number;
            /** Name */
            name: string;
            /** Needed */
            needed: number;
            /** Population */
            population: number | null;
            /** Position */
            position: ("above" | "within" | "below") | null;
            /** Publishable */
            publishable: boolean;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Upper */
            upper: number | null;
        };
        /**
         * UnitNamed
         * @description The unit that asks.
         */
        UnitNamed: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * WithQuarantined
         * @description The same index if the quarantined answers counted; null where fewer than ten of a part are
         *     quarantined.
         */
        WithQuarantined: {
            /** Category */
            category: string | null;
            /** Index */
            index: number | null;
            /** N */
            n: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code below the QR */
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
                    "application/json": components["schemas"]["FormBundle"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description FormNotFound: Form not found */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_form_qr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code below the QR */
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
                    "image/svg+xml": unknown;
                };
            };
            /** @description FormNotFound: Form not found */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    check_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code below the QR */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptShown"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptRead"];
                };
            };
            /** @description FormNotFound: Form not found; ReceiptUnknown: The receipt does not match */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InvalidRequest: The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    submit_responses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code below the QR */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"] | components["schemas"]["SubmissionBatch"];
            };
        };
        responses: {
            /** @description Stored before, or a batch's results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["BatchResult"];
                };
            };
            /** @description Stored */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description FormNotFound: Form not found; DeviceNotFound: Unknown device */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description FormNotOpen: The survey is not open yet; TicketSpent: The ticket was used before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description FormClosed: The survey has closed; PeriodSealed: The survey is sealed */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
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
            /** @description InvalidRequest: The request is not valid; AnswerOutsidePeriod: Outside the survey period; ClockAhead: The clock is ahead; TicketRequired: A ticket is required; DeviceRequired: A registered device is required; TicketUnknown: Unknown ticket; ResponseIdReused: This id was used before */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Unavailable: Cannot serve at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    dismiss_anomaly: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                anomaly_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dismissal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnomalyRead"];
                };
            };
            /** @description AnomalyNotFound: Anomaly not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description AnomalyJudged: The anomaly has been judged */
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
    compare_units: {
        parameters: {
            query: {
                instrument?: string;
                period: string;
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
                    "application/json": components["schemas"]["ComparisonRead"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description GovernmentUnknown: No such government; IndexNotFound: No survey yet; InstrumentUnknown: Unknown instrument */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InvalidRequest: The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    remove_device: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                device_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description DeviceNotFound: Unknown device */
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
    change_device: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                device_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRead"];
                };
            };
            /** @description DeviceNotFound: Unknown device */
            404: {
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
    send_heartbeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description The key shown at registration */
                "Device-Key"?: string;
            };
            path: {
                device_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Heartbeat"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatRead"];
                };
            };
            /** @description GovernmentUnknown: No such government; DeviceNotFound: Unknown device */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_device_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The key shown at registration */
                "Device-Key"?: string;
            };
            path: {
                device_id: string;
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
                    "application/json": components["schemas"]["DeviceSettings"];
                };
            };
            /** @description GovernmentUnknown: No such government; DeviceNotFound: Unknown device */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_sync_state: {
        parameters: {
            query?: never;
            header?: {
                /** @description The key shown at registration */
                "Device-Key"?: string;
            };
            path: {
                device_id: string;
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
                    "application/json": components["schemas"]["SyncState"];
                };
            };
            /** @description GovernmentUnknown: No such government; DeviceNotFound: Unknown device */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_followups: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                /** @description Survey round */
                period?: string | null;
                state?: ("planned" | "running" | "done" | "overdue") | null;
                /** @description Unit */
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
                    "application/json": components["schemas"]["Page_FollowUpRead_"];
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
            /** @description CursorInvalid: The cursor is not valid */
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
    read_followup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                followup_id: string;
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
                    "application/json": components["schemas"]["FollowUpRead"];
                };
            };
            /** @description FollowUpNotFound: Follow-up not found */
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
    change_followup: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                followup_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpRead"];
                };
            };
            /** @description FollowUpNotFound: Follow-up not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description FollowUpDone: The follow-up is done already; GovernmentNotReady: This government is not ready yet */
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
            /** @description DueDayRefused: The due day makes no sense */
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
    complete_followup: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                followup_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Completion"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpRead"];
                };
            };
            /** @description FollowUpNotFound: Follow-up not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description FollowUpDone: The follow-up is done already; OwnerMissing: Nobody is in charge yet; EvidenceMissing: There is no evidence yet; GovernmentNotReady: This government is not ready yet */
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
    add_followup_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                followup_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_add_followup_evidence"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpRead"];
                };
            };
            /** @description FollowUpNotFound: Follow-up not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description FollowUpDone: The follow-up is done already; TooMuchEvidence: There is too much evidence; GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
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
            /** @description EvidenceUnreadable: This kind of file is not taken */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_followup_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
                followup_id: string;
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
                    "application/octet-stream": unknown;
                };
            };
            /** @description FollowUpNotFound: Follow-up not found; EvidenceNotFound: Evidence not found */
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
    list_public_followups: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                /** @description Unit */
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
                    "application/json": components["schemas"]["Page_PublicFollowUp_"];
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
            /** @description CursorInvalid: The cursor is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_open_forms: {
        parameters: {
            query: {
                service_id: string;
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
                    "application/json": components["schemas"]["FormList"];
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_import_faults: {
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
                    "text/csv": unknown;
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
    read_index: {
        parameters: {
            query: {
                /** @description Service or unit */
                id?: string | null;
                instrument?: string;
                method?: ("pooled" | "population" | "simple") | null;
                period: string;
                scope: "service" | "unit" | "government";
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
                    "application/json": components["schemas"]["IndexRead"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description GovernmentUnknown: No such government; IndexNotFound: No survey yet; InstrumentUnknown: Unknown instrument */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InvalidRequest: The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    explain_index: {
        parameters: {
            query: {
                /** @description Service or unit */
                id?: string | null;
                instrument?: string;
                method?: ("pooled" | "population" | "simple") | null;
                period: string;
                scope: "service" | "unit" | "government";
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
                    "application/json": components["schemas"]["ExplanationRead"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description GovernmentUnknown: No such government; IndexNotFound: No survey yet; InstrumentUnknown: Unknown instrument */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InvalidRequest: The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    decide_invalidation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                invalidation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidationRead"];
                };
            };
            /** @description SamePerson: A second person is needed; PeopleOnly: For people only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InvalidationNotFound: Invalidation not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description AlreadyDecided: This proposal was decided before; InvalidationClosed: Answers cannot be invalidated now */
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
    read_open_data_csv: {
        parameters: {
            query?: {
                period?: string | null;
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
                    "text/csv": unknown;
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description InvalidRequest: The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_open_data: {
        parameters: {
            query?: {
                period?: string | null;
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
                    "application/json": components["schemas"]["OpenData"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description InvalidRequest: The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_periods: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: components["schemas"]["survey_api__periods__models__State"] | null;
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
                    "application/json": components["schemas"]["Page_PeriodSummary_"];
                };
            };
            /** @description CursorInvalid: The cursor is not valid */
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
    plan_period: {
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
                "application/json": components["schemas"]["PeriodCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodRead"];
                };
            };
            /** @description UnitUnknown: Unit not found; ServiceUnknown: Service not found; InstrumentUnknown: Unknown instrument */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PeriodExists: This period already exists; RequestInFlight: The same request is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description IdempotencyKeyReused: Idempotency-Key was used before */
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
    read_period: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["PeriodRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
    change_period: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: The period is not at that stage; GovernmentNotReady: This government is not ready yet */
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
            /** @description LastDayImpossible: The last day is not possible */
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
    list_anomalies: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: components["schemas"]["survey_api__anomalies__models__State"] | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["Page_AnomalyRead_"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description CursorInvalid: The cursor is not valid */
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
    scan_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["ScanRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    close_period: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["PeriodRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: The period is not at that stage; GovernmentNotReady: This government is not ready yet */
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
    list_devices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
    register_device: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCreated"];
                };
            };
            /** @description PeriodNotFound: Survey period not found; ServiceUnknown: Service not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NoQuestions: This instrument has no questions; FormsClosed: The period is sealed; RequestInFlight: The same request is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description IdempotencyKeyReused: Idempotency-Key was used before */
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
    drop_period: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["PeriodRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: The period is not at that stage; PeriodHasAnswers: This period holds answers; GovernmentNotReady: This government is not ready yet */
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
    export_responses_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooFewToExport: There are too few answers */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    export_responses_parquet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/vnd.apache.parquet": unknown;
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooFewToExport: There are too few answers */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ExportFailed: The file could not be made */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    export_responses_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooFewToExport: There are too few answers; TooManyForSheet: Too many for a spreadsheet */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ExportFailed: The file could not be made */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_forms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["FormList"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
    make_form: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found; ServiceUnknown: Service not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NoQuestions: This instrument has no questions; FormsClosed: The period is sealed; RequestInFlight: The same request is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description IdempotencyKeyReused: Idempotency-Key was used before */
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
    import_responses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_responses"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found; ServiceUnknown: Service not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotCollecting: The period takes no answers */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
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
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_invalidations: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["Page_InvalidationRead_"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description CursorInvalid: The cursor is not valid */
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
    propose_invalidation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvalidationCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidationRead"];
                };
            };
            /** @description PeopleOnly: For people only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PeriodNotFound: Survey period not found; AnomalyNotFound: Anomaly not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description AnomalyJudged: The anomaly has been judged; InvalidationClosed: Answers cannot be invalidated now; NothingSelected: No answers match; RequestInFlight: The same request is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description IdempotencyKeyReused: Idempotency-Key was used before */
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
    open_period: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["PeriodRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: The period is not at that stage; TooEarly: Too early; GovernmentNotReady: This government is not ready yet */
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
    enter_paper_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperAnswers"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            /** @description PeriodNotFound: Survey period not found; ServiceUnknown: Service not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NoQuestions: This instrument has no questions; NotCollecting: The period takes no answers; GovernmentNotReady: This government is not ready yet */
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
    read_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["ProgressRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
    list_questions: {
        parameters: {
            query?: {
                service_id?: string | null;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["QuestionResults"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
    reopen_period: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["PeriodRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: The period is not at that stage; ReopenImpossible: This period cannot be opened again; GovernmentNotReady: This government is not ready yet */
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
    drop_revision: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotARevision: This period is not a revision; WrongState: The period is not at that stage */
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
    revise_period: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: The period is not at that stage; RevisionExists: The next revision already exists; GovernmentNotReady: This government is not ready yet; RequestInFlight: The same request is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description IdempotencyKeyReused: Idempotency-Key was used before */
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
    read_sample_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["SamplePlanRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
    keep_sample_plan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SamplePlanWrite"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplePlanRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found; ServiceUnknown: Service not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: The period is not at that stage; Conflict: In conflict with other data; GovernmentNotReady: This government is not ready yet */
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
            /** @description GroupUnknown: Group not known; InvalidRequest: The request is not valid */
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
    read_sample_plan_groups: {
        parameters: {
            query: {
                field: "gender" | "age_band" | "education" | "occupation";
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["SamplePlanGroups"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GroupNotPlanned: Group not planned; GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InvalidRequest: The request is not valid */
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
    seal_period: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["SealWhole"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description WrongState: The period is not at that stage; InvalidationUndecided: An invalidation is not decided yet; NothingToSeal: There are no answers; GovernmentNotReady: This government is not ready yet */
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
            /** @description CountsDisagree: The counts disagree */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ReportFailed: The document could not be made */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_suggestions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["Page_SuggestionRead_"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description CursorInvalid: The cursor is not valid */
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
    list_themes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["ThemeList"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_tickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["TicketCounts"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
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
    issue_tickets: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketList"];
                };
            };
            /** @description PeriodNotFound: Survey period not found; ServiceUnknown: Service not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NoQuestions: This instrument has no questions; TicketsClosed: No more tickets are issued; GovernmentNotReady: This government is not ready yet; RequestInFlight: The same request is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TicketDayOutsidePeriod: The day is outside the period; IdempotencyKeyReused: Idempotency-Key was used before */
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
    list_transactions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
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
                    "application/json": components["schemas"]["Page_ServedDayRead_"];
                };
            };
            /** @description PeriodNotFound: Survey period not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description CursorInvalid: The cursor is not valid */
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
    state_transactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Statement"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceRead"];
                };
            };
            /** @description PeriodNotFound: Survey period not found; ServiceUnknown: Service not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description LedgerClosed: The ledger is closed; GovernmentNotReady: This government is not ready yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description LedgerDayOutsidePeriod: A day is outside the period */
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
    read_priorities: {
        parameters: {
            query: {
                /** @description Service or unit */
                id?: string | null;
                instrument?: string;
                period: string;
                scope: "service" | "unit" | "government";
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
                    "application/json": components["schemas"]["PrioritiesRead"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description GovernmentUnknown: No such government; IndexNotFound: No survey yet; InstrumentUnknown: Unknown instrument */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InvalidRequest: The request is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_recaps: {
        parameters: {
            query?: {
                cursor?: string | null;
                label?: string | null;
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
                    "application/json": components["schemas"]["Page_RecapUnit_"];
                };
            };
            /** @description CursorInvalid: The cursor is not valid */
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
    import_recap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_recap"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapResult"];
                };
            };
            /** @description WholeGovernmentNeeded: Access to all units is needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InstrumentUnknown: Unknown instrument */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
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
            /** @description RecapUnreadable: The recapitulation cannot be read */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_running_surveys: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
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
                    "application/json": components["schemas"]["Page_RunningSurvey_"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description CursorInvalid: The cursor is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_seals: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
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
                    "application/json": components["schemas"]["Page_SealSummary_"];
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
            /** @description CursorInvalid: The cursor is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                seal_id: string;
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
                    "application/json": components["schemas"]["SealRead"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description GovernmentUnknown: No such government; SealNotFound: Seal not found */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_poster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                seal_id: string;
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
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TooFewToShow: Too few answers to be shown */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentUnknown: No such government; SealNotFound: Seal not found */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ReportFailed: The document could not be made */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    prove_seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                seal_id: string;
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
                    "application/json": components["schemas"]["SealProof"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description GovernmentUnknown: No such government; SealNotFound: Seal not found */
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
            /** @description TooManyRequests: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                seal_id: string;
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
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description TooFewToShow: Too few answers to be shown */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentUnknown: No such government; SealNotFound: Seal not found */
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
            /** @description TooManyRequests: Too many requests */
            429: {
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
                    "application/json": components["schemas"]["TaskList"];
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
    calculate_index: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndexCalculation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculationResult"];
                };
            };
            /** @description InstrumentUnknown: Unknown instrument */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description InvalidRequest: The request is not valid; ConventionUnknown: Unknown convention */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description TooManyRequests: Too many requests */
            429: {
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
    read_instrument: {
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
                    "application/json": components["schemas"]["InstrumentRead"];
                };
            };
            /** @description InstrumentUnknown: Unknown instrument */
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
