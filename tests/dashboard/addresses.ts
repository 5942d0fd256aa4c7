// A state of every page of the dashboard, each by its address alone.

export const addresses = [
  "/?period=2024",
  "/xep-hang?period=2024",
  "/xep-hang?period=2024&level=DISTRICT&view=chart",
  "/xep-hang?period=2025&level=COMMUNE&view=map",
  "/xep-hang?period=2024&level=COMMUNE&metric=EGV-05&view=map",
  "/co-quan?period=2024",
  "/co-quan?period=2024&id=QNG-SNV&metric=EGV-01",
  "/nhiem-vu?period=2024&task=PAPI-B-01",
  "/giai-ngan?period=2025",
  "/ho-so?period=2024",
  "/kien-nghi-khieu-nai?period=2024",
  "/thanh-tra?period=2024",
  "/doi-chieu?period=2025-05",
] as const;

export const viewports = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
] as const;
