import type { RouteObject } from "react-router";
import { RankingPage } from "../ranking/RankingPage";
import { Layout } from "./Layout";
import { NotFoundPage } from "./NotFoundPage";

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    children: [
      { path: "/", element: <RankingPage /> },
      { path: "*", element: <NotFoundPage /> },
    ],
  },
];
