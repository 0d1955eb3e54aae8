import { Outlet } from "react-router";
import { NotHere } from "#app/shell/error-screen.tsx";
import { byEngagement } from "./by-engagement.tsx";

/** The places that only a self-assessment has. */
export const Component = byEngagement(NotHere, Outlet);
