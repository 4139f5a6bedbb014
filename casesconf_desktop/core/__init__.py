"""The evening as values and rules: no Qt, no clock, no chance, no files of its own."""
