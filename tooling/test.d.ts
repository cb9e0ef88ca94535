export {};
//# sourceMappingURL=test.d.ts.map