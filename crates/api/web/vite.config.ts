import { defineConfig } from "vite";

// The built page is committed, so that a build of the program needs neither Node nor a network.
// Everything here therefore serves one end: the same sources give the same bytes.
export default defineConfig({
  build: {
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2022",
    // Fonts stay files of their own: they are cached for long, and no content policy must allow `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    // The messages lie in the crate that shares them with the program.
    fs: { allow: ["..", "../../locale"] },
    proxy: { "/api": process.env.PRESSWATCH_URL ?? "http://127.0.0.1:8080" },
  },
});
