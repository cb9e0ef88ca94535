/** The levels in their order, lowest first. */
export const levelNames = ["absent", "lost", "linked", "cut", "whole"] as const;
