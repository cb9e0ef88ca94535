export {};
//# sourceMappingURL=names.test.d.ts.map