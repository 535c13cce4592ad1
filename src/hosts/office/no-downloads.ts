/**
 * Office on the Mac and the iPad shows the pane in a view that starts no downloads and says nothing of it (OfficeDev/office-js
 * issues 2700, closed as by design, 3385 and 4681).
 */
export function hasNoDownloads(): boolean {
  if (typeof Office === 'undefined') return false;
  const { platform } = Office.context as Partial<Office.Context>;
  return platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
}
