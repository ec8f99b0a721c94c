SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  displayRequestDuration: true,
  filter: true,
  tagsSorter: "alpha",
  // A service of others on the internet would be asked otherwise.
  validatorUrl: null,
});
