import { lazy, Suspense } from "react";
import type { RouteObject } from "react-router";
import { AboutPage } from "../about/AboutPage";
import { IntakePage } from "../about/IntakePage";
import { SourcePage } from "../about/SourcePage";
import { ActorPage } from "../actor/ActorPage";
import { DepositPage } from "../deposit/DepositPage";
import { DepositsPage } from "../deposit/DepositsPage";
import { ForumPage } from "../forum/ForumPage";
import { TopicPage } from "../forum/TopicPage";
import { ProposalPage } from "../proposal/ProposalPage";
import { ProposalsPage } from "../proposal/ProposalsPage";
import { ExplanationPage } from "../explanation/ExplanationPage";
import { ComparePage } from "../history/ComparePage";
import { MethodologyPage } from "../methodology/MethodologyPage";
import { RankingPage } from "../ranking/RankingPage";
import { UnrankedPage } from "../ranking/UnrankedPage";
import { Waiting } from "../ui/Waiting";
import { BrokenPage } from "./BrokenPage";
import { Layout } from "./Layout";
import { NotFoundPage } from "./NotFoundPage";

// MapLibre is most of the app's weight: only who looks at a map loads it.
const MapPage = lazy(() => import("../map/MapPage"));

const pages: RouteObject[] = [
  { path: "/", element: <RankingPage /> },
  { path: "/rankings/:methodology", element: <RankingPage /> },
  { path: "/rankings/:methodology/deposits/:id", element: <ExplanationPage /> },
  { path: "/rankings/:methodology/compare", element: <ComparePage /> },
  { path: "/rankings/:methodology/unranked", element: <UnrankedPage /> },
  {
    path: "/map",
    element: (
      <Suspense fallback={<Waiting what="the map" />}>
        <MapPage />
      </Suspense>
    ),
  },
  { path: "/deposits", element: <DepositsPage /> },
  { path: "/deposits/:id", element: <DepositPage /> },
  { path: "/actors/:id", element: <ActorPage /> },
  { path: "/methodologies/:id", element: <MethodologyPage /> },
  { path: "/unranked", element: <UnrankedPage /> },
  { path: "/sources/:id", element: <SourcePage /> },
  { path: "/forum", element: <ForumPage /> },
  { path: "/forum/topics/:id", element: <TopicPage /> },
  { path: "/proposals", element: <ProposalsPage /> },
  { path: "/proposals/:id", element: <ProposalPage /> },
  { path: "/about", element: <AboutPage /> },
  { path: "/intake", element: <IntakePage /> },
  { path: "*", element: <NotFoundPage /> },
];

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    children: [{ errorElement: <BrokenPage />, children: pages }],
  },
];
