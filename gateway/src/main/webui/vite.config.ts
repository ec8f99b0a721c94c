import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** The gateway, for `npm run dev`: everything that is not the web app is its business. */
const gateway = process.env["XENOTIME_GATEWAY"] ?? "http://localhost:8080";
const gatewayPaths = ["/api", "/ogc", "/login", "/logout", "/docs", "/openapi.json", "/problems"];

export default defineConfig({
  plugins: [react()],
  // Files stay files: the content security policy allows no data: scripts or styles.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  worker: { format: "es" },
  server: {
    proxy: Object.fromEntries(gatewayPaths.map((path) => [path, { target: gateway }])),
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    unstubGlobals: true,
    // Forms are filled in key by key, which takes its time on a busy machine.
    testTimeout: 20_000,
  },
});
