"""CasesConf Desktop: runs an evening of incident stories live, in memory only."""
