"""The small views of the console: each panel repaints only when its own view is new."""
