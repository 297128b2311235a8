/** Prima identity 1.0.0. Written by "npm run types" from gateway/contracts/openapi.json; do not edit. */

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Key Set
         * @description The public keys of access tokens.
         */
        get: operations["read_key_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Metadata
         * @description What this authorisation server can do, and where.
         */
        get: operations["read_metadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Own Password
         * @description Replace one's own password; every other session of the account ends.
         */
        post: operations["change_own_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Totp
         * @description Prepare a second factor; it counts once a code of it is confirmed.
         */
        post: operations["begin_totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Totp
         * @description Enrol the prepared second factor; roles with power wake, every other session ends.
         */
        post: operations["confirm_totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Platform Accounts
         * @description Accounts that work for several governments, by username.
         */
        get: operations["list_platform_accounts"];
        put?: never;
        /**
         * Create Platform Account
         * @description Give somebody an account that works for several governments, or for all.
         */
        post: operations["create_platform_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Platform Account
         * @description One account that the platform manages.
         */
        get: operations["read_platform_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Platform Account
         * @description Change an account that the platform manages.
         */
        patch: operations["change_platform_account"];
        trace?: never;
    };
    "/api/identity/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Platform Audit Entries
         * @description Who did what to the platform itself, newest first.
         */
        get: operations["list_platform_audit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify Platform Audit Trail
         * @description Compute the hash chain of the platform's own acts again and compare.
         */
        get: operations["verify_platform_audit_trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Governments
         * @description Indonesia's governments by code; `query` matches words of the name or begins the code.
         */
        get: operations["list_governments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments/{government}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Government
         * @description One government.
         */
        get: operations["read_government"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Government
         * @description Activate a government (which publishes its working calendar), or change its time zone.
         */
        patch: operations["change_government"];
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Accounts
         * @description Everybody who works for a government, by username.
         */
        get: operations["list_accounts"];
        put?: never;
        /**
         * Create Account
         * @description Give somebody an account of this government.
         */
        post: operations["create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Account
         * @description One account; its ETag is what If-Match wants.
         */
        get: operations["read_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Account
         * @description Change roles and reach, disable or enable, unlock, or help somebody back in.
         */
        patch: operations["change_account"];
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Audit Entries
         * @description Who did what in a government, newest first.
         */
        get: operations["list_audit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify Audit Trail
         * @description Compute the hash chain of a government again and compare.
         */
        get: operations["verify_audit_trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Calendar
         * @description The working calendar in force.
         */
        get: operations["read_calendar"];
        /**
         * Publish Calendar
         * @description Put a whole new version of the calendar in force.
         */
        put: operations["publish_calendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Clients
         * @description Applications that a government lets in.
         */
        get: operations["list_clients"];
        put?: never;
        /**
         * Create Client
         * @description Let an application in. Its secret is in this answer and nowhere else.
         */
        post: operations["create_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/clients/{client_id}": {
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
         * Revoke Client
         * @description Shut an application out.
         */
        delete: operations["revoke_client"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Units
         * @description Every unit of a government, flat, parents before their parts.
         */
        get: operations["list_units"];
        put?: never;
        /**
         * Add Unit
         * @description Add a unit to the tree.
         */
        post: operations["add_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/governments/{government}/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Unit
         * @description One unit; its ETag is what If-Match wants.
         */
        get: operations["read_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Unit
         * @description Rename, move, close or open a unit; its parts move with it.
         */
        patch: operations["change_unit"];
        trace?: never;
    };
    "/api/identity/v1/keys/rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Signing Key
         * @description Replace the signing key before its time; tokens signed with the old one stay valid.
         */
        post: operations["rotate_signing_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Mail
         * @description Mail that the local catcher has kept, newest first; empty where mail really leaves.
         */
        get: operations["list_mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/mail/{mail_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Mail
         * @description One message that the local catcher has kept.
         */
        get: operations["read_mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Session
         * @description Who is signed in.
         */
        get: operations["read_session"];
        put?: never;
        /**
         * Sign In
         * @description Sign in: the browser gets cookies, no script sees a token.
         */
        post: operations["sign_in"];
        /**
         * Sign Out
         * @description Sign out here; no token of this session can be renewed again.
         */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Session
         * @description Renew the tokens. A refresh token that was used before ends the whole session.
         */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask Consent
         * @description The page on which a person signs in and consents; works without scripts.
         */
        get: operations["ask_consent"];
        put?: never;
        /**
         * Answer Consent
         * @description The person's decision, sent back to the application as a code or as a refusal.
         */
        post: operations["answer_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke Token
         * @description End a refresh token and everything that follows from it; an unknown one is no error.
         */
        post: operations["revoke_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue Token
         * @description Exchange a code, a refresh token or a client's own credentials for tokens.
         */
        post: operations["issue_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Readiness
         * @description Whether every service can serve requests, and how each one is.
         */
        get: operations["read_readiness"];
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
         * AccountRead
         * @description An account as administrators see it. `version` is what If-Match names.
         */
        AccountRead: {
            /** All Units */
            all_units: boolean;
            /** Disabled */
            disabled: boolean;
            /** Email */
            email: string | null;
            /** Governments */
            governments: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Locked
             * @description Signing in is refused for a while after repeated failures
             */
            locked: boolean;
            /**
             * Managed By
             * @description The government that manages it; null: the platform
             */
            managed_by: string | null;
            /** Name */
            name: string;
            /** Otp Enrolled */
            otp_enrolled: boolean;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Units */
            units: components["schemas"]["GrantedUnitRead"][];
            /** Username */
            username: string;
            /** Version */
            version: number;
        };
        /**
         * AddUnit
         * @description A new unit; without `parent_id` it stands directly under the head of government.
         * @example {
         *       "kind": "agency",
         *       "name": "Dinas Kependudukan dan Pencatatan Sipil",
         *       "short_name": "Disdukcapil"
         *     }
         */
        AddUnit: {
            kind: components["schemas"]["UnitKind"];
            /** Name */
            name: string;
            /** Parent Id */
            parent_id?: string | null;
            /** Short Name */
            short_name?: string | null;
        };
        /**
         * AuditEntryRead
         * @description One act: who (account or client id), what, to what. `seq` counts from 1 per government.
         */
        AuditEntryRead: {
            /** Action */
            action: string;
            /** Actor */
            actor: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Detail */
            detail: {
                [key: string]: unknown;
            };
            /** Seq */
            seq: number;
            /** Subject */
            subject: string;
        };
        /**
         * BeginTotp
         * @description A code of the present authenticator, when there is one to be replaced.
         * @example {}
         */
        BeginTotp: {
            /** Otp */
            otp?: string | null;
        };
        /**
         * CalendarRead
         * @description The working days in force. `workweek` holds ISO weekdays, 1 = Monday.
         */
        CalendarRead: {
            /** Holidays */
            holidays: components["schemas"]["HolidayLine"][];
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /** Version */
            version: number;
            /** Workweek */
            workweek: number[];
        };
        /**
         * ChangeAccount
         * @description What to change; what is left out stays. A new password is a temporary one, told to its
         *     owner; `reset_totp` is for somebody who has lost their authenticator.
         * @example {
         *       "disabled": true
         *     }
         * @example {
         *       "unlock": true
         *     }
         */
        ChangeAccount: {
            /** All Units */
            all_units?: boolean | null;
            /** Disabled */
            disabled?: boolean | null;
            /** Email */
            email?: string | null;
            /** Name */
            name?: string | null;
            /** Password */
            password?: string | null;
            /**
             * Reset Totp
             * @default false
             */
            reset_totp?: boolean;
            /** Roles */
            roles?: components["schemas"]["Role"][] | null;
            /** Units */
            units?: string[] | null;
            /**
             * Unlock
             * @default false
             */
            unlock?: boolean;
        };
        /**
         * ChangeGovernment
         * @description What to change; what is left out stays.
         * @example {
         *       "active": true
         *     }
         */
        ChangeGovernment: {
            /** Active */
            active?: boolean | null;
            /**
             * Notice
             * @description Empty takes the notice away
             */
            notice?: string | null;
            timezone?: components["schemas"]["Timezone"] | null;
        };
        /**
         * ChangePassword
         * @description The present password and the one that replaces it.
         * @example {
         *       "current_password": "kuda-layang-batu-senja",
         *       "new_password": "hujan-sore-di-pelabuhan"
         *     }
         */
        ChangePassword: {
            /** Current Password */
            current_password: string;
            /** New Password */
            new_password: string;
        };
        /**
         * ChangePlatformAccount
         * @description As for an account of one government, and for which governments it works.
         * @example {
         *       "disabled": true
         *     }
         * @example {
         *       "unlock": true
         *     }
         */
        ChangePlatformAccount: {
            /** All Units */
            all_units?: boolean | null;
            /** Disabled */
            disabled?: boolean | null;
            /** Email */
            email?: string | null;
            /** Governments */
            governments?: string[] | null;
            /** Name */
            name?: string | null;
            /** Password */
            password?: string | null;
            /**
             * Reset Totp
             * @default false
             */
            reset_totp?: boolean;
            /** Roles */
            roles?: components["schemas"]["Role"][] | null;
            /** Units */
            units?: string[] | null;
            /**
             * Unlock
             * @default false
             */
            unlock?: boolean;
        };
        /**
         * ChangeUnit
         * @description What to change; what is left out stays. A null parent moves the unit to the top, a null
         *     `closed_on` opens it again.
         * @example {
         *       "closed_on": "2026-12-31"
         *     }
         */
        ChangeUnit: {
            /** Closed On */
            closed_on?: string | null;
            kind?: components["schemas"]["UnitKind"] | null;
            /** Name */
            name?: string | null;
            /** Parent Id */
            parent_id?: string | null;
            /** Short Name */
            short_name?: string | null;
        };
        /**
         * ClientCreated
         * @description The only answer that holds the secret; null for a public client.
         */
        ClientCreated: {
            /** Client Id */
            client_id: string;
            /** Client Secret */
            client_secret: string | null;
            /** Confidential */
            confidential: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By */
            created_by: string;
            /** Name */
            name: string;
            /** Redirect Uris */
            redirect_uris: string[];
            /** Scopes */
            scopes: string[];
        };
        /**
         * ClientRead
         * @description An application that is let in.
         */
        ClientRead: {
            /** Client Id */
            client_id: string;
            /** Confidential */
            confidential: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By */
            created_by: string;
            /** Name */
            name: string;
            /** Redirect Uris */
            redirect_uris: string[];
            /** Scopes */
            scopes: string[];
        };
        /**
         * ConfirmTotp
         * @description A code that the authenticator shows for the new secret.
         * @example {
         *       "otp": "492039"
         *     }
         */
        ConfirmTotp: {
            /** Otp */
            otp: string;
        };
        /**
         * CreateAccount
         * @description An account of one government. It reaches all of its units, or the given ones with their
         *     parts; roles with power sleep until their holder has enrolled a second factor.
         * @example {
         *       "name": "Penyusun Standar Disdukcapil",
         *       "password": "kuda-layang-batu-senja",
         *       "roles": [
         *         "drafter"
         *       ],
         *       "units": [
         *         "5f0c1c1e-8f1a-4a5e-9d3c-2b8f6f1f2a10"
         *       ],
         *       "username": "penyusun.disdukcapil"
         *     }
         */
        CreateAccount: {
            /**
             * All Units
             * @default false
             */
            all_units?: boolean;
            /** Email */
            email?: string | null;
            /** Name */
            name: string;
            /** Password */
            password: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Units */
            units?: string[];
            /** Username */
            username: string;
        };
        /**
         * CreateClient
         * @description An application to let in. A confidential one gets a secret and may work by itself; one
         *     with redirect addresses may ask people for consent.
         * @example {
         *       "confidential": true,
         *       "name": "Aplikasi Layanan Daerah",
         *       "redirect_uris": [
         *         "https://layanan.butonutarakab.go.id/kembali"
         *       ],
         *       "scopes": [
         *         "standards:read",
         *         "surveys:read"
         *       ]
         *     }
         */
        CreateClient: {
            /**
             * Confidential
             * @default true
             */
            confidential?: boolean;
            /** Name */
            name: string;
            /** Redirect Uris */
            redirect_uris?: string[];
            /** Scopes */
            scopes: string[];
        };
        /**
         * CreatePlatformAccount
         * @description An account that works for several governments with the same roles; `["*"]` is all.
         * @example {
         *       "all_units": true,
         *       "governments": [
         *         "74.10",
         *         "74.14"
         *       ],
         *       "name": "Perwakilan Ombudsman Sulawesi Tenggara",
         *       "password": "kuda-layang-batu-senja",
         *       "roles": [
         *         "ombudsman_viewer"
         *       ],
         *       "username": "ombudsman.sultra"
         *     }
         */
        CreatePlatformAccount: {
            /**
             * All Units
             * @default false
             */
            all_units?: boolean;
            /** Email */
            email?: string | null;
            /** Governments */
            governments: string[];
            /** Name */
            name: string;
            /** Password */
            password: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Units */
            units?: string[];
            /** Username */
            username: string;
        };
        /**
         * GovernmentRead
         * @description A government. `province` is the code of the province it lies in, null for a province.
         */
        GovernmentRead: {
            /** Active */
            active: boolean;
            /** Code */
            code: string;
            /** Level */
            level: string;
            /** Name */
            name: string;
            /**
             * Notice
             * @description Stands above every page of this government
             */
            notice: string | null;
            /** Province */
            province: string | null;
            /** Timezone */
            timezone: string;
        };
        /**
         * GrantedUnitRead
         * @description A unit that an account reaches, with everything below it.
         */
        GrantedUnitRead: {
            /** Government */
            government: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * HolidayLine
         * @description A day without work: national holiday, collective leave (cuti bersama) or a local one.
         */
        HolidayLine: {
            /**
             * Category
             * @enum {string}
             */
            category: "national" | "leave" | "local";
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Name */
            name: string;
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
         * KeySet
         * @description The keys that access tokens are verified with.
         */
        KeySet: {
            /** Keys */
            keys: components["schemas"]["PublicKey"][];
        };
        /**
         * MailRead
         * @description A message that the local catcher has kept.
         */
        MailRead: {
            /** Body */
            body: string;
            /** Id */
            id: string;
            /**
             * Sent At
             * Format: date-time
             */
            sent_at: string;
            /** Subject */
            subject: string;
            /** To */
            to: string;
        };
        /**
         * Metadata
         * @description What this authorisation server can do (RFC 8414).
         */
        Metadata: {
            /** Authorization Endpoint */
            authorization_endpoint: string;
            /** Authorization Response Iss Parameter Supported */
            authorization_response_iss_parameter_supported: boolean;
            /** Code Challenge Methods Supported */
            code_challenge_methods_supported: string[];
            /** Grant Types Supported */
            grant_types_supported: string[];
            /** Issuer */
            issuer: string;
            /** Jwks Uri */
            jwks_uri: string;
            /** Response Modes Supported */
            response_modes_supported: string[];
            /** Response Types Supported */
            response_types_supported: string[];
            /** Revocation Endpoint */
            revocation_endpoint: string;
            /** Revocation Endpoint Auth Methods Supported */
            revocation_endpoint_auth_methods_supported: string[];
            /** Scopes Supported */
            scopes_supported: string[];
            /** Service Documentation */
            service_documentation: string;
            /** Token Endpoint */
            token_endpoint: string;
            /** Token Endpoint Auth Methods Supported */
            token_endpoint_auth_methods_supported: string[];
            /** Ui Locales Supported */
            ui_locales_supported: string[];
        };
        /**
         * OAuthRefusal
         * @description Why not (RFC 6749 §5.2).
         */
        OAuthRefusal: {
            /** Error */
            error: string;
            /** Error Description */
            error_description: string | null;
        };
        /** Page[AccountRead] */
        Page_AccountRead_: {
            /** Data */
            data: components["schemas"]["AccountRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[AuditEntryRead] */
        Page_AuditEntryRead_: {
            /** Data */
            data: components["schemas"]["AuditEntryRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[ClientRead] */
        Page_ClientRead_: {
            /** Data */
            data: components["schemas"]["ClientRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[GovernmentRead] */
        Page_GovernmentRead_: {
            /** Data */
            data: components["schemas"]["GovernmentRead"][];
            /** Next */
            next: string | null;
        };
        /** Page[MailRead] */
        Page_MailRead_: {
            /** Data */
            data: components["schemas"]["MailRead"][];
            /** Next */
            next: string | null;
        };
        /**
         * PlatformState
         * @description All services; ready only when each of them is.
         */
        PlatformState: {
            /** Parts */
            parts: {
                [key: string]: components["schemas"]["ServiceState"];
            };
            /**
             * Status
             * @enum {string}
             */
            status: "ready" | "not ready";
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
         * PublicKey
         * @description A public key of the elliptic curve P-256 (RFC 7517, RFC 7518).
         */
        PublicKey: {
            /** Alg */
            alg: string;
            /**
             * Crv
             * @constant
             */
            crv: "P-256";
            /** Kid */
            kid: string;
            /**
             * Kty
             * @constant
             */
            kty: "EC";
            /** Use */
            use: string;
            /** X */
            x: string;
            /** Y */
            y: string;
        };
        /**
         * PublishCalendar
         * @description The whole calendar as it shall be from now on; each day once.
         * @example {
         *       "holidays": [
         *         {
         *           "category": "local",
         *           "day": "2026-07-02",
         *           "name": "Hari jadi Kabupaten Buton Utara"
         *         }
         *       ],
         *       "workweek": [
         *         1,
         *         2,
         *         3,
         *         4,
         *         5
         *       ]
         *     }
         */
        PublishCalendar: {
            /** Holidays */
            holidays: components["schemas"]["HolidayLine"][];
            /** Workweek */
            workweek: number[];
        };
        /**
         * ReachedUnit
         * @description A unit that the person reaches, with everything below it.
         */
        ReachedUnit: {
            /** Government */
            government: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Role
         * @description What somebody is for a government, or for the platform.
         * @enum {string}
         */
        Role: "officer" | "drafter" | "unit_head" | "organisation_bureau" | "complaints_coordinator" | "inspector" | "custodian" | "leader" | "ombudsman_viewer" | "coach" | "government_administrator" | "administrator";
        /**
         * Rotated
         * @description The key that will sign next, ten minutes after it was made.
         */
        Rotated: {
            /** Kid */
            kid: string;
        };
        /**
         * ServiceState
         * @description One service; `parts` holds the state of its engines, such as database and events.
         */
        ServiceState: {
            /** Parts */
            parts: {
                [key: string]: string;
            };
            /**
             * Status
             * @enum {string}
             */
            status: "ready" | "not ready";
        };
        /**
         * SessionRead
         * @description The present session. The access token ends at `expires_at`; refresh before.
         */
        SessionRead: {
            account: components["schemas"]["SignedIn"];
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /**
         * SignedIn
         * @description Who is signed in. `governments` is `["*"]` for all; `units` counts unless `all_units`.
         */
        SignedIn: {
            /** All Units */
            all_units: boolean;
            /** Governments */
            governments: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Otp Enrolled */
            otp_enrolled: boolean;
            /**
             * Otp Missing
             * @description Roles with power sleep until a second factor is enrolled
             */
            otp_missing: boolean;
            /**
             * Roles
             * @description Roles that count now
             */
            roles: components["schemas"]["Role"][];
            /** Scopes */
            scopes: string[];
            /** Units */
            units: components["schemas"]["ReachedUnit"][];
            /** Username */
            username: string;
        };
        /**
         * SignIn
         * @description Username and password, and a one-time code where the account has a second factor.
         * @example {
         *       "password": "kuda-layang-batu-senja",
         *       "username": "penyusun.disdukcapil"
         *     }
         */
        SignIn: {
            /** Otp */
            otp?: string | null;
            /** Password */
            password: string;
            /** Username */
            username: string;
        };
        /**
         * Timezone
         * @description The three working time zones, Keppres 41/1987: WIB, WITA, WIT.
         * @enum {string}
         */
        Timezone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
        /**
         * TokenAnswer
         * @description Tokens (RFC 6749 §5.1). `refresh_token` is there when an application acts for a person.
         */
        TokenAnswer: {
            /** Access Token */
            access_token: string;
            /**
             * Expires In
             * @description Seconds
             */
            expires_in: number;
            /** Refresh Token */
            refresh_token: string | null;
            /** Scope */
            scope: string;
            /** Token Type */
            token_type: string;
        };
        /**
         * TotpSecret
         * @description What an authenticator app needs: the secret (base32), or the URI as a QR code.
         */
        TotpSecret: {
            /** Secret */
            secret: string;
            /** Uri */
            uri: string;
        };
        /**
         * UnitKind
         * @description What a unit is, after UU 23/2014 and PP 18/2016.
         * @enum {string}
         */
        UnitKind: "secretariat" | "inspectorate" | "agency" | "board" | "district" | "village" | "health_centre" | "hospital" | "school" | "section" | "technical_unit";
        /**
         * UnitRead
         * @description A unit. `ancestors` runs from the root to the parent; `version` is what If-Match names.
         */
        UnitRead: {
            /** Ancestors */
            ancestors: string[];
            /** Closed On */
            closed_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /** Short Name */
            short_name: string | null;
            /** Version */
            version: number;
        };
        /**
         * UnitTree
         * @description Every unit of a government, parents before their parts; closed ones too.
         */
        UnitTree: {
            /** Data */
            data: components["schemas"]["UnitRead"][];
        };
        /**
         * VerificationRead
         * @description Whether the trail is as it was written; `broken_at` is the first entry that is not.
         */
        VerificationRead: {
            /** Broken At */
            broken_at: number | null;
            /** Entries */
            entries: number;
            /** Intact */
            intact: boolean;
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
    read_key_set: {
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
                    "application/json": components["schemas"]["KeySet"];
                };
            };
        };
    };
    read_metadata: {
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
                    "application/json": components["schemas"]["Metadata"];
                };
            };
        };
    };
    change_own_password: {
        parameters: {
            query?: never;
            header?: {
                origin?: string | null;
                "Sec-Fetch-Site"?: string | null;
            };
            path?: never;
            cookie?: {
                prima_access?: string | null;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRead"];
                };
            };
            /** @description NotAuthenticated: You are not signed in; WrongCredentials: Wrong username or password */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PeopleOnly: Only for the owner of the account; CrossSiteRequest: Request from another site refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PasswordTooCommon: The password is too easy to guess; PasswordPersonal: The password contains the username */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description SignInLocked: Too many attempts to sign in; TooManyRequests: Too many requests */
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
    begin_totp: {
        parameters: {
            query?: never;
            header?: {
                origin?: string | null;
                "Sec-Fetch-Site"?: string | null;
            };
            path?: never;
            cookie?: {
                prima_access?: string | null;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BeginTotp"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSecret"];
                };
            };
            /** @description NotAuthenticated: You are not signed in; OtpRequired: A one-time code is required; OtpWrong: The one-time code is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PeopleOnly: Only for the owner of the account; CrossSiteRequest: Request from another site refused */
            403: {
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
    confirm_totp: {
        parameters: {
            query?: never;
            header?: {
                origin?: string | null;
                "Sec-Fetch-Site"?: string | null;
            };
            path?: never;
            cookie?: {
                prima_access?: string | null;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotp"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRead"];
                };
            };
            /** @description NotAuthenticated: You are not signed in; OtpWrong: The one-time code is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PeopleOnly: Only for the owner of the account; CrossSiteRequest: Request from another site refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description NoOtpToConfirm: There is nothing to confirm */
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
    list_platform_accounts: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["Page_AccountRead_"];
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
    create_platform_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePlatformAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRead"];
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
            /** @description UnitUnknown: No such unit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentInactive: This government is not active; RoleNotGrantable: This role cannot be granted here; UsernameTaken: The username is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PasswordTooCommon: The password is too easy to guess; PasswordPersonal: The password contains the username */
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
    read_platform_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["AccountRead"];
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
            /** @description AccountUnknown: No such account */
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
    change_platform_account: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlatformAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRead"];
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
            /** @description UnitUnknown: No such unit; AccountUnknown: No such account */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentInactive: This government is not active; RoleNotGrantable: This role cannot be granted here; OwnAccount: This is your own account */
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
            /** @description PasswordTooCommon: The password is too easy to guess; PasswordPersonal: The password contains the username */
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
    list_platform_audit_entries: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["Page_AuditEntryRead_"];
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
    verify_platform_audit_trail: {
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
                    "application/json": components["schemas"]["VerificationRead"];
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
        };
    };
    list_governments: {
        parameters: {
            query?: {
                active?: boolean | null;
                cursor?: string | null;
                level?: ("province" | "regency" | "city") | null;
                limit?: number;
                province?: string | null;
                query?: string | null;
            };
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
                    "application/json": components["schemas"]["Page_GovernmentRead_"];
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
    read_government: {
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
                    "application/json": components["schemas"]["GovernmentRead"];
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
    change_government: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGovernment"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernmentRead"];
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
            /** @description GovernmentUnknown: No such government */
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
    list_accounts: {
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
                    "application/json": components["schemas"]["Page_AccountRead_"];
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
    create_account: {
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
                "application/json": components["schemas"]["CreateAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRead"];
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
            /** @description UnitUnknown: No such unit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentInactive: This government is not active; RoleNotGrantable: This role cannot be granted here; UsernameTaken: The username is taken; RequestInFlight: The same request is in flight */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description PasswordTooCommon: The password is too easy to guess; PasswordPersonal: The password contains the username; IdempotencyKeyReused: Idempotency-Key was used before */
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
    read_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["AccountRead"];
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
            /** @description AccountUnknown: No such account */
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
    change_account: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                account_id: string;
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRead"];
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
            /** @description UnitUnknown: No such unit; AccountUnknown: No such account */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentInactive: This government is not active; RoleNotGrantable: This role cannot be granted here; OwnAccount: This is your own account; AccountManagedElsewhere: The platform manages this account */
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
            /** @description PasswordTooCommon: The password is too easy to guess; PasswordPersonal: The password contains the username */
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
    list_audit_entries: {
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
                    "application/json": components["schemas"]["Page_AuditEntryRead_"];
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
            /** @description NotFound: Not found */
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
    verify_audit_trail: {
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
                    "application/json": components["schemas"]["VerificationRead"];
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
    read_calendar: {
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
                    "application/json": components["schemas"]["CalendarRead"];
                };
            };
            /** @description GovernmentUnknown: No such government; CalendarUnknown: There is no working calendar yet */
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
    publish_calendar: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCalendar"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarRead"];
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
            /** @description GovernmentUnknown: No such government; CalendarUnknown: There is no working calendar yet */
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
    list_clients: {
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
                    "application/json": components["schemas"]["Page_ClientRead_"];
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
    create_client: {
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
                "application/json": components["schemas"]["CreateClient"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCreated"];
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
            /** @description GovernmentInactive: This government is not active; ScopeNotForPrograms: This scope is not for programs; RedirectNotSafe: A redirect address is not safe; PublicClientWithoutRedirect: There is no redirect address; RequestInFlight: The same request is in flight */
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
    revoke_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
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
            /** @description ClientUnknown: No such client */
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
    list_units: {
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
                    "application/json": components["schemas"]["UnitTree"];
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
    add_unit: {
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
                "application/json": components["schemas"]["AddUnit"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRead"];
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
            /** @description NotFound: Not found; UnitUnknown: No such unit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentInactive: This government is not active; UnitClosed: This unit is closed; TreeTooDeep: The tree of units is too deep; RequestInFlight: The same request is in flight */
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
    read_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                unit_id: string;
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
                    "application/json": components["schemas"]["UnitRead"];
                };
            };
            /** @description GovernmentUnknown: No such government; UnitUnknown: No such unit */
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
    change_unit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string | null;
            };
            path: {
                /** @description Kemendagri code of a province or regency/city */
                government: string;
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUnit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRead"];
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
            /** @description UnitUnknown: No such unit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description GovernmentInactive: This government is not active; UnitClosed: This unit is closed; UnitHasOpenParts: There are open units below it; UnitInsideItself: A unit cannot be below itself; TreeTooDeep: The tree of units is too deep */
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
    rotate_signing_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rotated"];
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
        };
    };
    list_mail: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["Page_MailRead_"];
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
    read_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mail_id: string;
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
                    "application/json": components["schemas"]["MailRead"];
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
            /** @description MailUnknown: No such message */
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
    read_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                prima_access?: string | null;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRead"];
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
            /** @description PeopleOnly: Only for the owner of the account */
            403: {
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
    sign_in: {
        parameters: {
            query?: never;
            header?: {
                origin?: string | null;
                "Sec-Fetch-Site"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRead"];
                };
            };
            /** @description WrongCredentials: Wrong username or password; OtpRequired: A one-time code is required; OtpWrong: The one-time code is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description CrossSiteRequest: Request from another site refused */
            403: {
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
            /** @description SignInLocked: Too many attempts to sign in; TooManyRequests: Too many requests */
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
    sign_out: {
        parameters: {
            query?: never;
            header?: {
                origin?: string | null;
                "Sec-Fetch-Site"?: string | null;
            };
            path?: never;
            cookie?: {
                prima_refresh?: string | null;
            };
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
            /** @description CrossSiteRequest: Request from another site refused */
            403: {
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
    refresh_session: {
        parameters: {
            query?: never;
            header?: {
                origin?: string | null;
                "Sec-Fetch-Site"?: string | null;
            };
            path?: never;
            cookie?: {
                prima_refresh?: string | null;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRead"];
                };
            };
            /** @description SessionEnded: Your session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description CrossSiteRequest: Request from another site refused */
            403: {
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
    ask_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                prima_access?: string | null;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
    answer_consent: {
        parameters: {
            query?: never;
            header?: {
                origin?: string | null;
                "Sec-Fetch-Site"?: string | null;
            };
            path?: never;
            cookie?: {
                prima_access?: string | null;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to the application */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description CrossSiteRequest: Request from another site refused */
            403: {
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
    revoke_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description Of a public client */
                    client_id?: string;
                    /** @description The refresh token to end */
                    token?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request or the grant is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthRefusal"];
                };
            };
            /** @description The client could not be authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthRefusal"];
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
    issue_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description Of a public client */
                    client_id?: string;
                    /** @description The authorization code */
                    code?: string;
                    /** @description PKCE, 43 to 128 characters */
                    code_verifier?: string;
                    /** @description authorization_code, refresh_token or client_credentials */
                    grant_type?: string;
                    /** @description As in the request for the code */
                    redirect_uri?: string;
                    /** @description The refresh token to exchange */
                    refresh_token?: string;
                    /** @description Space separated; without it everything the client is registered for */
                    scope?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description The request or the grant is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthRefusal"];
                };
            };
            /** @description The client could not be authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthRefusal"];
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
    read_readiness: {
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
                    "application/json": components["schemas"]["PlatformState"];
                };
            };
            /** @description A service cannot serve */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformState"];
                };
            };
        };
    };
}
