import { Outlet } from "react-router";
import { NotHere } from "#app/shell/error-screen.tsx";
import { byEngagement } from "./by-engagement.tsx";

/** The places that a self-assessment does not have: sample, judgement, documents of an inspection, hand-over. */
export const Component = byEngagement(Outlet, NotHere);
