/** Prima complaints 1.0.0. Written by "npm run types" from services/complaints-api/contracts/openapi.json; do not edit. */

export interface paths {
    "/api/complaints/v1/governments/{government}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Complaints
         * @description Cases within the caller's reach, the most urgent first; reports of levies for the
         *     inspectorate only.
         */
        get: operations["list_complaints"];
        put?: never;
        /**
         * File Complaint
         * @description Report something, without an account. The answer is the receipt: keep its code.
         */
        post: operations["file_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Complaint
         * @description One case with its deadlines, history, messages and what the caller can do now.
         */
        get: operations["read_complaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Complaint
         * @description Take an assigned case.
         */
        post: operations["accept_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Reporter
         * @description Ask the reporter; their statutory deadline does not wait.
         */
        post: operations["ask_reporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Complaint
         * @description Give a verified case to the unit that is to handle it (disposisi).
         */
        post: operations["assign_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/continue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue Complaint
         * @description Go on with a withdrawn levy report of the inspectorate's own motion.
         */
        post: operations["continue_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Complaint
         * @description Decide: finding, what was done, remedy and the broken component of the standard.
         */
        post: operations["decide_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver Decision
         * @description Record that the decision reached the reporter; silence closes the case in 10 days.
         */
        post: operations["deliver_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss Objection
         * @description Dismiss the reporter's objection; the Ombudsman remains open to them.
         */
        post: operations["dismiss_objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/investigate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Investigate Complaint
         * @description Begin an investigation; the matter becomes supervisory.
         */
        post: operations["investigate_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redirect Complaint
         * @description Close the case because another body has to decide it, and name that body.
         */
        post: operations["redirect_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse Complaint
         * @description Give an assigned case back, with the reason; at most twice, and no deadline moves.
         */
        post: operations["refuse_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Complaint
         * @description Go on without the reporter's answer.
         */
        post: operations["resume_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Complaint
         * @description Ask the reporter for what is missing; they have 30 days.
         */
        post: operations["return_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uphold Objection
         * @description Uphold the reporter's objection: the case is handled again and decided anew.
         */
        post: operations["uphold_objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/actions/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify Complaint
         * @description Declare a report complete: from now on the decision is due within 60 days.
         */
        post: operations["verify_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply To Reporter
         * @description Write to the reporter.
         */
        post: operations["reply_to_reporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/complaints/{complaint_id}/reveal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request Reveal
         * @description Ask two custodians to open a sealed identity; the reporter sees that it was asked.
         */
        post: operations["request_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compute Deadline
         * @description When something is due that may take `n` days, with every day that was counted or skipped.
         */
        get: operations["compute_deadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/payment-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Payment
         * @description Compare what was paid with what is published; nothing is stored.
         */
        post: operations["check_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Receipt
         * @description Exchange a receipt code for a short-lived token. Unknown and mistyped codes look alike.
         */
        post: operations["open_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/receipts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read My Report
         * @description My report: where it stands, every deadline, what was written and decided.
         */
        get: operations["read_my_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/receipts/me/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete My Report
         * @description Supply what was missing; a report deemed withdrawn comes back to life.
         */
        post: operations["complete_my_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/receipts/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write To Officer
         * @description Write to whoever handles my report; answers their question if they asked one.
         */
        post: operations["write_to_officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/receipts/me/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object To Decision
         * @description Object to the decision, within ten working days of its delivery.
         */
        post: operations["object_to_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/receipts/me/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Respond To Decision
         * @description Say whether the decision settles the matter.
         */
        post: operations["respond_to_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/receipts/me/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw My Report
         * @description Take my report back. The inspectorate may still pursue a levy of its own motion.
         */
        post: operations["withdraw_my_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/reveal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reveal Requests
         * @description Requests to open an identity, oldest first.
         */
        get: operations["list_reveal_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/reveal-requests/{reveal_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Reveal
         * @description Consent; the second custodian's consent opens the identity for 24 hours.
         */
        post: operations["approve_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/reveal-requests/{reveal_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse Reveal
         * @description Refuse; one custodian's refusal is enough.
         */
        post: operations["refuse_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Services
         * @description Services a report can be about, with today's promised fee and time; by name.
         */
        get: operations["list_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Statistics
         * @description Public figures. Counts below five are null, and reports of levies appear in one sum only.
         */
        get: operations["read_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/v1/governments/{government}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description Cases in which the next move is the caller's, the most urgent first.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AcceptCase
         * @description A remark on taking the case; may be left out.
         * @example {
         *       "body": "Kami tangani."
         *     }
         */
        AcceptCase: {
            /** Body */
            body?: string | null;
        };
        /**
         * Action
         * @description What can be done to a case.
         * @enum {string}
         */
        Action: "verify" | "return" | "redirect" | "assign" | "accept" | "refuse" | "ask" | "resume" | "reply" | "investigate" | "decide" | "deliver" | "uphold" | "dismiss" | "continue" | "complete" | "answer" | "message" | "satisfy" | "dissatisfy" | "object" | "withdraw" | "declare_complete" | "expire" | "close" | "escalate" | "redate";
        /**
         * AskReporter
         * @description A question to the reporter, with the things asked for, if any.
         * @example {
         *       "body": "Apakah diberi kuitansi?",
         *       "items": []
         *     }
         */
        AskReporter: {
            /** Body */
            body: string;
            /**
             * Items
             * @default []
             */
            items?: string[];
        };
        /**
         * AssignCase
         * @description Which unit is to handle the case, and what it is to do.
         * @example {
         *       "instruction": "Periksa dan jawab pelapor.",
         *       "unit_id": "5e3a0f3c-2f4e-4f43-9a55-1d8b7a3a9e11"
         *     }
         */
        AssignCase: {
            /** Instruction */
            instruction: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * AssignmentRead
         * @description One step of the chain of assignments.
         */
        AssignmentRead: {
            /** Answer */
            answer: ("accepted" | "refused") | null;
            /** Answered On */
            answered_on: string | null;
            /** Assigned By */
            assigned_by: string;
            /**
             * Assigned On
             * Format: date
             */
            assigned_on: string;
            /** Instruction */
            instruction: string;
            /** Step */
            step: number;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * Author
         * @description Who wrote a message: officers are not named to reporters.
         * @enum {string}
         */
        Author: "reporter" | "officer";
        /**
         * CaseRead
         * @description A case on the desk of somebody who works on it.
         *
         *     `identity` is null when it was not collected, or when the caller may not see it; every time it
         *     is shown, that is recorded. `binding_on` is the earlier of the statutory and the operational
         *     deadline of the decision. `intact` is false when the history was tampered with.
         */
        CaseRead: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["Action"][];
            /** Assigned Unit */
            assigned_unit: string | null;
            /** Assignments */
            assignments: components["schemas"]["AssignmentRead"][];
            /** Binding On */
            binding_on: string | null;
            /** Channel */
            channel: string;
            /** Clocks */
            clocks: components["schemas"]["ClockRead"][];
            comparison: components["schemas"]["ComparisonRead"] | null;
            /** Decisions */
            decisions: components["schemas"]["DecisionRead"][];
            /** Desired Resolution */
            desired_resolution: string | null;
            /** Due On */
            due_on: string | null;
            /** Excess */
            excess: number | null;
            /**
             * Filed On
             * Format: date
             */
            filed_on: string;
            /** Finding */
            finding: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            identity: components["schemas"]["IdentityRead"] | null;
            /**
             * Identity Class
             * @enum {string}
             */
            identity_class: "open" | "withheld" | "sealed" | "anonymous";
            /** Incident On */
            incident_on: string | null;
            /** Intact */
            intact: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "complaint" | "illegal_levy" | "information_request" | "aspiration";
            /** Messages */
            messages: components["schemas"]["StaffMessage"][];
            /** Objections */
            objections: components["schemas"]["ObjectionRead"][];
            outcome: components["schemas"]["Outcome"] | null;
            /** Overdue */
            overdue: boolean;
            /** Service Id */
            service_id: string | null;
            /** Service Name */
            service_name: string | null;
            /** Standard Version */
            standard_version: number | null;
            state: components["schemas"]["State"];
            /** Statutory */
            statutory: boolean;
            /** Story */
            story: string;
            /** Ticket */
            ticket: string;
            /** Timeline */
            timeline: components["schemas"]["StaffEntry"][];
            track: components["schemas"]["Track"];
            /** Unit Id */
            unit_id: string | null;
            /** Version */
            version: number;
        };
        /**
         * CaseState
         * @description Where a case stands after an action, and what its caller can do next.
         *
         *     `version` is also the ETag. `due_on` is the office's next deadline.
         * @example {
         *       "allowed_actions": [
         *         "redirect",
         *         "assign",
         *         "reply"
         *       ],
         *       "due_on": "2026-11-25",
         *       "id": "0b4c9d8e-5a0f-4f2b-9d4e-6f1f8d0c2a11",
         *       "state": "verified",
         *       "ticket": "PGD-2026-7K3MQ9XW",
         *       "version": 2
         *     }
         */
        CaseState: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["Action"][];
            /** Due On */
            due_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            outcome: components["schemas"]["Outcome"] | null;
            state: components["schemas"]["State"];
            /** Ticket */
            ticket: string;
            /** Version */
            version: number;
        };
        /**
         * CaseSummary
         * @description A case in a list: no story, no reporter. Money in rupiah.
         */
        CaseSummary: {
            /** Assigned Unit */
            assigned_unit: string | null;
            /** Due On */
            due_on: string | null;
            /** Excess */
            excess: number | null;
            /**
             * Filed On
             * Format: date
             */
            filed_on: string;
            /** Finding */
            finding: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Identity Class
             * @enum {string}
             */
            identity_class: "open" | "withheld" | "sealed" | "anonymous";
            /** Incident On */
            incident_on: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "complaint" | "illegal_levy" | "information_request" | "aspiration";
            outcome: components["schemas"]["Outcome"] | null;
            /** Overdue */
            overdue: boolean;
            /** Service Id */
            service_id: string | null;
            /** Service Name */
            service_name: string | null;
            state: components["schemas"]["State"];
            /** Ticket */
            ticket: string;
            track: components["schemas"]["Track"];
            /** Unit Id */
            unit_id: string | null;
            /** Version */
            version: number;
        };
        /**
         * CheckPayment
         * @description A payment to be compared with the published fee, before or without a report.
         * @example {
         *       "incident_on": "2026-11-19",
         *       "paid_amount": 50000,
         *       "service_id": "5b0f3a52-13b4-4a7f-8d36-6a4a5ed5d0c4"
         *     }
         */
        CheckPayment: {
            /** Fee Item Id */
            fee_item_id?: string | null;
            /** Incident On */
            incident_on?: string | null;
            /** Paid Amount */
            paid_amount: number;
            /** Quantity */
            quantity?: number | null;
            /**
             * Service Id
             * Format: uuid
             */
            service_id: string;
        };
        /**
         * ClockName
         * @description The clocks of a complaint.
         * @enum {string}
         */
        ClockName: "S1" | "S2" | "S3" | "S4" | "O1" | "O2" | "O3" | "O4" | "O5";
        /**
         * ClockRead
         * @description A deadline as staff see it, with where its date comes from.
         *
         *     `level` counts the steps of escalation taken; `paused_days` are calendar days.
         * @example {
         *       "basis": "UU 25/2009 Pasal 44 ayat (3)",
         *       "clock": "S1",
         *       "due_on": "2026-12-05",
         *       "duty": "menjawab: lengkap atau belum",
         *       "n": 14,
         *       "state": "running",
         *       "unit": "calendar",
         *       "verified": true,
         *       "waits_for": "office"
         *     }
         */
        ClockRead: {
            /** Basis */
            basis: string;
            /** Calendar Version */
            calendar_version: number;
            clock: components["schemas"]["ClockName"];
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Duty */
            duty: string;
            /** Ended On */
            ended_on: string | null;
            /** Level */
            level: number;
            /** N */
            n: number;
            /** Paused Days */
            paused_days: number;
            /** Round */
            round: number;
            /** Skipped */
            skipped: components["schemas"]["Skipped"][];
            /**
             * Started On
             * Format: date
             */
            started_on: string;
            state: components["schemas"]["Status"];
            unit: components["schemas"]["Unit"];
            /** Verified */
            verified: boolean;
            waits_for: components["schemas"]["Wait"];
        };
        /**
         * ComparisonRead
         * @description A payment beside the published fee, both in rupiah.
         *
         *     `version` is the standard that was in force on the day of the incident. `tariff` and `excess`
         *     are null where they cannot be known; `component` names what was broken, if anything was.
         * @example {
         *       "component": "fee",
         *       "excess": 50000,
         *       "finding": "free_service_charged",
         *       "paid": 50000,
         *       "tariff": 0,
         *       "version": 2
         *     }
         */
        ComparisonRead: {
            /** Component */
            component: string | null;
            /** Excess */
            excess: number | null;
            finding: components["schemas"]["complaints_api__promises__rules__Finding"];
            /** Paid */
            paid: number;
            /** Tariff */
            tariff: number | null;
            /** Version */
            version: number | null;
        };
        /**
         * Compensation
         * @description Money owed to the reporter, in rupiah: UU 25/2009, article 50(3).
         */
        Compensation: {
            /** Amount */
            amount: number;
            /**
             * Pay By
             * Format: date
             */
            pay_by: string;
        };
        /**
         * Finding
         * @description What the decision finds.
         * @enum {string}
         */
        complaints_api__decisions__rules__Finding: "substantiated" | "partly" | "unsubstantiated";
        /**
         * Finding
         * @description What comparing a payment with the published fee shows.
         * @enum {string}
         */
        complaints_api__promises__rules__Finding: "free_service_charged" | "over_tariff" | "unlisted_component" | "no_tariff_published" | "within_tariff" | "undetermined";
        /**
         * Component
         * @description The fourteen components of a service standard: UU 25/2009, article 21.
         * @enum {string}
         */
        Component: "requirements" | "procedure" | "duration" | "fee" | "product" | "complaint_handling" | "legal_basis" | "facilities" | "staff_competence" | "internal_supervision" | "staff_number" | "service_guarantee" | "safety_guarantee" | "performance_evaluation";
        /**
         * CountOf
         * @description One count; null when it is too small to be published, or would betray one that is.
         */
        CountOf: {
            /** Count */
            count: number | null;
            /** Name */
            name: string;
        };
        /**
         * DayUnit
         * @description How the days of a deadline are counted.
         * @enum {string}
         */
        DayUnit: "working" | "calendar";
        /**
         * DeadlineRead
         * @description A deadline as a citizen is told it: until when, what, and by what right.
         *
         *     `n` days of `unit`. `verified` is false when the text of the legal basis was not read in full.
         * @example {
         *       "basis": "UU 25/2009 Pasal 44 ayat (3)",
         *       "clock": "S1",
         *       "due_on": "2026-12-05",
         *       "duty": "menjawab: lengkap atau belum",
         *       "n": 14,
         *       "state": "running",
         *       "unit": "calendar",
         *       "verified": true,
         *       "waits_for": "office"
         *     }
         */
        DeadlineRead: {
            /** Basis */
            basis: string;
            clock: components["schemas"]["ClockName"];
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Duty */
            duty: string;
            /** N */
            n: number;
            state: components["schemas"]["Status"];
            unit: components["schemas"]["Unit"];
            /** Verified */
            verified: boolean;
            waits_for: components["schemas"]["Wait"];
        };
        /**
         * DecideCase
         * @description The decision: what was found, what was done, and which promise was broken, if any.
         * @example {
         *       "action": "Petugas diperiksa dan dipindahkan dari loket.",
         *       "breached_component": "fee",
         *       "compensation": {
         *         "amount": 50000,
         *         "pay_by": "2027-01-15"
         *       },
         *       "finding": "substantiated",
         *       "remedy": "Uang Rp50.000 dikembalikan."
         *     }
         */
        DecideCase: {
            /** Action */
            action: string;
            breached_component?: components["schemas"]["Component"] | null;
            compensation?: components["schemas"]["Compensation"] | null;
            finding: components["schemas"]["Finding-Input"];
            /** Remedy */
            remedy?: string | null;
        };
        /**
         * DecisionRead
         * @description A decision. `compensation` in rupiah, owed by `pay_by`.
         */
        DecisionRead: {
            /** Action */
            action: string;
            breached_component: components["schemas"]["Component"] | null;
            /** Compensation */
            compensation: number | null;
            /**
             * Decided On
             * Format: date
             */
            decided_on: string;
            /** Delivered On */
            delivered_on: string | null;
            finding: components["schemas"]["complaints_api__decisions__rules__Finding"];
            /** On Time */
            on_time: boolean | null;
            /** Pay By */
            pay_by: string | null;
            /** Remedy */
            remedy: string | null;
        };
        /**
         * DeliverDecision
         * @description How the decision reached the reporter; may be left out.
         * @example {
         *       "body": "Diambil di loket."
         *     }
         */
        DeliverDecision: {
            /** Body */
            body?: string | null;
        };
        /**
         * DueRead
         * @description A computed deadline, day by day.
         * @example {
         *       "due": "2026-11-23",
         *       "trace": [
         *         {
         *           "day": "2026-11-21",
         *           "reason": "weekend"
         *         },
         *         {
         *           "day": "2026-11-22",
         *           "reason": "weekend"
         *         },
         *         {
         *           "day": "2026-11-23",
         *           "number": 1
         *         }
         *       ]
         *     }
         */
        DueRead: {
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Trace */
            trace: components["schemas"]["TraceDay"][];
        };
        /**
         * DurationRead
         * @description How long a service takes.
         */
        DurationRead: {
            /** Start Event */
            start_event: string | null;
            /** Unit */
            unit: string;
            /** Value */
            value: number;
        };
        /**
         * FeeKind
         * @description How a fee line is charged.
         * @enum {string}
         */
        FeeKind: "free" | "fixed" | "per_unit" | "other_party";
        /**
         * FeeLineRead
         * @description One published fee line; `amount` in rupiah, per unit when `kind` is `per_unit`.
         */
        FeeLineRead: {
            /** Amount */
            amount: number;
            /** Id */
            id: string;
            kind: components["schemas"]["FeeKind"];
            /** Legal Basis */
            legal_basis: string | null;
            /** Name */
            name: string;
        };
        /**
         * FeeRead
         * @description What a service costs.
         */
        FeeRead: {
            /** Free */
            free: boolean;
            /** Lines */
            lines: components["schemas"]["FeeLineRead"][];
        };
        /**
         * FileComplaint
         * @description A report. Required: what it is, what happened, and how the reporter's identity is kept.
         * @example {
         *       "identity": {
         *         "class": "anonymous"
         *       },
         *       "incident_on": "2026-11-19",
         *       "kind": "illegal_levy",
         *       "paid_amount": 50000,
         *       "service_id": "5b0f3a52-13b4-4a7f-8d36-6a4a5ed5d0c4",
         *       "story": "Diminta Rp50.000 untuk mencetak KTP di loket dua."
         *     }
         */
        FileComplaint: {
            /** Desired Resolution */
            desired_resolution?: string | null;
            /** Fee Item Id */
            fee_item_id?: string | null;
            identity: components["schemas"]["Identity"];
            /** Incident On */
            incident_on?: string | null;
            kind: components["schemas"]["Kind"];
            /** Paid Amount */
            paid_amount?: number | null;
            /** Quantity */
            quantity?: number | null;
            /** Service Id */
            service_id?: string | null;
            /** Story */
            story: string;
            /** Unit Id */
            unit_id?: string | null;
        };
        /**
         * Filed
         * @description The receipt (tanda terima). `receipt_code` is shown this once and cannot be recovered.
         * @example {
         *       "comparison": {
         *         "component": "fee",
         *         "excess": 50000,
         *         "finding": "free_service_charged",
         *         "paid": 50000,
         *         "tariff": 0,
         *         "version": 2
         *       },
         *       "deadlines": [
         *         {
         *           "basis": "SP4N-LAPOR!, alur yang diumumkan",
         *           "clock": "O1",
         *           "due_on": "2026-11-25",
         *           "duty": "memeriksa dan meneruskan",
         *           "n": 3,
         *           "state": "running",
         *           "unit": "working",
         *           "verified": false,
         *           "waits_for": "office"
         *         }
         *       ],
         *       "filed_late": false,
         *       "filed_on": "2026-11-21",
         *       "receipt_code": "7K3M-Q9XW-2DPA-VH5T-C",
         *       "routed_to": "inspectorate",
         *       "standing": "information",
         *       "ticket": "PGD-2026-7K3MQ9XW"
         *     }
         */
        Filed: {
            comparison: components["schemas"]["ComparisonRead"] | null;
            /** Deadlines */
            deadlines: components["schemas"]["DeadlineRead"][];
            /** Filed Late */
            filed_late: boolean;
            /**
             * Filed On
             * Format: date
             */
            filed_on: string;
            /** Receipt Code */
            receipt_code: string;
            /**
             * Routed To
             * @enum {string}
             */
            routed_to: "coordinator" | "inspectorate";
            standing: components["schemas"]["Standing"];
            /** Ticket */
            ticket: string;
        };
        /**
         * Finding
         * @description What the decision finds.
         * @enum {string}
         */
        "Finding-Input": "substantiated" | "partly" | "unsubstantiated";
        /**
         * Identity
         * @description Who reports, and how that is kept: at least one of name, phone and email, unless the
         *     report is anonymous, which takes none of them.
         */
        Identity: {
            class: components["schemas"]["IdentityClass"];
            /** Email */
            email?: string | null;
            /** Name */
            name?: string | null;
            /** Phone */
            phone?: string | null;
        };
        /**
         * IdentityClass
         * @description How a reporter's identity is kept: shown to whoever handles the report, kept from the unit
         *     concerned, sealed behind two custodians, or never collected.
         * @enum {string}
         */
        IdentityClass: "open" | "withheld" | "sealed" | "anonymous";
        /**
         * IdentityRead
         * @description Who reported. Every time it is shown, that is written down.
         */
        IdentityRead: {
            /** Email */
            email: string | null;
            /** Name */
            name: string | null;
            /** Phone */
            phone: string | null;
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
         * Kind
         * @description What a report is.
         * @enum {string}
         */
        Kind: "complaint" | "illegal_levy" | "information_request" | "aspiration";
        /**
         * LevyCount
         * @description How many reports of illegal levies came in before `until`; nothing finer is published.
         *
         *     Whole months only, so that nobody can watch the number change on the day of a report.
         */
        LevyCount: {
            /** Count */
            count: number | null;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * MessageRead
         * @description A message as both sides see it; `purpose` is the act it belongs to.
         */
        MessageRead: {
            /** Body */
            body: string;
            from: components["schemas"]["Author"];
            /**
             * On
             * Format: date
             */
            on: string;
            /** Purpose */
            purpose: string;
        };
        /**
         * Note
         * @description A remark for colleagues; may be left out.
         * @example {
         *       "body": "Berkas lengkap."
         *     }
         */
        Note: {
            /** Body */
            body?: string | null;
        };
        /**
         * Object
         * @description Why the reporter does not accept the decision.
         * @example {
         *       "body": "Uang belum dikembalikan.",
         *       "reason": "not_remedied"
         *     }
         */
        Object: {
            /** Body */
            body: string;
            reason: components["schemas"]["ObjectionReason"];
        };
        /**
         * ObjectionRead
         * @description An objection; `upheld` is null until somebody ruled on it.
         */
        ObjectionRead: {
            /**
             * Objected On
             * Format: date
             */
            objected_on: string;
            reason: components["schemas"]["ObjectionReason"];
            /** Ruled On */
            ruled_on: string | null;
            /** Upheld */
            upheld: boolean | null;
        };
        /**
         * ObjectionReason
         * @description Why a reporter objects.
         * @enum {string}
         */
        ObjectionReason: "not_answered" | "facts_wrong" | "not_remedied" | "unfair" | "other";
        /**
         * OpenReceipt
         * @description A receipt code as typed or scanned; small letters, spaces and hyphens do not matter.
         * @example {
         *       "receipt_code": "7K3M-Q9XW-2DPA-VH5T-C"
         *     }
         */
        OpenReceipt: {
            /** Receipt Code */
            receipt_code: string;
        };
        /**
         * Outcome
         * @description How a case ended.
         * @enum {string}
         */
        Outcome: "satisfied" | "silent" | "objection_dismissed" | "not_our_authority" | "withdrawn" | "deemed_withdrawn";
        /** Page[CaseSummary] */
        Page_CaseSummary_: {
            /** Data */
            data: components["schemas"]["CaseSummary"][];
            /** Next */
            next: string | null;
        };
        /** Page[RevealRead] */
        Page_RevealRead_: {
            /** Data */
            data: components["schemas"]["RevealRead"][];
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
         * Punctuality
         * @description How many decisions had a deadline and how many kept it; null below five decisions.
         */
        Punctuality: {
            /** Decided */
            decided: number | null;
            /** On Time */
            on_time: number | null;
        };
        /**
         * Reason
         * @description Why; required, because the reporter or a colleague has to understand it.
         * @example {
         *       "body": "Layanan ini ada pada unit lain."
         *     }
         */
        Reason: {
            /** Body */
            body: string;
        };
        /**
         * ReceiptSession
         * @description A token for `Authorization: Bearer` below `receipts/me`; it ends by itself.
         */
        ReceiptSession: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Token */
            token: string;
        };
        /**
         * Redirect
         * @description Which body the reporter should turn to instead, and why.
         * @example {
         *       "body": "Sertipikat tanah diurus di sana.",
         *       "institution": "Kantor Pertanahan"
         *     }
         */
        Redirect: {
            /** Body */
            body: string;
            /** Institution */
            institution: string;
        };
        /**
         * RefuseCase
         * @description Why the unit gives the case back.
         * @example {
         *       "body": "Loket itu milik kecamatan."
         *     }
         */
        RefuseCase: {
            /** Body */
            body: string;
        };
        /**
         * ReporterAction
         * @description What a reporter can do; each is an address below `receipts/me`.
         * @enum {string}
         */
        ReporterAction: "messages" | "completion" | "satisfaction" | "objection" | "withdrawal";
        /**
         * ReporterEntry
         * @description An entry as the reporter sees it: what happened, never which officer.
         */
        ReporterEntry: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Event */
            event: string;
            /** Text */
            text: string;
        };
        /**
         * ReporterView
         * @description A report as the one who filed it sees it: every deadline, every step, never an officer.
         */
        ReporterView: {
            /** Allowed Actions */
            allowed_actions: components["schemas"]["ReporterAction"][];
            /** Clocks */
            clocks: components["schemas"]["DeadlineRead"][];
            decision: components["schemas"]["DecisionRead"] | null;
            /** Due On */
            due_on: string | null;
            /**
             * Filed On
             * Format: date
             */
            filed_on: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "complaint" | "illegal_levy" | "information_request" | "aspiration";
            /** Messages */
            messages: components["schemas"]["MessageRead"][];
            /** Objections */
            objections: components["schemas"]["ObjectionRead"][];
            outcome: components["schemas"]["Outcome"] | null;
            /** Service Name */
            service_name: string | null;
            state: components["schemas"]["State"];
            /** Story */
            story: string;
            /** Ticket */
            ticket: string;
            /** Timeline */
            timeline: components["schemas"]["ReporterEntry"][];
        };
        /**
         * RequestReveal
         * @description Why the reporter's identity has to be known.
         * @example {
         *       "reason": "Pelapor meminta ganti rugi; nama diperlukan untuk bayar."
         *     }
         */
        RequestReveal: {
            /** Reason */
            reason: string;
        };
        /**
         * Respond
         * @description Whether the result satisfies the reporter. A no leaves the case open for an objection.
         * @example {
         *       "comment": "Terima kasih.",
         *       "satisfied": true
         *     }
         */
        Respond: {
            /** Comment */
            comment?: string | null;
            /** Satisfied */
            satisfied: boolean;
        };
        /**
         * ReturnReport
         * @description What the reporter must supply: a sentence and at least one missing item.
         * @example {
         *       "body": "Mohon dilengkapi.",
         *       "items": [
         *         "Tanggal kejadian",
         *         "Nama loket"
         *       ]
         *     }
         */
        ReturnReport: {
            /** Body */
            body: string;
            /** Items */
            items: string[];
        };
        /**
         * RevealRead
         * @description A request; `approvals` of two. `expires_at` is set once both custodians consented.
         */
        RevealRead: {
            /** Approvals */
            approvals: number;
            /**
             * Complaint Id
             * Format: uuid
             */
            complaint_id: string;
            /** Expires At */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Reason */
            reason: string;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Requested By */
            requested_by: string;
            state: components["schemas"]["RevealState"];
            /** Ticket */
            ticket: string;
        };
        /**
         * RevealState
         * @description How a request to see a sealed identity stands.
         * @enum {string}
         */
        RevealState: "pending" | "approved" | "refused";
        /**
         * RuleOnObjection
         * @description Why the objection is upheld or dismissed; the reporter reads it.
         * @example {
         *       "body": "Saksi kedua belum didengar."
         *     }
         */
        RuleOnObjection: {
            /** Body */
            body: string;
        };
        /**
         * ServiceRead
         * @description A service that a complaint can be about, with what is promised today.
         */
        ServiceRead: {
            /** Code */
            code: string;
            duration: components["schemas"]["DurationRead"] | null;
            /**
             * Effective From
             * Format: date
             */
            effective_from: string;
            fee: components["schemas"]["FeeRead"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            unit: components["schemas"]["UnitName"];
            /** Version */
            version: number;
        };
        /**
         * Skipped
         * @description A day that did not count, and why.
         */
        Skipped: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Reason */
            reason: string;
        };
        /**
         * StaffEntry
         * @description An entry as staff see it; `actor` is an account, null for reporters and the system.
         */
        StaffEntry: {
            /** Actor */
            actor: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Event */
            event: string;
            /** Facts */
            facts: {
                [key: string]: string | number | boolean | null;
            };
            /** Party */
            party: string;
            /** Text */
            text: string;
        };
        /**
         * StaffMessage
         * @description A message as staff see it; the `internal` thread never reaches the reporter.
         */
        StaffMessage: {
            /** Body */
            body: string;
            from: components["schemas"]["Author"];
            /**
             * On
             * Format: date
             */
            on: string;
            /** Purpose */
            purpose: string;
            thread: components["schemas"]["Thread"];
        };
        /**
         * Standing
         * @description What a report is in law: a complaint with statutory deadlines, or information.
         * @enum {string}
         */
        Standing: "complaint" | "information";
        /**
         * State
         * @description Where a case stands.
         * @enum {string}
         */
        State: "received" | "awaiting_completion" | "verified" | "assigned" | "in_progress" | "awaiting_reporter" | "investigating" | "decided" | "awaiting_response" | "objected" | "closed" | "redirected" | "withdrawn" | "deemed_withdrawn";
        /**
         * StatisticsRead
         * @description Public figures about ordinary reports; counts below 5 are withheld as null.
         * @example {
         *       "as_of": "2026-11-21",
         *       "by_kind": [
         *         {
         *           "count": 97,
         *           "name": "complaint"
         *         }
         *       ],
         *       "by_state": [
         *         {
         *           "count": 88,
         *           "name": "closed"
         *         }
         *       ],
         *       "by_unit": [],
         *       "levies": {
         *         "count": 14,
         *         "until": "2026-11-01"
         *       },
         *       "punctuality": {
         *         "decided": 90,
         *         "on_time": 81
         *       },
         *       "total": 128
         *     }
         */
        StatisticsRead: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** By Kind */
            by_kind: components["schemas"]["CountOf"][];
            /** By State */
            by_state: components["schemas"]["CountOf"][];
            /** By Unit */
            by_unit: components["schemas"]["UnitCount"][];
            levies: components["schemas"]["LevyCount"];
            /** Overdue */
            overdue: number | null;
            punctuality: components["schemas"]["Punctuality"];
            /** Total */
            total: number | null;
        };
        /**
         * Status
         * @description How a deadline stands. `late` was met after its day; `overdue` is missed and still open.
         * @enum {string}
         */
        Status: "running" | "paused" | "overdue" | "met" | "late" | "expired" | "cancelled";
        /**
         * TaskRead
         * @description Something that waits for the caller; `href` is its page in the web application.
         * @example {
         *       "due_on": "2026-11-25",
         *       "href": "/meja/pengaduan/0b4c9d8e-5a0f-4f2b-9d4e-6f1f8d0c2a11",
         *       "id": "0b4c9d8e-5a0f-4f2b-9d4e-6f1f8d0c2a11",
         *       "kind": "received",
         *       "overdue": false,
         *       "title": "Periksa kelengkapan laporan PGD-2026-7K3MQ9XW"
         *     }
         */
        TaskRead: {
            /** Due On */
            due_on: string | null;
            /** Href */
            href: string;
            /**
             * Id
             * Format: uuid
             */
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
         * @description The most urgent tasks, at most 100.
         */
        Tasks: {
            /** Data */
            data: components["schemas"]["TaskRead"][];
        };
        /**
         * Thread
         * @description Who can read a message.
         * @enum {string}
         */
        Thread: "reporter" | "internal";
        /**
         * TraceDay
         * @description One day on the way: its number, or null with the reason why it did not count.
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
         * Track
         * @description Who leads a case: the coordinator, or the inspectorate with everybody else kept out.
         * @enum {string}
         */
        Track: "coordinator" | "inspectorate";
        /**
         * Unit
         * @description How a term counts its days.
         * @enum {string}
         */
        Unit: "working" | "calendar";
        /**
         * UnitCount
         * @description How many reports concern a unit; null when too few.
         */
        UnitCount: {
            /** Count */
            count: number | null;
            /** Name */
            name: string;
            /**
             * Unit Id
             * Format: uuid
             */
            unit_id: string;
        };
        /**
         * UnitName
         * @description A unit by name.
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
         * Wait
         * @description Whom a clock waits for.
         * @enum {string}
         */
        Wait: "office" | "reporter";
        /**
         * WriteBody
         * @description A message or what was missing; plain text.
         * @example {
         *       "body": "Kejadiannya di loket dua, pukul sembilan."
         *     }
         */
        WriteBody: {
            /** Body */
            body: string;
        };
        /**
         * WriteReply
         * @description A message to the reporter; plain text.
         * @example {
         *       "body": "Laporan Anda sedang kami periksa."
         *     }
         */
        WriteReply: {
            /** Body */
            body: string;
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
    list_complaints: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: ("complaint" | "illegal_levy" | "information_request" | "aspiration") | null;
                limit?: number;
                /** @description Only cases whose deadline has passed */
                overdue?: boolean;
                state?: components["schemas"]["State"] | null;
                /** @description Concerned or handling unit */
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
                    "application/json": components["schemas"]["Page_CaseSummary_"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
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
    file_complaint: {
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
                "application/json": components["schemas"]["FileComplaint"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filed"];
                };
            };
            /** @description IdempotencyKeyMissing: Idempotency-Key is missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
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
            /** @description GovernmentNotReady: This government is not ready yet; ServiceUnknown: This service is not known; UnitUnknown: This unit is not known; IncidentInFuture: The incident lies in the future */
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
    read_complaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                complaint_id: string;
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
                    "application/json": components["schemas"]["CaseRead"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ContentDestroyed: The content was destroyed */
            410: {
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
    accept_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AcceptCase"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    ask_reporter: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReporter"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    assign_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCase"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now; UnitNotAvailable: This unit cannot take the case; UnitIsAccused: This unit is the one complained about */
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
    continue_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    decide_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCase"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now; DecisionContradictsItself: The decision contradicts itself; PayDayPassed: The day of payment has passed */
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
    deliver_decision: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeliverDecision"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    dismiss_objection: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleOnObjection"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now; ReviewerDecided: Another reviewer is needed */
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
    investigate_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Note"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    redirect_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redirect"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    refuse_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseCase"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now; RefusedTooOften: Refused too often */
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
    resume_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Note"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    return_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReport"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    uphold_objection: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleOnObjection"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now; ReviewerDecided: Another reviewer is needed */
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
    verify_complaint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Note"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    reply_to_reporter: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReply"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
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
    request_reveal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                complaint_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReveal"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealRead"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NothingSealed: There is no sealed identity; RevealPending: A request is already pending */
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
    compute_deadline: {
        parameters: {
            query: {
                /** @description The day of the event; the day after it is day one */
                from: string;
                /** @description Number of days */
                n: number;
                unit: components["schemas"]["DayUnit"];
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
                    "application/json": components["schemas"]["DueRead"];
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
    check_payment: {
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
                "application/json": components["schemas"]["CheckPayment"];
            };
        };
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
            /** @description GovernmentUnknown: No such government */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentNotReady: This government is not ready yet; ServiceUnknown: This service is not known; IncidentInFuture: The incident lies in the future */
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
    open_receipt: {
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
                "application/json": components["schemas"]["OpenReceipt"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptSession"];
                };
            };
            /** @description GovernmentUnknown: No such government; ReceiptUnknown: No report has this code */
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
    read_my_report: {
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
                    "application/json": components["schemas"]["ReporterView"];
                };
            };
            /** @description ReceiptSessionEnded: The receipt session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ContentDestroyed: The content was destroyed */
            410: {
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
    complete_my_report: {
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
                "application/json": components["schemas"]["WriteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterView"];
                };
            };
            /** @description IdempotencyKeyMissing: Idempotency-Key is missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ReceiptSessionEnded: The receipt session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ContentDestroyed: The content was destroyed */
            410: {
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
    write_to_officer: {
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
                "application/json": components["schemas"]["WriteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterView"];
                };
            };
            /** @description IdempotencyKeyMissing: Idempotency-Key is missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ReceiptSessionEnded: The receipt session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ContentDestroyed: The content was destroyed */
            410: {
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
    object_to_decision: {
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
                "application/json": components["schemas"]["Object"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterView"];
                };
            };
            /** @description IdempotencyKeyMissing: Idempotency-Key is missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ReceiptSessionEnded: The receipt session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now; ObjectionTooLate: It is too late to object */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ContentDestroyed: The content was destroyed */
            410: {
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
    respond_to_decision: {
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
                "application/json": components["schemas"]["Respond"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterView"];
                };
            };
            /** @description IdempotencyKeyMissing: Idempotency-Key is missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ReceiptSessionEnded: The receipt session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ContentDestroyed: The content was destroyed */
            410: {
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
    withdraw_my_report: {
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
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterView"];
                };
            };
            /** @description IdempotencyKeyMissing: Idempotency-Key is missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ReceiptSessionEnded: The receipt session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ComplaintNotFound: No such complaint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ActionNotPossible: This cannot be done now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description ContentDestroyed: The content was destroyed */
            410: {
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
    list_reveal_requests: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: components["schemas"]["RevealState"] | null;
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
                    "application/json": components["schemas"]["Page_RevealRead_"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
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
    approve_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                reveal_id: string;
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
                    "application/json": components["schemas"]["RevealRead"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description RevealNotFound: No such request */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description RevealDecided: The request was decided already; AnotherCustodianNeeded: Another custodian is needed */
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
    refuse_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                reveal_id: string;
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
                    "application/json": components["schemas"]["RevealRead"];
                };
            };
            /** @description NotAuthenticated: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NotAllowed: Your role does not include this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description RevealNotFound: No such request */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description RevealDecided: The request was decided already; AnotherCustodianNeeded: Another custodian is needed */
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
    list_services: {
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
    read_statistics: {
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
                    "application/json": components["schemas"]["StatisticsRead"];
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
            /** @description NotAuthenticated: You are not signed in */
            401: {
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
}
