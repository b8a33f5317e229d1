/** Shows the page in light or dark colours, or in those of the system. */
export function chooseTheme(theme: string): void {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

export function chosenTheme(): string {
  return document.documentElement.dataset.theme ?? "system";
}
