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
        /**
         * Add an actor
         * @description Its id is made of its name. An actor that has one of its identifiers already, or one of its names or aliases (accents, case and punctuation aside) and is not known to be of another country, is a 409 that names it. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        post: operations["createActor"];
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
        /**
         * An actor with its relations and the claims about it
         * @description All that a page about the actor needs in one answer: names and identifiers, its relations as they stand today with their periods, what it is claimed to hold, and the actors that proved to be the same. Claims of those count as its own.
         */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an actor
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. The id stays as it is. An actor is not retracted: it is merged into the one that it is. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        patch: operations["changeActor"];
        trace?: never;
    };
    "/api/v1/actors/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an actor holds on a day
         * @description Deposits and areas of which it may hold a kind of control by claims of their own, how likely that is, and whether it leads. What lies inside such an area inherits that, and is not listed. A page may have fewer items than its limit and still be followed by another: `next` says so.
         */
        get: operations["listHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an actor proved to be another
         * @description Nothing is rewritten: both keep what was recorded of them, and from now on claims and relations of both count as those of the one. The old id answers 308 with the address of the one, both histories say who merged them and why, and `unmerge` takes it back. What was known before the merge (`knownAt`) still tells the two apart. An actor that was merged is merged no further and takes in no other (409). For editors.
         */
        post: operations["mergeActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The actors around one, and what they are to each other on a day
         * @description Follows relations in both directions, up to `depth` of them away. A relation counts on a day that may lie in its period by its source; one without any date counts on every day. Actors that proved to be one are one. Shown are at most 500 actors and relations together, the nearest actors first and of equal ones by id; where there are more, `truncated` is true and `leftOff` counts what is missing.
         */
        get: operations["getActorNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed an actor, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV. An actor that was merged into another keeps its own, and both say when and why.
         */
        get: operations["listActorRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a merged actor is one of its own after all
         * @description Takes a merge back, with a reason. What was recorded of the actor counts as its own again; both histories keep the merge and its end. For editors.
         */
        post: operations["unmergeActor"];
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
         * @description Every committed change as a CloudEvent, in commit order and without gaps: who has read up to a position has read all there is up to it. Start without `after`, keep `cursor`, and pass it as `after` the next time. With `wait` the answer is held back until something happens, or the time is up. Delivery is at least once; `id` tells a repeat. The last event of every write is `org.xenotime.revision.committed`: what stands before it is complete. Types: `org.xenotime.deposit.changed`, `org.xenotime.deposit.removed` (its id stands for another now), `org.xenotime.actor.changed`, `org.xenotime.claim.recorded`, `org.xenotime.source.changed`, `org.xenotime.prices.changed`, `org.xenotime.proposal.opened`, `org.xenotime.proposal.rebased`, `org.xenotime.proposal.decided`, `org.xenotime.intake.completed`, `org.xenotime.revision.committed`.
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
    "/api/v1/compositions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One composition
         * @description What one source says, also where it was taken back since: then `retracted` is true.
         */
        get: operations["getComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a composition, or take it back
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. What is retracted stays readable, but nothing is derived from it; a later correction puts it back. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        patch: operations["changeComposition"];
        trace?: never;
    };
    "/api/v1/compositions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a composition, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV.
         */
        get: operations["listCompositionRevisions"];
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
        /**
         * Record a claim with its evidence
         * @description At least one piece of evidence; its source is the id of one that is known, or an object that describes one to be registered with it. A claim of the same actor, subject, kind and source with an overlapping period is a 409 that names its twin. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        post: operations["createControlClaim"];
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
        /**
         * Correct a claim, or take it back
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. What stood before stays, and is what was known until now. Evidence with an id is kept or changed, without one it is added, and what is left out is taken back. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        patch: operations["changeControlClaim"];
        trace?: never;
    };
    "/api/v1/control-claims/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evidence of a claim
         * @description All that stands today, in the order in which it was recorded.
         */
        get: operations["listEvidenceOfControlClaim"];
        put?: never;
        /**
         * Add evidence to a claim
         * @description A source that supports or refutes it. The same source with the same stance at the same place is a 409 that names its twin. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        post: operations["createEvidenceOfControlClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control-claims/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a claim, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV.
         */
        get: operations["listControlClaimRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/contested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is contested on a day
         * @description Deposits and areas of which a kind of control is contested by claims of their own; what lies inside a contested area inherits that, and is not listed. A page may have fewer items than its limit and still be followed by another: `next` says so. In the order in which the deposits were registered.
         */
        get: operations["listContestedControl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed hands between two days
         * @description Deposits and areas of which state, leader or holders of a kind of control differ between the two days, by claims of their own. A page may have fewer items than its limit and still be followed by another: `next` says so. In the order in which the deposits were registered.
         */
        get: operations["listChangedControl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The policies that make an answer of claims
         * @description The one in use first; an answer by another is had with ?policy=.
         */
        get: operations["listControlPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control/policies/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A policy that makes an answer of claims
         * @description In prose, with its numbers and a worked example.
         */
        get: operations["getControlPolicy"];
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
         * The policy in use
         * @description In prose, with its numbers and a worked example.
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
        /**
         * Add a deposit
         * @description What is known of the place; figures follow as statements and compositions. One of that name in the same country and admin area is a 409 that names it. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        post: operations["createDeposit"];
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
        /**
         * Change a deposit, or its id
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. With another `id` it moves: the old one answers 308 from then on. A deposit is not retracted. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        patch: operations["changeDeposit"];
        trace?: never;
    };
    "/api/v1/deposits/{id}/compositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a composition to a deposit
         * @description The headline figures of the deposit follow, by the rule that its page tells. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        post: operations["createComposition"];
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
         * @description For each kind of control: held by whom, contested between whom, or unknown, with the reason and the claims behind it. `on` is the day in the world, `knownAt` the time of knowledge: a claim counts from the day its source was published, where that is known, else from when it was recorded here. Without them: today, by what is known now. The policies are at /api/v1/control/policies.
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
    "/api/v1/deposits/{id}/control/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two days
         * @description The kinds of control of which state, leader or holders differ, with both answers. That somebody became less likely is no change.
         */
        get: operations["getControlDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits/{id}/control/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the answer for one day changed as knowledge came in
         * @description For each kind of control what was answered for the day, from when to when, and the claims that changed it: published, recorded, corrected or taken back. `knownAt` ends it.
         */
        get: operations["getControlHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits/{id}/control/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who controlled a deposit when
         * @description For each kind of control the intervals in which the answer is the same, to the last figure, and which claims changed it; the first interval begins with the first day of which any claim speaks. Which actors are of one side is asked for the last day.
         */
        get: operations["getControlTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conflict events around a deposit
         * @description Events with at least one death within a radius of the deposit, each with its distance in km (great circle; how exactly the place of the event is known stands in `location.precision`), and counts by year and by side over all of them. Myanmar 1989 to 2023, from the UCDP Georeferenced Event Dataset of the Uppsala Conflict Data Program (CC BY 4.0): that nothing is listed elsewhere, or later, means that nothing was looked for.
         */
        get: operations["listIncidentsAroundDeposit"];
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
    "/api/v1/deposits/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a deposit, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV.
         */
        get: operations["listDepositRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a statement to a deposit
         * @description The headline figures of the deposit follow, by the rule that its page tells. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        post: operations["createStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deposits/{id}/ultimate-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands behind the owners of a deposit on a day
         * @description Begins with the answer of `/control` for ownership, and goes up the relations `owns` that may hold on the day, by what was known then, to actors of whom no owner is known. Shares are multiplied along a chain and summed over the chains that lead to one holder. Of several relations between the same two actors the newest that states a share counts, of equal ones the better graded.
         *
         *     A circle (A owns a part of B, and B of A) is followed once: a chain ends before an actor that it has passed, and what would go round stays in `remainder` with the reason `circle`. So do shares of which nobody is known to be the owner (`not-claimed`), or whose owners are known without their shares (`not-stated`). Nothing is spread over the known holders: their shares are the least that the sources say.
         */
        get: operations["getUltimateHolders"];
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
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence as it stands today
         * @description What a source says for or against a claim; of what was taken back the last.
         */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct evidence, or take it back
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. What stood before stays, and is what was known until now. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        patch: operations["changeEvidence"];
        trace?: never;
    };
    "/api/v1/evidence/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed evidence, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV.
         */
        get: operations["listEvidenceRevisions"];
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
         * @description Events with at least one death, Myanmar 1989 to 2023, from the UCDP Georeferenced Event Dataset of the Uppsala Conflict Data Program (CC BY 4.0), as they stand there. Sorted by first day; with `near` each has its `distanceKm`, and they can be sorted by it.
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
    "/api/v1/intake/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store many claims at once, from a CSV file
         * @description UTF-8, with or without a byte order mark; commas between the cells (RFC 4180); a header row with the titles of the columns in any order; at most 64 MB (67,108,864 bytes) and 100,000 rows. A row is a claim with a piece of evidence; rows with the same `id` are one claim with several pieces. Columns, with what each means, which are required, and an example: /api/v1/intake/claims/template (as JSON with `f=json`).
         *
         *     All rows are checked, and all are stored or none: with `201` the whole file is stored, in one data revision; with `422`, or `409` where all that is wrong is that claims are there already, nothing is, and `problems` lists what is wrong by row, line and column, the first 1,000 of them; all are at `report`. Dates are EDTF. A source is found by its address, or without one by its citation, and registered where it is new. Two claims of the same subject, holder, kind and polarity, by the same source and with overlapping periods are twins: the second is refused, and its problem names the first.
         *
         *     Each claim becomes an event `org.xenotime.claim.recorded` of the feed of changes, each new source an `org.xenotime.source.changed`; one `org.xenotime.revision.committed` follows them. Analysts, editors and admins may upload.
         */
        post: operations["uploadClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/claims/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file to begin with
         * @description A CSV file with the header row and an example row; as JSON (`f=json`) the columns with what each means.
         */
        get: operations["getClaimTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/claims/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a file of claims
         * @description Counts, and the first 1,000 problems. What was stored is remembered for good, a refusal or a dry run for 7 days.
         */
        get: operations["getClaimUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/claims/{upload}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All problems of a file of claims
         * @description As CSV, whole: row, line, column, message, twin, in the order of the rows; up to 100,000 of them. As JSON (`f=json`) page by page.
         */
        get: operations["getClaimUploadReport"];
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
    "/api/v1/prices/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How prices were revised
         * @description Each price once, with what every edition of the Mineral Commodity Summaries (USGS) says of it, oldest first, in US dollars for a kilogram. Sorted by product and year.
         */
        get: operations["listPriceRevisions"];
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
    "/api/v1/production/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How production and reserves were revised
         * @description Each figure once, with what every edition of the Mineral Commodity Summaries (USGS) says of it, oldest first, in tonnes of rare-earth oxide equivalent. Sorted by country, measure, year.
         */
        get: operations["listProductionRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue of proposals
         * @description Open and decided ones, the newest first, with counts by state and of the open ones by kind. Anyone may read; authors are known by their handle alone. JSON or CSV.
         */
        get: operations["listProposals"];
        put?: never;
        /**
         * Propose something
         * @description Something new (`document`, as it would be POSTed to its collection) or a change of what stands (`target` and `patch`, a JSON Merge Patch). It names its source. It is checked like a write now, and again when it is accepted; nothing else is written.
         */
        post: operations["createProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One proposal, field by field
         * @description What it would change: each field as its author saw it, as it would become, and as it stands now. `overtaken` tells what was done to the target since, and whether that touches the same fields: then it has to be rebased before it can be accepted.
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject a proposal
         * @description For editors and admins, with a reason; nobody but an admin decides on an own proposal. What is accepted is checked once more, and written with the proposal's author as its author. Changes since that touch the same fields are a 409: rebase first.
         */
        post: operations["decideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a proposal on top of what stands now
         * @description For its author and for editors. The same change, on top of the target as it stands; checked again.
         */
        post: operations["rebaseProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a proposal
         * @description For its author. It stays readable.
         */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong with the records, or doubtful
         * @description Every flag with what was expected, what was found, and the arithmetic; and the number of flags by rule. The rules look at what stands here, as our own check of what the sources say: a flag changes no figure and drops nothing. Countries are tested against their shapes at 1:50 million (Natural Earth), with a tolerance of 10 km into a neighbour and 50 km off the coast. Sorted by rule.
         */
        get: operations["listQualityFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Relations between actors, filtered, page by page
         * @description Those that stand, with their evidence; by id. `knownAt` shows them as they were known then: from when the first of their sources was published, where that is known, else from when they were recorded here.
         */
        get: operations["listRelations"];
        put?: never;
        /**
         * Add a relation between two actors
         * @description With its evidence: one source at least says so. The same pair, kind and source in an overlapping period is a 409 that names the twin; a part that would contain its whole is refused. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        post: operations["createRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One relation with its evidence
         * @description As it stands, be it that it was retracted; with `knownAt` the version that was known then.
         */
        get: operations["getRelation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a relation
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. What stood stays as a version. Evidence with its `id` is kept, or changed; without one it is new; what is left out is retracted. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        patch: operations["changeRelation"];
        trace?: never;
    };
    "/api/v1/relations/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a relation, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV.
         */
        get: operations["listRelationRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sites that may be one
         * @description Pairs of sites of different data sets that are alike in name and near each other (at most 25 km, same country), each with its score and the reasons. They are proposed whenever a site is written, and stay two until an editor says otherwise. Best score first.
         */
        get: operations["listSiteMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/matches/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two sites are one, or that they are not
         * @description `same`: the later one becomes an alias of the first. Its id answers 308 from then on; its statements, compositions, records and claims are read under the first, claims by a new version, so that what was known before (`knownAt`) still tells the two apart. Nothing is lost, and the histories of both say who decided and why. `different`: they are not proposed again. The same decision again changes nothing; another one is a conflict. For editors.
         */
        post: operations["decideSiteMatch"];
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
        /**
         * Register a source
         * @description A citation, an address, or both. What is registered already, by either, is a 409 that names it. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        post: operations["createSource"];
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
        /**
         * Change a source
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. A source is not retracted. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        patch: operations["changeSource"];
        trace?: never;
    };
    "/api/v1/sources/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a source, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV.
         */
        get: operations["listSourceRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One statement
         * @description What one source says, also where it was taken back since: then `retracted` is true.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a statement, or take it back
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. What is retracted stays readable, but nothing is derived from it; a later correction puts it back. What an analyst, an editor or an admin writes stands at once; of a member it becomes a proposal (202), which names its source.
         */
        patch: operations["changeStatement"];
        trace?: never;
    };
    "/api/v1/statements/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a statement, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV.
         */
        get: operations["listStatementRevisions"];
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
    "/api/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All vocabularies
         * @description Deposit types, statuses, reporting codes and so on, without their words.
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabularies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One vocabulary with its words
         * @description Each word with its meaning and the words of sources that stand for it; retired ones, too.
         */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabularies/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a word to an open vocabulary
         * @description For admins. From then on it may be used.
         */
        post: operations["createTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabularies/{id}/terms/{term}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One word
         * @description What it means, and which words of sources stand for it.
         */
        get: operations["getTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a word means, or retire it
         * @description JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes it away, an array is replaced as a whole. `reason` is required; `change` says why: correction (by default), world-change or retraction. For admins. `retired` is only for open vocabularies; what has the word keeps it.
         */
        patch: operations["changeTerm"];
        trace?: never;
    };
    "/api/v1/vocabularies/{id}/terms/{term}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a word, when and why
         * @description Every version, the newest first: author, time, reason, and what differs from the version before, field by field. What was never edited has one entry, its import. JSON or CSV.
         */
        get: operations["listTermRevisions"];
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
         * @description Renders as a post is rendered: CommonMark with tables, strikethrough and autolinks, then an allow-list. Allowed are the elements a, blockquote, br, caption, code, del, em, h1 to h6, hr, ins, kbd, li, mark, ol, p, pre, q, s, strong, sub, sup, table, tbody, td, tfoot, th, thead, tr, ul; the attributes href and title of a, class language-... of code, start of ol, align of td and th; the schemes http, https and mailto. An image becomes a link to it. Refused are a table of more than 5,000 cells and what would become more than 524,288 characters of HTML. Nothing is stored.
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
         * Ask whether to sign out
         * @description For browsers. A page with the form that signs out; nothing has happened yet.
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
    "/api/v1/rankings/{methodology}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who moved between two snapshots, and why */
        get: operations["compareSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{methodology}/deposits/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the rank of a deposit went */
        get: operations["getRankHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{methodology}/deposits/{id}/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which assumption drives the rank of a deposit */
        get: operations["getRankSensitivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/{methodology}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who moves when somebody else is removed */
        get: operations["auditRankReversals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of criteria */
        get: operations["listCriteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A ranking, if something were different */
        post: operations["rankWhatIf"];
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
            /** @description What it is to others, and they to it, as it stands today */
            relations: components["schemas"]["ActorRelation"][];
            /** @description What it is claimed to hold, or not to hold, as it stands today; the claims whole are behind links.claims */
            claims?: components["schemas"]["ActorHolding"][];
            /** @description Actors that proved to be this one; their ids answer 308 with its address */
            mergedFrom?: components["schemas"]["ActorName"][];
            /** @description The actor that it proved to be; absent where it is one of its own */
            mergedInto?: components["schemas"]["ActorName"];
            links?: components["schemas"]["ActorLinks"];
        };
        /** @description An actor as it is written */
        ActorDraft: {
            /**
             * @description Name in use
             * @example Kachin Independence Army
             */
            name: string;
            /** @description Other names and abbreviations, former ones too */
            aliases?: string[];
            /** @description state, state-agency, state-military, state-owned-enterprise, company, investor, armed-group, militia, community or international-organisation */
            kind: components["schemas"]["ActorKind"];
            /** @description Kind in the words of the source; the kind itself where absent */
            kindText?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example MMR
             */
            country?: string;
            /** @description Numbers under which it is known elsewhere */
            identifiers?: components["schemas"]["ActorIdentifierDraft"][];
            source: components["schemas"]["GivenSource"];
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
            /**
             * @description Its name
             * @example Pang War town
             */
            subjectName?: string;
            /**
             * @description Kind of control
             * @example territory
             */
            kind?: string;
            /** @description full, dominant, shared, contested or none */
            level?: string;
            /** @description asserts that it holds it, or denies it */
            polarity?: string;
            /** @description Share, percent; absent where not stated */
            sharePercent?: number;
            /** @description Empty where the source gives no date at all */
            period?: components["schemas"]["Period"];
            /** @description proposed, accepted, rejected or retracted; only accepted ones count */
            status?: string;
            /** @description Of the best evidence for it; absent where none stands */
            source?: components["schemas"]["DepositsSourceRef"];
            /** @description Of the best evidence for it; absent where none stands */
            grade?: components["schemas"]["Grade"];
        };
        /** @description A number under which an actor is known */
        ActorIdentifier: {
            /** @description lei, cik, ticker, ucdp-side, wikidata or other */
            scheme: string;
            /**
             * @description As it is written there
             * @example 0001801368
             */
            value: string;
        };
        ActorIdentifierDraft: {
            /** @description lei, cik, ticker, ucdp-side, wikidata or other */
            scheme: components["schemas"]["IdentifierScheme"];
            /** @example 0001801368 */
            value: string;
            wellFormed?: boolean;
        };
        /** @enum {string} */
        ActorKind: "state" | "state-agency" | "state-military" | "state-owned-enterprise" | "company" | "investor" | "armed-group" | "militia" | "community" | "international-organisation";
        /** @description Paths of what else there is of the actor */
        ActorLinks: {
            /** @description Its own */
            self?: string;
            /** @description The claims about it, whole */
            claims?: string;
            /** @description The actors around it */
            network?: string;
            /** @description What the forum says of it */
            discussions?: string;
        };
        /** @description Which actor it proved to be, and who says so */
        ActorMerge: {
            /**
             * @description Id of the actor that stays
             * @example kachin-independence-army
             */
            into: string;
            source: components["schemas"]["GivenSource"];
        };
        /** @description Which actor it proved to be, who says so, and why */
        ActorMergeBody: components["schemas"]["ActorMerge"] & components["schemas"]["ReasonGiven"];
        /** @description An actor by id and name */
        ActorName: {
            /**
             * @description Id of the actor
             * @example kachin-independence-army
             */
            id: string;
            /**
             * @description Name in use
             * @example Kachin Independence Army
             */
            name: string;
        };
        /** @description The actors around one and the relations between them, at most 500 of both together; of the actors shown, every relation between two of them is there */
        ActorNetwork: {
            /**
             * @description Id of the actor in the middle
             * @example china-rare-earth-group
             */
            actor: string;
            /**
             * @description The day asked about
             * @example 2024-11-01
             */
            on: components["schemas"]["LocalDate"];
            /** @description What came to be known later is left out */
            knownAt?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many relations away at most
             * @example 2
             */
            depth: number;
            /** @description The nearest first */
            nodes: components["schemas"]["NetworkNode"][];
            edges: components["schemas"]["NetworkEdge"][];
            /** @description True where there is more within the depth than is shown */
            truncated: boolean;
            /** @description What is not shown; absent where all is */
            leftOff?: components["schemas"]["NetworkLeftOff"];
        };
        ActorPage: {
            items?: components["schemas"]["ActorSummary"][];
            next?: string;
        };
        /** @description The members to be changed, and why */
        ActorPatch: components["schemas"]["ActorDraft"] & components["schemas"]["ReasonGiven"];
        /** @description `from` is part of, armed wing of, owner of, allied with or opposed to `to` */
        ActorRelation: {
            /**
             * @description Stable, whatever its versions; its place in addresses
             * @example r-1
             */
            id?: string;
            from: components["schemas"]["ActorName"];
            /** @description part-of, armed-wing-of, owns, allied-with or opposed-to */
            kind: string;
            to: components["schemas"]["ActorName"];
            /** @description Kind in the words of the source */
            kindText?: string;
            /** @description Share that is owned, percent; absent where not stated */
            sharePercent?: number;
            /** @description Empty where the source gives no date at all */
            period?: components["schemas"]["Period"];
            /** @description accepted or retracted; only accepted ones count */
            status?: string;
            /** @description What else the source says */
            note?: string;
            /** @description Of the best evidence for it; absent where none stands */
            source?: components["schemas"]["DepositsSourceRef"];
            /** @description Of the best evidence for it; absent where none stands */
            grade?: components["schemas"]["Grade"];
            /** @description Who says so, and who denies it; what stands today */
            evidence?: components["schemas"]["Evidence"][];
            /**
             * Format: int32
             * @description 1 for the first version
             */
            version?: number;
            /** @description correction, world-change or retraction; absent for the first version */
            change?: string;
            /** @description Why this version took the place of the one before */
            reason?: string;
            /** @description Handle of its author, or import */
            recordedBy?: string;
            /** @description When this version was recorded, UTC */
            recordedAt?: components["schemas"]["Instant"];
            /** @description When a later version took its place, UTC; absent where it stands */
            supersededAt?: components["schemas"]["Instant"];
        };
        ActorRelationPage: {
            items?: components["schemas"]["ActorRelation"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
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
        /** @description Something that changed hands */
        ChangedControl: {
            /** @description The deposit or area */
            deposit?: components["schemas"]["ControlPlace"];
            /** @description Before and after */
            change?: components["schemas"]["ControlChange"];
        };
        /** @description A page of what changed hands */
        ChangedControlPage: {
            items?: components["schemas"]["ChangedControl"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description A column of a file of claims */
        ClaimColumn: {
            /**
             * @description Its title in the header row
             * @example subject
             */
            column?: string;
            /** @description Whether the file must have it, and each row a value in it */
            required?: boolean;
            /** @description What it means, which values it takes, and its default */
            meaning?: string;
            /** @description What the template has in it; absent where it is empty there */
            example?: string;
        };
        /** @description The columns of a file of claims */
        ClaimColumns: {
            items?: components["schemas"]["ClaimColumn"][];
        };
        ClaimPage: {
            items: components["schemas"]["ControlClaim"][];
            next?: string;
        };
        /** @description What became of a file of claims, and what is wrong with its rows */
        ClaimUpload: {
            /**
             * @description Id of the upload
             * @example u-17
             */
            id?: string;
            /**
             * @description stored: all of it is; checked: nothing is, as a dry run was asked for; refused: nothing is, as rows have problems
             * @example stored
             */
            outcome?: string;
            /** @description SHA-256 of the file as it came, hexadecimal */
            sha256?: string;
            /**
             * Format: int32
             * @description Rows below the header that are not blank
             */
            rows?: number;
            /**
             * Format: int32
             * @description Claims stored, or to be stored by a file that was checked alone
             */
            claims?: number;
            /**
             * Format: int32
             * @description Pieces of evidence stored, or to be stored
             */
            evidence?: number;
            /**
             * Format: int32
             * @description Sources that were not known before and are registered, or would be
             */
            newSources?: number;
            /**
             * Format: int32
             * @description All problems, also those that this answer leaves out
             */
            problemCount?: number;
            /** @description The first 1,000 problems, in the order of the rows */
            problems?: components["schemas"]["ClaimUploadProblem"][];
            /**
             * @description Path of all problems as CSV; absent where there are none
             * @example /api/v1/intake/claims/u-17/report
             */
            report?: string;
            /**
             * Format: int64
             * @description Data revision that stored it; absent where nothing was stored
             */
            revision?: number;
            /** @description Handle of who sent it */
            recordedBy?: string;
            /** @description When it was stored, checked or refused, UTC */
            recordedAt?: components["schemas"]["Instant"];
        };
        /** @description What is wrong with a row of a file of claims */
        ClaimUploadProblem: {
            /**
             * Format: int32
             * @description Counts the rows below the header, from 1
             * @example 12
             */
            row?: number;
            /**
             * Format: int64
             * @description Line of the file on which the row begins, from 1
             * @example 13
             */
            line?: number;
            /**
             * @description Title of the column; absent where the whole row is meant
             * @example kind
             */
            column?: string;
            /** @description What is wrong with it */
            message?: string;
            /**
             * @description Path of the claim that says the same already
             * @example /api/v1/control-claims/c009
             */
            twin?: string;
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
        /** @description A composition as it is written: elements, stated shares, or both */
        CompositionDraft: {
            /** @description Id of the deposit; in a POST the one of the address */
            deposit: string;
            /** @description What was analysed, where it is not simply the site's ore */
            subject?: string;
            /** @description ppm of the element's mass in the ore by symbol (La to Lu, Y); what is absent is unknown, not zero */
            elementsPpm?: {
                [key: string]: number;
            };
            /** @description What the source states of oxides or groups without a full analysis */
            statedShares?: components["schemas"]["StatedShare"][];
            source: components["schemas"]["GivenSource"];
        };
        /** @description A composition, and what it is about */
        CompositionOfDeposit: {
            /** @description Derived: each element as its oxide */
            oxides?: components["schemas"]["Oxide"][];
            /** @description Which elements heavy means here */
            heavyDefinition?: string;
            /** @description What was analysed, where it is not simply the site's ore */
            subject?: string;
            lightPpm?: number;
            heavyPpm?: number;
            source?: components["schemas"]["DepositsSourceRef"];
            /** @description Heavy oxides in all oxides, percent */
            heavySharePercent?: number;
            /** @description ppm of the element's mass in the ore, as the source states it */
            elementsPpm?: {
                [key: string]: number;
            };
            /** @description Elements that the source does not report; not zero */
            missingElements?: string[];
            /** @description Nd2O3 and Pr6O11 in all oxides, percent */
            ndprSharePercent?: number;
            /** @description What a source states of oxides or groups without a full analysis */
            statedShares?: components["schemas"]["StatedShare"][];
            id?: string;
            /** @description Total rare-earth oxides, ppm of the ore */
            treoPpm?: number;
            /** @description Id of the deposit */
            deposit?: string;
            /** @description true where it was taken back: nothing is derived from it any more */
            retracted?: boolean;
        };
        /** @description The members to be changed, and why */
        CompositionPatch: components["schemas"]["CompositionDraft"] & components["schemas"]["ReasonGiven"];
        /** @description Something contested */
        ContestedControl: {
            /** @description The deposit or area */
            deposit?: components["schemas"]["ControlPlace"];
            /** @description Between whom, and why */
            answer?: components["schemas"]["ControlOfKind"];
        };
        /** @description A page of what is contested */
        ContestedControlPage: {
            items?: components["schemas"]["ContestedControl"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
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
             * @description The policy that was used; in full at /api/v1/control/policies/{version}
             * @example weighed-2
             */
            policy: string;
            /** @description One answer for each kind of control */
            controls: components["schemas"]["ControlOfKind"][];
            /** @description The claims that the answers stand on, whole */
            claims: components["schemas"]["ControlClaim"][];
        };
        /** @description One kind of control before and after */
        ControlChange: {
            /**
             * @description Kind of control
             * @example territory
             */
            kind?: string;
            /** @description Of state, leader, holders (who, not how likely) those that differ */
            changed?: string[];
            /** @description The answer on the one day */
            before?: components["schemas"]["ControlOfKind"];
            /** @description The answer on the other day */
            after?: components["schemas"]["ControlOfKind"];
        };
        /** @description What sources say of who holds something, and others deny. It is a claim, not the truth. */
        ControlClaim: {
            /**
             * @description Stable; its place in addresses
             * @example c009
             */
            id: string;
            subject: components["schemas"]["ControlSubject"];
            /** @description Who; absent where holder is nobody or unknown */
            actor?: components["schemas"]["ControlActor"];
            /**
             * @description actor; nobody or unknown where the source says so itself
             * @example actor
             */
            holder?: string;
            /** @description Why nobody, or why unknown; absent for an actor */
            holderReason?: string;
            /**
             * @description territory, title, licence, operation, ownership, taxation, offtake, transit or finance
             * @example territory
             */
            kind: string;
            /**
             * @description Kind in the words of the source
             * @example territorial_de_facto
             */
            kindText?: string;
            /** @description full: nobody else can have it too; dominant: most of it; shared: others may have the rest; contested: others fight for it; none: agreed, planned, or not held */
            level?: string;
            /**
             * @description asserts that it is held, or denies it
             * @example asserts
             */
            polarity?: string;
            /** @description Share that is owned, percent; absent where not stated */
            sharePercent?: number;
            /** @description Empty where the source gives no date at all */
            period: components["schemas"]["Period"];
            /** @description proposed, accepted, rejected or retracted; only accepted ones count */
            status: string;
            /** @description Who says so, and who denies it: the sources, where in them, how graded */
            evidence?: components["schemas"]["Evidence"][];
            /** @description The best source that supports it; all are under evidence */
            source: components["schemas"]["DepositsSourceRef"];
            /** @description The best grade of what supports it */
            grade?: components["schemas"]["Grade"];
            /** @description What else the source says, and which sources contradict it */
            note?: string;
            /** @description When the best source was published: ISO 8601 day, month or year; absent where it carries no date */
            publishedOn?: string;
            /**
             * Format: int32
             * @description 1 for the first version
             */
            version?: number;
            /** @description Why this version took the place of the one before: correction, world-change or retraction; absent for the first */
            change?: string;
            /** @description The reason in words; absent for the first version */
            reason?: string;
            /** @description Handle of who recorded this version; import for a data set */
            recordedBy?: string;
            /** @description When this version was recorded here, UTC */
            recordedAt: components["schemas"]["Instant"];
            /** @description When a later version took its place, UTC; absent where it stands */
            supersededAt?: components["schemas"]["Instant"];
        };
        /** @description A claim as it is written */
        ControlClaimDraft: {
            /**
             * @description Id of the deposit or area
             * @example pang-war
             */
            subject: string;
            /** @description What it is about in the words of the source; its name by default */
            subjectText?: string;
            /** @description MIMU place code; claims with the same one are about the same place */
            placeCode?: string;
            /** @description Id of the actor; absent where holder is nobody or unknown */
            actor?: string;
            /** @description actor (by default), nobody or unknown */
            holder?: string;
            /** @description Why nobody, or why unknown; required then */
            holderReason?: string;
            /**
             * @description territory, title, licence, operation, ownership, taxation, offtake, transit or finance
             * @example territory
             */
            kind: string;
            /** @description Kind in the words of the source; the kind itself by default */
            kindText?: string;
            /** @description full (by default; shared where a share below 100 is given), dominant, shared, contested or none */
            level?: string;
            /** @description asserts (by default) or denies */
            polarity?: string;
            /** @description Of ownership, percent; above 0, at most 100 */
            sharePercent?: number;
            period?: components["schemas"]["PeriodDraft1"];
            /** @description What else the source says */
            note?: string;
            /** @description Who says so: at least one */
            evidence: components["schemas"]["EvidenceGiven"][];
        };
        /** @description The members to be changed, and why */
        ControlClaimPatch: components["schemas"]["ControlClaimDraft"] & components["schemas"]["ReasonGiven"];
        /** @description What changed between two days */
        ControlDifference: {
            /**
             * @description Id of the deposit
             * @example pang-war
             */
            deposit?: string;
            /**
             * @description The one day
             * @example 2024-10-01
             */
            from?: components["schemas"]["LocalDate"];
            /**
             * @description The other day
             * @example 2024-11-01
             */
            to?: components["schemas"]["LocalDate"];
            /** @description Claims that came to be known later are left out */
            knownAt?: components["schemas"]["Instant"];
            /**
             * @description The policy that was used
             * @example weighed-2
             */
            policy?: string;
            /** @description The kinds of control of which the answer is another; none where all is the same */
            changes?: components["schemas"]["ControlChange"][];
        };
        /** @description How the answer for one day changed as knowledge came in */
        ControlHistory: {
            /**
             * @description Id of the deposit
             * @example pang-war
             */
            deposit?: string;
            /**
             * @description The day asked about
             * @example 2024-10-19
             */
            on: components["schemas"]["LocalDate"];
            /**
             * @description The policy that was used
             * @example weighed-2
             */
            policy?: string;
            /** @description One history for each kind of control of which any claim speaks */
            kinds: components["schemas"]["ControlHistoryOfKind"][];
        };
        /** @description What was known of one kind of control */
        ControlHistoryOfKind: {
            /**
             * @description Kind of control
             * @example territory
             */
            kind: string;
            /** @description In the order of time; before the first nothing was known */
            steps: components["schemas"]["ControlHistoryStep"][];
        };
        /** @description What was answered for a while */
        ControlHistoryStep: {
            /** @description Since when this was the answer, UTC */
            knownFrom: components["schemas"]["Instant"];
            /** @description Until when, UTC, not included; absent where it still is */
            knownUntil?: components["schemas"]["Instant"];
            /** @description Ids of the claims of which something came to be known then */
            changedBy: string[];
            /** @description What was answered */
            answer: components["schemas"]["ControlOfKind"];
        };
        /** @description Somebody who may hold it */
        ControlHolder: {
            /**
             * @description actor; nobody: explicitly so; unknown: what the evidence leaves open
             * @example actor
             */
            holder?: string;
            /** @description Who; absent where holder is nobody or unknown */
            actor?: components["schemas"]["ControlActor"];
            /** @description Id of what the actor is part or armed wing of; absent where of nothing. Actors of one side do not contest each other */
            side?: string;
            /**
             * Format: double
             * @description How likely it is, 0 to 1; of what is held in parts, how much of it. By transition-1, which does not weigh, the sides of a contest are equally likely, and actors of one side hold it together
             * @example 0.73
             */
            probability?: number;
        };
        /** @description Something that an actor may hold */
        ControlHolding: {
            /** @description The deposit or area */
            deposit: components["schemas"]["ControlPlace"];
            /** @description Whether it is the likeliest to hold it */
            leads: boolean;
            /**
             * Format: double
             * @description How likely it is that it holds it, 0 to 1
             */
            probability: number;
            /** @description The whole answer */
            answer: components["schemas"]["ControlOfKind"];
        };
        /** @description A page of what an actor holds */
        ControlHoldingPage: {
            items: components["schemas"]["ControlHolding"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description The answer under contrary evidence */
        ControlIfDenied: {
            /**
             * @description Grade of each source
             * @example B2
             */
            grade: string;
            /**
             * Format: int32
             * @description How many independent sources it takes
             */
            sources: number;
            /** @description held, contested or unknown */
            state: string;
            /** @description Id of the actor that would lead; absent for none */
            leader?: string;
        };
        /** @description Days on which the answer is the same */
        ControlInterval: {
            /** @description First day */
            from: components["schemas"]["LocalDate"];
            /** @description Last day */
            to: components["schemas"]["LocalDate"];
            /** @description Ids of the claims that say that something begins or ends on the first day; empty where what is known only became a year older */
            changedBy: string[];
            /** @description What is answered on each of these days */
            answer: components["schemas"]["ControlOfKind"];
        };
        /** @description A way in which somebody can hold a deposit */
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
             * @description Id of the likeliest actor; absent where nobody is ahead, and where nobody holds it
             * @example kachin-independence-army
             */
            leader?: string;
            /** @description True where sources say that nobody holds it; absent otherwise */
            nobody?: boolean;
            /** @description Who may hold it, and how likely each is: together 1. What is left over is unknown, an entry of its own */
            holders: components["schemas"]["ControlHolder"][];
            /** @description Days between which it began; absent where no source says so */
            since?: components["schemas"]["ControlSince"];
            /** @description Newest day, up to `on`, that any of the claims has a word of */
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
            /** @description Of these, the ids of those that speak for one of the holders */
            supporting?: string[];
            /** @description Of these, the ids of those that deny a holder or have evidence against them */
            refuting?: string[];
            /** @description Why, in a sentence */
            reason?: string;
            /** @description What would change the answer; absent where only changes are shown */
            sensitivity?: components["schemas"]["ControlSensitivity"];
        };
        /** @description A deposit or area; more at /api/v1/deposits/{id} */
        ControlPlace: {
            /**
             * @description Id of the deposit
             * @example pang-war
             */
            id: string;
            /** @description Its name */
            name: string;
            /**
             * Format: double
             * @description Degrees east (WGS 84); absent where unknown
             */
            longitude?: number;
            /**
             * Format: double
             * @description Degrees north (WGS 84); absent where unknown
             */
            latitude?: number;
        };
        /** @description How claims become an answer. A version never changes; another is another version */
        ControlPolicy: {
            /**
             * @description Its name in answers and in ?policy=
             * @example weighed-2
             */
            policy?: string;
            /** @description Whether it is the one that answers without ?policy= */
            inUse?: boolean;
            /** @description The rule in prose, one sentence or two to a point */
            rule?: string[];
            /** @description The numbers of the rule */
            parameters?: components["schemas"]["ControlPolicyParameters"];
            /** @description The kinds of control, and which of them a site has from its area */
            kinds?: components["schemas"]["ControlKind"][];
            /** @description Claims about one place, and what the rule answers; worked out live */
            example?: components["schemas"]["ControlPolicyExample"];
        };
        /** @description Asked for a day, by what was known at a time */
        ControlPolicyCase: {
            /** @description The day asked about */
            on?: components["schemas"]["LocalDate"];
            /** @description The time of knowledge */
            knownAt?: components["schemas"]["Instant"];
            /** @description held, contested or unknown */
            state?: string;
            /** @description Id of the likeliest actor; absent where nobody is ahead */
            leader?: string;
            /** @description Who may hold it, and how likely */
            holders?: components["schemas"]["ControlHolder"][];
            /** @description How the scores came about; absent where nothing is weighed */
            weighed?: components["schemas"]["ControlPolicyWeight"][];
            /** @description Why, in a sentence */
            reason?: string;
        };
        /** @description Worked out by the policy itself */
        ControlPolicyExample: {
            /** @description What is claimed, each with its grade */
            claims?: string[];
            /** @description What is answered */
            cases?: components["schemas"]["ControlPolicyCase"][];
        };
        /** @description All policies */
        ControlPolicyPage: {
            items?: components["schemas"]["ControlPolicy"][];
        };
        /** @description Absent in a policy that does not weigh */
        ControlPolicyParameters: {
            /**
             * Format: int32
             * @description Days between two takings above which they may be two
             */
            sameTakingDays?: number;
            /** @description What a source of each reliability weighs as log-odds, where what it says is confirmed */
            letterWeights?: {
                [key: string]: number;
            };
            /** @description What is left of that for each credibility of the information */
            digitFactors?: {
                [key: string]: number;
            };
            /** @description By kind: years without a new word after which a claim weighs half */
            halfLifeYears?: {
                [key: string]: number;
            };
            /**
             * Format: double
             * @description How likely a side must be that it counts as holding
             */
            heldFrom?: number;
            /**
             * Format: double
             * @description The part of the likelihood of the first from which the second contests it
             */
            contestedFrom?: number;
        };
        /** @description What a claim adds to the score of its side */
        ControlPolicyWeight: {
            /** @description Id of the claim */
            claim?: string;
            /** @description Id of the side */
            side?: string;
            /**
             * @description Grade of its source
             * @example B3
             */
            grade?: string;
            /**
             * Format: int64
             * @description Whole years since the last word of the holding
             */
            years?: number;
            /**
             * Format: double
             * @description letterWeights x digitFactors x 2^(-years / halfLifeYears)
             */
            weight?: number;
        };
        /** @description What would change an answer */
        ControlSensitivity: {
            /** @description The claims without any one of which the state or leader is another */
            withoutClaim: components["schemas"]["ControlWithoutClaim"][];
            /** @description What independent sources of grade B2 that deny the leader would make of it; absent where nobody leads, or where nine would not change it */
            contrary?: components["schemas"]["ControlIfDenied"];
            /** @description The same in words */
            text: string;
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
        /** @description Who controlled a deposit when: the intervals in which the answer is the same */
        ControlTimeline: {
            /**
             * @description Id of the deposit
             * @example pang-war
             */
            deposit?: string;
            /** @description Claims that came to be known later are left out */
            knownAt?: components["schemas"]["Instant"];
            /**
             * @description The policy that was used
             * @example weighed-2
             */
            policy?: string;
            /** @description The last day of the line */
            until: components["schemas"]["LocalDate"];
            /** @description One line for each kind of control of which any claim speaks */
            kinds: components["schemas"]["ControlTimelineOfKind"][];
            /** @description The claims that the answers stand on, whole */
            claims: components["schemas"]["ControlClaim"][];
        };
        /** @description One kind of control in time */
        ControlTimelineOfKind: {
            /**
             * @description Kind of control
             * @example territory
             */
            kind: string;
            /** @description Without gaps, from the first day of which any claim speaks */
            intervals: components["schemas"]["ControlInterval"][];
        };
        /** @description The answer without one claim */
        ControlWithoutClaim: {
            /**
             * @description Id of the claim
             * @example c009
             */
            claim: string;
            /** @description held, contested or unknown */
            state: string;
            /** @description Id of the actor that would lead; absent for none */
            leader?: string;
        };
        /** @description What an editor decides about a proposal, and why */
        Decision: {
            /** @description accept or reject */
            decision: components["schemas"]["Verdict"];
            /** @description In the words of the editor; the author reads it */
            reason: string;
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
            /** @description What to mind: ids of the rules of quality that it breaks, such as inconsistent-resource; all are at /api/v1/quality, with what they mean */
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
            /** @description The areas that hold it by their outline, or lie within 5 km of it where none does */
            within?: components["schemas"]["Neighbour"][];
            /** @description The source of this description */
            source?: components["schemas"]["DepositsSourceRef"];
            /** @description Each of its flags with the arithmetic; absent where it has none */
            quality?: components["schemas"]["QualityFlag"][];
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
        /** @description A deposit as it is written; figures come by statements and compositions */
        DepositDraft: {
            /** @description Its place in addresses; made of the name where it is absent. A change of it leaves the old one as an alias that answers 308 */
            id?: string;
            name: string;
            /** @description Other names, by which it is found, too */
            aliases?: string[];
            /** @description site (by default), district, complex or area */
            kind?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example AUS
             */
            country?: string;
            /** @description State or province */
            adminArea?: string;
            location?: components["schemas"]["PlaceDraft"];
            /** @description Id of the district or area that contains it */
            partOf?: string;
            /**
             * @description Published vocabulary; unknown by default
             * @example carbonatite
             */
            depositType?: string;
            /** @description showing, occurrence, deposit or prospect */
            status?: string;
            /** @description none, producer, byproduct-producer, past-producer, past-byproduct-producer or unknown */
            production?: string;
            minerals?: string[];
            /** @description REE by default */
            commodities?: string[];
            hostRock?: string;
            /** Format: int32 */
            discoveryYear?: number;
            /** @description The source of this description */
            source: components["schemas"]["GivenSource"];
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
        DepositOfFlag: {
            /**
             * @description Its place in addresses
             * @example mount-weld
             */
            id?: string;
            /**
             * @description Its name
             * @example Mount Weld
             */
            name?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example AUS
             */
            country?: string;
        };
        DepositPage: {
            items: components["schemas"]["DepositSummary"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description The members to be changed, and why */
        DepositPatch: components["schemas"]["DepositDraft"] & components["schemas"]["ReasonGiven"];
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
            /** @description What to mind: ids of the rules of quality that it breaks, such as inconsistent-resource; all are at /api/v1/quality, with what they mean */
            flags: string[];
            /**
             * Format: int32
             * @description How many times it has been written
             */
            revision?: number;
        };
        /** @description One field that differs; an array counts as one value */
        Difference: {
            /**
             * @description JSON pointer (RFC 6901)
             * @example /location/latitude
             */
            field: string;
            /** @description Absent where it was not there */
            before?: components["schemas"]["JsonNode"];
            /** @description Absent where it is not there any more */
            after?: components["schemas"]["JsonNode"];
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
        /** @description What a source says for or against what is recorded */
        Evidence: {
            /**
             * @description Stable; the same for all versions of it
             * @example e-9
             */
            id: string;
            source: components["schemas"]["EvidenceSource"];
            /**
             * @description supports or refutes what it is evidence of
             * @example supports
             */
            stance?: string;
            /**
             * @description Where in the source: page, paragraph, table
             * @example p. 12
             */
            locator?: string;
            /** @description In the words of the source, at most 300 characters */
            quotation?: string;
            /** @description Address of a copy that does not change */
            archivedUrl?: string;
            /** @description ISO 8601 day, month or year on which it was published; absent where it carries no date */
            publishedOn?: string;
            /** @description Day on which it was read */
            retrievedOn?: components["schemas"]["LocalDate"];
            /**
             * @description Language of what was read, BCP 47
             * @example en
             */
            language?: string;
            grade?: components["schemas"]["Grade"];
            /**
             * @description Cluster of sources that repeat one report: they count once. By itself the source
             * @example wikipedia
             */
            independence?: string;
            /** @description What else there is to say of it */
            note?: string;
            /**
             * Format: int32
             * @description 1 for the first version
             */
            version?: number;
            /** @description When this version was recorded, UTC */
            recordedAt?: components["schemas"]["Instant"];
            /** @description When a later version took its place, UTC; absent where it stands */
            supersededAt?: components["schemas"]["Instant"];
        };
        /** @description Evidence as it is written */
        EvidenceDraft: {
            /** @description Id of the claim; where the address names it, it is taken from there */
            claim?: string;
            source: components["schemas"]["GivenSource"];
            /** @description supports (by default) or refutes */
            stance?: string;
            /** @description Where in the source: page, paragraph, table */
            locator?: string;
            /** @description In the words of the source */
            quotation?: string;
            /** @description Address of a copy that does not change */
            archivedUrl?: string;
            /**
             * @description ISO 8601 day, month or year
             * @example 2024-10-21
             */
            publishedOn?: string;
            /** @description Day on which it was read */
            retrievedOn?: components["schemas"]["LocalDate"];
            /**
             * @description BCP 47
             * @example en
             */
            language?: string;
            grade?: components["schemas"]["GradeDraft"];
            /** @description Cluster of sources that repeat one report; by itself the source, and wikipedia for its copies */
            independence?: string;
            note?: string;
        };
        /** @description What a source says for or against it, where in the source, and how good it is */
        EvidenceGiven: {
            /** @description Of evidence that stands, to keep or change it; absent for new evidence */
            id?: string;
            source: components["schemas"]["GivenSource"];
            /** @description supports (by default) or refutes */
            stance?: string;
            /**
             * @description Where in the source: page, paragraph, table
             * @example p. 12
             */
            locator?: string;
            /** @description In the words of the source */
            quotation?: string;
            /** @description Address of a copy that does not change */
            archivedUrl?: string;
            /**
             * @description Year, month or day of publication (ISO 8601)
             * @example 2024-10-21
             */
            publishedOn?: string;
            /** @description Day on which it was read */
            retrievedOn?: components["schemas"]["LocalDate"];
            /**
             * @description BCP 47
             * @example en
             */
            language?: string;
            /** @description F6, not judged, by default */
            grade?: components["schemas"]["GradeGiven"];
            /** @description Cluster of sources that repeat one report and count once; by default the source */
            independence?: string;
            /** @description What else there is to say of it */
            note?: string;
        };
        /** @description All evidence of a claim */
        EvidencePage: {
            items?: components["schemas"]["Evidence"][];
        };
        /** @description The members to be changed, and why */
        EvidencePatch: components["schemas"]["EvidenceDraft"] & components["schemas"]["ReasonGiven"];
        /** @description Who said it; more at /api/v1/sources/{id} */
        EvidenceSource: {
            /** @description Id of the source */
            id: string;
            /** @description How it is cited */
            citation: string;
            /** @description Where it can be read; absent where it is not on the web */
            url?: string;
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
        /** @description A flag and the deposit that it is about */
        FlaggedDeposit: {
            /**
             * @description What stands there, with its unit
             * @example 210000 t
             */
            found?: string;
            /**
             * @description What it is about; figures by the id of their statement or composition
             * @example statements[usgs-5029-1].treoTonnes
             */
            field: string;
            /**
             * @description What would be right, with its unit
             * @example 180000 t
             */
            expected?: string;
            /**
             * @description Id of the rule
             * @example inconsistent-resource
             */
            rule: string;
            /**
             * @description How one follows from the other; absent where nothing was computed
             * @example 12000000 t x 1.5 % = 180000 t; 210000 t is 16.7 % more, 5 % are allowed
             */
            arithmetic?: string;
            /** @description What is wrong, in a sentence */
            message: string;
            /** @description The deposit that it is about */
            deposit?: components["schemas"]["DepositOfFlag"];
        };
        FlaggedRow: {
            file?: string;
            /** Format: int32 */
            row?: number;
            id?: string;
        };
        /** @description A figure as one edition gives it */
        GivenFigure: {
            /**
             * @description Edition that gives it so
             * @example mcs-2023
             */
            edition?: string;
            /**
             * @description In the unit of the figure; absent where what is printed is no number
             * @example 35000
             */
            value?: number;
            /**
             * @description In the words of the edition
             * @example 35000
             */
            asPrinted?: string;
            /**
             * @description Less the value of the edition before it; absent in the first, and where one is no number
             * @example 9000
             */
            change?: number;
            /**
             * @description The change in percent of the value before it, to a tenth
             * @example 34.6
             */
            changePercent?: number;
            /** @description The edition as a source */
            source?: components["schemas"]["DepositsSourceRef"];
        };
        /** @description Who says so: the id of a source, or an object that describes one to be registered */
        GivenSource: {
            id?: string;
            described?: components["schemas"]["SourceDraft"];
        } & (string | components["schemas"]["SourceDraft"]);
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
        /** @description Admiralty scale; what is not given is not judged */
        GradeDraft: {
            /** @description Reliability of the source, A best to E; F not judged */
            source?: string;
            /**
             * Format: int32
             * @description Credibility of the information, 1 best to 5; 6 not judged
             */
            information?: number;
        };
        /** @description Admiralty scale: the source and what it says, judged apart */
        GradeGiven: {
            /** @description Reliability of the source, A best to E; F cannot be judged */
            source: string;
            /**
             * Format: int32
             * @description Credibility of the information, 1 best to 5; 6 cannot be judged
             */
            information: number;
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
        /** @enum {string} */
        IdentifierScheme: "lei" | "cik" | "ticker" | "ucdp-side" | "wikidata" | "other";
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
             * @description Great-circle distance from the place that was asked about, km to the metre; absent where none was
             * @example 12.345
             */
            distanceKm?: number;
            /**
             * Format: int32
             * @description Number of reports that it stands on; absent where not recorded
             */
            reports?: number;
            source?: components["schemas"]["DepositsSourceRef"];
        };
        /** @description Counts over all the incidents that are meant, whatever of them the page shows */
        IncidentCounts: {
            /**
             * Format: int64
             * @description Number of incidents
             */
            incidents: number;
            /**
             * Format: int64
             * @description Deaths in all of them, best estimate of UCDP
             */
            deaths: number;
            /** @description By the year of the first day, oldest first */
            byYear: components["schemas"]["IncidentsOfYear"][];
            /** @description By side, most incidents first; an incident counts for both of its sides */
            bySide: components["schemas"]["IncidentsOfSide"][];
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
        /** @description The conflict events around a deposit */
        IncidentsAroundDeposit: {
            /**
             * @description Id of the deposit
             * @example pang-war
             */
            deposit?: string;
            /** @description From where distances are measured; absent where no location is known: then no event can be said to lie around it, and there are no items */
            location?: components["schemas"]["Location"];
            /**
             * Format: double
             * @description Radius, km
             * @example 50
             */
            withinKm: number;
            /** @description Over the whole result */
            counts: components["schemas"]["IncidentCounts"];
            /** @description The events of this page, each with its distance */
            items: components["schemas"]["Incident"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        IncidentsOfSide: {
            /**
             * Format: int32
             * @description Actor id of UCDP
             * @example 201
             */
            ucdpId: number;
            /**
             * @description As UCDP names it
             * @example KIO
             */
            name: string;
            /**
             * Format: int64
             * @description Number of incidents that it was a side of
             */
            incidents: number;
            /**
             * Format: int64
             * @description Deaths of that side in them, best estimate
             */
            deaths: number;
        };
        IncidentsOfYear: {
            /**
             * Format: int32
             * @description Calendar year
             */
            year: number;
            /**
             * Format: int64
             * @description Number of incidents that began in it
             */
            incidents: number;
            /**
             * Format: int64
             * @description Deaths in them, best estimate
             */
            deaths: number;
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
        JsonNode: unknown;
        /** @enum {string} */
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
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
        /** @description What an editor decided */
        MatchDecision: {
            /** @description same or different */
            decision?: string;
            /** @description Why */
            reason?: string;
            /** @description Handle of the editor */
            by?: string;
            /** @description When, UTC */
            at?: components["schemas"]["Instant"];
        };
        /** @description Whether the two are one, and why */
        MatchDecisionBody: components["schemas"]["MatchDecisionDraft"] & components["schemas"]["ReasonGiven"];
        /** @description Whether the two are one */
        MatchDecisionDraft: {
            /**
             * @description same or different
             * @example different
             */
            decision: string;
            same?: boolean;
        };
        /** @description One of the two */
        MatchedSite: {
            /**
             * @description Its place in addresses
             * @example mount-weld
             */
            id?: string;
            /**
             * @description Its name
             * @example Mount Weld
             */
            name?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example AUS
             */
            country?: string;
            /**
             * Format: double
             * @description Degrees east, WGS 84; absent where unknown
             */
            longitude?: number;
            /**
             * Format: double
             * @description Degrees north, WGS 84; absent where unknown
             */
            latitude?: number;
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
        /** @description A relation in a network, by the ids of its actors */
        NetworkEdge: {
            /**
             * @description Id of the relation, at /api/v1/relations/{id}
             * @example r-1
             */
            id: string;
            /** @description Id of the actor that is part of, owner of ... the other */
            from: string;
            /** @description part-of, armed-wing-of, owns, allied-with or opposed-to */
            kind: string;
            /** @description Id of the other actor */
            to: string;
            /** @description Share that is owned, percent; absent where not stated */
            sharePercent?: number;
            period?: components["schemas"]["Period"];
            /** @description False where the day lies in the days between which it began or ended by the source */
            certain?: boolean;
        };
        /** @description What lies within the depth and is not shown */
        NetworkLeftOff: {
            /**
             * Format: int32
             * @description Actors
             * @example 12
             */
            nodes: number;
            /**
             * Format: int32
             * @description Relations among all actors within the depth
             * @example 31
             */
            edges: number;
        };
        /** @description An actor in a network */
        NetworkNode: {
            /**
             * @description Id of the actor
             * @example china-minmetals-corporation
             */
            id: string;
            /** @description Name in use */
            name: string;
            /**
             * @description Kind of actor
             * @example state-owned-enterprise
             */
            kind?: string;
            /**
             * @description ISO 3166-1 alpha-3
             * @example CHN
             */
            country?: string;
            /**
             * Format: int32
             * @description Relations between it and the actor in the middle
             * @example 1
             */
            depth: number;
        };
        /** @description Something new (document), or a change (patch) */
        NewProposal: {
            /** @description deposit, statement, composition, actor, relation, claim, evidence or source */
            kind: string;
            /** @description Id of what is to be changed; absent for something new */
            target?: string;
            /** @description Something new, as it would be POSTed; names its source */
            document?: unknown;
            /** @description A change, as it would be PATCHed; names its source */
            patch?: unknown;
            /** @description Why; required of a change */
            reason?: string;
            /** @description Of a change: correction (by default), world-change or retraction */
            change?: string;
        };
        /** @description What happened to the target since the author of the proposal saw it */
        Overtaken: {
            /** @description Whether fields were changed that the proposal changes, too: then it has to be rebased before it can be accepted */
            conflicts: boolean;
            /** @description The changes, the oldest first */
            by: components["schemas"]["OvertakenBy"][];
        };
        /** @description One change, as /revisions tells it */
        OvertakenBy: {
            /**
             * Format: int32
             * @description Number of the version that it made
             */
            number: number;
            /** @description When, UTC */
            at?: components["schemas"]["Instant"];
            /** @description Handle of its author */
            by: string;
            /** @description In the words of its author */
            reason?: string;
            /** @description The fields that it changed, as JSON pointers */
            fields: string[];
            /** @description Those of the proposal's fields that it changed, too */
            conflicting: string[];
        };
        /** @description From the owner of the deposit upwards */
        OwnershipChain: {
            /** @description Of the deposit, percent: the product along the chain; absent where a share on the way is not stated */
            sharePercent?: number;
            steps: components["schemas"]["OwnershipStep"][];
        };
        /** @description An actor by id and name */
        OwnershipParty: {
            /**
             * @description Id of the actor
             * @example mp-materials-corp
             */
            id: string;
            /** @description Name in use */
            name: string;
        };
        /** @description A share of which no holder is known */
        OwnershipRemainder: {
            /** @description Whose owners are not all known; absent for the deposit itself */
            of?: components["schemas"]["OwnershipParty"];
            /**
             * @description not-claimed: nobody is known to own it; not-stated: owners are known, but not their shares; circle: it would go back to an actor of the same chain; too-many: there are more than 1,000 chains
             * @example not-claimed
             */
            reason: string;
            /**
             * @description Of the deposit, percent
             * @example 92.3
             */
            sharePercent: number;
        };
        /** @description One owner, and what it owns of the one before */
        OwnershipStep: {
            actor: components["schemas"]["OwnershipParty"];
            /** @description Of the deposit for the first, else of the actor before it, percent; absent where not stated */
            sharePercent?: number;
            /** @description Ids of the claims that it stands on; of the first step */
            claims?: string[];
            /** @description Ids of the relations that it stands on; of the others */
            relations?: string[];
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
        /** @description When it holds by the source, in EDTF: a year, a month or a day, with ~ (about), ? (the source is unsure) or % (both); .. for an end that the source says is open */
        PeriodDraft: {
            /**
             * @description Since when; absent where the source does not say
             * @example 2024-10~
             */
            from?: string;
            /** @description Until when; absent where the source does not speak of an end */
            to?: string;
            /**
             * @description Where the source only says that it held then
             * @example 2021-12
             */
            asOf?: string;
        };
        /** @description EDTF: a year, a month or a day; with ~ about, with ? the source is unsure, with % both; .. is an end that the source says is open */
        PeriodDraft1: {
            /**
             * @description Since when
             * @example 2024-10~
             */
            from?: string;
            /**
             * @description Until when
             * @example ..
             */
            to?: string;
            /**
             * @description Where the source only says that it held then
             * @example 2024
             */
            asOf?: string;
        };
        /** @description A day, a month, a year or an open end (EDTF), and the days it may mean */
        PeriodEnd: {
            /**
             * @description EDTF: with ~ about, with ? the source is unsure, with % both; .. is open
             * @example 2024-10~
             */
            text: string;
            /** @description day, month, year or open */
            precision: string;
            /** @description approximate, uncertain or both; absent for a plain date */
            qualifier?: string;
            /** @description First day that it may mean; absent for an open end */
            earliest?: components["schemas"]["LocalDate"];
            /** @description Last day that it may mean; absent for an open end */
            latest?: components["schemas"]["LocalDate"];
        };
        /** @description Where it lies, WGS 84 */
        PlaceDraft: {
            /** @description Degrees east */
            longitude: number;
            /** @description Degrees north */
            latitude: number;
            /** @description exact, approximate, district or area */
            precision?: string;
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
        /** @description How the price of a product in a year was revised, edition by edition */
        PriceRevision: {
            /**
             * @description In the words of the editions
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
             * @example 2021
             */
            year?: number;
            /**
             * @description US dollars for a kilogram of the product
             * @example USD/kg
             */
            unit?: string;
            /** @description Whether two editions give different numbers */
            revised?: boolean;
            /** @description The price as each edition gives it, oldest first */
            given?: components["schemas"]["GivenFigure"][];
        };
        PriceRevisionPage: {
            items?: components["schemas"]["PriceRevision"][];
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
        /** @description How production or reserves of a country were revised, edition by edition */
        ProductionRevision: {
            /**
             * @description In the words of the newest edition
             * @example Burma
             */
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
            /**
             * @description Tonnes of rare-earth oxide equivalent
             * @example t TREO
             */
            unit?: string;
            /** @description Whether two editions give different numbers */
            revised?: boolean;
            /** @description The figure as each edition gives it, oldest first */
            given?: components["schemas"]["GivenFigure"][];
        };
        ProductionRevisionPage: {
            items?: components["schemas"]["ProductionRevision"][];
            next?: string;
        };
        /** @description A proposal with what it would change, field by field */
        Proposal: {
            /** @description In the words of the author */
            reason?: string;
            /** @description What kind of thing: deposit, statement, claim, source and so on */
            kind: string;
            /** @description Handle of the author */
            author: string;
            /** @description Why: correction, world-change or retraction */
            change?: string;
            /** @description Path of what is to be changed */
            targetAddress?: string;
            /** @description Handle of who did */
            decidedBy?: string;
            /** @description Id of what is to be changed; absent for something new */
            target?: string;
            /** @description When it came in, UTC */
            openedAt: components["schemas"]["Instant"];
            /** @description When it was last put on top of what stood then, UTC */
            rebasedAt?: components["schemas"]["Instant"];
            /** @description Path of what was made or changed, once accepted */
            result?: string;
            /** @description When it was accepted, rejected or withdrawn, UTC */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * @description Stable; its place in addresses
             * @example p-17
             */
            id: string;
            /** @description open, accepted, rejected or withdrawn */
            state: string;
            /** @description create, change or retract */
            operation: string;
            /** @description In the words of who did */
            decisionReason?: string;
            /** @description The draft of something new, or a JSON Merge Patch */
            document?: components["schemas"]["JsonNode"];
            /** @description What it would change, field by field */
            differences: components["schemas"]["ProposedField"][];
            /** @description Absent where nothing happened to the target since */
            overtaken?: components["schemas"]["Overtaken"];
            subject: components["schemas"]["ProposalSubject"];
        };
        /** @description How many proposals there are */
        ProposalCounts: {
            /** @description In each state */
            state: {
                [key: string]: number;
            };
            /** @description Open ones about each kind of thing */
            openByKind: {
                [key: string]: number;
            };
        };
        /** @description One page of the queue */
        ProposalPage: {
            items: components["schemas"]["ProposalSummary"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
            /** @description How many there are, whatever state and kind were asked for */
            counts: components["schemas"]["ProposalCounts"];
        };
        /** @description What somebody would like to be written */
        ProposalSummary: {
            /**
             * @description Stable; its place in addresses
             * @example p-17
             */
            id: string;
            /** @description open, accepted, rejected or withdrawn */
            state: string;
            /** @description create, change or retract */
            operation: string;
            /** @description What kind of thing: deposit, statement, claim, source and so on */
            kind: string;
            /** @description Id of what is to be changed; absent for something new */
            target?: string;
            /** @description Path of what is to be changed */
            targetAddress?: string;
            /** @description Why: correction, world-change or retraction */
            change?: string;
            /** @description In the words of the author */
            reason?: string;
            /** @description Handle of the author */
            author: string;
            /** @description When it came in, UTC */
            openedAt: components["schemas"]["Instant"];
            /** @description When it was last put on top of what stood then, UTC */
            rebasedAt?: components["schemas"]["Instant"];
            /** @description When it was accepted, rejected or withdrawn, UTC */
            decidedAt?: components["schemas"]["Instant"];
            /** @description Handle of who did */
            decidedBy?: string;
            /** @description In the words of who did */
            decisionReason?: string;
            /** @description Path of what was made or changed, once accepted */
            result?: string;
            subject: components["schemas"]["ProposalSubject"];
        };
        /** @description One field: an array counts as one value */
        ProposedField: {
            /**
             * @description JSON pointer (RFC 6901)
             * @example /location/latitude
             */
            field: string;
            /** @description As the author saw it; absent where it was not there */
            before?: components["schemas"]["JsonNode"];
            /** @description As it would become; absent where it would be taken away */
            proposed?: components["schemas"]["JsonNode"];
            /** @description As it stands; absent where it is not there */
            now?: components["schemas"]["JsonNode"];
        };
        /** @description A rule of quality and how often it was broken */
        QualityCount: {
            /**
             * @description Id of the rule
             * @example cut-off-missing
             */
            rule: string;
            /** @description What breaks it */
            meaning: string;
            /**
             * Format: int64
             * @description Number of flags
             */
            flags: number;
            /**
             * Format: int64
             * @description Number of deposits that have such a flag
             */
            deposits: number;
        };
        /** @description What a rule found to be wrong or doubtful; nothing is dropped for it */
        QualityFlag: {
            /**
             * @description Id of the rule
             * @example inconsistent-resource
             */
            rule?: string;
            /**
             * @description What it is about; figures by the id of their statement or composition
             * @example statements[usgs-5029-1].treoTonnes
             */
            field?: string;
            /** @description What is wrong, in a sentence */
            message?: string;
            /**
             * @description What would be right, with its unit
             * @example 180000 t
             */
            expected?: string;
            /**
             * @description What stands there, with its unit
             * @example 210000 t
             */
            found?: string;
            /**
             * @description How one follows from the other; absent where nothing was computed
             * @example 12000000 t x 1.5 % = 180000 t; 210000 t is 16.7 % more, 5 % are allowed
             */
            arithmetic?: string;
        };
        /** @description Flags, and how many there are by each rule */
        QualityPage: {
            items: components["schemas"]["FlaggedDeposit"][];
            /** @description Every rule, with the number of its flags in all that country and deposit let through, whatever the page shows */
            counts: components["schemas"]["QualityCount"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description Why something is changed */
        ReasonGiven: {
            /** @description In the words of the author */
            reason: string;
            /** @description correction (by default), world-change or retraction */
            change?: string;
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
        /** @description `from` is part of, armed wing of, owner of, allied with or opposed to `to` */
        RelationDraft: {
            /**
             * @description Id of an actor
             * @example kachin-independence-army
             */
            from: string;
            /** @description part-of, armed-wing-of, owns, allied-with or opposed-to */
            kind: components["schemas"]["RelationKind"];
            /**
             * @description Id of another actor
             * @example kachin-independence-organization
             */
            to: string;
            /** @description Kind in the words of the source; the kind itself where absent */
            kindText?: string;
            /** @description Of what is owned, percent; for owns only */
            sharePercent?: number;
            /** @description Absent where the source gives no date at all */
            period?: components["schemas"]["PeriodDraft"];
            /** @description What else the source says */
            note?: string;
            /** @description Who says so, and who denies it; one at least says so */
            evidence: components["schemas"]["EvidenceGiven"][];
        };
        /** @enum {string} */
        RelationKind: "part-of" | "armed-wing-of" | "owns" | "allied-with" | "opposed-to";
        /** @description The members to be changed, and why */
        RelationPatch: components["schemas"]["RelationDraft"] & components["schemas"]["ReasonGiven"];
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
        /** @description One version of a thing: who wrote it, when and why */
        Revision: {
            /**
             * Format: int32
             * @description Counts the versions of the thing; 1 is how it came in
             */
            number: number;
            /** @description When it was written, UTC; absent where that was not recorded */
            at?: components["schemas"]["Instant"];
            /** @description Handle of the author, or import */
            by: string;
            /** @description The data set that brought it, where an import did, or the upload (u-17, at /api/v1/intake/claims/u-17) */
            dataSet?: string;
            /** @description In the words of the author */
            reason?: string;
            /** @description Why it was changed: correction, world-change or retraction; absent for the first */
            change?: string;
            /** @description The proposal that was accepted, where it was one */
            proposal?: string;
            /** @description Handle of the editor who accepted it */
            acceptedBy?: string;
            /**
             * Format: int64
             * @description The revision of all data that this write made
             */
            dataRevision?: number;
            /** @description What differs from the version before, field by field */
            differences: components["schemas"]["Difference"][];
        };
        RevisionPage: {
            items: components["schemas"]["Revision"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        SiteCountPage: {
            items?: components["schemas"]["MineSiteCount"][];
            next?: string;
        };
        /** @description Two sites that may be one */
        SiteMatch: {
            /**
             * @description Stable
             * @example m-12
             */
            id?: string;
            /**
             * @description 0 to 1: 0.6 times the similarity of the names and 0.4 times 2^(-km/5); where one has no location 0.7 times that of the names. From 0.5 on it is proposed
             * @example 0.83
             */
            score?: number;
            /** @description open, same or different */
            status?: string;
            /** @description Distance, km; absent where one has no location */
            kilometres?: number;
            /**
             * @description Of the two names or aliases that are most alike, by their trigrams, 0 to 1
             * @example 0.92
             */
            nameSimilarity?: number;
            /** @description Why they may be one, in sentences */
            reasons?: string[];
            /** @description Which was here first: it is kept where they are the same */
            first?: components["schemas"]["MatchedSite"];
            /** @description Which came later: where they are the same its id answers 308 */
            later?: components["schemas"]["MatchedSite"];
            /** @description What an editor decided; absent while it is open */
            decision?: components["schemas"]["MatchDecision"];
        };
        SiteMatchPage: {
            items?: components["schemas"]["SiteMatch"][];
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
        /** @description A source as it is written: a citation, an address, or both */
        SourceDraft: {
            /** @description Author, year, title, place; the address stands for it where absent */
            citation: string;
            publisher?: string;
            /** @description http or https */
            url?: string;
            /**
             * @description Of publication (ISO 8601): year, month or day, as exactly as it is known
             * @example 2024-10-21
             */
            date?: string;
            /** @description dataset, report, article, filing, news, interview or web; web where only an address is given */
            kind: components["schemas"]["SourceKind"];
            /** @description Reliability on the Admiralty scale, A (reliable) to E (unreliable); F, not yet judged, by default */
            grade?: string;
        };
        /** @enum {string} */
        SourceKind: "dataset" | "report" | "article" | "filing" | "news" | "interview" | "web";
        SourcePage: {
            items?: components["schemas"]["Source"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description The members to be changed, and why */
        SourcePatch: components["schemas"]["SourceDraft"] & components["schemas"]["ReasonGiven"];
        /** @description Share of one oxide or group in all oxides, as a source states it */
        StatedShare: {
            /** @description An oxide such as Y2O3, or a group as the source names it: HREO, LREO */
            group?: string;
            /** @description =, > or < */
            relation?: string;
            percentOfTreo?: number;
            note?: string;
        };
        /** @description A resource statement as it is written; at least one figure is there */
        StatementDraft: {
            /** @description Id of the deposit; in a POST the one of the address */
            deposit: string;
            /** @description When the estimate was made: year, month or day (ISO 8601) */
            date?: string;
            /** @description jorc, ni-43-101, samrec, naen, not-compliant or unknown (by default) */
            code?: string;
            /** @description measured, indicated, inferred, their sums joined by hyphens, proven, probable, proven-probable, total or unclassified (by default) */
            class?: string;
            /**
             * Format: int32
             * @description Number of the estimate in its source; 1 by default
             */
            estimate?: number;
            /** @description Ore, tonnes */
            oreTonnes?: number;
            /** @description Rare-earth oxides in the ore, percent by mass */
            treoPercent?: number;
            /** @description Rare-earth oxides contained, tonnes, where the source states them */
            treoTonnes?: number;
            /** @description true where the source writes ~ or (?); false by default */
            approximate?: boolean;
            /** @description Cut-off grade in the words of the source */
            cutOff?: string;
            /** @description The figures as they stand in the source */
            originalText: string;
            note?: string;
            source: components["schemas"]["GivenSource"];
        };
        /** @description A resource statement, and what it is about */
        StatementOfDeposit: {
            /** @description When the estimate was made: year, month or day (ISO 8601) */
            date?: string;
            note?: string;
            /** @description jorc, ni-43-101, samrec, naen, not-compliant or unknown */
            code?: string;
            /** @description Rare-earth oxides contained, tonnes */
            treoTonnes?: number;
            /** @description Ore, tonnes */
            oreTonnes?: number;
            /** @description Rare-earth oxides in the ore, percent by mass */
            treoPercent?: number;
            /** @description true where the source writes ~ or (?) */
            approximate?: boolean;
            /** @description inconsistent: ore, grade and oxides do not fit each other; implausible: by so much that a unit was mistaken; unchecked: very large, and nothing is stated by which it could be checked */
            flags?: string[];
            source?: components["schemas"]["DepositsSourceRef"];
            /** @description true where treoTonnes is ore times grade, not the source's own figure */
            treoTonnesDerived?: boolean;
            /** @description The figures as they stand in the source */
            originalText?: string;
            /**
             * Format: int32
             * @description Number of the estimate in its record; classes of one estimate add up, estimates do not
             */
            estimate?: number;
            /** @description Stable: data set, record and place in it */
            id?: string;
            /** @description Cut-off grade in the words of the source */
            cutOff?: string;
            /** @description measured, indicated, inferred, their sums joined by hyphens, proven, probable, proven-probable, total or unclassified */
            class?: string;
            /** @description Id of the deposit */
            deposit?: string;
            /** @description true where it was taken back: nothing is derived from it any more */
            retracted?: boolean;
        };
        /** @description The members to be changed, and why */
        StatementPatch: components["schemas"]["StatementDraft"] & components["schemas"]["ReasonGiven"];
        /** @description A word of a vocabulary */
        Term: {
            /** @description Id of the vocabulary; in a POST the one of the address */
            vocabulary: string;
            /**
             * @description The word as it stands in data; stays as it is
             * @example carbonatite
             */
            id: string;
            /** @description As it is shown to people */
            label: string;
            /** @description What it means */
            description?: string;
            /** @description Words of sources that mean this one: whoever writes one of them gets this one */
            synonyms?: string[];
            /** @description Not to be used any more; what has it keeps it. false by default */
            retired?: boolean;
        };
        /** @description The members to be changed, and why */
        TermPatch: components["schemas"]["Term"] & components["schemas"]["ReasonGiven"];
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
        /** @description An actor of whom no owner is known on the day */
        UltimateHolder: {
            actor: components["schemas"]["OwnershipParty"];
            /**
             * @description Of the deposit, percent: the sum of its chains; absent where a share is not stated in any of them
             * @example 7.7
             */
            sharePercent?: number;
            /** @description The chains that lead to it */
            chains: components["schemas"]["OwnershipChain"][];
        };
        /** @description Who stands at the end of the chains of shares through which a deposit is owned; all shares of the deposit together, those of the holders and what remains, are 100 percent */
        UltimateHolders: {
            /**
             * @description Id of the deposit
             * @example mountain-pass
             */
            deposit?: string;
            /**
             * @description The day asked about
             * @example 2022-06-01
             */
            on: components["schemas"]["LocalDate"];
            /** @description What came to be known later is left out */
            knownAt?: components["schemas"]["Instant"];
            /**
             * @description held, contested or unknown: whether the claims agree on who owns the deposit itself; more at /api/v1/deposits/{id}/control
             * @example held
             */
            state?: string;
            /** @description Why, in a sentence */
            reason?: string;
            /** @description The largest share first, those without a stated share last */
            holders: components["schemas"]["UltimateHolder"][];
            /** @description What no chain accounts for, the largest first */
            remainder: components["schemas"]["OwnershipRemainder"][];
            /**
             * @description Ids of the actors, or of the deposit, of which more than 100 percent is claimed; the shares in them are scaled to 100
             * @example []
             */
            overstated: string[];
        };
        Unparsed: {
            column?: string;
            text?: string;
            /** Format: int32 */
            count?: number;
        };
        /** @enum {string} */
        Verdict: "accept" | "reject";
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
        /** @description A list of words with one meaning each */
        Vocabulary: {
            /**
             * @description Its place in addresses
             * @example deposit-type
             */
            id?: string;
            /** @description As it is shown to people */
            label?: string;
            /** @description What its words tell */
            description?: string;
            /** @description Whether admins add and retire words; where not, figures are derived by them */
            open?: boolean;
            /**
             * Format: int64
             * @description How many words it has, retired ones included
             */
            size?: number;
            /** @description The words; absent in the list of vocabularies */
            terms?: components["schemas"]["Term"][];
        };
        VocabularyPage: {
            items?: components["schemas"]["Vocabulary"][];
        };
        DepositsProblemPage: {
            items?: components["schemas"]["ClaimUploadProblem"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
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
             * @description Whether more or less is better
             * @enum {string}
             */
            direction: "maximise" | "minimise";
            /**
             * @description How values become 0 (worst) to 1 (best): min-max, in proportion between the lowest and the highest of the ranked deposits; log-min-max, the same on a logarithmic scale; goalposts, between fixed ends. Where all are equal, all get 0.5
             * @enum {string}
             */
            normalisation: "min-max" | "log-min-max" | "z-score" | "rank" | "percentile" | "borda" | "goalposts" | "distance-to-target";
            /** @description The fixed ends, for goalposts alone */
            goalposts?: components["schemas"]["Goalposts"];
            /**
             * Format: double
             * @description Published weight; all weights add up to 1
             * @example 0.4
             */
            weight: number;
            /**
             * @description What a missing value does: exclude, its weight goes to the others; worst; median, of all; group-median, of the same deposit type; bound, both bounds, so that the rank becomes an interval; required, the deposit is not ranked without it
             * @enum {string}
             */
            missing: "exclude" | "worst" | "median" | "group-median" | "bound" | "required";
            /** @description From resource class to raw value, for resourceConfidence alone */
            scale?: {
                [key: string]: number;
            };
            /** @description Why it counts, and why this much */
            reason: string;
            /**
             * Format: double
             * @description The value that is best, for distance-to-target alone
             */
            target?: number;
            /**
             * @description What is done before normalising where values are very skewed
             * @enum {string}
             */
            outliers: "none" | "winsorise" | "log" | "box-cox";
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
            /** @description What was done about a missing value: none (nothing was missing), left-out (its weight goes to the others), worst, median, group-median, overall-median, or bounds (both ends count, so that the rank is an interval) */
            remedy?: string;
            /**
             * Format: double
             * @description The raw value that stands in for a missing one, by the remedy
             */
            assumed?: number;
            /**
             * Format: double
             * @description The value after outliers were treated; absent where it is the same
             */
            treated?: number;
            /**
             * Format: double
             * @description The least that normalised could be, where the value is an interval
             */
            normalisedLow?: number;
            /**
             * Format: double
             * @description The most that normalised could be, where the value is an interval
             */
            normalisedHigh?: number;
            /**
             * Format: double
             * @description The least that raw may be, where no more is known than bounds
             */
            rawLow?: number;
            /**
             * Format: double
             * @description The most that raw may be, where no more is known than bounds
             */
            rawHigh?: number;
            /** @description Everything that the bounds rest on */
            sources?: components["schemas"]["RankingSourceRef"][];
        };
        /** @description Who is ranked; all others are listed as unranked, with the reasons */
        Eligibility: {
            /** @description Criteria without whose value a deposit is not ranked */
            required: string[];
            reason: string;
            /** @description Criteria of which at least one must have a value */
            anyOf?: string[];
            filter?: components["schemas"]["EligibilityFilter"];
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
            /** @description Absent where there is no rank, or the snapshot is older than intervals */
            rankInterval?: components["schemas"]["RankInterval"];
            /** @description Probability of each rank from 1 to 10, or to the last: how often it had that rank among the draws of uncertainty. Absent as rankInterval is */
            acceptability?: number[];
            /** @description Absent as rankInterval is */
            uncertainty?: components["schemas"]["RankUncertainty"];
            /** @description Absent where there is no rank, or the inputs of the snapshot were not kept */
            why?: components["schemas"]["WhyNotBetter"];
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
            missing?: components["schemas"]["Rule"];
            prices: components["schemas"]["PriceRule"];
            /** @description What counts, and how much; the weights add up to 1 */
            criteria: components["schemas"]["Criterion"][];
            /** @description A page in Markdown that says why it is made like this */
            prose?: string;
            criticalOxides?: components["schemas"]["CriticalOxides"];
            perspective?: components["schemas"]["PerspectiveChoice"];
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
             * @description Number of the snapshot that this page is of; absent with on or knownAt, whose ranking was not published
             */
            snapshot?: number;
            /**
             * Format: int64
             * @description Revision of the deposits' data that was ranked
             */
            dataRevision: number;
            /** @description When the snapshot was made */
            createdAt: components["schemas"]["Instant"];
            /** @description Absent where no prices were known on the day */
            priceDeck?: components["schemas"]["PriceDeck"];
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
            /**
             * Format: date
             * @description The day of the world that was ranked; only where on or knownAt is asked
             */
            on?: string;
            /** @description What was recorded later was left out; only where it is asked */
            knownAt?: components["schemas"]["Instant"];
            /** @description SHA-256 of everything that it was made from; absent in old snapshots */
            identity?: string;
            /** @description Absent in snapshots from before there were rank intervals */
            uncertainty?: components["schemas"]["RankUncertainty"];
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
            /** @description Absent in snapshots from before there were intervals */
            rankInterval?: components["schemas"]["RankInterval"];
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
            /** @description SHA-256 of everything that it was made from (see inputs): equal inputs have equal identities. Absent in snapshots from before inputs were kept */
            identity?: string;
            /** @description Version of the arithmetic; absent without identity */
            engine?: string;
            /**
             * Format: int64
             * @description Where its random draws begin; absent without identity
             */
            seed?: number;
            /** @description Absent in snapshots from before there were rank intervals */
            uncertainty?: components["schemas"]["RankUncertainty"];
            /** @description Path of what it was made from; absent without identity */
            inputs?: string;
            /** @description Path that makes it again and compares; absent without identity */
            verify?: string;
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
        GatewayProblemPage: {
            slug?: string;
            title?: string;
            /** Format: int32 */
            status?: number;
            meaning?: string;
            remedy?: string;
            example?: string;
        };
        /** @description What it is about: of statements, compositions, claims and evidence their deposit, of a relation the actor that it begins at, of anything else the thing itself */
        ProposalSubject: {
            /**
             * @description deposit, actor or source
             * @enum {string}
             */
            type: "deposit" | "actor" | "source";
            /**
             * @description Its present id; absent where it is only proposed yet
             * @example pang-war
             */
            id?: string;
            /**
             * @description Its present name; of a source its citation; of what is only proposed yet the name that is proposed
             * @example Pang War
             */
            name?: string;
        };
        /** @description Where the rank lies, both ends included; how it was drawn stands in uncertainty */
        RankInterval: {
            /**
             * Format: int32
             * @description The better end
             */
            low: number;
            /**
             * Format: int32
             * @description The worse end
             */
            high: number;
            /**
             * Format: double
             * @description Probability that the rank lies in it, at least
             */
            level: number;
        };
        /** @description How the rank intervals and probabilities came about: the ranking was made again and again with other weights and values (SMAA). The weights are drawn from a Dirichlet distribution around the published ones. A value that is known within bounds only is drawn evenly between them on the normalised scale; all others stay as they are. It says nothing about errors of the sources. */
        RankUncertainty: {
            /**
             * Format: int32
             * @description How many rankings were drawn
             */
            draws: number;
            /**
             * Format: int64
             * @description Where the draws begin: the same seed gives the same result
             */
            seed: number;
            /** @description Distribution of the weights */
            weights: string;
            /**
             * Format: double
             * @description Of the Dirichlet distribution: a weight w has the standard deviation sqrt(w (1 - w) / (concentration + 1))
             */
            concentration: number;
            /**
             * Format: double
             * @description Probability with which a rank lies in its interval
             */
            level: number;
            /**
             * Format: double
             * @description The largest Monte Carlo standard error of any probability, 0.5 / sqrt(draws)
             */
            standardError: number;
        };
        /** @description The smallest change of weights that swaps a deposit with the one above */
        SwappingWeights: {
            /** @description All weights, by criterion; they add up to 1 */
            weights: {
                [key: string]: number;
            };
            /**
             * Format: double
             * @description The sum of what each weight changes (L1), up to 2
             */
            distance: number;
            /** @description Whether it is proven that no smaller change would do */
            smallest: boolean;
            /**
             * @description How it was found
             * @enum {string}
             */
            method: "linear-program" | "parametric-linear-program" | "one-weight-at-a-time";
        };
        /** @description The smallest change of one raw value that swaps a deposit with the one above */
        SwappingValue: {
            /** @description Id of the criterion, which has the unit */
            criterion: string;
            /**
             * Format: double
             * @description The value now; absent where it is not known
             */
            from?: number;
            /**
             * Format: double
             * @description The value from which on the two change places
             */
            to: number;
            /** @description Whether no ranked deposit is known to have so good a value */
            beyondBest: boolean;
        };
        /** @description A deposit, and the criteria that are known of both */
        Dominator: {
            /** @description Its id */
            deposit: string;
            name: string;
            /** @description Ids of the criteria that are known of both */
            criteria: string[];
        };
        /** @description The nearest deposit with a better rank, and what it would take to pass it */
        NextAbove: {
            /** @description Its id */
            deposit: string;
            name: string;
            /**
             * Format: int32
             * @description Its rank
             */
            rank: number;
            /**
             * Format: double
             * @description Its score
             */
            score: number;
            /**
             * Format: double
             * @description By how much its score is higher
             */
            distance: number;
            /** @description Absent where no weights swap the two */
            weights?: components["schemas"]["SwappingWeights"];
            /** @description For each criterion on which a better value alone would swap them, the smallest change */
            values: components["schemas"]["SwappingValue"][];
        };
        /** @description What keeps a deposit from the next better rank, and who is better throughout */
        WhyNotBetter: {
            /** @description Absent for the first */
            nextAbove?: components["schemas"]["NextAbove"];
            /**
             * Format: int32
             * @description How many are at least as good on every criterion that is known of both, and better on one
             */
            dominatedByCount: number;
            /** @description Those of them that share the most criteria, at most 20 */
            dominatedBy: components["schemas"]["Dominator"][];
            /**
             * Format: int32
             * @description How many it is better than in that sense
             */
            dominatesCount: number;
            /** @description Those of them that share the most criteria, at most 20 */
            dominates: components["schemas"]["Dominator"][];
        };
        /** @description A deposit that moved, entered or left, and which inputs made it so */
        RankMove: {
            deposit: components["schemas"]["RankedDeposit"];
            /**
             * Format: int32
             * @description Rank in a; absent for what entered
             */
            rankBefore?: number;
            /**
             * Format: int32
             * @description Rank in b; absent for what left
             */
            rankAfter?: number;
            /**
             * Format: int32
             * @description Ranks gained from a to b; negative where it fell, absent without both
             */
            change?: number;
            /**
             * @description The group of inputs with the largest part in it. world: a new or later figure, or a deposit that was not known. correction: the same statement with another number, or one taken back. method: another version of the methodology or of the engine. price: other prices. Absent where the inputs of a or b were not kept
             * @enum {string}
             */
            cause?: "world" | "correction" | "method" | "price";
            /** @description The part of each group that differs: ranks gained for a mover (they add up to change), a share of the entry (1) or exit (-1) for the others. The groups are swapped one at a time in every order, and each part is the mean over the orders */
            parts?: {
                [key: string]: number;
            };
        };
        /** @description Two snapshots of a ranking side by side */
        Comparison: {
            methodology: string;
            /** @description The snapshot before */
            a: components["schemas"]["Snapshot"];
            /** @description The snapshot after */
            b: components["schemas"]["Snapshot"];
            /** @description Groups of inputs in which the two differ: for world and correction the number of deposits, for method and price 1. Absent where inputs of one were not kept */
            changed?: {
                [key: string]: number;
            };
            /**
             * Format: int32
             * @description How many have another rank
             */
            moverCount: number;
            /**
             * Format: int32
             * @description How many are ranked in b and not in a
             */
            entryCount: number;
            /**
             * Format: int32
             * @description How many are ranked in a and not in b
             */
            leaverCount: number;
            /**
             * Format: int32
             * @description How many have the same rank in both
             */
            unmovedCount: number;
            /** @description Ranked in both with another rank, the farthest first; cut at limit */
            movers: components["schemas"]["RankMove"][];
            /** @description Ranked in b and not in a, best first; cut at limit */
            entries: components["schemas"]["RankMove"][];
            /** @description Ranked in a and not in b, best first; cut at limit */
            leavers: components["schemas"]["RankMove"][];
        };
        /** @description Where a deposit stood in a snapshot, or why it had no rank there */
        PastRank: {
            /**
             * Format: int32
             * @description Number of the snapshot
             */
            snapshot: number;
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Version of the methodology
             */
            version: number;
            /**
             * Format: int64
             * @description Revision of the deposits' data that was ranked
             */
            dataRevision: number;
            /** @description Edition of the price deck */
            priceEdition: string;
            /**
             * Format: int32
             * @description How many deposits were ranked in all
             */
            rankedCount: number;
            /**
             * Format: int32
             * @description 1 is the best; absent where it was not ranked
             */
            rank?: number;
            /** @description Absent where it was not ranked, or the snapshot is older than intervals */
            rankInterval?: components["schemas"]["RankInterval"];
            /**
             * Format: double
             * @description Absent where it was not ranked
             */
            score?: number;
            /**
             * Format: int32
             * @description Ranks gained since the snapshot before; absent for a newcomer
             */
            change?: number;
            /** @description Why it had no rank; absent where it had one */
            reasons?: string[];
        };
        /** @description The ranks of a deposit, newest first */
        RankHistory: {
            methodology: string;
            /** @description Id of the deposit */
            deposit: string;
            items: components["schemas"]["PastRank"][];
            /** @description Path of the next page; absent on the last */
            next?: string;
        };
        /** @description A Sobol index as estimated, with its 95 % bootstrap interval */
        VarianceShare: {
            /** Format: double */
            value: number;
            /** Format: double */
            low: number;
            /** Format: double */
            high: number;
        };
        /** @description An assumption, and what share of the variance of the rank comes from it */
        RankDriver: {
            /** @description weight: and a criterion, for its weight; values: and a criterion, for its values that are known within bounds only */
            factor: string;
            /** @description What it does by itself; absent where the rank never varies */
            first?: components["schemas"]["VarianceShare"];
            /** @description What it does together with the others; absent likewise */
            total?: components["schemas"]["VarianceShare"];
        };
        /** @description Which assumption drives the rank of a deposit */
        RankSensitivity: {
            methodology: string;
            /**
             * Format: int32
             * @description Number of the snapshot
             */
            snapshot: number;
            /** @description Id of the deposit */
            deposit: string;
            /**
             * Format: int32
             * @description Base samples; each factor and the base take so many rankings
             */
            runs: number;
            /**
             * Format: int64
             * @description Where the draws begin: the same seed gives the same result
             */
            seed: number;
            /** @description The strongest driver first */
            factors: components["schemas"]["RankDriver"][];
        };
        /** @description A deposit that changes places though nothing new is known of it */
        ReversedRank: {
            /** @description Id of the deposit */
            deposit: string;
            /**
             * Format: int32
             * @description Rank among all but the removed, while that one took part
             */
            before: number;
            /**
             * Format: int32
             * @description Rank among the same without it
             */
            after: number;
        };
        /** @description A removal, and those who change places among themselves without it */
        RankReversal: {
            /** @description Id of the deposit that is left out */
            removed: string;
            moved: components["schemas"]["ReversedRank"][];
        };
        /** @description Who would change places if somebody else did not take part */
        RankReversalAudit: {
            methodology: string;
            /**
             * Format: int32
             * @description Number of the snapshot
             */
            snapshot: number;
            /**
             * Format: int32
             * @description How many deposits were removed in turn
             */
            rankedCount: number;
            /**
             * Format: int32
             * @description How many removals make others change places
             */
            reversalCount: number;
            /** @description Each of those removals, by the id of the removed */
            reversals: components["schemas"]["RankReversal"][];
        };
        /** @description Which are ranked, and which are not */
        EligibleWords: {
            in?: string[];
            notIn?: string[];
        };
        /** @description Only deposits of which all of this is known to hold */
        EligibilityFilter: {
            country?: components["schemas"]["EligibleWords"];
            depositType?: components["schemas"]["EligibleWords"];
            kind?: components["schemas"]["EligibleWords"];
            status?: components["schemas"]["EligibleWords"];
            production?: components["schemas"]["EligibleWords"];
            /** @description By criterion */
            minimum?: {
                [key: string]: number;
            };
            /** @description By criterion */
            maximum?: {
                [key: string]: number;
            };
        };
        /** @description Which oxides count as critical, and why */
        CriticalOxides: {
            /** @description By their formula */
            oxides?: string[];
            /** @description Why these */
            reason?: string;
        };
        /** @description Whose view of supply risk counts; neutral where it is absent */
        PerspectiveChoice: {
            /** @description One of /api/v1/methodologies/perspectives */
            id?: string;
            /** @description Why this one */
            reason?: string;
        };
        /** @description A version of a methodology without its document */
        MethodologyVersion: {
            /** @description Of the methodology */
            id: string;
            /**
             * Format: int32
             * @description Counts up within a methodology
             */
            version: number;
            /**
             * @description A draft may be changed, what is published never
             * @enum {string}
             */
            state: "draft" | "published";
            /**
             * Format: int32
             * @description How many times it was written
             */
            revision: number;
            /** @description Handle of who wrote the draft; the service itself is xenotime */
            author: string;
            /** @description When the draft was begun */
            createdAt: components["schemas"]["Instant"];
            /** @description When it was written last */
            updatedAt: components["schemas"]["Instant"];
            /** @description When it was published */
            publishedAt?: components["schemas"]["Instant"];
            /** @description Handle of the editor who published it */
            publishedBy?: string;
            /** @description The reason that was given */
            publishedBecause?: string;
            /** @description Path of the version */
            self: string;
        };
        /** @description For how many deposits a criterion is known */
        Coverage: {
            /**
             * Format: int32
             * @description Deposits that have a value
             */
            known: number;
            /**
             * Format: int32
             * @description Those of them whose value is an interval
             */
            intervals: number;
            /**
             * Format: int32
             * @description Deposits in all
             */
            deposits: number;
            /**
             * Format: int64
             * @description Revision of the deposits' data that was counted
             */
            dataRevision: number;
        };
        /** @description What is said of some words of a scale */
        ScaleRow: {
            /** @description Words of the scale */
            keys: string[];
            /** @description What is said of them */
            says: string;
            /** @description Who says so */
            citation?: string;
            /** @description Where it can be read */
            url?: string;
        };
        /** @description A criterion that a methodology may use, and for how many deposits it is known */
        CatalogueCriterion: {
            /** @description As methodologies name it */
            id: string;
            /** @description As it is shown */
            name: string;
            /** @description Of the value */
            unit: string;
            /**
             * @description Whether more or less is better, as a rule
             * @enum {string}
             */
            direction: "maximise" | "minimise";
            /** @description What the value means, and when it is not known */
            description: string;
            /** @description Where the values come from */
            source: string;
            /** @description From word to number, unless a methodology brings a scale of its own */
            scale?: {
                [key: string]: number;
            };
            /** @description What the scale rests on */
            table?: components["schemas"]["ScaleRow"][];
            coverage: components["schemas"]["Coverage"];
        };
        /** @description The catalogue */
        CriterionPage: {
            /** @description Every criterion, amounts first */
            items: components["schemas"]["CatalogueCriterion"][];
        };
        /** @description What is different; whatever is absent is as it was published */
        WhatIf: {
            /** @description Id of the methodology */
            methodology: string;
            /**
             * Format: int32
             * @description Number of the snapshot; the newest where it is absent
             */
            snapshot?: number;
            /** @description By criterion, from 0 up. Criteria that are not named keep the published weight; all count in proportion to their sum */
            weights?: {
                [key: string]: number;
            };
            filters?: components["schemas"]["EligibilityFilter"];
            /** @description USD/kg by oxide, such as Tb4O7; the others keep their price */
            prices?: {
                [key: string]: number;
            };
            /**
             * @description Which elements count as heavy
             * @enum {string}
             */
            heavyDefinition?: "tb-lu-y" | "gd-lu-y" | "eu-lu-y";
            /**
             * @description How the criteria of a deposit become its score
             * @enum {string}
             */
            aggregation?: "weighted-arithmetic" | "weighted-geometric" | "weighted-harmonic" | "copeland";
        };
        /** @description A deposit; the whole of it is at /api/v1/deposits */
        WhatIfDeposit: {
            /** @description Id */
            id: string;
            /** @description Name */
            name: string;
            /** @description ISO 3166-1 alpha-3 */
            country?: string;
        };
        /** @description A deposit's place */
        WhatIfItem: {
            /**
             * Format: int32
             * @description 1 is the best; equal scores share a rank
             */
            rank: number;
            /** @description The deposit */
            deposit: components["schemas"]["WhatIfDeposit"];
            /**
             * Format: double
             * @description By the aggregation, from the normalised values
             */
            score: number;
            /**
             * Format: int32
             * @description The best rank that values which are open allow for; absent where none is
             */
            rankLow?: number;
            /**
             * Format: int32
             * @description The worst rank that they allow for
             */
            rankHigh?: number;
            /**
             * Format: int32
             * @description Its rank in the snapshot; absent where it had none
             */
            publishedRank?: number;
            /**
             * Format: int32
             * @description Ranks gained since; absent where it had none
             */
            change?: number;
        };
        /** @description A deposit that drops out */
        WhatIfOut: {
            /** @description The deposit */
            deposit: components["schemas"]["WhatIfDeposit"];
            /**
             * Format: int32
             * @description Its rank in the snapshot
             */
            publishedRank: number;
        };
        /** @description A ranking that nobody has published */
        WhatIfRanking: {
            /** @description Id of the methodology */
            methodology: string;
            /**
             * Format: int32
             * @description Version of the methodology
             */
            version: number;
            /**
             * Format: int32
             * @description Number of the snapshot whose inputs were ranked
             */
            snapshot: number;
            /**
             * Format: int64
             * @description Revision of the deposits' data
             */
            dataRevision: number;
            /** @description By criterion, as they counted; they add up to 1 */
            weights: {
                [key: string]: number;
            };
            /**
             * Format: int32
             * @description How many deposits are ranked
             */
            rankedCount: number;
            /**
             * Format: int32
             * @description How many are not: figures are missing, or they were filtered out
             */
            unrankedCount: number;
            /** @description Every ranked deposit, best first */
            items: components["schemas"]["WhatIfItem"][];
            /** @description Who has a rank in the snapshot and none here, by that rank */
            out: components["schemas"]["WhatIfOut"][];
        };
    };
    responses: {
        /** @description The token lacks the role that this needs */
        WritesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body breaks rules: `errors` names every field at fault; or the Idempotency-Key came with another request before */
        WritesInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is not sent in a media type that this takes */
        WritesMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description If-Match is missing */
        WritesNoIfMatch: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Taken in as a proposal, as the author is a member; Location is its address */
        WritesProposed: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description It has changed since it was read */
        WritesStale: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is larger than 512 KB, or nested too deeply */
        WritesTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The same is there already: `twin` is its address; or it cannot be done to the thing as it stands */
        WritesTwin: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No access token, or one that is not valid here */
        WritesUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
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
                 * @description Words of the name, of an alias or of an actor that proved to be the same; accents, case and small typing errors do not matter
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
    createActor: {
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
                "application/json": components["schemas"]["ActorDraft"];
            };
        };
        responses: {
            /** @description The actor; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
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
            /** @description It proved to be another actor, whose address is in Location */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    changeActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                /** @example kachin-independence-army */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ActorPatch"];
                "application/json": components["schemas"]["ActorPatch"];
            };
        };
        responses: {
            /** @description The actor as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description It proved to be the actor at Location */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            412: components["responses"]["WritesStale"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    listHoldings: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /**
                 * @description One kind of control; all without it
                 * @example territory
                 */
                kind?: string;
                /**
                 * @description Time of knowledge, UTC; the end of today without it
                 * @example 2025-01-01T00:00:00Z
                 */
                knownAt?: string;
                /** @description Items on a page */
                limit?: number;
                /**
                 * @description Day in the world; today without it
                 * @example 2024-11-01
                 */
                on?: string;
                /**
                 * @description Version of the policy that weighs; the one in use without it
                 * @example weighed-2
                 */
                policy?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the actor
                 * @example kachin-independence-army
                 */
                id: string;
            };
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
                    "application/json": components["schemas"]["ControlHoldingPage"];
                    "text/csv": unknown;
                };
            };
            /** @description It proved to be the actor at Location */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    mergeActor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the actor that proved to be another */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorMergeBody"];
            };
        };
        responses: {
            /** @description The actor that stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description One of the two was merged before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            422: components["responses"]["WritesInvalid"];
        };
    };
    getActorNetwork: {
        parameters: {
            query?: {
                /** @description How many relations away from the actor at most */
                depth?: number;
                /**
                 * @description Follow these kinds of relation only, with commas between: part-of, armed-wing-of, owns, allied-with, opposed-to
                 * @example owns,part-of
                 */
                kind?: string;
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
                 * @description Slug of the actor
                 * @example china-rare-earth-group
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorNetwork"];
                };
            };
            /** @description The actor proved to be another, whose network is at Location */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    listActorRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
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
    unmergeActor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the actor that was merged into another */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The actor, which is one of its own again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description It is not merged into another */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            422: components["responses"]["WritesInvalid"];
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
    getComposition: {
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
            /** @description The composition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionOfDeposit"];
                };
            };
            /** @description There is no such composition */
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
    changeComposition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CompositionPatch"];
                "application/json": components["schemas"]["CompositionPatch"];
            };
        };
        responses: {
            /** @description The composition as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such composition */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            412: components["responses"]["WritesStale"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    listCompositionRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description There is no such composition */
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
                /** @description territory, title, licence, operation, ownership, taxation, offtake, transit or finance */
                kind?: string;
                /**
                 * @description The versions that were known at this time, UTC; those that stand now without it. A claim is known from when its first source was published, at the latest from when it was recorded
                 * @example 2025-01-01T00:00:00Z
                 */
                knownAt?: string;
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
    createControlClaim: {
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
                "application/json": components["schemas"]["ControlClaimDraft"];
            };
        };
        responses: {
            /** @description The claim; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
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
    changeControlClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Id of the claim
                 * @example c009
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ControlClaimPatch"];
                "application/json": components["schemas"]["ControlClaimPatch"];
            };
        };
        responses: {
            /** @description The claim as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such claim */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            412: components["responses"]["WritesStale"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    listEvidenceOfControlClaim: {
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
            /** @description All of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
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
    createEvidenceOfControlClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the same key gets the first answer and writes nothing; the key with another request is a 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Id of the claim
                 * @example c009
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceDraft"];
            };
        };
        responses: {
            /** @description The evidence; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
        };
    };
    listControlClaimRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
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
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
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
    listContestedControl: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /**
                 * @description One kind of control; all without it
                 * @example territory
                 */
                kind?: string;
                /**
                 * @description Time of knowledge, UTC; the end of today without it
                 * @example 2025-01-01T00:00:00Z
                 */
                knownAt?: string;
                /** @description Items on a page */
                limit?: number;
                /**
                 * @description Day in the world; today without it
                 * @example 2024-10-19
                 */
                on?: string;
                /**
                 * @description Version of the policy that weighs; the one in use without it
                 * @example weighed-2
                 */
                policy?: string;
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
                    "application/json": components["schemas"]["ContestedControlPage"];
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
    listChangedControl: {
        parameters: {
            query: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /**
                 * @description The one day
                 * @example 2024-10-01
                 */
                from: string;
                /**
                 * @description One kind of control; all without it
                 * @example territory
                 */
                kind?: string;
                /**
                 * @description Time of knowledge, UTC; the end of today without it
                 * @example 2025-01-01T00:00:00Z
                 */
                knownAt?: string;
                /** @description Items on a page */
                limit?: number;
                /**
                 * @description Version of the policy that weighs; the one in use without it
                 * @example weighed-2
                 */
                policy?: string;
                /**
                 * @description The other day; today without it
                 * @example 2024-11-01
                 */
                to?: string;
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
                    "application/json": components["schemas"]["ChangedControlPage"];
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
    listControlPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, whole */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlPolicyPage"];
                };
            };
        };
    };
    getControlPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Version of the policy
                 * @example weighed-2
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlPolicy"];
                };
            };
            /** @description There is no such policy */
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
            /** @description The policy in use */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlPolicy"];
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
                /**
                 * @description Id of an area or district: only what is part of it or lies in its outline, be it by way of another one inside
                 * @example kachin-state
                 */
                inside?: string;
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
    createDeposit: {
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
                "application/json": components["schemas"]["DepositDraft"];
            };
        };
        responses: {
            /** @description The deposit; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
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
    changeDeposit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                /** @example mount-weld */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["DepositPatch"];
                "application/json": components["schemas"]["DepositPatch"];
            };
        };
        responses: {
            /** @description The deposit as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such deposit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            412: components["responses"]["WritesStale"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    createComposition: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the same key gets the first answer and writes nothing; the key with another request is a 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Slug of the deposit
                 * @example mount-weld
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompositionDraft"];
            };
        };
        responses: {
            /** @description The composition; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such deposit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
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
                /**
                 * @description Version of the policy that weighs; the one in use without it
                 * @example weighed-2
                 */
                policy?: string;
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
    getControlDifference: {
        parameters: {
            query: {
                /**
                 * @description The one day
                 * @example 2024-10-01
                 */
                from: string;
                /**
                 * @description One kind of control; all without it
                 * @example territory
                 */
                kind?: string;
                /**
                 * @description Time of knowledge, UTC; the end of today without it
                 * @example 2025-01-01T00:00:00Z
                 */
                knownAt?: string;
                /**
                 * @description Version of the policy that weighs; the one in use without it
                 * @example weighed-2
                 */
                policy?: string;
                /**
                 * @description The other day; today without it
                 * @example 2024-11-01
                 */
                to?: string;
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
            /** @description The differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlDifference"];
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
    getControlHistory: {
        parameters: {
            query?: {
                /**
                 * @description One kind of control; all without it
                 * @example territory
                 */
                kind?: string;
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
                /**
                 * @description Version of the policy that weighs; the one in use without it
                 * @example weighed-2
                 */
                policy?: string;
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
            /** @description The answers in the order in which they were given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlHistory"];
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
    getControlTimeline: {
        parameters: {
            query?: {
                /** @description First day of the line; without it the first of which a claim speaks */
                from?: string;
                /**
                 * @description One kind of control; all without it
                 * @example territory
                 */
                kind?: string;
                /**
                 * @description Time of knowledge, UTC; the end of today without it
                 * @example 2025-01-01T00:00:00Z
                 */
                knownAt?: string;
                /**
                 * @description Version of the policy that weighs; the one in use without it
                 * @example weighed-2
                 */
                policy?: string;
                /** @description Last day of the line; today without it */
                to?: string;
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
            /** @description The intervals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTimeline"];
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
    listIncidentsAroundDeposit: {
        parameters: {
            query?: {
                /** @description From `next` of the page before */
                cursor?: string;
                /** @description json, geojson or csv, in place of Accept */
                f?: string;
                /** @description Most items on the page */
                limit?: number;
                /**
                 * @description Only what ended on this day or later
                 * @example 2021-02-01
                 */
                since?: string;
                /** @description distance (nearest first, default), -distance, date or -date */
                sort?: string;
                /**
                 * @description Only what began on this day or earlier
                 * @example 2023-12-31
                 */
                until?: string;
                /**
                 * @description Radius, 500km at most; 50km by default
                 * @example 50km
                 */
                within?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the deposit
                 * @example pang-war
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and a page; as GeoJSON or CSV the page alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsAroundDeposit"];
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
    listDepositRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
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
    createStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the same key gets the first answer and writes nothing; the key with another request is a 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Slug of the deposit
                 * @example mount-weld
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDraft"];
            };
        };
        responses: {
            /** @description The statement; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such deposit */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
        };
    };
    getUltimateHolders: {
        parameters: {
            query?: {
                /**
                 * @description Time of knowledge, UTC; the end of today without it
                 * @example 2027-01-01T00:00:00Z
                 */
                knownAt?: string;
                /**
                 * @description Day in the world; today without it
                 * @example 2022-06-01
                 */
                on?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the deposit or area
                 * @example mountain-pass
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holders, each with its chains, and what remains */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UltimateHolders"];
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
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the evidence
                 * @example e-9
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description There is no such evidence */
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
    changeEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Id of the evidence
                 * @example e-9
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EvidencePatch"];
                "application/json": components["schemas"]["EvidencePatch"];
            };
        };
        responses: {
            /** @description The evidence as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such evidence */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            412: components["responses"]["WritesStale"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    listEvidenceRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the evidence
                 * @example e-9
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description There is no such evidence */
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
    listIncidents: {
        parameters: {
            query?: {
                /**
                 * @description west,south,east,north in degrees, WGS 84; a west beyond east crosses 180 degrees
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
                 * @description Only with at least so many deaths, best estimate
                 * @example 25
                 */
                minDeaths?: string;
                /**
                 * @description longitude,latitude,radius: within a radius of at most 1,000 km, written 50km or 50; each event then has its distanceKm
                 * @example 98.37863,25.59866,50km
                 */
                near?: string;
                /**
                 * @description Actor id of UCDP, on either side
                 * @example 201
                 */
                side?: string;
                /**
                 * @description Only what ended on this day or later
                 * @example 2021-02-01
                 */
                since?: string;
                /** @description date (default) or -date; with near also distance (nearest first) or -distance */
                sort?: string;
                /**
                 * @description Only what began on this day or earlier
                 * @example 2023-12-31
                 */
                until?: string;
                /** @description state-based, non-state or one-sided */
                violence?: string;
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
    uploadClaims: {
        parameters: {
            query?: {
                /** @description true to check the file and store nothing */
                dryRun?: boolean;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the same key gets the first answer and writes nothing; the key with another request is a 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description What a dry run found: nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimUpload"];
                };
            };
            /** @description All of it is stored; Location is the address of the upload */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimUpload"];
                };
            };
            /** @description A parameter is wrong, or the body broke off */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description Nothing is stored: claims, or the file, are there already. The problem has the members of ClaimUpload */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ClaimUpload"];
                };
            };
            /** @description The file is larger than 64 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            415: components["responses"]["WritesMediaType"];
            /** @description Nothing is stored: the file cannot be read, or rows have problems. The problem then has the members of ClaimUpload */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ClaimUpload"];
                };
            };
            /** @description Four other files are coming in just now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    getClaimTemplate: {
        parameters: {
            query?: {
                /** @description csv or json; wins over Accept */
                f?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, or the columns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/json": components["schemas"]["ClaimColumns"];
                };
            };
        };
    };
    getClaimUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example u-17 */
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimUpload"];
                };
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such upload */
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
    getClaimUploadReport: {
        parameters: {
            query?: {
                /** @description From next of the page before */
                cursor?: string;
                /** @description csv or json; wins over Accept */
                f?: string;
                /** @description Items on a page of JSON, 1 to 500; 50 by default */
                limit?: string;
            };
            header?: never;
            path: {
                /** @example u-17 */
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The problems; a header row alone where there are none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/json": components["schemas"]["DepositsProblemPage"];
                };
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such upload */
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
                /**
                 * @description Each figure as the newest edition that gives it and was out by this day has it; an edition counts from the first day of its year
                 * @example 2023-06-30
                 */
                knownAt?: string;
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
    listPriceRevisions: {
        parameters: {
            query?: {
                /**
                 * @description Commodity in the words of the editions
                 * @example Neodymium
                 */
                commodity?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /** @description Most items on the page */
                limit?: number;
                /**
                 * @description Oxide that the product is
                 * @example Nd2O3
                 */
                oxide?: string;
                /** @description true: only where two editions differ; false: only where none do */
                revised?: string;
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
                    "application/json": components["schemas"]["PriceRevisionPage"];
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
                /**
                 * @description Each figure as the newest edition that gives it and was out by this day has it; an edition counts from the first day of its year
                 * @example 2023-06-30
                 */
                knownAt?: string;
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
                /**
                 * @description Only what sources had said by this day; one without a date counts from the end of what it speaks of
                 * @example 2023-06-30
                 */
                knownAt?: string;
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
    listProductionRevisions: {
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
                /** @description Most items on the page */
                limit?: number;
                /** @description mine-production or reserves */
                measure?: string;
                /** @description true: only where two editions differ; false: only where none do */
                revised?: string;
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
                    "application/json": components["schemas"]["ProductionRevisionPage"];
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
    listProposals: {
        parameters: {
            query?: {
                /** @description Only those of this author, by handle */
                author?: string;
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Only those about this kind of thing */
                kind?: "deposit" | "statement" | "composition" | "actor" | "relation" | "claim" | "evidence" | "source";
                /** @description Items on a page */
                limit?: number;
                /** @description In what order; the newest first by default */
                sort?: "openedAt" | "-openedAt";
                /** @description Only those in this state */
                state?: "open" | "accepted" | "rejected" | "withdrawn";
                /** @description Only those that would change the thing with this id */
                target?: string;
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
                    "application/json": components["schemas"]["ProposalPage"];
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
    createProposal: {
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
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description The proposal; Location is its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
        };
    };
    getProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example p-17 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description There is no such proposal */
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
    decideProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description The proposal, closed; `result` is the path of what was written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such proposal */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description It is closed already; or it has been overtaken (/problems/proposal-overtaken) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            422: components["responses"]["WritesInvalid"];
        };
    };
    rebaseProposal: {
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
            /** @description The proposal, no longer overtaken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such proposal */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description It is closed already; or it has been overtaken (/problems/proposal-overtaken) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description It breaks a rule, or changes nothing any more */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    withdrawProposal: {
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
            /** @description The proposal, withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such proposal */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description It is closed already; or it has been overtaken (/problems/proposal-overtaken) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
        };
    };
    listQualityFlags: {
        parameters: {
            query?: {
                /**
                 * @description Country of the deposit, ISO 3166-1 alpha-3
                 * @example ITA
                 */
                country?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /**
                 * @description Id of the deposit
                 * @example mount-weld
                 */
                deposit?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /** @description Most items on the page */
                limit?: number;
                /**
                 * @description Id of a rule
                 * @example swapped-coordinates
                 */
                rule?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page and the counts; the page alone as CSV with `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityPage"];
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
    listRelations: {
        parameters: {
            query?: {
                /**
                 * @description Id of an actor at either end; one that was merged stands for the one
                 * @example china-rare-earth-group
                 */
                actor?: string;
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Id of the actor that is part of, owner of ... the other */
                from?: string;
                /** @description part-of, armed-wing-of, owns, allied-with or opposed-to */
                kind?: string;
                /**
                 * @description By what was known then, UTC; by what is known today without it
                 * @example 2025-01-01T00:00:00Z
                 */
                knownAt?: string;
                /** @description Items on a page */
                limit?: number;
                /**
                 * @description Only relations that may hold on this day; one without any date may on every day
                 * @example 2024-11-01
                 */
                on?: string;
                /** @description Id of a source that is evidence of it */
                source?: string;
                /** @description Id of the other actor */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of relations; as CSV with `Accept: text/csv` or `f=csv` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorRelationPage"];
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
    createRelation: {
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
                "application/json": components["schemas"]["RelationDraft"];
            };
        };
        responses: {
            /** @description The relation; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
        };
    };
    getRelation: {
        parameters: {
            query?: {
                /**
                 * @description Time of knowledge, UTC
                 * @example 2027-01-01T00:00:00Z
                 */
                knownAt?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the relation
                 * @example r-1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorRelation"];
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
            /** @description There is no such relation, or was none then */
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
    changeRelation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                /** @example r-1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["RelationPatch"];
                "application/json": components["schemas"]["RelationPatch"];
            };
        };
        responses: {
            /** @description The relation as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such relation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            412: components["responses"]["WritesStale"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    listRelationRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description There is no such relation */
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
    listSiteMatches: {
        parameters: {
            query?: {
                /**
                 * @description Country of the sites, ISO 3166-1 alpha-3
                 * @example AUS
                 */
                country?: string;
                /** @description From `next` of the page before */
                cursor?: string;
                /**
                 * @description Id of one of the two sites
                 * @example mount-weld
                 */
                deposit?: string;
                /** @description json or csv, in place of Accept */
                f?: string;
                /** @description Most items on the page */
                limit?: number;
                /**
                 * @description Least score, 0 to 1
                 * @example 0.8
                 */
                minScore?: string;
                /** @description open (default), same or different */
                status?: string;
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
                    "application/json": components["schemas"]["SiteMatchPage"];
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
    decideSiteMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the match
                 * @example m-12
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchDecisionBody"];
            };
        };
        responses: {
            /** @description The match as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such match */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            /** @description It was decided in another way before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            422: components["responses"]["WritesInvalid"];
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
    createSource: {
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
                "application/json": components["schemas"]["SourceDraft"];
            };
        };
        responses: {
            /** @description The source; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            409: components["responses"]["WritesTwin"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
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
    changeSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                /** @example weng-and-others-2015 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SourcePatch"];
                "application/json": components["schemas"]["SourcePatch"];
            };
        };
        responses: {
            /** @description The source as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such source */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            412: components["responses"]["WritesStale"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    listSourceRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
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
    getStatement: {
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
            /** @description The statement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementOfDeposit"];
                };
            };
            /** @description There is no such statement */
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
    changeStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["StatementPatch"];
                "application/json": components["schemas"]["StatementPatch"];
            };
        };
        responses: {
            /** @description The statement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            202: components["responses"]["WritesProposed"];
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such statement */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            412: components["responses"]["WritesStale"];
            413: components["responses"]["WritesTooLarge"];
            415: components["responses"]["WritesMediaType"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    listStatementRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description There is no such statement */
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
                /**
                 * @description Only what sources had said by this day; one without a date counts from the end of the period that it speaks of
                 * @example 2023-06-30
                 */
                knownAt?: string;
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
    listVocabularies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vocabularies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyPage"];
                };
            };
        };
    };
    getVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example deposit-type */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vocabulary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description There is no such vocabulary */
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
    createTerm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the same key gets the first answer and writes nothing; the key with another request is a 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Term"];
            };
        };
        responses: {
            /** @description The word; Location is its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such vocabulary */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            409: components["responses"]["WritesTwin"];
            422: components["responses"]["WritesInvalid"];
        };
    };
    getTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The word */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** @description There is no such word */
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
    changeTerm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was read, or `*`. Changes to other things do not make it stale. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                term: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["TermPatch"];
                "application/json": components["schemas"]["TermPatch"];
            };
        };
        responses: {
            /** @description The word as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["WritesUnauthorized"];
            403: components["responses"]["WritesForbidden"];
            /** @description There is no such word */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["HttpProblem"];
                };
            };
            412: components["responses"]["WritesStale"];
            422: components["responses"]["WritesInvalid"];
            428: components["responses"]["WritesNoIfMatch"];
        };
    };
    listTermRevisions: {
        parameters: {
            query?: {
                /** @description Where the page begins: from `next` of the page before */
                cursor?: string;
                /** @description Format; wins over Accept */
                f?: "json" | "csv";
                /** @description Items on a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description There is no such word */
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
                    "application/json": components["schemas"]["GatewayProblemPage"][];
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
                    "application/json": components["schemas"]["GatewayProblemPage"];
                };
            };
        };
    };
    compareSnapshots: {
        parameters: {
            query?: {
                /** @description Number of the snapshot before; the one before b where it is absent */
                a?: number;
                /** @description Number of the snapshot after; the newest where it is absent */
                b?: number;
                /** @description Entries on a page */
                limit?: number;
                /** @description Format, which wins over Accept */
                f?: "json" | "csv";
            };
            header?: never;
            path: {
                /** @description Id of the ranking */
                methodology: string;
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
                    "application/json": components["schemas"]["Comparison"];
                    "text/csv": string;
                };
            };
        };
    };
    getRankHistory: {
        parameters: {
            query?: {
                /** @description Entries on a page */
                limit?: number;
                /** @description From next of the page before */
                cursor?: string;
                /** @description Format, which wins over Accept */
                f?: "json" | "csv";
            };
            header?: never;
            path: {
                /** @description Id of the ranking */
                methodology: string;
                /** @description Id of the deposit */
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
                    "application/json": components["schemas"]["RankHistory"];
                    "text/csv": string;
                };
            };
        };
    };
    getRankSensitivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the ranking */
                methodology: string;
                /** @description Id of the deposit */
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
                    "application/json": components["schemas"]["RankSensitivity"];
                };
            };
        };
    };
    auditRankReversals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the ranking */
                methodology: string;
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
                    "application/json": components["schemas"]["RankReversalAudit"];
                };
            };
        };
    };
    listCriteria: {
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
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionPage"];
                    "text/csv": string;
                };
            };
        };
    };
    rankWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIf"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfRanking"];
                };
            };
        };
    };
}
