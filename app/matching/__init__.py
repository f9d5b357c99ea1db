"""The index of candidates: who fits whom, found in memory (docs/decisions/0036)."""
