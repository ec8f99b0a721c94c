export interface paths {
    "/api/v1/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        get: operations["getControl"];
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
        get: operations["listControlClaims"];
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
        get: operations["getActor"];
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
        get: operations["explainRank"];
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
        get: operations["listUnranked"];
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
        get: operations["getMethodology"];
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
        get: operations["listCategories"];
        put?: never;
        post?: never;
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
        get: operations["listTopics"];
        put?: never;
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
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forum/topics/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPosts"];
        put?: never;
        post: operations["createPost"];
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
        post: operations["previewMarkdown"];
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
        get: operations["getMe"];
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
        get: operations["getSource"];
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
        get: operations["listIntake"];
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
        SourceRef: {
            id: string;
            citation: string;
        };
        Neighbour: {
            id: string;
            name: string;
        };
        StatedShare: {
            group?: string;
            relation?: string;
            percentOfTreo?: number;
            note?: string;
        };
        Location: {
            longitude: number;
            latitude: number;
            precision: string;
        };
        DepositSummary: {
            id: string;
            name: string;
            aliases: string[];
            kind: string;
            country?: string;
            adminArea?: string;
            location?: components["schemas"]["Location"];
            depositType?: string;
            status?: string;
            production?: string;
            treoTonnes?: number;
            heavyTreoTonnes?: number;
            treoPercent?: number;
            heavySharePercent?: number;
            heavyDefinition?: string;
            discoveryYear?: number;
            flags: string[];
            revision?: number;
        };
        Figure: {
            value: number;
            class?: string;
            statements?: string[];
            statement?: string;
            composition?: string;
            source: components["schemas"]["SourceRef"];
        };
        Figures: {
            treoTonnes?: components["schemas"]["Figure"];
            heavyTreoTonnes?: components["schemas"]["Figure"];
            treoPercent?: components["schemas"]["Figure"];
            heavySharePercent?: components["schemas"]["Figure"];
            resourceClass?: string;
            heavyDefinition?: string;
        };
        ResourceStatement: {
            estimate?: number;
            treoTonnesDerived?: boolean;
            approximate?: boolean;
            note?: string;
            flags?: string[];
            id: string;
            date?: string;
            code?: string;
            class?: string;
            oreTonnes?: number;
            treoPercent?: number;
            treoTonnes?: number;
            cutOff?: string;
            originalText?: string;
            source: components["schemas"]["SourceRef"];
        };
        Oxide: {
            oxide: string;
            ppm?: number;
            percentOfTreo?: number;
        };
        Composition: {
            id: string;
            elementsPpm?: {
                [key: string]: number;
            };
            oxides: components["schemas"]["Oxide"][];
            treoPpm?: number;
            lightPpm?: number;
            heavyPpm?: number;
            heavySharePercent?: number;
            heavyDefinition?: string;
            ndprSharePercent?: number;
            subject?: string;
            missingElements?: string[];
            statedShares?: components["schemas"]["StatedShare"][];
            source: components["schemas"]["SourceRef"];
        };
        Deposit: {
            id: string;
            name: string;
            aliases: string[];
            kind: string;
            country?: string;
            adminArea?: string;
            location?: components["schemas"]["Location"];
            depositType?: string;
            status?: string;
            production?: string;
            treoTonnes?: number;
            heavyTreoTonnes?: number;
            treoPercent?: number;
            heavySharePercent?: number;
            heavyDefinition?: string;
            discoveryYear?: number;
            flags: string[];
            revision?: number;
            minerals?: string[];
            commodities?: string[];
            hostRock?: string;
            statements: components["schemas"]["ResourceStatement"][];
            compositions: components["schemas"]["Composition"][];
            figures?: components["schemas"]["Figures"];
            depositTypeText?: string;
            discoveryText?: string;
            companyText?: string;
            partOfText?: string;
            uncertain?: string[];
            partOf?: components["schemas"]["Neighbour"];
            contains?: components["schemas"]["Neighbour"][];
            source?: components["schemas"]["SourceRef"];
            references?: components["schemas"]["SourceRef"][];
            links?: {
                [key: string]: string;
            };
        };
        DepositPage: {
            items: components["schemas"]["DepositSummary"][];
            next?: string;
        };
        Grade: {
            source: string;
            information: number;
            text: string;
        };
        PeriodEnd: {
            text: string;
            precision: string;
            earliest?: string;
            latest?: string;
        };
        Period: {
            from?: components["schemas"]["PeriodEnd"];
            to?: components["schemas"]["PeriodEnd"];
            asOf?: components["schemas"]["PeriodEnd"];
        };
        ControlSubject: {
            id: string;
            name: string;
            kind?: string;
            text?: string;
            placeCode?: string;
        };
        ControlActor: {
            id: string;
            name: string;
        };
        ControlClaim: {
            id: string;
            subject: components["schemas"]["ControlSubject"];
            actor: components["schemas"]["ControlActor"];
            kind: string;
            kindText?: string;
            extent?: string;
            sharePercent?: number;
            period: components["schemas"]["Period"];
            status: string;
            source: components["schemas"]["SourceRef"];
            grade?: components["schemas"]["Grade"];
            note?: string;
            publishedOn?: string;
            recordedAt: string;
            supersededAt?: string;
        };
        Source: {
            id: string;
            citation: string;
            publisher?: string;
            url?: string;
            date?: string;
            kind?: string;
            grade?: string;
        };
        ControlHolder: {
            actor: components["schemas"]["ControlActor"];
            side?: string;
            probability?: number;
        };
        ControlSince: {
            earliest: string;
            latest: string;
        };
        ControlOfKind: {
            kind: string;
            state: string;
            leader?: string;
            holders: components["schemas"]["ControlHolder"][];
            since?: components["schemas"]["ControlSince"];
            evidenceOf?: string;
            evidenceAgeDays?: number;
            grade?: components["schemas"]["Grade"];
            inheritedFrom?: string;
            claims: string[];
            reason?: string;
        };
        ControlAnswer: {
            deposit: string;
            on: string;
            knownAt: string;
            policy: string;
            controls: components["schemas"]["ControlOfKind"][];
            claims: components["schemas"]["ControlClaim"][];
        };
        ClaimPage: {
            items: components["schemas"]["ControlClaim"][];
            next?: string;
        };
        ActorName: {
            id: string;
            name: string;
        };
        ActorIdentifier: {
            scheme: string;
            value: string;
        };
        ActorRelation: {
            from: components["schemas"]["ActorName"];
            kind: string;
            to: components["schemas"]["ActorName"];
            kindText?: string;
            sharePercent?: number;
            period?: components["schemas"]["Period"];
            note?: string;
            source?: components["schemas"]["SourceRef"];
        };
        Actor: {
            id: string;
            name: string;
            aliases: string[];
            kind: string;
            kindText?: string;
            country?: string;
            source?: components["schemas"]["SourceRef"];
            identifiers: components["schemas"]["ActorIdentifier"][];
            relations: components["schemas"]["ActorRelation"][];
        };
        RankedDeposit: {
            id: string;
            name: string;
            country?: string;
        };
        RankInterval: {
            low?: number;
            high?: number;
            level?: number;
        };
        PriceDeck: {
            edition: string;
            year: number;
        };
        RankingEntry: {
            treoTonnes?: number;
            heavyTreoTonnes?: number;
            treoPercent?: number;
            heavySharePercent?: number;
            rank: number;
            deposit: components["schemas"]["RankedDeposit"];
            score: number;
            change?: number;
            completeness?: number;
        };
        Ranking: {
            methodology: string;
            version: number;
            priceDeck?: components["schemas"]["PriceDeck"];
            rankedCount: number;
            snapshot: number;
            dataRevision: number;
            createdAt: string;
            items: components["schemas"]["RankingEntry"][];
            unrankedCount: number;
            next?: string;
        };
        Valuation: {
            edition?: string;
            year?: number;
            pricedSharePercent?: number;
            unpriced?: string[];
            usdPerTonneOfOre?: number;
            source?: components["schemas"]["SourceRef"];
        };
        CriterionResult: {
            name: string;
            publishedWeight: number;
            reasons?: string[];
            note?: string;
            valuation?: components["schemas"]["Valuation"];
            id: string;
            raw?: number;
            unit?: string;
            normalised?: number;
            weight: number;
            contribution?: number;
            missing: boolean;
            source?: components["schemas"]["SourceRef"];
        };
        Unranked: {
            reasons: string[];
        };
        Explanation: {
            name?: string;
            country?: string;
            methodology: string;
            version: number;
            snapshot: number;
            dataRevision: number;
            createdAt?: string;
            rankedCount?: number;
            completeness?: number;
            deposit: string;
            rank?: number;
            score?: number;
            criteria?: components["schemas"]["CriterionResult"][];
            unranked?: components["schemas"]["Unranked"];
        };
        Criterion: {
            direction?: string;
            reason?: string;
            scale?: {
                [key: string]: number;
            };
            id: string;
            name: string;
            description?: string;
            unit?: string;
            normalisation?: string;
            weight: number;
            missing?: string;
        };
        UnrankedEntry: {
            deposit: components["schemas"]["RankedDeposit"];
            reasons: string[];
        };
        UnrankedPage: {
            items: components["schemas"]["UnrankedEntry"][];
            next?: string;
        };
        Rule: {
            method?: string;
            reason?: string;
        };
        Eligibility: {
            required?: string[];
            reason?: string;
        };
        PriceRule: {
            deck?: string;
            minimumPricedSharePercent?: number;
            reason?: string;
        };
        Methodology: {
            id: string;
            version: number;
            name: string;
            question?: string;
            heavyDefinition?: string;
            eligibility?: components["schemas"]["Eligibility"];
            aggregation?: components["schemas"]["Rule"];
            missing?: components["schemas"]["Rule"];
            prices?: components["schemas"]["PriceRule"];
            description?: string;
            criteria: components["schemas"]["Criterion"][];
        };
        Author: {
            handle: string;
            displayName?: string;
        };
        Subject: {
            kind: string;
            id: string;
        };
        Category: {
            id: string;
            name: string;
            description?: string;
            topicCount?: number;
        };
        CategoryPage: {
            items: components["schemas"]["Category"][];
            next?: string;
        };
        Topic: {
            id: string;
            title: string;
            slug?: string;
            category: string;
            tags?: string[];
            subject?: components["schemas"]["Subject"];
            author: components["schemas"]["Author"];
            createdAt: string;
            lastPostedAt: string;
            postCount: number;
            locked: boolean;
            pinned: boolean;
            revision?: number;
        };
        TopicPage: {
            items: components["schemas"]["Topic"][];
            next?: string;
        };
        Post: {
            replyTo?: number;
            id: string;
            topic?: string;
            number: number;
            author: components["schemas"]["Author"];
            markdown?: string;
            html: string;
            createdAt: string;
            editedAt?: string;
            revision?: number;
        };
        PostPage: {
            items: components["schemas"]["Post"][];
            next?: string;
        };
        NewTopic: {
            category: string;
            title: string;
            markdown: string;
            subject?: string;
            tags?: string[];
        };
        NewPost: {
            markdown: string;
            replyTo?: number;
        };
        PreviewRequest: {
            markdown: string;
        };
        Preview: {
            html: string;
        };
        Me: {
            authenticated: boolean;
            handle?: string;
            displayName?: string;
            roles?: string[];
        };
        Flagged: {
            reason: string;
            count: number;
        };
        Unparsed: {
            column: string;
            text: string;
            count: number;
        };
        ImportReport: {
            dataSet: string;
            completedAt?: string;
            sha256?: string;
            rowsRead: {
                [key: string]: number;
            };
            stored: {
                [key: string]: number;
            };
            flagged: components["schemas"]["Flagged"][];
            unparsed: components["schemas"]["Unparsed"][];
        };
        IntakePage: {
            items: components["schemas"]["ImportReport"][];
            next?: string;
        };
        FieldError: {
            field?: string;
            message?: string;
        };
        Problem: {
            type?: string;
            title?: string;
            status?: number;
            detail?: string;
            instance?: string;
            errors?: components["schemas"]["FieldError"][];
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
    listDeposits: {
        parameters: {
            query?: {
                q?: string;
                country?: string;
                depositType?: string;
                status?: string;
                hasResource?: boolean;
                bbox?: string;
                sort?: string;
                limit?: number;
                cursor?: string;
                f?: string;
                heavy?: string;
            };
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
                    "application/json": components["schemas"]["DepositPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeposit: {
        parameters: {
            query?: {
                heavy?: string;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getControl: {
        parameters: {
            query?: {
                on?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ControlAnswer"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listControlClaims: {
        parameters: {
            query?: {
                actor?: string;
                deposit?: string;
                limit?: number;
                cursor?: string;
            };
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
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActor: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRanking: {
        parameters: {
            query?: {
                q?: string;
                country?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                methodology: string;
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
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainRank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                methodology: string;
                id: string;
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
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnranked: {
        parameters: {
            query?: {
                country?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                methodology: string;
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
                    "application/json": components["schemas"]["UnrankedPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMethodology: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Methodology"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCategories: {
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
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTopics: {
        parameters: {
            query?: {
                category?: string;
                subject?: string;
                limit?: number;
                cursor?: string;
            };
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
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTopic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTopic"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTopic: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPost: {
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
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIntake: {
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
                    "application/json": components["schemas"]["IntakePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
