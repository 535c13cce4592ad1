/** Which budget of the year. */
export const BUDGET_STAGES = ['年初', '全年', '当年', '调整后?'];
