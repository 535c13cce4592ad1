export function copyOfficeJs(folder: string): void;
