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
         */
        post: operations["submit_responses"];
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
         * @description What respondents wrote, in no order and without any link to their answers.
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
    "/api/survey/v1/governments/{government}/seals/{seal_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Report
         * @description The survey report (laporan SKM) as PDF.
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
         * @description What waits for the caller in surveys: to open, to collect, to close, to seal.
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
             * @description CSV (UTF-8) or XLSX, at most 5 MiB
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
         * ElementIndex
         * @description One element: mean score (NRR) with three decimals, and the same as index points.
         */
        ElementIndex: {
            /** Code */
            code: string;
            /** Index */
            index: number;
            /** Mean */
            mean: number;
            /** Name */
            name: string;
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
         * FormBundle
         * @description Everything a client needs to ask, also while offline.
         */
        FormBundle: {
            channel: components["schemas"]["Channel"];
            /** Code */
            code: string;
            government: components["schemas"]["GovernmentNamed"];
            instrument: components["schemas"]["InstrumentShown"];
            period: components["schemas"]["PeriodShown"];
            service: components["schemas"]["Named"] | null;
            signature: components["schemas"]["Signature"];
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
         * IndexRead
         * @description A satisfaction index with everything needed to judge it.
         *
         *     `index`, `lower`, `upper` and `margin` are index points; `lower` and `upper` are 95 % limits
         *     rounded outwards and `margin` is the larger distance to them. `interval` says how they were
         *     found. `reasons` says why a result is not publishable: no_answers, too_few_answers,
         *     more_answers_than_users, margin_spans_letters. `needed` is the Krejcie–Morgan sample size.
         * @example {
         *       "category": "A",
         *       "category_probability": 0.95,
         *       "collapsed": 0,
         *       "elements": [
         *         {
         *           "code": "PERSYARATAN",
         *           "index": 90.52,
         *           "mean": 3.621,
         *           "name": "Persyaratan"
         *         }
         *       ],
         *       "id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11",
         *       "index": 91.48,
         *       "instrument": "PERMENPANRB-14-2017",
         *       "interval": "logit_t",
         *       "label": "Sangat baik",
         *       "lower": 86.13,
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
            /** Collapsed */
            collapsed: number;
            /** Elements */
            elements: components["schemas"]["ElementIndex"][];
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
            /** Lower */
            lower: number | null;
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
            rollups: components["schemas"]["Rollups"];
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
         * OptionRead
         * @description One choice.
         */
        OptionRead: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /** Page[PeriodSummary] */
        Page_PeriodSummary_: {
            /** Data */
            data: components["schemas"]["PeriodSummary"][];
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
        /** Page[SuggestionRead] */
        Page_SuggestionRead_: {
            /** Data */
            data: components["schemas"]["SuggestionRead"][];
            /** Next */
            next: string | null;
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
            /** Services */
            services?: components["schemas"]["ServiceChoice"][];
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
            /** Services */
            services: components["schemas"]["ServiceRead"][];
            state: components["schemas"]["State"];
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
         * @description A round as it appears in a list.
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
            state: components["schemas"]["State"];
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
            /** Version */
            version: number;
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
         *     told. `late` answers are kept and not counted. `needed` of a service is null while the number
         *     of its users is not known.
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
            /** Reasons */
            reasons: string[];
            /** State */
            state: string;
            /** Still Needed */
            still_needed: number;
        };
        /**
         * Published
         * @description A printed result to be explained; a string keeps trailing zeros ("88.00").
         */
        Published: {
            /** Category */
            category?: string | null;
            /** Index */
            index: number | string;
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
         * Rollups
         * @description The same answers averaged in three ways; null where populations are not known.
         *
         *     `pooled`: every respondent counts the same. `population`: every user counts the same.
         *     `simple`: every service or unit counts the same.
         */
        Rollups: {
            /** Pooled */
            pooled: number | null;
            /** Population */
            population: number | null;
            /** Simple */
            simple: number | null;
        };
        /**
         * SealRead
         * @description The seal with everything needed to check it.
         *
         *     `sha256` is over the canonical JSON (sorted keys, no spaces, UTF-8) of `content`; `signature`
         *     is Ed25519 over the 32 bytes of `sha256` by `public_key`, both base64.
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
            };
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Index */
            index: number;
            /** Label */
            label: string;
            /** Margin */
            margin: number;
            /** N */
            n: number;
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
         * SealSummary
         * @description A frozen result. `number` counts the government's seals, each holding the hash before it.
         */
        SealSummary: {
            /** Category */
            category: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Index */
            index: number;
            /** Label */
            label: string;
            /** Margin */
            margin: number;
            /** N */
            n: number;
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
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
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
         * ServiceRead
         * @description A service the round asks about.
         */
        ServiceRead: {
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
         * State
         * @description planned → open → closing → sealed; answers are taken while open and while closing.
         * @enum {string}
         */
        State: "planned" | "open" | "closing" | "sealed";
        /**
         * Submission
         * @description One person's answers. `id` is a random UUID (version 4) that the client made once.
         *
         *     `answers` has a score for every element of the form, from 1 to the instrument's scale.
         *     `answered_on` is the local day of answering, today when left out; no time is kept.
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
         * TrendPoint
         * @description The index of an earlier round with the same instrument.
         */
        TrendPoint: {
            /** Category */
            category: string | null;
            /** Index */
            index: number | null;
            /** N */
            n: number;
            /** Period */
            period: string;
            /** State */
            state: string;
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
            /** @description FormNotFound: Form not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description FormNotOpen: The survey is not open yet */
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
            /** @description InvalidRequest: The request is not valid; AnswerOutsidePeriod: Outside the survey period; ResponseIdReused: This id was used before */
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
            /** @description IndexNotFound: No survey yet; InstrumentUnknown: Unknown instrument */
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
    list_periods: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: components["schemas"]["State"] | null;
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
                    "application/json": components["schemas"]["SealRead"];
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
            /** @description WrongState: The period is not at that stage; NothingToSeal: There are no answers; GovernmentNotReady: This government is not ready yet */
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
            /** @description ReportFailed: The report could not be made */
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
            /** @description SealNotFound: Seal not found */
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
            /** @description SealNotFound: Seal not found */
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
