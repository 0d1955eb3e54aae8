import "./jsdom-gaps.ts";
import "./jsdom-labels.ts";
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// A slow machine is no failure; nothing here is timed.
configure({ asyncUtilTimeout: 10_000 });
