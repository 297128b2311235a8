const SERVICES = [
  ["standards", "Standar pelayanan"],
  ["complaints", "Pengaduan"],
  ["survey", "Survei kepuasan"],
  ["identity", "Identitas dan direktori"],
];

// Everything is served from here: no fonts, proxy, telemetry or assistant of the reader's maker.
globalThis.Scalar.createApiReference("#reference", {
  sources: SERVICES.map(([service, title]) => ({ title, slug: service, url: `/api/${service}/v1/openapi.json` })),
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: "",
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
});
