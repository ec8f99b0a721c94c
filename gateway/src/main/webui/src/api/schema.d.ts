export interface paths {
    "/api/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actors
         * @description Whoever can hold a deposit. Sorted by name.
         */
        get: operations["listActors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An actor with its relations and the claims about it */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The feed of changes
         * @description Every committed change as a CloudEvent, in commit order and without gaps: who has read up to a position has read all there is up to it. Start without `after`, keep `cursor`, and pass it as `after` the next time. With `wait` the answer is held back until something happens, or the time is up. Delivery is at least once; `id` tells a repeat. The last event of every write is `org.xenotime.revision.committed`: what stands before it is complete. Types: `org.xenotime.deposit.changed`, `org.xenotime.actor.changed`, `org.xenotime.claim.recorded`, `org.xenotime.prices.changed`, `org.xenotime.intake.completed`, `org.xenotime.revision.committed`.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims of control
         * @description What sources say of who holds what, each with its source and grade; sources that contradict each other are all there. Sorted by id. What follows from the claims for one deposit on one day is at /api/v1/deposits/{id}/control.
         */
        get: operations["listControlClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control-claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim as it stands today */
        get: operations["getControlClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rule that makes an answer of claims
         * @description In prose, with its parameters and a worked example.
         */
        get: operations["getControlRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deposits, filtered, sorted, page by page
         * @description Sites, districts, complexes and areas with their headline figures. Masses are in tonnes, grades and shares in percent; a figure that is not known is absent, never zero. The figures come from the preferred estimate and composition of each deposit: its own page names them with their sources. Comes as JSON, as GeoJSON (`f=geojson`) and as CSV (`f=csv`).
         */
        get: operations["listDeposits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything known of one deposit
         * @description All resource statements and compositions of all sources, the oxides and shares derived from them, and the headline figures with what they were taken from. What stands for the deposit is chosen by one rule: implausible and unchecked figures never; consistent before inconsistent, compliant with a reporting code before not, newer before older, more complete before less; classes of one estimate add up. A former id answers 308.
         */
        get: operations["getDeposit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits/{id}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who controls a deposit on a day, by what was known at a time
         * @description For each kind of control: held by whom, contested between whom, or unknown, with the reason and the claims behind it. `on` is the day in the world, `knownAt` the time of knowledge: a claim counts from the day its source was published, where that is known, else from when it was recorded here. Without them: today, by what is known now. The rule is at /api/v1/control/rule.
         */
        get: operations["getControl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the sources say of a deposit, word for word
         * @description Every column of every row of the data sets that speak of it, as it stands in the file.
         */
        get: operations["listDepositRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Elements, oxides and what counts as heavy
         * @description La to Lu and Y with the oxide in which figures are given and the factor from element to oxide (mass of oxide / mass of element, from IUPAC atomic weights). `group` holds light or heavy for each definition in use.
         */
        get: operations["listElements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conflict events
         * @description Events with at least one death, Myanmar 1989 to 2023, from the UCDP Georeferenced Event Dataset of the Uppsala Conflict Data Program (CC BY 4.0), as they stand there. Sorted by first day.
         */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imported data sets
         * @description For each data set: rows read by file, things stored by kind, how many rows were flagged for which reason, and how many values were kept as text because their meaning is not certain. Nothing is dropped. JSON or CSV.
         */
        get: operations["listIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{dataSet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of one data set
         * @description Every flagged row with the reason, and every value that was kept as text.
         */
        get: operations["getIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prices of rare-earth products, edition by edition
         * @description Yearly averages of the Mineral Commodity Summaries (USGS; Argus Media and Asian Metal via USGS), US dollars for a kilogram. What a later edition revised stands beside what the earlier one gave: without `edition` all of them come. Sorted by product, year, edition.
         */
        get: operations["listPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mine production and reserves by country, edition by edition
         * @description From the Mineral Commodity Summaries (USGS), tonnes of rare-earth oxide equivalent. What a later edition revised stands beside what the earlier one gave: without `edition` all of them come. Sorted by area, measure, year, edition.
         */
        get: operations["listProduction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/production/mine-site-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mine sites counted in an area
         * @description Where output is not reported, how many pools, pits or mines a source counted, and who held the area by its word. Sorted by id.
         */
        get: operations["listMineSiteCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources, by id
         * @description Every figure and every claim names one of these. JSON or CSV.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One source
         * @description Citation, publisher, address, date, kind and grade of one source.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trade-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trade in rare earths between countries
         * @description What sources say went from one country to another. They contradict each other; all of them are there. Sorted by the beginning of the period.
         */
        get: operations["listTradeFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodologies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Methods of ranking
         * @description The newest version of each methodology, whole. JSON, or CSV without criteria.
         */
        get: operations["listMethodologies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/methodologies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A method of ranking
         * @description Criteria, normalisation, weights and the treatment of missing values, each with its reason. The newest version, unless another is asked for; a version never changes.
         */
        get: operations["getMethodology"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The published rankings
         * @description Every ranking with the question that it answers and its newest snapshot.
         */
        get: operations["listRankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{methodology}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A ranking, best first
         * @description The newest snapshot of the ranking. The score is the weighted mean of the normalised criteria of the methodology, from 0 to 1; it compares the ranked deposits with each other and is no measure by itself. Deposits whose required figures nobody has stated are not in it: unrankedCount says how many, and `unranked` lists them with the reasons. The sources of the figures stand in the explanation of each deposit.
         */
        get: operations["getRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{methodology}/deposits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a deposit has its rank
         * @description For each criterion the raw value with its unit and source, where it lies between the worst (0) and the best (1) of the ranked deposits, its weight, and what it contributes to the score. What is not known is marked as missing and its weight goes to the others in proportion; it is never counted as zero. A deposit without a rank comes with the reasons.
         */
        get: operations["explainRank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{methodology}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Snapshots of a ranking, newest first
         * @description A snapshot is made when the result of a ranking changes, and never changes itself. It says which version of the methodology, which revision of the data and which prices went in.
         */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{methodology}/snapshots/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A ranking as it was published
         * @description The ranking as of a snapshot, in the shape of the newest one. The answer to a URL never changes and may be kept for good.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{methodology}/unranked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deposits that are not ranked, and why
         * @description Deposits for which a figure that the methodology requires is not known, by id, each with the reasons. Not to be ranked is no judgement of a deposit.
         */
        get: operations["listUnranked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forum/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The categories in their order
         * @description There are few: all of them are on one page.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forum/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One post
         * @description For links and quotes; the topic lists them all.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forum/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The HTML that Markdown would become
         * @description Renders as a post is rendered: CommonMark with tables, strikethrough and autolinks, then an allow-list. Allowed are the elements a, blockquote, br, caption, code, del, em, h1 to h6, hr, img, ins, kbd, li, mark, ol, p, pre, q, s, strong, sub, sup, table, tbody, td, tfoot, th, thead, tr, ul; the attributes href and title of a, src, alt and title of img, class language-... of code, start of ol, align of td and th; the schemes http, https and mailto. Nothing is stored.
         */
        post: operations["previewMarkdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forum/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Topics, the latest discussion first
         * @description Filters narrow each other. Pages are found by keys: `next` leads on, however deep, at the same cost. A topic that gets a reply moves to the front, so it may be met again.
         */
        get: operations["listTopics"];
        put?: never;
        /**
         * Open a topic
         * @description With its first post, which has the number 1. For members.
         */
        post: operations["createTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forum/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One topic
         * @description What it is about and where it stands; its posts are at `/posts` below it.
         */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Lock, open, pin or unpin a topic
         * @description For moderators. Send the ETag of the topic in If-Match: a change that somebody else made in the meantime, a reply among them, answers 412 and nothing happens.
         */
        patch: operations["moderateTopic"];
        trace?: never;
    };
    "/api/v1/forum/topics/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The posts of a topic, by number
         * @description Numbers start at 1 and have no gap, so `?from=120&limit=20` is a stable link to the posts 120 to 139, at the same cost in a topic of any length.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Reply in a topic
         * @description The post gets the next number of the topic. For members.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description Answers a guest too (authenticated is false), also when a session has ended. A bearer token that is not valid is a 401.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in
         * @description For browsers. Leads to the identity provider (authorization code with PKCE) and back to 'redirect'. API clients bring a bearer token instead.
         */
        get: operations["signIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out by a link
         * @description For browsers. A link on a page of this site signs out at once; from anywhere else a page asks first.
         */
        get: operations["askToSignOut"];
        put?: never;
        /**
         * Sign out
         * @description For browsers. Needs the Origin of this site.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every kind of problem
         * @description What each type of problem means and what to do; a page for browsers.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind of problem
         * @description What it means and what to do; a page for browsers.
         */
        get: operations["getProblem"];
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
        /** @description Everything known of an actor, each fact with its source */
        Actor: {
            /**
             * @description ISO 3166-1 alpha-3
             * @example MMR
             */
            country?: string;
            /** @description Other names and abbreviations, former ones too */
            aliases: string[];
            /**
             * @description state, state-agency, state-military, state-owned-enterprise, company, investor, armed-group, militia, community or international-organisation
             * @example armed-group
             */
            kind: string;
            /**
             * @description Name in use
             * @example Kachin Independence Army
             */
            name: string;
            /**
             * @description Stable; its place in addresses
             * @example kachin-independence-army
             */
            id: string;
            /** @description Kind in the words of the source */
            kindText?: string;
            /** @description Who describes it so */
            source?: components["schemas"]["DepositsSourceRef"];
            /** @description Under which other numbers it is known */
            identifiers: components["schemas"]["ActorIdentifier"][];
            /** @description What it is to others, and they to it */
            relations: components["schemas"]["ActorRelation"][];
            /** @description What it is claimed to hold; the claims whole are behind links.claims */
            claims?: components["schemas"]["ActorHolding"][];
            links?: components["schemas"]["ActorLinks"];
        };
        /** @description A claim about the actor, in short */
        ActorHolding: {
            /**
             * @description Id of the claim
             * @example c009
             */
            id?: string;
            /**
             * @description Id of the deposit or area
             * @example pang-war
             */
            subject?: string;
            subjectName?: string;
            /**
             * @description Kind of control
             * @example territory
             */
            kind?: string;
            /** @description Share, percent; absent where not stated */
            sharePercent?: number;
            period?: components["schemas"]["Period"];
        };
        ActorIdentifier: {
            /** @description lei, cik, ticker, ucdp-side, wikidata or other */
            scheme: string;
            value: string;
        };
        ActorLinks: {
            self?: string;
            /** @description The claims about it, whole */
            claims?: string;
            /** @description What the forum says of it */
            discussions?: string;
        };
        /** @description An actor by id and name */
        ActorName: {
            id: string;
            name: string;
        };
        ActorPage: {
            items?: components["schemas"]["ActorSummary"][];
            next?: string;
        };
        /** @description `from` is part of, armed wing of, owner of, allied with or opposed to `to` */
        ActorRelation: {
            from: components["schemas"]["ActorName"];
            /** @description part-of, armed-wing-of, owns, allied-with or opposed-to */
            kind: string;
            to: components["schemas"]["ActorName"];
            /** @description Kind in the words of the source */
            kindText?: string;
            /** @description Share that is owned, percent; absent where not stated */
            sharePercent?: number;
            period?: components["schemas"]["Period"];
            note?: string;
            source?: components["schemas"]["DepositsSourceRef"];
        };
        /** @description An actor as it stands in lists. Absent is unknown. */
        ActorSummary: {
            /**
             * @description Stable; its place in addresses
             * @example kachin-independence-army
             */
            id?: string;
            /**
             * @description Name in use
             * @example Kachin Independence Army
             */
            name?: string;
            /** @description Other names and abbreviations, former ones too */
            aliases?: string[];
            /**
             * @description state, state-agency, state-military, state-owned-enterprise, company, investor, armed-group, militia, community or international-organisation
             * @example armed-group
             */
            kind?: string;
            /** @description Kind in the words of the source */
            kindText?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example MMR
             */
            country?: string;
            /** @description Who describes it so */
            source?: components["schemas"]["DepositsSourceRef"];
        };
        Changed: {
            items?: components["schemas"]["CloudEvent"][];
            /** @description Path of what follows; absent where nothing does yet */
            next?: string;
            /** @description Position behind the last item, to be passed as `after` */
            cursor?: string;
        };
        ClaimPage: {
            items: components["schemas"]["ControlClaim"][];
            next?: string;
        };
        /** @description CloudEvents 1.0 in JSON, with the extension attribute `revision` */
        CloudEvent: {
            /**
             * @description Version of CloudEvents
             * @example 1.0
             */
            specversion?: string;
            /**
             * @description Place in the feed: grows in commit order, unique with `source`
             * @example 4711
             */
            id?: string;
            /**
             * @description The feed
             * @example /api/v1/changes
             */
            source?: string;
            /**
             * @description What happened
             * @example org.xenotime.deposit.changed
             */
            type?: string;
            /**
             * @description Slug of what changed; for `revision.committed` the revision
             * @example mount-weld
             */
            subject?: string;
            /** @description When it was committed, UTC */
            time?: components["schemas"]["Instant"];
            /**
             * @description Media type of `data`
             * @example application/json
             */
            datacontenttype?: string;
            /**
             * Format: int64
             * @description Data revision: one for each committed write, in commit order
             */
            revision?: number;
            /** @description What changed, whole, as the API showed it at this revision */
            data?: Record<string, never>;
        };
        /** @description Which elements the ore holds. Totals and shares are absent where fewer than 12 of the 15 elements are known, or one of La, Ce, Pr, Nd, Dy and Y is not. */
        Composition: {
            id: string;
            /** @description What was analysed, where it is not simply the site's ore */
            subject?: string;
            /** @description ppm of the element's mass in the ore, as the source states it */
            elementsPpm?: {
                [key: string]: number;
            };
            /** @description Derived: each element as its oxide */
            oxides: components["schemas"]["Oxide"][];
            /** @description Total rare-earth oxides, ppm of the ore */
            treoPpm?: number;
            lightPpm?: number;
            heavyPpm?: number;
            /** @description Heavy oxides in all oxides, percent */
            heavySharePercent?: number;
            /** @description Which elements heavy means here */
            heavyDefinition?: string;
            /** @description Nd2O3 and Pr6O11 in all oxides, percent */
            ndprSharePercent?: number;
            /** @description Elements that the source does not report; not zero */
            missingElements?: string[];
            /** @description What a source states of oxides or groups without a full analysis */
            statedShares?: components["schemas"]["StatedShare"][];
            source: components["schemas"]["DepositsSourceRef"];
        };
        /** @description An actor by id and name; more at /api/v1/actors/{id} */
        ControlActor: {
            /** @example kachin-independence-army */
            id: string;
            name: string;
        };
        /** @description Who controls a deposit on a day, by what was known at a time */
        ControlAnswer: {
            /**
             * @description Id of the deposit
             * @example pang-war
             */
            deposit: string;
            /**
             * @description The day asked about
             * @example 2024-11-01
             */
            on: components["schemas"]["LocalDate"];
            /** @description Claims that came to be known later are left out */
            knownAt: components["schemas"]["Instant"];
            /**
             * @description The rule that was used; in full at /api/v1/control/rule
             * @example transition-1
             */
            policy: string;
            /** @description One answer for each kind of control */
            controls: components["schemas"]["ControlOfKind"][];
            /** @description The claims that the answers stand on, whole */
            claims: components["schemas"]["ControlClaim"][];
        };
        /** @description What one source says of who holds something. It is a claim, not the truth. */
        ControlClaim: {
            /**
             * @description Stable; its place in addresses
             * @example c009
             */
            id: string;
            subject: components["schemas"]["ControlSubject"];
            actor?: components["schemas"]["ControlActor"];
            /**
             * @description territory, title, licence, operation, ownership, taxation or offtake
             * @example territory
             */
            kind: string;
            /**
             * @description Kind in the words of the source
             * @example territorial_de_facto
             */
            kindText?: string;
            /** @description whole: nobody else can have it too; part: others may have the rest; prospect: agreed or planned, not held */
            extent?: string;
            /** @description Share that is owned, percent; absent where not stated */
            sharePercent?: number;
            /** @description Absent where the source gives no date at all */
            period: components["schemas"]["Period"];
            /** @description proposed, accepted, rejected or retracted; only accepted ones count */
            status: string;
            source: components["schemas"]["DepositsSourceRef"];
            grade?: components["schemas"]["Grade"];
            /** @description What else the source says, and which sources contradict it */
            note?: string;
            /** @description ISO 8601 day, month or year on which the source was published; absent where it carries no date */
            publishedOn?: string;
            /** @description When it was recorded here, UTC */
            recordedAt: components["schemas"]["Instant"];
            /** @description When a later version took its place, UTC; absent where it stands */
            supersededAt?: components["schemas"]["Instant"];
        };
        ControlHolder: {
            actor?: components["schemas"]["ControlActor"];
            /** @description Id of what the actor is part or armed wing of; absent where of nothing. Actors of one side do not contest each other */
            side?: string;
            /**
             * Format: double
             * @description That the side of the actor holds it, 0 to 1. This rule does not weigh: the sides of a contest are equally likely
             */
            probability?: number;
        };
        ControlKind: {
            id?: string;
            meaning?: string;
            inherited?: boolean;
        };
        /** @description Who holds one kind of control */
        ControlOfKind: {
            /**
             * @description Kind of control
             * @example territory
             */
            kind: string;
            /** @description held: by the holders; contested: between them, or with one of whom no claim speaks; unknown: no claim speaks of the day */
            state: string;
            /**
             * @description Id of the actor with most claims; absent where nobody is ahead
             * @example kachin-independence-army
             */
            leader?: string;
            holders: components["schemas"]["ControlHolder"][];
            /** @description Days between which it began; absent where no source says so */
            since?: components["schemas"]["ControlSince"];
            /** @description Newest day that any of the claims has a word of */
            evidenceOf?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Days from evidenceOf to the day asked about
             */
            evidenceAgeDays?: number;
            /** @description The best grade of the claims */
            grade?: components["schemas"]["Grade"];
            /** @description Id of the area whose answer it is; absent where it is its own */
            inheritedFrom?: string;
            /** @description Ids of the claims that it stands on; they are whole under `claims` */
            claims: string[];
            /** @description Why, in a sentence */
            reason?: string;
        };
        /** @description How claims become an answer */
        ControlRule: {
            /** @example transition-1 */
            policy?: string;
            /** @description The rule in prose, one sentence or two to a point */
            rule?: string[];
            parameters?: components["schemas"]["ControlRuleParameters"];
            /** @description The kinds of control, and which of them a site has from its area */
            kinds?: components["schemas"]["ControlKind"][];
            /** @description Claims about one place, and what the rule answers; worked out live */
            example?: components["schemas"]["ControlRuleExample"];
        };
        /** @description Asked for a day, by what was known at a time */
        ControlRuleCase: {
            on?: components["schemas"]["LocalDate"];
            knownAt?: components["schemas"]["Instant"];
            state?: string;
            holders?: string[];
            reason?: string;
        };
        ControlRuleExample: {
            claims?: string[];
            cases?: components["schemas"]["ControlRuleCase"][];
        };
        ControlRuleParameters: {
            /**
             * Format: int32
             * @description Days between two takings above which they may be two
             */
            sameTakingDays?: number;
        };
        ControlSince: {
            /** @description First day that a source gives */
            earliest: components["schemas"]["LocalDate"];
            /** @description Day from which no source denies it */
            latest: components["schemas"]["LocalDate"];
        };
        /** @description The deposit or area that a claim is about */
        ControlSubject: {
            /** @example pang-war */
            id: string;
            name: string;
            /** @description site, district, complex or area */
            kind?: string;
            /** @description What it is about, in the words of the source */
            text?: string;
            /**
             * @description MIMU place code; claims with the same one are about the same place
             * @example MMR001005702
             */
            placeCode?: string;
        };
        /** @description Everything known of a deposit, each figure with its source */
        Deposit: {
            /**
             * @description ISO 3166-1 alpha-3
             * @example AUS
             */
            country?: string;
            aliases: string[];
            /** @description Rare-earth oxides contained, tonnes, by the preferred estimate */
            treoTonnes?: number;
            /**
             * @description Which elements heavy means here
             * @example tb-lu-y
             */
            heavyDefinition?: string;
            /** @description none, producer, byproduct-producer, past-producer, past-byproduct-producer or unknown, as of the source (USGS: 2011 to 2015) */
            production?: string;
            /** @description Rare-earth oxides in the ore, percent by mass, by the preferred estimate */
            treoPercent?: number;
            /** @description site, district, complex or area */
            kind: string;
            /** @description What to mind: duplicate-id, missing-coordinates, inconsistent-resource, implausible-resource, unchecked-resource */
            flags: string[];
            /** @description Heavy oxides in all oxides, percent, by the preferred composition; absent where fewer than 12 of the 15 elements are known, or one of La, Ce, Pr, Nd, Dy and Y is not */
            heavySharePercent?: number;
            /**
             * Format: int32
             * @description How many times it has been written
             */
            revision?: number;
            /** @example Mount Weld */
            name: string;
            /** @description State or province, as the source writes it */
            adminArea?: string;
            location?: components["schemas"]["Location"];
            /**
             * @description Stable; its place in addresses
             * @example mount-weld
             */
            id: string;
            /** Format: int32 */
            discoveryYear?: number;
            /**
             * @description Published vocabulary
             * @example carbonatite-residual
             */
            depositType?: string;
            /** @description showing, occurrence, deposit or prospect */
            status?: string;
            /** @description treoTonnes times heavySharePercent, tonnes */
            heavyTreoTonnes?: number;
            /** @description The district or area that contains it */
            partOf?: components["schemas"]["Neighbour"];
            /** @description The sites that it contains */
            contains?: components["schemas"]["Neighbour"][];
            /** @description The literature that the source lists */
            references?: components["schemas"]["DepositsSourceRef"][];
            /** @description The source of this description */
            source?: components["schemas"]["DepositsSourceRef"];
            /** @description Deposit type in the words of the source */
            depositTypeText?: string;
            minerals?: string[];
            commodities?: string[];
            hostRock?: string;
            /** @description Discovery in the words of the source */
            discoveryText?: string;
            /** @description Who held it by the source, which for USGS records is 2011 to 2015: not today's owner */
            companyText?: string;
            /** @description What contains it, in the words of the source */
            partOfText?: string;
            /** @description Fields that the source marks with (?) */
            uncertain?: string[];
            figures?: components["schemas"]["Figures"];
            /** @description All resource statements of all sources */
            statements: components["schemas"]["ResourceStatement"][];
            /** @description All compositions of all sources */
            compositions: components["schemas"]["Composition"][];
            links?: components["schemas"]["Links"];
        };
        DepositFeature: {
            type?: string;
            id?: string;
            geometry?: components["schemas"]["Point"];
            /** @description The deposit as JSON shows it */
            properties?: unknown;
        };
        DepositFeatureCollection: {
            type?: string;
            features?: components["schemas"]["DepositFeature"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        DepositPage: {
            items: components["schemas"]["DepositSummary"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description A deposit as it stands in lists. Absent is unknown, never zero. */
        DepositSummary: {
            /**
             * @description Stable; its place in addresses
             * @example mount-weld
             */
            id: string;
            /** @example Mount Weld */
            name: string;
            aliases: string[];
            /** @description site, district, complex or area */
            kind: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example AUS
             */
            country?: string;
            /** @description State or province, as the source writes it */
            adminArea?: string;
            location?: components["schemas"]["Location"];
            /**
             * @description Published vocabulary
             * @example carbonatite-residual
             */
            depositType?: string;
            /** @description showing, occurrence, deposit or prospect */
            status?: string;
            /** @description none, producer, byproduct-producer, past-producer, past-byproduct-producer or unknown, as of the source (USGS: 2011 to 2015) */
            production?: string;
            /** @description Rare-earth oxides contained, tonnes, by the preferred estimate */
            treoTonnes?: number;
            /** @description treoTonnes times heavySharePercent, tonnes */
            heavyTreoTonnes?: number;
            /** @description Rare-earth oxides in the ore, percent by mass, by the preferred estimate */
            treoPercent?: number;
            /** @description Heavy oxides in all oxides, percent, by the preferred composition; absent where fewer than 12 of the 15 elements are known, or one of La, Ce, Pr, Nd, Dy and Y is not */
            heavySharePercent?: number;
            /**
             * @description Which elements heavy means here
             * @example tb-lu-y
             */
            heavyDefinition?: string;
            /** Format: int32 */
            discoveryYear?: number;
            /** @description What to mind: duplicate-id, missing-coordinates, inconsistent-resource, implausible-resource, unchecked-resource */
            flags: string[];
            /**
             * Format: int32
             * @description How many times it has been written
             */
            revision?: number;
        };
        ElementPage: {
            items?: components["schemas"]["ElementView"][];
        };
        ElementView: {
            symbol?: string;
            name?: string;
            /** Format: double */
            atomicWeight?: number;
            oxide?: string;
            /**
             * Format: double
             * @description Mass of the oxide for one unit of mass of the element
             */
            oxideFactor?: number;
            /** @description light or heavy, by each definition */
            group?: {
                [key: string]: string;
            };
        };
        /** @description A headline figure and what it was taken from */
        Figure: {
            value: number;
            /** @description The statement that it was taken from; the first, where several add up */
            statement?: string;
            /** @description All statements, where several classes of one estimate add up */
            statements?: string[];
            /** @description The composition that it was taken from */
            composition?: string;
            /** @description Class of the estimate; classes that add up are joined by hyphens */
            class?: string;
            source: components["schemas"]["DepositsSourceRef"];
            /** @description Of the composition, where the figure rests on a statement and on one */
            compositionSource?: components["schemas"]["DepositsSourceRef"];
        };
        /** @description The headline figures, each with the statement and composition behind it */
        Figures: {
            /** @description Rare-earth oxides contained, tonnes */
            treoTonnes?: components["schemas"]["Figure"];
            /** @description Rare-earth oxides in the ore, percent */
            treoPercent?: components["schemas"]["Figure"];
            /** @description Heavy oxides in all oxides, percent */
            heavySharePercent?: components["schemas"]["Figure"];
            /** @description treoTonnes times heavySharePercent, tonnes */
            heavyTreoTonnes?: components["schemas"]["Figure"];
            /** @description Class of the preferred estimate; classes that add up joined by hyphens */
            resourceClass?: string;
            /** @description Which elements heavy means here */
            heavyDefinition?: string;
        };
        Flagged: {
            reason?: string;
            /** Format: int32 */
            count?: number;
            /** @description Row numbers after the header, with the record's own id */
            rows?: components["schemas"]["FlaggedRow"][];
        };
        FlaggedRow: {
            file?: string;
            /** Format: int32 */
            row?: number;
            id?: string;
        };
        /** @description Admiralty scale: the source and what it says, judged apart. F6: not judged */
        Grade: {
            /** @description Reliability of the source, A best to E; F cannot be judged */
            source: string;
            /**
             * Format: int32
             * @description Credibility of the information, 1 best to 5; 6 cannot be judged
             */
            information: number;
            /**
             * @description Both together
             * @example F6
             */
            text: string;
        };
        /** @description HTTP Problem Response according to RFC9457 and RFC7807 */
        HttpProblem: {
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type?: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status?: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail?: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description HTTP Validation Problem Response according to RFC9457 and RFC7807 */
        HttpValidationProblem: {
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type?: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status?: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail?: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance?: string;
            /** @description List of validation constraint violations that occurred */
            violations?: components["schemas"]["Violation"][];
        } & {
            [key: string]: unknown;
        };
        /** @description What an import read, what it stored, and what it found odd */
        ImportReport: {
            dataSet?: string;
            /** @description Rows read, by file */
            rowsRead?: {
                [key: string]: number;
            };
            /** @description Things stored, by kind */
            stored?: {
                [key: string]: number;
            };
            /** @description Rows that were stored with a reservation */
            flagged?: components["schemas"]["Flagged"][];
            /** @description Values that were kept as text because their meaning is not certain */
            unparsed?: components["schemas"]["Unparsed"][];
        };
        /** @description A conflict event, as UCDP records it (CC BY 4.0) */
        Incident: {
            /**
             * @description Id of UCDP
             * @example MYA-1992-3-775-5
             */
            id?: string;
            /** @description First day */
            startedOn?: components["schemas"]["LocalDate"];
            /** @description Last day */
            endedOn?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description 1 the day is known, 2 within 2 to 6 days, 3 the week, 4 the month, 5 longer
             */
            datePrecision?: number;
            /** @description state-based, non-state or one-sided (against civilians) */
            violence?: string;
            /** @description Conflict that it belongs to */
            conflict?: string;
            sideA?: components["schemas"]["IncidentSide"];
            sideB?: components["schemas"]["IncidentSide"];
            deaths?: components["schemas"]["IncidentDeaths"];
            location?: components["schemas"]["IncidentLocation"];
            /**
             * Format: int32
             * @description Number of reports that it stands on; absent where not recorded
             */
            reports?: number;
            source?: components["schemas"]["DepositsSourceRef"];
        };
        /** @description Number of deaths in all */
        IncidentDeaths: {
            /**
             * Format: int32
             * @description Best estimate
             */
            best?: number;
            /**
             * Format: int32
             * @description Lowest estimate, as UCDP gives it
             */
            low?: number;
            /**
             * Format: int32
             * @description Highest estimate, as UCDP gives it
             */
            high?: number;
            /**
             * Format: int32
             * @description Of these civilians, best estimate
             */
            civilians?: number;
            /**
             * Format: int32
             * @description Of these not known who they were, best estimate
             */
            unknown?: number;
        };
        IncidentLocation: {
            /**
             * Format: double
             * @description Degrees east, WGS 84
             */
            longitude?: number;
            /**
             * Format: double
             * @description Degrees north, WGS 84
             */
            latitude?: number;
            /**
             * Format: int32
             * @description 1 exact, 2 within 25 km, 3 district, 4 state, 5 a line or part of it, 6 country, 7 at sea or in the air
             */
            precision?: number;
            name?: string;
            description?: string;
            adminArea?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example MMR
             */
            country?: string;
        };
        IncidentPage: {
            items?: components["schemas"]["Incident"][];
            next?: string;
        };
        IncidentSide: {
            /** @example KIO */
            name?: string;
            /**
             * Format: int32
             * @description Actor id of UCDP
             */
            ucdpId?: number;
            /**
             * Format: int32
             * @description Deaths of that side, best estimate
             */
            deaths?: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IntakePage: {
            items: components["schemas"]["IntakeSummary"][];
        };
        IntakeRun: {
            /** @description Rows that were stored with a reservation */
            flagged?: components["schemas"]["Flagged"][];
            /** @description Things stored, by kind */
            stored?: {
                [key: string]: number;
            };
            /** @description Values that were kept as text because their meaning is not certain */
            unparsed?: components["schemas"]["Unparsed"][];
            /** @description Rows read, by file */
            rowsRead?: {
                [key: string]: number;
            };
            dataSet?: string;
            /** @description SHA-256 of the files that were read */
            sha256?: string;
            completedAt?: components["schemas"]["Instant"];
        };
        /** @description An import in numbers; the whole report is at /api/v1/intake/{dataSet} */
        IntakeSummary: {
            dataSet: string;
            completedAt?: components["schemas"]["Instant"];
            /** @description Rows, by file */
            rowsRead: {
                [key: string]: number;
            };
            /** @description Things, by kind */
            stored: {
                [key: string]: number;
            };
            /** @description Rows stored with a reservation, by reason */
            flagged: {
                [key: string]: number;
            };
            /** @description Values kept as text, by column */
            unparsed: {
                [key: string]: number;
            };
            /** @description Path of the whole report */
            report?: string;
        };
        Links: {
            self?: string;
            /** @description The records of the sources, word for word */
            records?: string;
            /** @description Who holds it */
            control?: string;
            /** @description What is claimed about who holds it */
            claims?: string;
            /** @description What the forum says of it */
            discussions?: string;
            /** @description Why it ranks where it does */
            ranking?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Location: {
            /**
             * Format: double
             * @description Degrees east, WGS 84
             */
            longitude: number;
            /**
             * Format: double
             * @description Degrees north, WGS 84
             */
            latitude: number;
            /** @description exact, approximate, district or area; absent where the source does not say */
            precision?: string;
        };
        /** @description How many mine sites a source counted in an area */
        MineSiteCount: {
            /**
             * @description Stable
             * @example n005
             */
            id?: string;
            /**
             * @description Id of the area
             * @example mong-bawk
             */
            deposit?: string;
            /** @description The area in the words of the source */
            areaText?: string;
            /**
             * @description Id of the actor that holds it by the source
             * @example united-wa-state-army
             */
            controller?: string;
            /**
             * @description ISO 8601 day, month or year
             * @example 2025
             */
            asOf?: string;
            /**
             * Format: int32
             * @description Number of what `counted` names
             */
            count?: number;
            /** @description What was counted, in the words of the source */
            counted?: string;
            /** @description What else the source says */
            note?: string;
            source?: components["schemas"]["DepositsSourceRef"];
        };
        Neighbour: {
            id: string;
            name: string;
        };
        Oxide: {
            oxide: string;
            /** @description ppm of the ore */
            ppm?: number;
            /** @description Part in all oxides, percent */
            percentOfTreo?: number;
        };
        /** @description When it held by the source, each end as exactly as the source gives it */
        Period: {
            /** @description Since when; absent where the source does not say */
            from?: components["schemas"]["PeriodEnd"];
            /** @description Until when; absent where the source names no end */
            to?: components["schemas"]["PeriodEnd"];
            /** @description Where the source only says that it held at this time */
            asOf?: components["schemas"]["PeriodEnd"];
        };
        /** @description A day, a month or a year, and the days it may mean */
        PeriodEnd: {
            /**
             * @description ISO 8601
             * @example 2024-10
             */
            text: string;
            /** @description day, month or year */
            precision: string;
            /** @description First day that it may mean */
            earliest?: components["schemas"]["LocalDate"];
            /** @description Last day that it may mean */
            latest?: components["schemas"]["LocalDate"];
        };
        /** @description null where the place is not known */
        Point: {
            type?: string;
            /** @description Longitude, latitude */
            coordinates?: number[];
        };
        /** @description A yearly average price, as one edition gives it */
        Price: {
            /**
             * @description Edition that gives it so
             * @example mcs-2026
             */
            edition?: string;
            /**
             * @description In the words of the edition
             * @example Neodymium
             */
            commodity?: string;
            /**
             * @description Product and purity
             * @example Neodymium oxide, 99.5% minimum
             */
            product?: string;
            /**
             * @description Absent where the product is no single oxide
             * @example Nd2O3
             */
            oxide?: string;
            /**
             * Format: int32
             * @description Year of the average
             * @example 2025
             */
            year?: number;
            /** @description US dollars for a kilogram of the product; the middle where the edition gives a range */
            usdPerKg?: number;
            /** @description Lower bound, US dollars for a kilogram */
            low?: number;
            /** @description Upper bound, US dollars for a kilogram */
            high?: number;
            /** @description In the words of the edition */
            asPrinted?: string;
            /** @description Whether the edition calls it an estimate; absent where it does not say */
            estimate?: boolean;
            source?: components["schemas"]["DepositsSourceRef"];
        };
        PricePage: {
            items?: components["schemas"]["Price"][];
            next?: string;
        };
        /** @description Mine production or reserves of a country, as one edition gives them */
        ProductionFigure: {
            /**
             * @description Edition that gives it so
             * @example mcs-2026
             */
            edition?: string;
            /**
             * @description In the words of the edition
             * @example Rare earths
             */
            commodity?: string;
            /** @description Country or group of countries in the words of the edition */
            area?: string;
            /**
             * @description ISO 3166-1 alpha-3; absent for a group
             * @example MMR
             */
            country?: string;
            /** @description mine-production or reserves */
            measure?: string;
            /**
             * Format: int32
             * @description Year of the figure
             * @example 2021
             */
            year?: number;
            /** @description Tonnes of rare-earth oxide equivalent: of that year for production, in the ground for reserves; absent where what is printed is no number */
            treoTonnes?: number;
            /**
             * @description In the words of the edition
             * @example 26000
             */
            asPrinted?: string;
            /** @description What the edition adds */
            note?: string;
            source?: components["schemas"]["DepositsSourceRef"];
        };
        ProductionPage: {
            items?: components["schemas"]["ProductionFigure"][];
            next?: string;
        };
        Record: {
            /** @example usgs_global_ree_2022 */
            dataSet?: string;
            /** @description The record's id in the data set */
            recordId?: string;
            /**
             * Format: int32
             * @description Counted from 1 after the header
             */
            row?: number;
            source?: components["schemas"]["DepositsSourceRef"];
            /** @description Every column as it stands in the file */
            original?: Record<string, never>;
        };
        /** @description What the sources of a deposit say, word for word */
        RecordView: {
            deposit?: string;
            items?: components["schemas"]["Record"][];
        };
        /** @description What a source says of how much there is. Absent is unknown. */
        ResourceStatement: {
            /** @description Stable: data set, record and place in it */
            id: string;
            /** @description When the estimate was made: year, month or day (ISO 8601) */
            date?: string;
            /** @description jorc, ni-43-101, samrec, naen, not-compliant or unknown */
            code?: string;
            /** @description measured, indicated, inferred, their sums joined by hyphens, proven, probable, proven-probable, total or unclassified */
            class?: string;
            /**
             * Format: int32
             * @description Number of the estimate in its record; classes of one estimate add up, estimates do not
             */
            estimate?: number;
            /** @description Ore, tonnes */
            oreTonnes?: number;
            /** @description Rare-earth oxides in the ore, percent by mass */
            treoPercent?: number;
            /** @description Rare-earth oxides contained, tonnes */
            treoTonnes?: number;
            /** @description true where treoTonnes is ore times grade, not the source's own figure */
            treoTonnesDerived?: boolean;
            /** @description true where the source writes ~ or (?) */
            approximate?: boolean;
            /** @description Cut-off grade in the words of the source */
            cutOff?: string;
            /** @description The figures as they stand in the source */
            originalText?: string;
            note?: string;
            /** @description inconsistent: ore, grade and oxides do not fit each other; implausible: by so much that a unit was mistaken; unchecked: very large, and nothing is stated by which it could be checked */
            flags?: string[];
            source: components["schemas"]["DepositsSourceRef"];
        };
        SiteCountPage: {
            items?: components["schemas"]["MineSiteCount"][];
            next?: string;
        };
        /** @description Who said it */
        Source: {
            /**
             * @description Stable; its place in addresses
             * @example weng-and-others-2015
             */
            id: string;
            citation: string;
            publisher?: string;
            url?: string;
            /** @description Year, month or day (ISO 8601), as exactly as it is known */
            date?: string;
            /** @description dataset, report, article, filing, news, interview or web */
            kind?: string;
            /** @description Reliability on the Admiralty scale, A (reliable) to E (unreliable); F is not yet judged */
            grade?: string;
        };
        SourcePage: {
            items?: components["schemas"]["Source"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description Share of one oxide or group in all oxides, as a source states it */
        StatedShare: {
            /** @description An oxide such as Y2O3, or a group as the source names it: HREO, LREO */
            group?: string;
            /** @description =, > or < */
            relation?: string;
            percentOfTreo?: number;
            note?: string;
        };
        /** @description What went from one country to another, by one source; others may differ */
        TradeFlow: {
            /**
             * @description Stable
             * @example t002
             */
            id?: string;
            /**
             * @description A year, a month, or first and last month with a slash
             * @example 2023-01/2023-10
             */
            period?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example MMR
             */
            from?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example CHN
             */
            to?: string;
            /** @description value or quantity */
            measure?: string;
            /** @description In the unit that `unit` names */
            value?: number;
            /** @description usd-million (million US dollars) or tonnes (of what `scope` names) */
            unit?: string;
            /** @description What was counted, in the words of the source */
            scope?: string;
            /** @description What else the source says */
            note?: string;
            source?: components["schemas"]["DepositsSourceRef"];
        };
        TradeFlowPage: {
            items?: components["schemas"]["TradeFlow"][];
            next?: string;
        };
        Unparsed: {
            column?: string;
            text?: string;
            /** Format: int32 */
            count?: number;
        };
        /** @description Validation constraint violation details */
        Violation: {
            /**
             * @description The field for which the validation failed
             * @example #/profile/email
             */
            field?: string;
            /**
             * @description Part of the http request where the validation error occurred such as query, path, header, form, body
             * @example query
             * @example path
             * @example header
             * @example form
             * @example body
             */
            in?: string;
            /**
             * @description Description of the validation error
             * @example Invalid email format
             */
            message?: string;
        };
        /** @description Who said it; more at /api/v1/sources/{id} */
        DepositsSourceRef: {
            id: string;
            citation: string;
        };
        /** @description One thing that counts in a ranking */
        Criterion: {
            /**
             * @description What is measured
             * @example heavyTreoTonnes
             */
            id: string;
            name: string;
            /** @description What the value means and where it comes from */
            description: string;
            /**
             * @description Unit of the raw value
             * @example t
             */
            unit: string;
            /**
             * @description maximise: more is better
             * @enum {string}
             */
            direction: "maximise";
            /**
             * @description How values become 0 (worst) to 1 (best): min-max, in proportion between the lowest and the highest of the ranked deposits; log-min-max, the same on a logarithmic scale; goalposts, between fixed ends. Where all are equal, all get 0.5
             * @enum {string}
             */
            normalisation: "min-max" | "log-min-max" | "goalposts";
            /** @description The fixed ends, for goalposts alone */
            goalposts?: components["schemas"]["Goalposts"];
            /**
             * Format: double
             * @description Published weight; all weights add up to 1
             * @example 0.4
             */
            weight: number;
            /**
             * @description What a missing value does
             * @enum {string}
             */
            missing: "exclude" | "required";
            /** @description From resource class to raw value, for resourceConfidence alone */
            scale?: {
                [key: string]: number;
            };
            /** @description Why it counts, and why this much */
            reason: string;
            required?: boolean;
        };
        /** @description What one criterion did for a deposit's score */
        CriterionResult: {
            /**
             * @description Id of the criterion in the methodology
             * @example heavyTreoTonnes
             */
            id: string;
            name: string;
            /**
             * Format: double
             * @description The value as it was measured; absent where it is not known
             */
            raw?: number;
            /**
             * @description Unit of the raw value
             * @example t
             */
            unit: string;
            /**
             * Format: double
             * @description From 0, the worst of the ranked, to 1, the best; absent if not known
             */
            normalised?: number;
            /**
             * Format: double
             * @description Weight after the weights of missing criteria were shared out; 0 where missing
             */
            weight: number;
            /**
             * Format: double
             * @description Weight by the methodology
             */
            publishedWeight: number;
            /**
             * Format: double
             * @description Weight times normalised; the contributions add up to the score. Absent if missing
             */
            contribution?: number;
            /** @description Whether the value is not known; missing is never counted as zero */
            missing: boolean;
            /** @description Why it is not known */
            reasons?: string[];
            /** @description What the raw value stands for, such as the class of a resource */
            note?: string;
            /** @description Where the value comes from; the whole source is at /api/v1/sources */
            source?: components["schemas"]["RankingSourceRef"];
            /** @description Where the composition is from, if the value rests on one from another source */
            compositionSource?: components["schemas"]["RankingSourceRef"];
            /** @description How a basket value came about */
            valuation?: components["schemas"]["Valuation"];
        };
        /** @description Who is ranked; all others are listed as unranked, with the reasons */
        Eligibility: {
            /** @description Criteria without whose value a deposit is not ranked */
            required?: string[];
            reason?: string;
        };
        /** @description Why a deposit has its rank, or why it has none: rank or unranked is there */
        Explanation: {
            /**
             * @description Id of the deposit
             * @example mount-weld
             */
            deposit: string;
            name: string;
            /** @description ISO 3166-1 alpha-3 */
            country?: string;
            /** @example heavy */
            methodology: string;
            /**
             * Format: int32
             * @description Version of the methodology
             */
            version: number;
            /**
             * Format: int32
             * @description Number of the snapshot
             */
            snapshot: number;
            /**
             * Format: int64
             * @description Revision of the deposits' data that was ranked
             */
            dataRevision: number;
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description 1 is the best; equal scores share a rank
             */
            rank?: number;
            /**
             * Format: int32
             * @description How many deposits are ranked in all
             */
            rankedCount: number;
            /**
             * Format: double
             * @description Sum of the contributions, 0 to 1
             */
            score?: number;
            /**
             * Format: int32
             * @description Ranks gained since the snapshot before; absent where there is none
             */
            change?: number;
            /**
             * Format: double
             * @description Share of the published weights whose criteria are known, 0 to 1
             */
            completeness?: number;
            /** @description Every criterion of the methodology, in its order */
            criteria?: components["schemas"]["CriterionResult"][];
            unranked?: components["schemas"]["Unranked"];
            /** @description Paths of what this rests on */
            links: components["schemas"]["ExplanationLinks"];
        };
        ExplanationLinks: {
            deposit: string;
            methodology: string;
            ranking: string;
            snapshot: string;
        };
        /** @description Fixed ends of a scale */
        Goalposts: {
            /** Format: double */
            low?: number;
            /** Format: double */
            high?: number;
        };
        /** @description A method of ranking, with the reasons for its choices */
        Methodology: {
            /** @example heavy */
            id: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
            name: string;
            /** @description The question that the ranking answers */
            question: string;
            /** @description What the ranking says, and what it does not */
            description: string;
            /**
             * @description Which elements count as heavy: tb-lu-y is terbium to lutetium and yttrium (USGS)
             * @example tb-lu-y
             */
            heavyDefinition: string;
            eligibility: components["schemas"]["Eligibility"];
            aggregation: components["schemas"]["Rule"];
            missing: components["schemas"]["Rule"];
            prices: components["schemas"]["PriceRule"];
            /** @description What counts, and how much; the weights add up to 1 */
            criteria: components["schemas"]["Criterion"][];
        };
        MethodologyPage: {
            items: components["schemas"]["Methodology"][];
        };
        /** @description The prices that baskets were valued at */
        PriceDeck: {
            /**
             * @description Edition of the Mineral Commodity Summaries
             * @example mcs-2026
             */
            edition: string;
            /**
             * Format: int32
             * @description The year that the prices are of
             * @example 2025
             */
            year: number;
        };
        /** @description Which prices a basket is valued at */
        PriceRule: {
            /** @description Which edition and year of the series of price decks */
            deck?: string;
            /** @description Where the share of one of these is not known, neither is the basket */
            requiredOxides?: string[];
            /**
             * Format: double
             * @description Percent of the TREO that must have a price; below it the basket is not known
             */
            minimumPricedSharePercent?: number;
            reason?: string;
        };
        /** @description A deposit; the whole of it is at /api/v1/deposits */
        RankedDeposit: {
            /** @example mount-weld */
            id: string;
            /** @example Mount Weld */
            name: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example AUS
             */
            country?: string;
        };
        /** @description A page of a ranking, best first */
        Ranking: {
            /** @example heavy */
            methodology: string;
            /**
             * Format: int32
             * @description Version of the methodology
             * @example 1
             */
            version: number;
            /**
             * Format: int32
             * @description Number of the snapshot that this page is of
             * @example 1
             */
            snapshot: number;
            /**
             * Format: int64
             * @description Revision of the deposits' data that was ranked
             */
            dataRevision: number;
            /** @description When the snapshot was made */
            createdAt: components["schemas"]["Instant"];
            priceDeck: components["schemas"]["PriceDeck"];
            items: components["schemas"]["RankingEntry"][];
            /**
             * Format: int32
             * @description How many deposits are ranked in all
             */
            rankedCount: number;
            /**
             * Format: int32
             * @description How many lack the figures; listed with reasons under unranked
             */
            unrankedCount: number;
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description A deposit's place in a ranking */
        RankingEntry: {
            /**
             * Format: int32
             * @description 1 is the best; equal scores share a rank
             * @example 1
             */
            rank: number;
            deposit: components["schemas"]["RankedDeposit"];
            /**
             * Format: double
             * @description Sum of the contributions of the criteria, 0 to 1
             * @example 0.674
             */
            score: number;
            /**
             * Format: int32
             * @description Ranks gained since the snapshot before, negative where lost; absent for a newcomer and in the first snapshot
             */
            change?: number;
            /**
             * Format: double
             * @description Share of the published weights whose criteria are known, 0 to 1
             */
            completeness: number;
            /**
             * Format: double
             * @description Contained rare-earth oxides, in tonnes; source: the explanation
             */
            treoTonnes?: number;
            /**
             * Format: double
             * @description Contained heavy oxides, in tonnes, by the methodology's definition
             */
            heavyTreoTonnes?: number;
            /**
             * Format: double
             * @description Grade: TREO in percent of the mass of the ore
             */
            treoPercent?: number;
            /**
             * Format: double
             * @description Heavy oxides in percent of TREO, by mass
             */
            heavySharePercent?: number;
        };
        /** @description A published ranking and its newest snapshot */
        RankingSummary: {
            /**
             * @description Id of the ranking, which is that of its methodology
             * @example heavy
             */
            id: string;
            name: string;
            /** @description The question that it answers */
            question: string;
            /** @description Absent while nothing was ranked yet */
            newest?: components["schemas"]["Snapshot"];
            /** @description Path of the ranking */
            self: string;
            /** @description Path of its methodology */
            methodology: string;
        };
        RankingSummaryPage: {
            items: components["schemas"]["RankingSummary"][];
        };
        /** @description A rule by its name, and why it was chosen */
        Rule: {
            method?: string;
            reason?: string;
        };
        /** @description A ranking as it was published; it never changes */
        Snapshot: {
            /**
             * Format: int32
             * @description Counts up within a ranking
             * @example 1
             */
            snapshot: number;
            /** @example heavy */
            methodology: string;
            /**
             * Format: int32
             * @description Version of the methodology
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Revision of the deposits' data that was ranked
             */
            dataRevision: number;
            priceDeck: components["schemas"]["PriceDeck"];
            createdAt: components["schemas"]["Instant"];
            /** @description SHA-256 of the result: equal where nothing that is shown differs */
            contentHash: string;
            /**
             * Format: int32
             * @description How many deposits are ranked
             */
            rankedCount: number;
            /**
             * Format: int32
             * @description How many deposits lack the figures
             */
            unrankedCount: number;
            /** @description Path of the ranking itself */
            self: string;
        };
        SnapshotPage: {
            items: components["schemas"]["Snapshot"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description Why a deposit has no rank */
        Unranked: {
            reasons: string[];
        };
        /** @description A deposit without the figures that it takes */
        UnrankedEntry: {
            deposit: components["schemas"]["RankedDeposit"];
            /** @description Each required figure that is not known */
            reasons: string[];
        };
        UnrankedPage: {
            items: components["schemas"]["UnrankedEntry"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description The prices behind a basket value, and what they cover */
        Valuation: {
            /**
             * @description Edition of the price deck
             * @example mcs-2026
             */
            edition: string;
            /**
             * Format: int32
             * @description Year that the prices are of
             * @example 2025
             */
            year: number;
            /**
             * Format: double
             * @description How much of the TREO has a price, percent of mass
             */
            pricedSharePercent: number;
            /** @description Oxides in the ore without a price; they add nothing to the value */
            unpriced: string[];
            /**
             * Format: double
             * @description What the oxides in a tonne of ore would fetch if all were won, separated and sold: a bound, not a revenue. Absent where the grade is not known
             */
            usdPerTonneOfOre?: number;
            /** @description Where the prices come from */
            source: components["schemas"]["RankingSourceRef"];
        };
        RankingFieldError: {
            field?: string;
            message?: string;
        };
        RankingSourceRef: {
            id: string;
            citation: string;
        };
        /** @description Why a request was refused (RFC 9457) */
        RankingProblem: {
            /**
             * @description Path of the page that explains this kind
             * @example /problems/not-found
             */
            type?: string;
            title?: string;
            /** Format: int32 */
            status?: number;
            /** @description What was wrong this time, and what to do about it */
            detail?: string;
            /** @description Path of the request */
            instance?: string;
            /** @description Fields or parameters at fault, where there are any */
            errors?: components["schemas"]["RankingFieldError"][];
        };
        /** @description Who wrote it */
        Author: {
            /**
             * @description Unique name of the member
             * @example member
             */
            handle: string;
            /** @description Name as the member wishes to be called */
            displayName: string;
        };
        /** @description A room of the forum */
        Category: {
            /**
             * @description Stable slug; the value of `category` elsewhere
             * @example control
             */
            id: string;
            /** @description Name to show */
            name: string;
            /** @description What belongs here */
            description: string;
            /**
             * Format: int32
             * @description Place in the list, from 1
             */
            position: number;
            /**
             * Format: int32
             * @description How many topics stand here
             */
            topicCount: number;
        };
        /** @description All categories */
        CategoryPage: {
            items: components["schemas"]["Category"][];
        };
        /** @description A reply */
        NewPost: {
            /**
             * @description At most 65,536 bytes in UTF-8
             * @example I read it **otherwise**.
             */
            markdown: string;
            /**
             * Format: int32
             * @description Number of the post in this topic that it answers
             * @example 1
             */
            replyTo?: number;
        };
        /** @description A topic and its first post */
        NewTopic: {
            /**
             * @description Id of a category
             * @example control
             */
            category: string;
            /**
             * @description 1 to 200 characters after trimming, no control or direction characters
             * @example Who runs Pang War since October?
             */
            title: string;
            /**
             * @description The first post, at most 65,536 bytes in UTF-8
             * @example The *sources* disagree about the day.
             */
            markdown: string;
            /**
             * @description What it is about: deposit:<slug> or actor:<slug>
             * @example deposit:pang-war
             */
            subject?: string;
            /** @description Up to five, each lower-case letters, digits and dashes, at most 30 */
            tags?: string[];
        };
        /** @description One contribution to a topic */
        Post: {
            /** @description Opaque; finds the post */
            id: components["schemas"]["UUID"];
            /** @description Id of the topic */
            topic: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Place in the topic, from 1, without a gap; never changes
             */
            number: number;
            /**
             * Format: int32
             * @description Number of the post that it answers; absent where it answers none
             */
            replyTo?: number;
            /** @description Who wrote it */
            author: components["schemas"]["Author"];
            /** @description As it was written */
            markdown: string;
            /** @description Safe HTML, made from the Markdown when it was written */
            html: string;
            /** @description When it was written, UTC */
            createdAt: components["schemas"]["Instant"];
            /** @description When it was last edited, UTC; absent where it never was */
            editedAt?: components["schemas"]["Instant"];
            /** @description How many members reacted, by kind of reaction */
            reactions: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description Rises with every change
             */
            revision: number;
        };
        /** @description One page of posts */
        PostPage: {
            items: components["schemas"]["Post"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description Markdown as it would be shown */
        Preview: {
            /** @description Safe HTML, to be put into a page as it is */
            html: string;
        };
        /** @description Markdown to be shown before it is sent */
        PreviewRequest: {
            /**
             * @description At most 65,536 bytes in UTF-8
             * @example Dy~~2~~ **Tb**
             */
            markdown: string;
        };
        /** @description What the topic is about */
        Subject: {
            /**
             * @description What it is
             * @enum {string}
             */
            kind: "deposit" | "actor";
            /**
             * @description Its slug in the deposits API
             * @example pang-war
             */
            id: string;
        };
        /** @description A discussion; its posts are a list of their own */
        Topic: {
            /** @description Opaque; finds the topic */
            id: components["schemas"]["UUID"];
            /** @description As written, 1 to 200 characters */
            title: string;
            /** @description The title for use in addresses; not unique, never changes */
            slug: string;
            /**
             * @description Id of the category
             * @example control
             */
            category: string;
            /** @description Up to five */
            tags: string[];
            /** @description Deposit or actor that it is about; absent where there is none */
            subject?: components["schemas"]["Subject"];
            /** @description Who opened it */
            author: components["schemas"]["Author"];
            /** @description When it was opened, UTC */
            createdAt: components["schemas"]["Instant"];
            /** @description When its newest post was written, UTC */
            lastPostedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many posts it has; also the number of the newest
             */
            postCount: number;
            /** @description True: no replies are taken */
            locked: boolean;
            /** @description True: moderators wish it to be shown first */
            pinned: boolean;
            /**
             * Format: int64
             * @description Rises with every change, a reply among them
             */
            revision: number;
        };
        /** @description What a moderator changes; what is left out stays */
        TopicModeration: {
            /** @description True: no replies are taken */
            locked?: boolean;
            /** @description True: to be shown first */
            pinned?: boolean;
        };
        /** @description One page of topics */
        TopicPage: {
            items: components["schemas"]["Topic"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** Format: uuid */
        UUID: string;
        ForumFieldError: {
            /** @description Name of the field, parameter or header */
            field: string;
            /** @description What it must be, or what is wrong with it */
            message: string;
        };
        /** @description Why a request was refused (RFC 9457) */
        ForumProblem: {
            /**
             * @description Path of the page that explains this kind
             * @example /problems/not-found
             */
            type: string;
            /** @description The kind in words */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status
             */
            status: number;
            /** @description What was wrong this time, and what to do about it */
            detail?: string;
            /** @description Path of the request */
            instance: string;
            /** @description Fields or parameters at fault, where there are any */
            errors?: components["schemas"]["ForumFieldError"][];
        };
        /** @description Who is asking; handle and displayName are absent for a guest */
        Me: {
            authenticated: boolean;
            handle?: string;
            displayName?: string;
            roles: string[];
        };
        ProblemPage: {
            slug?: string;
            title?: string;
            /** Format: int32 */
            status?: number;
            meaning?: string;
            remedy?: string;
            example?: string;
        };
    };
    responses: {
        /** @description A parameter is unknown or cannot be used, or the body is not JSON in UTF-8 */
        ForumBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description It has changed since it was read */
        ForumChangedMeanwhile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description The token lacks the role that this needs */
        ForumForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description The body breaks a rule: `errors` names every field at fault; or the Idempotency-Key came with another request before */
        ForumInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description If-Match is missing */
        ForumNoIfMatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description Not a format in which this comes */
        ForumNotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description There is nothing with this id */
        ForumNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description The body is not sent as application/json */
        ForumNotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description Not changed since the ETag that was sent in If-None-Match */
        ForumNotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is larger than 512 KB */
        ForumTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description Too many requests; Retry-After says when the next may come */
        ForumTooManyRequests: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description The topic is locked */
        ForumTopicLocked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description No access token, or one that is not valid here */
        ForumUnauthorized: {
            headers: {
                /** @description Bearer */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
        /** @description The database or the realm is away; Retry-After says when to try again */
        ForumUnavailable: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForumProblem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listActors: {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-3
                 * @example MMR
                 */
                country?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /**
                 * @description Kind of actor
                 * @example armed-group
                 */
                kind?: string;
                /** @description Most items on the page */
                limit?: number;
                /**
                 * @description Words of the name or of an alias; accents, case and small typing errors do not matter
                 * @example kachin
                 */
                q?: string;
                /** @description name or -name */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actors; as CSV with `Accept: text/csv` or `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                    "text/csv": unknown;
                };
            };
            /** @description A parameter or the cursor cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getActor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the actor
                 * @example kachin-independence-army
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description There is no such actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The `cursor` of an earlier answer; without it, from the beginning */
                after?: string;
                /** @description Most events in the answer */
                limit?: number;
                /** @description Seconds to wait for a first event */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events after the position, none if nothing came */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description A parameter or the position cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listControlClaims: {
        parameters: {
            query?: {
                /**
                 * @description Id of the actor
                 * @example kachin-independence-army
                 */
                actor?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /**
                 * @description Id of the deposit or area
                 * @example pang-war
                 */
                deposit?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /** @description territory, title, licence, operation, ownership, taxation or offtake */
                kind?: string;
                /** @description Most items on the page */
                limit?: number;
                /**
                 * @description Only claims that may speak of this day: begun by then and not ended, or as of a time that is not later
                 * @example 2024-11-01
                 */
                on?: string;
                /** @description proposed, accepted, rejected or retracted */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims; as CSV with `Accept: text/csv` or `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                    "text/csv": unknown;
                };
            };
            /** @description A parameter or the cursor cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getControlClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the claim
                 * @example c009
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlClaim"];
                };
            };
            /** @description There is no such claim */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getControlRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule in use */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlRule"];
                };
            };
        };
    };
    listDeposits: {
        parameters: {
            query?: {
                /**
                 * @description west,south,east,north in degrees; a west beyond east crosses 180 degrees
                 * @example 97,24,99,27
                 */
                bbox?: string;
                /**
                 * @description ISO 3166-1 alpha-3
                 * @example MMR
                 */
                country?: string;
                /** @description From next of the page before */
                cursor?: string;
                /**
                 * @description Of the published vocabulary
                 * @example ion-adsorption-clay
                 */
                depositType?: string;
                /** @description json, geojson or csv; wins over Accept */
                f?: string;
                /** @description true: only with a tonnage of ore or oxides; false: only without */
                hasResource?: string;
                /** @description Which elements heavy means: tb-lu-y (default), gd-lu-y or eu-lu-y */
                heavy?: string;
                /** @description site, district, complex or area */
                kind?: string;
                /** @description Items on a page, 1 to 500; 50 by default */
                limit?: string;
                /**
                 * @description Name or alias, with tolerance for typos and accents; best match first
                 * @example mount wled
                 */
                q?: string;
                /**
                 * @description name, treoTonnes, heavyTreoTonnes or discoveryYear; with - before it, downwards. Absent figures come last. By default the name, or with q the best match
                 * @example -heavyTreoTonnes
                 */
                sort?: string;
                /** @description showing, occurrence, deposit or prospect */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositPage"];
                    "application/geo+json": components["schemas"]["DepositFeatureCollection"];
                    "text/csv": unknown;
                };
            };
            /** @description Not changed since the ETag that was sent */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is unknown or cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description Not a format in which this comes */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getDeposit: {
        parameters: {
            query?: {
                /** @description json or geojson; wins over Accept */
                f?: string;
                /** @description Which elements heavy means: tb-lu-y (default), gd-lu-y or eu-lu-y */
                heavy?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Slug
                 * @example mount-weld
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deposit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                    "application/geo+json": components["schemas"]["DepositFeature"];
                };
            };
            /** @description Not changed since the ETag that was sent */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another id now: see Location */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such deposit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getControl: {
        parameters: {
            query?: {
                /**
                 * @description Time of knowledge, UTC; the end of today without it
                 * @example 2025-01-01T00:00:00Z
                 */
                knownAt?: string;
                /**
                 * @description Day in the world; today without it
                 * @example 2024-11-01
                 */
                on?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the deposit or area
                 * @example pang-war
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlAnswer"];
                };
            };
            /** @description A parameter cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description There is no such deposit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listDepositRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description There is no such deposit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listElements: {
        parameters: {
            query?: {
                f?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All fifteen, on one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementPage"];
                    "text/csv": unknown;
                };
            };
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                /**
                 * @description west,south,east,north in degrees, WGS 84
                 * @example 97,24,99,27
                 */
                bbox?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /** @description json, geojson or csv, in place of Accept */
                f?: string;
                /** @description Most items on the page */
                limit?: number;
                /**
                 * @description longitude,latitude,radiusKm: within a radius of at most 1,000 km
                 * @example 98.37863,25.59866,50
                 */
                near?: string;
                /**
                 * @description Only what ended on this day or later
                 * @example 2021-02-01
                 */
                since?: string;
                /** @description date or -date */
                sort?: string;
                /**
                 * @description Only what began on this day or earlier
                 * @example 2023-12-31
                 */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events; as GeoJSON or CSV with `Accept` or `f=geojson` or `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                    "application/geo+json": unknown;
                    "text/csv": unknown;
                };
            };
            /** @description A parameter or the cursor cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listIntake: {
        parameters: {
            query?: {
                /** @description json or csv; wins over Accept */
                f?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All data sets, on one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePage"];
                    "text/csv": unknown;
                };
            };
        };
    };
    getIntake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example usgs_global_ree_2022 */
                dataSet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeRun"];
                };
            };
            /** @description No such data set was imported */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listPrices: {
        parameters: {
            query?: {
                /**
                 * @description Commodity in the words of the edition
                 * @example Neodymium
                 */
                commodity?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /**
                 * @description Edition, or `latest`
                 * @example mcs-2026
                 */
                edition?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /** @description Most items on the page */
                limit?: number;
                /**
                 * @description Oxide that the product is
                 * @example Nd2O3
                 */
                oxide?: string;
                /**
                 * @description Year of the price
                 * @example 2021
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; as CSV with `Accept: text/csv` or `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PricePage"];
                    "text/csv": unknown;
                };
            };
            /** @description A parameter or the cursor cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listProduction: {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-3
                 * @example MMR
                 */
                country?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /**
                 * @description Edition, or `latest`
                 * @example mcs-2026
                 */
                edition?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description mine-production or reserves */
                measure?: string;
                /**
                 * @description Year of the figure
                 * @example 2021
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; as CSV with `Accept: text/csv` or `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductionPage"];
                    "text/csv": unknown;
                };
            };
            /** @description A parameter or the cursor cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listMineSiteCounts: {
        parameters: {
            query?: {
                /**
                 * @description Id of the actor
                 * @example united-wa-state-army
                 */
                controller?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /**
                 * @description Id of the area
                 * @example mong-bawk
                 */
                deposit?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /** @description Most items on the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; as CSV with `Accept: text/csv` or `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteCountPage"];
                    "text/csv": unknown;
                };
            };
            /** @description A parameter or the cursor cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description From next of the page before */
                cursor?: string;
                /** @description json or csv; wins over Accept */
                f?: string;
                /** @description dataset, report, article, filing, news, interview or web */
                kind?: string;
                /** @description Items on a page, 1 to 500; 50 by default */
                limit?: string;
                /**
                 * @description Part of the citation, case does not matter
                 * @example Weng
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                    "text/csv": unknown;
                };
            };
            /** @description A parameter is unknown or cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example weng-and-others-2015 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description There is no such source */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listTradeFlows: {
        parameters: {
            query?: {
                /** @description From `next` of the page before */
                cursor?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /**
                 * @description Exporting country, ISO 3166-1 alpha-3
                 * @example MMR
                 */
                from?: string;
                /** @description Most items on the page */
                limit?: number;
                /** @description value or quantity */
                measure?: string;
                /**
                 * @description Importing country, ISO 3166-1 alpha-3
                 * @example CHN
                 */
                to?: string;
                /**
                 * @description Only what lies in this year
                 * @example 2021
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; as CSV with `Accept: text/csv` or `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradeFlowPage"];
                    "text/csv": unknown;
                };
            };
            /** @description A parameter or the cursor cannot be used */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listMethodologies: {
        parameters: {
            query?: {
                /** @description Format, which wins over Accept */
                f?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, on one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MethodologyPage"];
                };
            };
            /** @description The service does not describe this answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMethodology: {
        parameters: {
            query?: {
                /** @description Version; the newest where it is absent */
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the methodology
                 * @example heavy
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The methodology */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Methodology"];
                };
            };
            /** @description The service does not describe this answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRankings: {
        parameters: {
            query?: {
                /** @description Format, which wins over Accept */
                f?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, on one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingSummaryPage"];
                    "text/csv": string;
                };
            };
            /** @description The service does not describe this answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRanking: {
        parameters: {
            query?: {
                /**
                 * @description Only deposits of this country, ISO 3166-1 alpha-3; ranks stay those of all
                 * @example AUS
                 */
                country?: string;
                /** @description From next of the page before; all pages are of one snapshot */
                cursor?: string;
                /** @description Format, which wins over Accept */
                f?: "json" | "csv";
                /** @description Entries on a page */
                limit?: number;
                /** @description Only names that contain this; accents and case do not matter */
                q?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the ranking
                 * @example heavy
                 */
                methodology: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the ranking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                    "text/csv": string;
                };
            };
            /** @description The service does not describe this answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    explainRank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the deposit
                 * @example strange-lake
                 */
                id: string;
                /**
                 * @description Id of the ranking
                 * @example heavy
                 */
                methodology: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation, in the newest snapshot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description The service does not describe this answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                /** @description From next of the page before */
                cursor?: string;
                /** @description Format, which wins over Accept */
                f?: "json" | "csv";
                /** @description Snapshots on a page */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the ranking
                 * @example heavy
                 */
                methodology: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotPage"];
                    "text/csv": string;
                };
            };
            /** @description The service does not describe this answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSnapshot: {
        parameters: {
            query?: {
                /**
                 * @description Only deposits of this country, ISO 3166-1 alpha-3; ranks stay those of all
                 * @example AUS
                 */
                country?: string;
                /** @description From next of the page before; all pages are of one snapshot */
                cursor?: string;
                /** @description Format, which wins over Accept */
                f?: "json" | "csv";
                /** @description Entries on a page */
                limit?: number;
                /** @description Only names that contain this; accents and case do not matter */
                q?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the ranking
                 * @example heavy
                 */
                methodology: string;
                /**
                 * @description Number of the snapshot
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the ranking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                    "text/csv": string;
                };
            };
            /** @description The service does not describe this answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listUnranked: {
        parameters: {
            query?: {
                /**
                 * @description Only deposits of this country, ISO 3166-1 alpha-3
                 * @example MMR
                 */
                country?: string;
                /** @description From next of the page before; all pages are of one snapshot */
                cursor?: string;
                /** @description Format, which wins over Accept */
                f?: "json" | "csv";
                /** @description Entries on a page */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the ranking
                 * @example heavy
                 */
                methodology: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnrankedPage"];
                    "text/csv": string;
                };
            };
            /** @description The service does not describe this answer. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The service does not describe this answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All categories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                    "text/csv": unknown;
                };
            };
            304: components["responses"]["ForumNotModified"];
            400: components["responses"]["ForumBadRequest"];
            406: components["responses"]["ForumNotAcceptable"];
        };
    };
    getPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the post */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            304: components["responses"]["ForumNotModified"];
            404: components["responses"]["ForumNotFound"];
        };
    };
    previewMarkdown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description Safe HTML */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["ForumBadRequest"];
            413: components["responses"]["ForumTooLarge"];
            415: components["responses"]["ForumNotJson"];
            422: components["responses"]["ForumInvalid"];
            429: components["responses"]["ForumTooManyRequests"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description Handle of the member who opened it */
                author?: string;
                /**
                 * @description Id of a category
                 * @example control
                 */
                category?: string;
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
                /** @description Order; a minus is descending */
                sort?: "-lastPostedAt" | "lastPostedAt" | "-createdAt" | "createdAt";
                /**
                 * @description deposit:<slug> or actor:<slug>: topics about it
                 * @example deposit:pang-war
                 */
                subject?: string;
                /** @description A tag that the topic carries */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of topics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                    "text/csv": unknown;
                };
            };
            304: components["responses"]["ForumNotModified"];
            400: components["responses"]["ForumBadRequest"];
            406: components["responses"]["ForumNotAcceptable"];
        };
    };
    createTopic: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the same key gets the first answer and writes nothing; the key with another request is a 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTopic"];
            };
        };
        responses: {
            /** @description The topic; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            400: components["responses"]["ForumBadRequest"];
            401: components["responses"]["ForumUnauthorized"];
            403: components["responses"]["ForumForbidden"];
            413: components["responses"]["ForumTooLarge"];
            415: components["responses"]["ForumNotJson"];
            422: components["responses"]["ForumInvalid"];
            429: components["responses"]["ForumTooManyRequests"];
            503: components["responses"]["ForumUnavailable"];
        };
    };
    getTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the topic */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            304: components["responses"]["ForumNotModified"];
            404: components["responses"]["ForumNotFound"];
        };
    };
    moderateTopic: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the topic as it was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the topic */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopicModeration"];
                "application/merge-patch+json": components["schemas"]["TopicModeration"];
            };
        };
        responses: {
            /** @description The topic as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            400: components["responses"]["ForumBadRequest"];
            401: components["responses"]["ForumUnauthorized"];
            403: components["responses"]["ForumForbidden"];
            404: components["responses"]["ForumNotFound"];
            412: components["responses"]["ForumChangedMeanwhile"];
            413: components["responses"]["ForumTooLarge"];
            415: components["responses"]["ForumNotJson"];
            422: components["responses"]["ForumInvalid"];
            428: components["responses"]["ForumNoIfMatch"];
            429: components["responses"]["ForumTooManyRequests"];
            503: components["responses"]["ForumUnavailable"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Number of the first post to show */
                from?: number;
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the topic */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                    "text/csv": unknown;
                };
            };
            304: components["responses"]["ForumNotModified"];
            400: components["responses"]["ForumBadRequest"];
            404: components["responses"]["ForumNotFound"];
            406: components["responses"]["ForumNotAcceptable"];
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the same key gets the first answer and writes nothing; the key with another request is a 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the topic */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description The post; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["ForumBadRequest"];
            401: components["responses"]["ForumUnauthorized"];
            403: components["responses"]["ForumForbidden"];
            404: components["responses"]["ForumNotFound"];
            409: components["responses"]["ForumTopicLocked"];
            413: components["responses"]["ForumTooLarge"];
            415: components["responses"]["ForumNotJson"];
            422: components["responses"]["ForumInvalid"];
            429: components["responses"]["ForumTooManyRequests"];
            503: components["responses"]["ForumUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is asking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The bearer token is not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signIn: {
        parameters: {
            query?: {
                /** @description Where to go afterwards: a path of this site, such as /deposits/mount-weld. Anything else leads to the front page. */
                redirect?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the identity provider; straight to 'redirect' for who is signed in already */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The identity provider is away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askToSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that asks whether to sign out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Signed out; on to the identity provider */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out; on to the identity provider */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form was not on a page of this site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemPage"][];
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemPage"];
                };
            };
        };
    };
}
